package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// isTold tells whether an English verb at token i is the passive of one whose passive's
// subject hears and does not speak: the minister was told that, residents were warned to.
func (r *reader) isTold(i int) bool {
	if r.code() != language.English || !r.exact("hearing", i) {
		return false
	}
	return r.beforeBe(i) < r.beforeAdverbs(i)
}

// beforeAdverbs is the token before token i and the adverbs before it, -1 where none is.
func (r *reader) beforeAdverbs(i int) int {
	for i--; i >= 0 && r.exact("adverb", i); i-- {
	}
	return i
}

// beforeBe is the token before the forms of "be" and "have" that make token i a passive:
// that before "have been urged".
func (r *reader) beforeBe(i int) int {
	j := r.beforeAdverbs(i)
	if j < 0 || r.at[j] >= 0 || !r.exact("be", j) {
		return j
	}
	for j >= 0 && r.at[j] < 0 && (r.exact("be", j) || r.exact("auxiliary", j) || r.exact("adverb", j)) {
		j--
	}
	return j
}

// isBidden tells whether an English passive of asking says what its subject is to do: was
// asked to, were urged by the ministry not to, and not: were told that.
func (r *reader) isBidden(m *match, s language.Sentence) bool {
	if r.code() != language.English || m.act != briefs.CalledFor || !r.exact("hearing", m.first) {
		return false
	}
	if before := r.beforeBe(m.first); before < s.First || r.exact("relative", before) {
		return false // Anna Lund, who was told to leave: tells who she is
	}
	j := m.after
	if j < s.Last && r.exact("by", j) {
		for j < min(m.after+8, s.Last-1) && r.fold(j) != "to" && r.d.Tokens[j].Kind == language.Word {
			j++
		}
	}
	if j < s.Last-1 && r.fold(j) == "not" {
		j++
	}
	return j < s.Last-1 && r.fold(j) == "to" && !r.exact("article", j+1) && r.at[j+1] < 0
}
