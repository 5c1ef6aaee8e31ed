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
	l := laid{card: &c, width: width}
	l.all()
	return l.lines
}

// laid is a card as far as it was laid out: a selection that moves through the
// list shows the heads of many cards and the ends of few.
type laid struct {
	card  *Card
	width int
	lines []Line
	next  int // block
	text  text.Setter
}

// block lays out one block more, and says whether there was one.
func (l *laid) block() bool {
	if l.next == len(l.card.Blocks) {
		return false
	}
	b := &l.card.Blocks[l.next]
	l.next++
	for i, row := range l.text.Layout(b.Paragraph, text.Options{Width: l.width}) {
		l.lines = append(l.lines, Line{Row: row, Item: b.Item, Section: b.Section && i == 0})
	}
	return true
}

// to lays out at least so many lines, where there are so many.
func (l *laid) to(lines int) {
	for len(l.lines) < lines && l.block() {
	}
}

func (l *laid) all() {
	for l.block() {
	}
}

// pastItem lays out all lines of an item and the one after.
func (l *laid) pastItem(item int) {
	for l.next < len(l.card.Blocks) && !l.card.past(item, l.next) {
		l.block()
	}
}

// past says whether the blocks before one hold all of an item's.
func (c *Card) past(item, block int) bool {
	for _, b := range c.Blocks[block:] {
		if b.Item == item {
			return false
		}
	}
	return true
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
