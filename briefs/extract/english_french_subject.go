package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// subjectActors resolves who acts in a language whose subject stands before its
// verb. A subject that names nobody known (the farmers) leaves it open: the one
// who speaks of them does not act for them.
func (r *reader) subjectActors(from int, m match, s language.Sentence, sp speech) []int {
	_, _, _, at := r.verbGroup(m.first, s)
	at = r.beforeDay(at, s)
	if r.code() == language.English && at-2 >= s.First && r.fold(at-1) == "for" {
		return r.namesBefore(at-2, s)
	}
	if off := r.setOff(at, s); off > s.First {
		at = off // the monarch, who last saw China in May, | was to leave
	}
	if sp.party >= 0 && r.code() == language.English && at-2 > s.First && r.at[at-1] < 0 && (r.exact("but", at-1) || r.exact("and", at-1)) && r.closesQuote(at-2) {
		return []int{sp.party} // told him that it “is late”, but warned against
	}
	at = r.beforeRelative(at, s)
	if r.goesOnSaying(m, at, s, sp) {
		return []int{sp.party}
	}
	if from = r.subjectFrom(from, at); r.secondVerb(at, s) {
		return r.found[len(r.found)-1].actors
	}
	if other := r.anotherSubject(from, at); other >= 0 {
		from = other
	}
	for j := at - 1; j > from; j-- {
		if r.at[j] < 0 && r.exact("pronoun", j) && !r.exact("that", j-1) {
			from = j // …, but she also called on
			break
		}
		if !r.exact("adverb", j) && !(r.code() == language.English && strings.HasSuffix(r.fold(j), "ly")) || r.at[j] >= 0 {
			break
		}
	}
	if a, done := r.ourSubject(from, at, s, sp); done {
		return a
	}
	if a := r.chainSubject(m, s); a != nil {
		return a
	}
	if a := r.whoActor(m, s); a != nil {
		return a
	}
	if a := r.alone(m, s); a != nil {
		return a
	}
	if r.documentSubject(m, s) >= 0 {
		if a := r.signatories(); a != nil {
			return a
		}
		return r.headPair()
	}
	if f := r.fold(at); sp.party >= 0 && (f == "avoir" || f == "etre" || f == "have" || r.code() == language.French && r.announced(m.first, s)) && r.d.Tokens[at].Sentence == r.d.Tokens[m.first].Sentence && sp.at >= s.First && sp.at < at {
		return []int{sp.party} // annonce avoir suspendu
	}
	if a := r.sides(from, at); a != nil {
		if len(sp.many) > 1 {
			return sp.many // the leaders agreed, the two states said
		}
		return a
	}
	if a := r.subjectOf(from, at); len(a) > 0 {
		return r.with(a, s.Last, s, m)
	}
	if a := r.capitals(from, at); a != nil {
		return a
	}
	switch head := r.subjectWord(from, at); {
	case head < 0 && from == s.First && from < at && (r.exact("and", from) || r.exact("but", from)):
		if r.last < 0 { // Et menace de …: whom the sentence before was about
			return nil
		}
		return []int{r.last}
	case head < 0: // a participle or the second of two verbs
		if n := len(r.found); n > 0 && r.found[n-1].sentence == r.d.Tokens[m.first].Sentence {
			return r.found[n-1].actors
		}
	case r.impersonal(head, at, m.first):
		return r.signatories()
	case r.exact("pronoun", head):
		if p := r.whenActor(head, s); p >= 0 {
			return []int{p}
		}
		if a := r.pronounActor(head, sp); a != nil || r.exact("thing", head) {
			return a
		}
	default:
		if n := r.findIn("majesty", from, min(from+4, at)); n > from && r.exact("possessive", n-1) && r.last >= 0 {
			return []int{r.last}
		}
		if p := r.bodyOf(from, at); p >= 0 {
			return []int{p}
		}
		if n := r.findIn("own", from, at); n >= 0 && (!r.exact("ownbody", n) || r.exact("possessive", n-1)) {
			return r.homeOf(sp.party)
		}
		return r.plainNounSubject(from, at)
	}
	if sp.party >= 0 {
		return []int{sp.party}
	}
	if a := r.signatories(); a != nil {
		return a
	}
	return r.subject
}

// subjectFrom returns where the subject begins of a verb group at token at:
// behind the verb of saying that reports it, and behind the comma that closes
// what a sentence leads in with ("Recalling …, Norway").
func (r *reader) subjectFrom(from, at int) int {
	for j := at - 2; j > from; j-- {
		if r.saysAt(j) && !r.exact("and", j+1) && !(r.code() == language.English && r.fold(j+1) == "to") && r.d.Tokens[j+1].Kind == language.Word && !r.relativeVerb(j, from) {
			from = r.pastTold(j, at)
			if ts := r.d.Times(from, at, ""); len(ts) > 0 && ts[0].First == from && r.d.Tokens[ts[0].Last].Kind == language.Word && ts[0].Last < at {
				from = ts[0].Last // said on Thursday it remained
			}
			break
		}
	}
	if n := len(r.found); n > 0 {
		for j := at - 2; j > from && j >= r.found[n-1].last-1; j-- {
			if r.exact("and", j) && r.d.Tokens[j-1].Text == "," && (r.ownName(j+1) || r.exact("they", j+1)) && r.found[n-1].sentence == r.d.Tokens[j].Sentence {
				return j + 1 // …, and Jordan will host
			}
		}
	}
	from = r.pastSubordinate(r.pastConjunction(from, at), at)
	for from < at && r.d.Tokens[from].Kind == language.Punct {
		from++
	}
	if from >= at || !r.leadsIn(from) {
		return from
	}
	best := from
	for j := at - 2; j > from; j-- {
		if r.d.Tokens[j].Text == "," {
			if best = j + 1; !r.exact("and", j+1) && !r.heldName(j+1) {
				break // neither X in the minister, X, nor "and his counterpart, Y"
			}
		}
	}
	return best
}

// heldName tells whether the name of one who holds a post stands at token i, behind
// the comma that closes the post.
func (r *reader) heldName(i int) bool {
	m := r.at[i]
	return m >= 0 && r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind == briefs.Person && r.parties[r.mention[m].Party].Role != "" && r.mention[m].Last < len(r.d.Tokens) && r.d.Tokens[r.mention[m].Last].Text == ","
}

// relativeVerb tells whether the verb at token i is of a relative clause, behind its
// auxiliaries: the Union, which has proposed ….
func (r *reader) relativeVerb(i, from int) bool {
	for j := i - 1; j >= max(from, i-4); j-- {
		if r.exact("relative", j) && j > from && r.d.Tokens[j-1].Text == "," {
			return true
		}
		if !r.exact("auxiliary", j) && !r.exact("be", j) && !r.exact("adverb", j) {
			return false
		}
	}
	return false
}

// ownName tells whether a name stands at token i, past its article.
func (r *reader) ownName(i int) bool {
	return r.at[i] >= 0 || r.exact("article", i) && i+1 < len(r.at) && r.at[i+1] >= 0
}

// leadsIn tells whether the word at token i opens a phrase that stands before
// the subject: a preposition, a participle.
func (r *reader) leadsIn(i int) bool {
	if r.at[i] >= 0 {
		return false
	}
	if r.code() == language.French && r.frenchParticiple(i) && r.d.Tokens[i].Upper {
		return true // Interrogé par la presse, le ministre …
	}
	if s := r.sentenceOf(i); r.code() == language.English && r.d.Tokens[i].Upper && (i == s.First || r.d.Tokens[i-1].Kind == language.Punct) && r.englishParticiple(i, s) && r.exact("preposition", i+1) {
		return true // Buoyed by the vote, the minister
	}
	if r.code() == language.French && r.exact("self", i) && r.presentParticiple(i+1) {
		return true // S'exprimant devant la presse
	}
	return r.exact("leading", i) || r.exact("preposition", i) || (len(r.fold(i)) > 6 || r.code() == language.English && r.d.Tokens[i].Upper) && r.presentParticiple(i)
}

// subjectWord returns the first word between two tokens that is of a subject:
// no auxiliary, adverb or conjunction. -1 where there is none.
func (r *reader) subjectWord(from, at int) int {
	for j := from; j < at; j++ {
		if r.d.Tokens[j].Kind != language.Word || r.exact("be", j) || r.exact("auxiliary", j) || r.exact("adverb", j) || r.exact("self", j) ||
			r.exact("and", j) || r.exact("that", j) || r.exact("relative", j) || r.exact("clitic", j) && !r.exact("article", j) || r.exact("stop", j) && !r.exact("pronoun", j) {
			continue
		}
		if f := r.fold(j); r.code() == language.English && strings.HasSuffix(f, "ly") {
			continue
		}
		return j
	}
	return -1
}

// pronounActor resolves he, she and it: the one who speaks where the clause is
// reported, or the person, or for it the state or body, who acted last.
func (r *reader) pronounActor(i int, sp speech) []int {
	thing := r.exact("thing", i)
	fits := func(p int) bool {
		return p >= 0 && (!r.exact("person", i) || r.parties[p].Kind == briefs.Person) && (!thing || r.parties[p].Kind != briefs.Person)
	}
	if fits(sp.party) {
		return []int{sp.party}
	}
	if p := r.ledBy(i); p >= 0 {
		return []int{p}
	}
	if f := r.fold(i); (r.exact("person", i) && r.code() == language.English || f == "il" || f == "elle") && fits(r.last) {
		return []int{r.last}
	}
	if thing && sp.at >= 0 && sp.at < i && r.d.Tokens[sp.at].Sentence == r.d.Tokens[i].Sentence {
		return r.bodyThatSays(sp, r.sentenceOf(i)) // a spokesman said it would: his body, which only he names
	}
	if len(r.subject) == 1 && fits(r.subject[0]) {
		return r.subject
	}
	if fits(r.speaker.party) {
		return []int{r.speaker.party}
	}
	return nil
}

// unknownName returns the words from token i on that name someone who is no
// known party, with a capital among them: "le ministre de la Défense X". "" where
// they may be anything else.
func (r *reader) unknownName(i, last int) string {
	if i < last && r.exact("article", i) && !r.exact("genitive", i) {
		i++
	}
	end, upper := i, false
	for i < last && r.exact("roughly", i) {
		i++
	}
	for end = i; end < last && end < i+9; end++ {
		t := r.d.Tokens[end]
		if t.Kind != language.Word || r.exact("that", end) || r.code() == language.French && (r.exact("self", end) && t.Fold != "nous" || t.Fold == "n'" || t.Fold == "ne" || t.Fold == "m'") || r.exact("stop", end) || r.oblique(end) && !r.exact("genitive", end) || r.exact("pronoun", end) ||
			r.lex.say.has(t.Fold) || r.exact("auxiliary", end) || r.exact("be", end) || r.code() == language.English && end > i && !t.Upper && len(r.lex.rules[t.Fold]) > 0 && strings.HasSuffix(t.Fold, "ed") {
			break
		}
		upper = upper || t.Upper && (end > i || r.d.Tokens[i].Start != r.d.Sentences[t.Sentence].Start)
	}
	if end == i || !upper {
		return ""
	}
	if ts := r.d.Times(i, end, ""); len(ts) > 0 && ts[0].First == i {
		return "" // said Thursday it had
	} else if len(ts) > 0 && r.code() == language.English && ts[0].Last == end {
		end = ts[0].First // Holm last April
	}
	for end > i+1 && r.code() == language.English && (r.exact("adverb", end-1) || r.fold(end-1) == "earlier" || r.fold(end-1) == "later") {
		end-- // O Norte also
	}
	return r.d.Span(i, end).Quote
}

// inert tells whether the subject of a verb in the future is no one who acts
// but an agreement, a measure or the like: what is told of it is its effect.
func (r *reader) inert(at int, s language.Sentence) bool {
	at = r.beforeRelative(at, s)
	from := r.subjectFrom(max(r.subjectStart(at, s), r.clauseStart(at, s)), at)
	for j := from; j < min(from+4, at); j++ {
		if r.at[j] >= 0 || j > from && (r.asIs("preposition", j) || r.fold(j) == "would" || r.fold(j) == "will") {
			return false
		}
		if r.exact("inert", j) || r.exact("effect", j) {
			return true
		}
	}
	return false
}

// clauseUnreal tells whether what a match says is hoped for, denied or reported
// as open in the clause that it completes ("denied that"), or hangs on a
// condition that nobody has put on record.
func (r *reader) clauseUnreal(m match, s language.Sentence) bool {
	if m.passive && m.act.Strength() >= 5 && r.code() == language.French && r.afterThat(m, s) {
		return true
	}
	if r.leftOpenBy(m, s) || r.onceOnly(m, s) {
		return true
	}
	for j := m.first - 1; j >= max(s.First, m.first-reach); j-- {
		if r.at[j] >= 0 {
			continue
		}
		if r.exact("that", j) || r.fold(j) == "que" || r.fold(j) == "qu'" {
			d := r.findIn("doubt", max(s.First, j-3), j)
			return d >= 0 && !(m.act == briefs.Stressed && r.exact("opinion", d)) // I think that they should
		}
		if r.exact("if", j) && r.commaBetween(j, m.first) {
			if r.exact("ifneed", j+1) {
				return false
			}
			sp := r.speechAt(m.first, s)
			if m.act == briefs.Stressed && r.address {
				return false // si la fraude est établie, l'aide doit être supprimée
			}
			return m.act.Strength() >= 5 || sp.party < 0 && sp.text == "" && r.title() == ""
		}
	}
	return m.act.Strength() >= 6 && m.first > s.First && r.presentParticiple(m.first) || r.leadingParticiple(m, s)
}

// leadingParticiple tells whether a trigger is a participle inside what a
// sentence leads in with (Recalling the resolution demanding …, the leaders):
// it says something of a noun.
func (r *reader) leadingParticiple(m match, s language.Sentence) bool {
	if m.first == s.First || !r.presentParticiple(m.first) || len(r.found) > 0 && r.found[len(r.found)-1].sentence == r.d.Tokens[m.first].Sentence {
		return false
	}
	return r.presentParticiple(s.First) && r.at[s.First] < 0
}

func (r *reader) commaBetween(first, last int) bool {
	for j := first; j < last; j++ {
		if r.d.Tokens[j].Text == "," {
			return true
		}
	}
	return false
}

// afterThat tells whether a French match stands in a clause that only tells after what
// something else was: peu après qu'un accord eut été trouvé.
func (r *reader) afterThat(m match, s language.Sentence) bool {
	for j := m.first - 1; j >= max(s.First, m.first-16); j-- {
		if r.d.Tokens[j].Text == "," {
			return false
		}
		if r.fold(j) == "apres" && r.exact("that", j+1) {
			return true
		}
	}
	return false
}
