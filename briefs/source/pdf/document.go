package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"unicode/utf16"
)

// What Open and Page return of a file that cannot be read.
var (
	ErrDamaged = errors.New("the file is damaged")
	ErrLocked  = errors.New("a password is needed to open it")
)

// maxDecoded bounds what the streams of one file unpack to, all together.
const maxDecoded = 48 << 20

// Document is an open file. It is not for concurrent use.
type Document struct {
	b         []byte
	entries   map[int]entry
	trailer   dict
	crypt     *cipherer // nil where nothing is encrypted
	objects   map[int]any
	packed    map[int][]any // the objects of object streams
	open      map[int]bool  // objects that are being read, against circles
	budget    int           // bytes that may still be unpacked
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
	d := &Document{b: b[i:], budget: maxDecoded, fonts: map[any]*font{}}
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
	d.objects, d.packed, d.open = map[int]any{}, map[int][]any{}, map[int]bool{}
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

// readTables follows the cross-reference tables and streams from the newest to
// the oldest (7.5.4, 7.5.8) and reports whether it came through.
func (d *Document) readTables() bool {
	i := bytes.LastIndex(d.b, []byte("startxref"))
	if i < 0 {
		return false
	}
	l := &lexer{d.b, i + len("startxref")}
	start, ok := l.object(0).(float64)
	seen := map[int]bool{}
	for next := []int{int(start)}; ok && len(next) > 0; {
		at := next[0]
		next = next[1:]
		if seen[at] {
			continue
		}
		seen[at] = true
		t := d.readTable(at)
		if t == nil {
			return false
		}
		for k, v := range t {
			if _, there := d.trailer[k]; !there {
				d.trailer[k] = v
			}
		}
		for _, k := range []name{"XRefStm", "Prev"} {
			if v, ok := t[k].(float64); ok {
				next = append(next, int(v))
			}
		}
	}
	return ok && len(d.entries) > 0
}

// readTable reads one table or stream and returns its trailer, nil on failure.
func (d *Document) readTable(at int) dict {
	if at < 0 || at >= len(d.b) {
		return nil
	}
	l := &lexer{d.b, at}
	if first := l.object(0); first != word("xref") {
		l.pos = at
		s, _ := d.indirect(l, 0, nil).(*stream)
		if s == nil || s.dict["Type"] != name("XRef") {
			return nil
		}
		d.readTableStream(s)
		return s.dict
	}
	for {
		o := l.object(0)
		if o == word("trailer") {
			t, _ := l.object(0).(dict)
			return t
		}
		start, ok := o.(float64)
		count, ok2 := l.object(0).(float64)
		if !ok || !ok2 {
			return nil
		}
		for n := int(start); n < int(start)+int(count); n++ {
			offset, ok := l.object(0).(float64)
			_, ok2 := l.object(0).(float64)
			kind, ok3 := l.object(0).(word)
			if !ok || !ok2 || !ok3 {
				return nil
			}
			if _, there := d.entries[n]; !there && kind == "n" {
				d.entries[n] = entry{offset: int(offset)}
			}
		}
	}
}

func (d *Document) readTableStream(s *stream) {
	var w [3]int
	for i, v := range d.array(s.dict["W"]) {
		if f, ok := v.(float64); ok && i < 3 && f >= 0 && f <= 8 {
			w[i] = int(f)
		}
	}
	size := w[0] + w[1] + w[2]
	data := d.decode(s)
	index := d.array(s.dict["Index"])
	if index == nil {
		index = array{0.0, s.dict["Size"]}
	}
	for i := 0; i+1 < len(index) && size > 0; i += 2 {
		start, _ := index[i].(float64)
		count, _ := index[i+1].(float64)
		for n := int(start); n < int(start)+int(count) && len(data) >= size; n++ {
			kind := number(data[:w[0]])
			if w[0] == 0 {
				kind = 1
			}
			second := number(data[w[0] : w[0]+w[1]])
			data = data[size:]
			if _, there := d.entries[n]; there {
				continue
			}
			switch kind {
			case 1:
				d.entries[n] = entry{offset: second}
			case 2:
				d.entries[n] = entry{container: second}
			}
		}
	}
}

func number(b []byte) (n int) {
	for _, c := range b {
		n = n<<8 | int(c)
	}
	return n
}

var objectStart = regexp.MustCompile(`(\d{1,9})[ \t\r\n]+(\d{1,5})[ \t\r\n]+obj\b`)

// lookThrough finds the objects of a file whose tables are of no use.
func (d *Document) lookThrough() {
	d.mended = true
	for _, m := range objectStart.FindAllSubmatchIndex(d.b, -1) {
		n, _ := strconv.Atoi(string(d.b[m[2]:m[3]]))
		d.entries[n] = entry{offset: m[0]}
	}
	for rest := d.b; ; {
		i := bytes.Index(rest, []byte("trailer"))
		if i < 0 {
			break
		}
		rest = rest[i+len("trailer"):]
		if t, ok := (&lexer{rest, 0}).object(0).(dict); ok {
			for k, v := range t {
				d.trailer[k] = v
			}
		}
	}
	found := make([]int, 0, len(d.entries))
	for n := range d.entries {
		found = append(found, n)
	}
	for _, n := range found {
		o := d.resolve(ref{n, 0})
		s, _ := o.(*stream)
		switch t, _ := d.dict(o)["Type"].(name); {
		case t == "Catalog":
			d.trailer["Root"] = ref{n, 0}
		case s != nil && t == "XRef":
			for _, k := range []name{"Root", "Encrypt", "ID", "Info"} {
				if v, ok := s.dict[k]; ok && d.trailer[k] == nil {
					d.trailer[k] = v
				}
			}
		case s != nil && t == "ObjStm" && d.trailer["Encrypt"] == nil:
			for _, inner := range d.packedNumbers(n) {
				if _, there := d.entries[inner]; !there {
					d.entries[inner] = entry{container: n}
					if kind, _ := d.dict(ref{inner, 0})["Type"].(name); kind == "Catalog" {
						d.trailer["Root"] = ref{inner, 0}
					}
				}
			}
		}
	}
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
		o = d.unpacked(e.container, n)
	} else if e.offset >= 0 && e.offset < len(d.b) {
		o = d.indirect(&lexer{d.b, e.offset}, n, d.crypt)
	}
	d.objects[n] = o
	return o
}

// indirect reads "n g obj …" (7.3.10). Where want is not 0 it has to be n.
func (d *Document) indirect(l *lexer, want int, c *cipherer) any {
	n, ok := l.object(0).(float64)
	g, ok2 := l.object(0).(float64)
	if !ok || !ok2 || l.object(0) != word("obj") || want != 0 && int(n) != want {
		return nil
	}
	o := l.object(0)
	id := ref{int(n), int(g)}
	head, isDict := o.(dict)
	if !isDict {
		return c.strings(o, id, 0)
	}
	if l.object(0) != word("stream") {
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
	if i := bytes.Index(l.b[start:], []byte("endstream")); i >= 0 {
		return bytes.TrimRight(l.b[start:start+i], "\r\n")
	}
	return l.b[start:]
}

// packedNumbers are the numbers of the objects in an object stream (7.5.7).
func (d *Document) packedNumbers(container int) []int {
	d.unpacked(container, -1)
	var out []int
	list := d.packed[container]
	for i := 0; i+1 < len(list); i += 2 {
		out = append(out, list[i].(int))
	}
	return out
}

// unpacked is an object of an object stream.
func (d *Document) unpacked(container, n int) any {
	if _, ok := d.packed[container]; !ok {
		d.packed[container] = d.unpack(container)
	}
	list := d.packed[container]
	for i := 0; i+1 < len(list); i += 2 {
		if list[i] == n {
			return list[i+1]
		}
	}
	return nil
}

func (d *Document) unpack(container int) (list []any) {
	s, _ := d.resolve(ref{container, 0}).(*stream)
	if s == nil {
		return nil
	}
	data := d.decode(s)
	first := int(d.number(s.dict["First"], 0))
	head := &lexer{data, 0}
	for head.pos < first {
		n, ok := head.object(0).(float64)
		offset, ok2 := head.object(0).(float64)
		if !ok || !ok2 {
			break
		}
		if at := first + int(offset); at >= 0 && at < len(data) {
			list = append(list, int(n), (&lexer{data, at}).object(0))
		}
	}
	return list
}

const maxPages = 2000

// listPages walks the page tree (7.7.3), with what pages inherit.
func (d *Document) listPages() {
	d.pages = nil
	seen := map[any]bool{}
	var walk func(o any, inherited dict, depth int)
	walk = func(o any, inherited dict, depth int) {
		if r, ok := o.(ref); ok {
			if seen[r] {
				return
			}
			seen[r] = true
		}
		node := d.dict(o)
		if node == nil || depth > maxNesting || len(d.pages) >= maxPages {
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
