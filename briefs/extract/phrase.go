package extract

import (
	"math"
	"sort"
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// phrases scores every run of two to four content words.
func (r *reader) phrases() []phrase {
	tf := map[string]float64{}
	words := make([]contentWord, len(r.d.Tokens))
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
			if words[i] = r.contentWord(i); words[i].stem != "" {
				tf[words[i].stem] += w
			}
		}
	}
	for i := range words {
		words[i].weight = math.Log1p(tf[words[i].stem]) * words[i].rarity
	}
	seen := map[phraseKey]int{}
	var list []phrase
	for _, s := range r.d.Sentences {
		for i := s.First; i < s.Last; i++ {
			for _, p := range r.phrasesFrom(words, i, s.Last) {
				if at, known := seen[p.key]; known {
					list[at].count++
					continue
				}
				seen[p.key] = len(list)
				list = append(list, p)
			}
		}
	}
	for i := range list {
		list[i].score *= 1 + 0.2*float64(list[i].count-1)
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].score > list[j].score })
	return list
}

// phraseTokens is how many tokens a phrase may have, and phraseWords how many of them are no links.
const (
	phraseTokens = 6
	phraseWords  = 4
)

// contentWord is a word that may be of a topic.
type contentWord struct {
	stem      string // "" where it may not
	particles string // written onto it, the article not counted
	definite  bool   // in Arabic: with the article
	link      bool   // stands inside phrases only
	subject   bool   // of subject matter
	code      string // its Media Topic, "" of none
	rarity    float64
	weight    float64 // by how often it stands in the article, and how rare it is elsewhere
}

func (r *reader) contentWord(i int) contentWord {
	sub := subjectsOf()[r.d.Code]
	if r.hyphened(i) {
		return contentWord{link: true}
	}
	w := contentWord{stem: r.stem(i), link: sub != nil && sub.link[r.fold(i)]}
	if w.stem == "" || !r.topical(i) {
		return contentWord{link: w.link}
	}
	w.code, w.subject = sub.at(r.d.Code, r.fold(i))
	info, prefix := r.vocabulary.of(r.d.Code, r.fold(i))
	w.particles, w.rarity = r.particles(i), rarityBase+float64(info.rarity)
	w.definite = strings.HasSuffix(prefix, "ال") || strings.HasSuffix(prefix, "لل") || r.d.Code == language.Arabic && strings.HasPrefix(r.fold(i), "ال")
	return w
}

// phraseKey are the words that a phrase is known by.
type phraseKey [phraseWords]string

// phrasesFrom are the phrases that begin at token first and end before last:
// marks, small words, verbs and names of people part phrases; linking words
// (of, de, کے) stand inside only. Words of subject matter make a phrase a
// topic, and one of names alone is none.
func (r *reader) phrasesFrom(words []contentWord, first, last int) []phrase {
	arabic, hebrew := r.d.Code == language.Arabic, r.d.Code == language.Hebrew
	if words[first].stem == "" || arabic && r.torn(words, first) || (arabic || hebrew) && r.placeFirst(first) || hebrew && r.adjective(first) || r.hyphened(first-1) && (first < 2 || words[first-2].stem != "") || r.tornLatin(words, first) || r.tornFinal(words, first) {
		return nil
	}
	var out []phrase
	p := phrase{first: first, count: 1}
	if r.hyphened(first - 1) {
		if p.first = first - 2; r.at[p.first] >= 0 { // long-suffering hostages, United States-Mexico
			p.first = r.mention[r.at[p.first]].First
		}
	}
	sum, n, subject, named := 0.0, 0, 0, 0
	for i, most := first, phraseTokens; i < min(first+most, last); i++ {
		w := words[i]
		if r.hyphened(i) {
			most++
		}
		if i > first && w.link && r.d.Code == language.French && r.d.Tokens[i].Upper {
			break // terrorisme | Le Soudan: a title without its full stop
		}
		if i > first && w.link {
			continue
		}
		if w.stem == "" || n == phraseWords || i > first && (arabic && r.parted(words, i) || hebrew && w.particles != "") {
			break
		}
		if w.subject {
			subject++
			if p.code == "" {
				p.code = w.code
			}
		} else if r.at[i] >= 0 {
			named++
		}
		p.key[n] = w.stem
		sum += w.weight
		n++
		if n < r.fewest(subject) || named == n || arabic && (r.unfinished(words, i+1) || r.discord(first, i)) || r.hyphened(i+1) || r.brokenLatin(words, first, i, subject) || r.brokenFinal(words, i+1) || hebrew && r.hebrewConstruct(words, i) {
			continue
		}
		p.last = i + 1
		p.score = sum / float64(n) * (1 + subjectWeight*min(float64(subject), 2))
		if n == 1 {
			p.score *= bareWeight
		}
		out = append(out, p)
	}
	return out
}

// bareWeight is what a word of subject matter that stands alone is worth beside a phrase.
const bareWeight = 0.7

// fewest is how many words a phrase must have that holds some of subject matter: in Urdu,
// whose compounds are few, one of those may stand alone.
func (r *reader) fewest(subject int) int {
	if r.d.Code == language.Urdu && subject > 0 {
		return 1
	}
	return 2
}

// subjectWeight is what a word of subject matter adds to a phrase's score.
const subjectWeight = 1.0

// topical tells whether a word may be of a topic.
func (r *reader) topical(i int) bool {
	t := r.d.Tokens[i]
	if t.Kind != language.Word || utf8.RuneCountInString(t.Fold) < 3 || strings.HasSuffix(t.Text, "ًا") || strings.HasSuffix(t.Text, "اً") {
		return false
	}
	if m := r.at[i]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
		return false
	}
	if sub := subjectsOf()[r.d.Code]; sub != nil && sub.small[t.Fold] || r.namesPost(i) {
		return false
	}
	if r.triggers(t.Fold) || r.exactSay(i) || r.exact("clause", i) || r.exact("stop", i) || r.verbBefore(i) {
		return false
	}
	if r.at[i] < 0 && !r.nounlike(i) {
		return false
	}
	return r.d.PastTime(i, i+1) == i
}

// rarityBase is how much a word weighs that stands in every text, where one
// that stands in hardly any weighs 9 more.
const rarityBase = 4.0

// nounlike tells whether a word may be a noun or an adjective without a
// pronoun: as it was counted, else by its shape.
func (r *reader) nounlike(i int) bool {
	f := r.fold(i)
	w, prefix := r.vocabulary.of(r.d.Code, f)
	if w.class != classUnknown || r.d.Code != language.Arabic {
		return w.class.nominal() || w.class == classUnknown && !r.verbal(i)
	}
	return !strings.HasSuffix(r.d.Tokens[i].Text, "ه") && arabicNounlike(f[len(prefix):], prefix) // مشاريعه, of which folding makes مشاريعة
}
