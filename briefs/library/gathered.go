package library

import (
	"mujaz/briefs"
	"mujaz/briefs/library/column"
	"mujaz/briefs/library/query"

	"zombiezen.com/go/sqlite"
)

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
