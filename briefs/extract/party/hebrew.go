package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// hebrewGiven is where a name ends that begins with a given name which is also a
// state's, at token i: ישראל and a family's name; i where the state is meant.
func (f *finder) hebrewGiven(i, end int) int {
	if f.g.code != language.Hebrew || f.words[i].base != "ישראל" || f.words[i].skip > 0 || i+1 >= end || f.d.Tokens[i+1].Kind != language.Word {
		return i
	}
	w := f.words[i+1]
	if w.skip > 0 || w.is&(stop|title|head|say|honorific) != 0 || w.place.kind != none {
		return i
	}
	if w.is&(name|common) == name || f.held(i+2, end) || f.tags[i] == tagger.BeginPerson && f.tags[i+1] == tagger.InPerson || f.at(i-1).is&title != 0 && w.is&name != 0 {
		return i + 2
	}
	return i
}

// apposition is where a Hebrew post ends that begins at token i behind a comma and the
// name of who holds it: at the next comma, whatever words the post is made of
// (רות שלו, הממונה על מתן היתרים במשרד, מסרה). 0 where none does.
func (f *finder) apposition(i, end int) int {
	n := len(f.spans)
	if f.g.code != language.Hebrew || n == 0 || i < 2 || !f.punct(i-1, ",") || f.spans[n-1].last != i-1 || f.spans[n-1].kind != briefs.Person {
		return 0
	}
	for j := i + 1; j < min(end, i+11); j++ {
		if f.punct(j, ",") {
			return j
		}
		if f.d.Tokens[j].Kind != language.Word && f.d.Tokens[j].Text != "-" || f.is(j, say) {
			return 0
		}
	}
	return 0
}

// heldBehind is the comma behind a Hebrew post that begins at token i, whatever words the
// post is made of, where nothing but a name stands between it and the next mark or verb
// of saying (ראש האגף לאיגוד מקצועי, דוד לב, מסר). 0 where none does.
func (f *finder) heldBehind(i, end int) int {
	if f.g.code != language.Hebrew {
		return 0
	}
	j := i + 1
	for ; j < min(end, i+11) && !f.punct(j, ","); j++ {
		if f.d.Tokens[j].Kind != language.Word && f.d.Tokens[j].Text != "-" || f.is(j, say) || f.d.Tokens[j].Fold == "את" {
			return 0
		}
	}
	k := j + 1
	for k < end && f.is(k, honorific) {
		k++
	}
	if j >= min(end, i+11) || k+2 >= end || f.words[k].skip > 0 || !f.nameStart(k) || f.d.Tokens[k+1].Kind != language.Word || f.is(k+1, stop|title|say|head) || f.words[k+1].skip > 0 {
		return 0
	}
	if f.is(k, name) || f.tags[k] == tagger.BeginPerson {
		last := k + 2
		if f.punct(last, "-", "־") && last+1 < end && !f.d.Tokens[last+1].Gap {
			last += 2 // ארדיטי-לוין
		}
		if f.punct(last, ",", "(") || f.is(last, say) {
			return j
		}
	}
	return 0
}

// office tells whether the words of a Hebrew name are those of an office: פקיד-גבייה.
func (f *finder) office(first, last int) bool {
	if f.g.code != language.Hebrew || last < first+3 || !f.punct(first+1, "-", "־") {
		return false
	}
	return f.is(first, common) && !f.is(first, name) || f.words[first].base == "פקיד" || f.words[first].base == "בן" || f.words[first].base == "בת"
}

// hebrewDefinite tells whether token i is a known Hebrew noun behind its article.
func (f *finder) hebrewDefinite(i int) bool {
	if f.at(i).definite && f.words[i].skip == 0 {
		return true
	}
	rest, ok := strings.CutPrefix(f.d.Tokens[i].Fold, "ה")
	return ok && f.g.words[rest]&(common|head) != 0
}

// hebrewAdjective tells whether token i is an adjective behind its article that goes with
// a definite noun before it, by its ending.
func (f *finder) hebrewAdjective(i int) bool {
	w := f.d.Tokens[i].Fold
	if !strings.HasPrefix(w, "ה") || !strings.HasPrefix(f.d.Tokens[i-1].Fold, "ה") {
		return false
	}
	for _, end := range []string{"יים", "אים", "יות", "אי", "ית"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// wordsOf tells whether what stands behind a Hebrew post is rather what its holder did
// than his name: no word of it is one that people are called by, and one is a known word
// behind a particle (נאחז בהוראות …) or the tagger sees no person.
func (f *finder) wordsOf(first, last int) bool {
	for k := first; k < last; k++ {
		w, fold := f.words[k], f.d.Tokens[k].Fold
		if f.d.Tokens[k].Kind != language.Word {
			continue
		}
		if w.skip > 0 || f.tags[k].Kind() != tagger.BeginPerson && f.behindParticle(w, fold) {
			return true
		}
	}
	return f.tags[first].Kind() != tagger.BeginPerson && f.words[first].is&name == 0
}

// behindParticle tells whether a Hebrew word that nobody is called by is a known one
// behind a particle: מתפקידו is no name, nor is בהוראות.
func (f *finder) behindParticle(w word, fold string) bool {
	if w.is&name != 0 {
		return false
	}
	for _, p := range []string{"ב", "ל", "מ", "ש", "ה", "וה", "ול", "שב", "מה"} {
		rest, ok := strings.CutPrefix(fold, p)
		if !ok || len(rest) < len("תפק") {
			continue
		}
		if own := strings.TrimSuffix(strings.TrimSuffix(rest, "ו"), "ה"); f.g.words[rest]&(common|head|title|stop) != 0 || own != rest && len(own) > len("תפק") && f.g.words[own]&(common|head) != 0 {
			return true
		}
	}
	return false
}

// hebrewName is where a Hebrew name of the tokens ends before what is a word behind a
// particle; first where fewer than two words are left.
func (f *finder) hebrewName(first, last int) int {
	if f.g.code != language.Hebrew {
		return last
	}
	for k := first + 1; k < last; k++ {
		if f.d.Tokens[k].Kind == language.Word && f.behindParticle(f.words[k], f.d.Tokens[k].Fold) {
			last = k
		}
	}
	if last < first+2 {
		return first
	}
	return last
}

// hebrewRole is a Hebrew post of the tokens [i, j) as written: with its article before another
// that has one, and without what is told behind "that".
func (f *finder) hebrewRole(i, j int, role string) string {
	if f.g.code != language.Hebrew {
		return role
	}
	for k := i + 2; k < j; k++ {
		if f.thatVerb(k) {
			role = f.text(i, k)
			break
		}
	}
	if i+1 < j && strings.HasPrefix(f.d.Tokens[i+1].Fold, "ה") && strings.HasPrefix(f.d.Tokens[i].Fold, "ה") && !strings.HasPrefix(role, "ה") {
		return "ה" + role // היועץ המשפטי
	}
	return role
}

// member is where the family name ends of a member of the Knesset or a minister, that stands at
// token k right behind the title at token i, whatever else the word may be; k where none does.
func (f *finder) member(i, k, end int) int {
	if f.g.code != language.Hebrew || k != i+1 || k+1 >= end || f.d.Tokens[k].Kind != language.Word || f.is(k, stop|say|title|head|honorific) || f.words[k].skip > 0 && f.words[k].place.kind == none || strings.HasPrefix(f.d.Tokens[k].Fold, "ה") {
		return k
	}
	switch base := strings.TrimPrefix(f.d.Tokens[i].Fold, "ה"); {
	case base == "ח\"כ":
		return k + 1
	case base == "שר" && f.words[i].definite && (f.is(k+1, say) || f.punct(k+1, ",", ".")) && !f.is(k, common):
		return k + 1
	}
	return k
}

// compound tells whether token i is written onto an adjective of nationality by
// a hyphen: פרו־פלסטיני is no Peru.
func (f *finder) compound(i, end int) bool {
	return i+2 < end && f.punct(i+1, "-", "־") && !f.d.Tokens[i+1].Gap && !f.d.Tokens[i+2].Gap && f.words[i+2].place.kind == nisba
}

// hebrew takes what begins at token i in a way that only Hebrew has: it returns
// where that ends, i where nothing does.
func (f *finder) hebrew(i, end int) int {
	if f.g.code != language.Hebrew {
		return i
	}
	for _, form := range []struct {
		end  func(i, end int) int
		kind briefs.PartyKind
		sure bool
	}{
		{f.hebrewQuoted, briefs.Organisation, true},
		{f.purposed, briefs.Organisation, true},
		{f.hebrewLetters, briefs.Organisation, false},
		{f.hebrewSite, briefs.Place, true},
		{f.foreignName, briefs.Person, false},
		{f.hebrewFull, briefs.Person, false},
		{f.hebrewServant, briefs.Person, true},
		{f.aged, briefs.Person, false},
	} {
		if n := form.end(i, end); n > i {
			f.take(span{first: i, last: n, kind: form.kind, sure: form.sure})
			return n
		}
	}
	return i
}

// aged is where a Hebrew name ends that begins at token i and that an age
// follows: "דוד כהן בן 40"; i where none does.
func (f *finder) aged(i, end int) int {
	if f.g.code != language.Hebrew || i+3 >= end || f.d.Tokens[i+1].Kind != language.Word || f.d.Tokens[i+3].Kind != language.Number {
		return i
	}
	if of := f.d.Tokens[i+2].Fold; of != "בן" && of != "בת" || f.is(i, stop|title) || f.is(i+1, stop) || i > 0 && f.d.Tokens[i-1].Kind == language.Word && !f.is(i-1, title|honorific|say) {
		return i
	}
	return i + 2
}

// hebrewServant is where an Arab's name ends that begins at token i of a Hebrew text with
// "servant" or "father" and is nothing else: עבד אל-רזאק, אבו מאזן; i where none does.
func (f *finder) hebrewServant(i, end int) int {
	fold := f.d.Tokens[i].Fold
	if f.g.code != language.Hebrew || fold != "עבד" && fold != "אבו" && fold != "עבדל" || i+1 >= end {
		return i
	}
	j := i + 1
	if f.d.Tokens[j].Fold == "אל" {
		if j++; f.punct(j, "-", "־") {
			j++
		}
	} else if f.punct(j, "-", "־") {
		j++
	}
	if j >= end || f.d.Tokens[j].Kind != language.Word || f.is(j, title|head|say|stop) {
		return i
	}
	for j++; j+1 < end && f.punct(j, "-", "־") && !f.d.Tokens[j].Gap && f.d.Tokens[j+1].Kind == language.Word; {
		j += 2
	}
	if fold == "עבד" && j < end && f.is(j, name) && !f.is(j, common|say|title) && f.words[j].skip == 0 {
		j++
	}
	return j
}
