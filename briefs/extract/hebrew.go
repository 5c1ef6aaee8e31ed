package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// hebrewFuture reads a Hebrew verb in the future as a plan: י or ת on a stem of
// the set "future", the plural with ו, behind "and" (ו) or "that" (ש).
func (r *reader) hebrewFuture(i int, s language.Sentence) (match, bool) {
	m := match{first: i, after: i + 1, from: i, byte: r.d.Tokens[i].Start, noun: -1, act: briefs.Planned}
	if r.at[i] >= 0 || !r.futureForm(r.fold(i)) {
		return m, false
	}
	for j := i - 1; j >= max(s.First, i-6) && r.d.Tokens[j].Kind != language.Punct; j-- {
		if r.exact("purpose", j) {
			return m, false
		}
	}
	m.rule = &rule{act: briefs.Planned, trigger: []string{r.fold(i)}, flags: map[string]bool{"direct": true}}
	return m, true
}

func (r *reader) futureForm(f string) bool {
	for _, p := range []string{"", "ו", "ש", "וש"} {
		w, ok := strings.CutPrefix(f, p)
		if !ok {
			continue
		}
		for _, person := range []string{"יי", "י", "ת"} {
			stem, ok := strings.CutPrefix(w, person)
			if !ok {
				continue
			}
			if set := r.lex.sets["future"]; set.has(stem) || set.has(strings.TrimSuffix(stem, "ו")) {
				return true
			}
		}
	}
	return false
}

// hebrewThat takes "that" off a folded verb: שנקבע. "" where there is none.
func (r *reader) hebrewThat(f string) string {
	if r.code() != language.Hebrew {
		return ""
	}
	rest, ok := strings.CutPrefix(f, "ש")
	if !ok || len(rest) < 6 {
		return ""
	}
	return rest
}

// hebrewSource names a speaker who is no known party and stands right before
// the verb of saying at token i: the words from a comma or the clause's start,
// four at most, none of them a pronoun or a preposition. "" where there is none.
func (r *reader) hebrewSource(i int, s language.Sentence) string {
	from := r.clauseStart(i, s)
	for j := i - 1; j > from; j-- {
		if r.d.Tokens[j].Kind == language.Punct {
			from = j + 1
		}
	}
	if from == i || i-from > 4 {
		return ""
	}
	for j := from; j < i; j++ {
		if r.d.Tokens[j].Kind != language.Word || r.exact("pronoun", j) || r.lex.sets["preposition"].has(r.fold(j)) {
			return ""
		}
	}
	return r.d.Span(from, i).Quote
}
