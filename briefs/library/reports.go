package library

import (
	"cmp"
	"slices"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
	"mujaz/briefs/library/query"

	"zombiezen.com/go/sqlite"
)

// report is where a statement stands.
type report struct {
	at int32 // the brief, by its place in the order
	n  int
}

// reports are the newest reports of the lines shown, and how many there are.
func (r *Reader) reports(c *sqlite.Conn, q query.Query, g *sortedLines, all *order, shown []uint32, w briefs.Window) (map[uint32][]report, map[uint32]int, error) {
	statements, _ := q.Parts()
	j, err := r.store.judge(c, statements, r.store.options.Now())
	if err != nil {
		return nil, nil, err
	}
	l, err := r.store.column(c, columnStatement)
	if err != nil {
		return nil, nil, err
	}
	var wanted set
	for _, line := range shown {
		wanted.put(int(line))
	}
	list := map[uint32][]report{}
	l.each(func(seq int, record []byte) {
		if !g.found.has(seq) {
			return
		}
		r, ready := column.Numbers(record), false
		for n := range r.Len() / 2 {
			line := r.At(2 * n)
			if !wanted.has(int(line)) {
				continue
			}
			if !ready {
				j.brief(seq)
				ready = true
			}
			if j.takes(n, line, r.At(2*n+1)) {
				list[line] = append(list[line], report{all.place[seq], n})
			}
		}
	})
	counts := map[uint32]int{}
	for line, reports := range list {
		slices.SortFunc(reports, func(a, b report) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.n, b.n)) })
		counts[line], list[line] = len(reports), reports[:min(len(reports), w.Limit())]
	}
	return list, counts, nil
}

// addReport reads a statement and puts it to its line.
func (r *Reader) addReport(c *sqlite.Conn, line *briefs.RegisterLine, seq, n int) error {
	var st briefs.Statement
	var e briefs.Entry
	if err := decodeRow(c, "SELECT line FROM statement WHERE seq = ? AND n = ?", &st, seq, n); err != nil {
		return err
	}
	if err := decodeRow(c, "SELECT entry FROM brief WHERE seq = ?", &e, seq); err != nil {
		return err
	}
	if len(line.Sources) == 0 {
		line.Statement, line.Direction, line.Language = st, e.Direction, e.Language
		line.Due = st.Due()
	}
	source := briefs.RegisterSource{ID: e.ID, Headline: e.Headline, Publisher: e.Publisher, Date: e.Date, Differs: query.Differences(line.Statement, st)}
	if len(st.Evidence) > 0 {
		source.Span = st.Evidence[0]
	}
	line.Sources = append(line.Sources, source)
	return nil
}
