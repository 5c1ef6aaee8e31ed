package reader

import (
	"bytes"
	"strings"

	"charm.land/glamour/v2/ansi"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	extended "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Of GitHub's additions to CommonMark articles have tables, struck words and
// bare addresses; boxes in lists are read with the lists. The package that parses
// them for Glamour compiles a pattern for addresses whenever a program that links
// it starts, a tenth of what Mujaz takes to begin; so they are parsed here.

// gfm is Markdown with these additions, rendered by Glamour.
func gfm(o ansi.Options) goldmark.Markdown {
	return goldmark.New(
		goldmark.WithParserOptions(
			parser.WithParagraphTransformers(util.Prioritized(tables{}, 200)),
			parser.WithInlineParsers(util.Prioritized(struck{}, 500))),
		goldmark.WithRenderer(renderer.NewRenderer(renderer.WithNodeRenderers(util.Prioritized(ansi.NewRenderer(o), 1000)))))
}

// tables takes tables out of paragraphs (GFM 0.29, 4.10).
type tables struct{}

// Transform finds the first delimiter row: above it stands the row of titles,
// with as many cells, and below it all is rows.
func (tables) Transform(p *ast.Paragraph, reader text.Reader, _ parser.Context) {
	lines, source := p.Lines(), reader.Source()
	for i := 1; i < lines.Len(); i++ {
		delimiter := lines.At(i)
		alignments := alignmentsOf(delimiter.Value(source))
		titles := cellsOfRow(lines.At(i-1), source)
		if len(alignments) == 0 || len(titles) != len(alignments) {
			continue
		}
		table := extended.NewTable()
		table.Alignments = alignments
		table.AppendChild(table, extended.NewTableHeader(tableRow(titles, alignments)))
		for j := i + 1; j < lines.Len(); j++ {
			table.AppendChild(table, tableRow(cellsOfRow(lines.At(j), source), alignments))
		}
		p.Parent().InsertAfter(p.Parent(), p, table)
		lines.SetSliced(0, i-1)
		if i == 1 {
			p.Parent().RemoveChild(p.Parent(), p)
			return
		}
		last := lines.At(i - 2)
		lines.Set(i-2, last.TrimRightSpace(source))
		return
	}
}

// alignmentsOf are the columns' alignments by a delimiter row, none where the
// line is another.
func alignmentsOf(line []byte) (list []extended.Alignment) {
	line = bytes.TrimSpace(line)
	line = bytes.TrimSuffix(bytes.TrimPrefix(line, []byte("|")), []byte("|"))
	for cell := range bytes.SplitSeq(line, []byte("|")) {
		dashes, left := bytes.CutPrefix(bytes.TrimSpace(cell), []byte(":"))
		dashes, right := bytes.CutSuffix(dashes, []byte(":"))
		if len(dashes) == 0 || len(bytes.Trim(dashes, "-")) > 0 {
			return nil
		}
		switch {
		case left && right:
			list = append(list, extended.AlignCenter)
		case left:
			list = append(list, extended.AlignLeft)
		case right:
			list = append(list, extended.AlignRight)
		default:
			list = append(list, extended.AlignNone)
		}
	}
	return list
}

// cellsOfRow are the cells of a row: what stands between bars that are not
// escaped.
func cellsOfRow(row text.Segment, source []byte) (cells []text.Segment) {
	row = row.TrimLeftSpace(source)
	row = row.TrimRightSpace(source)
	line, at := row.Value(source), 0
	if bytes.HasPrefix(line, []byte("|")) {
		at = 1
	}
	for end := at; end <= len(line); end++ {
		switch {
		case end == len(line) && end == at && at > 0: // behind the bar that closes the row
		case end == len(line) || line[end] == '|' && (end == 0 || line[end-1] != '\\'):
			cell := text.NewSegment(row.Start+at, row.Start+end)
			cell = cell.TrimLeftSpace(source)
			cells = append(cells, cell.TrimRightSpace(source))
			at = end + 1
		}
	}
	return cells
}

// tableRow is a row of as many cells as the table has columns.
func tableRow(cells []text.Segment, alignments []extended.Alignment) *extended.TableRow {
	row := extended.NewTableRow(alignments)
	for i, a := range alignments {
		cell := extended.NewTableCell()
		cell.Alignment = a
		if i < len(cells) {
			cell.Lines().Append(cells[i])
		}
		row.AppendChild(row, cell)
	}
	return row
}

// struck parses words between two tildes and two (GFM 0.29, 6.5). One tilde is
// left: in articles it stands for "about".
type struck struct{}

func (struck) Trigger() []byte { return []byte{'~'} }

func (struck) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	const tildes = 2
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	d := parser.ScanDelimiter(line, before, tildes, struck{})
	if d == nil || d.OriginalLength > tildes || before == '~' {
		return nil
	}
	d.Segment = segment.WithStop(segment.Start + d.OriginalLength)
	block.Advance(d.OriginalLength)
	pc.PushDelimiter(d)
	return d
}

func (struck) IsDelimiter(b byte) bool { return b == '~' }

func (struck) CanOpenCloser(opener, closer *parser.Delimiter) bool { return opener.Char == closer.Char }

func (struck) OnMatch(int) ast.Node { return extended.NewStrikethrough() }

// addresses gives addresses that stand in a text the look of links (GFM 0.29,
// 6.9): up to a blank, without the punctuation at their end.
func addresses(chars []char) {
	for i := 0; i < len(chars); i++ {
		if chars[i].kind != kindText || i > 0 && !strings.ContainsRune(" \u00a0*_~(|", chars[i-1].r) || !beginsAddress(chars[i:]) {
			continue
		}
		end := i
		for end < len(chars) && chars[end].kind == kindText && !strings.ContainsRune(" \u00a0<", chars[end].r) {
			end++
		}
		next := end
		for end > i && strings.ContainsRune("?!.,:*_~'\"()؟،؛;", chars[end-1].r) {
			end--
		}
		for ; i < end; i++ {
			chars[i].kind = kindLink
		}
		i = next
	}
}

func beginsAddress(chars []char) bool {
	for _, scheme := range []string{"http://", "https://", "ftp://", "www."} {
		n := 0
		for n < len(scheme) && n < len(chars) && chars[n].r == rune(scheme[n]) {
			n++
		}
		if n == len(scheme) {
			return true
		}
	}
	return false
}
