package memory

import (
	"cmp"
	"context"
	"iter"
	"math"
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

var _ briefs.Registry = (*Shelf)(nil)

// matching returns what a query matches, newest first; those of the same day
// the later added first.
func (s *Shelf) matching(ctx context.Context, q query.Query) ([]held, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if err := q.Unknown(s.knows); err != nil {
		return nil, err
	}
	at := s.moment(q)
	var out []held
	for _, h := range s.newestFirst() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if q.Matches(h.folded, h.marks, h.added, at) {
			out = append(out, h)
		}
	}
	return out, nil
}

// knows says whether a brief is in the language, or about the state, that a term
// asks for.
func (s *Shelf) knows(t query.Term) (bool, error) {
	t.Negated = false
	for _, h := range s.briefs {
		if (query.Query{t}).Matches(h.folded, h.marks, h.added, query.Moment{Now: s.now()}) {
			return true, nil
		}
	}
	return false, nil
}

// moment is when a query is asked, with what was concluded by then where it matters.
func (s *Shelf) moment(q query.Query) query.Moment {
	at := query.Moment{Now: s.now()}
	if q.OnDue() {
		s.reported().tell(&at)
	}
	return at
}

// newestFirst are the briefs held, those of the same day the later added first.
func (s *Shelf) newestFirst() []held {
	list := make([]held, 0, len(s.order))
	for _, id := range slices.Backward(s.order) {
		list = append(list, s.briefs[id])
	}
	slices.SortStableFunc(list, func(a, b held) int { return strings.Compare(b.brief.Date(), a.brief.Date()) })
	return list
}

// Commitments implements briefs.Registry: reports of the same act are one line.
func (s *Shelf) Commitments(ctx context.Context, text string, w briefs.Window) (briefs.RegisterPage, error) {
	q, err := query.Parse(text)
	if err != nil {
		return briefs.RegisterPage{}, err
	}
	statements, others := q.Parts()
	all, err := s.matching(ctx, others)
	if err != nil {
		return briefs.RegisterPage{}, err
	}
	now, at := query.Moment{Now: s.now()}, map[uint64]int{}
	s.mu.RLock()
	known := s.reported()
	s.mu.RUnlock()
	known.tell(&now)
	var lines []briefs.RegisterLine
	for _, h := range all {
		for _, st := range query.Statements(h.brief) {
			if !statements.Takes(st, h.brief.Date(), now) {
				continue
			}
			same := known.same(st)
			i, there := at[same]
			if !there {
				i, at[same] = len(lines), len(lines)
				lines = append(lines, line(h.brief, st, now))
			}
			add(&lines[i], h.brief, st, w.Limit())
		}
	}
	order(lines, w)
	return briefs.RegisterPage{Total: len(lines), Lines: window(lines, w)}, nil
}

// AllCommitments implements briefs.Registry.
func (s *Shelf) AllCommitments(ctx context.Context, text string, w briefs.Window) iter.Seq2[briefs.RegisterLine, error] {
	w.From, w.Count = 0, math.MaxInt
	page, err := s.Commitments(ctx, text, w)
	return each(page.Lines, err)
}

// AllNames implements briefs.Registry.
func (s *Shelf) AllNames(ctx context.Context, kind briefs.NameKind, text string, w briefs.Window) iter.Seq2[briefs.NameLine, error] {
	w.From, w.Count = 0, math.MaxInt
	page, err := s.Names(ctx, kind, text, w)
	return each(page.Lines, err)
}

// each yields lines, or why there are none.
func each[T any](lines []T, err error) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		if err != nil {
			var none T
			yield(none, err)
			return
		}
		for _, l := range lines {
			if !yield(l, nil) {
				return
			}
		}
	}
}

func line(b briefs.Brief, st briefs.Statement, now query.Moment) briefs.RegisterLine {
	standing, _ := now.Standing(st, b.Date())
	return briefs.RegisterLine{Statement: st, Direction: b.Direction, Language: b.Language, Due: standing.Due(), Overdue: query.Overdue(st, b.Date(), now)}
}

// add puts a report to the line of what it reports.
func add(l *briefs.RegisterLine, b briefs.Brief, st briefs.Statement, limit int) {
	l.Count++
	if l.Count > limit {
		return
	}
	src := briefs.RegisterSource{ID: b.ID, Headline: b.Headline, Publisher: b.Source.Publisher, Date: b.Date(), Differs: query.Differences(l.Statement, st)}
	if len(st.Evidence) > 0 {
		src.Span = st.Evidence[0]
	}
	l.Sources = append(l.Sources, src)
}

// window cuts out what is asked for.
func window[T any](lines []T, w briefs.Window) []T {
	from := max(0, min(w.From, len(lines)))
	return lines[from : from+max(0, min(w.Count, len(lines)-from))]
}

// order sorts lines, which stand newest first.
func order(lines []briefs.RegisterLine, w briefs.Window) {
	slices.SortStableFunc(lines, func(a, b briefs.RegisterLine) int {
		x, y := value(a, w.Order), value(b, w.Order)
		if (x == "") != (y == "") {
			return strings.Compare(y, x) // what lacks the value is last
		}
		by := strings.Compare(x, y)
		if w.Descending {
			by = -by
		}
		return cmp.Or(by, lastBlank(a.Due, b.Due), cmp.Compare(b.Statement.Act.Strength(), a.Statement.Act.Strength()))
	})
}

// value is what a line is sorted by, in a form that sorts as the order says.
func value(l briefs.RegisterLine, o briefs.Order) string {
	first := func(names []string) string {
		if len(names) == 0 {
			return ""
		}
		return query.Key(names[0])
	}
	st := l.Statement
	switch o {
	case briefs.ByStrength:
		return string('9' - rune(st.Act.Strength()))
	case briefs.ByAct:
		return string('a' + rune(query.Rung(st.Act)))
	case briefs.ByWho:
		return first(st.Actors)
	case briefs.ByTo:
		return first(st.Addressees)
	case briefs.ByInstrument, briefs.ByStatus:
		if st.Instrument == nil {
			return ""
		}
		if o == briefs.ByStatus {
			return query.Key(st.Instrument.Status)
		}
		return query.Key(st.Instrument.Type)
	case briefs.BySource:
		return query.Key(l.Sources[0].Publisher)
	case briefs.ByDate:
		return newestFirst(l.Sources[0].Date)
	}
	return l.Due
}

// newestFirst turns a date's figures round, so that the newest sorts first.
func newestFirst(date string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '0' + '9' - r
		}
		return r
	}, date)
}

// lastBlank compares two values of which "" is the last.
func lastBlank(a, b string) int {
	if (a == "") != (b == "") {
		return strings.Compare(b, a)
	}
	return strings.Compare(a, b)
}
