package plain

import (
	"flag"
	"fmt"
	"io"
	"os"
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
	if err := Run(t.Context(), Config{Shelf: shelf(), Strings: s, Banner: "RESTRICTED"}, strings.NewReader(strings.Join(answers, "\n")+"\n"), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// transcript is a conversation with the answers in it, as one sees it.
type transcript struct {
	strings.Builder
	answers []string
}

func (c *transcript) Read(b []byte) (int, error) {
	if len(c.answers) == 0 {
		return 0, io.EOF
	}
	answer := c.answers[0] + "\n"
	c.answers = c.answers[1:]
	c.WriteString("> " + answer)
	return copy(b, answer), nil
}

var update = flag.Bool("update", false, "write the transcripts anew")

func TestTheWholeReaderAsAConversation(t *testing.T) {
	for name, c := range map[string]struct {
		lang    string
		answers []string
	}{
		// The list, a brief, an item's evidence, the article, marks and undo, by numbers alone.
		"english": {"en", []string{"1", "1", "", "1", "", "3", "", "5", "ports", "", "6", "ask the embassy", "", "7", "b9", "", "7", "B2", "", "13", "0", "/bridge", "1", "0", "0", "", "2", "1", "0", "q"}},
		"arabic":  {"ar", []string{"١", "١", "", "٢", "٠", "", "٣", "١", "٠", "٠", "/x", "", "٧"}},
	} {
		s, err := language.ByCode(c.lang)
		if err != nil {
			t.Fatal(err)
		}
		got := &transcript{answers: c.answers}
		if err := Run(t.Context(), Config{Shelf: shelf(), Strings: s, Banner: "RESTRICTED"}, got, got); err != nil {
			t.Fatal(err)
		}
		file := "testdata/" + name + ".txt"
		if *update {
			if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != string(want) {
			t.Errorf("%s: the transcript is\n%s\nwant\n%s", name, got.String(), want)
		}
	}
}

func TestALongListIsReadOutInPages(t *testing.T) {
	s := memory.New(func() time.Time { return time.Unix(0, 0) })
	for i := range 45 {
		s.Add(briefs.Brief{ID: fmt.Sprintf("%02d", i), Language: "en", Headline: fmt.Sprintf("Port %d", i), Text: "x"})
	}
	words, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := Run(t.Context(), Config{Shelf: s, Strings: words, Banner: ""}, strings.NewReader("30\n+\n30\n0\n\n1\n\n1\nq\n"), &out); err != nil {
		t.Fatal(err)
	}
	got := out.String()
	for _, want := range []string{"\n20. Port", "+ page down (25)\n", "Failed: no such command", "\n40. Port", "30/45\n", "\n45. Port"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing:\n%s", want, got)
		}
	}
}

func TestALineOfARegisterLeadsToAllItsBriefs(t *testing.T) {
	s := memory.New(func() time.Time { return time.Unix(0, 0) })
	for i := range 45 {
		s.Add(briefs.Brief{ID: fmt.Sprintf("%02d", i), Language: "en", Headline: fmt.Sprintf("Port %d", i), Text: "x",
			Parties:     []briefs.Party{{Name: "Harbour Works", Kind: briefs.Organisation}},
			Commitments: []briefs.Statement{{Act: briefs.Pledged, Text: "dredge the basin", Actors: []string{"Harbour Works"}}}})
	}
	words, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	for menu, register := range map[string]string{"3": "dredge the basin", "4": "Harbour Works"} {
		var out strings.Builder
		if err := Run(t.Context(), Config{Shelf: s, Strings: words, Banner: ""}, strings.NewReader("\n"+menu+"\n1\n+\n+\n45\nq\n"), &out); err != nil {
			t.Fatal(err)
		}
		_, got, there := strings.Cut(out.String(), register)
		for _, want := range []string{"45 briefs\n1. Port 44", "\n20. Port 25", "+ page down (25)\n", "\n40. Port 5", "+ page down (5)\n", "\n45. Port 0", "45/45\n"} {
			if !there || !strings.Contains(got, want) {
				t.Errorf("%s: %q is missing:\n%s", register, want, out.String())
			}
		}
	}
}

func TestTheSameNameOfTwoStatesIsReadOutWithItsState(t *testing.T) {
	s := memory.New(func() time.Time { return time.Unix(0, 0) })
	for i, state := range []string{"MA", "SA", "SA"} {
		s.Add(briefs.Brief{ID: fmt.Sprint(i), Language: "en", Headline: "x", Text: "x",
			Parties: []briefs.Party{{Name: "the Kingdom", Kind: briefs.Country, Country: state}, {Name: "Senegal", Kind: briefs.Country, Country: "SN"}}})
	}
	words, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := Run(t.Context(), Config{Shelf: s, Strings: words}, strings.NewReader("\n3\nq\n"), &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1. Senegal · country · 3 briefs", "2. the Kingdom · country · Saudi Arabia · 2 briefs", "3. the Kingdom · country · Morocco · 1 brief"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing:\n%s", want, out.String())
		}
	}
}

func TestNoEscapeOrBoxIsWritten(t *testing.T) {
	for _, s := range language.All() {
		if got := converse(t, s.Code, "1", "1", "", "1", "0", "/bridge", "99", "x", "", "2"); strings.ContainsAny(got, "\x1b\r│─■□●★") {
			t.Errorf("%s:\n%s", s.Code, got)
		}
	}
}

func TestMarksAreAnsweredAsTheyAreTypedInTheReader(t *testing.T) {
	words, err := language.ByCode("ar")
	if err != nil {
		t.Fatal(err)
	}
	s := shelf()
	answers := []string{"2", "", "5", "#ports، quays ports", "", "6", "ask\u200f the embassy\u200f", "", "7", "ش٣", "", "7", "ز٩", "", "5", `a"b`}
	var out strings.Builder
	if err := Run(t.Context(), Config{Shelf: s, Strings: words, Banner: ""}, strings.NewReader(strings.Join(answers, "\n")+"\n"), &out); err != nil {
		t.Fatal(err)
	}
	entries, err := s.Entries(t.Context(), []string{"b"})
	if err != nil {
		t.Fatal(err)
	}
	if m := entries[0].Marks; fmt.Sprint(m.Tags) != "[ports quays]" || m.Note != "ask the embassy" || m.Grade != "A3" {
		t.Errorf("the marks are %+v:\n%s", m, out.String())
	}
	for _, mistake := range []briefs.MarkMistake{briefs.BadGrade, briefs.QuotedTag} {
		if !strings.Contains(out.String(), words.MarkMistakes[mistake]) {
			t.Errorf("nobody says %q:\n%s", mistake, out.String())
		}
	}
}

func TestAnswersOfOneLetterAreKeysInEveryLayout(t *testing.T) {
	for lang, letters := range map[string]struct{ quit, filter, help string }{
		"ar": {"ض", "ظ", "؟"}, "fa": {"ض", "/", "؟"}, "ur": {"ق", "/", "؟"}, "en": {"q", "/", "?"},
	} {
		s, err := language.ByCode(lang)
		if err != nil {
			t.Fatal(err)
		}
		menu := "1. " + s.Filter
		if got := converse(t, lang, letters.help, letters.quit, "1"); !strings.Contains(got, menu) || strings.Count(got, ". A bridge") != 1 {
			t.Errorf("%s: %s", lang, got)
		}
		if letters.filter == "/" {
			continue
		}
		if got := converse(t, lang, letters.filter, "bridge"); !strings.Contains(got, s.Filter+":\n") || !strings.Contains(got, "1. A bridge") {
			t.Errorf("%s: %s", lang, got)
		}
	}
}
