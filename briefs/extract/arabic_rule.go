package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// pastMarks steps over quotation marks and brackets at token i.
func (r *reader) pastMarks(i int, s language.Sentence) int {
	for i < s.Last-1 && r.d.Tokens[i].Kind == language.Punct {
		i++
	}
	return i
}

// provided tells whether the sentence before told what an agreement or a decree
// provides, so that this one goes on with it (كما تشمل …).
func (r *reader) provided(s language.Sentence) bool {
	n := len(r.found)
	return n > 0 && r.found[n-1].provides && r.found[n-1].sentence >= r.d.Tokens[s.First].Sentence-1
}

// bareStart is where the words of an act begin at token i: past a particle that
// binds it to its head (التزامه ب…) and is written onto it.
func (r *reader) bareStart(i, head int) int {
	start := r.d.Tokens[i].Start
	if r.code() == language.Arabic && i > head && !strings.HasPrefix(r.fold(i), "لل") && (r.particle(i, "ل") || r.particle(i, "ب")) &&
		!r.asIs("preposition", i-1) {
		return start + len("ب")
	}
	return start
}

// wordAhead tells whether a complement that is a word of its own stands in
// [i, last): it binds before a letter that is written onto a noun.
func (r *reader) wordAhead(ru *rule, i, last int, s language.Sentence) bool {
	for j := i; j < last; j++ {
		for _, words := range ru.complement {
			if len(words[0]) > len("ل") && r.sequence(j, words) {
				return true
			}
		}
		if r.d.Tokens[j].Text != "،" {
			continue
		}
		end := r.asideEnd(j, s)
		if end == j && !r.complementBehind(ru, j+1) && !r.oblique(j+1) {
			break
		}
		j = end
	}
	return false
}

// complementBehind tells whether a complement that is a word of its own stands at
// token j.
func (r *reader) complementBehind(ru *rule, j int) bool {
	for _, words := range ru.complement {
		if len(words[0]) > len("ل") && r.sequence(j, words) {
			return true
		}
	}
	return false
}

// saidThat tells whether على at token i belongs to a verb of saying right before
// it: شدد على أن …, which plans nothing.
func (r *reader) saidThat(i int, s language.Sentence) bool {
	if r.in("strives", i-1) {
		return true // السعي على أن
	}
	for j := i - 1; j >= max(s.First, i-5) && r.d.Tokens[j].Kind == language.Word; j-- {
		if r.exactSay(j) || r.lex.participle.has(r.unjoined(j)) {
			return true
		}
	}
	return false
}

// appointed tells whether a verb of appointing stands in the passive: the post
// follows it at once and whoever appoints is left open (عين مديرا للديوان).
func (r *reader) appointed(m match, s language.Sentence) bool {
	if !r.exact("appoints", m.first) && !r.lex.sets["appoints"].has(r.unjoined(m.first)) {
		return false
	}
	j := m.after
	if ts := r.d.Times(j, min(j+6, s.Last), ""); len(ts) > 0 && ts[0].First == j {
		j = ts[0].Last
	}
	if r.appointee(j) {
		return true
	}
	post, accusative := strings.CutSuffix(r.fold(j), "ا")
	return accusative && r.at[min(j, len(r.at)-1)] < 0 && (r.lex.sets["posthead"].has(post) || post == "مكلف" || post == "كاتب")
}

// appointee tells whether a name without post at token j, behind a verb of appointing, is whoever
// is appointed to what stands behind it: عين | فلان مديرا للديوان.
func (r *reader) appointee(j int) bool {
	if j >= len(r.at) || r.at[j] < 0 || r.mention[r.at[j]].First != j || r.mention[r.at[j]].Kind != party.ByName || r.parties[r.mention[r.at[j]].Party].Kind != briefs.Person || !r.exact("appoints", j-1) {
		return false
	}
	post, accusative := strings.CutSuffix(r.fold(r.pastAdverb(r.mention[r.at[j]].Last, r.d.Sentences[r.d.Tokens[j].Sentence])), "ا")
	return accusative && r.lex.sets["posthead"].has(post)
}

// someoneElse tells whether a person's name or his post before it begins at token k, right behind
// another noun and with no "and".
func (r *reader) someoneElse(k int) bool {
	if _, ok := r.posts[k]; ok && r.at[k] < 0 {
		return r.unjoined(k) == r.fold(k)
	}
	return r.at[k] >= 0 && r.mention[r.at[k]].First == k && r.parties[r.mention[r.at[k]].Party].Kind == briefs.Person && !r.coupled(k) && !r.governedName(k)
}

// opensWith is the body or state that is named right behind the verb with which the clause at token
// from opens, where the verb of a match goes on with it behind و: اتهمت المنظمة فلانا ودعت إلى ….
// -1 where none is.
func (r *reader) opensWith(from int, m match, s language.Sentence) int {
	j := from + 1
	if j >= m.first || r.unjoined(m.first) == r.fold(m.first) || r.at[from] >= 0 || r.oblique(from) || strings.HasPrefix(r.unjoined(from), "ال") || r.in("agentnoun", from) || r.in("posthead", from) || r.in("source", from) || r.disagrees(from, j) {
		return -1
	}
	k := r.at[j]
	if k < 0 || r.mention[k].First != j || r.mention[k].Kind != party.ByName || r.governedName(j) || r.mention[k].Last >= m.first || !r.someoneElse(r.mention[k].Last) {
		return -1
	}
	if p := r.mention[k].Party; r.parties[p].Kind == briefs.Organisation || r.parties[p].Kind == briefs.Country {
		return p
	}
	return -1
}

// bodyEnds tells whether a body or a state, named or not, that begins at token start ends before
// token k: whoever is named right behind it is somebody else.
func (r *reader) bodyEnds(k, start int) bool {
	if m := r.at[k-1]; m >= 0 {
		return r.mention[m].First == start && r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind != briefs.Person
	}
	return r.subjectNoun(k-1) && r.in("agentnoun", k-1) && !r.in("roleword", k-1)
}

// nounHere tells whether a word that has the letters of a verb is none where it
// stands: a noun behind a preposition (عن رفض), what somebody had in mind once
// (كانوا يعتزمون), or what an indefinite noun before it is like (أشخاص خططوا).
func (r *reader) nounHere(i int, form string, ru *rule) bool {
	if form == "حرصا" || form == "رفض" && r.particle(i+1, "ل") && r.fold(i) == form {
		return true // حرصا على السلم: out of care for it; رفض للقرار
	}
	if form == "رفض" && i+1 < len(r.d.Tokens) && r.d.Tokens[i+1].Kind == language.Number {
		return true // بقبول 25 مترشحا ورفض 26 آخرين
	}
	if form == "علي" && r.findIn("inspects", i-3, i) >= 0 {
		return true // الوقوف على استعداد المدارس
	}
	if (form == "خصص" || form == "خصصت") && r.in("occasion", i+1) && !strings.HasPrefix(r.fold(i+1), "ل") {
		return true // خصص اجتماع المكتب ل…: in the passive
	}
	if i == 0 || r.d.Tokens[i-1].Sentence != r.d.Tokens[i].Sentence {
		return false
	}
	prev := i - 1
	if stem, ok := strings.CutSuffix(form, "تها"); ok && r.at[prev] < 0 && r.asIs("preposition", prev) && !r.exact("that", prev) && len(r.lex.rules[stem]) > 0 {
		return true // في إجازتها: no verb stands behind a preposition
	}
	switch {
	case form == "تعهد" && (r.oblique(prev) && !r.exact("that", prev) || r.fold(i) != form && !strings.HasPrefix(r.fold(prev), "ال") && strings.HasSuffix(r.d.Tokens[prev].Text, "ة")):
		return true // صيانة وتعهد الوادي, في تعهد المنشآت: upkeep
	case strings.HasPrefix(form, "طلبه") && r.exact("that", prev) && strings.HasPrefix(r.fold(min(i+1, len(r.d.Tokens)-1)), "ال"):
		return true // أن طلبه الوحيد …
	case form == "مطالبه" && r.fold(i) != form && r.d.Tokens[prev].Kind == language.Word && !r.saidBefore(i):
		return true // احتجاز شخص ومطالبة عائلته ب…
	case r.marbuta(i, form) && len(ru.trigger) == 1:
		return true // إقالة, which is written like أقاله
	case ru.nouns.has(form) && strings.HasSuffix(r.d.Tokens[i].Text, "ة") && !strings.HasPrefix(form, "م"):
		return true // طلاب وطالبة: no verb ends so, whatever is written before it
	case form == "رفضه" || form == "رفضها" || form == "رفضهم":
		return r.oblique(prev) || r.exact("empty", prev) // بما في ذلك رفضه
	case strings.HasPrefix(form, "خصصت") || form == "خصص":
		return r.particle(i+1, "ل") && r.at[i+1] < 0 // ندوة خصصت لعرض …
	case form == "تبني" || form == "نتبني":
		return r.fold(prev) == "ان" || r.exact("determiner", i+1) // أن تُبنى, تُبنى هذه
	case r.lex.sets["likenoun"].has(form):
		return r.fold(i) == form && (r.oblique(prev) && !r.exact("that", prev) || r.d.Tokens[prev].Text == "إن")
	case ru.act == briefs.Planned && form == "بصدد":
		return r.at[prev] < 0 && !r.exact("that", prev) && !r.exact("verbmark", prev) && !strings.HasPrefix(r.unjoined(prev), "ال") && !r.in("own", prev)
	case ru.act == briefs.Planned && len(ru.trigger) == 1 && r.at[prev] < 0:
		if r.exact("intended", prev) && imperfect(form) {
			return true
		}
		return strings.HasSuffix(form, "وا") && r.fold(i) == form && r.d.Tokens[prev].Kind == language.Word && !strings.HasPrefix(strings.TrimPrefix(r.fold(prev), "و"), "ال") && !r.exact("particle", prev)
	}
	return false
}

// marbuta tells whether token i ends as no verb does that it looks like: إشارة, written like
// أشاره.
func (r *reader) marbuta(i int, form string) bool {
	return r.code() == language.Arabic && strings.HasSuffix(r.d.Tokens[i].Text, "ة") && r.lex.conjugated[form] && !r.lex.participle.has(form)
}

// saidBefore tells whether a participle of saying stands before token i in its sentence.
func (r *reader) saidBefore(i int) bool {
	for j := i - 1; j >= r.d.Sentences[r.d.Tokens[i].Sentence].First; j-- {
		if r.at[j] < 0 && r.lex.participle.has(r.unjoined(j)) {
			return true
		}
	}
	return false
}

// ownStance tells whether a refusal in the present is somebody's own: in the first
// person, or of a definite subject that opens the clause; elsewhere it tells what a
// noun is like (قاض يرفض القرار).
func (r *reader) ownStance(m match, form string, s language.Sentence) bool {
	if strings.HasPrefix(form, "ن") || r.verbPosition(m.first, r.fold(m.first), s) && !r.exact("relative", m.first-1) && (r.at[m.first-1] < 0 || r.standsBefore(m, s)) || r.standsBefore(m, s) {
		return true
	}
	from := r.clauseStart(m.first, s)
	if m.first-from > 5 || from >= m.first || !strings.HasPrefix(r.unjoined(from), "ال") && r.at[from] < 0 {
		return false
	}
	for j := from; j < m.first; j++ {
		if r.oblique(j) || r.d.Tokens[j].Kind == language.Punct && j > from {
			return false
		}
	}
	return true
}

// toDo tells whether "that" at token i opens what is to be done and not what is so: قرر
// المجلس أن تقوم البلدية …
func (r *reader) toDo(i int, s language.Sentence) bool {
	return r.code() == language.Arabic && r.fold(i) == "ان" && i+1 < s.Last && imperfect(r.fold(i+1)) && r.at[i+1] < 0 && !r.exact("determiner", i+1) && !strings.HasPrefix(r.d.Tokens[i].Text, "إ")
}

// addressedBehind tells whether one who is addressed is named at token j, behind a comma,
// and right behind him what is asked of him: طالب الحزب في بيان، النيابة بفتح تحقيق.
func (r *reader) addressedBehind(ru *rule, j int) bool {
	if r.code() != language.Arabic || j >= len(r.at) || r.at[j] < 0 || r.mention[r.at[j]].Last >= len(r.at) {
		return false
	}
	for _, words := range ru.complement {
		if len(words) == 1 && len(words[0]) == len("ب") && r.particle(r.mention[r.at[j]].Last, words[0]) {
			return true
		}
	}
	return false
}

// furtherAct tells whether و at token i, behind a comma, opens what somebody else did: رفض
// القرار، وقررت الشركة …
func (r *reader) furtherAct(i int, s language.Sentence) bool {
	if r.code() != language.Arabic || i+1 >= s.Last || r.at[i] >= 0 {
		return false
	}
	rest := r.unjoined(i)
	return rest != r.fold(i) && (r.opensAct(rest) || r.lex.say.has(rest)) && !r.lex.participle.has(rest)
}

// resolution finds what the decision of somebody is that a noun names: who decided stands
// behind it, then what in the accusative (قرار الحكومة تعليق الرحلات) or behind what binds
// it (القاضي ب…, بتعليق …).
func (r *reader) resolution(m *match, s language.Sentence) bool {
	j := r.pastSubject(m.after, s)
	if j <= m.after || j >= s.Last-1 || r.d.Tokens[m.after].Kind != language.Word || r.governedName(m.after) {
		return false
	}
	if r.exact("embodied", j) && r.fold(j+1) == "في" {
		j = r.pastSubject(j+2, s) // وزارة الداخلية ممثلة في مديرية الموانئ
	}
	for j < s.Last-1 && (r.exact("adverbial", j) || nisba(r.fold(j)) || r.fold(j) == "الاخير" || r.fold(j) == "،") {
		j++
	}
	if r.exact("relative", j) && r.exact("issuedby", j+1) {
		j++
	}
	if j < s.Last-1 && r.exact("issuedby", j) {
		j = r.pastAdverb(j+1, s)
	}
	for j < s.Last-1 && (r.exact("recent", j) || r.d.Tokens[j].Kind == language.Punct) {
		j++
	}
	if r.exact("resolving", j) {
		j++
		for j < s.Last-1 && r.oblique(j) {
			j++
		}
	}
	if j >= s.Last-1 || !r.in("resolvable", j) || strings.HasPrefix(r.fold(j), "و") {
		return false
	}
	m.from, m.byte, m.at = j, r.d.Tokens[j].Start, j
	if r.particle(j, "ب") {
		m.byte += len("ب")
	}
	return true
}

// namesActor tells whether whoever does what a verbal noun says is named behind it: a
// person or the holder of a post, or for what is decided or announced a body or a state. A
// body behind a call may as well be whom it calls on (دعوة الحكومة إلى …).
func (r *reader) namesActor(m *match, s language.Sentence) bool {
	if m.after >= s.Last || r.d.Tokens[m.after].Kind != language.Word || r.governedName(m.after) || r.owned(m.first) ||
		m.first > s.First && r.lex.sets["passive"].has(r.unjoined(m.first-1)) {
		return false
	}
	if j := r.pastSubject(m.after, s); j < s.Last && r.at[j] < 0 && r.unjoined(j) != r.fold(j) {
		return false // برفض الوزراء وعدم جديتهم
	}
	if m.rule.flags["welcomed"] {
		near := false
		for j := m.first - 1; j >= max(s.First, m.first-14); j-- {
			near = near || r.exact("welcomes", j)
		}
		if !near {
			return false
		}
	}
	if k := r.at[m.after]; k >= 0 {
		if r.mention[k].First != m.after || r.mention[k].Kind != party.ByName {
			return false
		}
		kind := r.parties[r.mention[k].Party].Kind
		return kind == briefs.Person || m.act != briefs.CalledFor && kind != briefs.Place
	}
	if r.exact("honour", m.after) || r.roleHead(m.after) || r.exact("roleword", m.after) && strings.HasPrefix(r.fold(m.after), "ال") {
		return r.pastSubject(m.after, s) > m.after || r.exact("honour", m.after)
	}
	return false
}
