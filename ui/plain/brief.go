package plain

import (
	"fmt"
	"strconv"
	"strings"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/keyboard"
	"mujaz/ui/language"
)

// brief is a card, of a list or by itself.
type brief struct {
	list  *list // nil where it was reached from elsewhere
	at    int   // in the list
	id    string
	brief briefs.Brief
	items []card.Item
}

func (b *brief) read(t *talk) error {
	if b.list != nil {
		if err := b.list.load(b.at + 1); err != nil {
			return err
		}
		if b.at >= len(b.list.ids) {
			return t.none()
		}
		b.id = b.list.ids[b.at]
	}
	var err error
	if b.brief, err = t.Shelf.Brief(t.ctx, b.id); err != nil {
		return err
	}
	m, err := t.marksOf(b.id)
	if err != nil {
		return err
	}
	t.banner()
	if b.list != nil {
		t.say(numbered(b.at+1, b.list.total))
	}
	c := card.New(b.brief, briefs.Marks{}, t.Strings)
	b.items = c.Items
	last := -1
	for _, block := range c.Blocks {
		words := block.Words()
		if words == "" {
			continue
		}
		if block.Item >= 0 && block.Item != last {
			words = strconv.Itoa(block.Item+1) + ". " + words
		}
		last = block.Item
		t.say(words)
	}
	if words := marks(m, t.Strings); words != "" {
		t.say(words)
	}
	if t.Unkept {
		return nil
	}
	yes := true
	return t.mark(b.id, briefs.MarkChange{Read: &yes})
}

func (b *brief) more(t *talk) error { return t.none() }

func (b *brief) numbers(t *talk) (int, string) { return len(b.items), t.Strings.Evidence }

// pick reads out the sentences of the article that an item comes from.
func (b *brief) pick(t *talk, n int) error {
	t.banner()
	numbers := card.NumberEvidence(b.brief)
	sentences := numbers.Sentences()
	for _, k := range numbers.Numbers(b.items[n-1].Evidence) {
		s := sentences[k-1]
		t.say("[" + strconv.Itoa(k) + "] " + b.brief.Text[s.Start:s.End])
	}
	return nil
}

func (b *brief) choices(t *talk) []choice {
	s := t.Strings
	set := func(c briefs.MarkChange) error {
		if err := t.mark(b.id, c); err != nil {
			return err
		}
		if c.Read == nil && t.Passing {
			t.say(s.Passing)
		}
		return t.sayMarks(b.id)
	}
	ask := func(what, hint string, change func(string) (briefs.MarkChange, error)) choice {
		return choice{what, func() error {
			words := what
			if hint != "" {
				words += " (" + hint + ")"
			}
			t.question(words, func(a string) error {
				c, err := change(a)
				if err != nil {
					return err
				}
				return set(c)
			})
			return nil
		}}
	}
	choices := []choice{{s.Commands["source"], func() error { b.article(t); return nil }}}
	step := func(word string, at int) {
		if b.list != nil && at >= 0 && at < b.list.total {
			choices = append(choices, choice{word, func() error { return t.enter(&brief{list: b.list, at: at}) }})
		}
	}
	step(s.Commands["nextBrief"], b.at+1)
	step(s.Commands["previousBrief"], b.at-1)
	return append(choices,
		choice{s.Commands["star"], func() error {
			m, err := t.marksOf(b.id)
			if err != nil {
				return err
			}
			yes := !m.Star
			return set(briefs.MarkChange{Star: &yes})
		}},
		choice{s.Commands["unread"], func() error { no := false; return set(briefs.MarkChange{Read: &no}) }},
		ask(s.Tags, "", func(a string) (briefs.MarkChange, error) {
			tags := briefs.ParseTags(a)
			return briefs.MarkChange{Tags: &tags}, nil
		}),
		ask(s.Note, "", func(a string) (briefs.MarkChange, error) {
			a = briefs.Markable(a, "\t")
			return briefs.MarkChange{Note: &a}, nil
		}),
		ask(s.Grade, s.GradeHint, func(a string) (briefs.MarkChange, error) {
			g, err := briefs.ParseGrade(keyboard.InLatin(a, t.layouts))
			return briefs.MarkChange{Grade: &g}, err
		}),
	)
}

// article reads out the article, a paragraph a line: the sentences that the
// card cites with their numbers, the outlet's own commentary said to be one.
func (b *brief) article(t *talk) {
	t.banner()
	numbers := map[int]int{}
	for i, s := range card.NumberEvidence(b.brief).Sentences() {
		numbers[s.Start] = i + 1
	}
	cuts := map[int]string{}
	for start, n := range numbers {
		cuts[start] = "[" + strconv.Itoa(n) + "] "
	}
	for _, v := range b.brief.Voices {
		if v.Voice == briefs.Commentary {
			cuts[v.Start] += "(" + t.Strings.Commentary + ") "
		}
	}
	for _, p := range b.brief.Paragraphs {
		var line strings.Builder
		for at := p.Start; at < p.End; at++ {
			line.WriteString(cuts[at])
			line.WriteByte(b.brief.Text[at])
		}
		t.say(line.String())
	}
}

// marks are one's own marks in words.
func marks(m briefs.Marks, s *language.Strings) string {
	var words []string
	if m.Star {
		words = append(words, s.Commands["star"])
	}
	if m.Grade != "" && m.Grade != briefs.Ungraded {
		words = append(words, s.Grade+s.Colon()+m.Grade)
	}
	if len(m.Tags) > 0 {
		words = append(words, s.Tags+s.Colon()+strings.Join(m.Tags, " "))
	}
	if m.Note != "" {
		words = append(words, s.Note+s.Colon()+m.Note)
	}
	return strings.Join(words, " · ")
}

func (t *talk) marksOf(id string) (briefs.Marks, error) {
	entries, err := t.Shelf.Entries(t.ctx, []string{id})
	if err != nil || len(entries) == 0 {
		return briefs.Marks{}, err
	}
	return entries[0].Marks, nil
}

func (t *talk) mark(id string, c briefs.MarkChange) error {
	if _, err := t.Shelf.Mark(t.ctx, id, c); err != nil {
		return fmt.Errorf("mark the brief: %w", err)
	}
	return nil
}

// sayMarks says what a brief is marked with now.
func (t *talk) sayMarks(id string) error {
	entries, err := t.Shelf.Entries(t.ctx, []string{id})
	if err != nil || len(entries) == 0 {
		return err
	}
	t.say(title(entries[0], t.Strings))
	return nil
}
