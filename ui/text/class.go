package text

import (
	"sync/atomic"

	"golang.org/x/text/unicode/bidi"
)

// class is a Bidi_Class (UAX #9, table 4).
type class uint8

const (
	clL class = iota
	clR
	clAL
	clEN
	clES
	clET
	clAN
	clCS
	clNSM
	clBN
	clB
	clS
	clWS
	clON
	clLRE
	clLRO
	clRLE
	clRLO
	clPDF
	clLRI
	clRLI
	clFSI
	clPDI
)

// classSet is a set of classes, a bit each.
type classSet uint32

func setOf(cs ...class) classSet {
	var s classSet
	for _, c := range cs {
		s |= 1 << c
	}
	return s
}

func (s classSet) has(c class) bool { return s>>c&1 == 1 }

var (
	explicitClasses  = setOf(clLRE, clLRO, clRLE, clRLO, clPDF, clLRI, clRLI, clFSI, clPDI)
	isolateInitiator = setOf(clLRI, clRLI, clFSI)
	removedByX9      = setOf(clLRE, clLRO, clRLE, clRLO, clPDF, clBN)
	neutralOrIsolate = setOf(clB, clS, clWS, clON, clLRI, clRLI, clFSI, clPDI) // NI of rules N1 and N2
	rightToLeftish   = setOf(clR, clAL, clAN) | explicitClasses
	numberish        = setOf(clEN, clAN, clES, clET, clCS)
)

var fromLibrary = map[bidi.Class]class{
	bidi.L: clL, bidi.R: clR, bidi.AL: clAL, bidi.EN: clEN, bidi.ES: clES, bidi.ET: clET, bidi.AN: clAN,
	bidi.CS: clCS, bidi.NSM: clNSM, bidi.BN: clBN, bidi.B: clB, bidi.S: clS, bidi.WS: clWS, bidi.ON: clON,
	bidi.Control: clON, bidi.LRE: clLRE, bidi.LRO: clLRO, bidi.RLE: clRLE, bidi.RLO: clRLO, bidi.PDF: clPDF,
	bidi.LRI: clLRI, bidi.RLI: clRLI, bidi.FSI: clFSI, bidi.PDI: clPDI,
}

// blocks caches the classes of the Basic Multilingual Plane, 256 at a time where
// one is asked for: the library's trie walks UTF-8, a table answers a rune in two
// loads.
var blocks [0x100]atomic.Pointer[[0x100]class]

func classOf(r rune) class {
	if uint32(r) >= 0x10000 {
		return libraryClass(r)
	}
	if b := blocks[r>>8].Load(); b != nil {
		return b[r&0xFF]
	}
	return readBlock(r >> 8)[r&0xFF]
}

func readBlock(n rune) *[0x100]class {
	var b [0x100]class
	for i := range b {
		b[i] = libraryClass(n<<8 | rune(i))
	}
	blocks[n].Store(&b)
	return &b
}

func libraryClass(r rune) class {
	if r >= 0xD800 && r <= 0xDFFF {
		return clL // a surrogate is no character: it cannot be encoded, nor looked up
	}
	p, n := bidi.LookupRune(r)
	if n == 0 {
		return clON
	}
	return fromLibrary[p.Class()]
}
