package text

//go:generate go run gen.go

import (
	"slices"
	"unicode"
)

// joining is a Joining_Type (The Unicode Standard, 9.2).
type joining uint8

const (
	joinU joining = iota // non-joining
	joinD                // dual-joining
	joinR                // right-joining: joins to what stands before it
	joinL                // left-joining
	joinC                // join-causing: tatweel, ZWJ
	joinT                // transparent: marks
)

type joiningRange struct {
	from, to rune
	joining  joining
}

// letterForms holds a letter's presentation forms: isolated, final, initial,
// medial; 0 where there is none.
type letterForms struct {
	letter rune
	forms  [4]rune
}

const (
	isolated = iota
	final
	initial
	medial
)

// The Arabic blocks that nearly all text lies in are answered from an array.
const arabicFrom, arabicTo = 0x0600, 0x0900

var (
	arabicJoining = buildJoining()
	arabicForms   = buildForms()
)

func buildJoining() *[arabicTo - arabicFrom]joining {
	var t [arabicTo - arabicFrom]joining
	for i := range t {
		t[i] = listedJoining(arabicFrom + rune(i))
	}
	return &t
}

func buildForms() *[arabicTo - arabicFrom][4]rune {
	var t [arabicTo - arabicFrom][4]rune
	for _, f := range presentationForms {
		if f.letter >= arabicFrom && f.letter < arabicTo {
			t[f.letter-arabicFrom] = f.forms
		}
	}
	return &t
}

// joiningOf returns a character's Joining_Type: what ArabicShaping.txt lists,
// else transparent for Mn, Me and Cf, else non-joining.
func joiningOf(r rune) joining {
	switch {
	case r < 0xAD:
		return joinU
	case r >= arabicFrom && r < arabicTo:
		return arabicJoining[r-arabicFrom]
	}
	return listedJoining(r)
}

func listedJoining(r rune) joining {
	i, found := slices.BinarySearchFunc(joiningRanges, r, func(g joiningRange, r rune) int {
		switch {
		case g.to < r:
			return -1
		case g.from > r:
			return 1
		}
		return 0
	})
	if found {
		return joiningRanges[i].joining
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return joinT
	}
	return joinU
}

// joinsBefore and joinsAfter say whether a type can join to what stands
// logically before and after it.
func (j joining) joinsBefore() bool { return j == joinD || j == joinR || j == joinC }
func (j joining) joinsAfter() bool  { return j == joinD || j == joinL || j == joinC }

// swallowed marks the alef that a lam-alef ligature holds.
const swallowed rune = -1

// shape appends to dst the presentation forms of a paragraph, one rune for
// one: the form that each letter takes between its neighbours, marks passed
// over (Unicode 9.2, rules R1–R7). A lam before an alef becomes their ligature
// and the alef becomes swallowed. Letters that have no such form stay as they
// are, and their neighbours still join to them.
func shape(dst, in []rune) []rune {
	dst = append(dst[:0], in...)
	previous := joinU
	for i := nextJoining(in, 0); i < len(in); {
		current := joiningOf(in[i])
		j := nextJoining(in, i+1)
		next := joinU
		if j < len(in) {
			next = joiningOf(in[j])
		}
		before := previous.joinsAfter() && current.joinsBefore()
		after := current.joinsAfter() && next.joinsBefore()
		if in[i] == lam && j < len(in) {
			if l := lamAlef(in[j], before); l != 0 {
				dst[i], dst[j] = l, swallowed
				previous = joinR // the alef's: nothing joins after it
				i = nextJoining(in, j+1)
				continue
			}
		}
		if f := formOf(in[i], before, after); f != 0 && current != joinU { // a letter that joins to nothing has one shape: its own
			dst[i] = f
		}
		previous = current
		i = j
	}
	return dst
}

// nextJoining is the place of the first character from i on that is not transparent.
func nextJoining(in []rune, i int) int {
	for i < len(in) && joiningOf(in[i]) == joinT {
		i++
	}
	return i
}

func formOf(r rune, before, after bool) rune {
	if r < arabicFrom || r >= arabicTo {
		return 0
	}
	k := isolated
	switch {
	case before && after:
		k = medial
	case before:
		k = final
	case after:
		k = initial
	}
	return arabicForms[r-arabicFrom][k]
}

const lam = 0x0644

// lamAlef is the ligature of lam and the alef given, 0 where it is none. The
// ligature is obligatory (Unicode 9.2, rule L1–L3).
func lamAlef(alef rune, joined bool) rune {
	var l rune
	switch alef {
	case 0x0622:
		l = 0xFEF5
	case 0x0623:
		l = 0xFEF7
	case 0x0625:
		l = 0xFEF9
	case 0x0627:
		l = 0xFEFB
	default:
		return 0
	}
	if joined {
		l++
	}
	return l
}

// mirror is a character's Bidi_Mirroring_Glyph, or itself (rule L4).
func mirror(r rune) rune {
	if r < '(' || r > '}' && r < 0xAB || isArabicOrHebrewLetter(r) || r >= 0xFE70 && r <= 0xFEFC || r >= 0xFB50 && r <= 0xFDFF {
		return r
	}
	if r < 0x80 && r > '>' && r != '[' && r != ']' && r != '{' && r != '}' {
		return r
	}
	i, found := slices.BinarySearchFunc(mirrorPairs, r, func(p [2]rune, r rune) int { return int(p[0] - r) })
	if found {
		return mirrorPairs[i][1]
	}
	return r
}

func isArabicOrHebrewLetter(r rune) bool { return r >= 0x0590 && r < 0x0900 }

// bracket is a paired bracket: the closer that names the pair.
type bracket struct {
	closer rune
	opens  bool
}

type pairedBracket struct {
	r rune
	bracket
}

func bracketOf(r rune) (bracket, bool) {
	switch {
	case r < '(' || r > '}' && r < 0x0F3A:
		return bracket{}, false
	case r < 0x80:
		switch r {
		case '(', '[', '{':
			return bracket{asciiCloser(r), true}, true
		case ')', ']', '}':
			return bracket{r, false}, true
		}
		return bracket{}, false
	}
	i, found := slices.BinarySearchFunc(pairedBrackets, r, func(p pairedBracket, r rune) int { return int(p.r - r) })
	if found {
		return pairedBrackets[i].bracket, true
	}
	return bracket{}, false
}

func asciiCloser(open rune) rune {
	if open == '(' {
		return ')'
	}
	return open + 2 // [ ] and { } stand two apart
}
