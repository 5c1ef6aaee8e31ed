package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"mujaz/briefs"
)

// mistaken is how much more running text the element that a page names its
// article has than what was found, where that was mistaken: a notice, say, for
// the article.
const mistaken = 2

// maxNamed bounds the elements that are looked into.
const maxNamed = 40

// bodyName is what pages call the element that holds the article.
var bodyName = pattern(`(?i)(article|post|entry|story|news|content|detail|message)s?[-_]?(body|content|text|entry|detail)|articlebody|(^|[ _-])(entry|article|story)($|[ _-])`)

// namedBody is the article as the page itself names it: in JSON-LD, or in the
// element that is marked or called its body and holds the most running text.
func namedBody(doc *html.Node, m meta) []part {
	title := tidy(Sanitise(m.Headline))
	var best []part
	if m.Body != "" {
		best = fragmentParts(m.Body, title)
	}
	n := 0
	for e := range doc.Descendants() {
		if n >= maxNamed || e.Type != html.ElementNode || !namesBody(e) {
			continue
		}
		n++
		// Of elements in each other the inner one, unless the outer has much more.
		if parts := withoutAsides(e, title); prose(parts)*10 > prose(best)*11 && !onCookies(parts) {
			best = parts
		}
	}
	return best
}

var titleName = pattern(`(?i)(^|[ _-])(article|news|post|entry|story|detail)s?[-_]?(title|headline|head)($|[ _-])`)

// namedTitle is the headline of a page that has no heading but calls an element
// the title of its one article.
func namedTitle(doc *html.Node) string {
	title, n := "", 0
	for e := range doc.Descendants() {
		switch {
		case e.Type != html.ElementNode:
		case e.DataAtom == atom.H1:
			return ""
		case titleName().MatchString(attribute(e, "class")) || titleName().MatchString(attribute(e, "id")):
			if s := titleIn(e); s != "" && s != title {
				title = s
				n++
			}
		}
	}
	if n != 1 {
		return ""
	}
	return title
}

// titleIn is an element's text in one line, "" where it is too long for a headline.
func titleIn(e *html.Node) string {
	var b strings.Builder
	words := 0
	for d := range e.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
			if words += len(strings.Fields(d.Data)); words > headlineWords {
				return ""
			}
		}
	}
	return tidy(Sanitise(b.String()))
}

func namesBody(e *html.Node) bool {
	name := attribute(e, "class") + " " + attribute(e, "id")
	if apartName().MatchString(attribute(e, "class")) || apartName().MatchString(attribute(e, "id")) {
		return false
	}
	return e.DataAtom == atom.Article || e.DataAtom == atom.Main || strings.EqualFold(attribute(e, "itemprop"), "articleBody") ||
		(e.DataAtom == atom.Div || e.DataAtom == atom.Section || e.DataAtom == atom.Td) && bodyName().MatchString(name)
}

var cookies = pattern(`(?i)cookie|traceur|ملفات تعريف|کوکی|עוגיות|کوکیز`)

// onCookies is true of a text that is a notice on cookies.
func onCookies(parts []part) bool {
	n := 0
	for _, p := range parts {
		if cookies().MatchString(p.text) {
			n++
		}
	}
	return n*3 > len(parts)
}

// withoutAsides is an element's text without the parts that their names set
// apart from the article.
func withoutAsides(e *html.Node, title string) []part {
	c := collector{skip: func(n *html.Node) bool {
		switch n.DataAtom {
		case atom.Nav, atom.Aside, atom.Footer:
			return true
		}
		return apartName().MatchString(attribute(n, "class")) || apartName().MatchString(attribute(n, "id"))
	}}
	c.walk(e)
	c.flush(briefs.RoleBody)
	return c.parts(title)
}
