package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// future reads a verb in the future as a plan: Arabic س on any verb, سوف, and
// لن for what will not be done. Other languages name theirs in their lexicon.
func (r *reader) future(i int, s language.Sentence) (match, bool) {
	if r.code() == language.French {
		return r.frenchFuture(i, s)
	}
	if r.code() == language.Hebrew {
		return r.hebrewFuture(i, s)
	}
	if r.code() != language.Arabic || r.at[i] >= 0 && !r.verbInName(i) {
		return match{}, false
	}
	if m, ok := r.arabicFuture(i, s); ok {
		return m, true
	}
	return r.presentPlan(i, s)
}

// imperfect tells whether a folded word has the shape of an Arabic imperfect.
func imperfect(w string) bool {
	return len(w) >= 6 && (strings.HasPrefix(w, "ي") || strings.HasPrefix(w, "ت") || strings.HasPrefix(w, "ن"))
}
