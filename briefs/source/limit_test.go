package source

import (
	"strings"
	"testing"
)

func TestATextThatIsTooLongIsReadToTheLimit(t *testing.T) {
	for name, text := range map[string]string{
		"one line":        strings.Repeat(lead+" ", maxText/len(lead)+2),
		"many paragraphs": strings.Repeat(lead+"\n\n", maxText/len(lead)+2),
		"no spaces":       strings.Repeat("x", maxText+10),
		"page":            "<html><body><article><p>" + strings.Repeat(lead+" ", maxText/len(lead)+2) + "</p></article></body></html>",
	} {
		articles, err := Read(name, []byte(text))
		if name == "no spaces" {
			if err == nil {
				t.Error("a word of a million letters is an article")
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		a := articles[0]
		if len(a.Text) > maxText+2 || len(a.Text) < maxText*9/10 || len(a.Warnings) != 1 {
			t.Errorf("%s: %d bytes, %q", name, len(a.Text), a.Warnings)
		}
		checkTiling(t, a)
	}
}
