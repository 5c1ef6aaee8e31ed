package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// unnamed is the party that an Arabic noun phrase at token j is where it names none of
// the article's: a body of every state (الحكومة), people who act together (أهالي القرية,
// المحتجون), the holder of a post (وزير التربية). Nil where the words are of nothing that
// acts.
func (r *reader) unnamed(j int) []int {
	s := r.d.Sentences[r.d.Tokens[j].Sentence]
	end, kind := r.unnamedEnd(j, s)
	if end == j || r.nameFollows(end-1, s.Last) || kind == briefs.Person && r.held(j) {
		return nil
	}
	start := r.d.Tokens[j].Start
	if r.unjoined(j) != r.fold(j) && !r.asIs("manspost", j) && !r.asIs("acting", j) {
		start += len("و")
	}
	a := r.byWords(j, end, start, kind)
	if p := r.ministerSpeaking(j); p >= 0 && end == j+1 && r.unjoined(j) == "الوزاره" {
		r.parties[a[0]].Country = r.parties[p].Country // his own
	}
	return a
}

// besideUnnamed adds to the named parties of the noun phrase at token j, which ends before
// token last, those without a name that و ties onto the last of them: مصر | والدول الأفريقية.
func (r *reader) besideUnnamed(a []int, j, last int) []int {
	if len(a) == 0 || r.parties[a[0]].Kind == briefs.Person {
		return a
	}
	for k := range r.mention {
		m := r.mention[k]
		if m.Party != a[len(a)-1] || m.Last >= last || m.First < j || r.unjoined(m.Last) == r.fold(m.Last) {
			continue
		}
		if bare, definite := strings.CutPrefix(r.unjoined(m.Last), "ال"); definite && r.lex.sets["acting"].has(bare) {
			return append(slices.Clone(a), r.unnamed(m.Last)...)
		}
	}
	return a
}

// unnamedEnd is where the phrase at token j ends that stands for a party without a name,
// and what that is; j for none.
func (r *reader) unnamedEnd(j int, s language.Sentence) (int, briefs.PartyKind) {
	if r.at[j] >= 0 || r.code() != language.Arabic {
		return j, ""
	}
	if end := r.postPhrase(j, s); end > j+1 {
		return end, briefs.Person
	}
	known := r.fold(j)
	if !r.lex.sets["acting"].has(known) && !r.exact("office", j) {
		known = r.unjoined(j)
	}
	bare, definite := strings.CutPrefix(known, "ال")
	kind := briefs.Organisation
	switch many := definite && r.nominative(j); {
	case r.lex.sets["office"].has(known):
		kind = briefs.Person
	case !many && !r.lex.sets["acting"].has(bare):
		return j, ""
	}
	end := j + 1
	if !definite {
		for kind == briefs.Organisation && end < min(j+3, s.Last-1) && r.construct(end) {
			end++ // حركة مشروع | الغد
		}
		switch {
		case end >= s.Last:
			return j, ""
		case r.at[end] >= 0 && !r.governedName(end):
			end = r.mention[r.at[end]].Last
		case r.at[end] < 0 && strings.HasPrefix(r.fold(end), "ال"):
			end++
		default:
			return j, ""
		}
	}
	if end = r.pastDescription(end, s); kind == briefs.Person && definite && end == j+1 {
		return j, "" // the minister, whoever he is
	}
	return r.pastAdjectives(end, s), kind
}

// pastIndefinite is where the words end for a body without article that its adjective says is
// of a state: محكمة استئناف | أمريكية. It is j where the noun at token j begins no such words.
func (r *reader) pastIndefinite(j, last int) int {
	if r.unjoined(j) != r.fold(j) || !r.exact("acting", j) {
		return j
	}
	for k := j + 1; k < min(j+4, last); k++ {
		if m := r.at[k]; m >= 0 && r.mention[m].Kind == party.ByAdjective && !strings.HasPrefix(r.fold(k), "ال") {
			return k + 1
		} else if m >= 0 || !r.indefinite(k) {
			return j
		}
	}
	return j
}

// construct tells whether token i is a noun without article that another noun follows which
// it is of: one more word of a name before the last.
func (r *reader) construct(i int) bool {
	next := i + 1
	if r.at[i] >= 0 || r.d.Tokens[i].Kind != language.Word || r.d.Tokens[next].Kind != language.Word || strings.HasPrefix(r.fold(i), "ال") || r.unjoined(i) != r.fold(i) || r.oblique(i) || r.exact("that", i) || r.exact("relative", i) {
		return false
	}
	if w, known := r.vocabulary[r.fold(i)]; !known || !w.class.nominal() {
		return false
	}
	return r.at[next] >= 0 && !r.governedName(next) || r.at[next] < 0 && strings.HasPrefix(r.fold(next), "ال")
}

// held tells whether somebody whom the article names holds a post that begins like the
// one at token j and is of the same: it may be he.
func (r *reader) held(j int) bool {
	bare := func(w string) string { return strings.TrimPrefix(w, "ال") }
	head, of := bare(r.fold(j)), []rune(bare(r.fold(j+1)))
	same := func(w string) bool { // وزير داخليتها may be وزير الداخلية
		return strings.HasPrefix(bare(w), string(of[:min(len(of), 5)]))
	}
	for _, p := range r.parties[:len(r.parties)-len(r.unnamedBy)] {
		w := strings.Fields(language.Fold(language.Arabic, p.Role))
		if p.Kind == briefs.Person && len(w) > 0 && bare(w[0]) == head && (len(w) == 1 || slices.ContainsFunc(w, same)) {
			return true
		}
	}
	return false
}

// pastDescription skips definite adjectives at token i: السلطات | المحلية, الحكومة |
// اليمنية السابقة.
func (r *reader) pastDescription(i int, s language.Sentence) int {
	for i < s.Last && (r.at[i] < 0 || r.mention[r.at[i]].Kind == party.ByAdjective) && (nisba(r.fold(i)) && r.unjoined(i) == r.fold(i) || r.exact("bodyadjective", i) || r.exact("description", i)) {
		i++
	}
	return i
}

// someoneOf is where the words end for somebody without article or name at token j whose
// adjective says of which state he is: دعت مواطنة | أميركية | الوزير. It is j where none begins.
func (r *reader) someoneOf(j int, s language.Sentence) int {
	if j+1 >= s.Last || !r.indefinite(j) || r.unjoined(j) != r.fold(j) || r.in("source", j) || r.in("agentnoun", j) || r.in("instrument", j) || r.in("importance", j) || r.in("will", j) {
		return j
	}
	m := r.at[j+1]
	if m < 0 || r.mention[m].Kind != party.ByAdjective || strings.HasPrefix(r.fold(j+1), "ال") || r.unjoined(j+1) != r.fold(j+1) {
		return j
	}
	return j + 2
}

// holderBetween is the person whose name stands between commas further behind the post at token j,
// with what describes the body that he holds it in before it: وزير النقل في الحكومة المؤقتة،
// المنبثقة عن المجلس، فلان، إن. -1 where none does.
func (r *reader) holderBetween(j int, s language.Sentence) int {
	for k := j + 2; k < min(j+30, s.Last); k++ {
		if t := r.d.Tokens[k].Text; r.at[k] < 0 && (r.exact("that", k) || r.exactSay(k)) || t == ":" || t == "«" || t == "؛" {
			return -1
		}
		m := r.at[k]
		if m < 0 || r.d.Tokens[k-1].Text != "،" || r.mention[m].First != k || r.mention[m].Kind != party.ByName || r.parties[r.mention[m].Party].Kind != briefs.Person || r.coupled(k) {
			continue
		}
		if last := r.mention[m].Last; last >= s.Last || r.d.Tokens[last].Kind == language.Punct || r.exact("that", last) {
			return r.mention[m].Party
		}
		return -1
	}
	return -1
}
