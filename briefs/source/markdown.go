package source

import (
	"path/filepath"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"mujaz/briefs"
)

var markdownSign = pattern(`(?m)^(#{1,6} \S|[-*+] \S.*\n[-*+] \S|> \S|\d+\. \S.*\n\d+\. \S)|\[[^\]\n]+\]\((https?://|/)[^)\n]+\)|\*\*\S[^*\n]*\*\*`)

// looksLikeMarkdown goes by the content, and takes the name for a hint: news
// text is full of lone asterisks and dashes that mean nothing.
func looksLikeMarkdown(name, s string) bool {
	signs := len(markdownSign().FindAllStringIndex(s, 4))
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		return true
	case ".txt":
		return signs >= 3
	}
	return signs >= 2
}

// readMarkdown reads Markdown for what it says: headings, paragraphs, list
// items; markup, images and link targets go.
func readMarkdown(s string) briefs.Article {
	front, s := cutFrontMatter(Sanitise(s))
	src := []byte(s)
	root := goldmark.DefaultParser().Parse(text.NewReader(src))
	var parts []part
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			role := briefs.RoleHeading
			if len(parts) == 0 {
				role = briefs.RoleHeadline
			}
			parts = append(parts, part{inlineText(n, src), role})
			return ast.WalkSkipChildren, nil
		case *ast.Paragraph, *ast.TextBlock:
			parts = append(parts, part{inlineText(n, src), briefs.RoleBody})
			return ast.WalkSkipChildren, nil
		case *ast.HTMLBlock:
			parts = append(parts, fragmentParts(blockSource(n, src), "")...)
			return ast.WalkSkipChildren, nil
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.ThematicBreak:
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	markApparatus(parts)
	if len(parts) > 1 && parts[0].role == briefs.RoleBody && isHeadline(parts[0].text) {
		parts[0].role = briefs.RoleHeadline
	}
	if len(parts) > 1 && parts[0].role == briefs.RoleHeadline {
		markDeck(parts[1:])
	}
	if title := tidy(front.Headline); title != "" && len(parts) > 0 && parts[0].role == briefs.RoleBody && leveled(parts[0].text) != leveled(title) {
		parts = underTitle(title, parts)
	}
	a := assemble(parts)
	a.Format, a.Markdown = "markdown", s
	a.Author, a.URL = authorName(front.Author), front.URL
	a.Published, a.Language = isoDate(front.Published), front.Language
	return a
}

// blockSource is a block's lines as they were written.
func blockSource(n ast.Node, src []byte) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.Write(line.Value(src))
	}
	return b.String()
}

var (
	frontField = pattern(`(?m)^([A-Za-z_]+) *[:=] *["']?(.*?)["']? *$`)
	folded     = pattern(`(?m)^([A-Za-z_]+: *)[>|][-+]? *\n +(.+)$`) // YAML's values on the next line
)

// cutFrontMatter parts a text from the fields in front of it, between two
// lines of three dashes or plus signs, as site generators keep them.
func cutFrontMatter(s string) (meta, string) {
	var m meta
	mark := s[:min(len(s), 3)]
	rest, ok := strings.CutPrefix(s, mark+"\n")
	if !ok || mark != "---" && mark != "+++" { // YAML and TOML
		return m, s
	}
	head, body, ok := strings.Cut(rest, "\n"+mark+"\n")
	if !ok || len(head) > 1<<14 || !frontField().MatchString(head) {
		return m, s
	}
	for _, f := range frontField().FindAllStringSubmatch(folded().ReplaceAllString(head, "$1$2"), -1) {
		switch strings.ToLower(f[1]) {
		case "title", "headline":
			m.Headline = first(m.Headline, f[2])
		case "author", "byline":
			m.Author = first(m.Author, f[2])
		case "date", "published", "published_time":
			m.Published = first(m.Published, f[2])
		case "url", "source_url", "link":
			m.URL = first(m.URL, f[2])
		case "lang", "language":
			m.Language = first(m.Language, f[2])
		}
	}
	return m, body
}

// inlineText is the text of a block's inline content.
func inlineText(n ast.Node, src []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch c := c.(type) {
		case *ast.Text:
			b.Write(c.Segment.Value(src))
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.Label(src))
		case *ast.Image, *ast.RawHTML:
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	return tidy(b.String())
}
