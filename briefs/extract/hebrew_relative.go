package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// attachedRelative tells whether a Hebrew verb with ש written onto it says what the noun right
// before it is or has done, and is what nobody is said to have said: ההסכם שנחתם.
func (r *reader) attachedRelative(i int, s language.Sentence) bool {
	f := r.fold(i)
	return r.code() == language.Hebrew && r.at[i] < 0 && i > s.First && strings.HasPrefix(f, "ש") && len(r.lex.rules[f]) == 0 && len(r.lex.rules[r.hebrewThat(f)]) > 0 && !r.exact("whenwords", i-1) && !r.thatOf(i, s)
}

// relativeNounStart is where the noun begins that a Hebrew relative verb at token i is about:
// the definite words right before it with the noun that they are of.
func (r *reader) relativeNounStart(i int, s language.Sentence) int {
	j := i - 1
	if r.d.Tokens[j].Kind == language.Punct && j > s.First {
		j--
	}
	for j > s.First && i-j < 7 && r.d.Tokens[j-1].Kind == language.Word && !r.asIs("preposition", j-1) && !(r.aside(j) && !r.nounBehind(j-1)) && !r.saysAt(j-1) && !r.exact("that", j-1) && len(r.lex.rules[r.fold(j-1)]) == 0 && (strings.HasPrefix(r.fold(j), "ה") || r.at[j] >= 0 || r.aside(j)) {
		j--
	}
	return j
}

// nounBehind tells whether a Hebrew noun stands at token j that a phrase with a preposition may
// be of: ההנחות בתשלומים.
func (r *reader) nounBehind(j int) bool {
	w, _ := r.vocabulary.of(r.code(), r.fold(j))
	return r.plainNoun(j) && (w.class.nominal() || strings.HasPrefix(r.fold(j), "ה")) && !r.exact("adverb", j)
}

// relativeDoer is the party that is named right before a Hebrew relative verb at token i and
// does what it says: הסתדרות המורים, שהתחייבה …. Empty where none is.
func (r *reader) relativeDoer(i int) []int {
	j := i - 1
	if r.d.Tokens[j].Kind == language.Punct {
		j--
	}
	if j < 0 || r.at[j] < 0 || r.governedName(r.mention[r.at[j]].First) || r.parties[r.mention[r.at[j]].Party].Kind == briefs.Place {
		return []int{}
	}
	if first := r.mention[r.at[j]].First; first > 0 && r.d.Tokens[first-1].Kind == language.Word && r.fold(first-1) == "של" {
		return []int{}
	}
	return []int{r.mention[r.at[j]].Party}
}

// notesMeeting keeps the body whose meeting a Hebrew sentence names, for what is decided
// there: בישיבה השבועית של הוועד.
func (r *reader) notesMeeting(s language.Sentence) {
	for j := s.First; r.code() == language.Hebrew && j < s.Last; j++ {
		if r.at[j] >= 0 || !r.exact("meeting", j) {
			continue
		}
		for k := j + 1; k < min(j+5, s.Last); k++ {
			n := r.at[k]
			if n >= 0 && r.parties[r.mention[n].Party].Kind == briefs.Organisation && r.mention[n].Start == r.d.Tokens[k].Start {
				r.sitting = r.mention[n].Party
				return
			}
			if n >= 0 || r.fold(k) != "של" && !strings.HasPrefix(r.fold(k), "ה") {
				break // בישיבה עם השר
			}
		}
	}
}

// meetingBefore is the body at whose meeting a Hebrew passive says that something was
// decided, which the words before it name: בישיבה הוחלט. nil where they do not.
func (r *reader) meetingBefore(m match, s language.Sentence) []int {
	if r.sitting < 0 || m.act.Strength() < 5 || m.relative {
		return nil
	}
	for j := max(s.First, m.first-8); j < m.first; j++ {
		if r.at[j] < 0 && r.exact("meeting", j) {
			return []int{r.sitting}
		}
	}
	return nil
}

// demandedNoun tells whether what a Hebrew noun for a demand has behind "to", at token j, is
// a noun: הדרישה לפועלים is for them.
func (r *reader) demandedNoun(m *match, j int) bool {
	switch f := r.fold(j); r.fold(m.first) {
	case "דרישה":
		return strings.HasSuffix(f, "ים") && !infinitive(f) // דרישה למשאל asks for one
	case "בדרישה", "בקריאה", "הדרישה":
		return !infinitive(f)
	}
	return false
}
