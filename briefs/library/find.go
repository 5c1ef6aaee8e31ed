package library

import (
	"context"
	"slices"
	"strings"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// order is the library's briefs, newest first, as of one version of it. Once
// made it is not changed.
type order struct {
	version int64
	seqs    []int
	ids     []string
	every   set
}

// Find answers a query: see briefs.Shelf.
func (r *Reader) Find(ctx context.Context, text string) ([]string, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	var ids []string
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		all, err := r.store.all(c)
		if err != nil || len(q) == 0 {
			ids = slices.Clone(all.ids)
			return err
		}
		ids, err = r.find(c, q, all)
		return err
	})
	return ids, explain(r.store.path, err)
}

// all is every brief, newest first, read again only after a change.
func (s *Store) all(c *sqlite.Conn) (*order, error) {
	s.ordering.Lock()
	defer s.ordering.Unlock()
	v, err := version(c, "SELECT version FROM state")
	if err != nil || v == s.order.version {
		return s.order, err
	}
	next := &order{version: v}
	err = sqlitex.Execute(c, "SELECT seq, id FROM brief ORDER BY day DESC, seq DESC", &sqlitex.ExecOptions{ResultFunc: func(st *sqlite.Stmt) error {
		seq := st.ColumnInt(0)
		next.seqs, next.ids = append(next.seqs, seq), append(next.ids, st.ColumnText(1))
		next.every.put(seq)
		return nil
	}})
	if err == nil {
		s.order = next
	}
	return s.order, err
}

// find lists what matches, newest first; where the query has free words,
// briefs that have them in headline or parties come before the others.
func (r *Reader) find(c *sqlite.Conn, q query.Query, all *order) ([]string, error) {
	found, err := r.matching(c, q, all)
	if err != nil {
		return nil, err
	}
	var ranked []string
	for _, t := range q {
		if m := match(t); t.Key == "" && !t.Negated && m != "" {
			ranked = append(ranked, strings.ReplaceAll(m, "{head body}", "{head}"))
		}
	}
	var first set
	if len(ranked) > 0 {
		if first, err = selectSet(c, byWords, []any{strings.Join(ranked, " AND ")}); err != nil {
			return nil, err
		}
	}
	ids, rest := []string{}, []string{}
	for i, seq := range all.seqs {
		switch {
		case !found.has(seq):
		case first.has(seq):
			ids = append(ids, all.ids[i])
		default:
			rest = append(rest, all.ids[i])
		}
	}
	return append(ids, rest...), nil
}

// matching is the set of briefs that satisfy every term.
func (r *Reader) matching(c *sqlite.Conn, q query.Query, all *order) (set, error) {
	found := slices.Clone(all.every)
	for _, t := range q {
		sql, values := r.term(t)
		if sql == "" {
			continue
		}
		s, err := selectSet(c, sql, values)
		if err != nil {
			return nil, err
		}
		// Unread is what is not marked as read.
		found.keep(s, t.Negated != (t.Key == "unread" || isUngraded(t)))
	}
	return found, nil
}

// restriction is a query as a condition in SQL on the table brief, named b.
func (r *Reader) restriction(c *sqlite.Conn, q query.Query) (string, []any, error) {
	if len(q) == 0 {
		return "", nil, nil
	}
	all, err := r.store.all(c)
	if err != nil {
		return "", nil, err
	}
	found, err := r.matching(c, q, all)
	if err != nil {
		return "", nil, err
	}
	list, err := found.json()
	return " WHERE b.seq IN (SELECT value FROM json_each(?))", []any{list}, err
}

func column(c *sqlite.Conn, sql string, values []any) ([]string, error) {
	var list []string
	err := sqlitex.Execute(c, sql, &sqlitex.ExecOptions{Args: values, ResultFunc: func(st *sqlite.Stmt) error {
		list = append(list, st.ColumnText(0))
		return nil
	}})
	return list, err
}

// match is a free term as a full-text query: by stems, or where it was quoted
// by the words themselves in their order; "" where it has no word.
func match(t query.Term) string {
	if t.Phrase {
		if list := query.Words(t.Value); len(list) > 0 {
			return `{exact} : "` + strings.Join(list, " ") + `"`
		}
		return ""
	}
	list := strings.Fields(query.Stems(t.Value))
	for i, w := range list {
		list[i] = `{head body} : "` + w + `"`
	}
	return strings.Join(list, " AND ")
}

const (
	byWords = "SELECT rowid AS seq FROM word WHERE word MATCH ?"
	marked  = "SELECT b.seq FROM mark m JOIN brief b USING (id) WHERE m.reader = ? AND "
)

// isUngraded says whether a term asks for briefs that no grade was given to:
// most have no mark at all.
func isUngraded(t query.Term) bool {
	return t.Key == "grade" && strings.EqualFold(t.Value, briefs.Ungraded)
}

// term is a query for the numbers of the briefs that a term is about; for
// unread and briefs.Ungraded ones, of those that are read and graded.
func (r *Reader) term(t query.Term) (string, []any) {
	switch t.Key {
	case "":
		if m := match(t); m != "" {
			return byWords, []any{m}
		}
		return "", nil
	case "act", "lang":
		return "SELECT seq FROM facet WHERE key = ? AND value = ?", []any{t.Key, strings.ToLower(t.Value)}
	case "party", "country", "topic", "source":
		// Each value once, found by leaping from one to the next in the index:
		// far fewer than the briefs that share them.
		return `WITH RECURSIVE v (value) AS (
			SELECT min(value) FROM facet WHERE key = ?1
			UNION ALL SELECT (SELECT min(value) FROM facet WHERE key = ?1 AND value > v.value) FROM v WHERE v.value IS NOT NULL)
			SELECT f.seq FROM v CROSS JOIN facet f ON f.key = ?1 AND f.value = v.value WHERE instr(' ' || v.value || ' ', ?2)`,
			[]any{t.Key, " " + query.Key(t.Value) + " "}
	case "strength":
		return "SELECT seq FROM statement WHERE strength " + t.Op + " CAST(? AS INTEGER)", []any{t.Value}
	case "due":
		return dueTerm(t, r.store.options.Now())
	case "newer":
		age, _ := query.Age(t.Value) // Parse has checked it
		since := r.store.options.Now().Add(-age)
		return "SELECT seq FROM brief WHERE day >= ? UNION ALL SELECT seq FROM brief WHERE day = '' AND added >= ?", []any{since.Format(time.DateOnly), since.Unix()}
	case "tag":
		return marked + "EXISTS (SELECT 1 FROM json_each(m.tags) j WHERE j.value = ?)", []any{r.name, t.Value}
	case "grade":
		if isUngraded(t) {
			return marked + "m.grade != ?", []any{r.name, briefs.Ungraded}
		}
		return marked + "m.grade = ?", []any{r.name, strings.ToUpper(t.Value)}
	case "star":
		return marked + "m.star", []any{r.name}
	}
	return marked + "m.read", []any{r.name} // read, and unread turned round
}

// dueTerm compares deadlines as far as the query gives them: due:2027 is any
// day of that year, due:<2027-01-01 every day before it.
func dueTerm(t query.Term, now time.Time) (string, []any) {
	const from = "SELECT seq FROM statement WHERE strength >= 2 AND "
	switch t.Value {
	case "none":
		return from + "due = ''", nil
	case "overdue":
		// A month is over with its last day: 2026-11 compares with this month.
		return from + "due != '' AND due < substr(?, 1, length(due))", []any{now.Format(time.DateOnly)}
	}
	n := len(t.Value)
	return from + "due != '' AND substr(due, 1, ?) " + t.Op + " ?", []any{n, t.Value}
}
