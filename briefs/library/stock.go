package library

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// stock is what the articles of one language are recombined from.
type stock struct {
	articles []stocked
	names    map[briefs.PartyKind][]string
	given    []string            // first words of people's names
	family   []string            // and all others of each
	words    map[string][]string // by form, as often as they stand there
}

// stocked is a base article in pieces.
type stocked struct {
	headline []piece
	body     []stockedSentence
}

// stockedSentence is a sentence in pieces; dated says that it names the
// article's own day.
type stockedSentence struct {
	pieces []piece
	dated  bool
}

// piece is a stretch of text that stays as it is, a word that gives way to
// another of its form, or a mention of a party, which gives way to another.
type piece struct {
	text  string
	form  string // of a word
	said  bool   // the word says an act, an instrument
	party string // of a mention: the party's name
	kind  briefs.PartyKind
}

func newStock() *stock {
	return &stock{names: map[briefs.PartyKind][]string{}, words: map[string][]string{}}
}

// take puts an article into the stock.
func (s *stock) take(it Item) {
	d := language.Analyse(it.Article)
	mentions := s.parties(it.Brief)
	words := wordsOf(d, it.Brief, mentions)
	var own stocked
	for i, sentence := range d.Sentences {
		list := s.pieces(d, sentence, words, mentions)
		switch d.Role(i) {
		case briefs.RoleHeadline:
			own.headline = append(own.headline, list...)
		case briefs.RoleBody:
			own.body = append(own.body, stockedSentence{list, it.Brief.Dateline != nil && slices.ContainsFunc(it.Brief.Dateline.Evidence, func(at briefs.Span) bool {
				return at.Start < sentence.End && sentence.Start < at.End
			})})
		}
	}
	if len(own.body) > 0 {
		s.articles = append(s.articles, own)
	}
}

// mention is where a party stands in a text.
type mention struct {
	briefs.Span
	name string
	kind briefs.PartyKind
}

// parties takes in a brief's parties and lists their mentions in the order of
// the text, the longer of two that overlap.
func (s *stock) parties(b briefs.Brief) (list []mention) {
	for _, p := range b.Parties {
		s.names[p.Kind] = append(s.names[p.Kind], p.Name)
		if parts := strings.Fields(p.Name); p.Kind == briefs.Person && len(parts) > 1 {
			s.given = append(s.given, parts[0])
			s.family = append(s.family, strings.Join(parts[1:], " "))
		}
		for _, at := range p.Evidence {
			list = append(list, mention{at, p.Name, p.Kind})
		}
	}
	slices.SortFunc(list, func(a, b mention) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	end := 0
	return slices.DeleteFunc(list, func(m mention) bool {
		inside := m.Start < end
		end = max(end, m.End)
		return inside
	})
}

// wordsOf are an article's words that may give way, by token: not those that
// nearly every text has, nor those of a time.
func wordsOf(d *language.Document, b briefs.Brief, mentions []mention) map[int]piece {
	kept := map[string]bool{}
	for _, list := range [][]briefs.Statement{b.Commitments, b.Positions, b.Requests} {
		for _, st := range list {
			said := st.Trigger
			if st.Instrument != nil {
				said += " " + st.Instrument.Text
			}
			for _, w := range strings.Fields(said) {
				kept[language.Fold(d.Code, w)] = true
			}
		}
	}
	count, times := map[string]int{}, map[int]bool{}
	for _, t := range d.Tokens {
		count[t.Fold]++
	}
	for _, t := range d.Times(0, len(d.Tokens), "") {
		for i := t.First; i < t.Last; i++ {
			times[i] = true
		}
	}
	words := map[int]piece{}
	for i, t := range d.Tokens {
		named := slices.ContainsFunc(mentions, func(m mention) bool { return t.Start < m.End && m.Start < t.End })
		frequent := count[t.Fold] > len(d.Sentences)/3+1
		if t.Kind == language.Word && !t.Upper && !named && !times[i] && !frequent {
			if form := formOf(t.Text); form != "" {
				words[i] = piece{form: form, said: kept[t.Fold]}
			}
		}
	}
	return words
}

// formOf is what words must share to stand for each other: the article that is
// written onto them, and the last letter; "" for a word that is too short.
func formOf(word string) string {
	const shortest = 3
	last, _ := utf8.DecodeLastRuneInString(word)
	for _, article := range []string{"ال", "ה"} {
		if rest, ok := strings.CutPrefix(word, article); ok && utf8.RuneCountInString(rest) >= shortest {
			return article + string(last)
		}
	}
	if utf8.RuneCountInString(word) < shortest || !unicode.IsLetter(last) {
		return ""
	}
	return string(last)
}

// pieces cuts a sentence.
func (s *stock) pieces(d *language.Document, sentence language.Sentence, words map[int]piece, mentions []mention) (list []piece) {
	at := sentence.Start
	put := func(start, end int, p piece) {
		if start < at || end > sentence.End {
			return
		}
		if start > at {
			list = append(list, piece{text: d.Text[at:start]})
		}
		p.text, at = d.Text[start:end], end
		list = append(list, p)
	}
	for i := sentence.First; i < sentence.Last; i++ {
		t := d.Tokens[i]
		for len(mentions) > 0 && mentions[0].Start <= t.Start {
			put(mentions[0].Start, mentions[0].End, piece{party: mentions[0].name, kind: mentions[0].kind})
			mentions = mentions[1:]
		}
		if w, ok := words[i]; ok {
			s.words[w.form] = append(s.words[w.form], t.Text)
			put(t.Start, t.End, w)
		}
	}
	put(sentence.End, sentence.End, piece{})
	return list
}

// change is how one article differs from what it is made of: whoever and
// whatever is changed is the same throughout.
type change struct {
	stock   *stock
	random  *rand.Rand
	words   map[string]string
	parties map[string]string
}

func (s *stock) change(random *rand.Rand) *change {
	return &change{s, random, map[string]string{}, map[string]string{}}
}

// write is a sentence as the article has it.
func (c *change) write(list []piece) string {
	var b strings.Builder
	for _, p := range list {
		switch {
		case p.party != "":
			b.WriteString(c.mention(p))
		case p.form != "":
			b.WriteString(c.word(p))
		default:
			b.WriteString(p.text)
		}
	}
	return b.String()
}

// pick is one of a list: few are frequent and many rare.
func (c *change) pick(list []string) string {
	return list[int(float64(len(list))*c.random.Float64()*c.random.Float64())]
}

// word is another of the form, or one that is put together from two: a library
// of years has hundreds of thousands of words, most of them rare.
func (c *change) word(p piece) string {
	if w, ok := c.words[p.text]; ok {
		return w
	}
	list := c.stock.words[p.form]
	w := c.pick(list)
	switch {
	case p.said && c.random.IntN(5) < 3: // most acts stay what they are
		w = p.text
	case c.random.IntN(2) == 0:
		head, tail := []rune(w), []rune(c.pick(list))
		w = string(head[:(len(head)+1)/2]) + string(tail[len(tail)/2:])
	}
	c.words[p.text] = w
	return w
}

// mention is the name of another party of the kind; a person's last name where
// one word is all that stood there.
func (c *change) mention(p piece) string {
	name, ok := c.parties[p.party]
	if !ok {
		name = c.party(p)
		c.parties[p.party] = name
	}
	if p.kind == briefs.Person && !strings.Contains(p.text, " ") {
		return name[strings.LastIndexByte(name, ' ')+1:]
	}
	return name
}

// party is another party of the kind: people and organisations by parts of two
// or three names, countries and places by their whole names.
func (c *change) party(p piece) string {
	switch {
	case p.kind == briefs.Person && len(c.stock.given) > 0:
		return c.pick(c.stock.given) + " " + c.pick(c.stock.given) + " " + c.pick(c.stock.family)
	case p.kind == briefs.Organisation:
		head, tail := strings.Fields(c.pick(c.stock.names[p.kind])), strings.Fields(c.pick(c.stock.names[p.kind]))
		return strings.Join(append(slices.Clip(head[:(len(head)+1)/2]), tail[len(tail)/2:]...), " ")
	}
	list := c.stock.names[p.kind]
	return list[c.random.IntN(len(list))]
}
