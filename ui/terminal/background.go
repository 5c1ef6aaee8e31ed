package terminal

import (
	"strconv"
	"strings"
)

// Background is how bright the ground is that a terminal writes on.
type Background int

// The backgrounds.
const (
	UnknownBackground Background = iota
	DarkBackground
	LightBackground
)

// backgroundOf is what a terminal answers to OSC 11: rgb:, or rgba: with an
// opacity, and for each colour one to four hexadecimal figures (XParseColor).
func backgroundOf(answer string) Background {
	kind, figures, _ := strings.Cut(answer, ":")
	parts := strings.Split(figures, "/")
	if (kind != "rgb" && kind != "rgba") || len(parts) < 3 {
		return UnknownBackground
	}
	bright := 0.0
	for i, share := range []float64{.299, .587, .114} { // of red, green and blue in what the eye sees (ITU-R BT.601)
		n, err := strconv.ParseUint(parts[i], 16, 16)
		if err != nil {
			return UnknownBackground
		}
		bright += share * float64(n) / float64(uint(1)<<(4*len(parts[i]))-1)
	}
	if bright > .5 {
		return LightBackground
	}
	return DarkBackground
}

// namedBackground is what rxvt and others put into COLORFGBG: the numbers of
// their colours, that of the background last. As Vim has it, 7 and those from 9
// on are light.
func namedBackground(colours string) Background {
	n, err := strconv.Atoi(colours[strings.LastIndex(colours, ";")+1:])
	switch {
	case err != nil || n < 0 || n > 15:
		return UnknownBackground
	case n == 7 || n > 8:
		return LightBackground
	}
	return DarkBackground
}
