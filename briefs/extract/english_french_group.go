package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// counterpartPost tells whether token j is of the post of a second person that
// stands between "and" and his name: the minister and his Latvian counterpart, X.
func (r *reader) counterpartPost(before named, j, last int) bool {
	if !subjectFirst(r.code()) || r.parties[before.index].Kind != briefs.Person || j < before.last {
		return false
	}
	name := r.secondName(before.last, last)
	return name > j
}

// secondName is the token at which the name begins that "and" and a post join to
// a name ending before token i, -1 where there is none.
func (r *reader) secondName(i, last int) int {
	if i < last && r.d.Tokens[i].Text == "," {
		i++
	}
	if i >= last || !r.exact("and", i) || r.at[min(i+1, len(r.at)-1)] >= 0 && r.mention[r.at[i+1]].Kind == party.ByName && r.parties[r.mention[r.at[i+1]].Party].Kind == briefs.Person {
		return -1
	}
	for j := i + 1; j < min(i+16, last); j++ {
		if m := r.at[j]; m >= 0 {
			if r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind == briefs.Person && r.parties[r.mention[m].Party].Role != "" {
				return j
			}
			continue
		}
		if r.saysAt(j) || r.exact("auxiliary", j) || r.exact("be", j) || r.exact("relative", j) || r.exact("that", j) || len(r.lex.rules[r.fold(j)]) > 0 && !r.exact("article", j) && !r.exact("preposition", j) || r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "," && r.d.Tokens[j].Text != "-" {
			return -1
		}
	}
	return -1
}

// postBetween tells whether a second person's post stands between two names.
func (r *reader) postBetween(i, j int) bool {
	return subjectFirst(r.code()) && r.secondName(i, j+1) == j
}

// attributiveState tells whether the first name behind token i only says of a noun
// whose it is: with an individual US state.
func (r *reader) attributiveState(i int, s language.Sentence) bool {
	for j := i; j < min(i+5, s.Last-1) && r.code() == language.English; j++ {
		m := r.at[j]
		if m < 0 {
			continue
		}
		next := r.mention[m].Last
		if r.parties[r.mention[m].Party].Kind != briefs.Country || next >= s.Last || !r.capitalsOnly(j) {
			return false
		}
		t := r.d.Tokens[next]
		return t.Kind == language.Word && !t.Upper && !r.oblique(next) && !r.exact("and", next) && !r.exact("stop", next) && !r.exact("leading", next) && !r.exact("relative", next)
	}
	return false
}

// capitalsOnly tells whether token i is written in capitals: US, UAE.
func (r *reader) capitalsOnly(i int) bool {
	t := r.d.Tokens[i].Text
	return len(t) >= 2 && strings.ToUpper(t) == t
}

// postsOf resolves the plural of a post at token j whose states are named behind
// it: the foreign ministers of Latvia and Ghana, whose names the article may have.
// Named tells that something is: the leaders of the region are not the two who deal
// with each other.
func (r *reader) postsOf(j, last int) (actors []int, named bool) {
	if !subjectFirst(r.code()) || j+2 >= last || !r.exact("genitive", j+1) && !r.exact("genitive", j+2) {
		return nil, false
	}
	states := r.findIn("bothstates", j+2, min(j+10, last))
	if states >= 0 && r.findIn("two", j+1, states) >= 0 {
		return nil, false // the leaders of the two countries
	}
	of := r.group(j+1, last)
	if len(of) < 2 {
		the := r.code() == language.English && r.exact("genitive", j+1) && r.fold(j+2) == "the"
		return nil, len(of) > 0 || states >= 0 || the // of one state, of those of a region, of the alliance
	}
	var holders []int
	for _, c := range of {
		for p := range r.parties {
			if q := r.parties[p]; q.Kind == briefs.Person && q.Role != "" && q.Country != "" && q.Country == r.parties[c].Country {
				holders = append(holders, p)
				break
			}
		}
	}
	if len(holders) == len(of) {
		return holders, true
	}
	return of, true
}

// headPair is the pair that the headline or the lead begins with, one of them a body: the
// European Union and Armenia, whose two sides they are whoever signs for them. nil where
// there is none.
func (r *reader) headPair() []int {
	for n, s := range r.d.Sentences {
		if role := r.d.Role(n); role != briefs.RoleHeadline && role != briefs.RoleBody {
			continue
		}
		for j := s.First + 1; j < min(s.First+24, s.Last-1); j++ {
			if !r.exact("and", j) || r.at[j] >= 0 || r.at[j-1] < 0 {
				continue
			}
			k := j + 1
			if r.exact("article", k) && r.at[k] < 0 {
				k++
			}
			if k >= s.Last || r.at[k] < 0 {
				continue
			}
			a, b := r.mention[r.at[j-1]], r.mention[r.at[k]]
			ka, kb := r.parties[a.Party].Kind, r.parties[b.Party].Kind
			if a.Kind == party.ByName && b.Kind == party.ByName && a.Party != b.Party && (ka == briefs.Organisation || ka == briefs.Country) && (kb == briefs.Organisation || kb == briefs.Country) && (a.First == s.First || !r.oblique(a.First-1) || r.exact("article", a.First-1) && !r.oblique(a.First-2)) {
				return []int{a.Party, b.Party}
			}
		}
		if r.d.Role(n) == briefs.RoleBody {
			return nil
		}
	}
	return nil
}

// otherSide tells whether a person of another state than the first is named in the
// sentence of a mention: rather he is the other side than one of no state.
func (r *reader) otherSide(k, first int) bool {
	for _, m := range r.mention[k:] {
		if r.d.Tokens[m.First].Sentence != r.d.Tokens[r.mention[k].First].Sentence {
			return false
		}
		if p := r.parties[m.Party]; p.Kind == briefs.Person && p.Country != "" && p.Country != r.parties[first].Country {
			return true
		}
	}
	return false
}

// ownWords is the first token of a sentence that is not of a dateline.
func (r *reader) ownWords(s language.Sentence, n int) int {
	if n > 4 {
		return s.First
	}
	start := r.pastDateline(s)
	for i := s.First; start > s.Start && i < s.Last-1; i++ {
		if r.d.Tokens[i].Start >= start {
			return i
		}
	}
	return s.First
}

// rightOnto tells whether two names are tied by a conjunction with nothing but a
// short form, a comma or an article between them: l'Union africaine (UA) et l'Iran.
func (r *reader) rightOnto(i, j int) bool {
	if r.code() == language.Arabic {
		return i == j && r.coupled(j)
	}
	and := false
	for k := i; k < j; k++ {
		switch {
		case r.exact("and", k):
			and = true
		case r.d.Tokens[k].Kind == language.Punct || r.exact("article", k):
		default:
			return false
		}
	}
	return subjectFirst(r.code()) && and && j-i < 6
}
