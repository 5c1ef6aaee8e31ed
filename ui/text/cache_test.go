package text

import (
	"reflect"
	"testing"
)

func TestCacheAnswersAsLayoutDoes(t *testing.T) {
	c := NewCache(3)
	runs := []Run{{Text: "سافر Amir إلى المدينة (الجديدة) 12 مرة"}}
	for range 2 {
		for _, p := range []Paragraph{{Runs: runs}, {Runs: runs, Dir: LTR}, {Runs: runs, Align: AlignEnd}, {Runs: runs, Indent: 2}, {Runs: runs, Bullet: []Run{{Text: "- "}}}} {
			for _, o := range []Options{{Width: 10}, {Width: 30}, {Width: 10, MaxRows: 1}, {Width: 10, Fill: 2}} {
				if got, want := c.Layout(p, o), Layout(p, o); !reflect.DeepEqual(got, want) {
					t.Errorf("%+v at %+v: the cache gives other rows", p, o)
				}
				if len(c.entries) > 3 || c.recent.Len() != len(c.entries) {
					t.Fatalf("%d entries, %d in use; the limit is 3", len(c.entries), c.recent.Len())
				}
			}
		}
	}
}

func TestCacheForgetsWhatWasNotUsedForLongest(t *testing.T) {
	c := NewCache(2)
	lay := func(s string) *Cell {
		return &c.Layout(Paragraph{Runs: []Run{{Text: s}}}, Options{Width: 5})[0].Cells[0]
	}
	a, b := lay("a"), lay("b")
	if lay("a") != a {
		t.Error("a was laid out again while it was kept")
	}
	lay("c")
	if lay("a") != a {
		t.Error("a was used last but one, and was forgotten")
	}
	if lay("b") == b {
		t.Error("b was kept past the limit")
	}
}
