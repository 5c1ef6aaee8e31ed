package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf16"
)

// What Open and Page return of a file that cannot be read.
var (
	ErrDamaged = errors.New("its structure is broken")
	ErrLocked  = errors.New("a password is needed to open it")
)

// maxDecoded bounds what the streams of one file unpack to, all together.
const maxDecoded = 48 << 20

// spareWork is how many bytes are gone through for objects beyond three times
// the file and what its object streams unpack to. A sound file's objects are gone
// through once, and a damaged one's again; one whose objects have no end would
// have each gone through to the end of the file.
const spareWork = 1 << 20

// Document is an open file. It is not for concurrent use.
type Document struct {
	b         []byte
	entries   map[int]entry
	trailer   dict
	crypt     *cipherer // nil where nothing is encrypted
	objects   map[int]any
	packed    map[int]map[int]any // the objects of object streams
	open      map[int]bool        // objects that are being read, against circles
	budget    int                 // bytes that may still be unpacked
	work      int                 // bytes that may still be gone through for objects
	pages     []dict
	fonts     map[any]*font
	fontsRead int
	mended    bool
}

// entry is an object's place: an offset, or an object stream and the place in it.
type entry struct {
	offset    int
	container int // number of the object stream, 0 none
}

// Open reads a file's structure. It keeps b.
func Open(b []byte) (*Document, error) {
	i := bytes.Index(b[:min(len(b), 1024)], []byte("%PDF-"))
	if i < 0 {
		return nil, fmt.Errorf("%w: it does not begin as a PDF does", ErrDamaged)
	}
	d := &Document{b: b[i:], budget: maxDecoded, work: 3*len(b) + spareWork, fonts: map[any]*font{}}
	d.reset()
	if !d.readTables() || d.dict(d.trailer["Root"]) == nil {
		d.reset()
		d.lookThrough()
	}
	if err := d.decrypting(); err != nil {
		return nil, err
	}
	d.listPages()
	if len(d.pages) == 0 && d.crypt == nil { // a table that leads astray
		d.reset()
		d.lookThrough()
		d.listPages()
	}
	if len(d.pages) == 0 {
		return nil, fmt.Errorf("%w: no page is found in it", ErrDamaged)
	}
	return d, nil
}

func (d *Document) reset() {
	d.entries, d.trailer = map[int]entry{}, dict{}
	d.objects, d.packed, d.open = map[int]any{}, map[int]map[int]any{}, map[int]bool{}
}

// Mended is true of a file whose structure was put together again: parts of it
// may be lost.
func (d *Document) Mended() bool { return d.mended }

// Pages is the number of pages.
func (d *Document) Pages() int { return len(d.pages) }

// Info is an entry of the document information dictionary, "" where it has none.
func (d *Document) Info(key string) string {
	s, _ := d.resolve(d.dict(d.trailer["Info"])[name(key)]).(str)
	return textString(s)
}

// textString decodes a text string (7.9.2.2).
func textString(s str) string {
	switch {
	case len(s) >= 2 && s[:2] == "\xFE\xFF":
		return fromUTF16(s[2:])
	case len(s) >= 3 && s[:3] == "\xEF\xBB\xBF":
		return string(s[3:])
	}
	rs := make([]rune, len(s))
	for i := range len(s) {
		rs[i] = winAnsi(s[i]) // PDFDocEncoding differs in signs that names have not
	}
	return string(rs)
}

func fromUTF16(s str) string {
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}

// resolve follows references to the object itself.
func (d *Document) resolve(o any) any {
	for range maxNesting {
		r, ok := o.(ref)
		if !ok {
			return o
		}
		o = d.object(r.number)
	}
	return nil
}

func (d *Document) dict(o any) dict {
	switch o := d.resolve(o).(type) {
	case dict:
		return o
	case *stream:
		return o.dict
	}
	return nil
}

func (d *Document) array(o any) array {
	a, _ := d.resolve(o).(array)
	return a
}

func (d *Document) number(o any, otherwise float64) float64 {
	if f, ok := d.resolve(o).(float64); ok {
		return f
	}
	return otherwise
}

// object reads an object by its number.
func (d *Document) object(n int) any {
	if o, ok := d.objects[n]; ok {
		return o
	}
	e, ok := d.entries[n]
	if !ok || d.open[n] {
		return nil
	}
	d.open[n] = true
	defer delete(d.open, n)
	var o any
	if e.container > 0 {
		o = d.unpacked(e.container)[n]
	} else if e.offset >= 0 && e.offset < len(d.b) {
		o = d.indirect(&lexer{b: d.b, pos: e.offset}, n, d.crypt)
	}
	d.objects[n] = o
	return o
}

// read reads the next object, as long as there may be more work.
func (d *Document) read(l *lexer) any {
	if d.work <= 0 {
		return eof
	}
	from := l.pos
	o := l.object(0)
	d.work -= l.pos - from
	return o
}

// indirect reads "n g obj …" (7.3.10). Where want is not 0 it has to be n.
func (d *Document) indirect(l *lexer, want int, c *cipherer) any {
	n, ok := d.read(l).(float64)
	g, ok2 := d.read(l).(float64)
	if !ok || !ok2 || d.read(l) != word("obj") || want != 0 && int(n) != want {
		return nil
	}
	o := d.read(l)
	id := ref{int(n), int(g)}
	head, isDict := o.(dict)
	if !isDict {
		return c.strings(o, id, 0)
	}
	if d.read(l) != word("stream") {
		return c.strings(head, id, 0)
	}
	raw := d.streamBytes(l, head)
	if head["Type"] == name("XRef") { // 7.5.8.2: never encrypted
		return &stream{head, raw}
	}
	head, _ = c.strings(head, id, 0).(dict)
	return &stream{head, c.stream(raw, id, head)}
}

// streamBytes are a stream's bytes: as many as it says, if its end stands
// there, else up to where that stands.
func (d *Document) streamBytes(l *lexer, head dict) []byte {
	start := l.pos
	if start < len(l.b) && l.b[start] == '\r' {
		start++
	}
	if start < len(l.b) && l.b[start] == '\n' {
		start++
	}
	if n := int(d.number(head["Length"], -1)); n >= 0 && n <= len(l.b)-start {
		if after := bytes.TrimLeft(l.b[start+n:min(len(l.b), start+n+16)], "\r\n \t\x00"); bytes.HasPrefix(after, []byte("endstream")) {
			return l.b[start : start+n]
		}
	}
	if d.work <= 0 {
		return nil
	}
	end := len(l.b)
	if i := bytes.Index(l.b[start:], []byte("endstream")); i >= 0 {
		end = start + i
	}
	d.work -= (end - start) / 8 // looking for a word is that much quicker
	return bytes.TrimRight(l.b[start:end], "\r\n")
}

// unpacked are the objects of an object stream by their numbers (7.5.7).
func (d *Document) unpacked(container int) map[int]any {
	if _, ok := d.packed[container]; !ok {
		d.packed[container] = d.unpack(container)
	}
	return d.packed[container]
}

func (d *Document) unpack(container int) map[int]any {
	s, _ := d.resolve(ref{container, 0}).(*stream)
	if s == nil {
		return nil
	}
	objects, data := map[int]any{}, d.decode(s)
	d.work += len(data)
	first := int(d.number(s.dict["First"], 0))
	head := &lexer{b: data}
	for head.pos < first {
		n, ok := d.read(head).(float64)
		offset, ok2 := d.read(head).(float64)
		if !ok || !ok2 {
			break
		}
		at := first + int(offset)
		if _, there := objects[int(n)]; !there && at >= 0 && at < len(data) {
			objects[int(n)] = d.read(&lexer{b: data, pos: at})
		}
	}
	return objects
}

// The limits of the page tree: its pages, and its nodes, which may stand in it
// again and again.
const maxPages, maxNodes = 2000, 20_000

// listPages walks the page tree (7.7.3), with what pages inherit.
func (d *Document) listPages() {
	d.pages = nil
	seen, nodes := map[any]bool{}, 0
	var walk func(o any, inherited dict, depth int)
	walk = func(o any, inherited dict, depth int) {
		if r, ok := o.(ref); ok {
			if seen[r] {
				return
			}
			seen[r] = true
		}
		node := d.dict(o)
		if nodes++; node == nil || depth > maxNesting || nodes > maxNodes || len(d.pages) >= maxPages {
			return
		}
		own := dict{}
		for k, v := range node {
			own[k] = v
		}
		for _, k := range []name{"Resources", "MediaBox", "Rotate"} {
			if _, ok := own[k]; !ok && inherited[k] != nil {
				own[k] = inherited[k]
			}
		}
		kids := d.array(node["Kids"])
		if kids == nil {
			if node["Type"] == name("Page") || node["Contents"] != nil {
				d.pages = append(d.pages, own)
			}
			return
		}
		for _, kid := range kids {
			walk(kid, own, depth+1)
		}
	}
	walk(d.dict(d.trailer["Root"])["Pages"], nil, 0)
}
