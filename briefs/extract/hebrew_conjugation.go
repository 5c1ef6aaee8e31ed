package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// hebrewVerb writes out a Hebrew verb that is given by its past and, where its participles
// trigger too, its present, both in the third person masculine singular and folded:
// החליט/מחליט. The past has the third persons and the first, the present both genders and
// numbers. Futures are read by their shape.
func hebrewVerb(past, present string) []string {
	out := hebrewPast(past)
	if present == "" {
		return out
	}
	for _, form := range hebrewPresent(present) {
		if !slices.Contains(out, form) { // נסוג is both
			out = append(out, form)
		}
	}
	return out
}

// hebrewPast is a past with its persons: דחה, דחתה, דחו, דחינו, דחיתי; הסכים, הסכימה,
// הסכימו, הסכמנו, הסכמתי.
func hebrewPast(past string) []string {
	if stem, weak := strings.CutSuffix(past, "ה"); weak {
		return []string{past, stem + "תה", stem + "ו", stem + "ינו", stem + "יתי"}
	}
	open, first := openLetter(past), openLetter(past)
	if causative(past, "ה") {
		n := len(open) - len("ט")
		first = open[:n-len("י")] + open[n:]
	}
	we, i := first+"נו", first+"תי"
	if strings.HasSuffix(first, "נ") {
		we = first + "ו" // הזמנו
	}
	if strings.HasSuffix(first, "ת") {
		i = first + "י" // השבתי
	}
	return []string{past, open + "ה", open + "ו", we, i}
}

// hebrewPresent is a participle in both genders and numbers: דוחה, דוחה, דוחים, דוחות; מסכים,
// מסכימה; קם, קמה; חותם, חותמת.
func hebrewPresent(present string) []string {
	if stem, weak := strings.CutSuffix(present, "ה"); weak {
		return []string{present, stem + "ים", stem + "ות"}
	}
	open := openLetter(present)
	feminine := open + "ת"
	if causative(present, "מ") || utf8.RuneCountInString(present) == 2 {
		feminine = open + "ה"
	}
	return []string{present, feminine, open + "ים", open + "ות"}
}

// causative tells whether a Hebrew form has the vowel of the causative before its last
// letter and the letter that opens it: החליט, מחליט; not התחייב, whose י is of its root.
func causative(form, opening string) bool {
	letters := []rune(form)
	n := len(letters)
	return strings.HasPrefix(form, opening) && n > 3 && letters[n-2] == 'י' && letters[n-3] != 'י'
}

// openLetter gives the last letter of a word the form that it has before an ending: הסכימ.
func openLetter(w string) string {
	for i, final := range []string{"ך", "ם", "ן", "ף", "ץ"} {
		if rest, ok := strings.CutSuffix(w, final); ok {
			return rest + []string{"כ", "מ", "נ", "פ", "צ"}[i]
		}
	}
	return w
}
