package pdf

import (
	"bytes"
	"compress/flate"
	"encoding/ascii85"
	"io"
)

// decode undoes a stream's filters (7.4). Of a stream that is cut short or
// goes over the limit it returns what there is; of a picture nothing.
func (d *Document) decode(s *stream) []byte {
	filters, parms := d.filters(s.dict)
	out := s.raw
	if len(filters) == 0 {
		return d.take(out) // it may be asked for again and again
	}
	for i, f := range filters {
		var p dict
		if i < len(parms) {
			p = d.dict(parms[i])
		}
		switch f {
		case "FlateDecode", "Fl":
			out = d.unpredict(d.inflate(out), p)
		case "LZWDecode", "LZW":
			out = d.unpredict(d.take(unLZW(out, d.number(p["EarlyChange"], 1) != 0, d.budget)), p)
		case "ASCII85Decode", "A85":
			out = d.take(un85(out))
		case "ASCIIHexDecode", "AHx":
			out = d.take([]byte((&lexer{b: out}).hex()))
		case "RunLengthDecode", "RL":
			out = d.take(unRunLength(out, d.budget))
		case "Crypt":
		default:
			return nil
		}
	}
	return out
}

// filters are a stream's filters with their parameters.
func (d *Document) filters(head dict) ([]name, array) {
	list := func(long, short name) array {
		o := d.resolve(head[long])
		if o == nil {
			o = d.resolve(head[short])
		}
		if a, ok := o.(array); ok {
			return a
		}
		if o == nil {
			return nil
		}
		return array{o}
	}
	var out []name
	for _, o := range list("Filter", "F") {
		if n, ok := d.resolve(o).(name); ok && len(out) < 8 {
			out = append(out, n)
		}
	}
	return out, list("DecodeParms", "DP")
}

// take counts unpacked bytes against the budget.
func (d *Document) take(b []byte) []byte {
	if len(b) > d.budget {
		b = b[:d.budget]
	}
	d.budget -= len(b)
	return b
}

// inflate leaves the checks of zlib aside: damaged files have those wrong.
func (d *Document) inflate(b []byte) []byte {
	if len(b) < 2 {
		return nil
	}
	out, _ := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(b[2:])), int64(d.budget)))
	return d.take(out)
}

func un85(b []byte) []byte {
	b = bytes.TrimSpace(b)
	b = bytes.TrimPrefix(b, []byte("<~"))
	if i := bytes.IndexByte(b, '~'); i >= 0 {
		b = b[:i]
	}
	out := make([]byte, 4*len(b)+4)
	n, _, _ := ascii85.Decode(out, b, true)
	return out[:n]
}

func unRunLength(b []byte, limit int) []byte {
	var out []byte
	for len(b) > 0 && b[0] != 128 && len(out) < limit {
		n := int(b[0])
		if n < 128 {
			end := min(len(b), n+2)
			out = append(out, b[1:end]...)
			b = b[end:]
			continue
		}
		if len(b) < 2 {
			break
		}
		out = append(out, bytes.Repeat(b[1:2], 257-n)...)
		b = b[2:]
	}
	return out
}

// unLZW undoes LZW as in 7.4.4: codes of 9 to 12 bits, the highest bit first.
// With early, codes grow by one bit one code too soon, as they mostly do.
func unLZW(b []byte, early bool, limit int) []byte {
	const clear, end = 256, 257
	var out []byte
	table := make([][]byte, 258, 4096)
	for i := range 256 {
		table[i] = []byte{byte(i)}
	}
	width, acc, bits := 9, 0, 0
	var previous []byte
	ahead := 0
	if early {
		ahead = 1
	}
	for _, c := range b {
		acc, bits = acc<<8|int(c), bits+8
		if bits < width {
			continue
		}
		code := acc >> (bits - width)
		bits -= width
		acc &= 1<<bits - 1
		switch {
		case code == clear:
			table, width, previous = table[:258], 9, nil
			continue
		case code == end || len(out) >= limit:
			return out
		}
		var now []byte
		switch {
		case code < len(table) && code != clear:
			now = table[code]
		case code == len(table) && previous != nil:
			now = append(previous[:len(previous):len(previous)], previous[0])
		default:
			return out
		}
		out = append(out, now...)
		if previous != nil && len(table) < 4096 {
			table = append(table, append(previous[:len(previous):len(previous)], now[0]))
		}
		previous = now
		for width < 12 && len(table)+ahead >= 1<<width {
			width++
		}
	}
	return out
}

// unpredict undoes a predictor (7.4.4.4): PNG's, row by row.
func (d *Document) unpredict(b []byte, p dict) []byte {
	if d.number(p["Predictor"], 1) < 10 {
		return b
	}
	colors, bits, columns := d.number(p["Colors"], 1), d.number(p["BitsPerComponent"], 8), d.number(p["Columns"], 1)
	if colors < 1 || colors > 32 || bits < 1 || bits > 32 || columns < 1 || columns > 1<<20 {
		return nil
	}
	pixel := max(1, int(colors*bits)/8)
	row := (int(colors*bits*columns) + 7) / 8
	if row > len(b) {
		return nil // not one row is there
	}
	out := make([]byte, 0, len(b))
	before := make([]byte, row)
	for len(b) > 1 {
		kind, now := b[0], make([]byte, row)
		n := copy(now, b[1:])
		b = b[1+n:]
		for i := range now {
			var left, up, corner byte
			if up = before[i]; i >= pixel {
				left, corner = now[i-pixel], before[i-pixel]
			}
			switch kind {
			case 1:
				now[i] += left
			case 2:
				now[i] += up
			case 3:
				now[i] += byte((int(left) + int(up)) / 2)
			case 4:
				now[i] += paeth(left, up, corner)
			}
		}
		out = append(out, now...)
		before = now
	}
	return out
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	pa, pb, pc := distance(p, a), distance(p, b), distance(p, c)
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func distance(p int, x byte) int { return max(p-int(x), int(x)-p) }
