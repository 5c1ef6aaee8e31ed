package library

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"mujaz/briefs"
)

// Merge brings together what one reader marked in two places; neither is lost.
// What was read or starred in one is so in both, tags are united, of two notes
// the one stands that has all lines of the other or else the lines of both, and
// of two grades the newer. It matters neither in which order marks of however
// many places are merged nor how often.
func Merge(a, b briefs.Marks) briefs.Marks {
	m := briefs.Marks{Read: a.Read || b.Read, Star: a.Star || b.Star, Note: mergeNotes(a.Note, b.Note), Changed: a.Changed}
	if b.Changed.After(a.Changed) {
		m.Changed = b.Changed
	}
	m.Grade, m.Graded = mergeGrades(a, b)
	m.Tags = slices.Concat(a.Tags, b.Tags)
	slices.Sort(m.Tags)
	m.Tags = slices.Compact(m.Tags)
	return m
}

// mergeGrades is the newer of two grades that were given, with its time; of the
// same time the better one.
func mergeGrades(a, b briefs.Marks) (grade string, given time.Time) {
	switch order := cmp.Or(b.GradedAt().Compare(a.GradedAt()), strings.Compare(a.Grade, b.Grade)); {
	case !a.IsGraded() && !b.IsGraded():
		return briefs.Ungraded, time.Time{}
	case !b.IsGraded() || a.IsGraded() && order <= 0:
		return a.Grade, a.GradedAt()
	}
	return b.Grade, b.GradedAt()
}

// mergeNotes is the note that has all lines of the other, as it was written; where
// neither has, the lines of both in the order of their letters. Of two that say
// the same in another order one that is not in that order stands, for somebody
// wrote it so. With a third note it is the same whichever two are merged first:
// what stands is the note that has the lines of all, or else these lines sorted.
func mergeNotes(first, second string) string {
	a, b := noteLines(first), noteLines(second)
	both := noteLines(first + "\n" + second)
	slices.Sort(both)
	sorted := strings.Join(both, "\n")
	switch inA, inB := len(a) == len(both), len(b) == len(both); {
	case len(both) == 0:
		return ""
	case inA && inB && (first == sorted || second != sorted && second < first):
		return second
	case inA:
		return first
	case inB:
		return second
	}
	return sorted
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
