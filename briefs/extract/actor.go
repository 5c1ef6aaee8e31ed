package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// actors resolves who does what a match says: the subject behind the verb, the
// two sides, the subject before it, and last the one who speaks.
func (r *reader) actors(m match, first int, s language.Sentence, sp speech) []int {
	if a := r.holder(m, s); a != nil {
		return a
	}
	if m.act == briefs.Willing && m.head > 0 {
		if a := r.owner(m.head+1, sp); a != nil {
			return a
		}
	}
	if r.code() == language.Arabic {
		return r.hisOwn(r.arabicActors(m, s, sp), m)
	}
	if r.code() == language.Hebrew && (m.passive || m.act == briefs.Planned && len(m.rule.nouns.words) == 0 && m.rule.trigger[0] == r.fold(m.first) && r.hebrewPassive(m.first)) {
		return r.hebrewBetween(m)
	}
	if r.code() == language.Hebrew && r.exact("sentenced", m.first) {
		return r.hebrewBetween(m) // never who is
	}
	if a, done := r.intending(m, sp); done {
		return a
	}
	if !m.relative && r.attachedRelative(m.first, s) {
		return r.relativeDoer(m.first)
	}
	if m.passive || r.toBeActedOn(m, s) {
		return r.agent(m, s)
	}
	if m.rule.flags["recipient"] {
		return r.recipient(m)
	}
	if m.rule.flags["keep"] {
		return r.between(m, s) // a treaty enters into force by itself
	}
	if verbFinal(r.lex.code) {
		if m.rule.flags["attributed"] && sp.party >= 0 {
			return []int{sp.party}
		}
		if m.rule.flags["attributed"] && sp.many != nil {
			return sp.many
		}
		if m.rule.flags["attributed"] && sp.text != "" && sp.at >= s.First {
			return []int{} // put by one who is no party
		}
		if a := r.furtherSaid(m, s); a != nil {
			return a
		}
		if a := r.finalActors(m, s, sp); a != nil || r.finalPassive(m) {
			return a
		}
		if r.markedPronoun(m, s) {
			if sp.party >= 0 {
				return []int{sp.party}
			}
			if sp.text != "" && sp.at >= s.First {
				return nil // of one who is no party
			}
			if p := r.speaker.party; p >= 0 && r.parties[p].Kind == briefs.Person && len(r.subject) == 1 && r.parties[r.subject[0]].Kind != briefs.Person {
				return []int{p} // انہوں نے: who told of what a government decided
			}
			return r.subject
		}
	}
	if m.rule.flags["provide"] {
		return r.bound()
	}
	if m.rule.act == briefs.Planned && m.act == briefs.Stressed { // what a speech says others must do
		if sp.party >= 0 {
			return []int{sp.party}
		}
		return nil
	}
	if m.rule.flags["attributed"] && sp.many != nil {
		return sp.many
	}
	if m.rule.flags["attributed"] && sp.party >= 0 {
		return []int{sp.party} // the duty is put by the one who speaks
	}
	if m.rule.flags["attributed"] && r.code() == language.English && !r.jointHeadline() {
		return r.signatories() // and by nobody else than who writes
	}
	if r.passiveFuture(m) {
		return nil
	}
	end := m.from
	if m.relative || end < m.after {
		end = min(m.after+12, s.Last)
	}
	if r.pronoun(m, sp) {
		return []int{sp.party}
	}
	if a := r.we(m, sp); a != nil {
		return a
	}
	if a, done := r.sayers(m, s, sp); done {
		return a
	}
	if a := r.andThat(m, s, sp); a != nil {
		return a
	}
	if a, done := r.plainSubject(m, end, s); done {
		return a
	}
	if r.code() == language.Hebrew && !m.relative {
		start := r.hebrewSubject(m.first, s)
		if a := r.sides(max(start, m.first-3), m.first); a != nil {
			return a
		}
		if a, told := r.hebrewNational(start, m.first); told {
			return a
		}
		if a, told := r.hebrewRole(start, m.first, sp); told && len(a) == 1 {
			return a
		}
		if a, told := r.hebrewNational(m.after, min(m.after+3, s.Last)); told {
			return a
		}
		if n := r.findExact("bothstates", start, m.first); n >= 0 && n >= m.first-2 {
			return nil // the states, but which
		}
	}
	if a := r.hebrewAdjacent(m, s); a != nil {
		return r.with(a, end, s, m)
	}
	if verbFirst(r.lex.code) {
		if a := r.group(m.after, r.subjectEnd(m.after, end, s)); len(a) > 0 && !r.passive(m) {
			return r.with(a, end, s, m)
		}
		if a := r.sides(m.after, min(end, s.Last)); a != nil {
			return a
		}
	}
	if r.dual(m) {
		if a := r.nearest(r.clauseStart(m.first, s), m.first); len(a) > 1 {
			return a
		}
		if a := r.principals(); a != nil {
			return a
		}
	}
	if r.code() == language.Hebrew && r.passive(m) {
		return r.hebrewBetween(m)
	}
	if r.passive(m) && !m.relative {
		return r.between(m, s)
	}
	if m.relative {
		if subjectFirst(r.code()) && r.exact("by", m.after) {
			return r.agent(m, s)
		}
		if subjectFirst(r.code()) && r.doesItself(m) {
			if a := r.relativeSubject(m, s); a != nil || r.code() == language.French || m.act.Strength() < 5 && m.head == 0 && r.exact("relative", r.groupStart(m.first, s)-1) {
				return a // l'Union, qui a promis d'aider le Mali: never whom it is done to
			}
		}
		if a := r.between(m, s); a != nil || !subjectFirst(r.lex.code) {
			return a
		}
		return r.they(m.first-1, m.first)
	}
	from := r.clauseStart(m.first, s)
	if start := r.hebrewSubject(m.first, s); r.code() == language.Hebrew && start > from && r.saysAt(start-1) {
		from = start // אמר שהעבודות יחלו
	}
	from = r.hebrewClause(from, m.first)
	if verbFinal(r.code()) {
		from = max(r.pastSource(from, m.first), min(r.datelineLast(s), m.first)) // به گفته …، : who tells it does not do it
	}
	if subjectFirst(r.lex.code) {
		return r.subjectActors(from, m, s, sp)
	}
	if a := r.sides(from, m.first); a != nil {
		return a
	}
	if a, done := r.innerSubject(from, m, sp); done {
		return a
	}
	last := m.first
	if m.rule.flags["final"] && m.from > from {
		last = m.from
	}
	if a := r.nearest(from, last); r.code() != language.Persian && len(a) > 0 && !(a[0] == sp.party && r.notHimself(m, s, sp)) {
		return r.with(a, s.Last, s, m)
	}
	if r.code() == language.Hebrew {
		if a, done := r.hebrewActor(m, s, sp); done {
			return a
		}
	}
	if r.code() == language.Urdu && !m.rule.flags["attributed"] && m.first-from > 2 && !r.pronounSubject(from, m.first) {
		return nil // نیا نظام کام کرے گا: the subject names no party
	}

	if r.notHimself(m, s, sp) {
		return nil
	}
	if a := r.ourState(m, sp); a != nil {
		return a
	}
	if r.code() == language.Persian && r.nounOpens(from, m) {
		return nil // منابع … نکرده‌اند: somebody whom the text does not name
	}
	if sp.party >= 0 {
		return r.agree([]int{sp.party}, m)
	}
	if a := r.postSpeaks(from, m, s, sp); a != nil {
		return a
	}
	if (r.code() == language.Hebrew || r.code() == language.Persian) && sp.at >= s.First && sp.text != "" {
		return r.actingSpeaker(m, s, sp) // on the word of one who is no party
	}
	if a := r.agree(r.subject, m); r.code() == language.Hebrew && len(a) == 1 {
		return r.with(a, s.Last, s, m) // לאחר שהגיעו להסכם עם …
	}
	return r.agree(r.subject, m)
}

// holder is whose readiness or commitment it is, where the words say so: حرص
// المملكة, عزم البلدين; nil where it is the subject's own.
func (r *reader) holder(m match, s language.Sentence) []int {
	if m.act != briefs.Willing && (m.act != briefs.Planned || !subjectFirst(r.code()) && m.rule.object != "intent") || m.head == 0 || m.head+1 >= s.Last {
		return nil
	}
	if a := r.sides(m.head+1, m.head+2); a != nil {
		return a
	}
	if r.exact("shared", m.head-1) || r.code() == language.French && r.exact("shared", m.head+1) {
		if a := r.signatories(); a != nil {
			return a
		}
		if a := r.subjectOf(r.clauseStart(m.first, s), m.first); len(a) > 1 {
			return a
		}
		return r.principals()
	}
	if r.heldFrom(m.head, s) {
		if r.exact("own", m.head+2) || r.exact("own", m.head+3) {
			if a := r.subjectOf(r.clauseStart(m.first, s), m.first); len(a) == 1 {
				return r.homeOf(a[0]) // le soutien de son pays
			}
			return nil
		}
		return r.group(m.head+2, m.head+5)
	}
	if a := r.willOf(m.head, s); a != nil {
		return a
	}
	if a := r.willHolders(m.head, s); a != nil {
		return a
	}
	if r.at[m.head+1] >= 0 {
		return r.group(m.head+1, m.head+2)
	}
	return r.nounHolder(m, s)
}

// bound returns who is bound by the agreement or decision told last: its terms
// bind them too.
func (r *reader) bound() []int {
	for i := len(r.found) - 1; i >= 0; i-- {
		if f := r.found[i]; f.Strength >= 5 && len(f.actors) > 0 {
			return f.actors
		}
	}
	return nil
}

// verbFirst tells whether a language may put the subject behind its verb.
func verbFirst(c language.Code) bool { return c == language.Arabic || c == language.Hebrew }

// passive tells whether the trigger names no doer ("تم", "تقرر").
func (r *reader) passive(m match) bool {
	if r.code() == language.Arabic && m.rule.trigger[0] == "تقرر" && len(m.rule.trigger) == 1 && r.notDone(m.first) {
		return false // لم تقرر الحكومة …
	}
	return r.lex.sets["passive"].has(m.rule.trigger[0]) || m.rule.flags["doerless"]
}

func (r *reader) passiveFuture(m match) bool {
	if r.code() == language.Arabic && m.act == briefs.Planned && m.after == m.first+2 && r.lex.sets["futurepassive"].has("س"+r.fold(m.after-1)) {
		return true // سوف يتم, لن يتم
	}
	return r.exact("futurepassive", m.first) && !r.holdsTalks(m) || r.code() == language.Arabic && r.eventHeld(m)
}

// subjectEnd bounds the subject behind a verb: it ends before a preposition, a
// relative clause or the object.
func (r *reader) subjectEnd(i, end int, s language.Sentence) int {
	if r.at[min(i, len(r.at)-1)] < 0 && i < s.Last && r.asIs("preposition", i) {
		return i
	}
	for j := i; j < end && j < s.Last; j++ {
		if r.at[j] >= 0 {
			continue
		}
		if r.code() == language.Hebrew && (r.toward(j) || r.asIs("with", j)) {
			return j // תפנה לשרי …: to whom
		}
		if r.code() == language.Hebrew && r.exact("headedby", j) {
			return j // יתכנס בראשות השר
		}
		if r.code() == language.Hebrew && (r.exact("purpose", j) || r.fold(j) == "את") {
			return j // תפעל כדי שיוון …, הדיחה אתמול את …
		}
		if r.exact("relative", j) || r.exact("that", j) || r.asIs("preposition", j) && (j > i+1 || j > i && r.code() == language.Hebrew) {
			return j
		}
	}
	return min(end, s.Last)
}

// clauseStart returns where the clause that holds token i begins.
func (r *reader) clauseStart(i int, s language.Sentence) int {
	for j := i - 1; j >= max(s.First, i-reach); j-- {
		if r.exact("that", j) && r.at[j] < 0 {
			return j + 1
		}
		if r.contrast(j, s) {
			return j + 1
		}
		switch r.d.Tokens[j].Text {
		case "؛", ";", ":":
			if j > s.First && r.d.Tokens[j-1].Kind == language.Number && j+1 < s.Last && r.d.Tokens[j+1].Kind == language.Number {
				continue // 8:10
			}
			return j + 1
		case "«", "“", "\"":
			if r.opensClause(j, s) {
				return j + 1
			}
		}
	}
	return max(s.First, i-reach)
}

// opensClause tells whether a quotation mark opens a clause of its own: behind
// "that", a verb of saying or another mark; elsewhere it quotes some words of one.
func (r *reader) opensClause(j int, s language.Sentence) bool {
	if r.code() != language.Arabic && r.code() != language.Persian {
		return r.d.Tokens[j].Text != "\""
	}
	if j == s.First || r.d.Tokens[j-1].Kind == language.Punct || r.exact("that", j-1) || r.exactSay(j-1) {
		return !r.quotedName(j)
	}
	return false
}

// holds tells whether one of those named is a person.
func (r *reader) holds(run []named) bool {
	for _, n := range run {
		if r.parties[n.index].Kind == briefs.Person {
			return true
		}
	}
	return false
}

// stateName tells whether the state named at token j is so in full: the Republic of
// Korea, la République d'Arménie, the Government of Iraq.
func (r *reader) stateName(j, first int) bool {
	k := j - 1
	if r.code() == language.French && k > first && r.exact("article", k) && !r.exact("genitive", k) {
		k--
	}
	if !subjectFirst(r.code()) || k <= first || !r.exact("genitive", k) || r.parties[r.mention[r.at[j]].Party].Kind != briefs.Country {
		return false
	}
	return r.exact("statehead", k-1) && (k-1 == first || r.exact("article", k-2) && !r.exact("preposition", k-2))
}

// several tells whether the noun at token j may stand for the two who deal with
// each other: languages with a set "two" ask for one of its words right before
// it (both countries, دو طرف), but for nouns of the set "alone" (طرفین).
func (r *reader) several(j int) bool {
	if r.lex.sets["two"].words == nil || r.in("alone", j) {
		return true
	}
	if r.lex.sets["twice"].words != nil && r.in("bothstates", j) { // the countries may be any
		return r.exact("twice", j-1) || r.exact("twice", j-2) && r.d.Tokens[j-1].Kind == language.Word && !r.oblique(j-1)
	}
	if r.code() == language.English && r.in("both", j) && (r.d.Tokens[j].Upper && r.d.Sentences[r.d.Tokens[j].Sentence].First == j || j > 0 && r.d.Tokens[j].Upper && r.d.Tokens[j-1].Text == ",") {
		return true // Ministers agreed
	}
	if r.exact("nobodys", j) {
		return r.exact("twosome", j-1) || r.exact("twosome", j-2) && r.at[j-1] < 0
	}
	return r.exact("two", j-1) || r.exact("two", j-2) && !r.exact("preposition", j-1) && !r.exact("many", j-1) && r.at[j-1] < 0
}

// oblique tells whether token j makes what follows it no subject.
func (r *reader) oblique(j int) bool {
	if r.lex.code == language.French && r.fold(j) == "a" && r.d.Tokens[j].Text == "a" {
		return false
	}
	if f := r.fold(j); r.code() == language.Arabic && r.lex.sets["oblique"].has(r.unjoined(j)) && f != r.unjoined(j) {
		return true // وبحضور
	}
	return r.asIs("preposition", j) || r.asIs("oblique", j)
}

// dual tells whether a verb is in the dual with its subject left out: "they
// both stressed".
func (r *reader) dual(m match) bool {
	if r.lex.code != language.Arabic {
		return false
	}
	_, f := language.Conjunction(r.lex.code, r.fold(m.first))
	base, ok := strings.CutSuffix(f, "ا")
	if verb, object := strings.CutSuffix(f, "ها"); object && len(r.lex.rules[verb]) > 0 {
		return false // طالبها
	}
	return ok && len(r.lex.rules[f]) > 0 && len(r.lex.rules[base]) > 0 && !r.lex.participle.has(f)
}

func contains(list []int, n int) bool {
	for _, x := range list {
		if x == n {
			return true
		}
	}
	return false
}
