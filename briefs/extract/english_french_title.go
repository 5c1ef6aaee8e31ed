package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// title returns the words of a headline that name the text itself a statement:
// what stands in it is on its word.
func (r *reader) title() string {
	s := r.d.Sentences[0]
	if !subjectFirst(r.code()) || r.d.Role(0) != briefs.RoleHeadline || r.writer >= 0 {
		return ""
	}
	for i := s.First; i < min(s.First+8, s.Last); i++ {
		if r.exact("statementtitle", i) {
			first, last := s.First, i+1
			if r.fold(i) == "readout" && !r.exact("joint", i-1) {
				return "" // of what one side says
			}
			if r.code() == language.English && i > s.First+1 {
				if first = r.jointTitle(i, s); first < 0 {
					return ""
				}
			} else if i > s.First+1 {
				return ""
			}
			if r.code() == language.French {
				if !r.exact("joint", last) {
					return ""
				}
				last++
			}
			return r.d.Span(first, min(last, s.Last)).Quote
		}
	}
	return ""
}

// jointTitle returns where the words begin that name a headline's text a joint
// statement, whose last word stands at token i: behind nothing but the names of
// those who make it (United States-India Joint Statement). -1 where it is a
// headline about a statement.
func (r *reader) jointTitle(i int, s language.Sentence) int {
	if last := i + 1; last < s.Last && r.d.Tokens[last].Kind == language.Word && !r.exact("preposition", last) && !r.exact("leading", last) && !r.exact("between", last) {
		return -1
	}
	first := i
	for first > s.First {
		if r.d.Tokens[first-1].Kind == language.Punct && first-1 > s.First && r.exact("joint", first-2) {
			first-- // Leaders' Statement
		} else if !r.exact("joint", first-1) {
			break
		}
		first--
	}
	if first == i {
		return -1
	}
	for k := s.First; k < first; k++ {
		if r.d.Tokens[k].Kind == language.Word && r.at[k] < 0 && !r.exact("and", k) && !r.exact("article", k) {
			return -1
		}
	}
	return first
}

// author is the person whose statement the article is, as its headline says: Statement
// from the Prime Minister, NAME, on …; Déclaration de NAME. -1 where it is nobody's.
func (r *reader) author() int {
	if len(r.d.Sentences) == 0 || !subjectFirst(r.d.Code) || r.d.Role(0) != briefs.RoleHeadline {
		return -1
	}
	s := r.d.Sentences[0]
	for i := s.First; i < min(s.First+3, s.Last-1); i++ {
		if !r.exact("authored", i) || !r.exact("author", i+1) {
			continue
		}
		for j := i + 2; j < min(i+16, s.Last); j++ {
			if m := r.at[j]; m >= 0 {
				if r.parties[r.mention[m].Party].Kind == briefs.Person {
					return r.mention[m].Party
				}
				continue
			}
			if r.exact("preposition", j) && !r.exact("genitive", j) && !r.exact("author", j) && r.fold(j) != "for" || r.saysAt(j) {
				return -1
			}
		}
	}
	return -1
}
