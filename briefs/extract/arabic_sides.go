package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
)

// twoSides are the two who deal with each other, as the text before token i puts
// them together, or else as the article does.
func (r *reader) twoSides(i int) []int {
	if a := r.actedTogether(i); a != nil {
		return a
	}
	if r.talks != nil {
		return r.talks
	}
	if a := r.betweenNear(i); a != nil {
		return a
	}
	if a := r.pair(briefs.Person); a != nil {
		return a
	}
	return r.pair(briefs.Country)
}

// bothOf resolves "the two sides" at token j: by the adjectives of two states
// behind it, or to the two who deal with each other.
func (r *reader) bothOf(j, last int) ([]int, bool) {
	if a, three := r.threeOf(j); three {
		return a, true
	}
	if p := r.sideOf(j, last); p >= 0 {
		return []int{p}, true
	}
	states := r.in("bothstates", j)
	if !states && !r.in("both", j) {
		for k := j + 1; k < min(j+3, last) && r.in("posthead", j); k++ {
			if r.in("bothstates", k) { // وزيرا خارجية البلدين
				return r.pair(briefs.Country), true
			}
		}
		return nil, false
	}
	var out []int
	for k := j + 1; k < min(j+4, last); k++ {
		if m := r.at[k]; m >= 0 && r.mention[m].Kind == party.ByAdjective && !contains(out, r.mention[m].Party) {
			out = append(out, r.mention[m].Party)
		}
	}
	if len(out) == 2 {
		return out, true
	}
	if f := r.fold(min(j+1, len(r.at)-1)); len(out) == 0 && j+1 < len(r.at) && r.at[j+1] < 0 && nisba(f) && r.unjoined(j+1) == f && !strings.HasSuffix(f, "ين") && !strings.HasSuffix(f, "ان") && !r.exact("bodyadjective", j+1) {
		return nil, true // المؤسستين الأمنية والعسكرية: not those who talk
	}
	if states {
		return r.pair(briefs.Country), true
	}
	if r.in("bothpeople", j) {
		if a := r.lastPair(j); len(a) == 2 && r.parties[a[0]].Kind == briefs.Person {
			return a, true
		}
		if a := r.pair(briefs.Person); a != nil {
			return a, true
		}
	}
	return r.twoSides(j), true
}

// sideOf is the state of "the side" at token j, by the adjective behind it: الطرف الألماني,
// الجانب التونسي. -1 where none stands there.
func (r *reader) sideOf(j, last int) int {
	if !r.exact("side", j) || !strings.HasPrefix(r.unjoined(j), "ال") || r.at[j] >= 0 || j+1 >= min(last, len(r.at)) {
		return -1
	}
	if m := r.at[j+1]; m >= 0 && r.mention[m].Kind == party.ByAdjective && (j+2 >= last || r.at[j+2] < 0 || r.mention[r.at[j+2]].Kind != party.ByAdjective) {
		return r.mention[m].Party
	}
	return -1
}

// threeOf resolves "the three states" at token j, or ministers of theirs, to the three
// who were named together last.
func (r *reader) threeOf(j int) (actors []int, three bool) {
	if (r.in("posthead", j) || r.in("manyposts", j)) && !strings.HasPrefix(r.unjoined(j), "ال") {
		for j++; j < len(r.d.Tokens) && r.exact("foreign", j); {
			j++
		}
	}
	if j+1 >= len(r.d.Tokens) || !r.in("threesides", j) || !r.exact("three", j+1) {
		return nil, false
	}
	for k := len(r.found) - 1; k >= 0; k-- {
		if a := r.found[k].actors; len(a) == 3 {
			return a, true
		}
	}
	for k := range r.mention {
		m := r.mention[k]
		if m.First >= j {
			break
		}
		if kind := r.parties[m.Party].Kind; kind != briefs.Country && kind != briefs.Organisation || m.Kind == party.ByAdjective || r.at[m.First] != k {
			continue
		}
		if a := r.coordinates(m.First, min(m.First+14, j)); len(a) == 3 {
			return a, true
		}
	}
	return nil, true
}

// lastPair is the two parties of a kind that the text before token i puts
// together last: between A and B, A and B as actors; nil where none are near.
func (r *reader) lastPair(i int) []int {
	if a := r.actedTogether(i); a != nil {
		return a
	}
	return r.betweenNear(i)
}

// actedTogether is the two parties of a kind who did something together last before
// token i: not long before, or something that binds them. What a relative clause tells of
// others' doings (الاتفاق الذي أبرم بين …) comes after what the text itself tells.
func (r *reader) actedTogether(i int) []int {
	var aside []int
	for k := len(r.found) - 1; k >= 0; k-- {
		if f := r.found[k]; len(f.actors) == 2 && (k > len(r.found)-6 || f.Strength >= 4 && !f.Background) && f.first < i && r.parties[f.actors[0]].Kind == r.parties[f.actors[1]].Kind {
			if !f.relative {
				return f.actors
			}
			if aside == nil {
				aside = f.actors
			}
		}
	}
	return aside
}

// betweenNear is the two parties who stand behind "between" not far before token i.
func (r *reader) betweenNear(i int) []int {
	for j := i - 1; j >= max(0, i-90); j-- {
		if r.fold(j) != "بين" || r.at[j] >= 0 {
			continue
		}
		if a := r.group(j+1, min(j+24, i)); len(a) == 2 {
			return a
		}
	}
	return nil
}
