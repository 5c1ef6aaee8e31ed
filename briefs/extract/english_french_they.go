package extract

import (
	"slices"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// they resolves a plural pronoun that stands as subject: the several who acted
// last, those in whose name a statement is made, or the two principals.
func (r *reader) they(first, last int) []int {
	for j := last - 1; j >= first; j-- {
		if !r.exact("they", j) || r.at[j] >= 0 || r.fold(j) == "both" && j+1 < last && r.ownName(j+1) {
			continue // both the United States and Norway
		}
		if s := r.sentenceOf(j); r.quoted(j, s) || s.Paragraph == r.quoting {
			if sp := r.speechAt(j, s); sp.party >= 0 {
				return []int{sp.party}
			} else if sp.text != "" {
				return nil // the "we" of one who is not named
			}
		}
		if a := r.signatories(); a != nil {
			return a
		}
		if j > 1 && r.fold(j) == "they" && (r.saysAt(j-1) || r.exact("that", j-1) && r.saysAt(j-2)) {
			if sp := r.speechAt(j, r.sentenceOf(j)); len(sp.many) > 1 {
				return sp.many
			} else if sp.party >= 0 && sp.at < j && sp.at >= r.sentenceOf(j).First && r.parties[sp.party].Kind == briefs.Organisation {
				return []int{sp.party}
			}
			return []int{} // said they would: those whom the sentence tells of, whoever they are
		}
		if r.code() == language.English && r.fold(j) == "we" && !r.jointHeadline() {
			return []int{} // of whoever writes, and the text does not tell who
		}
		if len(r.subject) > 1 {
			return r.subject
		}
		if a := r.severalBefore(j); a != nil {
			return a
		}
		if n := len(r.found); n > 0 && r.code() == language.English && r.found[n-1].sentence+1 >= r.d.Tokens[j].Sentence && len(r.found[n-1].actors) == 0 && !r.found[n-1].passive {
			return []int{} // whoever acted last and is nobody named
		}
		if a := r.principals(); r.knownBefore(a, j) && (r.code() != language.English || r.fold(j) != "they" || r.freshBoth(a, j)) {
			return a
		}
		if r.code() == language.English && r.fold(j) == "they" && len(r.subject) == 1 && r.parties[r.subject[0]].Kind == briefs.Person {
			return []int{} // no one person
		}
		return nil
	}
	return nil
}

// severalBefore are those who acted together a little before token j, one of whom alone acted
// last: they are whom "they" takes up again. nil where there are none.
func (r *reader) severalBefore(j int) []int {
	if r.code() != language.English || r.fold(j) != "they" || len(r.subject) != 1 || r.parties[r.subject[0]].Kind != briefs.Person {
		return nil
	}
	for k := len(r.found) - 1; k >= 0 && r.d.Tokens[j].Sentence-r.found[k].sentence < 5; k-- {
		if a := r.found[k].actors; len(a) > 1 {
			if contains(a, r.subject[0]) {
				return a
			}
			return nil
		}
	}
	return nil
}

// sentenceOf returns the sentence that holds token i.
func (r *reader) sentenceOf(i int) language.Sentence {
	return r.d.Sentences[r.d.Tokens[i].Sentence]
}

// signatories are those whom the headline of a joint statement names: the people
// where it names several, else all but places.
func (r *reader) signatories() []int {
	if r.title() == "" {
		return nil
	}
	var out, people []int
	for i := r.d.Sentences[0].First; i < r.d.Sentences[0].Last; i++ {
		m := r.at[i]
		if m < 0 || contains(out, r.mention[m].Party) {
			continue
		}
		p := r.mention[m].Party
		switch r.parties[p].Kind {
		case briefs.Place:
			continue
		case briefs.Person:
			people = append(people, p)
		}
		out = append(out, p)
	}
	if len(people) > 1 {
		return people
	}
	if len(out) > 2 && len(people) == 1 { // of the two states, after the visit of the president
		out = slices.DeleteFunc(out, func(p int) bool { return p == people[0] })
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// heldFrom tells whether the head of an object is someone's ("le soutien de
// l'Allemagne à", "the support of the Union for"): then the act's words begin
// with it.
func (r *reader) heldFrom(head int, s language.Sentence) bool {
	if !subjectFirst(r.code()) || head+2 >= s.Last || !r.exact("genitive", head+1) {
		return false
	}
	i := head + 2
	if r.exact("article", i) {
		i++
	}
	return i < s.Last && (r.at[i] >= 0 || r.exact("own", i))
}
