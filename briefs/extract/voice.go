package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// voices tells reporting from the outlet's own commentary, sentence by
// sentence: a sentence that names no source, reports no act of saying, and
// opens or is filled with words of judgement comments.
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
		judged, sourced := 0, false
		for i := s.First; i < s.Last; i++ {
			if r.exact("evaluative", i) {
				judged++
			}
			if i < s.First+14 && (r.cueAt(i) > 0 || r.saysAt(i)) || r.d.Tokens[i].Text == "\"" || r.d.Tokens[i].Text == "«" || r.d.Tokens[i].Text == "“" {
				sourced = true
			}
		}
		if sourced {
			continue
		}
		if opinion || r.opens("commentaryopener", s.First) || judged >= 2 && judged*18 >= s.Last-s.First {
			r.commentary[n] = true
		}
	}
}

// leadLike tells whether a sentence sets an event: with a dateline or a date.
func (r *reader) leadLike(first int) bool {
	for i := first; i < min(first+12, len(r.d.Tokens)); i++ {
		if len(r.d.Times(i, i+1, "")) > 0 || r.d.Tokens[i].Text == "-" || r.d.Tokens[i].Text == "–" {
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
		return true
	}
	if f == "clear" && r.code() == language.English {
		return r.madeClear(i) > 0
	}
	return len(f) > 4 && (f[:2] == "و" || f[:2] == "ف") && r.lex.say.has(f[2:])
}

// opens tells whether a phrase of the set begins at token i.
func (r *reader) opens(set string, i int) bool {
	two := r.fold(i) + " " + r.fold(i+1)
	return r.lex.sets[set].has(r.fold(i)) || r.lex.sets[set].has(two) || r.lex.sets[set].has(two+" "+r.fold(i+2))
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
