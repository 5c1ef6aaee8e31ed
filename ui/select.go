package ui

import (
	"strings"

	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// plainText is the card, or the article, as plain lines in logical order: what
// a terminal's own selection takes out of it is the text, where OSC 52 does
// not reach a clipboard. Nothing is shaped or reordered, and the mouse is the
// terminal's.
type plainText struct {
	words  string
	lines  []text.Row // words broken at the width
	width  int
	offset int
	height int
}

// openSelect shows the article or the line of a register where it has the focus,
// else the card; and the second time what was there before.
func (m *Model) openSelect() {
	switch {
	case m.focus == paneSelect:
		m.leave()
		return
	case m.focus == paneRegister:
		if v := m.register.view; v == nil || v.Len() == 0 {
			return
		}
		m.plain.set(m.register.view.Words(m.config.Strings))
	case m.focus == paneHelp, m.card == nil || m.cardID != m.list.SelectedID():
		m.openFirst()
		return
	case m.focus == paneSource:
		m.plain.set(m.brief.Text + "\n\n— " + sourceLine(m.brief))
	default:
		m.plain.set(m.card.Card().Words() + "\n\n— " + sourceLine(m.brief))
	}
	m.enter(paneSelect)
}

func (p *plainText) set(words string) { p.words, p.lines, p.width, p.offset = words, nil, 0, 0 }

func (p *plainText) setHeight(rows int) { p.height = rows }

func (m *Model) selectKey(c Command) {
	page := max(1, m.plain.height-1)
	switch c {
	case CmdBack, CmdOutward:
		m.leave()
	case CmdUp, CmdDown, CmdPageUp, CmdPageDown, CmdTop, CmdBottom:
		n := len(m.plain.lines)
		m.plain.scroll(map[Command]int{CmdUp: -1, CmdDown: 1, CmdPageUp: -page, CmdPageDown: page, CmdTop: -n, CmdBottom: n}[c])
	}
}

func (p *plainText) scroll(by int) { p.offset = max(0, min(p.offset+by, len(p.lines)-p.height)) }

// lay breaks the words into rows of a width, at blanks where there are any.
func (p *plainText) lay(width int) {
	if p.width == width {
		return
	}
	p.width, p.lines = width, nil
	for line := range strings.SplitSeq(p.words, "\n") {
		row := text.Plain(line, theme.Default)
		for {
			n := breakAt(row.Cells, width)
			p.lines = append(p.lines, filled(row.Cells[:n], width))
			for n < len(row.Cells) && row.Cells[n].Text == " " {
				n++
			}
			if row.Cells = row.Cells[n:]; len(row.Cells) == 0 {
				break
			}
		}
	}
	p.scroll(0)
}

// breakAt is how many cells stand on the first row of a width.
func breakAt(cells []text.Cell, width int) int {
	columns, blank := 0, 0
	for i, c := range cells {
		if c.Text == " " {
			blank = i
		}
		if columns += int(c.Width); columns > width {
			if blank > 0 {
				return blank
			}
			return max(1, i)
		}
	}
	return len(cells)
}

// filled is a row of cells as they are, filled up to a width; a wide letter on
// a screen of one column is left out.
func filled(cells []text.Cell, width int) text.Row {
	r := text.Row{Cells: cells}
	for _, c := range cells {
		r.Width += int(c.Width)
	}
	if r.Width > width {
		return text.Blank(width, theme.Default)
	}
	return text.Join(r, text.Blank(width-r.Width, theme.Default))
}

// rows are the visible lines.
func (p *plainText) rows(width int) []text.Row {
	p.lay(width)
	rows := make([]text.Row, 0, p.height)
	for i := p.offset; i < len(p.lines) && len(rows) < p.height; i++ {
		rows = append(rows, p.lines[i])
	}
	for len(rows) < p.height {
		rows = append(rows, text.Blank(width, theme.Default))
	}
	return rows
}
