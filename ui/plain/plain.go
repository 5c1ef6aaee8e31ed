// Package plain is the reader as a conversation line by line, for screen
// readers, Braille lines and terminals that cannot move a cursor: no screen is
// drawn, nothing is repainted, every state is a word, and text stands in
// logical order. One answers with numbers; Enter alone lists what else can be
// done, numbered, so that digits and Enter are keys enough in every layout.
package plain

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/ui/keyboard"
	"mujaz/ui/language"
)

// Config is what the conversation is made of.
type Config struct {
	Shelf   briefs.Shelf
	Strings *language.Strings
	Banner  string // handling caveat before every answer, "" none
	Unkept  bool   // marks cannot be kept: what is read is not marked as read
	Passing bool   // marks last as long as the reader: it says so of each that is set
}

// pageSize is how much is read out at a time.
const pageSize = 20

// talk is the conversation.
type talk struct {
	Config
	ctx  context.Context
	out  *bufio.Writer
	here place
	past []place // where 0 leads back to

	layouts []keyboard.Layout // in which letters are looked up

	menu []choice           // that a number chooses from now, nil none
	ask  func(string) error // takes the next answer as it is, nil none
	done bool
}

// place is something that is read out and answered with numbers.
type place interface {
	read(*talk) error            // reads it out
	more(*talk) error            // reads out what follows
	numbers(*talk) (int, string) // how many numbers it takes, and what they do
	pick(t *talk, n int) error   // carries out a number, from 1
	choices(*talk) []choice      // what else can be done
}

// choice is a line of the menu.
type choice struct {
	word string
	do   func() error
}

// Run talks until the input ends, the reader says q, or ctx ends: as a signal
// ends it, which must not wait for the next line.
func Run(ctx context.Context, c Config, in io.Reader, out io.Writer) error {
	t := &talk{Config: c, ctx: ctx, out: bufio.NewWriter(out)}
	t.layouts, _ = keyboard.ByName(keyboard.Auto, c.Strings.Code) // which there always is
	if c.Unkept {
		t.say(c.Strings.Unkept)
	}
	if err := t.enter(&list{}); err != nil {
		return err
	}
	lines := bufio.NewScanner(in)
	for !t.done && ctx.Err() == nil {
		t.hint()
		if err := t.out.Flush(); err != nil {
			return fmt.Errorf("write the answer: %w", err)
		}
		more, err := next(ctx, lines)
		if err != nil {
			return fmt.Errorf("read the answer: %w", err)
		}
		if !more {
			break
		}
		if err := t.answer(strings.TrimSpace(lines.Text())); err != nil {
			t.say(t.Strings.Failed + t.Strings.Colon() + t.Strings.Trouble(err))
		}
	}
	if ctx.Err() != nil {
		t.say("") // what has stopped it stands on a line of its own
	}
	return t.out.Flush()
}

// next waits for the next line, and says whether there is one. Where ctx ends
// before, the reading is left behind: the input is not read any more.
func next(ctx context.Context, lines *bufio.Scanner) (bool, error) {
	read := make(chan bool, 1)
	go func() { read <- lines.Scan() }()
	select {
	case more := <-read:
		return more, lines.Err()
	case <-ctx.Done():
		return false, nil
	}
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

// say writes one line; control characters, and those of direction, never pass.
func (t *talk) say(line string) {
	t.out.WriteString(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, line))
	t.out.WriteByte('\n')
}

// item says a numbered line.
func (t *talk) item(n int, words string) { t.say(strconv.Itoa(n) + ". " + words) }

// hint says what can be answered.
func (t *talk) hint() {
	if t.ask != nil {
		return // the question was said
	}
	s := t.Strings
	n, word := t.here.numbers(t)
	if t.menu != nil {
		n, word = len(t.menu), s.Menu
	}
	var parts []string
	if n > 0 {
		parts = append(parts, "1-"+strconv.Itoa(n)+" "+word)
	}
	parts = append(parts, "0 "+s.Commands["back"])
	if t.menu == nil {
		parts = append(parts, "Enter "+s.Menu)
	}
	parts = append(parts, "/ "+s.Filter, "q "+s.Commands["quit"])
	t.say(strings.Join(parts, " · "))
}

// none says that an answer means nothing here.
func (t *talk) none() error { return errors.New(t.Strings.NoCommand) }

func (t *talk) answer(a string) error {
	if ask := t.ask; ask != nil {
		t.ask = nil
		return ask(a)
	}
	menu := t.menu
	t.menu = nil
	query, filtered := strings.CutPrefix(a, "/")
	a = digits(a)
	switch key := t.key(a); {
	case filtered:
		return t.filter(query)
	case key == "/":
		t.question(t.Strings.Filter, t.filter)
		return nil
	case key == "q":
		t.done = true
		return nil
	case key == "+":
		return t.here.more(t)
	case key == "?", a == "" && menu == nil:
		t.offer()
		return nil
	case a == "", a == "0" && menu != nil:
		return nil
	case a == "0":
		return t.back()
	}
	n, err := strconv.Atoi(a)
	switch {
	case err != nil || n < 1:
		return t.none()
	case menu != nil && n <= len(menu):
		return menu[n-1].do()
	case menu != nil:
		return t.none()
	}
	if most, _ := t.here.numbers(t); n > most {
		return t.none()
	}
	return t.here.pick(t, n)
}

// key is an answer of one letter as the key that was pressed, whatever the
// layout; "" is a longer one.
func (t *talk) key(a string) string {
	if utf8.RuneCountInString(a) != 1 {
		return ""
	}
	return keyboard.InLatin(a, t.layouts)
}

// offer reads out the menu.
func (t *talk) offer() {
	s := t.Strings
	t.menu = append(t.here.choices(t),
		choice{s.Filter, func() error { t.question(s.Filter, t.filter); return nil }},
		choice{s.Commands["commitments"], func() error { return t.visit(&register{}) }},
		choice{s.Commands["parties"], func() error { return t.visit(&register{kind: briefs.NameParties}) }},
		choice{s.Commands["countries"], func() error { return t.visit(&register{kind: briefs.NameCountries}) }},
		choice{s.Commands["topics"], func() error { return t.visit(&register{kind: briefs.NameTopics}) }},
		choice{s.Commands["undo"], t.undo},
		choice{s.Commands["quit"], func() error { t.done = true; return nil }},
	)
	for i, c := range t.menu {
		t.item(i+1, c.word)
	}
}

// question takes the next answer for something else than a number.
func (t *talk) question(words string, then func(string) error) {
	t.say(words + ":")
	t.ask = then
}

// enter reads a place out and is there.
func (t *talk) enter(p place) error {
	if err := p.read(t); err != nil {
		return err
	}
	t.here = p
	return nil
}

// visit goes to a place from which 0 leads back.
func (t *talk) visit(p place) error {
	was := t.here
	if err := t.enter(p); err != nil {
		return err
	}
	t.past = append(t.past, was)
	return nil
}

// back returns to the place before, at last to the whole list.
func (t *talk) back() error {
	if n := len(t.past); n > 0 {
		p := t.past[n-1]
		t.past = t.past[:n-1]
		return t.enter(p)
	}
	return t.enter(&list{})
}

func (t *talk) filter(query string) error {
	t.past = nil
	return t.enter(&list{query: strings.TrimSpace(query)})
}

// query is that of the list which one is in or came from.
func (t *talk) query() string {
	for _, p := range append([]place{t.here}, t.past...) {
		if l, ok := p.(*list); ok {
			return l.query
		}
	}
	return ""
}

func (t *talk) banner() {
	if t.Banner != "" {
		t.say(t.Banner)
	}
}

// rest says, below a page, how much follows.
func (t *talk) rest(shown, total int) {
	if shown < total {
		t.say("+ " + t.Strings.Commands["pageDown"] + " (" + strconv.Itoa(total-shown) + ")")
	}
}

func (t *talk) undo() error {
	u, err := t.Shelf.Undo(t.ctx)
	switch {
	case err != nil:
		return err
	case u.ID == "":
		t.say(t.Strings.NothingToUndo)
		return nil
	}
	entries, err := t.Shelf.Entries(t.ctx, []string{u.ID})
	if err != nil || len(entries) == 0 {
		return err
	}
	e := entries[0]
	t.say(t.Strings.TakenBack(u, cmp.Or(e.Headline, e.Lead, t.Strings.NoHeadline)))
	return t.sayMarks(u.ID)
}
