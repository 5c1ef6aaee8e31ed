package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// appositions are those whose names are set off by commas behind the posts that open a
// Persian clause at token j: وزیر نیروی ایران، مهندس فلان، و وزیر انرژی تاجیکستان، فلان،
// قرارداد را …. End is where the last of them ends, with his comma; j where no name is set
// off so.
func (r *reader) appositions(j, last int) (actors []int, end int) {
	end = j
	for r.code() == language.Persian && j < last && r.at[j] < 0 && r.in("roleword", j) && !r.pluralPost(j) {
		name := r.holderBehind(j, last)
		if name < 0 {
			break
		}
		m := r.mention[r.at[name]]
		if !contains(actors, m.Party) {
			actors = append(actors, m.Party)
		}
		if end = m.Last; end < last && r.d.Tokens[end].Kind == language.Punct {
			end++
		}
		if end >= last || !r.joins(end) {
			break
		}
		j = end + 1
	}
	return actors, end
}

// longestPost is how many tokens a post may have before the comma behind it.
const longestPost = 12

// holderBehind is where the name begins of whoever holds the Persian post at token j, behind its
// comma and an honorific; -1 where none does.
func (r *reader) holderBehind(j, last int) int {
	k := j + 1
	for k < min(last, j+longestPost) && r.d.Tokens[k].Kind == language.Word && !r.finite(k) && !r.exact("inside", k) && r.fold(k) != "را" {
		k++
	}
	if k >= last || r.d.Tokens[k].Text != "،" && r.d.Tokens[k].Text != "," {
		return -1
	}
	for k++; k < last && r.at[k] < 0 && r.exact("style", k); {
		k++
	}
	if k >= last || r.at[k] < 0 || r.mention[r.at[k]].First != k || r.parties[r.mention[r.at[k]].Party].Kind != briefs.Person {
		return -1
	}
	if n := r.mention[r.at[k]].Last; n >= last || r.d.Tokens[n].Kind != language.Punct && !r.joins(n) {
		return -1 // another, who acts
	}
	return k
}
