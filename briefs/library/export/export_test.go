package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	"mujaz/briefs"
)

func sample() briefs.Brief {
	day, condition := "2027-02-01", "إذا توفر التمويل"
	text := "الوزير يعد بجسر\n\nوعد الوزير <سامي> ببناء جسر عند Port *7* مطلع فبراير."
	at := strings.Index(text, "وعد")
	return briefs.Brief{Schema: briefs.Schema, ID: "00000000000000aa", Language: "ar", Direction: briefs.RTL, Headline: "الوزير يعد بجسر", Text: text,
		Source:  briefs.Source{Publisher: "صحيفة المرفأ", Published: "2026-11-20", URL: "https://example.org/a?b=1&c=2"},
		Summary: []briefs.Sentence{{Text: text[at:]}},
		Parties: []briefs.Party{{Name: "سامي", Kind: briefs.Person, Role: "وزير الأشغال", Country: "MA"}},
		Topics:  []briefs.Topic{{Label: "جسور"}},
		Commitments: []briefs.Statement{{Act: briefs.Pledged, Strength: 4, Actors: []string{"سامي"}, Text: "=ببناء جسر عند Port *7*", Condition: &condition,
			Deadline: &briefs.TimeText{Text: "مطلع فبراير", Value: &day}, Evidence: []briefs.Span{{Start: at, End: len(text), Quote: text[at:]}}}},
	}
}

func TestLinesAreTheBriefsThemselves(t *testing.T) {
	var out bytes.Buffer
	want := []briefs.Brief{sample(), sample()}
	if err := Lines(&out, "", slices.Values(want)); err != nil || strings.Count(out.String(), "\n") != 2 {
		t.Fatal(out.String(), err)
	}
	d := json.NewDecoder(&out)
	for _, w := range want {
		var got briefs.Brief
		if err := d.Decode(&got); err != nil || !reflect.DeepEqual(got, w) {
			t.Fatal(got, err)
		}
	}
}

func TestWhoIsCalledByHisPostIsCalledSoOnce(t *testing.T) {
	b := sample()
	b.Parties[0].Name = b.Parties[0].Role
	var out bytes.Buffer
	if err := Markdown(&out, english(), slices.Values([]briefs.Brief{b})); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "وزير الأشغال"); n != 1 {
		t.Errorf("%d times:\n%s", n, out.String())
	}
}

func TestHTMLIsWellFormedWholeAndIsolated(t *testing.T) {
	var out bytes.Buffer
	if err := HTML(&out, english(), slices.Values([]briefs.Brief{sample()})); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`<article lang="ar" dir="rtl"`, "&lt;سامي&gt;", "<bdi>سامي</bdi>", "break-before: page", `charset="utf-8" />`, "وعد الوزير"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s is missing in\n%s", want, out.String())
		}
	}
	for _, not := range []string{"<script", "src=", "<link", "@import", "ZgotmplZ", "<سامي>"} {
		if strings.Contains(out.String(), not) {
			t.Errorf("%s is there", not)
		}
	}
	d := xml.NewDecoder(&out)
	d.Entity = xml.HTMLEntity
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

func TestMarkdownTakesNoWordForMarkup(t *testing.T) {
	var out bytes.Buffer
	if err := Markdown(&out, english(), slices.Values([]briefs.Brief{sample()})); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"# الوزير يعد بجسر\n", "- **Pledged**: \\=ببناء جسر عند Port \\*7\\*\n", "  - due: 2027-02-01\n", "\\<سامي\\>", "- سامي · وزير الأشغال · Morocco\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing in\n%s", want, out.String())
		}
	}
	done := sample()
	done.Commitments[0].Act = briefs.Concluded
	if err := Markdown(&out, english(), slices.Values([]briefs.Brief{done})); err != nil || !strings.Contains(out.String(), "  - when: 2027-02-01\n") {
		t.Errorf("what was done has a deadline: %s%v", out.String(), err)
	}
	for in, want := range map[string]string{"# a": `\# a`, "- a": `\- a`, "12. a": `12\. a`, "a\n\nb": "a b", "a-b.": "a-b.", "١. أ": "١. أ"} {
		if got := literal(in); got != want {
			t.Errorf("%q: %q, not %q", in, got, want)
		}
	}
}

func TestCSVIsReadBackAndRunsNoFormula(t *testing.T) {
	st := sample().Commitments[0]
	line := briefs.RegisterLine{Statement: st, Due: "2027-02-01", Language: "ar", Sources: []briefs.RegisterSource{
		{ID: "aa", Headline: "الوزير", Span: st.Evidence[0]}, {ID: "bb", Differs: []string{"deadline"}}}}
	var out bytes.Buffer
	if err := CSV(&out, "", slices.Values([]briefs.RegisterLine{line})); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), "\ufeff"))).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatal(rows, err)
	}
	got := map[string]string{}
	for i, name := range rows[0] {
		got[name] = rows[1][i]
	}
	for name, want := range map[string]string{"act": "pledged", "text": "'=ببناء جسر عند Port *7*", "due": "2027-02-01", "deadline": "مطلع فبراير",
		"quote": st.Evidence[0].Quote, "also_in": "bb", "differs": "bb: deadline", "condition": "إذا توفر التمويل"} {
		if got[name] != want {
			t.Errorf("%s: %q, not %q", name, got[name], want)
		}
	}
}

func TestTheHandlingCaveatStandsAtHeadAndFootAndIsNoMarkup(t *testing.T) {
	words := english()
	words.Banner = "للاستخدام <الرسمي> *فقط*"
	var page, markdown bytes.Buffer
	if err := errors.Join(HTML(&page, words, slices.Values([]briefs.Brief{sample()})), Markdown(&markdown, words, slices.Values([]briefs.Brief{sample()}))); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(page.String(), ">للاستخدام &lt;الرسمي&gt; *فقط*</div>"); n != 2 {
		t.Errorf("the page bears the caveat %d times", n)
	}
	if want := "**للاستخدام \\<الرسمي\\> \\*فقط\\***\n"; !strings.HasPrefix(markdown.String(), want) || !strings.HasSuffix(markdown.String(), want) {
		t.Errorf("%s", markdown.String())
	}
}

func TestEveryLineForProgramsBearsTheHandlingCaveat(t *testing.T) {
	var lines, register bytes.Buffer
	st := sample().Commitments[0]
	if err := errors.Join(Lines(&lines, "للاستخدام الرسمي", slices.Values([]briefs.Brief{sample(), sample()})),
		CSV(&register, "للاستخدام الرسمي", slices.Values([]briefs.RegisterLine{{Statement: st}, {Statement: st}}))); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(lines.String(), `{"banner":"للاستخدام الرسمي","schema"`); n != 2 {
		t.Errorf("%d lines bear it:\n%s", n, lines.String())
	}
	if rows := register.String(); strings.Count(rows, ",للاستخدام الرسمي\r\n") != 2 || !strings.Contains(rows, ",banner\r\n") {
		t.Errorf("%s", rows)
	}
}

func TestAnExportNamesTheFileAndNotItsFolder(t *testing.T) {
	for name, want := range map[string]string{"/home/officer/in/a.txt": "a.txt", "in/feed.xml#3": "feed.xml#3", `C:\in\a.docx`: "a.docx", "-": "-", "": "", "https://example.org/a": "https://example.org/a"} {
		b := sample()
		b.Name, b.Source.URL = name, ""
		var lines, page, markdown bytes.Buffer
		list := slices.Values([]briefs.Brief{b})
		if err := errors.Join(Lines(&lines, "", list), HTML(&page, english(), list), Markdown(&markdown, english(), list)); err != nil {
			t.Fatal(err)
		}
		o := origin(b)
		if want != "" && o[len(o)-1] != want || briefs.FileName(b.Name) != want {
			t.Errorf("%s: %v", name, o)
		}
		for _, folder := range []string{"officer", "in/", "in\\"} {
			if strings.Contains(lines.String()+page.String()+markdown.String(), folder) {
				t.Errorf("%s: the folder is named", name)
			}
		}
		b.Source.URL = "https://example.org/b"
		if o := origin(b); o[len(o)-1] != b.Source.URL {
			t.Errorf("%s: %v", name, o)
		}
	}
}

func TestACellThatASpreadsheetWouldRunIsMadeText(t *testing.T) {
	for cell, want := range map[string]string{"=1+1": "'=1+1", "+7": "'+7", "-7": "'-7", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", " =1": "' =1", "＝1": "'＝1", "\n=1": "'\n=1", "7": "7", "": "", "وعد": "وعد"} {
		if got := inert(cell); got != want {
			t.Errorf("%q becomes %q, not %q", cell, got, want)
		}
	}
}

// english is the words in English.
func english() Words {
	return Words{Language: "en", Direction: briefs.LTR, Title: "Briefs",
		Summary: "Summary", Commitments: "Commitments", Positions: "Positions", Requests: "Requests", Parties: "Parties", Topics: "Topics",
		Country: func(code string) string { return map[string]string{"EE": "Estonia", "MA": "Morocco"}[code] },
		By:      "by", To: "to", Due: "due", When: "when", Instrument: "instrument", Condition: "condition", According: "according to", Not: "not",
		Acts: map[briefs.Act]string{briefs.Concluded: "Concluded", briefs.Decided: "Decided", briefs.Agreed: "Agreed", briefs.Pledged: "Pledged",
			briefs.Planned: "Planned", briefs.Willing: "Willing", briefs.Refused: "Refused", briefs.Stressed: "Stressed", briefs.CalledFor: "Called for"}}
}
