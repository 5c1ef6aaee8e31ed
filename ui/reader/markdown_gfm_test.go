package reader

import (
	"fmt"
	"strings"
	"testing"

	"charm.land/glamour/v2/ansi"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extended "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/theme"
)

// shapeOf is what a parser makes of Markdown: kinds, alignments and words.
func shapeOf(p parser.Parser, markdown string) string {
	source := []byte(markdown)
	var b strings.Builder
	_ = ast.Walk(p.Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			b.WriteString(")")
			return ast.WalkContinue, nil
		}
		fmt.Fprintf(&b, "(%s", n.Kind())
		switch n := n.(type) {
		case *ast.Text:
			fmt.Fprintf(&b, " %q", n.Segment.Value(source))
		case *extended.TableCell:
			if n.Lines().Len() > 0 { // they leave what a row lacks unaligned
				fmt.Fprintf(&b, " %s", n.Alignment)
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// tablesOf are articles with tables and struck words, and with what looks so.
var tablesOf = []string{
	written,
	"| a | b |\n|---|---|\n| c | d |",
	"a | b\n--|--\nc | d\n\nend",
	"| a | b | c | d |\n| :- | -: | :-: | - |\n| 1 | 2 | 3 | 4 |\n| 1 |\n| 1 | 2 | 3 | 4 | 5 |",
	"words before\n| a | b |\n|---|---|\n| c | d |",
	"| a \\| b | c |\n|---|---|\n| d | e \\| f |",
	"| *a* | **b** |\n|---|---|\n| [c](https://x.example) | `d` |",
	"| a | b |\n|---|\n| c | d |",
	"a\n-\n| b",
	"- | a | b |\n  |---|---|\n  | c | d |\n- e",
	"> | a | b |\n> |---|---|\n> | c | d |",
	"| ا | ب |\n|:--|--:|\n| ج | د |",
	"it was ~~not~~ agreed, ~~~not this~~~, ~~ nor this~~",
	"~~a **b** c~~ and **d ~~e~~ f**",
}

func TestTablesAndStruckWordsAreParsedAsGoldmarksExtensionsDo(t *testing.T) {
	theirs := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()
	for _, markdown := range tablesOf {
		if got, want := shapeOf(gfm(ansi.Options{}).Parser(), markdown), shapeOf(theirs, markdown); got != want {
			t.Errorf("%q:\n%s\nwant\n%s", markdown, got, want)
		}
	}
}

func FuzzTables(f *testing.F) {
	for _, s := range tablesOf {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, markdown string) {
		p := gfm(ansi.Options{}).Parser()
		_ = ast.Walk(p.Parse(text.NewReader([]byte(markdown))), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if table, ok := n.(*extended.Table); ok && entering {
				for row := table.FirstChild(); row != nil; row = row.NextSibling() {
					if row.ChildCount() != len(table.Alignments) {
						t.Fatalf("a row of %d cells in a table of %d columns", row.ChildCount(), len(table.Alignments))
					}
				}
			}
			return ast.WalkContinue, nil
		})
	})
}

func TestATildeAloneIsAbout(t *testing.T) {
	if got := rowsOf("from ~5 to ~7 km", briefs.LTR, 40); strings.TrimSpace(got[0]) != "from ~5 to ~7 km" {
		t.Errorf("%q", got)
	}
}

func TestAnAddressInATextLooksLikeALinkToItsEnd(t *testing.T) {
	for _, c := range []struct{ markdown, link string }{
		{"See https://ports.example/a_b/c?d=e.", "https://ports.example/a_b/c?d=e"},
		{"انظر (www.ports.example)، ثم", "www.ports.example"},
		{"Not xhttps://ports.example, nor http: alone", ""},
		{"In `https://ports.example` nothing", ""},
	} {
		b := briefs.Brief{Text: "x", Markdown: c.markdown}
		v := New(b, card.NumberEvidence(b), nil)
		v.SetSize(80, 5)
		if got := strings.TrimSpace(words(v, theme.Link)); got != c.link {
			t.Errorf("%q: %q looks like a link, want %q", c.markdown, got, c.link)
		}
	}
}

func TestABoxIsToldFromALinkOfOneLetter(t *testing.T) {
	got := rowsOf("- [x](https://ports.example) is open\n- [ ] to do\n- [x]", briefs.LTR, 60)
	if !strings.Contains(got[0], "• x") || strings.TrimSpace(got[1]) != "[ ] to do" {
		t.Errorf("%q", got)
	}
}
