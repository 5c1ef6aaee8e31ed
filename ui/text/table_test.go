package text

import "testing"

func TestTableColumnsRunInItsDirection(t *testing.T) {
	cells := []Paragraph{para("אב"), para("one two"), para("12")}
	columns := []Column{{Width: 3}, {Width: 4}, {Width: 3, Align: AlignEnd}}
	for _, c := range []struct {
		dir  Direction
		want []string
	}{
		{LTR, []string{" בא one   12", "    two     "}},
		{RTL, []string{" 12 one   בא", "    two     "}},
	} {
		rows := Table(cells, columns, 1, c.dir, Options{})
		if len(rows) != len(c.want) {
			t.Fatalf("%d rows, want %d", len(rows), len(c.want))
		}
		for y, row := range rows {
			if bases(row) != c.want[y] || row.Width != 12 {
				t.Errorf("direction %d row %d: %q of %d columns, want %q of 12", c.dir, y, bases(row), row.Width, c.want[y])
			}
		}
	}
}
