package pdf

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// maxCodes bounds the codes of a character map.
const maxCodes = 1 << 17

// charMap maps codes to text or to CIDs (9.7.5, 9.10.3).
type charMap struct {
	spaces []codeSpace
	text   map[uint32]string
	cids   []cidRange
	steps  int // entries written, against maps that write the same ones for ever

	// shifted is true of a map that gives some glyphs whole lines and the others
	// nothing, as WeasyPrint 57 and earlier write it of right-to-left text.
	shifted bool
}

// codeSpace is a range of codes of one length in bytes.
type codeSpace struct {
	length    int
	low, high uint32
}

type cidRange struct{ low, high, cid uint32 }

func code(s str) (c uint32) {
	for i := range len(s) {
		c = c<<8 | uint32(s[i])
	}
	return c
}

// readCharMap reads a CMap stream.
func readCharMap(b []byte) *charMap {
	m := &charMap{text: map[uint32]string{}}
	l := &lexer{b: b}
	var operands array
	for {
		o := l.object(0)
		w, isWord := o.(word)
		if !isWord {
			if len(operands) < 3*maxCodes {
				operands = append(operands, o)
			}
			continue
		}
		switch w {
		case eof:
			slices.SortStableFunc(m.cids, func(a, b cidRange) int { return cmp.Compare(a.low, b.low) })
			m.shifted = m.isShifted()
			return m
		case "endcodespacerange":
			m.addSpaces(operands)
		case "endbfchar":
			for i := 0; i+1 < len(operands) && m.step(); i += 2 {
				from, ok := operands[i].(str)
				if to, ok2 := operands[i+1].(str); ok && ok2 {
					m.text[code(from)] = mapped(to)
				}
			}
		case "endbfrange":
			m.addRanges(operands)
		case "endcidrange":
			for i := 0; i+2 < len(operands); i += 3 {
				low, ok := operands[i].(str)
				high, ok2 := operands[i+1].(str)
				cid, ok3 := operands[i+2].(float64)
				if ok && ok2 && ok3 && m.step() {
					m.cids = append(m.cids, cidRange{code(low), code(high), uint32(cid)})
				}
			}
		case "endcidchar":
			for i := 0; i+1 < len(operands); i += 2 {
				from, ok := operands[i].(str)
				if cid, ok2 := operands[i+1].(float64); ok && ok2 && m.step() {
					m.cids = append(m.cids, cidRange{code(from), code(from), uint32(cid)})
				}
			}
		}
		operands = operands[:0]
	}
}

// mapped is the text of a map's entry. Ghostscript writes the letters of a
// ligature with their bytes the wrong way about.
func mapped(s str) string {
	swapped, high := len(s) >= 4, false
	for i := 0; i+1 < len(s); i += 2 {
		swapped = swapped && (s[i+1] == 0 || s[i+1] == 5 || s[i+1] == 6)
		high = high || s[i] > 6
	}
	if !swapped || !high {
		return fromUTF16(s)
	}
	out := []byte(s)
	for i := 0; i+1 < len(out); i += 2 {
		out[i], out[i+1] = out[i+1], out[i]
	}
	return fromUTF16(str(out))
}

// longestGlyph is how many letters one glyph may stand for: Arabic has
// ligatures of whole words.
const longestGlyph = 20

func (m *charMap) isShifted() bool {
	long, empty := 0, 0
	for _, s := range m.text {
		if s == "" {
			empty++
		} else if utf8.RuneCountInString(s) > longestGlyph {
			long++
		}
	}
	return empty > len(m.text)/2 && (long > 0 || empty == len(m.text))
}

func (m *charMap) step() bool {
	m.steps++
	return m.steps <= maxCodes
}

func (m *charMap) addSpaces(operands array) {
	for i := 0; i+1 < len(operands); i += 2 {
		low, ok := operands[i].(str)
		high, ok2 := operands[i+1].(str)
		if ok && ok2 && len(low) == len(high) && len(low) >= 1 && len(low) <= 4 && len(m.spaces) < 100 {
			m.spaces = append(m.spaces, codeSpace{len(low), code(low), code(high)})
		}
	}
}

func (m *charMap) addRanges(operands array) {
	for i := 0; i+2 < len(operands); i += 3 {
		low, ok := operands[i].(str)
		high, ok2 := operands[i+1].(str)
		if !ok || !ok2 {
			continue
		}
		from, to := code(low), code(high)
		switch target := operands[i+2].(type) {
		case array:
			for n, t := range target {
				if s, ok := t.(str); ok && from+uint32(n) <= to && m.step() {
					m.text[from+uint32(n)] = mapped(s)
				}
			}
		case str:
			for c := from; c <= to && m.step(); c++ {
				m.text[c] = mapped(plus(target, c-from))
				if c == 1<<32-1 {
					break
				}
			}
		}
	}
}

// plus is a UTF-16 string whose last unit is n higher.
func plus(s str, n uint32) str {
	if len(s) < 2 {
		if len(s) == 1 { // some write one byte
			return str([]byte{0, s[0] + byte(n)})
		}
		return s
	}
	last := code(s[len(s)-2:]) + n
	return s[:len(s)-2] + str([]byte{byte(last >> 8), byte(last)})
}

// next cuts the next code off a string: as long as its code space says.
func (m *charMap) next(s str, otherwise int) (c uint32, length int) {
	for n := 1; n <= 4 && n <= len(s); n++ {
		c = code(s[:n])
		for _, p := range m.spaces {
			if p.length == n && c >= p.low && c <= p.high {
				return c, n
			}
		}
	}
	n := min(otherwise, len(s))
	return code(s[:n]), n
}

// cid is a code's CID. Ranges stand in order and do not overlap (9.7.5.4).
func (m *charMap) cid(c uint32) uint32 {
	i, found := slices.BinarySearchFunc(m.cids, c, func(r cidRange, c uint32) int { return cmp.Compare(r.low, c) })
	if !found {
		i--
	}
	if i < 0 || c > m.cids[i].high {
		return 0
	}
	return m.cids[i].cid + c - m.cids[i].low
}

// unicodeMap is true of the predefined CMaps whose codes are UTF-16.
func unicodeMap(n name) bool {
	return strings.Contains(string(n), "UCS2") || strings.Contains(string(n), "UTF16")
}
