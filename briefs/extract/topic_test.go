package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

func short(text string) briefs.Brief {
	paragraphs := []briefs.Paragraph{}
	at := 0
	for n, line := range strings.SplitAfter(text, "\n") {
		role := briefs.RoleBody
		if n == 0 {
			role = briefs.RoleHeadline
		}
		paragraphs = append(paragraphs, briefs.Paragraph{Start: at, End: at + len(strings.TrimRight(line, "\n")), Role: role})
		at += len(line)
	}
	return Brief(briefs.Article{Text: text, Paragraphs: paragraphs})
}

// A phrase of subject matter comes before names, and carries its Media Topic.
func TestTopics(t *testing.T) {
	b := short("Norway and Chile sign fisheries agreement\nOfficials from Norway and Chile met in Bergen on Monday and signed a fisheries agreement that sets quotas for both fleets.")
	for _, topic := range b.Topics {
		if strings.Contains(topic.Label, "fisheries agreement") {
			if topic.Code == nil || *topic.Code != "medtop:20000641" {
				t.Errorf("%q has no code of a treaty", topic.Label)
			}
			return
		}
	}
	t.Errorf("no topic of the agreement: %v", b.Topics)
}

// An article without a dateline is set where its lead has the event take place.
func TestSetting(t *testing.T) {
	for text, want := range map[string]string{
		"Two ministers meet\nThe ministers of Norway and Chile met on Monday in Tromsdal to discuss the fisheries of the north.":  "Tromsdal",
		"Rencontre de deux ministres\nLes ministres de la Norvège et du Chili se sont rencontrés lundi à Tromsdal pour la pêche.": "Tromsdal",
	} {
		if b := short(text); b.Dateline == nil || b.Dateline.Place != want {
			t.Errorf("%q: %+v, want %s", text, b.Dateline, want)
		}
	}
}
