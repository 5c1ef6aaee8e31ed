// Package ui is the reader: a Bubble Tea program over a shelf of briefs.
package ui

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/keyboard"
	"mujaz/ui/language"
	"mujaz/ui/list"
	"mujaz/ui/reader"
	"mujaz/ui/terminal"
	"mujaz/ui/theme"
)

// Config is what a reader is made of.
type Config struct {
	Shelf    briefs.Shelf
	Strings  *language.Strings
	Profile  terminal.Profile
	Theme    *theme.Theme
	Light    *theme.Theme                 // taken instead where the terminal says that its background is light; nil keeps Theme
	Keys     Keymap                       // nil for the default
	Keyboard string                       // layout of the keyboard, as keyboard.ByName takes it
	Banner   string                       // handling caveat on every screen, "" none
	Export   Export                       // nil where there are no files, as at a station
	Samples  bool                         // whether the shelf holds the sample library
	Unkept   bool                         // marks cannot be kept: what is read is not marked as read
	Passing  bool                         // marks last as long as the reader: it says so of each that is set
	Progress func() Progress              // of reading that goes on meanwhile, nil none
	First    *First                       // of the shelf, begun to be read before; nil: the reader begins it
	Begin    func()                       // called once, when the first frame is on the screen: work that would hold it up waits for this; nil none
	Env      []string                     // the terminal's environment, nil for the process's own
	Typed    []tea.KeyPressMsg            // keys pressed before the reader was there
	Copied   func(id string)              // is told of each brief that something was copied of, nil none
	Remember func(terminal.Profile) error // keeps a profile chosen by hand for terminals like this one; nil keeps none
}

// On takes the theme for a background that is known before the reader begins.
func (c *Config) On(b terminal.Background) {
	if c.Light == nil || b == terminal.UnknownBackground {
		return
	}
	if b == terminal.LightBackground {
		c.Theme = c.Light
	}
	c.Light = nil
}

// Progress is how far reading in the background has come.
type Progress struct {
	Done, Total int // sources; Total is 0 while it is unknown
	Finished    bool
	Left        time.Duration // about, 0 while it is unknown
	Problems    int           // sources that could not be read
}

// pane is a part of the screen that keys go to.
type pane uint8

const (
	paneList pane = iota
	paneCard
	paneSource
	paneHelp
	paneRegister
	paneCalibration
	paneSelect // plain text to select from
)

// ofBrief says whether a pane shows the selected brief.
func (p pane) ofBrief() bool { return p == paneList || p == paneCard || p == paneSource }

// Model is the root of the program: it only routes. What a pane shows is the
// affair of the pane.
type Model struct {
	config  Config
	frame   Frame
	ready   bool // the size of the screen is known
	list    list.List
	card    *card.View
	cardID  string
	source  *reader.View
	brief   briefs.Brief
	focus   pane
	back    []pane // where Esc leads
	prompt  prompt
	query   string // that the list shows
	asking  string // the query that the shelf was last asked
	asked   bool   // the shelf has answered
	find    token  // of the latest question to the shelf
	menu    menu
	problem string // for the status line
	notice  string // what was just done, until the next key
	version int64
	loading Progress

	help        help
	calibration calibration
	plain       plainText
	register    registerPane
	history     history
	places      map[string]card.Place // where one was in each card
	unkept      map[unkept]string     // what was typed and could not be kept
	visiting    *visit                // under way to a brief, nil none
	layouts     []keyboard.Layout     // in which letters are looked up
	rest        time.Duration         // after which the card follows the selection, 0 at once
	work        work
	ahead       ahead
	patience    time.Duration // of the keys in ahead
	paint       paint
}

// New returns a reader.
func New(c Config) *Model {
	if c.Keys == nil {
		c.Keys = DefaultKeymap()
	}
	m := &Model{config: c, places: map[string]card.Place{}, unkept: map[unkept]string{}, work: newWork(), rest: resting, patience: patience, ahead: ahead{keys: c.Typed}, loading: Progress{Finished: c.Progress == nil}}
	m.setLayouts()
	if c.Samples {
		m.notice = c.Strings.Welcome // until the first key
	}
	if c.Unkept {
		m.notice = c.Strings.Unkept
	}
	return m
}

// Init asks for the list.
func (m *Model) Init() tea.Cmd {
	cmds := []tea.Cmd{m.begin(), m.watch(), tea.RequestWindowSize} // a change between Bubble Tea's first look and its watch is lost
	if m.config.Light != nil {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	if begin := m.config.Begin; begin != nil {
		cmds = append(cmds, tea.Tick(firstFrame, func(time.Time) tea.Msg { begin(); return nil }))
	}
	return tea.Batch(cmds...)
}

// Update implements tea.Model.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := m.take(msg)
	if len(m.ahead.keys) > 0 { // what they wait for may have come
		cmd = tea.Batch(cmd, m.release(false))
	}
	return m, cmd
}

// take takes in a message.
func (m *Model) take(msg tea.Msg) tea.Cmd {
	was := m.paint.current
	m.paint.current = false
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		if m.ready && m.frame.Width == msg.Width && m.frame.Height == msg.Height {
			m.paint.current = was
			return nil
		}
		m.resize(msg.Width, msg.Height)
		return tea.Batch(m.fill(), m.registerFill())
	case tea.BackgroundColorMsg:
		if m.config.Light != nil && !msg.IsDark() {
			m.config.Theme = m.config.Light
		}
	case tea.ResumeMsg:
		return tea.Sequence(tea.Raw(m.Profile().Enter()), tea.ClearScreen)
	case tea.KeyPressMsg:
		return m.typed(msg)
	case tea.PasteMsg:
		if m.prompt.active {
			return m.promptChanged(m.prompt.insert(msg.Content))
		}
	case tea.MouseWheelMsg:
		return m.mouse(msg)
	case tea.MouseClickMsg:
		return m.mouse(msg)
	case foundMsg:
		return m.found(msg)
	case storiesMsg:
		return m.gathered(msg)
	case entriesMsg:
		return m.entries(msg)
	case restedMsg:
		return m.rested(msg)
	case briefMsg:
		return m.opened(msg)
	case registerMsg:
		return m.registered(msg)
	case titlesMsg:
		return m.titles(msg)
	case choiceMsg:
		m.chosen(msg)
	case exportedMsg:
		m.exported(msg)
	case wroteMsg:
		return m.wrote(msg)
	case notKeptMsg:
		m.notKept(msg)
	case undoneMsg:
		return m.undone(msg)
	case patienceMsg:
		m.ahead.timed = false
		return m.release(true)
	case tickMsg:
		m.paint.current = was && msg.version == m.version && msg.progress == m.loading
		return m.tick(msg)
	default:
		m.paint.current = was
	}
	return nil
}

func (m *Model) resize(width, height int) {
	m.frame = NewFrame(width, height, m.config.Strings.RTL, m.config.Banner != "")
	m.ready = true
	m.list.SetSize(m.frame.List.Width, m.frame.List.Height)
	m.help.setHeight(m.frame.List.Height)
	m.plain.setHeight(m.frame.List.Height)
	if m.register.view != nil {
		m.register.view.SetHeight(m.frame.List.Height)
	}
	if m.card != nil {
		m.card.SetSize(m.frame.Card.Width, m.frame.Card.Height)
	}
	if !m.within(paneSource) {
		m.closeSource()
	}
	if m.source != nil {
		m.source.SetSize(m.frame.Source.Width, m.frame.Source.Height)
	}
	m.follow()
}

// seen is the pane that one looks at, be it as plain text.
func (m *Model) seen() pane {
	if n := len(m.back); m.focus == paneSelect && n > 0 {
		return m.back[n-1]
	}
	return m.focus
}

// within says whether a pane has the focus, or will have it again by going back.
func (m *Model) within(p pane) bool { return m.focus == p || slices.Contains(m.back, p) }

// enter gives the focus to a pane and remembers where it was.
func (m *Model) enter(p pane) {
	if m.focus != p {
		m.back = append(m.back, m.focus)
		m.focus = p
	}
}

// leave goes back to the pane before.
func (m *Model) leave() {
	if n := len(m.back); n > 0 {
		m.focus = m.back[n-1]
		m.back = m.back[:n-1]
	}
	if m.focus == paneList {
		m.closeSource()
	}
}
