package card

import (
	"testing"

	"mujaz/briefs"
	"mujaz/ui/language"
)

func TestACardIsLaidOutAsFarAsItIsSeenAndTheSameAsWhole(t *testing.T) {
	s, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	b := briefs.Brief{Text: "A word."}
	for range 200 {
		b.Commitments = append(b.Commitments, briefs.Statement{Act: briefs.Agreed, Text: "open the quay to ships of all flags in spring"})
	}
	whole := len(New(b, briefs.Marks{}, s).Lay(30))
	v := NewView(New(b, briefs.Marks{}, s))
	v.SetSize(30, 20)
	if n := len(v.laid.lines); n >= whole/4 {
		t.Errorf("%d of %d lines are laid out before they are seen", n, whole)
	}
	for range 60 {
		v.Move(1)
	}
	if first, last, ok := v.selectedLines(); !ok || first < v.offset || last >= v.offset+20 {
		t.Errorf("the item in lines %d to %d is not in view from %d on", first, last, v.offset)
	}
	v.ToEnd(true)
	if len(v.laid.lines) != whole || v.offset != whole-20 {
		t.Errorf("%d lines of %d, seen from %d on", len(v.laid.lines), whole, v.offset)
	}
}
