package text

import (
	"github.com/clipperhouse/displaywidth"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Style is the identity of a style; what it looks like is the theme's affair.
// The zero Style is the default look.
type Style uint16

// Cell is one grapheme cluster as it is drawn.
type Cell struct {
	Text  string // the cluster to draw in a terminal that reorders and shapes nothing: shaped into presentation forms, mirrored; " " for padding
	Base  string // the same cluster's logical letters, neither shaped nor mirrored ("لا" for a lam-alef); equal to Text where nothing changed
	Link  string // target of a hyperlink, "" none
	Start int32  // bytes of the paragraph's text that the cell stands for, half open; -1, -1 for padding, bullets and borders
	End   int32
	Style Style
	Width uint8 // columns: 1 or 2
	Level uint8 // embedding level
}

// Row is one row of the screen, or a part of one: cells in visual order, left
// to right. Its width is exact: nothing after layout wraps, cuts or pads it.
type Row struct {
	Cells []Cell
	Width int       // columns, the sum of the cells' widths
	Dir   Direction // the side where it starts, LTR or RTL: its paragraph's direction where that names no other
	Start int       // bytes of the paragraph's text that the row holds, half open
	End   int
}

// Range is a stretch of columns, half open, from the left.
type Range struct{ From, To int }

func padding(s Style) Cell {
	return Cell{Text: " ", Base: " ", Start: -1, End: -1, Style: s, Width: 1}
}

// Blank is a row of padding.
func Blank(width int, s Style) Row {
	if width <= 0 {
		return Row{}
	}
	cells := make([]Cell, width)
	for i := range cells {
		cells[i] = padding(s)
	}
	return Row{Cells: cells, Width: width}
}

// Plain is a row of fixed glyphs as given, left to right: borders, gauges. It
// stands for no text and is never reordered.
func Plain(s string, st Style) Row {
	var row Row
	g := graphemes.FromString(s)
	for g.Next() {
		v := g.Value()
		w := min(2, displaywidth.String(v))
		if w < 1 {
			continue
		}
		row.Cells = append(row.Cells, Cell{Text: v, Base: v, Start: -1, End: -1, Style: st, Width: uint8(w)})
		row.Width += w
	}
	return row
}

// Join puts rows side by side, in the order given from the left. The joined
// row has the direction of the first and stands for no one paragraph: Start
// and End of its cells still count each in its own.
func Join(rows ...Row) Row {
	var out Row
	n := 0
	for _, r := range rows {
		n += len(r.Cells)
	}
	out.Cells = make([]Cell, 0, n)
	for i, r := range rows {
		out.Cells = append(out.Cells, r.Cells...)
		out.Width += r.Width
		if i == 0 {
			out.Dir = r.Dir
		}
	}
	return out
}

// Restyle returns a copy of the row with each cell in the style that style
// says.
func Restyle(r Row, style func(Cell) Style) Row {
	cells := make([]Cell, len(r.Cells))
	for i, c := range r.Cells {
		c.Style = style(c)
		cells[i] = c
	}
	r.Cells = cells
	return r
}

// Edge returns a copy of the row with the given cells at its start side in
// place of its own: as many as they are, each a column wide. Where a wide
// cluster stands there the row stays as it is.
func Edge(r Row, cells []Cell) Row {
	n, at := len(cells), 0
	if n > len(r.Cells) {
		return r
	}
	if r.Dir == RTL {
		at = len(r.Cells) - n
	}
	for _, c := range r.Cells[at : at+n] {
		if c.Width != 1 {
			return r
		}
	}
	r.Cells = append([]Cell{}, r.Cells...)
	copy(r.Cells[at:], cells)
	return r
}

// Hit is the logical range (bytes of the paragraph's text) of the cell at a
// column; ok is false on padding and outside the row.
func (r Row) Hit(column int) (start, end int, ok bool) {
	at := 0
	for _, c := range r.Cells {
		if column >= at && column < at+int(c.Width) {
			return int(c.Start), int(c.End), c.Start >= 0
		}
		at += int(c.Width)
	}
	return 0, 0, false
}

// Columns are the columns where text[start:end] stands: several ranges where
// the row's directions part it.
func (r Row) Columns(start, end int) []Range {
	var out []Range
	at := 0
	for _, c := range r.Cells {
		next := at + int(c.Width)
		if c.Start >= 0 && int(c.Start) < end && int(c.End) > start {
			if n := len(out); n > 0 && out[n-1].To == at {
				out[n-1].To = next
			} else {
				out = append(out, Range{at, next})
			}
		}
		at = next
	}
	return out
}
