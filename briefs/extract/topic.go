package extract

import (
	"sort"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// phrase is a run of words that may name a topic.
type phrase struct {
	first, last int // of its first mention
	stems       []string
	score       float64
	count       int
	code        string // of a Media Topic, "" of none
}

// mostTopics is how many topics a brief names.
const mostTopics = 6

// third: a phrase that shares more of its words with one taken names it again.
const third = 0.34

// topics are what an article is about: its own key phrases, best first, at
// most six, each with the Media Topic whose words it uses.
func (r *reader) topics() []briefs.Topic {
	out := []briefs.Topic{}
	var taken []map[string]bool
	for _, p := range r.phrases() {
		if len(out) == mostTopics {
			break
		}
		own := map[string]bool{}
		for _, s := range p.stems {
			own[s] = true
		}
		again := false
		for _, t := range taken {
			if shared(own, t) > third {
				again = true
			}
		}
		if again {
			continue
		}
		taken = append(taken, own)
		sp := r.d.Span(p.first, p.last)
		t := briefs.Topic{Label: r.label(p), Evidence: []briefs.Span{sp}}
		if p.code != "" {
			t.Code = &p.code
			if name := mediaTopicName(r.d.Code, p.code); name != "" && name != t.Label {
				t.Aliases = []string{name}
			}
		}
		out = append(out, t)
	}
	return out
}

// label is a phrase as written, without a conjunction or preposition that is
// written onto its first word.
func (r *reader) label(p phrase) string {
	q := r.d.Span(p.first, p.last).Quote
	if r.d.Code == language.Arabic {
		f := r.fold(p.first)
		for _, pre := range []string{"وال", "بال", "لل", "فال"} {
			if len(f) > len(pre)+4 && f[:len(pre)] == pre && len(q) > len(pre) && q[:len(pre)] == pre {
				return "ال" + q[len(pre):]
			}
		}
	}
	return q
}

// phrases scores every run of two to four content words.
func (r *reader) phrases() []phrase {
	tf := map[string]float64{}
	for n, s := range r.d.Sentences {
		w := 1.0
		switch {
		case r.d.Role(n) == briefs.RoleHeadline:
			w = 6
		case n < 3:
			w = 2
		case r.commentary[n]:
			w = 0.5
		}
		for i := s.First; i < s.Last; i++ {
			if st := r.stem(i); st != "" && r.topical(i) {
				tf[st] += w
			}
		}
	}
	seen := map[string]*phrase{}
	var list []*phrase
	for n, s := range r.d.Sentences {
		for i := s.First; i < s.Last; i++ {
			for l := 2; l <= phraseTokens && i+l <= s.Last; l++ {
				p, key := r.phraseAt(i, i+l, tf)
				if key == "" {
					continue
				}
				if n < 3 {
					p.score *= 1.3
				}
				if old := seen[key]; old != nil {
					old.count++
					continue
				}
				p.count = 1
				seen[key] = &p
				list = append(list, &p)
			}
		}
	}
	out := make([]phrase, 0, len(list))
	for _, p := range list {
		p.score *= 1 + 0.5*float64(p.count-1)
		out = append(out, *p)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].score > out[j].score })
	return out
}

// phraseTokens is how many tokens a phrase may have, and phraseWords how many of them are no links.
const (
	phraseTokens = 6
	phraseWords  = 4
)

// phraseAt scores the words of tokens first to last, "" where they are no
// phrase: marks, small words, verbs and names of people part phrases; linking
// words (of, de, کے) stand inside only. Words of subject matter make a phrase
// a topic, and one of names alone is none.
func (r *reader) phraseAt(first, last int, tf map[string]float64) (phrase, string) {
	p := phrase{first: first, last: last}
	sub := subjectsOf()[r.d.Code]
	key, sum, subject, named := "", 0.0, 0, 0
	for i := first; i < last; i++ {
		if sub != nil && i > first && i+1 < last && sub.link[r.fold(i)] {
			continue
		}
		st := r.stem(i)
		if st == "" || !r.topical(i) {
			return p, ""
		}
		if i > first && r.breaks(i) {
			return p, ""
		}
		if code, ok := sub.at(r.d.Code, r.fold(i)); ok {
			subject++
			if p.code == "" {
				p.code = code
			}
		} else if r.at[i] >= 0 {
			named++
		}
		p.stems = append(p.stems, st)
		key += st + " "
		sum += tf[st]
	}
	n := len(p.stems)
	if n < 2 || n > phraseWords || named == n {
		return p, ""
	}
	p.score = sum / float64(n) * (1 + subjectWeight*min(float64(subject), 2))
	if n == 3 {
		p.score *= 1.3
	}
	return p, key
}

// subjectWeight is what a word of subject matter adds to a phrase's score.
const subjectWeight = 1.0

// mediaTopicName is a Media Topic's name in the language, "" where none is held.
func mediaTopicName(c language.Code, code string) string {
	switch names := mediaTopics()[code]; c {
	case language.Arabic:
		return names[1]
	case language.English:
		return names[0]
	}
	return ""
}

// breaks tells whether a word within a phrase shows that it is none: in Arabic
// only a definite word or an adjective goes on after a definite one.
func (r *reader) breaks(i int) bool {
	if r.d.Code != language.Arabic {
		return false
	}
	f, prev := r.fold(i), r.fold(i-1)
	definite := func(w string) bool { return len(w) > 4 && (w[:4] == "ال" || w[:4] == "لل") }
	if definite(prev) && !definite(f) {
		return true
	}
	_, rest := language.Conjunction(r.d.Code, f)
	return rest != f && definite(rest)
}

// topical tells whether a word may be of a topic.
func (r *reader) topical(i int) bool {
	t := r.d.Tokens[i]
	if t.Kind != language.Word || utf8.RuneCountInString(t.Fold) < 3 {
		return false
	}
	if m := r.at[i]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
		return false
	}
	if sub := subjectsOf()[r.d.Code]; sub != nil && sub.small[t.Fold] {
		return false
	}
	if len(r.lex.rules[t.Fold]) > 0 || r.exactSay(i) || r.exact("clause", i) || r.exact("stop", i) {
		return false
	}
	return len(r.d.Times(i, i+1, "")) == 0
}
