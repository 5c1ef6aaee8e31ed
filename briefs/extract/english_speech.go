package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// setOff is the token of the comma behind the subject of an English verb of saying that words
// between two commas part from it: the spokesman, who asked not to be named, said. -1 where
// none do.
func (r *reader) setOff(at int, s language.Sentence) int {
	if r.code() != language.English || at-3 <= s.First || r.d.Tokens[at-1].Text != "," {
		return -1
	}
	for j := at - 2; j > s.First; j-- {
		if r.d.Tokens[j].Text == "," && r.at[j] < 0 && (r.opensAside(j+1) || r.at[j-1] >= 0 && r.exact("article", j+1) && r.at[j+1] < 0 && j-s.First < 7 && r.d.Tokens[j].Sentence == r.d.Tokens[s.First].Sentence) {
			start := r.clauseStart(j, s)
			if start >= j || j-start > 14 {
				return -1
			}
			for k := start; k < j; k++ {
				if r.at[k] < 0 && (r.d.Tokens[k].Text == "," || r.saysAt(k) || r.exact("modal", k) || r.exact("relative", k) || r.exact("be", k) || r.exact("auxiliary", k)) {
					return -1
				}
			}
			return j
		}
		if t := r.d.Tokens[j].Text; t == ";" || t == ":" || r.closesQuote(j) {
			return -1
		}
	}
	return -1
}

// opensAside tells whether the word at token i opens words that are set off behind a subject:
// who …, in a statement, speaking to the press, asked about the talks.
func (r *reader) opensAside(i int) bool {
	if r.at[i] >= 0 {
		return false
	}
	switch r.fold(i) {
	case "led", "who", "whose", "which", "in", "at", "on", "during", "after", "before", "following", "asked", "quoted", "citing", "speaking", "addressing", "writing", "appearing", "flanked", "accompanied", "through", "via":
		return true
	}
	return r.presentParticiple(i) && len(r.fold(i)) > 6 || len(r.fold(i)) > 4 && strings.HasSuffix(r.fold(i), "ed") && i+1 < len(r.at) && r.exact("preposition", i+1)
}

// namedBetween is the person whose name alone stands between the two commas before token at,
// behind the post that is the subject: the foreign minister, Anna Lund, said. -1 where none does.
func (r *reader) namedBetween(at int, s language.Sentence) int {
	if r.code() != language.English || at-3 <= s.First || r.d.Tokens[at-1].Text != "," || r.at[at-2] < 0 {
		return -1
	}
	m := r.mention[r.at[at-2]]
	if m.Last != at-1 || r.d.Tokens[m.First-1].Text != "," || m.First-2 < s.First || r.d.Tokens[m.First-2].Kind != language.Word || r.parties[m.Party].Kind != briefs.Person {
		return -1
	}
	for j := m.First - 2; j >= max(s.First, m.First-10); j-- {
		if r.exact("posts", j) || r.exact("speaksfor", j) {
			return m.Party
		}
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" {
			return -1
		}
	}
	return -1
}

// madeClear is the token of the verb with which "clear" at token i tells what somebody says:
// made it clear that, was clear that. 0 where it does not.
func (r *reader) madeClear(i int) int {
	if i < 2 || !r.exact("that", i+1) && r.d.Tokens[min(i+1, len(r.d.Tokens)-1)].Text != ":" {
		return 0
	}
	j := i - 1
	if r.fold(j) == "it" && j > 1 {
		j--
	}
	for j > 1 && r.exact("adverb", j) || r.fold(j) == "very" || r.fold(j) == "quite" || r.fold(j) == "absolutely" {
		j--
	}
	switch r.fold(j) {
	case "made", "makes", "make":
		return j
	case "was", "were", "is", "are", "been":
		if j == i-1 && r.fold(j-1) != "it" && r.fold(j-1) != "what" {
			return j
		}
	}
	return 0
}

// quotedAs finds who says something that another only quotes: quoted the minister as saying,
// the minister was quoted by the agency as saying.
func (r *reader) quotedAs(sp *speech, i int, s language.Sentence) bool {
	if r.code() != language.English || i-2 <= s.First || r.fold(i) != "saying" && r.fold(i) != "telling" || r.fold(i-1) != "as" {
		return false
	}
	for j := i - 2; j >= max(s.First, i-14); j-- {
		if r.at[j] >= 0 || r.fold(j) != "quoted" && r.fold(j) != "cited" && r.fold(j) != "quotes" && r.fold(j) != "quoting" && r.fold(j) != "citing" {
			continue
		}
		from, last := j+1, i-1
		for k := s.First; k < j && !sp.after; k++ {
			sp.after = r.closesQuote(k) // “…,” the paper quoted him as saying
		}
		if be, _, _, at := r.verbGroup(j, s); be {
			from, last = r.subjectFrom(r.clauseStart(at, s), at), at
		}
		if g := r.subjectOf(from, last); len(g) > 0 {
			sp.party = g[0]
			return true
		}
		for from < last && r.exact("article", from) && !r.exact("possessive", from) {
			from++
		}
		if from < last && !r.exact("pronoun", from) && !r.exact("they", from) {
			sp.text = r.d.Span(from, last).Quote
			return true
		}
		return false
	}
	return false
}

// inQuotation tells whether a sentence begins within what somebody is quoted as saying, in a
// paragraph that the quotation runs through.
func (r *reader) inQuotation(s language.Sentence) bool {
	return r.code() == language.English && (s.Paragraph == r.quoting || r.opensQuote(s.First)) && (r.speaker.party >= 0 || r.speaker.text != "")
}

// toldInQuotation tells of those who speak within what another is quoted as saying in whose
// words they do: a spokesman said: “The minister stressed …”.
func (r *reader) toldInQuotation(said []speech, s language.Sentence) {
	if r.code() != language.English || len(said) == 0 {
		return
	}
	carried := r.speaker
	carried.at = -1
	for i := range said {
		sp := &said[i]
		if sp.outer != nil || sp.after && !r.quoted(sp.at, s) {
			continue
		}
		var by *speech
		switch {
		case i > 0 && r.quoted(sp.at, s) && !r.quoted(said[0].at, s) && said[0].at < sp.at && !said[0].after:
			by = &said[0]
		case r.inQuotation(s) && (s.Paragraph == r.quoting || r.quoted(sp.at, s)) && !said[len(said)-1].after:
			by = &carried
		default:
			continue
		}
		if by.party != sp.party || by.party < 0 && by.text != sp.text {
			sp.outer = by
		}
	}
}

// quotesOn carries a quotation over to the paragraph of a sentence that opens it: one that
// begins with a quotation mark where the paragraph before left its own open, or one in the
// first person where somebody's words stand without marks.
func (r *reader) quotesOn(s language.Sentence, n int) {
	if r.code() != language.English || r.quoting < 0 || s.Paragraph != r.quoting+1 || n == 0 {
		return
	}
	if r.opensQuote(s.First) {
		if r.leftOpenIn(r.quoting, n) {
			r.quoting = s.Paragraph
		}
		return
	}
	if !r.quotesBlock {
		return
	}
	for k := n; k < len(r.d.Sentences) && r.d.Sentences[k].Paragraph == s.Paragraph; k++ {
		for i := r.d.Sentences[k].First; i < r.d.Sentences[k].Last; i++ {
			switch f := r.fold(i); {
			case r.opensQuote(i), r.saysAt(i) && r.fold(i-1) != "i" && r.fold(i-1) != "we":
				return
			case r.at[i] < 0 && (f == "we" || f == "i" && r.d.Tokens[i].Text == "I" || f == "our" || f == "my" || strings.HasPrefix(f, "we'") || strings.HasPrefix(f, "i'")):
				r.quoting = s.Paragraph
				return
			}
		}
	}
}

// leftOpenIn tells whether a paragraph before sentence n closes less quotations than it opens.
func (r *reader) leftOpenIn(paragraph, n int) bool {
	depth := 0
	for k := n - 1; k >= 0 && r.d.Sentences[k].Paragraph == paragraph; k-- {
		for i := r.d.Sentences[k].First; i < r.d.Sentences[k].Last; i++ {
			switch r.d.Tokens[i].Text {
			case "“":
				depth++
			case "”":
				depth--
			}
		}
	}
	return depth > 0
}
