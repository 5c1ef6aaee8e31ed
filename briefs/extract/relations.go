package extract

import (
	"fmt"
	"strings"
	"sync"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// relationWords are how a language speaks of the relations of two countries.
type relationWords struct {
	stems map[string]bool
	name  string // of the topic, with a place for each country
}

var relationsOf = sync.OnceValue(func() map[language.Code]relationWords {
	out := map[language.Code]relationWords{}
	for _, row := range topicRows("relations.tsv") {
		c := language.Code(row[0])
		w := relationWords{map[string]bool{}, row[2]}
		for s := range strings.SplitSeq(row[1], "|") {
			w.stems[stemOf(c, language.Fold(c, s))] = true
		}
		out[c] = w
	}
	return out
})

// Weights of a country's mentions, and how much makes it one that an article
// is about.
const (
	inHeadline = 3
	inLead     = 2
	principal  = 5
)

// bilateral names the two countries whose relations an article is about, in the
// order of their mention; ok is false where it is about one, three or none.
func (r *reader) bilateral() (first, second string, ok bool) {
	weight := make([]int, len(r.parties))
	for _, m := range r.mention {
		n := r.d.Tokens[m.First].Sentence
		switch {
		case r.parties[m.Party].Kind != briefs.Country || r.commentary[n]:
		case r.d.Role(n) == briefs.RoleHeadline:
			weight[m.Party] += inHeadline
		case n < 4:
			weight[m.Party] += inLead
		default:
			weight[m.Party]++
		}
	}
	var most [3]int // the three weightiest, by index, -1 none
	for k := range most {
		most[k] = -1
		for p, w := range weight {
			if w > 0 && (k < 1 || p != most[0]) && (k < 2 || p != most[1]) && (most[k] < 0 || w > weight[most[k]]) {
				most[k] = p
			}
		}
	}
	a, b := most[0], most[1]
	if b < 0 || weight[b] < principal || most[2] >= 0 && weight[most[2]] >= weight[b] {
		return "", "", false
	}
	if b < a {
		a, b = b, a
	}
	return r.parties[a].Name, r.parties[b].Name, true
}

// related names the relations that an article is about in the topic that
// speaks of them, so that they are found by the names of the countries; where
// no topic chosen does, the best phrase that does becomes one.
func (r *reader) related(chosen []phrase, all []phrase) ([]phrase, int, string) {
	w, known := relationsOf()[r.d.Code]
	a, b, two := r.bilateral()
	if !known || !two {
		return chosen, -1, ""
	}
	speaks := func(p phrase) bool {
		for _, s := range p.key {
			if w.stems[s] {
				return true
			}
		}
		return false
	}
	name := fmt.Sprintf(w.name, a, b)
	for i, p := range chosen {
		if speaks(p) {
			return chosen, i, name
		}
	}
	for _, p := range all {
		if speaks(p) {
			at := min(len(chosen), mostTopics-1)
			return append(chosen[:at:at], p), at, name
		}
	}
	return chosen, -1, ""
}
