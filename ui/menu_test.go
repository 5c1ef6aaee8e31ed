package ui

import (
	"fmt"
	"strings"
	"testing"

	"mujaz/ui/language"
)

func TestTheMenuCarriesOutWhatItsWordsName(t *testing.T) {
	u := newUser(t, "ar")
	u.size(80, 24)
	u.press(":")
	for _, r := range "الموجز التالي" {
		u.press(string(r))
	}
	u.press("enter")
	if u.m.list.Selected() != 1 {
		t.Errorf("brief %d is selected", u.m.list.Selected())
	}
}

func TestTheMenuFindsEveryCommandByItsWords(t *testing.T) {
	for _, s := range language.All() {
		u := newUser(t, s.Code)
		u.size(80, 24)
		for _, b := range u.m.menuCommands() {
			u.m.narrowMenu(s.Commands[string(b.Command)])
			found := false
			for _, f := range u.m.menu.found {
				found = found || f.Command == b.Command
			}
			if !found {
				t.Errorf("%s: %s is not found by its words", s.Code, b.Command)
			}
		}
	}
}

func TestSearchInTheArticleCountsAndStepsAndEscEndsItFirst(t *testing.T) {
	u := newUser(t, "en")
	u.size(100, 24)
	u.press("j", "enter", "s", "/", "p", "o", "r", "t", "s", "enter")
	if !strings.Contains(u.text(), "1/2") {
		t.Errorf("no count of hits:\n%s", u.text())
	}
	u.press("n")
	if at, of := u.m.hits(); at != 2 || of != 2 {
		t.Errorf("hit %d of %d", at, of)
	}
	u.press("esc")
	if _, of := u.m.hits(); of != 0 || u.m.focus != paneSource {
		t.Error("Esc does not end the search alone")
	}
	u.press("esc")
	if u.m.focus != paneCard {
		t.Error("a second Esc does not leave the article")
	}
}

func TestCopyIsLogicalAndNamesItsSource(t *testing.T) {
	u := newUser(t, "ar")
	u.size(120, 24)
	u.press("enter", "down", "down")
	item, _ := u.m.card.Item()
	end := "\n— " + sourceLine(u.m.brief) + "\n" + u.m.config.Banner
	for key, want := range map[string]string{
		"y": item.Copy, "Y": u.m.config.Strings.Parties + "\n• ", "ctrl+y": u.m.brief.Headline + "\n",
	} {
		_, cmd := u.m.Update(keyOf(key))
		if cmd == nil {
			t.Fatalf("%s copies nothing", key)
		}
		got := fmt.Sprint(cmd())
		if !strings.HasPrefix(got, want) || !strings.HasSuffix(got, end) {
			t.Errorf("%s copies %q, want it to begin with %q and end with %q", key, got, want, end)
		}
	}
}

func TestTheMenuUnderstandsEnglishInAnInterfaceOfOtherLetters(t *testing.T) {
	u := newUser(t, "ar")
	u.size(80, 24)
	u.press(":")
	u.typeIn("calibrate")
	u.press("enter")
	if u.m.focus != paneCalibration {
		t.Errorf("the screen is\n%s", u.text())
	}
}

func TestTheMenuKnowsCommandsByTheNamesOfTheConfiguration(t *testing.T) {
	for _, s := range language.All() {
		u := newUser(t, s.Code)
		for typed, want := range map[string]Command{"export": CmdExport, "redraw": CmdRedraw, "next brief": CmdNextBrief} {
			if u.m.narrowMenu(typed); u.m.menu.chosen() != want {
				t.Errorf("%s: %q leads to %q first, want %q", s.Code, typed, u.m.menu.chosen(), want)
			}
		}
	}
}

func TestASearchThatFindsNothingStaysToBeTypedOtherwise(t *testing.T) {
	u := newUser(t, "en")
	u.size(100, 24)
	u.press("j", "enter", "s", "/")
	u.typeIn("portz")
	u.press("enter", "enter")
	if !u.m.prompt.active || !strings.Contains(u.text(), u.m.config.Strings.NoHit) {
		t.Errorf("nobody says that nothing was found:\n%s", u.text())
	}
	u.press("backspace", "s", "enter")
	if _, of := u.m.hits(); of != 2 || u.m.prompt.active {
		t.Errorf("%d hits:\n%s", of, u.text())
	}
}
