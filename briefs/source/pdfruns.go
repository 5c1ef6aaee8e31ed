package source

import (
	"math"
	"slices"

	"mujaz/briefs/source/pdf"
)

// visualRuns brings glyphs that are drawn one beside the other into the order in
// which they stand from left to right, on one base line. The order in which they
// are drawn tells that better than their places: in Nasta'liq, and where letters
// stand over each other, a letter may begin left of the one that it follows.
func visualRuns(glyphs []pdf.Glyph) []pdf.Glyph {
	out := make([]pdf.Glyph, 0, len(glyphs))
	for start := 0; start < len(glyphs); {
		end, leftwards := runEnd(glyphs, start)
		run := glyphs[start:end]
		start = end
		if leftwards {
			slices.Reverse(run)
		}
		y := usualHeight(run)
		for i := range run {
			run[i].Y = y
			if i > 0 && run[i].X < run[i-1].X {
				run[i].W = max(0, run[i].X+run[i].W-run[i-1].X)
				run[i].X = run[i-1].X
			}
		}
		out = append(out, run...)
	}
	return out
}

// runEnd is where the run ends that begins with a glyph: each stands beside the
// one that was drawn before it, always on the same side.
func runEnd(glyphs []pdf.Glyph, start int) (end int, leftwards bool) {
	right, left := true, true
	for end = start + 1; end < len(glyphs); end++ {
		a, b := glyphs[end-1], glyphs[end]
		r, l := right && beside(a, b), left && beside(b, a)
		if !r && !l {
			break
		}
		right, left = r, l
	}
	return end, left && !right
}

// beside says whether b stands at the right of a: within half the size of the
// type, and not higher or lower than connected letters go.
func beside(a, b pdf.Glyph) bool {
	slack := 0.1
	if isRTL(firstRune(a.Text)) && isRTL(firstRune(b.Text)) {
		slack = 0.9
	}
	return math.Abs(a.Y-b.Y) <= a.Size*slack && math.Abs(a.Size-b.Size) < 0.1 && math.Abs(b.X-a.X-a.W) <= a.Size*0.5
}

// usualHeight is the base line of a run: where most of its glyphs stand.
func usualHeight(run []pdf.Glyph) (y float64) {
	count := map[float64]int{}
	for _, g := range run {
		count[g.Y]++
	}
	best := 0
	for _, g := range run {
		if n := count[g.Y]; n > best || n == best && g.Y < y {
			best, y = n, g.Y
		}
	}
	return y
}
