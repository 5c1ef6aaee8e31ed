package list

import (
	"slices"
	"testing"
)

func folded() *List {
	l := &List{}
	l.SetSize(40, 30)
	l.Set(Fold([]string{"a", "b", "c", "d", "e"}, map[string]int64{"a": 7, "c": 7, "e": 7, "z": 7, "d": 9}))
	return l
}

func TestBriefsThatTellTheSameStandInOneRow(t *testing.T) {
	l := folded()
	if want := []string{"a", "b", "d"}; !slices.Equal(l.ids, want) || l.Len() != 3 || l.Total() != 5 {
		t.Fatalf("rows %q of %d, want %q of 5", l.ids, l.Total(), want)
	}
	if l.Alike() != 2 {
		t.Errorf("%d others tell the same, want the 2 that the list holds", l.Alike())
	}
	l.Move(1)
	if l.Alike() != 0 || l.Unfold() {
		t.Error("a brief by itself has others")
	}
}

func TestTheOthersOfAStoryAreShownBelowItAndFoldedAgain(t *testing.T) {
	l := folded()
	if want := []string{"a", "c", "e", "b", "d"}; !l.Unfold() || !slices.Equal(l.ids, want) {
		t.Fatalf("rows %q, want %q", l.ids, want)
	}
	l.Move(2)
	if l.SelectedID() != "e" || !l.folding.below("e") || l.folding.below("a") {
		t.Errorf("%q is selected", l.SelectedID())
	}
	l.Unfold()
	if l.SelectedID() != "a" || l.Len() != 3 {
		t.Errorf("folded: %q of %q is selected", l.SelectedID(), l.ids)
	}
}

func TestABriefThatIsFoldedAwayIsReachedByItsName(t *testing.T) {
	l := folded()
	if !l.SelectID("e") || l.SelectedID() != "e" {
		t.Errorf("%q is selected in %q", l.SelectedID(), l.ids)
	}
	if l.SelectID("z") || l.SelectID("nowhere") {
		t.Error("a brief that is not in the list is selected")
	}
	l.Set(Fold([]string{"e", "b", "c"}, map[string]int64{"c": 7, "e": 7})) // an open story stays open
	if want := []string{"e", "c", "b"}; !slices.Equal(l.ids, want) || l.SelectedID() != "e" {
		t.Errorf("%q of %q, want %q", l.SelectedID(), l.ids, want)
	}
}
