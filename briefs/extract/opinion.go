package extract

import "mujaz/briefs"

// An article is taken for an opinion by its words alone only where little of it is on anybody's
// word and marks of judgement stand all over it.
const (
	opinionMarks   = 2  // sentences with a mark, or one with two questions
	opinionShare   = 12 // of a hundred sentences that are marked or ask, at least
	opinionSources = 35 // of a hundred sentences that name who says it, at most
)

// opinionated tells whether an article whose headline does not say so is an opinion: nobody
// speaks but its author, who judges (in my view, it is high time) and asks what he knows. What
// a state or body says in its own name is none, nor is anything with a dateline.
func (r *reader) opinionated(lex func(int) *lexicon) bool {
	if r.writer >= 0 || r.address {
		return false
	}
	marks, questions, sourced, all := 0, 0, 0, 0
	for n, s := range r.d.Sentences {
		if r.lex = lex(n); r.lex == nil || r.d.Role(n) == briefs.RoleByline {
			continue
		}
		if r.d.Role(n) == briefs.RoleHeadline {
			if r.title() != "" {
				return false
			}
			continue
		}
		all++
		marked, said := false, false
		depth := 0
		for i := s.First; i < s.Last; i++ {
			if r.opensQuote(i) || r.closesQuote(i) {
				said = true
				depth++
			}
			said = said || r.cueAt(i) > 0 || r.saysAt(i)
			if depth > 0 {
				continue
			}
			if r.opens("performs", i) {
				return false // a statement: we condemn, we call on
			}
			marked = marked || r.opens("opinionmark", i)
		}
		switch t := r.d.Tokens[s.Last-1].Text; {
		case said:
			sourced++
		case marked:
			marks++
		case t == "?" || t == "؟":
			questions++
		}
	}
	if all == 0 || r.hasDateline(lex) || marks < opinionMarks && !(marks == 1 && questions >= 2) {
		return false
	}
	return (marks+questions)*100 >= opinionShare*all && sourced*100 <= opinionSources*all
}

// hasDateline tells whether the first sentence of the body has a dateline, as news have and
// opinions do not.
func (r *reader) hasDateline(lex func(int) *lexicon) bool {
	if n := r.lead(); n >= 0 && lex(n) != nil {
		s := r.d.Sentences[n]
		r.lex = lex(n)
		return r.pastDateline(s) > s.Start
	}
	return false
}
