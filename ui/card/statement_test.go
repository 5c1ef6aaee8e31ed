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

func TestWhatIsDeniedIsSaidToBeSoInEveryList(t *testing.T) {
	st := []briefs.Statement{{Act: briefs.Stressed, Text: "wait for the customs", Negated: true}}
	for _, s := range language.All() {
		for _, b := range []briefs.Brief{{Commitments: st}, {Positions: st}, {Requests: st}} {
			if words := New(b, briefs.Marks{}, s).Words(); !strings.Contains(words, "("+s.Negated+")") {
				t.Errorf("%s: no %q in\n%s", s.Code, s.Negated, words)
			}
		}
	}
}

func TestADateInAnotherScriptThanItsArticleKeepsItsOrder(t *testing.T) {
	s, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	day := "2026-11-10"
	st := briefs.Statement{Act: briefs.Concluded, Text: "تفاهم", Deadline: &briefs.TimeText{Text: "سه‌شنبه ۱۹ آبان", Value: &day}}
	c := New(briefs.Brief{Direction: briefs.RTL, Commitments: []briefs.Statement{st}}, briefs.Marks{}, s)
	var drawn strings.Builder
	for _, l := range c.Lay(60) {
		for _, cell := range l.Row.Cells {
			drawn.WriteString(cell.Text)
		}
		drawn.WriteByte('\n')
	}
	if !strings.Contains(drawn.String(), "(10 November 2026)") {
		t.Errorf("the date is not whole in\n%s", drawn.String())
	}
}
