package ui

import (
	"fmt"
	"testing"
)

func TestBackLeadsToWhereOneWasAndToNothingThatCoveredIt(t *testing.T) {
	for _, c := range []struct {
		keys []string
		want []pane // after each Alt-←, then after each Alt-→
	}{
		{[]string{"enter", "s", "alt+left", "alt+left", "alt+right", "alt+right"}, []pane{paneCard, paneList, paneCard, paneSource}},
		{[]string{"enter", "v", "1", "alt+left", "alt+left", "alt+right", "alt+right"}, []pane{paneCard, paneList, paneCard, paneRegister}},
		{[]string{"enter", "?", "2", "alt+left", "alt+left"}, []pane{paneCard, paneList}},
		{[]string{"enter", "v", "alt+left", "alt+left", "alt+right"}, []pane{paneCard, paneList, paneCard}},
		{[]string{"enter", "?", "esc", "alt+left"}, []pane{paneList}},
		{[]string{"enter", "v", "?", "0", "alt+left", "alt+left"}, []pane{paneCard, paneList}},
		{[]string{"enter", "f12", "esc", "1", "alt+left", "alt+left"}, []pane{paneCard, paneList}},
		{[]string{"?", "alt+left", "alt+right"}, []pane{paneList, paneList}},
	} {
		u := newUser(t, "en")
		u.size(120, 30)
		var got []pane
		for _, k := range c.keys {
			if u.press(k); len(k) > 4 && k[:4] == "alt+" {
				got = append(got, u.m.focus)
			}
		}
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%v lead to the panes %v, want %v", c.keys, got, c.want)
		}
	}
}
