package source

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// stateBody is the article of a page that a script draws: in the data that the
// page brings for it, the longest running text under a name for one.
func stateBody(doc *html.Node, title string) []part {
	var best []part
	for n := range doc.Descendants() {
		if n.DataAtom != atom.Script || n.FirstChild == nil {
			continue
		}
		if v, ok := stateOf(n.FirstChild.Data); ok {
			findBody(v, title, 0, &best)
		}
	}
	return best
}

// stateOf is the first JSON object in a script: all of it, or what is assigned.
func stateOf(script string) (v any, ok bool) {
	i := strings.IndexByte(script, '{')
	if i < 0 || strings.ContainsAny(script[:i], "(;") {
		return nil, false
	}
	return v, json.NewDecoder(strings.NewReader(script[i:])).Decode(&v) == nil
}

// maxState is how deep the data of a page is looked into.
const maxState = 20

// bodyKeys are what such data call a text, and the paragraphs of one.
var bodyKeys = []string{"articleBody", "body", "bodyHtml", "content", "contentHtml", "html", "text", "value"}

func findBody(v any, title string, depth int, best *[]part) {
	if depth > maxState {
		return
	}
	keep := func(parts []part) {
		if prose(parts) > prose(*best) {
			*best = parts
		}
	}
	switch v := v.(type) {
	case []any:
		var blocks []part
		for _, e := range v {
			findBody(e, title, depth+1, best)
			if o, ok := e.(map[string]any); ok {
				blocks = append(blocks, blockParts(o, title)...)
			} else if s, ok := e.(string); ok && len(v) > 1 {
				blocks = append(blocks, fragmentParts(s, title)...)
			}
		}
		keep(blocks)
	case map[string]any:
		for _, e := range v {
			findBody(e, title, depth+1, best)
		}
		keep(blockParts(v, title))
	}
}

// blockParts are the paragraphs of an object under the first name for a text.
func blockParts(o map[string]any, title string) []part {
	for _, key := range bodyKeys {
		if s, ok := o[key].(string); ok && s != "" {
			return fragmentParts(s, title)
		}
	}
	return nil
}

// headed is a part with the role of a headline, "" none.
func headed(title string, parts []part) []part {
	if title == "" {
		return classifyParts(parts)
	}
	return underTitle(title, parts)
}
