package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// withinWord tells whether a trigger is only a part of a word that hyphens join:
// self-imposed, U.N.-brokered, a much-promised.
func (r *reader) withinWord(m *match) bool {
	hyphen := func(i int) bool {
		return i > 0 && i+1 < len(r.d.Tokens) && r.d.Tokens[i].Text == "-" && !r.d.Tokens[i].Gap && !r.d.Tokens[i+1].Gap
	}
	return r.code() == language.English && (hyphen(m.first-1) || m.after == m.first+1 && hyphen(m.after))
}

// forecast tells whether a plan is only what somebody expects who looks on and decides
// nothing: analysts said the vote would …, estiment les économistes.
func (r *reader) forecast(m match, sp speech) bool {
	if !subjectFirst(r.code()) || m.act != briefs.Planned {
		return false
	}
	if sp.party < 0 {
		return r.holdsWord("onlooker", sp.text)
	}
	if r.holdsWord("onlooker", r.parties[sp.party].Role) {
		return true
	}
	for _, m := range r.mention {
		if m.Party != sp.party {
			continue
		}
		s := r.sentenceOf(m.First)
		if n := r.findIn("onlooker", max(s.First, m.First-3), m.First); n >= 0 {
			return true
		}
		if m.Last+1 < s.Last && r.d.Tokens[m.Last].Text == "," && r.findIn("onlooker", m.Last+1, min(m.Last+7, s.Last)) >= 0 {
			return true // Knut Moe, a senior economist at the bank
		}
	}
	return false
}

// holdsWord tells whether one of the words of a text is of a set.
func (r *reader) holdsWord(set, text string) bool {
	for _, w := range r.lex.words(text) {
		if r.lex.sets[set].has(w) {
			return true
		}
	}
	return false
}

// leftOpenBy tells whether what a match says is what somebody fears, hopes or does not
// know, in the clause that such a verb has without "that": feared the census would, did
// not say when the charge would, on whether the candidate will.
func (r *reader) leftOpenBy(m match, s language.Sentence) bool {
	if r.code() != language.English || m.act != briefs.Planned && m.act != briefs.Stressed {
		return false
	}
	for j := m.first - 1; j >= max(s.First, m.first-24); j-- {
		if r.at[j] >= 0 {
			continue
		}
		switch f := r.fold(j); {
		case f == "whether":
			return true
		case (f == "when" || f == "where" || f == "how" || f == "why" || f == "if") && (r.saysAt(j-1) || r.fold(j-1) == "say" || r.fold(j-1) == "clear" || r.fold(j-1) == "of" || r.fold(j-1) == "on"):
			return true
		case r.exact("misgiving", j):
			return !(m.act == briefs.Stressed && r.exact("opinion", j)) && !r.exact("article", j-1) && r.fold(j-1) != "no"
		case r.saysAt(j), r.exact("that", j), r.exact("relative", j), r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" && r.d.Tokens[j].Text != "'":
			return false
		}
	}
	return false
}

// nobodysDuty tells whether "must" or "should" puts no duty on anybody: what should have
// been, what you have to see, what people do not need.
func (r *reader) nobodysDuty(m *match, s language.Sentence) bool {
	if r.code() != language.English || m.rule.act != briefs.Stressed || !m.rule.flags["keepsubject"] {
		return false
	}
	if r.fold(m.after) == "have" && r.englishParticiple(r.pastAdverbs(m.after+1, s), s) || r.fold(m.after) == "have" && r.saysAt(m.after+1) || r.fold(m.after) == "have" && r.fold(m.after+1) == "been" {
		return true // should have told
	}
	j := m.first - 1
	for j > s.First && r.exact("adverb", j) && r.fold(j) != "not" || r.fold(j) == "only" || r.fold(j) == "simply" {
		j--
	}
	if j > s.First+1 && r.at[j] < 0 && (r.exact("they", j) || r.exact("pronoun", j)) && r.at[j-1] < 0 && r.d.Tokens[j-1].Kind == language.Word && !r.exact("and", j-1) && !r.exact("but", j-1) && !r.exact("that", j-1) && !r.saysAt(j-1) && !r.exact("stop", j-1) &&
		!r.exact("leading", j-1) && !r.exact("adverb", j-1) && !r.exact("clause", j-1) && strings.HasPrefix(r.fold(m.first), "need") {
		return true // the means they need to decide
	}
	switch r.fold(j) {
	case "will", "would", "may", "might", "could", "can":
		return true // will need to spend
	case "you", "i", "nobody", "one", "who", "what", "which", "why", "how", "don't", "doesn't", "didn't":
		return true
	case "not":
		return r.fold(j-1) == "do" || r.fold(j-1) == "does" || r.fold(j-1) == "did"
	case "t":
		return r.d.Tokens[j-1].Kind == language.Punct
	}
	return false
}

// onceOnly tells whether a match stands in a clause that only says when or until when
// something else is so: until a register has been established, before the flight was due to.
func (r *reader) onceOnly(m match, s language.Sentence) bool {
	if r.code() != language.English {
		return false
	}
	_, _, _, at := r.verbGroup(m.first, s)
	for j := at - 1; j >= max(s.First, at-9); j-- {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" && r.d.Tokens[j].Text != "'" || r.saysAt(j) || r.exact("that", j) || r.exact("relative", j) {
			return false
		}
		switch r.fold(j) {
		case "until", "unless", "till":
			return true
		case "as":
			return r.fold(j-1) == "just"
		case "since":
			return m.act.Strength() >= 5 && !r.finiteBetween(j+1, at) // since he was appointed
		case "before", "when", "where":
			return m.act == briefs.Planned && j > s.First && !r.finiteBetween(j+1, at)
		}
	}
	return false
}

// plainSpeaker returns the words of a speaker without a name behind the verb of saying
// whose report stands before it: said one farmer. "" where none stand there up to a mark.
func (r *reader) plainSpeaker(i int, s language.Sentence) string {
	if r.code() == language.French {
		return r.frenchPlain(i, s)
	}
	if r.code() != language.English {
		return ""
	}
	start := i
	if r.exact("article", i) && !r.exact("preposition", i) {
		start++
	} else if f := r.fold(i); f != "one" && f != "another" && f != "some" {
		return ""
	}
	end := start
	for end < min(start+6, s.Last) && r.d.Tokens[end].Kind == language.Word && (!r.oblique(end) || r.exact("genitive", end)) && !r.exact("be", end) && !r.exact("auxiliary", end) && !r.saysAt(end) {
		end++
	}
	if end == start || end < s.Last && r.d.Tokens[end].Kind == language.Word && !r.oblique(end) {
		return ""
	}
	return r.d.Span(start, end).Quote
}

// bodyNamed is the body named before whose name the words with the kind of body at token n
// take up: the ministry, the foreign ministry. -1 where none or another fits.
func (r *reader) bodyNamed(n int) int {
	if r.code() != language.English || n == 0 {
		return -1
	}
	first := n
	for first > 0 && first > n-3 && r.d.Tokens[first-1].Kind == language.Word && !r.exact("article", first-1) && !r.oblique(first-1) && r.at[first-1] < 0 {
		first--
	}
	if first == 0 || r.fold(first-1) != "the" {
		return -1
	}
	for k := len(r.mention) - 1; k >= 0; k-- {
		m := r.mention[k]
		if m.First >= n || r.parties[m.Party].Kind != briefs.Organisation {
			continue
		}
		words := r.lex.words(r.parties[m.Party].Name)
		fits := len(words) > 0 && words[len(words)-1] == r.fold(n)
		for j := first; j < n && fits; j++ {
			fits = r.holdsFold(words, r.fold(j))
		}
		if fits {
			return m.Party
		}
	}
	return -1
}

func (r *reader) holdsFold(words []string, f string) bool {
	for _, w := range words {
		if w == f {
			return true
		}
	}
	return false
}

// sourcePhrase returns the words of a source that is the subject of the verb group at token
// at, with those before its head that tell which one: the foreign ministry later said.
func (r *reader) sourcePhrase(n, at int, s language.Sentence) string {
	text := r.sourceText(n, s)
	if r.code() != language.English {
		return text
	}
	first := n
	for first > s.First && first > n-4 && r.d.Tokens[first-1].Kind == language.Word && !r.exact("article", first-1) && !r.oblique(first-1) && !r.exact("leading", first-1) && !r.exact("and", first-1) && !r.exact("relative", first-1) &&
		!r.saysAt(first-1) && !r.exact("stop", first-1) && !r.exact("but", first-1) && len(r.lex.rules[r.fold(first-1)]) == 0 {
		first--
	}
	last := at
	for last > n+1 && (r.exact("adverb", last-1) || r.fold(last-1) == "later" || len(r.fold(last-1)) > 4 && r.fold(last - 1)[len(r.fold(last-1))-2:] == "ly") {
		last--
	}
	if end := r.d.Tokens[n].Start + len(text); last > n && r.d.Tokens[last-1].End < end {
		return r.d.Span(first, last).Quote
	}
	if first < n {
		return r.d.Bytes(r.d.Tokens[first].Start, r.d.Tokens[n].Start).Quote + text
	}
	return text
}

// peopleOf returns the words for the people of a body or state who say something and have
// no names: U.N. officials, Norwegian diplomats. "" where the subject before token at is
// the party itself.
func (r *reader) peopleOf(p, from, at int, s language.Sentence) string {
	if text := r.describedBy(p, from, at); text != "" {
		return text
	}
	if len(r.unnamedBy) > 0 && p >= len(r.parties)-len(r.unnamedBy) {
		return "" // it is those people: Norwegian lawmakers
	}
	if r.code() != language.English || r.parties[p].Kind == briefs.Person || at-2 < from || r.at[at-1] >= 0 || !r.exact("source", at-1) && !r.exact("acting", at-1) || r.exact("government", at-1) && r.fold(at-1) != "officials" {
		return ""
	}
	for j := at - 2; j >= max(from, at-6); j-- {
		if r.d.Tokens[j].Kind != language.Word && r.d.Tokens[j].Text != "-" || r.at[j] < 0 && (r.oblique(j) || r.exact("and", j)) {
			return ""
		}
		if m := r.at[j]; m >= 0 && r.mention[m].Party == p {
			return r.d.Span(r.mention[m].First, at).Quote
		}
	}
	return ""
}

// setAside tells whether an English participle behind a comma only says when or where what
// stands before it came about: restrictions, imposed after the bombings, ban …
func (r *reader) setAside(m *match, s language.Sentence) bool {
	if r.code() != language.English || m.first-1 <= s.First || r.d.Tokens[m.first-1].Text != "," || m.after >= s.Last || !m.rule.flags["direct"] || !strings.HasSuffix(r.fold(m.first), "ed") || r.at[m.after] >= 0 {
		return false
	}
	switch r.fold(m.after) {
	case "after", "before", "during", "since", "in", "at", "following", "under", "amid", "last", "earlier":
		return !r.in("instrument", m.first-2)
	}
	return false
}

// supposed tells whether "would" says what somebody would do who is not in the place to:
// would resign if he were elected.
func (r *reader) supposed(m *match, s language.Sentence) bool {
	if r.code() != language.English || r.fold(m.first) != "would" {
		return false
	}
	for j := m.first - 1; j > s.First; j-- {
		if r.fold(j) == "were" && r.fold(s.First) == "if" && r.commaBetween(j, m.first) {
			return true // If Norway were to pay, it would
		}
	}
	for j := m.after; j < min(m.after+14, s.Last-1); j++ {
		if r.fold(j) == "if" && (r.fold(j+1) == "elected" || r.fold(j+2) == "were" || r.fold(j+2) == "had") {
			return true
		}
	}
	return false
}

// declares tells whether "declared" has an object and reports no words: declared war on.
func (r *reader) declares(i int, s language.Sentence) bool {
	if f := r.fold(i); r.code() != language.English || f != "declared" && f != "declares" || i+1 >= s.Last || r.at[i+1] >= 0 {
		return false
	}
	switch r.fold(i + 1) {
	case "war", "independence", "victory", "bankruptcy", "a", "an", "its", "his", "their", "itself", "null", "open", "martial":
		return true
	}
	return false
}

// describedBy returns the words for somebody without a name whose state or body stands right
// before what he is: the U.S. diplomat in charge. "" where the party itself is the subject.
func (r *reader) describedBy(p, from, at int) string {
	if r.code() != language.English || r.parties[p].Kind == briefs.Person {
		return ""
	}
	for j := from; j < at; j++ {
		m := r.at[j]
		if m < 0 || r.mention[m].Party != p {
			continue
		}
		end := r.mention[m].Last
		if end >= at || !r.exact("holder", end) || r.d.Tokens[end].Upper {
			return ""
		}
		return r.d.Span(r.mention[m].First, end+1).Quote
	}
	return ""
}
