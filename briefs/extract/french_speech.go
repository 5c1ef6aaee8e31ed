package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// dutyInSpeech makes what a speech says that others must do no plan but a duty that it
// stresses: Monsieur le Président, … la Commission doit suivre, l'aide doit être supprimée. So
// does whoever is quoted as saying what others ought to do, where that is nothing that has a
// day: a estimé que les deux pays devraient renforcer leurs liens.
func (r *reader) dutyInSpeech(m *match, s language.Sentence) {
	if r.code() != language.French || m.act != briefs.Planned {
		return
	}
	switch r.fold(m.first) {
	case "devrait", "devraient":
		if r.oughtTo(m, s) {
			m.act = briefs.Stressed
			return
		}
	case "doit", "doivent", "devra", "devront":
	default:
		return
	}
	if r.address && !r.quoted(m.first, s) {
		m.act = briefs.Stressed
	}
}

// oughtTo tells whether a French conditional of duty stands in the words of somebody and tells of
// no event that is set down for a day.
func (r *reader) oughtTo(m *match, s language.Sentence) bool {
	if !m.rule.flags["infinitive"] || r.exact("scheduled", r.pastPronouns(m.after, s)) || r.dated(m.after, s.Last) {
		return false
	}
	_, _, _, at := r.verbGroup(m.first, s)
	for j := at - 1; j >= max(s.First+1, at-16); j-- {
		if r.exact("that", j) && r.at[j] < 0 {
			return r.findSaying(max(s.First, j-14), j)
		}
	}
	return false
}

// findSaying tells whether a verb of saying stands among some tokens.
func (r *reader) findSaying(first, last int) bool {
	for j := first; j < last; j++ {
		if r.saysAt(j) {
			return true
		}
	}
	return false
}

// alleged tells whether a French verb stands in the conditional of what is not certain, in
// the past: auraient été versés, aurait ordonné.
func (r *reader) alleged(m *match, at int) bool {
	f := r.fold(at)
	return r.code() == language.French && (f == "aurait" || f == "auraient") && m.act != briefs.Planned
}

// asideParticiple tells whether a French participle behind a comma only says something of
// the subject, since the auxiliary before it has no participle of its own: la Russie est
// membre du conseil, invitée du G7.
func (r *reader) asideParticiple(j, i int) bool {
	if r.exact("auxiliary", j) {
		return false
	}
	for k := j + 1; k < min(j+4, i); k++ {
		if r.frenchParticiple(k) {
			return false
		}
		if !r.exact("adverb", k) {
			return true
		}
	}
	return true
}

// tellsReader tells whether a French verb in the future speaks to whoever reads: votre
// médecin vous informera; or only foretells what somebody said later on: il déclarera que.
func (r *reader) tellsReader(i int, s language.Sentence) bool {
	if r.title() != "" {
		return false
	}
	if r.fold(i-1) == "vous" {
		return true
	}
	for j := i - 1; j >= max(s.First, i-4); j-- {
		if f := r.fold(j); f == "votre" || f == "vos" {
			return true
		}
	}
	f := r.fold(i)
	for _, end := range []string{"ra", "ront"} {
		if stem, ok := strings.CutSuffix(f, end); ok && (r.lex.say.has(stem) || stem == "declare" || stem == "avoue" || stem == "reconnait") && r.exact("that", i+1) {
			return true
		}
	}
	return false
}

// speaksForHimself tells whether a French verb of saying at token i, whose group begins at
// token at, is of whoever holds the speech that the text is, and who spoke before is not
// meant: j'annonce que, nous demandons.
func (r *reader) speaksForHimself(at, i int, s language.Sentence) bool {
	if r.code() != language.French || !r.address || r.quoted(i, s) {
		return false
	}
	for j := at - 1; j >= max(s.First, at-4); j-- {
		if f := r.fold(j); f == "je" || f == "j'" || f == "nous" && r.ourVerb(j+1, s) {
			return true
		}
		if !r.exact("clitic", j) && !r.exact("adverb", j) && !r.exact("self", j) {
			return false
		}
	}
	return false
}

// pastDay is the last token of the time that stands between a French verb of saying at token
// i and who says it: a annoncé vendredi le ministre.
func (r *reader) pastDay(i int, s language.Sentence) int {
	if r.code() != language.French {
		return i
	}
	ts := r.d.Times(i+1, min(i+6, s.Last), "")
	if len(ts) == 0 || ts[0].First != i+1 || ts[0].Last >= s.Last {
		return i
	}
	last := ts[0].Last - 1
	if r.exact("article", last) && last > i+1 {
		last--
	}
	return last
}

// thrown tells whether a French verb that also does something else says what stands in
// quotation marks before it: « … », a lancé Anne Lund.
func (r *reader) thrown(i int, s language.Sentence) bool {
	if !r.exact("saidafter", i) {
		return true
	}
	_, _, _, at := r.verbGroup(i, s)
	j := at - 1
	for j > s.First && (r.d.Tokens[j].Text == "-" || r.exact("pronoun", j) || r.fold(j) == "t") {
		j--
	}
	if j > s.First && r.d.Tokens[j].Text == "," {
		j--
	}
	return j > s.First && (r.closesQuote(j) || r.d.Tokens[j].Text == "\"")
}

// goesOnSaying tells whether a French participle behind "and" goes on with what the speaker did,
// and not with what the clause says that he reported: a indiqué que son pays viendrait, et promis que.
func (r *reader) goesOnSaying(m match, at int, s language.Sentence, sp speech) bool {
	return r.code() == language.French && sp.party >= 0 && sp.at >= s.First && sp.at < at && at == m.first && r.frenchParticiple(at) && r.exact("and", at-1) && r.exact("that", m.after) &&
		r.exact("that", r.clauseStart(at, s)-1)
}

// apposedSubject tells whether nothing but a subject stands before the French verb of saying at
// token at, the last of it between commas: le président, Omar Keita, a souligné.
func (r *reader) apposedSubject(at int, s language.Sentence) bool {
	if at-2 <= s.First || r.d.Tokens[at-1].Text != "," || r.at[at-2] < 0 {
		return false
	}
	for j := r.clauseStart(at, s); j < at-1; j++ {
		if r.closesQuote(j) || r.at[j] < 0 && (r.exact("auxiliary", j) && r.d.Tokens[j].Text != "à" || r.exact("be", j) || r.saysAt(j) || r.exact("relative", j)) {
			return false
		}
	}
	return r.parties[r.mention[r.at[at-2]].Party].Kind == briefs.Person
}

// frenchPlain is who says what stands before a French verb of saying, in words that name no party:
// ont écrit les membres de cet organe; a prévenu un pêcheur. "" where somebody is told something.
func (r *reader) frenchPlain(i int, s language.Sentence) string {
	start := i
	for _, verb := range []string{"demand", "exhort", "appel", "invit", "inform", "rassur", "previen", "prevenu", "averti", "alert"} {
		if strings.HasPrefix(r.fold(i-1), verb) {
			return "" // who is told
		}
	}
	switch f := r.fold(i); {
	case r.exact("article", i) && !r.exact("genitive", i):
		start++
	case f == "plusieurs" || f == "certains" || f == "certaines":
	default:
		return ""
	}
	end := start
	for end < min(start+8, s.Last) && (r.d.Tokens[end].Kind == language.Word || r.d.Tokens[end].Text == "-" && !r.d.Tokens[end].Gap) && (!r.oblique(end) || r.exact("genitive", end)) && !r.exact("be", end) && !r.exact("auxiliary", end) && !r.exact("relative", end) && !r.exact("that", end) && !r.saysAt(end) && r.timeEnd(end, s) == end {
		end++
	}
	if end == start || end-start > 6 || end < s.Last && (r.exact("that", end) || r.exact("be", end) || r.exact("auxiliary", end) || r.saysAt(end)) {
		return ""
	}
	return r.d.Span(start, end).Quote
}
