package reader

import (
	"slices"
	"strings"

	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// markdown sets the lines of an article in Markdown.
func (s *setter) markdown() {
	lines := s.view.markdown
	seen := 0 // the number that was written last
	blank := true
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		switch {
		case len(l.chars) == 0:
			if !blank && i < len(lines)-1 {
				s.blank()
			}
			blank = true
			continue
		case l.cells != nil:
			n := i
			for n < len(lines) && (lines[n].cells != nil || isRule(lines[n])) {
				n++
			}
			s.table(lines[i:n], &seen)
			i = n - 1
		case isRule(l):
			s.set(text.Paragraph{Runs: []text.Run{{Text: strings.Repeat("─", max(1, s.width/3)), Style: theme.Muted}}, Dir: s.dir}, -1, nil)
		default:
			p := text.Paragraph{Dir: s.dir, Indent: min(l.indent, s.width/2)}
			if l.quoted {
				l.bullet = quoteToken + " " + l.bullet
			}
			if l.bullet != "" {
				p.Bullet = []text.Run{{Text: l.bullet, Style: theme.Muted}}
			}
			var mark int
			var hits []hitPlace
			p.Runs, mark, hits = s.runs(l.chars, &seen)
			s.set(p, mark, hits)
			if blank = l.chars[0].kind == kindTitle; blank {
				s.blank()
			}
			continue
		}
		blank = false
	}
}

// isRule says whether a line is drawn, not written.
func isRule(l line) bool {
	for _, c := range l.chars {
		if !strings.ContainsRune("─┼ ", c.r) {
			return false
		}
	}
	return len(l.chars) > 0
}

// table sets the rows of a table, each cell a paragraph by itself.
func (s *setter) table(rows []line, seen *int) {
	n := 1
	for _, r := range rows {
		n = max(n, len(r.cells))
	}
	const gap = 2
	width := max(1, (s.width-s.gutter-gap*(n-1))/n)
	if width*n+gap*(n-1) > s.width-s.gutter { // no room for columns: a cell a line
		for _, r := range rows {
			for _, c := range r.cells {
				runs, mark, hits := s.runs(c, seen)
				s.set(text.Paragraph{Runs: runs, Dir: s.dir}, mark, hits)
			}
		}
		return
	}
	columns := make([]text.Column, n)
	for i := range columns {
		columns[i].Width = width
	}
	head := slices.IndexFunc(rows, isRule) // the rows above the rule are titles
	for k, r := range rows {
		if r.cells == nil {
			continue
		}
		cells := make([]text.Paragraph, len(r.cells))
		for i, c := range r.cells {
			runs, mark, hits := s.runs(trimmed(c), seen)
			for j := range runs {
				if k < head && runs[j].Style == theme.Default {
					runs[j].Style = theme.Strong
				}
			}
			cells[i] = text.Paragraph{Runs: runs, Dir: s.dir}
			s.note(mark, hits)
		}
		for _, row := range text.Table(cells, columns, gap, s.dir, text.Options{}) {
			fill := text.Blank(s.width-s.gutter-row.Width, theme.Default)
			whole := text.Join(row, fill)
			if s.dir == text.RTL {
				whole = text.Join(fill, row)
			}
			whole.Dir = s.dir
			s.view.rows = append(s.view.rows, pad(s.marked(whole), s.view.width))
		}
	}
}

// note takes the next row for that of a highlight and of hits.
func (s *setter) note(mark int, hits []hitPlace) {
	if mark >= 0 && !s.found {
		s.view.first, s.found = len(s.view.rows), true
	}
	for _, h := range hits {
		s.view.hitRows[h.hit] = len(s.view.rows)
	}
}

func trimmed(chars []char) []char {
	for len(chars) > 0 && chars[0].r == ' ' {
		chars = chars[1:]
	}
	for len(chars) > 0 && chars[len(chars)-1].r == ' ' {
		chars = chars[:len(chars)-1]
	}
	return chars
}

// runs cuts characters where looks change and puts the numbers of evidence
// before its sentences; seen is the number that was written last. What is no
// letter goes with the letter before it.
func (s *setter) runs(chars []char, seen *int) (runs []text.Run, mark int, hits []hitPlace) {
	v := s.view
	mark = -1
	length, last, hit := 0, -1, -1
	add := func(r text.Run) {
		if n := len(runs); n > 0 && !r.Isolate && !runs[n-1].Isolate && runs[n-1].Style == r.Style {
			runs[n-1].Text += r.Text
		} else {
			runs = append(runs, r)
		}
		length += len(r.Text)
	}
	for _, c := range chars {
		if c.at >= 0 {
			last = c.at
			if n := v.sentenceAt(c.at); n > *seen {
				*seen = n
				add(text.Run{Text: "[" + v.evidence.Label(n) + "]", Style: theme.Number, Isolate: true})
				add(text.Run{Text: text.NoBreakSpace})
			}
		}
		style := looks[c.kind]
		if last >= 0 && c.kind != kindTarget {
			if m := v.marking(last); m != theme.Default {
				style = m
			} else if style == theme.Default {
				style = v.voice(last)
			}
			if h := v.hitAt(last); h >= 0 && h != hit {
				hits = append(hits, hitPlace{h, length})
				hit = h
			}
			if style == theme.Highlight && mark < 0 {
				mark = length
			}
		}
		add(text.Run{Text: string(c.r), Style: style})
	}
	return runs, mark, hits
}

// sentenceAt is the number of the evidence that a place of the text stands in,
// 0 for none.
func (v *View) sentenceAt(at int) int {
	for i, s := range v.evidence.Sentences() {
		if at >= s.Start && at < s.End {
			return i + 1
		}
	}
	return 0
}
