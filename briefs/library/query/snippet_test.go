package query

import (
	"slices"
	"strings"
	"testing"
)

func TestASnippetMarksWhatWasFoundAsItIsWritten(t *testing.T) {
	text := strings.Repeat("تمهيد طويل ", 30) + "\n\nوقال المديرُ إن الميناءَ الجديد للأمن، وإن Port مفتوح. " + strings.Repeat("خاتمة ", 30)
	for q, want := range map[string]string{"ميناء": "[الميناءَ]", "port": "[Port]", `"الميناء الجديد"`: "[الميناءَ] [الجديد]", "ميناء -خاتمة": "[الميناءَ]"} {
		parsed, err := Parse(q)
		if err != nil {
			t.Fatal(err)
		}
		marked, plain := "", ""
		for _, p := range parsed.Snippet(text) {
			plain += p.Text
			if p.Hit {
				marked += "[" + p.Text + "]"
			} else {
				marked += p.Text
			}
		}
		if !strings.Contains(marked, want) || strings.Contains(plain, "\n") || !strings.Contains(strings.ReplaceAll(text, "\n\n", " "), plain) {
			t.Errorf("%s: %q", q, marked)
		}
		if n := len(strings.Fields(plain)); n > snippetWords {
			t.Errorf("%s: %d words", q, n)
		}
	}
	if (Query{{Value: "غائب"}}).Snippet(text) != nil {
		t.Error("a snippet of nothing")
	}
}

func TestSnippetsOfManyTextsAreThoseOfEachByItself(t *testing.T) {
	texts := []string{"قال الوزير إن الميناء مفتوح، وزار الوزراءُ الرصيف.", "The port's gates: PORT, ports and a Port-side quay.", "", "سيزور وزير النقل الميناء الجديد؛ والوزير لم يصل.", "נמל חיפה", "the new port of call"}
	for _, text := range []string{"وزير*", "ميناء وزير", `"وزير النقل"`, "port*", `"new port" call`, "נמל", "act:agreed"} {
		q, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		s, found := q.Snippets(), 0
		for range 2 {
			for _, of := range texts {
				got, want := s.Of(of), q.Snippet(of)
				if !slices.Equal(got, want) {
					t.Errorf("%s in %q: %v, by itself %v", text, of, got, want)
				}
				found += len(want)
			}
		}
		if (found > 0) != q.HasWords() {
			t.Errorf("%s: %d parts found", text, found)
		}
	}
}
