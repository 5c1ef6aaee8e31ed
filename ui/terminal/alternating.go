package terminal

import "mujaz/ui/text"

// extension looks like a vertical line (U+23AE, INTEGRAL EXTENSION).
const extension = "\u23ae"

// alternatingCells is for QTerminal, which hands every stretch of one look to Qt:
// Qt sets it as a left-to-right paragraph, in letters as wide as their font has
// them, from the column where the stretch begins. It knows faint from other
// cells but does not draw it so. Made faint in turn, right-to-left cells are
// stretches by themselves: nothing is reordered, each stands in its column, and
// a part of a row can be painted anew without the rest.
//
// Lines (U+2500…U+257F) are drawn where the widths of all the characters before
// them end, whatever their look: behind letters that may be of another width, a
// vertical one gives way to a character that is drawn in its column.
//
// Blanks are never faint: Bubble Tea erases instead of writing them, and what is
// erased is not.
func alternatingCells(cells []text.Cell) []piece {
	pieces := visual(cells)
	var stretch struct{ faint, letter, digit bool }
	shifting := false
	for i := range pieces {
		k, s := kindOf(cells[i].Text), pieces[i].text
		letter, number := k.rightToLeft(), k == digit
		switch {
		case s == " " && stretch.faint:
			stretch.faint, stretch.letter, stretch.digit = false, false, false
		case stretch.letter && (letter || number) || stretch.digit && letter:
			stretch.faint, stretch.letter, stretch.digit = !stretch.faint, false, false
		}
		stretch.letter, stretch.digit = stretch.letter || letter, stretch.digit || number
		if stretch.faint {
			pieces[i].extra = faintLook
		}
		if shifting && (s == "│" || s == "┃") {
			pieces[i].text = extension
		}
		shifting = shifting || letter
	}
	return pieces
}
