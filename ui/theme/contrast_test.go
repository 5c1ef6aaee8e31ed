package theme

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"mujaz/ui/text"
)

// palette is xterm's own sixteen colours.
var palette = [16]uint32{
	0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
	0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
}

// luminance is the relative luminance of WCAG 2.
func luminance(c uint32) float64 {
	sum := 0.0
	for i, weight := range []float64{0.0722, 0.7152, 0.2126} {
		v := float64(c>>(8*i)&0xff) / 255
		if v <= 0.03928 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum
}

func contrastOf(a, b uint32) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

var sgr = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// colours are what a style's sequence leaves as foreground and background.
func colours(t *testing.T, seq string, fore, back uint32) (uint32, uint32) {
	t.Helper()
	return coloursOf(t, palette, seq, fore, back)
}

func coloursOf(t *testing.T, palette [16]uint32, seq string, fore, back uint32) (uint32, uint32) {
	t.Helper()
	reverse := false
	for _, m := range sgr.FindAllStringSubmatch(seq, -1) {
		for code := range strings.SplitSeq(m[1], ";") {
			n, err := strconv.Atoi(code)
			switch {
			case err != nil:
				t.Fatalf("%q is not a sequence of the sixteen colours", seq)
			case n == 7:
				reverse = true
			case n >= 30 && n <= 37:
				fore = palette[n-30]
			case n >= 90 && n <= 97:
				fore = palette[n-82]
			case n >= 40 && n <= 47:
				back = palette[n-40]
			case n >= 100 && n <= 107:
				back = palette[n-92]
			case n == 38 || n == 48:
				t.Fatalf("%q takes a colour that is not one of the terminal's sixteen", seq)
			}
		}
	}
	if reverse {
		fore, back = back, fore
	}
	return fore, back
}

// vte is the palette of VTE's terminals, whose bright black is nearly black.
var vte = [16]uint32{
	0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa,
	0x555555, 0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff,
}

func TestWordsAreReadableInEveryPalette(t *testing.T) {
	for name, palette := range map[string][16]uint32{"xterm": palette, "VTE": vte} {
		dark, light := [2]uint32{palette[7], palette[0]}, [2]uint32{palette[0], palette[15]}
		for _, c := range []struct {
			look   string
			ground [2]uint32
		}{{"dark", dark}, {"light", light}, {"contrast", dark}, {"contrast", light}, {"mono", dark}, {"mono", light}} {
			look, g := c.look, c.ground
			th, err := New(look)
			if err != nil {
				t.Fatal(err)
			}
			for s := text.Style(0); s < count; s++ {
				if s == Border || s == GaugeEmpty {
					continue // drawn, not read
				}
				bright := regexp.MustCompile(`\[1;3([0-7])\b`).ReplaceAllString(th.SGR(s), "[1;9${1}") // as many terminals show bold
				fore, back := coloursOf(t, palette, bright, g[0], g[1])
				if got := contrastOf(fore, back); got < 4.5 {
					t.Errorf("%s in the palette of %s, style %d: contrast %.1f, want at least 4.5", look, name, s, got)
				}
			}
		}
	}
}

// WCAG 2.1, 1.4.3 (AA): 4.5 for text; 1.4.11: 3 for what is not read.
func TestEveryStyleIsReadable(t *testing.T) {
	grounds := map[string][][2]uint32{
		"dark": {{palette[7], palette[0]}}, "light": {{palette[0], palette[15]}},
		"contrast": {{palette[7], palette[0]}, {palette[0], palette[15]}}, "mono": {{palette[7], palette[0]}, {palette[0], palette[15]}},
	}
	for _, name := range Names() {
		look, err := New(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range grounds[name] {
			for s := text.Style(0); s < count; s++ {
				fore, back := colours(t, look.SGR(s), g[0], g[1])
				least := 4.5
				if s == Border || s == GaugeEmpty {
					least = 3
				}
				if got := contrastOf(fore, back); got < least {
					t.Errorf("%s, style %d on #%06x: contrast %.1f, want at least %.1f", name, s, g[1], got, least)
				}
			}
		}
	}
}
