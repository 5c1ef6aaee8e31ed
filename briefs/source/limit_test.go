package source

import (
	"fmt"
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

func TestWhatACollectionHoldsBeyondTheLimitIsNamed(t *testing.T) {
	var files []string
	for i := range maxEntries + 1 {
		files = append(files, fmt.Sprintf("%05d.txt", i), "A quay.")
	}
	articles, left, err := readSource("a.zip", zipOf(t, files...))
	if err != nil || len(articles) != maxEntries || len(left) != 1 {
		t.Errorf("%d articles, %v, %v", len(articles), left, err)
	}
}

func TestWhatInACollectionCannotBeReadIsNamed(t *testing.T) {
	articles, left, err := readSource("a.zip", zipOf(t, "a.txt", articleText, "b.bin", "\x00\x01\x02", "c.json", "{}"))
	if err != nil || len(articles) != 1 || len(left) != 2 || !strings.Contains(left[0].Error(), "b.bin") {
		t.Errorf("%d articles, %v, %v", len(articles), left, err)
	}
}
