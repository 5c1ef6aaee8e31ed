package theme

import "mujaz/ui/text"

// ChosenColumns are the columns at the start side of a row of a list that
// bear the sign of its selection, and otherwise a mark and a blank; Hang is
// where its words begin, a blank after them.
const (
	ChosenColumns = 2
	Hang          = ChosenColumns + 1
)

// Chosen returns a row of the chosen entry of a list: a block at its start
// side, or a line where the keys go elsewhere. The words stay as they are:
// moving the selection writes a few cells anew, not two headlines.
func Chosen(r text.Row, focused bool) text.Row {
	if len(r.Cells) <= ChosenColumns {
		return r
	}
	edge := append([]text.Cell{}, r.Cells[:ChosenColumns]...)
	inner := &edge[1]
	if r.Dir == text.RTL {
		copy(edge, r.Cells[len(r.Cells)-ChosenColumns:])
		inner = &edge[0]
	}
	if focused {
		for i := range edge {
			edge[i].Style = Selected
		}
	} else {
		inner.Text, inner.Base, inner.Style = "┃", "┃", Section
	}
	return text.Edge(r, edge)
}
