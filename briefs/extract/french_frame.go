package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// whoDoes tells whether a French relative clause at the trigger of a match only goes on with what
// its antecedent, somebody who acts, did: le président, qui a décidé de. Where the trigger also
// tells of earlier acts in such clauses, it does not.
func (r *reader) whoDoes(m *match, relative int, s language.Sentence) bool {
	if r.code() != language.French || m.rule.flags["relative"] || r.headline || r.fold(relative) != "qui" || relative-1 <= s.First || r.d.Tokens[relative-1].Text != "," {
		return false
	}
	return r.quiAntecedent(relative, s) >= 0
}

// quiBefore is the relative pronoun right before the verb at token i or its auxiliary.
func (r *reader) quiBefore(i int, s language.Sentence) int {
	if r.exact("relative", i-1) || i-2 < s.First {
		return i - 1
	}
	return i - 2
}

// quiAntecedent is who stands before the comma of a French relative clause, or is told of there by
// an apposition: Omar Keita, ministre de la Pêche, qui. -1 where nobody does.
func (r *reader) quiAntecedent(relative int, s language.Sentence) int {
	for j := relative - 2; j >= max(s.First, relative-14); j-- {
		if m := r.at[j]; m >= 0 && r.mention[m].Kind == party.ByName {
			if k := r.parties[r.mention[m].Party].Kind; k == briefs.Person || k != briefs.Place && j == relative-2 && !r.ofSomeone(r.mention[m].First, s) {
				return r.mention[m].Party
			}
			continue
		}
		if t := r.d.Tokens[j]; t.Kind == language.Punct && t.Text != "," && t.Text != "-" || r.at[j] < 0 && (r.exact("auxiliary", j) || r.exact("be", j) || r.exact("that", j) || r.exact("relative", j)) {
			break
		}
	}
	return -1
}

// ofSomeone tells whether a name that begins at token i only says whose the noun before it is: le
// ministre de la Pêche du Kenya.
func (r *reader) ofSomeone(i int, s language.Sentence) bool {
	j := i - 1
	if j > s.First && r.exact("article", j) && !r.exact("genitive", j) {
		j--
	}
	return j >= s.First && r.oblique(j)
}

// whoActor is who acts in such a clause, nil elsewhere.
func (r *reader) whoActor(m match, s language.Sentence) []int {
	if r.code() != language.French || m.relative && m.act.Strength() >= 5 || m.passive {
		return nil
	}
	_, _, _, at := r.verbGroup(m.first, s)
	if at-2 <= s.First || r.fold(at-1) != "qui" || r.d.Tokens[at-2].Text != "," {
		return nil
	}
	if p := r.quiAntecedent(at-1, s); p >= 0 {
		return []int{p}
	}
	return nil
}

// alone is the subject of the French clause that a participle behind a comma goes on with: who is
// met stands behind its verb and does not say so (a reçu son homologue, appelant à). nil elsewhere.
func (r *reader) alone(m match, s language.Sentence) []int {
	if r.code() != language.French || m.first-1 <= s.First || !r.presentParticiple(m.first) || r.d.Tokens[m.first-1].Text != "," && !r.exact("and", m.first-1) {
		return nil
	}
	start := r.clauseStart(m.first, s)
	for j := start + 1; j < m.first; j++ {
		if r.at[j] >= 0 || !r.exact("auxiliary", j) && !r.exact("be", j) && !r.saysAt(j) {
			continue
		}
		if a := r.subjectOf(r.subjectFrom(start, j), j); len(a) > 0 {
			return a
		}
		return nil
	}
	return nil
}

// further reads one more object that a French verb of will or of stress has behind a conjunction:
// a réaffirmé son attachement au dialogue et sa disponibilité à …; ont exprimé leur satisfaction
// et leur volonté de …. The match is that of its verb.
func (r *reader) further(i int, s language.Sentence) (match, bool) {
	if r.code() != language.French || i < s.First+2 || r.at[i] >= 0 || !r.exact("article", i-1) || r.exact("genitive", i-1) {
		return match{}, false
	}
	act, set := briefs.Willing, "will"
	if r.exact("importance", i) {
		act, set = briefs.Stressed, "importance"
	} else if !r.exact("will", i) {
		return match{}, false
	}
	j := i - 2
	if !r.exact("and", j) && r.d.Tokens[j].Text != "," && !(r.fold(j) == "que" && r.fold(j-1) == "ainsi") {
		return match{}, false
	}
	for v := j - 1; v >= max(s.First, i-40); v-- {
		if r.at[v] >= 0 {
			continue
		}
		for _, ru := range r.lex.rules[r.fold(v)] {
			if ru.act != act || ru.object != set || len(ru.trigger) > 1 || strings.HasPrefix(ru.trigger[0], "salu") {
				continue
			}
			m := match{rule: ru, act: act, first: v, after: v + 1, noun: -1, head: i, from: r.pastHead(i, s)}
			if m.from >= s.Last || r.nominal(v-1) && !r.exact("clitic", v-1) {
				return m, false
			}
			m.byte = r.bareStart(m.from, i)
			return m, true
		}
		if r.exact("auxiliary", v) || r.exact("be", v) || r.exact("relative", v) || r.exact("that", v) {
			break
		}
	}
	return match{}, false
}

// furtherHead tells whether such an object begins behind the conjunction at token j.
func (r *reader) furtherHead(j int, m match) bool {
	if r.code() != language.French || m.rule.object != "will" && m.rule.object != "importance" || j+2 >= len(r.d.Tokens) || !r.exact("article", j+1) || r.exact("genitive", j+1) {
		return false
	}
	return r.at[j+2] < 0 && (r.exact("will", j+2) || r.exact("importance", j+2))
}

// pluralNoun tells whether a French trigger is the plural of a noun, as which its verb has no form:
// quatorze demandes de, des offres.
func (r *reader) pluralNoun(m *match) bool {
	f := r.fold(m.first)
	if r.code() != language.French || m.after != m.first+1 {
		return false
	}
	if m.first > 0 && r.d.Tokens[m.first-1].Kind == language.Number {
		return true
	}
	return strings.HasSuffix(f, "es") && strings.HasSuffix(r.d.Tokens[m.first].Text, "es") && !strings.HasSuffix(r.d.Tokens[m.first].Text, "ées") && !r.frenchParticiple(m.first)
}

// pastAddressee is the last token of whom or in what something is said that stands between a
// French verb of saying at token i and who says it: a annoncé à l'AFP le ministre; a indiqué dans
// un communiqué le ministère. I where nothing does.
func (r *reader) pastAddressee(i int, s language.Sentence) int {
	j := i + 1
	for n := 0; n < 2 && j+2 < s.Last && r.at[j] < 0; n++ {
		switch f := r.d.Tokens[j].Text; f {
		case "à", "au", "aux", "sur", "dans", "devant", "auprès", "lors":
		default:
			return i
		}
		for j++; j < s.Last && r.at[j] < 0 && (r.exact("article", j) || r.exact("genitive", j)); j++ {
		}
		if j >= s.Last {
			return i
		}
		if m := r.at[j]; m >= 0 {
			j = r.mention[m].Last
		} else {
			j++
		}
		for k := 0; k < 4 && j < s.Last && r.at[j] < 0 && r.d.Tokens[j].Kind == language.Word && !r.d.Tokens[j].Upper && !r.exact("preposition", j) && !(r.exact("article", j) && !r.exact("genitive", j)); k++ {
			j++ // la télévision nationale, un communiqué publié lundi
		}
		if j < s.Last && r.d.Tokens[j].Text == "," {
			j++
		}
		if j < s.Last && (r.at[j] >= 0 || r.d.Tokens[j].Upper || r.exact("article", j) && !r.exact("genitive", j)) {
			return j - 1
		}
	}
	return i
}

// pastSubordinate is where the main clause begins behind a French clause that opens the sentence and
// ends with a comma: Alors que la Norvège était à Nairobi, | le Kenya a annoncé. From where none does.
func (r *reader) pastSubordinate(from, at int) int {
	if r.code() != language.French || from < 1 {
		return from
	}
	first := from
	switch f := r.fold(from); {
	case f == "lorsque" || f == "lorsqu'" || f == "quand" || f == "comme" || f == "si":
	case r.exact("that", from-1) && from >= 2:
		switch r.fold(from - 2) {
		case "alors", "tandis", "bien", "apres", "pendant", "tant", "depuis", "puis":
		default:
			return from
		}
	default:
		return from
	}
	if s := r.sentenceOf(from); first-2 > s.First {
		return from
	}
	verb := false
	for j := first; j < at-1; j++ {
		if r.at[j] >= 0 {
			continue
		}
		verb = verb || r.exact("auxiliary", j) && r.d.Tokens[j].Text != "à" || r.exact("be", j) || len(r.fold(j)) > 4 && (strings.HasSuffix(r.fold(j), "ait") || strings.HasSuffix(r.fold(j), "aient") || strings.HasSuffix(r.fold(j), "ent"))
		if verb && r.d.Tokens[j].Text == "," {
			return j + 1
		}
	}
	return from
}

// asksOthers tells whether the French participle at token j goes on with what its speaker asks of
// others, and says nothing of a noun of the act that begins at token i: le dialogue invitant les
// pêcheurs à, but une déclaration annonçant que.
func (r *reader) asksOthers(i, j int) bool {
	if r.at[j] >= 0 || !r.presentParticiple(j) || r.oblique(j-1) || r.exact("and", j-1) || r.exact("that", j+1) || r.exact("document", j-1) {
		return false
	}
	for k := i; k < j; k++ {
		if r.at[k] < 0 && (r.exact("document", k) || r.exact("statementtitle", k) || r.in("instrument", k)) {
			return false
		}
	}
	for _, ru := range r.lex.rules[r.fold(j)] {
		if ru.act == briefs.CalledFor {
			return true
		}
	}
	return false
}
