package ui

import (
	"strings"
	"testing"
)

// walks are an officer's ways through the reader with one layout only: the keys
// that he types there, and what they lead to.
func TestAWalkThroughTheReaderInEachLayout(t *testing.T) {
	for layout, keys := range map[string]struct{ down, article, up, next, search, help, quitHelp, commitments string }{
		//   j n s k: as their keys stand in the layout
		"ar": {"ت", "س", "ن", "ى", "ظ", "؟", "؟", "١"},
		"he": {"ח", "ד", "ל", "מ", "f3", "?", "?", "1"},
		"fa": {"ت", "س", "ن", "د", "/", "؟", "؟", "۱"},
		"ur": {"ج", "س", "ک", "ن", "/", "؟", "؟", "1"},
		"fr": {"j", "s", "k", "n", "/", "?", "?", "&"},
	} {
		u := newUser(t, layout)
		u.size(100, 30)
		u.press(keys.down)
		if u.m.list.Selected() != 1 {
			t.Errorf("%s: down leads to brief %d", layout, u.m.list.Selected())
		}
		u.press(keys.up, keys.down, "enter", keys.down, keys.down, keys.article)
		if !u.highlighted("signed protocol 12-14 on Monday") {
			t.Errorf("%s: the article is not open at the evidence:\n%s", layout, u.text())
		}
		u.press(keys.search)
		u.typeIn("ports")
		u.press("enter", keys.next)
		if at, of := u.m.hits(); at != 2 || of != 2 {
			t.Errorf("%s: hit %d of %d", layout, at, of)
		}
		u.press("esc", "esc", keys.next)
		if u.m.list.Selected() != 2 || u.m.focus != paneCard {
			t.Errorf("%s: the next brief is %d", layout, u.m.list.Selected())
		}
		u.press(keys.help)
		if u.m.focus != paneHelp {
			t.Errorf("%s: no help", layout)
		}
		u.press(keys.quitHelp, keys.commitments)
		if u.m.focus != paneRegister || u.m.register.kind != registerCommitments {
			t.Errorf("%s: no register", layout)
		}
	}
}

func TestAWalkWithoutLetters(t *testing.T) {
	u := newUser(t, "ar")
	u.size(100, 30)
	u.press("down", "enter", "down", "down", "enter")
	if !u.highlighted("signed protocol 12-14 on Monday") {
		t.Errorf("the article is not open at the evidence:\n%s", u.text())
	}
	u.press("esc", "f8", "f2", "down", "up", "esc", "f1", "f1", "٢", "enter")
	if u.m.focus != paneSource {
		t.Errorf("the register of parties does not lead to an article: pane %d", u.m.focus)
	}
	u.press("0", "5", "٣", "enter")
	if got := u.marks().Tags; len(got) != 1 {
		t.Errorf("tags %v", got)
	}
}

func TestTheFirstScreenSaysWhatToDo(t *testing.T) {
	for _, lang := range []string{"ar", "en", "fr"} {
		u := newUser(t, lang)
		u.m.config.Samples = true
		m := New(u.m.config)
		u.m = m
		u.do(m.findCmd(""))
		u.size(80, 24)
		if !strings.Contains(u.text(), "Enter") || u.m.notice != u.m.config.Strings.Welcome {
			t.Errorf("%s:\n%s", lang, u.text())
		}
		u.press("down")
		if u.m.notice != "" {
			t.Errorf("%s: the welcome stays", lang)
		}
	}
}

func TestTheLetterThatQuitsClosesWhatCoversTheReaderFirst(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		q := map[string]string{"en": "q", "ar": "ض"}[lang]
		u := newUser(t, lang)
		u.size(80, 24)
		u.press("?", q)
		if u.m.focus != paneList {
			t.Errorf("%s: the help stays", lang)
		}
		u.press("enter", "v", q)
		if u.m.focus != paneCard {
			t.Errorf("%s: the plain text stays", lang)
		}
		u.press("f12", q)
		if u.m.focus != paneCard {
			t.Errorf("%s: the calibration stays", lang)
		}
	}
}
