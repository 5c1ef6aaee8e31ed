package ui

import (
	"cmp"
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/ui/keyboard"
	"mujaz/ui/text"
)

// undoneMsg says what was taken back, and the entry of its brief.
type undoneMsg struct {
	undone briefs.Undone
	entry  briefs.Entry
	err    error
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

// askMark begins the typing of a tag, note or grade for the selected brief.
func (m *Model) askMark(kind promptKind) {
	e, ok := m.list.Entry()
	if !ok {
		return
	}
	typed, ok := m.unkept[unkept{e.ID, kind}]
	if !ok {
		typed = map[promptKind]string{promptTags: strings.Join(e.Marks.Tags, " "), promptNote: e.Marks.Note, promptGrade: e.Marks.Grade}[kind]
	}
	delete(m.unkept, unkept{e.ID, kind})
	m.openPrompt(kind, typed)
	m.prompt.id = e.ID
}

// typedMark is the change that was typed, or what is wrong with it.
func (m *Model) typedMark() (change briefs.MarkChange, err error) {
	typed := strings.TrimSpace(m.prompt.text)
	switch m.prompt.kind {
	case promptTags:
		tags := briefs.ParseTags(typed)
		change.Tags = &tags
	case promptNote:
		change.Note = &typed
	case promptGrade:
		grade, err := briefs.ParseGrade(keyboard.InLatin(typed, m.layouts))
		if err != nil {
			return change, err
		}
		change.Grade = &grade
	}
	return change, change.Check()
}

const gradeLetters = 2 // of a grade, such as B2

// notKeptMsg says why a mark could not be kept, and what was typed for it.
type notKeptMsg struct {
	typed prompt
	err   error
}

// unkept is where something was typed that could not be kept.
type unkept struct {
	id   string
	kind promptKind
}

// mark changes a brief's marks and asks for its entry anew.
func (m *Model) mark(id string, change briefs.MarkChange) tea.Cmd {
	return m.markTyped(id, change, prompt{})
}

// markTyped is mark with what was typed for it.
func (m *Model) markTyped(id string, change briefs.MarkChange, typed prompt) tea.Cmd {
	if change.Read == nil && m.config.Passing {
		m.notice = m.config.Strings.Passing
	}
	shelf, generation, query := m.config.Shelf, m.list.Generation(), m.query
	return m.keep(func(ctx context.Context) (tea.Msg, error) {
		if _, err := shelf.Mark(ctx, id, change); err != nil {
			return notKeptMsg{typed, err}, err
		}
		entries, err := hits(ctx, shelf, query, []string{id})
		return entriesMsg{generation: generation, entries: entries, err: err}, nil
	})
}

// notKept says why a mark could not be kept. What was typed for it stands in its
// line again or, where one has gone on, when that is next asked for.
func (m *Model) notKept(msg notKeptMsg) {
	why := m.config.Strings.Trouble(msg.err)
	switch typed := msg.typed; {
	case typed.id == "":
		m.problem = why
	case m.prompt.active || m.focus == paneCalibration || m.list.SelectedID() != typed.id:
		m.problem = why
		m.unkept[unkept{typed.id, typed.kind}] = typed.text
	default:
		m.prompt = typed
		m.prompt.active, m.prompt.wrong = true, why
	}
}

// undo takes back the last mark, wherever it was made.
func (m *Model) undo() tea.Cmd {
	shelf := m.config.Shelf
	return m.keep(func(ctx context.Context) (tea.Msg, error) {
		u, err := shelf.Undo(ctx)
		if err != nil || u.ID == "" {
			return undoneMsg{err: err}, err
		}
		entries, err := shelf.Entries(ctx, []string{u.ID})
		if err != nil || len(entries) == 0 {
			return undoneMsg{undone: u, err: err}, nil
		}
		return undoneMsg{u, entries[0], nil}, nil
	})
}

// undone says what was taken back and shows the brief.
func (m *Model) undone(msg undoneMsg) tea.Cmd {
	s := m.config.Strings
	switch {
	case msg.err != nil:
		m.problem = m.config.Strings.Trouble(msg.err)
		return nil
	case msg.undone.ID == "":
		m.notice = s.NothingToUndo
		return nil
	}
	// A headline may run against the interface: it stands isolated.
	m.notice = s.TakenBack(msg.undone, text.Isolated(cmp.Or(msg.entry.Headline, msg.entry.Lead, s.NoHeadline)))
	m.list.SelectID(msg.undone.ID)
	return tea.Batch(m.findCmd(m.asking), m.preview())
}
