package command

import (
	"fmt"
	"io"
	"strings"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// answer prints the lines of an answer: on a terminal set as it needs them,
// elsewhere for other programs, as fields parted by tabs.
type answer struct {
	w io.Writer
	o card.PrintOptions
}

// between prints, on a terminal, the handling caveat above and below an answer.
func (a answer) between(print func() error) error {
	var caveat []text.Paragraph
	if a.o.Explicit && a.o.Banner != "" {
		caveat = append(caveat, card.Banner(a.o.Banner))
	}
	if err := a.set(caveat...); err != nil {
		return err
	}
	if err := print(); err != nil {
		return err
	}
	return a.set(caveat...)
}

// line prints one line of fields, and the excerpt of what was found, if any.
func (a answer) line(found []briefs.SnippetPart, fields ...string) error {
	if !a.o.Explicit {
		return tabbed(a.w, append(fields, excerpt(found))...)
	}
	line := text.Paragraph{Dir: a.o.Strings.Direction()}
	for _, f := range fields {
		if f = strings.Join(strings.Fields(f), " "); f == "" {
			continue
		}
		if len(line.Runs) > 0 {
			line.Runs = append(line.Runs, text.Run{Text: " · ", Style: theme.Muted})
		}
		line.Runs = append(line.Runs, text.Run{Text: f, Isolate: true})
	}
	if len(found) == 0 {
		return a.set(line)
	}
	below := text.Paragraph{Indent: 4}
	for _, part := range found {
		style := theme.Muted
		if part.Hit {
			style = theme.Highlight
		}
		below.Runs = append(below.Runs, text.Run{Text: part.Text, Style: style})
	}
	return a.set(line, below)
}

// set prints paragraphs on the terminal.
func (a answer) set(list ...text.Paragraph) error {
	var out strings.Builder
	for _, p := range list {
		for _, row := range text.Layout(p, text.Options{Width: a.o.Width}) {
			out.WriteString(a.o.Profile.Enter() + a.o.Profile.Encode(row, a.o.SGR) + a.o.Profile.Leave() + "\n")
		}
	}
	if _, err := io.WriteString(a.w, out.String()); err != nil {
		return fmt.Errorf("write to standard output: %w", err)
	}
	return nil
}

// excerpt is a snippet in plain text, its hits between angle quotes.
func excerpt(parts []briefs.SnippetPart) string {
	var b strings.Builder
	for _, p := range parts {
		if p.Hit {
			b.WriteString("«" + p.Text + "»")
		} else {
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

// tabbed writes one line of fields parted by tabs, without those at its end
// that are empty.
func tabbed(w io.Writer, fields ...string) error {
	for i, f := range fields {
		fields[i] = strings.Join(strings.Fields(f), " ")
	}
	if _, err := fmt.Fprintln(w, strings.TrimRight(strings.Join(fields, "\t"), "\t")); err != nil {
		return fmt.Errorf("write to standard output: %w", err)
	}
	return nil
}
