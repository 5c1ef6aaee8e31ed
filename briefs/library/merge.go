package library

import (
	"cmp"
	"slices"
	"strings"

	"mujaz/briefs"
)

// Merge brings together what one reader marked in two places; neither is lost.
// What was read or starred in one is so in both, tags are united, a note gets
// the lines it lacks of the other's, and of two grades the newer stands. It
// matters neither which comes first nor how often they are merged.
func Merge(a, b briefs.Marks) briefs.Marks {
	if byNote(b, a) < 0 {
		a, b = b, a
	}
	m := briefs.Marks{Read: a.Read || b.Read, Star: a.Star || b.Star, Note: mergeNotes(a.Note, b.Note), Grade: mergeGrades(a, b), Changed: a.Changed}
	m.Tags = slices.Concat(a.Tags, b.Tags)
	slices.Sort(m.Tags)
	m.Tags = slices.Compact(m.Tags)
	return m
}

// byNote orders marks newest first; those of the same time by their notes, so
// that the order is the same everywhere.
func byNote(a, b briefs.Marks) int {
	return cmp.Or(b.Changed.Compare(a.Changed), slices.Compare(noteLines(a.Note), noteLines(b.Note)))
}

// mergeGrades is the newer of two grades that were given; of the same time
// the better one.
func mergeGrades(a, b briefs.Marks) string {
	given := func(m briefs.Marks) bool { return m.Grade != "" && m.Grade != briefs.Ungraded }
	switch order := cmp.Or(b.Changed.Compare(a.Changed), strings.Compare(a.Grade, b.Grade)); {
	case !given(a) && !given(b):
		return briefs.Ungraded
	case !given(b) || given(a) && order <= 0:
		return a.Grade
	}
	return b.Grade
}

// mergeNotes is the first note and the lines of the second that it lacks. A
// note alone stays as it was written; of two that differ blank lines go, for
// otherwise it would matter which was merged first.
func mergeNotes(first, second string) string {
	a, b := noteLines(first), noteLines(second)
	switch {
	case first == second || len(b) == 0 && len(a) > 0:
		return first
	case len(a) == 0 && len(b) > 0:
		return second
	}
	for _, line := range b {
		if !slices.Contains(a, line) {
			a = append(a, line)
		}
	}
	return strings.Join(a, "\n")
}

// noteLines are the lines of a note that say something, each once.
func noteLines(note string) []string {
	var list []string
	for line := range strings.SplitSeq(note, "\n") {
		if strings.TrimSpace(line) != "" && !slices.Contains(list, line) {
			list = append(list, line)
		}
	}
	return list
}

// same says whether marks are equal in all that a reader sees.
func same(a, b briefs.Marks) bool {
	return a.Read == b.Read && a.Star == b.Star && slices.Equal(slices.Sorted(slices.Values(a.Tags)), slices.Sorted(slices.Values(b.Tags))) && a.Note == b.Note && a.Grade == b.Grade
}
