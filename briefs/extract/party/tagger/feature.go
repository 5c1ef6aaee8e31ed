package tagger

import (
	"slices"
	"unicode/utf8"
)

// Feature is a feature of a word, hashed: which kind of feature in which
// position, and its value.
type Feature uint64

// Text holds the hashes of an article's words, from which features are mixed
// without touching letters again.
type Text struct {
	words []hashed         // with edges between sentences
	at    []int            // by word of the article: its place among words
	same  map[uint64][]int // by stem: where else in the article it stands
}

// around is how far the features of a word look to each side.
const around = 2

// hashed is a word's hashes.
type hashed struct {
	fold, stem, known, shape uint64
	prefix, suffix           [4]uint64 // of one letter, two …; 0 for a shorter word
	bits                     uint32
	length                   int
}

const (
	seed  = 0xcbf29ce484222325
	prime = 0x100000001b3
)

func hashString(s string) uint64 {
	h := uint64(seed)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * prime
	}
	return mix(h)
}

// mix spreads a hash over all its bits (the finaliser of SplitMix64).
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

func hashWord(w Word) hashed {
	h := hashed{fold: hashString(w.Fold), known: mix(uint64(w.Known) + 1), shape: mix(uint64(w.Shape) + 1), bits: w.Known}
	h.stem = h.fold
	if w.Stem != w.Fold {
		h.stem = hashString(w.Stem)
	}
	n := uint64(seed)
	for i, r := range w.Fold {
		if h.length > 0 && h.length <= len(h.prefix) {
			h.prefix[h.length-1] = mix(n)
		}
		for j := range utf8.RuneLen(r) {
			n = (n ^ uint64(w.Fold[i+j])) * prime
		}
		h.length++
	}
	end := len(w.Fold)
	for k := 0; k < len(h.suffix) && k < h.length-1; k++ {
		_, size := utf8.DecodeLastRuneInString(w.Fold[:end])
		end -= size
		h.suffix[k] = hashString(w.Fold[end:])
	}
	return h
}

// The hashes of what stands beyond a sentence.
var (
	opening = hashed{fold: 1, stem: 1, known: 1, shape: 1}
	closing = hashed{fold: 2, stem: 2, known: 2, shape: 2}
)

// Read takes in the words of an article; ends are the words behind which its
// sentences end, in order, the last one the number of words.
func Read(words []Word, ends []int) *Text {
	t := &Text{words: make([]hashed, 0, len(words)+len(ends)*2*around), at: make([]int, 0, len(words)), same: map[uint64][]int{}}
	first := 0
	for _, end := range ends {
		for range around {
			t.words = append(t.words, opening)
		}
		for _, w := range words[first:end] {
			h := hashWord(w)
			if !w.Plain && h.length > 2 {
				t.same[h.stem] = append(t.same[h.stem], len(t.words))
			}
			t.at = append(t.at, len(t.words))
			t.words = append(t.words, h)
		}
		for range around {
			t.words = append(t.words, closing)
		}
		first = end
	}
	return t
}

// How many other places of a word are looked at, how far off they may be in
// words, and how often a word may stand in an article to count as a name's.
const (
	elsewhere = 4
	reach     = 300
	often     = 16
)

// others calls see with up to four other places of the word at p, nearest
// first.
func (t *Text) others(p int, see func(int)) {
	if t.words[p].length <= 2 {
		return
	}
	places := t.same[t.words[p].stem]
	k, ok := slices.BinarySearch(places, p)
	if !ok || len(places) > often {
		return
	}
	left, right := k-1, k+1
	for range elsewhere {
		switch {
		case left >= 0 && p-places[left] <= reach && (right >= len(places) || p-places[left] <= places[right]-p):
			see(places[left])
			left--
		case right < len(places) && places[right]-p <= reach:
			see(places[right])
			right++
		default:
			return
		}
	}
}

// Features appends to dst the features of word i.
func (s *Text) Features(dst []Feature, i int) []Feature {
	add := func(kind int, h uint64) { dst = append(dst, Feature(mix(h^uint64(kind)*0x9e3779b97f4a7c15))) }
	pair := func(kind int, a, b uint64) { add(kind, a*3+b>>1) }
	i = s.at[i]
	w, before, after := &s.words[i], &s.words[i-1], &s.words[i+1]
	for d := -around; d <= around; d++ {
		v := &s.words[i+d]
		add(10+d, v.fold)
		add(20+d, v.stem)
		add(30+d, v.known)
		add(40+d, v.shape)
	}
	pair(50, before.fold, w.fold)
	pair(51, w.fold, after.fold)
	pair(52, before.stem, w.stem)
	pair(53, w.stem, after.stem)
	pair(54, s.words[i-2].fold, before.fold)
	pair(55, before.known, w.known)
	pair(56, w.known, after.known)
	pair(57, before.fold, w.known)
	pair(58, w.known, after.fold)
	pair(59, before.shape*7+w.shape, after.shape)
	pair(60, w.shape, w.known)
	add(61, uint64(min(w.length, 8)))
	for k := range w.prefix {
		if w.prefix[k] != 0 {
			add(70+k, w.prefix[k])
		}
		if w.suffix[k] != 0 {
			add(80+k, w.suffix[k])
		}
	}
	for d := -1; d <= 1; d++ {
		v := &s.words[i+d]
		if d != 0 && v.length > 3 {
			add(90+d, v.prefix[1])
			add(93+d, v.suffix[1])
			add(96+d, v.suffix[2])
		}
		for bits := v.bits; bits != 0; bits &= bits - 1 {
			add(100+d, uint64(bits&-bits))
		}
	}
	s.others(i, func(k int) {
		add(110, s.words[k-1].fold)
		add(111, s.words[k+1].fold)
		add(112, s.words[k-1].known)
		add(113, s.words[k+1].known)
	})
	return dst
}
