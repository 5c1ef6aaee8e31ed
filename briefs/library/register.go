package library

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library/query"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

var _ briefs.Registry = (*Reader)(nil)

// sortedLines is a register of statements in its order, as of one state of the
// library: moving through it asks for windows of the same.
type sortedLines struct {
	asked  asked
	found  set
	sorted []uint32 // of the table line
}

func (g *sortedLines) question() asked { return g.asked }
func (g *sortedLines) size() int       { return len(g.sorted) }

// asked is what a register was made for.
type asked struct {
	version, content  int64
	reader, query     string
	day               string
	kind              briefs.NameKind
	language          string // of the naming
	order             briefs.Order
	descending, marks bool // marks: it depends on marks, too
}

// same says whether an answer still answers: what asks for no marks outlives
// changes of marks.
func (a asked) same(b asked) bool {
	if !a.marks {
		a.version, b.version = 0, 0
		a.reader, b.reader = "", ""
	}
	return a == b
}

func (r *Reader) asked(c *sqlite.Conn, q query.Query, text string, w briefs.Window) (a asked, err error) {
	a = asked{reader: r.name, query: text, day: r.store.options.Now().Format("2006-01-02T15"), order: w.Order, descending: w.Descending}
	a.marks = slices.ContainsFunc(q, func(t query.Term) bool {
		return slices.Contains([]string{"read", "unread", "star", "tag", "grade"}, t.Key)
	})
	a.version, a.content, err = versions(c, r.name)
	return a, err
}

// Commitments is a window of the register of statements: see briefs.Registry.
// The terms on statements choose statements here, the others briefs.
func (r *Reader) Commitments(ctx context.Context, text string, w briefs.Window) (page briefs.RegisterPage, err error) {
	q, err := query.Parse(text)
	if err != nil {
		return page, err
	}
	if w.Order == "" {
		w.Order = briefs.ByDue
	}
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		a, err := r.asked(c, q, text, w)
		if err != nil {
			return err
		}
		if kept, err := r.store.keptFor(c, a, w); kept != nil || err != nil {
			page = kept.commitments(w, r.store.options.Now())
			return err
		}
		reg, err := r.registerFor(ctx, c, q, a)
		if err == nil {
			page, err = r.page(c, q, reg, w)
		}
		return err
	})
	return page, explain(r.store.path, err)
}

// registerFor is a register that was made before, or is made now.
func (r *Reader) registerFor(ctx context.Context, c *sqlite.Conn, q query.Query, a asked) (*sortedLines, error) {
	cache := &r.store.cache
	cache.Lock()
	reg, ok := cache.registers.find(a)
	cache.Unlock()
	if ok {
		return reg, nil
	}
	reg, err := r.register(ctx, c, q, a)
	if err == nil {
		cache.Lock()
		cache.registers.put(reg)
		cache.Unlock()
	}
	return reg, err
}

// register finds the lines of a register and sorts them.
func (r *Reader) register(ctx context.Context, c *sqlite.Conn, q query.Query, a asked) (*sortedLines, error) {
	all, err := r.store.all(c)
	if err != nil {
		return nil, err
	}
	statements, others := q.Parts()
	reg := &sortedLines{asked: a}
	if reg.found, err = r.matching(ctx, c, others, all); err != nil {
		return nil, err
	}
	j, err := r.store.judge(c, statements, r.store.options.Now())
	if err != nil {
		return nil, err
	}
	l, err := r.store.column(c, columnStatement)
	if err != nil {
		return nil, err
	}
	most, err := lineCount(c)
	if err != nil {
		return nil, err
	}
	known, err := r.store.conclusions(c)
	if err != nil {
		return nil, err
	}
	reg.sorted, err = reg.gather(l, all, j, most).stand(known).sort(r.store, c, all)
	return reg, err
}

// lineCount is above the number of every line.
func lineCount(c *sqlite.Conn) (n int, err error) {
	err = sqlitex.Execute(c, "SELECT coalesce(max(id), 0) + 1 FROM line", &sqlitex.ExecOptions{ResultFunc: func(row *sqlite.Stmt) error {
		n = row.ColumnInt(0)
		return nil
	}})
	return n, err
}

// page reads the lines of a window with their sources.
func (r *Reader) page(c *sqlite.Conn, q query.Query, g *sortedLines, w briefs.Window) (page briefs.RegisterPage, err error) {
	page.Total = len(g.sorted)
	lines, err := r.lines(c, q, g, w)
	if err != nil {
		return page, err
	}
	known, err := r.store.conclusions(c)
	if err != nil {
		return page, err
	}
	today := dateNumber(r.store.options.Now().Format(time.DateOnly))
	for _, l := range lines {
		report := l.report()
		l.Due = dateText(dueOf(known.standing(l.id, report).meta))
		l.Overdue = known.overdue(l.id, report, today)
		page.Lines = append(page.Lines, l.RegisterLine)
	}
	return page, nil
}

// report is the line's first report.
func (l shownLine) report() dayed { return dayed{meta(l.Statement), dateNumber(l.Reported())} }

// shownLine is a line with its number, of which is not said yet whether it is overdue.
type shownLine struct {
	briefs.RegisterLine
	id uint32
}

func (r *Reader) lines(c *sqlite.Conn, q query.Query, g *sortedLines, w briefs.Window) (list []shownLine, err error) {
	shown := cut(g.sorted, w)
	if len(shown) == 0 {
		return nil, nil
	}
	all, err := r.store.all(c)
	if err != nil {
		return nil, err
	}
	reports, counts, err := r.reports(c, q, g, all, shown, w)
	if err != nil {
		return nil, err
	}
	for _, id := range shown {
		line := shownLine{briefs.RegisterLine{Count: counts[id]}, id}
		for _, p := range reports[id] {
			if err := r.addReport(c, &line.RegisterLine, int(all.seqs[p.at]), p.n); err != nil {
				return nil, err
			}
		}
		list = append(list, line)
	}
	return list, nil
}

// cut is what a window shows of a list.
func cut[T any](list []T, w briefs.Window) []T {
	from := max(0, min(w.From, len(list)))
	return list[from : from+max(0, min(w.Count, len(list)-from))]
}

// decodeRow decodes the JSON that a query finds.
func decodeRow(c *sqlite.Conn, sql string, into any, values ...any) error {
	return sqlitex.Execute(c, sql, &sqlitex.ExecOptions{Args: values, ResultFunc: func(row *sqlite.Stmt) error {
		return json.Unmarshal(blob(row, 0), into)
	}})
}
