package library

import (
	"cmp"
	"context"
	"math"
	"slices"
	"sync"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
	"mujaz/briefs/library/query"
)

// sortedNames is a register of names in its order, as of one state of the library.
type sortedNames struct {
	asked  asked
	found  set
	counts []uint32 // of briefs, by term
	sorted []uint64 // terms in order, in their lower halves
	shown  shownPage
}

// shownPage is the window that was handed out last: who comes back to a register
// asks for the same.
type shownPage struct {
	sync.Mutex
	window briefs.Window
	lines  []briefs.NameLine // nil none
}

func (g *sortedNames) question() asked { return g.asked }
func (g *sortedNames) size() int       { return len(g.counts) }

// nameColumns are where the terms of a register of names are kept.
var nameColumns = map[briefs.NameKind]struct {
	column int
	kind   termKind
}{
	briefs.NameParties: {columnParty, termParty}, briefs.NameCountries: {columnCountry, termCountry}, briefs.NameTopics: {columnTopic, termTopic},
}

// Names is a window of a register of names: see briefs.Registry.
func (r *Reader) Names(ctx context.Context, kind briefs.NameKind, text string, w briefs.Window) (page briefs.NamePage, err error) {
	q, err := query.Parse(text)
	if err != nil {
		return page, err
	}
	if w.Order != briefs.ByName {
		w.Order = briefs.ByBriefs
	}
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		a, err := r.asked(c, q, text, w)
		if err != nil {
			return err
		}
		a.of(kind, &w)
		if kept, err := r.store.keptFor(c, a, w); kept != nil || err != nil {
			page = kept.names(w)
			return err
		}
		g, err := r.namesFor(ctx, c, q, a, w.Naming)
		if err == nil {
			page, err = r.namePage(c, g, w)
		}
		return err
	})
	return page, explain(r.store.path, err)
}

// of says which register of names is asked for. Parties have no codes by which a
// naming could call them.
func (a *asked) of(kind briefs.NameKind, w *briefs.Window) {
	if a.kind = kind; kind == briefs.NameParties {
		w.Naming = nil
	}
	if w.Naming != nil {
		a.language = w.Naming.Language
	}
}

// namesFor is a register that was made before, or is made now.
func (r *Reader) namesFor(ctx context.Context, c *sqlite.Conn, q query.Query, a asked, naming *briefs.Naming) (*sortedNames, error) {
	cache := &r.store.cache
	cache.Lock()
	g, ok := cache.names.find(a)
	cache.Unlock()
	if ok {
		return g, nil
	}
	g, err := r.names(ctx, c, q, a, naming)
	if err == nil {
		cache.Lock()
		cache.names.put(g)
		cache.Unlock()
	}
	return g, err
}

// names counts the briefs of each name and sorts.
func (r *Reader) names(ctx context.Context, c *sqlite.Conn, q query.Query, a asked, naming *briefs.Naming) (*sortedNames, error) {
	all, err := r.store.all(c)
	if err != nil {
		return nil, err
	}
	g := &sortedNames{asked: a}
	if g.found, err = r.matching(ctx, c, q, all); err != nil {
		return nil, err
	}
	of := nameColumns[a.kind]
	l, err := r.store.column(c, of.column)
	if err != nil {
		return nil, err
	}
	ranks, err := r.store.ranksOf(c, of.kind, naming)
	if err != nil {
		return nil, err
	}
	g.count(l, len(ranks), r.processors)
	var keys []uint64
	most := uint32(0)
	for id, n := range g.counts {
		if n > 0 {
			keys = append(keys, uint64(ranks[id])<<32|uint64(id))
			most = max(most, n)
		}
	}
	sorted, spare := column.Sort(keys, make([]uint64, len(keys)), 24)
	g.sorted = sorted
	if a.order == briefs.ByBriefs {
		for i, k := range g.sorted {
			id := uint32(k)
			g.sorted[i] = uint64(most-g.counts[id])<<32 | uint64(id)
		}
		g.sorted, _ = column.Sort(g.sorted, spare, 24)
	}
	if a.descending {
		slices.Reverse(g.sorted)
	}
	return g, nil
}

// count counts the briefs of each of so many terms, on so many processors.
func (g *sortedNames) count(l *loaded, terms, processors int) {
	parts := make([][]uint32, processors)
	for p := range parts {
		parts[p] = make([]uint32, terms)
	}
	l.together(len(parts), func(part, seq int, record []byte) {
		if !g.found.has(seq) {
			return
		}
		r, counts := column.Numbers(record), parts[part]
		for i := range r.Len() {
			if v := r.At(i); v&1 == 0 && int(v>>1) < len(counts) {
				counts[v>>1]++
			}
		}
	})
	g.counts = parts[0]
	for _, more := range parts[1:] {
		for id, n := range more {
			g.counts[id] += n
		}
	}
}

// namePage reads the lines of a window.
func (r *Reader) namePage(c *sqlite.Conn, g *sortedNames, w briefs.Window) (page briefs.NamePage, err error) {
	page.Total = len(g.sorted)
	w.Naming = nil // the order is there
	g.shown.Lock()
	defer g.shown.Unlock()
	if g.shown.lines == nil || g.shown.window != w {
		lines, err := r.nameLines(c, g, w)
		if err != nil {
			return page, err
		}
		g.shown.window, g.shown.lines = w, lines
	}
	page.Lines = slices.Clone(g.shown.lines)
	return page, nil
}

func (r *Reader) nameLines(c *sqlite.Conn, g *sortedNames, w briefs.Window) (list []briefs.NameLine, err error) {
	shown := newShown(g, w)
	if len(shown.lines) == 0 {
		return nil, nil
	}
	all, err := r.store.all(c)
	if err == nil {
		err = r.fillNames(c, g, all, shown)
	}
	if err != nil {
		return nil, err
	}
	for i := range shown.lines {
		line, err := shown.line(c, i, g, all)
		if err != nil {
			return nil, err
		}
		list = append(list, line)
	}
	return list, nil
}

// shownNames are the lines of a window that are being read.
type shownNames struct {
	window briefs.Window
	terms  []uint32   // of each line
	at     []int32    // by term: its line, counted from 1; 0 where it is not shown
	lines  []nameLine // of the window
	reader boundReader
	own    []uint32 // parties of the brief at hand that are shown
	all    []uint32 // parties of the statement at hand
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
		s.at[uint32(k)] = int32(i) + 1
	}
	return s.empty()
}

// empty is the same lines without anything read of them.
func (s *shownNames) empty() *shownNames {
	next := &shownNames{window: s.window, terms: s.terms, at: s.at, lines: make([]nameLine, len(s.terms))}
	for i := range next.lines {
		next.lines[i] = nameLine{worst: math.MaxInt32, roles: map[uint32]int{}, shared: map[uint32]uint32{}}
	}
	return next
}

// of is the line of a term, -1 where it is not shown.
func (s *shownNames) of(term uint32) int32 {
	if int(term) < len(s.at) {
		return s.at[term] - 1
	}
	return -1
}

// fillNames goes through the briefs for what the lines shown hold.
func (r *Reader) fillNames(c *sqlite.Conn, g *sortedNames, all *order, shown *shownNames) error {
	of := nameColumns[g.asked.kind]
	named, err := r.store.column(c, of.column)
	if err != nil {
		return err
	}
	var roles, bound *loaded
	if g.asked.kind == briefs.NameParties {
		if roles, err = r.store.column(c, columnRole); err == nil {
			bound, err = r.store.column(c, columnBound)
		}
		if err != nil {
			return err
		}
	}
	// Each part of the briefs is gone through into lines of its own.
	parts := make([]*shownNames, r.processors)
	for p := range parts {
		parts[p] = shown.empty()
	}
	days := all.facts().days
	named.together(len(parts), func(part, seq int, record []byte) {
		if !g.found.has(seq) {
			return
		}
		s, r, place := parts[part], column.Numbers(record), all.place[seq]
		s.own = s.own[:0]
		for i := range r.Len() {
			if v := r.At(i); v&1 == 0 {
				if at := s.of(v >> 1); at >= 0 {
					s.own = append(s.own, v>>1)
					s.lines[at].brief(place, s.window.Limit())
				}
			}
		}
		if len(s.own) > 0 && roles != nil {
			s.party(roles.record(seq), bound.record(seq), days[place], g.counts)
		}
	})
	for _, p := range parts {
		shown.merge(p)
	}
	return nil
}

// party takes in a brief's roles, and who shares its statements.
func (s *shownNames) party(roles, bound []byte, day uint32, counts []uint32) {
	for i := 0; i < len(roles); {
		var party, role uint32
		party, i = column.At(roles, i)
		role, i = column.At(roles, i)
		if at := s.of(party); at >= 0 {
			s.lines[at].role(roleSpan{role, day, day})
		}
	}
	for _, st := range s.reader.read(bound) {
		s.share(st, counts)
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
// brief's, those that share it.
func (s *shownNames) share(st boundStatement, counts []uint32) {
	if len(st.actors)+len(st.addressees) < 2 {
		return
	}
	s.all = append(append(s.all[:0], st.actors...), st.addressees...)
	own := func(id uint32) bool { return slices.Contains(s.own, id) }
	if !slices.ContainsFunc(s.all, own) {
		return
	}
	slices.Sort(s.all)
	s.all = slices.Compact(s.all)
	for _, a := range s.all {
		if !own(a) {
			continue
		}
		line := s.of(a)
		for _, b := range s.all {
			if a != b && int(b) < len(counts) && counts[b] > 0 {
				s.lines[line].shared[b]++
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
