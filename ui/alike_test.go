package ui

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"mujaz/briefs"
)

// storied is a shelf whose first, third and fifth briefs tell the same.
type storied struct{ briefs.Shelf }

func (storied) Stories(context.Context) (map[string]int64, error) {
	of := map[string]int64{}
	for _, i := range []int{7, 9, 11} {
		of[fmt.Sprintf("%016d", i)] = 7
	}
	return of, nil
}

func TestArticlesThatTellTheSameAreOneRowAndTheOthersAKeyAway(t *testing.T) {
	for lang, words := range map[string]string{"en": "and 2 like it", "ar": "ومقالان مثله"} {
		u := newUser(t, lang)
		u.m.config.Shelf = storied{u.m.config.Shelf}
		u.size(80, 60)
		u.do(u.m.findCmd(""))
		if n, all := u.m.list.Len(), u.m.list.Total(); n != 10 || all != 12 {
			t.Fatalf("%s: %d rows of %d briefs, want 10 of 12", lang, n, all)
		}
		for u.m.list.Alike() == 0 && u.m.list.Move(1) {
		}
		row := func() string {
			for _, r := range u.m.Screen() {
				if s := logical(r); strings.Contains(s, words) {
					return s
				}
			}
			return ""
		}
		if row() == "" {
			t.Errorf("%s: the row does not say %q:\n%s", lang, words, u.text())
		}
		head := u.m.list.SelectedID()
		u.press("e", "down", "enter")
		if id := u.m.list.SelectedID(); u.m.list.Len() != 12 || id == head || u.m.cardID != id || u.m.focus != paneCard {
			t.Errorf("%s: %d rows, brief %s open", lang, u.m.list.Len(), u.m.cardID)
		}
		u.press("esc", "e")
		if u.m.list.Len() != 10 || u.m.list.SelectedID() != head {
			t.Errorf("%s: folded again: %d rows, %s selected", lang, u.m.list.Len(), u.m.list.SelectedID())
		}
	}
}
