package extract

import (
	"slices"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// standingOfClause reads how an English or French act stands by the words of its clause.
func (r *reader) standingOfClause(m match, s language.Sentence) standing {
	_, _, _, at := r.verbGroup(m.first, s)
	for at-1 > s.First && (r.exact("adverb", at-1) && r.at[at-1] < 0 || r.exact("clitic", at-1) && r.code() == language.French) {
		at--
	}
	switch {
	case r.nearly(m, at, s), r.counterfactual(m, at, s):
		return notToldOf
	case r.nobodyDoes(m, at, s), r.nothing(m, s), r.noneInGroup(m, at, s):
		return undone
	}
	return asTold
}

// nearly tells whether an act is told to have come close only: almost signed, was about
// to, a presque signé; or that few did it.
func (r *reader) nearly(m match, at int, s language.Sentence) bool {
	for j := m.first - 1; j >= max(s.First, at-2); j-- {
		if r.at[j] < 0 && r.opens("almost", j) {
			return true
		}
	}
	if f := r.fold(m.first); len(m.rule.trigger) > 1 && m.rule.trigger[1] == "about" && (f == "was" || f == "were") {
		return true
	}
	n := r.clauseWord(at, s, func(j int) bool { return r.exact("few", j) })
	return n >= 0 && !r.exact("article", n-1)
}

// counterfactual tells whether an act is only told of as what would have been: should
// have signed, had Norway signed.
func (r *reader) counterfactual(m match, at int, s language.Sentence) bool {
	if r.code() != language.English {
		return false
	}
	j := m.first - 1
	for ; j >= at; j-- {
		if r.fold(j) == "have" && (r.exact("modal", j-1) || r.exact("might", j-1) || r.negates(j-1) && r.exact("might", j-2)) {
			return true
		}
	}
	from := s.First
	for k := m.first - 1; k > from; k-- {
		if t := r.d.Tokens[k]; t.Kind == language.Punct && t.Text != "-" && t.Text != "'" {
			from = k + 1
		}
	}
	return r.fold(from) == "had" && from < m.first-1 && !r.finiteBetween(from+1, m.first)
}

// clauseWord returns the token of the clause before a verb group, outside of what a
// preposition governs, that a test is true of; -1 where there is none.
func (r *reader) clauseWord(at int, s language.Sentence, test func(int) bool) int {
	nor := false
	for j := at - 1; j >= max(s.First, at-reach/4); j-- {
		if r.at[j] >= 0 && r.mention[r.at[j]].Kind != party.ByAdjective {
			continue
		}
		if test(j) && (j == s.First || !r.oblique(j-1) || r.fold(j-1) == "of") {
			return j
		}
		nor = nor || r.exact("nor", j)
		switch t := r.d.Tokens[j]; {
		case t.Text == "," && nor, t.Text == "-", t.Text == "'":
		case t.Kind == language.Punct, r.exact("that", j), r.saysAt(j) && r.code() == language.English && !r.exact("few", j-1) && !r.opens("none", j-1), // few states
			r.exact("turn", j), r.exact("clause", j):
			if r.exact("relative", j) && r.exact("genitive", j-1) {
				continue // none of which
			}
			return -1
		}
	}
	return -1
}

// nobodyDoes tells whether the subject of an act is nobody and nothing: no treaty was signed,
// neither side, aucun des deux pays; or the clause opens with what denies it: nor did.
func (r *reader) nobodyDoes(m match, at int, s language.Sentence) bool {
	n := r.clauseWord(at, s, func(j int) bool { return r.opens("none", j) && !r.exact("idiom", j+1) && !r.exact("merely", j+1) })
	if n < 0 {
		return false
	}
	if r.code() == language.French {
		return r.exact("ne", at-1) || r.exact("ne", at) || r.findExact("ne", n, m.first) >= 0 || n > 0 && r.findExact("without", max(n-3, 0), n) >= 0
	}
	return !r.finiteBetween(n, at) || r.exact("nor", n)
}

// nothing tells whether what an act is done to is nothing: signed no treaty, agreed to
// nothing. What is promised or asked not to be is a promise.
func (r *reader) nothing(m match, s language.Sentence) bool {
	for k := m.after; k < min(m.after+2, s.Last); k++ {
		if r.at[k] >= 0 || k > m.after && (!r.oblique(k-1) || r.exact("that", k-1)) {
			return false
		}
		if !r.opens("none", k) || r.exact("idiom", k+1) {
			continue
		}
		switch m.act {
		case briefs.Pledged, briefs.Stressed, briefs.CalledFor, briefs.Refused:
			return r.exact("naught", k)
		}
		return true
	}
	return r.code() == language.English && m.from > m.after && r.exact("naught", m.after)
}

// noneInGroup tells whether a word within the verb's own group denies it: did not, in the
// end, sign; n'a rien signé; n'a ni promis ni refusé.
func (r *reader) noneInGroup(m match, at int, s language.Sentence) bool {
	for j := m.first; j < m.after; j++ {
		if (j > m.first || r.exact("modal", j)) && r.negates(j) && !slices.Contains(m.rule.trigger, r.fold(j)) {
			return true // is not ready to
		}
	}
	if r.code() == language.French {
		return r.frenchDenied(m, at, s)
	}
	for j := m.first - 1; j >= max(s.First, at-1); j-- {
		if r.at[j] < 0 && (r.negates(j) || r.exact("nor", j) || r.exact("none", j) && !r.exact("idiom", j+1) && j >= at-1) {
			return true
		}
	}
	if m.first-1 <= s.First || r.d.Tokens[m.first-1].Text != "," {
		return false
	}
	for j := m.first - 2; j >= max(s.First, m.first-9); j-- { // did not, in the end, sign
		if r.d.Tokens[j].Text == "," {
			return r.negates(j-1) || r.negates(j-2)
		}
	}
	return false
}

// frenchDenied tells whether "ne" stands before a verb's auxiliaries and its pronouns, and
// no "que" behind the verb makes it "only".
func (r *reader) frenchDenied(m match, at int, s language.Sentence) bool {
	for j := at - 1; j > max(s.First, at-12) && r.d.Tokens[j].Text != ","; j-- {
		if r.exact("that", j) {
			return r.exact("without", j-1) // sans qu'un accord ait été conclu
		}
	}
	from, second := -1, false
	for j := m.first - 1; j >= max(s.First, m.first-9); j-- {
		if r.at[j] >= 0 || r.exact("that", j) || r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "'" && r.d.Tokens[j].Text != "-" {
			break
		}
		if r.exact("ne", j) {
			from = j
			break
		}
		if r.exact("merely", j) {
			return false
		}
		if r.opens("none", j) || r.exact("irrealis", j) {
			second = true
			continue
		}
		if j < at && !r.exact("auxiliary", j) && !r.exact("be", j) && !r.exact("self", j) && !r.exact("clitic", j) && !r.exact("adverb", j) && r.lex.rules[r.fold(j)] == nil {
			break
		}
	}
	if from < 0 || r.exact("that", m.after-1) && m.after-1 > m.first && !second {
		return false // n'a signé que
	}
	for k := m.after; !second && k < min(m.after+4, s.Last); k++ {
		if r.exact("irrealis", k) || r.opens("none", k) {
			return true
		}
		if f := r.fold(k); f == "que" || f == "qu'" {
			return false
		}
	}
	return true
}
