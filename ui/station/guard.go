package station

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// guard is the reader with the clocks of a station around it: a session ends,
// with a warning before, when its reader has walked away or it lasts too long.
// The transport cannot tell: what the server writes counts there too.
type guard struct {
	reader  reader
	look    ui.Config
	limits  Config
	words   words
	now     func() time.Time
	touched time.Time // the reader's last key
	began   time.Time
	width   int
	notice  string // over the last row, "" none
	ended   ending // why the session is being ended, if it is
}

// reader is what a guard needs of one.
type reader interface {
	tea.Model
	Profile() terminal.Profile
}

type (
	clockMsg struct{} // time to look at the clocks
	stopMsg  struct{ why ending }
	endMsg   struct{}
)

// stopNotice is how long the word that a session ends can be read.
const stopNotice = time.Second

func newGuard(s *sitting, reader reader, look ui.Config) *guard {
	now := s.server.now
	return &guard{
		reader: reader, look: look, limits: s.server.config, words: s.words, now: now, touched: now(), began: now(),
	}
}

// Init implements tea.Model.
func (g *guard) Init() tea.Cmd { return tea.Batch(g.reader.Init(), g.clocks()) }

// Update implements tea.Model.
func (g *guard) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case clockMsg:
		return g, g.clocks()
	case stopMsg:
		if msg.why == hungUp {
			g.ended = msg.why
			return g, tea.Quit
		}
		g.notice, g.ended = g.words.of(msg.why), msg.why
		return g, tea.Tick(min(stopNotice, g.limits.Grace/2), func(time.Time) tea.Msg { return endMsg{} })
	case endMsg:
		return g, tea.Quit
	case tea.WindowSizeMsg:
		g.width = msg.Width
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseClickMsg, tea.MouseWheelMsg:
		g.touched = g.now()
		if g.ended == none {
			g.notice = ""
		}
	}
	_, cmd := g.reader.Update(msg) // it changes in place
	return g, cmd
}

// clocks looks at the clocks, and says when to look again.
func (g *guard) clocks() tea.Cmd {
	now := g.now()
	left, warning, why := g.touched.Add(g.limits.Idle).Sub(now), g.words.idleSoon, idled
	if l := g.began.Add(g.limits.Longest).Sub(now); l < left {
		left, warning, why = l, g.words.longestSoon, outlasted
	}
	if g.ended != none {
		return nil
	}
	if left <= 0 {
		g.ended = why
		return tea.Quit
	}
	again := left
	switch {
	case left > g.limits.Warning:
		again = left - g.limits.Warning
	default:
		g.notice = warning
	}
	return tea.Tick(again, func(time.Time) tea.Msg { return clockMsg{} })
}

// View implements tea.Model: the reader's screen, the notice over its last row.
func (g *guard) View() tea.View {
	v := g.reader.View()
	if g.notice == "" || g.width == 0 {
		return v
	}
	p := text.Paragraph{Dir: g.look.Strings.Direction(), Runs: []text.Run{{Text: g.notice, Style: theme.Warning}}}
	row := g.reader.Profile().Encode(text.Line(p, text.Options{Width: g.width}), g.look.Theme.SGR)
	v.Content = v.Content[:strings.LastIndexByte(v.Content, '\n')+1] + row
	return v
}

// parting is what to write when the screen has been given back, "" where the
// reader left by themselves.
func (g *guard) parting() string {
	word := g.words.of(g.ended)
	if word == "" {
		return ""
	}
	return word + "\r\n"
}
