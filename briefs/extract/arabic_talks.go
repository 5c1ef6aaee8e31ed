package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// meeting reads a sentence that opens with what people do at talks (استقبل الوزير فلان
// السفير, عقد المجلس جلسة مع النقابة): who its subject is, and who the other side, as far
// as it names one of the same kind.
func (r *reader) meeting(s language.Sentence) (subject, sides []int) {
	j := r.datelineLast(s)
	if r.exact("byTheWay", s.First) || r.exact("byTheWay", s.First+1) {
		return r.meetingByTheWay(s)
	}
	for j < s.Last && (r.exact("opener", j) || r.exact("verbmark", j) || r.exact("particle", j)) {
		j++
	}
	if j+1 < s.Last && (r.exact("side", j) || r.at[j] >= 0 && r.mention[r.at[j]].First == j && r.mention[r.at[j]].Kind == party.ByName && !r.governedName(j) && r.parties[r.mention[r.at[j]].Party].Kind != briefs.Place) {
		a, _ := r.nounPhrase(j, min(j+24, s.Last), speech{party: -1})
		return a, nil // الطرف الألماني من جهته تعهد
	}
	if j+1 >= s.Last || r.at[j] >= 0 || !r.exact("meets", j) && !r.exact("agrees", j) && !r.opensWithVerb(j) {
		return nil, nil
	}
	k := r.pastAdverbials(j+1, s)
	if r.disagrees(j, k) {
		return nil, nil
	}
	a, _ := r.nounPhrase(k, min(k+24, s.Last), speech{party: -1})
	if len(a) == 0 {
		return nil, nil
	}
	if r.exact("receives", j) && r.parties[a[0]].Kind == briefs.Person {
		a = a[:1]
	}
	if b := r.otherOf(a[0], k, j, s); len(a) == 1 && b >= 0 {
		return a, []int{a[0], b}
	} else if len(a) > 1 {
		return a, a
	}
	return a, nil
}

// meetingByTheWay reads the same where the sentence adds it by the way, so that who met stands
// before the verb: يذكر أن الوزير فلانا، الذي يزور البلد، قد التقى ….
func (r *reader) meetingByTheWay(s language.Sentence) (subject, sides []int) {
	j := s.First
	for j < s.Last && !r.exact("that", j) {
		j++
	}
	a, _ := r.nounPhrase(j+1, min(j+20, s.Last), speech{party: -1})
	if len(a) != 1 {
		return a, nil
	}
	for k := j + 2; k < min(j+40, s.Last); k++ {
		if r.at[k] < 0 && r.exact("meets", k) && !r.exact("relative", k-1) {
			if b := r.otherOf(a[0], k+1, k, s); b >= 0 {
				return a, []int{a[0], b}
			}
			break
		}
	}
	return a, nil
}

// opensWithVerb tells whether the word at token j, which opens a sentence, is a verb by what
// is known of words, and a name or who acts stands behind it.
func (r *reader) opensWithVerb(j int) bool {
	w, known := r.vocabulary[r.unjoined(j)]
	if !known || w.class != classOther || r.oblique(j) || r.exact("that", j) || r.exact("relative", j) || r.subjectless(j) || r.lex.sets["preposition"].has(r.unjoined(j)) || strings.HasPrefix(r.unjoined(j), "ال") {
		return false
	}
	if m := r.at[j+1]; m >= 0 {
		return r.mention[m].First == j+1 && r.mention[m].Kind != party.ByAdjective && r.parties[r.mention[m].Party].Kind != briefs.Place && !r.governedName(j+1)
	}
	return r.in("posthead", j+1) || r.in("roleword", j+1) || r.exact("side", j+1)
}

// otherOf is the first party of the subject's kind whom it met: behind مع, or with a verb
// of meeting whoever is named next. -1 where none is.
func (r *reader) otherOf(subject, from, verb int, s language.Sentence) int {
	met := r.exact("receives", verb)
	for j := from; j < min(from+30, s.Last); j++ {
		if r.exact("relative", j) || r.d.Tokens[j].Text == "؛" {
			return -1
		}
		met = met || r.fold(j) == "مع"
		m := r.at[j]
		if m < 0 || r.mention[m].Party == subject || r.mention[m].First != j || r.mention[m].Kind == party.ByAdjective || r.parties[r.mention[m].Party].Kind != r.parties[subject].Kind {
			continue
		}
		if met {
			return r.mention[m].Party
		}
	}
	return -1
}

// gathered are those whom a sitting brought together, as a sentence tells it: اجتماع ضم
// وزارة الصحة ونقابة الأطباء.
func (r *reader) gathered(s language.Sentence) []int {
	for j := s.First + 1; j < s.Last-1; j++ {
		if !r.exact("gathers", j) || r.at[j] >= 0 {
			continue
		}
		for k := j - 1; k >= max(s.First, j-30); k-- {
			if r.in("sitting", k) && r.at[k] < 0 {
				if a := r.coordinates(j+1, min(j+34, s.Last)); len(a) > 1 {
					return a
				}
				break
			}
		}
	}
	return nil
}

// followTalks keeps who met whom for what the next sentences tell without naming them.
func (r *reader) followTalks(s language.Sentence) {
	if r.code() != language.Arabic || r.headline {
		return
	}
	subject, sides := r.meeting(s)
	if sides == nil {
		sides = r.gathered(s)
	}
	if sides != nil {
		r.talks = sides
	}
	if len(r.said) > 0 {
		r.met = -1
	} else if len(subject) > 0 {
		if r.subject, r.met = subject, -1; len(subject) == 1 {
			r.met = subject[0]
		}
	} else if p := r.acted(s); p >= 0 {
		r.met = p
	}
}

// peer is the state of one who is told by an adjective of it only, as the other side:
// مع نظيره الإثيوبي, مع الجانب الصيني. -1 where none is.
func (r *reader) peer(i int, s language.Sentence) int {
	if r.code() != language.Arabic || !r.exact("peer", i) || r.at[i] >= 0 {
		return -1
	}
	for j := i + 1; j < min(i+3, s.Last); j++ {
		if m := r.at[j]; m >= 0 && r.mention[m].Kind == party.ByAdjective && !r.nameFollows(i, min(i+6, s.Last)) {
			return r.mention[m].Party
		}
	}
	return -1
}

// bodiesOf resolves "the bodies" at token j to those of that kind who were told together
// last: وجددت الهيئات التزامها.
func (r *reader) bodiesOf(j int) []int {
	f := r.unjoined(j)
	kind, ok := strings.CutSuffix(strings.TrimPrefix(f, "ال"), "ات")
	if !ok || !strings.HasPrefix(f, "ال") || r.at[j] >= 0 || !r.in("agentnoun", j) {
		return nil
	}
	for k := len(r.found) - 1; k >= 0; k-- {
		a := r.found[k].actors
		if len(a) < 2 {
			continue
		}
		for _, p := range a {
			if r.parties[p].Kind != briefs.Organisation {
				return nil
			}
			if first, _, _ := strings.Cut(language.Fold(r.code(), r.parties[p].Name), " "); strings.TrimPrefix(first, "ال") == kind+"ه" {
				return a
			}
		}
		return nil
	}
	return nil
}

// issuedJointly are those who acted together last, where a communiqué at token j is told
// to be theirs: البيان المشترك.
func (r *reader) issuedJointly(j int) []int {
	if !r.exact("jointly", j+1) {
		return nil
	}
	for k := len(r.found) - 1; k >= 0; k-- {
		if a := r.found[k].actors; len(a) > 1 {
			return a
		}
	}
	return r.talks
}

// agreedBetween tells whether "between" behind an agreement told in the passive says who
// agreed, and not what lies between whom: it stands close behind, and no mark before it.
func (r *reader) agreedBetween(m match, s language.Sentence) bool {
	for j := m.first; j < min(m.from+12, s.Last); j++ {
		if r.asIs("between", j) {
			return true
		}
		if j >= m.from && r.d.Tokens[j].Kind == language.Punct {
			return false
		}
	}
	return false
}

// doesFurther is who acts where a verb goes on behind و or كما with a subject left out
// (قرر المجلس كذا، كما أقر كذا): whoever did what was told before it in the sentence, or
// said something since. Nil where nothing was, or the verb is of another gender.
func (r *reader) doesFurther(m match, s language.Sentence, sp speech) []int {
	if m.first == s.First || r.dual(m) || r.unjoined(m.first) == r.fold(m.first) && !r.exact("likewise", m.first-1) || r.lex.participle.has(r.unjoined(m.first)) {
		return nil
	}
	for k := len(r.found) - 1; k >= 0 && r.found[k].first >= s.First; k-- {
		f := r.found[k]
		if f.relative || f.passive || len(f.actors) == 0 || f.first >= m.first {
			continue
		}
		if w, particle := r.vocabulary.of(r.code(), language.Fold(r.code(), f.Trigger)); w.class.nominal() && particle != "" && particle != "و" {
			continue // رحب بموافقة المجلس على …، وتعهد: what was welcomed goes on with nothing
		}
		if sp.party >= 0 && sp.at > f.first && sp.at < m.first {
			return []int{sp.party}
		}
		if feminine, told := r.verbGender(m.first); told && !feminine && len(f.actors) == 1 && r.parties[f.actors[0]].Kind == briefs.Country {
			return nil // a man, then
		}
		return f.actors
	}
	return nil
}

// holdsTalks tells whether سيجري, which mostly tells what will be done, tells who will do
// it: a name follows, or in the plural what it does not agree with (سيجري مباحثات).
func (r *reader) holdsTalks(m match) bool {
	j := m.after
	if r.code() != language.Arabic || r.unjoined(m.first) != "سيجري" || j >= len(r.at) {
		return false
	}
	if k := r.at[j]; k >= 0 {
		return r.mention[k].First == j && r.mention[k].Kind == party.ByName && !r.governedName(j) && r.parties[r.mention[k].Party].Kind != briefs.Place
	}
	return strings.HasSuffix(r.fold(j), "ات") && r.in("sitting", j) || !strings.HasPrefix(r.fold(j), "ال") && strings.HasSuffix(r.fold(j), "ه") && !r.owned(j) && r.in("sittings", j)
}

// eventHeld tells whether a verb of an event in the future is in the passive, as its indefinite
// noun shows that would end in an alif if somebody held it: سيعقد لقاء, not سيعقد اجتماعا.
func (r *reader) eventHeld(m match) bool {
	if m.act != briefs.Planned || len(m.rule.trigger) != 1 || !r.lex.sets["eventverb"].has(strings.TrimPrefix(r.unjoined(m.first), "س")) || !strings.HasPrefix(r.unjoined(m.first), "سي") {
		return false
	}
	s := r.d.Sentences[r.d.Tokens[m.first].Sentence]
	j := r.pastAdverbials(m.after, s)
	if j >= s.Last || r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word || j+1 < s.Last && !nisba("ال"+r.fold(j+1)) && !r.oblique(j+1) && r.d.Tokens[j+1].Kind == language.Word && r.fold(j+1) != "عام" {
		return false // اجتماع القمة: whose it is
	}
	f := r.fold(j)
	return (r.lex.sets["eventnoun"].has(f) || r.lex.sets["sitting"].has(f)) && !strings.HasSuffix(f, "ا") && !strings.HasSuffix(f, "ه") && !strings.HasSuffix(f, "ات")
}

// saidOf is the party that the words for a speaker without a name stand for, where they
// acted before: nil where they did not.
func (r *reader) saidOf(text string) []int {
	if p, ok := r.unnamedBy[language.Fold(r.code(), text)]; ok && text != "" {
		return []int{p}
	}
	return nil
}

// dueSubject is who acts where a sentence opens with what is due and a verb whose subject
// is left out (ومن المقرر أن يجري مباحثات): the one who acted in the sentence before. Nil
// where the word behind the verb may be its subject.
func (r *reader) dueSubject(m match, s language.Sentence) []int {
	if m.act != briefs.Planned || !r.passive(m) || m.first > s.First+1 || m.from+1 >= s.Last || !r.exact("that", m.from-1) || len(r.subject) != 1 {
		return nil
	}
	verb, next := r.fold(m.from), r.fold(m.from+1)
	if !imperfect(verb) || !strings.HasPrefix(verb, "ي") || r.exact("impersonal", m.from) && verb != "يجري" || r.at[m.from+1] >= 0 && !r.governedName(m.from+1) {
		return nil
	}
	object := strings.HasSuffix(next, "ات") || r.oblique(m.from+1) && verb != "يجري" || r.particle(m.from+1, "ب") && verb != "يجري" || r.at[m.from+1] >= 0 && verb != "يجري" || next == "عددا"
	if !object || r.parties[r.subject[0]].Kind == briefs.Country {
		return nil
	}
	return r.subject
}

// signedFor are those who signed, each for his side: وقعها عن الجانب التونسي فلان، وعن
// الجانب الجزائري فلان. Nil where nobody is told so, or where bodies are told to have signed
// between them.
func (r *reader) signedFor(m match, s language.Sentence) (actors []int) {
	if m.act != briefs.Concluded || (r.passive(m) || m.relative) && r.between(m, s) != nil {
		return nil
	}
	for j := m.first + 1; j < min(s.Last-2, m.first+60); j++ {
		if r.d.Tokens[j].Text == "؛" || r.exact("that", j) {
			break
		}
		if !r.onBehalf(j) {
			continue
		}
		for k := j + 1; k < min(j+18, s.Last); k++ {
			if k > j+1 && r.onBehalf(k) || r.exact("relative", k) || r.exact("that", k) {
				break
			}
			n := r.at[k]
			if n < 0 || r.mention[n].First != k || r.mention[n].Kind != party.ByName || r.governedName(k) || r.parties[r.mention[n].Party].Kind != briefs.Person {
				continue
			}
			if !contains(actors, r.mention[n].Party) {
				actors = append(actors, r.mention[n].Party)
			}
			break
		}
	}
	return actors
}

// onBehalf tells whether token j is "for" a side, a body or a state that somebody signs for.
func (r *reader) onBehalf(j int) bool {
	f, next := r.unjoined(j), j+1
	if r.at[j] >= 0 || next >= len(r.at) || f != "عن" && f != "من" {
		return false
	}
	if r.exact("side", next) {
		return true
	}
	if f != "عن" || r.governedName(next) {
		return false
	}
	return r.at[next] >= 0 && r.parties[r.mention[r.at[next]].Party].Kind != briefs.Person || r.at[next] < 0 && r.exact("agentnoun", next) || r.subjectNoun(next)
}

// receiver is the person who meets others in the sentence of token j before it, or met them in the
// one before: بحث الرئيس فلان مع نظيره …، وأكد سيادته. -1 where nobody does, or where token j takes
// up the last one.
func (r *reader) receiver(j int) int {
	if r.code() != language.Arabic || r.exact("last", j) {
		return -1
	}
	if r.seeking {
		return -1 // والتقى معاليه الوزير: the honorific is itself who meets, and names nobody
	}
	r.seeking = true
	a, _ := r.meeting(r.d.Sentences[r.d.Tokens[j].Sentence])
	r.seeking = false
	if len(a) == 0 && r.met >= 0 {
		a = []int{r.met}
	}
	if len(a) == 0 || r.parties[a[0]].Kind != briefs.Person {
		return -1
	}
	return a[0]
}
