package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
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
func (r *reader) objectIn(m *match, first, last int) int {
	set := m.rule.object
	if r.code() == language.Persian && r.fold(m.first) == "خبر" {
		return r.newsHead(set, first, last)
	}
	if set != "on" {
		j := r.findIn(set, first, last)
		for r.code() == language.Persian && m.act == briefs.Stressed && j > first+1 && r.fold(j-1) == "به" && r.exact("remarking", j-2) && r.fold(m.first) != "اشاره" {
			j = r.findIn(set, j+1, last) // با اشاره به نقش او … بر لزوم …
		}
		return j
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
		return last == m.from+1 && (r.fold(m.from) == "را" || r.fold(m.from) == "انچه")
	case language.Urdu:
		return m.act == briefs.Planned && m.rule.flags["whole"] && (m.from >= m.first || m.from == m.first-1 && r.exact("futuremark", m.first))
	}
	return false
}

// wishes tells whether a Persian form of "want" says what somebody wants himself, and asks
// nothing of (از) anybody: می‌خواهند جامعه را دچار تفرقه کنند.
func (r *reader) wishes(m match, s language.Sentence) bool {
	if r.code() == language.Persian && r.fold(m.first) == "حاضر" && m.first > s.First && (r.fold(m.first-1) == "حال" || m.after == m.first+1 && r.fold(m.after) != "به") {
		return true // در حال حاضر: now; کتاب حاضر … است
	}
	if r.code() == language.Persian && r.fold(m.first) == "اماده" && m.after < s.Last && (r.fold(m.after) == "شدن" || r.fold(m.after) == "كردن") {
		return true // در حال آماده شدن است
	}
	if r.code() != language.Persian || m.act != briefs.CalledFor || !r.exact("wanting", m.first) {
		return false
	}
	if f := r.fold(m.first); f == "خواست" && m.first > s.First && r.joins(m.first-1) && !r.finite(m.first-2) {
		return true // اراده و خواست ملت: a noun
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

// persianOpening is where the clause begins whose verb of saying stands at token i: behind
// the colon with which somebody else's words open, or the sentence's start, and past همچنین.
func (r *reader) persianOpening(i int, s language.Sentence) int {
	from := s.First
	for j := i - 1; j > s.First; j-- {
		if r.d.Tokens[j].Text == ":" && r.d.Tokens[j-1].Kind == language.Word {
			from = j + 1
			break
		}
	}
	return r.pastOpener(from, i)
}

// pastOpener steps over marks and over what only joins a Persian clause to the one before it
// (همچنین, دراین‌حال), where something else follows before token last.
func (r *reader) pastOpener(from, last int) int {
	i := from
	for i < last {
		if r.d.Tokens[i].Kind == language.Punct {
			i++
		} else if n := r.openingLength(i); n > 0 {
			i = r.pastPointed(i+n, last)
		} else {
			break
		}
	}
	if i >= last || r.saysAt(i) || r.lex.say.has(r.fold(i)) {
		return from
	}
	return i
}

// pastPointed steps over what a phrase that opens a Persian clause is of, up to its comma: در پایان
// | این نشست، | سند امضا شد.
func (r *reader) pastPointed(i, last int) int {
	if i >= last || !r.exact("this", i) {
		return i
	}
	for j := i + 1; j < min(i+6, last-1); j++ {
		if r.d.Tokens[j].Text == "،" {
			return j + 1
		}
		if r.finite(j) {
			break
		}
	}
	return i
}

// someOf are the words for one or some of many that open a Persian clause: یکی از نمایندگان
// مجلس. "" where none do.
func (r *reader) someOf(from, last int) string {
	if !r.exact("some", from) {
		return ""
	}
	for j := from + 1; j < min(from+9, last); j++ {
		if j == from+1 && r.fold(j) == "از" {
			continue
		}
		if r.d.Tokens[j].Kind != language.Word || r.at[j] < 0 && r.oblique(j) || r.exact("sourceend", j) {
			return r.d.Span(from, j).Quote
		}
	}
	return ""
}

// aheadOf tells whether one of the words for what is ahead stands in a Persian clause as of a
// time: هفته آینده, and not به سوی آینده.
func (r *reader) aheadOf(from int, m match) bool {
	for j := max(from, m.first-m.rule.window); j < m.first; j++ {
		if r.at[j] < 0 && r.fold(j) == "ديگر" && !(r.d.Tokens[max(j-2, 0)].Kind == language.Number || r.exact("few", j-2)) {
			continue // روز دیگر: another
		}
		if r.at[j] < 0 && r.exact("ahead", j) && (r.exact("aheadbefore", j-1) || r.fold(j) != "اينده" && r.fold(j) != "اتي" && r.fold(j) != "ديگر") {
			return true
		}
	}
	return false
}

// besidesEnd tells whether the act that a Persian "with stress on", "while asking" tells ends
// before token j: at a comma or at what its speaker said.
func (r *reader) besidesEnd(j int, m match) bool {
	if r.code() != language.Persian || len(m.rule.trigger) < 2 || m.rule.flags["final"] || m.rule.trigger[0] != "با" && m.rule.trigger[0] != "ضمن" {
		return false
	}
	return r.d.Tokens[j].Text == "،" || r.lex.say.has(r.fold(j)) || r.fold(j) == "از" && r.findIn("news", j+2, r.sentenceOf(j).Last) >= 0
}

// wantingEnd tells whether the act of a Persian "wanting" ends before the verb at token j:
// خواهان همکاری است, خواستار صلح بود.
func (r *reader) wantingEnd(j int, m match) bool {
	switch r.fold(m.first) {
	case "اماده", "حاضر", "مصمم", "پايبند", "متعهد", "علاقهمند":
		return r.code() == language.Persian && r.exact("copula", j) && !strings.HasSuffix(r.fold(j-1), "شده")
	case "خواستار", "خواهان":
	default:
		return false
	}
	if r.code() != language.Persian {
		return false
	}
	f := r.fold(j)
	return f == "شد" || f == "شدند" || f == "شده" || f == "شدهاند" || f == "گرديد" || r.exact("copula", j)
}

// someActs tells whether one or some of many act in a Persian clause, who open it or stand
// behind what it opens with and a comma: …، بسیاری از ساکنان خواستار … شدند.
func (r *reader) someActs(from int, m match) bool {
	if r.code() != language.Persian || r.finalPassive(m) {
		return false
	}
	if r.exact("some", r.pastOpener(from, m.first)) {
		return true
	}
	for j := from; j < m.first-2; j++ {
		if r.d.Tokens[j].Text == "،" && r.exact("some", j+1) && r.fold(j+2) == "از" {
			return true
		}
	}
	return false
}

// postAlone are the words, from token from on, for the post of a Persian party that is not
// named there: رئیس مجلس | گفت. "" where it is.
func (r *reader) postAlone(p, from, end int) string {
	if r.code() != language.Persian || !r.in("roleword", from) {
		return ""
	}
	for j := from; j < end; j++ {
		if m := r.at[j]; m >= 0 && r.mention[m].Party == p && r.mention[m].Kind == party.ByName {
			return ""
		}
	}
	role := r.lex.words(r.parties[p].Role)
	for last := min(end, from+12); last > from; last-- {
		if r.at[last-1] >= 0 && r.mention[r.at[last-1]].Last > last {
			continue
		}
		if r.postWords(role, r.parties[p].Country, from, last) {
			return r.d.Span(from, last).Quote
		}
	}
	return ""
}
