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
	case language.Persian:
		return f.persianBody(i, end)
	}
	if f.g.code == language.Hebrew && f.words[i].base == "רשות" && strings.HasPrefix(f.d.Tokens[i].Fold, "ל") {
		return i, "" // at somebody's disposal
	}
	if f.g.code == language.Hebrew && f.punct(i-1, "-", "־") && !f.d.Tokens[i].Gap {
		return i, "" // רה-ארגון
	}
	if f.g.code == language.Hebrew && f.words[i].base == "ועד" && !strings.HasPrefix(f.at(i+1).base, "ה") {
		return i, "" // and until
	}
	if rest, ok := strings.CutPrefix(f.d.Tokens[min(i+1, len(f.d.Tokens)-1)].Fold, "ל"); ok && f.g.code == language.Hebrew && f.words[i].definite && i+2 < end && f.g.words[rest]&common != 0 && f.hebrewDefinite(i+2) {
		return i + 3, "" // המשרד לאיכות הסביבה, and no infinitive, which takes את before what is definite
	}
	iso, j := "", i+1
	limit := 5
	if f.g.code == language.Hebrew {
		limit = 3
		if f.is(i+1, head) { // מזכירות איגוד …
			limit = 4
		}
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
		if f.g.code == language.Hebrew && j <= i+3 && strings.HasPrefix(f.words[j-1].base, "ה") && strings.HasPrefix(f.d.Tokens[j].Fold, "וה") {
			continue // of this and of that
		}
		if f.words[j].is&(stop|say|title) != 0 || f.words[j].skip > 0 || j > i+2 && f.words[j].is&common == 0 && !(f.g.code == language.Hebrew && f.hebrewAdjective(j)) {
			break
		}
		if f.g.code == language.Hebrew && j > i+1 && !f.words[j].definite && !f.hebrewAdjective(j) {
			break
		}
	}
	if j < i+2 || utf8.RuneCountInString(f.d.Tokens[j-1].Fold) < 2 || f.g.code == language.Hebrew && f.describes(i, j) {
		return i, ""
	}
	if f.g.code == language.Hebrew && j+1 < end && f.d.Tokens[j].Fold == "של" && (f.words[i].base == "ועדת" || f.words[i].base == "מועצת" || f.words[i].base == "נציגות") {
		if p, last := f.place(j+1, end); p.kind == body || p.kind == country {
			return last, p.iso // ועדת העבודה של הכנסת
		}
	}
	return j, iso
}

func (f *finder) arabicBody(i, end int) (int, string) {
	w := f.words[i]
	iso, j, proper, whole := "", i+1, 0, false // whole: its form leaves no doubt
	if w.definite && w.is&weak != 0 && f.at(i+1).place.kind != nisba && !(f.at(i+1).definite && relational(f.at(i+1).base) && (f.at(i+2).place.kind == nisba || f.at(i+2).definite && f.at(i+2).skip == 0 && relational(f.at(i+2).base) || f.purpose(i, i+2, end) || f.forSomething(i, end))) {
		return i, ""
	}
	if !w.definite && (f.is(i+1, adjective) || f.at(i+1).place.kind == nisba || relational(f.at(i+1).base) && f.is(i+1, common) && strings.HasSuffix(f.at(i+1).base, "ه") == strings.HasSuffix(w.base, "ه")) && !f.at(i+1).definite && f.at(i+1).place.kind != country {
		return i, "" // "an Italian company"
	}
	if p, _ := f.place(min(i+1, end-1), end); w.base == "مصالح" && p.kind == body {
		return i, "" // its services, which it is itself
	}
	if strings.Contains(w.base, "ليشيا") && f.is(i+1, head|weak) {
		return i, "" // whose it is
	}
	if w.base == "حكومه" && f.is(i+1, title) && !f.at(i+1).definite {
		return i, "" // whose it is: حكومة رئيس الوزراء …
	}
	if next := f.at(i + 1); w.base == "وحده" && (next.is&(head|weak) != 0 || next.place.kind != none && next.place.kind != nisba) {
		return i, "" // the unity of a state, an army
	}
	if w.base == "رياسه" && f.is(i+1, title|rank) {
		return i, "" // under whose chairmanship
	}
	if w.base == "اداره" && i > 0 && f.words[i-1].base == "مجلس" || f.at(i+1).base == "اداره" && f.is(i+2, head) {
		return i, "" // the board of a body, which names itself
	}
	if n := f.quoted(i+1, end); n > i+1 && parties[w.base] {
		return n, ""
	}
	if w.base == "البلديه" && w.skip == 0 && f.at(i-1).definite || w.base == "كتابه" && strings.HasSuffix(f.d.Tokens[i].Text, "ه") {
		return i, "" // what councils are: المجالس البلدية الجديدة; and his book
	}
	for ; j < min(end, i+12); j++ {
		if f.d.Tokens[j].Kind != language.Word {
			break
		}
		v, fold := f.words[j], f.d.Tokens[j].Fold
		if n := f.honouring(i, j, end); n > j {
			j, proper, whole = n-1, proper+1, true
			continue
		}
		if v.is&(stop|say|honorific) != 0 && v.is&join == 0 && !f.jointly(i, j) && !(v.is&(stop|say) == 0 && strings.HasPrefix(fold, "لل")) || v.is&title != 0 && v.definite || j > i+2 && f.familyNames(j, end) == j+2 && !f.at(j+2).definite {
			break
		}
		conjunction := strings.HasPrefix(fold, "و") && (v.skip > 0 || f.secondCharge(i, j))
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
			if next := f.at(j + 1); institutes[w.base] && j+1 < end && strings.HasPrefix(f.d.Tokens[j+1].Fold, "لل") && next.is&(head|weak|title) == 0 && next.place.kind == none {
				continue // what a company of that place is for
			}
			if v.base == "السعوديه" && w.definite && !f.organOfState(i) && j+1 < end && strings.HasPrefix(f.d.Tokens[j+1].Fold, "لل") && f.at(j+1).is&(head|weak|title) == 0 && f.at(j+1).place.kind == none {
				continue // an adjective, too: الهيئة السعودية للمهندسين
			}
			if p.kind == country || p.kind == city && !(f.at(j+1).definite && relational(f.at(j+1).base)) {
				j++
				break
			}
			continue
		}
		if strings.HasPrefix(fold, "ل") && f.at(j-1).place.kind == nisba && v.is&join == 0 && f.organOfState(i) {
			break // what it does something for: الحكومة اليمنية | للتحضير
		}
		if f.jointly(i, j) || f.furtherCharge(i, j, end) {
			proper++
			continue
		}
		if f.purpose(i, j, end) {
			whole = true
			j++
			proper++
			continue
		}
		if w.definite && !strings.HasPrefix(fold, "لل") && v.place.kind == none && v.is&join == 0 && !f.genitive(j) && (!v.definite || !relational(v.base) && !general[v.base]) {
			break
		}
		if conjunction && (v.is&(head|weak|title) != 0 || p.kind != none || w.definite || j == i+1) {
			break
		}
		if fold == "للعام" || v.base == "العام" && (strings.HasSuffix(f.at(j-1).base, "ه") || f.at(j+1).is&stop != 0 || j+1 < end && f.d.Tokens[j+1].Kind == language.Number) {
			break // the year
		}
		if strings.HasPrefix(fold, "لل") && v.is&(head|weak|title) != 0 && v.is&join == 0 {
			break // said or given to another
		}
		if strings.HasPrefix(fold, "لل") && v.is&join == 0 && j > i+1 && f.at(j-1).place.kind == none && !relational(f.at(j-1).base) && !general[f.at(j-1).base] && !f.is(j-1, join|adjective) && v.place.kind == none {
			break // what it is called for: مجلس الأمة | للانعقاد
		}
		if v.definite && v.skip == 0 && j > i+1 && f.at(j-1).definite && v.is&adjective == 0 && !relational(v.base) && !general[v.base] && f.tags[j] != tagger.InOrganisation {
			break // the name is whole: مجلس الوزراء | الموافقة
		}
		if v.definite && (v.skip == 0 || conjunction || strings.HasPrefix(fold, "لل")) {
			whole = whole || j == i+2 && f.forSomething(i, end)
			proper++
			continue
		}
		if v.is&join != 0 || j == i+1 && v.skip == 0 && v.is&(stop|name|title) == 0 && f.at(j+1).place.kind >= city && f.at(j+1).skip == 0 {
			continue // هيئة موانئ دبي
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
	if whole {
		return j, iso
	}
	if w.is&weak != 0 && iso == "" && f.ordinary(i+1, j) {
		return i, ""
	}
	if w.is&weak != 0 && (iso == "" || j == i+2 && f.at(i+1).place.kind != nisba) && f.denied(i, j, tagger.BeginOrganisation) {
		return i, "" // "the unity of Yemen"
	}
	return j, iso
}

// parties are the heads of bodies that are called by ordinary words in quotation
// marks. Folded.
var parties = map[string]bool{"حزب": true, "حركه": true, "كتله": true, "تيار": true, "ايتلاف": true, "جبهه": true, "تحالف": true, "جمعيه": true, "مبادره": true}

// quoted is the token behind a name of one to four ordinary words in quotation
// marks that opens at token i; i where none does.
func (f *finder) quoted(i, end int) int {
	if !f.punct(i, "«", "\"", "“", "”") {
		return i
	}
	for j := i + 1; j < min(end, i+6); j++ {
		if f.punct(j, "»", "\"", "”", "“") {
			if j == i+1 {
				return i
			}
			return j + 1
		}
		if f.d.Tokens[j].Kind != language.Word || f.is(j, stop|say|head|weak|title) || f.words[j].place.kind != none {
			return i
		}
	}
	return i
}

// purpose tells whether token j says with ل and the noun behind it what the body
// of the head at token i is for: المعهد الآيسلندي لأبحاث البحار. What a
// government does for something is no part of its name, nor is what it is called
// upon to do.
func (f *finder) purpose(i, j, end int) bool {
	rest, ok := strings.CutPrefix(f.d.Tokens[min(j, len(f.d.Tokens)-1)].Fold, "ل")
	if !ok || j+1 >= end || j < i+1 || strings.HasPrefix(rest, "ل") || !institutes[strings.TrimPrefix(f.words[i].base, "ال")] || errands[rest] {
		return false
	}
	before := f.at(j - 1)
	return (before.place.kind == nisba || relational(before.base) || general[before.base]) && before.definite && f.g.words[rest]&(title|stop|name) == 0 && (f.g.words[rest]&common != 0 || f.is(j, join)) &&
		f.at(j+1).definite && f.at(j+1).skip == 0
}

// forSomething tells whether a definite head at token i, its adjective and لل with
// another adjective name a body: المكتب المركزي للأبحاث القضائية.
func (f *finder) forSomething(i, end int) bool {
	return f.words[i].definite && i+3 < end && strings.HasPrefix(f.d.Tokens[i+2].Fold, "لل") && institutes[strings.TrimPrefix(f.words[i].base, "ال")] && f.at(i+2).is&(title|stop) == 0 &&
		f.at(i+1).definite && relational(f.at(i+1).base) && f.at(i+3).definite && f.at(i+3).skip == 0 && relational(f.at(i+3).base)
}

// institutes are the heads of bodies that are founded for something. Folded.
var institutes = map[string]bool{"معهد": true, "وكاله": true, "هييه": true, "مركز": true, "مكتب": true, "موسسه": true, "جمعيه": true, "منظمه": true, "لجنه": true, "شركه": true, "صندوق": true,
	"مندوبيه": true, "مديريه": true, "مرصد": true, "اكاديميه": true, "اتحاد": true, "رابطه": true, "اداره": true, "مصلحه": true, "مجلس": true, "فريق": true, "مجموعه": true, "جهاز": true, "نقابه": true, "غرفه": true}

// schools are further heads of bodies that are named for people. Folded.
var schools = map[string]bool{"جامعه": true, "كليه": true, "مجمع": true, "مستشفي": true, "مدرسه": true, "نادي": true}

// errands are the verbal nouns of what bodies are asked to do or do once. Folded.
var errands = map[string]bool{"وقف": true, "انهاء": true, "عقد": true, "بحث": true, "مناقشه": true, "زياره": true, "حضور": true, "توقيع": true, "لقاء": true, "اجراء": true, "اتخاذ": true, "تقديم": true, "معرفه": true, "مواجهه": true, "صالح": true}

// honouring is where the name ends of whom a body is named for, with the rank
// at token j behind its head: جامعة الملك فهد للبترول; j where none is.
func (f *finder) honouring(i, j, end int) int {
	if base := strings.TrimPrefix(f.words[i].base, "ال"); j != i+1 || !institutes[base] && !schools[base] || !f.is(j, rank|honorific) || f.at(j).skip > 0 || !f.at(j).definite || f.words[i].definite {
		return j
	}
	n := f.person(j+1, end)
	for n > j+2 && f.words[n-1].is&name == 0 {
		n--
	}
	if n == j+1 || f.words[j+1].is&name == 0 {
		return j
	}
	if n < end && strings.HasPrefix(f.d.Tokens[n].Fold, "لل") {
		return n + 1
	}
	if rest, ok := strings.CutPrefix(f.d.Tokens[min(n, len(f.d.Tokens)-1)].Fold, "ل"); ok && n+1 < end && f.g.words[rest]&common != 0 && f.at(n+1).definite && f.at(n+1).skip == 0 {
		n += 2 // for the printing of the Book
	}
	return n
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
var described = map[string]bool{"شركه": true, "وفد": true, "مجموعه": true, "موسسه": true, "فريق": true}

// general are the adjectives of bodies that are not in ي. Folded.
var general = map[string]bool{"العامه": true, "العليا": true, "الاعلي": true, "المتحده": true, "المسلحه": true, "الموحده": true, "الدائمه": true, "العام": true, "الاحمر": true, "المستقله": true, "المستقل": true, "القابضه": true, "الحر": true, "الحره": true}

// genitive tells whether token j depends on a ل before it: لمكافحة الجريمة.
func (f *finder) genitive(j int) bool { return f.is(j-1, join) }

// deeds are nouns that end as adjectives do and stand behind a body's name as
// what it signs or speaks of. Folded.
var deeds = map[string]bool{"الاتفاقيه": true, "القضيه": true, "العمليه": true, "المسووليه": true, "الجنسيه": true, "الحريه": true}

// relational tells whether a folded word is an adjective in ي, as those are
// that tell bodies apart: "national", "central".
func relational(fold string) bool {
	if deeds[fold] {
		return false
	}
	return strings.HasSuffix(fold, "يه") || strings.HasSuffix(fold, "ي")
}

func (f *finder) urduBody(i, end int) (int, string) {
	if f.words[i].base == "حكومت" && i+1 < end {
		if p, last := f.place(i+1, end); p.kind == country {
			return last, p.iso // حکومت پاکستان
		}
	}
	if i+1 < end && f.d.Tokens[i+1].Kind == language.Word && !f.is(i+1, stop) && (f.words[i].base == "وزارت" || f.words[i].base == "محكمه") {
		if i+3 < end && f.d.Tokens[i+2].Fold == "و" && f.d.Tokens[i+3].Kind == language.Word {
			return i + 4, ""
		}
		return i + 2, ""
	}
	return i, ""
}
