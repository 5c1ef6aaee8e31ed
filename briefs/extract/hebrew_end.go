package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// hebrewEnds tells whether the words of a Hebrew act that begin at token i end before token
// j: where a verb of its own begins, or what only says why or when the act was done.
func (r *reader) hebrewEnds(i, j int, m match, s language.Sentence) bool {
	if r.code() != language.Hebrew || j <= i {
		return false
	}
	if r.hebrewCoordinated(j, s) {
		return true
	}
	if (m.relative || r.sinceThen(m)) && r.d.Tokens[j].Text == "," && j > m.first {
		return true // ההסכם, שנחתם אתמול, | תעביר
	}
	if r.at[j] < 0 && r.asIs("cause", j) {
		return true // ניתוק הזרם | בעקבות חוב
	}
	if r.fold(j) == "אלא" && r.fold(j+1) != "אם" && r.fold(j+1) != "רק" && r.negated(m, s) {
		return true // לא תסגור את המעבר | אלא תרחיב אותו
	}
	if r.at[j] < 0 && j > i+1 && r.exact("contrary", j) {
		return true // ואילו באוצר מצדדים
	}
	if strings.HasPrefix(r.fold(j), "ו") && r.at[j] < 0 && r.exact("besides", j) && r.opensHebrewAct(j+1, s) {
		return true // ולחילופין דורשת
	}
	if rest, ok := strings.CutPrefix(r.fold(j), "ו"); ok && r.at[j] < 0 && rest != "לא" && r.lex.sets["unable"].has(rest) {
		return true // יטוס לחו"ל | ואינו יכול
	}
	return r.d.Tokens[j].Text == "," && r.endsAtComma(i, j, s)
}

// sinceThen tells whether a Hebrew act only says when something else was or has been: מאז
// שאושרה התוכנית.
func (r *reader) sinceThen(m match) bool {
	return r.code() == language.Hebrew && m.first > 0 && r.exact("whenwords", m.first-1) && strings.HasPrefix(r.fold(m.first), "ש")
}

// endsAtComma tells whether what follows the comma at token j is no part of the Hebrew act
// that begins at token i: when it was, what else is or will be done, and a clause about its
// last noun that is longer than the act itself.
func (r *reader) endsAtComma(i, j int, s language.Sentence) bool {
	k := j + 1
	if k+1 >= s.Last {
		return false
	}
	if r.at[k] >= 0 && !r.governedName(k) {
		return strings.HasPrefix(r.fold(k), "ו") && r.clauseOfName(k, s)
	}
	f := r.fold(k)
	switch {
	case r.at[k] < 0 && r.saysAt(k) && f == r.fold(k) && (r.at[k+1] >= 0 || r.exact("post", k+1)):
		return true // …, הבהיר דנון כי
	case f == "כאשר", strings.HasPrefix(f, "כש") && r.at[k] < 0 && len([]rune(f)) > 4 && !r.plainWord(k):
		return true
	case f == "לא" && !r.exact("merely", k+1) && !r.infinitiveAt(k+1):
		return true // …, לא נותר לנשיא
	case r.d.Tokens[k].Kind == language.Number && strings.HasSuffix(r.fold(k+1), "ו"):
		return true // …, 16 נמנעו
	case strings.HasPrefix(f, "ו") && (r.exact("besides", k) || r.exact("adverb", k) || r.d.PastTime(k, k+1) > k):
		return r.opensHebrewAct(k+1, s) || len(r.d.Times(k, k+2, "")) > 0 && r.opensHebrewAct(k+2, s) // …, ואף יארח, ובקרוב יובא
	}
	if !r.toldByTheWay(k) {
		return false
	}
	end := k
	for end < s.Last && r.d.Tokens[end].Text != "," {
		end++
	}
	return end-k > j-i
}

// toldByTheWay tells whether a Hebrew word opens a clause about the noun before it: the
// relative ש or a participle behind its article (הנחשבות).
func (r *reader) toldByTheWay(k int) bool {
	f := r.fold(k)
	if r.at[k] >= 0 || r.d.Tokens[k].Kind != language.Word || r.exact("unparticled", k) {
		return false
	}
	for _, opening := range []string{"המ", "הנ", "הי", "הע"} {
		if strings.HasPrefix(f, opening) && len([]rune(f)) > 5 {
			return true
		}
	}
	return strings.HasPrefix(f, "ש") && len([]rune(f)) > 3
}

// opensHebrewAct tells whether a Hebrew verb that makes a statement stands at token j.
func (r *reader) opensHebrewAct(j int, s language.Sentence) bool {
	if j >= s.Last || r.at[j] >= 0 {
		return false
	}
	if _, ok := r.matchAt(j, s); ok {
		return true
	}
	_, ok := r.hebrewFuture(j, s)
	return ok
}

// plainWord tells whether a Hebrew word is one that is counted as it stands: כשלון.
func (r *reader) plainWord(k int) bool {
	_, known := r.vocabulary[r.fold(k)]
	return known
}

// infinitiveAt tells whether token j is a Hebrew infinitive and no noun behind "to": לבטל,
// להחליט; not לממשלה, לשר, לאחר.
func (r *reader) infinitiveAt(j int) bool {
	if j >= len(r.at) || r.at[j] >= 0 || r.exact("unparticled", j) {
		return false
	}
	f := r.fold(j)
	if f == "שלא" || f == "לא" {
		return j+1 < len(r.at) && r.infinitiveAt(j+1)
	}
	if eitherInfinitives[f] {
		return j+1 < len(r.at) && r.fold(j+1) == "את" || j > 0 && r.at[j-1] < 0 && len(r.lex.rules[r.fold(j-1)]) > 0 // מתכוון לבנות
	}
	if !infinitive(f) {
		return false
	}
	rest := strings.TrimPrefix(f, "ל")
	for _, set := range []string{"post", "bodynoun", "acting", "document", "instrument", "occasion", "importance"} {
		if r.lex.sets[set].has(rest) || r.lex.sets[set].has("ה"+rest) {
			return false
		}
	}
	return true
}

// clauseOfName tells whether the party that is named at token k behind "and" has a verb of its
// own close behind: …, ושגרירות צ'כיה לא הגיבה.
func (r *reader) clauseOfName(k int, s language.Sentence) bool {
	for j := r.mention[r.at[k]].Last; j < min(r.mention[r.at[k]].Last+3, s.Last) && r.d.Tokens[j].Kind == language.Word; j++ {
		if r.at[j] < 0 && (r.saysAt(j) || r.exact("otherverb", j) || r.exact("irrealis", j) || r.opensHebrewAct(j, s)) {
			return true
		}
	}
	return false
}
