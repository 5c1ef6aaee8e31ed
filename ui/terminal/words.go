package terminal

import (
	"unicode/utf8"

	"mujaz/ui/text"
)

// fencedWords leaves words where they are, their letters in logical order, and
// sets LRM after each: whatever stands between words then has a strong
// left-to-right neighbour before it, and stays (UAX #9 W7, N1, N2, N0). It
// needs no mirroring by the terminal.
func fencedWords(cells []text.Cell) []piece {
	pieces := make([]piece, 0, len(cells))
	for i := 0; i < len(cells); {
		k := kindOf(cells[i].Text)
		if !k.rightToLeft() {
			pieces = append(pieces, piece{cell: i, text: drawn(&cells[i])})
			i++
			continue
		}
		j := i + 1
		for j < len(cells) && kindOf(cells[j].Text) == k && !apart(&cells[j]) {
			j++
		}
		pieces = appendWord(pieces, cells, i, j, k)
		pieces[len(pieces)-1].text += lrm
		i = j
	}
	return pieces
}

// appendWord appends cells[i:j] in logical order.
func appendWord(pieces []piece, cells []text.Cell, i, j int, k kind) []piece {
	for n := range j - i {
		c := j - 1 - n
		if k == arabicDigit { // digits are written left to right
			c = i + n
		}
		pieces = append(pieces, piece{cell: c, text: drawn(&cells[c])})
	}
	return pieces
}

// fourForms are the presentation forms that come in fours: isolated, final,
// initial, medial. A letter with fewer never joins the letter after it.
var fourForms = [][2]rune{
	{0xfb52, 0xfb81}, {0xfb8e, 0xfb9d}, {0xfba0, 0xfba3}, {0xfba6, 0xfbad}, {0xfbd3, 0xfbd6}, {0xfbe4, 0xfbe7}, {0xfbfc, 0xfbff},
	{0xfe89, 0xfe8c}, {0xfe8f, 0xfe92}, {0xfe95, 0xfea8}, {0xfeb1, 0xfeec}, {0xfef1, 0xfef4},
}

// apart says whether a letter stands unjoined before another one of its word
// although it could join: a ZWNJ was between them. A terminal that takes forms
// for letters and shapes them anew would join them.
func apart(before *text.Cell) bool {
	r, _ := utf8.DecodeRuneInString(before.Text)
	for _, f := range fourForms {
		if r >= f[0] && r <= f[1] {
			return (r-f[0])%4 < 2
		}
	}
	return false
}
