package extract

import "mujaz/briefs/language"

// final reads a trigger that ends its clause, as Persian and Urdu verbs do:
// what is needed and the act's words stand before it, behind the subject and
// its mark (Urdu نے) where there is one.
func (r *reader) final(m *match, s language.Sentence) bool {
	ru := m.rule
	from := r.finalStart(m.first, s)
	if ru.needs != "" && r.findIn(ru.needs, max(from, m.first-ru.window), m.first) < 0 {
		return false
	}
	if ru.object != "" {
		if m.head = r.findIn(ru.object, max(from, m.first-ru.within), m.first); m.head < 0 {
			return false
		}
	}
	if ru.complement != nil && !ru.flags["direct"] && !r.complementBefore(ru, max(from, m.first-ru.window), m.first) {
		return false
	}
	if ru.drop != "" && r.findIn(ru.drop, max(from, m.first-2), m.first) >= 0 {
		return false
	}
	m.from = r.pastFinalSubject(from, m.first)
	if m.from >= m.first {
		return false
	}
	m.byte = r.d.Tokens[m.from].Start
	return true
}

func (r *reader) complementBefore(ru *rule, first, last int) bool {
	for j := first; j < last; j++ {
		for _, words := range ru.complement {
			if r.complementAt(j, words) > 0 {
				return true
			}
		}
	}
	return false
}

// pastFinalSubject returns where the object begins in a clause whose verb
// stands at last: behind the subject's mark, or behind the names that open it.
func (r *reader) pastFinalSubject(first, last int) int {
	for j := last - 1; j >= first; j-- {
		if r.exact("subjectmark", j) {
			return j + 1
		}
	}
	i := first
	for j := first; j < last && j < first+8; j++ {
		if j > i+3 && r.at[j] >= 0 && !r.joined(j) {
			break // the object has names too
		}
		if r.oblique(j) && r.at[j] < 0 {
			break // what follows, or in Urdu what stands before it, is no subject
		}
		if m := r.at[j]; m >= 0 {
			if e := min(r.mention[m].Last, last); r.code() == language.Urdu && (r.oblique(e) || r.joins(e)) {
				break
			}
			i = min(r.mention[m].Last, last)
			j = max(j, i-1)
		}
	}
	for i < last && r.d.Tokens[i].Kind == language.Punct {
		i++
	}
	if i >= last {
		return first
	}
	return i
}
