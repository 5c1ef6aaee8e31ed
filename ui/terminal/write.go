package terminal

import (
	"strings"

	"mujaz/ui/text"
)

// piece is one cell as it is sent, in the order of sending.
type piece struct {
	cell  int    // index in the row
	text  string // with the format characters that follow it
	extra string // look that a terminal does not draw, or must not draw the character for
}

const (
	resetLook = "\x1b[m"
	faintLook = "\x1b[2m"
	concealed = "\x1b[8m"
	closeLink = "\x1b]8;;\x1b\\"
)

// write puts pieces into a string, with looks and links changed where they
// change. A look is begun from the default one, so that looks do not add up.
func write(cells []text.Cell, pieces []piece, sgr func(text.Style) string) string {
	var b strings.Builder
	look, link := "", ""
	for _, p := range pieces {
		c := &cells[p.cell]
		if c.Link != link {
			link = c.Link
			b.WriteString(hyperlink(link))
		}
		l := sgr(c.Style) + p.extra
		if l != look {
			if look != "" {
				b.WriteString(resetLook)
			}
			b.WriteString(l)
			look = l
		}
		b.WriteString(p.text)
	}
	if link != "" {
		b.WriteString(closeLink)
	}
	b.WriteString(resetLook)
	return b.String()
}

// hyperlink opens a link (OSC 8), or closes the open one if target is "". A
// target with a character that is not printable ASCII would end or break the
// sequence: it is no URL, and is not linked.
func hyperlink(target string) string {
	for i := range len(target) {
		if target[i] <= ' ' || target[i] > '~' {
			return closeLink
		}
	}
	return "\x1b]8;;" + target + "\x1b\\"
}
