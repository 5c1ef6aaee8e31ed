package reader

import (
	"strings"
	"unicode"

	"charm.land/glamour/v2"
	"charm.land/glamour/v2/ansi"

	"mujaz/briefs"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// An article in Markdown is rendered by Glamour, unwrapped: a paragraph a line.
// Its looks come as colours that stand for what a stretch is; its letters are
// found again in the brief's text, so that evidence, hits and voices are marked
// on it; and ui/text lays it out.

// What a stretch of rendered Markdown is, by the colour that stands for it.
const (
	kindText   = ""
	kindTitle  = "31"
	kindStrong = "32"
	kindTarget = "34" // where a link leads: no words of the article
	kindLink   = "35"
	kindCode   = "36"
	kindRule   = "37"
)

// char is a character of rendered Markdown.
type char struct {
	r    rune
	kind string
	at   int // byte of the brief's text, -1 for none
}

// line is a block of rendered Markdown, or a row of a table.
type line struct {
	indent int
	bullet string
	quoted bool
	chars  []char
	cells  [][]char // of a table's row
}

const quoteToken = "▏"

// styles are Glamour's, with a colour for each kind.
func styles() ansi.StyleConfig {
	coloured := func(ansiColour string) ansi.StylePrimitive { return ansi.StylePrimitive{Color: &ansiColour} }
	token, indent := quoteToken, uint(1)
	s := ansi.StyleConfig{
		Heading: ansi.StyleBlock{StylePrimitive: coloured("1")}, Strong: coloured("2"), Emph: coloured("2"),
		Link: coloured("4"), LinkText: coloured("5"), Image: coloured("4"), ImageText: coloured("4"),
		Code: ansi.StyleBlock{StylePrimitive: coloured("6")}, CodeBlock: ansi.StyleCodeBlock{StyleBlock: ansi.StyleBlock{StylePrimitive: coloured("6")}},
		HorizontalRule: ansi.StylePrimitive{Format: "\n─\n"},
		Item:           ansi.StylePrimitive{BlockPrefix: "• "}, Enumeration: ansi.StylePrimitive{BlockPrefix: ". "},
		Task:       ansi.StyleTask{Ticked: "[x] ", Unticked: "[ ] "},
		BlockQuote: ansi.StyleBlock{Indent: &indent, IndentToken: &token},
	}
	rule := "7"
	s.HorizontalRule.Color, s.List.LevelIndent = &rule, 2
	return s
}

// readMarkdown renders a brief's article where it is Markdown; nil where it is
// not, or where Glamour cannot.
func readMarkdown(b briefs.Brief) []line {
	if b.Markdown == "" {
		return nil
	}
	renderer, err := glamour.NewTermRenderer(glamour.WithStyles(styles()), glamour.WithWordWrap(0), glamour.WithTableWrap(false))
	if err != nil {
		return nil
	}
	rendered, err := renderer.Render(withMarks(b.Markdown))
	if err != nil {
		return nil
	}
	var p parts
	for row := range strings.SplitSeq(rendered, "\n") {
		p.row(decode(row))
	}
	lines := p.lines
	if above := headlineAbove(lines, b); above.chars != nil {
		lines = append([]line{above, {}}, lines...)
	}
	locate(lines, b.Text)
	return lines
}

// headlineAbove is a headline that stands in the article's text and not in its
// Markdown: that of the front matter. Without it the letters of the two would
// meet in wrong places, and the first sentence be nowhere.
func headlineAbove(lines []line, b briefs.Brief) line {
	if b.Headline == "" || !strings.HasPrefix(b.Text, b.Headline) {
		return line{}
	}
	lettersOf := func(chars []char) string {
		var s strings.Builder
		for _, c := range chars {
			if unicode.IsLetter(c.r) || unicode.IsDigit(c.r) {
				s.WriteRune(c.r)
			}
		}
		return s.String()
	}
	var above line
	for _, r := range b.Headline {
		above.chars = append(above.chars, char{r, kindTitle, -1})
	}
	for _, l := range lines {
		if lettersOf(l.chars) == lettersOf(above.chars) {
			return line{}
		}
	}
	return above
}

// decode takes the escape sequences off a rendered row: a look becomes the
// kind of what follows, a hyperlink and all else nothing. An article can bring
// controls in by character references; they are left out.
func decode(row string) []char {
	var chars []char
	kind := kindText
	for row != "" {
		if rest, ok := strings.CutPrefix(row, "\x1b["); ok {
			look, after, _ := strings.Cut(rest, "m")
			kind, row = strings.TrimPrefix(look, "0"), after
			continue
		}
		if rest, ok := strings.CutPrefix(row, "\x1b]"); ok {
			_, row, _ = strings.Cut(rest, "\a")
			continue
		}
		for i, r := range row {
			if r == '\x1b' && i > 0 {
				row = row[i:]
				break
			}
			if !unicode.IsControl(r) && !unicode.Is(unicode.Bidi_Control, r) {
				chars = append(chars, char{r, kind, -1})
			}
			if i+len(string(r)) >= len(row) {
				row = ""
				break
			}
		}
	}
	return chars
}

// cellsOf are the cells of a table's row, which Glamour parts by a line.
func cellsOf(chars []char) [][]char {
	cells := [][]char{nil}
	for _, c := range chars {
		if c.r == '│' && c.kind == kindText {
			cells = append(cells, nil)
			continue
		}
		cells[len(cells)-1] = append(cells[len(cells)-1], c)
	}
	return cells
}

// locate finds the rendered letters in the brief's text. Both are the same
// words in the same order but for what one of them leaves out: there it looks
// on for where they meet again.
func locate(lines []line, words string) {
	type letter struct {
		r  rune
		at int
	}
	var text []letter
	for at, r := range words {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			text = append(text, letter{r, at})
		}
	}
	var shown []*char
	for i := range lines {
		for k := range lines[i].chars {
			c := &lines[i].chars[k]
			if c.kind != kindTarget && (unicode.IsLetter(c.r) || unicode.IsDigit(c.r)) {
				shown = append(shown, c)
			}
		}
	}
	const agree, reach = 6, 400
	meets := func(i, j int) bool {
		n := 0
		for n < agree && i+n < len(shown) && j+n < len(text) && shown[i+n].r == text[j+n].r {
			n++
		}
		return n == agree || n > 0 && (i+n == len(shown) || j+n == len(text))
	}
	for i, j := 0, 0; i < len(shown) && j < len(text); {
		if shown[i].r == text[j].r {
			shown[i].at = text[j].at
			i, j = i+1, j+1
			continue
		}
		by := 1
		for ; by < reach; by++ {
			if meets(i+by, j) {
				i += by
				break
			}
			if meets(i, j+by) {
				j += by
				break
			}
		}
		if by == reach {
			i, j = i+1, j+1
		}
	}
	for i := range lines { // cells share no memory with the line's characters
		if lines[i].cells != nil {
			lines[i].cells = cellsOf(lines[i].chars)
		}
	}
}

// looks of the kinds.
var looks = map[string]text.Style{
	kindTitle: theme.Headline, kindStrong: theme.Strong, kindTarget: theme.Muted, kindLink: theme.Link, kindCode: theme.Muted, kindRule: theme.Muted,
}
