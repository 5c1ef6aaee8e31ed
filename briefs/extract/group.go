package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// named is a party as it is named in a noun phrase.
type named struct {
	index, first, last int
	post               bool // its holder's post stands between it and the one before, behind "and"
}

// group returns the parties of the first noun phrase among the mentions of
// [first, last): a person before a body before a state, with those joined to
// it by "and".
func (r *reader) group(first, last int) []int {
	var run []named
	for j := first; j < last && j < len(r.at); j++ {
		if n := len(run); n > 0 {
			if m := r.nextHolder(run[n-1], j); m >= 0 {
				run = append(run, named{r.mention[m].Party, r.mention[m].First, r.mention[m].Last, true})
				j = r.mention[m].Last - 1
				continue
			}
		}
		if len(run) == 0 && r.governedName(j) {
			return nil
		}
		if len(run) > 0 && r.governedName(j) {
			break
		}
		if len(run) > 0 && r.counterpartPost(run[len(run)-1], j, last) {
			continue
		}
		if m := r.at[j]; m >= 0 && r.mention[m].Kind != party.ByAdjective && r.parties[r.mention[m].Party].Kind != briefs.Place {
			run = append(run, named{r.mention[m].Party, j, r.mention[m].Last, len(run) > 0 && r.postBetween(run[len(run)-1].last, j)})
			j = max(j, r.mention[m].Last-1)
		} else if len(run) > 0 && (j-run[len(run)-1].last > 3 || m < 0 && r.oblique(j)) {
			break
		}
	}
	if len(run) == 0 || r.code() == language.Hebrew && (r.postBody(run[0].first) && !r.holds(run) || r.exact("folk", run[0].first-1)) {
		return nil
	}
	for _, kind := range []briefs.PartyKind{briefs.Person, r.parties[run[0].index].Kind, briefs.Organisation, briefs.Country} {
		var out []int
		for _, p := range run {
			if r.parties[p.index].Kind == kind && !contains(out, p.index) && (len(out) == 0 || r.joined(p.first) || r.listed(p.first) || p.post) {
				out = append(out, p.index)
			}
		}
		if len(out) > 0 {
			if kind == r.parties[run[0].index].Kind {
				out = r.tied(out, run)
			}
			return out
		}
	}
	return nil
}

// tied adds to states or bodies those of the other kind that و ties right onto
// them: الولايات المتحدة ودول الخليج.
func (r *reader) tied(out []int, run []named) []int {
	for i, p := range run[1:] {
		if subjectFirst(r.code()) && p.index == run[i].index {
			continue // its short form
		}
		person := r.parties[p.index].Kind == briefs.Person || r.parties[run[i].index].Kind == briefs.Person
		if person || !r.rightOnto(run[i].last, p.first) {
			break
		}
		if !contains(out, p.index) {
			out = append(out, p.index)
		}
	}
	return out
}

// joined tells whether the mention at token i is tied to the one before it by
// a conjunction.
func (r *reader) joined(i int) bool {
	reach := 4
	if r.code() == language.Urdu {
		reach = 7 // اور سعودی عرب کے ولی عہد …
	}
	for j := i; j >= max(0, i-reach) && r.d.Tokens[j].Sentence == r.d.Tokens[i].Sentence; j-- {
		f, m := r.fold(j), r.at[j]
		if r.statesPost(m, i) {
			continue
		}
		if m >= 0 && m != r.at[i] && j == i-1 && subjectFirst(r.code()) && r.mention[m].Kind == party.ByAdjective {
			continue // and Austrian Thomas Holm
		}
		if m >= 0 && m != r.at[i] {
			return false // ودعا المغرب إسبانيا: nothing between them
		}
		if m >= 0 && r.code() == language.Arabic && r.mention[m].Start <= r.d.Tokens[j].Start {
			continue // وزارة: its own first letter
		}
		if _, rest := language.Conjunction(r.lex.code, f); rest != f || r.lex.sets["and"].has(f) || r.code() == language.French && r.exact("nor", j) {
			return true // ni la Norvège ni le Kenya
		}
	}
	return false
}

// listed tells whether the mention at token i follows another one and a comma:
// England, France and Germany. An apposition is of another kind.
func (r *reader) listed(i int) bool {
	if i > 1 && r.at[i-1] < 0 && r.exact("article", i-1) {
		i--
	}
	return r.lex.code != language.Arabic && i > 1 && (r.fold(i-1) == "," || r.fold(i-1) == "،") && r.at[i-2] >= 0
}

// nearest returns the subject before a verb: the parties of the first noun
// phrase of the clause that may act.
func (r *reader) nearest(first, last int) []int {
	for j := first; j < last; j++ {
		m := r.at[j]
		if m < 0 {
			continue
		}
		k := r.parties[r.mention[m].Party].Kind
		if k == briefs.Place || r.possessor(j, last) || r.withMark(r.mention[m].Last) || r.mention[m].Kind == party.ByAdjective || j > first && r.oblique(j-1) && !r.stateName(j, first) && !(r.code() == language.Urdu && r.exact("subjectmark", r.mention[m].Last)) {
			j = max(j, r.mention[m].Last-1)
			continue
		}
		if a := r.group(j, r.headedBefore(j, last)); a != nil || r.code() != language.Hebrew {
			return a
		}
		j = max(j, r.mention[m].Last-1) // of a post whose holder follows
	}
	return nil
}

// possessor tells whether the name at token j only tells whose the English or Urdu subject
// before token last is: Bosnia's political parties, یونان کی تنظیمیں; but not Norway's
// government, which is Norway.
func (r *reader) possessor(j, last int) bool {
	m := r.mention[r.at[j]]
	if r.code() == language.Urdu && m.Last < last && r.ofNoun(m.Last) {
		return !r.exact("government", m.Last+1) && !(m.Kind == party.ByName && r.findIn("roleword", m.Last+1, min(m.Last+5, last)) >= 0 && r.parties[m.Party].Kind == briefs.Person)
	}
	if r.code() != language.English || m.Last >= last {
		return false
	}
	t := r.d.Tokens[m.Last-1].Text
	if !strings.HasSuffix(t, "'s") && !strings.HasSuffix(t, "’s") {
		return false
	}
	if next := r.at[m.Last]; next >= 0 && r.parties[r.mention[next].Party].Kind == briefs.Organisation {
		return true // Japan's Agriculture Ministry
	}
	return r.d.Tokens[m.Last].Kind == language.Word && r.findIn("government", m.Last, last) < 0
}
