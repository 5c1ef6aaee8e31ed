package ui

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"mujaz/briefs/language"
)

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
	CmdCalibrate       Command = "calibrate"
)

// Binding is a command and its keys, as Bubble Tea names them. Two names are
// of no key but of the way it points: "inward" and "outward" are the arrows
// from the list to the card and back, which follow the eye in a mirrored frame.
type Binding struct {
	Command Command
	Keys    []string
}

// Keymap is every binding, in the order of the help. Help, README, man page
// and the resolution of keys all come from it.
type Keymap []Binding

// DefaultKeymap is the keymap where nothing else is configured. Every command
// has a key that needs no letter.
func DefaultKeymap() Keymap {
	return Keymap{
		{CmdUp, []string{"up", "k"}},
		{CmdDown, []string{"down", "j"}},
		{CmdOpen, []string{"enter"}},
		{CmdBack, []string{"esc", "backspace"}},
		{CmdInward, []string{"inward"}},
		{CmdOutward, []string{"outward"}},
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
		{CmdHistoryBack, []string{"alt+outward"}},
		{CmdHistoryForward, []string{"alt+inward"}},
		{CmdStar, []string{"*", "shift+f5"}},
		{CmdUnread, []string{"u", "shift+f6"}},
		{CmdUndo, []string{"U", "shift+f7"}},
		{CmdLanguage, []string{"L", "shift+f8"}},
		{CmdDigits, []string{"#", "shift+f10"}},
		{CmdCopy, []string{"y", "f6"}},
		{CmdMenu, []string{":", "ctrl+p", "f2"}},
		{CmdHelp, []string{"?", "f1"}},
		{CmdRedraw, []string{"ctrl+l", "f5"}},
		{CmdCalibrate, []string{"T", "f12"}},
		{CmdSuspend, []string{"ctrl+z"}},
		{CmdQuit, []string{"q", "ctrl+c", "f10"}},
	}
}

// KeysOf are the keys of a binding, the arrows as a frame has them.
func KeysOf(b Binding, mirrored bool) []string {
	right, left := "inward", "outward"
	if mirrored {
		right, left = left, right
	}
	keys := slices.Clone(b.Keys)
	for i, k := range keys {
		if modifiers, ok := strings.CutSuffix(k, right); ok {
			keys[i] = modifiers + "right"
		} else if modifiers, ok := strings.CutSuffix(k, left); ok {
			keys[i] = modifiers + "left"
		}
	}
	return keys
}

// command is the command of a key, "" for none.
func (k Keymap) command(key string, mirrored bool) Command {
	for _, b := range k {
		if slices.Contains(KeysOf(b, mirrored), key) {
			return b.Command
		}
	}
	return ""
}

// With is the keymap with other keys for the commands named, as the
// configuration has them. A command or key that there is not, and a key that
// would do two things, are errors.
func (k Keymap) With(changes map[string][]string) (Keymap, error) {
	changed := slices.Clone(k)
	for _, name := range slices.Sorted(maps.Keys(changes)) {
		i := slices.IndexFunc(changed, func(b Binding) bool { return string(b.Command) == name })
		if i < 0 {
			return nil, k.unknown(name)
		}
		keys := make([]string, 0, len(changes[name]))
		for _, key := range changes[name] {
			known, err := parseKey(key)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			keys = append(keys, known)
		}
		changed[i].Keys = keys
	}
	return changed, changed.check()
}

func (k Keymap) unknown(name string) error {
	var names []string
	for _, b := range k {
		names = append(names, string(b.Command))
	}
	if near := language.Nearest(name, names); near != "" {
		return fmt.Errorf("there is no command %q; did you mean %q?", name, near)
	}
	return fmt.Errorf("there is no command %q; the commands are %s", name, strings.Join(names, ", "))
}

// check finds a key that does two things, in either kind of frame, and a
// reader that cannot be left.
func (k Keymap) check() error {
	for _, mirrored := range []bool{false, true} {
		taken := map[string]Command{}
		for _, b := range k {
			for _, key := range KeysOf(b, mirrored) {
				if other, ok := taken[key]; ok {
					return fmt.Errorf("the key %q does both %q and %q; give one of them another", key, other, b.Command)
				}
				taken[key] = b.Command
			}
			if b.Command == CmdQuit && len(b.Keys) == 0 {
				return fmt.Errorf("%q has no key: the reader could not be left", CmdQuit)
			}
		}
	}
	return nil
}
