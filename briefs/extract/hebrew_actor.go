package extract

import (
	"strings"

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
