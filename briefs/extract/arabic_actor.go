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

// standsBefore tells whether a name stands right before a verb as its subject
// (السعودية قد وقعت), and not behind a preposition.
func (r *reader) standsBefore(m match, s language.Sentence) bool {
	j := m.first - 1
	for j > s.First && (r.exact("verbmark", j) || r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "،" && r.d.Tokens[j].Text != "؛") {
		j--
	}
	if j < s.First || r.at[j] < 0 || m.relative {
		return false
	}
	k := r.mention[r.at[j]]
	for k.First > s.First && r.coupled(k.First) && r.at[k.First-1] >= 0 {
		k = r.mention[r.at[k.First-1]]
	}
	if k.Kind != party.ByName || r.governedName(k.First) {
		return false
	}
	from := r.clauseStart(m.first, s)
	if p := k.First - 1; k.First > from {
		return r.d.Tokens[p].Kind == language.Punct || r.exact("verbmark", p) || r.in("posthead", p) || r.in("agentnoun", p) || r.exact("opener", p)
	}
	return true
}

// subjectBehind reads the noun phrase behind a verb, past what only says when
// and where. Done tells that the verb has its subject there, party or not.
func (r *reader) subjectBehind(m match, s language.Sentence, sp speech) (actors []int, done bool) {
	if r.lex.participle.has(r.unjoined(m.first)) || r.subjectless(m.first) {
		return nil, false
	}
	if r.exact("besides", m.after) {
		return nil, false // كما سيلتقي أيضا …: the subject is the one before
	}
	j, bound := m.after, s.Last
	if r.passive(m) {
		if m.act != briefs.Planned || m.from <= m.first || !imperfect(r.fold(m.from)) {
			return nil, false
		}
		j = m.from + 1
	} else if m.literal && m.at == m.after && m.from > m.after && !r.oblique(m.after) {
		bound = min(m.from, s.Last) // ناشدت الحكومة | الأطباء العودة
	} else if m.literal {
		bound = min(m.at, s.Last)
	} else if m.head > 0 {
		bound = min(m.head, s.Last)
	} else if (m.rule.needs != "" || m.rule.flags["agent"]) && m.at > m.after {
		bound = min(m.at, s.Last)
	}
	if first, last := r.biddenGroup(m, s); last > first && first > m.after && (m.act == briefs.CalledFor || r.exact("bids", m.first)) {
		bound = min(bound, first)
	}
	if j = r.pastAdverbials(j, s); m.standing == undone || r.negatedBefore(m, s) {
		j = r.neither(j)
	}
	if j >= bound {
		return nil, false
	}
	if verb := max(m.first, j-1); r.disagrees(verb, j) && (verb == m.first || r.passive(m)) && (len(m.rule.trigger) == 1 || r.passive(m)) {
		return nil, false
	}
	if r.someoneOf(j, s) > j && j == m.after && m.act.Strength() < 5 {
		return nil, true // دعت مواطنة أميركية الوزير إلى …
	}
	if p := r.bySurname(j); p >= 0 && j == m.after && strings.HasPrefix(r.fold(j), "ال") && !r.in("roleword", j) && !r.in("posthead", j) && !r.in("agentnoun", j) {
		return []int{p}, true
	}
	a, noun := r.nounPhrase(j, min(bound, j+24), sp)
	if len(a) > 0 {
		return a, true
	}
	if m.act.Strength() <= 2 && r.in("document", j) && strings.HasPrefix(r.fold(j), "ال") && len(m.rule.trigger) == 1 {
		return nil, true // جدد البيان …: whose it is is not told
	}
	if !noun || r.in("instrument", j) || r.in("will", j) || r.in("importance", j) || r.in(m.rule.needs, j) {
		// an object where no preposition parts it from the verb; a subject where one does
		return nil, m.literal && m.act != briefs.CalledFor && m.act.Strength() != 3 && !r.oblique(j) && r.d.Tokens[j].Kind == language.Word && len(m.rule.trigger) == 1
	}
	if (strings.HasPrefix(r.fold(j), "ال") || r.exact("these", j)) && r.hasSubjectBefore(m, s) || m.from == j && !m.literal && r.unjoined(m.first) != r.fold(m.first) {
		return nil, false // اتهمت إيران الشركات ورفضت | الحوار: with it the act's words begin
	}
	return nil, true
}

// hasSubjectBefore tells whether a clause opens with a noun, so that what stands
// behind its verb is the object.
func (r *reader) hasSubjectBefore(m match, s language.Sentence) bool {
	from := r.clauseStart(m.first, s)
	if from >= m.first {
		return false
	}
	_, noun := r.nounPhrase(from, m.first, speech{party: -1})
	return noun
}

// pastAdverbials skips time, short adverbs and what stands between commas behind
// a verb.
func (r *reader) pastAdverbials(j int, s language.Sentence) int {
	for start := j; j < s.Last && j < start+30; {
		before := j
		if r.exact("adverbial", j) {
			j++
		} else if end := r.d.PastTime(j, min(j+8, s.Last)); end > j {
			j = end
		} else if f := r.fold(j + 1); r.fold(j) == "من" && (f == "خلالها" || f == "خلاله" || f == "جهته" || f == "جهتها" || f == "جانبه" || f == "جانبها") {
			j += 2
		} else if r.d.Tokens[j].Text == "،" || r.d.Tokens[j].Text == "," || r.d.Tokens[j].Text == "-" {
			j = r.pastParenthesis(j, s)
		}
		if j == before {
			break
		}
	}
	return j
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

// betweenFirst tells whether "between" stands before any name behind a verb.
func (r *reader) betweenFirst(m match, s language.Sentence) bool {
	for j := m.after; j < min(m.after+12, s.Last); j++ {
		if r.fold(j) == "بين" {
			return true
		}
		if r.at[j] >= 0 {
			return false
		}
	}
	return false
}

// subjectBefore reads the subject before a verb: the noun phrase that opens its
// clause, or the subject of the verb that it is coordinated with. Done tells that
// there is one, party or not.
func (r *reader) subjectBefore(m match, s language.Sentence, sp speech) (actors []int, done bool) {
	from := r.clauseStart(m.first, s)
	nominal := from > 0 && (r.exact("that", from-1) || r.d.Tokens[from-1].Kind == language.Punct)
	if from < m.first {
		if a, noun := r.nounPhrase(from, m.first, sp); len(a) > 0 || noun && nominal {
			return a, true
		}
	}
	if a, done := r.innerSubject(from, m, sp); done {
		return a, true
	}
	if from >= m.first {
		return nil, false
	}
	if a := r.sides(from, m.first); a != nil {
		return a, true
	}
	if p := r.opensWith(from, m, s); p >= 0 {
		return []int{p}, true
	}
	if r.opensUnnamed(from, m.first) {
		return r.unnamed(from + 1), true
	}
	if a := r.nearest(from, m.first); len(a) > 0 {
		return a, true
	}
	return nil, nominal && from < m.first-1
}
