package extract

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/language"
)

// hebrewConstruct tells whether a Hebrew phrase breaks off at token i inside a construct: its word
// has the form that binds it to the noun behind (נושא העסקת | עובדים).
func (r *reader) hebrewConstruct(words []contentWord, i int) bool {
	f := r.fold(i)
	if i+1 >= len(words) || r.d.Tokens[i+1].Kind != language.Word || words[i+1].stem == "" || r.at[i] >= 0 {
		return false
	}
	if utf8.RuneCountInString(f) < 4 {
		return false
	}
	bound := strings.HasSuffix(f, "ת") && !strings.HasSuffix(f, "ות") && !strings.HasSuffix(f, "ית")
	return bound || strings.HasSuffix(f, "י") && !strings.HasPrefix(f, "ה") && strings.HasPrefix(r.fold(i+1), "ה")
}

// hebrewParticles are the letters written onto a Hebrew word, its article not
// counted: what stands behind them was counted, or the article itself writes it
// elsewhere without them (הסכם, בהסכם).
func (r *reader) hebrewParticles(i int) string {
	f := r.fold(i)
	if w, prefix := r.vocabulary.of(r.d.Code, f); prefix == "" && w.class != classUnknown || prefix != "" && !r.ownLetter(prefix, f) {
		return strings.TrimSuffix(prefix, "ה")
	}
	if r.written == nil {
		r.written = map[string]bool{}
		for k := range r.d.Tokens {
			r.written[r.fold(k)] = true
		}
	}
	var buf [32]language.Strip
	for _, s := range language.Strips(buf[:0], r.d.Code, f) {
		p := strings.TrimSuffix(s.Prefix, "ה")
		if p != "" && utf8.RuneCountInString(s.Stem) > 2 && (r.written[f[len(p):]] || r.written["ה"+s.Stem] || r.written[s.Stem]) {
			return p
		}
	}
	return ""
}

// joinedLabel is how many bytes the "and" takes that is written onto the first word of a Hebrew
// label, of which nothing else tells: few nouns begin with its letter, and those are counted.
func (r *reader) joinedLabel(i int) int {
	f := r.fold(i)
	rest, ok := strings.CutPrefix(f, "ו")
	if r.d.Code != language.Hebrew || !ok || r.at[i] >= 0 || utf8.RuneCountInString(rest) < 4 || strings.HasPrefix(rest, "ו") || strings.HasPrefix(rest, "י") {
		return 0
	}
	if w, prefix := r.vocabulary.of(r.d.Code, f); prefix == "" && w.class != classUnknown {
		return 0
	}
	return len("ו")
}

// ownLetter tells whether the prefix of a folded Hebrew word may as well be its own
// first letter: a מ before a short stem (מענק).
func (r *reader) ownLetter(prefix, f string) bool {
	return prefix == "מ" && utf8.RuneCountInString(f) < 5
}

// swallowed tells whether ב, ל or כ before the first word of a Hebrew phrase has
// swallowed its article: its adjective has one (בשלטון הצבאי).
func (r *reader) swallowed(p phrase, particles string) bool {
	if r.d.Code != language.Hebrew || p.first+1 >= p.last || r.at[p.first] >= 0 || !strings.HasSuffix(particles, "ב") && !strings.HasSuffix(particles, "ל") && !strings.HasSuffix(particles, "כ") {
		return false
	}
	adjective, definite := strings.CutPrefix(r.fold(p.first+1), "ה")
	return definite && (r.vocabulary[adjective].class == classAdjective || strings.HasSuffix(adjective, "ית") || strings.HasSuffix(adjective, "י"))
}
