package command

import (
	"strings"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"mujaz/ui/language"
	"mujaz/ui/text"
)

const (
	helpWidth = 72 // columns of help texts: the manual page, which indents them by 7, fits into 80
	helpLeft  = 30 // columns up to which an explanation stands beside what it explains
)

// entry is a line of a help text: a flag, a command or a term, and what it is.
type entry struct{ term, what string }

// page is a help text in the making.
type page struct {
	v    *voice
	rows []text.Paragraph
}

// raw is a line that stays as it is: what is typed.
func (p *page) raw(line string) {
	p.rows = append(p.rows, text.Paragraph{Dir: p.v.words.Direction(), Runs: []text.Run{{Text: line, Isolate: p.v.words.RTL}}})
}

func (p *page) gap() { p.rows = append(p.rows, text.Paragraph{}) }

func (p *page) text(words string) { p.under(0, words) }

// under is text set so many columns in.
func (p *page) under(indent int, words string) {
	for _, l := range wrapped(words, helpWidth-indent) {
		p.rows = append(p.rows, text.Paragraph{Dir: p.v.words.Direction(), Indent: indent, Runs: language.Runs(l)})
	}
}

// entries are set in two columns. An explanation goes on under its own
// beginning, and begins on a line of its own beside a term that is too long. In
// languages from right to left it always does: columns of both directions would
// come apart wherever the text is reordered once more.
func (p *page) entries(list []entry) {
	if p.v.words.RTL {
		for _, e := range list {
			p.raw(strings.TrimSpace(e.term))
			p.under(4, e.what)
		}
		return
	}
	left := 0
	for _, e := range list {
		if n := utf8.RuneCountInString(e.term); n <= helpLeft {
			left = max(left, n)
		}
	}
	for _, e := range list {
		line, at := e.term, utf8.RuneCountInString(e.term)
		for i, l := range wrapped(e.what, helpWidth-left-2) {
			if i > 0 || at > left {
				p.raw(line)
				line, at = "", 0
			}
			line += strings.Repeat(" ", left+2-at) + l
		}
		p.raw(line)
	}
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

// flagEntries are a command's flags. What a flag takes is named by the word
// that stands for its explanation, else by its kind.
func flagEntries(f *pflag.FlagSet, v *voice) []entry {
	var entries []entry
	f.VisitAll(func(g *pflag.Flag) {
		value, what := g.Usage, v.Flag(f.Name(), g.Name)
		switch g.Value.Type() {
		case "bool":
			value = ""
		case "int", "uint64":
			value = "N"
		case "duration":
			value = "TIME"
		}
		term := "      --" + g.Name
		if g.Shorthand != "" {
			term = "  -" + g.Shorthand + ", --" + g.Name
		}
		if value != "" {
			term += " " + value
		}
		if none := map[string]bool{"": true, "0": true, "false": true, "[]": true}; !none[g.DefValue] {
			what += " (" + language.Fill(v.Default, zeros.Replace(g.DefValue)) + ")"
		}
		entries = append(entries, entry{term, what})
	})
	return entries
}

// zeros takes the parts that are nothing off a duration.
var zeros = strings.NewReplacer("h0m0s", "h", "m0s", "m")

// queryEntries are the terms of a query. The README's table says the same.
func queryEntries(v *voice) []entry {
	return []entry{
		{"  word  port*  \"a phrase\"", v.Terms["words"]},
		{"  party:NAME  country:NAME", v.Terms["party"]},
		{"  topic:  source:  lang:", v.Terms["topic"]},
		{"  act:ACT", v.Terms["act"]},
		{"  strength:>=4", v.Terms["strength"]},
		{"  due:<2027-01-01", v.Terms["due"]},
		{"  who:  to:  instrument:", v.Terms["who"]},
		{"  status:signed", v.Terms["status"]},
		{"  newer:7d", v.Terms["newer"]},
		{"  unread  read  star", v.Terms["marks"]},
		{"  -TERM", v.Terms["not"]},
	}
}
