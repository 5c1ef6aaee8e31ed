package reader

import (
	"maps"
	"strings"
	"testing"
	"unicode"

	"mujaz/briefs"
	"mujaz/briefs/extract"
	"mujaz/briefs/source"
	"mujaz/ui/card"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

const written = "# وزيرا الموانئ *يوقعان* بروتوكولا\n\n" +
	"لشبونة – وقّعت وزيرة الموانئ **سلمى الرفاعي** [البروتوكول](https://ports.example/protocol/12) مع شركة Harbour Works يوم الاثنين. وكان يوما طيبا للجميع.\n\n" +
	"## التفاصيل\n\n- قررت الوزارة فتح المرفأ\n- تعهدت الشركة ببناء رصيف\n  1. قبل مارس\n\n> اتفق الطرفان على لجنة.\n\n" +
	"| البند | الأجل |\n|---|---|\n| الرصيف | 2027 |\n\n```\nmake all\n```\n\n---\n\nنهاية &#27;[31m النص &#x202e;هنا.\n"

func markdownView(t *testing.T, width int) (*View, briefs.Brief) {
	t.Helper()
	articles, err := source.Read("protocol.md", []byte(written))
	if err != nil {
		t.Fatal(err)
	}
	b := extract.Brief(articles[0])
	if b.Markdown == "" || len(b.Commitments) == 0 {
		t.Fatalf("the article is not Markdown, or nothing was found in it: %+v", b)
	}
	v := New(b, card.NumberEvidence(b), b.Commitments[0].Evidence)
	v.SetSize(width, 60)
	return v, b
}

// words are the bases of the cells of a view, of a look only where one is given.
func words(v *View, look ...text.Style) string {
	var b strings.Builder
	for _, r := range v.Rows() {
		for _, c := range r.Cells {
			if len(look) == 0 || c.Style == look[0] {
				b.WriteString(c.Base)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// letters are the letters of a text in no order, as a row may turn them.
func letters(s string) map[rune]int {
	n := map[rune]int{}
	for _, r := range s {
		if unicode.IsLetter(r) {
			n[r]++
		}
	}
	return n
}

func TestMarkdownIsShownWithoutItsMarkup(t *testing.T) {
	v, _ := markdownView(t, 80)
	got := words(v)
	for _, not := range []string{"**", "](", "##", "```", "\x1b", "\u202e", "|"} {
		if strings.Contains(got, not) {
			t.Errorf("%q is shown:\n%s", not, got)
		}
	}
	for _, want := range []string{"Harbour Works", "•", "make all", "https://ports.example/", "2027", "───"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not shown:\n%s", want, got)
		}
	}
	if !strings.Contains(words(v, theme.Muted), "https://ports.example") {
		t.Error("a link's target is in the look of the article's words")
	}
}

func TestEvidenceIsMarkedInMarkdownToTheLetter(t *testing.T) {
	for _, width := range []int{30, 80, 160} {
		v, b := markdownView(t, width)
		span := b.Commitments[0].Evidence[0]
		got, want := letters(words(v, theme.Highlight)), letters(span.Quote)
		for _, mark := range "ًٌٍَُِّْ" {
			delete(want, mark)
		}
		for r, n := range want {
			if got[r] != n {
				t.Errorf("width %d: %c is marked %d times, want %d, for %q:\n%s", width, r, got[r], n, span.Quote, words(v))
			}
		}
		if !strings.Contains(words(v), "[1]") {
			t.Errorf("width %d: no number of evidence:\n%s", width, words(v))
		}
	}
}

func TestSearchFindsInMarkdownAndRowsHoldAtEveryWidth(t *testing.T) {
	for _, width := range []int{1, 2, 5, 23, 24, 60, 120} {
		v, _ := markdownView(t, width)
		v.Search("المرفأ")
		if _, of := v.Hits(); of != 1 {
			t.Errorf("width %d: %d hits", width, of)
		}
		for _, r := range v.Rows() {
			if r.Width != width {
				t.Fatalf("a row is %d columns wide, want %d", r.Width, width)
			}
		}
	}
}

func TestLettersMeetAgainAfterWhatOneSideLeavesOut(t *testing.T) {
	lines := []line{{chars: decode("see report http ports example and then the end")}}
	locate(lines, "see report and then code that is gone the end")
	last := lines[0].chars[len(lines[0].chars)-1]
	if want := len("see report and then code that is gone the end") - 1; last.at != want {
		t.Errorf("the last letter is found at %d, want %d", last.at, want)
	}
}

func TestCommentaryBearsAMarkWithoutColours(t *testing.T) {
	text := "Ports open.\n\nObservers felt that it was good."
	b := briefs.Brief{Text: text, Paragraphs: []briefs.ParagraphInfo{{Start: 0, End: 11, Role: briefs.RoleBody}, {Start: 13, End: len(text), Role: briefs.RoleBody}},
		Voices: []briefs.VoicedSpan{{Start: 0, End: 11, Voice: briefs.Reported}, {Start: 13, End: len(text), Voice: briefs.Commentary}}}
	v := New(b, card.NumberEvidence(b), nil)
	v.SetSize(60, 5)
	rows := strings.Split(words(v), "\n")
	if strings.HasPrefix(rows[0], CommentaryMark) || !strings.HasPrefix(rows[2], CommentaryMark) {
		t.Errorf("%q", rows)
	}
}

func TestTheHeadlineOfTheFrontMatterStandsAboveTheArticle(t *testing.T) {
	articles, err := source.Read("quay.md", []byte("---\ntitle: Ports of Lower Harbour Joint Statement\n---\n\nThe Ports of Lower Harbour agreed on Monday to reopen the **quay**. They will build a second one.\n\n- The ministry pledged to pay.\n"))
	if err != nil {
		t.Fatal(err)
	}
	b := extract.Brief(articles[0])
	v := New(b, card.NumberEvidence(b), nil)
	v.SetSize(100, 20)
	rows := strings.Split(words(v), "\n")
	if got := strings.TrimSpace(rows[0]); !strings.HasSuffix(got, "Ports of Lower Harbour Joint Statement") {
		t.Errorf("the first row is %q", got)
	}
	for _, r := range rows[1:] {
		if at := strings.Index(r, "The Ports"); at > 0 && !strings.HasSuffix(strings.TrimRight(r[:at], " "+text.NoBreakSpace), "]") {
			t.Errorf("words stand before the first sentence: %q", r)
		}
		if strings.Contains(r, "The [") {
			t.Errorf("a number stands inside a sentence: %q", r)
		}
	}
}

func TestAHeadlineThatNothingCitesHasNoNumber(t *testing.T) {
	b := briefs.Brief{Text: "Quay\n\nIt opened.", Markdown: "# Quay\n\nIt opened.\n", Headline: "Quay",
		Voices: []briefs.VoicedSpan{{Start: 6, End: 16, Voice: briefs.Reported}}}
	b.Summary = []briefs.Sentence{{Text: "It opened.", Evidence: []briefs.Span{{Start: 6, End: 16}}}}
	v := New(b, card.NumberEvidence(b), nil)
	v.SetSize(40, 6)
	rows := strings.Split(words(v), "\n")
	if strings.Contains(rows[0], "[") || !strings.Contains(rows[2], "[1]") {
		t.Errorf("%q", rows)
	}
}

func TestTheTitlesOfATableStandOut(t *testing.T) {
	v, _ := markdownView(t, 60)
	want := letters("يوقعان البند الأجل") // what else the article sets off is highlighted as evidence
	if got := letters(words(v, theme.Strong)); !maps.Equal(got, want) {
		t.Errorf("%v stand out, want %v", got, want)
	}
}

func TestOfHTMLInMarkdownTheTextIsShownAndNoTagOrScript(t *testing.T) {
	articles, err := source.Read("note.md", []byte("# Ports to open\n\nThe ministry <b>agreed</b> to open the port of Rimal on Monday.\n\n"+
		"<div class=\"x\">Quay &amp; pier <i>two</i><!-- unsaid --><script>alert(1)</script>\n<style>p { color: red }</style></div>\n\nIt said so in Lisbon.\n"))
	if err != nil {
		t.Fatal(err)
	}
	b := extract.Brief(articles[0])
	v := New(b, card.NumberEvidence(b), nil)
	v.SetSize(80, 40)
	got := words(v)
	for _, want := range []string{"agreed", "Quay & pier two"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not shown:\n%s", want, got)
		}
	}
	for _, no := range []string{"<", "alert", "unsaid", "color", "class"} {
		if strings.Contains(got, no) {
			t.Errorf("%q is shown:\n%s", no, got)
		}
	}
}
