package ui

import (
	"fmt"
	"slices"
	"strings"

	"mujaz/ui/language"
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
	CmdAlike           Command = "alike" // the articles that tell the same
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
	CmdTheme           Command = "theme"
	CmdList            Command = "list"
	CmdTags            Command = "tags"
	CmdNote            Command = "note"
	CmdGrade           Command = "grade"
	CmdExport          Command = "export"
	CmdCopySection     Command = "copySection"
	CmdCopyCard        Command = "copyCard"
	CmdSelect          Command = "select"
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
	Group   string // under which the help lists it
}

// Keymap is every binding, in the order of the help. Help, README, man page
// and the resolution of keys all come from it.
type Keymap []Binding

// DefaultKeymap is the keymap where nothing else is configured. Every command
// has a key that needs no letter.
func DefaultKeymap() Keymap {
	return Keymap{
		{CmdUp, []string{"up", "k"}, "move"},
		{CmdDown, []string{"down", "j"}, "move"},
		{CmdOpen, []string{"enter"}, "move"},
		{CmdBack, []string{"esc", "backspace"}, "move"},
		{CmdInward, []string{"inward"}, "move"},
		{CmdOutward, []string{"outward"}, "move"},
		{CmdPageUp, []string{"pgup", "b"}, "move"},
		{CmdPageDown, []string{"pgdown", "space", "f"}, "move"},
		{CmdTop, []string{"home", "g"}, "move"},
		{CmdBottom, []string{"end", "G"}, "move"},
		{CmdHistoryBack, []string{"alt+outward"}, "move"},
		{CmdHistoryForward, []string{"alt+inward"}, "move"},
		{CmdNextSection, []string{"tab"}, "read"},
		{CmdPreviousSection, []string{"shift+tab"}, "read"},
		{CmdNextBrief, []string{"n", "J", "ctrl+down", "f8"}, "read"},
		{CmdPreviousBrief, []string{"p", "K", "ctrl+up", "f7"}, "read"},
		{CmdSource, []string{"s", "f4"}, "read"},
		{CmdFilter, []string{"/", "f3"}, "find"},
		{CmdNextHit, []string{"f9"}, "find"},
		{CmdPreviousHit, []string{"N", "shift+f9"}, "find"},
		{CmdAlike, []string{"e", "+", "ctrl+f8"}, "find"},
		{CmdList, []string{"0"}, "registers"},
		{CmdCommitments, []string{"1", "shift+f1"}, "registers"},
		{CmdParties, []string{"2", "shift+f2"}, "registers"},
		{CmdCountries, []string{"3", "shift+f3"}, "registers"},
		{CmdTopics, []string{"4", "shift+f4"}, "registers"},
		{CmdStar, []string{"*", "shift+f5"}, "marks"},
		{CmdUnread, []string{"u", "shift+f6"}, "marks"},
		{CmdTags, []string{"t", "5"}, "marks"},
		{CmdNote, []string{"m", "6"}, "marks"},
		{CmdGrade, []string{"r", "7"}, "marks"},
		{CmdUndo, []string{"U", "shift+f7"}, "marks"},
		{CmdCopy, []string{"y", "f6"}, "marks"},
		{CmdCopySection, []string{"Y", "ctrl+f6"}, "marks"},
		{CmdCopyCard, []string{"ctrl+y", "ctrl+f7"}, "marks"},
		{CmdSelect, []string{"v", "9"}, "marks"},
		{CmdExport, []string{"x", "8"}, "marks"},
		{CmdMenu, []string{":", "ctrl+p", "f2"}, "program"},
		{CmdHelp, []string{"?", "f1"}, "program"},
		{CmdLanguage, []string{"L", "shift+f8"}, "program"},
		{CmdDigits, []string{"#", "shift+f10"}, "program"},
		{CmdTheme, []string{"ctrl+t", "shift+f12"}, "program"},
		{CmdCalibrate, []string{"T", "f12"}, "program"},
		{CmdRedraw, []string{"ctrl+l", "f5"}, "program"},
		{CmdSuspend, []string{"ctrl+z"}, "program"},
		{CmdQuit, []string{"q", "ctrl+c", "f10"}, "program"},
	}
}

// searchKey leads to the next hit while a search stands in the article, as pagers
// have it, unless it is bound to something else than the next brief.
const searchKey = "n"

// searching is the command of a key while a search stands in the article.
func (k Keymap) searching(key string, mirrored bool) Command {
	c := k.command(key, mirrored)
	if key == searchKey && (c == "" || c == CmdNextBrief) {
		return CmdNextHit
	}
	return c
}

// Says is what a binding does, and by which other key while a search stands.
func (k Keymap) Says(b Binding, s *language.Strings) string {
	words := s.Commands[string(b.Command)]
	if b.Command == CmdNextHit && !slices.Contains(b.Keys, searchKey) && k.searching(searchKey, false) == CmdNextHit {
		words += " (" + fmt.Sprintf(s.WhileSearching, searchKey) + ")"
	}
	return words
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
