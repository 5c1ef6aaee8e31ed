package library

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs/language"
)

// words cuts a text into folded words of letters and digits.
func words(s string) []string {
	folded := language.Fold(language.Arabic, s)
	return strings.FieldsFunc(folded, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// stems are a text's words, each brought to its light stem and parted by
// spaces: what the full-text index holds.
func stems(s string) string {
	list := words(s)
	for i, w := range list {
		list[i] = stem(w)
	}
	return strings.Join(list, " ")
}

// prefixes and suffixes are those of the light10 stemmer (Larkey, Ballesteros
// and Connell 2007), in the folded spelling: ة is ه there and ى is ي.
var (
	prefixes = []string{"وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"}
	suffixes = []string{"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"}
)

// stem takes the conjunction, the article and the endings off an Arabic word,
// and the plural and possessive s off a Latin one. A stem keeps at least two
// letters, three where a single letter is taken off its front.
func stem(w string) string {
	r, _ := utf8.DecodeRuneInString(w)
	if r < 0x600 || r >= 0x700 {
		return latinStem(w)
	}
	if rest, ok := strings.CutPrefix(w, "و"); ok && letters(rest) >= 3 {
		w = rest
	}
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(w, p); ok && letters(rest) >= 2 {
			w = rest
			break
		}
	}
	for _, s := range suffixes {
		if rest, ok := strings.CutSuffix(w, s); ok && letters(rest) >= 2 {
			w = rest
		}
	}
	return w
}

func latinStem(w string) string {
	if len(w) > 4 && w[0] < utf8.RuneSelf && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
		return w[:len(w)-1]
	}
	return w
}

func letters(s string) int { return utf8.RuneCountInString(s) }

// key is a name or label as facets compare it: folded words, without stemming.
func key(s string) string { return strings.Join(words(s), " ") }
