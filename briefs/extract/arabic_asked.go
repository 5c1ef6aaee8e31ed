package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// calledUpon tells whether the noun at token j behind a verb of asking at token i is
// whom it is asked of and not who asks, by its form (دعا المشاركين, an accusative) or
// because it is called upon and never calls (دعت جميع الأطراف, حث المجتمع الدولي). No
// name follows that could ask.
func (r *reader) calledUpon(i, j int) bool {
	if !r.exact("asks", i) || j != i+1 {
		return false
	}
	f := r.fold(j)
	if r.exact("authority", j) && strings.HasSuffix(r.unjoined(i), "ت") && r.feminineSpeaker() {
		return true // ودعت السلطات إلى: the organisation that spoke before did
	}
	if r.legislates(i, j) || r.goesOnToAsk(i, j) {
		return true
	}
	if r.at[j] >= 0 {
		return false
	}
	accusative := strings.HasPrefix(f, "ال") && (strings.HasSuffix(f, "يين") || r.exact("accusatives", j) || r.in("both", j) && strings.HasSuffix(f, "ين"))
	if !accusative && !r.exact("allof", j) && !r.exact("calledupon", j) {
		return false
	}
	for k := j + 1; k < min(j+7, len(r.at)); k++ {
		if r.oblique(k) || r.particle(k, "ب") || r.particle(k, "ل") {
			return true
		}
		if m := r.at[k]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person && !r.coupled(k) {
			return false
		}
	}
	return true
}

// legislates tells whether a parliament at token j is asked to pass a law by whoever spoke in
// the sentence before it of the paragraph, with whom the verb at token i goes on: وأكد الرئيس ….
// ودعا مجلس النواب إلى إقرار القانون.
func (r *reader) legislates(i, j int) bool {
	s := r.d.Sentences[r.d.Tokens[i].Sentence]
	p, n := r.speaker.party, r.d.Tokens[i].Sentence
	if !r.opens("parliament", j) || i > s.First+2 || r.unjoined(s.First) == r.fold(s.First) || p < 0 || r.parties[p].Kind != briefs.Person || n == 0 || r.d.Sentences[n-1].Paragraph != s.Paragraph {
		return false
	}
	for k := j + 1; k < min(j+8, s.Last-1); k++ {
		if f := r.fold(k); r.at[k] < 0 && (f == "الي" || f == "علي") || r.at[k] < 0 && r.particle(k, "ب") {
			return r.findIn("legislating", k, min(k+5, s.Last)) >= 0
		}
	}
	return false
}

// nextHolder is the mention of the person whose post token j begins behind "and", right
// behind the person who was named before, in Arabic and Hebrew (فلان، ومديرة المكتب بالبنك الدولي فلانة). -1
// where none is.
func (r *reader) nextHolder(before named, j int) int {
	m, ok := r.posts[j]
	if post := r.pastStyles(j); !ok && post > j {
		m, ok = r.posts[post] // ومعالي نائب الوزير فلان
	}
	if !ok || r.code() != language.Arabic && r.code() != language.Hebrew || r.at[j] >= 0 || r.unjoined(j) == r.fold(j) || r.parties[before.index].Kind != briefs.Person ||
		r.d.Tokens[j].Sentence != r.d.Tokens[before.first].Sentence {
		return -1
	}
	if gap := j - before.last; gap != 0 && (gap != 1 || r.d.Tokens[j-1].Text != "،" && r.d.Tokens[j-1].Text != ",") {
		return -1
	}
	return m
}

// byMeeting tells whether the verb of saying at token i goes on with whom its subject,
// which is left out, met: وشدد خلال لقائه السفير … The name behind is the other's.
func (r *reader) byMeeting(i int) bool {
	return r.code() == language.Arabic && (r.oblique(i+1) && r.exact("hismeeting", i+2) || r.exact("whenmeeting", i+1))
}

// weDo tells whether the verb at token i is in the first person plural, which has no
// subject behind it: ندعو الحكومة إلى.
func (r *reader) weDo(i int) bool {
	f := r.unjoined(i)
	return strings.HasPrefix(f, "ن") && imperfect(f) && (len(r.lex.rules[f]) > 0 || r.lex.say.has(f)) && (len(r.lex.rules["ي"+f[len("ن"):]]) > 0 || r.lex.say.has("ي"+f[len("ن"):]))
}

// feminineSpeaker tells whether an organisation that is no authority and of a feminine name
// spoke last: منظمة, نقابة, جمعية.
func (r *reader) feminineSpeaker() bool {
	p := r.speaker.party
	if p < 0 || r.parties[p].Kind != briefs.Organisation {
		return false
	}
	first, _, _ := strings.Cut(language.Fold(r.code(), r.parties[p].Name), " ")
	return strings.HasSuffix(first, "ه") && !r.lex.sets["authority"].has(first) && first != "وزاره"
}

// plainTopic is where the noun stands that opens the clause behind "that" right before the
// verb at token i, and so is its subject, whoever is named behind: أن النقابة طالبت النيابة.
// -1 where none does.
func (r *reader) plainTopic(i int, s language.Sentence) int {
	from := r.clauseStart(i, s)
	if from <= s.First || from >= i || i-from > 3 || !r.exact("that", from-1) || r.unjoined(i) != r.fold(i) || !r.subjectNoun(from) || r.at[from] >= 0 || r.disagrees(i, from) || r.lex.participle.has(r.fold(i)) {
		return -1
	}
	for j := from + 1; j < i; j++ {
		if r.at[j] >= 0 && r.mention[r.at[j]].Kind != party.ByAdjective || !nisba(r.fold(j)) && !r.exact("bodyadjective", j) {
			return -1
		}
	}
	return from
}

// organOf is the body whose organ stands at token j, with what it is and ل: المكتب
// التنفيذي للاتحاد العام. -1 where none does.
func (r *reader) organOf(j, last int) int {
	if r.at[j] >= 0 || !r.subjectNoun(j) || !r.in("agentnoun", j) {
		return -1
	}
	k := j + 1
	for k < last && r.at[k] < 0 && (nisba(r.fold(k)) || r.exact("bodyadjective", k)) {
		k++
	}
	if k >= last || k >= len(r.at) || !r.governedName(k) || !strings.HasPrefix(r.fold(k), "ل") || r.parties[r.mention[r.at[k]].Party].Kind != briefs.Organisation {
		return -1
	}
	return r.mention[r.at[k]].Party
}

// goesOnToAsk tells whether the state at token j is asked by the state or body that spoke first in
// the sentence, with which the verb of asking at token i goes on behind و: دانت الصين الغارة وطالبت
// إسرائيل ب….
func (r *reader) goesOnToAsk(i, j int) bool {
	m := r.at[j]
	if m < 0 || r.unjoined(i) == r.fold(i) || r.mention[m].First != j || r.mention[m].Kind != party.ByName || r.parties[r.mention[m].Party].Kind != briefs.Country || r.governedName(j) {
		return false
	}
	s := r.d.Sentences[r.d.Tokens[i].Sentence]
	last := r.mention[m].Last
	if last >= s.Last || r.at[last] >= 0 || !r.particle(last, "ب") && r.fold(last) != "الي" && r.fold(last) != "علي" {
		return false
	}
	for k := s.First; k+1 < i; k++ {
		n := r.at[k+1]
		if r.at[k] >= 0 || !r.exactSay(k) || r.lex.participle.has(r.unjoined(k)) || n < 0 || r.mention[n].First != k+1 || r.mention[n].Kind != party.ByName || r.mention[n].Party == r.mention[m].Party || r.governedName(k+1) {
			continue
		}
		of, known := r.verbGender(k)
		feminine, also := r.verbGender(i)
		return known && also && of == feminine && r.parties[r.mention[n].Party].Kind != briefs.Person && !r.disagrees(k, k+1)
	}
	return false
}
