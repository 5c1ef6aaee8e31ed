package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// ledBy is the person whom the sentence has as its subject in which "he" or "she" stands at
// token i, in a clause further on: Ola Lund left when he was told to. -1 where nobody is.
func (r *reader) ledBy(i int) int {
	s := r.sentenceOf(i)
	if f := r.fold(i); r.code() != language.English || f != "he" && f != "she" || i < s.First+3 {
		return -1
	}
	g := r.nearest(s.First, min(i, s.First+12))
	if len(g) != 1 || r.parties[g[0]].Kind != briefs.Person {
		return -1
	}
	for j := s.First; j < i; j++ {
		if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person && r.mention[m].Party != g[0] && r.mention[m].Kind == party.ByName {
			return -1 // another may be meant
		}
		if r.at[j] < 0 && r.saysAt(j) {
			return -1
		}
	}
	return g[0]
}

// pastConjunction is where the subject begins in the clause that the last conjunction of time
// before token at opens, with nothing but that subject behind it: left days after the army
// threatened to; au moment où le conseil prépare.
func (r *reader) pastConjunction(from, at int) int {
	for j := at - 2; j > from && j > at-10; j-- {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" && r.d.Tokens[j].Text != "'" && r.d.Tokens[j].Text != "’" || r.at[j] < 0 && (r.saysAt(j) || r.exact("that", j) || r.exact("be", j) || r.exact("auxiliary", j)) {
			return from
		}
		f := r.fold(j)
		if r.at[j] < 0 && (r.code() == language.English && (f == "after" || f == "before" || f == "when" || f == "until" || f == "once" || f == "while" || f == "because") || r.code() == language.French && (r.d.Tokens[j].Text == "où" || f == "lorsque" || f == "lorsqu'" || f == "quand" || f == "puisque")) {
			return j + 1
		}
	}
	return from
}

// whoSaysOfHimself is who says something in a relative clause, whose name stands right
// before it: …, Ola Lund, who says he will leave. Nil where none does.
func (r *reader) whoSaysOfHimself(at int, s language.Sentence) []int {
	j := at - 1
	for j > s.First && r.exact("adverb", j) {
		j--
	}
	if f := r.fold(j); f != "who" && f != "qui" {
		return nil
	}
	if j--; j > s.First && r.d.Tokens[j].Text == "," {
		j--
	}
	if g := r.namesBefore(j, s); len(g) == 1 && r.parties[g[0]].Kind == briefs.Person {
		return g
	}
	return nil
}

// whenActor is the person whom the clause that leads in tells of, where "he" or "she" is
// the subject behind its comma: when Ola Lund speaks, he will …. -1 where there is none.
func (r *reader) whenActor(i int, s language.Sentence) int {
	if r.code() != language.English || i == 0 || r.d.Tokens[i-1].Text != "," || !r.exact("person", i) {
		return -1
	}
	for j := i - 2; j >= max(s.First, i-20); j-- {
		switch r.fold(j) {
		case "when", "after", "before", "while", "once", "if", "although", "though", "because", "since":
			for k := j + 1; k < i; k++ {
				if m := r.at[k]; m >= 0 {
					if p := r.mention[m].Party; r.parties[p].Kind == briefs.Person && !r.oblique(k-1) {
						return p
					}
				}
			}
			return -1
		}
		if r.saysAt(j) {
			return -1
		}
	}
	return -1
}

// anotherSubject returns where the subject of the second of two clauses begins that "and"
// or "but" ties: Norway wants peace and Kenya intends to. -1 where the names are tied.
func (r *reader) anotherSubject(from, at int) int {
	if r.code() != language.English {
		return -1
	}
	j := at - 1
	for j > from && (r.exact("adverb", j) && r.at[j] < 0) {
		j--
	}
	if j <= from || r.at[j] < 0 {
		return -1
	}
	for j = r.mention[r.at[j]].First - 1; j > from && r.at[j] < 0 && r.fold(j) == "the"; j-- {
	}
	if j <= from+1 || !r.exact("and", j) && !r.exact("but", j) {
		return -1
	}
	for k := from; k < j; k++ {
		if r.at[k] < 0 && (r.finiteBetween(k, k+1) || r.exact("modal", k) || r.saysAt(k)) {
			if r.relativeBetween(from, k) {
				return -1
			}
			return j + 1
		}
	}
	return -1
}
