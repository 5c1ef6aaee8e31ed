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

// Synthesise makes n articles for measuring, each of sentences of the base
// articles of a language, with other people, places, dates and figures and with
// other words of the same form, so that two articles are as different as two in
// a library of years, and names, words and statements as many and as unevenly
// spread. The same seed makes the same articles.
func Synthesise(n int, seed uint64, base []Item) iter.Seq[briefs.Article] {
	return func(yield func(briefs.Article) bool) {
		stocks := map[string]*stock{}
		for _, it := range base {
			s := stocks[it.Brief.Language]
			if s == nil {
				s = newStock()
				stocks[it.Brief.Language] = s
			}
			s.take(it)
		}
		random := rand.New(rand.NewPCG(seed, 1))
		for i := range n {
			s := stocks[base[random.IntN(len(base))].Brief.Language]
			if !yield(s.article(random, fmt.Sprintf("%s %d/%d", SyntheticPublisher, seed, i))) {
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

// article recombines one: the beginning of a base article, then sentences of it
// and of others.
func (s *stock) article(random *rand.Rand, mark string) briefs.Article {
	day := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, random.IntN(1060))
	a := briefs.Article{Name: mark, Format: "text", Encoding: "UTF-8", Publisher: SyntheticPublisher, Published: day.Format(time.DateOnly)}
	as := s.change(random)
	add := func(role briefs.Role, text string) {
		if a.Text != "" {
			a.Text += "\n\n"
		}
		a.Paragraphs = append(a.Paragraphs, briefs.Paragraph{Start: len(a.Text), End: len(a.Text) + len(text), Role: role})
		a.Text += text
	}
	own := s.articles[random.IntN(len(s.articles))]
	add(briefs.RoleHeadline, figures(as.write(own.headline), day.Year(), random))
	text := figures(as.write(own.body[0].pieces), day.Year(), random)
	told := map[*piece]bool{&own.body[0].pieces[0]: true}
	for range 7 + random.IntN(8) {
		from := own
		if random.IntN(3) > 0 {
			from = s.articles[random.IntN(len(s.articles))]
		}
		sentence := from.body[random.IntN(len(from.body))]
		if told[&sentence.pieces[0]] {
			continue
		}
		told[&sentence.pieces[0]] = true
		year := day.Year()
		if !sentence.dated {
			year += random.IntN(6) - 1
		}
		if random.IntN(5) < 2 { // a paragraph is a sentence or a few
			add(briefs.RoleBody, text)
			text = ""
		}
		if text != "" {
			text += " "
		}
		text += figures(as.write(sentence.pieces), year, random)
	}
	add(briefs.RoleBody, text)
	add(briefs.RoleApparatus, "["+mark+"]")
	sum := sha256.Sum256([]byte(a.Text))
	a.ID = hex.EncodeToString(sum[:8])
	return a
}

// figures changes the numbers of a text: years to the one given, other numbers
// to numbers of as many digits.
func figures(text string, year int, random *rand.Rand) string {
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
			b.WriteString(strconv.Itoa(year))
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
