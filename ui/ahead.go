package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// ahead are keys that came before what they act on: the list while it is being
// read, the card of a brief that was just opened. They wait for it, in order.
type ahead struct {
	keys  []tea.KeyPressMsg
	timed bool // whether patience is running out
}

// patience is how long a key waits; then it acts on what is there.
const patience = time.Second

// patienceMsg says that the keys typed ahead have waited long enough.
type patienceMsg struct{}

// typed takes a key: it acts at once where it can. Esc takes back what waits, and
// a key to leave that is no letter does not wait: a letter may be one of a word.
func (m *Model) typed(k tea.KeyPressMsg) tea.Cmd {
	if len(m.ahead.keys) > 0 && !m.prompt.active {
		switch key := m.resolve(k); m.config.Keys.command(key, m.frame.Mirrored) {
		case CmdBack:
			m.ahead.keys = nil
		case CmdQuit:
			if len(key) > 1 {
				return m.quit()
			}
		}
	}
	m.ahead.keys = append(m.ahead.keys, k)
	return m.release(false)
}

// entered is Enter for what Enter was made of where it was pressed before the
// terminal gave its input raw: the line feed (termios ICRNL), which is Ctrl-J
// unless that is bound.
func (m *Model) entered(k tea.KeyPressMsg) tea.KeyPressMsg {
	if k.Keystroke() == "ctrl+j" && m.config.Keys.command("ctrl+j", false) == "" {
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	}
	return k
}

// release lets keys act that have what they act on, all of them where patience
// is at its end.
func (m *Model) release(all bool) tea.Cmd {
	var cmds []tea.Cmd
	for len(m.ahead.keys) > 0 {
		k := m.entered(m.ahead.keys[0])
		if !all && m.waits(k) {
			break
		}
		m.ahead.keys = m.ahead.keys[1:]
		m.paint.current = false
		cmds = append(cmds, m.key(k))
	}
	if len(m.ahead.keys) > 0 && !m.ahead.timed {
		m.ahead.timed = true
		cmds = append(cmds, tea.Tick(m.patience, func(time.Time) tea.Msg { return patienceMsg{} }))
	}
	return tea.Batch(cmds...)
}

// waits says whether what a key acts on was asked for and is not there yet.
func (m *Model) waits(k tea.KeyPressMsg) bool {
	if !m.ready {
		return true
	}
	if m.prompt.active || m.focus.covers() {
		return false
	}
	switch m.config.Keys.command(m.resolve(k), m.frame.Mirrored) {
	case "", CmdBack, CmdOutward, CmdQuit, CmdSuspend, CmdRedraw, CmdCalibrate, CmdHelp, CmdMenu, CmdLanguage, CmdDigits, CmdTheme,
		CmdList, CmdFilter, CmdHistoryBack, CmdHistoryForward, CmdCommitments, CmdParties, CmdCountries, CmdTopics:
		return false
	case CmdNextBrief, CmdPreviousBrief, CmdStar, CmdUnread, CmdUndo, CmdTags, CmdNote, CmdGrade:
		return m.listComes()
	}
	switch m.focus {
	case paneCard:
		return m.visiting != nil || m.cardID != m.list.SelectedID()
	case paneRegister:
		return m.visiting != nil || m.register.view == nil
	case paneSource:
		return false
	}
	return m.listComes()
}

// listComes says whether the list is not yet the one that was asked for: it is
// the beginning of it, has no first row, or is still that of another query.
func (m *Model) listComes() bool {
	return !m.asked || m.list.Len() == 0 && !m.loading.Finished || m.asking != m.query
}
