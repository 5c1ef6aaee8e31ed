package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// minRepairs is how many broken words it takes before a text counts as
// mojibake: a single "Ã©" may be quoted by an article on encodings.
const minRepairs = 3

// unmangle undoes UTF-8 that was read in a single-byte encoding and written
// again ("Ø§Ù„", "ط§ظ„"), also more than once: each run of letters that the
// encoding could have made is turned back into bytes, and taken where these are
// UTF-8. It undoes, too, a single-byte encoding that was read as a Western one
// ("ÇáÓáÇã"). It returns the text as it was and false where it is neither.
func unmangle(s string) (string, bool) {
	undone := false
	for range 3 {
		out, ok := unmangleOnce(s)
		if !ok {
			break
		}
		s, undone = out, true
	}
	if out, ok := unmangleWestern(s); ok {
		return out, true
	}
	return s, undone
}

func unmangleOnce(s string) (string, bool) {
	for _, c := range []*charmap.Charmap{charmap.Windows1252, charmap.Windows1256, charmap.Windows1255, charmap.Macintosh} {
		if out, ok := unmangleAs(s, c); ok {
			return out, true
		}
	}
	return s, false
}

// unmangleWestern undoes an Arabic or Hebrew single-byte encoding that was read
// as windows-1252: nearly all letters are accented ones then, and the text that
// they were is more like words.
func unmangleWestern(s string) (string, bool) {
	accented, plain := 0, 0
	for _, r := range s[:min(len(s), 1<<16)] {
		switch {
		case r >= 0xC0 && r < 0x100 || r == 0x152 || r == 0x153:
			accented++
		case unicode.IsLetter(r) && r != utf8.RuneError:
			plain++
		}
	}
	if accented < 20 || accented < 2*plain {
		return s, false
	}
	bytes := make([]byte, 0, len(s)/2)
	for _, r := range s {
		b, ok := mangledByte(r, charmap.Windows1252)
		if !ok {
			return s, false
		}
		bytes = append(bytes, b)
	}
	out, name, err := decodeSingleByte(bytes)
	return out, err == nil && name != "windows-1252" && name != "macintosh"
}

func unmangleAs(s string, c *charmap.Charmap) (string, bool) {
	if !mayBeMangled(s) {
		return s, false
	}
	var out strings.Builder
	var run []byte
	repaired, kept, start := 0, 0, 0
	flush := func(end int) {
		if len(run) == 0 {
			return
		}
		if len(run) > 1 && utf8.Valid(run) {
			out.Write(run)
			repaired++
		} else {
			out.WriteString(s[start:end])
			kept++
		}
		run = run[:0]
	}
	for i, r := range s {
		b, ok := mangledByte(r, c)
		if !ok || b < 0x80 {
			flush(i)
			out.WriteRune(r)
			continue
		}
		if len(run) == 0 {
			start = i
		}
		run = append(run, b)
	}
	flush(len(s))
	return out.String(), repaired >= minRepairs && repaired > 4*kept
}

// mangledByte is the byte that became r. Decoders leave bytes that the
// encoding does not define as C1 controls.
func mangledByte(r rune, c *charmap.Charmap) (byte, bool) {
	if b, ok := c.EncodeRune(r); ok {
		return b, true
	}
	if r >= 0x80 && r < 0x100 {
		return byte(r), true
	}
	return 0, false
}

// mayBeMangled looks for the letters that lead bytes of Arabic, Hebrew and
// accented Latin letters become.
func mayBeMangled(s string) bool {
	return strings.ContainsAny(s, "ØÙÚÛ×ÃÂ√ÿŸ׳") || strings.Contains(s, "ط§") || strings.Contains(s, "ظ„")
}
