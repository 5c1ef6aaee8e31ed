package library

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
	"mujaz/briefs/library/query"
)

// Find answers a query: see briefs.Shelf. Briefs that have the free words in
// headline or parties come before the others, each newest first.
func (r *Reader) Find(ctx context.Context, text string) ([]string, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	var ids []string
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		all, err := r.store.all(c)
		if err != nil || len(q) == 0 {
			ids = all.idsOf()
			ids = ids[:len(ids):len(ids)] // all readers share it
			return err
		}
		found, err := r.matching(ctx, c, q, all)
		if err != nil {
			return err
		}
		first, err := inHead(c, q)
		if err != nil {
			return err
		}
		ids = all.those(found, first)
		return nil
	})
	return ids, explain(r.store.path, err)
}

// those are the IDs of the briefs found, those in first before the others.
func (o *order) those(found, first set) []string {
	ids := make([]string, found.size())
	first.keep(found, false)
	at, rest := 0, first.size()
	for i, seq := range o.seqs {
		switch {
		case !found.has(int(seq)):
		case first.has(int(seq)):
			ids[at] = o.ids[i]
			at++
		default:
			ids[rest] = o.ids[i]
			rest++
		}
	}
	return ids
}

func (o *order) idsOf() []string {
	if o == nil {
		return nil
	}
	return o.ids
}

// inHead is the set of briefs that have all free words in headline or parties.
func inHead(c *sqlite.Conn, q query.Query) (set, error) {
	var all []string
	for _, t := range q {
		if t.Key == "" && !t.Negated {
			t.Phrase = false
			all = append(all, match(t, "head"))
		}
	}
	all = slices.DeleteFunc(all, func(m string) bool { return m == "" })
	if len(all) == 0 {
		return nil, nil
	}
	return selectSet(c, "SELECT rowid AS seq FROM stem WHERE stem MATCH ?", []any{strings.Join(all, " AND ")})
}

// matching is the set of briefs that satisfy every term: see query.Matches.
func (r *Reader) matching(ctx context.Context, c *sqlite.Conn, q query.Query, all *order) (set, error) {
	found := slices.Clone(all.every)
	statements, others := q.Parts()
	if err := q.Unknown(func(t query.Term) (bool, error) {
		ids, err := r.named(c, t)
		return !ids.empty(), err
	}); err != nil {
		return nil, err
	}
	for _, t := range others {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s, whole, err := r.term(c, t, all)
		if err != nil {
			return nil, err
		}
		if !whole {
			found.keep(s, t.Negated)
		}
	}
	if len(statements) == 0 {
		return found, nil
	}
	wanted, unwanted := statements.Sides()
	for _, q := range unwanted {
		s, err := r.store.holding(c, q, r.store.options.Now())
		if err != nil {
			return nil, err
		}
		found.keep(s, true)
	}
	if len(wanted) > 0 {
		s, err := r.store.holding(c, wanted, r.store.options.Now())
		if err != nil {
			return nil, err
		}
		found.keep(s, false)
	}
	return found, nil
}

// match is a full-text condition for the stems of a term of free words in the
// columns named; "" where it has none.
func match(t query.Term, columns string) string {
	list, begun := t.Free()
	for i, w := range list {
		list[i] = `{` + columns + `} : "` + w + `"`
	}
	if len(begun.Prefixes) > 0 {
		var any []string
		for _, p := range begun.Prefixes {
			any = append(any, `"`+p+`" *`)
		}
		for _, s := range begun.Stems {
			any = append(any, `"`+s+`"`)
		}
		list = append(list, `{`+columns+`} : (`+strings.Join(any, " OR ")+`)`)
	}
	return strings.Join(list, " AND ")
}

// words is the set of briefs that a free term finds; whole says that it has no
// word and takes every brief.
func words(c *sqlite.Conn, t query.Term) (s set, whole bool, err error) {
	if !t.Phrase {
		return stems(c, t)
	}
	switch list := query.Words(t.Value); len(list) {
	case 0:
		return nil, true, nil
	case 1:
		s, err = selectSet(c, "SELECT rowid AS seq FROM exact WHERE exact MATCH ?", []any{`"` + list[0] + `"`})
	default:
		var pairs []string
		for i := 1; i < len(list); i++ {
			pairs = append(pairs, pair(list[i-1], list[i]))
		}
		s, err = selectSet(c, "SELECT rowid AS seq FROM phrase WHERE phrase MATCH ?", []any{`"` + strings.Join(pairs, " ") + `"`})
	}
	return s, false, err
}

// stems is the set of briefs that a term of words finds, by their stems but a
// last word of which too little is written.
func stems(c *sqlite.Conn, t query.Term) (s set, whole bool, err error) {
	m := match(t, "head body")
	_, begun := t.Free()
	if whole = m == "" && len(begun.Words) == 0; whole {
		return nil, true, nil
	}
	if m != "" {
		s, err = selectSet(c, "SELECT rowid AS seq FROM stem WHERE stem MATCH ?", []any{m})
	}
	if len(begun.Words) == 0 || err != nil {
		return s, false, err
	}
	var beginnings []string
	for _, w := range begun.Words {
		beginnings = append(beginnings, `"`+w+`" *`)
	}
	others, err := selectSet(c, "SELECT rowid AS seq FROM exact WHERE exact MATCH ?", []any{strings.Join(beginnings, " OR ")})
	if m == "" {
		return others, false, err
	}
	s.keep(others, false)
	return s, false, err
}

// term is the set of briefs that a term on briefs is about, whether negated or not.
func (r *Reader) term(c *sqlite.Conn, t query.Term, all *order) (s set, whole bool, err error) {
	now := r.store.options.Now()
	named := func(kind int, k termKind) (set, bool, error) {
		ids, err := meant(c, k, t)
		if err != nil || ids.empty() {
			return nil, false, err
		}
		l, err := r.store.column(c, kind)
		if err != nil {
			return nil, false, err
		}
		return naming(l, all, ids), false, nil
	}
	switch t.Key {
	case "":
		return words(c, t)
	case "party":
		return named(columnParty, termParty)
	case "country":
		return named(columnCountry, termCountry)
	case "topic":
		return named(columnTopic, termTopic)
	case "lang":
		s, err = r.store.inLanguage(c, strings.ToLower(t.Value), all)
		return s, false, err
	case "source":
		ids, err := containing(c, termSource, t)
		sources := all.facts().sources
		return all.where(func(i int) bool { return ids.has(int(sources[i])) }), false, err
	case "newer":
		age, _ := query.Age(t.Value) // Parse has checked it
		since := now.Add(-age)
		day := dateNumber(since.Format(time.DateOnly))
		known := all.facts()
		return all.where(func(i int) bool {
			return known.days[i] >= day || known.days[i] == 0 && known.added[i] >= since.Unix()
		}), false, nil
	}
	return r.marked(c, t, all)
}

// named are the terms of a state or a language that a term asks for.
func (r *Reader) named(c *sqlite.Conn, t query.Term) (termSet, error) {
	if t.Key == "lang" {
		return equal(c, termLanguage, strings.ToLower(t.Value))
	}
	return meant(c, termCountry, t)
}

// where is the set of briefs, by their places in the order, that hold.
func (o *order) where(holds func(i int) bool) set {
	s := make(set, len(o.every))
	for i, seq := range o.seqs {
		if holds(i) {
			s.put(int(seq))
		}
	}
	return s
}

// naming is the set of briefs whose record in a column of terms names one of ids.
func naming(l *loaded, all *order, ids termSet) set {
	s := make(set, len(all.every))
	l.each(func(seq int, record []byte) {
		r := column.Numbers(record)
		for i := range r.Len() {
			if ids.has(int(r.At(i) >> 1)) {
				s.put(seq)
				return
			}
		}
	})
	return s
}

// inLanguage is the set of briefs in a language, or with text of their own in it.
func (s *Store) inLanguage(c *sqlite.Conn, language string, all *order) (set, error) {
	ids, err := equal(c, termLanguage, language)
	if err != nil || ids.empty() {
		return nil, err
	}
	l, err := s.column(c, columnBrief)
	if err != nil {
		return nil, err
	}
	found := make(set, len(all.every))
	l.each(func(seq int, record []byte) {
		f := column.Fields(record)
		f.Text() // its ID; then date, time added and publisher
		f.Uint()
		f.Uint()
		f.Uint()
		for len(f) > 0 {
			if ids.has(int(f.Uint())) {
				found.put(seq)
			}
		}
	})
	return found, nil
}

// marked is the set of briefs with a mark of this reader's.
func (r *Reader) marked(c *sqlite.Conn, t query.Term, all *order) (s set, whole bool, err error) {
	const from = "SELECT seq FROM mark WHERE reader = ? AND "
	except := func(s set) set {
		rest := slices.Clone(all.every)
		rest.keep(s, true)
		return rest
	}
	switch t.Key {
	case "tag":
		name, begun := t.Tag()
		length := -1 // all of a tag is to be the name
		if begun {
			length = utf8.RuneCountInString(name)
		}
		s, err = selectSet(c, from+"tags != '[]' AND EXISTS (SELECT 1 FROM json_each(mark.tags) j WHERE iif(?2 < 0, j.value, substr(j.value, 1, ?2)) = ?3)", []any{r.name, length, name})
	case "grade":
		if strings.EqualFold(t.Value, briefs.Ungraded) { // most have no mark at all
			s, err = selectSet(c, from+"grade != '"+briefs.Ungraded+"'", []any{r.name})
			return except(s), false, err
		}
		s, err = selectSet(c, from+"grade != '"+briefs.Ungraded+"' AND grade = ?", []any{r.name, strings.ToUpper(t.Value)})
	case "star":
		s, err = selectSet(c, from+"star", []any{r.name})
	case "read":
		s, err = selectSet(c, from+"read", []any{r.name})
	default: // unread is what is not marked as read
		s, err = selectSet(c, from+"read", []any{r.name})
		s = except(s)
	}
	return s, false, err
}
