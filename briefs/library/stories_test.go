package library

import (
	"fmt"
	"path/filepath"
	"testing"

	"mujaz/briefs"
)

func TestArticlesThatShareTheirWordsShareAStory(t *testing.T) {
	ctx, s := t.Context(), open(t, filepath.Join(t.TempDir(), "library.db"))
	told := "The ministry of ports decided on Friday to close the old quay to ships of all flags until the spring, and to open the new one at once."
	for i, text := range []string{told, told + " It said so in Lisbon.", "A council of fishermen asked for more boats, better nets and a lighthouse on the northern cape before winter."} {
		if _, err := s.Add(ctx, Item{Brief: briefs.Brief{Schema: briefs.Schema, ID: fmt.Sprintf("%016d", i), Language: "en", Direction: briefs.LTR, Headline: "Quay", Text: text}}); err != nil {
			t.Fatal(err)
		}
	}
	of, err := s.For("officer").Stories(ctx)
	if err != nil {
		t.Fatal(err)
	}
	one, two := of[fmt.Sprintf("%016d", 0)], of[fmt.Sprintf("%016d", 1)]
	if len(of) != 2 || one == 0 || one != two {
		t.Errorf("stories %v, want one of the first two", of)
	}
}
