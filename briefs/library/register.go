package library

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

var _ briefs.Registry = (*Reader)(nil)

// binding is the weakest strength that the register takes up unasked: willing.
// What is stressed or called for binds nobody; act: and strength: ask for it.
const binding = 2

// Commitments is the register of statements over the briefs that match a
// query. The keys act, strength and due choose statements here, the others
// briefs. Lines stand in the order of their deadlines, undated ones last, the
// stronger first; a line's sources newest first.
func (r *Reader) Commitments(ctx context.Context, text string) ([]briefs.RegisterLine, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	reg := register{today: r.store.options.Now().Format(time.DateOnly), lines: map[int64]*briefs.RegisterLine{}}
	var rest query.Query
	for _, t := range q {
		if slices.Contains([]string{"act", "strength", "due"}, t.Key) {
			reg.terms = append(reg.terms, t)
		} else {
			rest = append(rest, t)
		}
	}
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		where, values, err := r.restriction(c, rest)
		if err != nil {
			return err
		}
		return sqlitex.Execute(c, `SELECT s.same, s.due, s.line, b.id, b.day, b.entry ->> 'Headline', b.lang, b.entry ->> 'Direction', s.act
			FROM brief b JOIN statement s USING (seq)`+where+" ORDER BY b.day DESC, b.seq DESC, s.n",
			&sqlitex.ExecOptions{Args: values, ResultFunc: reg.take})
	})
	return reg.sorted(), explain(r.store.path, err)
}

// register gathers lines by what makes statements the same.
type register struct {
	today string
	terms query.Query // on statements
	lines map[int64]*briefs.RegisterLine
}

func (g *register) take(row *sqlite.Stmt) error {
	due := row.ColumnText(1)
	if !g.wants(briefs.Statement{Act: briefs.Act(row.ColumnText(8))}, due) {
		return nil
	}
	var st briefs.Statement
	if err := json.Unmarshal([]byte(row.ColumnText(2)), &st); err != nil {
		return err
	}
	source := briefs.RegisterSource{ID: row.ColumnText(3), Date: row.ColumnText(4), Headline: row.ColumnText(5)}
	if len(st.Evidence) > 0 {
		source.Span = st.Evidence[0]
	}
	same := row.ColumnInt64(0)
	line := g.lines[same]
	if line == nil {
		line = &briefs.RegisterLine{Statement: st, Due: due, Overdue: overdue(due, g.today),
			Language: row.ColumnText(6), Direction: briefs.Direction(row.ColumnText(7))}
		g.lines[same] = line
	}
	source.Differs = differences(line.Statement, st)
	line.Sources = append(line.Sources, source)
	return nil
}

// wants says whether a statement satisfies every term on statements.
func (g *register) wants(st briefs.Statement, due string) bool {
	asked := false
	for _, t := range g.terms {
		asked = asked || t.Key != "due"
		if g.holds(t, st, due) == t.Negated {
			return false
		}
	}
	return asked || st.Act.Strength() >= binding
}

func (g *register) holds(t query.Term, st briefs.Statement, due string) bool {
	switch {
	case t.Key == "act":
		return string(st.Act) == t.Value
	case t.Key == "strength":
		want, _ := strconv.Atoi(t.Value) // Parse has checked it
		return compares(cmp.Compare(st.Act.Strength(), want), t.Op)
	case t.Value == "none":
		return due == ""
	case t.Value == "overdue":
		return overdue(due, g.today)
	}
	return due != "" && compares(cmp.Compare(due[:min(len(due), len(t.Value))], t.Value), t.Op)
}

// compares says whether the outcome of a comparison is what an operator asks.
func compares(outcome int, op string) bool {
	return outcome == 0 && strings.HasSuffix(op, "=") || outcome < 0 && op[0] == '<' || outcome > 0 && op[0] == '>'
}

// overdue says whether a day or month is over: a month is with its last day.
func overdue(due, today string) bool {
	return due != "" && due < today[:min(len(due), len(today))]
}

// differences names the fields in which a report differs from the first.
func differences(first, other briefs.Statement) []string {
	var list []string
	if first.Act != other.Act {
		list = append(list, "act")
	}
	if due(first) != due(other) {
		list = append(list, "deadline")
	}
	if !slices.Equal(first.Actors, other.Actors) {
		list = append(list, "actors")
	}
	return list
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
