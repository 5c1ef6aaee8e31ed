package text

// Column is a column of a table: its width and how its cells are aligned.
type Column struct {
	Width int // columns of the screen, at least 1
	Align Align
}

// Table sets one row of a table: each cell is a paragraph by itself, wrapped
// in its column, the columns from the right where dir is RTL. Between them
// stand gap columns of padding. Missing cells are blank, cells without a
// column are left out. Options.Width is not read; MaxRows holds for each cell.
func Table(cells []Paragraph, columns []Column, gap int, dir Direction, o Options) []Row {
	set := make([][]Row, len(columns))
	height := 1
	for i, c := range columns {
		o.Width = max(1, c.Width)
		p := Paragraph{Dir: dir}
		if i < len(cells) {
			p = cells[i]
		}
		p.Align = c.Align
		set[i] = Layout(p, o)
		height = max(height, len(set[i]))
	}
	rows := make([]Row, height)
	for y := range rows {
		rows[y] = tableRow(set, columns, y, gap, dir, o.Fill)
	}
	return rows
}

func tableRow(set [][]Row, columns []Column, y, gap int, dir Direction, fill Style) Row {
	var parts []Row
	for i := range columns {
		k := i
		if dir == RTL {
			k = len(columns) - 1 - i
		}
		if i > 0 {
			parts = append(parts, Blank(gap, fill))
		}
		if y < len(set[k]) {
			parts = append(parts, set[k][y])
		} else {
			parts = append(parts, Blank(max(1, columns[k].Width), fill))
		}
	}
	row := Join(parts...)
	row.Dir = dir
	return row
}
