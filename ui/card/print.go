package card

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// PrintOptions are the settings of Print.
type PrintOptions struct {
	Width    int // columns
	Strings  *language.Strings
	Banner   string                  // handling caveat above and below each card, "" none
	Profile  terminal.Profile        // the zero Profile prints the text itself: see Text
	SGR      func(text.Style) string // "" for each style where there is no colour
	Explicit bool                    // whether the output is a terminal, which is told how to treat right-to-left rows
}

// Banner is a handling caveat as it stands above and below what it is about.
func Banner(words string) text.Paragraph {
	return text.Paragraph{Runs: []text.Run{{Text: words, Style: theme.Banner}}, Align: text.AlignCenter}
}

// under is the card with a handling caveat above and below it.
func (c Card) under(banner string) Card {
	if banner != "" {
		b := Block{Paragraph: Banner(banner), Item: -1}
		c.Blocks = slices.Concat([]Block{b}, c.Blocks, []Block{b})
	}
	return c
}

// Print is a brief's card as text, a row a line, and a rule under it.
func Print(b briefs.Brief, o PrintOptions) string {
	c := New(b, briefs.Marks{}, o.Strings).under(o.Banner)
	if o.Profile == (terminal.Profile{}) {
		return c.Text(o.Width)
	}
	var out strings.Builder
	if o.Explicit {
		out.WriteString(o.Profile.Enter())
	}
	for _, l := range c.Lay(o.Width) {
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

// Text is the card in logical order and in the article's own letters, wrapped
// at a width in columns, with a rule under it: what is searched for in it is
// found. Nothing is shaped, mirrored or padded; whoever shows it reorders it.
func (c Card) Text(width int) string {
	var out strings.Builder
	var z text.Setter
	for _, b := range c.Blocks {
		words, margin := b.Paragraph.Text(), strings.Repeat(" ", b.Indent)
		bullet := text.Paragraph{Runs: b.Bullet}.Text()
		for _, row := range z.Layout(b.Paragraph, text.Options{Width: width}) {
			out.WriteString(strings.TrimRight(margin+bullet+words[row.Start:row.End], " "))
			out.WriteByte('\n')
			bullet = strings.Repeat(" ", text.Width(bullet)) // the rows after the first hang by its width
		}
	}
	out.WriteString(strings.Repeat("─", width))
	out.WriteByte('\n')
	return out.String()
}

// Words are the card's blocks in logical order, a line each.
func (c Card) Words() string {
	var out strings.Builder
	for _, b := range c.Blocks {
		out.WriteString(text.Paragraph{Runs: b.Bullet}.Text() + b.Words() + "\n")
	}
	return strings.TrimSpace(out.String())
}

// SectionWords are the words of a section's items, a line each, under its title.
func (c Card) SectionWords(title string) string {
	lines := []string{title}
	for _, it := range c.Items {
		if it.Section == title {
			lines = append(lines, "• "+it.Copy)
		}
	}
	return strings.Join(lines, "\n")
}

// Words are a block's words without the glyphs of the gauge, which its word
// says, and without its bullet.
func (b Block) Words() string {
	return strings.TrimSpace(strings.Trim(strings.TrimSpace(b.Paragraph.Text()), "■□"))
}
