package library

import (
	"cmp"
	"math"
	"slices"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
)

// shownNames are the lines of a window that are being read.
type shownNames struct {
	window briefs.Window
	terms  []uint32   // of each line
	some   set        // the terms, which is told far sooner than their lines
	at     []int32    // by term: its line, counted from 1
	lines  []nameLine // of the window
	reader boundReader
	own    []uint32 // parties of the brief at hand that are shown
	all    []uint32 // names of parties of the statement at hand
}

// nameLine is a line that is being read: the places of its newest briefs in the
// order, and more, until there are too many.
type nameLine struct {
	places []int32
	worst  int32 // no place beyond it is among the newest
	spans  []roleSpan
	roles  map[uint32]int    // a role's place in spans
	shared map[uint32]uint32 // statements shared with another party
}

// roleSpan is a role and the days on which it was first and last seen.
type roleSpan struct{ role, from, to uint32 }

func newShown(g *sortedNames, w briefs.Window) *shownNames {
	s := &shownNames{window: w, at: make([]int32, len(g.counts))}
	for i, k := range cut(g.sorted, w) {
		s.terms = append(s.terms, uint32(k))
		s.some.put(int(uint32(k)))
		s.at[uint32(k)] = int32(i) + 1
	}
	return s.empty()
}

// empty is the same lines without anything read of them.
func (s *shownNames) empty() *shownNames {
	next := &shownNames{window: s.window, terms: s.terms, some: s.some, at: s.at, lines: make([]nameLine, len(s.terms))}
	for i := range next.lines {
		next.lines[i] = nameLine{worst: math.MaxInt32, roles: map[uint32]int{}, shared: map[uint32]uint32{}}
	}
	return next
}

// of is the line of a term, -1 where it is not shown.
func (s *shownNames) of(term uint32) int32 {
	if !s.some.has(int(term)) {
		return -1
	}
	return s.at[term] - 1
}

// fillNames goes through the briefs for what the lines shown hold.
func (r *Reader) fillNames(c *sqlite.Conn, g *sortedNames, all *order, shown *shownNames) error {
	l, err := r.store.column(c, nameColumns[g.asked.kind].column)
	if err != nil {
		return err
	}
	var of partyColumns
	var named set
	if g.asked.kind == briefs.NameParties {
		if of, err = r.store.partyColumns(c); err != nil {
			return err
		}
		named = g.named()
	}
	// Each part of the briefs is gone through into lines of its own.
	parts := make([]*shownNames, r.processors)
	for p := range parts {
		parts[p] = shown.empty()
	}
	days := all.facts().days
	l.together(len(parts), func(part, seq int, record []byte) {
		if !g.found.has(seq) {
			return
		}
		s, r, place := parts[part], column.Numbers(record), all.place[seq]
		s.own = s.own[:0]
		for i := range r.Len() {
			if line, ok := g.lines.at(r, i); ok {
				if at := s.of(line); at >= 0 {
					s.own = append(s.own, line)
					s.lines[at].brief(place, s.window.Limit())
				}
			}
		}
		if len(s.own) > 0 && of.roles != nil {
			s.party(g, of.roles.record(seq), of.bound.record(seq), days[place], named)
		}
	})
	for _, p := range parts {
		shown.merge(p)
	}
	return nil
}

// partyColumns are what lines of parties hold beside their briefs.
type partyColumns struct{ roles, bound *loaded }

func (s *Store) partyColumns(c *sqlite.Conn) (of partyColumns, err error) {
	if of.roles, err = s.column(c, columnRole); err == nil {
		of.bound, err = s.column(c, columnBound)
	}
	return of, err
}

// party takes in a brief's roles, and who shares its statements.
func (s *shownNames) party(g *sortedNames, roles, bound []byte, day uint32, named set) {
	for i := 0; i < len(roles); {
		var party, role uint32
		party, i = column.At(roles, i)
		role, i = column.At(roles, i)
		if at := s.of(g.lines.of(party)); at >= 0 {
			s.lines[at].role(roleSpan{role, day, day})
		}
	}
	for _, st := range s.reader.read(bound) {
		s.share(g, st, named)
	}
}

// merge takes in what was found in another part of the briefs.
func (s *shownNames) merge(other *shownNames) {
	for i := range other.lines {
		l, o := &s.lines[i], &other.lines[i]
		l.places = append(l.places, o.places...)
		for _, span := range o.spans {
			l.role(span)
		}
		for party, n := range o.shared {
			l.shared[party] += n
		}
	}
}

// brief takes in the place of a brief in the order: the newest are kept.
func (l *nameLine) brief(place int32, limit int) {
	if place > l.worst {
		return
	}
	if l.places = append(l.places, place); len(l.places) >= 2*limit+64 {
		l.cut(limit)
	}
}

// cut leaves the newest places, newest first.
func (l *nameLine) cut(limit int) {
	slices.Sort(l.places)
	if len(l.places) >= limit {
		l.places = l.places[:limit]
		l.worst = l.places[limit-1]
	}
}

// role widens the time over which a role was seen.
func (l *nameLine) role(seen roleSpan) {
	i, ok := l.roles[seen.role]
	if !ok {
		l.roles[seen.role] = len(l.spans)
		l.spans = append(l.spans, seen)
		return
	}
	if s := &l.spans[i]; seen.from != 0 {
		if s.from == 0 || seen.from < s.from {
			s.from = seen.from
		}
		s.to = max(s.to, seen.to)
	}
}

// share counts, for the parties of a statement that are shown and are its
// brief's, the names of those that share it, as far as the register has them.
func (s *shownNames) share(g *sortedNames, st boundStatement, named set) {
	if len(st.actors)+len(st.addressees) < 2 {
		return
	}
	s.all = append(append(s.all[:0], st.actors...), st.addressees...)
	slices.Sort(s.all)
	s.all = slices.Compact(s.all)
	for _, line := range s.own {
		name := g.names[line]
		if !slices.Contains(s.all, name) {
			continue
		}
		for _, other := range s.all {
			if other != name && named.has(int(other)) {
				s.lines[s.of(line)].shared[other]++
			}
		}
	}
}

// partnerLimit is how many partners a line names.
const partnerLimit = 20

// partners are the parties that share most of a line's statements.
func (l *nameLine) partners() []uint32 {
	others := make([]uint32, 0, len(l.shared))
	for b := range l.shared {
		others = append(others, b)
	}
	slices.SortFunc(others, func(a, b uint32) int { return cmp.Or(cmp.Compare(l.shared[b], l.shared[a]), cmp.Compare(a, b)) })
	return others[:min(len(others), partnerLimit)]
}

// line reads the words of a line.
func (s *shownNames) line(c *sqlite.Conn, i int, g *sortedNames, all *order) (briefs.NameLine, error) {
	l, id := &s.lines[i], s.terms[i]
	t, err := termAt(c, id)
	line := briefs.NameLine{Name: t.name, Kind: briefs.PartyKind(t.party), Country: t.country, Code: t.code, Count: int(g.counts[id])}
	if err != nil {
		return line, err
	}
	l.cut(s.window.Limit())
	for _, at := range l.places {
		line.Briefs = append(line.Briefs, all.ids[at])
	}
	slices.SortStableFunc(l.spans, func(a, b roleSpan) int {
		if (a.from == 0) != (b.from == 0) {
			return cmp.Compare(b.from, a.from)
		}
		return cmp.Compare(a.from, b.from)
	})
	for _, span := range l.spans {
		role, err := termAt(c, span.role)
		if err != nil {
			return line, err
		}
		line.Roles = append(line.Roles, briefs.RoleSince{Role: role.name, From: dateText(span.from), To: dateText(span.to)})
	}
	for _, b := range l.partners() {
		p, err := termAt(c, b)
		if err != nil {
			return line, err
		}
		line.Partners = append(line.Partners, p.name)
	}
	return line, nil
}
