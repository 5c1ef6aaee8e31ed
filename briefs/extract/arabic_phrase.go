package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// unjoined is a token's form without a conjunction.
func (r *reader) unjoined(i int) string {
	_, f := language.Conjunction(r.code(), r.fold(i))
	return f
}

// nounPhrase resolves the noun phrase that begins at token j and ends before
// last: names, the two sides, a body or post by its noun alone, the speaker's
// own state. noun tells that a noun phrase that may act stands there at all.
func (r *reader) nounPhrase(j, last int, sp speech) (actors []int, noun bool) {
	if j < min(last, len(r.at)) {
		if end := r.pastGroup(j, r.d.Sentences[r.d.Tokens[j].Sentence]); end > j {
			return r.numbered(j, end), true // سبع شركات
		}
	}
	if j >= last || j >= len(r.at) || r.d.Tokens[j].Kind != language.Word {
		if j < last && j+1 < len(r.at) && (r.d.Tokens[j].Text == "«" || r.d.Tokens[j].Text == "\"" || r.d.Tokens[j].Text == "“") && (r.at[j] >= 0 || r.at[j+1] >= 0) {
			return r.group(j, last), true
		}
		return nil, false
	}
	if j+1 < last && r.exact("these", j) && strings.HasPrefix(r.fold(j+1), "ال") {
		return r.nounPhrase(j+1, last, sp) // هؤلاء النواب
	}
	if f := r.fold(j); j+1 < last && (f == "ذات" || f == "نفس") && (r.exact("roleword", j+1) || r.exact("source", j+1)) {
		if p := r.lastPerson(j+1, nil); p >= 0 {
			return []int{p}, true // ذات المسؤول
		}
		return nil, true
	}
	if r.exact("honour", j) || r.exact("last", j) {
		if p := r.honoured(j); p >= 0 {
			return []int{p}, true
		}
		return nil, true
	}
	if m, ok := r.posts[j]; ok && r.at[j] < 0 && r.mention[m].First < last {
		return r.group(r.mention[m].First, last), true
	}
	if p := r.styledPost(j, r.d.Sentences[r.d.Tokens[j].Sentence]); p >= 0 && r.at[j] < 0 {
		return []int{p}, true
	}
	if a := r.owner(j, sp); a != nil {
		if j+1 < last && r.at[j+1] >= 0 && r.coupled(j+1) {
			for _, p := range r.group(j+1, last) {
				if !contains(a, p) {
					a = append(a, p)
				}
			}
		}
		return a, true
	}
	if j+1 < last && r.exact("ownstate", j+1) && r.exact("agentnoun", j) {
		if a := r.owner(j+1, sp); a != nil {
			return a, true // حكومة بلاده
		}
	}
	if a, both := r.bothOf(j, last); both {
		return a, true
	}
	if m := r.at[j]; m >= 0 {
		if r.governedName(j) || r.parties[r.mention[m].Party].Kind == briefs.Place && r.mention[m].Kind != party.ByName {
			return nil, false
		}
		end := r.phraseEnd(j, last)
		if r.mention[m].Kind == party.ByAdjective {
			return nil, true
		}
		if k := r.mention[m].Last; k < end && r.bodyEnds(k, j) && r.someoneElse(k) {
			end = k // رفضت الحكومة | فلانا
		}
		if a := r.metonym(j, last); a != nil {
			return a, true
		}
		return r.besideUnnamed(r.group(j, end), j, end), true
	}
	if p := r.definite(j); p >= 0 {
		return []int{p}, true
	}
	if p := r.organOf(j, last); p >= 0 {
		return []int{p}, true
	}
	if p := r.postOf(j, last, sp); p >= 0 {
		return []int{p}, true
	}
	f := r.fold(j)
	_, bare := language.Conjunction(r.code(), f)
	head := r.in("posthead", j) || r.in("agentnoun", j) || r.in("source", j)
	if !head && !strings.HasPrefix(bare, "ال") {
		if a := r.unnamed(j); a != nil {
			return a, true // أهالي القرية
		}
	}
	if r.lex.sets["preposition"].has(f) || r.oblique(j) || r.exact("that", j) || r.particle(j, "ب") && !r.exact("agentnoun", j) || !head && !strings.HasPrefix(bare, "ال") && !r.exact("determiner", j) {
		return nil, false
	}
	if r.exact("sat", j) && r.talks != nil {
		return r.talks, true
	}
	if a := r.bodiesOf(j); a != nil {
		return a, true
	}
	if r.in("document", j) && strings.HasPrefix(bare, "ال") {
		if a := r.issuedJointly(j); a != nil {
			return a, true
		}
		return r.issued(), true
	}
	if head && !strings.HasPrefix(bare, "ال") {
		if end := r.pastIndefinite(j, last); end > j {
			return r.byWords(j, end, r.d.Tokens[j].Start, briefs.Organisation), true
		}
		end := r.phraseEnd(j, last)
		if a := r.group(j, end); len(a) > 0 && (r.parties[a[0]].Kind == briefs.Person || !r.in("posthead", j)) {
			if len(a) == 1 && r.parties[a[0]].Kind == briefs.Country && !r.in("posthead", j) && !r.in("manyposts", j) && r.at[j+1] < 0 {
				if body := r.unnamed(j); body != nil {
					return body, true // حركة مشروع تونس
				}
			}
			return a, true
		}
		for n := min(end, j+7); n > j+1 && (r.in("posthead", j) || r.in("source", j)); n-- {
			if p := r.byRole(r.d.Span(j, n).Quote); p >= 0 {
				return []int{p}, true
			}
		}
		if p := r.stateHolder(j, end); p >= 0 {
			return []int{p}, true
		}
		if a := r.ministry(j, end); a != nil {
			return a, true
		}
		return r.unnamed(j), true
	}
	if r.in("roleword", j) || r.in("posthead", j) { // الوزير فلان
		end := r.phraseEnd(j, last)
		if a := r.group(j, min(j+6, end)); a == nil {
			if p := r.personIn(j, min(j+16, last)); p != nil {
				return p, true
			}
			for n := min(end, j+7); n > j+2; n-- {
				if p := r.byRole(r.d.Span(j, n).Quote); p >= 0 {
					return []int{p}, true
				}
			}
			return r.unnamed(j), true
		}
		return r.group(j, end), true // and who is joined to him
	}
	return r.unnamed(j), true
}

// phraseEnd bounds the noun phrase at token j: before a preposition, a relative
// clause, "that", a verb of saying.
func (r *reader) phraseEnd(j, last int) int {
	for k := j + 1; k < last && k < len(r.at); k++ {
		if r.at[k] >= 0 {
			continue
		}
		if r.exact("relative", k) || r.exact("that", k) || r.exact("chairing", k) || r.asIs("preposition", k) || r.exact("verbmark", k) && !r.nor(k) || r.asIs("cuehead", k) {
			return k
		}
	}
	return last
}

// ministry is the body or state that a post without a name is of (وزير التنمية):
// a body of the article by that name, or the state whose name stands in the post.
func (r *reader) ministry(j, end int) []int {
	if rest, ok := strings.CutPrefix(r.unjoined(j), "وزير"); ok && j+1 < end {
		want := "وزاره " + r.fold(j+1)
		if rest == "" || rest == "ه" {
			for p := range r.parties {
				if r.parties[p].Kind == briefs.Organisation && strings.HasPrefix(language.Fold(r.code(), r.parties[p].Name), want) {
					return []int{p}
				}
			}
		}
	}
	return r.group(j, end)
}

// isDocument tells whether the words of a source begin with a communiqué.
func (r *reader) isDocument(source string) bool {
	words := r.lex.words(source)
	if len(words) == 0 {
		return false
	}
	return r.lex.sets["document"].has(strings.TrimPrefix(words[0], "ال"))
}

// metonym resolves capitals that act (أكدت القاهرة وواشنطن) to their states where
// the article names these, or else to themselves.
func (r *reader) metonym(j, last int) []int {
	var out []int
	for ; j < last && j < len(r.at) && r.at[j] >= 0; j++ {
		m := r.mention[r.at[j]]
		place := r.parties[m.Party]
		if m.First != j || place.Kind != briefs.Place || len(out) > 0 && !r.coupled(j) || !r.in("capitals", j) {
			break
		}
		state := m.Party
		for p := range r.parties {
			if r.parties[p].Kind == briefs.Country && r.parties[p].Country == place.Country && place.Country != "" {
				state = p
				break
			}
		}
		out = append(out, state)
	}
	return out
}

// issued is the body that issued the communiqué which the article reports on: the
// one that a document was named after first; nil where none is.
func (r *reader) issued() []int {
	if r.issuer != nil {
		return r.issuer
	}
	r.issuer = []int{}
	for i := range r.d.Tokens {
		if !r.in("document", i) {
			continue
		}
		for j := i + 1; j < min(i+5, len(r.at)); j++ {
			if m := r.at[j]; m >= 0 && r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind == briefs.Organisation {
				r.issuer = []int{r.mention[m].Party}
				return r.issuer
			}
			if r.d.Tokens[j].Kind == language.Punct || r.exact("that", j) {
				break
			}
		}
	}
	return r.issuer
}

// postOf resolves a post with the article and no name (الوزير الإسباني, المسؤول
// ذاته) to the person who holds it: of the state that an adjective names, or the
// one who spoke or was named last. -1 where nobody fits.
func (r *reader) postOf(j, last int, sp speech) int {
	if !r.exact("roleword", j) || j+1 < len(r.at) && r.at[j+1] >= 0 && r.mention[r.at[j+1]].Kind != party.ByAdjective {
		return -1
	}
	country := ""
	for k := j + 1; k < min(j+3, last) && k < len(r.at); k++ {
		if m := r.at[k]; m >= 0 {
			if r.mention[m].Kind != party.ByAdjective {
				return -1 // a name follows
			}
			country = r.parties[r.mention[m].Party].Country
		}
	}
	if country == "" {
		if r.nameFollows(j, last) {
			return -1
		}
		return r.lastPerson(j, nil)
	}
	for k := len(r.mention) - 1; k >= 0; k-- {
		m := r.mention[k]
		if p := r.parties[m.Party]; m.First < j && p.Kind == briefs.Person && p.Country == country {
			return m.Party
		}
	}
	return -1
}

// nameFollows tells whether a person is named within the phrase at token j.
func (r *reader) nameFollows(j, last int) bool {
	for k := j + 1; k < min(j+5, last) && k < len(r.at); k++ {
		if m := r.at[k]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
			return true
		}
		if r.d.Tokens[k].Kind == language.Punct || r.oblique(k) {
			break
		}
	}
	return false
}

// coordinates are the parties of the kind that is named first behind "between",
// tied to each other by و: two states, and not a person who looks on.
func (r *reader) coordinates(first, last int) []int {
	var out []int
	end := first
	for j := first; j < last && j < len(r.at); j++ {
		m := r.at[j]
		if m < 0 {
			if len(out) > 0 && (j-end > 6 || r.exact("relative", j)) {
				break
			}
			continue
		}
		p := r.mention[m].Party
		k := r.mention[m].Kind
		switch {
		case k == party.ByAdjective || r.parties[p].Kind == briefs.Place:
		case len(out) == 0:
			out = append(out, p)
		case r.parties[p].Kind == r.parties[out[0]].Kind && r.joined(r.mention[m].First) && !contains(out, p):
			out = append(out, p)
		}
		j = max(j, r.mention[m].Last-1)
		end = j
	}
	return out
}
