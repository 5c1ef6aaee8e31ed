package library

import (
	"context"
	"strings"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs/library/query"
)

// order is the library's IDs, newest first, as of one version of it.
type order struct {
	version int64
	ids     []string
}

// condition is a query in SQL.
type condition struct {
	where []string
	args  []any
	rank  string // a full-text query for what is ranked first, "" newest first
}

// Find answers a query: see briefs.Shelf.
func (r *Reader) Find(ctx context.Context, text string) ([]string, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	var ids []string
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		if len(q) == 0 {
			ids, err = r.store.all(c)
			return err
		}
		ids, err = r.find(c, q)
		return err
	})
	return ids, explain(r.store.path, err)
}

// all is every ID, newest first, read again only after a change.
func (s *Store) all(c *sqlite.Conn) ([]string, error) {
	v, err := version(c)
	if err != nil || v == s.order.version {
		return s.order.ids, err
	}
	ids, err := column(c, "SELECT id FROM brief ORDER BY day DESC, seq DESC", nil)
	if err == nil {
		s.order = order{v, ids}
	}
	return ids, err
}

func (r *Reader) find(c *sqlite.Conn, q query.Query) ([]string, error) {
	cond := r.compile(q)
	by, values := "", cond.args
	if cond.rank != "" {
		by = "(b.seq IN (SELECT rowid FROM word WHERE word MATCH ?)) DESC, "
		values = append(values, cond.rank)
	}
	return column(c, "SELECT b.id FROM brief b"+cond.sql()+" ORDER BY "+by+"b.day DESC, b.seq DESC", values)
}

func (c condition) sql() string {
	if len(c.where) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(c.where, " AND ")
}

func column(c *sqlite.Conn, sql string, values []any) ([]string, error) {
	var list []string
	err := sqlitex.Execute(c, sql, &sqlitex.ExecOptions{Args: values, ResultFunc: func(st *sqlite.Stmt) error {
		list = append(list, st.ColumnText(0))
		return nil
	}})
	return list, err
}

// compile turns a query into SQL over the table brief, named b.
func (r *Reader) compile(q query.Query) condition {
	var cond condition
	var free, ranked []string
	for _, t := range q {
		if t.Key == "" && !t.Negated {
			if m := match(t); m != "" {
				free = append(free, m)
				ranked = append(ranked, strings.ReplaceAll(m, "{head body}", "{head}"))
			}
			continue
		}
		sql, values := r.term(t)
		if sql == "" {
			continue
		}
		if t.Negated {
			sql = "NOT (" + sql + ")"
		}
		cond.where, cond.args = append(cond.where, sql), append(cond.args, values...)
	}
	if len(free) > 0 {
		cond.where = append(cond.where, "b.seq IN (SELECT rowid FROM word WHERE word MATCH ?)")
		cond.args = append(cond.args, strings.Join(free, " AND "))
		cond.rank = strings.Join(ranked, " AND ")
	}
	return cond
}

// match is a free term as a full-text query: by stems, or where it was quoted
// by the words themselves in their order; "" where it has no word.
func match(t query.Term) string {
	if t.Phrase {
		if list := words(t.Value); len(list) > 0 {
			return `{exact} : "` + strings.Join(list, " ") + `"`
		}
		return ""
	}
	list := strings.Fields(stems(t.Value))
	for i, w := range list {
		list[i] = `{head body} : "` + w + `"`
	}
	return strings.Join(list, " AND ")
}

// term is one condition but free words that must be there.
func (r *Reader) term(t query.Term) (string, []any) {
	switch t.Key {
	case "":
		if m := match(t); m != "" {
			return "b.seq IN (SELECT rowid FROM word WHERE word MATCH ?)", []any{m}
		}
		return "", nil
	case "act", "lang":
		return "b.seq IN (SELECT seq FROM facet WHERE key = ? AND value = ?)", []any{t.Key, strings.ToLower(t.Value)}
	case "party", "country", "topic", "source":
		return "b.seq IN (SELECT seq FROM facet WHERE key = ? AND ' ' || value || ' ' LIKE ?)", []any{t.Key, "% " + key(t.Value) + " %"}
	case "strength":
		return "b.seq IN (SELECT seq FROM statement WHERE strength " + t.Op + " CAST(? AS INTEGER))", []any{t.Value}
	case "due":
		return dueTerm(t, r.store.options.Now())
	case "newer":
		age, _ := query.Age(t.Value) // Parse has checked it
		since := r.store.options.Now().Add(-age)
		return "(b.day >= ? OR b.day = '' AND b.added >= ?)", []any{since.Format(time.DateOnly), since.Unix()}
	case "tag":
		return "b.id IN (SELECT m.id FROM mark m, json_each(m.tags) j WHERE m.reader = ? AND j.value = ?)", []any{r.name, t.Value}
	case "grade":
		if strings.EqualFold(t.Value, ungraded) {
			return "b.id NOT IN (SELECT id FROM mark WHERE reader = ? AND grade != ?)", []any{r.name, ungraded}
		}
		return "b.id IN (SELECT id FROM mark WHERE reader = ? AND grade = ?)", []any{r.name, strings.ToUpper(t.Value)}
	case "star":
		return "b.id IN (SELECT id FROM mark WHERE reader = ? AND star)", []any{r.name}
	case "read":
		return "b.id IN (SELECT id FROM mark WHERE reader = ? AND read)", []any{r.name}
	}
	return "b.id NOT IN (SELECT id FROM mark WHERE reader = ? AND read)", []any{r.name} // unread
}

// dueTerm compares deadlines as far as the query gives them: due:2027 is any
// day of that year, due:<2027-01-01 every day before it.
func dueTerm(t query.Term, now time.Time) (string, []any) {
	const from = "b.seq IN (SELECT seq FROM statement WHERE strength >= 2 AND "
	switch t.Value {
	case "none":
		return from + "due = '')", nil
	case "overdue":
		// A month is over with its last day: 2026-11 compares with this month.
		return from + "due != '' AND due < substr(?, 1, length(due)))", []any{now.Format(time.DateOnly)}
	}
	n := len(t.Value)
	return from + "due != '' AND substr(due, 1, ?) " + t.Op + " ?)", []any{n, t.Value}
}
