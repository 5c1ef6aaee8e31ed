package extract

import (
	"strings"
	"unicode"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// longest is how many tokens an act may run to.
const longest = 70

// reach is how many tokens are looked at around a trigger: a sentence without
// end costs no more than one of a page.
const reach = 160

// statements reads the statements of sentence n. Commentary and headings give
// none; the speech verbs of every sentence are followed, so that "he added"
// finds who spoke.
func (r *reader) statements(n int) {
	s := r.d.Sentences[n]
	role := r.d.Role(n)
	if role == briefs.RoleByline || role == briefs.RoleHeading || role == briefs.RoleDeck {
		return
	}
	r.headline = role == briefs.RoleHeadline
	if r.listItem(s, n) || subjectFirst(r.code()) && r.d.Tokens[s.Last-1].Text == "?" {
		return
	}
	if subjectFirst(r.code()) {
		s.First = r.ownWords(s, n)
	}
	if r.code() == language.Arabic {
		if s.First = r.pastFiled(s, n); s.First == s.Last {
			return
		}
	}
	s.First = r.takesFloor(s)
	if r.address && subjectFirst(r.code()) {
		s.First = r.pastAddress(s)
	}
	if r.code() == language.Arabic {
		r.takeUpPosts(s)
	}
	r.notesMeeting(s)
	r.quotesOn(s, n)
	r.quotedAhead(s, n)
	r.said = r.speeches(s)
	taken := s.First
	for i := s.First; i < s.Last; i++ {
		if i < taken || r.d.Tokens[i].Kind != language.Word || r.inName(i, s) || r.inHebrewName(i) {
			continue
		}
		m, ok := r.matchAt(i, s)
		if !ok {
			m, ok = r.future(i, s)
		}
		if !ok {
			m, ok = r.further(i, s)
		}
		if !ok || r.unreal(m, s) || r.commentary[n] {
			continue
		}
		if m.standing = r.standingOf(m, s); m.standing == notToldOf {
			continue
		}
		f, ok := r.build(m, s, n)
		if !ok {
			r.announces(m, s, n)
			continue
		}
		f.headline = role == briefs.RoleHeadline
		f.last = r.appendSplit(f, m, s)
		r.announcesFinal(f, m, s)
		// What is promised, planned or asked for holds no statement of its
		// own: the governing verb decides.
		taken = r.governed(m, f, s)
	}
	r.follow(s)
}

// governed returns the token up to which an act's own words are governed by
// its trigger.
func (r *reader) governed(m match, f finding, s language.Sentence) int {
	return min(f.last, max(m.after, m.from)+longest)
}

// build makes the statement of a match.
func (r *reader) build(m match, s language.Sentence, n int) (finding, bool) {
	f := finding{sentence: n, provides: m.rule.flags["provide"], passive: m.passive, relative: m.relative || r.exact("relative", m.first-1)}
	first := m.first
	if m.relative {
		first = r.nounOf(m, s)
	} else if m.passive {
		first = m.from
	}
	end, words := r.actEnd(max(m.from, m.after), m, s), 0
	if words = end; m.rule.flags["final"] {
		first, end, words = m.from, m.after, m.first
		if m.rule.flags["whole"] || m.from == m.first {
			words = m.after
		}
	}
	if end <= m.from && !m.relative && !m.rule.flags["keep"] {
		return f, false
	}
	f.first, f.last = first, end
	from := m.byte
	if m.relative && !r.doesItself(m) || m.rule.flags["keepsubject"] && m.from == m.first {
		from = r.d.Tokens[first].Start
	}
	if r.code() == language.Arabic && m.rule.flags["keepsubject"] && (words-m.from < 2 || words-m.from == 2 && (r.fold(m.from) == "تكون" || r.fold(m.from) == "يكون")) {
		first = r.clauseStart(m.first, s) // وهذه العلاقة يجب أن تستمر: the verb alone says nothing
		m.from, from = first, r.d.Tokens[first].Start
	}
	if subjectFirst(r.code()) && !m.passive && !m.relative && m.from == m.after && r.exact("and", m.from) {
		return f, false // ont encouragé et conseillé: what was encouraged is said of another verb
	}
	if front := r.fronted(m, end, s); front >= 0 {
		first, from, words = front, r.d.Tokens[front].Start, m.first // الأفكار التي حملها الوفد | رفضتها الحكومة
		f.first, m.from = front, front
	}
	if r.takenUpObject(m) {
		return f, false
	}
	if r.bareObject(max(m.from, first), words) || r.emptyFinal(m, words) {
		return f, false
	}
	if r.code() == language.Arabic && m.act == briefs.Planned && m.from == m.first && from == r.d.Tokens[m.first].Start && r.joinedOn(m.first) && r.fold(m.first) != r.unjoined(m.first) {
		from += len("و") // ويبدأ العمل به
	}
	f.Text = r.words(from, max(m.from, first), words)
	if !strings.ContainsFunc(f.Text, unicode.IsLetter) || r.code() == language.Arabic && r.saysNothing(m, words, s) {
		return f, false
	}
	sp := r.speechAt(m.first, s)
	if m.rule.flags["attributed"] && sp.party < 0 && sp.text == "" && r.title() == "" && !r.address && !r.citesSource(m, s) {
		return f, false
	}
	if r.forecast(m, sp) {
		return f, false
	}
	if r.code() == language.Persian && r.fold(m.first) == "خواهان" && end < s.Last && r.exact("copula", end) && r.fold(end) != "بود" {
		m.act = briefs.Willing // خواهان همکاری است
	}
	if k := len(r.found) - 1; k >= 0 && r.code() == language.Arabic && m.rule.trigger[0] == "علي" && m.act == briefs.Planned && r.found[k].sentence == n && r.found[k].Act == briefs.Stressed {
		m.act = briefs.Stressed // شدد على ضرورة …، على أن تتولى اللجنة …
	}
	f.Act, f.Strength = m.act, m.act.Strength()
	f.Trigger = r.d.Span(m.first, m.after).Quote
	if f.actors = r.actors(m, first, s, sp); len(f.actors) == 0 && (r.code() == language.Hebrew || verbFinal(r.code())) {
		if f.actors = r.unnamedOpening(m, s); f.actors == nil {
			f.actors = r.unnamedBehind(m, s)
		}
	}
	if r.code() == language.Hebrew && m.rule.flags["infinitive"] && !m.literal && len(f.actors) == 0 && strings.HasPrefix(r.fold(m.first), "מ") {
		return f, false // תמיכתו מבטיחה רוב: an outcome
	}
	if from := r.thingPlanned(m, f, s); from < m.first {
		f.Text = r.words(r.d.Tokens[from].Start, from, words) // أي تأخير | سيقابل بالعقوبة
	}
	if f.Negated = r.negated(m, s); f.Negated && subjectFirst(r.code()) && (m.act == briefs.Refused || m.passive && m.act == briefs.Decided && !(r.code() == language.French && r.opens("none", m.from))) {
		return f, false // did not rule out; were not authorised to speak
	}
	if f.Negated && r.code() == language.Arabic && (m.relative && m.act.Strength() >= 5 || m.act == briefs.Stressed && m.rule.flags["immediate"] || m.act == briefs.Refused && strings.HasSuffix(m.rule.trigger[0], "ستبعد")) {
		return f, false // لا يستوجب تدخلا; لم يستبعد فرض الحظر
	}
	f.Background = m.relative && m.act.Strength() >= 5 && !r.besidesTold(m) || m.rule.flags["background"] || r.earlier(m, s) || m.passive && r.exact("whenclause", m.from-1)
	f.Object = f.Text
	f.Instrument = r.instrumentOf(f, m)
	if f.addressees = r.addressees(m, f, s); len(f.addressees) == 0 && r.code() == language.Arabic && (m.act == briefs.CalledFor || m.act == briefs.Pledged || m.act == briefs.Decided && r.exact("bids", m.first)) {
		f.group = r.groupAsked(m, s)
	}
	if len(f.addressees) == 0 && r.code() == language.Urdu && m.act == briefs.CalledFor {
		f.group = r.urduAsked(m, s)
	}
	f.Condition = r.condition(m, end)
	f.Attribution = r.attribution(m, f, s, sp)
	f.Deadline = r.deadline(m, f, s)
	if m.rule.flags["dated"] && f.Deadline == nil {
		return f, false
	}
	f.Background = f.Background || r.bareYear(f)
	f.Evidence = []briefs.Span{r.d.Span(r.evidenceStart(first, m, s), end)}
	return f, true
}

// nounOf returns where the noun stands that a relative clause is about.
func (r *reader) nounOf(m match, s language.Sentence) int {
	if m.noun >= 0 {
		return m.noun
	}
	j := m.first - 1
	for j > s.First && !r.exact("relative", j) {
		j--
	}
	relative := j
	if r.code() == language.Arabic && j-1 > s.First && r.d.Tokens[j-1].Text == "،" {
		j--
	}
	for k := 0; k < 5 && j > s.First && r.d.Tokens[j-1].Kind != language.Punct; k++ {
		j--
		if f := r.fold(j); r.code() == language.Arabic && (f == "تم" || f == "تمت" || f == "يتم") {
			for j++; j < relative-1 && !strings.HasPrefix(r.fold(j), "وال"); {
				j++ // التي تم اتخاذها | والتشجيعات التي
			}
			return j
		}
		if r.exact("clause", j) || r.exact("verbmark", j) || r.asIs("preposition", j) || r.exact("unparticled", j) {
			if r.code() == language.Arabic && r.disagree(relative) && k < 4 && (r.fold(j) == "بين" || r.fold(j) == "في" || r.fold(j) == "من") {
				continue // اتفاقيات بين البلدين التي: the noun stands further back
			}
			return j + 1
		}
		if r.code() == language.Arabic && r.at[j] < 0 && (strings.HasPrefix(r.fold(j), "لل") || strings.HasPrefix(r.fold(j), "بال") && !r.exact("unparticled", j)) {
			return j // تمهيدا للقمة التي
		}
	}
	return j
}

// unreal tells whether a match is only hoped for, conditional or denied in a
// way that leaves no act.
func (r *reader) unreal(m match, s language.Sentence) bool {
	if r.code() == language.Arabic && (r.hoped(m, s) || m.act.Strength() >= 5 && r.exact("whilethen", m.first-1) && !r.contrast(m.first-1, s) || r.exact("wishes", m.first) && r.exact("irrealis", m.first-1) || r.d.Tokens[s.Last-1].Text == "؟") || r.code() == language.Hebrew && r.d.Tokens[s.Last-1].Text == "?" && !r.askedLater(m, s) || verbFinal(r.code()) && (r.finalUnreal(m, s) || r.cameToNothing(m, s)) || subjectFirst(r.code()) && r.clauseUnreal(m, s) {
		return true
	}
	if p := m.first - 1; r.code() == language.Arabic && p >= s.First && r.at[p] < 0 && strings.TrimPrefix(r.d.Tokens[p].Text, "و") == "إن" && !imperfect(r.fold(m.first)) && !r.lex.participle.has(r.unjoined(m.first)) {
		return true // إن فرض المجلس عقوبات: if
	}
	for j := m.first - 1; j >= max(s.First, m.first-5); j-- {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "\"" && r.d.Tokens[j].Text != "«" {
			break
		}
		if r.exact("every", j-1) {
			continue // every possible …
		}
		if subjectFirst(r.code()) && m.rule.flags["future"] && r.exact("and", j) {
			break // would open the port and would send two ships
		}
		if r.fold(j) == "would" && r.fold(j+1) == "like" && r.code() == language.English && m.act.Strength() <= 2 {
			continue // would like to reiterate
		}
		if r.exact("hope", j) || r.exact("condition", j) || r.code() == language.Arabic && r.providedThat(j, m) {
			return true
		}
		if r.exact("clause", j) {
			break
		}
	}
	return false
}

// negated tells whether the trigger is denied.
func (r *reader) negated(m match, s language.Sentence) bool {
	if m.standing == undone {
		return true
	}
	if r.notOnly(m, s) {
		return false
	}
	for j := m.first - 1; j >= max(s.First, m.first-2); j-- {
		if r.code() == language.English && (m.rule.flags["future"] || m.rule.flags["keepsubject"]) {
			break // those who do not fish should: "should not" says it
		}
		if r.d.Tokens[j].Kind == language.Punct {
			break
		}
		if r.code() == language.Arabic && j < m.first-1 && r.exact("nounnegation", j) && !r.exact("that", j+1) {
			continue // تأخير غير مبرر سيقابل ب…: it denies the word behind it
		}
		if r.code() == language.Hebrew && r.exact("intent", m.first) && r.fold(j) != "אין" {
			break // לא יעמוד בהבטחתו: he has made it
		}
		if r.code() == language.French && (r.at[j] >= 0 || m.after-1 > m.first && r.exact("that", m.after-1)) {
			continue // Médecins sans frontières; n'a signé que
		}
		if r.negates(j) && !(r.code() == language.Urdu && r.exact("without", j)) { // … کیے بغیر مذاکرات ختم کر دیے
			return true
		}
	}
	if r.exact("spare", m.after-1) { // لن يدخر جهدا: will do all that can be done
		return false
	}
	if m.rule.flags["future"] && (r.negates(m.after) || r.code() == language.English && r.negates(m.first)) { // will not, won't
		return true
	}
	return m.rule.flags["negative"] || verbFinal(r.code()) && r.deniedWithin(m)
}

// earlier tells whether the sentence sets the act on an earlier occasion.
func (r *reader) earlier(m match, s language.Sentence) bool {
	if m.act.Strength() < 5 && m.act != briefs.CalledFor {
		return false
	}
	if r.sinceThen(m) {
		return true
	}
	for j := m.first - 1; j >= max(s.First, m.first-7); j-- {
		if subjectFirst(r.code()) && r.exact("opener", j) && r.reported(&m, s) && !r.datedBack(m, s) {
			continue // said that the two had agreed
		}
		if r.fold(j) == "فقد" && r.unjoined(s.First) == "اما" {
			continue // أما فلان، فقد دعا
		}
		if r.exact("opener", j) || r.exact("before", j) {
			return true
		}
	}
	return false
}
