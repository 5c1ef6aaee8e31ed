package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"mujaz/briefs/extract/party/tagger"
)

const labels = int(tagger.Labels)

// example is a sentence to learn from: its words' features, numbered, and
// their labels.
type example struct {
	features [][]int32
	labels   []tagger.Label
}

// lesson gathers examples.
type lesson struct {
	ids      map[tagger.Feature]int32
	count    []int32
	features []tagger.Feature
	examples []example
}

// add adds the sentences of an article with their labels.
func (l *lesson) add(words []tagger.Word, ends []int, gold []tagger.Label) {
	t := tagger.Read(words, ends)
	var buf []tagger.Feature
	first := 0
	for _, end := range ends {
		e := example{labels: gold[first:end]}
		for i := first; i < end; i++ {
			buf = t.Features(buf[:0], i)
			row := make([]int32, 0, len(buf))
			for _, f := range buf {
				row = append(row, l.id(f))
			}
			e.features = append(e.features, row)
		}
		l.examples = append(l.examples, e)
		first = end
	}
}

// id numbers and counts a feature.
func (l *lesson) id(f tagger.Feature) int32 {
	id, ok := l.ids[f]
	if !ok {
		id = int32(len(l.features))
		l.ids[f] = id
		l.features, l.count = append(l.features, f), append(l.count, 0)
	}
	l.count[id]++
	return id
}

// How weights are learnt: by AdaGrad (Duchi, Hazan and Singer 2011) on the
// likelihood of one sentence after the other, with a pull towards zero. In
// each round every word shows only some of its features, so that none is
// leant on alone: new articles hold names that no list and no set holds. All
// of it was set on parts of the training sets, not on those for measuring.
const (
	rounds = 15
	rate   = 0.1
	pull   = 1.0
	shown  = 0.5 // of a word's features
	rare   = 3   // a feature seen less often is none
	eager  = 1.0 // taken from the weight of Outside, to miss fewer names
)

// learner is a conditional random field while it is trained.
type learner struct {
	weights, squares []float64                   // by feature and label
	step, steps2     [labels + 1][labels]float64 // from (last row: the first word), to
	decay            float64
	alpha, beta      [][labels]float64
	scores           [][labels]float64
}

// learn trains weights on the examples.
func (l *lesson) learn() *tagger.Weights {
	c := &learner{weights: make([]float64, len(l.features)*labels), squares: make([]float64, len(l.features)*labels), decay: pull / float64(len(l.examples))}
	for i := range l.examples {
		for k, row := range l.examples[i].features {
			l.examples[i].features[k] = slices.DeleteFunc(row, func(id int32) bool { return l.count[id] < rare })
		}
	}
	order := make([]int, len(l.examples))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range rounds {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			c.see(l.examples[i].thinned(random))
		}
	}
	w := &tagger.Weights{Features: map[tagger.Feature][labels]float64{}, Counts: map[tagger.Feature]int{}}
	for id, f := range l.features {
		if l.count[id] < rare {
			continue
		}
		v := [labels]float64(c.weights[id*labels:])
		for j := range v {
			v[j] *= shown
		}
		w.Features[f], w.Counts[f] = v, int(l.count[id])
	}
	copy(w.Step[:], c.step[:labels])
	w.First = c.step[labels]
	for i := range w.Step {
		w.Step[i][tagger.Outside] -= eager
	}
	w.First[tagger.Outside] -= eager
	return w
}

// thinned is the example with some features of each word.
func (e *example) thinned(random *rand.Rand) *example {
	out := example{make([][]int32, len(e.features)), e.labels}
	for i, row := range e.features {
		for _, id := range row {
			if random.Float64() < shown {
				out.features[i] = append(out.features[i], id)
			}
		}
	}
	return &out
}

// see moves the weights up the slope of one sentence's likelihood.
func (c *learner) see(e *example) {
	n := len(e.labels)
	if n == 0 {
		return
	}
	c.expect(e)
	var slope [labels + 1][labels]float64
	var power [labels][labels]float64
	for j := range power {
		for k := range power[j] {
			power[j][k] = math.Exp(c.step[j][k])
		}
	}
	for i := range n {
		var p [labels]float64
		total := 0.0
		for j := range p {
			p[j] = c.alpha[i][j] * c.beta[i][j]
			total += p[j]
		}
		for j := range p {
			p[j] = -p[j] / total
		}
		p[e.labels[i]]++
		for _, id := range e.features[i] {
			at := int(id) * labels
			for j, g := range p {
				if g > 1e-4 || g < -1e-4 {
					c.move(&c.weights[at+j], &c.squares[at+j], g)
				}
			}
		}
		if i == 0 {
			for j := range p {
				slope[labels][j] += p[j]
			}
			continue
		}
		total = 0
		var pairs [labels][labels]float64
		for j := range pairs {
			for k := range pairs[j] {
				pairs[j][k] = c.alpha[i-1][j] * power[j][k] * c.scores[i][k] * c.beta[i][k]
				total += pairs[j][k]
			}
		}
		for j := range pairs {
			for k := range pairs[j] {
				slope[j][k] -= pairs[j][k] / total
			}
		}
		slope[e.labels[i-1]][e.labels[i]]++
	}
	for j := range slope {
		for k, g := range slope[j] {
			c.move(&c.step[j][k], &c.steps2[j][k], g)
		}
	}
}

func (c *learner) move(w, squares *float64, g float64) {
	g -= c.decay * *w
	*squares += g * g
	*w += rate * g / math.Sqrt(*squares+1e-8)
}

// expect computes the forward and backward sums of a sentence, each word's
// scaled to one.
func (c *learner) expect(e *example) {
	n := len(e.labels)
	c.alpha, c.beta, c.scores = slices.Grow(c.alpha[:0], n)[:n], slices.Grow(c.beta[:0], n)[:n], slices.Grow(c.scores[:0], n)[:n]
	var power [labels + 1][labels]float64
	for j := range power {
		for k := range power[j] {
			power[j][k] = math.Exp(c.step[j][k])
		}
	}
	for i, row := range e.features {
		var s [labels]float64
		for _, id := range row {
			for j, w := range c.weights[int(id)*labels : int(id)*labels+labels] {
				s[j] += w
			}
		}
		top := slices.Max(s[:])
		for j := range s {
			s[j] = math.Exp(s[j] - top)
		}
		c.scores[i] = s
	}
	for k := range c.alpha[0] {
		c.alpha[0][k] = power[labels][k] * c.scores[0][k]
	}
	scale(&c.alpha[0])
	for i := 1; i < n; i++ {
		var sum [labels]float64
		for j, a := range c.alpha[i-1] {
			for k := range sum {
				sum[k] += a * power[j][k]
			}
		}
		for k := range sum {
			sum[k] *= c.scores[i][k]
		}
		scale(&sum)
		c.alpha[i] = sum
	}
	for j := range c.beta[n-1] {
		c.beta[n-1][j] = 1
	}
	for i := n - 2; i >= 0; i-- {
		var sum [labels]float64
		for k := range sum {
			b := c.scores[i+1][k] * c.beta[i+1][k]
			for j := range sum {
				sum[j] += power[j][k] * b
			}
		}
		scale(&sum)
		c.beta[i] = sum
	}
}

func scale(v *[labels]float64) {
	total := 0.0
	for _, x := range v {
		total += x
	}
	for j := range v {
		v[j] /= total
	}
}
