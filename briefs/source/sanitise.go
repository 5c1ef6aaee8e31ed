package source

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/unicode/rangetable"
)

// Sanitise makes text safe and even: escape sequences, control characters but
// newline, bidi controls and every other format character are taken out – but
// for ZWNJ and ZWJ, which spell words in Persian and Urdu –, line ends become
// "\n", presentation forms base letters, and the result is in NFC. What it
// returns is the text that all offsets count in.
func Sanitise(s string) string {
	if clean(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = stripSequences(s)
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		switch {
		case r == '\r':
			if !strings.HasPrefix(s[i+1:], "\n") {
				b.WriteByte('\n')
			}
		case r == '\n' || r == '\u2028' || r == '\u2029' || r == '\u0085':
			b.WriteByte('\n')
		case r == '\t' || r == '\v' || r == '\f' || unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		case r == '\u200C' || r == '\u200D':
			b.WriteRune(r)
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs):
		case isPresentationForm(r):
			b.WriteString(norm.NFKC.String(string(r)))
		default:
			b.WriteRune(r)
		}
	}
	return dropStrayJoiners(norm.NFC.String(b.String()))
}

// unsettled are the characters that do not stay as they are, presentation forms
// aside: controls, format characters, separators and private use.
var unsettled = sync.OnceValue(func() *unicode.RangeTable {
	return rangetable.Merge(unicode.Cc, unicode.Cf, unicode.Zs, unicode.Zl, unicode.Zp, unicode.Co, unicode.Cs)
})

// clean is the common case: nothing to do.
func clean(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		switch {
		case r < 0x7F && (r >= 0x20 || r == '\n'), r >= 0x0620 && r <= 0x06DC: // ASCII and Arabic letters
		case isPresentationForm(r), unicode.Is(unsettled(), r):
			return false
		}
	}
	return norm.NFC.IsNormalString(s)
}

func isPresentationForm(r rune) bool {
	return r >= 0xFB50 && r <= 0xFDFF && r != 0xFD3E && r != 0xFD3F || r >= 0xFE70 && r <= 0xFEFC || r >= 0xFB1D && r <= 0xFB4F
}

// stripSequences takes out terminal escape sequences whole, so that their
// parameters do not stay behind as text (ECMA-48, 5.4 and 5.6).
func stripSequences(s string) string {
	if !strings.ContainsAny(s, "\x1b\u009b\u009d\u0090\u009e\u009f\u0098") {
		return s
	}
	var b strings.Builder
	rs := []rune(s)
	for i := 0; i < len(rs); {
		n := sequenceLength(rs[i:])
		if n == 0 {
			b.WriteRune(rs[i])
			i++
			continue
		}
		i += n
	}
	return b.String()
}

// maxString bounds a control string, so that one that is never ended does not
// swallow an article.
const maxString = 4096

// sequenceLength is the runes of the escape sequence that rs begins with, 0 for none.
func sequenceLength(rs []rune) int {
	kind, n := rs[0], 1
	if kind == 0x1b {
		if len(rs) == 1 {
			return 1
		}
		if rs[1] < 0x40 || rs[1] > 0x5F {
			return otherEscape(rs)
		}
		kind, n = rs[1]+0x40, 2 // ESC [ is CSI (U+009B), and so on
	}
	switch kind {
	case 0x9b:
		for n < len(rs) && rs[n] >= 0x20 && rs[n] <= 0x3F {
			n++
		}
		if n < len(rs) && rs[n] >= 0x40 && rs[n] <= 0x7E {
			n++
		}
		return n
	case 0x90, 0x98, 0x9d, 0x9e, 0x9f:
		return stringLength(rs, n)
	}
	if rs[0] == 0x1b {
		return n
	}
	return 0
}

// otherEscape is the length of an escape sequence that stands for no C1 control:
// intermediate bytes and a final one (ECMA-35, 13.2), such as ESC ( B.
func otherEscape(rs []rune) int {
	n := 1
	for n < len(rs) && rs[n] >= 0x20 && rs[n] <= 0x2F {
		n++
	}
	if n < len(rs) && rs[n] >= 0x30 && rs[n] <= 0x7E {
		n++
	}
	return n
}

// stringLength is the length of a control string up to its terminator, or of
// its introducer where none follows.
func stringLength(rs []rune, n int) int {
	for i := n; i < len(rs) && i < n+maxString; i++ {
		switch {
		case rs[i] == 0x07 || rs[i] == 0x9c:
			return i + 1
		case rs[i] == 0x1b && i+1 < len(rs) && rs[i+1] == '\\':
			return i + 2
		case rs[i] == '\n':
			return n
		}
	}
	return n
}

// joinersInARow is how many joiners may follow each other: some typists press
// the key twice, and what is quoted is what they wrote.
const joinersInARow = 2

// dropStrayJoiners keeps ZWNJ and ZWJ only behind letters, where they spell.
func dropStrayJoiners(s string) string {
	if !strings.ContainsAny(s, "\u200C\u200D") {
		return s
	}
	var b strings.Builder
	left := 0 // joiners that may still come
	for _, r := range s {
		switch {
		case isWordRune(r):
			left = joinersInARow
		case r != '\u200C' && r != '\u200D':
			left = 0
		case left == 0:
			continue
		default:
			left--
		}
		b.WriteRune(r)
	}
	return b.String()
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }
