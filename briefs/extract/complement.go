package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// complement finds what the trigger requires and sets where the act begins.
func (r *reader) complement(m *match, s language.Sentence) bool {
	ru := m.rule
	if ru.flags["resolved"] {
		return r.resolution(m, s)
	}
	if ru.flags["named"] && !r.namesActor(m, s) {
		return false
	}
	if ru.flags["naught"] {
		m.from, m.byte, m.at = m.first, r.d.Tokens[m.first].Start, m.first
		return r.negated(*m, s)
	}
	limit := r.reachOf(m, ru.window, s)
	if subjectFirst(r.lex.code) && ru.flags["direct"] {
		limit = min(limit, r.pastAdverbs(m.after, s)+1) // the object may follow at once
	}
	if ru.not != "" {
		near := 8
		switch r.code() {
		case language.Hebrew:
			near = 2 // אישר שהממשלה, not אישר תקציב של מיליון שקל
		case language.Arabic:
			near = min(near, r.pastArabicSubject(m.after, s)-m.after+1) // أقر المجلس بأن, not أقر المجلس بيع …
			if r.admits(m, s) {
				return false
			}
		}
		for j := m.after; j < min(m.after+near, s.Last); j++ {
			if f := r.fold(j); r.particle(j, ru.not) || r.code() == language.Arabic && (f == ru.not+"ذلك" || f == ru.not+"ه" || f == ru.not+"ها" || f == ru.not+"هذا") {
				return false
			}
		}
	}
	near, far := limit, r.farInfinitive(m)
	if far {
		limit = min(max(limit, m.after+11), s.Last) // agreed at a meeting in Oslo to …
	}
	for j := r.pastItsAttribute(m, limit, s); j < limit; j++ {
		if end := r.occasionEnd(j, s); j == m.after && end > j { // a décidé, lundi 3 mai, de …
			limit, j = min(limit+end-j, s.Last), end-1
			continue
		}
		if far && j >= near && r.fold(j) != "to" && r.fold(j) != "that" {
			continue
		}
		if r.d.Tokens[j].Text == "؛" || r.d.Tokens[j].Text == ";" || (ru.flags["bilateral"] || ru.flags["governs"]) && r.exact("that", j) {
			break // أعلن أنه تم الاتفاق على: the clause behind "that" has its own verb
		}
		if subjectFirst(r.lex.code) && (r.asIs("preposition", j) || j == m.after) { // agreed on Tuesday to …, decided earlier this year to
			if ts := r.d.Times(j, min(j+7, s.Last), ""); len(ts) > 0 && ts[0].First <= j+1 && ts[0].Last < s.Last {
				limit = min(limit+ts[0].Last-j, s.Last)
				j = ts[0].Last - 1
				continue
			}
		}
		if r.code() == language.Hebrew && r.at[j] < 0 && (r.exact("contrary", j) || r.exact("question", j) && m.act.Strength() > 4 || j > m.after && r.hebrewCoordinated(j, s)) {
			break // לא החליט היכן …, אבל אומר ש
		}
		if end := r.asideEnd(j, s); end > j && !r.complementBehind(ru, j+1) && !r.addressedBehind(ru, j+1) && !r.askedWithin(m, j+1, end) {
			limit = min(limit+end-j, s.Last) // an aside takes nothing off the reach
			j = end
			continue
		}
		if end := r.pastAside(m, j, s); end > j {
			limit, j = min(max(limit+end-j, end+2), s.Last), end
			continue
		}
		if r.code() == language.Arabic && r.d.Tokens[j].Text == "،" && r.lex.participle.has(r.fold(j+1)) || r.code() == language.Urdu && (r.joins(j) || r.exactSay(j)) {
			break // ، مضيفا: what else was said; زور دیا اور کہا کہ
		}
		if r.code() == language.Arabic && j > m.after && r.at[j] < 0 && r.lex.participle.has(r.fold(j)) && r.exact("that", j+1) {
			break // قطعها مؤكدة أن …
		}
		if r.code() == language.French && r.placeEnd(j, s) > j {
			continue // signé à Doha un accord
		}
		if words := r.complementOf(m, j, limit, s); words != nil {
			if words[0] == "ל" && (j > m.after && r.promisedNoun(m) || r.demandedNoun(m, j)) {
				break // הבטיח סיוע לשיקום …
			}
			return r.complementFound(m, j, words, s)
		}
	}
	if j := r.resumes(m, limit, s, func(j int, aside bool) bool {
		words := r.complementOf(m, j, s.Last, s)
		return words != nil && (aside || len(words[0]) > len("ب"))
	}); j >= 0 {
		return r.complementFound(m, j, r.complementOf(m, j, s.Last, s), s)
	}
	if j, words := r.farObject(m, limit, s); j >= 0 {
		m.far = true
		return r.complementFound(m, j, words, s)
	}
	if r.boundElsewhere(m, limit) {
		return false
	}
	if ru.flags["follows"] && m.after < s.Last && r.d.Tokens[m.after].Kind == language.Word && !r.joins(m.after) && !r.exact("stop", m.after) {
		m.from, m.byte = m.after, r.d.Tokens[m.after].Start
		return r.needed(m, s)
	}
	if !ru.flags["direct"] {
		return false
	}
	if ru.flags["agent"] { // what is backed or banned is told by the verb with its words
		m.from, m.byte, m.at = m.first, r.d.Tokens[m.first].Start, r.pastSubject(m.after, s)
		if r.fold(m.first) != ru.trigger[0] {
			m.byte += len("و") // ومنعت
		}
		return r.needed(m, s)
	}
	if m.from = m.after; verbFirst(r.lex.code) && !ru.flags["immediate"] && r.bidsFurther(*m, s) == nil && !(r.code() == language.Hebrew && r.passive(*m)) {
		m.from = r.pastSubject(m.after, s)
		if r.code() == language.Arabic {
			m.from = r.pastItsOccasion(m.from, s)
		}
	}
	if subjectFirst(r.code()) {
		m.from = r.pastTime(m.from, s)
	}
	if r.code() == language.French && ru.object == "" && ru.needs == "" && !ru.flags["keep"] && !m.relative && m.from < s.Last && r.d.Tokens[m.from].Text == "," {
		return false // autorise, entend: a verb without its object
	}
	for r.code() == language.Hebrew && m.from+1 < s.Last && r.at[m.from] < 0 && r.exact("loose", m.from) && r.d.Tokens[m.from+1].Kind == language.Word {
		m.from++ // הדיחה אתמול את …
	}
	if m.from >= s.Last {
		m.from = m.after
	}
	if m.from < s.Last {
		m.byte = r.d.Tokens[m.from].Start
	}
	if r.code() == language.Persian && m.from < s.Last && r.d.Tokens[m.from].Kind == language.Punct && r.d.Tokens[m.from].Text != "«" && r.d.Tokens[m.from].Text != ":" {
		return false // پایبند است، …: the clause ends
	}
	if subject := r.pastThese(m.after); ru.flags["provide"] && r.in(ru.subject, subject) && subject+1 < s.Last {
		m.from = subject + 1
		for m.from < s.Last-1 && nisba(r.fold(m.from)) {
			m.from++ // تضمن التعديل الوزاري فصل …
		}
		if end := r.asideEnd(m.from, s); end+1 < s.Last {
			m.from = r.pastMarks(end, s) // تشمل هذه المبادئ، بحسب البيان، …
		}
		m.byte = r.d.Tokens[m.from].Start
	}
	if f := r.fold(m.from); ru.flags["immediate"] && strings.HasPrefix(f, "من") && f != "من" && len(f) < 10 || ru.flags["immediate"] && strings.HasPrefix(f, "علي") && len(f) < 12 {
		m.from = min(m.from+1, s.Last-1) // يقتضي منهم, يحتم عليها
		m.byte = r.d.Tokens[m.from].Start
	}
	m.at = m.from
	return r.needed(m, s)
}

// pastThese steps over an Arabic word that points at the noun behind it: هذه المبادئ.
func (r *reader) pastThese(i int) int {
	if r.code() == language.Arabic && r.exact("these", i) {
		return i + 1
	}
	return i
}

// farInfinitive tells whether words of when or where part an English verb from the infinitive
// of what was agreed or decided: agreed at Monday's meeting to ….
func (r *reader) farInfinitive(m *match) bool {
	if r.code() != language.English || m.after >= len(r.d.Tokens) || m.rule.flags["direct"] || m.rule.act.Strength() < 4 || m.rule.complement == nil {
		return false
	}
	if words := m.rule.complement[0]; words[0] != "to" || !strings.HasSuffix(r.fold(m.first), "ed") {
		return false
	}
	switch r.fold(m.after) {
	case "at", "in", "during", "after", "following", "late", "early", "earlier":
		return true
	}
	return false
}

// complementOf returns the complement of a match's rule that stands at token j,
// nil where none does. Limit bounds the look ahead for one that binds before it.
func (r *reader) complementOf(m *match, j, limit int, s language.Sentence) []string {
	ru := m.rule
	for _, words := range ru.complement {
		if words[0] == "pour" && r.fold(j+2) == "part" {
			continue // s'engage, pour sa part, à
		}
		if (words[0] == "de" || words[0] == "d'") && len(words) == 1 && r.code() == language.French && r.complementAt(j, words) > 0 && !r.governsVerb(m, j, s) {
			continue
		}
		if ru.flags["named"] && r.at[j] >= 0 && len(words[0]) > len("ل") && !r.lex.sets["preposition"].has(words[0]) {
			continue // إعلان تنظيم الدولة …: within a name
		}
		if words[0] == "על" && (r.exact("unprepositional", j+1) || r.fold(j+1) == "-" && r.exact("unprepositional", j+2)) {
			continue // על ידי, על אף
		}
		if words[0] == "מ" && !r.askedOf(m, j) {
			continue // ביקש משחקי מבחן
		}
		if words[0] == "ל" && j > m.after && r.fold(j-1) == "כדי" {
			continue // what for
		}
		if words[0] == "ל" && ru.flags["infinitive"] && r.code() == language.Hebrew && !r.infinitiveAt(j) {
			continue // הבטיחה לשר: to whom
		}
		if words[0] == "ل" && r.ofPost(j) {
			continue // دعا الأمين العام لجامعة الدول العربية إلى …
		}
		if words[0] == "ب" && r.governedName(j) && r.laterParticle(j+1, limit, "ب") {
			continue // أمر الوزير بوزارته بإعداد …: what is ordered stands further on
		}
		if ru.flags["wordsfirst"] && len(words[0]) == len("ل") && r.wordAhead(ru, j, max(limit, min(j+24, s.Last)), s) {
			continue // دعا رئيس لجنة للنقل المجلس إلى …
		}
		if r.code() == language.Arabic && words[0] == "من" && r.byAgent(j) {
			continue // من قبل فلان: who does it
		}
		if r.code() == language.Arabic && (ru.object != "" && (r.findIn(ru.object, m.after, j+len(words)+3) < 0 || r.whereabouts(j) && !r.in(ru.object, j)) || words[0] == "علي" && r.exact("onidiom", j+1)) {
			continue // على هامش …، على غرار …، على أهمية …: another's preposition
		}
		if r.code() == language.Arabic && j > m.after && r.exact("onoccasion", j-1) && len(words[0]) > len("ب") {
			continue // على هامش افتتاح المعرض: when that was
		}
		if r.code() == language.Arabic && j > m.after && r.fold(j-1) == "عدم" && len(words[0]) > len("ب") {
			continue // أعلن عدم ترشيح …
		}
		if words[0] == "ب" && (r.whereabouts(j) || r.governedName(j)) && r.bindsLater(ru, j+1, s) {
			continue // تعهد الوزير، في لقاء بالعاصمة، بأن …: where that was
		}
		if r.complementAt(j, words) > 0 && !(ru.flags["governs"] && j > m.after && r.oblique(j-1)) {
			return words
		}
	}
	return nil
}

// boundElsewhere tells whether an Arabic verb that takes its object by itself has
// a preposition of its own before token limit, so that what it binds is no such
// object (أعرب عن تقديره للدعم).
func (r *reader) boundElsewhere(m *match, limit int) bool {
	if r.code() != language.Arabic || m.rule.object == "" {
		return false
	}
	for j := m.after; j < limit; j++ {
		if r.d.Tokens[j].Text == "،" && r.lex.participle.has(r.fold(j+1)) {
			break // ، مشددا على: what else was said
		}
		for _, words := range m.rule.complement {
			if len(words[0]) > len("ب") && r.fold(j+1) != "هامش" && r.sequence(j, words) {
				return true
			}
		}
	}
	return false
}

// complementFound sets where the act begins for a complement at token j, and
// tells whether the rule lets it through.
func (r *reader) complementFound(m *match, j int, words []string, s language.Sentence) bool {
	r.begin(m, j, words)
	if r.code() == language.Arabic && r.lex.sets["done"].has(m.rule.trigger[0]) && len(m.rule.trigger) == 1 && !r.firstNoun(m.after, j, s) {
		return false
	}
	if m.rule.flags["keepverb"] { // تقف مع …
		m.from, m.byte = m.first, r.d.Tokens[m.first].Start
	}
	if f := r.fold(j - 1); r.code() == language.English && j > m.after && words[0] == "to" && (f == "not" || f == "never") {
		m.from, m.byte = j-1, r.d.Tokens[j-1].Start // agreed | not to deploy
	}
	m.literal, m.at = true, j
	if m.rule.needs == "instrument" && len(words) == 1 && r.owned(j) && !m.relative && r.code() == language.Arabic {
		for k := m.first - 1; k >= max(s.First, m.first-8) && r.d.Tokens[k].Kind == language.Word; k-- {
			if r.in("instrument", k) {
				for k > s.First && r.in("instrument", k-1) && !r.oblique(k-2) {
					k-- // مذكرة تفاهم
				}
				m.relative, m.noun = true, k // مذكرة تفاهم تم توقيعها في …
				return true
			}
		}
	}
	if m.rule.flags["keep"] && r.code() == language.Arabic && !m.relative {
		m.from, m.byte = m.first, r.d.Tokens[m.first].Start // دخلت الهدنة حيز التنفيذ
		if r.unjoined(m.first) != r.fold(m.first) {
			m.byte += len("و")
		}
	}
	return r.needed(m, s)
}

func (r *reader) complementAt(j int, words []string) int {
	if words[0] == "a" && r.code() == language.French && (r.d.Tokens[j].Text == "a" || r.fold(j+1) == "nouveau") {
		return 0 // the auxiliary; à nouveau
	}
	if len(words) == 1 && len([]rune(words[0])) == 1 && verbFirst(r.lex.code) {
		if r.particle(j, words[0]) {
			return 1
		}
		return 0
	}
	if r.sequence(j, words) {
		return len(words)
	}
	return 0
}

// particle tells whether token j begins with a one-letter particle or is it:
// "ب" of "بتعزيز", not of "بين".
func (r *reader) particle(j int, p string) bool {
	t := r.d.Tokens[j]
	rest, ok := strings.CutPrefix(t.Fold, p)
	if !ok || t.Kind != language.Word {
		return false
	}
	if rest == "" {
		return true
	}
	if r.exact("unparticled", j) || len(rest) < 4 || r.quotedWord(j) || r.wholeNoun(j) {
		return false
	}
	if m := r.at[j]; m >= 0 && (r.mention[m].Start == t.Start || (r.code() == language.Arabic || r.code() == language.Hebrew) && r.mention[m].First < j) {
		return false // part of a name
	}
	return true
}

// begin sets where the act's words begin for a complement found at j: past a
// preposition, at a verbal noun.
func (r *reader) begin(m *match, j int, words []string) {
	last := j + len(words) - 1
	t := r.d.Tokens[last]
	w := words[len(words)-1]
	switch {
	case len(words) == 1 && len([]rune(w)) == 1 && t.Fold != w:
		m.from, m.byte = last, t.Start+len(w)
		if r.code() == language.Hebrew && w == "ל" {
			m.byte = t.Start // an infinitive keeps it
		}
		if strings.HasPrefix(t.Fold, "لل") {
			m.byte = t.Start
		}
	case r.lex.sets["preposition"].has(w), len(words) == 1 && len([]rune(w)) == 1 && r.code() == language.Arabic && last+1 < len(r.d.Tokens): // بـ"خفض …"
		m.from = last + 1
		if m.from < len(r.d.Tokens) {
			m.byte = r.d.Tokens[m.from].Start
		}
	default:
		if r.code() == language.Arabic && !r.lex.sets["preposition"].has(words[0]) && !strings.HasPrefix(words[0], "ب") {
			last = j // طلب عروض: the act is both words
			t = r.d.Tokens[j]
		}
		m.from, m.byte = last, t.Start
		if r.code() == language.Arabic && len(words) == 1 && strings.HasPrefix(w, "ب") && !r.exact("unparticled", last) {
			m.byte += len("ب") // بدأت في …, توجت بتوقيع …: the act is the noun
		}
	}
}

// needed tests the word that must be near, and lets the act begin with it.
func (r *reader) needed(m *match, s language.Sentence) bool {
	ru := m.rule
	if ru.needs == "" {
		return true
	}
	start := r.occasionEnd(m.after, s)
	limit := min(r.reachOf(m, ru.window, s)+start-m.after, s.Last)
	n := r.findIn(ru.needs, start, limit)
	if n >= 0 && r.code() == language.French && r.infinitiveBetween(start, n) {
		n = -1 // a annoncé suspendre | sa participation
	}
	if k := n + 1; r.code() == language.Arabic && n >= 0 && n == start && strings.HasPrefix(r.unjoined(n), "ال") && k < s.Last && r.indefinite(k) {
		if further := r.findIn(ru.needs, k, min(limit+1, s.Last)); further > n {
			n = further // شكلت اللجنة | فرق العمل
		}
	}
	resumed := n < 0 && !m.relative
	if resumed {
		n = r.resumes(m, limit, s, func(j int, _ bool) bool { return r.in(ru.needs, j) })
	}
	if r.code() == language.Persian && ru.needs == "copula" { // آماده همکاری است, and not آماده است
		return n > m.after && !resumed && !r.barrier(m.after, n)
	}
	if n >= 0 && (resumed || !r.barrier(m.after, n)) {
		m.at = n
		if ru.complement == nil && !subjectFirst(r.lex.code) && !ru.flags["agent"] {
			m.from = r.counted(n, m.after)
			m.byte = r.d.Tokens[m.from].Start
		}
		return true
	}
	if m.relative || ru.flags["relative"] {
		for j := m.first - 1; j >= max(s.First, m.first-9); j-- {
			if r.in(ru.needs, j) {
				if r.code() == language.Arabic && !m.relative && len(ru.trigger) == 1 && strings.HasSuffix(r.fold(m.first), "ها") && r.d.Tokens[j].Kind == language.Word && r.d.Tokens[max(j-1, 0)].Kind == language.Number {
					return false // ضمن 11 قرارا أصدرها المجلس: only counted
				}
				m.noun = j
				// أمر أصدره الملك: a relative clause without its pronoun
				m.relative = m.relative || ru.flags["background"] || r.code() == language.Arabic && len(ru.trigger) == 1 && (strings.HasSuffix(r.fold(m.first), "ه") || strings.HasSuffix(r.fold(m.first), "ها"))
				return true
			}
		}
	}
	return false
}
