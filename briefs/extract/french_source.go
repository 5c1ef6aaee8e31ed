package extract

import "mujaz/briefs/language"

// frenchClosing returns the verb of saying that stands before its subject behind
// the comma at token j: …, indique le communiqué; …, a-t-il ajouté. -1 where none does.
func (r *reader) frenchClosing(j int, s language.Sentence) int {
	k := j + 1
	if k < s.Last && r.closesQuote(k) {
		k++
	}
	for n := k + 2; n < min(k+8, s.Last) && (r.fold(k) == "est" || r.fold(k) == "y"); n++ {
		if r.saysAt(n) && r.readIn(n, s) {
			return n
		}
	}
	if k < s.Last && r.exact("auxiliary", k) {
		for k++; k < min(j+8, s.Last) && (r.d.Tokens[k].Text == "-" || r.fold(k) == "t" || r.exact("pronoun", k) || r.exact("they", k) || r.fold(k) == "on"); k++ {
		}
	}
	if k+1 >= s.Last || !r.saysAt(k) || r.lex.participle.has(r.fold(k)) {
		return -1
	}
	if ts := r.d.Times(k+1, min(k+6, s.Last), ""); len(ts) > 0 && ts[0].First == k+1 && ts[0].Last < s.Last && r.exact("article", ts[0].Last) && !r.exact("genitive", ts[0].Last) {
		return k // …, indique samedi un communiqué
	}
	if inverted := r.d.Tokens[k-1].Kind == language.Word && !r.exact("auxiliary", k-1); inverted || r.at[k+1] >= 0 || r.d.Tokens[k+1].Upper || r.d.Tokens[k+1].Text == "-" ||
		r.exact("article", k+1) && !r.exact("genitive", k+1) {
		return k
	}
	return -1
}

// readIn tells whether the participle at token i closes what was read in the text that
// was the source last: …, est-il également écrit; …, y est-il précisé.
func (r *reader) readIn(i int, s language.Sentence) bool {
	for j := i - 1; j > max(s.First+2, i-5); j-- {
		if r.fold(j) == "il" {
			return r.d.Tokens[j-1].Text == "-" && r.fold(j-2) == "est"
		}
		if !r.exact("adverb", j) {
			return false
		}
	}
	return false
}

// frenchSpeaker lets il and elle at token i take up who spoke before, where the verb
// stands before it (a-t-il ajouté), or else the subject of the sentence before.
func (r *reader) frenchSpeaker(sp *speech, i int, before []speech) bool {
	if f := r.fold(i); f != "il" && f != "elle" {
		return false
	}
	if i == 0 || len(before) > 0 || r.last < 0 || r.otherGender(r.last, i) || r.d.Tokens[i-1].Text == "-" && (r.speaker.party >= 0 || r.speaker.text != "") {
		return false
	}
	sp.party = r.last
	return true
}
