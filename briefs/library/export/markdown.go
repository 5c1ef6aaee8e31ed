package export

import (
	"bufio"
	"io"
	"iter"
	"slices"
	"strings"

	"mujaz/briefs"
)

// Markdown writes briefs as CommonMark, one under another.
func Markdown(out io.Writer, words Words, list iter.Seq[briefs.Brief]) error {
	w := bufio.NewWriter(out)
	if words.Banner != "" {
		w.WriteString("**" + literal(words.Banner) + "**\n\n")
	}
	first := true
	for b := range list {
		if !first {
			w.WriteString("\n---\n\n")
		}
		first = false
		markdown(w, words, b)
		if err := w.Flush(); err != nil {
			return err
		}
	}
	if words.Banner != "" {
		w.WriteString("\n**" + literal(words.Banner) + "**\n")
	}
	return w.Flush()
}

// markdown writes one brief; errors wait in w for its Flush.
func markdown(w *bufio.Writer, words Words, b briefs.Brief) {
	title := b.Headline
	if title == "" {
		title = b.ID
	}
	w.WriteString("# " + literal(title) + "\n\n")
	if o := origin(b); len(o) > 0 {
		w.WriteString("*" + literal(strings.Join(o, " · ")) + "*\n\n")
	}
	if len(b.Summary) > 0 {
		w.WriteString("## " + literal(words.Summary) + "\n\n")
		for _, s := range b.Summary {
			w.WriteString(literal(s.Text) + "\n\n")
		}
	}
	for _, part := range words.sections(b) {
		w.WriteString("## " + literal(part.Title) + "\n\n")
		for _, st := range part.Statements {
			w.WriteString("- **" + literal(words.act(st)) + "**: " + literal(st.Text) + "\n")
			for _, f := range words.facts(st, part.Day) {
				w.WriteString("  - " + literal(f.Label) + ": " + literal(f.Text) + "\n")
			}
			for _, e := range st.Evidence {
				w.WriteString("  > " + literal(e.Quote) + "\n\n")
			}
		}
		w.WriteString("\n")
	}
	if len(b.Parties) > 0 {
		w.WriteString("## " + literal(words.Parties) + "\n\n")
		for _, p := range b.Parties {
			w.WriteString("- " + literal(strings.Join(words.party(p), " · ")) + "\n")
		}
		w.WriteString("\n")
	}
	if len(b.Topics) > 0 {
		w.WriteString("## " + literal(words.Topics) + "\n\n")
		for _, t := range b.Topics {
			w.WriteString("- " + literal(t.Label) + "\n")
		}
	}
}

// party is what is known of a party: name, post, affiliation, country.
func (w Words) party(p briefs.Party) []string {
	list := []string{p.Name, p.Post(), p.Affiliation}
	if p.Country != "" && p.Kind != briefs.Country {
		list = append(list, w.Country(p.Country))
	}
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
}

// literal is a text on one line in which no character is markup. Any ASCII
// punctuation may be escaped (CommonMark §2.4); what opens a list or a heading
// only at the beginning of a line is covered by the same rule.
func literal(s string) string {
	var b strings.Builder
	line := strings.Join(strings.Fields(s), " ")
	for i, r := range line {
		numbered := r == '.' && i > 0 && strings.Trim(line[:i], "0123456789") == ""
		if strings.ContainsRune("\\`*_{}[]<>()#!|~&", r) || strings.ContainsRune("+-=", r) && i == 0 || numbered {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
