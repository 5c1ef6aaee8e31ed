package library

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"mujaz/briefs/library/query"
)

func TestASnippetMarksWhatWasFoundAsItIsWritten(t *testing.T) {
	text := strings.Repeat("تمهيد طويل ", 30) + "\n\nوقال المديرُ إن الميناءَ الجديد للأمن، وإن Port مفتوح. " + strings.Repeat("خاتمة ", 30)
	for q, want := range map[string]string{"ميناء": "[الميناءَ]", "port": "[Port]", `"الميناء الجديد"`: "[الميناءَ] [الجديد]", "ميناء -خاتمة": "[الميناءَ]"} {
		parsed, err := query.Parse(q)
		if err != nil {
			t.Fatal(err)
		}
		marked, plain := "", ""
		for _, p := range snippet(text, wantedOf(parsed)) {
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
	if snippet(text, [][]string{{"غائب"}}) != nil {
		t.Error("a snippet of nothing")
	}
}

func TestHitsCarrySnippetsAndPlainEntriesNone(t *testing.T) {
	ctx, s := context.Background(), open(t, filepath.Join(t.TempDir(), "library.db"))
	s.Add(ctx, port(numbered(1)))
	for q, want := range map[string]bool{"ميناء": true, "act:pledged": false, "": false} {
		list, err := s.For("a").Hits(ctx, q, []string{numbered(1)})
		if err != nil || len(list) != 1 || (len(list[0].Snippet) > 0) != want {
			t.Errorf("%s: %+v %v", q, list, err)
		}
	}
}
