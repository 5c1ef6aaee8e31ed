package card

import (
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

func TestNumbersOfEvidenceStandOnOneLine(t *testing.T) {
	s, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	b := briefs.Brief{Text: "Aa. Bb. Cc. Dd."}
	var all []briefs.Span
	for at := 0; at < len(b.Text); at += 4 {
		all = append(all, briefs.Span{Start: at, End: at + 3})
		b.Voices = append(b.Voices, briefs.VoicedSpan{Start: at, End: at + 3, Voice: briefs.Reported})
	}
	b.Summary = []briefs.Sentence{{Text: "The ports were opened", Evidence: all}}
	cited := "[1 2 3 …]"
	for width := text.Width("• opened " + cited); width < 60; width++ {
		got := strings.ReplaceAll(New(b, briefs.Marks{}, s).Text(width), text.NoBreakSpace, " ")
		if !strings.Contains(got, "opened "+cited) {
			t.Errorf("width %d: the numbers are parted:\n%s", width, got)
		}
	}
}
