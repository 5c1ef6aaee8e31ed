package text

// embedding is an entry of the directional status stack (UAX #9, 3.3.2).
type embedding struct {
	level    uint8
	override class // clL, clR or clON for none
	isolate  bool
}

// status is the state of rules X1–X8: the stack and its three counters.
type status struct {
	stack          [maxDepth + 2]embedding
	top            int
	overIsolates   int
	overEmbeddings int
	validIsolates  int
}

func (s *status) current() embedding { return s.stack[s.top] }

// next is the least odd or even level above the current one.
func (s *status) next(odd bool) uint8 {
	l := s.current().level
	if odd {
		return (l + 1) | 1
	}
	return (l + 2) &^ 1
}

// push enters an embedding or isolate if the depth allows it.
func (s *status) push(e embedding) bool {
	if e.level > maxDepth || s.overIsolates > 0 || s.overEmbeddings > 0 {
		return false
	}
	s.top++
	s.stack[s.top] = e
	return true
}

// explicitLevels is rules X1–X8.
func (z *Resolver) explicitLevels(base uint8) {
	var s status
	s.stack[0] = embedding{level: base, override: clON}
	z.isolateContents()
	for i, c := range z.original {
		switch {
		case c == clRLE || c == clLRE || c == clRLO || c == clLRO: // X2–X5
			z.levels[i] = s.current().level
			s.embed(c)
		case isolateInitiator.has(c): // X5a–X5c
			z.place(i, s.current())
			s.isolate(c == clRLI || c == clFSI && z.isolateIsRTL(i))
		case c == clPDI: // X6a
			s.endIsolate()
			z.place(i, s.current())
		case c == clPDF: // X7
			s.endEmbedding()
			z.levels[i] = s.current().level
		case c == clB: // X8
			z.levels[i] = base
		case c == clBN:
			z.levels[i] = s.current().level
		default: // X6
			z.place(i, s.current())
		}
	}
}

// place gives a character the embedding's level, and its override where it has one.
func (z *Resolver) place(i int, e embedding) {
	z.levels[i] = e.level
	if e.override != clON {
		z.resolved[i] = e.override
	}
}

func (s *status) embed(c class) {
	override := clON
	switch c {
	case clRLO:
		override = clR
	case clLRO:
		override = clL
	}
	if !s.push(embedding{level: s.next(c == clRLE || c == clRLO), override: override}) && s.overIsolates == 0 {
		s.overEmbeddings++
	}
}

func (s *status) isolate(odd bool) {
	if s.push(embedding{level: s.next(odd), override: clON, isolate: true}) {
		s.validIsolates++
	} else {
		s.overIsolates++
	}
}

func (s *status) endIsolate() {
	switch {
	case s.overIsolates > 0:
		s.overIsolates--
	case s.validIsolates > 0:
		s.overEmbeddings = 0
		for !s.current().isolate {
			s.top--
		}
		s.top--
		s.validIsolates--
	}
}

func (s *status) endEmbedding() {
	switch {
	case s.overIsolates > 0:
	case s.overEmbeddings > 0:
		s.overEmbeddings--
	case !s.current().isolate && s.top > 0:
		s.top--
	}
}

// isolateContents notes for each FSI the level that its contents ask for (X5c),
// all in one pass from the end: looking ahead from every FSI would take
// quadratic time on text that opens thousands and closes none.
func (z *Resolver) isolateContents() {
	hasFSI := false
	for _, c := range z.original {
		hasFSI = hasFSI || c == clFSI
	}
	if !hasFSI {
		return
	}
	// asked[i] is the first strong level seen from i on at i's own depth,
	// up to the PDI that ends it: 0, 1, or -1 for none. Going backwards, a
	// PDI opens a deeper context and an initiator closes it.
	z.asked = sized(z.asked, len(z.original))
	contexts := z.waiting[:0]
	strong := int32(-1)
	for i := len(z.original) - 1; i >= 0; i-- {
		switch c := z.original[i]; {
		case c == clB:
			contexts, strong = contexts[:0], -1
		case c == clPDI:
			contexts = append(contexts, strong)
			strong = -1
		case isolateInitiator.has(c):
			z.asked[i] = strong
			if n := len(contexts); n > 0 {
				strong = contexts[n-1]
				contexts = contexts[:n-1]
			} else {
				strong = -1 // an unmatched initiator hides everything after it
			}
		case c == clL:
			strong = 0
		case c == clR || c == clAL:
			strong = 1
		}
	}
	z.waiting = contexts[:0]
}

func (z *Resolver) isolateIsRTL(i int) bool { return z.asked[i] == 1 }
