package party

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// kingdom lets "the kingdom" mean the one kingdom that the article is about.
func (r *resolver) kingdom() {
	if r.g.code != language.Arabic {
		return
	}
	weight, iso := map[string]int{}, ""
	for _, s := range r.spans {
		if kingdoms[s.iso] {
			if weight[s.iso]++; weight[s.iso] > weight[iso] {
				iso = s.iso
			}
		}
	}
	if iso == "" { // who says only "the kingdom" writes for a Saudi paper
		n := 0
		for _, w := range r.words {
			if w.base == "المملكه" {
				n++
			}
		}
		if iso = "SA"; n < 2 {
			return
		}
	}
	for i, w := range r.words {
		if w.base == "المملكه" && !r.taken[i] {
			r.taken[i], r.home = true, iso
			r.name(span{first: i, last: i + 1, kind: briefs.Country, iso: iso})
		}
	}
}

// nisbas lets an adjective of nationality mean its state.
func (r *resolver) nisbas() {
	count := map[string]int{}
	for _, s := range r.spans {
		if s.nisba {
			count[s.iso]++
		}
	}
	for _, s := range r.spans {
		if !s.nisba {
			continue
		}
		key := "country " + s.iso
		p, ok := r.keys[key]
		if !ok && count[s.iso] < 2 && r.d.Tokens[s.first].Sentence > 2 {
			continue // named once in passing: no party
		}
		if !ok {
			name := r.g.country[s.iso]
			if name == "" {
				continue
			}
			p = len(r.parties)
			r.keys[key] = p
			r.parties = append(r.parties, holder{Party: briefs.Party{Name: name, Kind: briefs.Country, Country: s.iso}, byForm: map[string]bool{}})
		}
		h := &r.parties[p]
		h.nisba++
		if form := r.written(s); !h.byForm[form] {
			h.byForm[form] = true
			h.Aliases = append(h.Aliases, form)
		}
		r.mention(p, s, ByAdjective)
	}
}
