package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// saidBy finds who says in a language whose subject stands first: before the
// verb, or behind it where the words reported stand before it.
func (r *reader) saidBy(sp *speech, i int, s language.Sentence, before []speech) {
	_, _, _, at := r.verbGroup(i, s)
	if r.fold(i) == "savoir" {
		_, _, _, at = r.verbGroup(i-1, s)
	}
	if r.fold(i) == "clear" && r.code() == language.English {
		_, _, _, at = r.verbGroup(r.madeClear(i), s)
	}
	at = r.beforeDay(at, s)
	from := r.clauseStart(at, s)
	if r.speaksForHimself(at, i, s) {
		sp.party = r.writer
		return
	}
	if r.code() == language.French && r.readIn(i, s) {
		sp.party, sp.text, sp.after = r.speaker.party, r.speaker.text, true
		return
	}
	if p := r.namedBetween(at, s); p >= 0 {
		sp.party, sp.after = p, r.endsReport(i+1, s)
		return
	}
	setOff := r.setOff(at, s)
	if setOff > from {
		at = setOff
	}
	if c := r.commaOf(i, s); setOff < 0 && c >= 0 && c < at-1 && (c+1 < at-1 || r.d.Tokens[c+1].Kind == language.Word) {
		r.saidLast(sp, c+1, at, s, before)
		return
	}
	if f := r.fold(at - 1); r.code() == language.French && (f == "ils" || f == "elles") && r.at[at-1] < 0 && len(before) == 0 {
		if sp.after = r.endsReport(i+1, s); len(r.subject) > 1 {
			sp.many = r.subject
		} else if r.speaker.party < 0 || r.parties[r.speaker.party].Kind == briefs.Person {
			sp.text = r.speaker.text // ont-ils ajouté: several, and nobody alone
		} else {
			sp.party = r.speaker.party
		}
		return
	}
	if r.saidByPronoun(sp, at, before) {
		sp.after = at-2 < s.First || r.d.Tokens[at-2].Kind == language.Punct && r.endsReport(i+1, s)
		return
	}
	if at > s.First && len(before) > 0 && r.at[at-1] < 0 && (r.exact("and", at-1) || r.exact("but", at-1)) {
		last := before[len(before)-1]
		sp.party, sp.text, sp.many = last.party, last.text, last.many
		return
	}
	if g := r.whoSaysOfHimself(at, s); g != nil {
		sp.party = g[0]
		return
	}
	if start := max(from, r.subjectFrom(from, at)); setOff < 0 {
		if sp.text = r.officialsOf(start, at); sp.text != "" {
			return
		}
	}
	if a := r.sides(max(from, at-6), at); a != nil {
		sp.many = a
		if n := r.findIn("both", max(from, at-6), at); n > 0 && r.title() == "" {
			sp.text = r.d.Span(max(from, n-2), n+1).Quote
		}
		return
	}
	if setOff < 0 && (at > s.First && r.d.Tokens[at-1].Kind == language.Punct && r.d.Tokens[at-1].Text != ")" || at == s.First) && r.fold(i) != "told" && r.sayerBehind(i, at, s) {
		end := min(i+16, s.Last)
		if i = r.pastDay(i, s); r.code() == language.French {
			i = r.pastDay(r.pastAddressee(i, s), s)
			end = min(i+16, s.Last)
		}
		if g := r.group(i+1, end); len(g) > 0 {
			if n := r.findIn("source", i+1, min(i+4, end)); n >= 0 && r.at[n] < 0 && r.parties[g[0]].Kind != briefs.Person {
				sp.text, sp.after = r.sourceText(n, s), true
				return // le service de presse du ministère
			}
			if k := r.pastArticle(i + 1); r.at[k] < 0 && r.exact("document", k) && k+2 < s.Last {
				sp.text, sp.after = r.sourceText(k, s), true
				return // said the statement by spokesman X
			}
			sp.party, sp.after = g[0], true
			return
		}
		if g := r.byPost(i+1, min(i+8, s.Last)); len(g) > 0 {
			sp.party, sp.after = g[0], true
			return
		}
		if n := r.findIn("source", i+1, min(i+6, end)); n >= 0 {
			for r.code() == language.English && n-1 > i && r.d.Tokens[n-1].Kind == language.Word && !r.exact("article", n-1) && !r.oblique(n-1) && r.at[n-1] < 0 {
				n-- // said the | campaign official
			}
			sp.text, sp.after = r.sourceText(n, s), true
			return
		}
		if sp.text = r.unknownName(i+1, end); sp.text != "" {
			sp.after = true
			return
		}
		if sp.text = r.plainSpeaker(i+1, s); sp.text != "" {
			sp.after = true
			return
		}
	}
	if from = r.secondSayer(from, at); r.code() == language.English && r.leadsIn(from) && r.d.Tokens[from].Upper && (r.presentParticiple(from) || r.englishParticiple(from, s)) {
		from = r.subjectFrom(from, at) // Asking Kenya to pay, | Norway reaffirmed
	}
	if g := r.subjectOf(from, at); len(g) > 0 {
		if sp.text = r.peopleOf(g[0], from, at, s); sp.text != "" {
			return
		}
		if sp.party = g[0]; len(g) > 1 {
			sp.many = g
		}
		return
	}
	back := 8
	if k := at - 9; r.code() == language.French && k >= from && (r.fold(k) == "porte" || r.fold(k-1) == "porte" || r.fold(k-2) == "porte") {
		back = 11 // le porte-parole de la junte militaire au pouvoir a déclaré
	}
	if n := r.findIn("source", max(r.subjectFrom(from, at), at-back), at); n >= 0 {
		if sp.party = r.bodyNamed(n); sp.party < 0 {
			sp.text = r.sourcePhrase(n, at, s)
		}
		return
	}
	if start := r.subjectFrom(from, at); r.subjectWord(start, at) >= 0 && !r.exact("pronoun", r.subjectWord(start, at)) {
		if sp.text = r.unknownName(start, at); sp.text != "" {
			return
		}
		if sp.text = r.plainName(max(start, r.subjectWord(start, at)), at); sp.text != "" {
			return
		}
	}
	if len(before) > 0 {
		last := before[len(before)-1]
		sp.party, sp.text = last.party, last.text
		return
	}
	sp.party, sp.text = r.speaker.party, r.speaker.text
}

// secondSayer is where the subject begins of a verb of saying at token at whose clause "and" joins to
// another with a subject and a verb of its own: the government condemned it, and | the minister
// said; from where none is joined.
func (r *reader) secondSayer(from, at int) int {
	if r.code() != language.English {
		return from
	}
	for j := at - 2; j > from+1; j-- {
		if r.at[j] >= 0 || !r.exact("and", j) && !r.exact("but", j) || r.d.Tokens[j-1].Text != "," {
			continue
		}
		if r.finiteBetween(from, j) && !r.relativeBetween(from, j) && len(r.subjectOf(j+1, at)) > 0 {
			return j + 1
		}
		return from
	}
	return from
}
