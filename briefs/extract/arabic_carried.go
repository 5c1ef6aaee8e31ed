package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// carried is who speaks where an Arabic verb of saying at token i has its subject left out:
// the one who spoke last, or who did what the sentence before tells, as far as the verb
// agrees with him.
func (r *reader) carried(sp *speech, i int, s language.Sentence) {
	if r.subjectless(i) && r.dual(match{first: i}) {
		return // وأكدا: two who are not told apart
	}
	if p := r.mainSubject(i, s); p >= 0 {
		sp.party = p
		return
	}
	last := speech{party: r.speaker.party, text: r.speaker.text}
	if r.met >= 0 && (!r.exact("adds", i) || last.party < 0 && last.text == "") {
		last = speech{party: r.met}
	}
	if last.party >= 0 && !r.agrees(i, last.party) {
		last = speech{party: -1}
		for _, p := range append([]int{r.met, r.speaker.party, r.ended.party}, r.subject...) {
			if _, known := r.gender(max(p, 0)); p >= 0 && r.agrees(i, p) && (known || r.parties[p].Kind == briefs.Person) {
				last.party = p
				break
			}
		}
	}
	sp.party, sp.text = last.party, last.text
}

// mainSubject is who acts first in the sentence of the verb of saying at token i, which goes
// on behind و: يذكر أن فلانا قد زار البلد وأعلن …, قام فلان بزيارة … وأعلن …, سبق لفلان أن
// أعلن …. -1 where that is not one party that agrees with the verb.
func (r *reader) mainSubject(i int, s language.Sentence) int {
	if i <= s.First+2 {
		return -1
	}
	if r.unjoined(s.First) == "سبق" {
		if m := r.namedBehindFor(s.First+1, i); m >= 0 && r.exact("that", i-1) {
			return r.mention[m].Party
		}
		return -1
	}
	if r.unjoined(i) == r.fold(i) || r.barrierBefore(i, s) {
		return -1
	}
	from := s.First
	if r.exact("byTheWay", from) || r.exact("byTheWay", from+1) {
		for from < i && !r.exact("that", from) {
			from++
		}
		a, _ := r.nounPhrase(from+1, min(from+20, i), speech{party: -1})
		if len(a) == 1 && r.agrees(i, a[0]) && r.parties[a[0]].Kind != briefs.Place {
			return a[0]
		}
		return -1
	}
	if a, _ := r.meeting(s); len(a) == 1 && r.agrees(i, a[0]) {
		return a[0]
	}
	return -1
}

// leadSubject is the body that acts by the verb which opens an Arabic sentence and that is told
// by a noun alone, where a participle of saying at token i goes on with it: رفضت الوكالة طلبا
// تقدمت به النقابة، معتبرة أن …. -1 where none does.
func (r *reader) leadSubject(i int, s language.Sentence) int {
	if r.code() != language.Arabic {
		return -1
	}
	for j := s.First; j < min(s.First+5, i-1); j++ {
		f := r.unjoined(j)
		if r.at[j] >= 0 || !r.opensAct(f) || r.lex.participle.has(f) || r.oblique(j) || r.passive(match{rule: r.lex.rules[f][0]}) {
			continue
		}
		if !strings.HasPrefix(r.fold(j+1), "ال") || r.at[j+1] >= 0 || r.disagrees(j, j+1) {
			return -1
		}
		if p := r.definite(j + 1); p >= 0 && strings.HasSuffix(f, "ت") == strings.HasSuffix(r.d.Tokens[i].Text, "ة") {
			return p
		}
		return -1
	}
	return -1
}

// barrierBefore tells whether somebody speaks in the sentence before token i, or a clause
// behind "that" stands before it that is not what the sentence adds by the way.
func (r *reader) barrierBefore(i int, s language.Sentence) bool {
	for j := s.First; j < i; j++ {
		if r.d.Tokens[j].Text == "؛" || r.at[j] < 0 && r.exactSay(j) && !r.exact("byTheWay", j) && !r.ambiguous(j, s) && !r.exact("that", j-1) {
			return true
		}
	}
	return false
}

// namedBehindFor is the mention of whoever is named in [first, last) behind ل, with or without his
// post; -1 for none.
func (r *reader) namedBehindFor(first, last int) int {
	for j := first; j < min(first+8, last); j++ {
		if m := r.at[j]; m >= 0 && r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind != briefs.Place && (j > first || r.governedName(j)) && strings.HasPrefix(r.fold(first), "ل") {
			if j == first || r.parties[r.mention[m].Party].Kind == briefs.Person {
				return m
			}
		}
		if r.d.Tokens[j].Kind == language.Punct && j > first && r.d.Tokens[j].Text != "،" {
			break
		}
	}
	return -1
}

// agrees tells whether a party may be the subject of the verb at token i by the gender that
// both show: وأضافت is no man's whose post is told, وأضاف no ministry's.
func (r *reader) agrees(i, p int) bool {
	feminine, told := r.verbGender(i)
	if !told {
		return true
	}
	isFeminine, known := r.gender(p)
	return !known || feminine == isFeminine
}

// gender is that of a party, as the first word of its name or of its post shows it; not
// known for most names.
func (r *reader) gender(p int) (feminine, known bool) {
	who := r.parties[p]
	words := func(s string) (string, []string) {
		w := append(strings.Fields(language.Fold(language.Arabic, s)), "")
		return strings.TrimPrefix(w[0], "ال"), w[1:]
	}
	switch who.Kind {
	case briefs.Person:
		first, _ := words(who.Role)
		if !r.lex.sets["plainpost"].has(first) {
			return false, false
		}
		return strings.HasSuffix(first, "ه"), true
	case briefs.Organisation:
		first, rest := words(who.Name)
		organ := slices.ContainsFunc(rest, func(w string) bool { return r.lex.sets["manbody"].has(strings.TrimPrefix(w, "ال")) })
		switch {
		case !r.lex.sets["agentnoun"].has(first) || organ:
			return false, false // هيئة رئاسة المجلس may go on as the council
		case strings.HasSuffix(first, "ه") || strings.HasSuffix(first, "ات"):
			return true, true
		}
		return false, r.lex.sets["manbody"].has(first)
	}
	return false, false
}

// tellsByTheWay tells whether the verb of saying at token i is nobody's: it opens what the
// article adds of its own (يذكر أن, يشار إلى أن).
func (r *reader) tellsByTheWay(i int, s language.Sentence) bool {
	if r.code() != language.Arabic || i > s.First+1 || !r.exact("byTheWay", i) {
		return false
	}
	return r.exact("that", i+1) || r.exact("that", i+2)
}

// acted is the one who did what a sentence without a speaker tells first: who goes on in
// the next with a verb of saying whose subject is left out. -1 where several did, or where
// it is told of what has been done before.
func (r *reader) acted(s language.Sentence) int {
	for _, f := range r.found {
		if f.first < s.First || f.relative || f.passive || f.provides || f.Background {
			continue
		}
		if len(f.actors) != 1 || f.Attribution != nil && f.Attribution.Source != r.parties[f.actors[0]].Name {
			return -1
		}
		return f.actors[0]
	}
	return -1
}
