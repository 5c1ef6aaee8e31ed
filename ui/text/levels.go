package text

// maxDepth is the deepest explicit level (UAX #9, BD2).
const maxDepth = 125

// Resolver resolves embedding levels by the Unicode Bidirectional Algorithm
// (UAX #9, revision of Unicode 15). It keeps its buffers between calls, so that
// steady use allocates nothing; it is not for concurrent use. The zero value
// is ready.
type Resolver struct {
	original []class // as the characters have them: rule L1 needs these
	resolved []class // with the overrides of rules X1–X8
	levels   []uint8
	explicit []uint8 // levels as after rules X1–X8, before N and I write over them

	indices  []int32 // characters that rule X9 keeps
	runs     []levelRun
	waiting  []int32 // runs that end in an isolate initiator without its PDI yet
	sequence []int32 // characters of one isolating run sequence
	types    []class // of the sequence's characters, changed by W and N
	pairs    []bracketPair
	asked    []int32 // per isolate initiator, the level that its contents ask for (X5c); -1 none
}

// Levels resolves the embedding level of every rune of one paragraph and the
// paragraph's own. Levels are as after rule L1 for a paragraph set on one
// line; Line does the same for a part of it. Characters that rule X9 removes
// take the level of the character before them. The slice is the Resolver's own
// and valid until the next call.
func (z *Resolver) Levels(text []rune, d Direction) (levels []uint8, paragraph uint8) {
	n := len(text)
	z.original, z.resolved, z.levels = sized(z.original, n), sized(z.resolved, n), sized(z.levels, n)
	var seen classSet
	for i, r := range text {
		c := classOf(r)
		z.original[i], z.resolved[i] = c, c
		seen |= 1 << c
	}
	base := paragraphLevel(z.original, d)
	if base == 0 && seen&rightToLeftish == 0 {
		clear(z.levels)
		return z.levels, 0
	}
	if seen&explicitClasses == 0 {
		z.resolveWhole(text, base)
	} else {
		z.explicitLevels(base)
		z.resolveSequences(text, base)
	}
	z.fillRemoved(base, seen)
	resetLine(z.original, z.levels, base)
	return z.levels, base
}

// Line copies the levels of text[start:end] (runes) to dst with rule L1
// applied for a line that ends there. It reads the last call of Levels.
func (z *Resolver) Line(dst []uint8, start, end int, paragraph uint8) []uint8 {
	dst = append(dst[:0], z.levels[start:end]...)
	resetLine(z.original[start:end], dst, paragraph)
	return dst
}

// Levels is Resolver.Levels for one call.
func Levels(text []rune, d Direction) (levels []uint8, paragraph uint8) {
	return new(Resolver).Levels(text, d)
}

// paragraphLevel is rules P2 and P3, or the direction given (HL1).
func paragraphLevel(classes []class, d Direction) uint8 {
	switch d {
	case LTR:
		return 0
	case RTL:
		return 1
	}
	return firstStrong(classes)
}

// firstStrong is rules P2 and P3: the level that the first strong character
// asks for, isolates passed over, up to the end or an unmatched PDI.
func firstStrong(classes []class) uint8 {
	depth := 0
	for _, c := range classes {
		switch {
		case isolateInitiator.has(c):
			depth++
		case c == clPDI && depth > 0:
			depth--
		case c == clB:
			return 0
		case depth > 0:
		case c == clL:
			return 0
		case c == clR || c == clAL:
			return 1
		}
	}
	return 0
}

// resolveWhole is the common case: no explicit formatting, one sequence.
func (z *Resolver) resolveWhole(text []rune, base uint8) {
	z.sequence = z.sequence[:0]
	for i, c := range z.original {
		z.levels[i] = base
		if c != clBN {
			z.sequence = append(z.sequence, int32(i))
		}
	}
	side := sideOf(base)
	z.resolveSequence(text, base, side, side)
}

// fillRemoved gives the characters that rule X9 removes the level of the one
// before them (UAX #9, 5.2).
func (z *Resolver) fillRemoved(base uint8, seen classSet) {
	if seen&removedByX9 == 0 {
		return
	}
	level := base
	for i, c := range z.original {
		if removedByX9.has(c) {
			z.levels[i] = level
		}
		level = z.levels[i]
	}
}

// resetLine is rule L1: separators, and white space and isolate characters
// before them or at the line's end, take the paragraph's level.
func resetLine(classes []class, levels []uint8, paragraph uint8) {
	trailing := true
	for i := len(classes) - 1; i >= 0; i-- {
		switch c := classes[i]; {
		case c == clB || c == clS:
			levels[i] = paragraph
			trailing = true
		case c == clWS || c == clBN || explicitClasses.has(c):
			if trailing {
				levels[i] = paragraph
			}
		default:
			trailing = false
		}
	}
}

func sideOf(level uint8) class {
	if level&1 == 1 {
		return clR
	}
	return clL
}

// Order appends to dst the indices of levels in visual order, left to right
// (rule L2).
func Order(dst []int32, levels []uint8) []int32 {
	dst = dst[:0]
	highest, lowestOdd := uint8(0), uint8(255)
	for i, l := range levels {
		dst = append(dst, int32(i))
		highest = max(highest, l)
		if l&1 == 1 {
			lowestOdd = min(lowestOdd, l)
		}
	}
	for l := highest; l >= lowestOdd && l > 0; l-- {
		for i := 0; i < len(levels); i++ {
			if levels[i] < l {
				continue
			}
			j := i + 1
			for j < len(levels) && levels[j] >= l {
				j++
			}
			reverse(dst[i:j])
			i = j
		}
	}
	return dst
}

func reverse(s []int32) {
	for a, b := 0, len(s)-1; a < b; a, b = a+1, b-1 {
		s[a], s[b] = s[b], s[a]
	}
}

// sized returns s with length n; what it holds is undefined.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4+16)
	}
	return s[:n]
}
