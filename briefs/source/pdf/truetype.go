package pdf

import "encoding/binary"

// glyphText reads the characters of an embedded TrueType font's glyphs out of
// its cmap table (formats 4 and 12): what is left where a file names none.
func glyphText(b []byte) map[uint32]string {
	out := map[uint32]string{}
	table := tableOf(b, "cmap")
	for i := 0; i < int(u16(table, 2)) && i < 16; i++ {
		at := 4 + 8*i
		platform, offset := u16(table, at), int(u32(table, at+4))
		if platform != 0 && platform != 3 || offset >= len(table) {
			continue
		}
		switch t := table[offset:]; u16(t, 0) {
		case 4:
			readSegments(t, out)
		case 12:
			readGroups(t, out)
		}
	}
	return out
}

func tableOf(b []byte, tag string) []byte {
	for i := 0; i < int(u16(b, 4)) && 12+16*i+16 <= len(b); i++ {
		head := b[12+16*i:]
		offset, length := int(u32(head, 8)), int(u32(head, 12))
		if string(head[:4]) == tag && offset < len(b) {
			return b[offset:min(len(b), offset+length)]
		}
	}
	return nil
}

func readSegments(t []byte, out map[uint32]string) {
	n, steps := int(u16(t, 6))/2, 0
	for i := range n {
		end, start := u16(t, 14+2*i), u16(t, 16+2*n+2*i)
		delta, offset := u16(t, 16+4*n+2*i), int(u16(t, 16+6*n+2*i))
		for c := int(start); c <= int(end) && c < 0xFFFF && steps < maxCodes; c++ {
			steps++
			glyph := uint16(c) + delta
			if offset != 0 {
				if glyph = u16(t, 16+6*n+2*i+offset+2*(c-int(start))); glyph != 0 {
					glyph += delta
				}
			}
			note(out, uint32(glyph), rune(c))
		}
	}
}

func readGroups(t []byte, out map[uint32]string) {
	steps := 0
	for i := 0; i < int(u32(t, 12)) && 16+12*i+12 <= len(t); i++ {
		start, end, glyph := u32(t, 16+12*i), u32(t, 20+12*i), u32(t, 24+12*i)
		for c := start; c <= end && c <= 0x10FFFF && steps < maxCodes; c++ {
			steps++
			note(out, glyph+c-start, rune(c))
		}
	}
}

// note keeps a glyph's first character, but for private ones, which say nothing.
func note(out map[uint32]string, glyph uint32, r rune) {
	if _, there := out[glyph]; !there && glyph != 0 && (r < 0xE000 || r > 0xF8FF) {
		out[glyph] = string(r)
	}
}

func u16(b []byte, at int) uint16 {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return binary.BigEndian.Uint16(b[at:])
}

func u32(b []byte, at int) uint32 {
	if at < 0 || at+4 > len(b) {
		return 0
	}
	return binary.BigEndian.Uint32(b[at:])
}
