package extract

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// hebrewFuture reads a Hebrew verb in the future as a plan: י or ת on a stem of
// the set "future", the plural with ו, behind "and" (ו) or "that" (ש).
func (r *reader) hebrewFuture(i int, s language.Sentence) (match, bool) {
	m := match{first: i, after: i + 1, from: i, byte: r.d.Tokens[i].Start, noun: -1, act: briefs.Planned}
	if d, ok := r.duty(i, s); ok {
		return d, true
	}
	if r.setsOut(i, s) {
		m.rule = &rule{act: briefs.Planned, trigger: []string{r.fold(i)}, flags: map[string]bool{"direct": true}}
		return m, true
	}
	if r.at[i] >= 0 || !(r.futureForm(r.fold(i)) && r.thatOf(i, s)) && !r.futureOf(i, s) && !r.futureBehindNoun(i, s) && !r.futureBeforeName(i, s) && !r.passiveFutureAt(i, s) && !r.ownFuture(i) && !r.futureSaid(i, s) && !r.futureBehindObject(i, s) && !r.ableTo(i, s) && !r.raises(i, s) {
		return m, false
	}
	if r.exact("condition", s.First) && (!r.futureForm(r.fold(i)) || r.hebrewPassive(i) && strings.HasPrefix(r.fold(i), "יי")) || r.foretold(i, s) {
		return m, false
	}
	if r.wishedFor(i, s) {
		return m, false
	}
	m.rule = &rule{act: briefs.Planned, trigger: []string{r.fold(i)}, flags: map[string]bool{"direct": true}}
	return m, true
}

// wishedFor tells whether a Hebrew future stands in a clause of what is hoped, feared, aimed
// at or only supposed: כדי שיוון תפעל, מצפה, כידוע, שארה"ב תסייע, אם הצדדים יגיעו.
func (r *reader) wishedFor(i int, s language.Sentence) bool {
	if r.exact("estimates", s.First) || r.findExact("estimates", s.First, min(s.First+4, i)) >= 0 && len(r.lex.cues[r.fold(s.First)]) > 0 {
		return true // לפי הערכות, יגיעו
	}
	clause := true // that holds the verb
	for j := i - 1; j >= max(s.First, i-14); j-- {
		t := r.d.Tokens[j]
		if t.Text == "," && (!clause || r.exact("that", j+1) || strings.HasPrefix(r.fold(j+1), "ש")) {
			clause = false // …, כידוע, ש
			continue
		}
		if t.Kind == language.Punct && t.Text != "\"" && (t.Text != "-" || t.Gap) {
			return false
		}
		if r.at[j] >= 0 {
			continue
		}
		if r.exact("hopes", j) || clause && (r.fold(j) == "עד" && strings.HasPrefix(r.fold(j+1), "ש") || r.exact("purpose", j) && r.fold(j) != "ואילו" && (j >= i-6 || r.fold(j) == "אם")) {
			return true
		}
		if !clause && r.saysAt(j) {
			return false
		}
	}
	return false
}

func (r *reader) futureForm(f string) bool {
	if r.lex.sets["notfuture"].has(f) {
		return false // תאריך
	}
	for _, p := range []string{"", "ו", "ש", "וש"} {
		w, ok := strings.CutPrefix(f, p)
		if !ok {
			continue
		}
		if r.futureOfSet("future", w) && !r.lex.sets["notfuture"].has(w) {
			return true
		}
	}
	return false
}

// futureOfSet tells whether a folded Hebrew word is a future in the third person of a stem
// of the set: יחתום, ייחתם, תיחתם, יחתמו.
func (r *reader) futureOfSet(set, w string) bool {
	stems := r.lex.sets[set]
	for _, person := range []string{"יי", "תי", "י", "ת"} {
		stem, ok := strings.CutPrefix(w, person)
		if !ok {
			continue
		}
		one := strings.TrimSuffix(stem, "ו")
		if one != stem && strings.HasPrefix(person, "ת") {
			continue // תפקידו
		}
		if stems.has(stem) || stems.has(one) || one != stem && (stems.has(finalLetter(one)) || stems.has(one+"ה") && !(set == "future" && r.lex.sets["foretold"].has(one+"ה"))) {
			return true
		}
	}
	return false
}

// foretold tells whether a Hebrew future tells what will happen rather than what somebody
// will do: המחירים יעלו, הדבר יגרום. Of a party that is its subject it is a plan.
func (r *reader) foretold(i int, s language.Sentence) bool {
	f := strings.TrimPrefix(strings.TrimPrefix(r.fold(i), "ו"), "ש")
	if r.futureOfSet("amounts", f) && r.sumAhead(i+1, s) {
		return true // המכירות יגיעו ל-100 מיליון
	}
	if r.fold(i+1) == "את" {
		return false // תעלה את המחיר
	}
	return r.futureOfSet("foretold", f) && !r.futureOfSet("future", f) && !r.futureOf(i, s)
}

// sumAhead tells whether a number behind "to" stands among the next tokens.
func (r *reader) sumAhead(j int, s language.Sentence) bool {
	for k := j; k < min(j+6, s.Last) && r.d.Tokens[k].Text != ","; k++ {
		if f := r.fold(k); r.at[k] < 0 && (f == "ל" || f == "לכ" || f == "לסכום" || f == "לכדי" || f == "לשיעור") {
			for n := k + 1; n < min(k+5, s.Last); n++ {
				if r.d.Tokens[n].Kind == language.Number {
					return true
				}
			}
		}
	}
	return false
}

// finalLetter gives the last letter of a word the form that it has at a word's
// end: יקימו is of יקים.
func finalLetter(w string) string {
	for i, open := range []string{"כ", "מ", "נ", "פ", "צ"} {
		if rest, ok := strings.CutSuffix(w, open); ok {
			return rest + []string{"ך", "ם", "ן", "ף", "ץ"}[i]
		}
	}
	return w
}

// hebrewThat takes "that" off a folded verb: שנקבע. "" where there is none.
func (r *reader) hebrewThat(f string) string {
	if r.code() != language.Hebrew {
		return ""
	}
	rest, ok := strings.CutPrefix(f, "ש")
	if !ok || len(rest) < 6 {
		return ""
	}
	return rest
}

// hebrewPatient lets the act's words be the subject of a passive that stands
// before it (מזכר הבנות נחתם אמש), where what the rule needs stands there or
// nothing that it is done to follows.
func (r *reader) hebrewPatient(m *match, s language.Sentence) bool {
	start := r.hebrewSubject(m.first, s)
	word := r.hebrewNoun(start, m.first)
	if m.first > start && r.d.Tokens[m.first-1].Text == "," && len(m.rule.complement) > 0 {
		return false // בישיבה עם השר, הוחלט על
	}
	if word < 0 || m.relative || m.act == briefs.Planned && r.infinitiveAt(m.after) {
		return false
	}
	if needs := m.rule.needs; needs != "" {
		if r.findIn(needs, start, m.first) < 0 {
			return false
		}
	} else if m.after < s.Last && r.d.Tokens[m.after].Kind == language.Word && !r.aside(m.after) && !r.exact("cause", m.after) && !r.outOf(m.after) {
		return false
	}
	if m.rule.act == briefs.Agreed && len(m.rule.complement) > 0 && !m.rule.flags["direct"] && !m.rule.flags["before"] && !r.agreedNoun(m.rule, start, m.first) {
		return false // הצמצום הושג
	}
	m.passive, m.from, m.byte = true, start, r.d.Tokens[start].Start
	return true
}

// hebrewSubject returns where the subject begins that ends before token at:
// behind a comma, a verb of saying or "that".
func (r *reader) hebrewSubject(at int, s language.Sentence) int {
	start := r.clauseStart(at, s)
	last := at
	for last > start && (r.exact("adverb", last-1) || r.d.Tokens[last-1].Text == ",") {
		if last--; r.d.Tokens[last].Text == "," {
			break // ההנהלה הפעילה של החברה, החליטה
		}
	}
	if last == start || r.d.Tokens[last].Text != "," || !r.opensSubject(r.openingWord(start, last)) {
		last = at
	}
	for j := last - 1; j >= start; j-- {
		if t := r.d.Tokens[j]; t.Text == "," || t.Text == ":" || t.Text == "-" && t.Gap || r.saysAt(j) {
			return j + 1
		}
	}
	return start
}

// hebrewNoun returns the first word between two tokens that may be of a subject,
// -1 where there are only adverbs, pronouns and phrases with a preposition.
func (r *reader) hebrewNoun(first, last int) int {
	for j := first; j < last; j++ {
		if r.d.Tokens[j].Kind == language.Word && !r.exact("adverb", j) && !r.exact("pronoun", j) && !r.aside(j) && !r.exact("opener", j) && !r.exact("irrealis", j) && !r.exact("contrary", j) {
			return j
		}
		if r.aside(j) {
			j++ // what the preposition governs
		}
	}
	return -1
}

// aside tells whether token j opens what says when, where or to what end: an
// adverb, a preposition or an infinitive.
func (r *reader) aside(j int) bool {
	f := r.fold(j)
	if r.exact("adverb", j) || r.lex.sets["preposition"].has(f) || r.d.PastTime(j, j+1) > j {
		return true
	}
	if r.at[j] >= 0 {
		return r.governedName(j)
	}
	return len(f) > 6 && (strings.HasPrefix(f, "ב") || strings.HasPrefix(f, "ל") || strings.HasPrefix(f, "מה"))
}

// hebrewOpen tells whether the subject of a verb is someone whom the text names
// by no name: before the verb (חלקם יקבלו) or right behind it. Then nobody who
// spoke or acted before is meant.
func (r *reader) hebrewOpen(m match, s language.Sentence) bool {
	if start := r.hebrewSubject(m.first, s); r.hebrewNoun(start, m.first) >= 0 {
		return true
	}
	j := m.after
	if j >= s.Last || r.d.Tokens[j].Kind != language.Word || r.at[j] >= 0 || r.aside(j) || !strings.HasPrefix(r.fold(j), "ה") {
		return false
	}
	for k := r.hebrewSubject(m.first, s); k < m.first; k++ {
		if r.in("pronoun", k) && !r.exact("adverb", k) { // עוד דרשו החוטפים
			return false
		}
	}
	return true
}

// hebrewBetween returns those between whom a passive tells that something was
// done (בין ישראל לקפריסין, על ידי הממשלה).
func (r *reader) hebrewBetween(m match) []int {
	if a := r.meetingBefore(m, r.sentenceOf(m.first)); a != nil {
		return a
	}
	from := m.from
	if !m.passive { // ההסכם בין … ייחתם
		from = r.hebrewSubject(m.first, r.sentenceOf(m.first))
	}
	for j := from; j < min(m.after+10, len(r.d.Tokens)); j++ {
		if r.at[j] >= 0 {
			continue
		}
		if r.asIs("between", j) {
			if a := r.sides(j, j+4); a != nil {
				return a
			}
			return r.twoNamed(j+1, j+14)
		}
		if j >= m.after && (r.fold(j) == "ידי" || r.fold(j) == "בידי" || r.fold(j) == "ע\"י") {
			return r.group(j+1, j+8)
		}
	}
	return nil
}

// twoNamed returns the first two parties among tokens that may act; ארצו is the
// state of the person named last.
func (r *reader) twoNamed(first, last int) []int {
	var out []int
	for j := first; j < min(last, len(r.at)) && len(out) < 2; j++ {
		if r.at[j] < 0 && r.in("own", j) {
			out = append(out, r.homeOf(r.lastPersonBefore(j, speech{party: -1}))...)
			continue
		}
		if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind != briefs.Place && !contains(out, r.mention[m].Party) && !r.postBody(j) {
			out = append(out, r.mention[m].Party)
		}
	}
	return out
}

// hebrewCoordinated tells whether a verb of its own begins at token j, written onto
// "and": …, וקרא לממשלה. What it says must follow a verb of saying.
func (r *reader) hebrewCoordinated(j int, s language.Sentence) bool {
	f := r.fold(j)
	_, rest := language.Conjunction(r.code(), f)
	if rest == f || r.at[j] >= 0 || j+1 >= s.Last || len(r.lex.rules[f]) > 0 {
		return false
	}
	if r.lex.say.has(rest) || r.lex.sets["otherverb"].has(rest) {
		next := r.fold(j + 1)
		return next == "כי" || strings.HasPrefix(next, "ש") || next == "מפני" || next == ":" || next == "על" || next == "את" || r.lex.sets["otherverb"].has(rest)
	}
	if len(r.lex.rules[rest]) == 0 {
		return false
	}
	_, ok := r.matchAt(j, s)
	return ok
}

// futureOf tells whether a word of the shape of a future stands right behind the name
// of one who acts, or behind its negation: ישראל תיסוג, ישראל לא תיסוג.
func (r *reader) futureOf(i int, s language.Sentence) bool {
	f := r.fold(i)
	if utf8.RuneCountInString(f) < 4 || !strings.HasPrefix(f, "י") && !strings.HasPrefix(f, "ת") || r.exact("notfuture", i) || strings.HasSuffix(f, "תה") {
		return false
	}
	j := i - 1
	denied := j > s.First && r.fold(j) == "לא"
	if denied {
		j--
	}
	if j < s.First || r.at[j] < 0 || r.governedName(j) {
		return false
	}
	m := r.mention[r.at[j]]
	if r.parties[m.Party].Kind == briefs.Place || m.Kind == party.ByAdjective || m.First > s.First && r.aside(m.First-1) && !r.exact("that", m.First-1) && !r.thatName(m) {
		return false
	}
	w, _ := r.vocabulary.of(r.code(), f)
	return denied || !w.class.nominal()
}
