package card

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
)

// PrintOptions are the settings of Print.
type PrintOptions struct {
	Width    int // columns
	Strings  *language.Strings
	Profile  terminal.Profile
	SGR      func(text.Style) string // "" for each style where there is no colour
	Explicit bool                    // whether the output is a terminal, which is told how to treat right-to-left rows
}

// Print is a brief's card as text, a row a line, and a rule under it.
func Print(b briefs.Brief, o PrintOptions) string {
	var out strings.Builder
	if o.Explicit {
		out.WriteString(o.Profile.Enter())
	}
	for _, l := range New(b, o.Strings).Lay(o.Width) {
		row := o.Profile.Encode(l.Row, o.SGR)
		if !o.Explicit {
			row = strings.TrimRight(ansi.Strip(row), " ") // no escape sequence goes into a pipe or a file
		}
		out.WriteString(row)
		out.WriteByte('\n')
	}
	out.WriteString(strings.Repeat("─", o.Width))
	out.WriteByte('\n')
	if o.Explicit {
		out.WriteString(o.Profile.Leave())
	}
	return out.String()
}
