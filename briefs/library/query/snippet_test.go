package query

import (
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
