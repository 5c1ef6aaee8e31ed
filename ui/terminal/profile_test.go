package terminal

import (
	"strings"
	"testing"

	"mujaz/ui/text"
)

func plainLook(text.Style) string { return "" }

// row is a row of one-column cells as they are to be seen, left to right.
func row(seen string) text.Row {
	var r text.Row
	for _, c := range seen {
		r.Cells = append(r.Cells, text.Cell{Text: string(c), Base: string(c), Start: -1, End: -1, Width: 1})
		r.Width++
	}
	return r
}

func TestEveryProfileIsFoundByItsName(t *testing.T) {
	for _, p := range Profiles() {
		if got, err := ByName(p.Name); err != nil || got != p {
			t.Errorf("ByName(%q) = %v, %v", p.Name, got, err)
		}
	}
	_, err := ByName("invers")
	if err == nil || !strings.Contains(err.Error(), `nearest is "inverse"`) {
		t.Errorf("ByName(invers): %v", err)
	}
}

func TestVisualIsTheRowItself(t *testing.T) {
	const seen = "│ (2025) \ufe91\ufeae\ufec0 Europol │"
	if got := mustByName("visual").Encode(row(seen), plainLook); got != seen+resetLook {
		t.Errorf("got %q", got)
	}
}
