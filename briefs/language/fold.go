package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold brings a word to the form in which words are compared: lower case,
// without accents, tashkeel, niqqud and tatweel; the alefs, ى and ي, ة and ه,
// and the Persian and Urdu letters that spell the same each under one. It is
// for matching only: what is shown is the original. The language is part of
// the signature because what may be levelled is its own affair: Urdu's ے is a ی.
func Fold(c Code, s string) string {
	if isLowerASCII(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	decompose := false
	for _, r := range s {
		if r < 0x300 && r >= 0xC0 || r >= 0x1E00 && r < 0x2000 {
			decompose = true
			break
		}
	}
	if decompose {
		s = norm.NFD.String(s)
	}
	for _, r := range s {
		if f := foldRune(r); f >= 0 {
			b.WriteRune(f)
		}
	}
	return b.String()
}

func isLowerASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			return false
		}
	}
	return true
}

// foldRune folds one character; -1 drops it.
func foldRune(r rune) rune {
	switch {
	case r < 0x80:
		if r >= 'A' && r <= 'Z' {
			return r + 0x20
		}
		return r
	case r >= 0x620 && r < 0x700:
		return foldArabic(r)
	case r == '\u200C' || r == '\u200D':
		return -1
	case r == '’' || r == '‘' || r == '׳':
		return '\''
	case r == '״' || r == '”' || r == '“':
		return '"'
	case unicode.Is(unicode.Mn, r):
		return -1
	}
	return unicode.ToLower(r)
}

func foldArabic(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی', 'ئ', 'ې':
		return 'ي'
	case 'ؤ':
		return 'و'
	case 'ة', 'ۀ', 'ہ', 'ھ', 'ە', 'ۃ', 'ۂ':
		return 'ه'
	case 'ک', 'ڪ':
		return 'ك'
	case 'ے', 'ۓ':
		return 'ي'
	case 'ـ':
		return -1
	}
	if r >= 0x64B && r <= 0x65F || r == 0x670 || r >= 0x6D6 && r <= 0x6ED {
		return -1
	}
	if r >= 0x6F0 && r <= 0x6F9 {
		return '0' + r - 0x6F0
	}
	if r >= 0x660 && r <= 0x669 {
		return '0' + r - 0x660
	}
	return r
}
