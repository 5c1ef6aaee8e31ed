package tagger

import (
	"cmp"
	"encoding/binary"
	"errors"
	"math"
	"slices"
)

// A model is, in little-endian order: a magic of four bytes, four bytes with
// how many bits number a slot, the transitions of Labels×Labels int16 (row:
// the label before), the first word's of Labels int16, then the slots. A slot
// is two bytes of a feature's hash, 0 for an empty one, and a weight of eight
// bits for every label but Outside, whose weight is 0: in a chain only
// differences count.
const (
	magic    = "crf1"
	slotSize = 2 + int(Labels) - 1
	header   = 8 + 2*int(Labels)*(int(Labels)+1)
)

// Unit is what one step of a weight is worth: the weights of eight bits go
// from -4 to 4 in units of log-likelihood.
const Unit = 4.0 / math.MaxInt8

// Model holds the weights of one language.
type Model struct {
	step  [Labels][Labels]int32 // from, to
	first [Labels]int32
	shift uint
	slots []byte
}

// ErrModel is what bytes that are no model give.
var ErrModel = errors.New("no tagger model of this version")

// Open reads a model; it keeps b.
func Open(b []byte) (*Model, error) {
	if len(b) < header || string(b[:4]) != magic {
		return nil, ErrModel
	}
	bits := binary.LittleEndian.Uint32(b[4:])
	if bits > 24 || len(b) != header+slotSize<<bits {
		return nil, ErrModel
	}
	m := &Model{shift: 64 - uint(bits), slots: b[header:]}
	at := 8
	weight := func() int32 {
		at += 2
		return int32(int16(binary.LittleEndian.Uint16(b[at-2:])))
	}
	for i := range m.step {
		for j := range m.step[i] {
			m.step[i][j] = weight()
		}
	}
	for j := range m.first {
		m.first[j] = weight()
	}
	empty := false // a full table would be searched without end
	for at := 0; at < len(m.slots) && !empty; at += slotSize {
		empty = m.slots[at] == 0 && m.slots[at+1] == 0
	}
	if !empty {
		return nil, ErrModel
	}
	return m, nil
}

// print is what of a feature's hash stands in its slot.
func (f Feature) print() uint16 { return uint16(f) | 1 }

// add adds a feature's weights to a word's scores.
func (m *Model) add(score *[Labels]int32, f Feature) {
	mark := f.print()
	for at := int(f>>m.shift) * slotSize; ; at += slotSize {
		if at == len(m.slots) {
			at = 0
		}
		slot := binary.LittleEndian.Uint64(m.slots[at : at+slotSize])
		switch uint16(slot) {
		case mark:
			score[1] += int32(int8(slot >> 16))
			score[2] += int32(int8(slot >> 24))
			score[3] += int32(int8(slot >> 32))
			score[4] += int32(int8(slot >> 40))
			score[5] += int32(int8(slot >> 48))
			score[6] += int32(int8(slot >> 56))
			return
		case 0:
			return
		}
	}
}

// Tag labels the words of an article, in time linear in the words. The margins
// say how sure each label is: by how much the best sequence of labels beats
// the best one in which the word is Outside (for a word that is, the best one
// in which it is not), in steps of Unit.
func (m *Model) Tag(words []Word, ends []int) (out []Label, margins []int32) {
	t := Read(words, ends)
	out, margins = make([]Label, len(words)), make([]int32, len(words))
	scores := make([][Labels]int32, len(words))
	var buf [256]Feature
	for i := range scores {
		for _, f := range t.Features(buf[:0], i) {
			m.add(&scores[i], f)
		}
	}
	first := 0
	for _, end := range ends {
		m.best(out[first:end], margins[first:end], scores[first:end])
		first = end
	}
	return out, margins
}

// best finds the sequence of labels of the highest sum (Viterbi 1967), and how
// far it is ahead at every word.
func (m *Model) best(out []Label, margins []int32, scores [][Labels]int32) {
	n := len(scores)
	if n == 0 {
		return
	}
	upTo := make([][Labels]int32, n) // the best sum that ends in a label
	from := make([][Labels]Label, n)
	for j := range upTo[0] {
		upTo[0][j] = scores[0][j] + m.first[j]
	}
	for i := 1; i < n; i++ {
		for j := range upTo[i] {
			top, best := upTo[i-1][0]+m.step[0][j], Label(0)
			for k := 1; k < int(Labels); k++ {
				if s := upTo[i-1][k] + m.step[k][j]; s > top {
					top, best = s, Label(k)
				}
			}
			upTo[i][j], from[i][j] = top+scores[i][j], best
		}
	}
	last := Label(0)
	for j := range upTo[n-1] {
		if upTo[n-1][j] > upTo[n-1][last] {
			last = Label(j)
		}
	}
	top := upTo[n-1][last]
	var onward [Labels]int32 // the best sum behind a label
	for i := n - 1; ; i-- {
		out[i] = last
		other := upTo[i][Outside] + onward[Outside]
		if last == Outside {
			other = math.MinInt32
			for j := 1; j < int(Labels); j++ {
				other = max(other, upTo[i][j]+onward[j])
			}
		}
		margins[i] = top - other
		if i == 0 {
			return
		}
		last = from[i][last]
		var next [Labels]int32
		for j := range next {
			next[j] = math.MinInt32
			for k := range onward {
				next[j] = max(next[j], m.step[j][k]+scores[i][k]+onward[k])
			}
		}
		onward = next
	}
}

// Weights are a model's weights as they are trained.
type Weights struct {
	Step     [Labels][Labels]float64
	First    [Labels]float64
	Features map[Feature][Labels]float64
	Counts   map[Feature]int // how often each was seen
}

// Quantise writes weights as a model of 1<<bits slots, an eighth of them empty.
// Weights are differences to that of Outside, in steps of Unit. Features are kept by their greatest weight times the root of how
// often they were seen: a great weight of a rare one changes little.
func (w *Weights) Quantise(bits int) []byte {
	type kept struct {
		Feature
		worth float64
	}
	var all []kept
	for f, v := range w.Features {
		k := kept{Feature: f}
		for j := range v {
			k.worth = max(k.worth, math.Abs(v[j]-v[0]))
		}
		k.worth *= math.Sqrt(float64(w.Counts[f]))
		all = append(all, k)
	}
	slices.SortFunc(all, func(a, b kept) int {
		return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.Feature, b.Feature))
	})
	all = all[:min(len(all), 7<<bits/8)]
	b := append([]byte(magic), byte(bits), 0, 0, 0)
	put := func(x float64) {
		b = binary.LittleEndian.AppendUint16(b, uint16(int16(math.Round(max(-30000, min(30000, x/Unit))))))
	}
	for _, row := range w.Step {
		for _, x := range row {
			put(x)
		}
	}
	for _, x := range w.First {
		put(x)
	}
	slots := make([]byte, slotSize<<bits)
	for _, k := range all {
		f := k.Feature
		at := int(f>>(64-bits)) * slotSize
		for binary.LittleEndian.Uint16(slots[at:]) != 0 {
			if at += slotSize; at == len(slots) {
				at = 0
			}
		}
		binary.LittleEndian.PutUint16(slots[at:], f.print())
		v := w.Features[f]
		for j := 1; j < int(Labels); j++ {
			q := math.Round((v[j] - v[0]) / Unit)
			slots[at+1+j] = byte(int8(max(-math.MaxInt8, min(math.MaxInt8, q))))
		}
	}
	return append(b, slots...)
}
