package library

import "mujaz/briefs/library/column"

// lineOf is the term as which each term of a register of names stands there, where
// it is not itself. A party of no state stands with its name's only state: an
// article that leaves the state out means the one that the others write. Of two
// states nobody knows which is meant, and it stands apart.
type lineOf struct {
	other set               // the terms that stand as others: few, and quick to be told
	terms map[uint32]uint32 // as which
}

// of is the term as which a term stands.
func (l *lineOf) of(term uint32) uint32 {
	if l.other.has(int(term)) {
		return l.terms[term]
	}
	return term
}

// at is the line of the number at an index of a brief's record, false where it is
// another spelling, or the line is the brief's by another number.
func (l *lineOf) at(record column.Numbers, i int) (line uint32, ok bool) {
	v := record.At(i)
	if v&1 != 0 {
		return 0, false
	}
	if !l.other.has(int(v >> 1)) {
		return v >> 1, true
	}
	return l.joined(record, v>>1)
}

func (l *lineOf) joined(record column.Numbers, term uint32) (line uint32, ok bool) {
	line = l.terms[term]
	for k := range record.Len() {
		if record.At(k) == line<<1 {
			return 0, false
		}
	}
	return line, true
}

// named are the names of the register's lines.
func (g *sortedNames) named() (names set) {
	for line, n := range g.counts {
		if n > 0 {
			names.put(int(g.names[line]))
		}
	}
	return names
}

// joinedLines are the lines of parties, as of one state of the content.
type joinedLines struct {
	content int64
	lines   lineOf
	size    int // of the terms that it is of
}

// joined says under which states parties of no state stand: in all briefs, for a
// line is the same party whatever a query leaves of it.
func (s *Store) joined(l *loaded, r ranks) lineOf {
	s.cache.Lock()
	known := s.cache.joined
	s.cache.Unlock()
	if known.content == l.content && known.size == len(r.names) {
		return known.lines
	}
	const several = 1<<32 - 1
	var stand set // those that briefs have
	l.each(func(_ int, record []byte) {
		numbers := column.Numbers(record)
		for i := range numbers.Len() {
			if v := numbers.At(i); v&1 == 0 {
				stand.put(int(v >> 1))
			}
		}
	})
	only := make([]uint32, len(r.names)) // of a name the term of its only state
	for id, name := range r.names {
		if uint32(id) == name || !stand.has(id) {
			continue
		}
		if only[name] == 0 {
			only[name] = uint32(id)
		} else {
			only[name] = several
		}
	}
	lines := lineOf{terms: map[uint32]uint32{}}
	for id, of := range only {
		if of != 0 && of != several && stand.has(id) {
			lines.other.put(id)
			lines.terms[uint32(id)] = of
		}
	}
	s.cache.Lock()
	s.cache.joined = joinedLines{l.content, lines, len(r.names)}
	s.cache.Unlock()
	return lines
}
