package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// arabicFuture reads an Arabic verb in the future as a plan: س on any verb, سوف,
// and لن for what will not be done. A verb that describes is none, nor is one
// in a question or in a clause about something that cannot plan.
func (r *reader) arabicFuture(i int, s language.Sentence) (match, bool) {
	f := r.fold(i)
	m := match{rule: &rule{act: briefs.Planned, trigger: []string{f}, flags: map[string]bool{"direct": true}},
		act: briefs.Planned, first: i, after: i + 1, from: i, byte: r.d.Tokens[i].Start, noun: -1}
	stem := ""
	switch f {
	case "سوف", "وسوف", "فسوف", "لن", "ولن", "فلن":
		if i+1 >= s.Last || !imperfect(r.fold(i+1)) {
			return m, false
		}
		stem, m.after = r.fold(i+1), i+2
		if strings.HasSuffix(f, "لن") {
			m.rule.flags["negative"] = true
		}
	default:
		_, rest := language.Conjunction(r.code(), f)
		if !strings.HasPrefix(f, "س") {
			f = rest
		}
		ok := false
		stem, ok = strings.CutPrefix(f, "س")
		if !ok || len(stem) < 6 || !imperfect(stem) || strings.HasSuffix(r.d.Tokens[i].Text, "ة") || r.lex.sets["futurenoun"].has(f) || strings.HasSuffix(stem, "ا") && !strings.HasSuffix(r.d.Tokens[i].Text, "أ") {
			return m, false
		}
	}
	if _, bare := language.Conjunction(r.code(), r.fold(i)); bare != r.fold(i) {
		m.byte += len("و") // the act's words begin with its verb: وسيزور
	}
	if p := r.unjoined(i - 1); i > s.First && (p == "من" || p == "ممن" || p == "لمن") {
		return m, false // عدد من سيشاركون: whoever they are
	}
	if next := r.fold(min(i+1, s.Last-1)); next == "قال" || next == "قالت" || next == "اعلن" || next == "اعلنت" || next == "صرح" || next == "صرحت" {
		return m, false // سيونجون قال …: a name
	}
	if _, known := r.vocabulary[stem]; !known && i+1 < s.Last && r.at[i+1] >= 0 && r.coupled(i+1) {
		return m, false // نيسابور وسيزوار وشيروان: one more of a list
	}
	if p := r.fold(i - 1); i > s.First && (p == "كان" || p == "كانت" || p == "كانوا") {
		return m, false // كان سيعني: what would have been
	}
	if w, known := vocabularyOf(language.Arabic)[r.unjoined(i)]; known && w.class.nominal() || r.quotedAsName(i, s) || r.firmsName(i, s) {
		return m, false
	}
	if r.lex.sets["weak"].has(stem) || m.rule.flags["negative"] && r.things(m, s) {
		return m, !r.asked(i, s) && !r.hoping(i, s) && (r.hasAgent(m, s) || r.goesOn(m, s))
	}
	if r.lex.sets["stative"].has(stem) && !r.comesAbout(m.after) && !(m.rule.flags["negative"] && r.lex.sets["refusable"].has(stem)) || r.asked(i, s) {
		return m, false
	}
	if rules := r.lex.rules[stem]; len(rules) > 0 && rules[0].act == briefs.CalledFor {
		m.act = briefs.CalledFor
	}
	if r.lex.sets["staying"].has(stem) && !r.exact("inforce", m.after) {
		m.act = briefs.Willing // ستظل إلى جانب الشعب
	}
	if r.hoping(i, s) {
		return m, false
	}
	if from := r.clauseStart(i, s); (stem == "يكون" || stem == "تكون") && from < i && i-from < 16 && r.unjoined(i) == r.fold(i) {
		m.byte = r.d.Tokens[from].Start // الافتتاح سيكون يوم الأحد: the verb alone says nothing
	}
	if p := i - 1; p >= s.First && (r.exact("relative", p) || p > s.First && r.exact("relative", p-1)) {
		m.relative = true
		return m, r.scheduled(m)
	}
	return m, true
}

// asARule tells whether a verb of a strong act stands in the imperfect: outside
// of headlines it tells what happens as a rule, and no act.
func (r *reader) asARule(i int, form string, ru *rule) bool {
	if len(ru.trigger) > 1 || !imperfect(form) || r.notDone(i) || ru.flags["provide"] || r.lex.sets["passive"].has(form) {
		return false
	}
	return !r.perfect(form) && !r.lex.sets["stance"].has(form)
}

// perfect tells whether a form that looks like an imperfect is a perfect that
// begins with one of its letters (تبادل).
func (r *reader) perfect(form string) bool { return r.lex.sets["perfect"].has(form) }

// hasAgent tells whether a verb that says as much of things as of people
// (سيدعم, ستوفر) has one who acts as its subject.
func (r *reader) hasAgent(m match, s language.Sentence) bool {
	if strings.HasPrefix(strings.TrimPrefix(r.unjoined(max(m.first, m.after-1)), "س"), "ن") || r.standsBefore(m, s) {
		return true
	}
	if p := m.first - 1; p > s.First && r.exact("that", p-1) && (r.in("agentnoun", p) || r.in("roleword", p) || r.exact("own", p)) {
		return true // أن الشركة ستفتح
	}
	if r.pronounAgent(m.first, s) {
		return true // أعلنت الوزارة أنها ستفتح
	}
	if r.exact("relative", m.first-1) {
		return false
	}
	if from := r.clauseStart(m.first, s); from > s.First && from < m.first && m.first-from < 12 && r.exact("that", from-1) && r.at[from] >= 0 && r.mention[r.at[from]].Kind == party.ByName &&
		r.parties[r.mention[r.at[from]].Party].Kind == briefs.Person {
		return true // أن فلانا رئيس المجلس سيدعم
	}
	j := r.pastAdverbials(m.after, s)
	if j >= s.Last {
		return false
	}
	_, noun := r.nounPhrase(j, min(j+8, s.Last), speech{party: -1})
	return noun && (r.at[j] >= 0 || r.in("agentnoun", j) || r.in("posthead", j) || r.in("roleword", j) || r.in("both", j))
}

// thingPlanned is where the subject begins of a verb in the future that stands behind "that" and its
// subject, where that is nobody: without it nobody knows what will be. The verb's own token for any
// other.
func (r *reader) thingPlanned(m match, f finding, s language.Sentence) int {
	if r.code() != language.Arabic || m.act != briefs.Planned || len(f.actors) > 0 || m.relative || m.from != m.first || r.unjoined(m.first) != r.fold(m.first) {
		return m.first
	}
	from := r.clauseStart(m.first, s)
	if from <= s.First || from >= m.first || m.first-from > 8 || !r.exact("that", from-1) || r.unjoined(from) != r.fold(from) || r.oblique(from) || r.at[from] < 0 && imperfect(r.fold(from)) && !r.noun(from) {
		return m.first
	}
	for j := from; j < m.first; j++ {
		if r.d.Tokens[j].Kind != language.Word || r.exact("relative", j) || r.exact("clause", j) || r.exactSay(j) {
			return m.first
		}
	}
	return from
}

// goesOn tells whether a verb that opens a sentence with a conjunction goes on with
// what was planned in the sentence before: its subject is the same.
func (r *reader) goesOn(m match, s language.Sentence) bool {
	n := len(r.found)
	if n == 0 || m.first > s.First+1 || m.first == s.First && r.unjoined(m.first) == r.fold(m.first) {
		return false
	}
	f := r.found[n-1]
	return f.Act == briefs.Planned && f.sentence == r.d.Tokens[s.First].Sentence-1
}

// hoping tells whether a word of hope or chance stands right before token i.
func (r *reader) hoping(i int, s language.Sentence) bool {
	return i-1 >= s.First && r.exact("hope", i-1)
}

// comesAbout tells whether "there will be" is followed by something that people
// do: talks, a visit; or "will stay" by how somebody will act: ستظل إلى جانب, ستبقى ملتزمة.
func (r *reader) comesAbout(i int) bool {
	if j := i + 1; r.lex.sets["staying"].has(strings.TrimPrefix(r.unjoined(i-1), "س")) {
		if r.exact("adverbial", i) || r.fold(i) == "دايما" {
			j++
		}
		return r.exact("steadfast", j-1) || r.fold(j-1) == "الي" && r.fold(j) == "جانب"
	}
	if stem := strings.TrimPrefix(r.unjoined(i-1), "س"); stem == "يكون" || stem == "تكون" {
		if ts := r.d.Times(i, min(i+8, len(r.d.Tokens)), r.day); len(ts) > 0 && ts[0].First == i && !ts[0].Vague || r.exact("available", i) {
			return true // الافتتاح سيكون يوم الأحد; ستكون متاحة للباحثين
		}
	}
	return r.fold(i) == "هناك" && r.in("eventnoun", i+1)
}

// asked tells whether the clause before token i is a question.
func (r *reader) asked(i int, s language.Sentence) bool {
	for j := i - 1; j >= max(s.First, i-4); j-- {
		if r.exact("question", j) {
			return true
		}
	}
	return false
}

// scheduled tells whether a relative clause in the future says what will be
// done (التي ستوقع, الذي سيزوره الوزير) and not what something is like.
func (r *reader) scheduled(m match) bool {
	if r.passiveFuture(m) || r.exact("eventverb", m.after-1) || r.lex.sets["eventverb"].has(strings.TrimPrefix(r.unjoined(m.first), "س")) {
		return true
	}
	j := min(m.after, len(r.at)-1)
	return r.at[j] >= 0 && !r.governedName(j) || r.in("roleword", j) || r.in("source", j)
}

// counted steps back from a noun over the number that counts it (15 اتفاقية,
// أربع مذكرات), not beyond token first.
func (r *reader) counted(n, first int) int {
	for n > first && (r.d.Tokens[n-1].Kind == language.Number || r.exact("quantity", n-1)) {
		n--
	}
	if n-2 >= first && r.fold(n-1) == "من" && r.exact("quantity", n-2) { // جملة من العقود
		n -= 2
	}
	return n
}

// subjectless tells whether the verb at token i is in the dual or plural, which
// it is only where its subject stands before it or is left out.
func (r *reader) subjectless(i int) bool {
	f := r.unjoined(i)
	if stem, future := strings.CutPrefix(f, "س"); future && imperfect(stem) && len(stem) >= len("يزورون") &&
		(strings.HasSuffix(stem, "ون") && !strings.HasSuffix(stem, "اون") || strings.HasSuffix(stem, "ان")) {
		return true
	}
	if verb, object := strings.CutSuffix(f, "ها"); object && len(r.lex.rules[verb]) > 0 {
		return false // طالبها الوزير
	}
	for _, ending := range []string{"وا", "تا", "ا"} {
		if base, ok := strings.CutSuffix(f, ending); ok && len(r.lex.rules[f]) > 0 && len(r.lex.rules[base]) > 0 && !r.lex.participle.has(f) {
			return true
		}
	}
	return false
}

// pastParenthesis skips what stands between brackets, two commas or dashes at token i,
// and any mark but an opening quotation mark.
func (r *reader) pastParenthesis(i int, s language.Sentence) int {
	if i < s.Last && r.d.Tokens[i].Text == "(" {
		for j := i + 1; j < min(i+16, s.Last); j++ {
			if r.d.Tokens[j].Text == ")" {
				i = j + 1
				break
			}
		}
	}
	if i < s.Last && (r.d.Tokens[i].Text == "،" || r.d.Tokens[i].Text == "," || r.d.Tokens[i].Text == "-") {
		for j := i + 1; j < min(i+16, s.Last); j++ {
			if t := r.d.Tokens[j].Text; t == r.d.Tokens[i].Text {
				i = j
				break
			}
		}
	}
	for i < s.Last && r.d.Tokens[i].Kind == language.Punct && r.d.Tokens[i].Text != "«" && r.d.Tokens[i].Text != "\"" && r.d.Tokens[i].Text != "“" {
		i++
	}
	return i
}

// subjectNoun tells whether token j is a noun that acts though it is no name:
// the minister, the ministry, a body by its kind.
func (r *reader) subjectNoun(j int) bool {
	f := r.fold(j)
	return strings.HasPrefix(f, "ال") && (r.in("roleword", j) || r.in("agentnoun", j))
}

// roleHead tells whether token j begins a post before a name (وزير الداخلية).
func (r *reader) roleHead(j int) bool { return r.in("posthead", j) || r.in("source", j) }

// coupled tells whether the name at token k is tied by و to what stands before.
func (r *reader) coupled(k int) bool {
	return strings.HasPrefix(r.fold(k), "و") && r.mention[r.at[k]].Start > r.d.Tokens[k].Start
}

// nisba tells whether a folded word is a definite adjective of origin (المصري).
func nisba(f string) bool {
	_, f = language.Conjunction(language.Arabic, f)
	return len(f) > 8 && strings.HasPrefix(f, "ال") && (strings.HasSuffix(f, "ي") || strings.HasSuffix(f, "يه") || strings.HasSuffix(f, "يان") || strings.HasSuffix(f, "يين"))
}

// pastArabicHead returns where the words begin that the head of an object
// governs: behind the preposition that binds them (حرص … على, استعداد … ل), or
// at the head itself where what is said needs it (دعم, أهمية).
func (r *reader) pastArabicHead(head int, s language.Sentence) int {
	if r.in("importance", head) || r.in("supportive", head) || r.in("refusal", head) || r.in("continuing", head) && !r.in("will", head) || r.in("goingon", head) {
		return head
	}
	if r.in("intent", head) && !r.owned(head) {
		if j := r.pastArabicSubject(head+1, s); j < s.Last && j > head+1 {
			return j // اعتزام المعهد | تنظيم دورة
		}
		return head
	}
	for j := head + 1; j < min(head+9, s.Last); j++ {
		t := r.d.Tokens[j]
		if m := r.at[j]; m >= 0 && r.mention[m].First < j {
			continue // within the name of whose it is
		}
		switch {
		case t.Fold == "علي" || t.Fold == "في" || t.Fold == "عن" || t.Fold == "الي":
			return j + 1
		case t.Kind == language.Punct && t.Text != "\"" && t.Text != "«" && t.Text != "“":
			return head
		case r.particle(j, "ب") && r.in("withb", head) && !r.governedName(j),
			r.particle(j, "ل") && !r.in("withb", head) && !r.governedName(j):
			return j
		}
	}
	return head
}

// doesItself tells whether the noun that a relative clause is about does what its
// verb says, so that it is no part of the act's words.
func (r *reader) doesItself(m match) bool {
	if subjectFirst(r.code()) {
		return m.noun < 0 && !m.passive && m.from > m.first && r.at[m.first-1] < 0
	}
	return r.code() == language.Arabic && (m.act.Strength() < 5 || r.besidesTold(m)) && m.noun < 0 && m.from > m.first && !r.passiveFuture(m)
}

// saysNothing tells whether an act has no words of its own: it only points at
// what was said or will be listed (ذلك, ما يلي), or is a bare pronoun.
func (r *reader) saysNothing(m match, last int, s language.Sentence) bool {
	if m.relative || m.rule.flags["keep"] {
		return false
	}
	if r.exact("pointing", m.from) && m.from > m.first && (m.from+1 >= last || !r.exact("that", m.from+1)) && !r.oblique(m.from+1) && (m.act == briefs.CalledFor || m.act == briefs.Refused) {
		return true // دعا إليها
	}
	if c := r.fold(m.at); m.literal && (strings.HasPrefix(r.fold(m.at+1), "اليه") || strings.HasPrefix(r.fold(m.at+1), "عليه")) && (c == "التوصل" || c == "الاتفاق") {
		return true // ما تم التوصل إليه
	}
	from := m.from
	if m.act == briefs.Planned && from == m.first && !r.passiveFuture(m) && r.exact("empty", m.after) {
		from = m.after
	}
	for j := from; j < min(last, from+7); j++ {
		t := r.d.Tokens[j]
		if t.Kind == language.Number {
			return false
		}
		if t.Kind == language.Word && !r.exact("empty", j) && !r.lex.sets["preposition"].has(t.Fold) && len(t.Fold) > 4 && !(j == m.from && t.Fold == "اليه") {
			return false
		}
	}
	return true
}

// hoped tells whether a clause behind "that" hangs on a word of hope or fear:
// أعرب عن ثقته في أن …
func (r *reader) hoped(m match, s language.Sentence) bool {
	from := r.clauseStart(m.first, s)
	if from <= s.First || !r.exact("that", from-1) {
		return false
	}
	for j := from - 2; j >= max(s.First, from-8); j-- {
		if r.d.Tokens[j].Kind == language.Punct {
			return false
		}
		if r.exact("hope", j) {
			return true
		}
	}
	return false
}

// nextClause tells whether و at token j opens a clause of its own without a comma
// before it: a further plan (وستتخذ), what else was said (وأوضح أن), a further
// "that" of a speech.
func (r *reader) nextClause(j int, m match, s language.Sentence) bool {
	f := r.fold(j)
	if f == "كما" && j+1 < s.Last {
		_, ok := r.arabicFuture(j+1, s)
		return ok // كما سيجري
	}
	_, rest := language.Conjunction(r.code(), f)
	if rest == f || r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word {
		return false
	}
	switch {
	case rest == "لن" && r.fold(m.first) == "لن":
		return false // لن … ولن … is one refusal
	case strings.HasPrefix(rest, "س") || rest == "لن":
		_, ok := r.arabicFuture(j, s)
		return ok
	case r.saysOn(j, rest):
		return true
	case (strings.HasSuffix(rest, "ت") || r.subjectless(j)) && !r.lex.participle.has(rest) && r.opensAct(rest) && r.verbOnly(j, s):
		return true // وجددت تمسكها, وجددا تمسكهما
	case r.lex.say.has(rest) && !r.lex.participle.has(rest):
		return r.exact("that", j+1) || r.at[min(j+1, len(r.at)-1)] >= 0 && !r.governedName(j+1)
	case rest == "قال" || rest == "قالت":
		return true
	case rest == "انه" || rest == "انها" || rest == "انهم":
		return true
	case rest == "نحن" || imperfect(rest) && strings.HasPrefix(rest, "ن") && r.exact("that", j+1):
		return true // ونحن مستعدون …, ونعتقد أن …
	case rest == "ان":
		return j+1 < s.Last && !imperfect(r.fold(j+1))
	}
	return false
}

// verbOnly tells whether a rule reads what stands at token j, whose form no noun has.
func (r *reader) verbOnly(j int, s language.Sentence) bool {
	_, ok := r.matchAt(j, s)
	return ok
}

// beforePhrase steps back from a relative clause at token j, where the act is cut
// off, over a prepositional phrase that would be left hanging (في الوقت الذي).
func (r *reader) beforePhrase(j, first int) int {
	if r.code() != language.Arabic {
		return j
	}
	for k := j - 1; k > max(first+6, j-4); k-- {
		if f := r.fold(k); f == "في" || f == "علي" || f == "من" || f == "الي" {
			return k
		}
	}
	return j
}

// evidenceStart is where the evidence of a statement begins: with the subject of
// its clause where that stands before the verb (أن المملكة حريصة على …).
func (r *reader) evidenceStart(first int, m match, s language.Sentence) int {
	from := r.clauseStart(m.first, s)
	if r.code() != language.Arabic || m.relative || from >= first || first-from > 14 || from == 0 || !r.exact("that", from-1) {
		return first
	}
	return from
}

// disagree tells whether the word before a relative pronoun cannot be what it is
// about: a dual before التي.
func (r *reader) disagree(relative int) bool {
	w := r.fold(relative - 1)
	switch r.unjoined(relative) {
	case "التي":
		return strings.HasSuffix(w, "ين") && r.in("bothstates", relative-1) || r.in("both", relative-1)
	case "الذي":
		return strings.HasSuffix(w, "ات") || r.in("bothstates", relative-1)
	}
	return false
}
