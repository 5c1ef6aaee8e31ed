package source

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/source/pdf"
)

// longestGlyph is how many letters one glyph may stand for: Arabic has
// ligatures of whole words. Files that give one glyph a whole line give the
// others nothing, and cannot be put together again.
const longestGlyph = 20

// readPDF reads the text of a PDF. What a PDF holds is glyphs and places: they
// are put together to lines by place and columns, lines turned from visual to
// logical order, and joined to paragraphs.
func readPDF(name string, b []byte) (briefs.Article, error) {
	d, err := pdf.Open(b)
	if err != nil {
		return briefs.Article{}, pdfProblem(name, err)
	}
	content := d.Content()
	var pages [][]pdfLine
	letters, unknown := 0, 0
	for i := 0; i < d.Pages() && !content.Full(); i++ {
		glyphs := content.Page(i)
		for _, g := range glyphs {
			n := utf8.RuneCountInString(g.Text)
			if letters += n; g.Text == pdf.Unknown || n > longestGlyph && !g.Replaced {
				unknown += n
			}
		}
		pages = append(pages, pageLines(glyphs))
	}
	var parts []part
	for _, p := range pdfParagraphs(withoutFurniture(pages)) {
		parts = append(parts, classified(p)...)
	}
	if unknown*5 > letters || garbled(parts) {
		return briefs.Article{}, &Error{Name: name, Reason: NamelessGlyphs, Hint: RecogniseText}
	}
	if len(parts) == 0 && d.Mended() {
		return briefs.Article{}, pdfProblem(name, fmt.Errorf("%w: its text is lost", pdf.ErrDamaged))
	}
	if len(parts) == 0 {
		return briefs.Article{}, &Error{Name: name, Reason: PicturesOnly, Hint: RecogniseText, Err: ErrNoArticle}
	}
	a := assemble(classifyParts(parts))
	a.Format = "pdf"
	a.Author = tidy(Sanitise(d.Info("Author")))
	if unknown > 0 {
		a.Warnings = append(a.Warnings, briefs.UnknownGlyphs)
	}
	if content.Full() {
		a.Warnings = append(a.Warnings, briefs.TooLong)
	}
	return a, nil
}

// garbled is true of text that is none: files that name their glyphs wrongly
// make words of letters of several scripts, or of Latin letters that are rare.
func garbled(parts []part) bool {
	words, mixed, plain, rare := 0, 0, 0, 0
	for _, p := range parts {
		for _, r := range p.text {
			switch {
			case r >= 0xC0 && r <= 0x1FF, unicode.Is(unicode.Han, r):
				rare++
			case unicode.IsLetter(r):
				plain++
			}
		}
		for w := range strings.FieldsSeq(p.text) {
			scripts := map[string]bool{}
			for _, r := range w {
				if s := scriptName(r); s != "" {
					scripts[s] = true
				}
			}
			words += min(len(scripts), 1)
			if len(scripts) > 1 || sign().MatchString(w) {
				mixed++
			}
		}
	}
	return mixed*10 > words || rare > plain
}

// sign is a digit or sign inside of a word of Arabic or Hebrew.
var sign = pattern(`[\p{Arabic}]['0-9/*+&]\p{Arabic}|\p{Hebrew}[0-9/*+&]\p{Hebrew}`)

// scriptName is the script of a letter, "" of anything else.
func scriptName(r rune) string {
	if !unicode.IsLetter(r) {
		return ""
	}
	for _, s := range []string{"Latin", "Arabic", "Hebrew", "Han", "Hangul", "Cyrillic", "Greek"} {
		if unicode.Is(unicode.Scripts[s], r) {
			return s
		}
	}
	return "other"
}

func pdfProblem(name string, err error) error {
	if errors.Is(err, pdf.ErrLocked) {
		return &Error{Name: name, Reason: LockedPDF, Hint: SaveUnlocked, Err: err}
	}
	return &Error{Name: name, Reason: DamagedPDF, Hint: SaveAgain, Err: err}
}

func classified(s string) []part {
	if s = tidy(Sanitise(kashida().ReplaceAllString(s, "$1"))); s == "" {
		return nil
	}
	return []part{{s, briefs.RoleBody}}
}

// kashida is what stretches a word to fill its line.
var kashida = pattern(`(\p{Arabic})ـ+\b`)

var (
	digits     = pattern(`\p{Nd}+`)
	pageNumber = pattern(`^(?i:page|صفحة|الصفحة|עמוד|صفحه)?[ \-–—|/]*\p{Nd}{1,4}([ \-–—|/]|of|sur|de|من|מתוך|از)*(\p{Nd}{1,4})?[ \-–—|]*$`)
)

// printed are the head and foot that browsers put on each page: the date, the
// time and the page's title; its address and the page's number.
var printed = pattern(`\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? +\d{1,2}:\d\d( [AP]M)?\b|(https?|file)://\S+.*\b\d{1,3}/\d{1,3}$|^\d{1,3}/\d{1,3} *(https?|file)://`)

// withoutFurniture joins the pages' lines and leaves out running heads and
// feet: page numbers, and what stands at the edge of several pages.
func withoutFurniture(pages [][]pdfLine) []pdfLine {
	seen := map[string]int{}
	for _, lines := range pages {
		for i, l := range lines {
			if i == 0 || i == len(lines)-1 {
				seen[digits().ReplaceAllString(l.text, "0")]++
			}
		}
	}
	var out []pdfLine
	for _, lines := range pages {
		first := true
		for i, l := range lines {
			edge := i == 0 || i == len(lines)-1
			if edge && len(lines) > 1 && (printed().MatchString(l.text) || pageNumber().MatchString(l.text) || seen[digits().ReplaceAllString(l.text, "0")] > max(1, len(pages)/2)) {
				continue
			}
			l.top = first || l.top
			first = false
			out = append(out, l)
		}
	}
	return out
}

// wideGap is the distance, in sizes of the type, beyond which no lines belong
// together: double spacing is some 2.4.
const wideGap = 2.6

// pdfParagraphs joins lines: a paragraph ends at a wider gap, at a change of
// size, before an indented line, or at a short line that ends a sentence.
func pdfParagraphs(lines []pdfLine) []string {
	if len(lines) == 0 {
		return nil
	}
	pitch, size := usualPitch(lines)
	out := []string{}
	current := lines[0].text
	for i := 1; i < len(lines); i++ {
		if l, before := lines[i], lines[i-1]; parted(before, l, pitch, size) {
			out = append(out, current)
			current = l.text
		} else {
			current = joinLines(current, l.text)
		}
	}
	return append(out, current)
}

// parted says whether a paragraph ends between two lines, where lines are usually
// pitch apart and of a size.
func parted(before, l pdfLine, pitch, size float64) bool {
	smaller, larger := min(before.size, l.size), max(before.size, l.size)
	if larger > smaller*1.12 {
		return true
	}
	ends := endsSentence(before.text)
	short := before.right-before.left < (before.columnRight-before.columnLeft)*0.85
	if l.top { // the next column or page: nothing but the text itself tells
		return ends && short || ends && indented(l)
	}
	gap := before.y - l.y
	if size > 0 && l.size > size*1.12 { // of a headline lines stand farther apart
		pitch *= l.size / size
	}
	return gap > pitch*1.3 || gap > l.size*wideGap || ends && (short || indented(l))
}

// indented is true of a line that begins inside its column.
func indented(l pdfLine) bool {
	in := l.left - l.columnLeft
	if l.rtl {
		in = l.columnRight - l.right
	}
	return in > l.size*0.9 && in < l.size*6
}

// joinLines joins a line to what it goes on, taking back a hyphenation.
func joinLines(s, line string) string {
	if stem, ok := strings.CutSuffix(s, "\u00AD"); ok {
		return stem + line
	}
	if stem, ok := strings.CutSuffix(s, "-"); ok && hyphenated(stem, line) {
		return stem + line
	}
	return s + " " + line
}

// hyphenated is true of a word that was broken at the end of a line: small
// letters on both sides of the hyphen.
func hyphenated(stem, line string) bool {
	return lowerEnd().MatchString(stem) && lowerStart().MatchString(line)
}

var (
	lowerEnd   = pattern(`\p{Ll}{2}$`)
	lowerStart = pattern(`^\p{Ll}{2}`)
)
