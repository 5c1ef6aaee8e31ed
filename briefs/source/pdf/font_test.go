package pdf

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
)

// fontFile is a TrueType font of nothing but a cmap table (format 12) that gives
// glyphs from 1 on characters.
func fontFile(text string) string {
	var groups []byte
	n := 0
	for _, r := range text {
		n++
		groups = binary.BigEndian.AppendUint32(groups, uint32(r))
		groups = binary.BigEndian.AppendUint32(groups, uint32(r))
		groups = binary.BigEndian.AppendUint32(groups, uint32(n))
	}
	head := []byte{0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 'c', 'm', 'a', 'p', 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 1, 0}
	table := []byte{0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0}
	table = binary.BigEndian.AppendUint32(table, uint32(16+len(groups)))
	table = binary.BigEndian.AppendUint32(table, 0)
	table = binary.BigEndian.AppendUint32(table, uint32(n))
	return string(head) + string(table) + string(groups)
}

// said is what a page of the glyphs 1, 2 and 3 says with a ToUnicode map and the
// characters that the font itself names.
func said(t *testing.T, toUnicode, own string) string {
	t.Helper()
	file := fontFile(own)
	font := fmt.Sprintf("<</Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</FontDescriptor<</FontFile2 7 0 R>> >>]>>endobj "+
		"7 0 obj<</Length %d>>stream\n%s\nendstream", len(file), file)
	d := hostile(t, "BT /F 10 Tf <000100020003> Tj", font, "<<>>stream\n"+toUnicode+"\nendstream")
	var b strings.Builder
	for _, g := range d.Content().Page(0) {
		b.WriteString(g.Text)
	}
	return b.String()
}

func TestWhatAMapDoesNotSayTheFontItselfSays(t *testing.T) {
	for name, c := range map[string]struct{ toUnicode, own, want string }{
		"map":                   {"3 beginbfchar <0001> <0628> <0002> <0627> <0003> <0628> endbfchar", "xyz", "باب"},
		"a whole line for one":  {"3 beginbfchar <0001> <> <0002> <> <0003> <" + strings.Repeat("0628", longestGlyph+1) + "> endbfchar", "باج", "باج"},
		"nothing for all":       {"3 beginbfchar <0001> <> <0002> <> <0003> <> endbfchar", "باج", "باج"},
		"one left out":          {"2 beginbfchar <0001> <0628> <0003> <0628> endbfchar", "xيz", "بيب"},
		"one unknown":           {"2 beginbfchar <0001> <0628> <0003> <0628> endbfchar", "x", "ب\ufffdب"},
		"no characters":         {"3 beginbfchar <0001> <0000> <0002> <FFFF> <0003> <0628> endbfchar", "با", "باب"},
		"a glyph after its own": {"3 beginbfchar <0001> <06440627> <0002> <> <0003> <0628> endbfchar", "لاب", "لاب"},
		"bytes swapped":         {"3 beginbfchar <0001> <66006900> <0002> <44062706> <0003> <0628> endbfchar", "", "fiلاب"},
	} {
		if got := said(t, c.toUnicode, c.own); got != c.want {
			t.Errorf("%s: %+q, want %+q", name, got, c.want)
		}
	}
}

func TestCIDsAreFoundInAnyRange(t *testing.T) {
	m := readCharMap([]byte("1 begincodespacerange <0000> <FFFF> endcodespacerange 2 begincidrange <0100> <01FF> 1000 <0010> <001F> 10 endcidrange 1 begincidchar <0200> 7 endcidchar"))
	for code, want := range map[uint32]uint32{0: 0, 0x10: 10, 0x1F: 25, 0x20: 0, 0x100: 1000, 0x1FF: 1255, 0x200: 7, 0x201: 0} {
		if got := m.cid(code); got != want {
			t.Errorf("code %#x: CID %d, want %d", code, got, want)
		}
	}
}
