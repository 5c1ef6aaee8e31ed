package extract

import (
	"slices"
	"strings"
	"testing"
)

// ruleCase is a body of one sentence with the one act that it holds ("not" before
// it where it is denied, "" where there is none), words of the act, and who acts
// ("" where the case does not ask).
type ruleCase struct{ body, act, holds, actors string }

// hold reads each body under a headline of its language.
func hold(t *testing.T, headline string, cases []ruleCase) {
	t.Helper()
	for _, c := range cases {
		var acts []string
		holds, actors := c.holds == "", ""
		for _, s := range statements(Brief(article(headline + "\n\n" + c.body))) {
			act := string(s.Act)
			if s.Negated {
				act = "not " + act
			}
			acts = append(acts, act)
			holds = holds || strings.Contains(s.Text, c.holds)
			actors = inOrder(s.Actors)
		}
		got := strings.Join(acts, " ")
		if got != c.act || !holds {
			t.Errorf("%s\n got %q, want %q with %q", c.body, got, c.act, c.holds)
		} else if c.actors != "" && actors != inOrder(strings.Split(c.actors, ", ")) {
			t.Errorf("%s\n %s by %q, want %q", c.body, got, actors, c.actors)
		}
	}
}

func inOrder(names []string) string {
	names = slices.Sorted(slices.Values(names))
	return strings.Join(names, ", ")
}
