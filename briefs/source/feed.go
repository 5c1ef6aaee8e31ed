package source

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"

	"mujaz/briefs"
)

var feedStart = pattern(`(?is)^\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*|<\?[^>]*\?>\s*|<!DOCTYPE[^>]*>\s*)*<(\w+:)?(rss|feed|RDF)\b`)

func looksLikeFeed(s string) bool { return feedStart().MatchString(s[:min(len(s), 1<<14)]) }

// maxEntries bounds the entries of a feed, and of a mail box or archive.
const maxEntries = 10_000

// feed holds RSS 0.9x, 1.0 and 2.0, and Atom (RFC 4287): encoding/xml matches
// names in any namespace, so that one shape takes them all.
type feed struct {
	Title    string  `xml:"title"`
	Language string  `xml:"lang,attr"`
	Entries  []entry `xml:"entry"`
	Items    []entry `xml:"item"` // RSS 1.0 has them beside the channel
	Channel  struct {
		Title    string  `xml:"title"`
		Language string  `xml:"language"`
		Items    []entry `xml:"item"`
	} `xml:"channel"`
}

type entry struct {
	Title       richText   `xml:"title"`
	Links       []feedLink `xml:"link"`
	Encoded     string     `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
	Content     richText   `xml:"http://www.w3.org/2005/Atom content"`
	Description richText   `xml:"description"`
	Summary     richText   `xml:"summary"`
	PubDate     string     `xml:"pubDate"`
	Date        string     `xml:"http://purl.org/dc/elements/1.1/ date"`
	Published   string     `xml:"published"`
	Updated     string     `xml:"updated"`
	Creator     string     `xml:"http://purl.org/dc/elements/1.1/ creator"`
	Author      struct {
		Name string `xml:"name"`
		Text string `xml:",chardata"`
	} `xml:"author"`
}

type feedLink struct {
	Href string `xml:"href,attr"`
	Rel  string `xml:"rel,attr"`
	Text string `xml:",chardata"`
}

// richText is text that may be escaped HTML (as character data) or XHTML (as elements).
type richText struct {
	Type  string `xml:"type,attr"`
	Text  string `xml:",chardata"`
	Inner string `xml:",innerxml"`
}

func (t richText) html() string {
	if t.Type == "xhtml" || strings.TrimSpace(t.Text) == "" && !strings.Contains(t.Inner, "<![CDATA[") {
		return t.Inner
	}
	return t.Text
}

// readFeed reads each entry of an RSS or Atom file as one article.
func readFeed(name, s string) ([]briefs.Article, error) {
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // decoded already
	var f feed
	err := d.Decode(&f)
	entries := append(append(f.Channel.Items, f.Items...), f.Entries...)
	if len(entries) == 0 {
		if err != nil {
			return nil, &Error{Name: name, Reason: DamagedFeed, Hint: FetchAgain, Err: err}
		}
		return nil, &Error{Name: name, Reason: EmptyFeed, Hint: FetchAgain, Err: ErrNoArticle}
	}
	var out []briefs.Article
	for i, e := range entries[:min(len(entries), maxEntries)] {
		a := e.article()
		if len(a.Paragraphs) == 0 {
			continue
		}
		a.Name = fmt.Sprintf("%s#%d", name, i+1)
		a.Publisher = tidy(Sanitise(first(f.Channel.Title, f.Title)))
		a.Language = first(f.Channel.Language, f.Language)
		if err != nil {
			a.Warnings = append(a.Warnings, briefs.CutShort)
		}
		out = append(out, a)
	}
	if len(out) == 0 {
		return nil, &Error{Name: name, Reason: HollowFeed, Hint: OpenArticle, Err: ErrNoArticle}
	}
	return out, nil
}

// article is an entry as an article: its title, and its content, or where it
// has none its summary.
func (e entry) article() briefs.Article {
	title := tidy(Sanitise(plainOf(e.Title.html())))
	body := first(e.Encoded, e.Content.html(), e.Description.html(), e.Summary.html())
	parts := fragmentParts(body, title)
	if title != "" {
		parts = underTitle(title, parts)
	}
	a := assemble(parts)
	a.Format = "feed"
	a.Author = authorName(first(e.Creator, e.Author.Name, e.Author.Text))
	a.Published = isoDate(first(e.Published, e.PubDate, e.Date, e.Updated))
	for _, l := range e.Links {
		if l.Rel == "" || l.Rel == "alternate" {
			a.URL = first(a.URL, strings.TrimSpace(l.Href), strings.TrimSpace(l.Text))
		}
	}
	return a
}

// fragmentParts reads a piece of HTML that is all article.
func fragmentParts(s, title string) []part {
	if !strings.ContainsAny(s, "<&") {
		parts := []part{}
		for _, p := range paragraphs(Sanitise(s)) {
			parts = append(parts, part{p, briefs.RoleBody})
		}
		markApparatus(parts)
		return parts
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return nil
	}
	return bodyParts(doc, title)
}

// plainOf is the text of a title that may hold markup.
func plainOf(s string) string {
	var texts []string
	for _, p := range fragmentParts(s, "") {
		texts = append(texts, p.text)
	}
	return strings.Join(texts, " ")
}
