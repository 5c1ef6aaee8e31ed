package ui

import (
	"strings"

	"mujaz/briefs/language"
	words "mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// menu is the list of every command, narrowed by what one types in the
// language of the interface.
type menu struct {
	found    []Binding
	selected int
}

// menuCommands are what the menu offers.
func (m *Model) menuCommands() []Binding {
	var out []Binding
	for _, b := range m.config.Keys {
		if b.Command != CmdMenu {
			out = append(out, b)
		}
	}
	return out
}

// narrowMenu keeps the commands in whose words the letters typed stand in
// order; those that hold them in one piece come first.
func (m *Model) narrowMenu(typed string) {
	m.menu = menu{found: m.named(m.menuCommands(), typed)}
}

// named are the bindings whose words the letters typed name: in the language of
// the interface, in English, or as the configuration calls them.
func (m *Model) named(bindings []Binding, typed string) []Binding {
	s := m.config.Strings
	fold := func(t string) string { return language.Fold(language.Code(s.Code), t) }
	sought, english := fold(typed), map[string]string{}
	if other, err := words.ByCode("en"); err == nil {
		english = other.Commands
	}
	var whole, spread []Binding
	for _, b := range bindings {
		name := string(b.Command)
		own, other := fold(s.Commands[name]), fold(english[name]+" "+name)
		switch {
		case strings.Contains(own, sought) || strings.Contains(other, sought):
			whole = append(whole, b)
		case inOrder(own, sought) || inOrder(other, sought):
			spread = append(spread, b)
		}
	}
	return append(whole, spread...)
}

// inOrder says whether the letters stand in the words one after another.
func inOrder(words, letters string) bool {
	for _, r := range letters {
		i := strings.IndexRune(words, r)
		if i < 0 {
			return false
		}
		words = words[i+len(string(r)):]
	}
	return true
}

// key moves the selection and says whether the key does.
func (n *menu) key(name string, page int) bool {
	by, ok := map[string]int{"down": 1, "up": -1, "ctrl+n": 1, "ctrl+p": -1, "tab": 1, "shift+tab": -1, "pgdown": page, "pgup": -page}[name]
	n.move(by)
	return ok
}

func (n *menu) move(by int) { n.selected = max(0, min(n.selected+by, len(n.found)-1)) }

// from is the first command that is seen on a screen of so many rows.
func (n *menu) from(height int) int {
	return max(0, min(n.selected-height/2, len(n.found)-height))
}

// at is the command in a row of the screen, -1 for none.
func (n *menu) at(row, height int) int {
	if i := n.from(height) + row; row >= 0 && row < height && i < len(n.found) {
		return i
	}
	return -1
}

// chosen is the command under the selection, "" for none.
func (n *menu) chosen() Command {
	if n.selected >= len(n.found) {
		return ""
	}
	return n.found[n.selected].Command
}

// menuRows draws the menu: a screen of commands with their keys.
func (m *Model) menuRows(width, height int) []text.Row {
	if len(m.menu.found) == 0 {
		return m.message(width, height, m.config.Strings.NoCommand)
	}
	from := m.menu.from(height)
	rows := make([]text.Row, height)
	for i := range rows {
		rows[i] = text.Blank(width, theme.Default)
		if at := from + i; at < len(m.menu.found) {
			rows[i] = m.bindingRow(m.menu.found[at], width)
			if at == m.menu.selected {
				rows[i] = text.Restyle(rows[i], func(text.Cell) text.Style { return theme.Selected })
			}
		}
	}
	return rows
}
