package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// futureShape tells whether a folded Hebrew word has the shape of a future in the third
// person and none of the endings that nouns of the same beginnings have.
func (r *reader) futureShape(i int) bool { return r.at[i] < 0 && r.futureShaped(r.fold(i)) }

func (r *reader) futureShaped(f string) bool {
	n := len([]rune(f))
	if n < 4 || n > 8 || r.lex.sets["notfuture"].has(f) || strings.ContainsAny(f, "\"'") {
		return false
	}
	end := func(endings ...string) bool {
		for _, e := range endings {
			if strings.HasSuffix(f, e) {
				return true
			}
		}
		return false
	}
	if end("תה") && f != "ישתה" {
		return false // ירתה: she shot
	}
	if end("יו") && f != "יהיו" && f != "יחיו" || strings.HasPrefix(f, "ת") && end("ו") {
		return false // תפקידיו, תוכניתו
	}
	switch {
	case strings.HasPrefix(f, "ת"):
		return !end("ות", "ים", "ית", "ון", "ת", "י") && !(n > 4 && end("ה"))
	case strings.HasPrefix(f, "י"):
		return !end("ות", "ים", "ית", "ת", "י", "ן") && !(n > 5 && end("ה"))
	}
	return false
}

// futureBehindNoun tells whether a word of the shape of a future stands right behind a
// definite noun that opens its clause and agrees with it: החברה תפעיל, הוועדה לא תגבש.
func (r *reader) futureBehindNoun(i int, s language.Sentence) bool {
	if !r.futureShape(i) {
		return false
	}
	j := i - 1
	if j > s.First && r.fold(j) == "לא" {
		j--
	}
	for n := 0; n < 2 && j > s.First && r.at[j-1] < 0 && (r.at[j] < 0 || r.mention[r.at[j]].Kind == party.ByAdjective) && strings.HasPrefix(r.fold(j), "ה") && strings.HasPrefix(r.fold(j-1), "ה") && !r.saysAt(j-1); n++ {
		j-- // המשלחת החדשה תבקר
	}
	if j < s.First || r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word {
		return false
	}
	noun := r.fold(j)
	opens := j == s.First || r.d.Tokens[j-1].Kind == language.Punct || r.exact("that", j-1)
	for _, that := range []string{"שה", "ושה", "כשה"} {
		if strings.HasPrefix(noun, that) {
			opens, noun = true, strings.TrimSuffix(that, "ה")+noun
			noun = noun[strings.Index(noun, that)+len(that)-len("ה"):]
			break
		}
	}
	if !opens || !strings.HasPrefix(noun, "ה") || len([]rune(noun)) < 4 || r.lex.say.has(noun) || r.exact("adverb", j) {
		return false
	}
	f := r.fold(i)
	if strings.HasSuffix(noun, "ות") {
		return true // השירות, הרשות, החברות
	}
	if strings.HasSuffix(noun, "ה") || strings.HasSuffix(noun, "ת") {
		return strings.HasPrefix(f, "ת")
	}
	return strings.HasPrefix(f, "י") && (strings.HasSuffix(f, "ו") == (strings.HasSuffix(noun, "ים") || strings.HasSuffix(noun, "ות")))
}

// futureBeforeName tells whether a word of the shape of a future opens its clause, or
// stands behind a time or a source that does, right before who acts: בשבוע הבא ידון מנכ"ל …
func (r *reader) futureBeforeName(i int, s language.Sentence) bool {
	if !r.futureShape(i) || i+1 >= s.Last || strings.HasSuffix(r.fold(i), "י") {
		return false
	}
	if i > s.First && r.d.Tokens[i-1].Kind != language.Punct && !r.exact("that", i-1) && !r.timeEnds(i, s) {
		return false
	}
	k := i + 1
	if r.exact("prepositional", k) && k+1 < s.Last {
		k++ // יפטור אותם המינהל
	}
	if r.exact("post", k) {
		return true
	}
	m := r.at[k]
	return m >= 0 && !r.governedName(k) && r.mention[m].Kind != party.ByAdjective && r.parties[r.mention[m].Party].Kind != briefs.Place
}

// timeEnds tells whether an expression of time ends right before token i.
func (r *reader) timeEnds(i int, s language.Sentence) bool {
	for _, t := range r.d.Times(max(s.First, i-5), i, "") {
		if t.Last == i {
			return true
		}
	}
	return false
}

// thatOf tells whether a Hebrew verb with ש written onto it is one that a verb of saying
// or asking governs, and no relative clause: הודיעו שיגישו, עובד שיסכים.
func (r *reader) thatOf(i int, s language.Sentence) bool {
	f := r.fold(i)
	if !strings.HasPrefix(f, "ש") && !strings.HasPrefix(f, "וש") {
		return true
	}
	if strings.HasPrefix(f, "וש") {
		return len(r.found) > 0 && r.found[len(r.found)-1].sentence == r.d.Tokens[i].Sentence
	}
	for j, n := i-1, 0; j >= max(s.First, i-12) && n < 5; j, n = j-1, n+1 {
		if r.d.Tokens[j].Kind == language.Punct {
			return false
		}
		if r.saysAt(j) || len(r.lex.rules[r.fold(j)]) > 0 {
			return true
		}
		if m := r.at[j]; m >= 0 { // הודיעו לנציגי קפריסין שיתמכו
			j = r.mention[m].First
			continue
		}
		if !r.exact("adverb", j) && r.d.PastTime(j, j+1) == j && !r.toward(j) {
			return false
		}
	}
	return false
}

// futureSaid tells whether a word of the shape of a future stands right behind "that" and
// a verb of saying, with or without a pronoun: אמרה כי תילחם, הודיע שייסוג, ציין כי הוא ימתין.
func (r *reader) futureSaid(i int, s language.Sentence) bool {
	if r.at[i] >= 0 {
		return false
	}
	if rest, ok := strings.CutPrefix(r.fold(i), "ש"); ok && i > s.First {
		return r.futureShaped(rest) && r.thatOf(i, s) && (r.saysAt(i-1) || r.at[i-1] >= 0 || r.exact("adverb", i-1))
	}
	j := i - 1
	if j > s.First && r.fold(j) == "לא" {
		j--
	}
	if j > s.First && r.exact("pronoun", j) {
		j--
	}
	if j <= s.First || !r.exact("that", j) || !r.futureShape(i) {
		return false
	}
	for j--; j >= max(s.First, i-7) && r.d.Tokens[j].Kind != language.Punct; j-- {
		if r.saysAt(j) {
			return true
		}
		if r.at[j] < 0 && !r.exact("adverb", j) && !r.toward(j) && r.d.PastTime(j, j+1) == j {
			return false
		}
	}
	return false
}

// hebrewPassive tells whether a Hebrew future is in the passive by its vowels as written:
// יובא, יפורסם, and of stems of the set "niphal" ייחתם; not יוביל, יופיע, ייפגש.
func (r *reader) hebrewPassive(i int) bool {
	f := []rune(strings.TrimPrefix(strings.TrimPrefix(r.fold(i), "ו"), "ש"))
	if len(f) < 4 || f[0] != 'י' && f[0] != 'ת' || r.exact("setsout", i) {
		return false
	}
	last := f[len(f)-1]
	stem := f
	if last == 'ו' {
		stem = f[:len(f)-1]
	}
	switch {
	case f[1] == 'ו':
		return f[2] != 'ו' && stem[len(stem)-2] != 'י' && string(f[2:min(4, len(f))]) != "כל"
	case f[1] == 'י':
		return r.lex.sets["niphal"].has(string(stem[2:]))
	}
	return len(stem) >= 5 && stem[2] == 'ו' && stem[len(stem)-2] != 'י'
}

// toward tells whether token j is a Hebrew noun behind "to" or "from".
func (r *reader) toward(j int) bool {
	f := r.fold(j)
	return len([]rune(f)) > 3 && (strings.HasPrefix(f, "ל") || strings.HasPrefix(f, "ול") || strings.HasPrefix(f, "מה")) && !r.exact("post", j)
}

// rememberPost keeps the post in whose name a body speaks: דוברת שירות התעסוקה מסרה.
func (r *reader) rememberPost(sp speech, i int, s language.Sentence) {
	if sp.party < 0 || r.parties[sp.party].Kind != briefs.Organisation {
		return
	}
	for j := max(s.First, i-8); j < min(i+6, s.Last); j++ {
		if m := r.at[j]; m >= 0 && r.mention[m].Party == sp.party && r.mention[m].First == j && j > s.First && r.exact("post", j-1) {
			r.source = r.d.Span(j-1, r.mention[m].Last).Quote
			return
		}
	}
}

// takesFloor tells whether a Hebrew sentence of a record of proceedings begins with who
// speaks and a colon (היו"ר רן ששון: …), keeps that person as the one who has the floor,
// and returns where the words begin.
func (r *reader) takesFloor(s language.Sentence) int {
	if r.code() != language.Hebrew || s.First > 0 && r.d.Sentences[r.d.Tokens[s.First-1].Sentence].Paragraph == s.Paragraph {
		return s.First
	}
	for j := s.First; j < min(s.First+5, s.Last); j++ {
		m := r.at[j]
		if m < 0 || r.parties[r.mention[m].Party].Kind != briefs.Person || r.mention[m].Kind != party.ByName {
			if m < 0 && r.d.Tokens[j].Kind == language.Punct {
				return s.First
			}
			continue
		}
		k := r.mention[m].Last
		if k < s.Last && r.d.Tokens[k].Text == "(" {
			for k < min(k+6, s.Last) && r.d.Tokens[k].Text != ")" {
				k++
			}
			k++
		}
		if k < s.Last && r.d.Tokens[k].Text == ":" {
			if j > s.First || r.floor >= 0 { // with a post, or in a record that began with one
				r.floor = r.mention[m].Party
				r.speaker = speech{at: -1, party: r.floor}
				return k + 1
			}
		}
		return s.First
	}
	return s.First
}

// ownFuture tells whether a word is a Hebrew future in the first person, of a stem that
// is known, where somebody has the floor or is quoted: נפרסם, שנקצה.
func (r *reader) ownFuture(i int) bool {
	if r.at[i] >= 0 || r.floor < 0 && !r.quoted(i, r.sentenceOf(i)) {
		return false
	}
	f := strings.TrimPrefix(r.fold(i), "ש")
	for _, p := range []string{"נ", "א"} {
		if stem, ok := strings.CutPrefix(f, p); ok && len([]rune(stem)) > 2 && r.lex.sets["future"].has(stem) && (r.floor >= 0 || len([]rune(stem)) > 3) { // נחתם is no "we will sign"
			return p == "נ" || r.fold(i-1) == "אני"
		}
	}
	return false
}

// postBody tells whether the body or state named at token j is only what a Hebrew post
// before it is of: שר האוצר.
func (r *reader) postBody(j int) bool {
	m := r.at[j]
	if m < 0 || r.parties[r.mention[m].Party].Kind == briefs.Person {
		return false
	}
	first := r.mention[m].First
	return r.exact("post", first-1) && r.at[first-1] < 0 || r.exact("post", first-2) && r.at[first-2] < 0 && r.at[first-1] < 0 && !r.aside(first-1)
}

// passiveFutureAt tells whether a Hebrew future in the passive stands where a verb does:
// at a clause's start, behind a time, a comma or its negation.
func (r *reader) passiveFutureAt(i int, s language.Sentence) bool {
	if !r.futureShape(i) || !r.hebrewPassive(i) || []rune(r.fold(i))[1] == 'י' && !r.niphalMany(i) || len([]rune(r.fold(i))) == 4 && !r.futureForm(r.fold(i)) {
		return false // תורם, יושב are participles
	}
	if n := len([]rune(r.fold(i))); n > 4 && strings.HasSuffix(r.fold(i), "ו") && !r.exact("relative", i-1) && !r.exact("wherein", i-1) {
		return true // במסגרת התוכנית יודפסו חוברות
	}
	return i == s.First || r.d.Tokens[i-1].Kind == language.Punct && r.d.Tokens[i-1].Text != "-" && r.d.Tokens[i-1].Text != "\"" || r.fold(i-1) == "לא" || r.exact("that", i-1) || r.timeEnds(i, s)
}

// niphalMany tells whether a Hebrew future is of many in נפעל by its letters: ייכללו; not ייצגו.
func (r *reader) niphalMany(i int) bool {
	f := []rune(r.fold(i))
	return len(f) == 6 && f[0] == 'י' && f[1] == 'י' && f[5] == 'ו' && f[4] != 'י'
}

// setsOut tells whether a Hebrew participle of going or meeting stands with a time that is near
// and still ahead: יוצא היום לאתונה, נפגשים מחר.
func (r *reader) setsOut(i int, s language.Sentence) bool {
	if r.at[i] >= 0 || !r.exact("setsout", i) || r.exact("irrealis", i-1) || i > s.First && r.exact("relative", i-1) {
		return false
	}
	for j := max(s.First, i-3); j < min(i+5, s.Last); j++ {
		if t := r.d.Tokens[j]; t.Text == "," && j > i {
			return false
		}
		if r.exact("neartime", j) && r.at[j] < 0 {
			return true
		}
	}
	return false
}

// promisedNoun tells whether what a Hebrew verb promises is the noun right behind it.
func (r *reader) promisedNoun(m *match) bool {
	i := m.after
	if i < len(r.at) && r.at[i] >= 0 && r.mention[r.at[i]].First == i {
		i = r.mention[r.at[i]].Last // הבטיח הליכוד שתי משרות
	}
	return r.code() == language.Hebrew && m.rule.act == briefs.Pledged && m.rule.flags["direct"] && i < len(r.at) && r.at[i] < 0 && r.d.Tokens[i].Kind == language.Word &&
		!r.aside(i) && !r.exact("post", i) && !r.exact("pronoun", i) && !strings.HasPrefix(r.fold(i), "ה")
}

// futureBehindObject tells whether a word of the shape of a future stands behind the object
// that opens its clause with את, and before who acts: את הסיור יארגן משרד התיירות.
func (r *reader) futureBehindObject(i int, s language.Sentence) bool {
	if !r.futureShape(i) || i+1 >= s.Last || r.d.Tokens[i+1].Kind != language.Word || r.aside(i+1) {
		return false
	}
	for j := i - 1; j >= max(s.First, i-6) && r.d.Tokens[j].Kind == language.Word; j-- {
		if f := r.fold(j); f == "את" || f == "ואת" || f == "שאת" {
			return j == s.First || r.d.Tokens[j-1].Kind == language.Punct || r.exact("that", j-1) || f != "את"
		}
		if r.at[j] < 0 && (r.saysAt(j) || infinitive(r.fold(j)) || len(r.lex.rules[r.fold(j)]) > 0) {
			return false
		}
	}
	return false
}

// verbless tells whether no verb stands yet among the tokens of a Hebrew clause behind
// "that": הוחלט שאגודת הפועלים, …, תגיש.
func (r *reader) verbless(first, last int, m match) bool {
	if r.code() != language.Hebrew || m.act.Strength() < 4 && m.act != briefs.CalledFor || m.from >= last {
		return false
	}
	if !strings.HasPrefix(r.fold(m.from), "ש") && !r.exact("that", m.from-1) {
		return false
	}
	for j := first; j < last; j++ {
		if j > first && strings.HasPrefix(r.fold(j), "ש") && len([]rune(r.fold(j))) > 3 {
			continue // of a noun: מניות שיונפקו
		}
		if f := r.fold(j); r.at[j] < 0 && r.d.Tokens[j].Kind == language.Word && (r.futureShaped(f) || r.futureForm(f) || j > first && infinitive(f) || r.saysAt(j) || len(r.lex.rules[f]) > 0 && len(r.lex.rules[f][0].trigger) == 1) {
			return false
		}
	}
	return true
}

// ableTo tells whether a Hebrew future says what one who is named right behind it or before
// it will be able or have to do: יוכל גאנדי לקבוע.
func (r *reader) ableTo(i int, s language.Sentence) bool {
	if r.at[i] >= 0 || !r.futureOfSet("able", r.fold(i)) || i+1 >= s.Last {
		return false
	}
	j := i + 1
	if r.at[j] >= 0 && !r.governedName(j) {
		j = r.mention[r.at[j]].Last
	} else if i == s.First || r.at[i-1] < 0 || r.governedName(r.mention[r.at[i-1]].First) {
		return false
	}
	return j < s.Last && r.infinitiveAt(j)
}

// hebrewVerbal tells whether a folded Hebrew word is a verb by its form: a future, an
// infinitive, or a past of התפעל (התקשר, התקיימה).
func (r *reader) hebrewVerbal(f string) bool {
	n := len([]rune(f))
	if r.futureForm(f) || r.lex.sets["otherverb"].has(f) || infinitive(f) {
		return true
	}
	return strings.HasPrefix(f, "הת") && n > 4 && !strings.HasSuffix(f, "ות") && !strings.HasSuffix(f, "ית") && !strings.HasSuffix(f, "ים")
}
