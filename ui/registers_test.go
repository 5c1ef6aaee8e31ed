package ui

import (
	"slices"
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/memory"
	"mujaz/ui/text"
)

func TestARegisterOpensTheBriefAtItsSentenceAndBackAndForwardLeadThere(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	u.press("1", "tab", "enter") // the first line, added last, is English
	if u.m.focus != paneSource || u.m.cardID == "" || u.m.cardID != u.m.list.SelectedID() {
		t.Fatalf("focus %d, brief %q: the article should be open", u.m.focus, u.m.cardID)
	}
	var cited string
	for _, s := range u.m.brief.Commitments {
		cited = s.Evidence[0].Quote
	}
	if !u.highlighted(cited) {
		t.Errorf("the sentence is not highlighted:\n%s", u.text())
	}
	there := u.text()
	u.press("alt+left")
	if u.m.focus != paneRegister {
		t.Errorf("focus %d: back should lead to the register", u.m.focus)
	}
	u.press("alt+right")
	if got := u.text(); u.m.focus != paneSource || got == "" || strings.Count(got, "\n") != strings.Count(there, "\n") {
		t.Error("forward does not lead to the article again")
	}
}

func TestEveryRegisterHasLines(t *testing.T) {
	for _, key := range []string{"1", "2", "4"} {
		u := newUser(t, "en")
		u.size(80, 24)
		u.press(key)
		if v := u.m.register.view; v == nil || v.Len() == 0 {
			t.Errorf("%s: the register is empty", key)
		}
		u.press("esc")
		if u.m.focus != paneList {
			t.Errorf("%s: Esc does not lead back to the list", key)
		}
	}
}

func TestThePlaceInEachCardIsRemembered(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 12)
	u.press("enter", "down", "down", "down", "down")
	before := u.text()
	u.press("n", "p")
	if got := u.text(); got != before {
		t.Errorf("the place is lost:\n%s\nwant\n%s", got, before)
	}
}

func TestTheHelpScrollsAndIsSearched(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 10)
	u.press("?")
	first := u.text()
	u.press("end")
	if got := u.text(); got == first || !strings.Contains(got, "quit") {
		t.Errorf("the end of the help is out of reach:\n%s", got)
	}
	u.press("/", "u", "n", "d", "o", "enter")
	if len(u.m.help.lines) == 0 || u.m.help.lines[0].Command != CmdUndo {
		t.Errorf("the search finds %v", u.m.help.lines)
	}
}

func TestStarUnreadAndUndo(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	marks := func() briefs.Marks {
		e, ok := u.m.list.Entry()
		if !ok {
			t.Fatal("no entry")
		}
		return e.Marks
	}
	u.press("*")
	if !marks().Star {
		t.Error("* does not star")
	}
	u.press("U")
	if marks().Star {
		t.Error("U does not take the star back")
	}
	u.press("enter", "esc")
	if !marks().Read {
		t.Fatal("an opened brief is not read")
	}
	u.press("u")
	if marks().Read {
		t.Error("u does not mark as unread")
	}
}

func TestTheLanguageChangesWhileTheReaderRuns(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	u.press("enter", "down")
	item, _ := u.m.card.Item()
	for u.m.config.Strings.Code != "ar" {
		u.press("L")
	}
	if !u.m.frame.Mirrored || u.m.focus != paneCard {
		t.Error("the frame is not mirrored, or the card is lost")
	}
	if now, _ := u.m.card.Item(); now.Copy != item.Copy {
		t.Error("another item is chosen")
	}
	u.press("#", "esc")
	if !strings.Contains(u.text(), "١٢") {
		t.Errorf("no Arabic digits:\n%s", u.text())
	}
}

func TestOnAWideScreenARegisterShowsAllOfTheLineThatIsChosen(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		u := newUser(t, lang)
		u.size(140, 30)
		u.press("1")
		f := u.m.frame
		if right := f.Detail.X > f.Register.X; right != (lang == "en") || f.Register.Width+f.Detail.Width+1 != f.List.Width+f.Card.Width+1 {
			t.Errorf("%s: register %+v and detail %+v", lang, f.Register, f.Detail)
		}
		for move := range 2 {
			var shown strings.Builder
			for _, r := range u.m.register.view.Detail(f.Detail.Width, 30, u.m.config.Strings) {
				shown.WriteString(strings.TrimSpace(logical(r)) + " ")
			}
			if body := "observers felt."; move == 0 && !strings.Contains(shown.String(), body) {
				t.Errorf("%s: the statement is cut in\n%s", lang, shown.String())
			}
			if want := u.m.config.Strings.CountOf(u.m.config.Strings.Count, 6); !strings.Contains(shown.String(), want) {
				t.Errorf("%s: %q is not in\n%s", lang, want, shown.String())
			}
			u.press("down")
		}
	}
}

// logical is a row's words in their order.
func logical(r text.Row) string {
	cells := slices.Clone(r.Cells)
	slices.SortStableFunc(cells, func(a, b text.Cell) int { return int(a.Start) - int(b.Start) })
	var b strings.Builder
	for _, c := range cells {
		b.WriteString(c.Base)
	}
	return b.String()
}

func TestBesideAPartyStandTheTitlesOfItsBriefs(t *testing.T) {
	u := newUser(t, "en")
	u.size(160, 40)
	u.press("2", "down", "down", "up")
	v := u.m.register.view
	beside := func() string {
		var b strings.Builder
		for _, r := range v.Detail(120, 30, u.m.config.Strings) {
			for _, c := range r.Cells {
				b.WriteString(c.Base)
			}
			b.WriteByte('\n')
		}
		return b.String()
	}
	if ids := v.WantedTitles(); len(ids) > 0 {
		t.Errorf("the titles of %v were not asked for", ids)
	}
	for _, src := range []string{"Briefs", "• "} {
		if !strings.Contains(beside(), src) {
			t.Errorf("%q does not stand beside the party:\n%s", src, beside())
		}
	}
	src, _ := v.Source()
	entries, err := u.m.config.Shelf.Entries(t.Context(), []string{src.ID})
	if err != nil {
		t.Fatal(err)
	}
	if e := entries[0]; e.Language == "en" && !strings.Contains(beside(), e.Headline) {
		t.Errorf("%q does not stand beside the party:\n%s", e.Headline, beside())
	}
	u.size(80, 24)
	if cmd := u.m.registerTitles(0); cmd != nil {
		t.Error("titles are asked for that there is no room for")
	}
}

// The list's selection goes on under a register and under the help, unseen.
func TestNothingIsMarkedThatIsNotSeen(t *testing.T) {
	for _, open := range []string{"1", "2", "4", "?"} {
		for _, mark := range []string{"*", "u", "t", "m", "r"} {
			u := newUser(t, "en")
			u.size(120, 30)
			u.press("enter", "esc") // reads it
			was := u.marks()
			u.press(open, "down", mark)
			if u.m.prompt.active || u.m.notice != u.m.config.Strings.OpenFirst {
				t.Errorf("%s %s: asks or says %q", open, mark, u.m.notice)
			}
			if got := u.marks(); got.Star != was.Star || got.Read != was.Read {
				t.Errorf("%s %s: marked %+v", open, mark, got)
			}
		}
	}
}

func TestOfARegisterTheLineIsCopiedThatIsChosen(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		u := newUser(t, lang)
		u.m.config.Copied = func(string) {}
		u.m.config.Banner = "For official use"
		u.size(120, 30)
		for _, register := range []string{"1", "2"} {
			u.press(register, "down")
			want := u.m.register.view.Words(u.m.config.Strings)
			src, ok := u.m.register.view.Source()
			if !ok || want == "" {
				t.Fatalf("%s %s: nothing is chosen", lang, register)
			}
			told := ""
			u.m.config.Copied = func(id string) { told = id }
			u.press("y")
			if told != src.ID || !strings.HasSuffix(u.m.notice, firstLine(want)) {
				t.Errorf("%s %s: copied of %q, want %q; says %q", lang, register, told, src.ID, u.m.notice)
			}
			u.press("v")
			if got := u.m.plain.words; got != want {
				t.Errorf("%s %s: plain text is\n%s\nwant\n%s", lang, register, got, want)
			}
			u.press("v", "esc")
		}
	}
}

func TestNoKeyOfARegisterIsSilent(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		u := newUser(t, lang)
		u.size(120, 30)
		once := made(strings.Repeat("f", 16), "en")
		once.Parties = append(once.Parties, briefs.Party{Name: "Ada Quill", Kind: briefs.Person})
		u.m.config.Shelf.(*memory.Shelf).Add(once)
		s := u.m.config.Strings
		for _, register := range []string{"1", "2", "3", "4"} {
			for key, want := range map[string]string{"e": s.Commands["alike"], "f9": s.Commands["nextHit"], "N": s.Commands["previousHit"]} {
				u.press(register, key)
				if u.m.focus != paneRegister || !strings.Contains(u.m.notice, want) {
					t.Errorf("%s, register %s, %s: focus %d, notice %q, want %q", lang, register, key, u.m.focus, u.m.notice, want)
				}
			}
		}
		u.press("2")
		v, single, several := u.m.register.view, false, false
		for range v.Len() {
			before, _ := v.Source()
			u.press("n")
			if next, _ := v.Source(); next.ID != before.ID {
				several = true
				u.press("p", "p", "tab")
				if now, _ := v.Source(); now.ID != before.ID || u.m.notice != "" {
					t.Errorf("%s: n and p do not go round the briefs of a line; %q", lang, u.m.notice)
				}
			} else if want := s.CountOf(s.Count, 1); u.m.notice != want {
				t.Errorf("%s: notice %q, want %q", lang, u.m.notice, want)
			} else {
				single = true
			}
			u.press("down")
		}
		if !single || !several || u.m.focus != paneRegister {
			t.Errorf("%s: tried on a line of one brief: %v, of several: %v", lang, single, several)
		}
	}
}
