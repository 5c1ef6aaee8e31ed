package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
)

// undoneMsg says which brief a mark was taken back on, "" for none.
type undoneMsg struct {
	id  string
	err error
}

// star stars the selected brief, or takes its star away.
func (m *Model) star() tea.Cmd {
	e, ok := m.list.Entry()
	if !ok {
		return nil
	}
	yes := !e.Marks.Star
	return m.mark(e.ID, briefs.MarkChange{Star: &yes})
}

// unread marks the selected brief as not read.
func (m *Model) unread() tea.Cmd {
	id, no := m.list.SelectedID(), false
	if id == "" {
		return nil
	}
	return m.mark(id, briefs.MarkChange{Read: &no})
}

// mark changes a brief's marks and asks for its entry anew.
func (m *Model) mark(id string, change briefs.MarkChange) tea.Cmd {
	shelf, token, from := m.config.Shelf, m.find.id, m.list.Selected()
	return func() tea.Msg {
		ctx := context.Background()
		if _, err := shelf.Mark(ctx, id, change); err != nil {
			return entriesMsg{token: token, err: err}
		}
		entries, err := shelf.Entries(ctx, []string{id})
		return entriesMsg{token: token, from: from, entries: entries, err: err}
	}
}

// undo takes back the last mark, wherever it was made.
func (m *Model) undo() tea.Cmd {
	shelf := m.config.Shelf
	return func() tea.Msg {
		id, err := shelf.Undo(context.Background())
		return undoneMsg{id, err}
	}
}

// undone shows the brief whose mark was taken back.
func (m *Model) undone(msg undoneMsg) tea.Cmd {
	switch {
	case msg.err != nil:
		m.problem = msg.err.Error()
		return nil
	case msg.id == "":
		m.notice = m.config.Strings.NothingToUndo
		return nil
	}
	m.list.SelectID(msg.id)
	return tea.Batch(m.findCmd(m.query), m.preview())
}
