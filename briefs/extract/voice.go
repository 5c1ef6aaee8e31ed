package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// voices tells reporting from the outlet's own commentary, sentence by
// sentence: a sentence that names no source, reports no act of saying, and
// opens with, holds or is filled with words of judgement comments.
func (r *reader) voices(lex func(int) *lexicon) {
	opinion := r.opinionated(lex)
	for n, s := range r.d.Sentences {
		r.lex = lex(n)
		role := r.d.Role(n)
		if role == briefs.RoleHeadline || r.lex == nil {
			opinion = opinion || r.lex != nil && r.labelled(s.First)
			continue
		}
		if !opinion && n <= 1 && role == briefs.RoleBody && r.leadLike(s.First) {
			continue
		}
		r.commentary[n] = !r.onSomebodysWord(s) && (opinion || r.judges(s))
	}
}

// onSomebodysWord tells whether somebody is named near a sentence's beginning as the one who says it,
// or anything in it is quoted.
func (r *reader) onSomebodysWord(s language.Sentence) bool {
	// Behind words that open a comment only an aside says whose it is (", a diplomat said,"):
	// a noun of the same letters as a verb of saying does not.
	opened := r.opens("commentaryopener", s.First)
	for i := s.First; i < s.Last; i++ {
		switch r.d.Tokens[i].Text {
		case "\"", "«", "“":
			return true
		}
		if i >= s.First+14 {
			continue
		}
		if r.cueAt(i) > 0 || r.saysAt(i) && (!opened || i > s.First && r.comma(i-1)) {
			return true
		}
	}
	return false
}

// comma tells whether token i parts what is before it from what follows.
func (r *reader) comma(i int) bool {
	t := r.d.Tokens[i].Text
	return t == "," || t == "،"
}

// judges tells whether a sentence opens with words of comment, judges in so many words, finds a
// virtue behind what happened (reflects the trust), or is filled with praise.
func (r *reader) judges(s language.Sentence) bool {
	if r.opens("commentaryopener", s.First) {
		return true
	}
	praise := 0
	for i := s.First; i < s.Last; i++ {
		if r.writer < 0 && (r.opens("judgement", i) || r.findsVirtue(i, s)) {
			return true
		}
		if r.exact("evaluative", i) {
			praise++
		}
	}
	return praise >= 2 && praise*18 >= s.Last-s.First
}

// findsVirtue tells whether the verb at token i, near the sentence's beginning, makes of what
// happened the sign of a virtue: "reflects the deep trust", «يعكس وعيا».
func (r *reader) findsVirtue(i int, s language.Sentence) bool {
	if i >= s.First+14 || !r.exact("reflects", i) {
		return false
	}
	for j := i + 1; j < min(i+4, s.Last); j++ {
		if r.exact("virtue", j) {
			return true
		}
	}
	return false
}

// leadLike tells whether a sentence sets an event: with a dateline or a date.
func (r *reader) leadLike(first int) bool {
	for i := first; i < min(first+12, len(r.d.Tokens)); i++ {
		if r.d.PastTime(i, i+1) > i || r.d.Tokens[i].Text == "-" || r.d.Tokens[i].Text == "–" {
			return true
		}
	}
	return false
}

func (r *reader) saysAt(i int) bool {
	return r.at[i] < 0 && r.exactSay(i)
}

func (r *reader) exactSay(i int) bool {
	f := r.fold(i)
	if r.lex.say.has(f) {
		return !r.isTold(i)
	}
	if f == "clear" && r.code() == language.English {
		return r.madeClear(i) > 0
	}
	return len(f) > 4 && (f[:2] == "و" || f[:2] == "ف") && r.lex.say.has(f[2:])
}

// labelled tells whether a headline says that what follows is an opinion: Opinion: …, رأي: ….
func (r *reader) labelled(first int) bool {
	if !r.exact("opinionlabel", first) || first+1 >= len(r.d.Tokens) {
		return false
	}
	switch r.d.Tokens[first+1].Text {
	case ":", "|", "-", "–", "—":
		return true
	}
	return false
}

// openQuote tells whether the straight quotation mark at j closes one that was
// opened before token i.
func (r *reader) openQuote(i, j int, s language.Sentence) bool {
	n := 0
	for k := max(s.First, i-reach); k < j; k++ {
		if r.d.Tokens[k].Text == "\"" {
			n++
		}
	}
	before := 0
	for k := max(s.First, i-reach); k < i; k++ {
		if r.d.Tokens[k].Text == "\"" {
			before++
		}
	}
	return n%2 == 1 && before%2 == 1
}
