package terminal

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"mujaz/ui/text"
)

// Whatever a profile does to the order, every cell arrives once, in its own
// look and with its own link, and the row keeps its width. In kitty looks stay
// where they are and characters are turned: see chunks.
func TestEveryCellArrivesInItsOwnLook(t *testing.T) {
	look := func(s text.Style) string {
		if s == 0 {
			return ""
		}
		return "\x1b[38;5;" + strconv.Itoa(int(s)) + "m"
	}
	r := rand.New(rand.NewPCG(5, 6))
	for _, p := range Profiles() {
		for range 200 {
			row := frame(random(r), 40)[0]
			var want []string
			for i := range row.Cells {
				c := &row.Cells[i]
				if len([]rune(c.Text)) != 1 {
					c.Text = map[uint8]string{0: "", 1: "x", 2: "東"}[c.Width] // below, a character is a cell
					c.Base = c.Text
				}
				c.Style = text.Style(r.IntN(4))
				if r.IntN(3) == 0 {
					c.Link = "https://example.org/" + strconv.Itoa(r.IntN(2))
				}
				want = append(want, fmt.Sprint(folded(c.Text, c.Base), look(c.Style), c.Link))
			}
			sent := p.Encode(row, look)
			got := sentCells(t, sent)
			if strings.HasPrefix(p.Name, "chunked") {
				want, got = split(want), split(got)
			}
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Fatalf("%s: sent %q\nwhich is %q\nwanted   %q", p.Name, sent, got, want)
			}
			if w := ansi.StringWidth(sent); w != row.Width {
				t.Fatalf("%s: %d columns wide, wanted %d: %q", p.Name, w, row.Width, sent)
			}
			if !strings.HasSuffix(sent, resetLook) {
				t.Fatalf("%s: a look stays on after %q", p.Name, sent)
			}
		}
	}
}

// split is every cell's character, and every cell's look and link.
func split(cells []string) (parts []string) {
	for _, c := range cells {
		_, n := utf8.DecodeRuneInString(c)
		parts = append(parts, c[:n], c[n:])
	}
	return parts
}

// folded is a cell's text whatever form, side or stand-in it is sent in.
func folded(glyph, base string) string {
	switch glyph {
	case blank:
		return " "
	case bar, extension:
		return "│"
	}
	if len([]rune(base)) == 1 {
		if m := mirrored(base); m < base {
			return m
		}
		return base
	}
	return glyph
}

// sentCells takes an encoded row apart: character, look and link of each cell.
func sentCells(t *testing.T, s string) []string {
	t.Helper()
	base := map[string]string{} // of the forms in the samples
	for _, m := range mixed {
		for _, r := range frame(m, 60) {
			for _, c := range r.Cells {
				base[c.Text] = c.Base
			}
		}
	}
	var cells []string
	look, link := "", ""
	var state byte
	p := ansi.NewParser()
	for len(s) > 0 {
		seq, width, n, next := ansi.DecodeSequence(s, state, p)
		switch {
		case width > 0:
			glyph := strings.Map(func(r rune) rune {
				if unicode.Is(unicode.Cf, r) {
					return -1
				}
				return r
			}, seq)
			b, ok := base[glyph]
			if !ok {
				b = glyph
			}
			cells = append(cells, fmt.Sprint(folded(glyph, b), look, link))
		case strings.HasPrefix(seq, "\x1b]8;;"):
			link = strings.TrimSuffix(strings.TrimPrefix(seq, "\x1b]8;;"), "\x1b\\")
		case seq == resetLook:
			look = ""
		case seq == faintLook, seq == concealed: // not seen where they are sent
		case strings.HasPrefix(seq, "\x1b["):
			look = seq
		}
		s, state = s[n:], next
	}
	if link != "" {
		t.Errorf("a link stays open: %q", link)
	}
	return cells
}

// kitty is what kitty shows: every stretch between blanks and box drawing, of
// one font, is reversed and mirrored if its first character with a script is
// written right to left. oneFont says that the main font has Arabic letters.
func kitty(s string, oneFont bool) string {
	var out, run []rune
	flush := func() {
		if scriptOf(string(run)) == rightScript {
			slices.Reverse(run)
			for i, r := range run {
				run[i] = []rune(mirrored(string(r)))[0]
			}
		}
		out, run = append(out, run...), nil
	}
	for _, r := range s {
		if endsChunk(string(r)) {
			flush()
			out = append(out, r)
			continue
		}
		if len(run) > 0 && fontOf(string(run[0]), !oneFont) != fontOf(string(r), !oneFont) {
			flush()
		}
		run = append(run, r)
	}
	flush()
	return string(out)
}

// impossible says whether a row has a stretch that nothing makes kitty show, if
// one font draws it all: right-to-left letters at its left end and
// left-to-right ones at its right.
func impossible(seen string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(seen, func(r rune) bool { return endsChunk(string(r)) }), func(s string) bool {
		letters := strings.Map(func(r rune) rune {
			if scriptOf(string(r)) == common {
				return -1
			}
			return r
		}, s)
		if letters == "" {
			return false
		}
		all := []rune(letters)
		return scriptOf(letters) == rightScript && scriptOf(string(all[len(all)-1])) == leftScript
	})
}

func TestChunksReadRightInKitty(t *testing.T) {
	for name, oneFont := range map[string]bool{"chunked": true, "chunked-letters": false} {
		rows, beyond := 0, 0
		everyRow(func(r text.Row) {
			rows++
			if oneFont && impossible(wanted(r)) {
				beyond++
				return
			}
			if got := kitty(encoded(name, r), oneFont); got != wanted(r) {
				t.Errorf("%s: shows\n%s\nwanted\n%s", name, got, wanted(r))
			}
		})
		if beyond*20 > rows {
			t.Errorf("%s: %d of %d rows are taken for impossible", name, beyond, rows)
		}
	}
}

// What kitty cannot be made to show keeps its letters in order.
func TestAStretchWithTheWrongScriptAtBothEndsStaysReadable(t *testing.T) {
	seen := "\ufeed\ufe8eEuropol" // waw, alef right of it, Latin right of both
	if got := kitty(encoded("chunked", row(seen)), true); got != "Europol\ufeed\ufe8e" {
		t.Errorf("shows %q", got)
	}
}

// kitty draws the characters of a stretch from right to left, but in the colours
// that cells were given from left to right.
func TestAHighlightInKittyStaysOnTheLettersThatItIsOf(t *testing.T) {
	cells := row("." + "\ufeae\ufeec\ufeb7\ufe83").Cells // a full stop behind a word that is marked
	for i := 1; i < len(cells); i++ {
		cells[i].Style = 1
	}
	look := func(s text.Style) string { return map[text.Style]string{0: "", 1: "\x1b[7m"}[s] }
	got := mustByName("chunked").Encode(text.Row{Width: len(cells), Cells: cells}, look)
	if want := "\ufe83" + "\x1b[7m" + "\ufeb7\ufeec\ufeae." + resetLook; got != want {
		t.Errorf("sent %q, want %q", got, want)
	}
}

func TestFormatCharactersAndBadLinksAreNotSent(t *testing.T) {
	r := text.Row{Width: 3, Cells: []text.Cell{
		{Text: "a\u200f", Base: "a", Width: 1, Link: "https://example.org/\x1b]0;x\a"},
		{Text: "👩\u200d💻", Base: "👩\u200d💻", Width: 2},
	}}
	if got := mustByName("visual").Encode(r, plainLook); got != closeLink+"a"+closeLink+"👩"+resetLook {
		t.Errorf("sent %q", got)
	}
}

func BenchmarkEncode(b *testing.B) {
	rows := frame("التقى المدير (الرباط) 3 مرات وفداً من Europol، برفقة 12 مسؤولاً في 2025", 100)
	for _, p := range Profiles() {
		b.Run(p.Name, func(b *testing.B) {
			for b.Loop() {
				p.Encode(rows[0], plainLook)
			}
		})
	}
}
