package extract

import (
	"strings"
	"testing"
)

// A body that is named by its state is one however it is called, and the one that the word
// alone means; where there are two of a kind it means neither.
func TestABodyOfAStateIsOneHoweverItIsCalled(t *testing.T) {
	for _, c := range []struct{ body, actors, aliases string }{
		{"Oman's centre-right coalition government has offered to host the talks.\n\nThe Omani government said it would pay for them.\n\nThe government will send two ships in May.",
			"Omani government; Omani government; Omani government", "Oman's centre-right coalition government"},
		{"The Omani foreign ministry called for calm.\n\nThe Omani defence ministry will send two ships.", "Omani defence ministry; Omani foreign ministry", ""},
		{"The Omani army will send two ships.\n\nThe Kenyan army will send a plane.\n\nThe army promised to pay.", "army; Omani army; Kenyan army", ""},
		{"The Norwegian Navy has two ships in Oman.\n\nThe Norwegian navy will send them to Kenya.", "Norwegian Navy", ""},
	} {
		b := Brief(article("Notes on the week in the region\n\n" + c.body))
		var actors, aliases []string
		for _, s := range statements(b) {
			actors = append(actors, strings.Join(s.Actors, ", "))
		}
		for _, p := range b.Parties {
			if p.Kind == "organisation" {
				aliases = append(aliases, p.Aliases...)
			}
		}
		if got := strings.Join(actors, "; "); got != c.actors || strings.Join(aliases, "; ") != c.aliases {
			t.Errorf("%s\n by %q with the aliases %q, want %q and %q", c.body, got, aliases, c.actors, c.aliases)
		}
	}
}
