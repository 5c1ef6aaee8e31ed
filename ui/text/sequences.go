package text

// levelRun is a maximal stretch of one level (BD7) among the characters that
// rule X9 keeps: indices[from:to].
type levelRun struct {
	from, to int32
	next     int32 // the run that goes on with this one's isolating run sequence, -1 none
	first    bool  // whether it begins a sequence
}

// resolveSequences is rule X10: isolating run sequences (BD13), each resolved by itself.
func (z *Resolver) resolveSequences(text []rune, base uint8) {
	z.indices = z.indices[:0]
	for i, c := range z.original {
		if !removedByX9.has(c) {
			z.indices = append(z.indices, int32(i))
		}
	}
	z.explicit = append(z.explicit[:0], z.levels...)
	z.levelRuns()
	for k := range z.runs {
		if z.runs[k].first {
			z.resolveFrom(text, k, base)
		}
	}
}

// levelRuns cuts the text into level runs and chains those that an isolate parts.
func (z *Resolver) levelRuns() {
	z.runs, z.waiting = z.runs[:0], z.waiting[:0]
	from := 0
	for k := 1; k <= len(z.indices); k++ {
		if k == len(z.indices) || z.explicit[z.indices[k]] != z.explicit[z.indices[from]] {
			z.addRun(from, k)
			from = k
		}
	}
}

func (z *Resolver) addRun(from, to int) {
	k := len(z.runs)
	run := levelRun{from: int32(from), to: int32(to), next: -1, first: true}
	if n := len(z.waiting); n > 0 && z.original[z.indices[from]] == clPDI {
		z.runs[z.waiting[n-1]].next = int32(k)
		z.waiting = z.waiting[:n-1]
		run.first = false
	}
	if isolateInitiator.has(z.original[z.indices[to-1]]) {
		z.waiting = append(z.waiting, int32(k))
	}
	z.runs = append(z.runs, run)
}

// resolveFrom gathers the sequence that begins with run k, finds its sos and
// eos (X10) and resolves it.
func (z *Resolver) resolveFrom(text []rune, k int, base uint8) {
	z.sequence = z.sequence[:0]
	last := z.runs[k]
	for j := int32(k); j >= 0; j = z.runs[j].next {
		last = z.runs[j]
		z.sequence = append(z.sequence, z.indices[last.from:last.to]...)
	}
	level := z.explicit[z.sequence[0]]
	before, after := base, base
	if from := z.runs[k].from; from > 0 {
		before = z.explicit[z.indices[from-1]]
	}
	if end := last.to; !isolateInitiator.has(z.original[z.indices[end-1]]) && int(end) < len(z.indices) {
		after = z.explicit[z.indices[end]]
	}
	z.resolveSequence(text, level, sideOf(max(level, before)), sideOf(max(level, after)))
}

// resolveSequence is rules W1–W7, N0–N2, I1 and I2 on z.sequence.
func (z *Resolver) resolveSequence(text []rune, level uint8, sos, eos class) {
	z.types = sized(z.types, len(z.sequence))
	seen := z.weakMarks(sos)
	if seen&numberish != 0 {
		z.weakNumbers(sos)
	}
	embedding := sideOf(level)
	if seen.has(clON) {
		z.bracketPairs(text, embedding, sos)
	}
	z.neutrals(embedding, sos, eos)
	z.implicitLevels(level)
}

// weakMarks is rules W1–W3 and returns the classes that are left.
func (z *Resolver) weakMarks(sos class) classSet {
	var seen classSet
	previous, strong := sos, sos
	for k, i := range z.sequence {
		c := z.resolved[i]
		if c == clNSM { // W1
			c = previous
			if isolateInitiator.has(previous) || previous == clPDI {
				c = clON
			}
		}
		previous = c
		switch c {
		case clL, clR:
			strong = c
		case clAL: // W3
			strong, c = clAL, clR
		case clEN: // W2
			if strong == clAL {
				c = clAN
			}
		}
		seen |= 1 << c
		z.types[k] = c
	}
	return seen
}

// weakNumbers is rules W4–W7.
func (z *Resolver) weakNumbers(sos class) {
	w := z.types
	for k := 1; k+1 < len(w); k++ { // W4
		separator := w[k] == clES || w[k] == clCS
		if separator && w[k-1] == w[k+1] && (w[k-1] == clEN || w[k] == clCS && w[k-1] == clAN) {
			w[k] = w[k-1]
		}
	}
	for k := 0; k < len(w); k++ { // W5, W6
		switch w[k] {
		case clES, clCS:
			w[k] = clON
		case clET:
			k = z.terminators(k)
		}
	}
	strong := sos
	for k, c := range w { // W7
		switch {
		case c == clL || c == clR:
			strong = c
		case c == clEN && strong == clL:
			w[k] = clL
		}
	}
}

// terminators is rules W5 and W6 for the European terminators from k on; it
// returns the place of the last.
func (z *Resolver) terminators(k int) int {
	w := z.types
	end := k
	for end < len(w) && w[end] == clET {
		end++
	}
	to := clON
	if k > 0 && w[k-1] == clEN || end < len(w) && w[end] == clEN {
		to = clEN
	}
	for j := k; j < end; j++ {
		w[j] = to
	}
	return end - 1
}

// neutrals is rules N1 and N2.
func (z *Resolver) neutrals(embedding, sos, eos class) {
	w := z.types
	left := sos
	for k := 0; k < len(w); {
		if !neutralOrIsolate.has(w[k]) {
			left = strongSide(w[k])
			k++
			continue
		}
		end := k
		for end < len(w) && neutralOrIsolate.has(w[end]) {
			end++
		}
		right := eos
		if end < len(w) {
			right = strongSide(w[end])
		}
		to := embedding
		if left == right {
			to = left
		}
		for ; k < end; k++ {
			w[k] = to
		}
	}
}

// strongSide is the side that a resolved character counts as for neutrals:
// numbers count as R (N0, N1).
func strongSide(c class) class {
	switch c {
	case clL:
		return clL
	case clR, clEN, clAN:
		return clR
	}
	return clON
}

// implicitLevels is rules I1 and I2.
func (z *Resolver) implicitLevels(level uint8) {
	odd := level&1 == 1
	for k, i := range z.sequence {
		l := level
		switch c := z.types[k]; {
		case odd && c != clR:
			l++
		case !odd && c == clR:
			l++
		case !odd && (c == clAN || c == clEN):
			l += 2
		}
		z.levels[i] = l
	}
}
