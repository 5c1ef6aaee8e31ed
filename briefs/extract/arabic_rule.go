package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// pastMarks steps over quotation marks and brackets at token i.
func (r *reader) pastMarks(i int, s language.Sentence) int {
	for i < s.Last-1 && r.d.Tokens[i].Kind == language.Punct {
		i++
	}
	return i
}

// provided tells whether the sentence before told what an agreement or a decree
// provides, so that this one goes on with it (كما تشمل …).
func (r *reader) provided(s language.Sentence) bool {
	n := len(r.found)
	return n > 0 && r.found[n-1].provides && r.found[n-1].sentence >= r.d.Tokens[s.First].Sentence-1
}

// bareStart is where the words of an act begin at token i: past a particle that
// binds it to its head (التزامه ب…) and is written onto it.
func (r *reader) bareStart(i, head int) int {
	start := r.d.Tokens[i].Start
	if r.code() == language.Arabic && i > head && !strings.HasPrefix(r.fold(i), "لل") && (r.particle(i, "ل") || r.particle(i, "ب")) &&
		!r.lex.sets["preposition"].has(r.fold(i-1)) {
		return start + len("ب")
	}
	return start
}

// wordAhead tells whether a complement that is a word of its own stands in
// [i, last): it binds before a letter that is written onto a noun.
func (r *reader) wordAhead(ru *rule, i, last int) bool {
	for j := i; j < last; j++ {
		for _, words := range ru.complement {
			if len(words[0]) > len("ل") && r.sequence(j, words) {
				return true
			}
		}
		if r.d.Tokens[j].Text == "،" {
			break
		}
	}
	return false
}

// saidThat tells whether على at token i belongs to a verb of saying right before
// it: شدد على أن …, which plans nothing.
func (r *reader) saidThat(i int, s language.Sentence) bool {
	for j := i - 1; j >= max(s.First, i-5) && r.d.Tokens[j].Kind == language.Word; j-- {
		if r.exactSay(j) || r.lex.participle.has(r.unjoined(j)) {
			return true
		}
	}
	return false
}

// appointed tells whether a verb of appointing stands in the passive: the post
// follows it at once and whoever appoints is left open (عين مديرا للديوان).
func (r *reader) appointed(m match, s language.Sentence) bool {
	if !r.exact("appoints", m.first) && !r.lex.sets["appoints"].has(r.unjoined(m.first)) {
		return false
	}
	j := m.after
	if ts := r.d.Times(j, min(j+6, s.Last), ""); len(ts) > 0 && ts[0].First == j {
		j = ts[0].Last
	}
	post, accusative := strings.CutSuffix(r.fold(j), "ا")
	return accusative && r.at[min(j, len(r.at)-1)] < 0 && (r.lex.sets["posthead"].has(post) || post == "مكلف" || post == "كاتب")
}
