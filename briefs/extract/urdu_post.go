package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// postOfBody tells whether an Urdu post stands right before the body or the place at token i, of
// which it is, and nobody who holds it: سپیکر | قومی اسمبلی, آئی جی | پنجاب.
func (r *reader) postOfBody(from, i int) bool {
	if r.code() != language.Urdu || i-1 < from || r.at[i] < 0 || r.at[i-1] >= 0 || !r.exact("roleword", i-1) {
		return false
	}
	k := r.parties[r.mention[r.at[i]].Party].Kind
	return k == briefs.Organisation || k == briefs.Place || k == briefs.Country
}

// titleOpens is the token of a post of one word with which an Urdu clause opens, before what its
// holder does: وزیراعظم | قطر کے امیر سے ملاقات کریں گے. -1 where it opens with something else.
func (r *reader) titleOpens(first, last int) int {
	if r.code() != language.Urdu {
		return -1
	}
	for first < last && (r.d.Tokens[first].Kind == language.Punct || r.exact("meanwhile", first) || r.oblique(first) && first+1 < last && r.exact("meanwhile", first+1)) {
		first++
	}
	if first+1 >= last || r.at[first] >= 0 || !r.exact("roleword", first) || r.oblique(first+1) || r.exact("subjectmark", first+1) || r.exact("roleword", first+1) || r.fold(first) == "وزير" || r.joins(first+1) || r.exact("bodynoun", first+1) {
		return -1
	}
	if m := r.at[first+1]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person || r.postOfBody(first, first+1) && r.oblique(r.mention[m].Last) && r.d.Tokens[r.mention[m].Last].Text == "نے" {
		return -1
	}
	return first
}

// titleAlone is the person whose post opens an Urdu clause in one word; -1 where the article names
// none, or several.
func (r *reader) titleAlone(first int) int {
	found := -1
	for p := range r.parties {
		role := r.lex.words(r.parties[p].Role)
		if r.parties[p].Kind != briefs.Person || len(role) == 0 || strings.Join(role, "") != r.fold(first) && role[0] != r.fold(first) {
			continue
		}
		if len(role) > 1 && role[1] == r.fold(first+1) {
			return -1 // وزیر | اعظم …
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

// nameAndPost are the two between whom Urdu says that something was done, one by his name and one
// by his post alone: وزیراعظم فلان اور سعودی ولی عہد کے درمیان. nil where they are not.
func (r *reader) nameAndPost(from, last int) []int {
	and := -1
	for j := last - 1; j > from; j-- {
		if r.at[j] < 0 && r.joins(j) {
			and = j
			break
		}
	}
	if and < 0 {
		return nil
	}
	for last > and && r.ofNoun(last-1) {
		last--
	}
	first, second := -1, -1
	for _, half := range [][2]int{{from, and}, {and + 1, last}} {
		p := -1
		for j := half[0]; j < half[1]; j++ {
			if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
				p = r.mention[m].Party
			}
		}
		for j := half[0]; j < half[1] && p < 0; j++ {
			p = r.byPostWords(j, half[1])
		}
		if first < 0 && half[0] == from {
			first = p
		} else {
			second = p
		}
	}
	if first < 0 || second < 0 || first == second {
		return nil
	}
	return []int{first, second}
}

// metInUrdu are the two whose meeting the clause before tells of, where an Urdu passive says what was
// agreed at it: فلاں سے بہمان نے ملاقات کی جس میں … پر اتفاق کیا گیا. nil where they are not.
func (r *reader) metInUrdu(m match, s language.Sentence) []int {
	if r.code() != language.Urdu || m.act != briefs.Agreed || r.d.Tokens[m.after-1].Text != "گیا" && r.d.Tokens[m.after-1].Text != "ہوا" {
		return nil
	}
	which := -1
	for j := m.first - 1; j > s.First && which < 0; j-- {
		if f := r.d.Tokens[j].Text; f == "جس" || f == "جن" {
			which = j
		}
	}
	met := -1
	for j := which + 1; j < m.first; j++ {
		if r.exact("subjectmark", j) {
			return nil
		}
	}
	for j := s.First; j < which; j++ {
		if r.at[j] < 0 && r.exact("encounter", j) {
			met = j
		}
	}
	first, second := -1, -1
	for j := s.First + 1; j < met; j++ {
		k := r.at[j-1]
		if k < 0 || r.at[j] >= 0 || r.mention[k].Last != j {
			continue
		}
		if r.exact("subjectmark", j) {
			first = r.mention[k].Party
		} else if r.d.Tokens[j].Text == "سے" {
			second = r.mention[k].Party
		}
	}
	if first < 0 || second < 0 || first == second {
		return nil
	}
	return []int{first, second}
}
