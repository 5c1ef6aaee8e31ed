package ui

import (
	"strings"

	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

const keyColumn = 24 // columns that a help line gives to the keys

// help is every key and what it does, generated from the keymap, or those that
// a search names.
type help struct {
	found  []Binding
	offset int // first that is visible
	height int // rows
}

// narrowHelp keeps what the letters typed name; all where none are.
func (m *Model) narrowHelp(typed string) {
	m.help.found, m.help.offset = m.config.Keys, 0
	if typed != "" {
		m.help.found = m.named(m.config.Keys, typed)
	}
}

func (h *help) setHeight(rows int) {
	h.height = rows
	h.scroll(0)
}

// scroll moves by rows.
func (h *help) scroll(by int) { h.offset = max(0, min(h.offset+by, len(h.found)-h.height)) }

func (h *help) move(c Command) {
	page := max(1, h.height-1)
	h.scroll(map[Command]int{
		CmdUp: -1, CmdDown: 1, CmdPageUp: -page, CmdPageDown: page, CmdTop: -len(h.found), CmdBottom: len(h.found),
	}[c])
}

func (m *Model) helpRows(width, height int) []text.Row {
	if len(m.help.found) == 0 {
		return m.message(m.config.Strings.NoCommand, width, height)
	}
	return bindingRows(m.help.found[m.help.offset:], m.config.Strings, width, height, m.frame.Mirrored)
}

// bindingRows is a screen of bindings: keys on the start side, words beside them.
func bindingRows(bindings []Binding, s *language.Strings, width, height int, mirrored bool) []text.Row {
	rows := make([]text.Row, 0, height)
	keys := min(keyColumn, width/2)
	for _, b := range bindings {
		if len(rows) == height {
			break
		}
		key := text.Line(text.Paragraph{Runs: []text.Run{{Text: keyNames(b, mirrored), Style: theme.Section}}, Dir: s.Direction(), Indent: 2}, text.Options{Width: keys})
		what := text.Line(text.Paragraph{Runs: []text.Run{{Text: s.Commands[string(b.Command)]}}, Dir: s.Direction(), Indent: 1}, text.Options{Width: max(1, width-keys)})
		if s.RTL {
			key, what = what, key
		}
		rows = append(rows, fit(text.Join(key, what), width))
	}
	for len(rows) < height {
		rows = append(rows, text.Blank(width, theme.Default))
	}
	return rows
}

// fit is a row where a screen of one column has room for no key.
func fit(r text.Row, width int) text.Row {
	if r.Width == width {
		return r
	}
	return text.Blank(width, theme.Default)
}

// KeyTable is the keymap as a Markdown table, for the README.
func KeyTable(s *language.Strings) string {
	var b strings.Builder
	b.WriteString("| keys | what they do |\n|---|---|\n")
	for _, k := range DefaultKeymap() {
		b.WriteString("| " + keyNames(k, s.RTL) + " | " + s.Commands[string(k.Command)] + " |\n")
	}
	return b.String()
}
