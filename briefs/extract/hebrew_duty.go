package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// duty reads what somebody is said to have to do: על הוועדה לפנות לממשלה, על ראש הממשלה
// לתת, עליהם להסכים. Its words begin with the infinitive.
func (r *reader) duty(i int, s language.Sentence) (match, bool) {
	m := match{first: i, after: i + 1, noun: -1, act: briefs.Stressed}
	if r.at[i] >= 0 || i > s.First && r.d.Tokens[i-1].Kind == language.Word && !r.exact("that", i-1) && !strings.HasPrefix(r.fold(i), "ש") {
		return m, false
	}
	j := i + 1
	switch {
	case r.exact("onthem", i):
		for j < s.Last && r.exact("adverb", j) {
			j++
		}
	case r.fold(i) == "על" || r.fold(i) == "שעל" || r.fold(i) == "ועל":
		if j = r.dutyBearer(j, s); j < 0 {
			return m, false
		}
	default:
		return m, false
	}
	if j >= s.Last || !r.infinitiveAt(j) {
		return m, false
	}
	m.from, m.byte, m.head = j, r.d.Tokens[j].Start, i+1
	m.rule = &rule{act: briefs.Stressed, trigger: []string{"על"}, flags: map[string]bool{"direct": true, "attributed": true}}
	return m, true
}

// dutyBearer is the token behind those on whom a duty is put, who begin at token j: a name,
// or a definite noun or a post with what it is of, and more of them behind "and". -1 where
// nobody is.
func (r *reader) dutyBearer(j int, s language.Sentence) int {
	if j >= s.Last || r.d.Tokens[j].Kind != language.Word || r.governedName(j) {
		return -1
	}
	if r.at[j] < 0 && !strings.HasPrefix(r.fold(j), "ה") && !r.exact("post", j) && !r.exact("acting", j) && !r.exact("two", j) && !(j+1 < s.Last && r.plainNoun(j) && (strings.HasPrefix(r.fold(j+1), "ה") || r.at[j+1] >= 0)) {
		return -1
	}
	for k := j + 1; k < min(j+9, s.Last); k++ {
		f := r.fold(k)
		if r.at[k] >= 0 && !r.governedName(k) || r.at[k] < 0 && (strings.HasPrefix(f, "ה") || strings.HasPrefix(f, "וה") || f == "ועל" || f == "של" || r.exact("post", k)) {
			continue
		}
		return k
	}
	return -1
}

// pastAsking moves the words of what a Hebrew verb asks for, orders or promises past whom
// it is put to and in what: תובע בפנייה לשר העבודה | להכריז, ביקש ממנו ש|הוועדה, הציעו בכירים
// בליכוד | להצמיד.
func (r *reader) pastAsking(m *match, s language.Sentence) {
	if r.code() != language.Hebrew || m.passive || m.relative || m.from < m.after || m.rule.needs != "" || r.infinitiveAt(m.from) {
		return
	}
	if r.fold(m.from) == "יש" && m.act == briefs.CalledFor && r.infinitiveAt(m.from+1) {
		m.from, m.byte = m.from+1, r.d.Tokens[m.from+1].Start
		return
	}
	if r.pastMajority(m, s) {
		return
	}
	clause := m.act == briefs.CalledFor || m.act == briefs.Pledged
	if !clause && (m.act != briefs.Decided && m.act != briefs.Agreed || !m.literal) {
		return
	}
	if clause && r.openClause(m, m.from, s) || !r.addresseeAt(m.from, *m) {
		return
	}
	if j := m.from + 1; r.exact("prepositional", m.from) && j < s.Last && r.nounBehind(j) && !r.infinitiveAt(j) && !strings.HasPrefix(r.fold(j), "ש") {
		m.from, m.byte = j, r.d.Tokens[j].Start // ביקש ממנו | ערבות
		return
	}
	for j := m.from + 1; j < min(m.from+14, s.Last); j++ {
		f := r.fold(j)
		switch {
		case f == "כדי":
			return
		case r.infinitiveAt(j):
			m.from, m.byte = j, r.d.Tokens[j].Start
			return
		case clause && r.openClause(m, j, s):
			return
		case r.at[j] >= 0, strings.HasPrefix(f, "ה"), strings.HasPrefix(f, "וה"), f == "של", r.exact("post", j), r.exact("adverb", j), r.d.Tokens[j].Text == ",", r.d.Tokens[j].Text == "-", r.aside(j), r.d.PastTime(j, j+1) > j:
		case r.plainNoun(j) && j+1 < s.Last && (r.at[j+1] >= 0 || strings.HasPrefix(r.fold(j+1), "ה")) && j < m.from+3:
		default:
			return
		}
	}
}

// pastMajority moves the words of what a Hebrew body passes or turns down past how it did: אישרה
// בקריאה שנייה ושלישית | את החוק, דחתה ברוב של 50 נגד 40 | הצעה.
func (r *reader) pastMajority(m *match, s language.Sentence) bool {
	if m.literal || m.act != briefs.Decided && m.act != briefs.Refused || r.at[m.from] >= 0 || !strings.HasPrefix(r.fold(m.from), "ב") || r.wholeNoun(m.from) {
		return false
	}
	for j := m.from + 1; j < min(m.from+9, s.Last); j++ {
		if r.fold(j) == "את" || j > m.from+1 && strings.HasPrefix(r.fold(m.from), "ברוב") && r.d.Tokens[j-1].Kind == language.Number && r.plainNoun(j) && !r.asIs("oblique", j) {
			m.from, m.byte = j, r.d.Tokens[j].Start
			return true
		}
		if r.d.Tokens[j].Text == "," || r.saysAt(j) && r.at[j] < 0 {
			break
		}
	}
	return false
}

// askedOf tells whether token j, which begins with the Hebrew "from", may say of whom something is
// asked: a name, a body or a post, a definite noun, or one that is bound to the next.
func (r *reader) askedOf(m *match, j int) bool {
	rest, ok := strings.CutPrefix(r.fold(j), "מ")
	if m.act != briefs.CalledFor || r.code() != language.Hebrew || r.at[j] >= 0 || !ok || r.exact("prepositional", j) {
		return true
	}
	if strings.HasPrefix(rest, "ה") || r.lex.sets["post"].has(rest) || r.lex.sets["bodynoun"].has(rest) || strings.HasPrefix(rest, "בית") {
		return true
	}
	return strings.HasSuffix(rest, "י") && j+1 < len(r.at) && (r.at[j+1] >= 0 || strings.HasPrefix(r.fold(j+1), "ה"))
}

// openClause lets the words of a Hebrew act begin behind "that" at token j, and tells whether
// one stands there: ביקש כי |, דרשה ש|הוועדה.
func (r *reader) openClause(m *match, j int, s language.Sentence) bool {
	if r.exact("that", j) && j+1 < s.Last {
		m.from, m.byte = j+1, r.d.Tokens[j+1].Start
		return true
	}
	f, t := r.fold(j), r.d.Tokens[j]
	rest, ok := strings.CutPrefix(f, "ש")
	if !ok || len([]rune(f)) < 4 || r.exact("unparticled", j) || r.exact("whenwords", j-1) || r.infinitiveAt(j+1) || r.at[j] >= 0 && r.mention[r.at[j]].Start == t.Start || r.plainWord(j) {
		return false
	}
	if _, known := r.vocabulary[rest]; !known && r.at[j] < 0 && !strings.HasPrefix(rest, "ה") && !r.futureShaped(rest) && !r.lex.sets["pronoun"].has(rest) && !r.lex.sets["onthem"].has(rest) {
		return false // שחקני: no "that"
	}
	m.from, m.byte = j, t.Start+len("ש")
	return true
}

// addresseeAt tells whether token j, with which the words of a Hebrew act begin, is none of
// them but opens whom it is put to, in what, or who does it in the plural.
func (r *reader) addresseeAt(j int, m match) bool {
	first := r.fold(j)
	if m.byte > r.d.Tokens[j].Start && m.literal && strings.HasPrefix(first, "מ") || r.governedName(j) && !strings.HasPrefix(first, "ב") || r.at[j] < 0 && (r.toward(j) || r.exact("prepositional", j)) {
		return true
	}
	f := r.fold(j)
	if rest, ok := strings.CutPrefix(f, "מ"); ok && r.at[j] < 0 && (r.lex.sets["post"].has(rest) || r.lex.sets["bodynoun"].has(rest)) {
		return true
	}
	if !m.literal && strings.HasPrefix(f, "ב") && (r.at[j] >= 0 && r.governedName(j) || len([]rune(f)) > 3 && r.aside(j)) {
		return true
	}
	many, told := r.hebrewMany(m.first)
	return r.at[j] < 0 && many && told && !m.literal && (strings.HasSuffix(f, "ים") || strings.HasSuffix(f, "ות")) && !strings.HasPrefix(f, "ה")
}
