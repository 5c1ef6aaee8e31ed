package source

import (
	"bytes"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	utf16 "golang.org/x/text/encoding/unicode"
)

var errBinary = errors.New("binary data")

// decode finds a text's encoding – byte order mark, UTF-8, UTF-16 without a
// mark, then the single-byte encodings of the languages that are read – and
// returns it as UTF-8 with the encoding's name.
func decode(b []byte) (text, name string, err error) {
	switch {
	case bytes.HasPrefix(b, []byte("\xEF\xBB\xBF")):
		return decodeUTF8(b[3:])
	case bytes.HasPrefix(b, []byte("\xFF\xFE")), bytes.HasPrefix(b, []byte("\xFE\xFF")):
		return decodeAs(b, utf16.UTF16(utf16.LittleEndian, utf16.UseBOM), "utf-16")
	}
	if e, n := bareUTF16(b); e != nil {
		return decodeAs(b, e, n)
	}
	if looksBinary(b) {
		return "", "", errBinary
	}
	if utf8.Valid(b) || mostlyUTF8(b) {
		return decodeUTF8(b)
	}
	return decodeSingleByte(b)
}

// mostlyUTF8 is true of UTF-8 in which a few bytes are broken, or that is cut
// in the middle of a letter: text in a single-byte encoding hardly ever has
// bytes that make such letters.
func mostlyUTF8(b []byte) bool {
	letters, broken := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			broken++
		} else if n > 1 {
			letters++
		}
		b = b[n:]
	}
	return letters >= 10*broken
}

func decodeUTF8(b []byte) (string, string, error) {
	if looksBinary(b) {
		return "", "", errBinary
	}
	return strings.ToValidUTF8(string(b), "\ufffd"), "utf-8", nil
}

func decodeAs(b []byte, e encoding.Encoding, name string) (string, string, error) {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return "", "", err
	}
	if looksBinary(out) {
		return "", "", errBinary
	}
	return string(out), name, nil
}

// looksBinary is true of data with NUL bytes or many controls.
func looksBinary(b []byte) bool {
	head := b[:min(len(b), 8192)]
	if bytes.IndexByte(head, 0) >= 0 {
		return true
	}
	controls := 0
	for _, c := range head {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != 0x1b && c != '\f' {
			controls++
		}
	}
	return controls*20 > len(head)
}

// bareUTF16 recognises UTF-16 without a mark: text in any of the languages has
// spaces and line ends, whose high byte is zero, always on the same side.
func bareUTF16(b []byte) (encoding.Encoding, string) {
	if len(b) < 4 || len(b)%2 != 0 {
		return nil, ""
	}
	head := b[:min(len(b), 4096)]
	var zero [2]int
	for i, c := range head {
		if c == 0 {
			zero[i%2]++
		}
	}
	switch {
	case zero[1]*20 > len(head) && zero[0] == 0:
		return utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM), "utf-16le"
	case zero[0]*20 > len(head) && zero[1] == 0:
		return utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM), "utf-16be"
	}
	return nil, ""
}

// candidates are the single-byte encodings tried; of two that say the same the
// first is taken.
var candidates = []string{"windows-1252", "windows-1256", "iso-8859-6", "windows-1255", "macintosh"}

// decodeSingleByte tries each candidate and keeps the one whose text looks
// most like words of one script.
func decodeSingleByte(b []byte) (string, string, error) {
	best, bestName, bestScore := "", "", -1.0
	sample := b[:min(len(b), 1<<16)]
	for _, name := range candidates {
		e, err := htmlindex.Get(name)
		if err != nil {
			return "", "", err
		}
		head, err := e.NewDecoder().Bytes(sample)
		if err != nil {
			continue
		}
		if s := plausibility(string(head)); s > bestScore {
			full, err := e.NewDecoder().Bytes(b)
			if err != nil {
				continue
			}
			best, bestName, bestScore = string(full), name, s
		}
	}
	if bestScore < 0 {
		full, err := charmap.Windows1252.NewDecoder().Bytes(b)
		return string(full), "windows-1252", err
	}
	return best, bestName, nil
}

// plausibility scores decoded text: letters that stand in common words of
// their script count for it, undefined characters, controls and script
// changes within a word against.
func plausibility(s string) float64 {
	score, n := 0.0, 0
	var previous, before rune
	for _, r := range s {
		n++
		switch {
		case r == utf8.RuneError || r >= 0x80 && unicode.IsControl(r):
			score -= 4
		case commonLetter(r):
			score += 1
		case unicode.IsLetter(r) && r >= 0x80:
			score += 0.2
		}
		if unicode.IsLetter(r) && unicode.IsLetter(previous) && script(r) != script(previous) {
			score -= 2
		}
		if script(previous) > 0 && !unicode.IsLetter(r) && !unicode.IsLetter(before) {
			score -= 2 // a letter by itself: a capital of another script
		}
		before, previous = previous, r
	}
	return score / float64(max(1, n))
}

// commonLetter is true of the letters that make up most of running Arabic,
// Hebrew and French text.
func commonLetter(r rune) bool {
	switch {
	case r < 0x80:
		return r == ' ' || r >= 'a' && r <= 'z'
	case r >= 0x5D0 && r <= 0x5EA:
		return true
	}
	switch r {
	case 'ا', 'ل', 'ي', 'م', 'و', 'ن', 'ر', 'ت', 'ب', 'ة', 'ع', 'د', 'س', 'ف', 'ه', 'ك', 'ق', 'أ', 'ح', 'ج', 'é', 'è', 'à', 'ê', 'ç':
		return true
	}
	return false
}

func script(r rune) int {
	switch {
	case r < 0x250:
		return 0
	case r >= 0x590 && r < 0x600:
		return 1
	case r >= 0x600 && r < 0x780:
		return 2
	}
	return 3
}
