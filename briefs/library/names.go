package library

import (
	"cmp"
	"context"
	"slices"

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
}

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
		a.kind = kind
		r.store.cache.Lock()
		g := r.store.cache.names
		r.store.cache.Unlock()
		if g == nil || !g.asked.same(a) {
			if g, err = r.names(ctx, c, q, a); err != nil {
				return err
			}
			r.store.cache.Lock()
			r.store.cache.names = g
			r.store.cache.Unlock()
		}
		page, err = r.namePage(c, g, w)
		return err
	})
	return page, explain(r.store.path, err)
}

// names counts the briefs of each name and sorts.
func (r *Reader) names(ctx context.Context, c *sqlite.Conn, q query.Query, a asked) (*sortedNames, error) {
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
	ranks, err := r.store.ranksOf(c, of.kind)
	if err != nil {
		return nil, err
	}
	g.counts = make([]uint32, len(ranks))
	most := uint32(0)
	l.each(func(seq int, record []byte) {
		if !g.found.has(seq) {
			return
		}
		r := column.Numbers(record)
		for i := range r.Len() {
			if v := r.At(i); v&1 == 0 && int(v>>1) < len(g.counts) {
				g.counts[v>>1]++
				most = max(most, g.counts[v>>1])
			}
		}
	})
	var keys []uint64
	for id, n := range g.counts {
		if n > 0 {
			keys = append(keys, uint64(ranks[id])<<32|uint64(id))
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

// namePage reads the lines of a window.
func (r *Reader) namePage(c *sqlite.Conn, g *sortedNames, w briefs.Window) (page briefs.NamePage, err error) {
	page.Total = len(g.sorted)
	lines := map[uint32]*nameLine{}
	for _, k := range cut(g.sorted, w) {
		lines[uint32(k)] = &nameLine{shared: map[uint32]int{}, roles: map[uint32]int{}}
	}
	if len(lines) == 0 {
		return page, nil
	}
	all, err := r.store.all(c)
	if err == nil {
		err = r.fillNames(c, g, all, lines, w)
	}
	if err != nil {
		return page, err
	}
	for _, k := range cut(g.sorted, w) {
		id := uint32(k)
		line, err := lines[id].line(c, id, g)
		if err != nil {
			return page, err
		}
		page.Lines = append(page.Lines, line)
	}
	return page, nil
}

// nameLine is a line that is being read.
type nameLine struct {
	briefs []string
	places []int32 // of its briefs in the order
	spans  []roleSpan
	roles  map[uint32]int // a role's place in spans
	shared map[uint32]int // statements shared with another party
}

// roleSpan is a role and the days on which it was first and last seen.
type roleSpan struct{ role, from, to uint32 }

// fillNames goes through the briefs for what the lines shown hold.
func (r *Reader) fillNames(c *sqlite.Conn, g *sortedNames, all *order, lines map[uint32]*nameLine, w briefs.Window) error {
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
	var wanted set
	for id := range lines {
		wanted.put(int(id))
	}
	var reader boundReader
	var together []uint32
	named.each(func(seq int, record []byte) {
		if !g.found.has(seq) {
			return
		}
		here, r := false, column.Numbers(record)
		for i := range r.Len() {
			if v := r.At(i); v&1 == 0 && wanted.has(int(v>>1)) {
				here = true
				lines[v>>1].places = append(lines[v>>1].places, all.place[seq])
			}
		}
		if roles == nil || !here {
			return
		}
		f := column.Fields(roles.record(seq))
		for len(f) > 0 {
			party, role := uint32(f.Uint()), uint32(f.Uint())
			if wanted.has(int(party)) {
				lines[party].role(role, all.days[all.place[seq]])
			}
		}
		for _, st := range reader.read(bound.record(seq)) {
			together = share(lines, st, wanted, g.counts, together)
		}
	})
	for _, l := range lines {
		slices.Sort(l.places) // newest first
		for _, at := range l.places[:min(len(l.places), w.Limit())] {
			l.briefs = append(l.briefs, all.ids[at])
		}
	}
	return nil
}

// role widens the time over which a role was seen.
func (l *nameLine) role(role, day uint32) {
	i, ok := l.roles[role]
	if !ok {
		l.roles[role] = len(l.spans)
		l.spans = append(l.spans, roleSpan{role, day, day})
		return
	}
	if s := &l.spans[i]; day != 0 {
		if s.from == 0 || day < s.from {
			s.from = day
		}
		s.to = max(s.to, day)
	}
}

// share counts, for the parties of a statement that are shown, those that share it.
// It returns its working memory.
func share(lines map[uint32]*nameLine, st boundStatement, wanted set, counts, together []uint32) []uint32 {
	shown := func(id uint32) bool { return wanted.has(int(id)) }
	if len(st.actors)+len(st.addressees) < 2 || !slices.ContainsFunc(st.actors, shown) && !slices.ContainsFunc(st.addressees, shown) {
		return together
	}
	together = append(append(together[:0], st.actors...), st.addressees...)
	slices.Sort(together)
	all := slices.Compact(together)
	for _, a := range all {
		if !shown(a) {
			continue
		}
		for _, b := range all {
			if a != b && int(b) < len(counts) && counts[b] > 0 {
				lines[a].shared[b]++
			}
		}
	}
	return together
}

// partnerLimit is how many partners a line names.
const partnerLimit = 20

// line reads the words of a line.
func (l *nameLine) line(c *sqlite.Conn, id uint32, g *sortedNames) (briefs.NameLine, error) {
	t, err := termAt(c, id)
	line := briefs.NameLine{Name: t.name, Kind: briefs.PartyKind(t.party), Country: t.country, Code: t.code, Count: int(g.counts[id]), Briefs: l.briefs}
	if err != nil {
		return line, err
	}
	slices.SortStableFunc(l.spans, func(a, b roleSpan) int {
		if (a.from == 0) != (b.from == 0) {
			return cmp.Compare(b.from, a.from)
		}
		return cmp.Compare(a.from, b.from)
	})
	for _, s := range l.spans {
		role, err := termAt(c, s.role)
		if err != nil {
			return line, err
		}
		line.Roles = append(line.Roles, briefs.RoleSince{Role: role.name, From: dateText(s.from), To: dateText(s.to)})
	}
	others := make([]uint32, 0, len(l.shared))
	for b := range l.shared {
		others = append(others, b)
	}
	slices.SortFunc(others, func(a, b uint32) int { return cmp.Or(l.shared[b]-l.shared[a], cmp.Compare(a, b)) })
	for _, b := range others[:min(len(others), partnerLimit)] {
		p, err := termAt(c, b)
		if err != nil {
			return line, err
		}
		line.Partners = append(line.Partners, p.name)
	}
	return line, nil
}
