package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// voice is the body or state in whose name a text is written that says "we" of itself: it
// is the subject of the first sentence (The United States condemns …, we call on), behind
// what a chair is addressed by where one is (Madam President, the Commission would like
// to thank); or the one on whose behalf the first sentence is spoken. -1 where none is.
func (r *reader) voice() int {
	n := r.lead()
	if n < 0 || !subjectFirst(r.d.Code) {
		return -1
	}
	s := r.d.Sentences[n]
	i := r.pastAddress(s)
	r.address = i > s.First || n > 0 && r.opens("address", r.d.Sentences[n-1].First) // on a line of its own
	for j := i; j+2 < min(i+14, s.Last) && r.address; j++ {
		if (r.fold(j) == "nom" || r.fold(j) == "behalf") && r.exact("genitive", j+1) {
			if a := r.group(j+2, min(j+8, s.Last)); len(a) == 1 && r.parties[a[0]].Kind != briefs.Place {
				return a[0]
			}
		}
	}
	if !r.address && !r.firstPlural() {
		return -1
	}
	if i = r.pastLeading(i, s); i < s.Last && r.exact("article", i) && r.at[i] < 0 {
		i++
	}
	if i >= s.Last || r.at[i] < 0 || r.mention[r.at[i]].Kind == party.ByAdjective {
		return -1
	}
	m := r.mention[r.at[i]]
	if k := r.parties[m.Party].Kind; k != briefs.Country && k != briefs.Organisation {
		return -1
	}
	v := m.Last
	if r.code() == language.English && r.exact("government", v) && v+1 < s.Last {
		v++ // the United States government regrets
	}
	v = r.pastAdverbs(v, s)
	if v >= s.Last || !r.exact("voices", v) && !(r.exact("auxiliary", v) && !r.address) {
		return -1
	}
	return m.Party
}

// pastAddress is the token behind the comma of an address that opens a speech: Monsieur
// le Président, …; the sentence's first where none does.
func (r *reader) pastAddress(s language.Sentence) int {
	if !r.opens("address", s.First) {
		return s.First
	}
	for j := s.First + 1; j < min(s.First+16, s.Last-1); j++ {
		if r.d.Tokens[j].Text == "," && !r.opens("address", j+1) {
			return j + 1
		}
		if r.saysAt(j) || r.exact("auxiliary", j) {
			break
		}
	}
	return s.First
}

// pastLeading is where the subject of an English statement's first sentence begins behind the
// words that lead in: As the minister announced today, | the United States will ….
func (r *reader) pastLeading(i int, s language.Sentence) int {
	if r.code() != language.English || r.at[i] >= 0 || !r.exact("leading", i) && !r.exact("preposition", i) {
		return i
	}
	for j := i + 1; j < min(i+30, s.Last-2); j++ {
		if r.d.Tokens[j].Text != "," {
			continue
		}
		k := j + 1
		if r.exact("article", k) && r.at[k] < 0 {
			k++
		}
		if r.at[k] >= 0 && r.exact("voices", r.mention[r.at[k]].Last) {
			return j + 1
		}
	}
	return i
}

// firstPlural tells whether two sentences of the body or more say "we" outside of
// quotation marks, as a statement does and news do not.
func (r *reader) firstPlural() bool {
	count := 0
	for n, s := range r.d.Sentences {
		if r.d.Role(n) != briefs.RoleBody {
			continue
		}
		depth := 0
		for i := s.First; i < s.Last; i++ {
			switch r.d.Tokens[i].Text {
			case "«", "“":
				depth++
			case "»", "”":
				depth--
			case "\"":
				depth = 1 - min(max(depth, 0), 1)
			}
			if f := r.fold(i); depth == 0 && r.at[i] < 0 && (f == "we" || f == "nous" && i+1 < s.Last && r.ourVerb(i+1, s)) {
				if count++; count > 1 {
					return true
				}
				break
			}
		}
	}
	return false
}

// ourVerb tells whether a French verb in the first person plural stands at token i, past
// what stands between it and its subject.
func (r *reader) ourVerb(i int, s language.Sentence) bool {
	for i < s.Last-1 && (r.exact("self", i) || r.exact("clitic", i) || r.exact("irrealis", i)) {
		i++
	}
	f := r.fold(i)
	return strings.HasSuffix(f, "ons") || f == "sommes"
}

// ourSubject resolves "we" and "I" outside of quotation marks, where they are the subject
// of the verb group at token at: they are whoever makes the statement that the text is,
// and nobody known elsewhere. Done tells that they are the subject.
func (r *reader) ourSubject(from, at int, s language.Sentence, sp speech) (actors []int, done bool) {
	for j := at - 1; j >= max(from, at-4); j-- {
		f := r.fold(j)
		if r.at[j] >= 0 || f != "we" && f != "i" && f != "nous" && f != "je" && f != "j'" {
			continue
		}
		if f == "nous" && !r.ourVerb(j+1, s) || r.quoted(j, s) || s.Paragraph == r.quoting || r.title() != "" || sp.at >= s.First {
			return nil, false
		}
		if r.writer >= 0 {
			if (f == "i" || f == "je" || f == "j'") && r.parties[r.writer].Kind != briefs.Person {
				return nil, true
			}
			return []int{r.writer}, true
		}
		return nil, r.address || f != "nous" && f != "we"
	}
	return nil, false
}

// pastAside is the comma that closes an aside which the comma at token j opens between an
// English or French verb and its complement: nous avons décidé, même si …, de fournir;
// agreed, after two days of talks, to reopen. J where none does.
func (r *reader) pastAside(m *match, j int, s language.Sentence) int {
	if !subjectFirst(r.code()) || r.d.Tokens[j].Text != "," || j > m.after+3 {
		return j
	}
	for k := j + 2; k < min(j+24, s.Last-1); k++ {
		switch r.d.Tokens[k].Text {
		case ";", ":", "»", "”":
			return j
		case ",":
			for _, words := range m.rule.complement {
				if len(words[0]) > 1 || words[0] == "a" {
					if r.complementAt(k+1, words) > 0 && !(words[0] == "a" && r.d.Tokens[k+1].Text == "a") {
						return k
					}
				}
			}
			return j
		}
	}
	return j
}

// recipient is who is given something to do: il appartiendra au conseil de décider.
func (r *reader) recipient(m match) []int {
	if a := r.group(m.after, m.from); a != nil {
		return a
	}
	if p := r.bodyOf(m.after, m.from); p >= 0 {
		return []int{p}
	}
	return r.governments(m.after, m.from)
}

// latinItem tells whether the item of a list that begins at token i says what is to be
// done: it opens with an infinitive (1. réparer les ports; to repair the ports) or, behind
// its number, with what is English for one (2. Repair the ports).
func (r *reader) latinItem(i int, s language.Sentence) bool {
	if f := r.fold(i); i+1 < s.Last && (f == "de" || f == "d'" || f == "to") {
		i++
	}
	if i+1 >= s.Last || r.at[i] >= 0 || r.exact("article", i) || r.exact("pronoun", i) || r.exact("they", i) {
		return false
	}
	if r.code() == language.French {
		return r.infinitive(i)
	}
	next := i + 1
	return r.fold(i-1) == "to" || (r.exact("article", next) || r.at[next] >= 0) && !r.oblique(next) && !strings.HasSuffix(r.fold(i), "ed") && !r.exact("preposition", i) && !r.exact("leading", i)
}
