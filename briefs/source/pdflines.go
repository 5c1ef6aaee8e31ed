package source

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs/source/pdf"
)

// pdfLine is one line of a page in logical order, with its place and size in points.
type pdfLine struct {
	text                    string
	y, size                 float64
	left, right             float64
	columnLeft, columnRight float64
	rtl                     bool
	top                     bool // the first of its page or column
}

// piece is a stretch of glyphs on one base line, with no gap as wide as between columns.
type piece struct {
	glyphs            []pdf.Glyph // from left to right
	left, right, y, h float64
}

// pageLines puts a page's glyphs together to lines, column after column.
func pageLines(glyphs []pdf.Glyph) []pdfLine {
	pieces := pageParts(glyphs)
	rtl := mostlyRTL(glyphs)
	var out []pdfLine
	for _, column := range columns(pieces, rtl, 0) {
		base := byLetters
		if rtl {
			if base = fromLeft; setFromRight(column) {
				base = fromRight
			}
		}
		out = append(out, columnLines(column, base)...)
	}
	if rtl {
		mendBrackets(out)
	}
	return out
}

// mostlyRTL is true where most letters are Arabic or Hebrew.
func mostlyRTL(glyphs []pdf.Glyph) bool {
	n := 0
	for _, g := range glyphs {
		for _, r := range g.Text {
			if isRTL(r) {
				n++
			} else if unicode.IsLetter(r) {
				n--
			}
		}
	}
	return n > 0
}

// pageParts groups glyphs by base line and cuts the lines at wide gaps.
func pageParts(glyphs []pdf.Glyph) []piece {
	glyphs = visualRuns(attachMarks(glyphs))
	slices.SortStableFunc(glyphs, func(a, b pdf.Glyph) int { return cmp.Compare(b.Y, a.Y) })
	var out []piece
	for start := 0; start < len(glyphs); {
		end, tolerance := start+1, max(1, glyphs[start].Size*0.3)
		for end < len(glyphs) && glyphs[start].Y-glyphs[end].Y <= tolerance {
			end++
		}
		out = append(out, cutLine(glyphs[start:end])...)
		start = end
	}
	return out
}

// attachMarks joins vowel signs, which are drawn on their letter, before it or
// after it, to that letter, and drops what says nothing.
func attachMarks(glyphs []pdf.Glyph) []pdf.Glyph {
	out := make([]pdf.Glyph, 0, len(glyphs))
	letter := -1            // the last one in out
	var waiting []pdf.Glyph // the marks since then
	settle := func(next *pdf.Glyph) {
		for _, m := range waiting {
			switch {
			case letter < 0 && next == nil:
			case next == nil || letter >= 0 && before(out[letter], *next, m):
				out[letter].Text += m.Text
			default:
				next.Text = undotted.Replace(next.Text) + m.Text
			}
		}
		waiting = waiting[:0]
	}
	for i, g := range glyphs {
		if i+1 < len(glyphs) && accents(g, glyphs[i+1]) {
			g.Text = accent[g.Text]
		}
		switch {
		case g.Text == "":
			continue
		case onlyMarks(g.Text):
			waiting = append(waiting, g)
			continue
		case strings.TrimSpace(g.Text) != "":
			settle(&g)
			letter = len(out)
		}
		out = append(out, g)
	}
	settle(nil)
	return out
}

// before says whether a mark between two letters, as they are drawn, belongs to
// the first. Right-to-left letters are drawn as they are read, and a mark then
// follows its letter, or from the left, and it precedes it: where the mark itself
// stands says less, as fonts hang it on either side. Of other letters the nearer.
func before(letter, next, mark pdf.Glyph) bool {
	if isRTL(firstRune(letter.Text)) && isRTL(firstRune(next.Text)) && math.Abs(letter.Y-next.Y) < letter.Size {
		return next.X < letter.X
	}
	return off(letter, mark) <= off(next, mark)
}

// accent are the marks that TeX sets as signs of their own over the letter that
// they precede.
var accent = map[string]string{"`": "\u0300", "´": "\u0301", "ˆ": "\u0302", "^": "\u0302", "˜": "\u0303", "¯": "\u0304",
	"˘": "\u0306", "˙": "\u0307", "¨": "\u0308", "˚": "\u030A", "˝": "\u030B", "ˇ": "\u030C", "¸": "\u0327", "˛": "\u0328"}

// undotted are letters that are drawn without a dot because of the accent on them.
var undotted = strings.NewReplacer("ı", "i", "ȷ", "j")

// accents says whether a sign is drawn over the letter that follows it.
func accents(sign, letter pdf.Glyph) bool {
	middle := sign.X + sign.W/2
	return accent[sign.Text] != "" && unicode.IsLetter(firstRune(letter.Text)) && math.Abs(letter.Y-sign.Y) < letter.Size/2 &&
		middle > letter.X && middle < letter.X+letter.W && sign.X+sign.W/4 < letter.X+letter.W*3/4
}

func onlyMarks(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Mn, r) }) < 0
}

// off is how far a mark is drawn from a letter.
func off(letter, mark pdf.Glyph) float64 {
	middle := mark.X + mark.W/2
	return max(letter.X-middle, middle-letter.X-letter.W, 0) + math.Abs(letter.Y-mark.Y)
}

func cutLine(line []pdf.Glyph) []piece {
	line = slices.Clone(line)
	slices.SortStableFunc(line, func(a, b pdf.Glyph) int { return cmp.Compare(a.X, b.X) })
	var out []piece
	start, right := 0, math.Inf(-1)
	emit := func(end int) {
		for start < end && strings.TrimSpace(line[start].Text) == "" {
			start++
		}
		last := end
		for last > start && strings.TrimSpace(line[last-1].Text) == "" {
			last--
		}
		if last > start {
			p := piece{glyphs: line[start:last], left: line[start].X, y: line[start].Y}
			for _, g := range p.glyphs {
				p.right, p.h = max(p.right, g.X+g.W), max(p.h, g.Size)
			}
			out = append(out, p)
		}
		start = end
	}
	for i, g := range line {
		if strings.TrimSpace(g.Text) == "" {
			continue
		}
		if i > start && g.X-right > columnGap*g.Size {
			emit(i)
		}
		right = max(right, g.X+g.W)
	}
	emit(len(line))
	return out
}

// columnLines joins the pieces on one base line again and reads the lines.
func columnLines(pieces []piece, base lineBase) []pdfLine {
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, p := range pieces {
		lo, hi = min(lo, p.left), max(hi, p.right)
	}
	var out []pdfLine
	for start := 0; start < len(pieces); {
		end := start + 1
		for end < len(pieces) && math.Abs(pieces[end].y-pieces[start].y) <= max(1, pieces[start].h*0.3) {
			end++
		}
		var glyphs []pdf.Glyph
		l := pdfLine{y: pieces[start].y, left: math.Inf(1), columnLeft: lo, columnRight: hi, top: len(out) == 0}
		for _, p := range pieces[start:end] {
			glyphs = append(glyphs, p.glyphs...)
			l.left, l.right = min(l.left, p.left), max(l.right, p.right)
		}
		start = end
		l.size = usualSize(glyphs)
		l.text, l.rtl = readLine(glyphs, base)
		if l.text != "" {
			out = append(out, l)
		}
	}
	return out
}

// usualSize is the size that most of a line's glyphs have.
func usualSize(glyphs []pdf.Glyph) float64 {
	count := map[float64]int{}
	best := 0.0
	for _, g := range glyphs {
		s := math.Round(g.Size*2) / 2
		if count[s]++; count[s] > count[best] {
			best = s
		}
	}
	return best
}

// wordGap is the width, in sizes of the type, from which a gap parts words. In a
// line without spaces, as TeX sets it, it is more than half of what most gaps
// are: its letters may be parted, too, but less.
func wordGap(glyphs []pdf.Glyph) float64 {
	const usual, least, none = 0.18, 0.08, 0.1
	var gaps []float64
	for i, g := range glyphs {
		if strings.Contains(g.Text, " ") {
			return usual
		}
		if i > 0 {
			if gap := (g.X - glyphs[i-1].X - glyphs[i-1].W) / g.Size; gap > none {
				gaps = append(gaps, gap)
			}
		}
	}
	if len(gaps) == 0 {
		return usual
	}
	slices.Sort(gaps)
	return max(least, 0.6*gaps[len(gaps)*2/3])
}

// readLine is what a line says in logical order, and whether it runs from the right.
func readLine(glyphs []pdf.Glyph, base lineBase) (string, bool) {
	slices.SortStableFunc(glyphs, func(a, b pdf.Glyph) int { return cmp.Compare(a.X, b.X) })
	var clusters []string
	gap := wordGap(glyphs)
	for i, g := range glyphs {
		if g.Text == " " && withoutWidth(glyphs, i) {
			g.Text = "\u200C"
		}
		if i > 0 {
			before := glyphs[i-1]
			switch {
			case strings.HasSuffix(before.Text, " ") || g.Text == " ":
			case g.X-(before.X+before.W) > g.Size*gap:
				clusters = append(clusters, " ")
			case partedLetters(g.Text, before.Text):
				clusters = append(clusters, "\u200C")
			}
		}
		clusters = append(clusters, g.Text)
	}
	text, rtl := logical(clusters, base)
	return strings.TrimSpace(text), rtl
}

// withoutWidth says whether right-to-left letters touch over a space: XeTeX shows a
// non-joiner so.
func withoutWidth(glyphs []pdf.Glyph, i int) bool {
	if i == 0 || i+1 == len(glyphs) || !isRTL(firstRune(glyphs[i-1].Text)) || !isRTL(firstRune(glyphs[i+1].Text)) {
		return false
	}
	return glyphs[i+1].X-glyphs[i-1].X-glyphs[i-1].W < glyphs[i].Size*0.03
}

// usualPitch is the usual distance from one line to the next, and the size of the
// type of most lines, in points.
func usualPitch(lines []pdfLine) (pitch, size float64) {
	var gaps, sizes []float64
	for i, l := range lines {
		sizes = append(sizes, l.size)
		if i == 0 {
			continue
		}
		if gap := lines[i-1].y - l.y; gap > 0 && !l.top && gap < l.size*wideGap {
			gaps = append(gaps, gap)
		}
	}
	slices.Sort(sizes)
	size = sizes[len(sizes)/2]
	if len(gaps) == 0 {
		return math.Inf(1), size
	}
	slices.Sort(gaps)
	return gaps[(len(gaps)-1)/2], size
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
