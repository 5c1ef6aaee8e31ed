package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// englishClause tells whether an English clause with a subject of its own begins at token i, behind
// a conjunction: and the president underlined, and if these fail, and for the first time Kenya will.
func (r *reader) englishClause(i int, s language.Sentence) bool {
	if r.code() != language.English || r.at[i] >= 0 {
		return false
	}
	if f := r.fold(i); f == "if" || f == "unless" {
		return true
	}
	if i+2 < s.Last && r.fold(i) == "the" && r.at[i+1] < 0 && (r.exact("office", i+1) || r.exact("acting", i+1)) && r.at[i+2] < 0 {
		return r.saysAt(i+2) || r.exact("modal", i+2) || r.exact("auxiliary", i+2) || r.exact("be", i+2)
	}
	if !r.exact("leading", i) && !r.exact("preposition", i) || r.fold(i) == "to" || r.fold(i) == "of" {
		return false
	}
	for k := i + 2; k < min(i+8, s.Last-1) && r.d.Tokens[k].Kind == language.Word; k++ {
		if r.at[k] >= 0 {
			next := r.mention[r.at[k]].Last
			return next < s.Last && r.at[next] < 0 && (r.fold(next) == "will" || r.fold(next) == "would" || r.exact("auxiliary", next))
		}
	}
	return false
}

// closesRelative tells whether the comma at token j closes the English relative clause that an act
// stands in, so that the verb of the main clause follows: Norway, which opposed the plan, | was.
func (r *reader) closesRelative(j int, m match, s language.Sentence) bool {
	if r.code() != language.English || j+1 >= s.Last || r.at[j+1] >= 0 || !r.exact("be", j+1) && !r.exact("auxiliary", j+1) && !r.exact("modal", j+1) {
		return false
	}
	for k := m.first - 1; k > max(s.First, m.first-8); k-- {
		if r.exact("relative", k) && r.d.Tokens[k-1].Text == "," {
			return true
		}
		if r.d.Tokens[k].Kind == language.Punct {
			return false
		}
	}
	return false
}

// gerundBetween tells whether a verb in -ing stands among some tokens, behind another word than
// an article or a preposition: to consider issuing.
func (r *reader) gerundBetween(first, last int) bool {
	for j := first + 1; j < last; j++ {
		if f := r.fold(j); r.at[j] < 0 && len(f) > 5 && strings.HasSuffix(f, "ing") && !r.exact("article", j-1) && !r.exact("preposition", j-1) && r.d.Tokens[j-1].Kind == language.Word {
			return true
		}
	}
	return false
}
