// Package bluemonday stands in for the sanitiser of HTML that Glamour links
// (github.com/microcosm-cc/bluemonday). The real one compiles its rules for
// attributes and style sheets whenever a program that links it starts, a fifth of
// what Mujaz takes to begin, and Glamour asks only that it take all tags out of
// the HTML in Markdown. What is here does that as the real one does.
package bluemonday

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Policy says what is left of HTML: of this one, text alone.
type Policy struct{}

// StrictPolicy leaves no element and no attribute.
func StrictPolicy() *Policy { return &Policy{} }

// unread are the elements whose text is no text for a reader.
var unread = []string{"frame", "frameset", "iframe", "noembed", "noframes", "noscript", "nostyle", "object", "script", "style", "title"}

// Sanitize returns the text of HTML, escaped as HTML: what stands between tags,
// but nothing of comments, scripts and the like. HTML that breaks off is text as
// far as it goes.
func (*Policy) Sanitize(s string) string {
	var out strings.Builder
	within, last := 0, "" // unread elements, and the element begun last
	for z := html.NewTokenizer(strings.NewReader(s)); z.Next() != html.ErrorToken; {
		t := z.Token()
		counts := slices.Contains(unread, t.Data) && t.Data != "script" && t.Data != "style"
		switch t.Type {
		case html.StartTagToken:
			last = t.Data
			if counts {
				within++
			}
		case html.EndTagToken:
			if last == t.Data {
				last = ""
			}
			if counts && within > 0 {
				within--
			}
		case html.TextToken:
			if within == 0 && last != "script" && last != "style" {
				out.WriteString(t.String())
			}
		}
	}
	return out.String()
}
