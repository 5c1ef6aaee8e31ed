package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// verbPosition tells whether a word that may be a noun stands where a verb
// does: first in its clause, behind a conjunction, or after its subject.
func (r *reader) verbPosition(i int, form string, s language.Sentence) bool {
	if i == s.First || r.d.Tokens[i].Fold != form || r.d.Tokens[i-1].Kind == language.Punct {
		return true
	}
	if r.at[i-1] >= 0 && r.at[i] != r.at[i-1] {
		return true
	}
	if r.code() == language.Arabic && r.at[i-1] < 0 && (r.d.Tokens[i-1].Text == "إن" || form == "طالبا" && r.exact("that", i-1)) {
		return false // إن طلب معلومات …, أن طالبا …: a noun follows
	}
	if r.code() == language.Arabic && i-2 > s.First && r.exact("that", i-2) && !r.oblique(i-1) && !r.exact("between", i) {
		return true // أن فلانا طالب …
	}
	return r.exact("opener", i-1) || r.exact("relative", i-1) || r.exact("particle", i-1) || r.exact("that", i-1)
}

// barrier tells whether another clause begins between two tokens.
func (r *reader) barrier(first, last int) bool {
	for j := first; j < last; j++ {
		if t := r.d.Tokens[j].Text; t == "؛" || t == ";" || r.exact("relative", j) && j > first || r.exact("that", j) || r.code() == language.English && r.exact("pronoun", j) {
			return true
		}
	}
	return false
}

// pastSubject skips the subject that follows a verb: names, their titles, and
// what is put between commas behind them.
func (r *reader) pastSubject(i int, s language.Sentence) int {
	if r.code() == language.Arabic {
		return r.pastArabicSubject(i, s)
	}
	first := i
	for k := i; k < min(i+5, s.Last); k++ {
		if r.code() == language.Hebrew && (k > first && k == i && r.plainNoun(k) && !strings.HasPrefix(r.fold(k), "ה") && !r.exact("adverb", k) && !r.exact("post", k) || r.governedName(k) || r.at[k] < 0 && (infinitive(r.fold(k)) || r.fold(k) == "את" || r.exact("that", k) || r.d.Tokens[k].Text == "," && k == i)) {
			break // הציע להביא עובדים …
		}
		if m := r.at[k]; m >= 0 {
			i = min(r.mention[m].Last, s.Last)
			k = i - 1
			continue
		}
		if r.in("both", k) || r.in("bothstates", k) || r.code() == language.Hebrew && k == i && r.at[k] < 0 && r.exact("acting", k) {
			i = k + 1
		}
		if r.d.Tokens[k].Text == "،" && k > i {
			break
		}
	}
	for i < s.Last && (r.d.Tokens[i].Kind == language.Punct && r.d.Tokens[i].Text != "«" && r.d.Tokens[i].Text != "\"") {
		i++
	}
	return i
}

// pastHead steps over the head of an object (أهمية, حرص) and the preposition
// that binds what it is about.
func (r *reader) pastHead(head int, s language.Sentence) int {
	if r.heldFrom(head, s) {
		return r.pastHolder(head, s)
	}
	if r.code() == language.Arabic {
		return r.pastArabicHead(head, s)
	}
	if r.code() == language.Hebrew && head+1 < s.Last && r.at[head] < 0 && r.d.Tokens[head+1].Kind == language.Word && !r.asIs("preposition", head+1) && r.in("importance", head) {
		return head + 1 // חשיבות הקשרים
	}
	if r.code() == language.Persian && r.in("necessity", head) {
		return min(head+1, s.Last-1) // ضرورت گسترش روابط
	}
	for j := head + 1; j < min(head+6, s.Last); j++ {
		if r.asIs("preposition", j) {
			if r.code() == language.French && j+1 < s.Last && (r.exact("compound", j+1) || r.fold(j+1) == "faveur") {
				return j // engagement | en faveur de la paix
			}
			return j + 1
		}
		if r.d.Tokens[j].Kind == language.Punct && !(r.code() == language.English && r.opensQuote(j)) {
			break // an appeal “to save the talks”
		}
	}
	return head
}
