package keyboard

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// bound is a keymap of every ASCII letter, digit and the signs that commands have.
func bound(key string) bool {
	return len(key) == 1 && (key[0] >= 'a' && key[0] <= 'z' || key[0] >= 'A' && key[0] <= 'Z' || strings.Contains("0123456789/?:*#", key))
}

func resolve(t *testing.T, layout, spoken string, k tea.Key) string {
	t.Helper()
	l, err := ByName(layout, spoken)
	if err != nil {
		t.Fatal(err)
	}
	return Resolve(k, l, bound)
}

func typed(s string) tea.Key { return tea.Key{Text: s, Code: []rune(s)[0]} }

func TestLettersOfOtherLayoutsAreTheKeysTheyStandOn(t *testing.T) {
	for _, c := range []struct{ layout, spoken, typed, want string }{
		{Auto, "ar", "ت", "j"}, {Auto, "ar", "ن", "k"}, {Auto, "ar", "ض", "q"}, {Auto, "en", "س", "s"}, {Auto, "ar", "ظ", "/"}, {Auto, "ar", "؟", "?"}, {Auto, "ar", "ل", "g"},
		{Auto, "ar", "ﻻ", "b"}, {Auto, "ar", "ﻷ", "G"}, {Auto, "ar", "ـ", "J"}, {Auto, "ar", "،", "K"},
		{Auto, "he", "ח", "j"}, {Auto, "he", "ל", "k"}, {Auto, "en", "ד", "s"}, {Auto, "he", "ט", "y"}, {"he", "he", ".", "/"},
		{Auto, "fa", "ت", "j"}, {Auto, "fa", "د", "n"}, {Auto, "fa", "ی", "d"}, {Auto, "ar", "پ", "m"}, {Auto, "fa", "ظ", "z"}, {Auto, "fa", "أ", "G"},
		{Auto, "ur", "ق", "q"}, {Auto, "ur", "ج", "j"}, {Auto, "ur", "ک", "k"}, {Auto, "ur", "ن", "n"}, {"ur", "en", "م", "m"}, {Auto, "ur", "غ", "G"}, {Auto, "en", "ے", "y"},
		{Auto, "fr", "&", "1"}, {Auto, "fr", "é", "2"}, {Auto, "en", "\"", "3"}, {"fr", "fr", "'", "4"}, {Auto, "fr", "q", "q"}, {Auto, "fr", ":", ":"},
		{Auto, "ar", "j", "j"}, {Auto, "ar", "G", "G"}, {Auto, "ar", " ", "space"}, {Auto, "ar", "`", "`"}, {"ar", "ar", "`", "U"}, {Latin, "ar", "ت", "ت"},
		{Auto, "ar", "٤", "4"}, {Auto, "fa", "۴", "4"}, {Latin, "ar", "٤", "4"},
	} {
		if got := resolve(t, c.layout, c.spoken, typed(c.typed)); got != c.want {
			t.Errorf("%s, interface in %s: %q is %q, want %q", c.layout, c.spoken, c.typed, got, c.want)
		}
	}
}

func TestTheTerminalsOwnReportOfTheKeyGoesFirst(t *testing.T) {
	if got := resolve(t, Auto, "ar", tea.Key{Text: "ن", Code: 'ن', BaseCode: 'n'}); got != "n" {
		t.Errorf("%q", got)
	}
	if got := resolve(t, Auto, "ar", tea.Key{Text: "آ", Code: 'آ', BaseCode: 'n', Mod: tea.ModShift}); got != "N" {
		t.Errorf("with Shift: %q", got)
	}
}

func TestControlAndALetterOfAnotherLayout(t *testing.T) {
	if got := resolve(t, Auto, "ar", tea.Key{Code: 'ح', Mod: tea.ModCtrl}); got != "ctrl+p" {
		t.Errorf("%q", got)
	}
	for code, want := range map[rune]string{tea.KeyF3: "f3", tea.KeyEnter: "enter", 'c': "ctrl+c"} {
		k := tea.Key{Code: code}
		if code == 'c' {
			k.Mod = tea.ModCtrl
		}
		if got := resolve(t, Auto, "ar", k); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestEachLayoutHasEveryKeyOnceAndOnlyOneLetterOnEach(t *testing.T) {
	if len(latin) != len(latinShifted) {
		t.Fatalf("%d keys, %d with Shift", len(latin), len(latinShifted))
	}
	for _, l := range layouts() {
		if l.Name != "fr" && (len(l.plain) != len(latin) || len(l.shifted) != len(latin)) {
			t.Errorf("%s: %d and %d keys of %d", l.Name, len(l.plain), len(l.shifted), len(latin))
		}
		for _, row := range [][]string{l.plain, l.shifted} {
			seen := map[string]bool{}
			for _, letter := range row {
				if len([]rune(letter)) != 1 || seen[letter] {
					t.Errorf("%s: %q stands there twice or is more than a letter", l.Name, letter)
				}
				seen[letter] = true
			}
		}
	}
}

func TestALayoutThatThereIsNotIsRefusedWithTheNearest(t *testing.T) {
	if _, err := ByName("arr", "en"); err == nil || !strings.Contains(err.Error(), `"ar"`) {
		t.Errorf("%v", err)
	}
}
