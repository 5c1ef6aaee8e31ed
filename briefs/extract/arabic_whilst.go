package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// whilstForm is the Arabic verb at token i without the ل that joins it to a clause with إذ
// before it: والوزارة إذ تعلن ذلك لتؤكد أن …; "" where no such clause stands before it.
func (r *reader) whilstForm(i int, s language.Sentence) string {
	rest, ok := strings.CutPrefix(r.fold(i), "ل")
	if !ok || r.code() != language.Arabic || r.at[i] >= 0 || !imperfect(rest) || !r.lex.say.has(rest) && len(r.lex.rules[rest]) == 0 || r.whilstAt(i, s) < 0 {
		return ""
	}
	return rest
}

// whilstAt is the token of the إذ that opens a sentence, or stands behind the subject that
// does, before token i; -1 where none does.
func (r *reader) whilstAt(i int, s language.Sentence) int {
	for j := s.First; j < min(i, s.First+9); j++ {
		if r.unjoined(j) == "اذ" && j+1 < s.Last && imperfect(r.fold(j+1)) {
			return j
		}
	}
	return -1
}

// whilst finds who says what the Arabic verb at token i tells where the subject of the sentence
// stands before إذ (والوزارة إذ تدين …، تؤكد) or in its clause (وإذ تدين الوزارة …، فإنها تؤكد).
func (r *reader) whilst(sp *speech, i int, s language.Sentence) bool {
	if r.code() != language.Arabic || i+1 < len(r.at) && r.at[i+1] >= 0 {
		return false
	}
	at := r.whilstAt(i, s)
	if at < 0 {
		return false
	}
	first, last := s.First, at
	if at == s.First {
		if at+2 >= i || r.unjoined(i-1) != "انها" && r.unjoined(i-1) != "انه" && r.unjoined(i-1) != "فانها" && r.unjoined(i-1) != "فانه" {
			return false
		}
		first, last = at+2, min(i, at+12)
	} else if r.unjoined(first) == r.fold(first) && !strings.HasPrefix(r.fold(first), "ال") && r.at[first] < 0 {
		return false
	}
	if a, _ := r.nounPhrase(first, last, speech{party: -1}); len(a) > 0 {
		sp.party = a[0]
		return true
	}
	if at > s.First && r.subjectNoun(first) {
		sp.text = strings.TrimPrefix(r.d.Span(first, at).Quote, "و")
		return true
	}
	return false
}

// alikePosts tells whether all words of a post stand in another that is worded with the
// article or without: مدير عام التعليم, المدير العام للتعليم بالمنطقة. Folded.
func alikePosts(want, role []string) bool {
	for k, w := range want {
		at := -1
		for n, of := range role {
			if barePost(of) == barePost(w) {
				at = n
				break
			}
		}
		if at < 0 || k == 0 && at > 0 {
			return false
		}
	}
	return true
}

// barePost is a folded word of an Arabic post without article, and without ل before it.
func barePost(w string) string {
	if rest, ok := strings.CutPrefix(w, "لل"); ok {
		return rest
	}
	return strings.TrimPrefix(w, "ال")
}

// sameSpeaker is the name or the words for who spoke last, whom a source in Arabic takes up: المصدر,
// المصدر ذاته, and of a person المتحدث نفسه. "" where it takes up nobody.
func (r *reader) sameSpeaker(noun string, same bool) string {
	p := r.speaker.party
	switch {
	case noun == "مصدر" && p >= 0 && !same && r.parties[p].Kind == briefs.Person:
		return ""
	case noun == "مصدر" && p >= 0:
		return r.parties[p].Name
	case noun == "مصدر":
		return r.speaker.text
	case same && p >= 0 && r.parties[p].Kind == briefs.Person && (noun == "متحدث" || noun == "مسوول" || noun == "ناطق" || noun == "متدخل"):
		return r.parties[p].Name
	}
	return ""
}

// inOwnWords tells whether an Arabic sentence says only at its end whose words it is, by a
// pronoun: … على حد تعبيره.
func (r *reader) inOwnWords(s language.Sentence) bool {
	if r.code() != language.Arabic {
		return false
	}
	for j := max(s.First, s.Last-8); j < s.Last; j++ {
		if r.ownWord(j) {
			return true
		}
	}
	return false
}
