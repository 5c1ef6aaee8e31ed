package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui/keyboard"
	"mujaz/ui/language"
	"mujaz/ui/theme"
)

// speak changes the language of the interface, or its digits, while it runs.
// Where one is stays.
func (m *Model) speak(s *language.Strings) tea.Cmd {
	m.config.Strings = s
	m.setLayouts()
	if m.card != nil {
		m.resetCard()
		if m.source != nil {
			m.source.SetEvidence(m.card.Card().Evidence)
		}
	}
	m.resize(m.frame.Width, m.frame.Height)
	m.notice = s.Name + " · " + s.Number(1234567890)
	if m.register.view != nil {
		return tea.Batch(m.fill(), m.registerCmd())
	}
	return m.fill()
}

// otherDigits are the words of the interface with the next digits.
func (m *Model) otherDigits() *language.Strings {
	s := *m.config.Strings
	s.Digits = s.Digits.Next()
	return &s
}

// setLayouts chooses where letters are looked up. A layout that there is not
// was refused where it was configured, and is none here.
func (m *Model) setLayouts() {
	m.layouts, _ = keyboard.ByName(m.config.Keyboard, m.config.Strings.Code)
}

// nextTheme takes the next theme, for those whose terminal says nothing of its
// background or who see another one better.
func (m *Model) nextTheme() {
	names := theme.Names()
	next := names[(slices.Index(names, m.config.Theme.Name)+1)%len(names)]
	t, err := theme.New(next)
	if err != nil {
		m.problem = m.config.Strings.Trouble(err)
		return
	}
	m.config.Theme, m.config.Light = t, nil
	m.notice = m.config.Strings.Themes[next]
}
