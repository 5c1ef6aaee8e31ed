package ui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
)

// typedAhead is a reader that opens on a shelf that has not answered yet, and
// in which keys are pressed meanwhile.
func typedAhead(t *testing.T, keys ...string) *lagging {
	u := newUser(t, "en")
	u.m = New(u.m.config)
	u.m.rest, u.m.patience = 0, 0
	l := &lagging{user: u, waiting: []tea.Cmd{u.m.findCmd("")}}
	l.update(tea.WindowSizeMsg{Width: 120, Height: 30})
	for _, k := range keys {
		l.update(keyOf(k))
	}
	return l
}

// arrive lets answers come, the oldest first, until nothing was asked that has
// no answer; what patience is for does not come while it is asked to wait.
func (l *lagging) arrive(patient bool) {
	for len(l.waiting) > 0 {
		cmd := l.waiting[0]
		l.waiting = l.waiting[1:]
		if cmd == nil {
			continue
		}
		switch msg := cmd().(type) {
		case nil:
		case tea.BatchMsg:
			l.waiting = append(l.waiting, msg...)
		case patienceMsg:
			if !patient {
				l.update(msg)
			}
		default:
			l.update(msg)
		}
	}
}

func TestKeysTypedAheadActInOrderOnceTheListAndTheCardAreThere(t *testing.T) {
	l := typedAhead(t, "j", "enter", "down", "down", "enter") // the second brief is English
	if l.m.focus != paneList || l.m.list.Selected() != 0 {
		t.Fatalf("pane %d, brief %d before there is anything to act on", l.m.focus, l.m.list.Selected())
	}
	l.arrive(true)
	if !l.highlighted("signed protocol 12-14 on Monday") {
		t.Errorf("the article is not open at the evidence:\n%s", l.text())
	}
}

func TestEnterPressedBeforeTheTerminalIsRawIsEnter(t *testing.T) {
	l := typedAhead(t, "j", "ctrl+j")
	l.arrive(true)
	if l.m.focus != paneCard {
		t.Errorf("pane %d, want the card", l.m.focus)
	}
}

func TestKeysBehindAFilterActOnWhatItFinds(t *testing.T) {
	l := typedAhead(t)
	l.arrive(true)
	for _, k := range []string{"/", "q", "u", "i", "l", "l", "enter", "enter"} {
		l.update(keyOf(k))
	}
	l.arrive(true)
	if id := l.m.list.SelectedID(); l.m.focus != paneCard || l.m.cardID != id || l.m.brief.Language != "en" {
		t.Errorf("pane %d, card %q of %q: want the first English brief", l.m.focus, l.m.cardID, id)
	}
}

func TestKeysBehindARegisterActOnItsLines(t *testing.T) {
	l := typedAhead(t)
	l.arrive(true)
	for _, k := range []string{"1", "down", "enter", "down"} {
		l.update(keyOf(k))
	}
	l.arrive(true)
	if l.m.focus != paneSource {
		t.Errorf("pane %d, want the article of the register's second line", l.m.focus)
	}
}

func TestLettersTypedAheadAreTextBehindAFilter(t *testing.T) {
	l := typedAhead(t, "j", "/", "q", "u", "i", "l", "l")
	l.arrive(true)
	if !l.m.prompt.active || l.m.prompt.text != "quill" || l.m.list.Len() != 6 {
		t.Errorf("prompt %q, %d briefs; want the 6 of quill", l.m.prompt.text, l.m.list.Len())
	}
}

func TestEscTakesBackWhatIsTypedAhead(t *testing.T) {
	l := typedAhead(t, "j", "j", "enter", "esc")
	l.arrive(true)
	if l.m.focus != paneList || l.m.list.Selected() != 0 {
		t.Errorf("pane %d, brief %d after Esc", l.m.focus, l.m.list.Selected())
	}
}

// A list may stay empty for long: an article on a slow pipe.
func TestALetterBehindAKeyThatWaitsActsWhenPatienceEnds(t *testing.T) {
	u := newUser(t, "en")
	u.m.config.Progress = func() Progress { return Progress{} }
	u.m = New(u.m.config)
	u.m.patience = 0
	l := &lagging{user: u}
	l.update(tea.WindowSizeMsg{Width: 80, Height: 24})
	for _, k := range []string{"j", "?"} {
		l.update(keyOf(k))
	}
	if l.m.focus == paneHelp {
		t.Fatal("the help overtook the key before it")
	}
	l.arrive(false)
	if l.m.focus != paneHelp {
		t.Errorf("pane %d: the help does not open while the list is empty", l.m.focus)
	}
	l.update(keyOf("j")) // in the help: at once
	if len(l.m.ahead.keys) > 0 {
		t.Error("a key waits in the help")
	}
}

// opening is a shelf that has its newest briefs at hand.
type opening struct{ briefs.Shelf }

func (o opening) Newest(ctx context.Context, n int) ([]string, error) {
	ids, err := o.Find(ctx, "")
	return ids[:min(n, 3, len(ids))], err
}

func TestTheNewestBriefsAreShownBeforeAllAreKnownAndTheEndIsThatOfAll(t *testing.T) {
	u := newUser(t, "en")
	u.m.config.Shelf = opening{u.m.config.Shelf}
	u.m = New(u.m.config)
	u.m.rest, u.m.patience = 0, 0
	l := &lagging{user: u}
	l.update(tea.WindowSizeMsg{Width: 80, Height: 24})
	l.waiting = append(l.waiting, u.m.begin())
	if n := u.m.list.Len(); n != 3 || strings.Contains(u.text(), "3 briefs") {
		t.Fatalf("%d briefs in the list, want 3 of a number not yet known:\n%s", n, u.text())
	}
	if visible, _ := u.m.list.Missing(); len(visible) > 0 {
		t.Errorf("the first frame lacks %d of its briefs:\n%s", len(visible), u.text())
	}
	l.update(keyOf("end"))
	if u.m.list.Selected() != 0 {
		t.Error("the end of what is there was taken for that of all")
	}
	l.arrive(true)
	if n := u.m.list.Len(); n < 10 || u.m.list.Selected() != n-1 {
		t.Errorf("brief %d of %d is selected, want the last", u.m.list.Selected(), n)
	}
}

// counting is a shelf that counts what is looked for.
type counting struct {
	briefs.Shelf
	asked *int
}

func (c counting) Find(ctx context.Context, query string) ([]string, error) {
	*c.asked++
	return c.Shelf.Find(ctx, query)
}

func TestALetterThatNarrowsNothingAsksNothing(t *testing.T) {
	u, asked := newUser(t, "en"), 0
	u.m.config.Shelf = counting{u.m.config.Shelf, &asked}
	u.size(80, 24)
	if u.press("/", "q"); asked != 0 {
		t.Errorf("%d questions for the first letter", asked)
	}
	if u.press("u"); asked != 1 {
		t.Errorf("%d questions for the second letter, want 1", asked)
	}
	if u.press("esc"); asked != 2 || u.m.list.Len() != 12 {
		t.Errorf("%d questions, %d briefs after Esc; want 2 and all 12", asked, u.m.list.Len())
	}
}

func TestTheFirstRowsOfWhatAFilterFindsComeWithIt(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	for _, query := range []string{"protocol", ""} {
		u.m.found(u.m.findCmd(query)().(foundMsg))
		if visible, _ := u.m.list.Missing(); u.m.list.Len() == 0 || len(visible) > 0 {
			t.Errorf("%q: of %d briefs %d that are seen have no entry yet", query, u.m.list.Len(), len(visible))
		}
	}
}
