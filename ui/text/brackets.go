package text

import "slices"

// maxOpeners is the depth of the bracket stack (BD16).
const maxOpeners = 63

// bracketPair is a matched pair (BD16): places in the sequence.
type bracketPair struct{ open, close int32 }

// bracketPairs is rule N0.
func (z *Resolver) bracketPairs(text []rune, embedding, sos class) {
	z.findPairs(text)
	if len(z.pairs) == 0 {
		return
	}
	slices.SortFunc(z.pairs, func(a, b bracketPair) int { return int(a.open - b.open) })
	z.resolvePairs(embedding, sos)
}

// findPairs is BD16.
func (z *Resolver) findPairs(text []rune) {
	var openers [maxOpeners]struct {
		closer rune
		at     int32
	}
	n := 0
	z.pairs = z.pairs[:0]
	for k, i := range z.sequence {
		if z.types[k] != clON {
			continue
		}
		b, ok := bracketOf(text[i])
		if !ok {
			continue
		}
		if b.opens {
			if n == maxOpeners {
				return
			}
			openers[n].closer, openers[n].at = b.closer, int32(k)
			n++
			continue
		}
		for j := n - 1; j >= 0; j-- {
			if openers[j].closer == b.closer {
				z.pairs = append(z.pairs, bracketPair{openers[j].at, int32(k)})
				n = j
				break
			}
		}
	}
}

// resolvePairs gives each pair, in the order of the openers, the direction
// that its contents and context ask for (N0 a–d). This is linear: a character
// lies inside at most maxOpeners pairs, and the look back for context ends at
// the contents of the pair before.
func (z *Resolver) resolvePairs(embedding, sos class) {
	for _, p := range z.pairs {
		switch z.strongInside(p, embedding) {
		case clON: // d
		case embedding: // b
			z.setPair(p, embedding)
		default: // c
			if z.strongBefore(p.open, sos) != embedding {
				z.setPair(p, opposite(embedding))
			} else {
				z.setPair(p, embedding)
			}
		}
	}
}

// strongInside is the embedding side if any character in the pair has it, else
// the opposite side, else clON.
func (z *Resolver) strongInside(p bracketPair, embedding class) class {
	found := clON
	for _, c := range z.types[p.open+1 : p.close] {
		switch strongSide(c) {
		case clON:
		case embedding:
			return embedding
		default:
			found = opposite(embedding)
		}
	}
	return found
}

func (z *Resolver) strongBefore(k int32, sos class) class {
	for k--; k >= 0; k-- {
		if s := strongSide(z.types[k]); s != clON {
			return s
		}
	}
	return sos
}

func opposite(side class) class {
	if side == clL {
		return clR
	}
	return clL
}

// setPair sets both brackets, and the marks on them: after W1 these bear the
// bracket's class and must follow it (N0, last paragraph).
func (z *Resolver) setPair(p bracketPair, side class) {
	for _, k := range [2]int32{p.open, p.close} {
		z.types[k] = side
		for j := int(k) + 1; j < len(z.sequence) && z.original[z.sequence[j]] == clNSM; j++ {
			z.types[j] = side
		}
	}
}
