package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// carried is who speaks where an Arabic verb of saying at token i has its subject left out:
// the one who spoke last, or who did what the sentence before tells, as far as the verb
// agrees with him.
func (r *reader) carried(sp *speech, i int) {
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
