// Package register shows what stands across briefs: statements, parties,
// countries or topics, a line each, with the briefs that each stands in.
package register

import (
	"fmt"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// rowsEach is the height of a line: its words, facts, a blank.
const rowsEach = 3

// Source is a brief that a line stands in, and the way to the words there.
type Source struct {
	ID     string
	Locate func(briefs.Brief) []briefs.Span
}

// Line is a line of a register.
type Line struct {
	Words   []text.Run
	Facts   []text.Run
	Dir     text.Direction
	Count   int              // of the briefs that it stands in
	Sources []Source         // the newest of them
	Detail  []text.Paragraph // all that is known of it, for the pane beside
	Titled  bool             // whether the titles of its briefs stand there, too: see WantedTitles
}

// View is a register on the screen. It holds only the lines near what is
// visible: a register of a large library is handed out by windows.
type View struct {
	lines    map[int]Line
	titles   map[string]briefs.Entry // of briefs, by their IDs
	total    int
	selected int
	source   int // of the selected line
	offset   int // first line that is visible
	height   int // rows
}

// New returns a register of so many lines, none of which is there yet.
func New(total int) *View {
	return &View{lines: map[int]Line{}, titles: map[string]briefs.Entry{}, total: total}
}

// held is how many lines are held at most.
const held = 4096

// Set puts in the lines from an index on.
func (v *View) Set(from int, lines []Line) {
	if len(v.lines) > held {
		v.lines = map[int]Line{}
	}
	for i, l := range lines {
		v.lines[from+i] = l
	}
}

// Missing is the window of lines that are wanted and not there: the visible
// ones and a page around them, so that moving finds them ready.
func (v *View) Missing() (from, count int) {
	page := v.Page()
	first, last := max(0, v.offset-page), min(v.total, v.offset+2*page)
	for first < last && v.has(first) {
		first++
	}
	for last > first && v.has(last-1) {
		last--
	}
	return first, last - first
}

func (v *View) has(i int) bool {
	_, ok := v.lines[i]
	return ok
}

// Len is the number of lines.
func (v *View) Len() int { return v.total }

// Selected is the index of the selected line.
func (v *View) Selected() int { return v.selected }

// SetHeight tells the register how many rows it has.
func (v *View) SetHeight(rows int) {
	v.height = rows
	v.Move(0)
}

// Page is how many lines are visible at once.
func (v *View) Page() int { return max(1, v.height/rowsEach) }

// Move moves the selection by lines.
func (v *View) Move(by int) {
	next := max(0, min(v.selected+by, v.total-1))
	if next != v.selected {
		v.selected, v.source = next, 0
	}
	v.offset = max(v.selected-v.Page()+1, min(v.offset, v.selected), 0)
}

// Step chooses the next or previous brief of the selected line, and says of how
// many.
func (v *View) Step(by int) int {
	n := len(v.sources())
	if n > 0 {
		v.source = (v.source + by + n) % n
	}
	return n
}

func (v *View) sources() []Source {
	return v.lines[v.selected].Sources
}

// Source is the brief chosen, false where there is none.
func (v *View) Source() (Source, bool) {
	all := v.sources()
	if len(all) == 0 {
		return Source{}, false
	}
	return all[v.source], true
}

// At selects the line at a row, and says whether there is one.
func (v *View) At(row int) bool {
	i := v.offset + row/rowsEach
	if row < 0 || i >= v.total {
		return false
	}
	v.Move(i - v.selected)
	return true
}

// Rows draws the register at a width in columns: exactly the height given.
func (v *View) Rows(width, height int, s *language.Strings) []text.Row {
	rows := make([]text.Row, 0, height)
	for i := v.offset; i < v.total && len(rows) < height; i++ {
		for _, r := range v.lineRows(i, width, s) {
			if len(rows) < height {
				rows = append(rows, r)
			}
		}
	}
	for len(rows) < height {
		rows = append(rows, text.Blank(width, theme.Default))
	}
	return rows
}

func (v *View) lineRows(i, width int, s *language.Strings) []text.Row {
	l, there := v.lines[i]
	if !there {
		wait := text.Paragraph{Runs: []text.Run{{Text: "…", Style: theme.Muted}}}
		return []text.Row{text.Line(wait, text.Options{Width: width}), text.Blank(width, theme.Default), text.Blank(width, theme.Default)}
	}
	number := max(l.Count, len(l.Sources))
	count := s.CountOf(s.Count, number)
	if i == v.selected && number > 1 {
		count = fmt.Sprintf(s.BriefOf, s.Number(v.source+1), s.Number(number))
	}
	facts := append([]text.Run{isolated(theme.Number, count)}, l.Facts...)
	rows := []text.Row{
		text.Line(text.Paragraph{Dir: l.Dir, Indent: theme.Hang, Runs: l.Words}, text.Options{Width: width}),
		text.Line(text.Paragraph{Dir: s.Direction(), Side: l.Dir, Indent: theme.Hang, Runs: facts}, text.Options{Width: width}),
		text.Blank(width, theme.Default),
	}
	if i == v.selected {
		for k := range rows[:2] {
			rows[k] = theme.Chosen(rows[k], true)
		}
	}
	return rows
}
