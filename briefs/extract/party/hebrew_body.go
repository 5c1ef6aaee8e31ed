package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// describes tells whether Hebrew words that begin with a body's head name none:
// a head with the article takes what has it too (המרכז הרפואי, no הקרן נמסר), one
// without it something definite, a place or a name (קרן המטבע, no מרכז ועידות).
func (f *finder) describes(i, j int) bool {
	if f.words[i].base == "ועד" && strings.HasPrefix(f.words[i+1].base, "ה") {
		return false // ועד העובדים
	}
	if !f.words[i].definite && f.indefinite(i+1, j) {
		return true
	}
	if f.tags[i].Kind() == tagger.BeginOrganisation && !f.words[i].definite {
		return f.is(j-1, stop) // as the tagger sees it
	}
	w := f.words[i+1]
	if f.words[i].definite {
		return !w.definite && !strings.HasPrefix(w.base, "ה") && w.place.kind == none
	}
	for k := i + 1; k < j; k++ {
		v := f.words[k]
		if v.definite && f.tags[k] != tagger.Outside || v.place.kind != none || v.is&common == 0 || stateHeads.has(f.words[i].base) && v.definite {
			return false
		}
	}
	return f.words[i].base != "משרד"
}

// indefinite tells whether nothing but known nouns without the article follows a Hebrew
// head, or a plural of their kind: בית מרחץ, סוכנות ביטוח, קבוצת עולים.
func (f *finder) indefinite(first, last int) bool {
	for k := first; k < last; k++ {
		w := f.words[k]
		if w.definite || strings.HasPrefix(w.base, "ה") || w.place.kind != none || w.is&name != 0 || f.d.Tokens[k].Kind != language.Word ||
			w.is&common == 0 && !(strings.HasSuffix(w.base, "ים") || strings.HasSuffix(w.base, "ות")) {
			return false
		}
	}
	return true
}

// stateHeads are the Hebrew heads that begin little but names. Folded.
var stateHeads = words{code: language.Hebrew, list: "משרד ממשלת כנסת מועצת מפלגת בנק אוניברסיטת ועדת שגרירות משטרת נציבות התאחדות"}

// plural tells whether a Hebrew word has the form of a verb in the past tense
// whose first letter is no article: הצטרפו.
func (f *finder) plural(i int) bool {
	w := f.words[i].base
	return strings.HasPrefix(w, "ה") && strings.HasSuffix(w, "ו") && utf8.RuneCountInString(w) >= 5
}
