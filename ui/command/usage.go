package command

import (
	"strings"
	"unicode/utf8"

	"github.com/spf13/pflag"
)

const (
	helpWidth = 72 // columns of help texts: the manual page, which indents them by 7, fits into 80
	helpLeft  = 30 // columns up to which an explanation stands beside what it explains
)

// entry is a line of a help text: a flag, a command or a term, and what it is.
type entry struct{ term, what string }

// twoColumns sets entries in two columns. An explanation goes on under its own
// beginning, and begins on a line of its own beside a term that is too long.
func twoColumns(entries []entry) string {
	left := 0
	for _, e := range entries {
		if n := utf8.RuneCountInString(e.term); n <= helpLeft {
			left = max(left, n)
		}
	}
	var b strings.Builder
	for _, e := range entries {
		b.WriteString(e.term)
		at := utf8.RuneCountInString(e.term)
		for i, l := range wrapped(e.what, helpWidth-left-2) {
			if i > 0 || at > left {
				b.WriteByte('\n')
				at = 0
			}
			b.WriteString(strings.Repeat(" ", left+2-at) + l)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// wrapped breaks words into lines of at most so many columns.
func wrapped(words string, width int) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(words) {
		if line != "" && utf8.RuneCountInString(line+" "+w) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimLeft(line+" "+w, " ")
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// flagEntries are a command's flags. What a flag takes is named by the word in
// back quotes in its explanation, else by its kind.
func flagEntries(f *pflag.FlagSet) []entry {
	var entries []entry
	f.VisitAll(func(g *pflag.Flag) {
		value, what := pflag.UnquoteUsage(g)
		switch g.Value.Type() {
		case "bool":
			value = ""
		case "int", "uint64":
			value = "N"
		case "duration":
			value = "TIME"
		default:
			value = strings.ToUpper(value)
		}
		term := "      --" + g.Name
		if g.Shorthand != "" {
			term = "  -" + g.Shorthand + ", --" + g.Name
		}
		if value != "" {
			term += " " + value
		}
		if none := map[string]bool{"": true, "0": true, "false": true, "[]": true}; !none[g.DefValue] {
			what += " (default " + g.DefValue + ")"
		}
		entries = append(entries, entry{term, what})
	})
	return entries
}

// queryEntries are the terms of a query. The README's table says the same.
var queryEntries = []entry{
	{"  word  port*  \"a phrase\"", "words by their stems, words that begin so, a phrase as it stands"},
	{"  party:NAME  country:NAME", "a name, or words of it; a country by name or code"},
	{"  topic:  source:  lang:", "a topic, where it was published, its language"},
	{"  act:ACT", "statements by their act: concluded, decided, refused, agreed, pledged, planned, willing, stressed, called_for"},
	{"  strength:>=4", "by the ladder of acts, 0 to 7"},
	{"  due:<2027-01-01", "by deadline; also due:overdue and due:none"},
	{"  who:  to:  instrument:", "by who acts, for whom, by what"},
	{"  status:signed", "by the instrument's status"},
	{"  newer:7d", "dated, or else added, so lately (h, d, w, m, y)"},
	{"  unread  read  star", "your own marks; also tag:NAME and grade:B2"},
	{"  -TERM", "what it does not hold of"},
}

const queryTail = "All terms hold; those on statements hold of one and the same.\n"
