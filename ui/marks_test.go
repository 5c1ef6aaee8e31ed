package ui

import (
	"reflect"
	"strings"
	"testing"

	"mujaz/briefs"
)

// marks are the selected brief's as the shelf has them.
func (u *user) marks() briefs.Marks {
	u.t.Helper()
	entries, err := u.m.config.Shelf.Entries(u.t.Context(), []string{u.m.list.SelectedID()})
	if err != nil {
		u.t.Fatal(err)
	}
	return entries[0].Marks
}

func TestTagsNoteAndGradeAreTypedShownAndTakenBack(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	u.press("j", "t")
	u.typeIn("ports #2027، ports")
	u.press("enter", "m")
	u.typeIn("ask the embassy")
	u.press("enter", "r", "ctrl+u")
	u.typeIn("b2")
	u.press("enter")
	m := u.marks()
	if !reflect.DeepEqual(m.Tags, []string{"ports", "2027"}) || m.Note != "ask the embassy" || m.Grade != "B2" {
		t.Fatalf("marks %+v", m)
	}
	u.press("enter")
	for _, want := range []string{"Grade: B2 · #ports · #2027", "Note: ask the embassy"} {
		if !strings.Contains(u.text(), want) {
			t.Errorf("the card does not say %q:\n%s", want, u.text())
		}
	}
	u.press("esc", "U", "U", "U", "U") // read, grade, note, tags
	if m := u.marks(); m.Grade == "B2" || m.Note != "" || len(m.Tags) != 0 {
		t.Errorf("not taken back: %+v", m)
	}
}

func TestAPromptBeginsWithWhatIsMarkedAndEscChangesNothing(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	u.press("m")
	u.typeIn("first")
	u.press("enter", "m")
	if u.m.prompt.text != "first" {
		t.Errorf("the prompt holds %q", u.m.prompt.text)
	}
	u.typeIn(" and more")
	u.press("esc")
	if m := u.marks(); m.Note != "first" {
		t.Errorf("Esc kept %q", m.Note)
	}
	u.press("m", "ctrl+w", "enter")
	if m := u.marks(); m.Note != "" {
		t.Errorf("Ctrl-W leaves %q", m.Note)
	}
}

func TestAGradeIsTypedInAnyLayoutAndAWrongOneSaysWhatIsRight(t *testing.T) {
	u := newUser(t, "ar")
	u.size(80, 24)
	u.press("7", "ctrl+u", "x", "enter")
	if !u.m.prompt.active || !strings.Contains(u.text(), "A–F") {
		t.Errorf("a wrong grade is taken, or what is right not said:\n%s", u.text())
	}
	u.press("ctrl+u", "ش", "٣", "enter") // a and 3 on an Arabic keyboard
	if m := u.marks(); m.Grade != "A3" {
		t.Errorf("the grade is %q", m.Grade)
	}
}

func TestUndoSaysWhatItTookBackAndWhere(t *testing.T) {
	for lang, want := range map[string][2]string{
		"en": {"star removed again from “Ports agree on a shared register”", "star set again on “Ports"},
		"ar": {"أُزيلت النجمة عن «", "أُعيدت النجمة إلى «"},
	} {
		u := newUser(t, lang)
		u.size(120, 24)
		for i, keys := range [][]string{{"j", "*", "U"}, {"*", "*", "U"}} {
			u.press(keys...)
			if got := strings.NewReplacer("\u2068", "", "\u2069", "").Replace(u.m.notice); !strings.HasPrefix(got, want[i]) {
				t.Errorf("%s: undo says %q, want %q", lang, got, want[i])
			}
		}
		u.press("U", "U")
		if got := u.m.notice; got != u.m.config.Strings.NothingToUndo {
			t.Errorf("%s: there is nothing more to take back, and it says %q", lang, got)
		}
	}
}

func TestANewGradeIsTypedOverTheOneThatStands(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	for _, grade := range []string{"B2", "C3"} {
		u.press("r")
		u.typeIn(grade)
		u.press("enter")
		if got := u.marks().Grade; got != grade {
			t.Errorf("the grade is %q, want %q:\n%s", got, grade, u.text())
		}
	}
}

func TestWhereMarksCannotBeKeptReadingMarksNothingAndTheReaderSaysSo(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		u := newUser(t, lang)
		c := u.m.config
		c.Unkept = true
		u.m = New(c)
		u.m.rest = 0
		u.do(u.m.findCmd(""))
		u.size(100, 24)
		if u.m.notice != c.Strings.Unkept {
			t.Errorf("%s: %q", lang, u.m.notice)
		}
		u.press("enter")
		if e, ok := u.m.list.Entry(); !ok || e.Marks.Read || u.m.problem != "" {
			t.Errorf("%s: %+v %q", lang, e.Marks, u.m.problem)
		}
	}
}

func TestAMarkThatEndsWithTheReaderSaysSoWhenItIsSet(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		u := newUser(t, lang)
		u.m.config.Passing = true
		u.size(100, 24)
		u.press("enter") // reading it is no mark that anyone sets
		if u.m.notice != "" {
			t.Errorf("%s: it says %q of a brief that was opened", lang, u.m.notice)
		}
		for _, set := range []func(){
			func() { u.press("*") },
			func() { u.press("m"); u.typeIn("ask again"); u.press("enter") },
		} {
			if set(); u.m.notice != u.m.config.Strings.Passing {
				t.Errorf("%s: it says %q:\n%s", lang, u.m.notice, u.text())
			}
			u.press("down")
		}
	}
}
