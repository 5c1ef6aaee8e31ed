package text

import (
	"strings"
	"unicode/utf8"
)

const ellipsis = "…"

// Setter lays out paragraphs and keeps its buffers between them. It is not for
// concurrent use; the zero value is ready.
type Setter struct {
	resolver Resolver
	text     string // the paragraph's logical text
	runes    []rune
	shaped   []rune
	offset   []int32 // byte of each rune; -1 for an isolate that stands for no text
	runOf    []int32 // run of each rune
	units    []unit
	lines    []line
	levels   []uint8
	order    []int32
	lineLv   []uint8
	body     []Cell
}

// line is a stretch of units: trimmed of the white space that hangs at its end.
type line struct{ from, to, trimmed int }

// Layout sets a paragraph into rows of exactly o.Width columns, at least one.
// Levels are resolved for the whole paragraph, then it is shaped, then broken,
// then each line is reordered (UAX #9, 3.4; UAX #14).
func Layout(p Paragraph, o Options) []Row { return new(Setter).Layout(p, o) }

// Line sets a paragraph into one row, cut with "…" at its logical end.
func Line(p Paragraph, o Options) Row {
	o.MaxRows = 1
	return new(Setter).Layout(p, o)[0]
}

// Layout is the function Layout with the Setter's buffers.
func (z *Setter) Layout(p Paragraph, o Options) []Row {
	o.Width = max(o.Width, 1)
	bullet := bulletOf(p, o)
	room := max(1, o.Width-p.Indent-bullet.Width)
	base := z.prepare(p)
	z.breakLines(room)
	if o.MaxRows > 0 && len(z.lines) > o.MaxRows {
		base = z.cut(p, o, room)
	}
	rows := make([]Row, len(z.lines))
	cells := make([]Cell, len(z.lines)*o.Width) // of all rows: no row has more than its columns
	for i := range z.lines {
		if i == 1 {
			bullet.Cells = nil // the rows after the first hang by its width
		}
		into := cells[i*o.Width : i*o.Width : (i+1)*o.Width]
		rows[i] = place(into, z.setLine(p, z.lines[i], base, o), bullet, p, room, o)
	}
	return rows
}

// bulletOf sets a paragraph's bullet as a paragraph in the direction of its
// side, no wider than half of the row.
func bulletOf(p Paragraph, o Options) Row {
	if len(p.Bullet) == 0 {
		return Row{}
	}
	b := Paragraph{Runs: p.Bullet, Dir: p.Side}
	if b.Dir == Auto {
		b.Dir = p.direction()
	}
	w := Width(b.Text())
	row := Line(b, Options{Width: max(1, min(w, o.Width/2)), KeepMarks: o.KeepMarks, Fill: o.Fill})
	for i := range row.Cells {
		row.Cells[i].Start, row.Cells[i].End = -1, -1
	}
	return row
}

// prepare loads a paragraph: runes, levels, forms, units. It returns the paragraph level.
func (z *Setter) prepare(p Paragraph) uint8 {
	z.load(p)
	levels, base := z.resolver.Levels(z.runes, p.Dir)
	z.levels = levels
	z.shaped = shape(z.shaped, z.runes)
	z.makeUnits(p.Runs)
	return base
}

// load decodes the runs. An isolated run stands between FSI and PDI that
// belong to no text and reach no cell.
func (z *Setter) load(p Paragraph) {
	z.text = p.Text()
	z.runes, z.offset, z.runOf = z.runes[:0], z.offset[:0], z.runOf[:0]
	at := int32(0)
	for k, run := range p.Runs {
		if run.Isolate {
			z.addRune(0x2068, -1, k)
		}
		for i, r := range run.Text {
			if isLineEnd(r) || r == '\t' {
				r = spaceFor(r)
			}
			z.addRune(r, at+int32(i), k)
		}
		at += int32(len(run.Text))
		if run.Isolate {
			z.addRune(0x2069, -1, k)
		}
	}
}

// spaceFor keeps a line end for the line breaker, as the line separator: a
// paragraph separator would end the paragraph within it (UAX #9, P1).
func spaceFor(r rune) rune {
	if r == '\t' {
		return ' '
	}
	return 0x2028
}

func (z *Setter) addRune(r rune, at int32, run int) {
	z.runes = append(z.runes, r)
	z.offset = append(z.offset, at)
	z.runOf = append(z.runOf, int32(run))
}

func (z *Setter) virtual(i int) bool { return z.offset[i] < 0 }

// cut shortens the paragraph so that its last row ends in an ellipsis, and
// loads it again: the end is cut in logical order, before anything is reordered.
func (z *Setter) cut(p Paragraph, o Options, room int) uint8 {
	last := z.lines[o.MaxRows-1]
	width, end := 0, last.from
	for end < len(z.units) && !z.units[end].mustBreak && width+int(z.units[end].width) <= room-1 {
		width += int(z.units[end].width)
		end++
	}
	for end > last.from && z.units[end-1].space {
		end--
	}
	bytes := 0
	if end > 0 {
		bytes = int(z.units[end-1].end)
	}
	if end == last.from && end < len(z.units) {
		bytes = int(z.units[end].start)
	}
	dir := p.Dir
	if dir == Auto {
		dir = p.direction() // the part that is left may have no strong character
	}
	q := Paragraph{Runs: headOf(p.Runs, bytes), Dir: dir}
	base := z.prepare(q)
	z.breakLines(room)
	z.lines = z.lines[:min(len(z.lines), o.MaxRows)]
	return base
}

// headOf is the first bytes of the runs and an ellipsis in the style of the last.
func headOf(runs []Run, bytes int) []Run {
	var head []Run
	for _, r := range runs {
		if len(r.Text) >= bytes {
			r.Text = strings.TrimRight(r.Text[:bytes], " \n") + ellipsis
			return append(head, r)
		}
		bytes -= len(r.Text)
		head = append(head, r)
	}
	return append(head, Run{Text: ellipsis})
}

// breakLines breaks greedily at the opportunities of UAX #14; a word wider
// than the room is cut between clusters.
func (z *Setter) breakLines(room int) {
	z.lines = z.lines[:0]
	from, width := 0, 0
	lastBreak, widthAtBreak := -1, 0
	for i := range z.units {
		u := &z.units[i]
		if !u.space && !u.between && width+int(u.width) > room && i > from {
			if lastBreak >= from {
				z.endLine(from, lastBreak+1)
				from, width = lastBreak+1, width-widthAtBreak
			}
			if width+int(u.width) > room && i > from { // one word alone is too wide
				z.endLine(from, i)
				from, width = i, 0
			}
			lastBreak, widthAtBreak = -1, 0
		}
		width += int(u.width)
		if u.breakAfter {
			lastBreak, widthAtBreak = i, width
		}
		if u.mustBreak {
			z.endLine(from, i+1)
			from, width, lastBreak, widthAtBreak = i+1, 0, -1, 0
		}
	}
	z.endLine(from, len(z.units))
}

func (z *Setter) endLine(from, to int) {
	trimmed := to
	for trimmed > from && z.units[trimmed-1].hangs() {
		trimmed--
	}
	z.lines = append(z.lines, line{from, to, trimmed})
}

// setLine reorders one line into a row of its own width, whose cells are good
// until the next line.
func (z *Setter) setLine(p Paragraph, l line, base uint8, o Options) Row {
	row := Row{Dir: dirOf(base)}
	if l.from < len(z.units) {
		row.Start = int(z.units[l.from].start)
	} else {
		row.Start = len(z.text)
	}
	row.End = row.Start
	if l.to > l.from {
		row.End = int(z.units[l.to-1].end)
	}
	if l.trimmed == l.from {
		return row
	}
	first, last := z.units[l.from].rune, z.units[l.trimmed-1].runeEnd
	z.lineLv = z.resolver.Line(z.lineLv, int(first), int(last), base)
	levels := z.unitLevels(l, first)
	z.order = Order(z.order, levels)
	z.body = z.body[:0]
	for _, k := range z.order {
		u := &z.units[l.from+int(k)]
		if u.hidden || !o.KeepMarks && z.pointed(u) {
			continue
		}
		z.body = append(z.body, z.cell(p, u, levels[k], o.KeepMarks))
		row.Width += int(max(1, u.width))
	}
	row.Cells = z.body
	return row
}

// unitLevels is the level of each unit of a line: its first character's, so
// that marks stay with their letters (UAX #9, L3).
func (z *Setter) unitLevels(l line, first int32) []uint8 {
	n := l.trimmed - l.from
	z.lineLv = append(z.lineLv, make([]uint8, n)...)
	levels := z.lineLv[len(z.lineLv)-n:]
	for k := range levels {
		levels[k] = z.lineLv[z.units[l.from+k].rune-first]
	}
	return levels
}

func (z *Setter) cell(p Paragraph, u *unit, level uint8, keepMarks bool) Cell {
	run := &p.Runs[min(int(z.runOf[u.rune]), len(p.Runs)-1)]
	return Cell{
		Text: z.glyphs(u, level, keepMarks), Base: z.base(u, keepMarks), Link: run.Link,
		Start: u.start, End: u.end, Style: run.Style, Width: max(1, u.width), Level: level,
	}
}

// base is a unit's logical letters without what never reaches a cell.
func (z *Setter) base(u *unit, keepMarks bool) string {
	if u.space {
		return " "
	}
	s := z.text[u.start:u.end]
	if u.runeEnd-u.rune == 1 {
		return s
	}
	drop := func(r rune) rune {
		if isFormat(r) && r != 0x200D || isPointing(r) && !keepMarks {
			return -1
		}
		return r
	}
	return strings.Map(drop, s)
}

func dirOf(level uint8) Direction {
	if level&1 == 1 {
		return RTL
	}
	return LTR
}

// place pads a line to the full width, on the sides that its paragraph asks
// for, into the cells given.
func place(into []Cell, body, bullet Row, p Paragraph, room int, o Options) Row {
	free := max(0, room-body.Width)
	before, after := 0, free
	switch p.Align {
	case AlignEnd:
		before, after = free, 0
	case AlignCenter:
		before, after = free/2, free-free/2
	}
	indent := max(0, o.Width-bullet.Width-max(room, body.Width))
	side := p.Side
	if side == Auto {
		side = body.Dir
	}
	b := rowBuilder{Row: Row{Cells: into, Dir: side, Start: body.Start, End: body.End}, width: o.Width}
	hang := bullet.Width
	if bullet.Cells != nil {
		hang = 0
	}
	if side == RTL {
		b.blank(after, o.Fill)
		b.cells(body.Cells)
		b.blank(before, o.Fill)
		b.cells(bullet.Cells)
		b.blank(hang+indent, o.Fill)
	} else {
		b.blank(indent+hang, o.Fill)
		b.cells(bullet.Cells)
		b.blank(before, o.Fill)
		b.cells(body.Cells)
		b.blank(after, o.Fill)
	}
	b.blank(o.Width-b.Width, o.Fill)
	return b.Row
}

// rowBuilder appends cells up to a width; what a row of one or two columns
// cannot hold, such as a wide cluster in a single column, is left out.
type rowBuilder struct {
	Row
	width int
}

func (b *rowBuilder) cells(cs []Cell) {
	for _, c := range cs {
		if b.Width+int(c.Width) <= b.width {
			b.Cells = append(b.Cells, c)
			b.Width += int(c.Width)
		}
	}
}

func (b *rowBuilder) blank(n int, s Style) {
	for ; n > 0 && b.Width < b.width; n-- {
		b.Cells = append(b.Cells, padding(s))
		b.Width++
	}
}

// Width is the columns that s takes when it is laid out on one row, pointing
// dropped.
func Width(s string) int {
	if isPlainASCII(s) {
		return len(s)
	}
	var z Setter
	z.prepare(Paragraph{Runs: []Run{{Text: s}}})
	w := 0
	for i := range z.units {
		if u := &z.units[i]; !u.hidden && !z.pointed(u) {
			w += int(max(1, u.width))
		}
	}
	return w
}

func isPlainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 || s[i] >= utf8.RuneSelf-1 {
			return false
		}
	}
	return true
}
