package ui

// Command is something that a key does.
type Command string

// The commands.
const (
	CmdUp              Command = "up"
	CmdDown            Command = "down"
	CmdOpen            Command = "open"
	CmdBack            Command = "back"
	CmdInward          Command = "inward"  // the arrow that points from the list into the card
	CmdOutward         Command = "outward" // the arrow that points back to the list
	CmdNextSection     Command = "nextSection"
	CmdPreviousSection Command = "previousSection"
	CmdNextBrief       Command = "nextBrief"
	CmdPreviousBrief   Command = "previousBrief"
	CmdTop             Command = "top"
	CmdBottom          Command = "bottom"
	CmdPageUp          Command = "pageUp"
	CmdPageDown        Command = "pageDown"
	CmdFilter          Command = "filter"
	CmdSource          Command = "source"
	CmdNextHit         Command = "nextHit"
	CmdPreviousHit     Command = "previousHit"
	CmdCopy            Command = "copy"
	CmdMenu            Command = "menu"
	CmdHelp            Command = "help"
	CmdStar            Command = "star"
	CmdUnread          Command = "unread"
	CmdUndo            Command = "undo"
	CmdHistoryBack     Command = "historyBack"
	CmdHistoryForward  Command = "historyForward"
	CmdCommitments     Command = "commitments"
	CmdParties         Command = "parties"
	CmdCountries       Command = "countries"
	CmdTopics          Command = "topics"
	CmdDigits          Command = "digits"
	CmdLanguage        Command = "language"
	CmdSuspend         Command = "suspend"
	CmdQuit            Command = "quit"
	CmdRedraw          Command = "redraw"
)

// Binding is a command and its keys, as Bubble Tea names them. Every command
// has a key that needs no letter.
type Binding struct {
	Command Command
	Keys    []string
}

// Keymap is every binding, in the order of the help. Help, README and the
// resolution of keys all come from it.
func Keymap() []Binding {
	return []Binding{
		{CmdUp, []string{"up", "k"}},
		{CmdDown, []string{"down", "j"}},
		{CmdOpen, []string{"enter"}},
		{CmdBack, []string{"esc", "backspace"}},
		{CmdInward, nil}, // right, or left where the frame is mirrored: see commandOf
		{CmdOutward, nil},
		{CmdNextSection, []string{"tab"}},
		{CmdPreviousSection, []string{"shift+tab"}},
		{CmdNextBrief, []string{"n", "J", "ctrl+down", "f8"}},
		{CmdPreviousBrief, []string{"p", "K", "ctrl+up", "f7"}},
		{CmdTop, []string{"home", "g"}},
		{CmdBottom, []string{"end", "G"}},
		{CmdPageUp, []string{"pgup", "b"}},
		{CmdPageDown, []string{"pgdown", "space", "f"}},
		{CmdFilter, []string{"/", "f3"}},
		{CmdSource, []string{"s", "f4"}},
		{CmdNextHit, []string{"f9"}},
		{CmdPreviousHit, []string{"N", "shift+f9"}},
		{CmdCommitments, []string{"1", "shift+f1"}},
		{CmdParties, []string{"2", "shift+f2"}},
		{CmdCountries, []string{"3", "shift+f3"}},
		{CmdTopics, []string{"4", "shift+f4"}},
		{CmdHistoryBack, nil}, // alt and an arrow, which follows the eye: see KeysOf
		{CmdHistoryForward, nil},
		{CmdStar, []string{"*", "shift+f5"}},
		{CmdUnread, []string{"u", "shift+f6"}},
		{CmdUndo, []string{"U", "shift+f7"}},
		{CmdLanguage, []string{"L", "shift+f8"}},
		{CmdDigits, []string{"#", "shift+f10"}},
		{CmdCopy, []string{"y", "f6"}},
		{CmdMenu, []string{":", "ctrl+p", "f2"}},
		{CmdHelp, []string{"?", "f1"}},
		{CmdRedraw, []string{"ctrl+l", "f5"}},
		{CmdSuspend, []string{"ctrl+z"}},
		{CmdQuit, []string{"q", "ctrl+c", "f10"}},
	}
}

// KeysOf are the keys of a binding, the arrows as a frame has them.
func KeysOf(b Binding, mirrored bool) []string {
	switch {
	case b.Command == CmdInward && !mirrored, b.Command == CmdOutward && mirrored:
		return []string{"right"}
	case b.Command == CmdInward, b.Command == CmdOutward:
		return []string{"left"}
	case b.Command == CmdHistoryBack && !mirrored, b.Command == CmdHistoryForward && mirrored:
		return []string{"alt+left"}
	case b.Command == CmdHistoryBack, b.Command == CmdHistoryForward:
		return []string{"alt+right"}
	}
	return b.Keys
}

// commandOf is the command of a key, "" for none.
func commandOf(key string, mirrored bool) Command {
	for _, b := range Keymap() {
		for _, k := range KeysOf(b, mirrored) {
			if k == key {
				return b.Command
			}
		}
	}
	return ""
}
