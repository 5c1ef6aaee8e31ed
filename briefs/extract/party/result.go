package party

import (
	"sort"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// states fills in whom a party acts for where its own words do not say: the
// state that the article is about, where it is about one more than about all
// others.
func (r *resolver) states() {
	weight := map[string]int{}
	main, all := "", 0
	for _, m := range r.mentions {
		if h := r.parties[m.Party]; h.Kind != briefs.Person && h.Country != "" {
			weight[h.Country]++
			all++
		}
	}
	for iso, n := range weight {
		if n > weight[main] || n == weight[main] && iso < main {
			main = iso
		}
	}
	if 2*weight[main] <= all {
		main = "" // about two states or more: nothing tells whose
	}
	if home := homes[r.g.code]; weight[home] > 0 {
		main = home
	}
	if r.home != "" {
		main = r.home
	}
	for p := range r.parties {
		h := &r.parties[p]
		if h.Country == "" && (h.Kind == briefs.Person || h.Kind == briefs.Organisation && !r.bloc(h)) {
			h.Country = main
		}
	}
}

// homes are the states of languages that are the press of one state, which
// names its own people without their state and all others with it.
var homes = map[language.Code]string{language.Hebrew: "IL", language.Persian: "IR", language.Urdu: "PK"}

// bloc tells whether an organisation is one of the gazetteer's that is of no state.
func (r *resolver) bloc(h *holder) bool {
	p, ok := r.g.places[keyOf(r.g.code, h.Name)]
	return ok && p.kind == body
}

func (r *resolver) result() *Result {
	sort.SliceStable(r.mentions, func(a, b int) bool { return r.mentions[a].First < r.mentions[b].First })
	index := make([]int, len(r.parties))
	for i := range index {
		index[i] = -1
	}
	out := &Result{}
	for _, m := range r.mentions {
		if index[m.Party] < 0 {
			index[m.Party] = len(out.Parties)
			out.Parties = append(out.Parties, r.parties[m.Party].Party)
		}
		p := &out.Parties[index[m.Party]]
		if m.Kind == ByName || r.parties[m.Party].named == 0 {
			p.Evidence = append(p.Evidence, r.d.Bytes(m.Start, m.End))
		}
		m.Party = index[m.Party]
		out.Mentions = append(out.Mentions, m)
	}
	return out
}
