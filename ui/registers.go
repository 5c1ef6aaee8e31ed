package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/ui/register"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// registerKind is a register: the commitments', or one of names.
type registerKind string

const registerCommitments registerKind = "commitments"

// registerPane is the register that is shown.
type registerPane struct {
	kind registerKind
	view *register.View // nil until the answer is there
	ask  token
}

// registerMsg is a window of a register as asked for.
type registerMsg struct {
	token, from, total int
	fresh              bool // the register is to be set anew
	lines              []register.Line
	err                error
}

// registerOf is the register that a command opens, "" for none.
func registerOf(c Command) registerKind {
	switch c {
	case CmdCommitments:
		return registerCommitments
	case CmdParties:
		return registerKind(briefs.NameParties)
	case CmdCountries:
		return registerKind(briefs.NameCountries)
	case CmdTopics:
		return registerKind(briefs.NameTopics)
	}
	return ""
}

// registerWord is the name of a register.
func (m *Model) registerWord() string {
	s := m.config.Strings
	return map[registerKind]string{
		registerCommitments: s.Commitments, registerKind(briefs.NameParties): s.Parties,
		registerKind(briefs.NameCountries): s.Countries, registerKind(briefs.NameTopics): s.Topics,
	}[m.register.kind]
}

// openRegister shows a register over the briefs that the list shows.
func (m *Model) openRegister(kind registerKind) tea.Cmd {
	m.enter(paneRegister)
	m.register.kind, m.register.view = kind, nil
	return m.registerCmd()
}

// registerCmd asks for the register anew, with the lines around the selected one.
func (m *Model) registerCmd() tea.Cmd {
	page, from := max(1, m.frame.List.Height), 0
	if v := m.register.view; v != nil {
		from = max(0, v.Selected()-page)
	}
	return m.registerWindow(true, briefs.Window{From: from, Count: 2 * page})
}

// registerFill asks for the lines that are to be seen and are not there, and for
// the titles beside the selected one.
func (m *Model) registerFill() tea.Cmd {
	if m.register.view == nil {
		return nil
	}
	from, n := m.register.view.Missing()
	if n == 0 {
		return m.registerTitles(m.rest)
	}
	return m.registerWindow(false, briefs.Window{From: from, Count: n})
}

// titlesMsg are the entries of the briefs of a register's line; without any it
// says that the selection may have come to rest.
type titlesMsg struct {
	view    *register.View
	line    int
	entries []briefs.Entry
	err     error
}

// registerTitles asks for the titles of the selected line's briefs when the
// selection has rested so long.
func (m *Model) registerTitles(rest time.Duration) tea.Cmd {
	v := m.register.view
	if !m.frame.Split || len(v.WantedTitles()) == 0 {
		return nil
	}
	msg := titlesMsg{view: v, line: v.Selected()}
	if rest == 0 {
		return func() tea.Msg { return msg }
	}
	return tea.Tick(rest, func(time.Time) tea.Msg { return msg })
}

func (m *Model) titles(msg titlesMsg) tea.Cmd {
	switch {
	case msg.err != nil:
		m.problem = m.config.Strings.Trouble(msg.err)
	case msg.entries != nil:
		msg.view.SetTitles(msg.entries)
	case msg.view == m.register.view && msg.line == msg.view.Selected():
		ctx, ids, shelf := m.work.ctx, msg.view.WantedTitles(), m.config.Shelf
		return func() tea.Msg {
			msg.entries, msg.err = shelf.Entries(ctx, ids)
			return msg
		}
	}
	return nil
}

func (m *Model) registerWindow(fresh bool, w briefs.Window) tea.Cmd {
	kind, query, s := m.register.kind, m.query, m.config.Strings
	shelf, ok := m.config.Shelf.(briefs.Registry)
	if !ok {
		m.register.view = register.New(0) // a shelf that is not asked across its briefs
		return nil
	}
	ctx, id := m.register.ask.next(m.work.ctx)
	return func() tea.Msg {
		msg := registerMsg{token: id, from: w.From, fresh: fresh}
		if kind == registerCommitments {
			p, err := shelf.Commitments(ctx, query, w)
			msg.total, msg.lines, msg.err = p.Total, register.Commitments(p.Lines, s), err
			return msg
		}
		w.Naming = register.Naming(s)
		p, err := shelf.Names(ctx, briefs.NameKind(kind), query, w)
		msg.total, msg.lines, msg.err = p.Total, register.Names(briefs.NameKind(kind), p.Lines, s), err
		return msg
	}
}

// registered takes in a window of the register.
func (m *Model) registered(msg registerMsg) tea.Cmd {
	switch {
	case msg.token != m.register.ask.id:
		return nil
	case msg.err != nil:
		m.problem = m.config.Strings.Trouble(msg.err)
		return nil
	case msg.fresh || m.register.view == nil || msg.total != m.register.view.Len():
		was := 0
		if m.register.view != nil {
			was = m.register.view.Selected()
		}
		m.register.view = register.New(msg.total)
		m.register.view.SetHeight(m.frame.List.Height)
		m.register.view.Move(was)
	}
	m.register.view.Set(msg.from, msg.lines)
	if _, missing := m.register.view.Missing(); msg.fresh && missing == 0 {
		return m.registerTitles(0) // nobody runs through what was just opened
	}
	return m.registerFill()
}

func (m *Model) registerKey(c Command) tea.Cmd {
	if c == CmdBack || c == CmdOutward {
		m.leave()
		return m.fill()
	}
	v := m.register.view
	if v == nil {
		return nil
	}
	switch c {
	case CmdUp:
		v.Move(-1)
	case CmdDown:
		v.Move(1)
	case CmdPageUp:
		v.Move(-v.Page())
	case CmdPageDown:
		v.Move(v.Page())
	case CmdTop:
		v.Move(-v.Len())
	case CmdBottom:
		v.Move(v.Len())
	case CmdNextSection:
		return m.stepReport(1)
	case CmdPreviousSection:
		return m.stepReport(-1)
	case CmdOpen, CmdSource, CmdInward:
		if src, ok := v.Source(); ok {
			return m.visit(visit{id: src.ID, source: true, locate: src.Locate})
		}
	}
	return m.registerFill()
}

// stepReport chooses the next or previous brief of the selected line, or says that
// it has but one.
func (m *Model) stepReport(by int) tea.Cmd {
	v := m.register.view
	if v == nil {
		return nil
	}
	if n := v.Step(by); n == 1 {
		m.notice = m.config.Strings.CountOf(m.config.Strings.Count, n)
	}
	return m.registerFill()
}

// registerBody is the register and, where there is room, what is known of the
// line that is chosen.
func (m *Model) registerBody(width, height int) [][]text.Row {
	v := m.register.view
	switch {
	case v == nil:
		return [][]text.Row{m.message(width, height, m.config.Strings.Loading+"…")}
	case v.Len() == 0:
		return [][]text.Row{m.message(width, height, m.config.Strings.NothingHere, m.registerWord())}
	}
	rows := [][]text.Row{v.Rows(m.frame.Register.Width, height, m.config.Strings)}
	if m.frame.Split {
		rows = append(rows, m.besideBorder(v.Detail(m.frame.Detail.Width-1, height, m.config.Strings)))
	}
	return rows
}

// besideBorder puts a blank column between rows and the border that they stand
// behind.
func (m *Model) besideBorder(rows []text.Row) []text.Row {
	blank := text.Blank(1, theme.Default)
	for i, r := range rows {
		if m.frame.Mirrored {
			rows[i] = text.Join(r, blank)
		} else {
			rows[i] = text.Join(blank, r)
		}
	}
	return rows
}
