package terminal

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mujaz/ui/text"
)

// qterminal is what QTerminal shows of an encoded row: every stretch of one look,
// and of lines or of no lines, is reordered by itself.
func qterminal(sent string) []string {
	var stretches []string
	look, before := "", "none"
	p := ansi.NewParser()
	var state byte
	for len(sent) > 0 {
		seq, width, n, next := ansi.DecodeSequence(sent, state, p)
		switch {
		case width > 0:
			kind := look
			if seq >= "\u2500" && seq < "\u2580" {
				kind += "line"
			}
			if kind != before {
				stretches, before = append(stretches, ""), kind
			}
			stretches[len(stretches)-1] += seq
		case seq == resetLook:
			look = ""
		default:
			look += seq
		}
		sent, state = sent[n:], next
	}
	for i, s := range stretches {
		stretches[i] = reordered(s, false, true)
	}
	return stretches
}

func TestAlternatingCellsReadRightInQTerminal(t *testing.T) {
	looks := [...]string{"", "\x1b[1m", "\x1b[7m", "\x1b[1;38;5;1m"}
	r := rand.New(rand.NewPCG(7, 8))
	profile := mustByName("visual-cells")
	everyRow(func(row text.Row) {
		for _, styled := range []bool{false, true} {
			style := text.Style(0)
			row = text.Restyle(row, func(text.Cell) text.Style {
				if styled && r.IntN(6) == 0 {
					style = text.Style(r.IntN(len(looks)))
				}
				return style
			})
			sent := profile.Encode(row, func(s text.Style) string { return looks[s] })
			if got := unformatted(strings.Join(qterminal(sent), "")); got != wanted(row) {
				t.Fatalf("shows\n%s\nwanted\n%s", got, wanted(row))
			}
		}
	})
}

// The letters of a fallback font may be narrower than a column, or wider: what
// stands right of them begins in its column all the same. A blank that is erased
// has no look of its own.
func TestEveryLetterStandsInItsColumnInQTerminal(t *testing.T) {
	letter := func(r rune) bool { return kindOf(string(r)).rightToLeft() }
	everyRow(func(row text.Row) {
		sent := mustByName("visual-cells").Encode(row, plainLook)
		for _, s := range qterminal(sent) {
			if strings.Count(strings.Map(func(r rune) rune {
				if letter(r) {
					return 'x'
				}
				return ' '
			}, s), "x") > 1 {
				t.Fatalf("%q is one stretch of %q", s, wanted(row))
			}
		}
		if i := strings.IndexFunc(sent, letter); i >= 0 && strings.ContainsAny(sent[i:], "│┃") {
			t.Fatalf("lines are drawn behind right-to-left letters: %q", sent)
		}
		if strings.Contains(sent, faintLook+" ") {
			t.Fatalf("a blank is faint: %q", sent)
		}
	})
}
