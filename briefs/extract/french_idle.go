package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// idle tells whether a French trigger tells of no act: in "ce que …", which only takes up
// what was asked or decided; behind "quand" in the future; in a duty of what can do nothing.
func (r *reader) idle(m *match, s language.Sentence) bool {
	if r.code() != language.French {
		return false
	}
	if r.presentParticiple(m.first) && m.after == m.first+1 && m.first > s.First && (r.frenchParticiple(m.first-1) || r.exact("be", m.first-1) || r.exact("adverb", m.first-1) && r.exact("be", m.first-2)) {
		return true // j'ai trouvé encourageant de …
	}
	for j := m.first - 1; j >= max(s.First, m.first-6); j-- {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" {
			break
		}
		if j+1 < m.first && r.fold(j) == "ce" && r.exact("that", j+1) {
			return true // ce qu'on appelle, ce que demandait le procureur
		}
		if f := r.fold(j); m.rule.flags["future"] && (f == "quand" || f == "lorsque" || f == "lorsqu'") {
			return true
		}
	}
	if r.frenchNoAct(m, s) {
		return true
	}
	if m.rule.needs == "announcement" && m.rule.act == briefs.Planned {
		return !r.ableSubject(m, s) // la loi prévoit la création de
	}
	if f := r.fold(m.first); (f == "devait" || f == "devaient") && m.act == briefs.Planned && r.exact("relative", m.first-1) {
		return true // la réunion qui devait se tenir lundi: what was to be
	}
	if m.rule.needs == "scheduled" {
		return !r.dated(m.first, s.Last) && !r.dated(s.First, m.first) && !r.ableSubject(m, s)
	}
	return m.rule.flags["unsaid"] && m.rule.flags["infinitive"] && !r.ableSubject(m, s)
}

// ableSubject tells whether the subject of a French verb is a party, a post or another word
// for who acts, or a pronoun for one: le ministre doit se rendre, and not le produit doit être.
func (r *reader) ableSubject(m *match, s language.Sentence) bool {
	_, _, _, at := r.verbGroup(m.first, s)
	from := r.subjectFrom(r.clauseStart(at, s), at)
	for j := from; j < at; j++ {
		if r.at[j] >= 0 || r.exact("posts", j) || r.exact("government", j) || r.exact("both", j) || r.exact("bothstates", j) || r.exact("deciders", j) || r.exact("acting", j) || r.exact("they", j) {
			return true
		}
		if r.exact("pronoun", j) {
			return r.last >= 0 || len(r.subject) > 0
		}
	}
	return false
}

// governsVerb tells whether the "de" at token j, which a French trigger asks for, has an
// infinitive behind it, or stands right behind the trigger: a ordonné la poursuite | de
// l'enquête is about something else.
func (r *reader) governsVerb(m *match, j int, s language.Sentence) bool {
	if m.rule.flags["opening"] || m.rule.flags["reflexive"] || m.rule.flags["withbe"] || m.rule.needs != "" || j == r.pastAdverbs(m.after, s) || j > m.first && r.d.Tokens[j-1].Text == "," {
		return true
	}
	k := r.pastPronouns(j+1, s)
	return k < s.Last && (r.infinitive(k) || r.fold(k) == "ne" || r.fold(k) == "etre" || r.fold(k) == "avoir")
}

// namesOnly tells whether a French word that is also one of saying only gives a name: appelé
// « réseau ».
func (r *reader) namesOnly(i int, s language.Sentence) bool {
	if r.code() == language.French && i-1 > s.First && r.at[i-1] < 0 && r.exact("article", i-1) && !r.frenchParticiple(i) && (r.oblique(i-2) || r.d.Tokens[i-2].Kind == language.Punct || r.exact("genitive", i-1)) {
		return true // après l'annonce de: a noun
	}
	if r.code() == language.French && r.fold(i) == "juge" {
		return !r.exact("that", i+1) && !(i+2 < s.Last && r.d.Tokens[i+1].Text == ",") || r.exact("article", i-1)
	}
	if r.code() != language.French || r.fold(i) != "appele" {
		return false
	}
	_, have, _, _ := r.verbGroup(i, s)
	return !have && r.frenchParticiple(i)
}

// pastOnly is where what stands behind a French trigger begins that "ne … que" says alone is
// so: n'a signé que le protocole; after itself elsewhere.
func (r *reader) pastOnly(i, after int, s language.Sentence) int {
	if r.code() != language.French || after >= s.Last-1 || !r.exact("that", after) {
		return after
	}
	for j := i - 1; j >= max(s.First, i-5); j-- {
		if r.exact("ne", j) {
			return after + 1
		}
		if !r.exact("auxiliary", j) && !r.exact("be", j) && !r.exact("clitic", j) && !r.exact("self", j) && !r.exact("adverb", j) || r.exact("irrealis", j) {
			break
		}
	}
	return after
}

// emptyWords tells whether the words that a French act would begin with only point at
// others: a accepté ce que, il serait utile que je, attend de savoir ce que.
func (r *reader) emptyWords(m *match) bool {
	f := r.fold(m.from)
	if f == "ce" && (r.exact("that", m.from+1) || r.exact("relative", m.from+1)) {
		return m.act == briefs.Decided || m.act == briefs.Agreed
	}
	if f == "afin" || f == "," && r.fold(m.from+1) == "afin" {
		return m.act.Strength() >= 5 // l'approche que nous adoptons, afin de
	}
	if m.rule.needs == "that" {
		return r.infinitive(m.from)
	}
	return (f == "je" || f == "j'") && m.act == briefs.Stressed && r.exact("that", m.from-1)
}

// dated tells whether a time that is a date, and no mere haste, stands among some tokens.
func (r *reader) dated(first, last int) bool {
	for _, t := range r.d.Times(first, last, "") {
		if !t.Vague && !t.Length {
			return true
		}
	}
	return false
}
