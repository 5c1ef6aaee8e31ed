package extract

import (
	"slices"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// pastAdverbial is where a Persian act's words begin behind a phrase with a preposition and a
// comma that only tells on which occasion something was done: در پایان نشستی که … برگزار شد، |
// تفاهم‌نامه را امضا کردند.
func (r *reader) pastAdverbial(m *match) int {
	if r.code() != language.Persian || r.at[m.from] >= 0 || !r.exact("adverbial", m.from) {
		return m.from
	}
	for k := m.from + 2; k < m.first-2; k++ {
		if r.d.Tokens[k].Text != "،" || r.joins(k+1) || r.at[k] >= 0 {
			continue
		}
		if r.findExact("casemark", k+2, m.first) >= 0 && (m.rule.needs == "" || r.findIn(m.rule.needs, k+1, m.first) >= 0) && (r.finite(k-1) || r.findIn("occasion", m.from+1, min(m.from+6, k)) >= 0) {
			return k + 1
		}
	}
	return m.from
}

// inRelative tells whether token i stands in a Persian clause that only tells more of a noun and
// ends before token last: در نشستی که طی دو روز برگزار شد، … امضا کردند.
func (r *reader) inRelative(i, last int) bool {
	if r.code() != language.Persian {
		return false
	}
	for k := i - 1; k > max(0, i-20) && r.d.Tokens[k].Sentence == r.d.Tokens[i].Sentence; k-- {
		if r.at[k] >= 0 || !r.exact("clause", k) && !r.finite(k) {
			continue
		}
		if r.fold(k) != that || r.relativeThat(max(0, k-4), k) != k {
			return false
		}
		return r.relativeEnds(k, last) && !r.relativeEnds(k, i)
	}
	return false
}

// outsideRelative leaves out of the times of a Persian act what only says how long something
// lasted of which a clause within its own tells.
func (r *reader) outsideRelative(ts []language.Time, last int) []language.Time {
	if r.code() != language.Persian {
		return ts
	}
	return slices.DeleteFunc(ts, func(t language.Time) bool { return r.lastedWithin(t, last) })
}

// lastedWithin tells whether a time says how long something lasted of which a clause tells that
// ends before token last: نشستی که طی دو روز برگزار شد.
func (r *reader) lastedWithin(t language.Time, last int) bool {
	return (t.Length || r.exact("lasts", t.First)) && r.inRelative(t.First, last)
}

// saidBeforeColon is the one who says what a Persian or Urdu headline or deck tells, whom it names
// before a colon by his name or his post alone: وزیر راه: بندر … افتتاح می‌شود. A line of the body is
// so only where it stands by itself.
func (r *reader) saidBeforeColon(s language.Sentence) (speech, bool) {
	n := r.d.Tokens[s.First].Sentence
	if !verbFinal(r.code()) || n > 2 || n > 0 && r.d.Sentences[n-1].Paragraph == s.Paragraph || n+1 < len(r.d.Sentences) && r.d.Sentences[n+1].Paragraph == s.Paragraph {
		return speech{}, false
	}
	k := s.First
	for k < min(s.First+9, s.Last) && r.d.Tokens[k].Kind == language.Word && !r.saysAt(k) && !r.finite(k) && !(r.at[k] < 0 && r.oblique(k)) {
		k++
	}
	if k == s.First || k+2 >= s.Last || r.d.Tokens[k].Text != ":" {
		return speech{}, false
	}
	sp := speech{at: s.First, party: -1}
	if g := r.nearest(s.First, k); len(g) == 1 && r.at[k-1] >= 0 && r.mention[r.at[k-1]].Party == g[0] && r.parties[g[0]].Kind == briefs.Person {
		sp.party = g[0]
		return sp, true
	}
	if r.at[s.First] >= 0 || !r.exact("roleword", s.First) || r.pluralPost(s.First) {
		return speech{}, false
	}
	if sp.party = r.byPostWords(s.First, k); sp.party < 0 {
		sp.text = r.d.Span(s.First, k).Quote
	}
	return sp, true
}
