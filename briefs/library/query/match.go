package query

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"mujaz/briefs"
)

// Binding is the weakest strength that a query for statements takes up unasked:
// willing. What is stressed or called for binds nobody; act: and strength: ask
// for it.
const Binding = 2

// Moment is when a query is asked, and what was done by then.
type Moment struct {
	Now  time.Time
	Over func(briefs.Statement) bool // whether a statement was reported as concluded: see Conclusions; nil knows of none

	// Standing is the report by which what a statement of a day tells of stands, and
	// its day: see Standings; nil knows of no other than itself.
	Standing func(st briefs.Statement, day string) (briefs.Statement, string)

	// Foreseen says whether what a statement tells of was reported before its time:
	// then that is the time by which it was to be done, whatever is reported since;
	// nil knows of none.
	Foreseen func(briefs.Statement) bool
}

// Prepared is a brief in the form that queries are held against.
type Prepared struct {
	Brief                             briefs.Brief
	head, stems, words                string // each word between spaces
	parties, countries, topics, langs []string
}

// Prepare folds what queries look at in a brief.
func Prepare(b briefs.Brief) *Prepared {
	head := Stems(Head(b))
	p := &Prepared{Brief: b, head: spaced(head), stems: spaced(head + " " + Stems(b.Text)),
		words: spaced(strings.Join(Words(Whole(b)), " "))}
	p.parties, p.countries, p.topics, p.langs = Names(b)
	return p
}

// Head is what a search ranks first: the headline and the parties.
func Head(b briefs.Brief) string {
	parts := []string{b.Headline}
	for _, p := range b.Parties {
		parts = append(parts, p.Name)
	}
	return strings.Join(parts, " \n ")
}

// Whole is what a phrase is looked for in: the headline and the text.
func Whole(b briefs.Brief) string { return b.Headline + " \n " + b.Text }

// Names are the keys of a brief's parties, countries and topics, by every name
// that it has for them, and its languages.
func Names(b briefs.Brief) (parties, countries, topics, languages []string) {
	put := func(list *[]string, values ...string) {
		for _, v := range values {
			if v != "" && !slices.Contains(*list, v) {
				*list = append(*list, v)
			}
		}
	}
	for _, p := range b.Parties {
		for _, n := range append([]string{p.Name}, p.Aliases...) {
			put(&parties, Key(n))
		}
		put(&countries, strings.ToLower(p.Country))
		if p.Kind == briefs.Country {
			put(&countries, Key(p.Name))
		}
	}
	for _, t := range b.Topics {
		put(&topics, Key(t.Label))
		if t.Code != nil {
			put(&topics, Key(*t.Code))
		}
		for _, a := range t.Aliases {
			put(&topics, Key(a))
		}
	}
	put(&languages, strings.ToLower(b.Language))
	for _, l := range b.Languages {
		put(&languages, strings.ToLower(l))
	}
	return parties, countries, topics, languages
}

func spaced(s string) string { return " " + s + " " }

// Statements are a brief's commitments, positions and requests.
func Statements(b briefs.Brief) []briefs.Statement {
	return slices.Concat(b.Commitments, b.Positions, b.Requests)
}

// Parts parts a query into the terms on statements and those on briefs.
func (q Query) Parts() (statements, others Query) {
	for _, t := range q {
		if slices.Contains(ofStatements, t.Key) {
			statements = append(statements, t)
		} else {
			others = append(others, t)
		}
	}
	return statements, others
}

// Matches says whether a brief satisfies every term. Of the terms on statements
// those that are not negated must hold of one statement together.
func (q Query) Matches(p *Prepared, m briefs.Marks, added time.Time, at Moment) bool {
	statements, others := q.Parts()
	for _, t := range others {
		if t.Key == "" && t.wordless() {
			continue
		}
		if t.holds(p, m, added, at.Now) == t.Negated {
			return false
		}
	}
	wanted, unwanted := statements.Sides()
	for _, q := range unwanted {
		if q.Any(p.Brief, at) {
			return false
		}
	}
	return len(wanted) == 0 || wanted.Any(p.Brief, at)
}

// Sides parts terms on statements into those that must hold of one statement
// together, and those each of which must hold of none.
func (q Query) Sides() (wanted Query, unwanted []Query) {
	for _, t := range q {
		if t.Negated {
			t.Negated = false
			unwanted = append(unwanted, Query{t})
		} else {
			wanted = append(wanted, t)
		}
	}
	return wanted, unwanted
}

// Any says whether a brief has a statement that the query takes.
func (q Query) Any(b briefs.Brief, at Moment) bool {
	return slices.ContainsFunc(Statements(b), func(st briefs.Statement) bool { return q.Takes(st, b.Date(), at) })
}

// Takes says whether a statement, reported on a day, satisfies every term on
// statements. Where neither act nor strength is asked for, it has to bind.
func (q Query) Takes(st briefs.Statement, day string, at Moment) bool {
	asked := false
	for _, t := range q {
		asked = asked || t.Key == "act" || t.Key == "strength"
		if t.takes(st, day, at) == t.Negated {
			return false
		}
	}
	return asked || st.Act.Strength() >= Binding
}

func (t Term) takes(st briefs.Statement, day string, at Moment) bool {
	switch t.Key {
	case "act":
		return string(st.Act) == t.Value
	case "strength":
		want, _ := strconv.Atoi(t.Value) // Parse has checked it
		return t.Compares(cmp.Compare(st.Act.Strength(), want))
	case "who":
		return t.names(keysOf(st.Actors))
	case "to":
		return t.names(keysOf(st.Addressees))
	case "instrument":
		return st.Instrument != nil && t.among([]string{Key(st.Instrument.Type)})
	case "status":
		return st.Instrument != nil && Key(st.Instrument.Status) == Key(t.Value)
	case "due":
		return t.dueHolds(st, day, at)
	}
	return true
}

// dueHolds compares a deadline as far as the query gives it: due:2027 is any
// day of that year, due:<2027-01-01 every day before it. Where a later report moved
// the deadline that one counts.
func (t Term) dueHolds(st briefs.Statement, day string, at Moment) bool {
	due := at.standing(st, day).Due()
	switch {
	case t.Value == "none":
		return due == ""
	case t.Value == "overdue":
		return Overdue(st, day, at)
	}
	return due != "" && t.Compares(strings.Compare(due[:min(len(due), len(t.Value))], t.Value))
}

// OnDue says whether the query asks when something falls due: then it matters what
// else was reported of it.
func (q Query) OnDue() bool {
	return slices.ContainsFunc(q, func(t Term) bool { return t.Key == "due" })
}

func (at Moment) standing(st briefs.Statement, day string) briefs.Statement {
	if at.Standing != nil {
		st, _ = at.Standing(st, day)
	}
	return st
}

// Overdue says whether what is still to be done fell due on a day, in a month or
// in a year that is over: each is with its last day. The statement was reported
// on a day, "" where that is not known: nobody knows then whether the time of a
// decision is not that at which it was taken, unless another report foresaw it.
func Overdue(st briefs.Statement, day string, at Moment) bool {
	if at.Standing != nil {
		st, day = at.Standing(st, day)
	}
	due, today := st.Due(), at.Now.Format(time.DateOnly)
	if due == "" || due >= today[:min(len(due), len(today))] || !st.Open() {
		return false
	}
	if !Foreseen(st, day) && (at.Foreseen == nil || !at.Foreseen(st)) {
		return false
	}
	return at.Over == nil || !at.Over(st)
}

// Foreseen says whether the time of what is to be done, as was reported on a day,
// "" where that is not known, is one by which it is to be done: not that at which
// it was decided.
func Foreseen(st briefs.Statement, day string) bool {
	return st.Open() && !st.DoneOn(day) && (day != "" || !st.Act.Settles())
}

// Compares says whether the outcome of a comparison is what the operator asks.
func (t Term) Compares(outcome int) bool {
	return outcome == 0 && strings.HasSuffix(t.Op, "=") || outcome < 0 && t.Op[0] == '<' || outcome > 0 && t.Op[0] == '>'
}

func keysOf(names []string) []string {
	list := make([]string, len(names))
	for i, n := range names {
		list[i] = Key(n)
	}
	return list
}

// Name is a value as names are looked for by it: its words, the last of which
// may be only begun, written كلم*.
func (t Term) Name() (words []string, begun bool) {
	value, begun := strings.CutSuffix(t.Value, "*")
	return Words(value), begun && !t.Phrase && t.isNamed()
}

// Tag is the tag that a term asks for, which may be only begun, written كلم*.
func (t Term) Tag() (name string, begun bool) {
	if t.Phrase {
		return t.Value, false
	}
	return strings.CutSuffix(t.Value, "*")
}

// isNamed says whether a term's value is a name, or words of one.
func (t Term) isNamed() bool { return slices.Contains(ofNames, t.Key) }

// among says whether one of the keys has the value's words in their order.
func (t Term) among(keys []string) bool {
	words, begun := t.Name()
	if len(words) == 0 {
		return false
	}
	want := " " + strings.Join(words, " ")
	if !begun {
		want += " "
	}
	return slices.ContainsFunc(keys, func(k string) bool { return strings.Contains(spaced(k), want) })
}

func (t Term) holds(p *Prepared, m briefs.Marks, added, now time.Time) bool {
	switch t.Key {
	case "":
		return t.stands(p.stems, p.words)
	case "party":
		return t.names(p.parties)
	case "country":
		return t.isOf(p.countries)
	case "topic":
		return t.isOf(p.topics)
	case "lang":
		return slices.Contains(p.langs, strings.ToLower(t.Value))
	case "source":
		return t.among([]string{Key(p.Brief.Source.Publisher)})
	case "newer":
		age, _ := Age(t.Value) // Parse has checked it
		if day := p.Brief.Date(); day != "" {
			return day >= now.Add(-age).Format(time.DateOnly)
		}
		return !added.Before(now.Add(-age).Truncate(time.Second))
	case "tag":
		name, begun := t.Tag()
		return slices.ContainsFunc(m.Tags, func(tag string) bool { return tag == name || begun && strings.HasPrefix(tag, name) })
	case "grade":
		return cmp.Or(m.Grade, briefs.Ungraded) == strings.ToUpper(t.Value)
	case "star":
		return m.Star
	case "unread":
		return !m.Read
	}
	return m.Read
}

// Free are the stems that a term of free words looks for, and the last word
// where it is only begun: كلم*.
func (t Term) Free() (list []string, last Begun) {
	value := t.Value
	if before, ok := strings.CutSuffix(value, "*"); ok {
		at := lastWord(before)
		value = before[:at]
		last, _ = begin(before[at:])
	}
	return strings.Fields(Stems(value)), last
}

// wordless says whether a free term has nothing but signs: it asks for nothing.
func (t Term) wordless() bool {
	list, begun := t.Free()
	return len(list) == 0 && begun.Empty()
}

// stands says whether a free term's words stand among stems or, a phrase's, in
// their order among words.
func (t Term) stands(stems, words string) bool {
	if t.Phrase {
		list := Words(t.Value)
		return strings.Contains(words, spaced(strings.Join(list, " "))) || len(list) == 0
	}
	list, begun := t.Free()
	for _, w := range list {
		if !strings.Contains(stems, spaced(w)) {
			return false
		}
	}
	return begun.Empty() || begun.among(stems, words)
}

// InHead says whether all words of the free terms stand in headline and
// parties: such a brief comes first.
func (q Query) InHead(p *Prepared) bool {
	free := false
	for _, t := range q {
		if t.Key == "" && !t.Negated {
			free = true
			t.Phrase = false
			if !t.stands(p.head, "") {
				return false
			}
		}
	}
	return free
}
