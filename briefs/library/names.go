package library

import (
	"context"
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
	lines  lineOf
	names  []uint32 // see ranks
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
	if of.kind == termParty {
		g.lines, g.names = r.store.joined(l, ranks), ranks.names
	}
	g.count(l, len(ranks.places), r.processors)
	var keys []uint64
	most := uint32(0)
	for id, n := range g.counts {
		if n > 0 {
			keys = append(keys, uint64(ranks.places[id])<<32|uint64(id))
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
			if line, ok := g.lines.at(r, i); ok && int(line) < len(counts) {
				counts[line]++
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
