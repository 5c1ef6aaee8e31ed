package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// final reads a trigger that ends its clause, as Persian and Urdu verbs do:
// what is needed and the act's words stand before it, behind the subject and
// its mark (Urdu نے) where there is one.
func (r *reader) final(m *match, s language.Sentence) bool {
	ru := m.rule
	if !r.closes(m.after, s) || r.code() == language.Urdu && !ru.flags["whole"] && m.after < s.Last && (r.exact("futuremark", m.after) || m.act.Strength() >= 5 && r.exact("going", m.after)) {
		return false // شروع کر دے گا is no کر دی, nor is تسلیم کر لیا جائے
	}
	if r.code() == language.Urdu && m.act == briefs.Concluded && (r.exact("that", m.after) || r.exact("that", m.after+1) && r.exact("finite", m.after)) {
		return false // معاہدے میں طے پایا کہ: what was agreed stands behind it
	}
	from := r.finalStart(m.first, s)
	if dl := r.datelineLast(s); dl > from && dl < m.first {
		from = dl
	}
	if r.code() == language.Persian {
		from = r.pastOpener(from, m.first)
	}
	if r.effect(from, m) || r.mustDo(*m, s) {
		return false
	}
	if ru.needs != "" && r.findIn(ru.needs, max(from, m.first-ru.window), m.first) < 0 {
		if from = r.relativeNoun(from, m, s); from < 0 {
			return false
		}
	}
	if ru.object != "" {
		if m.head = r.objectIn(m, max(from, m.first-ru.within), m.first); m.head < 0 || r.code() == language.Persian && r.fold(m.head) == "ادامه" && r.fold(m.head-1) == "در" {
			return false
		}
	}
	if r.code() == language.Persian && (ru.object == "planning" && r.fold(m.head-1) != "از" || ru.needs == "ahead" && !r.aheadOf(from, *m) || m.act == briefs.Planned && r.findIn("causing", from, m.first) >= 0) {
		return false // موجب ثبات منطقه خواهد شد: foretold
	}
	if ru.complement != nil && !ru.flags["direct"] && !r.complementBefore(ru, max(from, m.first-ru.window), m.first) {
		return false
	}
	if r.code() == language.Persian && (ru.needs == "arrival" && !r.arrives(m.first) || ru.needs == "today" && from > s.First && r.relativeThat(s.First, from-1) == from-1 || r.conveys(from, m)) {
		return false
	}
	if m.act == briefs.Planned && r.code() == language.Persian && len(r.fold(m.first-1)) > 4 && strings.HasSuffix(r.fold(m.first-1), "تر") {
		return false // سردتر خواهد شد
	}
	if ru.drop != "" && r.findIn(ru.drop, max(from, m.first-2), m.first) >= 0 && !r.goesOnUntil(from, *m) {
		return false
	}
	if t := r.pastOpeningDay(from, m.first); r.at[t] >= 0 && r.oblique(from) {
		from = t // در سال ۱۴۰۲ مجلس | این طرح را
	}
	_, named := r.appositions(from, m.first)
	m.from = max(r.pastFinalSubject(from, m.first), named)
	if m.from = r.pastRelative(m.from, m.first); r.code() == language.Persian && m.act == briefs.Planned && ru.flags["whole"] && r.finalPassive(*m) {
		m.from = from // what is done stands as subject
	}
	if r.exact("none", m.from) && r.exact("merely", m.from+1) && m.from+2 < m.first {
		m.from += 2 // نہ صرف … بلکہ
	}
	if held := r.code() == language.Urdu && m.act == briefs.Willing && len(ru.trigger) > 3; m.from >= m.first && held {
		m.from = m.first // تعاون کی یقین دہانی کرائی: the trigger says for what
	} else if m.from >= m.first { // the subject stands right before the verb: the object opens the clause
		if m.from = from; r.code() == language.Urdu && r.findIn("instrument", from, m.first) < 0 {
			m.from = r.pastSource(r.clauseStart(m.first, s), m.first)
		}
	}
	if m.from > m.first || m.from == m.first && (r.code() != language.Urdu || m.act != briefs.Willing || len(ru.trigger) < 4) {
		return false
	}
	if ru.flags["stance"] && !r.ownStand(from, *m, s) || ru.unless != "" && r.findIn(ru.unless, max(from, m.first-8), m.first) >= 0 {
		return false
	}
	if r.code() == language.Urdu && r.d.Tokens[m.first-1].Text == "یہ" && m.first > s.First && ru.trigger[0] == "فيصله" {
		return false // … میں یہ فیصلہ کیا گیا: which, it does not say
	}
	if r.urges(m) {
		m.act = briefs.CalledFor
	}
	r.pastWill(m, s)
	m.from = r.pastBesides(r.pastAdverbial(m), m.first)
	m.byte = r.d.Tokens[m.from].Start
	return true
}

// ownStand tells whether somebody is known whose stand a verb says: who is named before it or
// speaks.
func (r *reader) ownStand(from int, m match, s language.Sentence) bool {
	if sp := r.speechAt(m.first, s); sp.party >= 0 || sp.text != "" {
		return true
	}
	return len(r.finalSubject(from, m.first)) > 0
}

// pastBesides is where the act's words begin behind an Urdu clause of what is done besides:
// الزام مسترد کرتے ہوئے نئے انتخابات کا مطالبہ کیا. From where there is none before token last.
func (r *reader) pastBesides(from, last int) int {
	for j := last - 2; r.code() == language.Urdu && j > from; j-- {
		if r.at[j] < 0 && r.fold(j) == being && strings.HasSuffix(r.fold(j-1), "تي") {
			return j + 1
		}
	}
	return from
}

// being is the Urdu participle that ends a clause of what is done besides, folded.
var being = language.Fold(language.Urdu, "ہوئے")

// closes tells whether the verb that ends before token i may end its clause.
// Urdu کی is "of" as well; a bare participle (امضا شده، طے کیے گئے) says something
// of a noun unless an "and", a clause or a mark follows it.
func (r *reader) closes(i int, s language.Sentence) bool {
	last := r.fold(i - 1)
	if r.code() == language.Urdu && last == being && strings.HasSuffix(r.fold(i-2), "تي") {
		return true // مسترد کرتے ہوئے
	}
	if r.code() == language.Urdu && i < s.Last && r.d.Tokens[i].Text == "جانے" {
		return false // عائد کیے جانے کا
	}
	if r.code() == language.Urdu && i < s.Last && r.exact("gone", i) {
		return r.closes(i+1, s) // طے کئے گئے طریقہ کار
	}
	bare := r.code() == language.Urdu && r.lex.sets["participial"].has(last) ||
		r.code() == language.Persian && strings.HasSuffix(last, "ه") && r.lex.sets["finite"].has(last)
	return !bare || i >= s.Last || r.d.Tokens[i].Kind == language.Punct || r.joins(i) || r.exact("clause", i) || r.exact("finite", i) || r.exact("without", i)
}

// pastWill lets the act's words of a readiness or an importance begin behind
// its head, where they stand there: آمادگی ایران برای …، بر ضرورت …. In Urdu they
// stand before it.
func (r *reader) pastWill(m *match, s language.Sentence) {
	if r.code() != language.Persian || m.head <= 0 || m.head < m.from && m.act != briefs.Willing {
		return
	}
	if m.act != briefs.Willing && m.rule.object != "importance" && m.rule.object != "consent" {
		if m.rule.object == "planning" {
			m.from = m.head // از احداث جاده خبر داد
		} else if r.fold(m.first) == "خبر" && m.head+1 < m.first {
			r.newsTold(m)
		} else if m.head+1 < m.first { // از امضای قرارداد … خبر داد
			m.from = m.head + 1
		}
		return
	}
	if m.act == briefs.Stressed && m.rule.object == "on" {
		if m.head+1 < m.first {
			m.from = m.head + 1
		}
		return
	}
	if m.act == briefs.Stressed {
		if r.oblique(m.head-1) && m.head+1 < m.first {
			if m.from = m.head; r.exact("necessity", m.head) || r.fold(m.head) == "اهميت" {
				m.from++ // بر گسترش روابط: the act itself
			}
		}
		return
	}
	from := r.pastHead(m.head, s)
	for from > m.head && from < m.first-2 && (r.fold(from) == "را" || r.exact("preposition", from)) {
		from++ // آمادگی ایران را برای
	}
	if from > m.head && from < m.first-1 {
		m.from = from
	}
}

// deniedWithin tells whether a verb that ends its clause is denied: by ن before
// the Persian verb, by a word inside the Urdu one.
func (r *reader) deniedWithin(m match) bool {
	for j := m.first; j < m.after; j++ {
		if r.exact("irrealis", j) {
			if m.act == briefs.Refused && slices.Contains(m.rule.trigger, r.fold(j)) {
				return false // قابل قبول نہیں
			}
			return !(r.code() == language.Urdu && r.exact("emphatic", j-1) && r.exact("turn", m.after)) // دستخط ہی نہیں کیے بلکہ
		}
		if m.act == briefs.Refused && r.code() == language.Persian && slices.Contains(m.rule.trigger, r.fold(j)) {
			continue // نپذیرفت
		}
		if rest, ok := strings.CutPrefix(r.fold(j), "ن"); ok && r.code() == language.Persian && (r.lex.sets["finite"].has(rest) || strings.HasPrefix(rest, "خواه") && m.act != briefs.Refused) {
			return true // نکرد, نخواهد کرد
		}
	}
	return false
}

// finalUnreal tells whether a clause whose verb stands last depends on a
// condition, or on a hope in the clause that it completes (امید ہے کہ …).
func (r *reader) finalUnreal(m match, s language.Sentence) bool {
	if r.d.Tokens[s.Last-1].Text == "؟" {
		return true // asked
	}
	from := r.finalStart(m.first, s)
	if r.code() == language.Urdu && r.exact("then", m.after) {
		return true // یقین دہانی نہ کروائی تو …
	}
	for j := m.first - 1; j >= max(s.First, m.first-reach); j-- {
		if j < from-1 && r.joins(from-1) && !(r.code() == language.Urdu && m.act == briefs.Planned) {
			break // hoped for this and pledged that
		}
		if r.at[j] >= 0 {
			continue
		}
		if r.exact("condition", j) {
			sp := r.speechAt(m.first, s) // what someone says that he will do then is on record
			return m.act != briefs.Planned && !(r.code() == language.Urdu && m.act == briefs.Willing) || sp.party < 0 && sp.text == ""
		}
		if r.exact("every", j-1) {
			continue // every possible
		}
		if r.exact("hope", j) && j < from+3 || j >= from && r.exact("perhaps", j) {
			return true
		}
		if r.exact("that", j) {
			return r.findIn("hope", max(s.First, j-4), j) >= 0 || r.findIn("doubt", max(s.First, j-4), j) >= 0
		}
	}
	return false
}

// conditionBefore returns the clause before a verb that ends its own on which
// the act depends: اگر … تو.
func (r *reader) conditionBefore(m match) *string {
	s := r.sentenceOf(m.first)
	for j := m.first - 1; j >= max(s.First, m.first-longest) && !r.exact("that", j); j-- {
		if r.at[j] < 0 && r.exact("condition", j) {
			end := max(j+1, m.from)
			for k := j + 1; k < m.first; k++ {
				if r.exact("then", k) || k > j+2 && (r.d.Tokens[k].Text == "،" || r.d.Tokens[k].Text == ",") && r.finite(k-1) {
					end = k
					break
				}
			}
			c := r.d.Span(j, min(end, m.first)).Quote
			return &c
		}
	}
	return nil
}

func (r *reader) complementBefore(ru *rule, first, last int) bool {
	for j := first; j < last; j++ {
		for _, words := range ru.complement {
			if r.complementAt(j, words) > 0 {
				return true
			}
		}
	}
	return false
}

// pastFinalSubject returns where the object begins in a clause whose verb
// stands at last: behind the subject's mark, or behind the names that open it.
func (r *reader) pastFinalSubject(first, last int) int {
	for j := last - 1; j >= first; j-- {
		if r.exact("subjectmark", j) {
			return j + 1
		}
	}
	i := first
	if r.code() == language.Persian && r.exact("he", first) && first+1 < last {
		first, i = first+1, first+1
	}
	if n := max(r.pastPersianPost(first, last), r.titleOpens(first, last)+1); n > first {
		return n
	}
	for j := first; j < last && j < first+8; j++ {
		if m := r.at[j]; r.code() == language.Persian && (r.fold(j) == "را" || m >= 0 && r.mention[m].Last < last && r.fold(r.mention[m].Last) == "را" && j > first) {
			break // what it is done to
		}
		if i > first && r.code() == language.Persian && r.at[j] < 0 && r.fold(j) == one {
			break // دیروز یک مرکز …
		}
		if i > first && j > i && r.at[j] >= 0 && !r.joined(j) && (r.findIn("roleword", i, j) < 0 || r.code() == language.Persian && r.bodyAt(i-1)) {
			break // the object has names too
		}
		if m := r.at[j]; i > first && m >= 0 && r.code() == language.Urdu && r.mention[m].Kind == party.ByAdjective && r.findIn("roleword", j, min(j+3, last)) < 0 {
			break // پاکستان | فلسطینی عوام کی حمایت
		}
		if r.oblique(j) && r.at[j] < 0 {
			break // what follows, or in Urdu what stands before it, is no subject
		}
		if i == first && j > first && r.at[j] >= 0 && r.in("instrument", first) {
			break // سند همکاری ایران: the names are the object's
		}
		if m := r.at[j]; m >= 0 {
			e := min(r.mention[m].Last, last)
			if r.code() == language.Urdu && (r.oblique(e) || r.joins(e)) {
				break
			}
			if r.code() == language.Urdu && r.mention[m].Kind == party.ByAdjective && e < last {
				j = max(j, e-1)
				continue // پاکستانی اہلکاروں کو: of the noun behind it
			}
			i = min(r.mention[m].Last, last)
			j = max(j, i-1)
		}
	}
	for i < last && r.d.Tokens[i].Kind == language.Punct {
		i++
	}
	if i >= last {
		return first
	}
	return i
}

// bodyAt tells whether token i is of a body's or a state's name that is no part of a
// post: what follows it is no holder of one.
func (r *reader) bodyAt(i int) bool {
	if i < 0 || r.at[i] < 0 {
		return false
	}
	m := r.mention[r.at[i]]
	return r.parties[m.Party].Kind != briefs.Person && r.findIn("roleword", max(m.First-4, r.sentenceOf(i).First), m.First) < 0
}
