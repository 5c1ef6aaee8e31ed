package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// frenchFuture reads a verb in the simple future as a plan: "signera",
// "participeront". The set "stative" holds those that predict.
func (r *reader) frenchFuture(i int, s language.Sentence) (match, bool) {
	f := r.fold(i)
	stem, conditional := strings.CutSuffix(f, "raient")
	if !conditional {
		stem, conditional = strings.CutSuffix(f, "rait")
	}
	if !conditional {
		stem = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(f, "ont"), "ons"), "ra")
		stem = strings.TrimSuffix(stem, "r")
	}
	long := r.exact("shortfuture", i) || len(f) > 5 && (conditional || strings.HasSuffix(f, "ra") || strings.HasSuffix(f, "ront") || strings.HasSuffix(f, "rons") && r.ours(i, s)) && futureStem(stem)
	m := match{rule: &rule{act: briefs.Planned, trigger: []string{f}, flags: map[string]bool{"direct": true, "future": true}},
		act: briefs.Planned, first: i, after: i + 1, from: i, byte: r.d.Tokens[i].Start, noun: -1}
	if f == "sera" || f == "seront" || (f == "serait" || f == "seraient") && (r.reported(&m, s) || r.sourced(s)) {
		k := r.pastAdverbs(i+1, s)
		return m, i > s.First && r.frenchParticiple(k) && !r.exact("adjective", k) && !r.whereItIs(&m, i, s) && r.makePassive(&m, i, s) && r.findIn("happens", m.from, i) < 0
	}
	if !long || r.at[i] >= 0 || i == s.First || r.exact("stative", i) || r.exact("notfuture", i) || r.nominal(i-1) && !r.exact("clitic", i-1) {
		return m, false
	}
	if i+1 >= s.Last || r.imperfectR(f) || r.idle(&m, s) || r.tellsReader(i, s) {
		return m, false
	}
	if conditional && !r.reported(&m, s) && !r.sourced(s) || r.inert(i, s) {
		return m, false
	}
	if rules := r.lex.rules[stem]; len(rules) > 0 && rules[0].act == briefs.CalledFor {
		m.act = briefs.CalledFor
	}
	before := i - 1
	for before > s.First && (r.exact("self", before) || r.exact("clitic", before) && !r.exact("article", before)) {
		before--
	}
	if before+1 < i && r.exact("self", before+1) && r.fold(before+1) != "nous" {
		m.byte = r.d.Tokens[before+1].Start // se tiendra
	}
	m.relative = r.exact("relative", before)
	return m, !m.relative
}

// imperfectR tells whether a form that looks like a future is the imperfect or the present
// of a verb whose stem ends in r: retirait, espérons.
func (r *reader) imperfectR(f string) bool {
	for _, end := range []string{"aient", "ait", "ons", "a"} {
		if stem, ok := strings.CutSuffix(f, end); ok && r.lex.sets["rstem"].has(stem) {
			return true
		}
	}
	return false
}

// bareParticiple tells whether a trigger is a French participle without an auxiliary: it
// says something of a noun (la dose recommandée), unless it is the second of two that
// share one (a rappelé … et souligné).
func (r *reader) bareParticiple(m *match, s language.Sentence) bool {
	if r.code() != language.French || r.headline || len(m.rule.trigger) != 1 || !r.frenchParticiple(m.first) || (m.rule.act == briefs.Concluded || r.in("instrument", m.first-1)) && r.findIn("instrument", max(s.First, m.first-6), m.first) >= 0 {
		return false
	}
	for j := m.first - 1; j >= max(s.First, m.first-7) && r.at[j] < 0; j-- {
		if r.exact("auxiliary", j) || m.rule.flags["withbe"] && r.exact("be", j) {
			return false // a par ailleurs exprimé
		}
		if r.exact("relative", j) || r.exact("clause", j) {
			break
		}
	}
	if m.first == s.First || !r.exact("and", m.first-1) && !r.exact("but", m.first-1) && r.d.Tokens[m.first-1].Text != "," {
		return true
	}
	for j := m.first - 2; j >= max(s.First, m.first-60); j-- {
		if r.at[j] < 0 && (r.exact("auxiliary", j) || r.exact("be", j)) {
			return r.asideParticiple(j, m.first)
		}
	}
	return true
}

// otherA tells whether the one letter at token i, which à and a are when folded, is
// not the one that the set means: "a" is an auxiliary, "à" a preposition. In
// capitals they are often written the same.
func (r *reader) otherA(set string, i int) bool {
	if set == "auxiliary" || set == "stop" {
		return r.d.Tokens[i].Text == "à"
	}
	return r.d.Tokens[i].Text == "a"
}

// ours tells whether "nous" stands before token i, with no more than a pronoun or
// a negation between them.
func (r *reader) ours(i int, s language.Sentence) bool {
	for j := i - 1; j >= max(s.First, i-3); j-- {
		if r.fold(j) == "nous" {
			return true
		}
	}
	return false
}

// futureStem tells whether what stands before the ending of a simple future or
// conditional may be a verb's stem: signe-ra, fini-ra, pren-d-ra, enver-ra,
// rece-v-ra, conclu-ra.
func futureStem(stem string) bool {
	return stem != "" && strings.ContainsAny(stem[len(stem)-1:], "eiudrvt")
}

// sourced tells whether a sentence names its source: selon le communiqué.
func (r *reader) sourced(s language.Sentence) bool {
	for j := s.First; j < min(s.Last, s.First+reach); j++ {
		if r.cueAt(j) > 0 {
			return true
		}
	}
	return false
}

// frenchParticiple tells whether token i is a past participle, as its accent or
// its ending shows.
func (r *reader) frenchParticiple(i int) bool {
	if i >= len(r.d.Tokens) {
		return false
	}
	t := strings.TrimSuffix(strings.ToLower(r.d.Tokens[i].Text), "s")
	if t == "prie" {
		return false // the verb, and no participle of prendre
	}
	if strings.HasSuffix(t, "é") || strings.HasSuffix(t, "ée") {
		return true
	}
	t = strings.TrimSuffix(t, "e")
	return slices.ContainsFunc([]string{"clu", "enu", "endu", "mi", "mis", "pri", "pris", "uit", "fait", "ert", "uvert", "établi", "choisi", "défini", "crit", "tteint", "élu", "ompu", "reçu", "onnu", "joint", "traint", "enti", "suivi", "interdit", "garanti", "rétabli", "investi", "saisi", "fourni", "réuni", "réparti", "élargi", "bâti", "rempli", "accompli", "dissou", "vendu", "reparti", "abouti"}, func(e string) bool {
		return strings.HasSuffix(t, e)
	})
}

// impersonalPlan lets the act's words of "il est prévu que" begin behind it.
func (r *reader) impersonalPlan(m *match, s language.Sentence) bool {
	if r.code() != language.French || m.first == s.First || r.fold(m.first-1) != "il" || m.after+1 >= s.Last || !r.exact("that", m.after) && !r.exact("genitive", m.after) {
		return false
	}
	m.from = m.after + 1
	m.byte = r.d.Tokens[m.from].Start
	return true
}

// finiteOf is a finite form of a French verb in the infinitive, folded.
func finiteOf(infinitive string) string {
	for _, c := range [...]struct{ end, finite string }{{"er", "e"}, {"ettre", "et"}, {"clure", "clut"}, {"dre", "d"}, {"pre", "pt"}, {"ir", "it"}} {
		if stem, ok := strings.CutSuffix(infinitive, c.end); ok {
			return stem + c.finite
		}
	}
	return infinitive
}

// chained tells whether the infinitive at token i, but for what is announced of the first group, stands behind a verb
// that only says how it was done: a tenu à réaffirmer, ont souhaité rappeler.
func (r *reader) chained(i int, s language.Sentence) bool {
	if r.code() != language.French || i < s.First+2 || r.at[i] >= 0 || !r.infinitive(i) {
		return false
	}
	if !strings.HasSuffix(r.fold(i), "er") {
		return r.announced(i, s)
	}
	j := i - 1
	if r.d.Tokens[j].Text == "à" || r.fold(j) == "d'" || r.fold(j) == "de" {
		j--
	}
	return r.exact("chain", j) || r.announced(i, s)
}

// announced tells whether the infinitive at token i is what somebody says to do himself, with no
// more than a time between: a annoncé jeudi suspendre, dit accepter.
func (r *reader) announced(i int, s language.Sentence) bool {
	if r.code() != language.French {
		return false
	}
	for j := i - 1; j >= max(s.First, i-7); j-- {
		if f := r.fold(j); r.at[j] < 0 && (strings.HasPrefix(f, "annonc") || strings.HasPrefix(f, "declar") || strings.HasPrefix(f, "affirm") || f == "dit" || f == "disent" || f == "assure" || f == "assurent" || f == "confirme" || f == "confirment") {
			return j == i-1 || r.timeEnd(j+1, s) == i
		}
	}
	return false
}

// farInstrument is the token of the agreement that a French participle without an
// auxiliary says something of, past what it is of and its adjectives: contrats de défense
// franco-kényans signés depuis lundi. -1 where there is none.
func (r *reader) farInstrument(m *match, s language.Sentence) int {
	if r.code() != language.French || m.rule.act != briefs.Concluded || !r.frenchParticiple(m.first) || r.in("instrument", m.first-1) {
		return -1
	}
	for j := m.first - 2; j >= max(s.First, m.first-8); j-- {
		t := r.d.Tokens[j]
		if t.Kind != language.Word && t.Text != "-" || r.at[j] < 0 && (r.exact("auxiliary", j) || r.exact("be", j) || r.exact("and", j) || r.exact("relative", j) || r.saysAt(j)) {
			return -1
		}
		if r.in("instrument", j) && r.at[j] < 0 {
			return j
		}
	}
	return -1
}

// betweenAdjectives are the two states whose adjectives say between whom an agreement is
// that the tokens name: contrats franco-kényans. nil where there are not two.
func (r *reader) betweenAdjectives(first, last int) []int {
	var out []int
	for j := max(first, 0); j < last; j++ {
		if m := r.at[j]; m >= 0 && r.mention[m].Kind == party.ByAdjective && !contains(out, r.mention[m].Party) {
			out = append(out, r.mention[m].Party)
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// promised tells whether a French verb that may promise closes a quotation with who said
// it behind it: « … », a promis la ministre.
func (r *reader) promised(m *match, at int, s language.Sentence) bool {
	if r.code() != language.French || at <= s.First+1 || len(m.rule.trigger) != 1 {
		return false
	}
	j := at - 1
	if r.d.Tokens[j].Text == "," {
		j--
	}
	if !r.closesQuote(j) && !(r.d.Tokens[j].Text == "\"" && j > s.First) {
		return false
	}
	return m.after < s.Last && (r.exact("article", m.after) && !r.exact("genitive", m.after) || r.at[m.after] >= 0 || r.d.Tokens[m.after].Upper)
}

// genders are what is known of people's.
type gender uint8

const (
	unsaid gender = iota
	female
	male
)

// otherGender tells whether the French article or pronoun at token i cannot be of a
// person: la ministre, where he is a man.
func (r *reader) otherGender(p, i int) bool {
	if r.code() != language.French || i < 0 {
		return false
	}
	want := unsaid
	switch r.fold(i) {
	case "la", "elle":
		want = female
	case "le", "il":
		want = male
	}
	if want == unsaid {
		return false
	}
	is := r.genderOf(p)
	return is != unsaid && is != want
}

// genderOf is what the text tells of a person's gender: the article before the post with
// the name, M. and Mme.
func (r *reader) genderOf(p int) gender {
	for _, m := range r.mention {
		if m.Party != p || m.Kind != party.ByName {
			continue
		}
		if m.First > 0 {
			switch r.fold(m.First - 1) {
			case "mme", "mlle", "madame":
				return female
			case "monsieur":
				return male
			}
			if m.First > 1 && r.fold(m.First-2) == "m" && r.fold(m.First-1) == "." {
				return male
			}
		}
		words := r.lex.words(r.parties[p].Role)
		if len(words) == 0 {
			continue
		}
		for j := m.First - 1; j >= max(1, m.First-16) && r.d.Tokens[j].Sentence == r.d.Tokens[m.First].Sentence; j-- {
			if r.fold(j) != words[0] {
				continue
			}
			switch r.fold(j - 1) {
			case "la":
				return female
			case "le":
				return male
			}
			break
		}
	}
	return unsaid
}

// infinitiveBetween tells whether a French infinitive that is no noun stands among some tokens.
func (r *reader) infinitiveBetween(first, last int) bool {
	for j := first; j < last; j++ {
		if r.at[j] < 0 && r.infinitive(j) && j > 0 && !r.exact("article", j-1) && r.announced(j, r.sentenceOf(j)) {
			return true
		}
	}
	return false
}
