package card

import (
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/ui/language"
)

func TestWhatIsDoneHasATimeAndWhatIsToBeDoneADeadline(t *testing.T) {
	for _, s := range language.All() {
		for _, c := range []struct {
			st   briefs.Statement
			want string
		}{
			{briefs.Statement{Act: briefs.Agreed}, s.Deadline},
			{briefs.Statement{Act: briefs.Concluded}, s.When},
			{briefs.Statement{Act: briefs.Agreed, Background: true}, s.When},
		} {
			day := "2026-11-10"
			c.st.Deadline = &briefs.TimeText{Text: "then", Value: &day}
			words := New(briefs.Brief{Commitments: []briefs.Statement{c.st}}, briefs.Marks{}, s).Words()
			if !strings.Contains(words, c.want+s.Colon()+"then") {
				t.Errorf("%s: no %q in\n%s", s.Code, c.want, words)
			}
		}
	}
}
