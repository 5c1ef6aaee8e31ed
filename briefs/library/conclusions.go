package library

import (
	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
	"mujaz/briefs/library/query"
)

// conclusions are the lines of statements that were reported as concluded, as of
// one state of the library: what was planned there is not overdue any more; and the
// decisions that were reported before their time, which so is a deadline.
//
// And of lines of which reports differ, the one by which each stands.
type conclusions struct {
	content   int64
	lines     set
	known     *query.Conclusions[uint32]
	before    map[uint64]bool // by line and time
	several   set
	standings *query.Standings[dayed]
}

// dayed is a report's meta, and the day that it is of.
type dayed struct{ meta, day uint32 }

// standing is the report by which a line stands, of one of its reports: see
// query.Standings. It is not open where a newer one refuses it.
func (k *conclusions) standing(line uint32, of dayed) dayed {
	if !k.several.has(int(line)) {
		return of
	}
	r, refused, _ := k.standings.Of(uint64(line))
	if refused {
		r.meta &^= metaOpen
	}
	return r
}

// overdue says whether what a report tells of is overdue today: see query.Overdue.
func (k *conclusions) overdue(line uint32, of dayed, today uint32) bool {
	by := k.standing(line, of)
	return by.late(today, k.foreseen(line, by.meta)) && !k.over(line, by.meta)
}

// late says whether what a line stands by was to be done before today.
func (d dayed) late(today uint32, foreseen bool) bool {
	due := dueOf(d.meta)
	return d.meta&metaOpen != 0 && due != 0 && coarse(due, today) < 0 && (!settled[rungOf(d.meta)] || !within(due, d.day) || foreseen)
}

func (k *conclusions) over(line, meta uint32) bool {
	return k.lines.has(int(line)) && k.known.Over(uint64(line), dueOf(meta))
}

func (k *conclusions) foreseen(line, meta uint32) bool { return k.before[timed(line, meta)] }

func timed(line, meta uint32) uint64 { return uint64(line)<<32 | uint64(dueOf(meta)) }

// conclusions goes through all statements, or has what it found from before.
func (s *Store) conclusions(c *sqlite.Conn) (*conclusions, error) {
	all, err := s.all(c)
	if err != nil {
		return nil, err
	}
	s.cache.Lock()
	k := s.cache.concluded
	s.cache.Unlock()
	if k != nil && k.content == all.content {
		return k, nil
	}
	l, err := s.column(c, columnStatement)
	if err != nil {
		return nil, err
	}
	most, err := lineCount(c)
	if err != nil {
		return nil, err
	}
	k = &conclusions{content: all.content, known: query.NewConclusions[uint32](), before: map[uint64]bool{}, standings: query.NewStandings[dayed]()}
	k.find(l, all, most)
	s.cache.Lock()
	s.cache.concluded = k
	s.cache.Unlock()
	return k, nil
}

// find goes through all statements, of at most so many lines: for the lines of
// which more is to be known, and then for what.
func (k *conclusions) find(l *loaded, all *order, most int) {
	days, concluded, acts := all.facts().days, query.Rung(briefs.Concluded), append(query.Acts(), "")
	first := make([]dayed, most) // of each line, turned round: no meta is then 0
	eachStatement(l, func(seq, _ int, line, meta uint32) {
		if int(line) >= most {
			return
		}
		of, rung := dayed{meta: ^meta}, rungOf(meta)
		if settled[rung] { // else the day is of no account
			of.day = days[all.place[seq]]
		}
		switch known := &first[line]; {
		case known.meta == 0:
			*known = of
		case *known != of:
			k.several.put(int(line))
		}
		switch {
		case rung == concluded:
			k.lines.put(int(line))
		case settled[rung] && meta&metaOpen != 0 && dueOf(meta) != 0 && !within(dueOf(meta), of.day):
			k.before[timed(line, meta)] = true
		}
	})
	eachStatement(l, func(seq, n int, line, meta uint32) {
		several, done := k.several.has(int(line)), k.lines.has(int(line))
		if !several && !done {
			return
		}
		place := all.place[seq]
		if several {
			k.standings.Take(uint64(line), query.Report{At: uint64(place)<<16 | uint64(n), Act: acts[rungOf(meta)], Open: meta&metaOpen != 0, HasTime: dueOf(meta) != 0},
				dayed{meta, days[place]})
		}
		if done {
			k.known.Take(uint64(line), rungOf(meta) == concluded, dueOf(meta), days[place])
		}
	})
}

// eachStatement calls take with every statement: its brief, its place among that
// one's, its line and its meta.
func eachStatement(l *loaded, take func(seq, n int, line, meta uint32)) {
	l.each(func(seq int, record []byte) {
		r := column.Numbers(record)
		for n := range r.Len() / 2 {
			take(seq, n, r.At(2*n), r.At(2*n+1))
		}
	})
}
