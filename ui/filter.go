package ui

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// filter is the line in which a query is typed. It edits at its end only:
// queries are short, and an end is the same place in either direction.
type filter struct {
	active bool
	text   string
	before string // the query to go back to
}

func newFilter(query string) filter { return filter{active: true, text: query, before: query} }

// insert adds text, one line of it.
func (f *filter) insert(s string) bool {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 || r >= 0x7F && r < 0xA0 {
			return -1
		}
		return r
	}, s)
	f.text += s
	return s != ""
}

// erase takes off the last character.
func (f *filter) erase() bool {
	if f.text == "" {
		return false
	}
	_, n := utf8.DecodeLastRuneInString(f.text)
	f.text = f.text[:len(f.text)-n]
	return true
}

// filterKey is a key while one types: letters are text here, never commands.
func (m *Model) filterKey(k tea.KeyPressMsg) tea.Cmd {
	switch key := k.Key(); {
	case k.String() == "esc":
		m.filter.active = false
		return m.findCmd(m.filter.before)
	case k.String() == "enter", k.String() == "down":
		m.filter.active = false
		return nil
	case k.String() == "ctrl+c":
		return tea.Quit
	case k.String() == "ctrl+u":
		m.filter.text = ""
		return m.filterChanged(true)
	case k.String() == "backspace":
		return m.filterChanged(m.filter.erase())
	case key.Text != "":
		return m.filterChanged(m.filter.insert(key.Text))
	}
	return nil
}

func (m *Model) filterChanged(changed bool) tea.Cmd {
	if !changed {
		return nil
	}
	return m.findCmd(m.filter.text)
}
