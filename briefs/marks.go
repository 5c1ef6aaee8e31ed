package briefs

import (
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

// MarkMistake is what is wrong with a mark, for the reader.
type MarkMistake string

// The mistakes.
const (
	BadGrade  MarkMistake = "a grade is a letter A–F and a digit 1–6"
	LongNote  MarkMistake = "a note is at most 64 KiB of text without control characters"
	BadTag    MarkMistake = "a tag is from 1 to 64 characters, none of them a control character"
	QuotedTag MarkMistake = "a tag holds no quotation mark: it could not be searched for"
)

func (m MarkMistake) Error() string { return string(m) }

// MarkMistakes lists the mistakes.
func MarkMistakes() []MarkMistake { return []MarkMistake{BadGrade, LongNote, BadTag, QuotedTag} }

// ParseGrade is an Admiralty grade as typed, in letters of either case; nothing
// typed is Ungraded. What is none is BadGrade.
func ParseGrade(typed string) (string, error) {
	switch grade := strings.ToUpper(typed); {
	case grade == "":
		return Ungraded, nil
	case IsGrade(grade):
		return grade, nil
	}
	return "", BadGrade
}

// ParseTags are the words typed, each once; a # before one is not part of it.
func ParseTags(typed string) []string {
	tags := []string{}
	for _, t := range strings.FieldsFunc(typed, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",،;؛", r) }) {
		if t = strings.TrimLeft(t, "#"); t != "" && !slices.Contains(tags, t) {
			tags = append(tags, t)
		}
	}
	return tags
}

// Check says what is wrong with a change: a MarkMistake.
func (c MarkChange) Check() error {
	if c.Grade != nil && !IsGrade(*c.Grade) {
		return BadGrade
	}
	if c.Note != nil && (len(*c.Note) > NoteLimit || strings.ContainsFunc(*c.Note, unmarkable("\n\t"))) {
		return LongNote
	}
	if c.Tags == nil {
		return nil
	}
	for _, t := range *c.Tags {
		switch {
		case strings.TrimSpace(t) == "", len([]rune(t)) > TagLimit, strings.ContainsFunc(t, unmarkable("")):
			return BadTag
		case strings.Contains(t, `"`):
			return QuotedTag
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
