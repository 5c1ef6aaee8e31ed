package extract

import "mujaz/briefs/language"

// quotedAhead finds who speaks in a sentence of an English quotation that runs over several,
// where he is named only behind its end: “The talks went well. We will go on,” the minister said.
// A quotation that has ended no longer makes the words behind it his.
func (r *reader) quotedAhead(s language.Sentence, n int) {
	if r.code() != language.English || r.headline {
		return
	}
	mark := r.openedBefore(s, n)
	if mark < 0 && r.quoting == s.Paragraph && !r.quotesBlock && !r.opensQuote(s.First) {
		r.quoting = -1
	}
	if mark >= 0 && r.quoting == s.Paragraph {
		return // whose words they are is known
	}
	if mark < 0 {
		if mark = r.openAtEnd(s); mark < 0 || r.saidBetween(s.First, mark) {
			return
		}
	}
	if sp, ok := r.saidBehind(n); ok {
		r.speaker, r.quoting, r.quotesBlock = sp, s.Paragraph, false
		r.speaker.at = -1
	} else if mark == s.First && n > 0 && r.d.Sentences[n-1].Paragraph == s.Paragraph && (r.speaker.party >= 0 || r.speaker.text != "") {
		r.quoting, r.quotesBlock = s.Paragraph, false // “We agree,” he said. “We will go. We will stay.”
	}
}

// openedBefore is the mark of the quotation that the first word of a sentence stands in, -1
// where it stands in none that its paragraph opens.
func (r *reader) openedBefore(s language.Sentence, n int) int {
	mark := -1
	for k := r.paragraphStart(n); k < n; k++ {
		mark = r.openMark(mark, r.d.Sentences[k].First, r.d.Sentences[k].Last)
	}
	return mark
}

// openAtEnd is the mark of a quotation that a sentence opens and leaves open, -1 where it
// leaves none.
func (r *reader) openAtEnd(s language.Sentence) int { return r.openMark(-1, s.First, s.Last) }

// openMark is the mark of the quotation that is open behind some tokens, if mark, -1 none, is
// that of the one open before them.
func (r *reader) openMark(mark, first, last int) int {
	for i := first; i < last; i++ {
		switch {
		case r.opensQuote(i):
			mark = i
		case r.closesQuote(i):
			mark = -1
		}
	}
	return mark
}

func (r *reader) paragraphStart(n int) int {
	for n > 0 && r.d.Sentences[n-1].Paragraph == r.d.Sentences[n].Paragraph {
		n--
	}
	return n
}

// saidBetween tells whether a verb of saying stands among some tokens.
func (r *reader) saidBetween(first, last int) bool {
	for i := first; i < last; i++ {
		if r.saysAt(i) {
			return true
		}
	}
	return false
}

// saidBehind is the speech behind the end of the quotation that sentence n leaves open, in the
// sentence where it ends.
func (r *reader) saidBehind(n int) (speech, bool) {
	for k := n + 1; k < len(r.d.Sentences) && k < n+12; k++ {
		s := r.d.Sentences[k]
		if s.Paragraph != r.d.Sentences[k-1].Paragraph && !r.opensQuote(s.First) {
			break
		}
		for i := s.First; i < s.Last; i++ {
			if r.closesQuote(i) {
				return r.firstBehind(i, s)
			}
		}
	}
	return speech{}, false
}

// firstBehind is the first speech of a sentence behind token i, read as if it were its turn.
func (r *reader) firstBehind(i int, s language.Sentence) (speech, bool) {
	if !r.saidBetween(i, s.Last) {
		return speech{}, false
	}
	source, speaker, subject := r.source, r.speaker, r.subject
	said := r.speeches(s)
	r.source, r.speaker, r.subject = source, speaker, subject
	for _, sp := range said {
		if sp.at > i && sp.outer == nil && !r.opensQuote(sp.at-1) {
			return sp, true
		}
	}
	return speech{}, false
}
