package query

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs/language"
)

// Words cuts a text into folded words of letters and digits.
func Words(s string) []string {
	folded := language.Fold(language.Arabic, s)
	return strings.FieldsFunc(folded, func(r rune) bool { return !isWord(r) })
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Stems are a text's words, each brought to its light stem and parted by
// spaces: what free words are looked for in.
func Stems(s string) string { return StemsOf(Words(s)) }

// StemsOf are the stems of words that Words has cut.
func StemsOf(words []string) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(stem(w))
	}
	return b.String()
}

// arabicPrefixes and arabicSuffixes are those of the light10 stemmer (Larkey,
// Ballesteros and Connell 2007), in the folded spelling: ة is ه there and ى is ي.
var (
	arabicPrefixes = []string{"وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"}
	arabicSuffixes = []string{"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"}
)

// stem takes off an Arabic word its conjunction, article and endings, off a
// Hebrew one ו, ה and the endings of number, off a Latin one the plural and
// possessive s. A stem keeps at least two letters, three where a single letter
// is taken off its front.
func stem(w string) string {
	r, _ := utf8.DecodeRuneInString(w)
	switch {
	case r >= 0x600 && r < 0x700:
		w = unprefixed(w)
		for _, s := range arabicSuffixes {
			if rest, ok := strings.CutSuffix(w, s); ok && letters(rest) >= 2 {
				w = rest
			}
		}
		return w
	case r >= 0x5D0 && r < 0x5EB:
		return hebrewStem(w)
	}
	return latinStem(w)
}

// unprefixed takes the conjunction and the article off an Arabic word.
func unprefixed(w string) string {
	if rest, ok := strings.CutPrefix(w, "و"); ok && letters(rest) >= 3 {
		w = rest
	}
	for _, p := range arabicPrefixes {
		if rest, ok := strings.CutPrefix(w, p); ok && letters(rest) >= 2 {
			return rest
		}
	}
	return w
}

// finals are the forms that Hebrew letters take at the end of a word: before
// an ending they stand in the other.
var finals = strings.NewReplacer("ך", "כ", "ם", "מ", "ן", "נ", "ף", "פ", "ץ", "צ")

func hebrewStem(w string) string {
	w = finals.Replace(w)
	for _, p := range []string{"ו", "ה"} {
		if rest, ok := strings.CutPrefix(w, p); ok && letters(rest) >= 3 {
			w = rest
		}
	}
	for _, s := range []string{"ימ", "ות", "ה"} {
		if rest, ok := strings.CutSuffix(w, s); ok && letters(rest) >= 3 {
			return rest
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

// Key is a name or label as it is compared: folded words, without stemming.
func Key(s string) string { return strings.Join(Words(s), " ") }
