// Package plain is the reader as a conversation line by line, for screen
// readers, Braille lines and terminals that cannot move a cursor: no screen is
// drawn, nothing is repainted, every state is a word, and text stands in
// logical order. One answers with numbers.
package plain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/language"
)

// Config is what the conversation is made of.
type Config struct {
	Shelf   briefs.Shelf
	Strings *language.Strings
	Banner  string // handling caveat before every answer, "" none
}

type talk struct {
	Config
	ctx   context.Context
	out   *bufio.Writer
	query string
	ids   []string
	open  *briefs.Brief // nil while the list is spoken of
	items []card.Item
}

// Run talks until the input ends or the reader says q.
func Run(ctx context.Context, c Config, in io.Reader, out io.Writer) error {
	t := &talk{Config: c, ctx: ctx, out: bufio.NewWriter(out)}
	if err := t.list(""); err != nil {
		return err
	}
	lines := bufio.NewScanner(in)
	for {
		t.hint()
		if err := t.out.Flush(); err != nil {
			return fmt.Errorf("write the answer: %w", err)
		}
		if ctx.Err() != nil || !lines.Scan() {
			break
		}
		answer := strings.TrimSpace(digits(lines.Text()))
		if answer == "q" {
			return nil
		}
		if err := t.answer(answer); err != nil {
			t.say(t.Strings.Failed + ": " + err.Error())
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return nil
}

// digits writes any digits as 0–9.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return '0' + r - '٠'
		case r >= '۰' && r <= '۹':
			return '0' + r - '۰'
		}
		return r
	}, s)
}

// say writes one line; control characters never pass.
func (t *talk) say(line string) {
	t.out.WriteString(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, line))
	t.out.WriteByte('\n')
}

// hint says what can be answered.
func (t *talk) hint() {
	s := t.Strings
	n := len(t.ids)
	word := s.Commands["open"]
	if t.open != nil {
		n, word = len(t.items), s.Evidence
	}
	var parts []string
	if n > 0 {
		parts = append(parts, "1-"+strconv.Itoa(n)+" "+word)
	}
	parts = append(parts, "0 "+s.Commands["back"], "/ "+s.Commands["filter"], "q "+s.Commands["quit"])
	t.say(strings.Join(parts, " · "))
}

var errNoNumber = errors.New("?")

func (t *talk) answer(a string) error {
	if query, ok := strings.CutPrefix(a, "/"); ok {
		return t.list(strings.TrimSpace(query))
	}
	if a == "" || a == "0" {
		if t.open == nil {
			return t.list("")
		}
		return t.list(t.query)
	}
	n, err := strconv.Atoi(a)
	switch {
	case err != nil || n < 1:
		return errNoNumber
	case t.open == nil && n <= len(t.ids):
		return t.show(t.ids[n-1])
	case t.open != nil && n <= len(t.items):
		t.evidence(t.items[n-1])
		return nil
	}
	return errNoNumber
}

func (t *talk) banner() {
	if t.Banner != "" {
		t.say(t.Banner)
	}
}

// list reads out the briefs that a query matches, numbered.
func (t *talk) list(query string) error {
	ids, err := t.Shelf.Find(t.ctx, query)
	if err != nil {
		return err
	}
	entries, err := t.Shelf.Entries(t.ctx, ids)
	if err != nil {
		return err
	}
	t.query, t.ids, t.open, t.items = query, ids, nil, nil
	t.banner()
	t.say(t.Strings.CountOf(t.Strings.Count, len(ids)))
	for i, e := range entries {
		t.say(strconv.Itoa(i+1) + ". " + title(e, t.Strings))
	}
	return nil
}

func title(e briefs.Entry, s *language.Strings) string {
	words := e.Headline
	if words == "" {
		words = e.Lead
	}
	if words == "" {
		words = s.NoHeadline
	}
	if e.Strongest != "" {
		words += " (" + s.Acts[e.Strongest] + " " + strconv.Itoa(e.Count) + ")"
	}
	return words
}

// show reads out a card; an item bears its number before its first line.
func (t *talk) show(id string) error {
	b, err := t.Shelf.Brief(t.ctx, id)
	if err != nil {
		return err
	}
	c := card.New(b, briefs.Marks{}, t.Strings)
	t.open, t.items = &b, c.Items
	t.banner()
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
	yes := true
	if _, err := t.Shelf.Mark(t.ctx, id, briefs.MarkChange{Read: &yes}); err != nil {
		return fmt.Errorf("mark the brief as read: %w", err)
	}
	return nil
}

// evidence reads out the sentences of the article that an item comes from.
func (t *talk) evidence(it card.Item) {
	t.banner()
	numbers := card.NumberEvidence(*t.open)
	sentences := numbers.Sentences()
	for _, n := range numbers.Numbers(it.Evidence) {
		s := sentences[n-1]
		t.say("[" + strconv.Itoa(n) + "] " + t.open.Text[s.Start:s.End])
	}
}
