package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// dutyInSpeech makes what a speech says that others must do no plan but a duty that it
// stresses: Monsieur le Président, … la Commission doit suivre, l'aide doit être supprimée.
func (r *reader) dutyInSpeech(m *match, s language.Sentence) {
	if r.code() != language.French || !r.address || m.act != briefs.Planned || r.quoted(m.first, s) {
		return
	}
	switch r.fold(m.first) {
	case "doit", "doivent", "devrait", "devraient", "devra", "devront":
		m.act = briefs.Stressed
	}
}

// alleged tells whether a French verb stands in the conditional of what is not certain, in
// the past: auraient été versés, aurait ordonné.
func (r *reader) alleged(m *match, at int) bool {
	f := r.fold(at)
	return r.code() == language.French && (f == "aurait" || f == "auraient") && m.act != briefs.Planned
}

// asideParticiple tells whether a French participle behind a comma only says something of
// the subject, since the auxiliary before it has no participle of its own: la Russie est
// membre du conseil, invitée du G7.
func (r *reader) asideParticiple(j, i int) bool {
	if r.exact("auxiliary", j) {
		return false
	}
	for k := j + 1; k < min(j+4, i); k++ {
		if r.frenchParticiple(k) {
			return false
		}
		if !r.exact("adverb", k) {
			return true
		}
	}
	return true
}

// tellsReader tells whether a French verb in the future speaks to whoever reads: votre
// médecin vous informera; or only foretells what somebody said later on: il déclarera que.
func (r *reader) tellsReader(i int, s language.Sentence) bool {
	if r.title() != "" {
		return false
	}
	if r.fold(i-1) == "vous" {
		return true
	}
	for j := i - 1; j >= max(s.First, i-4); j-- {
		if f := r.fold(j); f == "votre" || f == "vos" {
			return true
		}
	}
	f := r.fold(i)
	for _, end := range []string{"ra", "ront"} {
		if stem, ok := strings.CutSuffix(f, end); ok && (r.lex.say.has(stem) || stem == "declare" || stem == "avoue" || stem == "reconnait") && r.exact("that", i+1) {
			return true
		}
	}
	return false
}
