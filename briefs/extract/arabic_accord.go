package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// accordSides are those whom the terms of an agreement bind, for a match that tells what it
// provides: who signed it in the words beside its name, between whom it is, who were told to
// agree last, or those whom the text put together by "between" before. Who only approved it
// is none of them.
func (r *reader) accordSides(m match, s language.Sentence) []int {
	for j := max(s.First, m.first-24); j < min(m.first+12, s.Last); j++ {
		if r.at[j] < 0 && r.exact("agreedby", j) && r.exact("relative", j-1) {
			if a, _ := r.nounPhrase(j+1, min(j+20, s.Last), speech{party: -1}); len(a) > 1 {
				return a
			}
		}
	}
	for j := m.first; j < min(m.first+8, s.Last); j++ {
		if r.at[j] < 0 && r.in(m.rule.subject, j) {
			if a := r.sidesBeside(j+1, s); a != nil {
				return a
			}
		}
	}
	for k := len(r.found) - 1; k >= 0; k-- {
		if f := r.found[k]; (f.Act == briefs.Agreed || f.Act == briefs.Concluded) && len(f.actors) > 0 {
			return f.actors
		}
	}
	return r.betweenBefore(m.first)
}

// sidesBeside are the sides that stand right behind the name of an agreement: بين تونس
// والعراق, الموقع بين الحكومتين, التونسي العراقي.
func (r *reader) sidesBeside(i int, s language.Sentence) []int {
	var out []int
	for j := i; j < min(i+6, s.Last); j++ {
		if m := r.at[j]; m >= 0 {
			if r.mention[m].Kind != party.ByAdjective {
				break
			}
			if !contains(out, r.mention[m].Party) {
				out = append(out, r.mention[m].Party)
			}
			continue
		}
		if len(out) == 2 {
			break
		}
		if r.fold(j) == "بين" {
			return r.coordinates(j+1, min(j+24, s.Last))
		}
		if r.d.Tokens[j].Kind == language.Punct || !strings.HasPrefix(r.unjoined(j), "ال") {
			break
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// betweenBefore are those whom the text before token i, of the same article, puts together
// last by "between": two bodies or two states. Nil where none are.
func (r *reader) betweenBefore(i int) []int {
	for j := i - 1; j >= max(0, i-4*reach); j-- {
		if r.at[j] < 0 && r.fold(j) == "بين" {
			if a := r.coordinates(j+1, min(j+24, i)); len(a) == 2 {
				return a
			}
		}
	}
	return nil
}

// statesAgree tells whether what is agreed is the view of states or bodies (اتفقت
// الدولتان على أن …): of them it binds, of experts it is an opinion.
func (r *reader) statesAgree(m match, s language.Sentence) bool {
	for _, p := range r.arabicActors(m, s, speech{party: -1}) {
		if k := r.parties[p].Kind; k == briefs.Country || k == briefs.Organisation {
			return true
		}
	}
	return false
}

// betweenSoon tells whether "between" stands close behind the first words of an act
// in the passive, so that those it joins are who act.
func (r *reader) betweenSoon(m match, s language.Sentence) bool {
	for j := m.from; j < min(m.from+5, s.Last); j++ {
		if r.asIs("between", j) {
			return true
		}
	}
	return false
}
