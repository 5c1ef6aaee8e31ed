package library

import (
	"slices"
	"time"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
	"mujaz/briefs/library/query"
)

// judge says of statements, as the columns have them, whether a query's terms
// on statements take them: see query.Takes, which it must agree with.
type judge struct {
	acts   [16]bool // by rung, those that act:, strength: and what binds leave
	terms  []func(line, meta, day uint32) bool
	people []bound
	bound  *loaded              // nil where no term asks for people or instruments
	days   func(seq int) uint32 // on which briefs are dated; nil where no term asks
	day    uint32               // of the brief at hand
	reader boundReader
	now    []boundStatement // of the brief at hand
}

// bound is a term on who, to whom, instrument or its status.
type bound struct {
	key     string
	ids     termSet
	negated bool
}

// boundStatement is a statement's record in the column of the same name.
type boundStatement struct {
	instrument, status uint32
	actors, addressees []uint32
}

func (s *Store) judge(c *sqlite.Conn, q query.Query, now time.Time) (*judge, error) {
	var j judge
	var acts query.Query
	for _, t := range q {
		var kind termKind
		switch t.Key {
		case "act", "strength":
			acts = append(acts, t)
			continue
		case "due":
			known, err := s.conclusions(c)
			if err != nil {
				return nil, err
			}
			if t.Value == "overdue" {
				if j.days, err = s.days(c); err != nil {
					return nil, err
				}
			}
			j.terms = append(j.terms, dueTerm(t, now, known))
			continue
		case "who", "to":
			kind = termParty
		case "instrument":
			kind = termInstrument
		case "status":
			kind = termStatus
		}
		var ids termSet
		var err error
		if kind == termStatus {
			ids, err = equal(c, kind, query.Key(t.Value))
		} else {
			ids, err = meant(c, kind, t)
		}
		if err != nil {
			return nil, err
		}
		j.people = append(j.people, bound{t.Key, ids, t.Negated})
	}
	for _, a := range query.Acts() {
		j.acts[query.Rung(a)] = acts.Takes(briefs.Statement{Act: a}, "", query.Moment{Now: now})
	}
	if len(j.people) == 0 {
		return &j, nil
	}
	var err error
	j.bound, err = s.column(c, columnBound)
	return &j, err
}

// dueTerm compares deadlines, as the newest report of each has it, as far as the
// query gives them; what is overdue, it tells by what else was reported.
func dueTerm(t query.Term, now time.Time, known *conclusions) func(line, meta, day uint32) bool {
	today := dateNumber(now.Format(time.DateOnly))
	switch t.Value {
	case "none":
		return func(line, meta, _ uint32) bool {
			return (dueOf(known.standing(line, dayed{meta: meta}).meta) == 0) != t.Negated
		}
	case "overdue":
		return func(line, meta, day uint32) bool {
			return known.overdue(line, dayed{meta, day}, today) != t.Negated
		}
	}
	want := dateNumber(t.Value)
	return func(line, meta, _ uint32) bool {
		due := dueOf(known.standing(line, dayed{meta: meta}).meta)
		return (due != 0 && t.Compares(asTexts(due, want))) != t.Negated
	}
}

// settled are the rungs of acts that are done as they are reported.
var settled = func() (rungs [16]bool) {
	for _, a := range query.Acts() {
		rungs[query.Rung(a)] = a.Settles()
	}
	return rungs
}()

// within says whether a time lies on a day or before, as far as both are given.
func within(due, day uint32) bool {
	if day&31 == 0 { // at most a month
		return day == 0 || coarse(day, due) >= 0
	}
	return coarse(due, day) <= 0
}

// days says on which day a brief is dated, 0 none.
func (s *Store) days(c *sqlite.Conn) (func(seq int) uint32, error) {
	all, err := s.all(c)
	if err != nil {
		return nil, err
	}
	days := all.facts().days
	return func(seq int) uint32 { return days[all.place[seq]] }, nil
}

// coarse compares two dates as far as the first is given.
func coarse(a, b uint32) int {
	switch {
	case a>>5&15 == 0:
		return int(a>>9) - int(b>>9)
	case a&31 == 0:
		return int(a>>5) - int(b>>5)
	}
	return int(a) - int(b)
}

// asTexts compares a date, cut to the length of another, with that one, as
// their texts compare: of equal years one without a month comes first.
func asTexts(a, b uint32) int {
	if b&31 == 0 {
		a, b = a>>5, b>>5
		if b&15 == 0 {
			a, b = a>>4, b>>4
		}
	}
	return int(a) - int(b)
}

// brief prepares for the statements of a brief.
func (j *judge) brief(seq int) {
	if j.bound != nil {
		j.now = j.reader.read(j.bound.record(seq))
	}
	if j.days != nil {
		j.day = j.days(seq)
	}
}

// takes says whether the query takes the brief's statement n.
func (j *judge) takes(n int, line, meta uint32) bool {
	if !j.acts[rungOf(meta)] {
		return false
	}
	for _, t := range j.terms {
		if !t(line, meta, j.day) {
			return false
		}
	}
	for _, p := range j.people {
		if n >= len(j.now) || p.holds(j.now[n]) == p.negated {
			return false
		}
	}
	return true
}

func (p bound) holds(s boundStatement) bool {
	in := func(id uint32) bool { return id != 0 && p.ids.has(int(id)) }
	switch p.key {
	case "who":
		return slices.ContainsFunc(s.actors, in)
	case "to":
		return slices.ContainsFunc(s.addressees, in)
	case "instrument":
		return in(s.instrument)
	}
	return in(s.status)
}

// boundReader reads records of the column of the same name, one after the
// other into the same memory: there are a million statements to go through.
type boundReader struct {
	list  []boundStatement
	terms []uint32
}

// read returns a brief's statements from its record, until the next call.
func (b *boundReader) read(record []byte) []boundStatement {
	b.list, b.terms = b.list[:0], b.terms[:0]
	for i := 0; i < len(record); {
		var s boundStatement
		s.instrument, i = column.At(record, i)
		s.status, i = column.At(record, i)
		s.actors, i = b.some(record, i)
		s.addressees, i = b.some(record, i)
		b.list = append(b.list, s)
	}
	return b.list
}

func (b *boundReader) some(record []byte, i int) (list []uint32, next int) {
	n, i := column.At(record, i)
	if n == 0 {
		return nil, i
	}
	from := len(b.terms)
	for ; n > 0 && i < len(record); n-- {
		var id uint32
		id, i = column.At(record, i)
		b.terms = append(b.terms, id)
	}
	return b.terms[from:len(b.terms):len(b.terms)], i
}

// holding is the set of briefs with a statement that a query takes.
func (s *Store) holding(c *sqlite.Conn, q query.Query, now time.Time) (set, error) {
	j, err := s.judge(c, q, now)
	if err != nil {
		return nil, err
	}
	l, err := s.column(c, columnStatement)
	if err != nil {
		return nil, err
	}
	var found set
	l.each(func(seq int, record []byte) {
		r := column.Numbers(record)
		j.brief(seq)
		for n := range r.Len() / 2 {
			if j.takes(n, r.At(2*n), r.At(2*n+1)) {
				found.put(seq)
				return
			}
		}
	})
	return found, nil
}
