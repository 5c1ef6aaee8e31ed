package library

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"mujaz/briefs"
)

// SyntheticPublisher is the publisher that every recombined article names, so
// that none is taken for a real one. Its text ends with that word, too.
const SyntheticPublisher = "synthetic"

// Synthesise makes n articles for measuring: each has the beginning of a base
// article, further paragraphs of it and of others of its language, and people,
// years and figures recombined, so that names and statements are as many and as
// unevenly spread as in a library of years. The same seed makes the same articles.
func Synthesise(n int, seed uint64, base []Item) iter.Seq[briefs.Article] {
	return func(yield func(briefs.Article) bool) {
		stock := map[string]*stock{}
		for _, it := range base {
			s := stock[it.Brief.Language]
			if s == nil {
				s = newStock()
				stock[it.Brief.Language] = s
			}
			s.take(it)
		}
		random := rand.New(rand.NewPCG(seed, 1))
		for i := range n {
			lang := base[random.IntN(len(base))].Brief.Language
			if !yield(stock[lang].article(random, fmt.Sprintf("%s %d/%d", SyntheticPublisher, seed, i))) {
				return
			}
		}
	}
}

// Reprint is a synthetic article once more, as agencies' reports stand in many
// papers: with another headline, date and mark, and else the same brief.
func Reprint(it Item, seed uint64, i int) Item {
	random := rand.New(rand.NewPCG(seed, uint64(i)))
	a, b := it.Article, it.Brief
	mark := fmt.Sprintf("%s %d/%d", SyntheticPublisher, seed, i)
	text := fmt.Sprintf("%s\n\n[%s]", a.Text, mark) // at the end, so that every span keeps its place
	a.Paragraphs = append(slices.Clip(slices.Clone(a.Paragraphs)), briefs.Paragraph{Start: len(a.Text) + 2, End: len(text), Role: briefs.RoleApparatus})
	b.Paragraphs = append(slices.Clip(slices.Clone(b.Paragraphs)), briefs.ParagraphInfo{Start: len(a.Text) + 2, End: len(text), Role: briefs.RoleApparatus})
	sum := sha256.Sum256([]byte(text))
	a.ID, a.Name, a.Text = hex.EncodeToString(sum[:8]), mark, text
	a.Published = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, random.IntN(1060)).Format(time.DateOnly)
	b.ID, b.Name, b.Text, b.Source.Published = a.ID, mark, text, a.Published
	return Item{Article: a, Brief: b}
}

// stock is what the articles of one language are recombined from.
type stock struct {
	texts         [][]briefs.Paragraph
	words         []briefs.Article
	people        []string
	given, family []string
}

func newStock() *stock { return &stock{} }

func (s *stock) take(it Item) {
	s.words = append(s.words, it.Article)
	var body []briefs.Paragraph
	for _, p := range it.Article.Paragraphs {
		if p.Role != briefs.RoleHeadline {
			body = append(body, p)
		}
	}
	s.texts = append(s.texts, body)
	for _, p := range it.Brief.Parties {
		if parts := strings.Fields(p.Name); p.Kind == briefs.Person && len(parts) > 1 {
			s.people = append(s.people, p.Name)
			s.given = append(s.given, parts[0])
			s.family = append(s.family, strings.Join(parts[1:], " "))
		}
	}
}

func (s *stock) article(random *rand.Rand, mark string) briefs.Article {
	k := random.IntN(len(s.texts))
	paragraphs := []string{s.words[k].Headline() + " [" + mark[strings.LastIndexByte(mark, '/')+1:] + "]"}
	for i, p := range s.texts[k] {
		if i < 2 || random.IntN(5) < 3 {
			paragraphs = append(paragraphs, s.words[k].Slice(p))
		}
	}
	for range 1 + random.IntN(3) {
		other := random.IntN(len(s.texts))
		if list := s.texts[other]; len(list) > 1 {
			paragraphs = append(paragraphs, s.words[other].Slice(list[1+random.IntN(len(list)-1)]))
		}
	}
	change := s.changes(random)
	a := briefs.Article{Name: mark, Format: "text", Encoding: "UTF-8", Publisher: SyntheticPublisher,
		Published: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, random.IntN(1060)).Format(time.DateOnly)}
	for i, p := range append(paragraphs, "["+mark+"]") {
		role := briefs.RoleBody
		switch i {
		case 0:
			role = briefs.RoleHeadline
		case len(paragraphs):
			role = briefs.RoleApparatus
		default:
			p = figures(change.Replace(p), random)
		}
		if i > 0 {
			a.Text += "\n\n"
		}
		a.Paragraphs = append(a.Paragraphs, briefs.Paragraph{Start: len(a.Text), End: len(a.Text) + len(p), Role: role})
		a.Text += p
	}
	sum := sha256.Sum256([]byte(a.Text))
	a.ID = hex.EncodeToString(sum[:8])
	return a
}

// changes gives each of the people in the stock another's name, the last name
// alone, too: few names are frequent and many rare.
func (s *stock) changes(random *rand.Rand) *strings.Replacer {
	pick := func(list []string) string {
		return list[int(float64(len(list))*random.Float64()*random.Float64())]
	}
	var pairs, last []string
	for i, name := range s.people {
		family := pick(s.family)
		pairs = append(pairs, name, pick(s.given)+" "+pick(s.given)+" "+family)
		if len(s.family[i]) > 5 {
			last = append(last, s.family[i], family)
		}
	}
	return strings.NewReplacer(slices.Concat(pairs, last)...)
}

// figures changes the numbers of a text: years to years near them, other
// numbers to numbers of as many digits.
func figures(text string, random *rand.Rand) string {
	var b strings.Builder
	for len(text) > 0 {
		n := strings.IndexFunc(text, func(r rune) bool { return r < unicode.MaxASCII && unicode.IsDigit(r) })
		if n < 0 {
			break
		}
		end := n
		for end < len(text) && text[end] >= '0' && text[end] <= '9' {
			end++
		}
		b.WriteString(text[:n])
		switch old, err := strconv.Atoi(text[n:end]); {
		case err != nil || text[n] == '0' || old >= 1390 && old <= 1460: // years of other calendars, too
			b.WriteString(text[n:end])
		case old >= 2020 && old <= 2040:
			b.WriteString(strconv.Itoa(2024 + random.IntN(8)))
		case old <= 31:
			b.WriteString(strconv.Itoa(1 + random.IntN(28)))
		default:
			b.WriteString(strconv.Itoa(old/2 + random.IntN(old)))
		}
		text = text[end:]
	}
	b.WriteString(text)
	return b.String()
}
