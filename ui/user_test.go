package ui

import (
	"strings"
	"testing"

	"mujaz/ui/theme"
)

// text is what is on the screen, unshaped, row by row from the left.
func (u *user) text() string {
	var b strings.Builder
	for _, r := range u.m.Screen() {
		for _, c := range r.Cells {
			b.WriteString(c.Base)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// highlighted says whether the words are in the look of evidence; the blank at
// a line's end is not drawn and does not count.
func (u *user) highlighted(want string) bool {
	var b strings.Builder
	for _, r := range u.m.Screen() {
		for _, c := range r.Cells {
			if c.Style == theme.Highlight {
				b.WriteString(c.Base)
			}
		}
	}
	return strings.Contains(strings.ReplaceAll(b.String(), " ", ""), strings.ReplaceAll(want, " ", ""))
}

func TestAnItemOpensTheSourceAtItsSentenceAndEscComesBack(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	u.press("j", "enter") // the second brief is English
	u.press("down", "down")
	card := u.text()
	u.press("enter")
	if !u.highlighted("signed protocol 12-14 on Monday") {
		t.Fatalf("the sentence is not highlighted:\n%s", u.text())
	}
	if u.highlighted("good day") {
		t.Error("more than the sentence is highlighted")
	}
	u.press("esc")
	if got := u.text(); got != card {
		t.Errorf("Esc does not come back to where one was:\n%s\nwant\n%s", got, card)
	}
}

func TestNextBriefFromInsideACard(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	u.press("enter", "n")
	if u.m.focus != paneCard || u.m.list.Selected() != 1 || u.m.cardID != u.m.list.SelectedID() {
		t.Errorf("focus %d, brief %d: the next brief's card should be open", u.m.focus, u.m.list.Selected())
	}
	u.press("p")
	if u.m.list.Selected() != 0 {
		t.Error("p does not go back")
	}
}

func TestTheFilterNarrowsTheListAndEscRestoresIt(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	u.press("/", "q")
	if n := u.m.list.Len(); n != 12 {
		t.Errorf("%d briefs after a single letter, want all 12", n)
	}
	for _, letter := range []string{"u", "i", "l", "l"} {
		u.press(letter)
		if n := u.m.list.Len(); n != 6 {
			t.Errorf("%d briefs match at %s, want the 6 English ones", n, letter)
		}
	}
	u.press("enter", "/", "backspace", "l", " ")
	if n := u.m.list.Len(); n != 6 || u.m.query != "quill " {
		t.Errorf("the last word is not typed on: %d briefs match %q", n, u.m.query)
	}
	u.press("esc")
	if n := u.m.list.Len(); n != 6 || u.m.query != "quill*" {
		t.Errorf("Esc does not restore the filter: %d briefs match %q", n, u.m.query)
	}
	u.press("/", "ctrl+u")
	if n := u.m.list.Len(); n != 12 {
		t.Errorf("%d briefs after Esc, want all 12", n)
	}
}

func TestArrowsFollowTheEyeInAMirroredFrame(t *testing.T) {
	for lang, inward := range map[string]string{"en": "right", "ar": "left"} {
		u := newUser(t, lang)
		u.size(120, 30)
		u.press(inward)
		if u.m.focus != paneCard {
			t.Errorf("%s: the %s arrow does not go into the card", lang, inward)
		}
		if listLeft := u.m.frame.List.X < u.m.frame.Card.X; listLeft != (lang == "en") {
			t.Errorf("%s: the list stands on the wrong side", lang)
		}
	}
}

func TestKeysWorkUnderOtherLayouts(t *testing.T) {
	for key, want := range map[string]int{"ت": 1, "ח": 1} { // j in an Arabic and a Hebrew layout
		u := newUser(t, "en")
		u.size(80, 24)
		u.press(key)
		if got := u.m.list.Selected(); got != want {
			t.Errorf("%s: brief %d is selected, want %d", key, got, want)
		}
	}
}

func TestEveryCommandHasAKeyWithoutALetterAndNoKeyTwoMeanings(t *testing.T) {
	for _, mirrored := range []bool{false, true} {
		seen := map[string]Command{}
		for _, b := range DefaultKeymap() {
			free := false
			for _, k := range KeysOf(b, mirrored) {
				free = free || len(k) > 1 || k[0] >= '0' && k[0] <= '9'
				if other, taken := seen[k]; taken {
					t.Errorf("%s does both %s and %s", k, other, b.Command)
				}
				seen[k] = b.Command
			}
			if !free {
				t.Errorf("%s has only letters", b.Command)
			}
		}
	}
}

func TestABriefIsReadOnceItsCardWasOpened(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	id := u.m.list.SelectedID()
	read := func() bool {
		entries, err := u.m.config.Shelf.Entries(t.Context(), []string{id})
		if err != nil {
			t.Fatal(err)
		}
		return entries[0].Marks.Read
	}
	if read() {
		t.Error("a brief beside the list counts as read before it was opened")
	}
	u.press("enter")
	if !read() {
		t.Error("the brief is not marked as read")
	}
}

func TestKeysThatComeBeforeTheirCardDoNoHarm(t *testing.T) {
	for _, width := range []int{80, 120, 200} {
		u := newUser(t, "en")
		u.size(width, 24)
		u.m.card, u.m.cardID = nil, "" // as before the first answer
		for _, k := range []string{"enter", "tab", "down", "enter", "s", "y", "e", "pgdown", "G", "right", "*", "?", "esc", "esc"} {
			u.m.Update(keyOf(k)) // and none comes
			if got := len(u.m.Screen()); got != 24 {
				t.Fatalf("%s at %d columns: %d rows", k, width, got)
			}
		}
	}
}

func TestCopyingFromAListWithoutACardSaysWhatToDo(t *testing.T) {
	for _, key := range []string{"y", "Y", "ctrl+y", "v"} {
		u := newUser(t, "en")
		u.size(80, 24)
		u.press(key)
		if !strings.Contains(u.text(), "open the brief first") {
			t.Errorf("%s says nothing:\n%s", key, u.text())
		}
	}
}

func TestAFilterWaitsForTheEndOfATermAndEnterAsksForItAsItStands(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	u.press("/")
	for _, letter := range `"signed protocol` {
		u.press(string(letter))
		if u.m.problem != "" || u.m.list.Len() == 0 {
			t.Fatalf("%q: %q, %d briefs", u.m.prompt.text, u.m.problem, u.m.list.Len())
		}
	}
	u.press("enter")
	if !u.m.prompt.active || u.m.prompt.wrong == "" {
		t.Error("a quotation without an end is taken, or what was typed is lost")
	}
	u.press(`"`, "enter")
	if u.m.prompt.active || u.m.query != `"signed protocol"` {
		t.Errorf("%q is asked for", u.m.query)
	}
	u.press("esc", "/", "x", "enter")
	if u.m.query != "x" {
		t.Errorf("%q is asked for, not the letter that was typed", u.m.query)
	}
}
