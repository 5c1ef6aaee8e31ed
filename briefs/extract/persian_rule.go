package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// relativeNoun is where the clause begins whose noun a Persian clause of که tells more of,
// and that holds what the rule needs: این دومین قراردادی است که با عمان امضا شده است. -1
// where none does.
func (r *reader) relativeNoun(from int, m *match, s language.Sentence) int {
	if r.code() != language.Persian || m.act != briefs.Concluded || from-2 < s.First || r.fold(from-1) != "كه" || !r.exact("copula", from-2) {
		return -1
	}
	start := r.finalStart(from-1, s)
	if r.findIn(m.rule.needs, start, from-1) < 0 {
		return -1
	}
	return start
}

// objectIn finds the head of an object among tokens; "on" is none in علاوه بر, مبنی بر.
func (r *reader) objectIn(set string, first, last int) int {
	if set != "on" {
		return r.findIn(set, first, last)
	}
	for j := first; j < last-1; j++ {
		if r.at[j] < 0 && r.exact(set, j) && !r.exact("beforeon", j-1) {
			return j
		}
	}
	return -1
}

// pastBody is the token behind the word w of a Persian trigger that stands at token i,
// where those whom it has as its genitive stand before it, from token j: به تصویب هیئت
// وزیران رسید. 0 where it does not.
func (r *reader) pastBody(i, j int, w string, trigger []string) int {
	if r.code() != language.Persian || len(trigger) < 3 || trigger[0] != "به" || j != i+2 {
		return 0
	}
	for k := j; k < min(j+6, len(r.at)); k++ {
		if r.at[k] < 0 && r.fold(k) == w && k > j {
			return k + 1
		}
		if f := r.fold(k); strings.HasPrefix(f, "خواه") || strings.HasPrefix(f, "نخواه") {
			return 0 // به امضا خواهد رسید
		}
		if r.d.Tokens[k].Kind != language.Word || r.at[k] < 0 && (r.oblique(k) || r.finite(k) || r.exact("that", k)) {
			return 0
		}
	}
	return 0
}

// emptyFinal tells whether the words of an act whose verb ends its clause say nothing: را
// alone, or an Urdu verb in the future with nothing before it.
func (r *reader) emptyFinal(m match, last int) bool {
	switch r.code() {
	case language.Persian:
		return last == m.from+1 && r.fold(m.from) == "را"
	case language.Urdu:
		return m.act == briefs.Planned && m.rule.flags["whole"] && (m.from >= m.first || m.from == m.first-1 && r.exact("futuremark", m.first))
	}
	return false
}

// wishes tells whether a Persian form of "want" says what somebody wants himself, and asks
// nothing of (از) anybody: می‌خواهند جامعه را دچار تفرقه کنند.
func (r *reader) wishes(m match, s language.Sentence) bool {
	if r.code() != language.Persian || m.act != briefs.CalledFor || !r.exact("wanting", m.first) {
		return false
	}
	for j := m.first - 1; j >= r.finalStart(m.first, s); j-- {
		if r.at[j] < 0 && r.fold(j) == "از" {
			return false
		}
	}
	return true
}

// mustDo tells whether a bare Persian participle that "and" joins to the next verb stands
// under باید: باید کنفرانسی تشکیل داده و ….
func (r *reader) mustDo(m match, s language.Sentence) bool {
	if r.code() != language.Persian || !strings.HasSuffix(r.fold(m.after-1), "ه") || m.after >= s.Last || !r.joins(m.after) {
		return false
	}
	for j := max(s.First, m.first-24); j < m.first; j++ {
		if r.at[j] < 0 && r.exact("must", j) {
			return true
		}
	}
	return false
}
