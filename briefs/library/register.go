package library

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
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

// gathered are the lines of a register that is being sorted, by their first
// report, newest first.
type gathered struct {
	asked       asked
	lines       []uint32 // of the table line
	at          []int32  // the first report's brief, by its place in the order
	n           []uint16 // the first report's place among that brief's statements
	metas       []uint32 // of the first report: see meta
	keys, spare []uint64 // room to sort in: what a library of a million statements asks for twice is felt
}

// gather lists the lines, of which there are at most so many.
func (g *sortedLines) gather(l *loaded, all *order, j *judge, most int) *gathered {
	const none = 1<<64 - 1
	first, meta, lines := make([]uint64, most), make([]uint32, most), 0 // by line: the place of its first report
	for i := range first {
		first[i] = none
	}
	l.each(func(seq int, record []byte) {
		if !g.found.has(seq) {
			return
		}
		j.brief(seq)
		r, place := column.Numbers(record), uint64(all.place[seq])<<16
		for n := range r.Len() / 2 {
			line, m := r.At(2*n), r.At(2*n+1)
			if at := place | uint64(n); int(line) < most && at < first[line] && j.takes(n, line, m) {
				if first[line] == none {
					lines++
				}
				first[line], meta[line] = at, m
			}
		}
	})
	keys := make([]uint64, 0, lines)
	for line, at := range first {
		if at != none {
			keys = append(keys, at&(1<<16-1)<<32|uint64(line))
		}
	}
	spare := make([]uint64, len(keys))
	keys, spare = column.Sort(keys, spare, 16)
	for i, k := range keys {
		keys[i] = first[uint32(k)]>>16<<32 | k&(1<<32-1)
	}
	keys, spare = column.Sort(keys, spare, 32)
	next := &gathered{asked: g.asked, lines: make([]uint32, lines), at: make([]int32, lines), n: make([]uint16, lines), metas: make([]uint32, lines), keys: keys, spare: spare}
	for i, k := range keys {
		line := uint32(k)
		next.lines[i], next.at[i], next.n[i], next.metas[i] = line, int32(first[line]>>16), uint16(first[line]), meta[line]
	}
	return next
}

// stand gives the lines the deadlines by which they stand, which another report
// than their first may have.
func (g *gathered) stand(known *conclusions) *gathered {
	for i, line := range g.lines {
		if known.several.has(int(line)) {
			const due = 1<<dateBits - 1
			g.metas[i] = g.metas[i]&^(due<<4) | dueOf(known.standing(line, dayed{}).meta)<<4
		}
	}
	return g
}

// sort orders the lines: by deadline, the undated last, the stronger first; by
// another order on top of that.
func (g *gathered) sort(s *Store, c *sqlite.Conn, all *order) (lines []uint32, err error) {
	strength := [16]uint64{}
	for _, a := range query.Acts() {
		strength[query.Rung(a)] = uint64(7 - a.Strength())
	}
	down, keys := g.asked.descending && g.asked.order == briefs.ByDue, g.keys
	for i, m := range g.metas {
		due := uint64(dueOf(m))
		switch {
		case due == 0:
			due = 1<<dateBits - 1
		case down:
			due = 1<<dateBits - 1 - due
		}
		keys[i] = (due<<3|strength[rungOf(m)])<<32 | uint64(i)
	}
	sorted, spare := column.Sort(keys, g.spare, dateBits+3)
	if g.asked.order != briefs.ByDue {
		if sorted, err = g.reorder(s, c, all, sorted, spare); err != nil {
			return nil, err
		}
	}
	lines = make([]uint32, len(sorted))
	for i, k := range sorted {
		lines[i] = g.lines[uint32(k)]
	}
	return lines, nil
}

// reorder puts an order on top of the one that the indexes of lines stand in.
func (g *gathered) reorder(s *Store, c *sqlite.Conn, all *order, sorted, spare []uint64) ([]uint64, error) {
	value, err := g.values(s, c, all)
	if err != nil {
		return nil, err
	}
	const last = 1<<24 - 1 // what lacks the value
	for i, k := range sorted {
		v := value(int(uint32(k)))
		switch {
		case v == 0:
			v = last
		case g.asked.descending:
			v = last - v
		}
		sorted[i] = uint64(v)<<32 | k&(1<<32-1)
	}
	sorted, _ = column.Sort(sorted, spare, 24)
	return sorted, nil
}

// values says what a line is sorted by, as a number that sorts as the order
// says, from 1; 0 where the line lacks it.
func (g *gathered) values(s *Store, c *sqlite.Conn, all *order) (func(i int) uint32, error) {
	switch g.asked.order {
	case briefs.ByStrength:
		acts := query.Acts()
		return func(i int) uint32 { return uint32(8 - acts[min(rungOf(g.metas[i]), len(acts)-1)].Strength()) }, nil
	case briefs.ByAct:
		return func(i int) uint32 { return uint32(rungOf(g.metas[i])) + 1 }, nil
	case briefs.ByDate:
		days := all.facts().days
		return func(i int) uint32 {
			if day := days[g.at[i]]; day != 0 {
				return 1<<dateBits - day
			}
			return 0
		}, nil
	case briefs.BySource:
		r, err := s.ranksOf(c, termSource, nil)
		sources := all.facts().sources
		return func(i int) uint32 { return r.of(sources[g.at[i]]) }, err
	}
	return g.bound(s, c, all)
}

// bound is the value of orders by people and instruments.
func (g *gathered) bound(s *Store, c *sqlite.Conn, all *order) (func(i int) uint32, error) {
	kind, of := termParty, func(st boundStatement) uint32 {
		if len(st.actors) == 0 {
			return 0
		}
		return st.actors[0]
	}
	switch g.asked.order {
	case briefs.ByTo:
		of = func(st boundStatement) uint32 {
			if len(st.addressees) == 0 {
				return 0
			}
			return st.addressees[0]
		}
	case briefs.ByInstrument:
		kind, of = termInstrument, func(st boundStatement) uint32 { return st.instrument }
	case briefs.ByStatus:
		kind, of = termStatus, func(st boundStatement) uint32 { return st.status }
	}
	r, err := s.ranksOf(c, kind, nil)
	if err != nil {
		return nil, err
	}
	l, err := s.column(c, columnBound)
	if err != nil {
		return nil, err
	}
	// A brief's lines stand together: its record is read but once.
	values, last := make([]uint32, len(g.lines)), int32(-1)
	var reader boundReader
	var now []boundStatement
	for i, at := range g.at {
		if at != last {
			now, last = reader.read(l.record(int(all.seqs[at]))), at
		}
		if n := int(g.n[i]); n < len(now) {
			values[i] = r.of(of(now[n]))
		}
	}
	return func(i int) uint32 { return values[i] }, nil
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
