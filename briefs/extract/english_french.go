package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// subjectFirst tells whether a language puts its subject before the verb and
// tells who acts by auxiliaries: English and French.
func subjectFirst(c language.Code) bool { return c == language.English || c == language.French }

// auxiliaries reads what stands before a trigger: an auxiliary makes it active
// or passive, an article makes it a noun. It tells whether the match is settled
// by that alone, and whether it holds.
func (r *reader) auxiliaries(m *match, s language.Sentence) (settled, ok bool) {
	if !subjectFirst(r.code()) {
		return false, true
	}
	flags := m.rule.flags
	if flags["infinitive"] {
		k := r.pastPronouns(r.pastAdverbs(r.pastPronouns(r.pastAdverbs(m.after, s), s), s), s)
		if f := r.fold(k); !r.infinitive(k) && !(m.act == briefs.Stressed && (f == "etre" || f == "avoir")) {
			return true, false
		}
	}
	be, have, reflexive, at := r.verbGroup(m.first, s)
	r.dutyInSpeech(m, s)
	switch {
	case r.frenchAntecedent(m, at, s):
		return true, true
	case r.pluralNoun(m) && !be && !have:
		return true, false
	case r.alleged(m, at):
		return true, false
	case r.idle(m, s), r.idleEnglish(m, s), r.withinWord(m), r.nobodysDuty(m, s):
		return true, false
	case flags["future"] && r.code() == language.English && m.after < s.Last && r.exact("genitive", m.after):
		return true, false // the will of the people
	case r.code() == language.English && m.first > s.First && m.after == m.first+1 && strings.HasSuffix(r.fold(m.first), "s") && r.fold(m.first-1) != "to" && r.at[m.first-1] < 0 && r.oblique(m.first-1):
		return true, false // in grants and loans
	case flags["future"] && r.code() == language.English && (r.exact("relative", m.first-1) && r.fold(m.first-1) != "who" || r.fold(m.first-1) == "that" && !r.saysAt(m.first-2)):
		return true, false // which will include, a committee that would: a description
	case m.act == briefs.Agreed && r.exact("that", m.from-1) && r.fold(m.from) == "there" && r.code() == language.English:
		return true, false // agreed that there is room for more: a view
	case m.rule.act == briefs.Decided && m.after == m.first+1 && r.strayParticiple(m, s), m.act.Strength() >= 5 && r.setAside(m, s):
		return true, false
	case flags["reported"] && !r.reported(m, s):
		return true, false
	case flags["future"] && m.after < s.Last && r.d.Tokens[m.after].Text == ",":
		return true, false // as he said he would, …
	case flags["keepsubject"] && r.exact("relative", m.first-1):
		return true, false
	case len(m.rule.trigger) > 1 && r.exact("be", m.first) && r.exact("self", m.first-1) && r.fold(m.first-1) != "nous":
		return true, false // se sont ouverts à Paris
	case flags["progressive"]:
		return true, r.progressive(m, s)
	case be && !reflexive && (r.fold(at) == "etre" || r.fold(at) == "be"):
		return true, false // ready to be signed
	case flags["perfect"] && !have && !(r.code() == language.French && r.pastHistoric(m.first)), have && r.promised(m, at, s):
		return true, false
	case flags["reflexive"] && !reflexive || reflexive && !flags["reflexive"] && m.act == briefs.Decided && r.code() == language.French:
		return true, false
	case flags["passiveonly"] && !be:
		return true, false
	case be && r.fold(at) == "being" && r.code() == language.English, r.toBeDone(m.first, s):
		return true, false // to see it being signed; to be considered and adopted
	case be && !reflexive && strings.HasSuffix(r.fold(m.first), "ing") && r.code() == language.English:
		return false, true // are striking a deal
	case be && !reflexive && r.isAsked(m, at, s):
		return true, true
	case be && r.isBidden(m, s):
		return true, r.makePassive(m, at, s)
	case be && !reflexive && (len(m.rule.trigger) == 1 || flags["patient"]) && !flags["withbe"] && !flags["keep"]:
		if r.code() == language.English && m.act.Strength() >= 5 && r.habitual(at) || !flags["patient"] || m.rule.needs != "" && r.findIn(m.rule.needs, r.subjectStart(at, s), at) < 0 {
			return true, false
		}
		return true, r.makePassive(m, at, s)
	case flags["future"] && r.fold(r.pastAdverbs(m.after, s)) == "be":
		p := r.pastAdverbs(r.pastAdverbs(m.after, s)+1, s)
		if r.code() == language.English && r.fold(p) == "able" && p+2 < s.Last && r.fold(p+1) == "to" && !r.inert(m.first, s) {
			m.from, m.byte = p+2, r.d.Tokens[p+2].Start // will be able to name
			return true, true
		}
		if f := r.fold(p); len(f) > 5 && strings.HasSuffix(f, "ing") && p+1 < s.Last && !r.inert(m.first, s) {
			m.from, m.byte = p, r.d.Tokens[p].Start // will be flying
			return true, true
		}
		if !r.englishParticiple(p, s) || m.first == s.First {
			return true, false
		}
		return true, r.makePassive(m, m.first, s)
	case flags["future"] && r.inert(m.first, s):
		return true, false
	case flags["timed"] && m.act == briefs.Planned && !r.dated(m.first, s.Last) && !r.dated(s.First, min(s.First+6, m.first)):
		return true, false // patients must be told: a norm, and no plan
	case flags["keep"] && flags["patient"] && r.impersonalPlan(m, s):
		return true, true
	case flags["keep"] && flags["patient"] && r.exact("relative", m.first-1):
		return true, false // qui se tiendra à …: it only describes
	case flags["keep"] && flags["patient"]:
		return true, m.first > s.First && r.makePassive(m, m.first, s)
	case be || have || reflexive:
		return false, true
	case r.bareParticiple(m, s):
		return true, false
	case r.code() == language.French && m.after < s.Last && r.d.Tokens[m.after].Text == "-" && !r.d.Tokens[m.after].Gap:
		return true, false // reconnaît-elle
	}
	if r.code() == language.English && m.first > s.First && r.fold(m.first-1) == "for" && strings.HasSuffix(r.fold(m.first), "ing") && m.act == briefs.Pledged {
		return false, true // grateful to Norway for committing to …
	}
	if r.stillSays(m, s) {
		return false, true
	}
	if m.first > s.First && (r.nominal(m.first-1) && !r.chained(m.first, s) || r.code() == language.English && at < m.first && at > s.First && r.nominal(at-1)) || r.nounLike(m, s) {
		return true, false
	}
	if m.first-1 > s.First && r.d.Tokens[m.first-1].Text == "," && r.d.Tokens[m.first-2].Kind == language.Word && r.apposed(m, s) {
		return true, r.reduced(m, s)
	}
	if r.code() == language.French && r.frenchParticiple(m.first) && !(m.first > s.First && r.in("instrument", m.first-1)) && (r.exact("by", m.after) ||
		m.rule.flags["direct"] && !m.literal && m.first > s.First && r.d.Tokens[m.first-1].Text == "," && (r.fold(m.after) == "en" || r.fold(m.after) == "dans")) {
		return true, false // les fonds annoncés par; le programme, approuvé en août par
	}
	if m.first > s.First && (r.participle(m, s) && !r.presentParticiple(m.first) || r.exact("by", m.after) && r.d.Tokens[m.first-1].Kind == language.Word) {
		return true, r.reduced(m, s)
	}
	return false, true
}

// reported tells whether a verb in the past of the future stands in someone's
// words: "said it would".
func (r *reader) reported(m *match, s language.Sentence) bool {
	for j := m.first - 1; j >= max(s.First, m.first-reach); j-- {
		if r.saysAt(j) {
			return true
		}
	}
	for _, sp := range r.said {
		if sp.after {
			return true
		}
	}
	return false
}

// strayParticiple tells whether a past form without an auxiliary says something of
// the noun before it, as the preposition behind it shows: the sanctions imposed on.
func (r *reader) strayParticiple(m *match, s language.Sentence) bool {
	if r.code() != language.English || m.after >= s.Last || m.first == s.First || !r.englishParticiple(m.first, s) || r.at[m.first-1] >= 0 || m.literal {
		return false
	}
	if be, have, _, _ := r.verbGroup(m.first, s); be || have {
		return false
	}
	f, noun := r.fold(m.after), m.first-1
	for noun > s.First && r.at[noun] < 0 && (r.exact("adverb", noun) || strings.HasSuffix(r.fold(noun), "ly")) {
		noun--
	}
	if r.d.Tokens[noun].Text == "," && (f == "against" || f == "at" || f == "by") {
		return true // violence, mainly directed against …
	}
	if r.closesQuote(noun) || r.d.Tokens[noun].Text == "\"" {
		noun--
	}
	return (f == "on" || f == "upon" || f == "against" || f == "by" || f == "from" || f == "already" || f == "and" || f == "earlier" || f == "since" || f == "after" || f == "following" || f == "in" || f == "over" || f == "under" || f == "during" || f == "when" || f == "last" || f == "because") && r.in("measure", noun)
}

// verbGroup looks back over adverbs and pronouns for the auxiliaries of the
// verb at token i, and tells where they begin.
func (r *reader) verbGroup(i int, s language.Sentence) (be, have, reflexive bool, at int) {
	at = i
	for j := i - 1; j >= max(s.First, i-6); j-- {
		switch {
		case r.exact("be", j) && r.at[j] < 0:
			be, at = true, j
		case r.exact("auxiliary", j) && r.at[j] < 0:
			have, at = true, j
		case r.exact("self", j) && (r.fold(j) != "nous" || r.fold(j-1) == "nous"):
			reflexive, at = true, j
		case r.exact("adverb", j) || r.code() == language.English && strings.HasSuffix(r.fold(j), "ly") || r.exact("clitic", j) && j < i-1:
		case r.d.Tokens[j].Text == "(" || r.d.Tokens[j].Text == ")":
		case r.code() == language.French && j > s.First && asides[r.fold(j-1)+" "+r.fold(j)]:
			j-- // sont par ailleurs convenues
		default:
			return be, have, reflexive, at
		}
	}
	return be, have, reflexive, at
}

// asides are the French adverbs of two words that stand between an auxiliary and its verb.
var asides = map[string]bool{"par ailleurs": true, "en outre": true, "en revanche": true, "en effet": true, "de nouveau": true, "a nouveau": true, "en particulier": true}

func (r *reader) pastAdverbs(i int, s language.Sentence) int {
	for i < s.Last-1 && (r.exact("adverb", i) || r.code() == language.English && strings.HasSuffix(r.fold(i), "ly")) {
		i++
	}
	return i
}

// pastPronouns skips the pronouns that stand before a French infinitive.
func (r *reader) pastPronouns(i int, s language.Sentence) int {
	for i < s.Last-1 && (r.exact("self", i) || r.exact("clitic", i)) {
		i++
	}
	return i
}

// infinitive tells whether token i has the shape of a French infinitive.
func (r *reader) infinitive(i int) bool {
	f := r.fold(i)
	return len(f) > 3 && (strings.HasSuffix(f, "er") || strings.HasSuffix(f, "ir") || strings.HasSuffix(f, "re") && f != "etre") && !r.exact("preposition", i)
}

// nominal tells whether token i makes a noun or adjective of what follows it.
func (r *reader) nominal(i int) bool { return r.exact("article", i) }

func (r *reader) englishParticiple(i int, s language.Sentence) bool {
	f := r.fold(i)
	return i < s.Last && (len(f) > 4 && strings.HasSuffix(f, "ed") || r.exact("irregular", i))
}

// participle tells whether a trigger without an auxiliary is a past participle
// that says something of the noun before it: "accords conclus entre".
func (r *reader) participle(m *match, s language.Sentence) bool {
	if r.farInstrument(m, s) >= 0 {
		return true
	}
	if !r.in("instrument", m.first-1) || m.after >= s.Last {
		return false
	}
	if r.code() == language.French {
		return r.frenchParticiple(m.first)
	}
	return r.exact("preposition", m.after) && !strings.HasSuffix(r.fold(m.first), "s") // the resolution | calls on
}

// presentParticiple tells whether token i is one: a statement committing to.
func (r *reader) presentParticiple(i int) bool {
	if r.code() == language.French {
		return strings.HasSuffix(r.fold(i), "ant")
	}
	f := r.fold(i)
	return len(f) > 5 && strings.HasSuffix(f, "ing") // not the King
}

// reduced reads such a participle: what was signed or decided before.
func (r *reader) reduced(m *match, s language.Sentence) bool {
	if m.act.Strength() < 5 {
		return false
	}
	noun := m.first - 1
	if far := r.farInstrument(m, s); far >= 0 {
		noun = far
	} else if r.d.Tokens[noun].Text == "," {
		noun = r.phraseStart(noun-1, s)
	}
	if m.rule.needs != "" && m.rule.needs != "instrument" && r.findIn(m.rule.needs, r.phraseStart(noun, s), noun+1) < 0 {
		return false // a statement issued by the ministry, a language introduced by the firm
	}
	if r.exact("and", noun) && r.code() == language.English && m.rule.needs == "instrument" && r.findIn("instrument", max(s.First, noun-12), noun) < 0 {
		return false // a note written | and signed by the captives
	}
	if start := r.phraseStart(noun, s); r.code() == language.English && m.rule.needs == "" {
		made := false
		for _, set := range []string{"instrument", "law", "measure", "announcement", "directive", "decision", "body", "resources", "intent"} {
			made = made || r.findIn(set, start, noun+1) >= 0
		}
		if !made && !r.exact("and", noun) {
			return false // only elections endorsed by the union would be valid
		}
	}
	m.relative, m.noun = true, noun
	m.from, m.byte = noun, r.d.Tokens[noun].Start
	return true
}

// apposed tells whether a trigger behind a comma is a past participle that says
// something of the noun before it: the accord, signed by …, opens the border.
func (r *reader) apposed(m *match, s language.Sentence) bool {
	if r.code() == language.French {
		return r.in("instrument", m.first-2) && r.frenchParticiple(m.first)
	}
	if !r.englishParticiple(m.first, s) {
		return false
	}
	return r.exact("by", m.after) || r.in("instrument", m.first-2) && r.exact("preposition", m.after)
}

// phraseStart returns where the noun phrase begins that ends with token i: at its
// article, or at the noun where none stands near.
func (r *reader) phraseStart(i int, s language.Sentence) int {
	for j := i; j > max(s.First-1, i-8) && r.d.Tokens[j].Kind != language.Punct && !r.exact("preposition", j); j-- {
		if r.nominal(j) {
			return j
		}
	}
	return i
}

// sayerBehind tells whether a verb of saying behind a mark may have its subject
// behind it: said Anna Lind, a déclaré le ministre; where "that" or a preposition
// follows, the mark only closed an apposition (the minister, Anna Lind, said that).
func (r *reader) sayerBehind(i, at int, s language.Sentence) bool {
	if at == s.First || i+1 >= s.Last {
		return true
	}
	if m := r.at[s.First]; m >= 0 && r.mention[m].Last+1 < at-1 && r.d.Tokens[r.mention[m].Last].Text == "," && r.d.Tokens[at-1].Text == "," && r.exact("article", r.mention[m].Last+1) &&
		r.parties[r.mention[m].Party].Kind == briefs.Person {
		return false // Anna Lund, the minister, said the ports …
	}
	if r.code() == language.French && r.apposedSubject(at, s) {
		return false // le président, Omar Keita, a souligné
	}
	if r.exact("that", i+1) || r.code() == language.English && (at < i || r.oblique(i+1) || r.exact("they", i+1) || r.exact("pronoun", i+1)) {
		return false
	}
	return true
}

func (r *reader) pastArticle(i int) int {
	if i+1 < len(r.at) && r.at[i] < 0 && r.exact("article", i) {
		i++
	}
	return i
}
