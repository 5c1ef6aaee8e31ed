package party

import (
	"strings"

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
		if kingdoms.has(s.iso) {
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
	p, ok := r.keys["country "+iso]
	if !ok || weight[iso] == 0 || len(r.parties[p].key) != 1 || r.parties[p].key[0] != "مملكه" || r.g.country[iso] == "" {
		return
	}
	h := &r.parties[p] // only its adjectives tell which: it has its common name
	h.Aliases, h.Name = append(h.Aliases, h.Name), r.g.country[iso]
}

// government lets "the government" and "the parliament" of an Arabic article stand for the
// one that it names in full, or for themselves where it names none.
func (r *resolver) government() {
	if r.g.code != language.Arabic {
		return
	}
	for i, w := range r.words {
		if w.base != "الحكومه" && w.base != "البرلمان" || r.taken[i] || !r.standsAlone(i) {
			continue
		}
		s, found, several := span{first: i, last: i + 1, kind: briefs.Organisation}, -1, false
		for p := range r.parties {
			if h := &r.parties[p]; h.Kind == briefs.Organisation && len(h.key) > 1 && h.key[0] == strings.TrimPrefix(w.base, "ال") && !localised.has("ال"+h.key[1]) {
				found, several = p, found >= 0
			}
		}
		switch {
		case several:
			continue // whose is open
		case found >= 0:
			h := &r.parties[found]
			if form := r.written(s); !h.byForm[form] {
				h.byForm[form] = true
				h.Aliases = append(h.Aliases, form)
			}
			h.named++
			r.mention(found, s, ByName)
		default:
			r.name(s)
		}
		r.taken[i] = true
	}
}

// stateOrgan tells whether an Arabic body is one that every state has one of, named by nothing
// but its head and its state: حكومة مصر is الحكومة المصرية.
func (r *resolver) stateOrgan(s span) bool {
	if r.g.code != language.Arabic || s.kind != briefs.Organisation || s.iso == "" || s.last < s.first+2 || !organs.has(strings.TrimPrefix(r.words[s.first].base, "ال")) {
		return false
	}
	p, last := r.place(s.first+1, s.last)
	return last == s.last && (p.kind == country || p.kind == nisba)
}

// standsAlone tells whether the body at token i is not only whose a post, a seat or another
// body is, and no adjective tells which it is.
func (r *resolver) standsAlone(i int) bool {
	before, behind := r.at(i-1), r.at(i+1)
	if r.words[i].skip == 0 && (before.is&(title|head|weak|feature|honorific|adjective) != 0 && !before.definite || ofGovernment.has(before.base) || r.singular(max(i-1, 0)) != "") {
		return false
	}
	return !(behind.definite && behind.skip == 0 && (relational(behind.base) || general.has(behind.base) || behind.is&adjective != 0 || behind.place.kind != none || transient.has(behind.base)))
}

// ofGovernment are the Arabic nouns before "the government" that name something else
// together with it, transient the adjectives behind it of one that is not in office. Folded.
var (
	ofGovernment = words{list: "قصر اعضاء عضو تشكيل تشكيله باسم وزراء تاليف مقر اسقاط روساء نواب"}
	transient    = words{list: "السابقه المقبله القادمه الجديده الحاليه الموقته السابق المقبل الجديد القادم الساعيه الراميه الهادفه"}
)

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
