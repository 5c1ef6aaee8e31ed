package plain

import (
	"strconv"

	"mujaz/briefs"
	"mujaz/ui/language"
)

// list is the briefs that a query matches, or those of a name.
type list struct {
	query string
	fixed []string // the briefs of a name, nil those of the query
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
	}
	l.ids, l.shown = ids, 0
	t.banner()
	words := t.Strings.CountOf(t.Strings.Count, len(ids))
	if l.query != "" {
		words += " · " + t.Strings.Filter + ": " + l.query
	}
	t.say(words)
	return l.more(t)
}

func (l *list) more(t *talk) error {
	to := min(l.shown+pageSize, len(l.ids))
	entries, err := t.Shelf.Entries(t.ctx, l.ids[l.shown:to])
	if err != nil {
		return err
	}
	for i, e := range entries {
		t.item(l.shown+i+1, title(e, t.Strings))
	}
	l.shown = to
	t.rest(l.shown, len(l.ids))
	return nil
}

func (l *list) numbers(t *talk) (int, string) { return l.shown, t.Strings.Commands["open"] }

func (l *list) pick(t *talk, n int) error { return t.visit(&brief{list: l, at: n - 1}) }

func (l *list) choices(t *talk) []choice {
	if l.shown == len(l.ids) {
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
		words += " · " + s.Acts[e.Strongest] + ", " + s.CountOf(s.Statements, e.Count)
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
