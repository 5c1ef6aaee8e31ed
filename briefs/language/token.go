package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind says what a token is made of.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota // letters, with the marks and apostrophes inside
	Number             // digits, with separators inside
	Punct              // one mark, or a run of the same mark
)

// Token is a word, a number or a mark of the text.
type Token struct {
	Start, End int    // bytes of the text
	Text       string // as written
	Fold       string // as matched
	Kind       Kind
	Sentence   int  // index of its sentence
	Upper      bool // begins with a capital letter
	Gap        bool // white space stands before it
}

// tokenise appends the tokens of text[start:end].
func tokenise(dst []Token, c Code, text string, start, end int) []Token {
	gap := true
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(text[i:end])
		if unicode.IsSpace(r) {
			gap = true
			i += n
			continue
		}
		t := Token{Start: i, Gap: gap, Upper: unicode.IsUpper(r)}
		switch {
		case unicode.IsDigit(r):
			t.Kind, i = Number, endOfNumber(text, i, end)
		case letter(r):
			t.Kind, i = Word, endOfWord(c, text, i, end)
		case !gap && c == English && contracted(text[i:end]) > 0:
			t.Kind, i = Word, i+contracted(text[i:end])
		default:
			t.Kind, i = Punct, i+n
			for i < end && (r == '.' || r == '/' || r == '-') && text[i] == byte(r) {
				i++
			}
		}
		t.End = i
		t.Text = text[t.Start:t.End]
		t.Fold = Fold(c, t.Text)
		if t.Kind == Word && t.Fold == "" { // marks without a letter
			t.Kind, t.Fold = Punct, t.Text
		}
		dst = append(dst, t)
		gap = false
	}
	return dst
}

func letter(r rune) bool {
	return unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r == 0x200C || r == 0x200D
}

// endOfWord returns where the word that begins at i ends. Dots inside Latin
// initials (U.N.), apostrophes before a letter and Hebrew gershayim (מנכ"ל) are
// of the word; a French elision (l', d', qu') is a word of its own, and so is a contracted
// English verb ('ll, 're); an Urdu word ends where a letter shows it.
func endOfWord(c Code, text string, i, end int) int {
	start := i
	for i < end {
		r, n := utf8.DecodeRuneInString(text[i:end])
		if letter(r) {
			i += n
			if c == Urdu && i < end && runsOn(text[start:i], text[i:end]) {
				return i
			}
			continue
		}
		next, m := utf8.DecodeRuneInString(text[i+n : end])
		follows := i+n < end && letter(next)
		switch r {
		case '\'', '’', '׳':
			if c == French && follows {
				if elided(text[start:i]) {
					return i + n
				}
				i += n
				continue
			}
			if c == English && i > start && contracted(text[i:end]) > 0 {
				return i
			}
			if follows && !unicode.Is(unicode.Arabic, next) {
				i += n
				continue
			}
			if c == Hebrew && r != '’' && i > start {
				return i + n // geresh: ג'
			}
		case '"', '״', '”':
			if follows && unicode.Is(unicode.Hebrew, next) && i > start && hebrewBefore(text, i) && !quoteBehind(text[start:i], text[i+n:end]) {
				i += n
				continue
			}
		case '.':
			if follows && utf8.RuneCountInString(lastPart(text[start:i])) == 1 && singleThenDot(text, i+n+m, end) {
				i += n
				continue
			}
			if initials(text[start:i]) {
				return i + n
			}
		}
		return i
	}
	return i
}

// quoteBehind tells whether the mark between two parts of a Hebrew word opens a quotation
// behind particles (ל"הארץ") rather than marking an acronym, whose last letter it stands
// before, with no more than an ending behind that (ח"כים, מנכ"לית).
func quoteBehind(before, after string) bool {
	switch before {
	case "ה", "ו", "ב", "ל", "מ", "כ", "ש", "וה", "וב", "ול", "ומ", "וש", "שב", "של", "שה", "כש", "מה", "לה", "בה":
	default:
		return false
	}
	letters := 0
	for _, r := range after {
		if !unicode.Is(unicode.Hebrew, r) {
			break
		}
		letters++
	}
	word := after[:min(len(after), letters*len("א"))]
	ending := strings.HasSuffix(word, "ים") || strings.HasSuffix(word, "ות") || strings.HasSuffix(word, "ית") || strings.HasSuffix(word, "ניק")
	return letters > 3 || letters == 3 && !ending
}

// runsOn tells whether an Urdu word ends between two letters, where the blank was
// left out because the letters do not join anyway: behind ے and ں, which only
// end words, before a closing ہے (is), and behind a leading اور (and).
func runsOn(word, rest string) bool {
	next, n := utf8.DecodeRuneInString(rest)
	if !unicode.IsLetter(next) {
		return false
	}
	if strings.HasSuffix(word, "ا") && word != "چا" && strings.HasPrefix(rest, "ہے") {
		after, _ := utf8.DecodeRuneInString(rest[n+len("ے"):])
		return !letter(after) // گیاہے
	}
	if strings.HasSuffix(word, "ے") {
		after, _ := utf8.DecodeRuneInString(rest[n:])
		return letter(after) // مےں, اےک: some papers write ی so inside words
	}
	if strings.HasSuffix(word, "ں") {
		return true
	}
	if word != "اور" {
		return false
	}
	for _, name := range []string{"نگ", "نج", "ماڑ", "یج", "یک", "ین", "اق", "اد", "ل"} {
		if strings.HasPrefix(rest, name) {
			return false
		}
	}
	letters := 0
	for _, r := range rest {
		if !letter(r) {
			break
		}
		letters++
	}
	return letters > 2
}

// singleThenDot tells whether the letter that ends at i stands alone: "U.S."
// and "U.S" do, "p.m" is left whole, "end.Next" is two words.
func singleThenDot(text string, i, end int) bool {
	if i >= end {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	return !letter(r)
}

func lastPart(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' {
			return s[i+1:]
		}
	}
	return s
}

// initials tells whether s is letters parted by dots, lacking the last dot.
func initials(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '.' {
			return true
		}
	}
	return false
}

func hebrewBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.Is(unicode.Hebrew, r)
}

func elided(s string) bool {
	switch s {
	case "l", "d", "j", "m", "t", "s", "n", "c", "qu", "L", "D", "J", "M", "T", "S", "N", "C", "Qu",
		"lorsqu", "Lorsqu", "puisqu", "jusqu", "Jusqu", "quoiqu":
		return true
	}
	return false
}

// contracted is the length of the English verb that an apostrophe opens and no letter follows:
// we'll, they're, I've, I'm; 0 where none stands there.
func contracted(s string) int {
	mark := len("'")
	if strings.HasPrefix(s, "’") {
		mark = len("’")
	}
	for _, verb := range []string{"ll", "re", "ve", "m"} {
		if n := mark + len(verb); len(s) >= n && s[mark:n] == verb {
			if next, _ := utf8.DecodeRuneInString(s[n:]); len(s) == n || !letter(next) {
				return n
			}
		}
	}
	return 0
}

// endOfNumber returns where the number that begins at i ends: digits, with a
// single separator between two digits (2,5 · 10،5 · 3.4 · ٢٫٥).
func endOfNumber(text string, i, end int) int {
	for i < end {
		r, n := utf8.DecodeRuneInString(text[i:end])
		if unicode.IsDigit(r) {
			i += n
			continue
		}
		if r == '.' || r == ',' || r == '٫' || r == '٬' || r == '،' {
			if next, _ := utf8.DecodeRuneInString(text[i+n : end]); i+n < end && unicode.IsDigit(next) {
				i += n
				continue
			}
		}
		return i
	}
	return i
}
