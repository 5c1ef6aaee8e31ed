package list

// Folding is briefs of which those that tell the same stand in one row.
type Folding struct {
	all     []string           // every brief, in the list's order
	stories map[string]int64   // of the briefs that tell the same as others
	members map[int64][]string // briefs of the list by story, in its order
	closed  []string           // the briefs that have a row while no story is open
}

// Fold puts briefs of one story into one row, that of the first. It looks at all
// of them: with many, it is work to be done beside the keys.
func Fold(ids []string, stories map[string]int64) Folding {
	f := Folding{all: ids, stories: stories, closed: ids}
	if len(stories) == 0 {
		return f
	}
	f.members = map[int64][]string{}
	f.closed = make([]string, 0, len(ids))
	for _, id := range ids {
		story, ok := stories[id]
		if ok {
			f.members[story] = append(f.members[story], id)
		}
		if !ok || len(f.members[story]) == 1 {
			f.closed = append(f.closed, id)
		}
	}
	return f
}

// folding is a list's, some of whose stories are open.
type folding struct {
	Folding
	open map[int64]bool // stories whose briefs have a row each
}

// rows are the briefs that have a row: of a story the first and, where it is
// open, the others below it.
func (f *folding) rows() []string {
	if !f.unfolded() {
		return f.closed
	}
	rows := make([]string, 0, len(f.all))
	for _, id := range f.all {
		story, ok := f.stories[id]
		switch members := f.members[story]; {
		case !ok:
			rows = append(rows, id)
		case members[0] == id && f.open[story]:
			rows = append(rows, members...)
		case members[0] == id:
			rows = append(rows, id)
		}
	}
	return rows
}

// unfolded says whether a story of the list is open.
func (f *folding) unfolded() bool {
	for story, open := range f.open {
		if open && len(f.members[story]) > 0 {
			return true
		}
	}
	return false
}

// others is how many briefs of the list tell the same as one.
func (f *folding) others(id string) int {
	if story, ok := f.stories[id]; ok {
		return max(0, len(f.members[story])-1)
	}
	return 0
}

// headOf is the brief whose row stands for one's story, "" for none.
func (f *folding) headOf(id string) string {
	if story, ok := f.stories[id]; ok && len(f.members[story]) > 0 {
		return f.members[story][0]
	}
	return ""
}

// hidden says whether a brief of the list has no row of its own.
func (f *folding) hidden(id string) bool {
	story, ok := f.stories[id]
	if !ok || f.open[story] || f.headOf(id) == id {
		return false
	}
	for _, m := range f.members[story] {
		if m == id {
			return true
		}
	}
	return false
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
