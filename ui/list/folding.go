package list

import "slices"

// Folding is briefs of which those that tell the same stand in one row.
type Folding struct {
	all     []string         // every brief, in the list's order
	stories map[string]int64 // of the briefs that tell the same as others
	told    map[int64]story  // the stories of the list's briefs
	closed  []string         // the briefs that have a row while no story is open
}

// story is what a list has of one.
type story struct {
	head string // its first brief
	n    int    // how many there are
}

// Fold puts briefs of one story into one row, that of the first. It looks at all
// of them: with many, it is work to be done beside the keys.
func Fold(ids []string, stories map[string]int64) Folding {
	f := Folding{all: ids, stories: stories, closed: ids}
	if len(stories) == 0 {
		return f
	}
	f.told = make(map[int64]story, min(len(stories), len(ids))/2)
	f.closed = make([]string, 0, len(ids))
	for _, id := range ids {
		if number, ok := stories[id]; ok {
			t := f.told[number]
			if t.n++; t.n == 1 {
				t.head = id
			}
			f.told[number] = t
			if t.n > 1 {
				continue
			}
		}
		f.closed = append(f.closed, id)
	}
	return f
}

// First are the briefs of the first n rows that Fold makes: at most, for of long
// stories it looks at the first few alone.
func First(ids []string, stories map[string]int64, n int) []string {
	const each = 4 // briefs a row
	rows := Fold(ids[:min(each*n, len(ids))], stories).closed
	return rows[:min(n, len(rows))]
}

// folding is a list's, some of whose stories are open.
type folding struct {
	Folding
	open map[int64]bool // stories whose briefs have a row each
}

// rows are the briefs that have a row: of a story the first and, where it is
// open, the others below it.
func (f *folding) rows() []string {
	members := f.unfolded()
	if len(members) == 0 {
		return f.closed
	}
	rows := make([]string, 0, len(f.all))
	for _, id := range f.closed {
		if number, ok := f.stories[id]; ok && len(members[number]) > 0 {
			rows = append(rows, members[number]...)
		} else {
			rows = append(rows, id)
		}
	}
	return rows
}

// unfolded are the briefs of each story that is open, in the list's order.
func (f *folding) unfolded() map[int64][]string {
	members := map[int64][]string{}
	for number, open := range f.open {
		if t := f.told[number]; open && t.n > 0 {
			members[number] = make([]string, 0, t.n)
		}
	}
	if len(members) == 0 {
		return nil
	}
	for _, id := range f.all {
		if number, ok := f.stories[id]; ok && f.open[number] {
			members[number] = append(members[number], id)
		}
	}
	return members
}

// others is how many briefs of the list tell the same as one.
func (f *folding) others(id string) int {
	if number, ok := f.stories[id]; ok {
		return max(0, f.told[number].n-1)
	}
	return 0
}

// headOf is the brief whose row stands for one's story, "" for none.
func (f *folding) headOf(id string) string {
	if number, ok := f.stories[id]; ok {
		return f.told[number].head
	}
	return ""
}

// hidden says whether a brief of the list has no row of its own.
func (f *folding) hidden(id string) bool {
	head := f.headOf(id)
	return head != "" && head != id && !f.open[f.stories[id]] && slices.Contains(f.all, id)
}

// below says whether a row stands below that of its story's first.
func (f *folding) below(id string) bool {
	head := f.headOf(id)
	return head != "" && head != id
}

// turn opens or folds a brief's story.
func (f *folding) turn(id string) {
	if f.open == nil {
		f.open = map[int64]bool{}
	}
	story := f.stories[id]
	f.open[story] = !f.open[story]
}
