package pdf

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

//go:embed glyphs.txt
var glyphsText string

// glyphNames is the part of the Adobe Glyph List that articles are written in.
var glyphNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(glyphsText) {
		f := strings.Fields(line)
		var b strings.Builder
		for _, hex := range f[1:] {
			b.WriteString(codePoint(hex))
		}
		out[f[0]] = b.String()
	}
	return out
})

func codePoint(hex string) string {
	v, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || v > 0x10FFFF || v >= 0xD800 && v < 0xE000 {
		return ""
	}
	return string(rune(v))
}

// textOf is what a glyph of that name says, by the rules of the Adobe Glyph
// List: the part before the first full stop, underscores between the parts of
// a ligature, uniXXXX and uXXXXX for the rest. "" where it says nothing known.
func textOf(glyph string) string {
	glyph, _, _ = strings.Cut(glyph, ".")
	var b strings.Builder
	for part := range strings.SplitSeq(glyph, "_") {
		switch s, ok := glyphNames()[part]; {
		case ok:
			b.WriteString(s)
		case strings.HasPrefix(part, "uni") && len(part) >= 7:
			for hex := part[3:]; len(hex) >= 4; hex = hex[4:] {
				b.WriteString(codePoint(hex[:4]))
			}
		case strings.HasPrefix(part, "u") && len(part) >= 5 && len(part) <= 7:
			b.WriteString(codePoint(part[1:]))
		}
	}
	return b.String()
}

// winAnsi and macRoman are the encodings of simple fonts (annex D).
func winAnsi(c byte) rune {
	if r := charmap.Windows1252.DecodeByte(c); r != '\uFFFD' {
		return r
	}
	return '•' // D.2, footnote 3: all that are not used
}

func macRoman(c byte) rune { return charmap.Macintosh.DecodeByte(c) }

// standard is StandardEncoding, which is ASCII but for its quotation marks and
// upper half.
func standard(c byte) rune {
	if c < 0x80 {
		switch c {
		case '\'':
			return '’'
		case '`':
			return '‘'
		}
		return rune(c)
	}
	return standardUpper[c]
}

// standardUpper is the upper half of StandardEncoding, without accents that
// stand alone.
var standardUpper = map[byte]rune{
	0xA1: '¡', 0xA2: '¢', 0xA3: '£', 0xA4: '⁄', 0xA5: '¥', 0xA6: 'ƒ', 0xA7: '§', 0xA8: '¤', 0xA9: '\'', 0xAA: '“', 0xAB: '«',
	0xAC: '‹', 0xAD: '›', 0xAE: 'ﬁ', 0xAF: 'ﬂ', 0xB1: '–', 0xB2: '†', 0xB3: '‡', 0xB4: '·', 0xB6: '¶', 0xB7: '•', 0xB8: '‚',
	0xB9: '„', 0xBA: '”', 0xBB: '»', 0xBC: '…', 0xBD: '‰', 0xBF: '¿', 0xD0: '—', 0xE1: 'Æ', 0xE3: 'ª', 0xE8: 'Ł', 0xE9: 'Ø',
	0xEA: 'Œ', 0xEB: 'º', 0xF1: 'æ', 0xF5: 'ı', 0xF8: 'ł', 0xF9: 'ø', 0xFA: 'œ', 0xFB: 'ß',
}
