package ui

import (
	"encoding/binary"
	"hash/maphash"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// paint keeps of the last frame what the next one can use again: Bubble Tea
// asks for a frame after every message, and most of them change a few rows or
// none.
type paint struct {
	current bool // the last frame shows the model as it is
	view    tea.View
	theme   *theme.Theme // of the rows
	rows    []paintedRow
	cells   []text.Cell // of one row at a time
	lines   *text.Cache // of the rows that cross the screen
}

// paintedRow is a row as it was encoded. Its cells are known again by their hash.
type paintedRow struct {
	profile terminal.Profile
	hash    uint64
	encoded string
}

// paintedLines is how many lines across the screen are kept: title, status, banner.
const paintedLines = 4

var seed = maphash.MakeSeed()

// frame encodes the rows of the screen.
func (p *paint) frame(m *Model) string {
	if p.theme != m.config.Theme {
		p.theme, p.rows = m.config.Theme, nil
	}
	var b strings.Builder
	n, profiles := 0, m.bodyProfiles()
	m.eachRow(func(r text.Row) {
		if n > 0 {
			b.WriteByte('\n')
		}
		if n == len(p.rows) {
			p.rows = append(p.rows, paintedRow{})
		}
		profile := m.config.Profile
		if at := n - m.frame.List.Y; at >= 0 && at < len(profiles) {
			profile = profiles[at]
		}
		was := &p.rows[n]
		if h := hash(r.Cells); h != was.hash || was.profile != profile || was.encoded == "" {
			*was = paintedRow{profile, h, profile.Encode(r, m.config.Theme.SGR)}
		}
		b.WriteString(was.encoded)
		n++
	})
	p.rows = p.rows[:n]
	return b.String()
}

// hash is over all that a row's encoding depends on.
func hash(cells []text.Cell) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	var b [8]byte
	for i := range cells {
		c := &cells[i]
		h.WriteString(c.Text)
		h.WriteString(c.Base)
		h.WriteString(c.Link)
		binary.LittleEndian.PutUint16(b[:], uint16(c.Style))
		b[2], b[3], b[4], b[5], b[6] = c.Width, c.Level, byte(len(c.Text)), byte(len(c.Base)), byte(len(c.Link))
		h.Write(b[:])
	}
	return h.Sum64()
}

// join puts parts of a row side by side, like text.Join, into cells that the
// next row takes over.
func (p *paint) join(parts ...text.Row) text.Row {
	row := text.Row{Cells: p.cells[:0]}
	for _, r := range parts {
		row.Cells = append(row.Cells, r.Cells...)
		row.Width += r.Width
	}
	p.cells = row.Cells
	return row
}

// line sets a paragraph into one row.
func (p *paint) line(words text.Paragraph, width int, fill text.Style) text.Row {
	if p.lines == nil {
		p.lines = text.NewCache(paintedLines)
	}
	return p.lines.Layout(words, text.Options{Width: width, Fill: fill, MaxRows: 1})[0]
}
