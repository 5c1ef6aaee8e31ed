package reader

import (
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/ui/card"
)

// rowsOf shows Markdown at a width: its rows as they stand on the screen,
// gutter and blank rows at the end left out.
func rowsOf(markdown string, dir briefs.Direction, width int) []string {
	b := briefs.Brief{Text: "x", Markdown: markdown, Direction: dir}
	v := New(b, card.NumberEvidence(b), nil)
	v.SetSize(width, 40)
	var rows []string
	for row := range strings.SplitSeq(words(v), "\n") {
		if len(rows) > 0 || strings.TrimSpace(row) != "" {
			rows = append(rows, row)
		}
	}
	for len(rows) > 0 && strings.TrimSpace(rows[len(rows)-1]) == "" {
		rows = rows[:len(rows)-1]
	}
	return rows
}

func TestListsHangAndKeepTheirNumbers(t *testing.T) {
	for _, c := range []struct {
		name, markdown string
		want           []string
	}{
		{"numbers are the article's, whatever comes before", "5. five\n7. seven\n12. twelve", []string{"5. five", "7. seven", "12. twelve"}},
		{"numbers keep their bracket", "1) one\n2) two", []string{"1) one", "2) two"}},
		{"rows hang behind the number", "10. the ministry decided to reopen the quay", []string{"10. the ministry", "    decided to", "    reopen the quay"}},
		{"rows hang behind the bullet", "- the ministry decided to reopen", []string{"• the ministry", "  decided to reopen"}},
		{"a line that only the source's width ended goes on", "- the ministry\n  opened it\n- it is\nopen", []string{"• the ministry", "  opened it", "• it is open"}},
		{"items within items", "1. one\n   - two\n     1. three", []string{"1. one", "   • two", "     1. three"}},
		{"an item that begins with a list", "- 3. three\n- two", []string{"• 3. three", "• two"}},
		{"paragraphs of an item", "- one\n\n  two\n\n- three", []string{"• one", "", "  two", "• three"}},
		{"code of an item", "- one\n\n  ```\n  make\n    all\n  ```", []string{"• one", "  make", "    all"}},
		{"boxes", "- [ ] to do\n- [x] done", []string{"[ ] to do", "[x] done"}},
		{"a list in a quotation", "> said\n>\n> - one and\n>   two", []string{" ▏ said", "", " ▏ • one and two"}},
		{"an ended line", "one  \ntwo\\\nthree\nfour", []string{"one", "two", "three four"}},
		{"an ended line of an item", "- one  \n  two", []string{"• one", "  two"}},
		{"emphasis at the edges", "- **one**\n- _two_  \n  __three__", []string{"• one", "• two", "  three"}},
		{"no list", "In\n1985. it\nended", []string{"In 1985. it ended"}},
	} {
		var got []string
		for _, row := range rowsOf(c.markdown, briefs.LTR, 20) {
			got = append(got, strings.TrimRight(row, " "))
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

func TestListsHangFromTheRight(t *testing.T) {
	rows := rowsOf("12. قررت الوزارة فتح المرفأ القديم", briefs.RTL, 16)
	if len(rows) < 2 {
		t.Fatalf("%q", rows)
	}
	if !strings.HasSuffix(rows[0], " .12") {
		t.Errorf("the number does not stand at the right edge: %q", rows[0])
	}
	for _, r := range rows[1:] {
		if body, ok := strings.CutSuffix(r, "    "); !ok || strings.HasSuffix(body, " ") {
			t.Errorf("a row does not hang by four columns: %q", r)
		}
	}
}

func FuzzMarksComeOutAgain(f *testing.F) {
	for _, s := range []string{written, "- a\n  1. b\n\n     c  \n     d\n> - [x] e\n> f\\\n> g", "- - a\n\n\t- b\n  ```\n  c\n  d\n  ```", "1.\n2. \ue000x\ue001\n&#xe000;&#xe001;&#xe002;", "| a | b |\n|---|---|\n| - c | d |", "- # a\n- ***\n- b\n---"} {
		f.Add(s, 24)
	}
	f.Fuzz(func(t *testing.T, markdown string, width int) {
		b := briefs.Brief{Text: markdown, Markdown: markdown}
		v := New(b, card.NumberEvidence(b), nil)
		v.SetSize(1+max(0, width)%120, 30)
		for _, r := range v.Rows() {
			if r.Width != v.width {
				t.Fatalf("a row is %d columns wide, want %d", r.Width, v.width)
			}
			for _, c := range r.Cells {
				if strings.ContainsFunc(c.Text+c.Base, isMark) {
					t.Fatalf("the mark %q is shown", c.Base)
				}
			}
		}
	})
}
