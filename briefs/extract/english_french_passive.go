package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// makePassive lets the act's words begin with the subject, which is what the
// act is done to.
func (r *reader) makePassive(m *match, at int, s language.Sentence) bool {
	start := r.subjectStart(at, s)
	if at-2 > start && r.at[at-1] < 0 && (r.code() == language.French && r.exact("and", at-1) || r.code() == language.English && r.fold(at-1) == "but") {
		start = at // il perd sa place et sera privé de …: the verb of another clause
	}
	if r.code() == language.French && at > s.First && r.fold(at-1) == "il" && m.after+1 < s.Last && m.act.Strength() >= 5 {
		if m.passive, m.from = true, m.after; r.exact("that", m.from) || r.exact("genitive", m.from) {
			m.from++ // il a été décidé de
		}
		m.byte = r.d.Tokens[m.from].Start
		return true
	}
	if start > at || start == at && !r.exact("and", at-1) {
		return false
	}
	if r.exact("if", start) && r.at[start] < 0 && m.act.Strength() >= 5 {
		return false // si les réformes sont adoptées
	}
	if r.code() == language.English && m.act == briefs.Planned && r.hopedWithin(start, at) {
		return false
	}
	m.passive, m.from, m.byte = true, start, r.d.Tokens[start].Start
	if n := len(r.found); r.code() == language.French && m.act.Strength() < 5 && r.exact("relative", at-1) && n > 0 && r.found[n-1].sentence == r.d.Tokens[at].Sentence {
		m.from, m.byte = at-1, r.d.Tokens[at-1].Start // a adopté un projet, | qui sera examiné en mars
		return true
	}
	if r.exact("relative", at-1) || r.code() == language.English && r.fold(at-1) == "that" {
		m.relative = m.act.Strength() >= 5
		for k := 0; k < 4 && start > s.First && !r.exact("preposition", start-1); k++ {
			start--
		}
		m.noun = start
		m.from, m.byte = start, r.d.Tokens[start].Start
	}
	return true
}

// subjectStart returns where the subject begins that ends before token at: at
// the start of the clause, or behind a comma that leaves it two words.
func (r *reader) subjectStart(at int, s language.Sentence) int {
	if off := r.setOff(at, s); off > s.First {
		return r.subjectStart(off, s) // the talks, which are held in Oslo, | will be moved
	}
	if off := r.beforeRelative(at, s); off < at && off > s.First {
		return r.subjectStart(off, s) // la réunion, qui devait se tenir lundi, | a été reportée
	}
	start := r.clauseStart(at, s)
	if r.code() == language.English && at > s.First && r.fold(at-1) == "that" {
		return max(s.First, at-3)
	}
	if r.code() == language.English {
		if start-2 > s.First && start < at && r.fold(start-1) == "that" && !r.saysAt(start-2) && r.d.Tokens[start-2].Kind == language.Word && (r.exact("modal", start) || r.exact("be", start) || r.exact("auxiliary", start)) {
			start = r.clauseStart(start-1, s) // an agreement that will …, | will be signed
		}
		start = r.pastSaying(start, at)
	}
	for j := at - 2; j > start; j-- {
		if r.exact("whenclause", j) && r.at[j] < 0 && r.finiteBetween(r.clauseStart(at, s), j) {
			return j + 1
		}
	}
	for j := at - 3; j > start; j-- {
		if r.code() == language.English && (r.exact("pronoun", j) || r.exact("they", j)) && r.at[j] < 0 && j > start+1 && r.d.Tokens[j-1].Kind == language.Word && !r.exact("and", j-1) && !r.exact("but", j-1) && !r.exact("that", j-1) && !r.saysAt(j-1) && !r.exact("stop", j-1) {
			continue // the proposals he took to …
		}
		if r.ownRelative(j, at, s) {
			if j--; r.d.Tokens[j].Text != "," {
				j++
			}
			continue // traders who do not pay | should
		}
		if r.d.Tokens[j].Text == "," || r.exact("stop", j) && r.at[j] < 0 {
			start = j + 1
			break
		}
	}
	for j := at - 2; j > start+1; j-- {
		if r.exact("and", j) && r.at[j] < 0 && (r.exact("article", j+1) || r.code() == language.French && r.at[j+1] >= 0 || r.code() == language.English && !r.relativeBetween(start, j)) && (r.finiteBetween(start, j) || r.presentVerb(start, j)) {
			start = j + 1 // fishermen saw them and a ship was sent
			break
		}
	}
	for start < at && (r.d.Tokens[start].Kind == language.Punct && !strings.Contains("«$€£¥", r.d.Tokens[start].Text) || r.exact("and", start)) {
		start++
	}
	return start
}

// hopedWithin tells whether the words before a passive say that somebody hopes or fears it,
// or that it stands in a relative clause (in which he would be barred).
func (r *reader) hopedWithin(start, at int) bool {
	if start >= 2 && r.exact("relative", start-1) && r.oblique(start-2) {
		return true // elections in which he would be barred
	}
	for j := start; j < at; j++ {
		if r.at[j] < 0 && (r.exact("misgiving", j) || r.exact("relative", j) && j > start && r.oblique(j-1) || r.fold(j) == "whereby") {
			return true
		}
	}
	return false
}

// relativeBetween tells whether a relative clause begins among some tokens.
func (r *reader) relativeBetween(first, last int) bool {
	for j := first; j < last; j++ {
		if r.at[j] < 0 && (r.exact("relative", j) || r.exact("that", j)) {
			return true
		}
	}
	return false
}

// finiteBetween tells whether a clause has its verb among some tokens.
func (r *reader) finiteBetween(first, last int) bool {
	for j := first; j < last; j++ {
		if r.at[j] < 0 && (r.exact("be", j) || r.exact("auxiliary", j) || r.code() == language.English && strings.HasSuffix(r.fold(j), "ed") && len(r.fold(j)) > 4) {
			return true
		}
	}
	return false
}

// presentVerb tells whether an English verb in the present stands right behind a name among some
// tokens: Norway faces a storm.
func (r *reader) presentVerb(first, last int) bool {
	for j := first + 1; j < last && r.code() == language.English; j++ {
		if r.at[j] < 0 && r.at[j-1] >= 0 && !r.d.Tokens[j].Upper && len(r.fold(j)) > 4 && strings.HasSuffix(r.fold(j), "s") && !strings.HasSuffix(r.fold(j), "ss") && r.parties[r.mention[r.at[j-1]].Party].Kind != briefs.Person && r.mention[r.at[j-1]].Kind == party.ByName && !strings.HasSuffix(r.fold(j-1), "'s") {
			return true
		}
	}
	return false
}

// pastSaying returns where what is said begins before token at: behind the last
// verb of saying and the one who is told (told reporters the ships would be built).
func (r *reader) pastSaying(start, at int) int {
	for j := at - 2; j > start; j-- {
		if !r.saysAt(j) {
			continue
		}
		if f := r.fold(j); f == "told" || f == "tells" {
			if j++; r.at[j] < 0 && r.exact("article", j) {
				j++
			}
			if r.at[j] >= 0 {
				j = r.mention[r.at[j]].Last - 1
			}
		}
		if r.pastTold(j, at) > j+1 {
			return r.pastTold(j, at)
		}
		if j+1 < at {
			return j + 1
		}
		return start
	}
	return start
}

// agent returns who does what a passive tells: "by the council".
func (r *reader) agent(m match, s language.Sentence) []int {
	for j := m.after; j < min(m.after+10, s.Last); j++ {
		if j > m.after && r.exact("and", j) && (r.code() == language.French && r.frenchParticiple(j+1) || r.code() == language.English && r.englishParticiple(j+1, s)) {
			break // dessaisi du dossier et remplacé par Anne Lefort
		}
		if r.exact("by", j) {
			if a := r.sides(j+1, min(j+4, s.Last)); a != nil {
				return a
			}
			if a := r.unnamedAgent(j+1, s); a != nil {
				return a
			}
			if r.code() == language.English && r.unknownAgent(j+1, s) {
				return nil
			}
			return r.group(j+1, min(j+14, s.Last))
		}
	}
	return r.between(m, s)
}

// toBeDone tells whether a participle is the second of two behind "to be": asked
// for the bills to be considered and adopted.
func (r *reader) toBeDone(i int, s language.Sentence) bool {
	if r.code() != language.English || i-2 <= s.First || !r.exact("and", i-1) || !r.englishParticiple(i, s) || !r.englishParticiple(i-2, s) {
		return false
	}
	be, _, _, at := r.verbGroup(i-2, s)
	return be && r.fold(at) == "be" && r.fold(at-1) == "to"
}

// progressive reads what somebody says that he is doing: announced that it was
// extending the truce.
func (r *reader) progressive(m *match, s language.Sentence) bool {
	p := r.pastAdverbs(m.after, s)
	if f := r.fold(p); p+1 >= s.Last || len(f) < 7 || !strings.HasSuffix(f, "ing") || r.exact("ongoingverb", p) || r.exact("irrealis", m.after) {
		return false
	}
	for j := m.first - 1; j >= max(s.First, m.first-6); j-- {
		if r.saysAt(j) {
			m.from, m.byte = p, r.d.Tokens[p].Start
			return true
		}
		if r.d.Tokens[j].Kind == language.Punct {
			return false
		}
	}
	return false
}

// habitual tells whether a passive whose auxiliaries begin at token at is in the
// present: "deals are signed" tells of no one deal.
func (r *reader) habitual(at int) bool {
	f := r.fold(at)
	return (f == "is" || f == "are") && r.fold(at+1) != "being" && r.d.Role(r.d.Tokens[at].Sentence) != briefs.RoleHeadline
}
