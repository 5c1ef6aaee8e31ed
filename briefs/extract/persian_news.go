package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// newsHead finds the noun of a set that a Persian "told the news of" (از … خبر داد) is about: right
// behind its از, or joined to what stands there (از نصب و افتتاح …). Where the text has no از, the
// noun behind a name. -1 where none does.
func (r *reader) newsHead(set string, first, last int) int {
	for j := first; j < last-1; j++ {
		if r.at[j] >= 0 || r.fold(j) != "از" || r.exact("timebefore", j-1) {
			continue
		}
		if r.at[j+1] < 0 && r.exact(set, j+1) {
			return j + 1
		}
		if k := j + 3; k < last && r.joins(k-1) && r.at[k] < 0 && r.exact(set, k) && r.at[j+1] < 0 {
			return k
		}
	}
	if j := r.findIn(set, first, last); j > first && r.at[j-1] >= 0 && r.findIn("oblique", first, j) < 0 {
		return j
	}
	return -1
}

// newsTold lets the words of what a Persian "told the news of" is about begin behind its head and
// what is joined to that. What is to be opened or signed yet is planned.
func (r *reader) newsTold(m *match) {
	if m.rule.object == "signing" && r.toCome(*m) {
		m.act, m.from = briefs.Planned, m.head
		return
	}
	m.from = m.head + 1
	if m.from+2 < m.first && r.joins(m.from) && r.at[m.from+1] < 0 && r.exact(m.rule.object, m.from+1) {
		m.from += 2
	}
	if k := r.findIn("preposition", m.from, min(m.from+8, m.first-1)); r.exact("somebodysact", m.head) && r.oneOf(m.from, m.first) >= 0 && k > m.from {
		m.from = k + 1 // از تصمیم فلان برای | …
	}
	if r.fold(m.from) == "از" && m.from+1 < m.first {
		m.from++ // بهره‌برداری | از سه سد
	}
}

// toCome tells whether a Persian clause says that what it tells of is yet to come.
func (r *reader) toCome(m match) bool {
	if r.aheadOf(m.head, m) {
		return true
	}
	for j := m.head + 1; j < m.first; j++ {
		if r.at[j] < 0 && (r.exact("coming", j) || r.exact("jubilee", j)) {
			return true
		}
	}
	return false
}

// whoseDecision is whose decision or consent a Persian genitive tells of in what is told:
// از تصمیم وزیر فلان برای … خبر داد. nil where it tells of none.
func (r *reader) whoseDecision(m match) []int {
	if r.code() != language.Persian || m.head <= 0 || r.fold(m.first) != "خبر" || m.act != briefs.Decided || !r.exact("somebodysact", m.head) {
		return nil
	}
	if p := r.oneOf(m.head+1, m.first); p >= 0 {
		return []int{p}
	}
	return nil
}

// thingActs tells whether a Persian clause in the active opens with a document or a thing that
// only brings about what it says: قرارداد تازه به تجارت کمک خواهد کرد. What begins is no effect.
func (r *reader) thingActs(from int, m *match) bool {
	if !r.exact("instrument", from) && !r.exact("works", from) || r.objectOpens(from, m.first) {
		return false
	}
	return r.findIn("beginning", max(from, m.first-4), m.first) < 0
}

// unfinishedForm tells whether a Persian trigger ends in a participle whose verb goes on behind
// it: دعوت کرده | است.
func (r *reader) unfinishedForm(m *match, s language.Sentence) bool {
	if r.code() != language.Persian || m.after >= s.Last || m.after-m.first < 2 || r.at[m.after] >= 0 || !r.exact("perfect", m.after) {
		return false
	}
	f := r.fold(m.after - 1)
	return len(f) > 2 && f[len(f)-len("ه"):] == "ه" && r.exact("finite", m.after-1)
}

// goesOnToSay tells whether a Persian verb of saying follows the verb of an act at token j, behind a
// comma or at once: با تأکید بر اینکه قصد ندارد برود، | تصریح کرد.
func (r *reader) goesOnToSay(j int, s language.Sentence) bool {
	if r.code() != language.Persian || j+1 >= s.Last || !r.finite(j-1) {
		return false
	}
	if r.d.Tokens[j].Text == "،" {
		j++
	}
	return r.at[j] < 0 && (r.exact("tells", j) || r.saysAt(j) && j+1 < s.Last && r.finite(j+1))
}

// cameToNothing tells whether a Persian "was to" (قرار بود) goes on with what kept it from being:
// قرار بود برود که میسر نشد.
func (r *reader) cameToNothing(m match, s language.Sentence) bool {
	if r.code() != language.Persian || m.act != briefs.Planned || m.rule.flags["final"] || r.fold(m.after-1) != "بود" {
		return false
	}
	for j := m.after; j < s.Last; j++ {
		if rest, ok := strings.CutPrefix(r.fold(j), "ن"); ok && r.at[j] < 0 && (r.lex.sets["finite"].has(rest) || r.lex.sets["finalpassive"].has(rest)) || r.d.Tokens[j].Text == "؟" || r.exact("askingfirst", j) {
			return true
		}
	}
	return false
}

// pastOpeningDay steps over the words for a time that open a Persian clause before its subject:
// امروز | وزارت خارجه …, در سال ۱۴۰۲ | مجلس …. From where no name and nobody who acts stands
// behind them.
func (r *reader) pastOpeningDay(from, last int) int {
	if r.code() != language.Persian || from+1 >= last || r.at[from] >= 0 {
		return from
	}
	i := from
	if f := r.fold(i); f == "در" || f == "از" {
		i++
	}
	for start := i; i < last; {
		if r.exact("dayword", i) {
			i++
			continue
		}
		ts := r.d.Times(i, min(i+9, last), "")
		if len(ts) == 0 || ts[0].First != i || ts[0].Last >= last {
			if i == start {
				return from
			}
			break
		}
		i = ts[0].Last
	}
	if r.d.Tokens[min(i, last-1)].Text == "،" {
		i++
	}
	if i >= last || r.at[i] < 0 && !r.exact("acting", i) && !r.in("roleword", i) && !r.in("both", i) && !r.exact("two", i) {
		return from
	}
	return i
}

// pastDashes is the token behind the dashes that part the place and the agency of a line from its
// words in Persian, before token last: تهران - ایرنا - | معاون وزیر …. The sentence's first where
// there are none.
func (r *reader) pastDashes(s language.Sentence, last int) int {
	i := s.First
	for j := s.First + 1; j < min(s.First+10, last-1) && !r.finite(j); j++ {
		if t := r.d.Tokens[j]; (t.Text == "-" || t.Text == "–" || t.Text == "—") && t.Gap && r.d.Tokens[j+1].Gap {
			i = j + 1
		}
	}
	return i
}
