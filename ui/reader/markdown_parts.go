package reader

import (
	"strings"

	"mujaz/ui/text"
)

// parts parts rendered rows into lines, at their marks.
type parts struct {
	lines  []line
	widths []int // of the signs of the items that one is in, in columns
}

// row takes in a rendered row.
func (p *parts) row(chars []char) {
	at := indexMark(chars)
	if at < 0 {
		p.lines = append(p.lines, lineOf(chars))
		return
	}
	before := lineOf(chars[:at])
	if len(before.chars) > 0 { // a row that goes on from the one before; else what is there is Glamour's
		p.lines = append(p.lines, before)
	}
	outer := line{} // of an item that begins with a list: its sign stands before the other's
	for at < len(chars) {
		l, rest := p.mark(chars[at:])
		if outer.bullet != "" {
			l.indent, l.bullet, outer = outer.indent, outer.bullet+l.bullet, line{}
		}
		next := indexMark(rest)
		if next < 0 {
			next = len(rest)
		}
		for len(rest) > 0 && rest[0].r == ' ' && next > 0 {
			rest, next = rest[1:], next-1
			l.indent++
		}
		if before.quoted && !l.quoted {
			l.indent, l.quoted = l.indent+before.indent, true
		}
		if l.chars = trimmedEnd(rest[:next]); len(l.chars) > 0 || l.bullet != "" && next == len(rest) {
			if l.bullet == "" && len(before.chars) > 0 && chars[at].r == itemMark {
				p.lines = append(p.lines, line{}) // between paragraphs
			}
			p.lines = append(p.lines, l)
		} else {
			outer = l
		}
		chars, at, before.chars = rest, next, l.chars
	}
}

// mark reads the mark that characters begin with, and returns the line that
// begins there and what follows the mark's blank.
func (p *parts) mark(chars []char) (l line, rest []char) {
	if chars[0].r == breakMark {
		if n := len(p.lines); n > 0 {
			l.indent, l.quoted = p.lines[n-1].indent+text.Width(p.lines[n-1].bullet), p.lines[n-1].quoted
		}
		return l, withoutBlank(chars[1:])
	}
	sign, n, depth := "", 1, 1
	for ; n < len(chars) && chars[n].r != endMark; n++ {
		if r := chars[n].r; isMark(r) {
			depth = max(1, int(r-depthZero))
		} else {
			sign += string(r)
		}
	}
	depth = min(depth, len(p.widths)+1)
	if sign != "" {
		l.bullet = sign + " "
		p.widths = append(p.widths[:depth-1], text.Width(l.bullet))
		depth--
	}
	for _, w := range p.widths[:min(depth, len(p.widths))] {
		l.indent += w
	}
	return l, withoutBlank(chars[min(n+1, len(chars)):])
}

func withoutBlank(chars []char) []char {
	if len(chars) > 0 && chars[0].r == ' ' {
		return chars[1:]
	}
	return chars
}

// indexMark is the place of the first mark, -1 for none.
func indexMark(chars []char) int {
	for i, c := range chars {
		if c.r == itemMark || c.r == breakMark {
			return i
		}
	}
	return -1
}

func trimmedEnd(chars []char) []char {
	for len(chars) > 0 && chars[len(chars)-1].r == ' ' {
		chars = chars[:len(chars)-1]
	}
	return chars
}

// lineOf parts what Glamour puts before a line's words from them. A quotation
// is indented by a column for each that it stands in.
func lineOf(chars []char) line {
	var l line
	quotations := 0
	for len(chars) > 0 && (chars[0].r == ' ' || string(chars[0].r) == quoteToken) {
		if chars[0].r != ' ' {
			quotations++
		}
		l.indent++
		chars = chars[1:]
	}
	if quotations > 0 {
		l.indent, l.quoted = quotations, true
	}
	if l.bullet = bulletOf(chars); l.bullet != "" {
		chars = chars[len([]rune(l.bullet)):]
	}
	l.chars = trimmedEnd(chars)
	if cells := cellsOf(l.chars); len(cells) > 1 {
		l.cells = cells
	}
	return l
}

// bulletOf is the sign or number of a list's item.
func bulletOf(chars []char) string {
	words := ""
	for _, c := range chars[:min(len(chars), 6)] {
		words += string(c.r)
	}
	for _, sign := range []string{"• ", "[x] ", "[ ] "} {
		if strings.HasPrefix(words, sign) {
			return sign
		}
	}
	number, _, ok := strings.Cut(words, ". ")
	if ok && number != "" && strings.Trim(number, "0123456789") == "" {
		return number + ". "
	}
	return ""
}
