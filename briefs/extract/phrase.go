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

// torn tells whether an Arabic phrase begins inside another: behind the definite
// noun that its first word is the adjective of, or inside a post.
func (r *reader) torn(words []contentWord, first int) bool {
	if first == 0 || !words[first].definite || words[first].particles != "" || r.d.Tokens[first-1].Kind != language.Word {
		return false
	}
	f := r.fold(first - 1)
	return words[first-1].definite || r.in("post", first-1) || strings.HasPrefix(f, "ال") && r.at[first-1] < 0 && r.nounlike(first-1)
}

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
	arabic := r.d.Code == language.Arabic
	if words[first].stem == "" || arabic && r.torn(words, first) || r.hyphened(first-1) && (first < 2 || words[first-2].stem != "") || r.tornLatin(words, first) || r.tornFinal(words, first) {
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
		if w.stem == "" || n == phraseWords || i > first && arabic && parted(words[i-1], w) {
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
		if n < r.fewest(subject) || named == n || arabic && r.unfinished(words, i+1) || r.hyphened(i+1) || r.brokenLatin(first, i, subject) || r.brokenFinal(words, i+1) || r.d.Code == language.Hebrew && r.hebrewConstruct(words, i) {
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

// parted tells whether an Arabic word begins another phrase than the word
// before it is of: only a definite word goes on after a definite one, and no
// conjunction; a preposition that is written onto it only after an indefinite one.
func parted(before, w contentWord) bool {
	if strings.HasPrefix(w.particles, "و") || strings.HasPrefix(w.particles, "ف") || strings.HasPrefix(w.particles, "ب") || strings.HasPrefix(w.particles, "ك") {
		return true
	}
	return before.definite && (!w.definite || w.particles != "")
}

// unfinished tells whether an Arabic phrase breaks off inside an annexation:
// an indefinite noun at its end annexes the definite one that stands at last.
func (r *reader) unfinished(words []contentWord, last int) bool {
	if words[last-1].definite || last >= len(words) || r.d.Tokens[last].Kind != language.Word {
		return false
	}
	return strings.HasPrefix(r.fold(last), "ال") && !r.relational(last-1)
}

// hebrewConstruct tells whether a Hebrew phrase breaks off at token i inside a construct: its word
// has the form that binds it to the noun behind (נושא העסקת | עובדים).
func (r *reader) hebrewConstruct(words []contentWord, i int) bool {
	f := r.fold(i)
	if i+1 >= len(words) || r.d.Tokens[i+1].Kind != language.Word || words[i+1].stem == "" || r.at[i] >= 0 {
		return false
	}
	if utf8.RuneCountInString(f) < 4 {
		return false
	}
	bound := strings.HasSuffix(f, "ת") && !strings.HasSuffix(f, "ות") && !strings.HasSuffix(f, "ית")
	return bound || strings.HasSuffix(f, "י") && !strings.HasPrefix(f, "ה") && strings.HasPrefix(r.fold(i+1), "ה")
}

// relational tells whether an Arabic word is an adjective made of a known noun
// (أمنية of أمن), which annexes nothing.
func (r *reader) relational(i int) bool {
	for _, ending := range []string{"يه", "ي"} {
		if noun, ok := strings.CutSuffix(r.fold(i), ending); ok {
			w, _ := r.vocabulary.of(r.d.Code, noun)
			return w.class == classNoun
		}
	}
	return false
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
	if r.triggers(t.Fold) || r.exactSay(i) || r.exact("clause", i) || r.exact("stop", i) {
		return false
	}
	if r.at[i] < 0 && !r.nounlike(i) {
		return false
	}
	return len(r.d.Times(i, i+1, "")) == 0
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
		return w.class == classNoun || w.class == classUnknown && !r.verbal(i)
	}
	f = f[len(prefix):]
	for _, end := range []string{"ها", "هم", "هما", "ته", "نا", "وا"} {
		if strings.HasSuffix(f, end) && len(f) > len(end)+4 {
			return false
		}
	}
	dual := strings.HasPrefix(f, "ت") && strings.HasSuffix(f, "ان") // تفتحان
	return !strings.HasPrefix(f, "ي") && !dual
}
