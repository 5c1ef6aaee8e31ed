package tagger

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestBestEqualsBruteForce: on small lattices of any weights, the sequence and
// its margins are those found by trying all.
func TestBestEqualsBruteForce(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 60 {
		n := 1 + random.IntN(4)
		m := &Model{}
		weight := func() int32 { return int32(random.IntN(200) - 100) }
		for i := range m.step {
			for j := range m.step[i] {
				m.step[i][j] = weight()
			}
			m.first[i] = weight()
		}
		scores := make([][Labels]int32, n)
		for i := range scores {
			for j := range scores[i] {
				scores[i][j] = weight()
			}
		}
		top := int32(math.MinInt32)
		most := make([][Labels]int32, n) // by word and label: the best sum that has it there
		for i := range most {
			for j := range most[i] {
				most[i][j] = math.MinInt32
			}
		}
		every(n, func(labels []Label) {
			sum := m.first[labels[0]]
			for i, l := range labels {
				sum += scores[i][l]
				if i > 0 {
					sum += m.step[labels[i-1]][l]
				}
			}
			top = max(top, sum)
			for i, l := range labels {
				most[i][l] = max(most[i][l], sum)
			}
		})
		out, margins := make([]Label, n), make([]int32, n)
		m.best(out, margins, scores)
		for i, l := range out {
			want := top - most[i][Outside]
			if l == Outside {
				want = top - slices.Max(most[i][1:])
			}
			if most[i][l] != top || margins[i] != want {
				t.Fatalf("word %d of %d: label %d with margin %d; its best is %d of %d, the margin %d", i, n, l, margins[i], most[i][l], top, want)
			}
		}
	}
}

// every calls see with every sequence of n labels.
func every(n int, see func([]Label)) {
	labels := make([]Label, n)
	for {
		see(labels)
		i := 0
		for ; i < n; i++ {
			if labels[i]++; labels[i] < Labels {
				break
			}
			labels[i] = 0
		}
		if i == n {
			return
		}
	}
}

// weights gives features of the sentences weights as training might.
func weights(texts ...[]Word) *Weights {
	random := rand.New(rand.NewPCG(3, 4))
	w := &Weights{Features: map[Feature][Labels]float64{}, Counts: map[Feature]int{}}
	some := func() (v [Labels]float64) {
		for j := range v {
			v[j] = random.NormFloat64()
		}
		return v
	}
	for i := range w.Step {
		w.Step[i] = some()
	}
	w.First = some()
	for _, words := range texts {
		t := Read(words, []int{len(words)})
		for i := range words {
			for _, f := range t.Features(nil, i) {
				if w.Counts[f]++; w.Counts[f] == 1 {
					w.Features[f] = some()
				}
			}
		}
	}
	return w
}

func words(folds ...string) []Word {
	var out []Word
	for i, f := range folds {
		out = append(out, Word{Fold: f, Stem: f, Known: uint32(i % 3), Shape: uint8(i % 2)})
	}
	return out
}

// TestQuantisedWeightsDecideAsTheyWereTrained: eight bits label sentences as
// the weights of full precision do.
func TestQuantisedWeightsDecideAsTheyWereTrained(t *testing.T) {
	a := words("قال", "وزير", "النقل", "سمير", "الخطيب", "في", "عمان", ".")
	b := words("the", "minister", "of", "transport", "samir", "khatib", "spoke", "in", "amman")
	w := weights(a, b)
	m, err := Open(w.Quantise(12))
	if err != nil {
		t.Fatal(err)
	}
	// The same weights in steps a thousand times finer, by the same search.
	fine := &Model{}
	grain := func(x float64) int32 { return int32(math.Round(x / Unit * 1000)) }
	for i := range w.Step {
		for j := range w.Step[i] {
			fine.step[i][j] = grain(w.Step[i][j])
		}
		fine.first[i] = grain(w.First[i])
	}
	for _, text := range [][]Word{a, b, append(slices.Clone(a), b...)} {
		seen := Read(text, []int{len(text)})
		scores := make([][Labels]int32, len(text))
		for i := range scores {
			for _, f := range seen.Features(nil, i) {
				v := w.Features[f]
				for j := range v {
					scores[i][j] += grain(v[j] - v[0])
				}
			}
		}
		want, margins := make([]Label, len(text)), make([]int32, len(text))
		fine.best(want, margins, scores)
		if got, _ := m.Tag(text, []int{len(text)}); !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

func TestTheSameWeightsGiveTheSameBytes(t *testing.T) {
	a := words("قال", "وزير", "النقل")
	if !slices.Equal(weights(a).Quantise(8), weights(a).Quantise(8)) {
		t.Error("two models of the same weights differ")
	}
}

// TestSentencesAreLabelledApart: what another sentence holds changes labels
// only by the words that both hold.
func TestSentencesAreLabelledApart(t *testing.T) {
	a, b := words("قال", "وزير", "النقل", "سمير"), words("spoke", "in", "amman", "today")
	m, err := Open(weights(a, b).Quantise(12))
	if err != nil {
		t.Fatal(err)
	}
	alone, _ := m.Tag(a, []int{len(a)})
	other, _ := m.Tag(b, []int{len(b)})
	both, _ := m.Tag(append(slices.Clone(a), b...), []int{len(a), len(a) + len(b)})
	if !slices.Equal(both, append(alone, other...)) {
		t.Errorf("together %v, apart %v and %v", both, alone, other)
	}
}

func TestOpenRefusesWhatIsNoModel(t *testing.T) {
	good := weights(words("a", "b", "c")).Quantise(6)
	full := slices.Clone(good)
	for i := header; i < len(full); i++ {
		full[i] = 1 // no slot is empty: a search would not end
	}
	for name, b := range map[string][]byte{"nothing": nil, "cut short": good[:len(good)-1], "another magic": append([]byte("crf0"), good[4:]...), "without an empty slot": full} {
		if _, err := Open(b); err == nil {
			t.Errorf("%s: opened", name)
		}
	}
	if _, err := Open(good); err != nil {
		t.Error(err)
	}
}

func FuzzTag(f *testing.F) {
	m, err := Open(weights(words("قال", "وزير", "in", "x")).Quantise(10))
	if err != nil {
		f.Fatal(err)
	}
	f.Add("a", "", "وزير", uint8(1))
	f.Fuzz(func(t *testing.T, a, b, c string, cut uint8) {
		text := words(a, b, c, a, b)
		out, margins := m.Tag(text, []int{int(cut) % 6, 5})
		if len(out) != 5 || len(margins) != 5 {
			t.Fatalf("%d labels, %d margins for 5 words", len(out), len(margins))
		}
		for i, l := range out {
			if l >= Labels || margins[i] < 0 {
				t.Fatalf("label %d, margin %d", l, margins[i])
			}
		}
	})
}
