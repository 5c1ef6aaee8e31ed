package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// match is a rule that was let through: where its trigger and act stand.
type match struct {
	rule     *rule
	act      briefs.Act
	first    int // trigger
	after    int // token after the trigger
	from     int // first token of the act's words
	byte     int // where they start: past a particle that is written onto the word
	relative bool
	passive  bool // the subject is what the act is done to
	literal  bool // a complement was found
	far      bool // it stands beyond the rule's window, right before its object
	head     int  // of the object, where the rule names one
	noun     int  // for a relative clause: the noun that it is about
	standing standing
	// whom an Arabic verb asks, where he stands before what is asked: tokens, and the byte at which he begins
	askedFrom, asked, askedByte int
	at                          int // what let the rule through: its complement, object or needed word
}

// matchAt returns the rule that governs at token i of a sentence, if any.
func (r *reader) matchAt(i int, s language.Sentence) (match, bool) {
	f := r.d.Tokens[i].Fold
	forms := [2]string{f, ""}
	if _, rest := language.Conjunction(r.lex.code, f); rest != f {
		forms[1] = rest
	} else if forms[1] = r.hebrewThat(f); forms[1] == "" {
		forms[1] = r.whilstForm(i, s)
	}
	for n, form := range forms {
		if n == 0 && r.chained(i, s) {
			form = finiteOf(form) // a tenu à réaffirmer: as a réaffirmé
		}
		if form == "" || n == 1 && len(r.lex.rules[f]) > 0 {
			continue
		}
		if best, found := r.best(r.lex.rules[form], form, i, s); found && (form == forms[n] || best.act.Strength() <= 2 || r.announced(i, s)) {
			return best, true
		}
	}
	return match{}, false
}

// best returns of the rules that a form triggers the one that is let through by
// what stands nearest, the first in the lexicon's order among equals.
func (r *reader) best(rules []*rule, form string, i int, s language.Sentence) (best match, found bool) {
	for _, ru := range rules {
		m, ok := r.try(ru, form, i, s)
		if ok && (!found || m.at < best.at && r.code() == language.Arabic) {
			best, found = m, true
		}
	}
	return best, found
}

func (r *reader) try(ru *rule, form string, i int, s language.Sentence) (match, bool) {
	m := match{rule: ru, act: ru.act, first: i, after: r.triggerEnd(i, ru.trigger), noun: -1}
	if m.after < 0 || m.after > s.Last {
		return m, false
	}
	m.after = r.pastOnly(i, m.after, s)
	if !r.gates(&m, form, s) {
		return m, false
	}
	if ru.flags["final"] {
		return m, r.final(&m, s)
	}
	if settled, ok := r.auxiliaries(&m, s); settled {
		return m, ok
	}
	if r.code() == language.Hebrew && r.passive(m) && !ru.flags["naught"] && r.hebrewPatient(&m, s) {
		return m, true
	}
	if ru.flags["before"] || !r.complement(&m, s) {
		return m, false
	}
	if ru.object != "" {
		head := r.head(&m, s)
		if head < 0 || r.barrier(m.after, head) && !m.far && !r.reopened(m, head) || ru.object == "will" && r.occasionOf(head) {
			return m, false
		}
		m.from, m.head = r.pastHead(head, s), head
		if !m.literal {
			m.at = head
		}
		m.byte = r.bareStart(min(m.from, s.Last-1), head)
	}
	if m.from >= s.Last {
		if !ru.flags["keep"] && !m.relative {
			return m, false
		}
		m.from = m.first
		m.byte = r.d.Tokens[m.first].Start
	}
	return m, r.finish(&m, s)
}

// triggerEnd returns the token behind a trigger whose first word stands at
// token i, -1 where its others do not follow. Words of the set "inside" may
// stand between them (Urdu دستخط بھی کیے، دستخط نہیں کیے).
func (r *reader) triggerEnd(i int, trigger []string) int {
	j := i + 1
	for _, w := range trigger[1:] {
		for n := 0; n < 2 && r.fold(j) != w && (r.exact("inside", j) || subjectFirst(r.code()) && r.opensQuote(j)); n++ {
			j++
		}
		if r.fold(j) != w {
			if k := r.pastBody(i, j, w, trigger); k > 0 {
				j = k
				continue
			}
			return r.elided(i, trigger)
		}
		j++
	}
	return j
}

// head finds the head of the object: close behind the complement, or where
// there is none anywhere near.
func (r *reader) head(m *match, s language.Sentence) int {
	limit := r.reachOf(m, m.rule.within, s)
	if m.literal {
		limit = min(m.from+3, s.Last)
	}
	if !m.literal {
		limit = min(limit+r.occasionEnd(m.after, s)-m.after, s.Last) // souligné jeudi, à Oslo, leur intérêt
	}
	head := r.findIn(m.rule.object, m.after, limit)
	if head < 0 && !m.literal {
		head = r.resumes(m, limit, s, func(j int, _ bool) bool { return r.in(m.rule.object, j) })
	}
	if r.code() == language.Arabic && head > m.after && (m.rule.object == "importance" && r.fold(head-1) == "من" || r.particle(head, "ل")) {
		return -1 // لما لها من أهمية, اللجنة الوطنية لمساندة …
	}
	if head >= 0 && (r.fold(head-1) == "שביעות" || r.fold(head-2) == "שביעות") {
		return -1 // שביעות רצון
	}
	if r.behindOwnObject(m, head) {
		return -1
	}
	if head >= 0 && m.rule.object == "refusal" && (strings.HasPrefix(r.fold(head), "المعارض") || r.opposing(head)) {
		return -1 // الفصائل المعارضة, جهات سورية معارضة
	}
	if head >= 0 && r.code() == language.French && m.rule.object == "will" && (r.fold(head-1) == "votre" || r.fold(head-1) == "vos") {
		return -1 // je salue votre volonté de
	}
	if head >= 0 && m.rule.unless != "" && r.findIn(m.rule.unless, m.after, head) >= 0 {
		return -1
	}
	return head
}

// gates are the tests that need no complement.
func (r *reader) gates(m *match, form string, s language.Sentence) bool {
	ru := m.rule
	if (ru.flags["verbfirst"] || ru.nouns.has(form)) && !r.verbPosition(m.first, form, s) {
		return false
	}
	if r.code() == language.Arabic && (ru.act.Strength() >= 6 && !r.headline && r.asARule(m.first, form, ru) || ru.act == briefs.Agreed && r.consents(m.first, form, s) || r.nounHere(m.first, form, ru) || !r.headline && r.lex.sets["stance"].has(form) && !r.ownStance(*m, form, s)) {
		return false
	}
	if r.idleArabic(m, form, s) {
		return false
	}
	if ru.flags["imperfect"] && (m.after >= s.Last || !imperfect(r.fold(r.pastMarks(m.after, s))) || r.exact("determiner", m.after) || r.saidThat(m.first, s)) {
		return false
	}
	if r.code() == language.Arabic && ru.act.Strength() >= 5 && r.exact("named", m.first-1) && strings.HasSuffix(form, "ه") {
		return false // ملتزمون بما قرره المجلس: what was decided is only named
	}
	if ru.flags["inner"] && r.fold(m.first-1) != "مع" || ru.flags["agent"] && (r.in("court", m.after) || !r.agentBefore(*m, s)) {
		return false
	}
	if r.wishes(*m, s) || ru.act == briefs.Planned && r.onlyTold(m.first) {
		return false
	}
	if r.code() == language.Arabic && ru.act == briefs.CalledFor && (r.exact("inertcall", m.after) && r.at[min(m.after, len(r.at)-1)] < 0 || r.exact("relative", m.first-1) && r.in("inertcall", m.first-2)) {
		return false // إذا دعت الحاجة إلى …
	}
	if t := ru.trigger[0]; r.code() == language.Persian && (t == "دستور" || t == "فرمان") && ru.complement == nil && !ru.flags["final"] && (m.after >= s.Last || r.joins(m.after) || r.d.Tokens[m.after].Kind != language.Word) {
		return false // برای ساخت پل دستور داد و رفت
	}
	if r.code() == language.Persian && r.fold(m.after) == "ان" && r.exact("copula", m.after+1) {
		return false // آنچه مردم خواستار آن هستند
	}
	if r.unfinishedForm(m, s) {
		return false
	}
	if r.ownPast(m.first, ru) && r.floor < 0 && !r.quoted(m.first, s) {
		return false // התכוונתי: of the one who writes
	}
	if r.code() == language.Hebrew && ru.trigger[0] == "מונה" && m.after < s.Last && r.d.Tokens[m.after].Kind == language.Number {
		return false // הסיעה מונה 40 חברים: counts
	}
	if r.code() == language.Hebrew && r.exact("existential", m.first-1) && m.first > s.First && strings.HasSuffix(r.fold(m.first), "ים") {
		return false // לא יהיו דורשים: those who …
	}
	if ru.flags["opening"] && m.first != s.First || ru.flags["asks"] && !r.asksBehind(*m, s) {
		return false
	}
	if ru.flags["unsaid"] {
		if sp := r.speechAt(m.first, s); sp.party >= 0 || sp.text != "" {
			return false
		}
	}
	if ru.subject != "" && !(ru.flags["provide"] && r.provided(s) && !(r.code() == language.Arabic && r.in("accordnoun", m.after))) && r.findIn(ru.subject, max(s.First, m.first-r.subjectReach()), m.first) < 0 &&
		(r.code() == language.Urdu && ru.flags["provide"] || r.findIn(ru.subject, m.after, min(m.after+3, s.Last)) < 0) {
		return false
	}
	if ru.flags["plain"] && (r.exact("whatever", m.first-1) && !r.exact("verbmark", m.first-2) || r.exact("relative", m.first-1)) {
		return false
	}
	if ru.act.Strength() >= 5 && r.attachedRelative(m.first, s) {
		if m.relative, m.noun = true, r.relativeNounStart(m.first, s); !ru.flags["relative"] {
			return false
		}
	}
	if prev := m.first - 1; prev >= s.First && (r.exact("relative", prev) || prev > s.First && r.exact("relative", prev-1)) {
		if r.whoDoes(m, r.quiBefore(m.first, s), s) {
			return true
		}
		m.relative = true
		if !ru.flags["relative"] && ru.act.Strength() >= 5 && !r.besidesTold(*m) || r.code() == language.Arabic && r.exact("people", prev) && r.passive(*m) {
			return false // الذين تم رفض طلباتهم: what was done to people, told of them
		}
	}
	return true
}

// subjectReach is how many tokens before a trigger a word of its subject may stand.
func (r *reader) subjectReach() int {
	if subjectFirst(r.code()) {
		return 12 // the delivery of the ships to Kenya is now underway
	}
	return 6
}

// finish applies the gates on the object's first words.
func (r *reader) finish(m *match, s language.Sentence) bool {
	ru := m.rule
	if r.code() == language.Arabic {
		r.pastAsked(m, s)
		if first, last := r.biddenGroup(*m, s); ru.flags["bids"] && first == last {
			return false
		}
	}
	if f := r.fold(m.from); r.code() == language.Arabic && m.literal && m.from == m.at && (f == "هو" || f == "هي") {
		m.from, m.byte = m.from+1, r.d.Tokens[min(m.from+1, s.Last-1)].Start // أبرز التوصيات هو | إنشاء صندوق
	}
	if subjectFirst(r.lex.code) && ru.flags["keepsubject"] {
		m.byte = r.d.Tokens[r.subjectStart(m.first, s)].Start
	}
	if subjectFirst(r.lex.code) && !m.passive && m.from > m.first {
		for m.from < s.Last-1 && r.exact("loose", m.from) && r.fold(m.from+1) != "to" {
			m.from++
			m.byte = r.d.Tokens[m.from].Start
		}
	}
	if ru.flags["keepverb"] && m.act == briefs.Planned && r.code() == language.English {
		m.from, m.byte = m.after-1, r.d.Tokens[m.after-1].Start // is | sending two ships
	}
	if ru.flags["keepverb"] && (m.act == briefs.Decided || m.act == briefs.Concluded && r.code() == language.English) && !m.passive {
		m.from, m.byte = m.first, r.d.Tokens[m.first].Start // postponed the visit: the verb says what was decided
		if r.code() == language.Arabic && r.joinedOn(m.first) {
			m.byte += len("و")
		}
	}
	r.pastAsking(m, s)
	if r.code() == language.Hebrew && m.act == briefs.Refused && r.exact("postpones", m.first) && r.findIn("postponable", m.after, min(m.after+3, s.Last)) >= 0 {
		m.act, m.from, m.byte = briefs.Decided, m.first, r.d.Tokens[m.first].Start // דחה את ביקורו
	}
	if j := m.from - 1; r.code() == language.Persian && !ru.flags["final"] && j > m.first && r.fold(j) == "تا" && len(r.d.Times(j, min(j+5, s.Last), "")) > 0 && r.d.Times(j, min(j+5, s.Last), "")[0].First == j {
		m.from, m.byte = j, r.d.Tokens[j].Start // خواست تا پایان سال …
	}
	if r.code() == language.French && m.act == briefs.Willing && r.fold(m.from) == "etre" && r.frenchParticiple(m.from+1) { // le texte est prêt à être signé
		start := r.subjectStart(m.first, s)
		if m.first > s.First && r.d.Tokens[m.first-1].Text == "," {
			start = r.clauseStart(m.first, s) // l'accord avec son voisin, le Kenya, est …
		}
		if start < m.first {
			m.passive, m.from, m.byte = true, start, r.d.Tokens[start].Start
		}
		return r.reported(m, s) || r.quoted(m.first, s)
	}
	if r.code() == language.English && m.act == briefs.Willing && r.fold(m.from) == "be" && r.englishParticiple(m.from+1, s) && r.fold(m.after-1) != "to" && strings.HasSuffix(m.rule.trigger[len(m.rule.trigger)-1], "ready") {
		return false // the document is ready to be signed
	}
	if r.code() == language.Persian && r.fold(m.first) == "مراسم" {
		m.from, m.byte = m.after, r.d.Tokens[m.after].Start // with the document, not from between whom it is
	}
	if r.code() == language.French && (r.emptyWords(m) || ru.object == "will" && m.head > 0 && r.exact("that", m.head+1)) {
		return false // a émis le souhait que la Norvège paie
	}
	if ru.flags["future"] && r.in("stative", r.pastOpenQuote(m.from, s)) && !r.exact("lasting", m.from) && !r.doneByAgent(m, s) {
		return false
	}
	if r.code() == language.English && m.act == briefs.Planned && !r.doneByAgent(m, s) && (ru.flags["future"] && r.in("stative", r.pastAdverbs(m.from, s)) || strings.HasSuffix(r.fold(m.after-1), "expected") && r.in("stative", m.from)) && !m.passive {
		return false // would probably hurt, is expected to have
	}
	if ru.drop == "attack" && r.code() == language.English && r.exact("possessive", m.after) && r.findIn(ru.drop, m.after, min(m.after+4, s.Last)) >= 0 {
		return false // launched his strongest attack on
	}
	opens := m.after
	if r.code() == language.French && m.literal {
		opens = m.from // insiste sur | l'absence
	}
	if n := r.findIn(ru.drop, opens, min(opens+2, s.Last)); ru.drop != "" && n >= 0 && m.asked == 0 && !r.exact("ofgod", n-1) && !(r.code() == language.Arabic && r.oblique(n) && r.pastAdverb(n, s) > n) && !r.toDo(n, s) { // وقعت في يناير …
		return false
	}
	if ru.needs == "talks" && (r.fold(m.at-1) == "من" || r.fold(m.at-1) == "علي") || ru.drop == "ahead" && r.owned(m.from) {
		return false // انطلق في عمله من برنامج واضح
	}
	if ru.subject == "communique" && !r.verbalNoun(strings.TrimPrefix(r.fold(m.from), "ال")) {
		return false // نص البيان على أن …: what it says
	}
	if ru.flags["bearer"] && !r.bearerOf(m.after, m.at, s) || ru.flags["sharedview"] && r.exact("remarked", m.from) {
		return false // وعلى الرغم من أن; اتفقا على صعوبة المواجهة
	}
	if ru.drop == "located" && m.literal && r.in(ru.drop, m.from+1) {
		return false // تم تحديد موقع السفينة: it was found
	}
	if ru.drop == "shooting" && m.relative && r.findIn(ru.drop, max(s.First, m.first-7), m.first) >= 0 {
		return false // صيحات أطلقها الأهالي
	}
	if ru.flags["sharedview"] && r.exact(ru.drop, m.from) && !r.toDo(m.from, s) {
		return r.statesAgree(*m, s)
	}
	if from := r.pastMarks(m.from, s); ru.drop != "" && m.from != m.after && m.asked == 0 && r.findIn(ru.drop, from, min(from+1, s.Last)) >= 0 && !r.toDo(from, s) {
		return false
	}
	if f := r.fold(m.from); r.code() == language.Arabic && m.act == briefs.Decided && (f == "نفسه" || f == "نفسها" || f == "انفسهم") {
		return false // لم يكلف نفسه عناء …
	}
	if r.code() == language.Arabic && m.act == briefs.Decided && m.literal && r.fold(m.at) == "علي" && r.exact("that", m.from) && !r.toDo(m.from, s) {
		return false // وافقا على أن الأمر صعب: what they think
	}
	if r.code() == language.Arabic && m.act == briefs.Willing && ru.object == "will" && r.in("importance", m.from) && m.from > m.head {
		m.act = briefs.Stressed // الحرص على ضرورة …
	}
	near := 1
	if r.lex.code != language.Arabic {
		near = 2 // past an article
	}
	if subjectFirst(r.lex.code) {
		near = 3 // and an adjective: the urgent need
	}
	if head := r.findIn(ru.downgrade, m.from, min(m.from+near, s.Last)); ru.downgrade != "" && head >= 0 {
		m.act = briefs.Stressed
		m.from = r.pastHead(head, s)
		if m.from >= s.Last {
			return false
		}
		m.byte = r.bareStart(m.from, head)
	}
	return true
}
