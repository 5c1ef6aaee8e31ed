// Package text sets paragraphs of mixed right-to-left and left-to-right text
// into rows of terminal cells in visual order.
//
// [Layout] takes a [Paragraph] through the Unicode Bidirectional Algorithm
// (UAX #9), Arabic shaping into presentation forms and line breaking (UAX #14)
// and returns rows of exactly the width asked for. Nothing after it may wrap,
// cut or pad them. A [Setter] lays out many paragraphs with one set of buffers,
// a [Cache] keeps the rows of the last ones, and [Table] sets paragraphs in
// columns that run in the table's direction.
//
// Text is in logical order everywhere but in a [Row]; each [Cell] knows the
// bytes that it stands for, so that [Row.Hit] and [Row.Columns] lead from
// columns to text and back. Control and format characters steer the layout
// and reach no cell. For levels alone, without cells, use [Levels] or, without
// allocation, a [Resolver], and [Order] for the visual order of a line.
package text

import "strings"

// NoBreakSpace joins what stands before and after it on one line (UAX #14, GL).
const NoBreakSpace = "\u00a0"

// Direction is a paragraph's direction.
type Direction uint8

// The directions. Auto takes the first strong character's, LTR where there is none.
const (
	Auto Direction = iota
	LTR
	RTL
)

// Align says where a row's text stands; start is the right edge of RTL text.
type Align uint8

// The alignments.
const (
	AlignStart Align = iota
	AlignEnd
	AlignCenter
)

// Run is a stretch of logical text in one style.
type Run struct {
	Text    string
	Style   Style
	Link    string // hyperlink target, "" none
	Isolate bool   // set apart as by FSI…PDI: a name put into a sentence of the interface
	Between bool   // parts what stands before it from what follows, as " · " does: left out where a line ends
}

// Dot is the run that parts facts of one row.
func Dot(s Style) Run { return Run{Text: " · ", Style: s, Between: true} }

// Isolated is s set apart within a run, as by FSI…PDI.
func Isolated(s string) string { return "\u2068" + s + "\u2069" }

// Unbroken is s with no-break spaces: a date stays on one row.
func Unbroken(s string) string { return strings.ReplaceAll(s, " ", NoBreakSpace) }

// Paragraph is text to be laid out by itself: a field, a label, a list item, a table cell.
type Paragraph struct {
	Runs   []Run
	Dir    Direction
	Side   Direction // the side that is its start, indent and bullet included; Auto: its own direction's
	Align  Align
	Indent int   // columns left free on the start side of every row
	Bullet []Run // stands on the start side of the first row; the rows after hang by its width
}

// Options are the settings of a layout.
type Options struct {
	Width     int   // columns of every row, at least 1
	MaxRows   int   // 0: no limit; beyond it the text is cut with "…" at its logical end, before layout
	KeepMarks bool  // keep tashkeel (Arabic combining marks) and niqqud in the cells
	Fill      Style // style of padding
}

// Text is the paragraph's logical text: what a cell's Start and End count in.
func (p Paragraph) Text() string {
	if len(p.Runs) == 1 {
		return p.Runs[0].Text
	}
	var b strings.Builder
	for _, r := range p.Runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// direction is the paragraph's, found from its first strong character where it is Auto.
func (p Paragraph) direction() Direction {
	if p.Dir != Auto {
		return p.Dir
	}
	var runes []class
	for _, r := range p.Text() {
		runes = append(runes, classOf(r))
	}
	return dirOf(firstStrong(runes))
}
