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
type conclusions struct {
	content int64
	lines   set
	known   *query.Conclusions[uint32]
	before  map[uint64]bool // by line and time
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
	k = &conclusions{content: all.content, known: query.NewConclusions[uint32](), before: map[uint64]bool{}}
	concluded, each := query.Rung(briefs.Concluded), func(take func(seq int, line, meta uint32)) {
		l.each(func(seq int, record []byte) {
			r := column.Numbers(record)
			for n := range r.Len() / 2 {
				take(seq, r.At(2*n), r.At(2*n+1))
			}
		})
	}
	days := all.facts().days
	each(func(seq int, line, meta uint32) {
		switch rung := rungOf(meta); {
		case rung == concluded:
			k.lines.put(int(line))
		case settled[rung] && meta&metaOpen != 0 && dueOf(meta) != 0 && !within(dueOf(meta), days[all.place[seq]]):
			k.before[timed(line, meta)] = true
		}
	})
	each(func(seq int, line, meta uint32) {
		if k.lines.has(int(line)) {
			k.known.Take(uint64(line), rungOf(meta) == concluded, dueOf(meta), days[all.place[seq]])
		}
	})
	s.cache.Lock()
	s.cache.concluded = k
	s.cache.Unlock()
	return k, nil
}
