package extract

import (
	"strings"

	"mujaz/briefs"
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
	if one := len(actors) == 1 && r.parties[actors[0]].Kind == briefs.Person; many && one || !many && len(actors) > 1 {
		return nil
	}
	return actors
}
