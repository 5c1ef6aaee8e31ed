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
	marked   bool // the mark of its next item stood alone
	sentence int  // the last that belonged to it
}

// announces remembers a statement that says nothing itself and ends in a colon,
// so that the items of the list behind it are read as its acts.
func (r *reader) announces(m match, s language.Sentence, n int) {
	if r.code() != language.Arabic || r.d.Tokens[s.Last-1].Text != ":" || r.findIn("listing", m.after, s.Last) < 0 && m.from < s.Last-1 {
		return
	}
	sp := r.speechAt(m.first, s)
	f := finding{actors: r.actors(m, m.first, s, sp), sentence: n}
	f.Act, f.Strength = m.act, m.act.Strength()
	f.Trigger = r.d.Span(m.first, m.after).Quote
	f.Attribution = r.attribution(m, f, s, sp)
	r.list = &listing{finding: f, sentence: n}
}

// announcesFinal remembers a statement of a Persian or Urdu sentence that ends in a
// colon behind its verb and says that a list follows: its items are acts, too.
func (r *reader) announcesFinal(f finding, m match, s language.Sentence) {
	if subjectFirst(r.code()) && r.d.Tokens[s.Last-1].Text == ":" && f.last >= s.Last-1 && m.act != briefs.Concluded && m.act != briefs.Willing {
		r.list = &listing{finding: f, sentence: f.sentence}
		if n := f.sentence + 1; r.findIn("listing", m.after, s.Last) >= 0 && n < len(r.d.Sentences) {
			next := r.d.Sentences[n]
			if first, _ := r.itemMark(next); first >= 0 || next.Last-next.First == 2 && r.d.Tokens[next.First].Kind == language.Number {
				r.found = r.found[:len(r.found)-1] // agreed on the following: which says nothing
			}
		}
	}
	if verbFinal(r.code()) && r.d.Tokens[s.Last-1].Text == ":" && m.act.Strength() >= 5 && r.findIn("listing", max(s.First, m.first-12), s.Last) >= 0 {
		r.list = &listing{finding: f, sentence: f.sentence}
	}
}

// listItem reads a sentence as an item of the list that was announced, and tells
// whether it is one. Items of another level are passed over; a sentence without
// a mark ends the list.
func (r *reader) listItem(s language.Sentence, n int) bool {
	first, letter := r.itemMark(s)
	if r.list == nil {
		return first >= 0 && r.verblessItem(first, s, n)
	}
	if s.Last-s.First == 2 && r.d.Tokens[s.First].Kind == language.Number && n <= r.list.sentence+1 {
		r.list.marked, r.list.sentence = true, n // "1." is a sentence of its own
		return true
	}
	if r.list.marked && n == r.list.sentence+1 {
		r.list.marked, first, letter = false, s.First, false
	}
	if first < 0 || n > r.list.sentence+1 {
		r.list = nil
		return false
	}
	if subjectFirst(r.code()) && !r.latinItem(first, s) {
		r.list = nil
		return false // a sentence of its own
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
	if r.d.Tokens[s.Last-1].Text == ":" && last-first < 6 && r.findIn("listing", first, s.Last) >= 0 {
		r.list.started = false // the following are approved: its own items are the acts
		return true
	}
	r.addItem(r.list.finding, first, last, n, s)
	return true
}

// verblessItem reads an item of an agenda that opens with the verbal noun of a
// decision and has no verb (ثانيا: الموافقة على …) as decided by the body that
// acted before it, and tells whether it is one.
func (r *reader) verblessItem(first int, s language.Sentence, n int) bool {
	if r.code() != language.Arabic || !r.exact("itemact", first) {
		return false
	}
	f := finding{actors: r.decider(first), sentence: n}
	if f.actors == nil {
		return false
	}
	f.Act, f.Strength = briefs.Decided, briefs.Decided.Strength()
	f.Trigger = r.d.Span(first, first+1).Quote
	if r.d.Tokens[s.Last-1].Text == ":" {
		r.list = &listing{finding: f, sentence: n}
		return true
	}
	last := s.Last
	for last > first && r.d.Tokens[last-1].Kind == language.Punct {
		last--
	}
	if last-first > 2 {
		r.addItem(f, first, last, n, s)
	}
	return true
}

// decider is the body that decides what an agenda lists before token i: the one that
// acted last, or the council or committee named last; nil where there is none.
func (r *reader) decider(i int) []int {
	if len(r.subject) == 1 && r.parties[r.subject[0]].Kind == briefs.Organisation {
		return r.subject
	}
	for k := len(r.mention) - 1; k >= 0; k-- {
		m := r.mention[k]
		if m.First < i && r.parties[m.Party].Kind == briefs.Organisation && (r.headed(m.Party, "مجلس") || r.headed(m.Party, "لجنه")) {
			return []int{m.Party}
		}
	}
	return nil
}

// addItem makes a list's item of tokens [first, last) a statement of the kind of f.
func (r *reader) addItem(f finding, first, last, n int, s language.Sentence) {
	f.first, f.last, f.sentence = first, last, n
	sp := r.d.Span(first, last)
	f.Text, f.Object, f.Evidence = sp.Quote, sp.Quote, []briefs.Span{sp}
	m := match{rule: &rule{act: f.Act, trigger: []string{""}, flags: map[string]bool{}}, act: f.Act, first: first, after: first, from: first}
	if verbFinal(r.code()) {
		if a := r.finalBetween(first, last); a != nil {
			f.actors = a // میان A و B: of the items each has parties of its own
		} else if a := r.eachNamed(first, last); a != nil && r.parties[a[0]].Kind == briefs.Organisation && r.parties[a[1]].Kind == briefs.Organisation {
			f.actors = a
		}
	}
	if f.Act == briefs.Decided && r.code() == language.Arabic && r.fold(first) == "رفض" && first+1 < last {
		f.Act, f.Strength = briefs.Refused, briefs.Refused.Strength()
		f.Text = r.d.Span(first+1, last).Quote
		f.Object = f.Text
	}
	f.Deadline = r.deadline(m, f, s)
	f.Instrument = r.instrumentOf(f, m)
	r.found = append(r.found, f)
}

// bullet tells whether a sentence opens with the mark of a list's item that is no number: -, •.
func (r *reader) bullet(s language.Sentence) bool {
	t := r.d.Tokens[s.First]
	return s.Last-s.First > 2 && t.Kind == language.Punct && strings.Contains("-–—*•", t.Text) && r.d.Tokens[s.First+1].Kind == language.Word
}

// itemMark returns the token behind the mark of a list's item (1 -, أ-, أولا:, -, *)
// and whether it is a letter; -1 where there is none.
func (r *reader) itemMark(s language.Sentence) (first int, letter bool) {
	if s.Last-s.First < 3 {
		return -1, false
	}
	if r.bullet(s) {
		return s.First + 1, false
	}
	if r.d.Tokens[s.First+1].Kind != language.Punct || !strings.Contains("-–.):،", r.d.Tokens[s.First+1].Text) {
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
