package source

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"mujaz/briefs"
)

// maxElements bounds a page's elements: the page reader's work grows with them.
const maxElements = 60_000

var (
	pageStart  = pattern(`(?i)^\s*(<\?xml[^>]*>\s*)?(<!--(?s:.*?)-->\s*)*<(!doctype\s+html|html|head|body|meta|title|article|div|p)\b`)
	blockCount = pattern(`(?i)<(p|div|br|h[1-6]|article|span)\b[^>]*>`)
)

// looksLikeHTML is true of pages, and of the fragments that people copy out of them.
func looksLikeHTML(s string) bool {
	head := s[:min(len(s), 1<<16)]
	return pageStart().MatchString(head) || len(blockCount().FindAllStringIndex(head, 6)) >= 6
}

// readPage reads a saved web page: the article in it, without the page around
// it. The body is found by go-readability; what that leaves of the page – lines
// of links, appeals, terms of use – is taken out here.
func readPage(name, s string) (briefs.Article, error) {
	if strings.Count(s, "<") > 4*maxElements { // each may begin and end, and as many comments
		return briefs.Article{}, &Error{Name: name, Reason: TooManyElements, Detail: strconv.Itoa(maxElements), Hint: OpenArticle, Err: ErrNoArticle}
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return briefs.Article{}, &Error{Name: name, Reason: DamagedPage, Hint: SaveAgain, Err: err}
	}
	meta := readMeta(doc)
	ownTitle, entries := namedTitle(doc), listed(doc)
	dropAsides(doc)
	spaceBreaks(doc)
	named := namedBody(doc, meta) // before the reader below takes the page apart
	state := stateBody(doc, tidy(Sanitise(meta.Headline)))
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxElements
	found, err := parser.ParseDocument(doc, nil)
	if err != nil {
		return briefs.Article{}, noArticle(name, NoneFound)
	}
	title := tidy(Sanitise(first(meta.Headline, ownTitle, found.Title())))
	if meta.Publisher == postSite {
		title = ""
	}
	var parts []part
	if found.Node != nil {
		parts = bodyParts(found.Node, title)
	}
	n, m := prose(named), prose(parts)
	if n > m*mistaken || n*10 >= m*8 && len(parts) <= 2 && len(named) > 2*len(parts) { // the second: breaks between paragraphs were lost
		parts = withoutTitle(named, title)
	}
	if prose(parts) < minProse && meta.Kind == "article" {
		parts = withoutTitle(state, title)
	}
	switch {
	case meta.isHome() || meta.Kind != "article" && isList(parts, entries):
		return briefs.Article{}, noArticle(name, ListPage)
	case prose(parts) < minProse: // a line or two, or a page that is cut short
		return briefs.Article{}, noArticle(name, NoneFound)
	case !meta.hasProse(parts):
		return briefs.Article{}, noArticle(name, ListPage)
	}
	parts = headed(title, parts)
	a := assemble(parts)
	a.Format, a.URL = "html", meta.URL
	a.Author = authorName(first(meta.Author, found.Byline()))
	a.Publisher = tidy(Sanitise(first(meta.Publisher, found.SiteName())))
	if meta.Publisher == postSite {
		a.Publisher = tidy(Sanitise(meta.Headline))
	}
	a.Language = first(meta.Language, found.Language())
	a.Published = isoDate(meta.Published)
	if meta.Partial {
		a.Warnings = append(a.Warnings, briefs.ForPayers)
	}
	if t, err := found.PublishedTime(); a.Published == "" && err == nil {
		a.Published = isoTime(t)
	}
	return a, nil
}

// postSite is the site whose pages are posts of a channel: what they give for the
// title is the channel's name.
const postSite = "Telegram"

// withoutTitle leaves out the headline where it stands over the text again.
func withoutTitle(parts []part, title string) []part {
	return slices.DeleteFunc(parts, func(p part) bool { return leveled(p.text) == leveled(title) })
}

// underTitle puts a title that came apart from the text at its head.
func underTitle(title string, parts []part) []part {
	parts = splitFrame(append([]part{{title, briefs.RoleHeadline}}, parts...))
	markDeck(parts[1:])
	return parts
}

// authorName is a byline without the word that introduces it.
func authorName(s string) string {
	return bylineStart().ReplaceAllString(tidy(Sanitise(s)), "")
}

func noArticle(name string, reason Reason) error {
	return &Error{Name: name, Reason: reason, Hint: OpenArticle, Err: ErrNoArticle}
}

// bodyParts is an element's paragraphs, without what is not the article's text.
func bodyParts(n *html.Node, title string) []part {
	c := collector{}
	c.walk(n)
	c.flush(briefs.RoleBody)
	return c.parts(title)
}

// parts is what was gathered, without what is not the article's text.
func (c *collector) parts(title string) []part {
	seen := map[string]bool{leveled(title): true}
	var parts []part
	for _, b := range c.blocks {
		key := leveled(b.text)
		if seen[key] || b.isLinks() || isPageResidue(b.text) {
			continue
		}
		seen[key] = true
		if n := len(parts); n > 0 && initial(parts[n-1].text) && startsLower(b.text) { // a large first letter, set by itself
			parts[n-1].text += b.text
			continue
		}
		if b.role == briefs.RoleHeading && len(strings.Fields(b.text)) > headlineWords {
			b.role = briefs.RoleBody // a paragraph that is only set large
		}
		parts = append(parts, b.part)
	}
	markApparatus(parts)
	kept := parts[:0]
	for _, p := range parts {
		if p.role != briefs.RoleApparatus {
			kept = append(kept, p)
		}
	}
	for len(kept) > 0 && kept[len(kept)-1].role == briefs.RoleHeading { // heads nothing
		kept = kept[:len(kept)-1]
	}
	return kept
}

// initial is true of a single letter.
func initial(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && unicode.IsLetter(r)
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

func leveled(s string) string { return strings.ToLower(strings.Trim(s, " .:|-–")) }

// block is a paragraph of a page, with how much of it is links.
type block struct {
	part
	linked int // bytes of its text inside links
}

// isLinks is true of a short paragraph that is nothing but links: related
// articles, tags, sharing.
func (b block) isLinks() bool {
	return b.linked*10 >= len(b.text)*8 && len(strings.Fields(b.text)) <= 25
}

// collector gathers the text of block elements.
type collector struct {
	blocks []block
	buf    strings.Builder
	links  []stretch // of buf, in order
	inLink int
	inPre  int
	skip   func(*html.Node) bool // elements to leave out besides; nil none
}

func (c *collector) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		text := n.Data
		if c.inPre == 0 {
			text = lineEnds.Replace(text) // a line's end in the source is a space
		}
		if own := strings.TrimSpace(text); c.inLink > 0 && own != "" {
			at := c.buf.Len() + strings.Index(text, own)
			c.links = append(c.links, stretch{at, at + len(own)})
		}
		c.buf.WriteString(text)
		return
	case html.ElementNode, html.DocumentNode:
	default:
		return
	}
	role := briefs.RoleBody
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Figcaption, atom.Template, atom.Form, atom.Button, atom.Iframe, atom.Svg:
		return
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		role = briefs.RoleHeading
	case atom.A:
		c.inLink++
		defer func() { c.inLink-- }()
	case atom.Pre:
		c.inPre++
		defer func() { c.inPre-- }()
	case atom.Td, atom.Th:
		c.buf.WriteByte(' ')
	case atom.Br:
		c.buf.WriteByte('\n')
	}
	if c.skip != nil && c.skip(n) {
		return
	}
	blockElement := isBlock(n.DataAtom)
	if blockElement {
		c.flush(briefs.RoleBody)
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		c.walk(child)
	}
	if blockElement {
		c.flush(role)
	}
}

var lineEnds = strings.NewReplacer("\r", " ", "\n", " ")

// stretch is a range of bytes.
type stretch struct{ from, to int }

// flush ends the paragraph that is being gathered. Two line breaks in a row
// part paragraphs too, and in a long text one behind the end of a sentence.
func (c *collector) flush(role briefs.Role) {
	s := c.buf.String()
	c.buf.Reset()
	for _, piece := range pieces(s, role) {
		if t := tidy(Sanitise(s[piece.from:piece.to])); t != "" {
			c.blocks = append(c.blocks, block{part{t, role}, min(c.linkedIn(piece), len(t))})
		}
	}
	c.links = c.links[:0]
}

// linkedIn is how many bytes of a piece of buf are inside links.
func (c *collector) linkedIn(piece stretch) (n int) {
	for _, l := range c.links {
		n += max(0, min(l.to, piece.to)-max(l.from, piece.from))
	}
	return n
}

// pieces are the paragraphs of a text between blank lines.
func pieces(s string, role briefs.Role) (out []stretch) {
	if !strings.Contains(s, "\n") {
		return []stretch{{0, len(s)}}
	}
	from := 0
	for _, blank := range append(blankLine().FindAllStringIndex(s, -1), []int{len(s), len(s)}) {
		out = append(out, brokenLines(s, stretch{from, blank[0]}, role)...)
		from = blank[1]
	}
	return out
}

// brokenLines are the paragraphs of a stretch of text between single line
// breaks: what ends as a sentence does and is as long as one.
func brokenLines(s string, in stretch, role briefs.Role) (out []stretch) {
	if role == briefs.RoleBody {
		start := in.from
		for {
			end := strings.IndexByte(s[start:in.to], '\n')
			if end < 0 {
				break
			}
			end += start
			if l := s[start:end]; endsSentence(l) && len(strings.Fields(l)) >= proseSentence {
				out = append(out, stretch{in.from, end})
				in.from = end + 1
			}
			start = end + 1
		}
	}
	return append(out, in)
}

func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Li, atom.Ul, atom.Ol, atom.Blockquote, atom.Pre,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Tr, atom.Table, atom.Header, atom.Footer,
		atom.Main, atom.Aside, atom.Figure, atom.Dd, atom.Dt, atom.Address, atom.Body:
		return true
	}
	return false
}

// residue is what pages say of themselves beside an article.
var residue = pattern(`(?i)(^(related (stories|articles|coverage|topics|news)|more (stories|from|on)|read (more|next|also)|see also|recommended|trending|most read|advertiser disclosure|(photos?|image|credits?|crédits? photos?) ?:.*|à lire aussi.*|lire aussi.*|voir aussi.*|sur le même sujet|pour lire la suite.*|(مواضيع|مقالات|أخبار) (ذات صلة|متعلقة).*|(شاهد|اقرأ|إقرأ|طالع) (أيضا|أيضًا|أيضاً|المزيد).*|الأكثر (قراءة|مشاهدة)|للاشتراك .*|תגיות ?:.*|כתבות נוספות.*|עוד בנושא.*|برچسب.?ها.*|اخبار مرتبط.*|انتهای پیام.*)$|never miss the latest|we want to hear what you think|do you want to be informed of|opinions expressed here are the author.s alone|تابع(وا)? (قناتنا|حسابنا|صفحتنا)|הירשמו ל(ניוזלטר|עדכונים)|not (be )?(held )?responsible for the (opinions|content|views)|by email and never miss|sign up (for|to) (our|the) .{0,30}(newsletter|edition)|free sign up|all rights reserved|tous droits réservés|جميع الحقوق محفوظة|کلیه حقوق|كل الحقوق محفوظة|כל הזכויות שמורות|(?:الآراء|التعليقات) .{0,40}لا تعبر عن|ل?مراجعة التعليقات|سياسة الخصوصية|privacy policy|playback is (un|not )supported|politique de confidentialité|accept (all )?cookies|disable cookies|enable javascript|your browser does not support|click here to (report|subscribe)|advertisement$|^publicité$|^إعلان$|inscrivez-vous à (la|notre) newsletter|abonnez-vous|اشترك في النشرة)`)

// isPageResidue is true of a paragraph that speaks of the page. A long one is
// the article's, whatever words it holds.
func isPageResidue(s string) bool {
	return len(strings.Fields(s)) <= 70 && residue().MatchString(s)
}

// A page is an article where this many of its words stand in running sentences.
const (
	minProse      = 25
	proseShare    = 0.4
	namedShare    = 0.15 // where the page says that it is an article
	proseSentence = 8
)

// hasProse tells an article from a page of headlines and menus: most of its
// words stand in paragraphs that are sentences.
func (m meta) hasProse(parts []part) bool {
	all := 0
	for _, p := range parts {
		all += len(strings.Fields(p.text))
	}
	share := proseShare
	if m.Kind == "article" {
		share = namedShare // it may end in a long list of names
	}
	return float64(prose(parts)) >= share*float64(all)
}

// prose counts the words in running sentences.
func prose(parts []part) (words int) {
	for _, p := range parts {
		if n := len(strings.Fields(p.text)); n >= proseSentence && endsSentence(p.text) || n >= 40 {
			words += n
		}
	}
	return words
}

// isHome is true where the page says that it is a site's front.
func (m meta) isHome() bool {
	if m.Kind == "article" {
		return false
	}
	u, err := url.Parse(m.URL)
	return err == nil && m.URL != "" && u.Host != "" && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

func first(ss ...string) string {
	for _, s := range ss {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}
