package keyboard

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestLettersOfOtherLayoutsAreTheKeysTheyStandOn(t *testing.T) {
	for _, c := range []struct{ layout, typed, want string }{
		{"Arabic", "ت", "j"}, {"Arabic", "ن", "k"}, {"Arabic", "ض", "q"}, {"Arabic", "س", "s"}, {"Arabic", "ظ", "/"}, {"Arabic", "؟", "?"}, {"Arabic", "ل", "g"},
		{"Hebrew", "ח", "j"}, {"Hebrew", "ל", "k"}, {"Hebrew", "ד", "s"}, {"Hebrew", "ט", "y"},
		{"Persian", "ت", "j"}, {"Persian", "د", "n"}, {"Persian", "ی", "d"},
		{"Latin", "j", "j"}, {"Latin", "G", "G"}, {"Latin", " ", "space"},
		{"Arabic digits", "٤", "4"}, {"Persian digits", "۴", "4"},
	} {
		if got := Resolve(tea.Key{Text: c.typed, Code: []rune(c.typed)[0]}); got != c.want {
			t.Errorf("%s %q is %q, want %q", c.layout, c.typed, got, c.want)
		}
	}
}

func TestTheTerminalsOwnReportOfTheKeyGoesFirst(t *testing.T) {
	if got := Resolve(tea.Key{Text: "ن", Code: 'ن', BaseCode: 'n'}); got != "n" {
		t.Errorf("%q", got)
	}
}

func TestEachLayoutNamesAsManyKeysAsLatin(t *testing.T) {
	for _, layout := range []string{arabic, hebrew, persian} {
		if n := len([]rune(layout)); n != len(latin) {
			t.Errorf("%q names %d keys of %d", layout, n, len(latin))
		}
	}
}
