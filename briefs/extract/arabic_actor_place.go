package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// standsBefore tells whether a name stands right before a verb as its subject
// (السعودية قد وقعت), and not behind a preposition.
func (r *reader) standsBefore(m match, s language.Sentence) bool {
	j := m.first - 1
	for j > s.First && (r.exact("verbmark", j) || r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "،" && r.d.Tokens[j].Text != "؛") {
		j--
	}
	if j < s.First || r.at[j] < 0 || m.relative {
		return false
	}
	k := r.mention[r.at[j]]
	for k.First > s.First && r.coupled(k.First) && r.at[k.First-1] >= 0 {
		k = r.mention[r.at[k.First-1]]
	}
	if k.Kind != party.ByName || r.governedName(k.First) {
		return false
	}
	from := r.clauseStart(m.first, s)
	if p := k.First - 1; k.First > from {
		return r.d.Tokens[p].Kind == language.Punct || r.exact("verbmark", p) || r.in("posthead", p) || r.in("agentnoun", p) || r.exact("opener", p)
	}
	return true
}

// subjectBehind reads the noun phrase behind a verb, past what only says when
// and where. Done tells that the verb has its subject there, party or not.
func (r *reader) subjectBehind(m match, s language.Sentence, sp speech) (actors []int, done bool) {
	if r.lex.participle.has(r.unjoined(m.first)) || r.subjectless(m.first) {
		return nil, false
	}
	if r.exact("besides", m.after) {
		return nil, false // كما سيلتقي أيضا …: the subject is the one before
	}
	j, bound := m.after, s.Last
	if r.passive(m) {
		if m.act != briefs.Planned || m.from <= m.first || !imperfect(r.fold(m.from)) {
			return nil, false
		}
		j = m.from + 1
	} else if m.literal && m.at == m.after && m.from > m.after && !r.oblique(m.after) {
		bound = min(m.from, s.Last) // ناشدت الحكومة | الأطباء العودة
	} else if m.literal {
		bound = min(m.at, s.Last)
	} else if m.head > 0 {
		bound = min(m.head, s.Last)
	} else if (m.rule.needs != "" || m.rule.flags["agent"]) && m.at > m.after {
		bound = min(m.at, s.Last)
	}
	if first, last := r.biddenGroup(m, s); last > first && first > m.after && (m.act == briefs.CalledFor || r.exact("bids", m.first)) {
		bound = min(bound, first)
	}
	if j = r.pastAdverbials(j, s); m.standing == undone || r.negatedBefore(m, s) {
		j = r.neither(j)
	}
	if j >= bound {
		return nil, false
	}
	if verb := max(m.first, j-1); r.disagrees(verb, j) && (verb == m.first || r.passive(m)) && (len(m.rule.trigger) == 1 || r.passive(m)) {
		return nil, false
	}
	if r.someoneOf(j, s) > j && j == m.after && m.act.Strength() < 5 {
		return nil, true // دعت مواطنة أميركية الوزير إلى …
	}
	if p := r.bySurname(j); p >= 0 && j == m.after && strings.HasPrefix(r.fold(j), "ال") && !r.in("roleword", j) && !r.in("posthead", j) && !r.in("agentnoun", j) {
		return []int{p}, true
	}
	a, noun := r.nounPhrase(j, min(bound, j+24), sp)
	if len(a) > 0 {
		return a, true
	}
	if m.act.Strength() <= 2 && r.in("document", j) && strings.HasPrefix(r.fold(j), "ال") && len(m.rule.trigger) == 1 {
		return nil, true // جدد البيان …: whose it is is not told
	}
	if !noun || r.in("instrument", j) || r.in("will", j) || r.in("importance", j) || r.in(m.rule.needs, j) {
		// an object where no preposition parts it from the verb; a subject where one does
		return nil, m.literal && m.act != briefs.CalledFor && m.act.Strength() != 3 && !r.oblique(j) && r.d.Tokens[j].Kind == language.Word && len(m.rule.trigger) == 1
	}
	if (strings.HasPrefix(r.fold(j), "ال") || r.exact("these", j)) && r.hasSubjectBefore(m, s) || m.from == j && !m.literal && r.unjoined(m.first) != r.fold(m.first) {
		return nil, false // اتهمت إيران الشركات ورفضت | الحوار: with it the act's words begin
	}
	return nil, true
}

// hasSubjectBefore tells whether a clause opens with a noun, so that what stands
// behind its verb is the object.
func (r *reader) hasSubjectBefore(m match, s language.Sentence) bool {
	from := r.clauseStart(m.first, s)
	if from >= m.first {
		return false
	}
	_, noun := r.nounPhrase(from, m.first, speech{party: -1})
	return noun
}

// pastAdverbials skips time, short adverbs and what stands between commas behind
// a verb.
func (r *reader) pastAdverbials(j int, s language.Sentence) int {
	for start := j; j < s.Last && j < start+30; {
		before := j
		if r.exact("adverbial", j) {
			j++
		} else if end := r.d.PastTime(j, min(j+8, s.Last)); end > j {
			j = end
		} else if f := r.fold(j + 1); r.fold(j) == "من" && (f == "خلالها" || f == "خلاله" || f == "جهته" || f == "جهتها" || f == "جانبه" || f == "جانبها") {
			j += 2
		} else if r.d.Tokens[j].Text == "،" || r.d.Tokens[j].Text == "," || r.d.Tokens[j].Text == "-" {
			j = r.pastParenthesis(j, s)
		}
		if j == before {
			break
		}
	}
	return j
}

// betweenFirst tells whether "between" stands before any name behind a verb.
func (r *reader) betweenFirst(m match, s language.Sentence) bool {
	for j := m.after; j < min(m.after+12, s.Last); j++ {
		if r.fold(j) == "بين" {
			return true
		}
		if r.at[j] >= 0 {
			return false
		}
	}
	return false
}

// subjectBefore reads the subject before a verb: the noun phrase that opens its
// clause, or the subject of the verb that it is coordinated with. Done tells that
// there is one, party or not.
func (r *reader) subjectBefore(m match, s language.Sentence, sp speech) (actors []int, done bool) {
	from := r.clauseStart(m.first, s)
	nominal := from > 0 && (r.exact("that", from-1) || r.d.Tokens[from-1].Kind == language.Punct)
	if from < m.first {
		if a, noun := r.nounPhrase(from, m.first, sp); len(a) > 0 || noun && nominal {
			return a, true
		}
	}
	if a, done := r.innerSubject(from, m, sp); done {
		return a, true
	}
	if from >= m.first {
		return nil, false
	}
	if a := r.sides(from, m.first); a != nil {
		return a, true
	}
	if p := r.opensWith(from, m, s); p >= 0 {
		return []int{p}, true
	}
	if r.opensUnnamed(from, m.first) {
		return r.unnamed(from + 1), true
	}
	if a := r.nearest(from, m.first); len(a) > 0 {
		return a, true
	}
	return nil, nominal && from < m.first-1
}
