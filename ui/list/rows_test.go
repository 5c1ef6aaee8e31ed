package list

import (
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

func TestWhatANarrowListHasNoRoomForIsLeftOutNotCut(t *testing.T) {
	e := briefs.Entry{Strongest: briefs.Agreed, Count: 12, Place: "Rabat", Date: "2026-09-14", Publisher: "The Harbour Gazette"}
	s, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	for width, want := range map[int]string{
		80: "agreed · 12 commitments · Rabat · 14 September 2026 · The Harbour Gazette",
		60: "agreed · 12 commitments · Rabat · 14 September 2026",
		40: "agreed · Rabat · 14 September 2026",
		20: "agreed · Rabat · 14…",
	} {
		l := &List{}
		l.SetSize(width, 10)
		var got strings.Builder
		for _, c := range l.facts(text.Paragraph{Dir: text.LTR}, e, s, 0).Cells {
			got.WriteString(c.Base)
		}
		if strings.TrimRight(got.String(), " ") != want {
			t.Errorf("%d columns: %q, want %q", width, got.String(), want)
		}
	}
}

func TestAStarHidesNotThatABriefIsUnread(t *testing.T) {
	for _, c := range []struct {
		marks briefs.Marks
		want  string
	}{
		{briefs.Marks{}, "●  Quay"}, {briefs.Marks{Star: true}, "●★ Quay"}, {briefs.Marks{Read: true, Star: true}, "★  Quay"}, {briefs.Marks{Read: true}, "   Quay"},
	} {
		l := &List{ids: []string{"a"}}
		l.SetSize(20, 4)
		var got strings.Builder
		for _, cell := range l.title(0, briefs.Entry{Headline: "Quay", Marks: c.marks}, "")[0].Cells {
			got.WriteString(cell.Base)
		}
		if strings.TrimRight(got.String(), " ") != c.want {
			t.Errorf("%+v: %q, want %q", c.marks, got.String(), c.want)
		}
	}
}
