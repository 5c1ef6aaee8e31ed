package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// setList tells which of a lexicon's sets are meant, by their numbers: bit n of
// the list is set n.
type setList [5]uint64

// mostSets is how many sets a lexicon may have.
const mostSets = len(setList{}) * 64

func (l *setList) has(n int) bool { return l[n/64]&(1<<(n%64)) != 0 }

func (l *setList) add(n int) { l[n/64] |= 1 << (n % 64) }

func (l *setList) join(other *setList) {
	for i := range other {
		l[i] |= other[i]
	}
}

// index is a lexicon's sets turned round: by word, the sets that hold it. The
// rules ask of every word whether it is in this set or in that, many times
// over; turned round, a word is looked up once.
type index struct {
	number   map[string]int      // of a set, by name
	words    map[string]*setList // the sets that hold a word
	prefixes []prefixOf          // those that hold all that begin so
}

type prefixOf struct {
	prefix string
	set    int
}

func newIndex(sets map[string]wordSet) index {
	x := index{number: map[string]int{}, words: map[string]*setList{}}
	for name, s := range sets {
		n := len(x.number)
		x.number[name] = n
		for w := range s.words {
			if x.words[w] == nil {
				x.words[w] = &setList{}
			}
			x.words[w].add(n)
		}
		for _, p := range s.prefixes {
			x.prefixes = append(x.prefixes, prefixOf{p, n})
		}
	}
	return x
}

// gather adds the sets that hold w to the list.
func (x *index) gather(l *setList, w string) {
	if of := x.words[w]; of != nil {
		l.join(of)
	}
	for _, p := range x.prefixes {
		if strings.HasPrefix(w, p.prefix) {
			l.add(p.set)
		}
	}
}

// membership is what sets of a lexicon a token is in.
type membership struct {
	lex                 *lexicon
	exact               setList // as it stands, or behind a conjunction
	in                  setList // as it stands, or behind particles
	knowsExact, knowsIn bool    // whether it was asked for before
}

// membershipOf is what is known of token i in the lexicon of its sentence.
func (r *reader) membershipOf(i int) *membership {
	if r.members == nil {
		r.members = make([]membership, len(r.d.Tokens))
	}
	m := &r.members[i]
	if m.lex != r.lex {
		*m = membership{lex: r.lex}
	}
	return m
}

// in tells whether token i is a word of the named set, as it stands or behind
// particles.
func (r *reader) in(set string, i int) bool {
	n, ok := r.lex.index.number[set]
	if !ok || i < 0 || i >= len(r.d.Tokens) {
		return false
	}
	m := r.membershipOf(i)
	if !m.knowsIn {
		m.knowsIn = true
		r.gatherBehindParticles(&m.in, i)
	}
	return m.in.has(n)
}

func (r *reader) gatherBehindParticles(l *setList, i int) {
	t := &r.d.Tokens[i]
	if t.Kind == language.Punct || t.Fold == "porte" && r.fold(i+1) != "-" { // porte-parole
		return
	}
	r.lex.index.gather(l, t.Fold)
	var buf [32]language.Strip
	for _, st := range language.Strips(buf[:0], r.lex.code, t.Fold) {
		r.lex.index.gather(l, st.Stem)
	}
}

// exact tells whether token i is a word of the set as it stands, or behind a
// conjunction.
func (r *reader) exact(set string, i int) bool {
	n, ok := r.lex.index.number[set]
	if !ok || i < 0 || i >= len(r.d.Tokens) {
		return false
	}
	if r.lex.code == language.French && r.d.Tokens[i].Fold == "a" && r.otherA(set, i) {
		return false
	}
	m := r.membershipOf(i)
	if !m.knowsExact {
		m.knowsExact = true
		f := r.d.Tokens[i].Fold
		r.lex.index.gather(&m.exact, f)
		if _, rest := language.Conjunction(r.lex.code, f); rest != f {
			r.lex.index.gather(&m.exact, rest)
		}
	}
	return m.exact.has(n)
}
