package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// finalAgent returns who does what a passive tells: توسط ایران, از سوی ایران,
// ایران کی جانب سے.
func (r *reader) finalAgent(from, last int) []int {
	var out []int
	add := func(a []int) {
		for _, p := range a {
			if !contains(out, p) {
				out = append(out, p)
			}
		}
	}
	for j := from; j < last; j++ {
		switch {
		case r.at[j] >= 0:
		case r.exact("by", j):
			add(r.group(j+1, min(j+8, last)))
		case r.exact("behalf", j) && r.code() == language.Persian && r.exact("preposition", j-1):
			add(r.group(j+1, min(j+8, last)))
		case r.exact("behalf", j) && r.code() == language.Urdu && j-1 > from && r.exact("preposition", j-1) && r.exact("preposition", j+1):
			start := j - 2
			for start > from && !r.exact("subjectmark", start-1) && !r.exact("clause", start-1) && j-start < 9 {
				start--
			}
			add(r.nounBefore(start, j-1))
		}
	}
	return out
}

// finalBetween returns those between whom something is done.
func (r *reader) finalBetween(from, last int) []int {
	for j := from; j < last; j++ {
		if !r.exact("between", j) || r.at[j] >= 0 {
			continue
		}
		if r.code() == language.Urdu {
			if a := r.eachNamed(max(from, j-16), j); a != nil {
				return a
			}
			return r.nameAndPost(max(from, j-16), j)
		}
		return r.eachNamed(j+1, min(j+14, last))
	}
	return nil
}

// eachNamed returns the first two parties that may act among tokens, be they of
// different kinds: a state and a company.
func (r *reader) eachNamed(first, last int) []int {
	var out []int
	for j := first; j < last; j++ {
		m := r.at[j]
		if m < 0 {
			continue
		}
		p := r.mention[m].Party
		if r.parties[p].Kind != briefs.Place && r.mention[m].Kind != party.ByAdjective && !contains(out, p) {
			if len(out) > 0 && !r.joined(r.mention[m].First) {
				if r.d.Tokens[r.mention[m].First-1].Text == "(" { // its short form
					continue
				}
				break
			}
			out = append(out, p)
		}
		j = max(j, r.mention[m].Last-1)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}
