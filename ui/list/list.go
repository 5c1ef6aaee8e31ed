// Package list shows the briefs of a shelf, a few rows each, and keeps the
// selection. It holds only the entries near what is visible.
package list

import (
	"slices"

	"mujaz/briefs"
	"mujaz/ui/text"
)

const (
	titleRows  = 2 // rows that a headline may take
	rowsBefore = 3 // rows that an entry takes before it is there: headline, facts, a blank
	keep       = 4096
)

// List is a list of briefs. The zero value is empty.
type List struct {
	ids           []string // of the rows
	folding       folding
	entries       map[string]held
	generation    int // of ids: entries of another one are asked for anew
	selected      int
	offset        int // first entry that is visible
	width, height int // columns, rows
	cache         *text.Cache
}

// held is an entry, and the generation that it was asked for in.
type held struct {
	briefs.Entry
	generation int
}

// Set replaces the list; the selected brief stays selected where it is still
// there. What is known of the briefs is shown until it was asked for anew.
func (l *List) Set(f Folding) {
	was := l.SelectedID()
	l.generation++
	l.folding.Folding = f
	l.fold(was)
	if len(l.entries) > keep {
		l.entries = nil
	}
}

// fold sets the rows anew; the brief given, or the row that it is folded into,
// is selected.
func (l *List) fold(selected string) {
	l.ids = l.folding.rows()
	at := slices.Index(l.ids, selected)
	if at < 0 {
		at = slices.Index(l.ids, l.folding.headOf(selected))
	}
	l.selected = max(0, at)
	l.follow()
}

// Unfold shows the others of the selected brief's story below it, or folds them
// again, and says whether there are any.
func (l *List) Unfold() bool {
	id := l.SelectedID()
	if l.folding.others(id) == 0 {
		return false
	}
	l.folding.turn(id)
	l.fold(id)
	return true
}

// Alike is how many other briefs of the list tell the same as the selected one.
func (l *List) Alike() int { return l.folding.others(l.SelectedID()) }

// Total is the number of briefs, those folded away too.
func (l *List) Total() int { return len(l.folding.all) }

// SelectID selects a brief and says whether it is in the list.
func (l *List) SelectID(id string) bool {
	i := slices.Index(l.ids, id)
	if i < 0 && l.folding.hidden(id) {
		l.folding.turn(id)
		l.fold(id)
		i = slices.Index(l.ids, id)
	}
	if i < 0 {
		return false
	}
	l.Select(i)
	return true
}

// Entry is the selected brief's entry, false while it is not there.
func (l *List) Entry() (briefs.Entry, bool) { return l.EntryOf(l.SelectedID()) }

// EntryOf is a brief's entry, false while it is not there.
func (l *List) EntryOf(id string) (briefs.Entry, bool) {
	e, ok := l.entries[id]
	return e.Entry, ok
}

// SetSize tells the list how many columns and rows it has.
func (l *List) SetSize(columns, rows int) {
	l.width, l.height = columns, rows
	l.follow()
}

// Len is the number of rows.
func (l *List) Len() int { return len(l.ids) }

// Stories are the stories by which the list is folded. They are not to be changed.
func (l *List) Stories() map[string]int64 { return l.folding.stories }

// IDs are all briefs in their order. They are not to be changed.
func (l *List) IDs() []string { return l.folding.all }

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
func (l *List) Page() int {
	rows, n := 0, 0
	for i := l.offset; i < len(l.ids); i++ {
		if rows += l.rowsOf(i); rows > l.height {
			break
		}
		n++
	}
	return max(1, n)
}

// follow keeps the selection visible, and leaves no rows free below the last
// brief while there are some above.
func (l *List) follow() {
	l.offset = max(0, min(l.offset, l.selected))
	if len(l.ids) == 0 {
		return
	}
	rows := 0
	for i := l.selected; i >= l.offset; i-- {
		if rows += l.rowsOf(i); rows > l.height && i < l.selected {
			l.offset = i + 1
			break
		}
	}
	rows = 0
	for i := len(l.ids) - 1; i >= 0 && rows <= l.height; i-- {
		if rows += l.rowsOf(i); rows <= l.height {
			l.offset = min(l.offset, i)
		}
	}
}

// At is the brief at a row of the list, -1 for none.
func (l *List) At(row int) int {
	if row < 0 {
		return -1
	}
	for i := l.offset; i < len(l.ids); i++ {
		if row -= l.rowsOf(i); row < 0 {
			return i
		}
	}
	return -1
}

// Holds is how many briefs are seen at once, in so many rows, whose entries are not
// there yet.
func Holds(height int) int { return max(1, height/rowsBefore) }

// Missing are the briefs whose entries are wanted and not there: those that are
// visible and those of a page around them, so that moving finds them ready.
func (l *List) Missing() (visible, around []string) {
	page := Holds(l.height)
	for i := max(0, l.offset-page); i < min(len(l.ids), l.offset+2*page); i++ {
		if e, ok := l.entries[l.ids[i]]; ok && e.generation == l.generation {
			continue
		}
		if i >= l.offset && i < l.offset+page {
			visible = append(visible, l.ids[i])
		} else {
			around = append(around, l.ids[i])
		}
	}
	return visible, around
}

// SetEntries takes in entries as they were asked for in a generation.
func (l *List) SetEntries(entries []briefs.Entry, generation int) {
	if l.entries == nil {
		l.entries = map[string]held{}
	}
	for _, e := range entries {
		l.entries[e.ID] = held{e, generation}
	}
	l.follow()
}

// Generation counts the lists that were set.
func (l *List) Generation() int { return l.generation }
