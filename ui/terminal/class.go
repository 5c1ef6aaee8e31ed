package terminal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/displaywidth"
	"golang.org/x/text/unicode/bidi"

	"mujaz/ui/text"
)

// kind is what matters of a cell's Bidi_Class when a row is encoded.
type kind uint8

const (
	neutral     kind = iota
	left             // L
	right            // R, AL
	arabicDigit      // AN
	digit            // EN
)

func kindOf(s string) kind {
	r, _ := utf8.DecodeRuneInString(s)
	if r < utf8.RuneSelf && (r|0x20 < 'a' || r|0x20 > 'z') && (r < '0' || r > '9') {
		return neutral
	}
	switch classOf(s) {
	case bidi.L:
		return left
	case bidi.R, bidi.AL:
		return right
	case bidi.AN:
		return arabicDigit
	case bidi.EN:
		return digit
	}
	return neutral
}

func classOf(s string) bidi.Class {
	r, _ := utf8.DecodeRuneInString(s)
	p, _ := bidi.LookupRune(r)
	return p.Class()
}

// separator says whether s joins two numbers into one (W4): a common separator
// (CS) does, between European ones also "-" and "+" (ES).
func separator(s string, european bool) bool {
	c := classOf(s)
	return c == bidi.CS || european && c == bidi.ES
}

// terminator says whether s is "%" or the like (ET).
func terminator(s string) bool { return classOf(s) == bidi.ET }

// arabicLetter says whether European digits after s are taken for Arabic ones (W2).
func arabicLetter(s string) bool { return classOf(s) == bidi.AL }

// rightToLeft says whether a terminal that reorders would do so to this kind.
func (k kind) rightToLeft() bool { return k == right || k == arabicDigit }

// box says whether a character is box drawing, a block or a geometric shape:
// neutral in Unicode, but some terminals take it for a letter that is written
// left to right.
func box(r rune) bool { return r >= 0x2500 && r <= 0x25ff }

// anyRightToLeft says whether a terminal could reorder any of the cells.
func anyRightToLeft(cells []text.Cell) bool {
	for i := range cells {
		if kindOf(cells[i].Text).rightToLeft() {
			return true
		}
	}
	return false
}

// drawn is a cell's text as every terminal gives it the cell's columns.
// Format characters and variation selectors have done their work before;
// terminals disagree on their width, and some draw them. A cluster that is not
// as wide as its characters, such as an emoji of several, is wider or narrower
// in terminals that know no clusters: its first character stands for all of it.
// A flag is spelt: few terminals have them, and one that reorders would make
// another country's of it.
func drawn(c *text.Cell) string { return plain(c.Text, int(c.Width)) }

func plain(s string, width int) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == len(s) && !format(r) {
		return s
	}
	kept := strings.Map(func(r rune) rune {
		switch {
		case format(r):
			return -1
		case r >= regionalA && r <= regionalA+25:
			return r - regionalA + 'A'
		}
		return r
	}, s)
	if displaywidth.String(kept) == width && ansi.StringWidthWc(kept) == width {
		return kept
	}
	r, n = utf8.DecodeRuneInString(kept)
	if w := displaywidth.Rune(r); n > 0 && w > 0 && w <= width {
		return string(r) + strings.Repeat(" ", width-w)
	}
	return strings.Repeat(" ", width)
}

// regionalA is REGIONAL INDICATOR SYMBOL LETTER A: two of the 26 are a flag.
const regionalA = 0x1f1e6

// format says whether r only says how others are to be drawn.
func format(r rune) bool {
	return r > 0xff && (unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r))
}

// mirrorPairs are the mirrored characters (Bidi_Mirroring_Glyph) of running
// text and of interfaces, in pairs.
const mirrorPairs = "()<>[]{}«»‹›⁅⁆⁽⁾₍₎≤≥≪≫⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⸢⸣⸤⸥⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）＜＞［］｛｝｟｠｢｣∈∋⊂⊃⊆⊇"

// mirrored is the character that a terminal draws for s in right-to-left text.
func mirrored(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	i := strings.IndexRune(mirrorPairs, r)
	if i < 0 || n == 0 {
		return s
	}
	if utf8.RuneCountInString(mirrorPairs[:i])%2 == 1 {
		p, _ := utf8.DecodeLastRuneInString(mirrorPairs[:i])
		return string(p) + s[n:]
	}
	p, _ := utf8.DecodeRuneInString(mirrorPairs[i+n:])
	return string(p) + s[n:]
}
