package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui/language"
	"mujaz/ui/terminal"
)

func TestTheCalibrationScreenShowsEveryProfileInItsOwnWay(t *testing.T) {
	for _, s := range language.All() {
		u := newUser(t, s.Code)
		u.size(90, 24)
		u.press("f12")
		sent := strings.Split(u.m.View().Content, "\n")
		for _, p := range terminal.Profiles() {
			at := slices.IndexFunc(sent, func(l string) bool { return strings.Contains(l, p.Name+" ") })
			if at < 0 {
				t.Fatalf("%s: %s is not there:\n%s", s.Code, p.Name, strings.Join(sent, "\n"))
			}
			if want := p.Encode(u.m.Screen()[at], u.m.config.Theme.SGR); sent[at] != want {
				t.Errorf("%s: %s is sent as\n%q\nwant\n%q", s.Code, p.Name, sent[at], want)
			}
		}
	}
}

func TestAProfileIsChosenByItsKeyAndKept(t *testing.T) {
	for _, keys := range [][]string{{"f12", "6"}, {"T", "٦"}, {"f12", "home", "down", "down", "down", "down", "down", "enter"}} {
		u := newUser(t, "ar")
		var kept []string
		u.m.config.Remember = func(p terminal.Profile) error { kept = append(kept, p.Name); return nil }
		u.size(90, 24)
		before := u.text()
		u.press(keys...)
		want := terminal.Profiles()[5]
		if u.m.Profile() != want || len(kept) != 1 || kept[0] != want.Name {
			t.Errorf("%v: %s, kept %v, want %s", keys, u.m.Profile().Name, kept, want.Name)
		}
		if !strings.Contains(u.m.notice, want.Name) || !strings.Contains(u.m.notice, u.m.config.Strings.Remembered) {
			t.Errorf("%v: the notice is %q", keys, u.m.notice)
		}
		u.m.notice = ""
		if u.text() != before {
			t.Errorf("%v: one is elsewhere than before:\n%s", keys, u.text())
		}
	}
}

func TestTheCalibrationScreenIsLeftWithoutAChoice(t *testing.T) {
	u := newUser(t, "en")
	u.size(90, 24)
	before := u.text()
	u.press("f12", "down", "esc")
	if u.text() != before || u.m.config.Profile.Name != "visual" {
		t.Errorf("%s:\n%s", u.m.config.Profile.Name, u.text())
	}
}

func TestAChoiceThatCannotBeKeptHoldsForNow(t *testing.T) {
	u := newUser(t, "en")
	u.m.config.Remember = func(terminal.Profile) error { return errors.New("the disk is full") }
	u.size(90, 24)
	u.press("f12", "5")
	if u.m.Profile() != terminal.Profiles()[4] || !strings.Contains(u.m.problem, "the disk is full") {
		t.Errorf("%s, problem %q", u.m.Profile().Name, u.m.problem)
	}
}

// Whatever way leads from the screen, the terminal is in the mode of the profile
// that holds.
func TestTheTerminalIsToldOfEveryChange(t *testing.T) {
	inverse, err := terminal.ByName("inverse")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		about, keys, want string
	}{
		{"opened", "f12", "\x1b[8l"},
		{"left", "f12 esc", "\x1b[8l\x1b[8h"},
		{"a profile with the mode", "f12 1", "\x1b[8l\x1b[8h\x1b[8l"},
		{"one without", "f12 5", "\x1b[8l\x1b[8h"},
	} {
		u := newUser(t, "en")
		u.m.config.Profile = inverse
		u.size(90, 24)
		u.press(strings.Fields(c.keys)...)
		if u.written != c.want {
			t.Errorf("%s: written %q, want %q", c.about, u.written, c.want)
		}
		if holds := strings.HasSuffix(u.written, "\x1b[8l"); holds != (u.m.Profile().Leave() != "") {
			t.Errorf("%s: on the way out %q would be written", c.about, u.m.Profile().Leave())
		}
	}
}

func TestNoOtherKeyLeadsFromTheCalibrationScreen(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	u.press("f12")
	for _, b := range DefaultKeymap() {
		switch b.Command {
		case CmdOpen, CmdBack, CmdOutward, CmdCalibrate, CmdQuit, CmdSuspend:
			continue
		}
		for _, k := range KeysOf(b, false) {
			if terminal.Choice(k) < 0 {
				u.press(k)
			}
		}
	}
	u.send(tea.MouseClickMsg{X: 3, Y: 8, Button: tea.MouseLeft})
	u.send(tea.MouseWheelMsg{X: 3, Y: 8, Button: tea.MouseWheelDown})
	if u.m.focus != paneCalibration {
		t.Errorf("the focus is in pane %d", u.m.focus)
	}
}
