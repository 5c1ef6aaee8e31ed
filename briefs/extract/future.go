package extract

import (
	"strings"

	"mujaz/briefs"
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
	if r.code() != language.Arabic || r.at[i] >= 0 {
		return match{}, false
	}
	t := r.d.Tokens[i]
	f := t.Fold
	m := match{rule: &rule{act: briefs.Planned, trigger: []string{f}, flags: map[string]bool{"direct": true}}, act: briefs.Planned, first: i, after: i + 1, noun: -1}
	switch f {
	case "سوف", "وسوف", "لن", "ولن":
		if i+1 >= s.Last || !imperfect(r.fold(i+1)) || r.lex.sets["stative"].has(r.fold(i+1)) {
			return m, false
		}
		m.from, m.byte = i+1, r.d.Tokens[i+1].Start
		if strings.HasSuffix(f, "لن") {
			m.rule.flags["negative"] = true
		}
	default:
		_, rest := language.Conjunction(r.code(), f)
		if !strings.HasPrefix(f, "س") {
			f = rest
		}
		stem, ok := strings.CutPrefix(f, "س")
		if !ok || len(stem) < 6 || !imperfect(stem) || r.lex.sets["futurenoun"].has(f) || r.lex.sets["stative"].has(stem) {
			return m, false
		}
		if rules := r.lex.rules[stem]; len(rules) > 0 && rules[0].act == briefs.CalledFor {
			m.act = briefs.CalledFor
		}
		m.from, m.byte = i, t.Start
	}
	if p := i - 1; p >= s.First && (r.exact("relative", p) || p > s.First && r.exact("relative", p-1)) {
		m.relative = true
	}
	return m, true
}

// imperfect tells whether a folded word has the shape of an Arabic imperfect.
func imperfect(w string) bool {
	return len(w) >= 6 && (strings.HasPrefix(w, "ي") || strings.HasPrefix(w, "ت") || strings.HasPrefix(w, "ن"))
}
