package pdf

import "math"

// Glyph is a glyph on a page, or several that say something only together.
type Glyph struct {
	Text string  // in logical order; "" where the file does not tell
	X, Y float64 // of its origin, in points from the page's lower left corner
	W    float64 // how far it moves on, in points
	Size float64 // of the type, in points

	Replaced bool // whether Text is one that the file gives in place of its glyphs'
}

// The limits of one file's content.
const (
	maxGlyphs    = 300_000
	maxText      = 4 << 20 // bytes of what they say: one may say a page
	maxOperators = 1_000_000
	maxPainted   = 5_000 // forms, all together
	maxForms     = 12    // in each other
	maxStates    = 256
)

// Content is what a file's pages say.
type Content struct {
	doc       *Document
	glyphs    int
	text      int
	operators int
	painted   int
}

// Content begins the reading of the pages, whose limits count for all.
func (d *Document) Content() *Content { return &Content{doc: d} }

// Full is true once so much was read that the rest is left out.
func (c *Content) Full() bool {
	return c.glyphs >= maxGlyphs || c.text >= maxText || c.operators >= maxOperators
}

// Page returns the glyphs of a page, from 0, in the order in which they are
// drawn. Text that does not run level, as of watermarks, is left out.
func (c *Content) Page(n int) []Glyph {
	page := c.doc.pages[n]
	p := &painter{Content: c, resources: c.doc.dict(page["Resources"])}
	p.state = state{ctm: turned(c.doc, page), scale: 1}
	var all []byte
	if s, ok := c.doc.resolve(page["Contents"]).(*stream); ok {
		all = c.doc.decode(s)
	}
	for _, o := range c.doc.array(page["Contents"]) {
		if s, ok := c.doc.resolve(o).(*stream); ok {
			all = append(append(all, '\n'), c.doc.decode(s)...)
		}
	}
	p.run(all, 0)
	return p.out
}

// turned is the matrix that sets a page upright (7.7.3.3, Rotate).
func turned(d *Document, page dict) matrix {
	switch (int(d.number(page["Rotate"], 0))%360 + 360) % 360 {
	case 90:
		return matrix{0, -1, 1, 0, 0, 0}
	case 180:
		return matrix{-1, 0, 0, -1, 0, 0}
	case 270:
		return matrix{0, 1, -1, 0, 0, 0}
	}
	return matrix{1, 0, 0, 1, 0, 0}
}

type matrix [6]float64

// times is the matrix that does m first and then n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// state is the part of the graphics state that places text (9.3).
type state struct {
	ctm                             matrix
	font                            *font
	size, char, word, leading, rise float64
	scale                           float64 // horizontal, 1 for 100 %
}

// painter follows a content stream.
type painter struct {
	*Content
	resources  dict
	state      state
	saved      []state
	text, line matrix
	out        []Glyph
	marked     []span // the marked content that is open (14.6)
}

// span is marked content; replaced says that its glyphs stand for a text.
type span struct {
	replaced bool
	text     string
	from     int // its first glyph
}

// run carries out a content stream's operators.
func (p *painter) run(b []byte, forms int) {
	l := &lexer{b: b}
	var operands array
	for !p.Full() {
		o := l.object(0)
		w, ok := o.(word)
		if !ok {
			if len(operands) < 64 {
				operands = append(operands, o)
			}
			continue
		}
		if w == eof {
			return
		}
		p.operators++
		switch w {
		case "BI":
			skipImage(l)
		case "Do":
			p.form(operands, forms)
		default:
			p.operate(w, operands)
		}
		operands = operands[:0]
	}
}

// skipImage passes over an inline image (8.9.7): its data ends at an EI by itself.
func skipImage(l *lexer) {
	for l.pos < len(l.b) && l.object(0) != word("ID") {
	}
	for l.pos++; l.pos+2 < len(l.b); l.pos++ {
		if l.b[l.pos] == 'E' && l.b[l.pos+1] == 'I' && isSpace(l.b[l.pos-1]) && isSpace(l.b[l.pos+2]) {
			l.pos += 2
			return
		}
	}
	l.pos = len(l.b)
}

// form paints a form (8.10) in its own place.
func (p *painter) form(operands array, forms int) {
	n, ok := last(operands).(name)
	if !ok || forms >= maxForms || p.painted >= maxPainted {
		return
	}
	p.painted++
	s, _ := p.doc.resolve(p.doc.dict(p.resources["XObject"])[n]).(*stream)
	if s == nil || p.doc.resolve(s.dict["Subtype"]) != name("Form") {
		return
	}
	resources, before, saved := p.resources, p.state, p.saved
	if r := p.doc.dict(s.dict["Resources"]); r != nil {
		p.resources = r
	}
	if m := p.doc.array(s.dict["Matrix"]); len(m) == 6 {
		p.state.ctm = p.matrixOf(m).times(p.state.ctm)
	}
	p.saved = nil
	p.run(p.doc.decode(s), forms+1)
	p.resources, p.state, p.saved = resources, before, saved
}

func last(a array) any {
	if len(a) == 0 {
		return nil
	}
	return a[len(a)-1]
}

func (p *painter) matrixOf(a array) (m matrix) {
	for i := range min(6, len(a)) {
		m[i] = p.doc.number(a[i], 0)
	}
	return m
}

// operate carries out an operator with its operands.
func (p *painter) operate(w word, a array) {
	num := func(i int) float64 {
		if i >= len(a) {
			return 0
		}
		f, _ := a[i].(float64)
		return f
	}
	switch w {
	case "q":
		if len(p.saved) < maxStates {
			p.saved = append(p.saved, p.state)
		}
	case "Q":
		if n := len(p.saved); n > 0 {
			p.state, p.saved = p.saved[n-1], p.saved[:n-1]
		}
	case "cm":
		p.state.ctm = p.matrixOf(a).times(p.state.ctm)
	case "BT":
		p.text, p.line = matrix{1, 0, 0, 1, 0, 0}, matrix{1, 0, 0, 1, 0, 0}
	case "Tf":
		p.state.size = num(1)
		if len(a) > 0 {
			n, _ := a[0].(name)
			p.state.font = p.doc.font(p.doc.dict(p.resources["Font"])[n])
		}
	case "Tc":
		p.state.char = num(0)
	case "Tw":
		p.state.word = num(0)
	case "Tz":
		p.state.scale = num(0) / 100
	case "TL":
		p.state.leading = num(0)
	case "Ts":
		p.state.rise = num(0)
	case "Td":
		p.move(num(0), num(1))
	case "TD":
		p.state.leading = -num(1)
		p.move(num(0), num(1))
	case "Tm":
		p.line = p.matrixOf(a)
		p.text = p.line
	case "T*":
		p.move(0, -p.state.leading)
	case "Tj":
		p.show(last(a))
	case "'":
		p.move(0, -p.state.leading)
		p.show(last(a))
	case "\"":
		p.state.word, p.state.char = num(0), num(1)
		p.move(0, -p.state.leading)
		p.show(last(a))
	case "TJ":
		list, _ := last(a).(array)
		for _, o := range list {
			if f, ok := o.(float64); ok {
				p.advance(-f / 1000 * p.state.size * p.state.scale)
			} else {
				p.show(o)
			}
		}
	case "BMC", "BDC":
		p.begin(a)
	case "EMC":
		p.end()
	}
}

func (p *painter) move(x, y float64) {
	p.line = matrix{1, 0, 0, 1, x, y}.times(p.line)
	p.text = p.line
}

func (p *painter) advance(x float64) { p.text = matrix{1, 0, 0, 1, x, 0}.times(p.text) }

// show paints a string's glyphs (9.4.4).
func (p *painter) show(o any) {
	s, ok := o.(str)
	st := &p.state
	if !ok || st.font == nil {
		return
	}
	for len(s) > 0 && !p.Full() {
		text, width, n := st.font.next(s)
		if n <= 0 {
			return
		}
		move := width*st.size + st.char
		if n == 1 && s[0] == ' ' {
			move += st.word
		}
		move *= st.scale
		p.place(text, width*st.size*st.scale)
		p.advance(move)
		s = s[n:]
	}
}

// place notes a glyph where the matrices put it.
func (p *painter) place(text string, width float64) {
	m := matrix{1, 0, 0, 1, 0, p.state.rise}.times(p.text).times(p.state.ctm)
	along, size := math.Hypot(m[0], m[1]), math.Hypot(m[2], m[3])*math.Abs(p.state.size)
	level := math.Abs(m[1]) <= 0.1*math.Abs(m[0])
	if !level || size <= 0 || math.IsNaN(m[4]+m[5]+size) || math.Abs(m[4]) > 1e6 || math.Abs(m[5]) > 1e6 {
		return
	}
	g := Glyph{Text: text, X: m[4], Y: m[5], W: math.Abs(width) * along, Size: size}
	if width*m[0] < 0 { // set from right to left
		g.X -= g.W
	}
	p.glyphs++
	p.Content.text += len(text)
	p.out = append(p.out, g)
}

// begin opens marked content, which may say in other words what it shows (14.9.4).
func (p *painter) begin(a array) {
	if len(p.marked) >= maxStates {
		return
	}
	s := span{from: len(p.out)}
	if len(a) >= 2 {
		properties, ok := a[1].(dict)
		if n, isName := a[1].(name); isName {
			properties = p.doc.dict(p.doc.dict(p.resources["Properties"])[n])
			ok = true
		}
		if t, has := p.doc.resolve(properties["ActualText"]).(str); ok && has {
			s.replaced, s.text = true, textString(t)
		}
	}
	p.marked = append(p.marked, s)
}

// end closes marked content. Where it stands for a text, that is one glyph as
// wide as all that were shown for it.
func (p *painter) end() {
	n := len(p.marked)
	if n == 0 {
		return
	}
	s := p.marked[n-1]
	p.marked = p.marked[:n-1]
	if !s.replaced || s.from >= len(p.out) {
		return
	}
	g := p.out[s.from]
	right := g.X + g.W
	for _, o := range p.out[s.from:] {
		if math.Abs(o.Y-g.Y) > g.Size*1.5 { // a text over several lines: its glyphs know better
			return
		}
		right = max(right, o.X+o.W)
		g.X = min(g.X, o.X)
	}
	g.W, g.Text, g.Replaced = right-g.X, s.text, true
	p.Content.text += len(s.text)
	p.out = append(p.out[:s.from], g)
}
