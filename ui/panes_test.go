package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui/theme"
)

func TestOnAWideScreenTheArticleFollowsTheCard(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		u := newUser(t, lang)
		u.size(200, 30)
		u.press("j", "enter") // the second brief is English
		if !strings.Contains(u.text(), "observers felt") {
			t.Fatalf("%s: the article is not there:\n%s", lang, u.text())
		}
		u.press("down")
		if !u.highlighted("signed protocol 12-14 on Monday") || u.m.focus != paneCard {
			t.Errorf("%s: the chosen item's evidence is not marked beside the card:\n%s", lang, u.text())
		}
		f := u.m.frame
		if inOrder := f.List.X < f.Card.X && f.Card.X < f.Source.X; inOrder != (lang == "en") {
			t.Errorf("%s: the panes stand at %d, %d, %d", lang, f.List.X, f.Card.X, f.Source.X)
		}
		u.press("enter")
		if u.m.focus != paneSource {
			t.Errorf("%s: Enter does not lead into the article", lang)
		}
		u.press("esc", "esc", "k")
		if strings.Contains(u.text(), "observers felt") || u.m.source == nil {
			t.Errorf("%s: the article is not the selected brief's", lang)
		}
		u.size(120, 30)
		if u.m.source != nil {
			t.Errorf("%s: the article stays where there is no room for it", lang)
		}
	}
}

func TestSearchKeepsItsHitWhenTheScreenChanges(t *testing.T) {
	u := newUser(t, "en")
	u.size(100, 24)
	u.press("j", "enter", "s", "/")
	u.typeIn("PORTS")
	u.press("enter", "n")
	u.size(60, 10)
	u.size(200, 50)
	if at, of := u.m.hits(); at != 2 || of != 2 || !strings.Contains(u.text(), "Search 2/2") {
		t.Errorf("hit %d of %d:\n%s", at, of, u.text())
	}
}

func TestTheHelpNamesTheKeyThatASearchTakes(t *testing.T) {
	for _, c := range []struct {
		nextBrief, note []string
		said            bool
		want            Command // of n, in the article
	}{
		{[]string{"n"}, []string{"m"}, true, CmdNextHit}, {[]string{"f8"}, []string{"m"}, true, CmdNextHit}, {[]string{"f8"}, []string{"n"}, false, CmdNote},
	} {
		u := newUser(t, "en")
		keys, err := u.m.config.Keys.With(map[string][]string{"nextBrief": c.nextBrief, "note": c.note})
		if err != nil {
			t.Fatal(err)
		}
		u.m.config.Keys = keys
		u.size(200, 60)
		u.press("?")
		if got := strings.Contains(u.text(), "next hit (while a search stands: n)"); got != c.said {
			t.Errorf("%v, %v: the help says it: %v", c.nextBrief, c.note, got)
		}
		u.press("esc", "j", "enter", "s", "/")
		u.typeIn("ports")
		u.press("enter", "n")
		if at, _ := u.m.hits(); (at == 2) != (c.want == CmdNextHit) || u.m.prompt.active != (c.want == CmdNote) {
			t.Errorf("%v, %v: n leads to hit %d", c.nextBrief, c.note, at)
		}
	}
}

func TestThePlainViewIsInLogicalOrderAndLeavesTheMouseToTheTerminal(t *testing.T) {
	u := newUser(t, "ar")
	u.size(80, 24)
	u.press("enter", "v")
	v := u.m.View()
	if !strings.Contains(v.Content, "الموانئ تتفق على سجل مشترك") {
		t.Errorf("the headline is not there in logical order:\n%s", v.Content)
	}
	if v.MouseMode != tea.MouseModeNone {
		t.Error("the mouse is taken from the terminal")
	}
	u.press("v")
	if u.m.focus != paneCard || u.m.View().MouseMode == tea.MouseModeNone {
		t.Error("v does not lead back")
	}
}

func TestTheCardFollowsWhenTheSelectionRests(t *testing.T) {
	u := newUser(t, "en")
	u.size(120, 30)
	first := u.m.cardID
	u.m.rest = 1
	_, skipped := u.m.Update(keyOf("down"))
	_, rested := u.m.Update(keyOf("down"))
	if u.m.cardID != first {
		t.Error("the card does not wait")
	}
	u.do(skipped)
	if u.m.cardID != first {
		t.Error("a card is shown that the selection has passed")
	}
	u.do(rested)
	if u.m.cardID == first || u.m.cardID != u.m.list.SelectedID() {
		t.Error("the card does not follow")
	}
}

func TestEveryBorderHasABlankOnEachSide(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		for _, width := range []int{splitFrom, threeFrom} {
			u := newUser(t, lang)
			u.size(width, 30)
			for _, keys := range [][]string{{"enter"}, {"s"}, {"1"}, {"2"}} {
				u.press(keys...)
				for i, r := range u.m.Screen()[u.m.frame.List.Y:][:u.m.frame.List.Height] {
					borders := 0
					for k, c := range r.Cells {
						if c.Style != theme.Border || c.Text != "│" {
							continue
						}
						borders++
						if r.Cells[k-1].Text != " " || r.Cells[k+1].Text != " " {
							t.Errorf("%s, %d columns, %s, row %d: something touches a border", lang, width, keys, i)
						}
					}
					if borders == 0 {
						t.Fatalf("%s, %d columns, %s, row %d: no border", lang, width, keys, i)
					}
				}
			}
		}
	}
}

func TestAGroupOfTheHelpStandsInOneColumn(t *testing.T) {
	u := newUser(t, "en")
	u.size(200, 50)
	u.press("?")
	for columns := 1; columns <= 4; columns++ {
		lines, titled := 0, map[string]int{}
		parted := u.m.help.parted(columns)
		if len(parted) > columns {
			t.Errorf("%d columns where there is room for %d", len(parted), columns)
		}
		for c, column := range parted {
			if first := column[0]; first.Command != "" || first.Group == "" {
				t.Errorf("%d columns: the first line of column %d is no title", columns, c)
			}
			for _, l := range column {
				if l.Command == "" {
					titled[l.Group] = c
					continue
				}
				lines++
				if at, there := titled[l.Group]; !there || at != c {
					t.Errorf("%d columns: %s does not stand under its title", columns, l.Command)
				}
			}
		}
		if lines != len(u.m.config.Keys) {
			t.Errorf("%d columns: %d of %d keys", columns, lines, len(u.m.config.Keys))
		}
	}
}
