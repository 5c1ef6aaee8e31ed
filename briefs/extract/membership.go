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
	number   numbers
	words    map[string]*setList // the sets that hold a word
	heads    map[string]*setList // those that hold a phrase or word that begins with a word
	prefixes []prefixOf          // those that hold all that begin so
}

// numbers are the sets' numbers by their names, in a table open to the next free place. The
// rules ask for them more often than for anything else: a few letters tell names apart.
type numbers [1024]struct {
	name   string
	number int
}

// place is where a name stands, or would.
func (t *numbers) place(name string) uint {
	n := uint(len(name))
	i := n<<6 ^ uint(name[0])<<3 ^ uint(name[n/2]) ^ uint(name[n-1])<<5
	for ; ; i++ {
		if e := &t[i%uint(len(t))]; e.name == name || e.name == "" {
			return i % uint(len(t))
		}
	}
}

func (t *numbers) of(name string) (number int, ok bool) {
	if name == "" {
		return 0, false // a rule that asks for none
	}
	e := &t[t.place(name)]
	return e.number, e.name != ""
}

type prefixOf struct {
	prefix string
	set    int
}

func newIndex(sets map[string]wordSet) index {
	x := index{words: map[string]*setList{}, heads: map[string]*setList{}}
	n := 0
	for name, s := range sets {
		e := &x.number[x.number.place(name)]
		e.name, e.number = name, n
		for w := range s.words {
			enter(x.words, w, n)
			head, _, _ := strings.Cut(w, " ")
			enter(x.heads, head, n)
		}
		for _, p := range s.prefixes {
			x.prefixes = append(x.prefixes, prefixOf{p, n})
		}
		n++
	}
	return x
}

// enter adds set n to the sets of a word.
func enter(of map[string]*setList, w string, n int) {
	if of[w] == nil {
		of[w] = &setList{}
	}
	of[w].add(n)
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
	lex    *lexicon
	alone  setList // as it stands
	exact  setList // as it stands, or behind a conjunction
	in     setList // as it stands, or behind particles
	opened setList // as the first word of a phrase of theirs

	knowsExact, knowsIn, knowsOpened bool // whether it was asked for before
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
	n, ok := r.lex.index.number.of(set)
	return ok && i >= 0 && i < len(r.d.Tokens) && r.behindParticles(i).in.has(n)
}

// findIn returns the first token of [first, last) that is in the set, or -1.
func (r *reader) findIn(set string, first, last int) int {
	n, ok := r.lex.index.number.of(set)
	for i := max(first, 0); ok && i < last && i < len(r.d.Tokens); i++ {
		if r.behindParticles(i).in.has(n) {
			return i
		}
	}
	return -1
}

// behindParticles is what sets token i is in as it stands or behind particles.
func (r *reader) behindParticles(i int) *membership {
	m := r.membershipOf(i)
	if !m.knowsIn {
		m.knowsIn = true
		r.gatherBehindParticles(&m.in, i)
	}
	return m
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
	n, ok := r.lex.index.number.of(set)
	if !ok || i < 0 || i >= len(r.d.Tokens) {
		return false
	}
	if r.lex.code == language.French && r.d.Tokens[i].Fold == "a" && r.otherA(set, i) {
		return false
	}
	return r.asItStands(i).exact.has(n)
}

// asIs tells whether token i is a word of the set as it stands, behind no conjunction either.
func (r *reader) asIs(set string, i int) bool {
	n, ok := r.lex.index.number.of(set)
	return ok && i >= 0 && i < len(r.d.Tokens) && r.asItStands(i).alone.has(n)
}

// asItStands is what sets token i is in without any particle.
func (r *reader) asItStands(i int) *membership {
	m := r.membershipOf(i)
	if !m.knowsExact {
		m.knowsExact = true
		f := r.d.Tokens[i].Fold
		r.lex.index.gather(&m.alone, f)
		m.exact = m.alone
		if _, rest := language.Conjunction(r.lex.code, f); rest != f {
			r.lex.index.gather(&m.exact, rest)
		}
	}
	return m
}

// opens tells whether a phrase of the set, of up to three words, begins at token i.
func (r *reader) opens(set string, i int) bool {
	n, ok := r.lex.index.number.of(set)
	if !ok || i < 0 || i >= len(r.d.Tokens) {
		return false
	}
	m := r.membershipOf(i)
	if !m.knowsOpened {
		m.knowsOpened = true
		if of := r.lex.index.heads[r.d.Tokens[i].Fold]; of != nil {
			m.opened.join(of)
		}
	}
	if !m.opened.has(n) {
		return false
	}
	words := r.lex.sets[set].words
	two := r.fold(i) + " " + r.fold(i+1)
	return words[r.fold(i)] || words[two] || words[two+" "+r.fold(i+2)]
}
