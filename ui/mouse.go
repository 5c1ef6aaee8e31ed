package ui

import (
	tea "charm.land/bubbletea/v2"
)

const wheelRows = 3

// mouse routes an event as key does: while one types, what stands under the
// line of typing is not on top.
func (m *Model) mouse(msg tea.MouseMsg) tea.Cmd {
	e := msg.Mouse()
	if _, click := msg.(tea.MouseClickMsg); click {
		if m.prompt.active {
			return m.promptClick(e)
		}
		return m.click(e)
	}
	by := 0
	switch e.Button { // nothing here scrolls sideways, as touchpads ask for in passing
	case tea.MouseWheelUp:
		by = -1
	case tea.MouseWheelDown:
		by = 1
	default:
		return nil
	}
	if m.prompt.active {
		return m.promptWheel(by)
	}
	return m.wheel(e, by)
}

// promptWheel scrolls what is narrowed or searched by what one types.
func (m *Model) promptWheel(by int) tea.Cmd {
	switch m.prompt.kind {
	case promptMenu:
		m.menu.move(by)
	case promptHelp:
		m.help.scroll(by * wheelRows)
	case promptSearch:
		m.source.Scroll(by * wheelRows)
	case promptFilter:
		m.list.Move(by)
		return m.fill()
	}
	return nil
}

// promptClick selects in the menu. Elsewhere it takes what was typed to find
// something, as Enter does, and goes on to what was clicked; what is being
// written stays until it is kept or given up.
func (m *Model) promptClick(e tea.Mouse) tea.Cmd {
	if e.Button != tea.MouseLeft {
		return nil
	}
	switch m.prompt.kind {
	case promptMenu:
		switch i := m.menu.at(e.Y-m.frame.List.Y, m.frame.List.Height); {
		case i < 0:
		case i == m.menu.selected:
			return m.promptEntered()
		default:
			m.menu.selected = i
		}
	case promptFilter, promptSearch, promptHelp:
		taken := m.promptEntered()
		if m.prompt.active {
			return taken
		}
		return tea.Batch(taken, m.click(e))
	}
	return nil
}

// wheel scrolls what is under the mouse.
func (m *Model) wheel(e tea.Mouse, by int) tea.Cmd {
	if m.focus == paneHelp {
		m.help.scroll(by * wheelRows)
		return nil
	}
	if m.focus == paneCalibration || m.focus == paneSelect {
		return nil
	}
	if m.focus == paneRegister {
		if m.register.view != nil {
			m.register.view.Move(by)
		}
		return m.registerFill()
	}
	if m.listVisible() && m.frame.List.Contains(e.X, e.Y) {
		m.list.Move(by)
		return m.fill()
	}
	switch {
	case m.overSource(e):
		m.source.Scroll(by * wheelRows)
	case m.card != nil:
		m.card.Scroll(by * wheelRows)
	}
	return nil
}

// overSource says whether the article is what the mouse points at.
func (m *Model) overSource(e tea.Mouse) bool {
	if m.frame.Three {
		return m.source != nil && m.frame.Source.Contains(e.X, e.Y)
	}
	return m.focus == paneSource
}

// click selects what was clicked; a second click opens it.
func (m *Model) click(e tea.Mouse) tea.Cmd {
	if e.Button != tea.MouseLeft || m.focus.covers() {
		return nil
	}
	if m.focus == paneRegister {
		return m.clickRegister(e)
	}
	if m.listVisible() && m.frame.List.Contains(e.X, e.Y) {
		return m.clickList(e.Y - m.frame.List.Y)
	}
	if m.card != nil && !m.overSource(e) && m.frame.Card.Contains(e.X, e.Y) {
		before, had := m.card.Item()
		if !m.card.Click(e.Y - m.frame.Card.Y) {
			return nil
		}
		after, _ := m.card.Item()
		if had && m.focus == paneCard && before.Copy == after.Copy {
			m.openSource()
			return nil
		}
		m.enter(paneCard)
		return m.markRead()
	}
	return nil
}

func (m *Model) clickRegister(e tea.Mouse) tea.Cmd {
	v := m.register.view
	if v == nil || !m.frame.Register.Contains(e.X, e.Y) {
		return nil
	}
	if was := v.Selected(); v.At(e.Y-m.frame.List.Y) && v.Selected() == was {
		return m.moved(CmdOpen)
	}
	return m.registerFill()
}

func (m *Model) clickList(row int) tea.Cmd {
	i := m.list.At(row)
	if i < 0 {
		return nil
	}
	if i == m.list.Selected() && m.focus == paneList {
		return m.openCard()
	}
	m.toList()
	m.list.Select(i)
	return m.fill()
}
