package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// notDone tells whether لم right before the verb at token i says that it was not done: the
// imperfect then tells of the past and not of what happens as a rule (لم توقع); or لا that
// somebody does not consent to it.
func (r *reader) notDone(i int) bool {
	if i < 1 || r.code() != language.Arabic {
		return false
	}
	f := r.unjoined(i - 1)
	return f == "لم" || f == "الم" || f == "لا" && strings.HasSuffix(r.fold(i), "وافق")
}

// consents tells whether توافق at token i is not "came to terms" but "consents", the
// imperfect of وافق: behind a particle that a perfect never follows, or with a subject
// before it that only a feminine has (لم توافق روسيا, روسيا توافق).
func (r *reader) consents(i int, form string, s language.Sentence) bool {
	if r.code() != language.Arabic || form != "توافق" || i < 1 {
		return false
	}
	switch r.unjoined(i - 1) {
	case "لم", "لن", "لا", "ان", "سوف", "الا", "قد":
		return r.fold(i-1) != "قد" || !r.plural(i+1)
	}
	k := r.at[i-1]
	return i > s.First && k >= 0 && r.parties[r.mention[k].Party].Kind == briefs.Country && !r.exact("manstate", r.mention[k].First)
}

// plural tells whether token i is a noun for several or one that و ties to another.
func (r *reader) plural(i int) bool {
	return i < len(r.d.Tokens) && (r.in("both", i) || r.in("bothstates", i) || r.in("actingmany", i) || i+1 < len(r.at) && r.at[i] >= 0 && r.at[i+1] >= 0 && r.coupled(i+1))
}

// neither skips the word that repeats a denial before who is named in it, at token j: لم
// توقع | لا | تركيا ولا اليونان.
func (r *reader) neither(j int) int {
	if r.code() == language.Arabic && j > 0 && j+1 < len(r.at) && r.fold(j) == "لا" && r.at[j] < 0 && (r.at[j+1] >= 0 && !r.governedName(j+1) || r.subjectNoun(j+1)) {
		return j + 1
	}
	return j
}

// providedThat tells whether the trigger stands right behind a condition of two words at token
// j: في حال وافق المجلس, في حال تم الاتفاق. What follows on it is no condition.
func (r *reader) providedThat(j int, m match) bool {
	if r.at[j] >= 0 || !r.lex.sets["condition"].has(r.unjoined(j)+" "+r.fold(j+1)) {
		return false
	}
	return j+2 == m.first || j+3 == m.first && (r.fold(j+2) == "ما" || r.fold(j+2) == "قد" || r.fold(j+2) == "لم")
}

// nor tells whether ولا at token j ties another one who acts to the one before it (الحكومة
// ولا البرلمان), and not another verb.
func (r *reader) nor(j int) bool {
	if r.code() != language.Arabic || j < 1 || j+1 >= len(r.at) || r.fold(j) != "ولا" || r.at[j] >= 0 {
		return false
	}
	return r.at[j+1] >= 0 && !r.governedName(j+1) || strings.HasPrefix(r.fold(j+1), "ال") && (r.subjectNoun(j+1) || r.exact("source", j+1) || r.in("both", j+1) || r.in("convened", j+1))
}
