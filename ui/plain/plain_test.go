package plain

import (
	"strings"
	"testing"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/memory"
	"mujaz/ui/language"
)

func shelf() *memory.Shelf {
	body := "اتفق الجانبان على فتح المرفأ."
	text := "المرفأ يُفتح\n\n" + body
	at := strings.Index(text, body)
	ev := []briefs.Span{{Start: at, End: len(text), Quote: body}}
	s := memory.New(func() time.Time { return time.Unix(0, 0) })
	s.Add(briefs.Brief{ID: "a", Language: "ar", Direction: briefs.RTL, Headline: "المرفأ يُفتح", Text: text,
		Paragraphs:  []briefs.ParagraphInfo{{End: at - 2, Role: briefs.RoleHeadline}, {Start: at, End: len(text), Role: briefs.RoleBody}},
		Voices:      []briefs.VoicedSpan{{Start: at, End: len(text), Voice: briefs.Reported}},
		Commitments: []briefs.Statement{{Act: briefs.Agreed, Strength: 5, Text: body, Evidence: ev}}})
	s.Add(briefs.Brief{ID: "b", Language: "en", Headline: "A bridge opens", Text: "A bridge opens"})
	return s
}

func converse(t *testing.T, lang string, answers ...string) string {
	t.Helper()
	s, err := language.ByCode(lang)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := Run(t.Context(), Config{shelf(), s, "RESTRICTED"}, strings.NewReader(strings.Join(answers, "\n")+"\n"), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestNumbersOpenABriefAndItsEvidence(t *testing.T) {
	got := converse(t, "en", "١", "1", "q")
	want := []string{"RESTRICTED\n2 briefs\n1. المرفأ يُفتح (agreed 1)\n2. A bridge opens\n1-2 open", "1. agreed\nاتفق", "[1] اتفق الجانبان على فتح المرفأ.\n"}
	rest := got
	for _, w := range want {
		i := strings.Index(rest, w)
		if i < 0 {
			t.Fatalf("%q does not follow in:\n%s", w, got)
		}
		rest = rest[i+len(w):]
	}
}

func TestNoEscapeOrBoxIsWritten(t *testing.T) {
	for _, s := range language.All() {
		if got := converse(t, s.Code, "1", "1", "0", "/bridge", "99", "x", ""); strings.ContainsAny(got, "\x1b\r│─■□●") {
			t.Errorf("%s:\n%s", s.Code, got)
		}
	}
}

func TestAFilterNarrowsAndZeroGoesBack(t *testing.T) {
	got := converse(t, "en", "/bridge", "0", "q")
	if strings.Count(got, "1 brief\n") != 1 || strings.Count(got, "2 briefs\n") != 2 {
		t.Errorf("transcript:\n%s", got)
	}
}
