package library

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

var _ briefs.Registry = (*Reader)(nil)

// Commitments is the register of statements over the briefs that match a
// query. The keys act, strength and due choose statements here, the others
// briefs. Lines stand in the order of their deadlines, undated ones last, the
// stronger first; a line's sources newest first.
func (r *Reader) Commitments(ctx context.Context, text string, w briefs.Window) (briefs.RegisterPage, error) {
	q, err := query.Parse(text)
	if err != nil {
		return briefs.RegisterPage{}, err
	}
	reg := register{now: r.store.options.Now(), lines: map[int64]*briefs.RegisterLine{}}
	var rest query.Query
	reg.terms, rest = q.Parts()
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		where, values, err := r.restriction(c, rest)
		if err != nil {
			return err
		}
		return sqlitex.Execute(c, `SELECT s.same, s.due, s.line, b.id, b.day, b.entry ->> 'Headline', b.lang, b.entry ->> 'Direction', s.act
			FROM brief b JOIN statement s USING (seq)`+where+" ORDER BY b.day DESC, b.seq DESC, s.n",
			&sqlitex.ExecOptions{Args: values, ResultFunc: reg.take})
	})
	all := reg.sorted()
	return briefs.RegisterPage{Total: len(all), Lines: window(all, w)}, explain(r.store.path, err)
}

// register gathers lines by what makes statements the same.
type register struct {
	now   time.Time
	terms query.Query // on statements
	lines map[int64]*briefs.RegisterLine
}

func (g *register) take(row *sqlite.Stmt) error {
	var st briefs.Statement
	if err := json.Unmarshal([]byte(row.ColumnText(2)), &st); err != nil {
		return err
	}
	if !g.terms.Takes(st, g.now) {
		return nil
	}
	due := st.Due()
	source := briefs.RegisterSource{ID: row.ColumnText(3), Date: row.ColumnText(4), Headline: row.ColumnText(5)}
	if len(st.Evidence) > 0 {
		source.Span = st.Evidence[0]
	}
	same := row.ColumnInt64(0)
	line := g.lines[same]
	if line == nil {
		line = &briefs.RegisterLine{Statement: st, Due: due, Overdue: query.Overdue(due, g.now),
			Language: row.ColumnText(6), Direction: briefs.Direction(row.ColumnText(7))}
		g.lines[same] = line
	}
	source.Differs = query.Differences(line.Statement, st)
	line.Count++
	line.Sources = append(line.Sources, source)
	return nil
}

// window cuts out what is asked for.
func window[T any](lines []T, w briefs.Window) []T {
	from := max(0, min(w.From, len(lines)))
	return lines[from : from+max(0, min(w.Count, len(lines)-from))]
}

func (g *register) sorted() []briefs.RegisterLine {
	list := make([]briefs.RegisterLine, 0, len(g.lines))
	for _, line := range g.lines {
		list = append(list, *line)
	}
	slices.SortFunc(list, func(a, b briefs.RegisterLine) int {
		return cmp.Or(
			compareUndatedLast(a.Due, b.Due),
			cmp.Compare(b.Statement.Act.Strength(), a.Statement.Act.Strength()),
			strings.Compare(b.Sources[0].Date, a.Sources[0].Date),
			strings.Compare(a.Sources[0].ID, b.Sources[0].ID),
			cmp.Compare(a.Sources[0].Span.Start, b.Sources[0].Span.Start),
			strings.Compare(a.Statement.Text, b.Statement.Text))
	})
	return list
}

func compareUndatedLast(a, b string) int {
	if (a == "") != (b == "") {
		return strings.Compare(b, a)
	}
	return strings.Compare(a, b)
}
