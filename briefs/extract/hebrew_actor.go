package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// intending is whose intention, promise or demand a Hebrew noun is: who is named behind it
// (כוונתה של ישראל ל…, בכוונת ישראל ל…), or who speaks where it has a pronoun only. Done tells
// that the trigger is such a noun.
func (r *reader) intending(m match, sp speech) (actors []int, done bool) {
	if r.code() != language.Hebrew || !r.exact("intent", m.first) {
		return nil, false
	}
	j := m.after
	if r.fold(j) == "של" {
		j++
	}
	for k := j; k < m.from; k++ {
		if r.at[k] >= 0 {
			return r.group(k, m.from), true
		}
	}
	if j < m.from && r.exact("acting", j) && r.fold(m.first) != r.fold(j) {
		return r.byWords(j, j+1, r.d.Tokens[j].Start, briefs.Organisation), true // בכוונת הממשלה
	}
	if j > m.after || !hebrewOwned(r.fold(m.first)) && m.from > m.after+1 {
		return nil, true // of one who is no party
	}
	if sp.party >= 0 {
		return []int{sp.party}, true
	}
	if a := r.nearest(r.clauseStart(m.first, r.sentenceOf(m.first)), m.first); len(a) > 0 {
		return a, true
	}
	return nil, sp.text != ""
}

// hebrewOwned tells whether a folded Hebrew noun has the pronoun of the third person: כוונתו,
// כוונתה, כוונתם.
func hebrewOwned(f string) bool {
	return strings.HasSuffix(f, "ו") || strings.HasSuffix(f, "תה") || strings.HasSuffix(f, "תם")
}

// ownPast tells whether a Hebrew trigger is a past in the first person: התחייבתי, החלטנו.
func (r *reader) ownPast(i int, ru *rule) bool {
	f := ru.trigger[0]
	if one, ok := strings.CutSuffix(f, "ו"); ok && len(r.lex.rules[finalLetter(one)]) > 0 {
		return false // הוזמנו: they
	}
	return r.code() == language.Hebrew && len(ru.trigger) == 1 && len([]rune(f)) > 4 && (strings.HasSuffix(f, "תי") || strings.HasSuffix(f, "נו")) && (r.fold(i) == f || r.fold(i) == "ו"+f || r.fold(i) == "ש"+f)
}

// hebrewMany tells whether a Hebrew verb is in the plural, and whether its form tells it.
func (r *reader) hebrewMany(i int) (many, told bool) {
	f := strings.TrimPrefix(strings.TrimPrefix(r.fold(i), "ו"), "ש")
	if n := len([]rune(f)); n < 3 {
		return false, false
	}
	if r.futureForm(f) || r.futureShaped(f) {
		return strings.HasSuffix(f, "ו"), true
	}
	if len(r.lex.rules[f]) == 0 {
		return false, false
	}
	return strings.HasSuffix(f, "ו") || strings.HasSuffix(f, "ים") || strings.HasSuffix(f, "ות") || strings.HasSuffix(f, "נו"), true
}

// ofNumber leaves those who are taken up from another clause as who acts in a Hebrew one only
// where their number is the verb's: ביטלו is of no one man.
func (r *reader) ofNumber(m match, actors []int) []int {
	if r.code() != language.Hebrew {
		return actors
	}
	many, told := r.hebrewMany(m.first)
	if !told || len(actors) == 0 {
		return actors
	}
	if feminine, told := r.hebrewFeminineVerb(m.first); told && len(actors) == 1 {
		if of, known := r.hebrewFeminine(actors[0]); known && of != feminine {
			return nil // המשרד … תפעל
		}
	}
	if len(actors) > 1 && !many || len(actors) == 1 && many && (r.parties[actors[0]].Kind == briefs.Person || !hebrewPlural(r.parties[actors[0]].Name)) {
		return nil
	}
	return actors
}

// hebrewAdjacent is who is named right before a Hebrew verb and no preposition governs, whatever
// names stand behind it. nil where nobody is.
func (r *reader) hebrewAdjacent(m match, s language.Sentence) []int {
	j := m.first - 1
	if r.code() != language.Hebrew || m.relative || r.passive(m) || j < s.First || r.at[j] < 0 {
		return nil
	}
	n := r.mention[r.at[j]]
	if r.governedName(n.First) || n.Kind == party.ByAdjective || r.parties[n.Party].Kind == briefs.Place {
		return nil
	}
	start := r.hebrewSubject(m.first, s)
	if a := r.nearest(start, m.first); contains(a, n.Party) {
		return a
	}
	return nil
}

// hebrewPlural tells whether a Hebrew name is of many by its first word: האיגודים המקצועיים.
func hebrewPlural(name string) bool {
	head, _, _ := strings.Cut(name, " ")
	return strings.HasSuffix(head, "ים") || strings.HasSuffix(head, "ות") || strings.HasSuffix(head, "י")
}

// hebrewNational is the state that the first words of [first, last) stand for by its
// adjective: הצד הצ'כי, or its people in the plural: הצ'כים. Told tells that they do.
func (r *reader) hebrewNational(first, last int) (actors []int, told bool) {
	for first < last && (r.exact("adverb", first) || r.exact("contrary", first) || r.d.Tokens[first].Kind == language.Punct) {
		first++
	}
	if first >= last || first >= len(r.at) {
		return nil, false
	}
	j := first
	if r.exact("natside", j) {
		j++
	}
	if j > first && j < len(r.at) && r.at[j] < 0 && (r.fold(j) == "הישראלי" || r.fold(j) == "הישראלית" || r.fold(j) == "הישראליים" || r.fold(j) == "הישראלים") {
		for p := range r.parties {
			if r.parties[p].Kind == briefs.Country && r.parties[p].Country == "IL" {
				return []int{p}, true // its adjective is of half of all bodies, and no mention
			}
		}
		return nil, true
	}
	if j >= len(r.at) || r.at[j] < 0 || r.mention[r.at[j]].Kind != party.ByAdjective || !strings.HasPrefix(r.d.Tokens[j].Fold, "ה") {
		return nil, false
	}
	if many := strings.HasSuffix(r.d.Tokens[j].Fold, "ים") || strings.HasSuffix(r.d.Tokens[j].Fold, "אים"); j == first && !many {
		return nil, false
	}
	return []int{r.mention[r.at[j]].Party}, true
}

// hebrewRole is who a post by itself stands for as the subject between two tokens: the one
// person who holds it, or of several the one whose post names what the ministry that speaks
// is of. Told tells that a post by itself is the subject; nobody is meant where several may be.
func (r *reader) hebrewRole(first, last int, sp speech) (actors []int, told bool) {
	for first < last && (r.exact("adverb", first) || r.d.Tokens[first].Kind == language.Punct) {
		first++
	}
	post, definite := strings.CutPrefix(r.fold(first), "ה")
	if first != last-1 || !definite || !r.lex.sets["post"].has(post) {
		return nil, false
	}
	named := r.at[first] >= 0 // he who was named last is taken for him
	source := sp.text
	if sp.party >= 0 {
		if source = r.parties[sp.party].Name; r.parties[sp.party].Kind == briefs.Person {
			return nil, false // who speaks of another: left to the rest
		}
	}
	var holders, fitting []int
	for p := range r.parties {
		words := r.lex.words(r.parties[p].Role)
		if r.parties[p].Kind != briefs.Person || len(words) == 0 || words[0] != post {
			continue
		}
		holders = append(holders, p)
		for _, w := range words[1:] {
			if len(w) > 4 && strings.Contains(language.Fold(r.code(), source), w) {
				fitting = append(fitting, p)
				break
			}
		}
	}
	if len(fitting) == 1 {
		return fitting, true
	}
	if len(holders) == 1 {
		return holders, true
	}
	return nil, len(holders) > 1 && !named
}

// hebrewHolder is the person whose post and state stand as subject at token i
// (הנשיא הרומני), -1 where none fits.
func (r *reader) hebrewHolder(i int) int {
	post, ok := strings.CutPrefix(r.fold(i), "ה")
	if !ok || i+1 >= len(r.at) || r.at[i+1] < 0 || r.mention[r.at[i+1]].Kind != party.ByAdjective {
		return -1
	}
	state := r.parties[r.mention[r.at[i+1]].Party].Country
	for p := range r.parties {
		if words := r.lex.words(r.parties[p].Role); r.parties[p].Kind == briefs.Person && len(words) > 0 && words[0] == post && r.parties[p].Country == state && state != "" {
			return p
		}
	}
	return -1
}

// lastPersonBefore is the one who speaks or else the person named last before
// token i, -1 where there is none.
func (r *reader) lastPersonBefore(i int, sp speech) int {
	if sp.party >= 0 || sp.text != "" {
		return sp.party
	}
	p := -1
	for _, m := range r.mention {
		if m.First < i && r.parties[m.Party].Kind == briefs.Person {
			p = m.Party
		}
	}
	return p
}

// hebrewActor resolves a verb whose subject is no name: the speaker's own state,
// the subject of the verb before it (ותפעל), or nobody known. Done tells that
// nobody else is meant.
func (r *reader) hebrewActor(m match, s language.Sentence, sp speech) (actors []int, done bool) {
	start := r.hebrewSubject(m.first, s)
	if r.findIn("own", start, m.first) >= 0 {
		return r.homeOf(r.lastPersonBefore(m.first, sp)), true
	}
	if p := r.hebrewHolder(start); p >= 0 {
		return []int{p}, true
	}
	if a, told := r.hebrewNational(start, m.first); told {
		return a, true
	}
	if a, told := r.hebrewRole(start, m.first, sp); told {
		return a, true
	}
	if p := r.bodyCalled(start); p >= 0 && (start+1 == m.first || !strings.HasPrefix(r.fold(start+1), "ה")) {
		return []int{p}, true
	}
	if r.hebrewPost(m.first, s) != "" {
		return nil, true
	}
	if r.hebrewNoun(start, m.first) < 0 && strings.HasPrefix(r.fold(m.first), "ו") {
		if n := len(r.found); n > 0 && r.found[n-1].sentence == r.d.Tokens[m.first].Sentence {
			return r.found[n-1].actors, true
		}
	}
	return nil, r.hebrewOpen(m, s)
}
