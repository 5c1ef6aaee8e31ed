package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// frenchNoAct tells whether a French trigger tells of no act by what stands around it: an aside of
// the speaker's, what is eagerly awaited, what something amounts to, who was kept out of a post,
// what somebody dares.
func (r *reader) frenchNoAct(m *match, s language.Sentence) bool {
	f := r.fold(m.first)
	switch {
	case m.act == briefs.Stressed && (f == "faut" && r.sayingAside(m.first+1, s) || f == "il" && r.fold(m.first+1) == "faut" && r.sayingAside(m.first+2, s)):
		return true
	case m.act == briefs.Planned && r.eagerly(m):
		return true
	case m.act == briefs.Planned && m.rule.flags["infinitive"] && r.fold(m.first-1) == "internationale":
		return true // la communauté internationale doit agir: nobody's plan
	case m.act == briefs.Decided && (strings.HasPrefix(f, "constitu") || strings.HasPrefix(f, "form")) && !r.exact("auxiliary", m.first-1):
		switch r.fold(m.after) {
		case "le", "la", "l'", "les", "ainsi", "donc", "un", "une":
			return strings.HasPrefix(f, "constitu") && (f == "constitue" || f == "constituent" || f == "constituait" || f == "constituaient")
		}
	case m.act == briefs.Refused && strings.HasPrefix(f, "ecart"):
		be := r.findIn("be", max(s.First, m.first-3), m.first) >= 0 || r.fold(m.first-1) == "ete" || r.fold(m.first-2) == "ete"
		return be && (r.exact("genitive", m.after) || r.exact("genitive", m.after-1))
	case m.act == briefs.Stressed && (f == "devait" || f == "devaient" || f == "fallait"):
		return r.findIn("insists", max(s.First, m.first-14), m.first) < 0 // what was to be, and what somebody wants
	case m.act == briefs.Planned && m.rule.flags["patient"] && r.fold(m.after-1) == "etre":
		return !r.frenchParticiple(r.pastAdverbs(m.after, s)) // vont être nécessaires
	case m.rule.flags["future"] && strings.HasPrefix(f, "ouvrir") && r.findIn("way", m.after, min(m.after+3, s.Last)) >= 0:
		return true
	case m.act == briefs.CalledFor && m.after == m.first+1 && r.inert(m.first, s):
		_, have, _, _ := r.verbGroup(m.first, s)
		return !have && !r.exact("and", m.first-1) // la situation exige des comptes
	case m.act.Strength() >= 5 && !m.rule.flags["future"] && r.subjunctive(m.first, s):
		return true // avant que les crédits soient débloqués
	case m.act == briefs.Willing && strings.HasPrefix(f, "souhait") && m.rule.flags["infinitive"]:
		return !r.ableSubject(m, s) || r.exact("relative", m.first-1)
	case m.act == briefs.Willing && strings.HasPrefix(f, "salu") && m.rule.object == "will":
		return r.praised(m, s)
	case m.act == briefs.Planned && m.rule.flags["infinitive"] && r.exact("effectverb", r.pastPronouns(m.after, s)):
		return !r.ableSubject(m, s)
	case m.rule.flags["future"] && (strings.HasPrefix(f, "fer") && r.findIn("illdone", m.after, min(m.after+2, s.Last)) >= 0 || strings.HasPrefix(f, "poursuivr") && r.exact("self", m.first-1) && !r.dated(m.after, s.Last)):
		return true
	case m.act == briefs.Willing && m.rule.drop == "tenet" && r.exact("relative", m.first-1):
		return true // des projets qui appuient l'école
	case m.rule.needs == "scheduled" && f == "devait" && r.exact("relative", m.first-1):
		return true // la réunion, qui devait se tenir lundi, a été reportée
	case m.rule.flags["future"] && strings.HasPrefix(f, "oser"):
		return true
	}
	return false
}

// eagerly tells whether something is only said to be much awaited: elle est très attendue.
func (r *reader) eagerly(m *match) bool {
	for j := m.first; j < m.after; j++ {
		if !strings.HasPrefix(r.fold(j), "attendu") {
			continue
		}
		switch r.fold(j - 1) {
		case "tres", "tant", "si", "longtemps", "impatiemment":
			return true
		}
	}
	return false
}

// ofMeasure tells whether a French length of time says how much of something there is: trois ans
// de prison. None such is when something is done.
func (r *reader) ofMeasure(t language.Time) bool {
	if f := r.fold(t.Last); r.code() != language.French || f != "de" && f != "d'" || t.Last-t.First != 2 {
		return false
	}
	unit := strings.TrimSuffix(r.fold(t.Last-1), "s")
	return (unit == "an" || unit == "moi" || unit == "jour" || unit == "semaine" || unit == "annee" || unit == "heure") && !r.exact("preposition", t.First-1) && !r.exact("leading", t.First-1) && !r.exact("within", t.First-1)
}

// sayingAside tells whether "il faut" at the token before i only says that the speaker says so: il
// faut le souligner.
func (r *reader) sayingAside(i int, s language.Sentence) bool {
	if f := r.fold(i); f != "le" && f != "l'" && f != "bien" || i+1 >= s.Last {
		return false
	}
	for ; i < s.Last && (r.fold(i) == "bien" || r.fold(i) == "le" || r.fold(i) == "l'"); i++ {
	}
	switch r.fold(i) {
	case "souligner", "rappeler", "noter", "dire", "preciser", "reconnaitre", "admettre", "avouer", "remarquer", "signaler", "ajouter", "savoir", "repeter", "croire", "voir":
		return i+1 >= s.Last || r.d.Tokens[i+1].Kind == language.Punct
	}
	return false
}

// whereItIs tells whether a French passive in the future stands in a relative clause with its
// subject behind it, which says of a noun what it is for: une conférence à laquelle seront conviés
// les voisins.
func (r *reader) whereItIs(m *match, at int, s language.Sentence) bool {
	if m.act != briefs.Planned || at-1 <= s.First {
		return false
	}
	switch r.fold(at - 1) {
	case "laquelle", "lequel", "lesquels", "lesquelles", "auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles":
		return true
	}
	return false
}

// isAsked reads a French passive that asks without a doer: il est demandé au maire de, il leur est
// demandé une participation. Its words are what is asked.
func (r *reader) isAsked(m *match, at int, s language.Sentence) bool {
	if r.code() != language.French || m.act != briefs.CalledFor || at <= s.First {
		return false
	}
	j := at - 1
	switch r.fold(j) {
	case "leur", "lui", "nous", "vous":
		j--
	}
	if j < s.First || r.fold(j) != "il" || r.at[j] >= 0 {
		return false
	}
	m.passive, m.from = true, m.after
	for m.from < s.Last-1 && (r.exact("that", m.from) || r.exact("genitive", m.from) && r.infinitive(m.from+1)) {
		m.from++
	}
	m.byte = r.d.Tokens[m.from].Start
	return true
}

// praised tells whether a French verb of welcome has a commitment as its object that is only
// praised: a salué l'engagement quotidien des pêcheurs. What somebody commits to is an act.
func (r *reader) praised(m *match, s language.Sentence) bool {
	for j := m.after; j < min(m.after+16, s.Last-1); j++ {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" {
			break
		}
		if (r.exact("genitive", j) || r.d.Tokens[j].Text == "à") && r.infinitive(r.pastPronouns(j+1, s)) {
			return false
		}
	}
	return true
}

// subjunctive tells whether the passive whose participle is token i is told of as what is still to be.
func (r *reader) subjunctive(i int, s language.Sentence) bool {
	be, _, _, at := r.verbGroup(i, s)
	f := r.fold(at)
	return be && (f == "soit" || f == "soient") && !r.headline
}
