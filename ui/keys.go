package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/ui/keyboard"
	"mujaz/ui/reader"
)

// key routes a key: first to the filter while one types, then to what every
// pane shares, then to the pane that has the focus.
func (m *Model) key(k tea.KeyPressMsg) tea.Cmd {
	if m.prompt.active {
		return m.promptKey(k)
	}
	m.notice, m.problem = "", ""
	if m.focus == paneCalibration {
		return m.calibrationKey(k)
	}
	key := m.resolve(k)
	c := m.config.Keys.command(key, m.frame.Mirrored)
	if _, hits := m.hits(); hits > 0 {
		c = m.config.Keys.searching(key, m.frame.Mirrored)
	}
	if m.focus == paneHelp || m.focus == paneSelect {
		c = closing(key, c)
	}
	return m.moved(c)
}

// closing is a command where something covers the reader: the letter that
// quits closes that first, as pagers have q.
func closing(key string, c Command) Command {
	if c == CmdQuit && len(key) == 1 {
		return CmdBack
	}
	return c
}

// resolve is the name of the key that was pressed, whatever the layout.
func (m *Model) resolve(k tea.KeyPressMsg) string {
	return keyboard.Resolve(k.Key(), m.layouts, func(key string) bool {
		return m.config.Keys.command(key, m.frame.Mirrored) != ""
	})
}

// moved carries out a command and remembers the place that it left.
func (m *Model) moved(c Command) tea.Cmd {
	if c != CmdQuit {
		m.work.leaving = false // one has gone on
	}
	before := m.here()
	cmd := m.command(c)
	m.follow()
	if c != CmdHistoryBack && c != CmdHistoryForward && !before.same(m.here()) {
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

// command carries out a command: of the program, of marks and copies, of where
// one is, or of the pane that has the focus.
func (m *Model) command(c Command) tea.Cmd {
	for _, of := range []func(Command) (cmd tea.Cmd, taken bool){m.programCommand, m.markCommand, m.elsewhereCommand, m.placeCommand} {
		if cmd, taken := of(c); taken {
			return cmd
		}
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
	case paneSelect:
		m.selectKey(c)
	case paneHelp:
		m.helpKey(c)
	}
	return nil
}

// programCommand carries out what concerns the program and its looks.
func (m *Model) programCommand(c Command) (cmd tea.Cmd, taken bool) {
	switch c {
	case "":
	case CmdSuspend: // the shell gets the terminal as it was; ResumeMsg takes it again
		return tea.Sequence(tea.Raw(m.Profile().Leave()), tea.Suspend), true
	case CmdQuit:
		return m.quit(), true
	case CmdRedraw:
		return tea.ClearScreen, true
	case CmdCalibrate:
		return m.openCalibration(), true
	case CmdHelp:
		m.toggleHelp()
	case CmdMenu:
		m.openPrompt(promptMenu, "")
	case CmdLanguage:
		return m.speak(m.config.Strings.Next()), true
	case CmdDigits:
		return m.speak(m.otherDigits()), true
	case CmdTheme:
		m.nextTheme()
	default:
		return nil, false
	}
	return nil, true
}

// marking are the commands that mark the selected brief.
var marking = []Command{CmdStar, CmdUnread, CmdTags, CmdNote, CmdGrade}

// markCommand carries out what marks the selected brief or takes something out.
// In a register and in the help that brief is not to be seen: nobody means it.
func (m *Model) markCommand(c Command) (cmd tea.Cmd, taken bool) {
	if slices.Contains(marking, c) && !m.seen().ofBrief() {
		m.notice = m.config.Strings.OpenFirst
		return nil, true
	}
	switch c {
	case CmdStar:
		return m.star(), true
	case CmdUnread:
		return m.unread(), true
	case CmdTags:
		m.askMark(promptTags)
	case CmdNote:
		m.askMark(promptNote)
	case CmdGrade:
		m.askMark(promptGrade)
	case CmdUndo:
		return m.undo(), true
	case CmdCopy, CmdCopySection, CmdCopyCard:
		return m.copy(c), true
	case CmdSelect:
		m.openSelect()
	case CmdExport:
		m.askExport()
	default:
		return nil, false
	}
	return nil, true
}

// elsewhereCommand says of what does nothing where one is where it does something,
// or that there is nothing to be done.
func (m *Model) elsewhereCommand(c Command) (cmd tea.Cmd, taken bool) {
	s, where, here, any := m.config.Strings, CmdList, m.focus == paneList, m.list.Alike() > 0
	switch c {
	case CmdNextHit, CmdPreviousHit:
		_, hits := m.hits()
		where, here, any = CmdSource, m.focus == paneSource, hits > 0
	case CmdAlike:
	default:
		return nil, false
	}
	switch what := s.Commands[string(c)]; {
	case !here:
		m.notice = s.Commands[string(where)] + s.Colon() + what
	case !any:
		m.notice = what + s.Colon() + s.NoHit
	default:
		return nil, false
	}
	return nil, true
}

// placeCommand leads elsewhere, from wherever one is.
func (m *Model) placeCommand(c Command) (cmd tea.Cmd, taken bool) {
	switch c {
	case CmdHistoryBack:
		return m.travel(-1), true
	case CmdHistoryForward:
		return m.travel(1), true
	case CmdCommitments, CmdParties, CmdCountries, CmdTopics:
		return m.openRegister(registerOf(c)), true
	case CmdList:
		m.toList()
		return m.fill(), true
	case CmdFilter:
		m.search()
	case CmdNextBrief:
		return m.step(1), true
	case CmdPreviousBrief:
		return m.step(-1), true
	default:
		return nil, false
	}
	return nil, true
}

// toList gives the focus to the list, from wherever one is.
func (m *Model) toList() {
	m.focus, m.back = paneList, nil
	m.closeSource()
}

// closeSource takes the article off the screen where it has no pane of its own.
func (m *Model) closeSource() {
	if !m.frame.Three {
		m.dropSource()
	}
}

// dropSource gives up the article, and the search in it.
func (m *Model) dropSource() {
	m.source = nil
	if m.prompt.kind == promptSearch {
		m.prompt.active = false
	}
}

// search begins the typing of what is to be found where one is.
func (m *Model) search() {
	switch m.focus {
	case paneSource:
		m.openPrompt(promptSearch, "")
	case paneHelp:
		m.openPrompt(promptHelp, "")
	default:
		m.toList()
		m.openFilter()
	}
}

// step goes to the next or previous brief, from wherever one is; in a register to
// that of the line.
func (m *Model) step(by int) tea.Cmd {
	if m.focus == paneRegister {
		return m.stepReport(by)
	}
	if m.list.Move(by) {
		if m.focus != paneList {
			m.focus, m.back = paneCard, []pane{paneList}
		}
		m.closeSource()
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
	case CmdAlike:
		m.list.Unfold()
	case CmdSource:
		if id := m.list.SelectedID(); id != "" {
			return m.visit(visit{id: id, source: true})
		}
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
	m.showSource(spans)
	m.enter(paneSource)
}

// showSource puts the article of the card on the screen.
func (m *Model) showSource(spans []briefs.Span) {
	m.source = reader.New(m.brief, m.card.Card().Evidence, spans)
	m.source.SetSize(m.frame.Source.Width, m.frame.Source.Height)
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
