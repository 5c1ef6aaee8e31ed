package source

import (
	"encoding/json"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// meta is what a page says of itself, in JSON-LD, OpenGraph and meta elements.
type meta struct {
	Headline, Author, Publisher, URL, Published, Language string

	Kind    string // "article" where the page says it is one
	Body    string // the article's whole text, where JSON-LD gives it
	Partial bool   // the page says that not all of it is free to read
}

// readMeta gathers a page's metadata; JSON-LD goes before OpenGraph, which
// goes before the rest, for that is how carefully sites keep them.
func readMeta(doc *html.Node) meta {
	var m, graph, plain meta
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			plain.Language = attribute(n, "lang")
		case atom.Link:
			if strings.EqualFold(attribute(n, "rel"), "canonical") {
				plain.URL = attribute(n, "href")
			}
		case atom.Script:
			if strings.EqualFold(attribute(n, "type"), "application/ld+json") && n.FirstChild != nil {
				m.readLinked(n.FirstChild.Data)
			}
		case atom.Meta:
			property := strings.ToLower(first(attribute(n, "property"), attribute(n, "name"), attribute(n, "itemprop")))
			graph.readProperty(property, attribute(n, "content"))
		}
	}
	return meta{
		Headline:  first(m.Headline, graph.Headline),
		Author:    first(m.Author, graph.Author),
		Publisher: first(graph.Publisher, m.Publisher),
		URL:       first(graph.URL, plain.URL, m.URL),
		Published: first(m.Published, graph.Published),
		Language:  first(m.Language, plain.Language),
		Kind:      first(m.Kind, graph.Kind),
		Body:      m.Body,
		Partial:   m.Partial,
	}
}

func (m *meta) readProperty(property, content string) {
	switch property {
	case "og:title":
		m.Headline = first(m.Headline, content)
	case "og:site_name":
		m.Publisher = first(m.Publisher, content)
	case "og:url":
		m.URL = first(m.URL, content)
	case "og:type":
		if strings.EqualFold(content, "article") {
			m.Kind = "article"
		}
	case "author", "article:author", "dc.creator":
		if !strings.Contains(content, "://") { // OpenGraph allows a profile's address here
			m.Author = first(m.Author, content)
		}
	case "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate":
		m.Published = first(m.Published, content)
	}
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// readLinked reads one JSON-LD script: an object, a list of them, or a graph.
func (m *meta) readLinked(script string) {
	var v any
	if json.Unmarshal([]byte(script), &v) == nil {
		m.visit(v, 0)
	}
}

func (m *meta) visit(v any, depth int) {
	if depth > 4 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			m.visit(e, depth+1)
		}
	case map[string]any:
		if kind := word(v["@type"]); strings.HasSuffix(kind, "Article") || kind == "BlogPosting" || kind == "Report" {
			m.Kind = "article"
			m.Headline = first(m.Headline, html.UnescapeString(word(v["headline"])))
			m.Author = first(m.Author, word(v["author"]))
			m.Publisher = first(m.Publisher, word(v["publisher"]))
			m.Published = first(m.Published, word(v["datePublished"]))
			m.Language = first(m.Language, word(v["inLanguage"]))
			m.URL = first(m.URL, word(v["url"]))
			m.Body = first(m.Body, word(v["articleBody"]))
			free := v["isAccessibleForFree"]
			m.Partial = m.Partial || free == false || strings.EqualFold(word(free), "false")
		}
		m.visit(v["@graph"], depth+1)
	}
}

// word is a JSON-LD value as text: itself, its name, or the first of a list.
func word(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			if s, ok := v[0].(string); ok {
				return s
			}
			if o, ok := v[0].(map[string]any); ok {
				return word(o["name"])
			}
		}
	case map[string]any:
		s, _ := v["name"].(string)
		return s
	}
	return ""
}

// dateForms are the forms in which pages, feeds and messages give dates.
var dateForms = []string{
	time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04",
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST",
}

// isoDate is a date of any of the known forms in ISO 8601, "" for anything else.
func isoDate(s string) string {
	s = strings.TrimSpace(s)
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return t.Format(time.DateOnly)
	}
	for _, form := range dateForms {
		if t, err := time.Parse(form, s); err == nil {
			return isoTime(t)
		}
	}
	return ""
}

// zones are the names of zones that dates of feeds and messages may have (RFC 822
// 5.1), in hours; of any other name nobody knows which zone it stands for.
var zones = map[string]int{"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}

// isoTime is a time that was parsed in ISO 8601: its day alone where it names a zone
// that is not known, for which the parser sets an offset of zero.
func isoTime(t time.Time) string {
	if name, offset := t.Zone(); offset == 0 && name != "" {
		hours, known := zones[name]
		if !known {
			return t.Format(time.DateOnly)
		}
		t = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.FixedZone(name, hours*3600))
	}
	return t.Format(time.RFC3339)
}
