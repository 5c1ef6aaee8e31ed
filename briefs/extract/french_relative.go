package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// frenchAntecedent lets an act stand in the relative clause of what it was done to: l'accord que
// les deux pays ont signé. The act's words begin with that noun.
func (r *reader) frenchAntecedent(m *match, at int, s language.Sentence) bool {
	if r.code() != language.French || m.act.Strength() < 6 || m.rule.flags["negative"] || m.relative || !m.rule.flags["patient"] || m.rule.flags["passiveonly"] {
		return false
	}
	for j := at - 1; j > max(s.First+1, at-9); j-- {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" || r.saysAt(j) {
			return false
		}
		if !r.exact("that", j) || r.at[j] >= 0 {
			continue
		}
		noun := j - 1
		if !r.objectNoun(noun) && noun-2 > s.First && r.exact("genitive", noun-1) {
			noun -= 2 // l'accord de pêche que
		}
		if !r.objectNoun(noun) || m.rule.needs != "" && !r.in(m.rule.needs, noun) {
			return false
		}
		m.relative, m.noun = true, r.phraseStart(noun, s)
		m.from, m.byte = m.noun, r.d.Tokens[m.noun].Start
		return true
	}
	return false
}

// objectNoun tells whether a French word at token i names what is signed or decided.
func (r *reader) objectNoun(i int) bool {
	return r.at[i] < 0 && (r.in("instrument", i) || r.in("law", i) || r.in("measure", i) || r.in("decision", i))
}

// mainVerb tells whether the verb of the main clause stands at token j, behind a French
// relative clause that an act stands in: le Mali, qui a signé l'accord, livrera du riz.
func (r *reader) mainVerb(j int, m match, s language.Sentence) bool {
	if r.code() == language.French && !m.relative && m.act == briefs.Planned && r.exact("relative", m.first-1) && j > m.after && j+2 < len(r.d.Tokens) && r.d.Tokens[j].Text == "," {
		return r.exact("self", j+1) && (r.exact("be", j+2) || r.exact("auxiliary", j+2)) || r.exact("auxiliary", j+1) && r.d.Tokens[j+1].Text != "à" || r.exact("be", j+1) // qui doit prendre ses fonctions, | s'est engagé
	}
	if r.code() != language.French || !m.relative || j < m.after || r.at[j] >= 0 {
		return false
	}
	if (r.exact("auxiliary", j) || r.exact("be", j)) && !r.exact("relative", j-1) && !r.exact("and", j-1) {
		return true
	}
	_, ok := r.frenchFuture(j, s)
	return ok
}

// beforeRelative is where a French relative clause between commas begins that stands right
// before the verb at token at, so that the subject stands before it; at where none does.
func (r *reader) beforeRelative(at int, s language.Sentence) int {
	if r.code() != language.French || at-2 <= s.First || r.d.Tokens[at-1].Text != "," {
		return at
	}
	for j := at - 2; j > max(s.First, at-30); j-- {
		if r.d.Tokens[j].Text == "," {
			if r.exact("relative", j+1) || r.exact("preposition", j+1) && r.at[j+1] < 0 && r.exact("relative", j+2) {
				return j // une réunion, à laquelle sera convié le Kenya, | devrait se tenir
			}
			return at
		}
	}
	return at
}

// ownTimes leaves out of the times of a French act those of a participle that only tells
// when something else was done: respecter l'accord signé le 3 mai.
func (r *reader) ownTimes(ts []language.Time, m match) []language.Time {
	if r.code() != language.French {
		return ts
	}
	var out []language.Time
	for _, t := range ts {
		p := t.First - 1
		if p > m.after && r.at[p] < 0 && r.frenchParticiple(p) && !r.exact("auxiliary", p-1) && !r.exact("be", p-1) && len(r.lex.rules[r.fold(p)]) > 0 {
			continue
		}
		out = append(out, t)
	}
	return out
}

// infinitiveReport tells whether a French act is told by the infinitive of the past that a
// verb of saying has, whose day is the act's: annonce samedi avoir fermé le port.
func (r *reader) infinitiveReport(m match, s language.Sentence) bool {
	_, _, _, at := r.verbGroup(m.first, s)
	f := r.fold(at)
	return r.code() == language.French && (f == "avoir" || f == "etre") && m.act != briefs.Planned
}
