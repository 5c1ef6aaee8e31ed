package register

import (
	"cmp"
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// detail gathers the paragraphs of the pane beside a register, in the
// direction of what the line is about.
type detail struct {
	dir  text.Direction
	s    *language.Strings
	rows []text.Paragraph
}

func (d *detail) add(indent int, runs ...text.Run) {
	d.rows = append(d.rows, text.Paragraph{Dir: d.dir, Indent: indent, Runs: runs})
}

// date is a date that stays on one row.
func (d *detail) date(iso string) string { return text.Unbroken(d.s.Date(iso)) }

// words is a row of the interface's own, on the side of what it is about.
func (d *detail) words(runs ...text.Run) {
	d.rows = append(d.rows, text.Paragraph{Dir: d.s.Direction(), Side: d.dir, Runs: runs})
}

func (d *detail) gap() { d.add(0, text.Run{}) }

// field is a labelled value, with what the interface notes of it in brackets;
// an empty one takes no row.
func (d *detail) field(label, value string, note ...string) {
	if value == "" {
		return
	}
	runs := []text.Run{isolated(theme.Label, label), {Text: d.s.Colon(), Style: theme.Label}, isolated(theme.Default, value)}
	for _, n := range note {
		runs = append(runs, text.Run{Text: " ("}, isolated(theme.Default, n), text.Run{Text: ")"})
	}
	d.add(0, runs...)
}

// list is a title and what stands under it; an empty one takes no row.
func (d *detail) list(title string, items [][]text.Run) {
	if len(items) == 0 {
		return
	}
	d.gap()
	d.add(0, isolated(theme.Section, title))
	for _, runs := range items {
		d.rows = append(d.rows, text.Paragraph{Dir: d.dir, Bullet: []text.Run{{Text: "• ", Style: theme.Muted}}, Runs: runs})
	}
}

// commitmentDetail is a statement with all its fields and the briefs that
// report it.
func commitmentDetail(r briefs.RegisterLine, s *language.Strings) []text.Paragraph {
	st := r.Statement
	d := &detail{dir: card.DirectionOf(r.Direction), s: s}
	act := []text.Run{isolated(theme.Gauge, s.Acts[st.Act])}
	for _, flag := range []struct {
		set  bool
		word string
	}{{st.Negated, s.Negated}, {st.Background, s.Background}, {r.Overdue, s.Overdue}} {
		if flag.set {
			act = append(act, text.Run{Text: " "}, isolated(theme.Warning, "("+flag.word+")"))
		}
	}
	d.add(0, act...)
	d.add(0, text.Run{Text: st.Text, Style: theme.Quote})
	d.gap()
	d.field(s.Actors, cmp.Or(language.Enumerated(st.Actors), s.UnnamedActor))
	d.field(s.Addressees, language.Enumerated(st.Addressees))
	if t := st.Deadline; t != nil {
		note := s.Unresolved
		if t.Value != nil {
			note = d.date(*t.Value)
		}
		d.field(s.TimeOfLine(r), t.Text, note)
	}
	if r.Due != st.Due() {
		d.field(s.Deadline, d.date(r.Due)) // another report's
	}
	if a := st.Attribution; a != nil {
		d.field(s.Attribution, a.Source)
	}
	if i := st.Instrument; i != nil {
		d.field(s.Instrument, cmp.Or(i.Text, i.Type))
	}
	if st.Condition != nil {
		d.field(s.Condition, *st.Condition)
	}
	var sources [][]text.Run
	for _, src := range r.Sources {
		runs := []text.Run{isolated(theme.Default, cmp.Or(src.Headline, s.NoHeadline))}
		for _, fact := range []string{src.Publisher, d.date(src.Date)} {
			if fact != "" {
				runs = append(runs, text.Dot(theme.Muted), isolated(theme.Muted, fact))
			}
		}
		sources = append(sources, runs)
	}
	d.list(s.CountOf(s.Count, max(r.Count, len(r.Sources))), sources)
	return d.rows
}

// nameDetail is a name with its kind, its roles over time and its partners.
func nameDetail(name string, kind briefs.NameKind, n briefs.NameLine, s *language.Strings) []text.Paragraph {
	d := &detail{dir: directionOf(name), s: s}
	d.add(0, isolated(theme.Headline, name))
	if n.Name != name && n.Name != n.Country && n.Name != n.Code {
		d.add(0, isolated(theme.Muted, n.Name))
	}
	facts := []string{s.CountOf(s.Count, max(n.Count, len(n.Briefs)))}
	if kind == briefs.NameParties {
		facts = append(facts, s.KindOf[n.Kind], StateOf(n, s))
	}
	var runs []text.Run
	for _, f := range facts {
		if f == "" {
			continue
		}
		if len(runs) > 0 {
			runs = append(runs, text.Dot(theme.Muted))
		}
		runs = append(runs, isolated(theme.Muted, f))
	}
	d.words(runs...)
	if len(n.Partners) > 0 {
		d.words(isolated(theme.Label, s.Partners), text.Run{Text: " "}, isolated(theme.Default, language.Enumerated(n.Partners)))
	}
	var roles [][]text.Run
	for _, r := range n.Roles {
		item := []text.Run{isolated(theme.Quote, r.Role)}
		if r.From != "" {
			item = append(item, text.Dot(theme.Muted), isolated(theme.Muted, d.date(r.From)))
			if r.To != "" && r.To != r.From {
				item = append(item, text.Run{Text: " – ", Style: theme.Muted}, isolated(theme.Muted, d.date(r.To)))
			}
		}
		roles = append(roles, item)
	}
	d.list(s.Roles, roles)
	return d.rows
}

// WantedTitles are the briefs of the selected line whose titles are to stand
// beside it and are not known.
func (v *View) WantedTitles() []string {
	if !v.lines[v.selected].Titled {
		return nil
	}
	var ids []string
	for _, src := range v.sources() {
		if _, known := v.titles[src.ID]; !known {
			ids = append(ids, src.ID)
		}
	}
	return ids
}

// SetTitles takes in the entries of briefs.
func (v *View) SetTitles(entries []briefs.Entry) {
	if len(v.titles) > held {
		v.titles = map[string]briefs.Entry{}
	}
	for _, e := range entries {
		v.titles[e.ID] = e
	}
}

// titled are the briefs of a line, as far as their titles are known; the one
// that Enter opens stands out.
func (v *View) titled(l Line, s *language.Strings) []text.Paragraph {
	d := &detail{dir: l.Dir, s: s}
	var items [][]text.Run
	for i, src := range l.Sources {
		e, known := v.titles[src.ID]
		if !l.Titled || !known {
			continue
		}
		style := theme.Default
		if i == v.source && len(l.Sources) > 1 {
			style = theme.Strong
		}
		runs := []text.Run{isolated(style, cmp.Or(e.Headline, e.Lead, s.NoHeadline))}
		for _, fact := range []string{e.Publisher, d.date(e.Date)} {
			if fact != "" {
				runs = append(runs, text.Dot(theme.Muted), isolated(theme.Muted, fact))
			}
		}
		items = append(items, runs)
	}
	d.list(s.Briefs, items)
	return d.rows
}

// Words are all that is known of the selected line, in logical order.
func (v *View) Words(s *language.Strings) string {
	l := v.lines[v.selected]
	var lines []string
	for _, p := range slices.Concat(l.Detail, v.titled(l, s)) {
		line := ""
		for _, r := range slices.Concat(p.Bullet, p.Runs) {
			line += r.Text
		}
		lines = append(lines, line)
	}
	return strings.ReplaceAll(strings.TrimSpace(strings.Join(lines, "\n")), text.NoBreakSpace, " ")
}

// Detail draws all that is known of the selected line: exactly the height, cut
// at its end.
func (v *View) Detail(width, height int, s *language.Strings) []text.Row {
	rows := make([]text.Row, 0, height)
	var z text.Setter
	l := v.lines[v.selected]
	for _, p := range slices.Concat(l.Detail, v.titled(l, s)) {
		if len(rows) >= height {
			break
		}
		rows = append(rows, z.Layout(p, text.Options{Width: width})...)
	}
	rows = rows[:min(len(rows), height)]
	for len(rows) < height {
		rows = append(rows, text.Blank(width, theme.Default))
	}
	return rows
}
