package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/extract/party"
)

// statesMeant resolves "les deux pays" at token j by what stands before it: the two that
// its own sentence or the one before names, where others are named there than the two who
// deal with each other. Without an article before the number it is any two. Done tells that
// no other may be meant; blank where it can't be said which.
func (r *reader) statesMeant(j int) (states []int, done bool) {
	for k := j - 1; k >= max(0, j-3); k-- {
		if r.fold(k) == "deux" {
			if k == 0 || !r.exact("article", k-1) && !r.exact("genitive", k-1) {
				return nil, true // seuls deux pays
			}
			break
		}
	}
	pair := r.pair(briefs.Country)
	n := r.d.Tokens[j].Sentence
	for at := n; at >= max(0, n-1); at-- {
		s := r.d.Sentences[at]
		if r.d.Role(at) == briefs.RoleHeadline {
			break
		}
		named, tied := r.statesNamed(s.First, min(s.Last, j))
		if len(named) == 0 || at == n && len(named) == 1 {
			continue
		}
		for _, p := range named {
			if contains(pair, p) {
				continue
			}
			if tied != nil {
				return tied, true
			}
			if len(named) == 2 && at == n {
				return named, true
			}
			return []int{}, true // others are told of, and which is open
		}
		return nil, false
	}
	return nil, false
}

// statesNamed returns the states that are named among some tokens, and of them the two
// that a conjunction ties, where only two are tied.
func (r *reader) statesNamed(first, last int) (named, tied []int) {
	before := -1
	for i := first; i < last; i++ {
		m := r.at[i]
		if m < 0 || r.mention[m].Kind == party.ByAdjective || r.parties[r.mention[m].Party].Kind != briefs.Country {
			continue
		}
		p := r.mention[m].Party
		if before >= 0 && before != p && r.joined(r.mention[m].First) {
			tied = append(tied, before, p)
		}
		if before = p; !contains(named, p) {
			named = append(named, p)
		}
		i = max(i, r.mention[m].Last-1)
	}
	if len(tied) != 2 {
		tied = nil
	}
	return named, tied
}
