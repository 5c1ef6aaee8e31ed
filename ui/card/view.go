package card

import (
	"mujaz/briefs"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// View is a card on the screen: what is visible of it and the item chosen.
type View struct {
	card     Card
	laid     laid
	width    int
	height   int
	offset   int
	selected int // item, -1 before one was chosen
}

// NewView opens a card at its head.
func NewView(c Card) *View { return &View{card: c, selected: -1} }

// Card is the card shown.
func (v *View) Card() Card { return v.card }

// SetSize lays the card out and keeps the choice in view.
func (v *View) SetSize(width, height int) {
	if width == v.width && height == v.height {
		return
	}
	if width != v.width {
		v.laid = laid{card: &v.card, width: width}
	}
	v.width, v.height = width, height
	v.reveal()
}

// Item is the chosen item, false where none is.
func (v *View) Item() (Item, bool) {
	if v.selected < 0 || v.selected >= len(v.card.Items) {
		return Item{}, false
	}
	return v.card.Items[v.selected], true
}

// Move chooses the next or previous item. Where there is none that way, the
// card scrolls to its edge.
func (v *View) Move(by int) {
	next := v.selected + by
	if next < 0 || next >= len(v.card.Items) {
		v.Scroll(by)
		return
	}
	v.selected = next
	v.reveal()
}

// NextSection goes to the first item after the next section's title, or the
// previous one's.
func (v *View) NextSection(by int) {
	v.laid.all()
	at := v.offset
	if first, _, ok := v.selectedLines(); ok {
		at = first
	}
	if by < 0 {
		at = v.sectionOf(at)
	}
	for i := at + by; i >= 0 && i < len(v.laid.lines); i += by {
		if v.laid.lines[i].Section {
			v.offset = i
			v.clamp()
			v.selected = v.firstItemAfter(i)
			return
		}
	}
}

// sectionOf is the line of the title above a line.
func (v *View) sectionOf(line int) int {
	for line > 0 && !v.laid.lines[line].Section {
		line--
	}
	return line
}

// firstItemAfter is the first item of the section whose title is at a line; an
// empty section leaves the choice on the item before it.
func (v *View) firstItemAfter(line int) int {
	last := -1
	for i, l := range v.laid.lines {
		if i > line && l.Item >= 0 {
			return l.Item
		}
		last = max(last, l.Item)
	}
	return last
}

// Scroll moves by rows.
func (v *View) Scroll(by int) {
	v.offset += by
	v.clamp()
}

// Page is the rows that a page holds, one kept in view.
func (v *View) Page() int { return max(1, v.height-1) }

// ToEnd goes to the last item or, with false, to the head.
func (v *View) ToEnd(end bool) {
	v.offset, v.selected = 0, -1
	if end {
		v.laid.all()
		v.offset, v.selected = len(v.laid.lines), len(v.card.Items)-1
	}
	v.clamp()
}

// Click chooses the item at a row of the view, and says whether there is one.
func (v *View) Click(row int) bool {
	i := v.offset + row
	if row < 0 || i >= len(v.laid.lines) || v.laid.lines[i].Item < 0 {
		return false
	}
	v.selected = v.laid.lines[i].Item
	return true
}

// clamp keeps the rows that are seen within the card, and laid out.
func (v *View) clamp() {
	v.laid.to(v.offset + v.height)
	v.offset = max(0, min(v.offset, len(v.laid.lines)-v.height))
}

// selectedLines are the lines of the chosen item.
func (v *View) selectedLines() (first, last int, ok bool) {
	if v.selected >= 0 {
		v.laid.pastItem(v.selected)
	}
	for i, l := range v.laid.lines {
		if l.Item == v.selected && l.Item >= 0 {
			if !ok {
				first, ok = i, true
			}
			last = i
		}
	}
	return first, last, ok
}

func (v *View) reveal() {
	first, last, ok := v.selectedLines()
	if ok {
		if last >= v.offset+v.height {
			v.offset = last - v.height + 1
		}
		v.offset = min(v.offset, first)
	}
	v.clamp()
}

// Rows is what is visible: exactly the height. The chosen item bears a bar at
// its start side and its words are in the look of a selection.
func (v *View) Rows(focused bool) []text.Row {
	out := make([]text.Row, 0, v.height)
	for i := v.offset; i < len(v.laid.lines) && len(out) < v.height; i++ {
		row := v.laid.lines[i].Row
		if v.selected >= 0 && v.laid.lines[i].Item == v.selected {
			row = Selected(row, focused)
		}
		out = append(out, row)
	}
	for len(out) < v.height {
		out = append(out, text.Blank(v.width, theme.Default))
	}
	return out
}

// Evidence is the chosen item's, nil where none is chosen.
func (v *View) Evidence() []briefs.Span {
	if it, ok := v.Item(); ok {
		return it.Evidence
	}
	return nil
}

// Place is where one is in a card: it can be returned to.
type Place struct{ item, offset int }

// Place is where one is.
func (v *View) Place() Place { return Place{v.selected, v.offset} }

// SetPlace returns to a place of this card, at this or another width.
func (v *View) SetPlace(p Place) {
	v.selected, v.offset = min(p.item, len(v.card.Items)-1), p.offset
	v.reveal()
}
