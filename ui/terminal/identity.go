package terminal

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
)

// Identity is what a terminal says that it is, and what that was taken for.
type Identity struct {
	Term       string     // the TERM variable; it passes SSH with the pty request
	DA1        string     // primary device attributes, e.g. "?65;1;9"
	DA2        string     // secondary device attributes, e.g. ">65;7006;1"
	DA3        string     // unit id, e.g. "7E565445"
	XTVersion  string     // name and version, e.g. "XTerm(379)"
	BDSM       int        // DECRPM's answer on mode 8: 0 unknown, 1 set, 2 reset, 3 and 4 for ever so; -1 no answer
	Background Background // by OSC 11, else the environment
	Answered   bool       // whether the terminal answered before the time was up
	Inside     string     // the multiplexer that stands between, "" none
	Outer      string     // the terminal around the multiplexer, if it is known
	Why        Why        // why the profile was chosen
	Leftover   []byte     // input that was read and is no answer: keys pressed meanwhile
}

// Key identifies the kind of terminal, for what is remembered about it.
// What a terminal says of itself counts up to a length that none exceeds: on a
// station it is a client's to choose.
func (id Identity) Key() string {
	parts := []string{id.Term, id.DA2, id.XTVersion, id.Inside, id.Outer}
	for i, p := range parts {
		parts[i] = p[:min(len(p), maxName)]
	}
	return strings.Join(parts, "|")
}

const maxName = 100 // bytes

// Keys is the leftover input as key presses, to be sent to the program before others.
func (id Identity) Keys() []tea.KeyPressMsg {
	var keys []tea.KeyPressMsg
	var d uv.EventDecoder
	for rest := id.Leftover; len(rest) > 0; {
		n, event := d.Decode(rest)
		if n <= 0 {
			break
		}
		if k, ok := event.(uv.KeyPressEvent); ok {
			keys = append(keys, tea.KeyPressMsg(k))
		}
		rest = rest[n:]
	}
	return keys
}

// rule takes a terminal for a kind. The first that applies decides.
type rule struct {
	profile string
	why     Why
	applies func(id Identity, env func(string) string) bool
}

// rules are what was seen of terminals, and read in the sources of those that
// could not be run; see the table in README.md. Queries come before the
// environment, which does not pass SSH and may be an outer terminal's.
var rules = []rule{
	{"visual", KnowsMode, func(id Identity, _ func(string) string) bool { return id.BDSM >= 1 && id.BDSM <= 4 }},
	{"visual", IsVTE, func(id Identity, _ func(string) string) bool {
		return id.DA3 == "7E565445" || strings.HasPrefix(id.DA2, ">65;")
	}},
	{"inverse-fenced", IsKonsole, func(id Identity, _ func(string) string) bool {
		return id.DA3 == "7E4B4445" || strings.HasPrefix(id.XTVersion, "Konsole")
	}},
	{"inverse-guarded", IsPuTTY, func(id Identity, _ func(string) string) bool { return strings.HasPrefix(id.DA2, ">0;136;") }},
	{"inverse", IsMlterm, func(id Identity, _ func(string) string) bool {
		return strings.HasPrefix(id.Term, "mlterm") || strings.HasPrefix(id.DA2, ">24;")
	}},
	{"chunked", IsKitty, func(id Identity, _ func(string) string) bool {
		return strings.HasPrefix(id.XTVersion, "kitty") || id.Term == "xterm-kitty"
	}},
	{"visual-lrm", IsXtermJS, func(id Identity, env func(string) string) bool {
		return strings.HasPrefix(id.DA2, ">0;276;") || strings.HasPrefix(id.XTVersion, "xterm.js") || id.DA2 == "" && env("TERM_PROGRAM") == "vscode"
	}},
	{"visual-cells", IsQTerminal, func(id Identity, _ func(string) string) bool {
		return strings.HasPrefix(id.DA2, ">0;115;") && id.DA1 == "?1;2"
	}},
	{"inverse", IsAppleTerminal, func(_ Identity, env func(string) string) bool { return env("TERM_PROGRAM") == "Apple_Terminal" }},
	{"visual", ReordersNothing, func(id Identity, _ func(string) string) bool { return id.Answered }},
}

// judge chooses the profile of a terminal that is not inside a multiplexer.
func judge(id Identity, env func(string) string) (why Why, p Profile) {
	for _, r := range rules {
		if r.applies(id, env) {
			return r.why, mustByName(r.profile)
		}
	}
	return NoAnswer, mustByName("visual")
}

// multiplexer is the program that stands between, by what it answers and by
// the environment, "" none.
func multiplexer(id Identity, env func(string) string) string {
	switch {
	case strings.HasPrefix(id.DA2, ">84;"), strings.HasPrefix(id.XTVersion, "tmux"), strings.HasPrefix(id.Term, "tmux"), env("TMUX") != "":
		return "tmux"
	case strings.HasPrefix(id.DA2, ">83;"), env("STY") != "", strings.HasPrefix(id.Term, "screen"):
		return "screen"
	}
	return ""
}

// Within chooses the profile of a terminal around a multiplexer: the outer one,
// by the name that it gave as XTVERSION ("" if it gave none) and by its TERM.
// What only obeys CSI 8 l is fenced, because that never gets through.
func (id Identity) Within(version, term string) (Identity, Profile) {
	id.Outer = strings.TrimSpace(version + " " + term)
	outer := Identity{Term: term, XTVersion: version, BDSM: -1, Answered: version != "" || term != ""}
	why, p := judge(outer, func(string) string { return "" })
	if p.explicit {
		id.Why, p = GuessedInside, mustByName("visual-fenced")
		return id, p
	}
	id.Why = why
	return id, p
}

// outerHints are what the environment says about the terminal around a
// multiplexer. It may be stale: that of the time when the multiplexer was started.
func outerHints(env func(string) string) (version, term string) {
	switch {
	case env("KONSOLE_VERSION") != "":
		return "Konsole " + env("KONSOLE_VERSION"), ""
	case env("KITTY_WINDOW_ID") != "":
		return "kitty", ""
	case env("MLTERM") != "":
		return "", "mlterm"
	}
	return "", ""
}
