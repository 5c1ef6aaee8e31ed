// Package pdf takes the text out of PDF files (ISO 32000-2) glyph by glyph:
// what each says and where on its page it stands. It is made for hostile
// files: whatever they claim, the work is bounded by the bytes that they have
// and by the limits below, and what is damaged is mended by looking through the
// file for its objects.
package pdf

import (
	"bytes"
	"strconv"
)

// The kinds of objects (7.3); numbers are float64, null is nil.
type (
	name   string
	str    string // a string's bytes, decrypted
	array  []any
	dict   map[name]any
	ref    struct{ number, generation int }
	word   string // a keyword or operator
	stream struct {
		dict dict
		raw  []byte // encoded, decrypted
	}
)

// maxNesting bounds arrays and dictionaries in each other, and references to
// references.
const maxNesting = 60

// maxKept bounds what is kept of one object: the numbers of a long array take
// many times the bytes that they are written in.
const maxKept = 1 << 18

// lexer reads objects from bytes.
type lexer struct {
	b    []byte
	pos  int
	kept int // parts of the object that is being read
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

func (l *lexer) skipSpace() {
	for l.pos < len(l.b) {
		switch c := l.b[l.pos]; {
		case isSpace(c):
			l.pos++
		case c == '%':
			for l.pos < len(l.b) && l.b[l.pos] != '\n' && l.b[l.pos] != '\r' {
				l.pos++
			}
		default:
			return
		}
	}
}

// eof is the word that stands for the end of the bytes.
const eof = word("\x00end")

// object reads the next object; a closing bracket or an operator is a word.
// Every call but one at the end moves on.
func (l *lexer) object(depth int) any {
	if depth == 0 {
		l.kept = 0
	}
	l.kept++
	l.skipSpace()
	if l.pos >= len(l.b) {
		return eof
	}
	switch c := l.b[l.pos]; {
	case c == '/':
		l.pos++
		return l.name()
	case c == '(':
		l.pos++
		return l.literal()
	case c == '<' && l.pos+1 < len(l.b) && l.b[l.pos+1] == '<':
		l.pos += 2
		return l.dictionary(depth + 1)
	case c == '<':
		l.pos++
		return l.hex()
	case c == '[':
		l.pos++
		return l.list(depth + 1)
	case c == '>' && l.pos+1 < len(l.b) && l.b[l.pos+1] == '>':
		l.pos += 2
		return word(">>")
	case isDelimiter(c):
		l.pos++
		return word(c)
	}
	start := l.pos
	for l.pos < len(l.b) && !isSpace(l.b[l.pos]) && !isDelimiter(l.b[l.pos]) {
		l.pos++
	}
	return plain(l.b[start:l.pos])
}

// plain is a number, a constant or a keyword.
func plain(b []byte) any {
	if c := b[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if f, err := strconv.ParseFloat(string(bytes.TrimLeft(b, "+")), 64); err == nil {
			return f
		}
	}
	switch string(b) {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	return word(b)
}

func (l *lexer) name() name {
	var out []byte
	for l.pos < len(l.b) && !isSpace(l.b[l.pos]) && !isDelimiter(l.b[l.pos]) {
		c := l.b[l.pos]
		if c == '#' && l.pos+2 < len(l.b) {
			if v, err := strconv.ParseUint(string(l.b[l.pos+1:l.pos+3]), 16, 8); err == nil {
				c = byte(v)
				l.pos += 2
			}
		}
		out = append(out, c)
		l.pos++
	}
	return name(out)
}

// literal reads a string in parentheses (7.3.4.2).
func (l *lexer) literal() str {
	var out []byte
	for depth := 1; l.pos < len(l.b); l.pos++ {
		c := l.b[l.pos]
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.pos++
				return str(out)
			}
		case '\\':
			if l.pos++; l.pos < len(l.b) {
				out = l.escape(out)
			}
			continue
		}
		out = append(out, c)
	}
	return str(out)
}

// escape reads what follows a backslash and leaves the position on its last byte.
func (l *lexer) escape(out []byte) []byte {
	switch c := l.b[l.pos]; c {
	case 'n':
		return append(out, '\n')
	case 'r':
		return append(out, '\r')
	case 't':
		return append(out, '\t')
	case 'b':
		return append(out, '\b')
	case 'f':
		return append(out, '\f')
	case '\n':
		return out
	case '\r':
		if l.pos+1 < len(l.b) && l.b[l.pos+1] == '\n' {
			l.pos++
		}
		return out
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v := 0
		for n := 0; n < 3 && l.pos < len(l.b) && l.b[l.pos] >= '0' && l.b[l.pos] <= '7'; n++ {
			v = v*8 + int(l.b[l.pos]-'0')
			l.pos++
		}
		l.pos--
		return append(out, byte(v))
	default:
		return append(out, c)
	}
}

func (l *lexer) hex() str {
	var out []byte
	half, have := byte(0), false
	for l.pos < len(l.b) {
		c := l.b[l.pos]
		l.pos++
		if c == '>' {
			break
		}
		v, ok := hexDigit(c)
		if !ok {
			continue
		}
		if have {
			out = append(out, half<<4|v)
		}
		half, have = v, !have
	}
	if have {
		out = append(out, half<<4)
	}
	return str(out)
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// list reads an array, in which two numbers and an R are a reference.
func (l *lexer) list(depth int) array {
	var out array
	for depth < maxNesting {
		switch o := l.object(depth).(type) {
		case word:
			if o == "]" || o == eof || o == ">>" {
				return out
			}
			if o == "R" {
				out = withReference(out)
			}
		default:
			if l.kept < maxKept {
				out = append(out, o)
			}
		}
	}
	return out
}

// withReference replaces the two numbers at the end by the reference that they are.
func withReference(out array) array {
	if len(out) < 2 {
		return out
	}
	n, ok := out[len(out)-2].(float64)
	g, ok2 := out[len(out)-1].(float64)
	if !ok || !ok2 {
		return out
	}
	return append(out[:len(out)-2], ref{int(n), int(g)})
}

func (l *lexer) dictionary(depth int) dict {
	out := dict{}
	var pending array // a key with what follows it up to the next key
	flush := func() {
		if len(pending) > 1 {
			if key, ok := pending[0].(name); ok && l.kept < maxKept {
				out[key] = pending[1]
			}
		}
		pending = nil
	}
	for depth < maxNesting {
		switch o := l.object(depth).(type) {
		case word:
			if o == ">>" || o == eof || o == "endobj" || o == "stream" {
				flush()
				return out
			}
			if o == "R" {
				pending = withReference(pending)
			}
		case name:
			if len(pending) > 1 || len(pending) == 0 {
				flush()
			}
			pending = append(pending, o)
		default:
			if len(pending) < 4 { // a key, and a reference after it
				pending = append(pending, o)
			}
		}
	}
	return out
}
