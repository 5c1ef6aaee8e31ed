package language

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

func TestWhatWasTakenBackIsSaidOfEachMark(t *testing.T) {
	for _, s := range All() {
		said := map[string]bool{}
		for _, u := range []briefs.Undone{
			{Before: briefs.Marks{Star: true}}, {After: briefs.Marks{Star: true}},
			{Before: briefs.Marks{Read: true}}, {After: briefs.Marks{Read: true}},
			{Before: briefs.Marks{Tags: []string{"a"}}}, {Before: briefs.Marks{Note: "a"}}, {Before: briefs.Marks{Grade: "B2"}},
			{},
		} {
			words := s.TakenBack(u, "Quay")
			if !strings.Contains(words, "Quay") || strings.Contains(words, "%") || said[words] {
				t.Errorf("%s: %+v is said as %q", s.Code, u, words)
			}
			said[words] = true
		}
	}
	if got := english().TakenBack(briefs.Undone{Before: briefs.Marks{Star: true}}, "Quay"); got != "star removed again from “Quay”" {
		t.Errorf("%q", got)
	}
}
