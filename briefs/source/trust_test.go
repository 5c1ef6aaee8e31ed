package source

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"mujaz/briefs"
)

// What a source says of itself is as little trusted as its text.
func TestNoFieldOfAnArticleCanSteerATerminal(t *testing.T) {
	const steer = "x\x1b]0;pwned\a\u202e\u009b31m\u200fy"
	text := strings.Join([]string{lead, more, last}, "</p><p>")
	page := `<html lang="en` + steer + `"><head><link rel="canonical" href="https://example.org/` + steer + `"><meta property="og:site_name" content="` + steer + `"><meta name="author" content="` + steer + `"><meta property="article:published_time" content="2026-03-01` + steer + `"></head><body><article><h1>` + title + `</h1><p>` + text + `</p></article></body></html>`
	feed := `<rss version="2.0"><channel><title>` + steer + `</title><language>` + steer + `</language><item><title>` + title + `</title><link>https://example.org/` + steer + `</link><author>` + steer + `</author><pubDate>` + steer + `</pubDate><description>&lt;p&gt;` + strings.ReplaceAll(text, "</p><p>", "&lt;/p&gt;&lt;p&gt;") + `</description></item></channel></rss>`
	for name, source := range map[string]string{"page" + steer + ".html": page, "feed" + steer + ".xml": strings.NewReplacer("\x1b", "&#155;", "\a", "").Replace(feed)} {
		articles, err := Read(name, []byte(source))
		if err != nil || len(articles) != 1 {
			t.Fatal(len(articles), err)
		}
		a := articles[0]
		if a.URL == "" || a.Language == "" || a.Publisher == "" {
			t.Errorf("%s: the test has lost its point: %q %q %q", name, a.URL, a.Language, a.Publisher)
		}
		a.Text, a.Paragraphs, a.Markdown = "", nil, ""
		if s := fmt.Sprint(a); strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }) {
			t.Errorf("%q", s)
		}
	}
}

// A paragraph is judged by its own links, not by those of the paragraphs that
// stand in the same element.
func TestALinkAboveATextDoesNotMakeTheTextALink(t *testing.T) {
	const body = `<a href="https://example.org/x">The ministry of ports on the talks about the eastern quay and the northern breakwater</a><br><br>Both sides refused to sign the contract on Monday.<br><br>The talks go on in March.`
	feed := `<rss version="2.0"><channel><title>x</title><item><title>Talks on the quay</title><description><![CDATA[` + body + `]]></description></item></channel></rss>`
	mail := "From: a@example.org\r\nTo: b@example.org\r\nSubject: Talks on the quay\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>" + body + "</p></body></html>\r\n"
	for name, source := range map[string]string{"feed": feed, "mail": mail} {
		if a := only(t, name, []byte(source)); !strings.Contains(a.Text, "Both sides refused to sign") || !strings.Contains(a.Text, "go on in March") {
			t.Errorf("%s: %q", name, a.Text)
		}
	}
}

func TestMessagesOfAMailboxEndWhereTheNextBegins(t *testing.T) {
	const from = "From a@example.org Sun Mar  1 10:00:00 2026\n"
	message := func(n int, end string) string {
		m := fmt.Sprintf("%sFrom: a@example.org\nSubject: Quay %d reopens\n\n%s It is number %d.\n\n>From here on ships may enter.\n\n", from, n, lead, n)
		return strings.ReplaceAll(m, "\n", end)
	}
	for name, box := range map[string]string{
		"LF": message(1, "\n") + message(2, "\n"), "CRLF": message(1, "\r\n") + message(2, "\r\n"),
		"CRLF before LF": message(1, "\r\n") + message(2, "\r\n") + message(3, "\n") + message(4, "\n"),
		"LF before CRLF": message(1, "\n") + message(2, "\n") + message(3, "\r\n"),
	} {
		articles, err := Read("box", []byte(box))
		if want := strings.Count(box, from[:10]); err != nil || len(articles) != want {
			t.Errorf("%s: %d articles of %d, %v", name, len(articles), want, err)
		}
		for i, a := range articles {
			if !strings.Contains(a.Text, fmt.Sprintf("number %d.", i+1)) || !strings.Contains(a.Text, "\n\nFrom here on") {
				t.Errorf("%s: %q", name, a.Text)
			}
		}
	}
}

func TestATimeIsOfTheZoneThatItNames(t *testing.T) {
	for said, want := range map[string]string{
		"Mon, 2 Mar 2026 23:30:00 EST": "2026-03-02T23:30:00-05:00", "Mon, 2 Mar 2026 23:30:00 GMT": "2026-03-02T23:30:00Z", "2 Mar 2026 23:30:00 PDT": "2026-03-02T23:30:00-07:00",
		"Mon, 2 Mar 2026 23:30:00 XYZ": "2026-03-02", "Mon, 02 Mar 2026 23:30:00 +0300": "2026-03-02T23:30:00+03:00", "2026-03-02T23:30:00Z": "2026-03-02T23:30:00Z", "2026-03-02": "2026-03-02",
	} {
		if got := isoDate(said); got != want {
			t.Errorf("%s: %s, want %s", said, got, want)
		}
	}
}

func TestATextThatLacksLettersSaysSo(t *testing.T) {
	a := only(t, "a.txt", []byte(title+"\n\n"+lead+" \uFFFD\uFFFD\n\n"+more))
	if len(a.Warnings) != 1 || a.Warnings[0] != briefs.LostLetters {
		t.Errorf("%q", a.Warnings)
	}
}
