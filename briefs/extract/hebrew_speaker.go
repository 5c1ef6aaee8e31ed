package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// hebrewSource names a speaker who is no known party and stands right before
// the verb of saying at token i: the words from a comma or the clause's start,
// four at most, none of them a pronoun or a preposition. "" where there is none.
func (r *reader) hebrewSource(i int, s language.Sentence) string {
	from := r.clauseStart(i, s)
	for j := i - 1; j > from; j-- {
		if r.d.Tokens[j].Kind == language.Punct {
			from = j + 1
		}
	}
	if text := r.hebrewDocument(r.clauseStart(i, s), i); text != "" {
		return text
	}
	if text := r.quotedPaper(i, s); text != "" {
		return text
	}
	if from == i || i-from > 4 || r.exact("whenwords", from) || i-from > 1 && r.fold(i) != "נמסר" && len(r.d.Times(from, i, "")) > 0 {
		return ""
	}
	for j := from; j < i; j++ {
		if r.d.Tokens[j].Kind != language.Word || r.exact("pronoun", j) || r.asIs("preposition", j) {
			return ""
		}
	}
	if m := r.at[from]; m >= 0 && r.mention[m].Start > r.d.Tokens[from].Start && r.fold(i) == "נמסר" {
		return r.d.Text[r.mention[m].Start:r.d.Tokens[i-1].End] // ממשרד הבריאות נמסר
	}
	if m := r.at[from]; m >= 0 && r.governedName(from) {
		return r.d.Text[r.mention[m].Start:r.d.Tokens[i-1].End] // בהסתדרות הודיעו
	}
	if i-from > 1 && r.aside(from) {
		return "" // בתום הדיון נמסר
	}
	if text := r.d.Span(from, i).Quote; i == from+1 && strings.HasPrefix(text, "ב") && len([]rune(text)) > 4 && !r.calledSo(from, i) {
		if r.exact("unparticled", from) {
			return "" // בהמשך אמר
		}
		return strings.TrimPrefix(text, "ב") // במשטרה נמסר
	}
	return r.d.Span(from, i).Quote
}

// hebrewPost names a speaker by the post that opens the clause of the verb at token
// i, up to a comma: the minister of a state that the article names no holder of. ""
// where none does.
func (r *reader) hebrewPost(i int, s language.Sentence) string {
	from := r.clauseStart(i, s)
	if r.at[from] >= 0 || !r.exact("post", from) {
		return ""
	}
	for j := from; j < min(from+7, i); j++ {
		if r.d.Tokens[j+1].Text == "," || j+1 == i {
			return r.d.Span(from, j+1).Quote
		}
		if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
			return ""
		}
	}
	return ""
}

// hebrewDocument names the document in which something is said, whose words open a
// clause before the verb at token last: בהודעה משותפת שפורסמה אמש נאמר. "" where none
// does.
func (r *reader) hebrewDocument(from, last int) string {
	t := r.d.Tokens[from]
	rest, ok := strings.CutPrefix(t.Fold, "ב")
	if !ok || r.at[from] >= 0 || !r.lex.sets["document"].has(rest) {
		return ""
	}
	end := from + 1
	for end < min(last, from+5) && r.d.Tokens[end].Kind == language.Word && !strings.HasPrefix(r.fold(end), "ש") && !r.exact("relative", end) && !r.aside(end) {
		end++
	}
	return r.d.Text[t.Start+len("ב") : r.d.Tokens[end-1].End]
}
