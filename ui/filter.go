package ui

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// promptKind is what a line of typing is for.
type promptKind uint8

const (
	promptFilter promptKind = iota // narrows the list
	promptSearch                   // finds in the article
	promptMenu                     // names a command
	promptHelp                     // finds in the help
)

// filter is the line in which a query is typed. It edits at its end only:
// queries are short, and an end is the same place in either direction.
type filter struct {
	active bool
	kind   promptKind
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
		return m.filterLeft()
	case m.filter.kind == promptMenu && (k.String() == "down" || k.String() == "up"):
		m.menu.move(map[string]int{"down": 1, "up": -1}[k.String()])
		return nil
	case k.String() == "enter", k.String() == "down":
		return m.filterEntered()
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
	switch m.filter.kind {
	case promptSearch:
		m.source.Search(m.filter.text)
		return nil
	case promptMenu:
		m.narrowMenu(m.filter.text)
		return nil
	case promptHelp:
		m.narrowHelp(m.filter.text)
		return nil
	}
	return m.findCmd(m.filter.text)
}

// filterLeft gives up what was typed.
func (m *Model) filterLeft() tea.Cmd {
	m.filter.active = false
	switch m.filter.kind {
	case promptSearch:
		m.source.Search("")
		return nil
	case promptMenu:
		return nil
	case promptHelp:
		m.narrowHelp("")
		return nil
	}
	return m.findCmd(m.filter.before)
}

// filterEntered takes what was typed; the menu carries out what is chosen.
func (m *Model) filterEntered() tea.Cmd {
	m.filter.active = false
	if m.filter.kind == promptMenu {
		return m.moved(m.menu.chosen())
	}
	return nil
}

// openPrompt begins a line of typing.
func (m *Model) openPrompt(kind promptKind) {
	m.filter = filter{active: true, kind: kind}
	if kind == promptMenu {
		m.narrowMenu("")
	}
}
