package reader

import (
	"testing"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

func article(lang string, dir briefs.Direction, body string) briefs.Brief {
	return briefs.Brief{Language: lang, Direction: dir, Text: body, Paragraphs: []briefs.ParagraphInfo{{Start: 0, End: len(body), Role: briefs.RoleBody}}}
}

func TestSearchFindsWhatIsWrittenOtherwise(t *testing.T) {
	for _, c := range []struct {
		lang, body, words string
		want              []string
	}{
		{"ar", "زار الأمير مكتبةً ثم زار المكتبه", "مكتبة", []string{"مكتبةً", "مكتبه"}},
		{"en", "Ferry, ferry, FERRY", "ferry", []string{"Ferry", "ferry", "FERRY"}},
		{"fr", "Le comité a siégé", "comite", []string{"comité"}},
		{"en", "nothing", "   ", nil},
	} {
		hits := find(article(c.lang, briefs.LTR, c.body), c.words)
		if len(hits) != len(c.want) {
			t.Errorf("%q in %q: %v", c.words, c.body, hits)
			continue
		}
		for i, h := range hits {
			if h.Quote != c.want[i] || c.body[h.Start:h.End] != h.Quote {
				t.Errorf("%q in %q: hit %d is %q, want %q", c.words, c.body, i, h.Quote, c.want[i])
			}
		}
	}
}

func TestHitsAreMarkedAndSurviveResizing(t *testing.T) {
	b := article("ar", briefs.RTL, "عبّارة في الميناء، وعبّارة في النهر، ثم عبارة أخيرة.")
	v := New(b, card.NumberEvidence(b), nil)
	v.SetSize(60, 8)
	v.Search("عبارة")
	v.StepHit(1)
	for _, width := range []int{60, 12, 1, 60} {
		v.SetSize(width, 8)
		if at, of := v.Hits(); at != 2 || of != 3 {
			t.Errorf("at %d columns: hit %d of %d", width, at, of)
		}
	}
	letters := 0
	for _, r := range v.Rows() {
		text.Restyle(r, func(c text.Cell) text.Style {
			if c.Style == theme.Hit {
				letters++
			}
			return c.Style
		})
	}
	if letters != 3*len([]rune("عبارة")) {
		t.Errorf("%d letters are marked", letters)
	}
}
