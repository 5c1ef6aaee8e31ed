package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// hebrewClause is where the clause of the Hebrew verb at token last begins, which has a
// subject of its own behind "but" or stands in a relative clause behind its pronoun: …, אך
// הסיעה החליטה; מכתב שבו דרשו.
func (r *reader) hebrewClause(first, last int) int {
	if r.code() != language.Hebrew {
		return first
	}
	if k := r.pastContrary(first, last); k > first && r.hebrewNoun(k, last) >= 0 {
		first = k
	}
	for j := last - 1; j > max(first, last-6); j-- {
		if r.at[j] < 0 && r.exact("wherein", j) {
			return j + 1
		}
	}
	return first
}

// told tells whether a Hebrew word at token j, behind the verb of saying at token i, is no more
// of who says it: to whom it is said, or what with "that" written onto it.
func (r *reader) told(j, i int) bool {
	if r.code() != language.Hebrew {
		return false
	}
	if m := r.at[j]; m >= 0 {
		t := r.d.Tokens[j]
		return r.mention[m].First == j && r.mention[m].Start > t.Start && (r.governedName(j) || strings.HasPrefix(t.Fold, "ש"))
	}
	f := r.fold(j)
	return r.toward(j) || r.exact("prepositional", j) || strings.HasPrefix(f, "ש") && len([]rune(f)) > 3 && !r.exact("unparticled", j) && !r.plainWord(j)
}

// speakerReach is how far before a verb of saying the one who says may be named.
func (r *reader) speakerReach() int {
	if r.code() == language.Hebrew {
		return 26
	}
	return 14
}

// fromNobody tells whether the Hebrew verb of saying at token i is a passive that opens what
// is told on nobody's word: אתמול נמסר כי. Behind "further" it goes on with who spoke.
func (r *reader) fromNobody(i int, s language.Sentence) bool {
	if r.code() != language.Hebrew || !r.exact("impersonal", i) {
		return false
	}
	for j := r.clauseStart(i, s); j < i; j++ {
		if r.exact("further", j) {
			return false
		}
	}
	return true
}

// hebrewLead is the person who is the subject of a Hebrew sentence in which nobody speaks,
// for the pronoun or the verb with none that opens the next: נסים טילפן אל שוחט. -1 where none
// is.
func (r *reader) hebrewLead(s language.Sentence) int {
	if len(r.said) > 0 {
		return -1
	}
	for j := s.First; j < min(s.First+10, s.Last); j++ {
		if n := r.at[j]; n >= 0 {
			p := r.mention[n].Party
			if r.governedName(j) {
				return -1
			}
			if r.parties[p].Kind == briefs.Person && r.mention[n].Kind == party.ByName {
				return p
			}
			j = r.mention[n].Last - 1
			continue
		}
		if r.d.Tokens[j].Text != "," && !r.exact("adverb", j) && !r.exact("post", j) && !r.exact("roleword", j) && !strings.HasPrefix(r.fold(j), "ה") && r.d.PastTime(j, j+1) == j {
			return -1
		}
	}
	return -1
}

// openingWord is the token with which the words between two tokens open behind their last comma.
func (r *reader) openingWord(first, last int) int {
	for j := last - 1; j >= first; j-- {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "-" && r.d.Tokens[j].Text != "\"" {
			return j + 1
		}
	}
	return first
}

// opensSubject tells whether the words that token j opens may be a Hebrew subject, and do not say
// when or of what something else is told.
func (r *reader) opensSubject(j int) bool {
	return !r.exact("whenwords", j) && !r.exact("unparticled", j) && !r.aside(j) && !r.exact("cause", j) && (r.at[j] >= 0 || !strings.HasPrefix(r.fold(j), "ש"))
}

// thatName tells whether a Hebrew name has "that" written onto it: שאגודת ישראל.
func (r *reader) thatName(m party.Mention) bool {
	t := r.d.Tokens[m.First]
	return m.Start > t.Start && strings.HasSuffix(r.d.Text[t.Start:m.Start], "ש")
}

// outOf tells whether token j is a Hebrew noun with the pronoun of whose it is behind "from":
// הודח מתפקידו.
func (r *reader) outOf(j int) bool {
	f := r.fold(j)
	return r.at[j] < 0 && strings.HasPrefix(f, "מ") && len([]rune(f)) > 4 && !r.wholeNoun(j) && (strings.HasSuffix(f, "ו") || strings.HasSuffix(f, "תה") || strings.HasSuffix(f, "ם"))
}

// raises tells whether the Hebrew word of the letters of "canal" says that something will be raised:
// כי תעלה את המחיר.
func (r *reader) raises(i int, s language.Sentence) bool {
	return i > s.First && r.fold(i) == "תעלה" && r.fold(i+1) == "את" && (r.exact("that", i-1) || r.exact("irrealis", i-1) || r.exact("pronoun", i-1) || r.at[i-1] >= 0)
}

// wholeNoun tells whether a Hebrew word is a noun as it stands, so that its first letter is no
// particle: מידע, בנק, לשכה.
func (r *reader) wholeNoun(j int) bool {
	if r.code() != language.Hebrew || r.at[j] >= 0 {
		return false
	}
	w, known := r.vocabulary[r.fold(j)]
	return known && w.class.nominal() && !infinitive(r.fold(j))
}

// handsOver tells whether the Hebrew verb of saying at token i has what is handed over as its
// object: מסרו עצומות.
func (r *reader) handsOver(i int, s language.Sentence) bool {
	if r.code() != language.Hebrew || !r.exact("hands", i) || i+1 >= s.Last || i == s.First || r.d.Tokens[i-1].Kind == language.Punct && !strings.HasPrefix(r.fold(i), "ו") || r.exact("thus", i-1) || !r.plainNoun(i+1) || r.exact("post", i+1) || r.exact("document", i+1) || r.exact("account", i+1) {
		return false
	}
	for j := i + 1; j < min(i+7, s.Last); j++ {
		if t := r.d.Tokens[j].Text; r.exact("that", j) || t == ":" || t == "\"" || r.told(j, i) && strings.HasPrefix(r.fold(j), "ש") {
			return false
		}
	}
	return true
}

// inHebrewName tells whether a word is of a name and so no verb: פיטר ריד.
func (r *reader) inHebrewName(i int) bool {
	n := r.at[i]
	return r.code() == language.Hebrew && n >= 0 && r.mention[n].Kind == party.ByName && r.mention[n].Last-r.mention[n].First > 1
}

// unnamedBehind is the party without a name that stands right behind a Hebrew verb as its
// subject: אישרה העירייה.
func (r *reader) unnamedBehind(m match, s language.Sentence) []int {
	if r.code() != language.Hebrew || m.passive || m.relative {
		return nil
	}
	j := m.after
	if many, told := r.hebrewMany(m.first); many && told && r.hebrewNoun(r.hebrewSubject(m.first, s), m.first) < 0 {
		if p := r.houseAt(r.clauseStart(m.first, s), m.first); p >= 0 {
			return []int{p}
		}
	}
	for j < s.Last && (r.exact("adverb", j) && !r.exact("acting", j) || r.d.PastTime(j, j+1) > j) {
		j++
	}
	if j >= s.Last || r.at[j] >= 0 || !r.exact("acting", j) || r.infinitiveAt(m.from) && m.from < j {
		return nil
	}
	if p := r.bodyCalled(j); p >= 0 {
		return []int{p}
	}
	return r.byWords(j, j+1, r.d.Tokens[j].Start, briefs.Organisation)
}

// houseAt is the body behind "in" with which a Hebrew clause opens whose verb is in the plural
// and has no subject: במשרד התיירות … ניאותו. -1 where none does.
func (r *reader) houseAt(first, last int) int {
	for j := first; j < last; j++ {
		n := r.at[j]
		if n < 0 && (r.d.Tokens[j].Kind == language.Punct || r.exact("adverb", j) || r.exact("contrary", j)) {
			continue
		}
		if n >= 0 && r.governedName(j) && strings.HasPrefix(strings.TrimPrefix(r.fold(j), "ו"), "ב") && r.parties[r.mention[n].Party].Kind == briefs.Organisation {
			return r.mention[n].Party
		}
		return -1
	}
	return -1
}
