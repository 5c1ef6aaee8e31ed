package ui

import (
	"sort"
	"strings"

	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// cursor stands where the next letter will.
const cursor = "▏"

// promptRow is the line of typing. The end of what is typed stays to be seen, with
// the cursor: its beginning gives way, and what else there is to say is cut.
func (m *Model) promptRow() text.Row {
	p := m.words(theme.StatusKey, m.promptName()+strings.TrimRight(m.config.Strings.Colon(), " "))
	room := m.frame.Width - m.frame.Margin - text.Width(p.Text()+" "+cursor)
	words, wrong := m.promptHint()
	style, most := theme.Muted, room/3
	if wrong {
		style, most = theme.Warning, room/2
	}
	hint := text.Run{}
	if words != "" {
		hint = text.Run{Text: words, Style: style, Isolate: true}
		room -= min(text.Width("  "+words), most)
	}
	shown, whole := tail(m.prompt.text, room)
	p.Runs = append(p.Runs, text.Run{Text: " " + isolate(m.prompt.text)})
	if !whole {
		p.Runs = append(p.Runs, text.Run{Text: "…", Style: theme.Muted})
	}
	p.Runs = append(p.Runs, text.Run{Text: shown}, text.Run{Text: cursor, Style: theme.StatusKey}, text.Run{Text: endIsolate})
	if words != "" {
		p.Runs = append(p.Runs, text.Run{Text: "  "}, hint)
	}
	return m.line(p, theme.Default)
}

// Controls of UAX #9 that set text apart in a direction of its own. The cursor
// stands within: at the end of what is typed on the side to which that runs.
const (
	leftToRightIsolate = "\u2066"
	rightToLeftIsolate = "\u2067"
	endIsolate         = "\u2069"
)

// isolate begins text in the direction of its first letter, which may have given
// way: what is seen of it must not turn round as it moves.
func isolate(s string) string {
	if _, level := text.Levels([]rune(s), text.Auto); level%2 == 1 {
		return rightToLeftIsolate
	}
	return leftToRightIsolate
}

// tail is the end of a text that fits into so many columns, behind an ellipsis
// where it is not whole.
func tail(s string, width int) (end string, whole bool) {
	if text.Width(s) <= width {
		return s, true
	}
	var starts []int // of letters with their marks
	for i := 0; i < len(s); i += len(text.FirstCluster(s[i:])) {
		starts = append(starts, i)
	}
	n := sort.Search(len(starts), func(i int) bool { return text.Width("…"+s[starts[i]:]) <= width })
	if n == len(starts) {
		return "", false
	}
	return s[starts[n]:], false
}
