package text

import (
	"bufio"
	"compress/gzip"
	"os"
	"strconv"
	"strings"
	"testing"
)

// dataLines yields the lines of a vendored Unicode file, comments left out.
func dataLines(t testing.TB, name string, each func(line string)) {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	s := bufio.NewScanner(z)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		if line, _, _ := strings.Cut(s.Text(), "#"); strings.TrimSpace(line) != "" {
			each(strings.TrimSpace(line))
		}
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
}

func codePoints(t testing.TB, s string) []rune {
	t.Helper()
	var rs []rune
	for h := range strings.FieldsSeq(s) {
		v, err := strconv.ParseUint(h, 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		rs = append(rs, rune(v))
	}
	return rs
}

// checkCase compares levels ("x" for what X9 removes) and the visual order of
// what is left with a case of the files.
func checkCase(levels []uint8, wantLevels, wantOrder []string) bool {
	kept := make([]uint8, 0, len(levels))
	index := make([]int, 0, len(levels))
	for i, want := range wantLevels {
		if want == "x" {
			continue
		}
		if strconv.Itoa(int(levels[i])) != want {
			return false
		}
		kept, index = append(kept, levels[i]), append(index, i)
	}
	order := Order(nil, kept)
	if len(order) != len(wantOrder) {
		return false
	}
	for k, want := range wantOrder {
		if strconv.Itoa(index[order[k]]) != want {
			return false
		}
	}
	return true
}

func TestEveryCaseOfBidiCharacterTest(t *testing.T) {
	directions := map[string]Direction{"0": LTR, "1": RTL, "2": Auto}
	var z Resolver
	cases, failures := 0, 0
	dataLines(t, "BidiCharacterTest.txt.gz", func(line string) {
		f := strings.Split(line, ";")
		cases++
		levels, paragraph := z.Levels(codePoints(t, f[0]), directions[f[1]])
		if strconv.Itoa(int(paragraph)) != f[2] || !checkCase(levels, strings.Fields(f[3]), strings.Fields(f[4])) {
			if failures++; failures <= 5 {
				t.Errorf("%s: levels %v, paragraph %d", line, levels, paragraph)
			}
		}
	})
	if cases != 91707 || failures > 0 {
		t.Errorf("%d of %d cases fail; the file has 91707", failures, cases)
	}
}

// oneOf is a character of each class.
var oneOf = map[string]rune{
	"L": 'a', "R": 'א', "AL": 'ا', "EN": '1', "ES": '+', "ET": '%', "AN": '٠', "CS": ',', "NSM": '\u0300', "BN": '\u00AD', "B": '\u2029', "S": '\t', "WS": ' ', "ON": '!',
	"LRE": '\u202A', "LRO": '\u202D', "RLE": '\u202B', "RLO": '\u202E', "PDF": '\u202C', "LRI": '\u2066', "RLI": '\u2067', "FSI": '\u2068', "PDI": '\u2069',
}

func TestEveryCaseOfBidiTest(t *testing.T) {
	var z Resolver
	var wantLevels, wantOrder []string
	cases, failures := 0, 0
	dataLines(t, "BidiTest.txt.gz", func(line string) {
		if rest, ok := strings.CutPrefix(line, "@Levels:"); ok {
			wantLevels = strings.Fields(rest)
			return
		}
		if rest, ok := strings.CutPrefix(line, "@Reorder:"); ok {
			wantOrder = strings.Fields(rest)
			return
		}
		input, bits, _ := strings.Cut(line, ";")
		var rs []rune
		for name := range strings.FieldsSeq(input) {
			rs = append(rs, oneOf[name])
		}
		set, err := strconv.ParseUint(strings.TrimSpace(bits), 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		for bit, d := range []Direction{Auto, LTR, RTL} {
			if set>>bit&1 == 0 {
				continue
			}
			cases++
			if levels, _ := z.Levels(rs, d); !checkCase(levels, wantLevels, wantOrder) {
				if failures++; failures <= 5 {
					t.Errorf("%s direction %d: %v, want %v", input, d, levels, wantLevels)
				}
			}
		}
	})
	if cases != 770241 || failures > 0 {
		t.Errorf("%d of %d cases fail; the file has 770241", failures, cases)
	}
}

func TestJoiningTypesOfAllCodePoints(t *testing.T) {
	names := map[string]joining{"U": joinU, "D": joinD, "R": joinR, "L": joinL, "C": joinC, "T": joinT}
	listed := map[rune]joining{}
	dataLines(t, "ArabicShaping.txt.gz", func(line string) {
		f := strings.Split(line, ";")
		listed[codePoints(t, f[0])[0]] = names[strings.TrimSpace(f[2])]
	})
	if len(listed) < 800 {
		t.Fatalf("only %d code points are listed", len(listed))
	}
	for r := rune(0); r <= 0x10FFFF; r++ {
		if want, ok := listed[r]; ok && joiningOf(r) != want {
			t.Errorf("U+%04X joins as %d, want %d", r, joiningOf(r), want)
		}
	}
	for _, r := range []rune{0x064B, 0x0670, 0x0301, 0x200B, 0xFE0F} {
		if joiningOf(r) != joinT {
			t.Errorf("U+%04X is a mark or format character and must be transparent", r)
		}
	}
}

// What the conformance files do not cover: a mark after a closing bracket
// follows the bracket (N0), and an unmatched PDI inside an override takes the
// override's direction (X6a).
func TestWhatTheConformanceFilesMiss(t *testing.T) {
	for _, c := range []struct {
		what, text string
		dir        Direction
		want       []uint8
	}{
		{"a mark after a bracket of an LTR pair in RTL text", "a(a)\u0300b", RTL, []uint8{2, 2, 2, 2, 2, 2}},
		{"a mark after a bracket, then an unmatched one", "a(a)\u0300(", RTL, []uint8{2, 2, 2, 2, 2, 1}},
		{"an unmatched PDI in an override", "\u202E\u2069a", LTR, []uint8{0, 1, 1}},
	} {
		levels, _ := Levels([]rune(c.text), c.dir)
		for i := range c.want {
			if levels[i] != c.want[i] {
				t.Errorf("%s: levels %v, want %v", c.what, levels, c.want)
				break
			}
		}
	}
}
