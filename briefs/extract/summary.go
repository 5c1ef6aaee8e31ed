package extract

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// limit is how many words a summary may have.
const limit = 120

// summary takes whole sentences: the lead without its dateline, the strongest
// statement, and the reported sentence that adds most: at most three.
func (r *reader) summary(dl *briefs.Dateline) []briefs.Sentence {
	lead := r.lead()
	if lead < 0 {
		return []briefs.Sentence{}
	}
	r.weigh()
	chosen := []int{lead}
	words := r.length(lead)
	for len(chosen) < 3 {
		best, most := -1, 0.0
		for n := range r.d.Sentences {
			if !r.eligible(n, chosen) || words+r.length(n) > limit {
				continue
			}
			if v := r.worth(n, lead, len(chosen)); v > most {
				best, most = n, v
			}
		}
		if best < 0 {
			break
		}
		chosen = append(chosen, best)
		words += r.length(best)
	}
	var out []briefs.Sentence
	for i, n := range chosen {
		s := r.d.Sentences[n]
		start := s.Start
		if i == 0 && dl != nil {
			start = r.pastDateline(s)
		} else if r.bullet(s) {
			start = r.d.Tokens[s.First+1].Start
		}
		out = append(out, briefs.Sentence{Text: strings.TrimSpace(r.d.Text[start:s.End]), Evidence: []briefs.Span{r.d.Bytes(start, s.End)}})
	}
	return out
}

func (r *reader) length(n int) int {
	k := 0
	for i := r.d.Sentences[n].First; i < r.d.Sentences[n].Last; i++ {
		if r.d.Tokens[i].Kind != language.Punct {
			k++
		}
	}
	return k
}

// lead is the first reported sentence of the body that is more than a
// dateline, or else the first of all.
func (r *reader) lead() int {
	for pass := range 3 {
		for n := range r.d.Sentences {
			role := r.d.Role(n)
			switch {
			case pass < 2 && role != briefs.RoleBody,
				pass < 2 && (r.length(n) < 10 || r.sharing(n) || r.bare(n)),
				pass < 1 && r.commentary[n]:
				continue
			}
			return n
		}
	}
	return -1
}

// eligible tells whether a sentence may join those chosen: reported, of the
// body, and not told already.
func (r *reader) eligible(n int, chosen []int) bool {
	if r.commentary[n] || r.d.Role(n) != briefs.RoleBody || r.length(n) < 8 || r.sharing(n) || r.bare(n) {
		return false
	}
	mine := r.sentenceStems(n)
	for _, c := range chosen {
		if c == n || shared(mine, r.sentenceStems(c)) > 0.7 {
			return false
		}
	}
	return true
}

// bare tells whether a sentence says nothing by itself: the line of a dateline
// alone, or the words that lead into a list.
func (r *reader) bare(n int) bool {
	s := r.d.Sentences[n]
	if r.d.Tokens[s.Last-1].Text == ":" && r.length(n) < 20 {
		return true
	}
	own := 0 // words that are no part of a date, of a number or of a name
	dated := false
	for i := s.First; i < s.Last; i++ {
		t := r.d.Tokens[i]
		switch {
		case len(r.d.Times(i, min(i+1, s.Last), "")) > 0 || t.Kind == language.Number:
			dated = true
		case t.Kind == language.Word && r.at[i] < 0 && utf8.RuneCountInString(t.Text) > 2:
			own++
		}
	}
	return dated && own < 4 && (r.placeWithin(s.First, min(s.First+5, s.Last)) >= 0 || r.unknownPlace(s) >= 0)
}

// sentenceStems are the content words of sentence n.
func (r *reader) sentenceStems(n int) map[string]bool {
	if r.stemsOf == nil {
		r.stemsOf = make([]map[string]bool, len(r.d.Sentences))
	}
	if r.stemsOf[n] == nil {
		r.stemsOf[n] = r.stems(r.d.Sentences[n].First, r.d.Sentences[n].Last)
	}
	return r.stemsOf[n]
}

// weigh gives every sentence the weight of its strongest statement.
func (r *reader) weigh() {
	r.weight = make([]float64, len(r.d.Sentences))
	for _, f := range r.found {
		if f.Background {
			continue
		}
		w := 2 + float64(f.Strength)*0.5
		if len(f.actors) > 0 {
			w++
		}
		if f.Deadline != nil && subjectFirst(r.d.Code) {
			w += 1.5 // what has a time is what an officer has to note
		}
		r.weight[f.sentence] = max(r.weight[f.sentence], w)
	}
}

// worth weighs a sentence: the statements in it, the parties it names, the
// words it shares with headline and lead, how early it stands, and whether it can
// be read without the sentence before.
func (r *reader) worth(n, lead, place int) float64 {
	s := r.d.Sentences[n]
	v := r.weight[n]
	seen := map[int]bool{}
	for i := s.First; i < s.Last; i++ {
		if m := r.at[i]; m >= 0 && !(subjectFirst(r.d.Code) && r.parties[r.mention[m].Party].Kind == briefs.Place) {
			seen[r.mention[m].Party] = true
		}
	}
	v += min(float64(len(seen)), 4) * 0.6
	v += 2 * shared(r.sentenceStems(n), r.sentenceStems(lead))
	if r.d.Role(0) == briefs.RoleHeadline {
		v += 2 * shared(r.sentenceStems(0), r.sentenceStems(n))
	}
	cost, over := 0.09, 25
	if r.d.Code == language.Arabic { // whose words carry their particles: as much is said in fewer
		cost, over = 0.12, 20
	}
	v -= cost * max(0, float64(r.length(n)-over))
	if r.exact("pronoun", s.First) || r.exact("they", s.First) || r.demonstrative(s) {
		v -= 2 // the card does not show whom it stands for
	}
	v += 2 * (1 - float64(n)/float64(len(r.d.Sentences)))
	return v
}

// demonstrative tells whether an English or French sentence begins with a pronoun for what
// the one before tells: This complements …, Cela marque ….
func (r *reader) demonstrative(s language.Sentence) bool {
	i := s.First + 1
	if !subjectFirst(r.d.Code) || i >= s.Last {
		return false
	}
	switch r.fold(s.First) {
	case "cela", "ceci":
		return true
	case "this":
		return r.at[i] < 0 && (r.exact("be", i) || r.exact("auxiliary", i) || strings.HasSuffix(r.fold(i), "s"))
	}
	return false
}
