package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// standing is what the words around a trigger make of its act.
type standing int

const (
	asTold    standing = iota // it is told as it is
	undone                    // it is told not to be: nobody, never, no treaty
	notToldOf                 // it is not told at all: denied, asked about, nearly done
)

// standingOf reads how the act of a match stands: what is denied, asked about or said to
// be false is no statement of it, and what nobody does stays on its rung as negated.
func (r *reader) standingOf(m match, s language.Sentence) standing {
	switch {
	case r.asksAbout(m, s), r.deniesRumour(m, s):
		return notToldOf
	case r.denied(m, s), r.saidFalse(m, s):
		if m.act == briefs.Refused && !m.rule.flags["negative"] && r.code() == language.Arabic {
			return undone // نفى رفض …: it was not refused
		}
		return notToldOf
	}
	switch r.code() {
	case language.English, language.French:
		return r.standingOfClause(m, s)
	case language.Arabic:
		return r.standingInArabic(m, s)
	case language.Hebrew:
		return r.standingInHebrew(m, s)
	}
	return r.standingAtEnd(m, s)
}

// asksAbout tells whether a match stands in a question, with its mark or a word that opens
// one, or in the clause of whether something is so.
func (r *reader) asksAbout(m match, s language.Sentence) bool {
	last := s.Last - 1
	for last > s.First && r.d.Tokens[last].Kind == language.Punct && r.d.Tokens[last].Text != "?" && r.d.Tokens[last].Text != "؟" {
		last--
	}
	if t := r.d.Tokens[last].Text; t == "?" || t == "؟" {
		return !r.askedLater(m, s)
	}
	from := s.First
	if dl := r.datelineLast(s); dl > from && dl <= m.first {
		from = dl
	}
	if from < m.first && r.at[from] < 0 && r.opens("askingfirst", from) {
		return true
	}
	for j := m.first - 1; j >= max(s.First, m.first-20); j-- {
		if t := r.d.Tokens[j].Text; t == ";" || t == "؛" || t == "," || t == "،" {
			return false
		}
		if r.at[j] < 0 && r.phrase("whether", j) {
			return true
		}
	}
	return false
}

// denied tells whether a match stands in what a verb of denial before it denies: denied
// that, denied having, a démenti avoir, نفى أن.
func (r *reader) denied(m match, s language.Sentence) bool {
	that := false
	for j := m.first - 1; j >= max(s.First, m.first-reach); j-- {
		if t := r.d.Tokens[j].Text; t == ";" || t == "؛" {
			return false
		}
		if r.at[j] >= 0 {
			continue
		}
		if r.phrase("denies", j) && !(subjectFirst(r.code()) && r.nominal(j-1)) || r.phrase("dismisses", j) && r.reportNear(j, m) {
			return that || !verbFinal(r.code()) && !r.freed(j, m, s)
		}
		if r.exact("turn", j) || verbFinal(r.code()) && r.exactSay(j) || r.lex.participle.has(r.fold(j)) && j > s.First && r.d.Tokens[j-1].Kind == language.Punct {
			return false
		}
		that = that || r.exact("that", j) || r.exact("relative", j)
	}
	return false
}

// reportNear tells whether a report is what the verb at token j dismisses.
func (r *reader) reportNear(j int, m match) bool {
	if verbFinal(r.code()) {
		return r.findOutside("rumour", j-6, j) >= 0
	}
	return r.findOutside("rumour", j+1, min(j+7, m.first)) >= 0
}

// freed tells whether an act goes on beside a denial at token d that governs no clause:
// denied the charges and signed, which denied the charges, signed.
func (r *reader) freed(d int, m match, s language.Sentence) bool {
	at := m.first
	if subjectFirst(r.code()) {
		_, _, _, at = r.verbGroup(m.first, s)
		for at-1 > d && r.exact("adverb", at-1) {
			at--
		}
	}
	if at-1 > d && (r.exact("and", at-1) || r.joinedOn(m.first)) {
		return true
	}
	for k := d + 1; k < at; k++ {
		if t := r.d.Tokens[k].Text; t != "," && t != "،" {
			continue
		}
		if k == at-1 || r.exact("and", k+1) || r.exact("relative", d-1) || r.exact("relative", d-2) || r.exact("whenclause", d-1) || d == s.First || r.phrase("denying", d) {
			return true
		}
	}
	return false
}

// joinedOn tells whether token i has a conjunction written onto it.
func (r *reader) joinedOn(i int) bool {
	_, rest := language.Conjunction(r.code(), r.fold(i))
	return rest != r.fold(i)
}

// saidFalse tells whether a match stands in a report that its sentence says to be false:
// reports that … are untrue, it is not true that.
func (r *reader) saidFalse(m match, s language.Sentence) bool {
	rumour := false
	for j := m.first - 1; j >= max(s.First, m.first-reach); j-- {
		if r.at[j] >= 0 {
			continue
		}
		if r.phrase("untrue", j) {
			return rumour || r.findExact("that", j, m.first) >= 0 || r.code() == language.Hebrew && m.first-j < 9
		}
		rumour = rumour || r.in("rumour", j)
	}
	for j := m.after; rumour && j < min(s.Last, m.after+reach); j++ {
		if r.at[j] < 0 && r.phrase("untrue", j) {
			return true
		}
	}
	return false
}

// deniesRumour tells whether a trigger that refuses or removes only dismisses a report:
// rejected claims that, dismissed reports.
func (r *reader) deniesRumour(m match, s language.Sentence) bool {
	if m.act != briefs.Refused && m.act != briefs.Decided || m.rule.flags["final"] {
		return false
	}
	if r.phrase("untrue", m.from) || r.phrase("untrue", m.from+1) {
		return true
	}
	if !r.phrase("dismisses", m.first) {
		return false
	}
	n := r.findOutside("rumour", m.after, min(m.after+4, s.Last))
	return n >= 0 && !r.exact("claimed", n+1) && (!r.exact("accusation", n) || r.exact("that", n+1))
}

// phrase tells whether a phrase of the set begins at token j, as it stands or behind a
// conjunction.
func (r *reader) phrase(set string, j int) bool { return r.exact(set, j) || r.opens(set, j) }

// findOutside returns the first token of [first, last) outside of names that is a word of
// the set, with or without particles, or -1.
func (r *reader) findOutside(set string, first, last int) int {
	for i := max(first, 0); i < last && i < len(r.d.Tokens); i++ {
		if r.at[i] < 0 && r.in(set, i) {
			return i
		}
	}
	return -1
}

// findExact returns the first token of [first, last) outside of names that is a word of the
// set as it stands, or -1.
func (r *reader) findExact(set string, first, last int) int {
	for i := max(first, 0); i < last && i < len(r.d.Tokens); i++ {
		if r.at[i] < 0 && r.exact(set, i) {
			return i
		}
	}
	return -1
}

// negates tells whether token j denies the verb that it stands with: not "not only", nor
// "no later", nor "no doubt".
func (r *reader) negates(j int) bool {
	return r.exact("irrealis", j) && !r.exact("merely", j+1) && !r.exact("merely", j+2) && !r.exact("idiom", j+1)
}
