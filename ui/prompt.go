package ui

import (
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// promptKind is what a line of typing is for.
type promptKind uint8

const (
	promptFilter promptKind = iota // narrows the list
	promptSearch                   // finds in the article
	promptMenu                     // names a command
	promptHelp                     // finds in the help
	promptTags
	promptNote
	promptGrade
	promptExport // names a file
)

// prompt is the line in which something is typed. It edits at its end only:
// what is typed is short, and an end is the same place in either direction.
type prompt struct {
	active bool
	kind   promptKind
	text   string
	before string // the query to go back to
	id     string // the brief that a mark is for
	wrong  string // why what was typed is not taken
}

// maxTyped is how long what is typed may be, in bytes: a paste may be anything.
const maxTyped = 4000

// insert adds text as one line of what a mark may hold, as far as there is room.
func (p *prompt) insert(s string) bool {
	s = briefs.Markable(strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		return r
	}, strings.TrimRight(s, "\r\n")), "")
	for i, r := range s {
		if len(p.text)+i+utf8.RuneLen(r) > maxTyped {
			s = s[:i]
			break
		}
	}
	p.text += s
	return s != ""
}

// erase takes off the last character.
func (p *prompt) erase() bool {
	_, n := utf8.DecodeLastRuneInString(p.text)
	p.text = p.text[:len(p.text)-n]
	return n > 0
}

// eraseWord takes off the last word.
func (p *prompt) eraseWord() bool {
	was := p.text
	p.text = strings.TrimRightFunc(p.text, unicode.IsSpace)
	p.text = p.text[:strings.LastIndexFunc(p.text, unicode.IsSpace)+1]
	return p.text != was
}

// openFilter begins the typing of a query, at the end of the one before: its
// last word can be typed on.
func (m *Model) openFilter() {
	m.openPrompt(promptFilter, strings.TrimSuffix(m.query, "*"))
	m.prompt.before = m.query
}

// openPrompt begins a line of typing.
func (m *Model) openPrompt(kind promptKind, text string) {
	m.prompt = prompt{active: true, kind: kind, text: text, before: text}
	if kind == promptMenu {
		m.narrowMenu("")
	}
}

// promptKey is a key while one types: letters are text here, never commands.
func (m *Model) promptKey(k tea.KeyPressMsg) tea.Cmd {
	name := k.Keystroke()
	switch {
	case m.prompt.kind == promptMenu && m.menu.key(name, m.frame.List.Height):
		return nil
	case name == "esc", name == "ctrl+c":
		return m.promptLeft()
	case name == "enter", name == "down" && m.prompt.kind == promptFilter:
		return m.promptEntered()
	case name == "ctrl+u":
		m.prompt.text = ""
		return m.promptChanged(true)
	case name == "ctrl+w", name == "alt+backspace":
		return m.promptChanged(m.prompt.eraseWord())
	case name == "backspace":
		return m.promptChanged(m.prompt.erase())
	case k.Text != "":
		if m.prompt.kind == promptGrade && utf8.RuneCountInString(m.prompt.text) == gradeLetters {
			m.prompt.text = "" // what comes behind a whole grade begins another
		}
		return m.promptChanged(m.prompt.insert(k.Text))
	}
	return nil
}

func (m *Model) promptChanged(changed bool) tea.Cmd {
	if !changed {
		return nil
	}
	m.prompt.wrong = ""
	switch m.prompt.kind {
	case promptFilter:
		if q := query.Typing(m.prompt.text); q != m.asking || m.problem != "" { // most first letters ask for nothing yet
			return m.findCmd(q)
		}
	case promptSearch:
		m.source.Search(m.prompt.text)
	case promptMenu:
		m.narrowMenu(m.prompt.text)
	case promptHelp:
		m.narrowHelp(m.prompt.text)
	}
	return nil
}

// promptLeft gives up what was typed.
func (m *Model) promptLeft() tea.Cmd {
	m.prompt.active = false
	switch m.prompt.kind {
	case promptFilter:
		return m.findCmd(m.prompt.before)
	case promptSearch:
		m.source.Search("")
	case promptHelp:
		m.narrowHelp("")
	}
	return nil
}

// promptEntered takes what was typed; the menu carries out what is chosen.
func (m *Model) promptEntered() tea.Cmd {
	switch m.prompt.kind {
	case promptMenu:
		m.prompt.active = false
		return m.moved(m.menu.chosen())
	case promptSearch:
		if _, of := m.hits(); of == 0 && m.prompt.text != "" {
			return nil // what is not there can be typed otherwise
		}
	case promptFilter:
		if _, err := query.Parse(m.prompt.text); err != nil {
			m.prompt.wrong = m.config.Strings.Trouble(err)
			return nil
		}
		if m.problem != "" && m.asking == m.query && m.query != query.Typing(m.prompt.text) {
			return nil // the library does not know it: it can be typed otherwise
		}
		m.prompt.active = false
		if asked := query.Typing(m.prompt.text); asked != m.prompt.text && asked != m.prompt.text+"*" {
			return m.findCmd(m.prompt.text) // what waited for its end has come to it
		}
	case promptTags, promptNote, promptGrade:
		change, err := m.typedMark()
		if err != nil {
			m.prompt.wrong = m.config.Strings.Trouble(err)
			return nil
		}
		m.prompt.active = false
		return m.markTyped(m.prompt.id, change, m.prompt)
	case promptExport:
		path := strings.TrimSpace(m.prompt.text)
		if path != "" && formats[filepath.Ext(path)] == nil {
			m.prompt.wrong = m.endings()
			return nil
		}
		m.prompt.active = false
		return m.exportTo(path)
	}
	m.prompt.active = false
	return nil
}

// promptName says what is being typed.
func (m *Model) promptName() string {
	s := m.config.Strings
	return map[promptKind]string{
		promptFilter: s.Filter, promptSearch: s.Search, promptHelp: s.Search, promptMenu: s.Menu,
		promptTags: s.Tags, promptNote: s.Note, promptGrade: s.Grade, promptExport: s.ExportTo,
	}[m.prompt.kind]
}

// promptHint is what stands behind what is typed: why it is not taken, what
// was found, or what can be typed.
func (m *Model) promptHint() (words string, wrong bool) {
	s := m.config.Strings
	switch p := m.prompt; {
	case p.wrong != "":
		return p.wrong, true
	case p.kind == promptFilter && m.problem != "":
		return m.problem, true
	case p.kind == promptFilter && m.query == query.Typing(p.text):
		return s.CountOf(s.Count, m.list.Total()), false
	case p.kind == promptSearch && p.text != "":
		at, of := m.hits()
		if of == 0 {
			return s.NoHit, true
		}
		return s.Number(at) + "/" + s.Number(of), false
	case p.kind == promptGrade:
		return s.GradeHint, false
	case p.kind == promptTags:
		return s.TagsHint, false
	case p.kind == promptExport:
		return m.endings(), false
	}
	return "", false
}
