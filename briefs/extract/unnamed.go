package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// byWords is the party without a name that the tokens [first, last) are the words for, the
// first of them from the byte start on. It is one of the brief's only if it acts.
func (r *reader) byWords(first, last, start int, kind briefs.PartyKind) []int {
	whole := r.d.Bytes(start, r.d.Tokens[last-1].End)
	key := language.Fold(r.code(), whole.Quote)
	if p, ok := r.unnamedBy[key]; ok {
		if e := &r.parties[p].Evidence; !slices.Contains(*e, whole) { // a subject is asked for more than once
			*e = append(*e, whole)
			slices.SortFunc(*e, func(a, b briefs.Span) int { return a.Start - b.Start })
		}
		return []int{p}
	}
	p := briefs.Party{Name: whole.Quote, Kind: kind, Country: r.state, Evidence: []briefs.Span{whole}}
	if r.code() == language.Arabic && r.exact("manystates", first) {
		p.Country = "" // الدول المغاربية
	}
	for k := first; k < last; k++ {
		if m := r.at[k]; m >= 0 {
			p.Country = r.parties[r.mention[m].Party].Country
		}
	}
	if kind == briefs.Person {
		p.Role = p.Name
	}
	if r.unnamedBy == nil {
		r.unnamedBy = map[string]int{}
	}
	r.unnamedBy[key] = len(r.parties)
	r.parties = append(r.parties, p)
	return []int{r.unnamedBy[key]}
}

// plainNounSubject is the party without a name that the subject [from, at) of an English or
// French verb is: the government, opposition parties, le ministre de la Pêche. Nil where
// the words are of nothing that acts, or more than that.
func (r *reader) plainNounSubject(from, at int) []int {
	for from < at && (r.d.Tokens[from].Kind == language.Punct || r.exact("article", from) || r.exact("and", from)) {
		from++
	}
	for j := from; j < at; j++ {
		if r.at[j] < 0 && (r.exact("auxiliary", j) || r.exact("be", j)) && r.d.Tokens[j].Text != "à" {
			at = j // les juges | ont une nouvelle fois demandé
		}
	}
	for r.code() == language.French && at > from && r.at[at-1] < 0 && (r.exact("self", at-1) || r.fold(at-1) == "n'" || r.fold(at-1) == "ne" || r.fold(at-1) == "y" || r.fold(at-1) == "en") {
		at-- // le ministre | s'est félicité
	}
	if from > 0 && r.code() == language.French && (r.fold(from-1) == "ces" || r.fold(from-1) == "ses") {
		return nil // those that were told of
	}
	const most = 7
	if from >= at || at-from > most {
		return nil
	}
	head := -1
	for j := from; j < at; j++ {
		switch {
		case r.d.Tokens[j].Kind == language.Number, r.exact("crowd", j), r.exact("relative", j) || r.exact("that", j):
			return nil // more than 1,000 aid workers: nobody in particular
		case r.code() == language.English && j > from && strings.HasSuffix(r.fold(j), "ing") && len(r.fold(j)) > 5 && j+1 < at && r.exact("article", j+1):
			return nil // foreign troops helping the army
		case r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" && r.d.Tokens[j].Text != "'" && r.d.Tokens[j].Text != "’", r.at[j] >= 0 && r.parties[r.mention[r.at[j]].Party].Kind == briefs.Person,
			r.exact("preposition", j) && !r.exact("genitive", j) && !r.exact("article", j):
			return nil
		case r.exact("genitive", j) || head >= 0 && r.code() == language.French:
			if head < 0 {
				return nil
			}
		case r.exact("acting", j) || r.exact("office", j):
			head = j
		case head >= 0 && r.d.Tokens[head+1].Kind == language.Word && !r.exact("genitive", head+1):
			head = -1 // the government offices: another noun
		}
	}
	if head < 0 || r.code() == language.English && r.in("bothstates", head) && (r.exact("two", head-1) || r.exact("two", from)) {
		return nil // the two countries, whose principals nobody told of
	}
	if p := r.soleBody(head); p >= 0 && at-from == 1 {
		return []int{p}
	}
	kind := briefs.Organisation
	if r.exact("office", head) {
		if kind = briefs.Person; at-from == 1 || r.postTaken(head) {
			return nil // the minister, whoever he is
		}
	}
	return r.byWords(from, at, r.d.Tokens[from].Start, kind)
}

// unnamedOpening is the party without a name that opens the clause of a match in Hebrew,
// Persian or Urdu: הממשלה, وزیر خزانہ نے. Nil where none does.
func (r *reader) unnamedOpening(m match, s language.Sentence) []int {
	j := r.wholeStart(m.first, s)
	if r.code() == language.Persian {
		j = r.pastOpener(max(r.pastSource(j, m.first), r.datelineLast(s)), m.first)
	}
	for j < m.first && (r.d.Tokens[j].Kind == language.Punct || r.exact("adverb", j)) {
		j++
	}
	if a := r.urduNoun(j, m); a != nil {
		return a
	}
	if j >= m.first || r.at[j] >= 0 || m.passive || m.relative {
		return nil
	}
	if r.code() == language.Persian && r.finalPassive(m) {
		return nil // سفیر منصوب شد
	}
	if a := r.persianPost(j, m); a != nil {
		return a
	}
	end, kind := j+1, briefs.Organisation
	switch {
	case r.code() == language.Persian && (r.exact("office", j) || r.exact("crowd", j)):
		return nil
	case r.exact("office", j) && end < m.first && r.d.Tokens[end].Kind == language.Word && r.at[end] < 0 && !r.exact("casemark", end) && !r.exact("preposition", end):
		if kind, end = briefs.Person, end+1; r.postTaken(j) {
			return nil
		}
	case r.code() == language.Hebrew && r.exact("actinghead", j) && end < m.first && r.at[end] < 0 && strings.HasPrefix(r.fold(end), "ה") && end+1 == m.first:
		end++ // הנהלת הבנק
	case !r.exact("acting", j) && !r.setUpBefore(j):
		return nil
	}
	if end < len(r.at) && (r.at[end] >= 0 || r.exact("casemark", end) && !r.exact("agentmark", end)) {
		return nil // named, or what is done something to
	}
	if r.code() == language.Hebrew && kind == briefs.Organisation && end < m.first && strings.HasPrefix(r.fold(end), "ו") && r.exact("acting", end) {
		start := r.d.Tokens[end].Start + len("ו")
		return append(r.byWords(j, end, r.d.Tokens[j].Start, kind), r.byWords(end, end+1, start, kind)...) // הקואליציה והאופוזיציה
	}
	return r.byWords(j, end, r.d.Tokens[j].Start, kind)
}

// setUpBefore tells whether the Hebrew noun at token j, with its article, takes up a team or the like
// that the sentence before set up: יקימו צוות משותף. הצוות יתכנס.
func (r *reader) setUpBefore(j int) bool {
	noun, definite := strings.CutPrefix(r.fold(j), "ה")
	n := r.d.Tokens[j].Sentence
	if r.code() != language.Hebrew || !definite || n == 0 || !r.lex.sets["founded"].has(noun) {
		return false
	}
	for k := max(0, r.d.Sentences[n-1].First); k < r.d.Sentences[n].First; k++ {
		if r.fold(k) == noun {
			return true
		}
	}
	return false
}

// postTaken tells whether somebody whom the article names holds a post with the word at
// token j: it may be he.
func (r *reader) postTaken(j int) bool {
	for _, p := range r.parties[:len(r.parties)-len(r.unnamedBy)] {
		for w := range strings.FieldsSeq(language.Fold(r.code(), p.Role)) {
			if p.Kind == briefs.Person && w == r.fold(j) {
				return true
			}
		}
	}
	return false
}
