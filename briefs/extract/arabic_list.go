package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// listing is a statement whose acts follow as a list: "the council decided the
// following:".
type listing struct {
	finding
	letters  bool // its items are marked by letters, not numbers
	started  bool
	sentence int // the last that belonged to it
}

// announces remembers a statement that says nothing itself and ends in a colon,
// so that the items of the list behind it are read as its acts.
func (r *reader) announces(m match, s language.Sentence, n int) {
	if r.code() != language.Arabic || r.d.Tokens[s.Last-1].Text != ":" || r.findIn("listing", m.after, s.Last) < 0 {
		return
	}
	sp := r.speechAt(m.first, s)
	f := finding{actors: r.actors(m, m.first, s, sp), sentence: n}
	f.Act, f.Strength = m.act, m.act.Strength()
	f.Trigger = r.d.Span(m.first, m.after).Quote
	f.Attribution = r.attribution(m, f, s, sp)
	r.list = &listing{finding: f, sentence: n}
}

// listItem reads a sentence as an item of the list that was announced, and tells
// whether it is one. Items of another level are passed over; a sentence without
// a mark ends the list.
func (r *reader) listItem(s language.Sentence, n int) bool {
	if r.list == nil {
		return false
	}
	first, letter := r.itemMark(s)
	if first < 0 || n > r.list.sentence+1 {
		r.list = nil
		return false
	}
	r.list.sentence = n
	if !r.list.started {
		r.list.letters, r.list.started = letter, true
	}
	last := s.Last
	for last > first && r.d.Tokens[last-1].Kind == language.Punct {
		last--
	}
	if letter != r.list.letters || last-first < 2 {
		return true
	}
	f := r.list.finding
	f.first, f.last, f.sentence = first, last, n
	sp := r.d.Span(first, last)
	f.Text, f.Object, f.Evidence = sp.Quote, sp.Quote, []briefs.Span{sp}
	m := match{rule: &rule{act: f.Act, trigger: []string{""}, flags: map[string]bool{}}, act: f.Act, first: first, after: first, from: first}
	f.Deadline = r.deadline(m, f, s)
	f.Instrument = r.instrumentOf(f, m)
	r.found = append(r.found, f)
	return true
}

// itemMark returns the token behind the mark of a list's item (1 -, أ-, أولا:)
// and whether it is a letter; -1 where there is none.
func (r *reader) itemMark(s language.Sentence) (first int, letter bool) {
	if s.Last-s.First < 3 || r.d.Tokens[s.First+1].Kind != language.Punct || !strings.Contains("-–.):،", r.d.Tokens[s.First+1].Text) {
		return -1, false
	}
	t := r.d.Tokens[s.First]
	switch {
	case t.Kind == language.Number && len(t.Fold) <= 2, r.exact("ordinal", s.First):
		return s.First + 2, false
	case t.Kind == language.Word && len(t.Fold) == 2:
		return s.First + 2, true
	}
	return -1, false
}
