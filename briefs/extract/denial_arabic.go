package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// standingInArabic reads how an Arabic act stands: nearly done (كادت توقع), supposed only
// (لو وقعت), or denied by ما before a perfect.
func (r *reader) standingInArabic(m match, s language.Sentence) standing {
	for j := m.first; j >= max(s.First, m.first-6); j-- {
		if r.d.Tokens[j].Kind == language.Punct {
			break
		}
		if r.at[j] < 0 && j < m.first && r.phrase("almost", j) && !r.joinedOn(m.first) {
			return notToldOf
		}
	}
	for j := m.first - 1; j >= max(s.First, m.first-2); j-- {
		if f := r.fold(j); (f == "لو" || f == "ولو" || f == "فلو" || f == "لولا") && r.fold(j-1) != "حتي" {
			return notToldOf
		}
	}
	if r.deniedByMa(m, s) {
		return undone
	}
	if m.relative && m.act == briefs.Planned && r.withheldBefore(m, s) {
		return notToldOf
	}
	for k := m.after; r.negatedBefore(m, s) && k < min(m.after+6, s.Last); k++ {
		if r.phrase("reason", k) && r.butRather(k, s) { // لم توقع الاتفاقية بهدف …، بل
			return notToldOf
		}
	}
	return asTold
}

// withheldBefore tells whether what a clause is about was not told, as the words before it
// say: لم يكشف عن الجهة التي ستتولى …
func (r *reader) withheldBefore(m match, s language.Sentence) bool {
	for j := m.first - 1; j > max(s.First, m.first-16); j-- {
		if r.d.Tokens[j].Text == "؛" || r.exact("that", j) {
			return false
		}
		if r.exact("tellsof", j) {
			return r.fold(j-1) == "لم" || r.unjoined(j-1) == "لم" || r.unjoined(j-1) == "لا" || r.unjoined(j-1) == "دون"
		}
	}
	return false
}

// butRather tells whether بل behind token i and a mark puts another thing in the place of
// what was denied.
func (r *reader) butRather(i int, s language.Sentence) bool {
	for k := i + 1; k < min(i+24, s.Last); k++ {
		if r.fold(k) == "بل" || r.fold(k) == "وانما" || r.fold(k) == "انما" {
			return true
		}
	}
	return false
}

// notOnly tells whether what is denied was done, and more besides: لم توقع الاتفاقية فحسب، بل.
func (r *reader) notOnly(m match, s language.Sentence) bool {
	for k := m.after; r.code() == language.Arabic && r.negatedBefore(m, s) && k < min(m.after+12, s.Last); k++ {
		if r.exact("merely", k) {
			return r.butRather(k, s)
		}
	}
	return false
}

// negatedBefore tells whether a word of denial stands right before the trigger.
func (r *reader) negatedBefore(m match, s language.Sentence) bool {
	return m.first > s.First && r.exact("irrealis", m.first-1)
}

// deniedByMa tells whether ما right before a perfect denies it, as it does where it opens a
// clause, and is not the relative (وافقت على ما اقترحته, وما وقعت عليه).
func (r *reader) deniedByMa(m match, s language.Sentence) bool {
	j := m.first - 1
	if j < s.First || r.unjoined(j) != "ما" && r.fold(j) != "ما" || imperfect(r.fold(m.first)) && !r.perfect(r.fold(m.first)) {
		return false
	}
	if j > s.First && r.d.Tokens[j-1].Kind != language.Punct && r.fold(j) == "ما" && !r.exact("that", j-1) {
		return false
	}
	if f := r.fold(m.first); strings.HasSuffix(f, "ه") || strings.HasSuffix(f, "ها") {
		return false
	}
	for k := m.after; k < min(m.after+4, s.Last); k++ {
		switch r.fold(k) {
		case "عليه", "عليها", "به", "بها", "اليه", "اليها", "عنه", "عنها", "فيه", "منه", "بشانه":
			return false
		}
	}
	return true
}

// putsOff tells whether an act undoes what was to be: what was refused, or is put off.
func (r *reader) putsOff(m match) bool {
	return m.act == briefs.Refused || m.act == briefs.Decided && (m.rule.flags["keepverb"] || r.in("delay", m.from))
}
