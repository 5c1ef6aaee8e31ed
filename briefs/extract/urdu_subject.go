package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// urduPassive tells whether the Urdu future or subjunctive of "go" at token i makes a
// passive: behind a participle (کیا جائے گا), and not behind a bare stem, with which it
// only completes what a verb says (بن جائے گا, لے جائے گا).
func (r *reader) urduPassive(i int) bool {
	if !r.exact("going", i) {
		return r.exact("finalpassive", i)
	}
	if i > 0 && stems[r.d.Tokens[i-1].Text] {
		return false
	}
	w := r.fold(i - 1)
	return strings.HasSuffix(w, "ا") || strings.HasSuffix(w, "ي")
}

// stems are the Urdu verbs whose stem looks like a participle, as written: folded, لے is لی.
var stems = map[string]bool{"لے": true, "دے": true, "آ": true, "جا": true, "پا": true, "کھا": true, "چھا": true, "پی": true, "جی": true, "لا": true}

// ofNoun tells whether token j is the Urdu "of".
func (r *reader) ofNoun(j int) bool {
	f := r.fold(j)
	return r.code() == language.Urdu && (f == "كي" || f == "كا")
}

// urduCarried are those before نے in the clauses before the one that begins at token
// from: they act on where it names nobody.
func (r *reader) urduCarried(start, from int) []int {
	if r.code() != language.Urdu {
		return nil
	}
	return r.marked(start, from)
}

// markedWords names one who is no known party and stands before نے at the start of the
// clause of an act: the post that the text gives no holder of. "" where none does.
func (r *reader) markedWords(m match, s language.Sentence) string {
	if r.code() == language.Persian {
		return r.someOf(r.pastOpener(r.finalStart(m.first, s), m.first), m.first)
	}
	if r.code() != language.Urdu {
		return ""
	}
	from := r.finalStart(m.first, s)
	if start := r.clauseStart(m.first, s); r.findIn("subjectmark", from, m.first) < 0 {
		from = start
	}
	from = max(r.pastSource(from, m.first), r.datelineLast(s))
	for j := from + 1; j < min(from+7, m.first); j++ {
		if r.exact("subjectmark", j) {
			if r.exact("pronoun", j-1) || r.findIn("roleword", from, j) < 0 && r.findIn("acting", from, j) < 0 {
				return ""
			}
			return r.d.Span(from, j).Quote
		}
		if r.d.Tokens[j].Kind != language.Word || r.oblique(j) && !r.ofNoun(j) {
			return ""
		}
	}
	return ""
}

// bodyCalled is the one body of the article whose name holds the noun at token i as its
// head – the first word in Persian and Hebrew, the last in Urdu –, where the noun alone
// stands for it: کابینہ نے, הוועדה, این سازمان. -1 where none or several fit.
func (r *reader) bodyCalled(i int) int {
	if i < 0 || i >= len(r.at) || r.at[i] >= 0 {
		return -1
	}
	noun := r.fold(i)
	if r.code() == language.Hebrew {
		rest, ok := strings.CutPrefix(strings.TrimPrefix(noun, "ש"), "ה")
		if !ok {
			return -1
		}
		if single, doubled := strings.CutPrefix(rest, "וו"); doubled {
			rest = "ו" + single
		}
		noun = rest
	}
	if !r.bodyNoun(noun) {
		return -1
	}
	found := -1
	for p := range r.parties {
		if r.parties[p].Kind != briefs.Organisation || !r.headedBy(r.parties[p].Name, noun) {
			continue
		}
		if found >= 0 {
			return r.hebrewLatest(i, noun)
		}
		found = p
	}
	return found
}

func (r *reader) bodyNoun(noun string) bool { return r.lex.sets["bodynoun"].has(noun) }

// headedBy tells whether a body's name has the noun for its head.
func (r *reader) headedBy(name, noun string) bool {
	words := r.lex.words(name)
	if len(words) < 2 {
		return false
	}
	switch r.code() {
	case language.Urdu:
		last := words[len(words)-1]
		if noun == "حكومت" && len(words) > 2 {
			return false // one of a tier: وفاقی حکومت
		}
		return last == noun || noun == "عدالت" && strings.HasSuffix(last, "كورٹ")
	case language.Hebrew:
		return words[0] == noun || words[0] == strings.TrimSuffix(noun, "ה")+"ת"
	}
	return words[0] == noun
}

// meetingOf is the body at whose meeting a passive says that something was decided:
// کابینہ کے اجلاس میں … منظوری دی گئی, در جلسه هیئت دولت … تصویب شد.
func (r *reader) meetingOf(from int, m match) []int {
	if m.act.Strength() < 5 {
		return nil
	}
	if k := from - 1; r.code() == language.Urdu && k > 0 && (r.exact("relative", k) || r.exact("relative", k-1)) {
		from = r.sentenceOf(k).First // … کا اجلاس ہوا جس میں … منظوری دی گئی
	}
	for j := from; j < m.first; j++ {
		if r.at[j] >= 0 || !r.exact("meeting", j) {
			continue
		}
		k := j + 1
		if r.code() == language.Urdu {
			k = j - 2
			if k < from || !r.ofNoun(j-1) {
				continue
			}
		}
		if k >= len(r.at) {
			return nil
		}
		if n := r.at[k]; n >= 0 && r.parties[r.mention[n].Party].Kind == briefs.Organisation {
			return []int{r.mention[n].Party}
		}
		if p := r.bodyCalled(k); p >= 0 {
			return []int{p}
		}
		if r.code() == language.Persian {
			if a := r.sittingBody(k, m.first); a != nil {
				return a
			}
			if r.exact("this", j-1) && r.sitting >= 0 {
				return []int{r.sitting} // در این جلسه
			}
		}
	}
	return nil
}

// sittingBody is the body whose meeting a Persian genitive names, from the token behind the
// word for it on: جلسه علنی روز چهارشنبه مجلس.
func (r *reader) sittingBody(first, last int) []int {
	for k := first; k < min(first+7, last) && r.d.Tokens[k].Kind != language.Punct; k++ {
		if n := r.at[k]; n >= 0 {
			if p := r.mention[n].Party; r.parties[p].Kind == briefs.Organisation {
				r.sitting = p
				return []int{p}
			}
			return nil
		}
		if r.oblique(k) || r.fold(k) == "كه" || r.finite(k) {
			return nil
		}
	}
	return nil
}

// urges tells whether stress is laid on somebody that he should do something, which is a
// call on him: ایران پر تعاون پر زور دیا.
func (r *reader) urges(m *match) bool {
	if r.code() != language.Urdu || m.act != briefs.Stressed || r.fold(m.first) != "زور" || r.at[m.from] < 0 {
		return false
	}
	end := r.mention[r.at[m.from]].Last
	return end < m.first-1 && r.fold(end) == "پر" && (r.fold(m.first-1) == "پر" || r.fold(m.first-1) == "ليي")
}

// urduHome resolves "his country" as subject: ان کا ملک … کرے گا. Done tells that it is.
func (r *reader) urduHome(from int, sp speech) (actors []int, done bool) {
	if r.code() != language.Urdu || !r.exact("pronoun", from) || !r.ofNoun(from+1) || r.fold(from+2) != "ملك" {
		return nil, false
	}
	p := sp.party
	if p < 0 && sp.text == "" {
		p = r.speaker.party
	}
	if a := r.homeOf(p); a != nil {
		return a, true
	}
	for j := sp.first; p < 0 && j < sp.last; j++ { // ملائیشین وزیر نے کہا کہ ان کا ملک
		if n := r.at[j]; n >= 0 && r.parties[r.mention[n].Party].Kind == briefs.Country {
			return []int{r.mention[n].Party}, true
		}
	}
	return []int{}, true
}

// unsaidNoun tells whether an Urdu word of saying at token i says nothing here: no light verb
// follows it (کینیڈا کے اعلان کو), or one that tells of what will be announced (اعلان کیا جائے گا),
// or it stands under a condition.
func (r *reader) unsaidNoun(i int) bool {
	return r.code() == language.Urdu && (r.exact("saynoun", i) && (!r.exact("lightverb", i+1) || r.exact("going", i+2)) || r.ifSaid(i))
}

// goesOnUntil tells whether a clause says until when what goes on will do so: مشقیں 12 نومبر
// تک جاری رہیں گی.
func (r *reader) goesOnUntil(from int, m match) bool {
	return r.code() == language.Urdu && r.fold(m.first-2) == "جاري" && len(r.d.Times(from, m.first, "")) > 0
}

// documentBefore is the source that an Urdu relative clause takes up, the last word for
// one in the clause before it: مشترکہ بیان جاری کیا گیا جس کے مطابق. nil where none is.
func (r *reader) documentBefore(first, last int, cue string) *briefs.Attribution {
	for k := last - 1; k >= max(first, last-8); k-- {
		if r.at[k] >= 0 || !r.in("source", k) {
			continue
		}
		start := k
		if k > first && r.exact("joint", k-1) {
			start--
		}
		return &briefs.Attribution{Source: r.d.Span(start, k+1).Quote, Cue: cue}
	}
	return nil
}

// pronounBefore tells whether a pronoun before نے or کا is who says what the Urdu verb at token i
// tells: انہوں نے کہا, ان کا کہنا ہے.
func (r *reader) pronounBefore(i int, s language.Sentence) bool {
	for j := i - 1; j > max(s.First, i-longest); j-- {
		if r.exact("subjectmark", j) || j == i-1 && r.ofNoun(j) {
			return r.at[j-1] < 0 && r.exact("pronoun", j-1)
		}
	}
	return false
}

// pronounSubject tells whether a pronoun that is no genitive (اس کا) and points at no noun
// right behind it (اس گروپ کا) stands among tokens of an Urdu clause.
func (r *reader) pronounSubject(first, last int) bool {
	for j := first; j < last; j++ {
		if !r.in("pronoun", j) || r.at[j] >= 0 {
			continue
		}
		if r.exact("this", j) && (r.ofNoun(j+1) || r.fold(j+1) == "كي" || r.d.Tokens[j+1].Kind == language.Word && !r.oblique(j+1) && !r.exact("subjectmark", j+1)) {
			continue
		}
		return true
	}
	return false
}

// heSays is the one who speaks where an Urdu clause opens with a pronoun that takes him up:
// پاکستان نے کہا کہ وہ …. Done tells that it does.
func (r *reader) heSays(from int, s language.Sentence, sp speech) (actors []int, done bool) {
	if r.code() != language.Urdu || r.fold(from) != he || r.oblique(from+1) {
		return nil, false
	}
	if sp.at < s.First && from == s.First { // a sentence that goes on with who acted before
		return append([]int{}, r.lastActor(sp)...), true
	}
	if a := r.heldMeeting(from, s); a != nil {
		return a, true
	}
	if sp.at < s.First || sp.at >= from {
		return nil, false
	}
	if sp.party < 0 {
		return []int{}, true
	}
	return []int{sp.party}, true
}

// heldMeeting is the body of whose meeting the Urdu clause before the "and" right before token from
// tells, which a pronoun takes up: گروپ کا اجلاس جمعرات کو ہوگا اور وہ …. Nil where none does.
func (r *reader) heldMeeting(from int, s language.Sentence) []int {
	if from-1 <= s.First || !r.joins(from-1) {
		return nil
	}
	start := r.finalStart(from-1, s)
	of := start
	for of < min(start+5, from) && !r.ofNoun(of) {
		of++
	}
	if of == start || of >= from || r.findIn("meeting", of, min(of+4, from)) < 0 {
		return nil
	}
	if n := r.at[of-1]; n >= 0 {
		if p := r.mention[n].Party; r.parties[p].Kind == briefs.Organisation {
			return []int{p}
		}
		return nil
	}
	if p := r.bodyCalled(of - 1); p >= 0 {
		return []int{p}
	}
	if r.exact("acting", of-1) {
		return r.byWords(start, of, r.d.Tokens[start].Start, briefs.Organisation)
	}
	return nil
}

// he is the Urdu pronoun of the one of whom is spoken, folded.
var he = language.Fold(language.Urdu, "وہ")

// urduEffect tells whether an Urdu future only foretells what a thing of the set "inert" will
// bring about: یہ منصوبے ملک کی تقدیر بدل دیں گے.
func (r *reader) urduEffect(from int, m *match) bool {
	if m.act != briefs.Planned || !r.exact("futuremark", m.after-1) || r.finalPassive(*m) {
		return false
	}
	if from > 0 && r.d.Tokens[from-1].Text == "جو" {
		return true // قرارداد جو راہ ہموار کرے گی: told of a noun
	}
	for from < m.first && (r.d.Tokens[from].Kind == language.Punct || r.exact("inside", from) || r.exact("this", from) || r.exact("such", from)) {
		from++
	}
	return from < m.first-1 && r.at[from] < 0 && r.exact("inert", from) && !r.withMark(from+1) && !r.ofNoun(from+1) && r.findIn("subjectmark", from, m.first) < 0
}

// farNoun tells whether the noun at token j, right before نے, names no party and what stands
// before it is of another clause or its object: … قرار دیتے ہوئے اساتذہ نے.
func (r *reader) farNoun(from, j int) bool {
	if r.code() != language.Urdu || j < from || r.d.Tokens[j].Kind != language.Word {
		return false
	}
	for k := j; k >= from && k > j-5; k-- {
		if r.at[k] >= 0 {
			return false
		}
		if r.fold(k) == being || r.d.Tokens[k].Text == "کو" || r.d.Tokens[k].Text == "میں" || r.d.Tokens[k].Text == "پر" || r.d.Tokens[k].Text == "،" {
			return true
		}
	}
	return false
}

// withMark tells whether token i is an Urdu postposition that makes the name before it no
// subject: شہباز شریف سے ملاقات کریں گے.
func (r *reader) withMark(i int) bool {
	if r.code() != language.Urdu || i >= len(r.at) {
		return false
	}
	switch r.d.Tokens[i].Text {
	case "سے", "کو", "پر", "میں", "مےں", "تک":
		return true
	}
	return false
}

// wholeSource is where the words begin that name an Urdu source, up to token end: with what
// it is of before it, وزارت خارجہ کے ذرائع, and ترجمان دفتر خارجہ. n where they are too many.
func (r *reader) wholeSource(from, n, end int) int {
	for n > from && n > end-7 {
		k := n - 1
		if r.d.Tokens[k].Kind != language.Word || r.finite(k) || r.exact("that", k) || r.exact("pronoun", k) || r.withMark(k) || r.exact("postcue", k) || r.exact("oblique", k) || r.exact("present", k) {
			break
		}
		n--
	}
	return n
}
