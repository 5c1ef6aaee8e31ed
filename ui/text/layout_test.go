package text

import (
	"math/rand"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// seen is a row as it is drawn, from the left.
func seen(r Row) string {
	var b strings.Builder
	for _, c := range r.Cells {
		b.WriteString(c.Text)
	}
	return b.String()
}

// bases is a row's letters unshaped, from the left.
func bases(r Row) string {
	var b strings.Builder
	for _, c := range r.Cells {
		b.WriteString(c.Base)
	}
	return b.String()
}

func para(s string) Paragraph { return Paragraph{Runs: []Run{{Text: s}}} }

func TestLinesReadAsWritten(t *testing.T) {
	for _, c := range []struct {
		what, in string
		width    int
		want     []string // unshaped, from the left
	}{
		{"Arabic stands at the right edge", "بيت", 6, []string{"   تيب"}},
		{"Latin stands at the left edge", "peace", 7, []string{"peace  "}},
		{"brackets hug their word", "في (مصر)", 9, []string{" )رصم( يف"}},
		{"numbers keep their order", "عام 2025", 8, []string{"2025 ماع"}},
		{"a lam-alef is one cell", "سلام", 4, []string{" ملاس"}},
		{"a range after Arabic runs right to left (W2, W4) and stays whole", "يوم 10-12 منه", 9, []string{"12-10 موي", "      هنم"}},
		{"an Arabic paragraph whose second line begins with Latin stays right to left", "قال (Rabat) نعم", 8, []string{"     لاق", " )Rabat(", "     معن"}},
		{"Hebrew", "שלום (לך)", 10, []string{" )ךל( םולש"}},
		{"a word too wide is cut at clusters", "abcdefgh", 3, []string{"abc", "def", "gh "}},
		{"an empty paragraph is an empty row", "", 3, []string{"   "}},
		{"a newline ends a line", "a\nb", 3, []string{"a  ", "b  "}},
		{"a skin tone ends none", "a👍🏽b👩🏽\u200d🚀 c", 8, []string{"a👍🏽b👩🏽\u200d🚀 c"}},
	} {
		rows := Layout(para(c.in), Options{Width: c.width})
		if len(rows) != len(c.want) {
			t.Errorf("%s: %d rows, want %d", c.what, len(rows), len(c.want))
			continue
		}
		for i, r := range rows {
			if got := bases(r); got != c.want[i] {
				t.Errorf("%s: row %d is %q, want %q", c.what, i, got, c.want[i])
			}
		}
	}
}

func TestMirroredGlyphsAreDrawnMirrored(t *testing.T) {
	row := Line(para("(مصر) «نعم»"), Options{Width: 11})
	if got, want := seen(row), "«ﻢﻌﻧ» (ﺮﺼﻣ)"; got != want {
		t.Errorf("drawn %q, want %q: brackets and quotes must hug their word", got, want)
	}
}

func TestBulletsAndIndentsStandOnTheStartSide(t *testing.T) {
	p := Paragraph{Runs: []Run{{Text: "بيت بيت بيت"}}, Bullet: []Run{{Text: "• "}}, Indent: 1}
	for text, want := range map[string][]string{
		"بيت بيت بيت": {" تيب تيب • ", "     تيب   "},
		"one one one": {" • one one ", "   one     "},
	} {
		p.Runs[0].Text = text
		rows := Layout(p, Options{Width: 11})
		for i, w := range want {
			if got := bases(rows[i]); got != w {
				t.Errorf("%q: row %d is %q, want %q", text, i, got, w)
			}
		}
	}
}

func TestTruncationCutsTheLogicalEnd(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  string
	}{
		{"peace and quiet", 8, "peace a…"},
		{"بيت وكتب", 6, "…و تيب"},
		{"short", 8, "short   "},
		{"abcdefghij", 5, "abcd…"},
		{"بيت Rabat city", 8, "…Rab تيب"},
	} {
		row := Line(para(c.in), Options{Width: c.width})
		if got := strings.TrimLeft(bases(row), " "); got != strings.TrimLeft(c.want, " ") {
			t.Errorf("%q in %d: %q, want %q", c.in, c.width, got, c.want)
		}
		if row.Width != c.width {
			t.Errorf("%q: width %d, want %d", c.in, row.Width, c.width)
		}
	}
}

func TestIsolatedRunsDoNotDisturbTheirSentence(t *testing.T) {
	p := Paragraph{Dir: LTR, Runs: []Run{{Text: "by "}, {Text: "مصر", Isolate: true}, {Text: " 12"}}}
	if got := bases(Line(p, Options{Width: 9})); got != "by رصم 12" {
		t.Errorf("%q: the number must follow the name", got)
	}
}

func TestPointingIsDroppedFromCellsUnlessKept(t *testing.T) {
	for keep, want := range map[bool]string{false: "بتك", true: "بَتَكَ"} {
		got := bases(Line(para("كَتَبَ"), Options{Width: 3, KeepMarks: keep}))
		if n := utf8.RuneCountInString(got); n != utf8.RuneCountInString(want) {
			t.Errorf("keep %v: %q", keep, got)
		}
	}
}

var alphabet = []string{
	"ا", "ل", "ب", "ي", "ة", "لا", "أ", "ש", "ל", "گ", "ہ", "a", "B", "z", "é", "1", "2", "٣", "(", ")", "[", "]", "«", "»", "-", "/", ".", "،", ",", "؟", "%", "–",
	" ", " ", " ", "\u00a0", "\t", "\n", "\u064e", "\u0651", "\u200c", "\u200d", "\u200f", "\u202e", "\u2067", "\u2069", "漢", "👍🏽", "e\u0301", "\u0600", "\u06dd", "\u007f", "\u009b",
}

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(alphabet[r.Intn(len(alphabet))])
	}
	return b.String()
}

// checkRows checks what holds of every layout.
func checkRows(t testing.TB, s string, p Paragraph, o Options, rows []Row) {
	t.Helper()
	at := 0
	for i, r := range rows {
		sum := 0
		for _, c := range r.Cells {
			sum += int(c.Width)
			for _, g := range c.Text {
				if isFormat(g) && g != 0x200D {
					t.Fatalf("%q width %d: U+%04X reached a cell", s, o.Width, g)
				}
			}
			if c.Start >= 0 && (int(c.End) > len(s) || c.Start >= c.End) {
				t.Fatalf("%q: cell %q stands for bytes %d to %d", s, c.Text, c.Start, c.End)
			}
		}
		if sum != o.Width || r.Width != o.Width {
			t.Fatalf("%q: row %d is %d columns (says %d), want %d", s, i, sum, r.Width, o.Width)
		}
		if r.Start != at {
			t.Fatalf("%q: row %d begins at byte %d, the one before ended at %d", s, i, r.Start, at)
		}
		at = r.End
	}
	if at != len(s) && o.MaxRows == 0 {
		t.Fatalf("%q: rows cover %d of %d bytes", s, at, len(s))
	}
}

func TestRowsTileTheParagraphAtEveryWidth(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for n := range 400 {
		s := randomText(r, 1+r.Intn(120))
		p := Paragraph{Runs: []Run{{Text: s}}, Dir: Direction(n % 3)}
		width := 1 + n%200
		if width < 2 && strings.ContainsAny(s, "漢👍") {
			width = 2
		}
		o := Options{Width: width, KeepMarks: n%2 == 0}
		checkRows(t, s, p, o, Layout(p, o))
	}
}

func TestStylesFollowTheirLetters(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 200 {
		a, b := randomText(r, 20), randomText(r, 20)
		p := Paragraph{Runs: []Run{{Text: a, Style: 1}, {Text: b, Style: 2}}}
		for _, row := range Layout(p, Options{Width: 30}) {
			for _, c := range row.Cells {
				if c.Start < 0 {
					continue
				}
				want := Style(1)
				if int(c.Start) >= len(a) {
					want = 2
				}
				if c.Style != want {
					t.Fatalf("%q|%q: cell %q of byte %d has style %d, want %d", a, b, c.Text, c.Start, c.Style, want)
				}
			}
		}
	}
}

func TestHitAndColumnsAgree(t *testing.T) {
	row := Line(para("اتفق (الرباط) مع Interpol 2025 على"), Options{Width: 40})
	for column := range row.Width {
		start, end, ok := row.Hit(column)
		if !ok {
			continue
		}
		found := false
		for _, r := range row.Columns(start, end) {
			found = found || column >= r.From && column < r.To
		}
		if !found {
			t.Errorf("column %d stands for bytes %d to %d, but those stand elsewhere", column, start, end)
		}
	}
}

func FuzzLayout(f *testing.F) {
	f.Add("اتفق (الرباط) مع Interpol 2025 على 10-12 لا", 20)
	f.Add("\u2067\u202e)\u0300(", 3)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width = 2 + (width&0x7fffffff)%200
		if !utf8.ValidString(s) {
			return
		}
		p := para(s)
		checkRows(t, s, p, Options{Width: width}, Layout(p, Options{Width: width}))
	})
}

// The short cut past the line breaker's tables must break where they do.
func TestBreaksOfPlainWordsAreThoseOfTheTables(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	pieces := []string{"بيت", "a", "Word", "ש", " ", " ", "  ", "(", ")", "-", "1", "،", "\u0301", "/", "\n", "\u00a0", "«", "漢", "\u200d", "🇫", "!"}
	for range 20000 {
		var b strings.Builder
		for range 1 + r.Intn(8) {
			b.WriteString(pieces[r.Intn(len(pieces))])
		}
		s := b.String()
		var got, want []int
		for at, state := 0, -1; at < len(s); {
			n, _, next := firstSegment(s[at:], state)
			at, state = at+n, next
			got = append(got, at)
		}
		for rest, at, state := s, 0, -1; rest != ""; {
			var segment string
			segment, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
			at += len(segment)
			want = append(want, at)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%q breaks at %v, want %v", s, got, want)
		}
	}
}

// UAX #14, class GL: no line ends beside a no-break space, narrow or not; both
// take a column.
func TestNoLineEndsBesideANoBreakSpace(t *testing.T) {
	for _, space := range []string{"\u00a0", "\u202f"} {
		words := "la ligne «" + space + "droite" + space + "» se lit" + space + ": ainsi"
		if got, want := Width(words), len([]rune(words)); got != want {
			t.Errorf("%q is %d columns wide, want %d", words, got, want)
		}
		for width := len([]rune("«" + space + "droite" + space + "»")); width < 40; width++ {
			for _, r := range Layout(Paragraph{Runs: []Run{{Text: words}}}, Options{Width: width}) {
				row := strings.TrimRight(words[r.Start:r.End], " ")
				if strings.HasSuffix(row, space) || strings.HasSuffix(row, "«") || strings.HasPrefix(row, "»") || strings.HasPrefix(row, ":") {
					t.Errorf("width %d: %q", width, row)
				}
			}
		}
	}
}

func TestWhatPartsFactsIsNotDrawnWhereALineEnds(t *testing.T) {
	facts := Paragraph{Runs: []Run{{Text: "Rabat", Isolate: true}, Dot(0), {Text: "وزارة النقل", Isolate: true}, Dot(0), {Text: Unbroken("5 May"), Isolate: true}}}
	for _, c := range []struct {
		dir   Direction
		width int
		want  []string // unshaped, from the left
	}{
		{LTR, 30, []string{"Rabat · لقنلا ةرازو · 5 May   "}},
		{LTR, 20, []string{"Rabat · لقنلا ةرازو ", "5 May               "}},
		{LTR, 19, []string{"Rabat · لقنلا ةرازو", "5 May              "}},
		{RTL, 19, []string{"لقنلا ةرازو · Rabat", "              5 May"}},
		{LTR, 11, []string{"Rabat      ", "لقنلا ةرازو", "5 May      "}},
		{RTL, 8, []string{"   Rabat", "   ةرازو", "   لقنلا", "   5 May"}},
	} {
		p := facts
		p.Dir = c.dir
		var got []string
		for _, r := range Layout(p, Options{Width: c.width}) {
			got = append(got, strings.ReplaceAll(bases(r), NoBreakSpace, " "))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%d columns: %q, want %q", c.width, got, c.want)
		}
	}
}

func TestFactsStandOnTheSideOfWhatTheyAreAbout(t *testing.T) {
	for _, c := range []struct {
		dir, side Direction
		text      string
		want      string // unshaped, from the left
	}{
		{LTR, RTL, "by Rabat", "     by Rabat *  "},
		{RTL, LTR, "من Rabat", "  * Rabat نم     "},
		{RTL, Auto, "من Rabat", "     Rabat نم *  "},
	} {
		p := Paragraph{Dir: c.dir, Side: c.side, Indent: 2, Bullet: []Run{{Text: "* "}}, Runs: []Run{{Text: c.text}}}
		r := Line(p, Options{Width: 17})
		if r.Dir == LTR != (c.side == LTR) {
			t.Errorf("%q at the side %d: the row says it starts at %d", c.text, c.side, r.Dir)
		}
		if got := bases(r); got != c.want {
			t.Errorf("%q at the side %d: %q, want %q", c.text, c.side, got, c.want)
		}
	}
}
