package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// standingInHebrew reads how a Hebrew act stands: nearly done (כמעט חתמה), or denied by a
// word before its verb that more than one word parts from it.
func (r *reader) standingInHebrew(m match, s language.Sentence) standing {
	for j := m.first - 1; j >= max(s.First, m.first-2); j-- {
		if r.phrase("almost", j) {
			return notToldOf
		}
	}
	for j := m.first - 1; j >= max(s.First, m.first-5); j-- {
		if r.d.Tokens[j].Kind == language.Punct || r.exact("that", j) || r.fold(j) == "אלא" || strings.HasPrefix(r.fold(j), "ש") && r.fold(j) != "שום" && r.at[j] < 0 {
			break
		}
		if r.at[j] < 0 && r.phrase("none", j) && !r.exact("merely", j+1) {
			return undone
		}
	}
	return asTold
}

// askedLater tells whether only what follows a Hebrew act is asked: סוכם על …, אך חברים תמהו:
// האם …?
func (r *reader) askedLater(m match, s language.Sentence) bool {
	if r.code() != language.Hebrew {
		return false
	}
	for j := m.after; j < s.Last; j++ {
		if r.d.Tokens[j].Text == ":" || r.exact("askingfirst", j) {
			return true
		}
	}
	return false
}
