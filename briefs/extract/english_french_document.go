package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// describedSource tells whether words that name no party tell at token j who says
// something: the Norwegian foreign ministry, le secrétaire d'État américain.
func (r *reader) describedSource(j int) bool {
	for k := j; k < min(j+5, len(r.d.Tokens)); k++ {
		if r.d.Tokens[k].Kind != language.Word {
			return false
		}
		if r.exact("source", k) || r.exact("posts", k) {
			return true
		}
		if k > j && r.at[k] < 0 && (r.exact("preposition", k) || r.saysAt(k)) {
			return false
		}
	}
	return false
}

// document names the text that says what a match tells: one that stands as its subject
// (le communiqué appelle à) or in which several say it (dans une déclaration); "" for none.
func (r *reader) document(m match, s language.Sentence, sp speech) string {
	if !subjectFirst(r.code()) || r.title() != "" {
		return ""
	}
	if sp.many != nil && sp.at >= s.First {
		for j := sp.at + 1; j < min(sp.at+8, s.Last); j++ {
			if r.at[j] < 0 && r.exact("document", j) && (r.findIn("saidin", sp.at+1, j) >= 0) {
				return r.sourceText(j, s)
			}
		}
	}
	if n := r.documentSubject(m, s); n >= 0 {
		return r.d.Span(n, n+1).Quote
	}
	return ""
}

// documentSubject is the token of the text that stands as the subject of a match, -1 where
// none does.
func (r *reader) documentSubject(m match, s language.Sentence) int {
	if m.passive || m.act.Strength() > 4 && m.act != briefs.CalledFor {
		return -1
	}
	_, _, _, at := r.verbGroup(m.first, s)
	from := r.subjectFrom(r.clauseStart(at, s), at)
	for k := from; k < min(from+3, at); k++ {
		if r.at[k] < 0 && r.exact("document", k) {
			return k
		}
		if !r.exact("article", k) && !r.exact("joint", k) {
			return -1
		}
	}
	return -1
}

// bareSource takes the definite article off the words of a source.
func (r *reader) bareSource(text string) string {
	for _, a := range []string{"the ", "The ", "le ", "Le ", "la ", "La ", "les ", "Les ", "l'", "l’", "L'", "L’", "a ", "an ", "un ", "une "} {
		if rest, ok := strings.CutPrefix(text, a); ok {
			return rest
		}
	}
	return text
}

// reportedAll reads a sentence that says on whose word the whole article stands: cette
// information a été communiquée par le ministère.
func (r *reader) reportedAll(s language.Sentence) {
	for j := s.First + 2; j < min(s.First+10, s.Last-1); j++ {
		if !r.exact("by", j) || !r.exact("told", j-1) || r.findIn("news", s.First, min(s.First+3, j)) < 0 {
			continue
		}
		if g := r.group(j+1, min(j+10, s.Last)); len(g) > 0 {
			r.readout, r.wire = r.parties[g[0]].Name, true
		} else if text := r.sourceText(j+1, s); text != "" {
			r.readout, r.wire = r.bareSource(text), true
		}
	}
}

// reporter keeps the press service, the ministry or the communiqué on whose word a
// sentence stands: what several people said to each other is known from it.
func (r *reader) reporter(s language.Sentence) {
	for j := s.First; j < min(s.Last, s.First+reach); j++ {
		if n := r.cueAt(j); n > 0 && r.findIn("reporter", j+n, min(j+n+6, s.Last)) >= 0 {
			r.readout = r.sourceText(r.pastPronoun(j+n), s)
			return
		}
	}
	r.reportedAll(s)
	for _, sp := range r.said {
		if sp.after && sp.at >= 0 && r.findIn("reporter", max(s.First, sp.at-6), min(sp.at+7, s.Last)) >= 0 {
			if r.readout = sp.text; sp.party >= 0 {
				r.readout = r.parties[sp.party].Name
			}
		}
	}
}

// quotedWithin tells of those who speak within quotation marks in whose words they do, where
// the sentence closes with it: “Norway reaffirms its support”, said the statement.
func (r *reader) quotedWithin(said []speech, s language.Sentence) {
	if len(said) < 2 {
		return
	}
	last := said[len(said)-1]
	if !last.after || r.quoted(last.at, s) {
		return
	}
	for i := range said[:len(said)-1] {
		if said[i].outer == nil && r.quoted(said[i].at, s) {
			said[i].outer = &last
		}
	}
}
