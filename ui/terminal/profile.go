// Package terminal knows what terminals do with right-to-left text: it finds
// out which kind it writes to and encodes rows, which are in visual order, into
// what that kind must be sent to show them so.
//
// No byte stream is right everywhere. xterm reorders nothing, VTE obeys
// CSI 8 l (bidirectional support mode, ECMA-48 and terminal-wg's BiDi
// recommendation), Konsole, mlterm,
// QTerminal and PuTTY reorder whatever they get, kitty reverses single words.
package terminal

import (
	"fmt"
	"strings"

	"mujaz/briefs/language"
	"mujaz/ui/text"
)

// arrangement is a way to put a row's cells into a string.
type arrangement uint8

const (
	inPlace     arrangement = iota // visual order
	override                       // visual order inside LRO…PDF
	marked                         // visual order, LRM after every right-to-left cell
	alternating                    // visual order, right-to-left cells faint and not in turn
	inverse                        // the logical order that UAX #9 turns into the visual one
	fenced                         // words in place and fenced by LRM, letters in logical order
	chunked                        // words in place, letters in logical order where the word is drawn right to left
)

// Profile is a way to encode rows. It is comparable; the zero Profile is none.
type Profile struct {
	Name  string
	About string // the terminals that it is for

	arrangement arrangement
	explicit    bool // the terminal is told by CSI 8 l not to reorder
	guard       bool // the first strong character decides over the row, box drawing is neutral
	first       bool // the first strong character decides over the row, box drawing is strong
	letters     bool // letters are drawn in another font than the signs beside them
	base        bool // the terminal shapes: letters are sent unshaped
}

// Profiles lists the profiles in the order in which to try them.
func Profiles() []Profile {
	return []Profile{
		{Name: "visual", About: "xterm, VTE (GNOME, Xfce), Windows Terminal, Alacritty, foot, st, urxvt, WezTerm", arrangement: inPlace, explicit: true},
		{Name: "visual-fenced", About: "tmux and screen", arrangement: override, explicit: true},
		{Name: "visual-lrm", About: "xterm.js (VS Code, web consoles)", arrangement: marked, explicit: true},
		{Name: "visual-cells", About: "QTerminal", arrangement: alternating},
		{Name: "inverse", About: "mlterm, Apple Terminal", arrangement: inverse, first: true},
		{Name: "inverse-guarded", About: "PuTTY", arrangement: inverse, guard: true},
		{Name: "inverse-fenced", About: "Konsole", arrangement: fenced},
		{Name: "chunked", About: "kitty, where its font has Arabic letters", arrangement: chunked},
		{Name: "chunked-letters", About: "kitty, where its font has no Arabic letters", arrangement: chunked, letters: true},
		{Name: "logical", About: "terminals that reorder and shape, set up by hand", arrangement: inverse, first: true, base: true},
	}
}

// ByName finds a profile. The error names the nearest one, where one is near.
func ByName(name string) (Profile, error) {
	for _, p := range Profiles() {
		if p.Name == name {
			return p, nil
		}
	}
	hint := ""
	if near := language.Nearest(name, names()); near != "" {
		hint = fmt.Sprintf("; the nearest is %q", near)
	}
	return Profile{}, fmt.Errorf("there is no terminal profile %q%s (all: auto, %s)", name, hint, strings.Join(names(), ", "))
}

func mustByName(name string) Profile {
	p, err := ByName(name)
	if err != nil {
		panic(err) // names in this package are constants, checked by a test
	}
	return p
}

func names() []string {
	var n []string
	for _, p := range Profiles() {
		n = append(n, p.Name)
	}
	return n
}

// BDSM, the bidirectional support mode: reset is explicit, the program orders;
// set is implicit, the terminal does.
const (
	explicitMode = "\x1b[8l"
	implicitMode = "\x1b[8h"
)

// Enter is what to write before the first frame, and again after a suspension.
func (p Profile) Enter() string {
	if p.explicit {
		return explicitMode
	}
	return ""
}

// Leave is what to write on every way out, and before a suspension.
func (p Profile) Leave() string {
	if p.explicit {
		return implicitMode
	}
	return ""
}

// AsIs sends cells as they stand, whatever the terminal makes of them: it is for
// text in logical order that is to be selected with the terminal's own means.
func AsIs() Profile { return Profile{Name: "as is"} }

// Encode writes a whole row of the screen as this profile's terminals must be
// sent it. sgr is the SGR sequence that begins a style, "" for the default
// look. The row ends in the default look, with no hyperlink open.
func (p Profile) Encode(r text.Row, sgr func(text.Style) string) string {
	return write(r.Cells, p.arrange(r.Cells), sgr)
}
