package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// with adds the other side of an act done together: signed … with …
func (r *reader) with(a []int, end int, s language.Sentence, m match) []int {
	if m.act != briefs.Concluded && m.rule.act != briefs.Agreed && !(m.act == briefs.Planned && r.exact("signs", m.from)) || r.lex.sets["with"].words == nil {
		return a
	}
	from := m.after
	if r.code() == language.Arabic {
		from = m.first + 1 // اتفق مع نظيره على
	}
	for j := from; j < min(m.after+24, s.Last); j++ {
		if r.asIs("with", j) {
			for _, p := range r.counterpart(j+1, s, a) {
				if !contains(a, p) {
					a = append(a, p)
				}
			}
			return a
		}
		if r.d.Tokens[j].Text == "؛" || r.exact("relative", j) || r.code() == language.Arabic && j > m.after && r.exact("agreedby", j) && r.unjoined(j) == r.fold(j) {
			break // وقعت تحديثا لاتفاقات أبرمتها مع …
		}
	}
	return a
}

// counterpart is who stands behind "with" at token i: a person beside people,
// however long the post before the name.
func (r *reader) counterpart(i int, s language.Sentence, a []int) []int {
	if r.code() == language.Arabic && i < s.Last && r.at[i] >= 0 {
		if states := r.metonym(i, min(i+3, s.Last)); states != nil {
			return states // وقع الصندوق مع الرباط
		}
	}
	if r.code() == language.Arabic && len(a) > 0 && r.parties[a[0]].Kind == briefs.Person && r.in("posthead", i) || r.exact("roleword", i) {
		for j := i + 1; j < min(i+22, s.Last); j++ {
			if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
				return []int{r.mention[m].Party}
			}
		}
	}
	if p := r.peer(i, s); p >= 0 {
		return []int{p}
	}
	if r.attributiveState(i, s) {
		return nil
	}
	return r.group(i, min(i+9, s.Last))
}

// between returns the sides of an act that is told without its doer: signed
// between … and …
func (r *reader) between(m match, s language.Sentence) []int {
	first := m.first
	if m.passive && subjectFirst(r.code()) && (m.act == briefs.Concluded || m.act == briefs.Agreed) {
		first = max(min(m.from, m.first), m.first-40) // un mémorandum entre A et B a été signé
	}
	for j := first; j < min(m.first+30, s.Last); j++ {
		if r.asIs("between", j) {
			near := j + 3
			if subjectFirst(r.code()) {
				near = j + 5 // entre les deux pays
			}
			if r.code() == language.Arabic && r.in("agentnoun", j+1) {
				near = j + 6 // بين وزارتي العمل في البلدين
			}
			if a := r.sides(j, min(near, s.Last)); a != nil {
				return a
			}
			if r.code() == language.Arabic && !r.in("posthead", j+1) {
				return r.coordinates(j+1, min(j+24, s.Last))
			}
			if r.code() == language.Hebrew {
				return r.twoNamed(j+1, min(j+14, s.Last))
			}
			return r.group(j+1, min(j+20, s.Last))
		}
	}
	if m.relative && m.noun >= 0 && subjectFirst(r.code()) {
		if a := r.betweenAdjectives(m.noun, m.first); a != nil {
			return a
		}
	}
	if m.relative && !(r.code() == language.Arabic && m.after < s.Last && r.oblique(m.after)) {
		return r.group(m.after, min(m.after+4, s.Last))
	}
	return nil
}

// sides resolves "both sides" and "both countries" among tokens to the two
// principals of the article.
func (r *reader) sides(first, last int) []int {
	for j := first; j < last; j++ {
		if r.code() == language.Arabic {
			if a, both := r.bothOf(j, last); both {
				return a
			}
			continue
		}
		if !r.several(j) {
			continue
		}
		if a, named := r.postsOf(j, last); named {
			if a == nil {
				continue
			}
			return a
		}
		if r.in("bothstates", j) && r.code() == language.French {
			if a, done := r.statesMeant(j); done {
				return a
			}
		}
		if r.in("bothstates", j) {
			return r.pair(briefs.Country)
		}
		if n := r.findIn("bothstates", j+1, min(j+5, last)); n > 0 && subjectFirst(r.lex.code) && r.exact("two", n-1) && r.exact("preposition", j+1) && r.in("both", j) {
			continue // officials from both countries: those are
		}
		if r.in("both", j) && !(subjectFirst(r.lex.code) && r.exact("genitive", j-1)) {
			if p := r.headPair(); len(p) == 2 && subjectFirst(r.lex.code) && r.exact("parties", j) && (r.parties[p[0]].Kind == briefs.Organisation || r.parties[p[1]].Kind == briefs.Organisation) {
				return p
			}
			return r.principals()
		}
	}
	return nil
}

// principals are the two who deal with each other in the article: people, else
// states, else bodies.
func (r *reader) principals() []int {
	for _, k := range []briefs.PartyKind{briefs.Person, briefs.Country, briefs.Organisation} {
		if p := r.pair(k); p != nil {
			return p
		}
	}
	return nil
}

// inWhoseName tells whether a name at token i is of one who only stands behind
// what others do (بتعليمات من الملك).
func (r *reader) inWhoseName(i int) bool {
	for j := i - 1; j >= max(0, i-6) && r.lex.sets["behalf"].words != nil; j-- {
		if r.exact("behalf", j) {
			return true
		}
		if r.d.Tokens[j].Kind == language.Punct {
			break
		}
	}
	return false
}

// early is how many sentences in the people are named who deal with each other.
const early = 8

// pair returns the first two parties of a kind that stand for different
// states, in the lead if there; nil where there are not two.
func (r *reader) pair(kind briefs.PartyKind) []int {
	if p, known := r.pairs[kind]; known {
		return p
	}
	r.pairs[kind] = nil
	var out []int
	for k, m := range r.mention {
		p := r.parties[m.Party]
		if kind == briefs.Person && r.lex.code != language.Arabic && m.First < len(r.d.Tokens) && r.d.Tokens[m.First].Sentence > early {
			break // named too late to be one of the two
		}
		if p.Kind != kind || contains(out, m.Party) || r.inWhoseName(m.First) || subjectFirst(r.lex.code) && r.d.Role(r.d.Tokens[m.First].Sentence) == briefs.RoleByline {
			continue
		}
		if len(out) == 1 && p.Country == "" && subjectFirst(r.lex.code) && kind == briefs.Person && r.otherSide(k, out[0]) {
			continue
		}
		if len(out) == 1 && p.Country != "" && p.Country == r.parties[out[0]].Country &&
			!(kind == briefs.Person && r.mention[k-1].Party == out[0] && r.lex.code != language.Arabic && r.joined(m.First)) {
			continue
		}
		if out = append(out, m.Party); len(out) == 2 {
			r.pairs[kind] = out
			return out
		}
	}
	return nil
}
