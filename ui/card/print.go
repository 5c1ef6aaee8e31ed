package card

import (
	"strings"

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
		out.WriteString(strings.TrimRight(o.Profile.Encode(l.Row, o.SGR), " "))
		out.WriteByte('\n')
	}
	out.WriteString(strings.Repeat("─", o.Width))
	out.WriteByte('\n')
	if o.Explicit {
		out.WriteString(o.Profile.Leave())
	}
	return out.String()
}
