package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// stateIn is the state that "in" behind token n tells of the ministry or organ of a state at
// token i: وزارة الداخلية | في جمهورية …; "" where it tells none.
func (f *finder) stateIn(i, n, end int) string {
	if f.words[i].base != "وزاره" && !f.organOfState(i) || n+1 >= end || f.words[n].base != "في" {
		return ""
	}
	if p, last := f.realmBehind(n+1, end); last > n+1 {
		return p.iso
	}
	if p, _ := f.place(n+1, end); p.kind == country {
		return p.iso
	}
	return ""
}

// arabicBody reads the name of an Arabic body from its head at token i: where it ends and
// the state it is of; i where the head begins no name.
func (f *finder) arabicBody(i, end int) (int, string) {
	w := f.words[i]
	iso, j, proper, whole := "", i+1, 0, false // whole: its form leaves no doubt
	if n := f.cause(i, i+1, end); n > i+1 {
		return n, ""
	}
	if f.noBody(i, end) {
		return i, ""
	}
	if n, of := f.calledBody(i, end); n > i {
		return n, of
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
		if v.base == "غير" && v.skip == 0 && j > i+1 && f.at(j-1).definite && f.at(j+1).definite && f.at(j+1).skip == 0 && j+1 < end {
			j++ // الهجرة | غير الشرعية
			continue
		}
		if v.is&(stop|say|honorific) != 0 && v.is&join == 0 && !f.jointly(i, j) && !(v.is&(stop|say) == 0 && strings.HasPrefix(fold, "لل")) || v.is&title != 0 && v.definite || j > i+2 && f.familyNames(j, end) == j+2 && !f.at(j+2).definite {
			break
		}
		if f.deputys(i, j) {
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
			if next := f.at(j + 1); institutes.has(w.base) && j+1 < end && strings.HasPrefix(f.d.Tokens[j+1].Fold, "لل") && next.is&(head|weak|title) == 0 && next.place.kind == none {
				continue // what a company of that place is for
			}
			if v.base == "السعوديه" && w.definite && !f.organOfState(i) && j+1 < end && strings.HasPrefix(f.d.Tokens[j+1].Fold, "لل") && f.at(j+1).is&(head|weak|title) == 0 && f.at(j+1).place.kind == none {
				continue // an adjective, too: الهيئة السعودية للمهندسين
			}
			if !w.definite && f.ofWhat(i, j+1) {
				continue // مصرف ليبيا المركزي
			}
			if p.kind == country || p.kind == city {
				j++
				break
			}
			continue
		}
		if strings.HasPrefix(fold, "ل") && f.at(j-1).place.kind == nisba && v.is&join == 0 && (f.organOfState(i) || w.base == "وزاره") {
			break // what it does something for: الحكومة اليمنية | للتحضير
		}
		if f.jointly(i, j) || f.furtherCharge(i, j, end) {
			if proper++; f.chargeBehindAnd(j) && f.at(j+1).definite {
				j++
			}
			continue
		}
		if f.purpose(i, j, end) {
			if whole, j = true, j+1; !f.at(j).definite {
				j++ // لنقابات قوات الأمن
			}
			proper++
			continue
		}
		if conjunction && v.definite && ills.has(v.base) && j > i+2 && f.fights(i, j) {
			if proper++; f.at(j+1).base == "المنظمه" && f.at(j+1).skip == 0 {
				j++
			}
			continue // لمكافحة الإرهاب | والجريمة المنظمة
		}
		if transient.has(v.base) || w.definite && !strings.HasPrefix(fold, "لل") && v.place.kind == none && v.is&join == 0 && !f.genitive(j) && !f.qualifies(i, j) && !(conjunction && v.definite && (relational(v.base) || general.has(v.base))) {
			break
		}
		if conjunction && (v.is&(head|weak|title) != 0 || p.kind != none || w.definite || j == i+1) {
			break
		}
		if fold == "للعام" || v.base == "العام" && (strings.HasSuffix(f.at(j-1).base, "ه") || f.at(j+1).is&stop != 0 || j+1 < end && f.d.Tokens[j+1].Kind == language.Number) {
			break // the year
		}
		if strings.HasPrefix(fold, "لل") && v.is&(head|weak|title) != 0 && v.is&join == 0 && !f.ofForces(i, j) || errandsOf.has(fold) || strings.HasPrefix(fold, "لل") && strings.HasPrefix(f.d.Tokens[j-1].Fold, "لل") {
			break // said or given to another, or done for once
		}
		if strings.HasPrefix(fold, "لل") && v.is&join == 0 && j > i+1 && f.at(j-1).place.kind == none && !relational(f.at(j-1).base) && !general.has(f.at(j-1).base) && !f.is(j-1, join|adjective) && v.place.kind == none {
			break // what it is called for: مجلس الأمة | للانعقاد
		}
		if v.definite && v.skip == 0 && j > i+1 && f.at(j-1).definite && v.is&adjective == 0 && !f.qualifies(i, j) && f.tags[j] != tagger.InOrganisation {
			break // the name is whole: مجلس الوزراء | الموافقة
		}
		if v.definite && (v.skip == 0 || conjunction || strings.HasPrefix(fold, "لل")) {
			whole = whole || j == i+2 && f.forSomething(i, end)
			proper++
			continue
		}
		if v.is&join != 0 || f.chained(i, j, end) {
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
			for j++; companies.has(w.base) && j < min(end, i+5) && f.foreign(j); j++ {
			}
		}
		break
	}
	if j < i+2 || proper == 0 || w.is&weak != 0 && iso == "" && j < i+3 && !f.partOf(j, end) {
		return i, ""
	}
	if w.definite && iso != "" && j == i+2 && described.has(strings.TrimPrefix(w.base, "ال")) {
		return i, ""
	}
	if n := f.cause(i, j, end); n > j {
		return n, iso
	}
	if whole || w.definite && w.is&weak != 0 && f.at(i+1).base == "العامه" && w.base != "المصلحه" {
		return j, iso
	}
	if w.is&weak != 0 && iso == "" && f.ordinary(i+1, j) && !f.partOf(j, end) && !(w.definite && j > i+2 && institutes.has(strings.TrimPrefix(w.base, "ال"))) {
		return i, ""
	}
	if w.is&weak != 0 && (iso == "" || j == i+2 && f.at(i+1).place.kind != nisba) && f.denied(i, j, tagger.BeginOrganisation) && !f.partOf(j, end) && !(w.definite && j > i+2 && f.seat(i, j, end) > j) {
		return i, "" // "the unity of Yemen"
	}
	return j, iso
}

// deputys tells whether token j says of what affairs somebody is deputy, and is no part of the
// body before it, whose head at token i has a ministry's or a council's whole name: نائب رئيس
// مجلس الوزراء | لشؤون الطاقة, وكيل وزارة التربية | لشؤون الطلبة.
func (f *finder) deputys(i, j int) bool {
	if fold := f.d.Tokens[j].Fold; fold != "لشوون" && fold != "للشوون" || j < i+2 {
		return false
	}
	return f.words[i].base == "وزاره" || f.words[i].base == "مجلس" && j == i+2 && houses.has(f.at(i+1).base)
}

// noBody tells whether what stands around the Arabic head at token i says that it begins no
// name of a body.
func (f *finder) noBody(i, end int) bool {
	w, next := f.words[i], f.at(i+1)
	switch {
	case w.definite && w.is&weak != 0 && next.place.kind != nisba && !f.calledDefinite(i, end):
		return true
	case !w.definite && (f.is(i+1, adjective) || next.place.kind == nisba || relational(next.base) && next.skip == 0 && f.at(i+2).place.kind == nisba && !f.at(i+2).definite || relational(next.base) && f.is(i+1, common) && strings.HasSuffix(next.base, "ه") == strings.HasSuffix(w.base, "ه")) && !next.definite && next.place.kind != country:
		return true // "an Italian company"
	case !w.definite && i+1 < end && strings.HasPrefix(f.d.Tokens[i+1].Fold, "لل") && next.skip > 0:
		return true // a centre for industries, whatever it is called
	case strings.Contains(w.base, "ليشيا") && f.is(i+1, head|weak), w.base == "حكومه" && f.is(i+1, title) && !next.definite, w.base == "رياسه" && (f.is(i+1, title|rank) || f.person(i+1, end) > i+2):
		return true // whose it is: حكومة رئيس الوزراء …; under whose chairmanship
	case w.base == "رياسه" && strings.HasPrefix(f.d.Tokens[i].Fold, "ب") && !presidencies.has(next.base) && (next.is&(head|weak) != 0 || next.place.kind != none):
		return true // under the chairmanship of a body or a state
	case w.base == "رياسه" && chaired.has(next.base):
		return true // the chair of a secretariat, a committee
	case w.base == "القياده" && next.place.kind == nisba || w.base == "قياده" && next.place.kind != none:
		return true // who leads a state
	case w.base == "وحده" && (next.is&(head|weak) != 0 || next.place.kind != none && next.place.kind != nisba || united.has(next.base)):
		return true // the unity of a state, an army
	case w.base == "تنظيم" && next.is&common != 0 && next.is&(name|head|weak) == 0 && next.place.kind == none && !cells.has(next.base):
		return true // the organising of a return
	case w.base == "اداره" && (i > 0 && f.words[i-1].base == "مجلس" || managed.has(next.base)), next.base == "اداره" && f.is(i+2, head|weak):
		return true // the board of a body, which names itself; the managing of an affair
	case w.base == "البلديه" && w.skip == 0 && f.at(i-1).definite || w.base == "كتابه" && strings.HasSuffix(f.d.Tokens[i].Text, "ه"):
		return true // what councils are: المجالس البلدية الجديدة; and his book
	}
	p, _ := f.place(min(i+1, end-1), end)
	return w.base == "مصالح" && p.kind == body // its services, which it is itself
}

// calledDefinite tells whether what follows the definite head at token i, a word for much
// else, makes it the name of a body: المكتب السياسي الوطني, الإدارة العامة للمرور.
func (f *finder) calledDefinite(i, end int) bool {
	next, third := f.at(i+1), f.at(i+2)
	if !next.definite || next.skip > 0 || !relational(next.base) && !general.has(next.base) {
		return false
	}
	if next.base == "العامه" && f.words[i].base != "المصلحه" && i+2 < end && strings.HasPrefix(f.d.Tokens[i+2].Fold, "لل") && third.is&(common|join) != 0 && third.is&(title|stop|say) == 0 {
		return true
	}
	if relational(next.base) && i+2 < end && strings.HasPrefix(f.d.Tokens[i+2].Fold, "لل") && third.is&common != 0 && third.is&(title|stop|say|head|weak|feature) == 0 && third.place.kind == none && !errandsOf.has(f.d.Tokens[i+2].Fold) && f.at(i+3).definite && strings.HasPrefix(f.d.Tokens[min(i+3, end-1)].Fold, "و") {
		return true // المكتب التعاوني للدعوة والإرشاد
	}
	return f.purpose(i, i+2, end) || f.qualifies(i, i+2) && ordinals.has(third.base) || relational(next.base) && (third.place.kind == nisba || third.definite && third.skip == 0 && relational(third.base) || f.forSomething(i, end))
}

// calledBody reads the name of a body that is called by words of its own: in quotation
// marks, or by who leads it. It returns i where the head at token i begins none.
func (f *finder) calledBody(i, end int) (int, string) {
	base := f.words[i].base
	if n := f.quoted(i+1, end, media.has(base)); n > i+1 && (parties.has(base) || media.has(base)) {
		last := f.nisbaAfter(n, end)
		for k := i + 2; k < last; k++ {
			if p := f.at(k).place; k < n && p.kind == country || k >= n && p.kind == nisba {
				return n, p.iso
			}
		}
		return n, ""
	}
	if base == "حكومه" && f.is(i+1, name) && f.at(i+1).skip == 0 {
		n := f.person(i+1, end)
		if m := f.family(i+1, n, end); m > n && !f.qualifies(i, n) && !transient.has(f.at(n).base) {
			n = m
		}
		if n > i+2 && n <= i+5 {
			return n, ""
		}
	}
	return i, ""
}

// qualifies tells whether token j is a definite adjective that goes on with the name of the
// body whose head is at token i.
func (f *finder) qualifies(i, j int) bool {
	v, before := f.at(j), f.at(j-1)
	if !v.definite || v.skip > 0 {
		return false
	}
	if relational(v.base) || general.has(v.base) {
		return true
	}
	if j < i+2 || !before.definite {
		return false
	}
	female := strings.HasSuffix(v.base, "ه")
	switch {
	case qualities.has(v.base):
		return !female || strings.HasSuffix(before.base, "ه") || strings.HasSuffix(before.base, "ات") || !relational(before.base)
	case ordinals.has(v.base):
		return relational(before.base) && female == strings.HasSuffix(before.base, "ه")
	}
	return strings.HasSuffix(v.base, "يين") && many(before.base) || members.has(v.base) && (many(before.base) || before.base == "الداخليه")
}

// headsOf tells whether a folded word is the plural of a body's head: نقابات.
func (f *finder) headsOf(fold string) bool {
	one, ok := strings.CutSuffix(fold, "ات")
	return ok && f.g.words[one+"ه"]&(head|weak) != 0
}

// many tells whether a folded word is the plural of people, by its ending or as one of those
// of another form.
func many(fold string) bool {
	for _, end := range []string{"ين", "ون", "اه", "اء", "ذه", "به", "له", "ره"} {
		if strings.HasSuffix(fold, end) {
			return true
		}
	}
	return plurals.has(fold)
}

// quoted is the token behind a name of one to four words in quotation marks that opens at
// token i; i where none does. The words are ordinary ones, unless any will do.
func (f *finder) quoted(i, end int, any bool) int {
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
		if f.d.Tokens[j].Kind == language.Punct || !any && (f.d.Tokens[j].Kind != language.Word || f.is(j, stop|say|head|weak|title) || f.words[j].place.kind != none) {
			return i
		}
	}
	return i
}

// ofWhat tells whether token j is an adjective of the head at token i behind the name of a
// place: بنك تونس المركزي.
func (f *finder) ofWhat(i, j int) bool {
	v := f.at(j)
	return v.definite && v.skip == 0 && (v.place.kind == none || v.place.kind == nisba) && (relational(v.base) || general.has(v.base)) && (media.has(f.words[i].base) || strings.HasSuffix(v.base, "ه") == strings.HasSuffix(f.words[i].base, "ه"))
}

// ofForces tells whether token j says of the staff or the command at token i that it is the
// armed forces': القيادة العامة للقوات المسلحة.
func (f *finder) ofForces(i, j int) bool {
	staff := strings.TrimPrefix(f.words[i].base, "ال")
	return (staff == "قياده" || staff == "اركان" || f.at(i+1).base == "الاركان") && f.at(j-1).base == "العامه" && forces.has(f.at(j).base)
}

// chained tells whether token j is one of the one or two nouns without article that stand
// between the head at token i and a place: هيئة موانئ دبي, هيئة سكك حديد مصر.
func (f *finder) chained(i, j, end int) bool {
	plain := func(k int) bool {
		return k < end && f.at(k).skip == 0 && !f.at(k).definite && !f.particled(k) && f.at(k).is&(stop|name|title|say|head|weak) == 0 && f.at(k).base != ""
	}
	place := func(k int) bool { return k < end && f.at(k).place.kind >= city && f.at(k).skip == 0 }
	switch {
	case j == i+1 && plain(j) && place(j+1):
		return true
	case f.words[i].definite || !plain(i+1) || !f.is(i+1, common) || i+3 >= end || j > i+2 || f.at(i+2).skip > 0 || f.at(i+2).definite || f.at(i+3).skip > 0:
		return false
	}
	p, _ := f.place(i+3, end)
	return plain(i+2) && f.is(i+2, common) && p.kind != none && p.kind != nisba || f.is(i+2, name) && p.kind == country
}

// foreign tells whether token j can only be one more word of a foreign company's name.
func (f *finder) foreign(j int) bool {
	v := f.at(j)
	return f.d.Tokens[j].Kind == language.Word && v.is == 0 && v.skip == 0 && v.place.kind == none && !v.definite && !verbal(f.g.code, v.base) && !f.joined(j) && utf8.RuneCountInString(v.base) > 2
}

// partOf tells whether a body that ends before token j is said to be one of another's:
// إدارة الهجرة | بوزارة الداخلية.
func (f *finder) partOf(j, end int) bool {
	if j >= end || !strings.HasPrefix(f.d.Tokens[j].Fold, "ب") || f.at(j).skip == 0 || f.at(j).is&head == 0 {
		return false
	}
	n, _ := f.arabicBody(j, end)
	return n > j
}

// seat is where the town ends that tells the body of the tokens [first, last) from others of its
// kind, with "in" written onto it: المحكمة الابتدائية | بتونس; last where none does.
func (f *finder) seat(first, last, end int) int {
	if f.g.code != language.Arabic || last >= end || !strings.HasPrefix(f.d.Tokens[last].Fold, "ب") {
		return last
	}
	many := local.has(strings.TrimPrefix(f.words[first].base, "ال"))
	for k := first; k < last; k++ {
		if many = many || localised.has(f.words[k].base); f.at(k).place.kind != none && f.at(k).place.kind != nisba {
			return last
		}
	}
	if !many {
		return last
	}
	k := last
	if f.g.words[strings.TrimPrefix(f.d.Tokens[k].Fold, "ب")]&feature != 0 {
		k++
	}
	if p, n := f.place(min(k, end-1), end); k < end && (p.kind >= city || p.kind == country && p.iso == "TN") && (k > last || f.at(k).skip > 0) {
		return n
	}
	return last
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

// genitive tells whether token j depends on a ل before it: لمكافحة الجريمة.
func (f *finder) genitive(j int) bool { return f.is(j-1, join) }

// relational tells whether a folded word is an adjective in ي, as those are
// that tell bodies apart: "national", "central".
func relational(fold string) bool {
	if deeds.has(fold) {
		return false
	}
	return strings.HasSuffix(fold, "يه") || strings.HasSuffix(fold, "ي")
}
