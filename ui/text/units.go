package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/rivo/uniseg"
)

// unit is a grapheme cluster on its way to a cell. A lam-alef is one unit.
type unit struct {
	rune, runeEnd int32 // runes of the setter's paragraph, half open
	start, end    int32 // bytes of the paragraph's text, half open
	width         uint8
	space         bool // white space: hangs at a line's end
	between       bool // of a run between two others: hangs like white space, and is not drawn where a line ends
	hidden        bool // takes no cell: format characters, newlines
	breakAfter    bool // a line may end after it (UAX #14)
	mustBreak     bool // a line must end after it
}

// hangs is true of what is not drawn at a line's end.
func (u *unit) hangs() bool { return u.space || u.hidden || u.between }

// makeUnits cuts the paragraph into units, with the break opportunities of
// UAX #14. It reads z.text, z.runes and z.shaped.
func (z *Setter) makeUnits(runs []Run) {
	z.units = z.units[:0]
	state, rest, segmentEnd, must := -1, z.text, 0, false
	for at, r := 0, 0; at < len(z.text); {
		cluster := FirstCluster(z.text[at:])
		if at >= segmentEnd { // break opportunities fall on cluster boundaries
			var n int
			n, must, state = firstSegment(rest, state)
			rest = rest[n:]
			segmentEnd += n
		}
		u := unit{start: int32(at), end: int32(at + len(cluster))}
		r = z.skipVirtual(r)
		u.rune = int32(r)
		r = z.runesUpTo(r, at+len(cluster))
		u.runeEnd = int32(r)
		at += len(cluster)
		z.measure(&u, cluster)
		u.between = runs[z.runOf[u.rune]].Between
		if at >= segmentEnd {
			u.breakAfter = true
			u.mustBreak = must && len(rest) > 0
		}
		z.addUnit(u)
	}
}

// FirstCluster is the grapheme cluster that s begins with. Two plain characters
// in a row are two clusters, which spares the rules of UAX #29 for nearly all text.
func FirstCluster(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if plainRune(r) {
		if n == len(s) {
			return s
		}
		if next, _ := utf8.DecodeRuneInString(s[n:]); plainRune(next) {
			return s[:n]
		}
	}
	g := graphemes.FromString(s)
	g.Next()
	return g.Value()
}

// firstSegment is the bytes of s up to its first break opportunity, and
// whether the line must break there. A word of letters, spaces, and a letter
// again need no table: letters stay together (LB28), no break comes before a
// space (LB7), and one comes after it (LB18).
func firstSegment(s string, state int) (n int, must bool, newState int) {
	if n := plainWord(s); n > 0 {
		return n, false, -1
	}
	segment, _, must, newState := uniseg.FirstLineSegmentInString(s, state)
	last, _ := utf8.DecodeLastRuneInString(segment)
	return len(segment), must && isLineEnd(last), newState // only these must end a line (LB4, LB5); uniseg takes a skin tone for one
}

// plainWord is the bytes of a word of plain letters and the spaces after it,
// where a plain letter follows; else 0.
func plainWord(s string) int {
	spaces := false
	for i, r := range s {
		switch letter := plainLetter(r); {
		case letter && spaces:
			return i
		case letter:
		case r == ' ' && i > 0:
			spaces = true
		default:
			return 0
		}
	}
	return 0
}

// plainLetter is true of letters of line breaking class AL or HL.
func plainLetter(r rune) bool {
	return r >= 0x620 && r <= 0x64A || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0x5D0 && r <= 0x5EA || r >= 0x671 && r <= 0x6D3
}

// skipVirtual passes over the isolates that stand for no text.
func (z *Setter) skipVirtual(r int) int {
	for r < len(z.runes) && z.virtual(r) {
		r++
	}
	return r
}

// runesUpTo is the first rune from r on that lies at or past a byte, virtual ones left out.
func (z *Setter) runesUpTo(r, byteEnd int) int {
	for r < len(z.runes) && !z.virtual(r) && int(z.offset[r]) < byteEnd {
		r++
	}
	return r
}

// addUnit appends a unit; a swallowed alef goes into the unit of its lam.
func (z *Setter) addUnit(u unit) {
	if z.shaped[u.rune] != swallowed || len(z.units) == 0 {
		z.units = append(z.units, u)
		return
	}
	last := &z.units[len(z.units)-1]
	last.end, last.runeEnd = u.end, u.runeEnd
	last.breakAfter, last.mustBreak = u.breakAfter, u.mustBreak
}

// measure finds what a cluster takes on the screen.
func (z *Setter) measure(u *unit, cluster string) {
	r := z.runes[u.rune]
	single := u.runeEnd-u.rune == 1
	switch {
	case single && plainRune(r):
		u.width = 1
		u.space = r == ' '
	case r == '\t' || r == '\u00A0' || isLineEnd(r):
		u.width, u.space = 1, r != '\u00A0'
		if isLineEnd(r) {
			u.width, u.hidden = 0, true
		}
	case z.invisible(u):
		u.hidden = true
	case isArabicOrHebrewLetter(r):
		u.width = uint8(max(1, z.visibleBases(u)))
	default:
		u.width = uint8(min(2, max(1, displaywidth.String(cluster))))
		u.space = unicode.Is(unicode.Zs, r)
	}
}

// plainRune is true of the characters that nearly all text is made of: width
// 1, no surprises in clusters.
func plainRune(r rune) bool {
	return r >= 0x20 && r < 0x7F || r > 0xA0 && r < 0x300 && r != 0xAD || r >= 0x5D0 && r <= 0x5EA ||
		r >= 0x61B && r <= 0x64A && r != 0x61C || r >= 0x660 && r <= 0x66F || r >= 0x671 && r <= 0x6D5 || r >= 0x6F0 && r <= 0x6FF || r == 0x60C
}

func isLineEnd(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// invisible is true of a unit without anything to draw.
func (z *Setter) invisible(u *unit) bool {
	for _, r := range z.runes[u.rune:u.runeEnd] {
		if !isFormat(r) {
			return false
		}
	}
	return true
}

// visibleBases counts the letters of a cluster: a prepended sign such as
// U+0600 is a format character and leaves only what follows it.
func (z *Setter) visibleBases(u *unit) int {
	n := 0
	for _, r := range z.runes[u.rune:u.runeEnd] {
		if !isFormat(r) && !unicode.Is(unicode.M, r) {
			n++
		}
	}
	return n
}

// isFormat is true of characters that steer and are not drawn: they never
// reach a cell.
func isFormat(r rune) bool {
	return r < 0x20 || r >= 0x7F && r < 0xA0 || r == 0xAD || r >= 0x600 && unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Cs, unicode.Co)
}

// isPointing is true of the marks that are left out of the cells by default:
// Arabic tashkeel and Hebrew niqqud.
func isPointing(r rune) bool {
	return r >= 0x0591 && r <= 0x08FF && !plainRune(r) && unicode.Is(unicode.Mn, r)
}

// pointed is true of a unit that draws nothing once its pointing is dropped.
func (z *Setter) pointed(u *unit) bool {
	if plainRune(z.runes[u.rune]) {
		return false
	}
	for _, r := range z.runes[u.rune:u.runeEnd] {
		if !isPointing(r) && !isFormat(r) {
			return false
		}
	}
	return true
}

// glyphs is what a unit is drawn as, shaped and, at an odd level, mirrored.
func (z *Setter) glyphs(u *unit, level uint8, keepMarks bool) string {
	r := z.shaped[u.rune]
	if u.space || r == '\u00A0' {
		return " "
	}
	if level&1 == 1 {
		r = mirror(r)
	}
	if u.runeEnd-u.rune == 1 || !keepMarks && z.onlyPointingFollows(u) {
		return z.oneRune(r, u)
	}
	var b []byte
	for i := u.rune; i < u.runeEnd; i++ {
		g := z.shaped[i]
		switch {
		case g == swallowed || isFormat(g) && !(g == 0x200D && !isArabicOrHebrewLetter(z.runes[u.rune])):
		case isPointing(g) && !keepMarks:
		case level&1 == 1:
			b = utf8.AppendRune(b, mirror(g))
		default:
			b = utf8.AppendRune(b, g)
		}
	}
	return string(b)
}

func (z *Setter) onlyPointingFollows(u *unit) bool {
	if r := z.runes[u.rune]; !plainRune(r) && isFormat(r) {
		return false
	}
	for i := u.rune + 1; i < u.runeEnd; i++ {
		if g := z.shaped[i]; g != swallowed && !isPointing(g) {
			return false
		}
	}
	return true
}

// oneRune is a rune as a string without an allocation where it can be had:
// from the text itself, or from the forms' table.
func (z *Setter) oneRune(r rune, u *unit) string {
	if r == z.runes[u.rune] {
		return z.text[u.start : int(u.start)+utf8.RuneLen(r)]
	}
	if r >= formsFrom && r <= formsTo {
		i := 3 * int(r-formsFrom)
		return formsText[i : i+3]
	}
	return string(r)
}

// formsText holds every rune from U+FB50 to U+FEFF, three bytes each.
const formsFrom, formsTo = 0xFB50, 0xFEFF

var formsText = func() string {
	b := make([]byte, 0, 3*(formsTo-formsFrom+1))
	for r := rune(formsFrom); r <= formsTo; r++ {
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}()
