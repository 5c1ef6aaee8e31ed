package source

import (
	"math"
	"strings"
)

// columnGap is the width, in sizes of the type, from which a gap in a line may
// be the space between two columns.
const columnGap = 1.3

// maxSplits bounds columns in columns.
const maxSplits = 4

// columns parts a page into columns in reading order: where a strip without
// text runs down the page, what lies on its two sides is read one after the
// other, but for the lines that cross it, which part the page into bands.
func columns(pieces []piece, rtl bool, depth int) [][]piece {
	gutter, ok := findGutter(pieces)
	if !ok || depth >= maxSplits {
		if len(pieces) == 0 {
			return nil
		}
		return [][]piece{pieces}
	}
	var out [][]piece
	var left, right []piece
	flush := func() {
		first, second := left, right
		if rtl {
			first, second = right, left
		}
		out = append(append(out, columns(first, rtl, depth+1)...), columns(second, rtl, depth+1)...)
		left, right = nil, nil
	}
	var crossing []piece
	for _, p := range pieces { // from the top down
		switch {
		case p.right <= gutter:
			left = append(left, p)
		case p.left >= gutter:
			right = append(right, p)
		default:
			if len(left)+len(right) > 0 {
				flush()
				crossing = nil
			}
			if crossing = append(crossing, p); len(crossing) == 1 {
				out = append(out, crossing)
			} else {
				out[len(out)-1] = crossing
			}
		}
	}
	flush()
	return out
}

// findGutter finds the middle of a strip between two columns of running text:
// few lines cross it, and many stand on both sides, beside each other.
func findGutter(pieces []piece) (x float64, ok bool) {
	if len(pieces) < 8 {
		return 0, false
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, p := range pieces {
		lo, hi = min(lo, p.left), max(hi, p.right)
	}
	const bins = 200
	step := (hi - lo) / bins
	if step <= 0 {
		return 0, false
	}
	var cover [bins + 1]int
	for _, p := range pieces {
		from, to := int((p.left-lo)/step), int((p.right-lo)/step)
		for b := from; b <= min(to, bins); b++ {
			cover[b]++
		}
	}
	best := 0
	for start := bins / 8; start < bins*7/8; start++ {
		end := start
		for end < bins && cover[end]*8 <= len(pieces) {
			end++
		}
		middle := lo + (float64(start+end)/2)*step
		if end > start && end-start > best && twoColumns(pieces, middle) {
			best, x, ok = end-start, middle, true
		}
		start = max(start, end-1)
	}
	return x, ok
}

// twoColumns says whether text runs on both sides of x: at least four lines on
// each, of some length, and most of them beside one of the other side.
func twoColumns(pieces []piece, x float64) bool {
	var left, right []piece
	chars := [2]int{}
	for _, p := range pieces {
		switch {
		case p.right <= x:
			left = append(left, p)
			chars[0] += len(p.glyphs)
		case p.left >= x:
			right = append(right, p)
			chars[1] += len(p.glyphs)
		}
	}
	if len(left) < 4 || len(right) < 4 || chars[0] < 12*len(left) || chars[1] < 12*len(right) {
		return false
	}
	beside := func(a, b []piece) (n int) {
		top, bottom := b[0].y+b[0].h, b[len(b)-1].y-b[len(b)-1].h
		for _, p := range a {
			if p.y <= top && p.y >= bottom {
				n++
			}
		}
		return n
	}
	return beside(left, right)*2 > len(left) && beside(right, left)*2 > len(right) || len(left)+len(right) > len(pieces)*3/4 && (beside(left, right)*2 > len(left) || beside(right, left)*2 > len(right))
}

// setFromRight says whether a column of right-to-left text was set as one:
// text that was set from the left, as by mistake, has its full stops at the
// right ends of the lines, and its short lines begin at the left.
func setFromRight(pieces []piece) bool {
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, p := range pieces {
		lo, hi = min(lo, p.left), max(hi, p.right)
	}
	stops, flush := 0, 0
	for _, p := range pieces {
		if closing(p.glyphs[0].Text) {
			stops++
		}
		if closing(p.glyphs[len(p.glyphs)-1].Text) {
			stops--
		}
		switch left, right := p.left-lo > p.h, hi-p.right > p.h; {
		case left && !right:
			flush++
		case right && !left:
			flush--
		}
	}
	return stops > 0 || stops == 0 && flush >= 0
}

func closing(s string) bool { return s != "" && strings.Contains(".،؛؟!:۔", s) }
