// Package text sets paragraphs of mixed right-to-left and left-to-right text
// into rows of terminal cells in visual order.
package text

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
}

// Paragraph is text to be laid out by itself: a field, a label, a list item, a table cell.
type Paragraph struct {
	Runs   []Run
	Dir    Direction
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
