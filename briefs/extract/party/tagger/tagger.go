// Package tagger labels the words of a sentence as the beginning or the inside
// of a person's, a place's or an organisation's name. It is a linear-chain
// conditional random field: every word has features (its letters, its
// neighbours, what the gazetteers know of it), every feature a weight for each
// label, every pair of labels a weight of its own, and the best sequence is
// found by dynamic programming (Lafferty, McCallum and Pereira 2001).
//
// Weights are whole numbers of eight bits in a hash table that is read where
// it lies, so that a model costs no time to load.
package tagger

// Label is what a word is of a name.
type Label uint8

// The labels: B- and I- of the field's BIO scheme.
const (
	Outside Label = iota
	BeginPerson
	InPerson
	BeginPlace
	InPlace
	BeginOrganisation
	InOrganisation
	Labels // how many there are
)

// Begins tells whether a name begins here.
func (l Label) Begins() bool { return l&1 == 1 }

// Kind is the label that begins a name of the same kind; Outside for none.
func (l Label) Kind() Label {
	if l == Outside {
		return Outside
	}
	return (l-1)&^1 + 1
}

// Word is a word as the features see it.
type Word struct {
	Fold  string // as matched
	Stem  string // without particles written onto it
	Shape uint8  // what it is made of: the bits of Capital and so on
	Known uint32 // what the gazetteers know of it, a set of bits of the caller's own
	Plain bool   // a small word, a number or a mark: never a name by itself
}

// The bits of a word's shape.
const (
	Capital  uint8 = 1 << iota // begins with a capital letter
	Capitals                   // holds no other letters
	Digits
	Mark  // of punctuation
	Latin // letters, in a text of another script
	Joined
)
