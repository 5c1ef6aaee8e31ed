package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// mostQualified is how many words may stand between a state and its body: Norway's
// centre-right coalition government.
const mostQualified = 5

// stateBodyKey tells one body of a state from another: its state and what it is.
type stateBodyKey struct{ state, kind string }

// soleBody is the one body of the kind that token i is a word for, of those that the article
// named by their states so far: the government. -1 where there are several or none.
func (r *reader) soleBody(i int) int {
	found := -1
	for key, p := range r.bodies {
		if key.kind != r.fold(i) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

// stateBody is the body without a name of its own that a subject [from, at) of an English
// verb names by its state: the Norwegian navy, Norway's foreign ministry. Nil where the
// subject is anything else.
func (r *reader) stateBody(from, at int) []int {
	if r.code() != language.English {
		return nil
	}
	for from < at && (r.d.Tokens[from].Kind == language.Punct || r.at[from] < 0 && (r.exact("article", from) || r.exact("and", from) || r.exact("but", from) || r.exact("crowd", from))) {
		from++
	}
	if from >= at || r.at[from] < 0 {
		return nil
	}
	m := r.mention[r.at[from]]
	if r.parties[m.Party].Kind != briefs.Country || m.Last >= at {
		return nil
	}
	head := m.Last
	for head < min(at, m.Last+mostQualified+1) && !r.exact("statebody", head) {
		if t := r.d.Tokens[head]; t.Kind != language.Word && t.Text != "-" || r.at[head] >= 0 || r.oblique(head) || r.exact("and", head) || r.exact("relative", head) || r.exact("that", head) || r.saysAt(head) || r.exact("posts", head) {
			return nil
		}
		head++
	}
	if head >= at || r.at[head] >= 0 || !r.exact("statebody", head) {
		return nil
	}
	if head+1 < at && r.exact("statebody", head+1) && r.at[head+1] < 0 {
		head++ // government forces
	}
	if next := head + 1; next < at && r.d.Tokens[next].Kind == language.Word && !r.oblique(next) && !r.exact("adverb", next) && !r.exact("auxiliary", next) && !r.exact("be", next) && !strings.HasSuffix(r.fold(next), "ly") {
		return nil // the Norwegian army chief
	}
	return r.bodyOfState(m.Party, m.First, head)
}

// bodyOfState is the party that the words [first, head] are, which is one for a state and a
// kind of body however it is called: Norway's government, the Norwegian coalition government.
func (r *reader) bodyOfState(state, first, head int) []int {
	for p := range r.parties[:len(r.parties)-len(r.unnamedBy)] {
		if q := r.parties[p]; q.Kind == briefs.Organisation && language.Fold(r.code(), q.Name) == language.Fold(r.code(), r.d.Span(first, head+1).Quote) {
			return []int{p}
		}
	}
	kind := r.fold(head)
	if r.exact("chargebody", head) {
		kind = r.fold(head-1) + " " + kind // the foreign ministry and the defence ministry are two
	}
	key := stateBodyKey{r.parties[state].Country, kind}
	whole := r.d.Span(first, head+1)
	p, ok := r.bodies[key]
	if !ok {
		if r.bodies == nil {
			r.bodies = map[stateBodyKey]int{}
		}
		p = r.byWords(first, head+1, r.d.Tokens[first].Start, briefs.Organisation)[0]
		r.bodies[key] = p
		return []int{p}
	}
	q := &r.parties[p]
	if name := whole.Quote; name != q.Name && !slices.Contains(q.Aliases, name) {
		if utf8.RuneCountInString(name) < utf8.RuneCountInString(q.Name) {
			name, q.Name = q.Name, name
		}
		q.Aliases = append(q.Aliases, name)
	}
	if !slices.Contains(q.Evidence, whole) {
		q.Evidence = append(q.Evidence, whole)
		slices.SortFunc(q.Evidence, func(a, b briefs.Span) int { return a.Start - b.Start })
	}
	return []int{p}
}

// neitherNor is the two who both do not act: neither Norway nor its neighbour Oman. Nil where
// the subject is no such pair of names.
func (r *reader) neitherNor(first, last int) []int {
	if r.code() != language.English {
		return nil
	}
	for j := first; j < last; j++ {
		if r.at[j] >= 0 || r.fold(j) != "neither" {
			continue
		}
		for k := j + 2; k < min(last, j+12); k++ {
			if r.at[k] < 0 && r.fold(k) == "nor" {
				a, b := r.subjectOf(j+1, k), r.subjectOf(k+1, last)
				if len(a) == 0 || len(b) == 0 {
					return nil
				}
				return append(slices.Clone(a), b...)
			}
		}
	}
	return nil
}

// chainSubject is who acts in the clause that an English participle behind a comma goes with:
// the council condemned the attack, calling on. Nil where a statement before it tells who, or
// nobody does.
func (r *reader) chainSubject(m match, s language.Sentence) []int {
	if r.code() != language.English || m.first <= s.First || !r.presentParticiple(m.first) || r.d.Tokens[m.first-1].Text != "," && !r.exact("and", m.first-1) || len(r.found) > 0 && r.found[len(r.found)-1].first >= s.First {
		return nil
	}
	start := s.First
	for j := start + 1; j < m.first; j++ {
		if r.at[j] >= 0 {
			continue
		}
		if r.d.Tokens[j].Text == ":" || r.exact("that", j) || r.exact("relative", j) {
			return nil
		}
		f := r.fold(j)
		verb := r.saysAt(j) || r.exact("otherverb", j) || r.exact("be", j) || r.exact("auxiliary", j) || r.exact("modal", j) || len(r.lex.rules[f]) > 0 && (strings.HasSuffix(f, "ed") || strings.HasSuffix(f, "s")) || strings.HasSuffix(f, "ed") && len(f) > 5 && (r.at[j-1] >= 0 || r.exact("pronoun", j-1))
		if !verb {
			continue
		}
		from := r.subjectFrom(start, j)
		if a := r.subjectOf(from, j); len(a) > 0 {
			return a
		}
		if w := r.subjectWord(from, j); w >= 0 && r.exact("person", w) {
			if r.last >= 0 && r.parties[r.last].Kind == briefs.Person {
				return []int{r.last}
			}
			return []int{} // he, whoever that is
		}
		return r.plainNounSubject(from, j)
	}
	return nil
}

// bodyThatSays is the body without a name that "it" means in what it says itself: the agency
// said it would. Nil where somebody else says it.
func (r *reader) bodyThatSays(sp speech, s language.Sentence) []int {
	if r.code() != language.English || sp.after || sp.text == "" || sp.at <= s.First {
		return nil
	}
	at := r.beforeDay(r.groupStart(sp.at, s), s)
	if off := r.setOff(at, s); off > s.First {
		at = off
	}
	for at > s.First && r.exact("adverb", at-1) {
		at--
	}
	from := r.subjectFrom(r.clauseStart(at, s), at)
	for j := from; j < at; j++ {
		if r.exact("office", j) || r.exact("speaksfor", j) {
			return nil
		}
	}
	return r.plainNounSubject(from, at)
}

// unnamedAgent is the body without a name of its own that an English passive was done by: by
// the Norwegian parliament, by the cabinet. Nil where a name stands there.
func (r *reader) unnamedAgent(i int, s language.Sentence) []int {
	if r.code() != language.English {
		return nil
	}
	end := i
	for end < min(i+8, s.Last) && (r.d.Tokens[end].Kind == language.Word || r.d.Tokens[end].Text == "-") && (r.at[end] >= 0 || r.exact("article", end) || !r.oblique(end) && !r.exact("and", end) && !r.exact("relative", end)) {
		end++
	}
	if a := r.stateBody(i, end); a != nil {
		return a
	}
	for j := i; j < end; j++ {
		if r.at[j] >= 0 {
			return nil
		}
	}
	return r.plainNounSubject(i, end)
}

// jointHeadline tells whether the headline says that what follows is said by several: a joint
// statement, a readout of talks.
func (r *reader) jointHeadline() bool {
	h := r.d.Sentences[0]
	return r.d.Role(0) == briefs.RoleHeadline && (r.findIn("joint", h.First, h.Last) >= 0 || r.findIn("between", h.First, h.Last) >= 0 || r.findExact("and", h.First, h.Last) >= 0)
}
