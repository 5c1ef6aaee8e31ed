package ui

import (
	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/ui/keyboard"
	"mujaz/ui/reader"
)

// key routes a key: first to the filter while one types, then to what every
// pane shares, then to the pane that has the focus.
func (m *Model) key(k tea.KeyPressMsg) tea.Cmd {
	if m.filter.active {
		return m.filterKey(k)
	}
	m.notice = ""
	if m.focus == paneCalibration {
		return m.calibrationKey(k)
	}
	key := m.resolve(k)
	c := m.config.Keys.command(key, m.frame.Mirrored)
	if _, hits := m.hits(); hits > 0 && c == CmdNextBrief && len(key) == 1 {
		c = CmdNextHit // as pagers have the letter n, while a search stands
	}
	return m.moved(c)
}

// resolve is the name of the key that was pressed, whatever the layout.
func (m *Model) resolve(k tea.KeyPressMsg) string {
	return keyboard.Resolve(k.Key(), m.layouts, func(key string) bool {
		return m.config.Keys.command(key, m.frame.Mirrored) != ""
	})
}

// moved carries out a command and remembers the place that it left.
func (m *Model) moved(c Command) tea.Cmd {
	before := m.here()
	cmd := m.command(c)
	if c != CmdHistoryBack && c != CmdHistoryForward && c != CmdCalibrate && !before.same(m.here()) {
		m.history.record(before)
	}
	return cmd
}

// hits is which hit of a search in the article one is at, and of how many.
func (m *Model) hits() (at, of int) {
	if m.focus != paneSource || m.source == nil {
		return 0, 0
	}
	return m.source.Hits()
}

// command carries out a command where one is.
func (m *Model) command(c Command) tea.Cmd {
	switch c {
	case "":
		return nil
	case CmdSuspend: // the shell gets the terminal as it was; ResumeMsg takes it again
		return tea.Sequence(tea.Raw(m.Profile().Leave()), tea.Suspend)
	case CmdQuit:
		return tea.Quit
	case CmdRedraw:
		return tea.ClearScreen
	case CmdCalibrate:
		return m.openCalibration()
	case CmdHelp:
		if m.focus == paneHelp {
			m.leave()
		} else {
			m.enter(paneHelp)
			m.narrowHelp("")
		}
		return nil
	case CmdMenu:
		m.openPrompt(promptMenu)
		return nil
	case CmdHistoryBack:
		return m.travel(-1)
	case CmdHistoryForward:
		return m.travel(1)
	case CmdCommitments, CmdParties, CmdCountries, CmdTopics:
		return m.openRegister(registerOf(c))
	case CmdStar:
		return m.star()
	case CmdUnread:
		return m.unread()
	case CmdUndo:
		return m.undo()
	case CmdLanguage:
		return m.speak(m.config.Strings.Next())
	case CmdDigits:
		return m.speak(m.otherDigits())
	case CmdCopy:
		return m.copyItem()
	case CmdFilter:
		if m.focus == paneSource {
			m.openPrompt(promptSearch)
			return nil
		}
		if m.focus == paneHelp {
			m.openPrompt(promptHelp)
			return nil
		}
		m.focus, m.back = paneList, nil
		m.filter = newFilter(m.query)
		return nil
	case CmdNextBrief:
		return m.step(1)
	case CmdPreviousBrief:
		return m.step(-1)
	}
	switch m.focus {
	case paneList:
		return m.listKey(c)
	case paneCard:
		return m.cardKey(c)
	case paneSource:
		m.sourceKey(c)
	case paneRegister:
		return m.registerKey(c)
	case paneHelp:
		if c == CmdBack || c == CmdOutward {
			m.leave()
		}
		m.help.move(c)
	}
	return nil
}

// step goes to the next or previous brief, from wherever one is.
func (m *Model) step(by int) tea.Cmd {
	if m.list.Move(by) {
		if m.focus == paneSource || m.focus == paneHelp || m.focus == paneRegister {
			m.focus, m.back = paneCard, []pane{paneList}
		}
		m.source = nil
	}
	return m.fill()
}

func (m *Model) listKey(c Command) tea.Cmd {
	switch c {
	case CmdUp:
		m.list.Move(-1)
	case CmdDown:
		m.list.Move(1)
	case CmdPageUp:
		m.list.Move(-m.list.Page())
	case CmdPageDown:
		m.list.Move(m.list.Page())
	case CmdTop:
		m.list.Select(0)
	case CmdBottom:
		m.list.Select(m.list.Len() - 1)
	case CmdOpen, CmdInward, CmdNextSection:
		return m.openCard()
	case CmdSource:
		cmd := m.openCard()
		m.openSource()
		return cmd
	case CmdBack:
		if m.query != "" {
			return m.findCmd("")
		}
	}
	return m.fill()
}

// openCard gives the focus to the selected brief's card.
func (m *Model) openCard() tea.Cmd {
	if m.list.SelectedID() == "" {
		return nil
	}
	m.enter(paneCard)
	if m.cardID == m.list.SelectedID() {
		return m.markRead()
	}
	return m.preview()
}

func (m *Model) cardKey(c Command) tea.Cmd {
	if c == CmdBack || c == CmdOutward {
		m.leave()
		return m.fill()
	}
	if m.card == nil {
		return nil
	}
	switch c {
	case CmdUp:
		m.card.Move(-1)
	case CmdDown:
		m.card.Move(1)
	case CmdNextSection:
		m.card.NextSection(1)
	case CmdPreviousSection:
		m.card.NextSection(-1)
	case CmdPageUp:
		m.card.Scroll(-m.card.Page())
	case CmdPageDown:
		m.card.Scroll(m.card.Page())
	case CmdTop:
		m.card.ToEnd(false)
	case CmdBottom:
		m.card.ToEnd(true)
	case CmdOpen, CmdSource, CmdInward:
		m.openSource()
	}
	return nil
}

// openSource opens the article at the chosen item's evidence.
func (m *Model) openSource() {
	if m.card == nil || m.cardID != m.list.SelectedID() {
		return
	}
	m.openSourceAt(m.card.Evidence())
}

// openSourceAt opens the article of the card at the first of the spans.
func (m *Model) openSourceAt(spans []briefs.Span) {
	m.source = reader.New(m.brief, m.card.Card().Evidence, spans)
	m.source.SetSize(m.frame.Main.Width, m.frame.Main.Height)
	m.enter(paneSource)
}

func (m *Model) sourceKey(c Command) {
	switch c {
	case CmdBack, CmdOutward, CmdSource:
		if _, of := m.source.Hits(); of > 0 && c == CmdBack {
			m.source.Search("") // the first Esc ends the search
			return
		}
		m.leave()
	case CmdNextHit:
		m.source.StepHit(1)
	case CmdPreviousHit:
		m.source.StepHit(-1)
	case CmdUp:
		m.source.Scroll(-1)
	case CmdDown:
		m.source.Scroll(1)
	case CmdPageUp:
		m.source.Scroll(-m.source.Page())
	case CmdPageDown:
		m.source.Scroll(m.source.Page())
	case CmdTop:
		m.source.ToEnd(false)
	case CmdBottom:
		m.source.ToEnd(true)
	case CmdNextSection, CmdOpen:
		m.source.Step(1)
	case CmdPreviousSection:
		m.source.Step(-1)
	}
}

const wheelRows = 3

// wheel scrolls what is under the mouse.
func (m *Model) wheel(e tea.Mouse) tea.Cmd {
	by := 1
	if e.Button == tea.MouseWheelUp {
		by = -1
	}
	if m.focus == paneHelp {
		m.help.scroll(by * wheelRows)
		return nil
	}
	if m.focus == paneCalibration {
		return nil
	}
	if m.focus == paneRegister {
		if m.register.view != nil {
			m.register.view.Move(by)
		}
		return m.registerFill()
	}
	if m.listVisible() && m.frame.List.Contains(e.X, e.Y) {
		m.list.Scroll(by)
		return m.fill()
	}
	switch {
	case m.mainPane() == paneSource:
		m.source.Scroll(by * wheelRows)
	case m.card != nil:
		m.card.Scroll(by * wheelRows)
	}
	return nil
}

// click selects what was clicked; a second click opens it.
func (m *Model) click(e tea.Mouse) tea.Cmd {
	if e.Button != tea.MouseLeft || m.focus == paneHelp || m.focus == paneCalibration {
		return nil
	}
	if m.focus == paneRegister {
		if m.register.view != nil {
			m.register.view.At(e.Y - m.frame.List.Y)
		}
		return m.registerFill()
	}
	if m.listVisible() && m.frame.List.Contains(e.X, e.Y) {
		return m.clickList(e.Y - m.frame.List.Y)
	}
	if m.mainPane() == paneCard && m.card != nil && m.frame.Main.Contains(e.X, e.Y) {
		before, had := m.card.Item()
		if !m.card.Click(e.Y - m.frame.Main.Y) {
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

func (m *Model) clickList(row int) tea.Cmd {
	i := m.list.At(row)
	if i < 0 {
		return nil
	}
	if i == m.list.Selected() && m.focus == paneList {
		return m.openCard()
	}
	m.focus, m.back, m.source = paneList, nil, nil
	m.list.Select(i)
	return m.fill()
}
