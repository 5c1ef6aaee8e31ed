package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// hebrewFeminineVerb tells whether a Hebrew verb is in the feminine singular, and whether its form
// tells its gender: תפעל, החליטה, מתכוונת; יפעל, החליט.
func (r *reader) hebrewFeminineVerb(i int) (feminine, told bool) {
	f := strings.TrimPrefix(strings.TrimPrefix(r.fold(i), "ו"), "ש")
	if many, known := r.hebrewMany(i); many || !known {
		return false, false
	}
	if len(r.lex.rules[f]) == 0 {
		return strings.HasPrefix(f, "ת"), r.futureForm(f) || r.futureShaped(f)
	}
	for _, ending := range []string{"ה", "ת"} {
		if one, ok := strings.CutSuffix(f, ending); ok && len(one) > 2 && (len(r.lex.rules[one]) > 0 || len(r.lex.rules[finalLetter(one)]) > 0) {
			return true, true
		}
	}
	return false, len(r.lex.rules[openLetter(f)+"ה"]) > 0 || len(r.lex.rules[openLetter(f)+"ת"]) > 0
}

// hebrewFeminine tells whether a party's name is a feminine noun in Hebrew, and whether that is
// known: states and bodies whose first word ends so are; nothing is known of people.
func (r *reader) hebrewFeminine(p int) (feminine, known bool) {
	switch r.parties[p].Kind {
	case briefs.Country:
		return true, true
	case briefs.Organisation:
		head, _, _ := strings.Cut(language.Fold(r.code(), r.parties[p].Name), " ")
		if strings.Contains(head, "\"") || hebrewPlural(head) && !strings.HasSuffix(head, "ות") {
			return false, false
		}
		return strings.HasSuffix(head, "ה") || strings.HasSuffix(head, "ת") || head == "הכנסת", true
	}
	return false, false
}

// andThat is who acts in a Hebrew clause that "and that" opens with its verb: the subject of the
// clause before where the verb's gender is that one's and not the speaker's (משרד החוץ מסר כי ישראל
// … וכי תפעל). nil where it is not.
func (r *reader) andThat(m match, s language.Sentence, sp speech) []int {
	if r.code() != language.Hebrew || m.first-1 <= s.First || !r.exact("that", m.first-1) || !strings.HasPrefix(r.fold(m.first-1), "ו") {
		return nil
	}
	feminine, told := r.hebrewFeminineVerb(m.first)
	if !told {
		return nil
	}
	if sp.party >= 0 && r.parties[sp.party].Kind == briefs.Person && feminine == strings.HasSuffix(r.fold(sp.at), "ה") {
		return nil // he himself
	}
	if sp.party >= 0 {
		if of, known := r.hebrewFeminine(sp.party); known && of == feminine {
			return nil
		}
	}
	for j := m.first - 2; j > s.First; j-- {
		if r.at[j] >= 0 || !r.exact("that", j) {
			continue
		}
		if n := r.at[j+1]; n >= 0 && !r.governedName(j+1) {
			if of, known := r.hebrewFeminine(r.mention[n].Party); known && of == feminine {
				return []int{r.mention[n].Party}
			}
		}
		return nil
	}
	return nil
}

// actingSpeaker is the party without a name that speaks in the sentence of a Hebrew match by a
// noun for such and acts in a clause that has no subject of its own: הארגון הזהיר כי יפסיק.
func (r *reader) actingSpeaker(m match, s language.Sentence, sp speech) []int {
	if r.code() != language.Hebrew || r.hebrewNoun(r.hebrewSubject(m.first, s), m.first) >= 0 {
		return nil
	}
	for j := max(s.First, sp.at-4); j < min(sp.at+4, s.Last); j++ {
		if r.at[j] < 0 && r.exact("acting", j) && r.d.Tokens[j].Text == sp.text {
			return r.byWords(j, j+1, r.d.Tokens[j].Start, briefs.Organisation)
		}
	}
	return nil
}

// hebrewLatest is of several Hebrew bodies with the same head the one that was named last before
// token i, within the two sentences before: ועדת הכספים … הוועדה. -1 where none was, or where
// another body whose name holds the noun further on was named since.
func (r *reader) hebrewLatest(i int, noun string) int {
	if r.code() != language.Hebrew {
		return -1
	}
	for k := len(r.mention) - 1; k >= 0; k-- {
		m := r.mention[k]
		if m.First >= i || r.parties[m.Party].Kind != briefs.Organisation {
			continue
		}
		if r.d.Tokens[m.First].Sentence < r.d.Tokens[i].Sentence-2 {
			return -1
		}
		if r.headedBy(r.parties[m.Party].Name, noun) {
			return m.Party
		}
		if strings.Contains(language.Fold(r.code(), r.parties[m.Party].Name), strings.TrimSuffix(noun, "ה")) {
			return -1
		}
	}
	return -1
}
