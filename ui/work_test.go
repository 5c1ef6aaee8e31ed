package ui

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
)

// unwilling is a shelf that keeps no marks while it has a reason.
type unwilling struct {
	briefs.Shelf
	reason error
	asked  []briefs.MarkChange
}

func (s *unwilling) Mark(ctx context.Context, id string, c briefs.MarkChange) (briefs.Marks, error) {
	s.asked = append(s.asked, c)
	if s.reason != nil {
		return briefs.Marks{}, s.reason
	}
	return s.Shelf.Mark(ctx, id, c)
}

func newUnwilling(t *testing.T, reason error) (*user, *unwilling) {
	u := newUser(t, "en")
	s := &unwilling{Shelf: u.m.config.Shelf, reason: reason}
	u.m.config.Shelf = s
	u.size(100, 24)
	return u, s
}

// quits says whether a command ends the program.
func quits(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	switch msg := cmd().(type) {
	case tea.QuitMsg:
		return true
	case tea.BatchMsg:
		return slices.ContainsFunc(msg, quits)
	}
	return false
}

func TestWhatCouldNotBeKeptStandsInItsLineAgain(t *testing.T) {
	for key, typed := range map[string]string{"m": "ask the embassy", "t": "ports quays", "r": "B2"} {
		u, s := newUnwilling(t, errors.New("the disk is full"))
		u.press(key, "ctrl+u")
		u.typeIn(typed)
		u.press("enter")
		if !u.m.prompt.active || u.m.prompt.text != typed || !strings.Contains(u.text(), "the disk is full") {
			t.Errorf("%s: the line holds %q:\n%s", key, u.m.prompt.text, u.text())
		}
		s.reason = nil
		u.press("enter")
		if m := u.marks(); u.m.prompt.active || m.Note+strings.Join(m.Tags, " ")+strings.Trim(m.Grade, "F6") != typed {
			t.Errorf("%s: the marks are %+v", key, m)
		}
	}
}

func TestWhatCouldNotBeKeptWaitsWhereOneHasGoneOn(t *testing.T) {
	u, s := newUnwilling(t, errors.New("the disk is full"))
	u.press("m")
	u.typeIn("ask the embassy")
	_, late := u.m.Update(keyOf("enter"))
	u.press("/", "q")
	u.do(late)
	if u.m.prompt.kind != promptFilter || u.m.prompt.text != "q" {
		t.Errorf("what is being typed has become %q", u.m.prompt.text)
	}
	s.reason = nil
	u.press("esc", "m")
	if u.m.prompt.text != "ask the embassy" {
		t.Errorf("the note's line holds %q", u.m.prompt.text)
	}
}

func TestAPastedNoteIsKeptWithoutWhatNoMarkHolds(t *testing.T) {
	u := newUser(t, "en")
	u.size(100, 24)
	u.press("m")
	u.send(tea.PasteMsg{Content: "\u202bask\x1b\u200f the\nembassy می‌خواهد\u200f\r\n"})
	u.press("enter")
	if got := u.marks().Note; got != "ask the embassy می‌خواهد" {
		t.Errorf("the note is %q:\n%s", got, u.text())
	}
}

func TestTheReaderEndsWhenWhatIsBeingKeptIs(t *testing.T) {
	u, _ := newUnwilling(t, nil)
	_, mark := u.m.Update(keyOf("*"))
	if _, cmd := u.m.Update(keyOf("q")); quits(cmd) {
		t.Fatal("it ends before")
	}
	_, cmd := u.m.Update(mark())
	if !quits(cmd) {
		t.Error("it does not end after")
	}
	if !u.marks().Star {
		t.Error("the mark is lost")
	}

	_, mark = u.m.Update(keyOf("*"))
	u.press("q", "j")
	if _, cmd = u.m.Update(mark()); quits(cmd) {
		t.Error("it ends though one has gone on")
	}
}

func TestTheReaderStaysWhenWhatWasTypedCouldNotBeKept(t *testing.T) {
	u, _ := newUnwilling(t, errors.New("the disk is full"))
	u.press("m")
	u.typeIn("ask the embassy")
	_, note := u.m.Update(keyOf("enter"))
	u.press("q")
	_, cmd := u.m.Update(note())
	if quits(cmd) || u.m.prompt.text != "ask the embassy" || !u.m.prompt.active {
		t.Errorf("the note is lost:\n%s", u.text())
	}
}

func TestMarksThatWereMadeAreKeptInTheirOrderOnEveryWayOut(t *testing.T) {
	u, s := newUnwilling(t, nil)
	yes, no := true, false
	id := u.m.list.SelectedID()
	u.m.mark(id, briefs.MarkChange{Star: &yes}) // what Bubble Tea does not come to begin any more
	last := u.m.mark(id, briefs.MarkChange{Star: &no})
	last()
	u.m.mark(id, briefs.MarkChange{Read: &yes})
	if err := u.m.Finish(); err != nil {
		t.Fatal(err)
	}
	if m := u.marks(); m.Star || !m.Read || len(s.asked) != 3 {
		t.Errorf("%d changes were made; the marks are %+v", len(s.asked), m)
	}

	u, _ = newUnwilling(t, errors.New("the disk is full"))
	u.m.mark(id, briefs.MarkChange{Star: &yes})
	if err := u.m.Finish(); err == nil {
		t.Error("nobody says that a mark was not kept")
	}
}

// endless is a shelf whose briefs take for ever.
type endless struct{ briefs.Shelf }

func (endless) Brief(ctx context.Context, _ string) (briefs.Brief, error) {
	<-ctx.Done()
	return briefs.Brief{}, ctx.Err()
}

func TestAnExportIsWaitedForAndCanBeGivenUp(t *testing.T) {
	u := newUser(t, "en")
	u.m.config.Shelf = endless{u.m.config.Shelf}
	var outcome error
	u.m.config.Export = func(_ string, write func(io.Writer) error) (string, error) {
		outcome = write(io.Discard)
		return "", outcome
	}
	u.size(80, 24)
	u.press("x")
	_, export := u.m.Update(keyOf("enter"))
	if !strings.Contains(u.text(), "writing briefs.md") {
		t.Errorf("nobody says what is being written:\n%s", u.text())
	}
	ended := make(chan struct{})
	go func() { export(); close(ended) }()
	if _, cmd := u.m.Update(keyOf("q")); quits(cmd) || !strings.Contains(u.text(), "still being written") {
		t.Errorf("it is not waited for, or that is not said:\n%s", u.text())
	}
	if _, cmd := u.m.Update(keyOf("q")); !quits(cmd) {
		t.Error("it cannot be given up")
	}
	if err := u.m.Finish(); err != nil {
		t.Errorf("giving it up is a mistake: %v", err)
	}
	<-ended
	if !errors.Is(outcome, context.Canceled) {
		t.Errorf("the export ended with %v", outcome)
	}
}

func TestQuestionsEndWithTheReader(t *testing.T) {
	u := newUser(t, "en")
	u.m.config.Shelf = endless{u.m.config.Shelf}
	answered := make(chan tea.Msg)
	ask := u.m.briefCmd("x")
	go func() { answered <- ask() }()
	if err := u.m.Finish(); err != nil {
		t.Fatal(err)
	}
	if msg := (<-answered).(briefMsg); !errors.Is(msg.err, context.Canceled) {
		t.Errorf("the answer is %v", msg.err)
	}
}
