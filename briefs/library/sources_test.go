package library

import (
	"context"
	"path/filepath"
	"testing"
)

func TestASourceIsKnownWhileAllOfItIsKeptInThisVersion(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	open := func(extractor string) *Store {
		s, err := Open(context.Background(), path, Options{Extractor: func() string { return extractor }})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	known := func(s *Store, sum string) bool {
		k, err := s.KnownSource(t.Context(), sum)
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	first := open("1")
	items := []Item{port("00000000000000aa"), port("00000000000000bb")}
	items[0].Sum, items[1].Sum = "feed", "feed"
	if _, err := first.Add(t.Context(), items...); err != nil {
		t.Fatal(err)
	}
	if !known(first, "feed") || known(first, "other") {
		t.Error("what was read is unknown, or what was not is known")
	}
	list, err := first.OfSource(t.Context(), "feed")
	if err != nil || len(list) != 2 || list[0].ID != items[0].Brief.ID || list[0].Text != items[0].Brief.Text {
		t.Errorf("%d briefs, %v", len(list), err)
	}
	first.Close()

	second := open("2")
	defer second.Close()
	if known(second, "feed") {
		t.Error("another version knows what this one read")
	}
	one := items[0] // the newer version finds one article where there were two
	if _, err := second.Add(t.Context(), one); err != nil {
		t.Fatal(err)
	}
	if !known(second, "feed") {
		t.Error("what the newer version read is unknown to it")
	}
	if list, err := second.OfSource(t.Context(), "feed"); err != nil || len(list) != 1 {
		t.Errorf("%d briefs of the source, %v", len(list), err)
	}
}
