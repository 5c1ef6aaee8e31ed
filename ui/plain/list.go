package plain

import (
	"slices"
	"strconv"

	"mujaz/briefs"
	"mujaz/ui/language"
)

// list is the briefs that a query matches, or those of a name.
type list struct {
	query string
	fixed []string                      // the newest briefs of a register's line, nil those of the query
	first func(n int) ([]string, error) // asks for the first n of the line's
	total int
	ids   []string
	shown int
}

func (l *list) read(t *talk) error {
	ids := l.fixed
	if ids == nil {
		var err error
		if ids, err = t.Shelf.Find(t.ctx, l.query); err != nil {
			return err
		}
		l.total = len(ids)
	}
	l.ids, l.shown = ids, 0
	t.banner()
	words := t.Strings.CountOf(t.Strings.Count, l.total)
	if l.query != "" {
		words += " · " + t.Strings.Filter + t.Strings.Colon() + l.query
	}
	t.say(words)
	return l.more(t)
}

func (l *list) more(t *talk) error {
	if err := l.load(l.shown + pageSize); err != nil {
		return err
	}
	to := min(l.shown+pageSize, len(l.ids))
	entries, err := t.Shelf.Entries(t.ctx, l.ids[l.shown:to])
	if err != nil {
		return err
	}
	for i, e := range entries {
		t.item(l.shown+i+1, title(e, t.Strings))
	}
	l.shown = to
	t.rest(l.shown, l.total)
	return nil
}

// load sees to it that the first n of a line's briefs are there, as far as there
// are as many. Whoever adds to the library meanwhile may move the line: then
// what is known is all.
func (l *list) load(n int) error {
	if n = min(n, l.total); n <= len(l.ids) {
		return nil
	}
	ids, err := l.first(max(n, 2*len(l.ids)))
	if err != nil {
		return err
	}
	if len(ids) < n || !slices.Equal(ids[:len(l.ids)], l.ids) {
		l.total = len(l.ids)
		return nil
	}
	l.ids = ids
	return nil
}

func (l *list) numbers(t *talk) (int, string) { return l.shown, t.Strings.Commands["open"] }

func (l *list) pick(t *talk, n int) error { return t.visit(&brief{list: l, at: n - 1}) }

func (l *list) choices(t *talk) []choice {
	if l.shown >= l.total {
		return nil
	}
	return []choice{{t.Strings.Commands["pageDown"], func() error { return l.more(t) }}}
}

// title is what is said of a brief in a list: its state in words.
func title(e briefs.Entry, s *language.Strings) string {
	words := e.Headline
	if words == "" {
		words = e.Lead
	}
	if words == "" {
		words = s.NoHeadline
	}
	if e.Strongest != "" {
		words += " · " + language.Enumerated([]string{s.Acts[e.Strongest], s.CountOf(s.Statements, e.Count)})
	}
	for _, fact := range []string{e.Place, s.Date(e.Date)} {
		if fact != "" {
			words += " · " + fact
		}
	}
	if e.Group > 0 {
		words += " · " + s.CountOf(s.Others, e.Group)
	}
	if m := marks(e.Marks, s); m != "" {
		words += " · " + m
	}
	if !e.Marks.Read {
		words += " · " + s.Unread
	}
	return words
}

// numbered is an index as it is said.
func numbered(i, n int) string { return strconv.Itoa(i) + "/" + strconv.Itoa(n) }
