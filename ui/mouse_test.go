package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// click presses the left button in a row of the list, or of what stands there.
func (u *user) click(row int) {
	f := u.m.frame.List
	u.send(tea.MouseClickMsg{X: f.X + 1, Y: f.Y + row, Button: tea.MouseLeft})
}

func (u *user) wheelDown(x int) {
	u.send(tea.MouseWheelMsg{X: x, Y: u.m.frame.List.Y + 1, Button: tea.MouseWheelDown})
}

func TestAClickWhileOneTypesDoesNoHarm(t *testing.T) {
	for name, keys := range map[string][]string{
		"search": {"enter", "s", "/", "t"}, "search of nothing": {"enter", "s", "/", "q", "q"}, "filter": {"/", "q", "u"},
		"menu": {":"}, "help": {"?", "/", "a"}, "note": {"m", "a"}, "tags": {"enter", "t", "a"}, "grade": {"r"}, "export": {"x"},
	} {
		for _, width := range []int{80, 130, 200} {
			for row := range 5 {
				u := newUser(t, "en")
				exporting(u)
				u.size(width, 24)
				u.press(keys...)
				u.wheelDown(u.m.frame.Card.X + 1)
				u.wheelDown(u.m.frame.List.X + 1)
				u.click(row)
				u.press("h") // whatever it is now: a letter or a command
				u.click(row)
				u.press("h", "esc", "esc")
				if m := u.marks(); m.Note != "" || len(m.Tags) > 0 {
					t.Errorf("%s, %d columns, row %d: a click kept %+v", name, width, row, m)
				}
			}
		}
	}
}

func TestWhatIsBeingWrittenOutlivesAClick(t *testing.T) {
	u := newUser(t, "en")
	u.size(130, 24)
	id := u.m.list.SelectedID()
	u.press("m")
	u.typeIn("ask the emb")
	u.click(2)
	u.wheelDown(u.m.frame.List.X)
	u.typeIn("assy")
	u.press("enter")
	if got := u.marks().Note; got != "ask the embassy" || u.m.list.SelectedID() != id {
		t.Errorf("the note is %q", got)
	}
}

func TestTheListUnderTheMenuIsNotClicked(t *testing.T) {
	u := newUser(t, "en")
	u.size(130, 24)
	id := u.m.list.SelectedID()
	u.press(":")
	u.click(3)
	if u.m.menu.selected != 3 || !u.m.prompt.active {
		t.Errorf("command %d is selected in the menu", u.m.menu.selected)
	}
	u.wheelDown(1)
	if u.m.menu.selected != 4 {
		t.Errorf("the wheel leads to command %d", u.m.menu.selected)
	}
	if u.m.list.SelectedID() != id || u.m.focus != paneList || u.marks().Read {
		t.Error("the list under the menu was clicked")
	}
	u.press("ctrl+u")
	u.typeIn("next brief")
	u.click(0)
	if u.m.prompt.active || u.m.list.Selected() != 1 {
		t.Errorf("a click on the selected command does not carry it out:\n%s", u.text())
	}
}

func TestAClickTakesWhatWasTypedToFindSomething(t *testing.T) {
	u := newUser(t, "en")
	u.size(130, 24)
	u.press("/")
	u.typeIn("quill")
	u.click(4)
	if u.m.prompt.active || u.m.query != "quill*" || u.m.list.Selected() == 0 {
		t.Errorf("brief %d of %q is selected", u.m.list.Selected(), u.m.query)
	}
	u.press("enter", "s", "/")
	u.typeIn("quill")
	u.wheelDown(u.m.frame.List.X)
	u.click(0)
	if u.m.prompt.active || u.m.focus != paneList || u.m.list.Selected() != 0 || strings.Contains(u.text(), "Search") {
		t.Errorf("the click leads to pane %d, brief %d", u.m.focus, u.m.list.Selected())
	}
}

func TestASecondClickOpensALineOfARegister(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	u.press("1")
	line := 2
	u.click(line * 3) // three rows each
	if u.m.focus != paneRegister || u.m.register.view.Selected() != line {
		t.Fatalf("focus %d, line %d is chosen", u.m.focus, u.m.register.view.Selected())
	}
	src, _ := u.m.register.view.Source()
	u.click(line * 3)
	if u.m.focus != paneSource || u.m.cardID != src.ID {
		t.Errorf("focus %d on %q, want the article of %q", u.m.focus, u.m.cardID, src.ID)
	}
	u.press("alt+left")
	if u.m.focus != paneRegister {
		t.Errorf("focus %d: back should lead to the register", u.m.focus)
	}
}

func TestAWheelTurnedSidewaysMovesNothing(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	for _, b := range []tea.MouseButton{tea.MouseWheelLeft, tea.MouseWheelRight} {
		u.send(tea.MouseWheelMsg{X: u.m.frame.List.X + 1, Y: u.m.frame.List.Y + 1, Button: b})
		if u.m.list.Selected() != 0 {
			t.Errorf("button %v selects entry %d", b, u.m.list.Selected())
		}
	}
}
