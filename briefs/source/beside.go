package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// apartName is what pages call the parts that stand beside an article, with the
// letters that some put before all names; "with-share" and "no-comments" are names
// of the article itself.
var apartName = pattern(`(?i)(^| )([a-mo-z][a-z]?[-_]{1,2})?(comments?(-?(area|list|section|form|container))?|talkbacks?|disqus|respond|related(-?(posts?|articles|news|stories|content))?|jp-relatedposts|recirculation|recirc|recommend(ed|ations?)|newsletter|outbrain|taboola|promo|teasers?|sharedaddy|share(-?(bar|buttons?|tools))?|social(-?(share|links))?|author-?(box|bio)|most-?(read|viewed|popular)|trending|popular-?posts|paywall|regwall|breadcrumbs?|post-?navigation|tags?-?(links|list)|side-?bar|footer|navbar|widgets?(-?area)?|advert[a-z]*|ads?|cookie-?[a-z]*|consent|gdpr|onetrust-[a-z-]+|cmp-[a-z-]+)($|[ _])`)

// dropAsides takes out of a page what its names set apart from the article.
// A frame round everything may have such a name, too: what holds the page's
// heading or what is marked as the article stays.
func dropAsides(doc *html.Node) {
	var drop []*html.Node
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom == atom.Html || n.DataAtom == atom.Body {
			continue
		}
		if strings.HasPrefix(n.Data, "amp-consent") || apartName().MatchString(attribute(n, "class")) || apartName().MatchString(attribute(n, "id")) {
			if !holdsArticle(n) && !bodyName().MatchString(attribute(n, "class")) {
				drop = append(drop, n)
			}
		}
	}
	for _, n := range drop {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
}

// spaceBreaks sets a space behind each line break, so that words stay apart where
// breaks are lost.
func spaceBreaks(doc *html.Node) {
	var breaks []*html.Node
	for n := range doc.Descendants() {
		if n.DataAtom == atom.Br {
			breaks = append(breaks, n)
		}
	}
	for _, n := range breaks {
		n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, n.NextSibling)
	}
}

func holdsArticle(n *html.Node) bool {
	for d := range n.Descendants() {
		if d.DataAtom == atom.H1 || d.DataAtom == atom.Main || strings.EqualFold(attribute(d, "itemprop"), "articleBody") {
			return true
		}
	}
	return strings.EqualFold(attribute(n, "itemprop"), "articleBody")
}

// maxItems bounds the entries of a list that are looked at.
const maxItems = 200

// listed are the paragraphs of the entries of a list: of what holds one heading
// that is a link, or a time that is one, beside others of the like.
func listed(doc *html.Node) []map[string]bool {
	var marks []*html.Node
	for n := range doc.Descendants() {
		if len(marks) < maxItems && isEntryMark(n) {
			marks = append(marks, n)
		}
	}
	within := map[*html.Node]int{} // how many of them each element holds
	for _, m := range marks {
		for n := m; n != nil; n = n.Parent {
			within[n]++
		}
	}
	var out []map[string]bool
	for _, m := range marks {
		item := m
		for item.Parent != nil && within[item.Parent] == 1 {
			item = item.Parent
		}
		texts := map[string]bool{}
		for _, p := range bodyParts(item, "") {
			texts[leveled(p.text)] = true
		}
		out = append(out, texts)
	}
	return out
}

// isEntryMark is true of a heading that is one link, and of a link that is a time.
func isEntryMark(n *html.Node) bool {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5:
		linked, all := 0, 0
		for d := range n.Descendants() {
			if d.Type != html.TextNode {
				continue
			}
			size := len(strings.TrimSpace(d.Data))
			all += size
			for p := d.Parent; p != nil && p != n.Parent; p = p.Parent {
				if p.DataAtom == atom.A && attribute(p, "href") != "" {
					linked += size
					break
				}
			}
		}
		return all > 0 && linked == all
	case atom.Time:
		return n.Parent != nil && n.Parent.DataAtom == atom.A && attribute(n.Parent, "href") != ""
	}
	return false
}

// isList is true of a text most of which stands in the entries of a list, in
// three of them or more.
func isList(parts []part, entries []map[string]bool) bool {
	inside, used := 0, map[int]bool{}
	for _, p := range parts {
		for i, e := range entries {
			if e[leveled(p.text)] {
				inside += prose([]part{p})
				used[i] = used[i] || prose([]part{p}) > 0
				break
			}
		}
	}
	n := 0
	for _, u := range used {
		if u {
			n++
		}
	}
	return n >= 3 && inside*10 >= prose(parts)*6
}
