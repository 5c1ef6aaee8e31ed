package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// bodyOf resolves a noun with its article that stands for a body named before:
// the coalition, le ministère. -1 where none fits.
func (r *reader) bodyOf(from, at int) int {
	for j := from; j < min(from+3, at); j++ {
		if !r.exact("article", j) || j+1 >= at || r.code() == language.English && r.at[j+1] >= 0 {
			continue
		}
		head := r.fold(j + 1)
		for k := len(r.mention) - 1; k >= 0 && len(head) > 3; k-- {
			m := r.mention[k]
			if m.First >= j || m.Kind == party.ByAdjective || r.parties[m.Party].Kind != briefs.Organisation {
				continue
			}
			for _, w := range r.lex.words(r.parties[m.Party].Name) {
				if w == head {
					return m.Party
				}
			}
		}
		return -1
	}
	return -1
}

// governments returns the states whose adjectives tell whose government acts:
// the Danish and Dutch governments.
func (r *reader) governments(first, last int) []int {
	if r.findIn("government", first, last) < 0 {
		return nil
	}
	var out []int
	for j := first; j < last; j++ {
		if m := r.at[j]; m >= 0 && r.mention[m].Kind == party.ByAdjective && !contains(out, r.mention[m].Party) {
			out = append(out, r.mention[m].Party)
		} else if m < 0 && r.oblique(j) && !r.exact("genitive", j) {
			break
		}
	}
	return out
}

// capitals returns the states whose capitals stand as subject: Yerevan et Paris
// ont signé. Only states that the article names itself are taken so.
func (r *reader) capitals(from, at int) []int {
	var out []int
	for j := from; j < at; j++ {
		m := r.at[j]
		if m < 0 || r.parties[r.mention[m].Party].Kind != briefs.Place || j > from && r.oblique(j-1) {
			if m < 0 && r.oblique(j) {
				return out
			}
			continue
		}
		if a := r.homeOf(r.mention[m].Party); a != nil && !contains(out, a[0]) {
			out = append(out, a[0])
		}
		j = max(j, r.mention[m].Last-1)
	}
	return out
}

// homeOf returns the state of a party, where the article names it, and for a capital also
// its government.
func (r *reader) homeOf(p int) []int {
	if p < 0 || r.parties[p].Country == "" {
		return nil
	}
	for i, q := range r.parties {
		if q.Kind == briefs.Country && q.Country == r.parties[p].Country {
			return []int{i}
		}
	}
	if r.parties[p].Kind == briefs.Place { // whose government alone is named
		for i, q := range r.parties {
			if f := language.Fold(r.d.Code, q.Name); q.Kind == briefs.Organisation && q.Country == r.parties[p].Country && (strings.HasPrefix(f, "gouvernement ") || strings.HasPrefix(f, "government ")) {
				return []int{i}
			}
		}
	}
	return nil
}
