package source

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/ledongthuc/pdf"
	"golang.org/x/text/unicode/norm"

	"mujaz/briefs"
)

const (
	maxPages  = 500
	maxGlyphs = 2_000_000
)

// readPDF reads the text of a PDF. What a PDF holds is glyphs and places: lines
// are put together by place, Arabic and Hebrew lines are turned from visual to
// logical order, and lines joined to paragraphs.
func readPDF(name string, b []byte) (a briefs.Article, err error) {
	defer func() {
		if p := recover(); p != nil { // the library panics on what it does not understand
			a, err = briefs.Article{}, &Error{Name: name, Reason: "is a damaged PDF", Hint: "save it again, or paste its text", Err: fmt.Errorf("%v", p)}
		}
	}()
	r, err := pdf.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return a, &Error{Name: name, Reason: "is a damaged or locked PDF", Hint: "save it again without a password, or paste its text", Err: err}
	}
	var lines []pdfLine
	glyphs := 0
	for i := 1; i <= min(r.NumPage(), maxPages) && glyphs < maxGlyphs; i++ {
		text := r.Page(i).Content().Text
		glyphs += len(text)
		lines = append(lines, pdfLines(text)...)
	}
	parts := []part{}
	for _, p := range pdfParagraphs(lines) {
		parts = append(parts, classified(p)...)
	}
	if len(parts) == 0 {
		return a, &Error{Name: name, Reason: "holds no text, perhaps only pictures of it", Hint: "run it through text recognition first", Err: ErrNoArticle}
	}
	a = assemble(classifyParts(parts))
	a.Format = "pdf"
	info := r.Trailer().Key("Info")
	a.Author = tidy(Sanitise(info.Key("Author").Text()))
	return a, nil
}

func classified(s string) []part {
	if s = tidy(Sanitise(s)); s == "" {
		return nil
	}
	return []part{{s, briefs.RoleBody}}
}

// pdfLine is one line of a page in logical order, with its place and size in points.
type pdfLine struct {
	text        string
	y, size     float64
	left, right float64
	top         bool // the first of its page
}

// pdfLines groups a page's glyphs into lines from the top down.
func pdfLines(text []pdf.Text) []pdfLine {
	slices.SortStableFunc(text, func(a, b pdf.Text) int { return sign(b.Y - a.Y) })
	var lines []pdfLine
	for start := 0; start < len(text); {
		end := start + 1
		for end < len(text) && math.Abs(text[end].Y-text[start].Y) <= max(1, text[start].FontSize*0.35) {
			end++
		}
		if l := makeLine(text[start:end]); l.text != "" {
			l.top = len(lines) == 0
			lines = append(lines, l)
		}
		start = end
	}
	return lines
}

func sign(f float64) int {
	switch {
	case f < 0:
		return -1
	case f > 0:
		return 1
	}
	return 0
}

// makeLine orders a line's glyphs by place. Glyphs at one place – those of a
// font whose widths the library does not know – keep the order they were drawn in.
func makeLine(glyphs []pdf.Text) pdfLine {
	slices.SortStableFunc(glyphs, func(a, b pdf.Text) int { return sign(a.X - b.X) })
	var rs []rune
	last := glyphs[0]
	for i, g := range glyphs {
		gap := g.X - (last.X + last.W)
		if i > 0 && last.W > 0 && gap > max(g.FontSize, 1)*0.2 && strings.TrimSpace(last.S) != "" && strings.TrimSpace(g.S) != "" {
			rs = append(rs, ' ')
		}
		rs = append(rs, []rune(g.S)...)
		last = g
	}
	return pdfLine{
		text: strings.TrimSpace(logical(rs)), y: glyphs[0].Y, size: glyphs[0].FontSize,
		left: glyphs[0].X, right: last.X + last.W,
	}
}

// logical turns a line of glyphs in visual order into logical order, where it
// is a right-to-left line; one that was in logical order already stays.
func logical(rs []rune) string {
	rtl, ltr := 0, 0
	for _, r := range rs {
		switch {
		case isRTL(r):
			rtl++
		case unicode.IsLetter(r):
			ltr++
		}
	}
	if rtl == 0 {
		return norm.NFKC.String(string(rs))
	}
	turned := reversed(rs, rtl >= ltr)
	if arabicSense(turned) >= arabicSense(rs) {
		rs = turned
	}
	return baseLetters(rs)
}

// reversed turns a visual line about: in a right-to-left line everything, and
// the numbers and left-to-right runs in it back; in a left-to-right line only
// its right-to-left runs.
func reversed(rs []rune, rtlLine bool) []rune {
	out := slices.Clone(rs)
	if rtlLine {
		slices.Reverse(out)
	}
	inRun := func(r rune) bool {
		return isRTL(r) != rtlLine && (isRTL(r) || unicode.IsLetter(r) || unicode.IsDigit(r))
	}
	for i := 0; i < len(out); {
		if !inRun(out[i]) {
			i++
			continue
		}
		end := i + 1 // a run goes on over neutrals where another of its letters follows
		for j := end; j < len(out); j++ {
			if inRun(out[j]) {
				end = j + 1
			} else if unicode.IsLetter(out[j]) || isRTL(out[j]) {
				break
			} else if rtlLine && unicode.IsSpace(out[j]) && numberEnds(out[i:end]) {
				break
			}
		}
		slices.Reverse(out[i:end])
		i = end
	}
	if rtlLine {
		mendMarks(out)
		mendBrackets(out)
	}
	return out
}

// numberEnds is true of a run of nothing but a number: two numbers in a
// right-to-left line stand in the line's order.
func numberEnds(rs []rune) bool { return !slices.ContainsFunc(rs, unicode.IsLetter) }

// mendMarks puts vowel signs, which reversing left before their letter, behind it.
func mendMarks(rs []rune) {
	for i := 0; i+1 < len(rs); {
		end := i
		for end < len(rs) && unicode.Is(unicode.Mn, rs[end]) {
			end++
		}
		if end > i && end < len(rs) && isRTL(rs[end]) {
			slices.Reverse(rs[i : end+1])
		}
		i = end + 1
	}
}

// mendBrackets mirrors a line's brackets where they stand back to front: PDFs
// name the glyph that is seen, and in right-to-left text that is the mirrored one.
func mendBrackets(rs []rune) {
	const open, shut = "([{«‹<", ")]}»›>"
	back := 0
	for _, r := range rs {
		switch {
		case strings.ContainsRune(open, r):
			if back == 0 {
				return
			}
			back--
		case strings.ContainsRune(shut, r):
			back++
		}
	}
	if back < 0 {
		return
	}
	o, s := []rune(open), []rune(shut)
	for i, r := range rs {
		if j := slices.Index(o, r); j >= 0 {
			rs[i] = s[j]
		} else if j := slices.Index(s, r); j >= 0 {
			rs[i] = o[j]
		}
	}
}

// baseLetters replaces presentation forms and ligatures by the letters they show.
func baseLetters(rs []rune) string {
	var b strings.Builder
	for _, r := range rs {
		if isPresentationForm(r) {
			b.WriteString(norm.NFKC.String(string(r)))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isRTL(r rune) bool {
	return r >= 0x590 && r < 0x8FF && (unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)) || isPresentationForm(r)
}

// arabicSense votes on whether letters stand in logical order: words begin
// with the article and end in the feminine ending or a final form, never the
// other way about; Hebrew words end, and do not begin, in its final letters.
func arabicSense(rs []rune) int {
	votes := 0
	for _, w := range strings.Fields(string(rs)) {
		word := []rune(strings.TrimFunc(baseLetters([]rune(w)), func(r rune) bool { return !unicode.IsLetter(r) }))
		if len(word) < 3 {
			continue
		}
		n := len(word)
		votes += atStart(word[0], word[1]) - atStart(word[n-1], word[n-2]) + atEnd(word[n-1]) - atEnd(word[0])
	}
	return votes
}

func atStart(first, second rune) int {
	if first == 'ا' && second == 'ل' {
		return 1
	}
	return 0
}

func atEnd(r rune) int {
	if strings.ContainsRune("ةىםןץףך", r) {
		return 1
	}
	return 0
}

// wideGap is the distance, in sizes of the type, beyond which no lines belong
// together: double spacing is some 2.4.
const wideGap = 2.6

// pdfParagraphs joins lines: a paragraph ends at a wider gap, at a change of
// size, or at a short line that ends a sentence.
func pdfParagraphs(lines []pdfLine) []string {
	if len(lines) == 0 {
		return nil
	}
	pitch, width := medianPitch(lines), 0.0
	for _, l := range lines {
		width = max(width, l.right-l.left)
	}
	var out []string
	current := lines[0].text
	for i := 1; i < len(lines); i++ {
		l, before := lines[i], lines[i-1]
		gap := before.y - l.y
		apart := !l.top && (gap > pitch*1.35 || gap > l.size*wideGap) || math.Abs(l.size-before.size) > 1 ||
			endsSentence(before.text) && (l.top || before.right-before.left < width*0.85)
		if apart {
			out = append(out, current)
			current = l.text
			continue
		}
		current = joinLines(current, l.text)
	}
	return append(out, current)
}

// joinLines joins a line to what it goes on, taking back a hyphenation.
func joinLines(s, line string) string {
	if stem, ok := strings.CutSuffix(s, "\u00AD"); ok {
		return stem + line
	}
	return s + " " + line
}

// medianPitch is the usual distance from one line to the next, in points.
func medianPitch(lines []pdfLine) float64 {
	var gaps []float64
	for i := 1; i < len(lines); i++ {
		if gap := lines[i-1].y - lines[i].y; gap > 0 {
			gaps = append(gaps, gap)
		}
	}
	if len(gaps) == 0 {
		return math.Inf(1)
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}
