package memory

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

var _ briefs.Registry = (*Shelf)(nil)

// matching returns what the query matches, newest first; those without a date
// keep their order behind.
func (s *Shelf) matching(ctx context.Context, query string) ([]held, error) {
	ids, err := s.Find(ctx, query)
	if err != nil {
		return nil, err
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	out := make([]held, len(ids))
	for i, id := range ids {
		out[i] = s.briefs[id]
	}
	slices.SortStableFunc(out, func(a, b held) int { return strings.Compare(entry(b).Date, entry(a).Date) })
	return out, nil
}

// key levels a name or statement, so that spellings of it meet.
func key(lang, words string) string {
	return strings.Join(strings.Fields(language.Fold(language.Code(lang), words)), " ")
}

// Commitments implements briefs.Registry: every statement that binds (willing
// and above). Reports in the same words are one line. Lines stand in the order
// of their deadlines, undated ones last, the stronger first.
func (s *Shelf) Commitments(ctx context.Context, query string) ([]briefs.RegisterLine, error) {
	all, err := s.matching(ctx, query)
	if err != nil {
		return nil, err
	}
	today := s.now().Format(time.DateOnly)
	at := map[string]int{}
	var lines []briefs.RegisterLine
	for _, h := range all {
		for _, st := range h.brief.Commitments {
			src := briefs.RegisterSource{ID: h.brief.ID, Headline: h.brief.Headline, Date: entry(h).Date}
			if len(st.Evidence) > 0 {
				src.Span = st.Evidence[0]
			}
			same := h.brief.Language + "\x00" + key(h.brief.Language, st.Text)
			i, there := at[same]
			if !there {
				i, at[same] = len(lines), len(lines)
				day := due(st)
				lines = append(lines, briefs.RegisterLine{Statement: st, Direction: h.brief.Direction, Language: h.brief.Language, Due: day, Overdue: overdue(day, today)})
			}
			src.Differs = differences(lines[i].Statement, st)
			lines[i].Sources = append(lines[i].Sources, src)
		}
	}
	slices.SortStableFunc(lines, func(a, b briefs.RegisterLine) int {
		return cmp.Or(undatedLast(a.Due, b.Due), cmp.Compare(b.Statement.Act.Strength(), a.Statement.Act.Strength()))
	})
	return lines, nil
}

func due(st briefs.Statement) string {
	if st.Deadline == nil || st.Deadline.Value == nil {
		return ""
	}
	return *st.Deadline.Value
}

// overdue says whether a day, or a month to its last day, is over.
func overdue(due, today string) bool {
	return due != "" && due < today[:min(len(due), len(today))]
}

func undatedLast(a, b string) int {
	if (a == "") != (b == "") {
		return strings.Compare(b, a)
	}
	return strings.Compare(a, b)
}

// differences names the fields in which a report differs from the first.
func differences(first, other briefs.Statement) []string {
	var out []string
	if first.Act != other.Act {
		out = append(out, "act")
	}
	if due(first) != due(other) {
		out = append(out, "deadline")
	}
	if !slices.Equal(first.Actors, other.Actors) {
		out = append(out, "actors")
	}
	return out
}
