package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// frenchVerb writes out, folded, the third persons and the participles of a
// verb of the first group; without accents "signé" and "signe" look alike.
func frenchVerb(infinitive string) []string {
	stem := strings.TrimSuffix(infinitive, "er")
	var out []string
	for _, s := range []string{"e", "es", "ee", "ees", "ent", "ons", "ait", "aient", "ant"} {
		out = append(out, stem+s)
	}
	return out
}

// frenchFuture reads a verb in the simple future as a plan: "signera",
// "participeront". The set "stative" holds those that predict.
func (r *reader) frenchFuture(i int, s language.Sentence) (match, bool) {
	f := r.fold(i)
	long := len(f) > 5 && (strings.HasSuffix(f, "era") || strings.HasSuffix(f, "ira") || strings.HasSuffix(f, "dra") ||
		strings.HasSuffix(f, "eront") || strings.HasSuffix(f, "iront") || strings.HasSuffix(f, "dront"))
	m := match{rule: &rule{act: briefs.Planned, trigger: []string{f}, flags: map[string]bool{"direct": true, "future": true}},
		act: briefs.Planned, first: i, after: i + 1, from: i, byte: r.d.Tokens[i].Start, noun: -1}
	if f == "sera" || f == "seront" {
		return m, i > s.First && r.frenchParticiple(r.pastAdverbs(i+1, s)) && r.makePassive(&m, i, s)
	}
	if !long || r.at[i] >= 0 || i == s.First || r.exact("stative", i) || r.exact("notfuture", i) || r.nominal(i-1) && !r.exact("clitic", i-1) {
		return m, false
	}
	if i+1 >= s.Last {
		return m, false
	}
	if rules := r.lex.rules[strings.TrimRight(strings.TrimSuffix(f, "ont"), "ra")]; len(rules) > 0 && rules[0].act == briefs.CalledFor {
		m.act = briefs.CalledFor
	}
	m.relative = r.exact("relative", i-1)
	return m, !m.relative
}

// frenchParticiple tells whether token i is a past participle, as its accent or
// its ending shows.
func (r *reader) frenchParticiple(i int) bool {
	if i >= len(r.d.Tokens) {
		return false
	}
	t := strings.TrimSuffix(strings.ToLower(r.d.Tokens[i].Text), "s")
	if strings.HasSuffix(t, "é") || strings.HasSuffix(t, "ée") {
		return true
	}
	t = strings.TrimSuffix(t, "e")
	return slices.ContainsFunc([]string{"clu", "enu", "endu", "mi", "pri", "uit", "fait", "ert", "uvert", "établi", "choisi", "défini", "crit", "tteint"}, func(e string) bool {
		return strings.HasSuffix(t, e)
	})
}
