package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// longestTail is how many tokens the subject of a source that closes a sentence
// may run to.
const longestTail = 16

// closingSource returns the verb of saying of a source that closes what it
// reports behind the comma at token j: …, officials said; …, the ministry said in a
// statement. -1 where what follows is no such clause. A comma never stands in its
// subject, nor does "that" follow its verb.
func (r *reader) closingSource(j int, s language.Sentence) int {
	if r.code() == language.Hebrew && r.exact("thus", j+1) && j+2 < s.Last && r.lex.say.has(r.fold(j+2)) {
		return j + 2 // …, כך הודיע המשרד
	}
	if r.code() == language.French {
		return r.frenchClosing(j, s)
	}
	if j+2 < s.Last && r.closesQuote(j+1) {
		j++
	}
	if r.code() != language.English || j+2 >= s.Last || r.exact("relative", j+1) || r.exact("and", j+1) || r.exact("but", j+1) || r.exact("stop", j+1) && !r.exact("pronoun", j+1) && !r.exact("they", j+1) {
		return -1
	}
	for k := j + 1; k < min(j+longestTail, s.Last); k++ {
		if r.at[k] >= 0 {
			continue
		}
		if t := r.d.Tokens[k].Text; t == "(" || t == ")" {
			continue // Home (Interior) Minister
		}
		if r.d.Tokens[k].Kind == language.Punct && r.d.Tokens[k].Text != "-" && r.d.Tokens[k].Text != "'" && r.d.Tokens[k].Text != "’" || r.exact("that", k) || r.exact("relative", k) {
			return -1
		}
		if r.lex.say.has(r.fold(k)) && !r.d.Tokens[k].Upper && !r.lex.participle.has(r.fold(k)) {
			if k == j+1 && r.d.Tokens[min(k+1, s.Last-1)].Kind == language.Word && !r.exact("preposition", k+1) || k > j+1 && r.endsReport(k+1, s) {
				return k
			}
			return -1
		}
	}
	return -1
}

// closesQuote tells whether token i is the mark that closes a quotation.
func (r *reader) closesQuote(i int) bool {
	t := r.d.Tokens[i]
	return t.Text == "”" || t.Text == "»" || t.Text == "\"" && !t.Gap
}

// opensQuote tells whether token i is the mark that opens a quotation.
func (r *reader) opensQuote(i int) bool {
	if i >= len(r.d.Tokens) {
		return false
	}
	t := r.d.Tokens[i]
	return t.Text == "“" || t.Text == "«" || t.Text == "\"" && t.Gap
}

// endsReport tells whether nothing that is said follows at token i, behind a
// verb of saying: a mark, a preposition (in a statement) or a time.
func (r *reader) endsReport(i int, s language.Sentence) bool {
	if i >= s.Last || r.d.Tokens[i].Kind == language.Punct && r.d.Tokens[i].Text != ":" || r.fold(i-1) == "told" {
		return true
	}
	if r.at[i] < 0 && r.exact("preposition", i) || r.exact("leading", i) {
		return true
	}
	ts := r.d.Times(i, min(i+4, s.Last), "")
	return len(ts) > 0 && ts[0].First == i
}

// commaOf returns the comma behind which the verb of saying at token i closes a
// report, -1 where it does not.
func (r *reader) commaOf(i int, s language.Sentence) int {
	if r.code() == language.French {
		return -1 // whose subject stands behind the verb there
	}
	for j := i - 2; j >= max(s.First, i-longestTail); j-- {
		if r.d.Tokens[j].Text == "," && r.at[j] < 0 {
			if r.closingSource(j, s) == i {
				return j
			}
			return -1
		}
	}
	return -1
}

// saidLast finds who says in such a clause, which begins at token from: a party, a
// pronoun that takes up who spoke before, or the words of the subject as they
// stand.
func (r *reader) saidLast(sp *speech, from, at int, s language.Sentence, before []speech) {
	sp.after = true
	for from < at && r.d.Tokens[from].Kind == language.Punct {
		from++
	}
	if r.saidByPronoun(sp, at, before) {
		return
	}
	if sp.text = r.officialsOf(from, at); sp.text != "" {
		return
	}
	g := r.subjectOf(from, at)
	if len(g) == 0 && from < at && r.exact("they", from) && r.at[from] < 0 {
		return // whoever they are
	}
	if len(g) > 0 && (r.parties[g[0]].Kind == briefs.Person || !r.in("source", at-1)) {
		sp.party = g[0]
		return
	}
	if r.exact("article", from) && at-from > 1 && r.fold(from) != "her" && r.fold(from) != "his" && r.fold(from) != "its" && r.fold(from) != "their" {
		from++
	}
	sp.text = r.d.Span(from, at).Quote
}

// officialsOf are the words [from, at) of an English subject where they name nobody but
// officials of some body or of several states, who are none of those: officials from both
// countries, sources in the ministry; "" elsewhere.
func (r *reader) officialsOf(from, at int) string {
	for from < at && (r.exact("article", from) || r.exact("and", from) || r.exact("but", from) || r.d.Tokens[from].Kind == language.Number) && r.at[from] < 0 {
		from++
	}
	head := from
	for head < min(from+3, at) && r.at[head] < 0 && r.d.Tokens[head].Kind == language.Word && !r.exact("informants", head) {
		head++
	}
	if r.code() != language.English || head+2 >= at || !r.exact("informants", head) {
		return ""
	}
	switch r.fold(head + 1) {
	case "from", "of", "in", "at", "on", "with":
	default:
		return ""
	}
	for j := head + 2; j < at; j++ {
		if m := r.at[j]; r.d.Tokens[j].Kind != language.Word || m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person || r.exact("relative", j) || r.saysAt(j) || r.exact("auxiliary", j) || r.exact("be", j) {
			return ""
		}
	}
	return r.d.Span(from, at).Quote
}

// saidByPronoun lets the pronoun right before the verb at token at take up the one
// who spoke or acted last: a person for he and she, anyone else for it.
func (r *reader) saidByPronoun(sp *speech, at int, before []speech) bool {
	i := at - 1
	for i > 0 && r.at[i] < 0 && r.exact("adverb", i) {
		i--
	}
	if r.code() == language.English && r.exact("majesty", i) && r.at[i] < 0 && r.exact("possessive", i-1) && r.last >= 0 {
		sp.party = r.last // His Majesty also said
		return true
	}
	if i < 0 || r.at[i] >= 0 || !r.exact("pronoun", i) || r.fold(i) == "i" {
		return false
	}
	if r.code() == language.French {
		return r.frenchSpeaker(sp, i, before)
	}
	thing := r.exact("thing", i)
	fits := func(p int) bool { return p >= 0 && (r.parties[p].Kind == briefs.Person) != thing }
	last := r.speaker
	if thing && len(before) == 0 && last.party < 0 && last.text != "" && !(r.code() == language.English && strings.HasSuffix(last.text, "s")) {
		sp.text = last.text // said the statement. … it said
		return true
	}
	if len(before) == 0 && fits(r.last) {
		sp.party = r.last
		return true
	}
	if len(before) > 0 {
		last = before[len(before)-1]
	}
	switch {
	case fits(last.party):
		sp.party = last.party
	case len(r.subject) == 1 && fits(r.subject[0]):
		sp.party = r.subject[0]
	case thing && r.code() == language.English && r.ledBefore(i) >= 0:
		sp.party = r.ledBefore(i)
	case last.party < 0 && !(thing && r.code() == language.English && strings.HasSuffix(last.text, "s")):
		sp.text = last.text
	}
	return true
}

// leadPerson is the person whom a sentence has as its subject: the one named first,
// or the one whom a pronoun at its start took up already; in French any party, since
// il and elle stand for states and bodies too. -1 where there is none.
func (r *reader) leadPerson(s language.Sentence) int {
	if r.exact("pronoun", s.First) && r.at[s.First] < 0 {
		return r.last
	}
	if r.leadsIn(s.First) {
		for i := s.First + 1; i < min(s.First+60, s.Last); i++ {
			if r.at[i] < 0 && (r.exact("auxiliary", i) || r.saysAt(i)) && i > s.First+2 {
				if g := r.subjectOf(r.subjectFrom(s.First, i), i); len(g) == 1 {
					return g[0]
				}
				return -1
			}
		}
	}
	g := r.nearest(s.First, min(s.First+12, s.Last))
	if len(g) == 0 {
		g = r.byPost(s.First, min(s.First+5, s.Last))
	}
	if len(g) == 1 && (r.parties[g[0]].Kind == briefs.Person || r.code() == language.French) {
		return g[0]
	}
	return -1
}

// inName tells whether a word stands with a capital inside a sentence, as a part
// of a name does and a verb does not: the United States, the Will of the People.
func (r *reader) inName(i int, s language.Sentence) bool {
	return subjectFirst(r.code()) && !r.headline && i > s.First && r.d.Tokens[i].Upper && r.d.Tokens[i-1].Kind == language.Word
}

// plainName returns the words of a subject that names no party and has no capital
// of its own (the three unions said), or whose name a phrase between commas
// follows, "" where they are none.
func (r *reader) plainName(from, at int) string {
	for j := from; j < min(from+4, at); j++ {
		if r.fold(j) == "pourquoi" && r.code() == language.French {
			from = j + 1 // c'est pourquoi notre résolution demande
		}
	}
	for from < at && (r.exact("roughly", from) || r.d.Tokens[from].Kind == language.Number || r.exact("stop", from) || r.exact("and", from) || r.exact("but", from) || r.exact("article", from) && !r.exact("possessive", from)) {
		from++
	}
	end := from
	for end < at && end < from+7 && r.d.Tokens[end].Kind == language.Word && !r.exact("that", end) && !r.exact("relative", end) && !r.exact("adverb", end) && !(r.code() == language.French && r.exact("auxiliary", end)) && (!r.oblique(end) || r.exact("genitive", end)) && !r.lex.say.has(r.fold(end)) {
		if len(r.lex.rules[r.fold(end)]) > 0 && strings.HasSuffix(r.fold(end), "ed") {
			return "" // a verb of its own
		}
		end++
	}
	if end == from || end < at && r.d.Tokens[end].Kind == language.Word && !r.oblique(end) && !(r.code() == language.French && r.exact("auxiliary", end)) || r.exact("they", from) || len(r.fold(end-1)) < 4 {
		return ""
	}
	return r.d.Span(from, end).Quote
}

// nounLike tells whether a trigger whose form is a noun's as well stands as one:
// requests to the council were refused; a plan to end the war.
func (r *reader) nounLike(m *match, s language.Sentence) bool {
	f := r.fold(m.first)
	if r.code() != language.English || m.after != m.first+1 || r.headline && m.first < s.First+4 {
		return false
	}
	if single := strings.TrimSuffix(f, "s"); m.first > s.First && r.lex.sets["verbnoun"].has(single) {
		if t := r.d.Tokens[m.first-1].Text; strings.HasSuffix(t, "'s") || strings.HasSuffix(t, "’s") || (t == "'" || t == "’") && !r.d.Tokens[m.first-1].Gap {
			return true // Lund's demand, officials' vows
		}
	}
	if m.first > s.First && r.at[m.first-1] < 0 && r.exact("takesnoun", m.first-1) && r.lex.sets["verbnoun"].has(strings.TrimSuffix(f, "s")) {
		return true // need guarantees, without pledges
	}
	if p := m.first - 1; p >= s.First && r.at[p] >= 0 && r.mention[r.at[p]].Kind == party.ByAdjective && r.exact("verbnoun", m.first) {
		return true // the Kenyan demand
	}
	if r.exact("verbnoun", m.first) && m.first > s.First {
		p := m.first - 1
		prev := r.d.Tokens[p]
		return prev.Kind == language.Word && r.at[p] < 0 && !prev.Upper && !strings.HasSuffix(prev.Fold, "s") && !r.exact("they", p) && !r.exact("pluralnoun", p) &&
			!r.exact("adverb", p) && !strings.HasSuffix(prev.Fold, "ly") && !r.exact("and", p) && !r.exact("relative", p) && prev.Fold != "to" && prev.Fold != "will" && prev.Fold != "do" && prev.Fold != "i"
	}
	if m.first > s.First && r.d.Tokens[m.first-1].Upper && r.d.Tokens[m.first-1].Kind == language.Word && !r.d.Tokens[m.first].Upper && (m.first-1 > s.First || len(r.d.Tokens[m.first-1].Text) > 1 && r.d.Tokens[m.first-1].Text == strings.ToUpper(r.d.Tokens[m.first-1].Text)) && strings.HasSuffix(f, "s") {
		return false // the RDR appeals to
	}
	if single, ok := strings.CutSuffix(f, "s"); ok && r.lex.sets["verbnoun"].has(single) && m.rule.complement == nil && m.after < s.Last && r.at[m.after] < 0 {
		if prev := m.first - 1; r.fold(m.after) == "that" && prev > s.First && (r.exact("document", prev) || r.exact("acting", prev) || r.exact("office", prev)) {
			return false // the resolution demands that
		}
		return r.exact("preposition", m.after) || r.exact("be", m.after) || r.exact("auxiliary", m.after)
	}
	return false
}

// pastTime returns where an object begins that a time and "that" stand before:
// demanded on Friday that the border be opened.
func (r *reader) pastTime(i int, s language.Sentence) int {
	if r.code() == language.French {
		return r.pastOccasion(i, s)
	}
	if ts := r.d.Times(i, min(i+7, s.Last), ""); len(ts) > 0 && ts[0].First == i && !ts[0].Length && !r.ofMeasure(ts[0]) && ts[0].Last < s.Last-1 && r.d.Tokens[ts[0].Last].Kind == language.Word {
		i = ts[0].Last
	}
	if i+1 < s.Last && r.code() == language.English && r.fold(i) == "that" {
		i++
	}
	return i
}

// leftOpen tells whether a quotation that begins in a sentence goes on behind it.
func (r *reader) leftOpen(s language.Sentence) bool {
	depth := 0
	for j := s.First; j < min(s.Last, s.First+2*reach); j++ {
		switch r.d.Tokens[j].Text {
		case "«", "“":
			depth++
		case "»", "”":
			depth--
		case "\"":
			if depth > 0 && r.closesQuote(j) {
				depth--
			} else if r.code() == language.English && r.opensQuote(j) {
				depth++
			}
		}
	}
	return depth > 0
}

// pastHolder steps over whose intention or readiness it is, where an infinitive
// follows: the intention of Norway to send …; elsewhere the act's words begin with
// the noun at token head.
func (r *reader) pastHolder(head int, s language.Sentence) int {
	for j := head + 2; j < min(head+5, s.Last-1); j++ {
		if m := r.at[j]; m >= 0 {
			if last := r.mention[m].Last; last+1 < s.Last && r.exact("holds", last) && !r.exact("compound", last+1) {
				return last + 1
			}
			return head
		}
	}
	return head
}

// impersonal tells whether a pronoun at token head stands for nobody, as that of a
// passive does whose act follows: il a été convenu de, it was agreed that.
func (r *reader) impersonal(head, at, trigger int) bool {
	if f := r.fold(head); f != "il" && f != "it" {
		return false
	}
	for j := at; j < trigger; j++ {
		if f := r.fold(j); f == "ete" || f == "was" || f == "been" {
			return true
		}
	}
	return false
}

// secondVerb tells whether the verb group at token at is the second of two that
// share a subject: right behind "and", with an act told of before it.
func (r *reader) secondVerb(at int, s language.Sentence) bool {
	n := len(r.found)
	if n == 0 || r.found[n-1].sentence != r.d.Tokens[at].Sentence || at-1 < r.found[n-1].first || r.found[n-1].first < s.First {
		return false
	}
	return r.at[at-1] < 0 && (r.exact("and", at-1) || r.exact("but", at-1)) && !r.found[n-1].passive
}

// relativeSubject returns those whose name stands right before the relative clause of a
// verb: the European Union, which has offered to ….
func (r *reader) relativeSubject(m match, s language.Sentence) []int {
	j := m.first - 1
	for j > s.First && !r.exact("relative", j) {
		j--
	}
	if j--; j > s.First && r.d.Tokens[j].Text == "," {
		j--
	}
	a := r.namesBefore(j, s)
	if a == nil && r.code() == language.English {
		a = r.byPost(max(s.First, j-4), j+1) // the premier, who is due to
	}
	return a
}

// namesBefore returns those whose name ends with token j, with those joined to it.
func (r *reader) namesBefore(j int, s language.Sentence) []int {
	if j < s.First || r.at[j] < 0 {
		return nil
	}
	first := r.mention[r.at[j]].First
	for first-2 >= s.First && r.exact("and", first-1) && r.at[first-2] >= 0 {
		first = r.mention[r.at[first-2]].First
	}
	return r.group(max(first, s.First), j+1)
}
