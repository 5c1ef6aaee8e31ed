package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// arabicActors resolves who does what an Arabic verb says: the subject behind
// it, the two sides, the subject before it, and last the one who speaks. A
// subject that is there and names no party leaves the statement without actor:
// whoever is named further on did not do it.
func (r *reader) arabicActors(m match, s language.Sentence, sp speech) []int {
	if a := r.signedFor(m, s); len(a) > 0 {
		return a
	}
	switch {
	case sp.at == m.first && sp.party >= 0 && r.whilstForm(m.first, s) != "":
		return []int{sp.party} // والوزارة إذ تعلن ذلك لتؤكد حرصها على …
	case m.rule.flags["keep"]:
		return r.between(m, s) // a treaty enters into force by itself
	case m.rule.flags["provide"] && m.rule.act == briefs.Agreed:
		return r.accordSides(m, s)
	case m.rule.flags["provide"]:
		return r.bound()
	case m.rule.flags["attributed"] && m.act != briefs.Willing && sp.party >= 0:
		return []int{sp.party} // the duty is put by the one who speaks
	case m.rule.flags["attributed"] && m.act == briefs.Stressed && sp.text != "" && r.isDocument(sp.text):
		return r.issued()
	case r.passiveFuture(m), r.appointed(m, s):
		return r.doneBy(m, s)
	case m.rule.flags["masdar"] || m.rule.flags["bilateral"]:
		return r.nounsActor(m, s)
	case m.relative && r.exact("asks", m.first) && r.exact("relative", m.first-1):
		return r.antecedent(m, s, sp) // الدول التي طالبت الشركة ب…
	case r.theyDo(m, sp):
		return nil
	case r.pronoun(m, sp):
		return r.with([]int{sp.party}, s.Last, s, m)
	case r.fold(m.first) == "تاكيد" && m.after < len(r.at) && r.at[m.after] >= 0:
		return r.group(m.after, min(m.after+6, s.Last)) // وسط تأكيد الحزب إصراره على …
	}
	if f := r.unjoined(m.first); r.lex.participle.has(f) {
		if a := r.sides(s.First, m.first); a != nil && strings.HasSuffix(f, "ين") {
			return a
		}
		if sp.party >= 0 && strings.HasSuffix(f, "ين") && len(sp.many) < 2 && r.parties[sp.party].Kind == briefs.Person {
			return r.theDoers(m, s) // لوح المحتجون بالأعلام …، مطالبين ب…
		}
		if sp.party >= 0 {
			return []int{sp.party}
		}
	}
	if p := m.first - 1; p > s.First && r.at[p] < 0 && (r.unjoined(p) == "لكنه" || r.unjoined(p) == "لكنها") && sp.at >= s.First {
		return r.one(sp) // أشاد فلان بكذا، لكنه دعا إلى …
	}
	if a, first := r.firstPerson(m, sp); first {
		return a
	}
	if r.standsBefore(m, s) {
		if a, done := r.subjectBefore(m, s, sp); done && len(a) > 0 {
			return r.with(a, s.Last, s, m)
		}
	}
	if from := r.clauseStart(m.first, s); from > s.First && from == m.first-1 && r.exact("own", from) && r.unjoined(m.first) == r.fold(m.first) {
		return r.owner(from, sp) // إن بلاده ستفتح السفارة
	}
	if from := r.plainTopic(m.first, s); from >= 0 && !m.relative && !r.passive(m) {
		a, _ := r.nounPhrase(from, m.first, sp)
		return r.with(a, s.Last, s, m)
	}
	if a := r.topic(m, s); a != nil {
		return r.with(a, s.Last, s, m)
	}
	if a := r.bidsFurther(m, s); a != nil {
		return a
	}
	if a, done := r.subjectBehind(m, s, sp); done {
		if len(a) == 0 && m.act == briefs.CalledFor && sp.at == m.first && sp.party >= 0 && r.parties[sp.party].Kind == briefs.Person && r.exact("roleword", m.after) {
			return []int{sp.party} // دعا القيادي في حركة كذا الحكومة إلى …
		}
		return r.with(a, s.Last, s, m)
	}
	if a := r.dueSubject(m, s); a != nil {
		return a
	}
	if m.rule.flags["dated"] || r.herOwn(m, s) {
		return nil
	}
	if r.passive(m) {
		if m.act == briefs.Decided && !r.betweenSoon(m, s) {
			return nil // تم تفويض الوزير بالتوقيع على مذكرة بين …
		}
		if a := r.between(m, s); a != nil && (m.act != briefs.Agreed || r.agreedBetween(m, s)) || m.act != briefs.Agreed && m.act != briefs.Stressed || r.exact("relative", m.first-1) {
			return a
		}
		return r.twoSides(m.first) // an agreement has two sides, named or not; what was stressed at talks, both did
	}
	if m.relative {
		return r.antecedent(m, s, sp)
	}
	if a := r.between(m, s); a != nil && m.act.Strength() >= 5 && r.betweenFirst(m, s) {
		return a // signed between … and …: the verb is passive
	}
	if r.dual(m) {
		a := r.nearest(r.clauseStart(m.first, s), m.first)
		if len(a) > 1 || r.twoNouns(m, s) {
			return a // two are named, known or not: nobody else acted
		}
		if a := r.twoSides(m.first); a != nil {
			return a
		}
	}
	if a := r.doesFurther(m, s, sp); a != nil {
		return r.with(a, s.Last, s, m)
	}
	if a, done := r.subjectBefore(m, s, sp); done {
		return r.with(a, s.Last, s, m)
	}
	if sp.party >= 0 {
		return []int{sp.party}
	}
	if a := r.saidOf(sp.text); a != nil {
		return a
	}
	if m.first <= s.First+2 {
		return r.subject
	}
	return nil
}

// hisOwn is the state or body whose readiness somebody tells who is its subject and no speaker
// of its own: أبدى الوزير فلان استعداد بلاده ل…, حرص حكومة بلاده على ….
func (r *reader) hisOwn(actors []int, m match) []int {
	if m.act != briefs.Willing || m.head == 0 || len(actors) != 1 || r.parties[actors[0]].Kind != briefs.Person {
		return actors
	}
	for j := m.head + 1; j <= m.head+2; j++ {
		if a := r.owner(j, speech{party: actors[0]}); a != nil && (j == m.head+1 || r.in("agentnoun", j-1)) {
			return a
		}
	}
	return actors
}

// herOwn tells whether what is agreed to happen on (على أن تعقد اجتماعاتها) has a feminine verb and
// whoever acted before are several or men, so that it is of what they set up.
func (r *reader) herOwn(m match, s language.Sentence) bool {
	n := len(r.found) - 1
	if m.rule.trigger[0] != "علي" || m.act != briefs.Planned || n < 0 || r.found[n].first < s.First || len(r.found[n].actors) == 0 {
		return false
	}
	verb := r.fold(r.pastMarks(m.after, s))
	if !strings.HasPrefix(verb, "ت") || !imperfect(verb) {
		return false
	}
	for _, p := range r.found[n].actors {
		if feminine, known := r.gender(p); r.parties[p].Kind != briefs.Person || known && feminine && len(r.found[n].actors) == 1 {
			return len(r.found[n].actors) > 1
		}
	}
	return true
}

// theDoers are the people without a name who did what stands before a participle in the plural,
// by the ending that only a subject has; nil where there are none.
func (r *reader) theDoers(m match, s language.Sentence) []int {
	for j := m.first - 1; j >= s.First; j-- {
		if r.nominative(j) {
			return r.unnamed(j)
		}
	}
	return nil
}

// theyDo tells whether several do it by the pronoun of the "that" before the verb and by the
// verb, where one man speaks: قال المنسق إنهم سيواصلون. Who they are nobody says.
func (r *reader) theyDo(m match, sp speech) bool {
	if m.first == 0 || sp.party < 0 || r.parties[sp.party].Kind != briefs.Person || !r.exact("that", m.first-1) || !strings.HasSuffix(r.fold(m.first-1), "نهم") {
		return false
	}
	f := r.fold(m.first)
	return strings.HasSuffix(f, "ون") || strings.HasSuffix(f, "وا")
}

// twoNouns tells whether the clause behind "that" names the two who act by words
// of its own before a verb in the dual (أن فلانا وفلانا اتفقا).
func (r *reader) twoNouns(m match, s language.Sentence) bool {
	from := r.clauseStart(m.first, s)
	if from <= s.First || from >= m.first || m.first-from > 12 || r.unjoined(m.first) != r.fold(m.first) || !r.exact("that", from-1) || r.in("both", from) || r.in("bothstates", from) || r.oblique(from) {
		return false
	}
	for j := from + 1; j < m.first; j++ {
		if strings.HasPrefix(r.fold(j), "و") && (r.at[j] < 0 || r.coupled(j)) {
			return true
		}
	}
	return false
}

// doneBy is who does what is told in the passive, behind من قبل or من طرف.
func (r *reader) doneBy(m match, s language.Sentence) []int {
	for j := m.after; j < min(m.after+30, s.Last-1); j++ {
		if r.byAgent(j) {
			a, _ := r.nounPhrase(j+2, min(j+14, s.Last), speech{party: -1})
			return a
		}
		if r.exact("relative", j) || r.exact("upon", j) && j > m.after {
			break // فور التصديق عليها من قبل البرلمان: who does that
		}
	}
	return nil
}

// nounsActor is who acts by a verbal noun: in the words behind it, or joined by
// "between"; an agreement without either is one of the two principals where the
// sentence names them.
func (r *reader) nounsActor(m match, s language.Sentence) []int {
	if a := r.between(m, s); a != nil {
		return a
	}
	if a, noun := r.nounPhrase(m.after, min(max(m.from, m.after+1), s.Last), speech{party: -1}); len(a) > 0 || noun {
		return a
	}
	if m.rule.flags["bilateral"] {
		return r.twoSides(m.first)
	}
	return nil
}

// firstPerson resolves a verb in the first person: to the one who speaks, for an
// agreement to both sides.
func (r *reader) firstPerson(m match, sp speech) (actors []int, first bool) {
	f := strings.TrimPrefix(r.unjoined(m.first), "س")
	if p := r.unjoined(m.first - 1); m.first > 0 && sp.party >= 0 && (p == "نحن" || p == "اننا" || p == "باننا" || p == "انا" || p == "انني") {
		return r.one(sp), true // ونحن مستعدون للتعاون
	}
	if m.after > m.first+1 && len(m.rule.trigger) == 1 { // سوف, لن
		f = r.fold(m.after - 1)
	}
	if base, plural := strings.CutSuffix(f, "نا"); plural && len(r.lex.rules[base]) > 0 {
		if a := r.we(m, sp); a != nil {
			return a, true
		}
		return r.one(sp), true
	}
	if strings.HasPrefix(f, "ن") && imperfect(f) && len(r.lex.rules[f]) > 0 && len(r.lex.rules["ي"+f[len("ن"):]]) > 0 || strings.HasPrefix(f, "ن") && len(m.rule.trigger) == 1 && m.rule.trigger[0] == r.fold(m.first) && m.act == briefs.Planned {
		return r.one(sp), true
	}
	return nil, false
}

func (r *reader) one(sp speech) []int {
	if sp.party < 0 {
		return nil
	}
	return []int{sp.party}
}

// antecedent is who acts in a relative clause: behind its verb, or the noun that
// the clause is about where the verb is active.
func (r *reader) antecedent(m match, s language.Sentence, sp speech) []int {
	if a := r.between(m, s); a != nil && (m.act.Strength() >= 5 || r.betweenSoon(m, s)) {
		return a
	}
	if m.act.Strength() >= 5 && !r.besidesTold(m) || m.noun >= 0 {
		return nil // the noun is what is signed or decided
	}
	j := m.first - 1
	for j > s.First && !r.exact("relative", j) {
		j--
	}
	if r.besidesTold(m) {
		return r.nearest(max(s.First, j-14), j)
	}
	if j > s.First && r.at[j-1] >= 0 && r.mention[r.at[j-1]].Kind == party.ByName {
		return r.group(r.mention[r.at[j-1]].First, j)
	}
	return nil
}
