package language

import (
	"fmt"
	"slices"

	"mujaz/briefs"
)

// TakenBack says what was undone on a brief, by its marks before and since.
func (s *Strings) TakenBack(u briefs.Undone, title string) string {
	a, b := u.Before, u.After
	what := "other"
	switch {
	case a.Star != b.Star && b.Star:
		what = "starred"
	case a.Star != b.Star:
		what = "unstarred"
	case !slices.Equal(a.Tags, b.Tags):
		what = "tags"
	case a.Note != b.Note:
		what = "note"
	case a.Grade != b.Grade:
		what = "grade"
	case a.Read != b.Read && b.Read:
		what = "read"
	case a.Read != b.Read:
		what = "unread"
	}
	return fmt.Sprintf(s.Undone[what], title)
}
