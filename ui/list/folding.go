package list

// folding keeps briefs that tell the same in one row.
type folding struct {
	all     []string           // every brief, in the list's order
	stories map[string]int64   // of the briefs that tell the same as others
	members map[int64][]string // briefs of the list by story, in its order
	open    map[int64]bool     // stories whose briefs have a row each
}

func (f *folding) set(ids []string, stories map[string]int64) {
	f.all, f.stories, f.members = ids, stories, nil
	if len(stories) == 0 {
		return
	}
	f.members = map[int64][]string{}
	for _, id := range ids {
		if story, ok := stories[id]; ok {
			f.members[story] = append(f.members[story], id)
		}
	}
}

// rows are the briefs that have a row: of a story the first and, where it is
// open, the others below it.
func (f *folding) rows() []string {
	if len(f.members) == 0 {
		return f.all
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
