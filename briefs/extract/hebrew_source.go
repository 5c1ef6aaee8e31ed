package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// hebrewUnnamed names one who is no known party and is the subject of the verb at token i,
// in a few words: a definite noun right behind it (הודיעו העובדים כי), or the words that
// open its clause before it (החוטפים דרשו, עובדי הנמל ביקשו). "" where there is none.
func (r *reader) hebrewUnnamed(i int, s language.Sentence) string {
	j := i + 1
	for j < s.Last && (r.exact("adverb", j) || r.d.PastTime(j, j+1) > j) {
		j++
	}
	if r.definiteNoun(j, s) {
		end := j + 1
		for end < min(j+4, s.Last) && r.definiteNoun(end, s) {
			end++
		}
		return r.d.Span(j, end).Quote
	}
	from := r.hebrewSubject(i, s)
	for from < i && (r.exact("adverb", from) || r.exact("clause", from) || r.d.Tokens[from].Kind == language.Punct) {
		from++
	}
	end := i
	for end > from && (r.exact("adverb", end-1) || len(r.d.Times(end-1, end, "")) > 0) {
		end--
	}
	if r.somePeople(from, end, i) {
		return r.d.Span(from, end).Quote
	}
	if end == from || end-from > 4 || !r.definiteNoun(from, s) && !(end-from > 1 && r.definiteNoun(from+1, s) && r.plainNoun(from)) {
		return ""
	}
	for k := from + 1; k < end; k++ {
		if r.d.Tokens[k].Kind != language.Word || !r.definiteNoun(k, s) && r.at[k] < 0 {
			return ""
		}
	}
	return r.d.Span(from, end).Quote
}

// somePeople tells whether the tokens [from, end) before a Hebrew verb in the plural name people
// who are no party and not definite: ח"כים אחרים, אחדים מהעובדים, ראשי האיגוד.
func (r *reader) somePeople(from, end, verb int) bool {
	many, told := r.hebrewMany(verb)
	if !many || !told || end <= from || end-from > 5 || !r.plainNoun(from) || !strings.HasSuffix(r.fold(from), "ים") && !strings.HasSuffix(r.fold(from), "י") && !strings.HasSuffix(r.fold(from), "ות") && !r.exact("quantity", from) {
		return false
	}
	for k := from + 1; k < end; k++ {
		if r.d.Tokens[k].Kind != language.Word || r.at[k] < 0 && (r.saysAt(k) || len(r.lex.rules[r.fold(k)]) > 0 || r.exact("that", k) || r.exact("pronoun", k) || r.exact("irrealis", k)) {
			return false
		}
	}
	return true
}

// definiteNoun tells whether token j has the shape of a Hebrew noun or adjective behind
// its article and is no name, time or verb that is known.
func (r *reader) definiteNoun(j int, s language.Sentence) bool {
	f := r.fold(j)
	rest, ok := strings.CutPrefix(f, "ה")
	return j < s.Last && ok && len([]rune(rest)) > 2 && r.at[j] < 0 && r.d.Tokens[j].Kind == language.Word && !r.exact("adverb", j) && !r.exact("pronoun", j) &&
		!r.saysAt(j) && len(r.lex.rules[f]) == 0 && !r.lex.sets["otherverb"].has(f) && r.d.PastTime(j, j+1) == j
}

// plainNoun tells whether token j is a word that may head a construct: no name, particle
// or verb that is known.
func (r *reader) plainNoun(j int) bool {
	return r.at[j] < 0 && r.d.Tokens[j].Kind == language.Word && !r.aside(j) && !r.exact("pronoun", j) && !r.saysAt(j) && len(r.lex.rules[r.fold(j)]) == 0
}

// ownDemand is who asks for or stresses something in his own name, where no party does and
// nobody is said to have spoken in the sentence; "" for what else is done.
func (r *reader) ownDemand(m match, f finding, s language.Sentence, sp speech) string {
	if r.code() != language.Hebrew || r.floor >= 0 || len(f.actors) > 0 || sp.at >= s.First || m.act != briefs.CalledFor && m.act != briefs.Stressed && m.act != briefs.Willing {
		return ""
	}
	return r.hebrewUnnamed(m.first, s)
}

// hebrewBehind names one who is no known party and says something, by the definite noun
// right behind the verb at token i and before what he says: הודיעו העובדים כי. "" where
// there is none.
func (r *reader) hebrewBehind(i int, s language.Sentence) string {
	if r.code() != language.Hebrew || !r.definiteNoun(i+1, s) || r.hebrewNoun(r.hebrewSubject(i, s), i) >= 0 {
		return ""
	}
	end := i + 2
	for end < min(i+5, s.Last) && r.definiteNoun(end, s) {
		end++
	}
	for j := end; j < min(end+3, s.Last); j++ {
		if r.exact("that", j) || r.d.Tokens[j].Kind == language.Punct || strings.HasPrefix(r.fold(j), "ש") && r.at[j] < 0 {
			return r.d.Span(i+1, end).Quote
		}
		if !r.exact("adverb", j) && r.d.PastTime(j, j+1) == j {
			break
		}
	}
	return ""
}

// quotedPaper names a paper or a body by a noun and its name in quotation marks right
// before the verb of saying at token i: העיתון "הזמן" ציין. "" where there is none.
func (r *reader) quotedPaper(i int, s language.Sentence) string {
	end := i
	for end > s.First && r.exact("adverb", end-1) {
		end--
	}
	if end-1 <= s.First || r.d.Tokens[end-1].Text != "\"" {
		return ""
	}
	for j := end - 2; j > max(s.First, end-7); j-- {
		if r.d.Tokens[j].Text == "\"" {
			if r.d.Tokens[j-1].Kind != language.Word || r.saysAt(j-1) || r.exact("that", j-1) || j == end-2 {
				return ""
			}
			return r.d.Span(j-1, end).Quote
		}
	}
	return ""
}

// headedBefore bounds the subject that begins at token j before the words that say who is
// at its head: ועדת הכספים בראשות ….
func (r *reader) headedBefore(j, last int) int {
	for k := j + 1; r.code() == language.Hebrew && k < last; k++ {
		if r.at[k] < 0 && r.exact("headedby", k) {
			return k
		}
	}
	return last
}

// sayers are all who say together what a verb reports that has "that" written onto it,
// which is their own deed: נציגי הונגריה ופולין הודיעו שיתמכו. Done tells that it is.
func (r *reader) sayers(m match, s language.Sentence, sp speech) (actors []int, done bool) {
	if r.code() != language.Hebrew || m.relative || !strings.HasPrefix(r.fold(m.first), "ש") || len(r.lex.rules[r.fold(m.first)]) > 0 || sp.at < s.First || sp.at >= m.first {
		return nil, false
	}
	if a := r.nearest(r.clauseStart(sp.at, s), sp.at); len(a) > 1 {
		return a, true
	}
	if sp.party >= 0 {
		return []int{sp.party}, true
	}
	return []int{}, true
}

// pastContrary is the token behind the last Hebrew "but" before token last, first where
// there is none: the time of the clause before it is not of what follows (במאי נערכו
// בחירות אולם … סירבה).
func (r *reader) pastContrary(first, last int) int {
	for j := last - 1; r.code() == language.Hebrew && j > first; j-- {
		if r.at[j] < 0 && r.exact("contrary", j) {
			return j + 1
		}
	}
	return first
}

// notHimself tells whether a Hebrew future is in the feminine and the one who speaks is a
// man by the verb that says so: קוהל אמר: … תסייע למוסקווה.
func (r *reader) notHimself(m match, s language.Sentence, sp speech) bool {
	if r.code() != language.Hebrew || m.act != briefs.Planned || sp.party < 0 || r.parties[sp.party].Kind != briefs.Person || sp.at < s.First {
		return false
	}
	f := strings.TrimPrefix(strings.TrimPrefix(r.fold(m.first), "ו"), "ש")
	said := r.fold(sp.at)
	return strings.HasPrefix(f, "ת") && r.futureShaped(f) && r.saysAt(sp.at) && !strings.HasSuffix(said, "ה") && !strings.HasSuffix(said, "ו")
}

// agreedNoun tells whether one of the words that a rule for what is reached asks for stands
// among tokens without the particle before it: ההסכם הושג.
func (r *reader) agreedNoun(ru *rule, first, last int) bool {
	for j := first; j < last; j++ {
		for _, words := range ru.complement {
			if w := strings.TrimPrefix(words[0], "ל"); len([]rune(w)) < 2 || strings.TrimPrefix(r.fold(j), "ה") == w || r.fold(j) == w {
				return true
			}
		}
	}
	return false
}

// bareObject tells whether the words of a Hebrew act are nothing but a preposition with its
// pronoun: דרש ממנו.
func (r *reader) bareObject(first, last int) bool {
	return r.code() == language.Hebrew && last == first+1 && r.exact("prepositional", first)
}

// hebrewFinding is the document from which it appears what the match tells: מדו"ח שהוגש אתמול
// עולה כי. "" where none is.
func (r *reader) hebrewFinding(m match, s language.Sentence) string {
	if r.code() != language.Hebrew {
		return ""
	}
	for j := m.first - 1; j > s.First; j-- {
		if r.at[j] >= 0 || !r.exact("appears", j) || !r.exact("that", j+1) && !strings.HasPrefix(r.fold(j+1), "ש") {
			continue
		}
		from := r.clauseStart(j, s)
		t := r.d.Tokens[from]
		if r.at[from] >= 0 || !strings.HasPrefix(t.Fold, "מ") || !r.lex.sets["document"].has(strings.TrimPrefix(t.Fold, "מ")) {
			return ""
		}
		end := from + 1
		for end < j && r.d.Tokens[end].Text != "," && !r.asIs("otherverb", end) && (r.d.Tokens[end].Kind == language.Word && !r.exact("relative", end) && !strings.HasPrefix(r.fold(end), "ש") || r.d.Tokens[end].Text == "-") {
			end++
		}
		return r.d.Text[t.Start+len("מ") : r.d.Tokens[end-1].End]
	}
	return r.fromReport(m, s)
}

// fromReport is the document behind "from" that opens a Hebrew sentence up to a comma and before
// what it tells: מדיווח שהגיע אתמול למשרד, ישתתפו …. "" where none does.
func (r *reader) fromReport(m match, s language.Sentence) string {
	t := r.d.Tokens[s.First]
	rest, ok := strings.CutPrefix(t.Fold, "מ")
	if !ok || r.at[s.First] >= 0 || !r.lex.sets["document"].has(rest) || r.exact("document", s.First) {
		return ""
	}
	for j := s.First + 1; j < min(m.first, s.First+12); j++ {
		if r.d.Tokens[j].Text == "," || r.exact("appears", j) {
			return r.d.Text[t.Start+len("מ") : r.d.Tokens[j-1].End]
		}
	}
	return ""
}

// calledSo tells whether a Hebrew word that begins like "in" is rather somebody's name before the
// singular of a verb of saying at token i: בייקר הדגיש, and not בהמשך אמר, בבקשתו מציין.
func (r *reader) calledSo(from, i int) bool {
	f, said := r.fold(from), r.fold(i)
	if r.exact("impersonal", i) || strings.HasSuffix(said, "ו") || strings.HasSuffix(said, "ים") || r.exact("unparticled", from) || strings.HasSuffix(f, "ו") || strings.HasSuffix(f, "ה") {
		return false
	}
	w, _ := r.vocabulary.of(r.code(), f)
	return !w.class.nominal()
}

// hebrewTerms is the agreement, plan or law that says what a Hebrew match tells: the subject of a
// verb of providing that opens the sentence (ההסכם כולל התחייבות ש…), or that of the sentence
// before where this one gives an instance of it (כך למשל, …). "" where none does.
func (r *reader) hebrewTerms(m match, s language.Sentence, sp speech) string {
	if r.code() != language.Hebrew || sp.at >= s.First || m.passive && m.from == s.First {
		return ""
	}
	if n := len(r.found); n > 0 && r.exact("namely", s.First) && r.found[n-1].sentence == r.d.Tokens[s.First].Sentence-1 {
		if a := r.found[n-1].Attribution; a != nil && r.lex.sets["provider"].has(language.Fold(r.code(), a.Source)) {
			return a.Source
		}
	}
	if r.at[s.First] >= 0 || !r.exact("provider", s.First) {
		return ""
	}
	for j := s.First + 1; j < min(m.first, s.First+14); j++ {
		if r.at[j] < 0 && r.exact("provides", j) {
			return r.d.Tokens[s.First].Text
		}
	}
	return ""
}

// hebrewOther names one who is no known party and says something, by the words that stand
// before the verb at token i and open its clause: ספורטאים ותיקים, שהתרעמו על כך, אמרו. Done
// tells that there are such words, so that nobody who spoke before is meant.
func (r *reader) hebrewOther(i int, s language.Sentence) (text string, done bool) {
	if r.code() != language.Hebrew {
		return "", false
	}
	if _, rest := language.Conjunction(r.code(), r.fold(i)); rest != r.fold(i) {
		return "", false
	}
	from := r.clauseStart(i, s)
	for j := i - 1; j >= from; j-- {
		if r.saysAt(j) || r.opensAct(r.fold(j)) && r.at[j] < 0 {
			return "", false // another verb's
		}
	}
	first := r.hebrewNoun(from, i)
	if first < 0 {
		return "", false
	}
	if first > from && !r.exact("adverb", first-1) && r.d.Tokens[first-1].Kind != language.Punct {
		return "", true
	}
	end := first
	for end < min(i, first+6) && r.d.Tokens[end].Kind == language.Word && !strings.HasPrefix(r.fold(end), "ש") {
		if r.at[end] < 0 && (r.exact("irrealis", end) || r.exact("pronoun", end) || r.exact("that", end) || r.infinitiveAt(end)) {
			return "", true // what is said, and nobody who says it
		}
		end++
	}
	if end == first || end < i && r.d.Tokens[end].Text != "," && !strings.HasPrefix(r.fold(end), "ש") {
		return "", true
	}
	return r.d.Span(first, end).Quote, true
}

// hebrewGoesOn is who says what a Hebrew verb tells that is tied to a verb before it, at token
// i: the subject that opens the sentence (השר דוד כהן הביע נכונות …, והוסיף). -1 where none does.
func (r *reader) hebrewGoesOn(i int, s language.Sentence) int {
	if r.code() != language.Hebrew || !r.joinedOn(i) {
		return -1
	}
	from := r.clauseStart(i, s)
	for from < i && (r.exact("adverb", from) || r.exact("post", from) || r.exact("roleword", from) || r.d.Tokens[from].Kind == language.Punct || r.at[from] < 0 && r.exact("post", from-1) && strings.HasPrefix(r.fold(from), "ה")) {
		from++
	}
	if from >= i || r.at[from] < 0 || r.governedName(from) {
		return -1
	}
	if g := r.nearest(from, i); len(g) == 1 && r.parties[g[0]].Kind != briefs.Country {
		return g[0]
	}
	return -1
}

// conveyedBy finds whoever a Hebrew passive of saying at token i has "from" before behind it: נמסר
// ממשרד הבריאות, נמסר אמש מלשכת ראש העיר.
func (r *reader) conveyedBy(sp *speech, i int, s language.Sentence) bool {
	if r.code() != language.Hebrew || !conveyed[strings.TrimPrefix(strings.TrimPrefix(r.fold(i), "ו"), "ש")] {
		return false
	}
	j := i + 1
	for j < s.Last && r.at[j] < 0 && (r.exact("adverb", j) || r.d.PastTime(j, j+1) > j) {
		j++
	}
	if j >= s.Last || !strings.HasPrefix(r.d.Tokens[j].Fold, "מ") {
		return false
	}
	t := r.d.Tokens[j]
	if n := r.at[j]; n >= 0 {
		if m := r.mention[n]; r.governedName(j) && m.First == j && r.parties[m.Party].Kind != briefs.Place {
			sp.party, sp.text = m.Party, r.parties[m.Party].Name
			return true
		}
		return false
	}
	rest := strings.TrimPrefix(t.Fold, "מ")
	if !conveyors[rest] {
		return false
	}
	end := j + 1
	for end < min(j+5, s.Last) && r.d.Tokens[end].Kind == language.Word && !r.exact("that", end) && !r.aside(end) && (!strings.HasPrefix(r.fold(end), "ש") || r.exact("post", end)) {
		end++
	}
	sp.text = r.d.Text[t.Start+len("מ") : r.d.Tokens[end-1].End]
	return true
}

// Hebrew passives of saying, and the nouns for those from whom something is heard, folded.
var (
	conveyed  = wordsAsWritten("נמסר נמסרה נמסרו נודע נודעה")
	conveyors = wordsAsWritten("לשכת לשכתו לשכתה מקורות מקור גורם גורמים חוגים חוגי סביבת סביבתו מטה דוברות פמליית שגרירות ועד הנהלת")
)
