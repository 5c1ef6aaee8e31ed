package terminal

import "mujaz/ui/text"

const (
	lrm = "\u200e" // an invisible letter written left to right
	lro = "\u202d" // left-to-right override, up to pdf
	pdf = "\u202c"

	zwnj = "\u200c" // keeps two letters from joining
)

// arrange puts a row's cells in the order of sending.
func (p Profile) arrange(cells []text.Cell) []piece {
	if !anyRightToLeft(cells) {
		return visual(cells)
	}
	switch p.arrangement {
	case override:
		return overridden(cells)
	case marked:
		return markedCells(cells)
	case fenced:
		return fencedWords(cells)
	case alternating:
		return alternatingCells(cells)
	case chunked:
		return chunks(cells, p.letters)
	case inverse:
		return p.inverse(cells)
	}
	return visual(cells)
}

// visual is the cells as they are.
func visual(cells []text.Cell) []piece {
	pieces := make([]piece, len(cells))
	for i := range cells {
		pieces[i] = piece{cell: i, text: drawn(&cells[i])}
	}
	return pieces
}

// overridden is visual, with LRO before the first right-to-left cell and PDF
// after the last. A format character rides on the cell before it, also in
// Bubble Tea's cells; in column 0 there is none, so a right-to-left cell there
// is set apart by LRM.
func overridden(cells []text.Cell) []piece {
	pieces := visual(cells)
	first, last := -1, -1
	for i := range cells {
		if kindOf(cells[i].Text).rightToLeft() {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first > 0 {
		pieces[first-1].text += lro
	} else {
		pieces[0].text += lrm + lro
	}
	pieces[last].text += pdf
	return pieces
}

// markedCells is visual, with LRM after each right-to-left cell: none has a
// neighbour to be reordered with, also where the row is cut into spans.
func markedCells(cells []text.Cell) []piece {
	pieces := visual(cells)
	for i := range cells {
		if kindOf(cells[i].Text).rightToLeft() {
			pieces[i].text += lrm
		}
	}
	return pieces
}
