package reader

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extended "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// Glamour numbers lists anew, parts the lines of their items and runs their
// paragraphs together. So what a line of an article in Markdown is stands in
// the line, in characters of private use, before Glamour renders it:
//
//	itemMark, depth, number or sign, endMark   a list's item begins
//	itemMark, depth, endMark                   another paragraph of the item
//	breakMark                                  a line ends here (CommonMark 0.31, 6.7)
//
// A blank goes after each, so that emphasis begins and ends as without it (6.2).
const (
	itemMark  = '\ue000'
	endMark   = '\ue001'
	breakMark = '\ue002'
	depthZero = '\ue010'
	deepest   = 0x80
)

// isMark is true of the characters that the marks are made of.
func isMark(r rune) bool { return r >= itemMark && r <= depthZero+deepest }

// marker puts marks into Markdown.
type marker struct {
	source []byte
	begun  map[ast.Node]bool // items
	edits  []edit
}

// edit puts words in the place of bytes of the source.
type edit struct {
	start, end int
	words      string
}

// withMarks is Markdown with its marks; those of its own are left out, and
// lines that only the source's width ended are joined.
func withMarks(markdown string) string {
	markdown = strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, markdown)
	m := marker{source: []byte(markdown), begun: map[ast.Node]bool{}}
	parser := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.DefinitionList)).Parser()
	doc := parser.Parse(text.NewReader(m.source))
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // it fails where its function does
		if entering {
			m.visit(n)
		}
		return ast.WalkContinue, nil
	})
	slices.SortStableFunc(m.edits, func(a, b edit) int { return a.start - b.start })
	var out strings.Builder
	at := 0
	for _, e := range m.edits {
		if e.start >= at {
			out.WriteString(markdown[at:e.start] + e.words)
			at = e.end
		}
	}
	return out.String() + markdown[at:]
}

func (m *marker) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock, *ast.Heading:
		m.block(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		m.block(n)
		for i := 1; i < n.Lines().Len() && itemOf(n) != nil; i++ {
			at := n.Lines().At(i).Start
			m.edits = append(m.edits, edit{at, at, string(breakMark) + " "})
		}
	case *ast.Text:
		m.lineEnd(n)
	}
}

// itemOf is the item of a list that a node stands in, nil for none.
func itemOf(n ast.Node) *ast.ListItem {
	for ; n != nil; n = n.Parent() {
		if item, ok := n.(*ast.ListItem); ok {
			return item
		}
	}
	return nil
}

// block marks a block of an item: the first one with the item's sign, and with
// those of the items that begin with this one.
func (m *marker) block(n ast.Node) {
	if n.Lines().Len() == 0 {
		return
	}
	var items []*ast.ListItem // from the outermost
	for item := itemOf(n); item != nil; item = itemOf(item.Parent()) {
		items = slices.Insert(items, 0, item)
	}
	if len(items) == 0 {
		return
	}
	e := edit{start: n.Lines().At(0).Start}
	e.end = e.start
	for i, item := range items {
		depth := string(itemMark) + string(depthZero+rune(min(i+1, deepest)))
		last := i == len(items)-1
		switch {
		case !m.begun[item]:
			m.begun[item] = true
			e.words += depth + m.sign(item, &e, n, last) + string(endMark) + " "
		case last:
			e.words += depth + string(endMark) + " "
		}
	}
	m.edits = append(m.edits, e)
}

var (
	numberBefore = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[0-9]{1,9}[.)]$`) })
	taskBox      = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\[[ xX]\] ?`) })
)

// sign is what an item of a list begins with: its number as the article has
// it, a box, which is cut out, or a bullet.
func (m *marker) sign(item *ast.ListItem, e *edit, block ast.Node, last bool) string {
	if _, task := block.FirstChild().(*extended.TaskCheckBox); task && last {
		box := taskBox().Find(m.source[e.start:])
		e.end += len(box)
		return string(bytes.TrimSpace(box))
	}
	list, ok := item.Parent().(*ast.List)
	if !ok || !list.IsOrdered() {
		return "•"
	}
	line := m.source[bytes.LastIndexByte(m.source[:e.start], '\n')+1 : e.start]
	if number := numberBefore().Find(bytes.TrimRight(line, " \t")); number != nil && last {
		return string(number)
	}
	n := list.Start
	for before := item.PreviousSibling(); before != nil; before = before.PreviousSibling() {
		n++
	}
	return strconv.Itoa(n) + string(list.Marker)
}

var (
	lineGap   = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[ \t]*\\?\r?\n[ \t]*`) })
	quotedGap = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[ \t]*\\?\r?\n[ \t>]*`) })
)

// lineEnd joins a line to the next, or marks that it ends.
func (m *marker) lineEnd(n *ast.Text) {
	if !n.SoftLineBreak() && !n.HardLineBreak() {
		return
	}
	gap := lineGap()
	for p := n.Parent(); p != nil; p = p.Parent() {
		if p.Kind() == ast.KindBlockquote {
			gap = quotedGap()
		}
	}
	found := gap.Find(m.source[n.Segment.Stop:])
	if found == nil {
		return
	}
	words := " "
	if n.HardLineBreak() {
		words = " " + string(breakMark) + " "
	}
	m.edits = append(m.edits, edit{n.Segment.Stop, n.Segment.Stop + len(found), words})
}
