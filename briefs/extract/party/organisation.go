package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// organisation reads the name of a body from its head word at token i: where
// it ends and the state it is of; i where the head begins no name.
//
// The Arabic grammar: HEAD, one noun, then what is definite, with ل or و before
// it, until a word that is neither. A definite head takes adjectives only.
func (f *finder) organisation(i, end int) (int, string) {
	switch f.g.code {
	case language.Arabic:
		return f.arabicBody(i, end)
	case language.Urdu:
		return f.urduBody(i, end)
	}
	if f.g.code == language.Persian {
		if last, iso := f.persianBody(i, end); last > i {
			return last, iso
		}
	}
	if f.g.code == language.Hebrew && f.words[i].base == "רשות" && strings.HasPrefix(f.d.Tokens[i].Fold, "ל") {
		return i, "" // at somebody's disposal
	}
	iso, j := "", i+1
	limit := 5
	if f.g.code == language.Hebrew {
		limit = 3
	}
	for ; j < min(end, i+1+limit); j++ {
		if f.d.Tokens[j].Kind != language.Word {
			break
		}
		p, last := f.place(j, end)
		if f.g.code == language.Hebrew && (f.words[j].skip > 0 && p.kind != none || f.plural(j)) {
			break // a preposition and a place; a verb
		}
		if p.kind != none {
			if iso == "" {
				iso = p.iso
			}
			j = last - 1
			if p.kind == country {
				j++
				break
			}
			continue
		}
		if f.g.code == language.Hebrew && j == i+2 && strings.HasPrefix(f.words[j-1].base, "ה") && strings.HasPrefix(f.d.Tokens[j].Fold, "וה") {
			continue // of this and of that
		}
		if f.words[j].is&(stop|say|title) != 0 || f.words[j].skip > 0 || j > i+2 && f.words[j].is&common == 0 {
			break
		}
		if f.g.code == language.Hebrew && j > i+1 && !f.words[j].definite {
			break
		}
	}
	if j < i+2 || utf8.RuneCountInString(f.d.Tokens[j-1].Fold) < 2 {
		return i, ""
	}
	return j, iso
}

func (f *finder) arabicBody(i, end int) (int, string) {
	w := f.words[i]
	iso, j, proper := "", i+1, 0
	if w.definite && w.is&weak != 0 && f.at(i+1).place.kind != nisba {
		return i, ""
	}
	for ; j < min(end, i+12); j++ {
		if f.d.Tokens[j].Kind != language.Word {
			break
		}
		v, fold := f.words[j], f.d.Tokens[j].Fold
		if v.is&(stop|say|honorific) != 0 && v.is&join == 0 || v.is&title != 0 && v.definite {
			break
		}
		conjunction := v.skip > 0 && strings.HasPrefix(fold, "و")
		p, last := f.place(j, end)
		if p.kind == country && j > i+1 && f.at(j-1).definite && !v.definite || w.definite && j == i+1 && strings.HasPrefix(fold, "لل") {
			break // a genitive follows no article: مجلس الوزراء | جمهورية …
		}
		if p.kind != none && !conjunction && (v.skip == 0 || strings.HasPrefix(fold, "ل")) {
			if iso == "" {
				iso = p.iso
			}
			proper++
			j = last - 1
			if p.kind == country || p.kind == city && !(f.at(j+1).definite && relational(f.at(j+1).base)) {
				j++
				break
			}
			continue
		}
		if w.definite && !strings.HasPrefix(fold, "لل") && v.place.kind == none && v.is&join == 0 && !f.genitive(j) && (!v.definite || !relational(v.base) && !general[v.base]) {
			break
		}
		if conjunction && (v.is&(head|weak|title) != 0 || p.kind != none || w.definite || j == i+1) {
			break
		}
		if v.definite && v.skip == 0 && j > i+1 && f.at(j-1).definite && v.is&adjective == 0 && !relational(v.base) && !general[v.base] && f.tags[j] != tagger.InOrganisation {
			break // the name is whole: مجلس الوزراء | الموافقة
		}
		if v.definite && (v.skip == 0 || conjunction || strings.HasPrefix(fold, "لل")) {
			proper++
			continue
		}
		if v.is&join != 0 {
			continue
		}
		if v.skip > 0 && !conjunction {
			break
		}
		if (j == i+1 || conjunction) && f.at(j+1).definite && f.at(j+1).skip == 0 && v.is&title == 0 {
			continue
		}
		if j == i+1 && v.is&common == 0 && !w.definite { // بنك + a name
			proper++
			if f.at(j+1).is&(common|stop) == 0 && f.at(j+1).is&name != 0 {
				continue
			}
			j++
		}
		break
	}
	if j < i+2 || proper == 0 || w.is&weak != 0 && iso == "" && j < i+3 {
		return i, ""
	}
	if w.definite && iso != "" && j == i+2 && described[strings.TrimPrefix(w.base, "ال")] {
		return i, ""
	}
	if w.is&weak != 0 && iso == "" && f.ordinary(i+1, j) {
		return i, ""
	}
	if w.is&weak != 0 && (iso == "" || j == i+2 && f.at(i+1).place.kind != nisba) && f.denied(i, j, tagger.BeginOrganisation) {
		return i, "" // "the unity of Yemen"
	}
	return j, iso
}

// ordinary tells whether none of the tokens can be a name.
func (f *finder) ordinary(first, last int) bool {
	for k := first; k < last; k++ {
		if f.words[k].is&common == 0 || f.words[k].is&name != 0 {
			return false
		}
	}
	return true
}

// described are the heads that with an adjective of nationality alone describe
// a body rather than name it: "the Italian company". Folded.
var described = map[string]bool{"شركه": true, "وفد": true, "مجموعه": true, "رياسه": true, "موسسه": true, "فريق": true}

// general are the adjectives of bodies that are not in ي. Folded.
var general = map[string]bool{"العامه": true, "العليا": true, "الاعلي": true, "المتحده": true, "المسلحه": true, "الموحده": true, "الدائمه": true, "العام": true, "الاحمر": true}

// genitive tells whether token j depends on a ل before it: لمكافحة الجريمة.
func (f *finder) genitive(j int) bool { return f.is(j-1, join) }

// relational tells whether a folded word is an adjective in ي, as those are
// that tell bodies apart: "national", "central".
func relational(fold string) bool {
	return strings.HasSuffix(fold, "يه") || strings.HasSuffix(fold, "ي")
}

// plural tells whether a Hebrew word has the form of a verb in the past tense
// whose first letter is no article: הצטרפו.
func (f *finder) plural(i int) bool {
	w := f.words[i].base
	return strings.HasPrefix(w, "ה") && strings.HasSuffix(w, "ו") && utf8.RuneCountInString(w) >= 5
}

func (f *finder) urduBody(i, end int) (int, string) {
	if i+1 < end && f.d.Tokens[i+1].Kind == language.Word && f.words[i].base == "وزارت" {
		return i + 2, ""
	}
	return i, ""
}

// persianBody ends a body's name at the state it is of, over joined genitives;
// i where no state follows.
func (f *finder) persianBody(i, end int) (int, string) {
	for j := i + 1; j < min(end, i+11) && f.d.Tokens[j].Kind == language.Word; j++ {
		if p, last := f.place(j, end); p.kind == country {
			return last, p.iso
		}
		if f.words[j].is&(stop|say|head) != 0 && f.words[j].base != "و" {
			break
		}
	}
	return i, ""
}
