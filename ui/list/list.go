// Package list shows the briefs of a shelf, a few rows each, and keeps the
// selection. It holds only the entries near what is visible.
package list

import (
	"slices"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// rowsEach is the height of an entry: headline, facts, a blank.
const rowsEach = 3

// List is a list of briefs. The zero value is empty.
type List struct {
	ids      []string
	entries  map[int]briefs.Entry
	selected int
	offset   int // first entry that is visible
	height   int // rows
	lines    *text.Cache
}

// SetIDs replaces the list; the selected brief stays selected where it is still there.
func (l *List) SetIDs(ids []string) {
	was := l.SelectedID()
	l.ids, l.entries, l.selected = ids, map[int]briefs.Entry{}, 0
	for i, id := range ids {
		if id == was {
			l.selected = i
			break
		}
	}
	l.follow()
}

// SelectID selects a brief and says whether it is in the list.
func (l *List) SelectID(id string) bool {
	i := slices.Index(l.ids, id)
	if i < 0 {
		return false
	}
	l.Select(i)
	return true
}

// Entry is the selected brief's entry, false while it is not there.
func (l *List) Entry() (briefs.Entry, bool) {
	e, ok := l.entries[l.selected]
	return e, ok
}

// SetHeight tells the list how many rows it has.
func (l *List) SetHeight(rows int) {
	if rows != l.height || l.lines == nil {
		l.lines = text.NewCache(rows) // a screen of entries, and the next few
	}
	l.height = rows
	l.follow()
}

// line sets a paragraph into one row, which is drawn again and again.
func (l *List) line(p text.Paragraph, width int) text.Row {
	return l.lines.Layout(p, text.Options{Width: width, MaxRows: 1})[0]
}

// Len is the number of briefs.
func (l *List) Len() int { return len(l.ids) }

// Selected is the index of the selected brief.
func (l *List) Selected() int { return l.selected }

// SelectedID is the selected brief's ID, "" in an empty list.
func (l *List) SelectedID() string {
	if l.selected < 0 || l.selected >= len(l.ids) {
		return ""
	}
	return l.ids[l.selected]
}

// Move moves the selection and says whether it moved.
func (l *List) Move(by int) bool { return l.Select(l.selected + by) }

// Select selects a brief by its index, the nearest where there is none.
func (l *List) Select(i int) bool {
	i = max(0, min(i, len(l.ids)-1))
	moved := i != l.selected
	l.selected = i
	l.follow()
	return moved
}

// Page is how many briefs are visible at once.
func (l *List) Page() int { return max(1, l.height/rowsEach) }

// Scroll moves what is visible and takes the selection along.
func (l *List) Scroll(by int) bool {
	return l.Move(by)
}

// follow keeps the selection visible.
func (l *List) follow() {
	page := l.Page()
	switch {
	case l.selected < l.offset:
		l.offset = l.selected
	case l.selected >= l.offset+page:
		l.offset = l.selected - page + 1
	}
	l.offset = max(0, min(l.offset, len(l.ids)-page))
}

// At is the brief at a row of the list, -1 for none.
func (l *List) At(row int) int {
	if i := l.offset + row/rowsEach; row >= 0 && i < len(l.ids) {
		return i
	}
	return -1
}

// Missing are the briefs whose entries are wanted and not there: the visible
// ones and a page around them, so that moving finds them ready.
func (l *List) Missing() (from int, ids []string) {
	page := l.Page()
	first, last := max(0, l.offset-page), min(len(l.ids), l.offset+2*page)
	for first < last && l.has(first) {
		first++
	}
	for last > first && l.has(last-1) {
		last--
	}
	return first, l.ids[first:last]
}

func (l *List) has(i int) bool {
	_, ok := l.entries[i]
	return ok
}

// SetEntries fills in the entries from an index on.
func (l *List) SetEntries(from int, entries []briefs.Entry) {
	const keep = 4096
	if len(l.entries) > keep {
		l.entries = map[int]briefs.Entry{}
	}
	for i, e := range entries {
		if from+i < len(l.ids) && l.ids[from+i] == e.ID {
			l.entries[from+i] = e
		}
	}
}

// Rows draws the list at a width in columns: exactly the height given.
func (l *List) Rows(width, height int, focused bool, s *language.Strings) []text.Row {
	rows := make([]text.Row, 0, height)
	for i := l.offset; i < len(l.ids) && len(rows) < height; i++ {
		for _, r := range l.entryRows(i, width, focused, s) {
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

func (l *List) entryRows(i, width int, focused bool, s *language.Strings) []text.Row {
	e, ok := l.entries[i]
	if !ok {
		return []text.Row{l.line(text.Paragraph{Runs: []text.Run{{Text: "…", Style: theme.Muted}}}, width), text.Blank(width, theme.Default), text.Blank(width, theme.Default)}
	}
	dir := text.LTR
	if e.Direction == briefs.RTL {
		dir = text.RTL
	}
	title := e.Headline
	if title == "" {
		title = e.Lead
	}
	if title == "" {
		title = s.NoHeadline
	}
	mark, style := "● ", theme.Unread
	if e.Marks.Read {
		mark, style = "  ", theme.Default
	}
	if e.Marks.Star {
		mark = "★ "
	}
	rows := []text.Row{
		l.line(text.Paragraph{Dir: dir, Bullet: []text.Run{{Text: mark, Style: style}}, Runs: []text.Run{{Text: title, Style: style}}}, width),
		l.line(text.Paragraph{Dir: dir, Indent: 2, Runs: facts(e, s)}, width),
		text.Blank(width, theme.Default),
	}
	if i == l.selected {
		selected := theme.Selected
		if !focused {
			selected = theme.SelectedDim
		}
		for k := range rows[:2] {
			rows[k] = text.Restyle(rows[k], func(text.Cell) text.Style { return selected })
		}
	}
	return rows
}

// facts are place, date, publisher and the strongest commitment.
func facts(e briefs.Entry, s *language.Strings) []text.Run {
	var runs []text.Run
	add := func(t string, style text.Style) {
		if t == "" {
			return
		}
		if len(runs) > 0 {
			runs = append(runs, text.Run{Text: " · ", Style: theme.Muted})
		}
		runs = append(runs, text.Run{Text: t, Style: style, Isolate: true})
	}
	if e.Strongest != "" {
		add(s.Acts[e.Strongest]+" "+s.Number(e.Count), theme.Gauge)
	}
	add(e.Place, theme.Muted)
	add(e.Date, theme.Muted)
	add(e.Publisher, theme.Muted)
	if len(runs) == 0 {
		add(e.Language, theme.Muted)
	}
	return runs
}
