package briefs

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
)

// Limits of marks: what a reader writes is shown in a terminal and carried in
// packs.
const (
	NoteLimit = 64 << 10 // bytes
	TagLimit  = 64       // characters
)

// IsGrade says whether s is an Admiralty grade: the source's reliability, A to
// F, and the report's credibility, 1 to 6.
func IsGrade(s string) bool {
	return len(s) == 2 && s[0] >= 'A' && s[0] <= 'F' && s[1] >= '1' && s[1] <= '6'
}

// Check says what is wrong with a change, in words for the reader.
func (c MarkChange) Check() error {
	if c.Grade != nil && !IsGrade(*c.Grade) {
		return fmt.Errorf("%q is no grade: a letter from A to F and a figure from 1 to 6, such as B2", *c.Grade)
	}
	if c.Note != nil && (len(*c.Note) > NoteLimit || strings.ContainsFunc(*c.Note, unmarkable("\n\t"))) {
		return fmt.Errorf("a note is text of at most %d bytes without control characters", NoteLimit)
	}
	if c.Tags == nil {
		return nil
	}
	for _, t := range *c.Tags {
		switch {
		case strings.TrimSpace(t) == "":
			return errors.New("a tag has no letters")
		case len([]rune(t)) > TagLimit || strings.ContainsFunc(t, unmarkable("")):
			return fmt.Errorf("a tag is at most %d characters without control characters", TagLimit)
		case strings.Contains(t, `"`):
			return errors.New("a tag holds no quotation mark: it could not be searched for")
		}
	}
	return nil
}

// Markable is text without what no mark holds: control characters but those
// allowed, and bidi controls.
func Markable(s, allowed string) string {
	return strings.Map(func(r rune) rune {
		if unmarkable(allowed)(r) {
			return -1
		}
		return r
	}, s)
}

func unmarkable(allowed string) func(rune) bool {
	return func(r rune) bool { return Steers(r) && !strings.ContainsRune(allowed, r) }
}

// Steers says whether a character would steer a terminal, or turn round what
// stands beside it: a control character or a bidi control.
func Steers(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }

// Apply returns marks with the change made at a time.
func (c MarkChange) Apply(m Marks, at time.Time) Marks {
	if c.Read != nil {
		m.Read = *c.Read
	}
	if c.Star != nil {
		m.Star = *c.Star
	}
	if c.Tags != nil {
		m.Tags = nil
		for _, t := range *c.Tags {
			if t = strings.TrimSpace(t); !slices.Contains(m.Tags, t) {
				m.Tags = append(m.Tags, t)
			}
		}
	}
	if c.Note != nil {
		m.Note = *c.Note
	}
	if c.Grade != nil {
		m.Grade, m.Graded = *c.Grade, at
	}
	m.Changed = at
	return m
}

// IsGraded says whether the reader gave a grade.
func (m Marks) IsGraded() bool { return m.Grade != "" && m.Grade != Ungraded }

// GradedAt is when the grade was given, zero where none was. Marks of an earlier
// version do not say it: no later than they were last changed.
func (m Marks) GradedAt() time.Time {
	switch {
	case !m.IsGraded():
		return time.Time{}
	case m.Graded.IsZero():
		return m.Changed
	}
	return m.Graded
}

// TakenBackTo returns earlier marks as they stand again from a time on. That
// time is theirs, so that a merge takes the undoing for the newest word; a grade
// that the undoing leaves alone keeps its own.
func (m Marks) TakenBackTo(earlier Marks, at time.Time) Marks {
	earlier.Graded = m.GradedAt()
	if earlier.Grade != m.Grade {
		earlier.Graded = at
	}
	earlier.Changed = at
	return earlier
}
