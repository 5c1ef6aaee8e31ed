package pdf

import (
	"bytes"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"sync"
)

// readTables follows the cross-reference tables and streams from the newest to
// the oldest (7.5.4, 7.5.8) and reports whether it came through.
func (d *Document) readTables() bool {
	i := bytes.LastIndex(d.b, []byte("startxref"))
	if i < 0 {
		return false
	}
	l := &lexer{b: d.b, pos: i + len("startxref")}
	start, ok := d.read(l).(float64)
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
	l := &lexer{b: d.b, pos: at}
	if first := d.read(l); first != word("xref") {
		l.pos = at
		s, _ := d.indirect(l, 0, nil).(*stream)
		if s == nil || s.dict["Type"] != name("XRef") {
			return nil
		}
		d.readTableStream(s)
		return s.dict
	}
	for {
		o := d.read(l)
		if o == word("trailer") {
			t, _ := d.read(l).(dict)
			return t
		}
		start, ok := o.(float64)
		count, ok2 := d.read(l).(float64)
		if !ok || !ok2 {
			return nil
		}
		for n := int(start); n < int(start)+int(count); n++ {
			offset, ok := d.read(l).(float64)
			_, ok2 := d.read(l).(float64)
			kind, ok3 := d.read(l).(word)
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

var objectStart = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\d{1,9})[ \t\r\n]+(\d{1,5})[ \t\r\n]+obj\b`) })

// lookThrough finds the objects of a file whose tables are of no use.
func (d *Document) lookThrough() {
	d.mended = true
	for _, m := range objectStart().FindAllSubmatchIndex(d.b, -1) {
		n, _ := strconv.Atoi(string(d.b[m[2]:m[3]]))
		d.entries[n] = entry{offset: m[0]}
	}
	for rest := d.b; ; {
		i := bytes.Index(rest, []byte("trailer"))
		if i < 0 {
			break
		}
		rest = rest[i+len("trailer"):]
		if t, ok := d.read(&lexer{b: rest}).(dict); ok {
			for k, v := range t {
				d.trailer[k] = v
			}
		}
	}
	for _, n := range slices.Sorted(maps.Keys(d.entries)) { // of two catalogues it is always the same that stands
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
			for _, inner := range slices.Sorted(maps.Keys(d.unpacked(n))) {
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
