package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// beforeVerb tells whether the Urdu name at token j, which no postposition follows, stands
// right before its verb, which ends before token last: اخراجات وفاقی حکومت برداشت کرے گی. A
// state may there be where somebody goes.
func (r *reader) beforeVerb(j, last int) bool {
	if r.code() != language.Urdu {
		return false
	}
	m := r.mention[r.at[j]]
	return m.First == j && r.parties[m.Party].Kind != briefs.Country && m.Last < last && last-m.Last < 4 && r.findIn("clause", m.Last, last) < 0
}

// theseOnes are those whom "these countries" at the start of a Persian or Urdu clause takes
// up: the last that were named together. Empty where they are none, nil where no such words
// stand there.
func (r *reader) theseOnes(from, last int) []int {
	from = r.pastOpener(from, last)
	if !verbFinal(r.code()) || from+1 >= last || !r.exact("these", from) {
		return nil
	}
	at := from + 1
	for at < min(from+3, last) && (r.exact("two", at) || r.exact("three", at)) {
		at++
	}
	for set, kind := range map[string]briefs.PartyKind{"manystates": briefs.Country, "manybodies": briefs.Organisation} {
		if r.at[at] < 0 && r.exact(set, at) {
			return append([]int{}, r.together(kind, from)...)
		}
	}
	return nil
}

// together are the last parties of a kind that were named together before token i, at least
// two of them.
func (r *reader) together(kind briefs.PartyKind, i int) (out []int) {
	var run []int
	for _, m := range r.mention {
		if m.First >= i {
			break
		}
		if r.parties[m.Party].Kind != kind || m.Kind == party.ByAdjective {
			continue
		}
		if len(run) > 0 && (r.joined(m.First) || r.listed(m.First)) {
			if !contains(run, m.Party) {
				run = append(run, m.Party)
			}
		} else {
			run = []int{m.Party}
		}
		if len(run) > 1 {
			out = run
		}
	}
	return out
}

// finalLead is the person who is the subject of a Persian or Urdu sentence, whom a pronoun in
// the next one takes up where nobody has spoken or acted since; -1 where none is.
func (r *reader) finalLead(s language.Sentence) int {
	var a []int
	switch r.code() {
	case language.Urdu:
		for j := s.First + 1; j < s.Last; j++ {
			if r.exact("subjectmark", j) && r.at[j] < 0 {
				if n := r.at[j-1]; n >= 0 {
					a = []int{r.mention[n].Party}
				}
				break
			}
		}
	case language.Persian:
		a = r.finalSubject(r.pastOpener(r.pastSource(max(s.First, r.datelineLast(s)), s.Last), s.Last), s.Last)
	}
	if len(a) == 1 && r.parties[a[0]].Kind == briefs.Person {
		return a[0]
	}
	return -1
}

// urduWe tells whether "we" is the subject of an Urdu future.
func (r *reader) urduWe(m match) bool {
	if r.code() != language.Urdu || !r.exact("futuremark", m.after-1) || r.finalPassive(m) {
		return false
	}
	from := r.finalStart(m.first, r.sentenceOf(m.first))
	for from < m.first && r.d.Tokens[from].Kind == language.Punct {
		from++
	}
	return r.fold(from) == we && !r.oblique(from+1)
}

// we is the Urdu pronoun, folded.
var we = language.Fold(language.Urdu, "ہم")

// nounAfter is where the words end that take up several: ان ممالک, این سه کشور.
func (r *reader) nounAfter(from, last int) int {
	for j := from; j < min(from+5, last); j++ {
		if r.exact("manystates", j) || r.exact("manybodies", j) {
			return j + 1
		}
	}
	return from + 1
}

// furtherVerb tells whether behind the "and" or the comma and "and" at token j, which follow
// the verb of what is asked or stressed, the speaker's next act begins: its verb is the first
// to come and tells of what was done.
func (r *reader) furtherVerb(j int, m match, s language.Sentence) bool {
	if !verbFinal(r.code()) || m.rule.flags["final"] {
		return false
	}
	and := j
	if r.d.Tokens[j].Text == "،" {
		and++
	}
	if and+1 >= s.Last || !r.joins(and) || !r.finite(j-1) && !r.exact("subjunctive", j-1) {
		return false
	}
	for k := and + 1; k < min(and+24, s.Last); k++ {
		if r.at[k] >= 0 {
			continue
		}
		if r.exact("that", k) || r.d.Tokens[k].Kind == language.Punct {
			return false
		}
		if n, ok := r.matchAt(k, s); ok {
			return !n.rule.flags["whole"] && (r.exact("that", n.after) || n.rule.flags["final"] && n.act != briefs.Planned)
		}
		if r.finite(k) {
			return false
		}
	}
	return false
}

// urduNoun is the party without a name whose noun stands before the Urdu نے in the clause from
// token from on, with the state or the body that it is of: مصر کے حکام, حکمراں اتحاد. Nil
// where the noun is of nobody who acts, or a person is named there.
func (r *reader) urduNoun(from int, m match) []int {
	if r.code() != language.Urdu || m.passive || m.relative {
		return nil
	}
	mark := -1
	from = max(from, r.finalStart(m.first, r.sentenceOf(m.first)))
	for j := from; j < m.first; j++ {
		if r.at[j] < 0 && r.exact("subjectmark", j) {
			mark = j
			break
		}
	}
	head := mark - 1
	if head < from || r.at[head] >= 0 || !r.exact("acting", head) {
		return nil
	}
	first := head
	for first > from && head-first < 4 {
		k := first - 1
		t := r.d.Tokens[k]
		if n := r.at[k]; n >= 0 {
			if kind := r.parties[r.mention[n].Party].Kind; kind == briefs.Person || kind == briefs.Place {
				break
			}
			first = r.mention[n].First
			if first == from || !r.ofNoun(first-1) {
				break
			}
			continue
		}
		if t.Kind != language.Word || r.finite(k) && !r.ofNoun(k) || r.oblique(k) && !r.ofNoun(k) || r.exact("that", k) || r.exact("these", k) || r.exact("meanwhile", k) || r.joins(k) || r.exact("pronoun", k) {
			break
		}
		first--
	}
	for first < head && (r.ofNoun(first) || r.oblique(first) && r.at[first] < 0) {
		first++
	}
	if r.exact("pronoun", first) || first > from && (r.ofNoun(first-1) || r.joins(first-1)) {
		return nil // of somebody who is told of before
	}
	if p := r.bodyCalled(head); first == head && p >= 0 {
		return []int{p} // حکومت نے, where the article names the one
	}
	return r.byWords(first, mark, r.d.Tokens[first].Start, briefs.Organisation)
}

// urduDone tells whether an Urdu verb that ends its clause is a passive of what was done, with
// what may follow it: کیا گیا ہے, دیدی گئی; and not what became: ہو گیا.
func (r *reader) urduDone(m match) bool {
	if r.code() != language.Urdu {
		return false
	}
	for j := m.first + 1; j <= min(m.after, len(r.at)-1); j++ {
		before := r.d.Tokens[j-1].Text
		if r.exact("gone", j) && !r.exact("becoming", j-1) && (strings.HasSuffix(before, "ا") || strings.HasSuffix(before, "ے") || strings.HasSuffix(before, "ی")) {
			return true
		}
	}
	return false
}

// urduSpeaksOn tells whether what an Urdu verb of saying tells behind "that" ends its sentence, so
// that the next of the paragraph may go on with it: … کا کہنا تھا کہ تعاون جاری رہے گا۔ پاکستان ….
func (r *reader) urduSpeaksOn(s language.Sentence) bool {
	n := len(r.said)
	if r.code() != language.Urdu || n == 0 {
		return false
	}
	at := r.said[n-1].at
	for j := at + 1; at >= s.First && j < min(at+4, s.Last); j++ {
		if r.exact("that", j) {
			return true
		}
	}
	return false
}

// toldOn tells whether an Urdu sentence without a verb of saying can go on with what was said: it
// tells what will or must be, or is, and not what somebody did.
func (r *reader) toldOn(s language.Sentence) bool {
	last := s.Last - 1
	for last > s.First && r.d.Tokens[last].Kind == language.Punct {
		last--
	}
	if !r.exact("futuremark", last) && !r.exact("standing", last) {
		return false
	}
	for j := s.First; j < last; j++ {
		if r.at[j] < 0 && (r.exact("subjectmark", j) || r.exact("postcue", j) || r.exact("gone", j) && r.exact("standing", last)) {
			return false
		}
	}
	return true
}

// statesPost tells whether an Urdu mention says of which state the post is that stands
// before the name at token i: سعودی | ولی عہد, سعودی عرب کے | ولی عہد.
func (r *reader) statesPost(m, i int) bool {
	if r.code() != language.Urdu || m < 0 || m == r.at[i] || r.parties[r.mention[m].Party].Kind != briefs.Country {
		return false
	}
	end := r.mention[m].Last
	if r.ofNoun(end) {
		end++
	}
	return end < i && r.at[end] < 0 && (r.in("roleword", end) || r.mention[m].Kind == party.ByAdjective)
}

// ifSaid tells whether an Urdu verb of saying at token i only stands under a condition: اگر کمیشن نے
// کہا کہ ….
func (r *reader) ifSaid(i int) bool {
	if !r.lex.say.has(r.fold(i)) {
		return false
	}
	s := r.sentenceOf(i)
	for j := i - 1; r.code() == language.Urdu && j >= max(s.First, i-9); j-- {
		if r.d.Tokens[j].Kind != language.Word || r.at[j] < 0 && r.exact("that", j) {
			return false
		}
		if r.at[j] < 0 && r.exact("condition", j) {
			return true
		}
	}
	return false
}
