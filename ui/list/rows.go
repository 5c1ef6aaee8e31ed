package list

import (
	"strings"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// cached is how many paragraphs' rows are kept: those of a few screens.
const cached = 512

// rowsOf is how many rows an entry takes.
func (l *List) rowsOf(i int) int {
	e, ok := l.entries[l.ids[i]]
	if !ok || l.width < 1 {
		return rowsBefore
	}
	n := len(l.title(i, e.Entry, "")) + 2
	if len(e.Snippet) > 0 {
		n++
	}
	return n
}

// title is an entry's headline, or what stands in for it.
func (l *List) title(i int, e briefs.Entry, none string) []text.Row {
	words := e.Headline
	if words == "" {
		words = e.Lead
	}
	if words == "" {
		words = none
	}
	style := theme.Unread
	if e.Marks.Read {
		style = theme.Default
	}
	p := text.Paragraph{Dir: directionOf(e), Indent: l.indent(i), Bullet: []text.Run{{Text: signs(e.Marks), Style: style}}, Runs: []text.Run{{Text: words, Style: style}}}
	return l.layout(p, titleRows)
}

// signs stand before a title: that it is unread, and its star. One does not hide
// the other.
func signs(m briefs.Marks) string {
	s := ""
	if !m.Read {
		s = "●"
	}
	if m.Star {
		s += "★"
	}
	return s + strings.Repeat(" ", theme.Hang-text.Width(s))
}

// layout sets a paragraph that is drawn again and again.
func (l *List) layout(p text.Paragraph, maxRows int) []text.Row {
	if l.cache == nil {
		l.cache = text.NewCache(cached)
	}
	return l.cache.Layout(p, text.Options{Width: l.width, MaxRows: maxRows})
}

// indent sets what stands below its story's first apart from it.
func (l *List) indent(i int) int {
	if l.folding.below(l.ids[i]) {
		return 2
	}
	return 0
}

func directionOf(e briefs.Entry) text.Direction {
	if e.Direction == briefs.RTL {
		return text.RTL
	}
	return text.LTR
}

// Rows draws the list: exactly its height.
func (l *List) Rows(focused bool, s *language.Strings) []text.Row {
	rows := make([]text.Row, 0, l.height)
	for i := l.offset; i < len(l.ids) && len(rows) < l.height; i++ {
		for _, r := range l.entryRows(i, focused, s) {
			if len(rows) < l.height {
				rows = append(rows, r)
			}
		}
	}
	for len(rows) < l.height {
		rows = append(rows, text.Blank(l.width, theme.Default))
	}
	return rows
}

func (l *List) entryRows(i int, focused bool, s *language.Strings) []text.Row {
	blank := text.Blank(l.width, theme.Default)
	e, ok := l.entries[l.ids[i]]
	if !ok {
		return []text.Row{text.Line(text.Paragraph{Dir: s.Direction(), Runs: []text.Run{{Text: "…", Style: theme.Muted}}}, text.Options{Width: l.width}), blank, blank}
	}
	rows := append([]text.Row{}, l.title(i, e.Entry, s.NoHeadline)...)
	side, indent := directionOf(e.Entry), theme.Hang+l.indent(i)
	rows = append(rows, l.facts(text.Paragraph{Dir: s.Direction(), Side: side, Indent: indent}, e.Entry, s, l.alike(i, e.Entry)))
	if len(e.Snippet) > 0 {
		rows = append(rows, l.layout(text.Paragraph{Dir: side, Indent: indent, Runs: snippet(e.Snippet)}, 1)...)
	}
	if i == l.selected {
		for k := range rows {
			rows[k] = theme.Chosen(rows[k], focused)
		}
	}
	return append(rows, blank)
}

// alike is how many others a row stands for.
func (l *List) alike(i int, e briefs.Entry) int {
	switch id := l.ids[i]; {
	case l.folding.below(id):
		return 0
	case l.folding.others(id) > 0:
		return l.folding.others(id)
	}
	return e.Group
}

// snippet is the excerpt that a search found, the words found in it marked.
func snippet(parts []briefs.SnippetPart) []text.Run {
	var runs []text.Run
	for _, p := range parts {
		style := theme.Muted
		if p.Hit {
			style = theme.Hit
		}
		runs = append(runs, text.Run{Text: p.Text, Style: style})
	}
	return runs
}

// facts are the row under a headline: all that is known where there is room
// for it, else without the publisher, or without the count of statements, too.
// They are the interface's words, and read in its direction.
func (l *List) facts(p text.Paragraph, e briefs.Entry, s *language.Strings, alike int) text.Row {
	for {
		p.Runs = facts(e, s, alike)
		rows := l.layout(p, 0)
		switch {
		case len(rows) == 1:
			return rows[0]
		case e.Publisher != "":
			e.Publisher = ""
		case e.Count > 0:
			e.Count = 0
		default:
			return l.layout(p, 1)[0]
		}
	}
}

// facts are one's own marks, the strongest act, how many articles tell the
// same, how many statements there are, place, date and publisher, as far as
// they are known.
func facts(e briefs.Entry, s *language.Strings, alike int) []text.Run {
	var runs []text.Run
	add := func(t string, style text.Style) {
		if t == "" {
			return
		}
		if len(runs) > 0 {
			runs = append(runs, text.Dot(theme.Muted))
		}
		runs = append(runs, text.Run{Text: t, Style: style, Isolate: true})
	}
	add(marks(e.Marks, s), theme.Number)
	add(s.Acts[e.Strongest], theme.Gauge)
	if alike > 0 {
		add(s.CountOf(s.Others, alike), theme.Label)
	}
	if e.Count > 0 {
		add(s.CountOf(s.Statements, e.Count), theme.Muted)
	}
	add(e.Place, theme.Muted)
	add(s.Date(e.Date), theme.Muted)
	add(e.Publisher, theme.Muted)
	if len(runs) == 0 {
		add(e.Language, theme.Muted)
	}
	return runs
}

// marks are the reader's tags, grade and whether there is a note.
func marks(m briefs.Marks, s *language.Strings) string {
	var words []string
	for _, t := range m.Tags {
		words = append(words, "#"+t)
	}
	if m.Grade != "" && m.Grade != briefs.Ungraded {
		words = append(words, m.Grade)
	}
	if m.Note != "" {
		words = append(words, s.Note)
	}
	return strings.Join(words, " ")
}
