package ui

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/ui/list"
)

// What is asked of the shelf goes through commands, never through Update. Each
// question has a token: an answer whose token is stale is dropped.
type token struct {
	id     int
	cancel context.CancelFunc
}

// next ends the question before and numbers the next one.
func (t *token) next(life context.Context) (context.Context, int) {
	if t.cancel != nil {
		t.cancel()
	}
	ctx, cancel := context.WithCancel(life)
	t.id++
	t.cancel = cancel
	return ctx, t.id
}

// foundMsg is the answer to a query, with the entries that are seen of it first.
type foundMsg struct {
	token   int
	query   string
	list    list.Folding
	entries []briefs.Entry
	version int64
	err     error
}

// entriesMsg are list entries, as asked for in a generation of the list.
type entriesMsg struct {
	generation int
	entries    []briefs.Entry
	visible    bool // those that were seen: what is around them comes next
	err        error
}

// briefMsg is a brief to be opened.
type briefMsg struct {
	id    string
	brief briefs.Brief
	err   error
}

// tickMsg asks whether the shelf has changed.
type tickMsg struct {
	version  int64
	progress Progress
}

const (
	busyTick = 100 * time.Millisecond // while files are being read
	idleTick = time.Second

	firstFrame = 2 * time.Second / framesPerSecond // by then it is on the screen
)

// begin shows what is seen first, and asks for all briefs once it is on the
// screen. It waits for it: no key can wait yet, and the first frame is whole.
func (m *Model) begin() tea.Cmd {
	f := m.config.First
	if f == nil {
		shelf, ok := m.config.Shelf.(briefs.Opener)
		if !ok {
			return m.findCmd("")
		}
		f = ReadFirst(m.work.ctx, shelf, m.frame.Height)
	}
	<-f.read
	m.list.Set(list.Fold(f.ids, nil))
	m.list.SetEntries(f.entries, m.list.Generation())
	all := m.findCmd("")
	return tea.Batch(m.fill(), tea.Tick(firstFrame, func(time.Time) tea.Msg { return all() }))
}

func (m *Model) findCmd(query string) tea.Cmd {
	ctx, id := m.find.next(m.work.ctx)
	m.asking = query
	shelf, stories, page := m.config.Shelf, m.list.Stories(), list.Holds(m.frame.List.Height)
	return func() tea.Msg {
		version, err := shelf.Version(ctx)
		if err != nil {
			return foundMsg{token: id, query: query, err: err}
		}
		ids, err := shelf.Find(ctx, query)
		msg := foundMsg{token: id, query: query, version: version, err: err}
		var seen sync.WaitGroup
		seen.Go(func() { msg.entries, _ = hits(ctx, shelf, query, list.First(ids, stories, page)) }) // what is wrong, the question for entries meets too
		msg.list = list.Fold(ids, stories)
		seen.Wait()
		return msg
	}
}

func (m *Model) found(msg foundMsg) tea.Cmd {
	if msg.token != m.find.id {
		return nil
	}
	if msg.err != nil {
		m.problem, m.asking = m.config.Strings.Trouble(msg.err), m.query
		return nil
	}
	m.problem, m.query, m.version, m.asked = "", msg.query, msg.version, true
	m.list.Set(msg.list)
	m.list.SetEntries(msg.entries, m.list.Generation())
	if v := m.visiting; v != nil {
		return tea.Batch(m.visit(*v), m.storiesCmd())
	}
	return tea.Batch(m.fill(), m.storiesCmd())
}

// storiesMsg is a generation of the list folded by the briefs that tell the same,
// where these have changed.
type storiesMsg struct {
	generation int
	list       list.Folding
	err        error
}

// storiesCmd asks which briefs tell the same: beside the list, which does not
// wait for it.
func (m *Model) storiesCmd() tea.Cmd {
	ctx, shelf, ids, known, generation := m.work.ctx, m.config.Shelf, m.list.IDs(), m.list.Stories(), m.list.Generation()
	return func() tea.Msg {
		of, err := shelf.Stories(ctx)
		if err == nil && maps.Equal(of, known) {
			return nil
		}
		return storiesMsg{generation: generation, list: list.Fold(ids, of), err: err}
	}
}

// gathered puts the briefs of each story into one row.
func (m *Model) gathered(msg storiesMsg) tea.Cmd {
	switch {
	case msg.err != nil:
		m.problem = m.config.Strings.Trouble(msg.err)
		return nil
	case msg.generation != m.list.Generation():
		return nil // who has set another list has asked anew
	}
	m.list.Set(msg.list)
	return m.fill()
}

// fill asks for the entries that are missing, and for the selected brief where
// the card is seen beside the list.
func (m *Model) fill() tea.Cmd {
	if !m.ready {
		return nil
	}
	return tea.Batch(m.entriesCmd(), m.preview())
}

// entriesCmd asks for the entries that are seen or, where these are there, for
// those around.
func (m *Model) entriesCmd() tea.Cmd {
	if visible, _ := m.list.Missing(); len(visible) > 0 {
		return m.entriesOf(visible, true)
	}
	return m.aroundCmd()
}

func (m *Model) aroundCmd() tea.Cmd {
	_, around := m.list.Missing()
	return m.entriesOf(around, false)
}

func (m *Model) entriesOf(ids []string, visible bool) tea.Cmd {
	if len(ids) == 0 {
		return nil
	}
	ctx, shelf, query, generation := m.work.ctx, m.config.Shelf, m.query, m.list.Generation()
	return func() tea.Msg {
		entries, err := hits(ctx, shelf, query, ids)
		return entriesMsg{generation, entries, visible, err}
	}
}

// hits are entries, with excerpts where a query found them.
func hits(ctx context.Context, shelf briefs.Shelf, query string, ids []string) ([]briefs.Entry, error) {
	if query == "" {
		return shelf.Entries(ctx, ids)
	}
	return shelf.Hits(ctx, query, ids)
}

func (m *Model) entries(msg entriesMsg) tea.Cmd {
	if msg.err != nil {
		m.problem = m.config.Strings.Trouble(msg.err)
		return nil
	}
	before, _ := m.list.EntryOf(m.cardID)
	m.list.SetEntries(msg.entries, msg.generation)
	if after, _ := m.list.EntryOf(m.cardID); !sameOnCard(before.Marks, after.Marks) {
		m.resetCard()
	}
	if msg.visible && msg.generation == m.list.Generation() {
		return m.aroundCmd()
	}
	return nil
}

// sameOnCard says whether a card shows two marks alike.
func sameOnCard(a, b briefs.Marks) bool {
	return a.Star == b.Star && a.Note == b.Note && a.Grade == b.Grade && slices.Equal(a.Tags, b.Tags)
}

// resting is how long a selection stays before its card is shown beside the
// list: who runs through a list sends the line no cards that he will not read.
const resting = 120 * time.Millisecond

// restedMsg says that a selection may have come to rest.
type restedMsg struct{ id string }

// preview asks for the selected brief if it is to be seen and is not yet: at
// once where it was opened, beside the list when the selection rests.
func (m *Model) preview() tea.Cmd {
	id := m.list.SelectedID()
	if id == "" || id == m.cardID || !m.frame.Split && m.focus == paneList {
		return nil
	}
	if m.focus == paneList && m.card != nil && m.rest > 0 {
		return tea.Tick(m.rest, func(time.Time) tea.Msg { return restedMsg{id} })
	}
	return m.briefCmd(id)
}

// rested asks for the brief on which the selection rests.
func (m *Model) rested(msg restedMsg) tea.Cmd {
	if msg.id != m.list.SelectedID() || msg.id == m.cardID {
		return nil
	}
	return m.briefCmd(msg.id)
}

func (m *Model) briefCmd(id string) tea.Cmd {
	ctx, shelf := m.work.ctx, m.config.Shelf
	return func() tea.Msg {
		b, err := shelf.Brief(ctx, id)
		return briefMsg{id: id, brief: b, err: err}
	}
}

func (m *Model) opened(msg briefMsg) tea.Cmd {
	if msg.id != m.list.SelectedID() || msg.id == m.cardID && m.visiting == nil {
		return nil // the selection has moved on, or the brief was asked for twice
	}
	if msg.err != nil {
		m.problem, m.visiting = m.config.Strings.Trouble(msg.err), nil
		return nil
	}
	m.dropSource()
	if m.focus == paneSource {
		m.focus = paneCard
	}
	m.setCard(msg.brief)
	m.follow()
	if v := m.visiting; v != nil && v.id == msg.id {
		m.arrive(*v)
	}
	return m.markRead()
}

// markRead marks a brief as read once its card has the focus: then it was shown.
func (m *Model) markRead() tea.Cmd {
	if m.focus == paneList || m.cardID == "" || m.config.Unkept {
		return nil
	}
	if e, ok := m.list.Entry(); ok && e.Marks.Read {
		return nil // marked already: nothing for undo to take back
	}
	yes := true
	return m.mark(m.cardID, briefs.MarkChange{Read: &yes})
}

// watch looks, now and then, whether the shelf has changed.
func (m *Model) watch() tea.Cmd {
	pause := idleTick
	if !m.loading.Finished {
		pause = busyTick
	}
	ctx, shelf, progress := m.work.ctx, m.config.Shelf, m.config.Progress
	return tea.Tick(pause, func(time.Time) tea.Msg {
		t := tickMsg{progress: Progress{Finished: true}}
		if progress != nil {
			t.progress = progress()
		}
		if v, err := shelf.Version(ctx); err == nil {
			t.version = v
		}
		return t
	})
}

// tick takes in what has arrived. Marks change the version too; they leave the
// list as long as it is.
func (m *Model) tick(msg tickMsg) tea.Cmd {
	m.loading = msg.progress
	cmds := []tea.Cmd{m.watch()}
	if msg.version != m.version {
		m.version = msg.version
		cmds = append(cmds, m.findCmd(m.asking))
	}
	return tea.Batch(cmds...)
}
