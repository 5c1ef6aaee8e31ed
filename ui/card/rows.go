package card

import (
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// Line is a row of a card that was laid out.
type Line struct {
	Row     text.Row
	Item    int // index into Card.Items, -1 for none
	Section bool
}

// Lay lays the card out at a width in columns.
func (c Card) Lay(width int) []Line {
	var z text.Setter
	var lines []Line
	for _, b := range c.Blocks {
		for i, row := range z.Layout(b.Paragraph, text.Options{Width: width}) {
			lines = append(lines, Line{Row: row, Item: b.Item, Section: b.Section && i == 0})
		}
	}
	return lines
}

// Selected returns a row as the selection shows it: its words, and the blanks
// between them, in the selection's look.
func Selected(r text.Row, focused bool) text.Row {
	style := theme.Selected
	if !focused {
		style = theme.SelectedDim
	}
	return text.Restyle(r, func(text.Cell) text.Style { return style })
}
