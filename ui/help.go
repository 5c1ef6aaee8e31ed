package ui

import (
	"slices"
	"strings"

	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

const (
	keyColumn  = 24 // columns that a help line gives to the keys
	helpColumn = 60 // columns from which on the help stands in one more column
)

// helpLine is a line of the help: a binding, or the title of a group where the
// binding has no command.
type helpLine struct{ Binding }

// help is every key and what it does, generated from the keymap, or those that
// a search names.
type help struct {
	lines  []helpLine
	offset int // first row that is visible
	height int // rows
	rows   int // that the lines take, side by side
}

// narrowHelp keeps what the letters typed name; all, under the titles of their
// groups, where none are.
func (m *Model) narrowHelp(typed string) {
	m.help.lines, m.help.offset = nil, 0
	if typed != "" {
		for _, b := range m.named(m.config.Keys, typed) {
			m.help.lines = append(m.help.lines, helpLine{b})
		}
		return
	}
	group := ""
	for _, b := range m.config.Keys {
		if b.Group != group {
			if group != "" {
				m.help.lines = append(m.help.lines, helpLine{})
			}
			group = b.Group
			m.help.lines = append(m.help.lines, helpLine{Binding{Group: group}})
		}
		m.help.lines = append(m.help.lines, helpLine{b})
	}
}

func (h *help) setHeight(rows int) { h.height = rows }

// scroll moves by rows.
func (h *help) scroll(by int) { h.offset = max(0, min(h.offset+by, h.rows-h.height)) }

func (h *help) move(c Command) {
	page := max(1, h.height-1)
	h.scroll(map[Command]int{
		CmdUp: -1, CmdDown: 1, CmdPageUp: -page, CmdPageDown: page, CmdTop: -h.rows, CmdBottom: h.rows,
	}[c])
}

// toggleHelp opens the help, or closes it.
func (m *Model) toggleHelp() {
	if m.focus == paneHelp {
		m.leave()
		return
	}
	m.enter(paneHelp)
	m.narrowHelp("")
}

func (m *Model) helpKey(c Command) {
	if c == CmdBack || c == CmdOutward {
		m.leave()
	}
	m.help.move(c)
}

// parted are the lines in so many columns at most, as short as they can be
// with every group in one piece.
func (h *help) parted(columns int) [][]helpLine {
	for rows := (len(h.lines) + columns - 1) / columns; ; rows++ {
		if parted := h.filled(rows); len(parted) <= columns {
			return parted
		}
	}
}

// filled are the lines in columns of so many rows at most, where no group is longer.
func (h *help) filled(rows int) [][]helpLine {
	parted := [][]helpLine{nil}
	for rest := h.lines; len(rest) > 0; {
		n := 1
		for rest[0].Group != "" && n < len(rest) && rest[n].Group == rest[0].Group {
			n++
		}
		last := &parted[len(parted)-1]
		if len(*last) > 0 && len(*last)+n > rows {
			parted = append(parted, nil)
			last = &parted[len(parted)-1]
		}
		if blank := rest[0].Group == "" && rest[0].Command == ""; !blank || len(*last) > 0 {
			*last = append(*last, rest[:n]...)
		}
		rest = rest[n:]
	}
	return parted
}

// helpRows draws the help in as many columns as there is room for.
func (m *Model) helpRows(width, height int) []text.Row {
	h := &m.help
	if len(h.lines) == 0 {
		return m.message(width, height, m.config.Strings.NoCommand)
	}
	columns := max(1, width/helpColumn)
	parted := h.parted(columns)
	h.rows = 0
	for _, lines := range parted {
		h.rows = max(h.rows, len(lines))
	}
	h.scroll(0)
	rows := make([]text.Row, height)
	for i := range rows {
		var parts []text.Row
		for c := range columns {
			w := width / columns
			if c == columns-1 {
				w = width - w*(columns-1)
			}
			part := text.Blank(w, theme.Default)
			if at := h.offset + i; c < len(parted) && at < len(parted[c]) {
				part = m.helpLine(parted[c][at], w)
			}
			parts = append(parts, part)
		}
		if m.frame.Mirrored {
			slices.Reverse(parts)
		}
		rows[i] = text.Join(parts...)
	}
	return rows
}

func (m *Model) helpLine(l helpLine, width int) text.Row {
	switch {
	case l.Command != "":
		return m.bindingRow(l.Binding, width)
	case l.Group != "":
		return text.Line(m.words(theme.Headline, m.config.Strings.Groups[l.Group]), text.Options{Width: width})
	}
	return text.Blank(width, theme.Default)
}

// bindingRow is a binding: its keys on the start side, what it does beside them.
func (m *Model) bindingRow(b Binding, width int) text.Row {
	s := m.config.Strings
	keys := min(keyColumn, width/2)
	p := text.Paragraph{Dir: s.Direction(), Indent: 2}
	for i, k := range KeysOf(b, m.frame.Mirrored) {
		if i > 0 {
			p.Runs = append(p.Runs, text.Run{Text: "  "})
		}
		p.Runs = append(p.Runs, text.Run{Text: keyName(k), Style: theme.Section, Isolate: true})
	}
	key := text.Line(p, text.Options{Width: max(1, keys)})
	what := text.Line(text.Paragraph{Runs: []text.Run{{Text: m.config.Keys.Says(b, s)}}, Dir: s.Direction(), Indent: 1}, text.Options{Width: max(1, width-keys)})
	if s.RTL {
		key, what = what, key
	}
	return fit(text.Join(key, what), width)
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
	keys := DefaultKeymap()
	for _, k := range keys {
		b.WriteString("| " + strings.Join(KeyNames(k, s.RTL), "  ") + " | " + keys.Says(k, s) + " |\n")
	}
	return b.String()
}
