package party

import (
	"strings"

	"mujaz/briefs/language"
)

// postEnd is where a post that begins at token i ends, and the state it is of.
func (f *finder) postEnd(i, end int) (int, string) {
	iso := ""
	j := i + 1
	for ; j < min(end, i+16); j++ {
		if n := f.fields(i, j, end); n > j {
			j = n - 1
			continue
		}
		if f.d.Tokens[j].Kind == language.Punct && f.d.Tokens[j].Text != "\"" || f.d.Tokens[j].Kind == language.Number {
			break
		}
		w := f.words[j]
		if f.g.code == language.Hebrew && (f.words[j-1].base == "לשעבר" || j > i+1 && f.thatVerb(j) || j == i+1 && f.d.Tokens[i].Fold == "ח\"כ" || w.place.kind == country && w.is&name != 0 && strings.HasPrefix(f.words[j-1].base, "ה")) {
			break // former; and what is definite has no genitive: a given name that is also a state's
		}
		if f.g.code == language.Urdu && f.d.Tokens[j-1].Text == "برائے" && w.is&(stop|say) == 0 {
			continue // وزیر برائے بحری وسائل: what it is for, whoever is called so
		}
		if f.g.code != language.Arabic && !f.latinScript() && f.known(j, end) > j {
			break // who holds it
		}
		if last := f.urduName(j, end); last > j {
			j = last - 1
			continue
		}
		if f.g.code == language.Persian && f.is(j, head) {
			if last, of := f.persianBody(j, end); last > j {
				if j = last - 1; iso == "" {
					iso = of
				}
				continue
			}
		}
		if f.calledBehind(i, j, end) {
			f.words[j].is = name
			break // النائب عن حركة كذا | الصحبي عتيق
		}
		if n := f.furtherBody(i, j, end); n > j {
			j = n - 1
			continue
		}
		if f.visits(i, j) {
			break
		}
		if p, last := f.place(j, end); p.kind != none && (p.kind != city || w.is&name == 0 || f.g.code == language.Urdu && last > j+1 || j == i+1 && townPosts.has(f.words[i].base)) {
			if f.g.code == language.Arabic && p.kind >= city && p.kind != nisba && iso != "" && w.skip == 0 && f.at(j-1).is&(feature|head) == 0 {
				break // behind the state stands who holds the post, if he is named like a town
			}
			if w.skip > 0 && strings.HasPrefix(f.d.Tokens[j].Fold, "و") && p.kind != nisba {
				break
			}
			if iso == "" {
				iso = p.iso
			}
			j = last - 1
			if f.g.code == language.Urdu && p.kind == country && last < end && f.is(last, name|common) && !f.is(last, stop|title|head|tail|say) && f.is(last+1, name) {
				return last, iso // وزیر اعظم فلسطین سلام فیاض
			}
			if f.g.code == language.Persian && (p.kind == country || p.kind >= city || p.kind == region) && f.at(last).base != "و" && !f.is(last, head) {
				return last, iso // behind the state stands who holds the post, or what he did
			}
			continue
		}
		if w.base == "خادم" && j == i+1 && f.at(j+2).is&honorific != 0 && f.g.code == language.Arabic { // نائب خادم الحرمين الشريفين
			j += 2
			continue
		}
		if f.g.code == language.Arabic && w.is&(head|weak) != 0 {
			if n, of := f.arabicBody(j, end); n > j && (f.honouring(j, j+1, end) > j+1 || companies.has(w.base) && f.foreign(j+1) || f.nameless(j, n)) {
				if j = n - 1; iso == "" {
					iso = of
				}
				continue
			}
		}
		if p, last := f.realmBehind(j, end); last > j {
			if j = last - 1; iso == "" {
				iso = p.iso
			}
			continue
		}
		if f.meets(i, j) {
			break
		}
		if f.g.code == language.Arabic && w.is&honorific != 0 && !w.definite && w.skip == 0 && f.is(j+1, title) && !f.at(j-1).definite && f.at(j-1).place.kind == none {
			continue // مستشار سمو رئيس الهيئة
		}
		if w.base == "دوله" && f.g.code == language.Arabic && parties.has(f.at(j-1).base) && f.at(j+1).definite {
			continue // كتلة دولة القانون
		}
		if w.is&honorific != 0 || w.is&stop != 0 && !f.bridge(j, end) {
			break
		}
		if !f.goesOn(i, j, end) || f.familyNames(j, end) > j || f.g.code == language.Persian && (speaking.has(w.base) && persianOther(f.at(j+1).base) || persianOther(w.base)) {
			break
		}
	}
	return j, iso
}

// bridge tells whether a preposition belongs to the post: "ambassador at".
func (f *finder) bridge(j, end int) bool {
	switch f.g.code {
	case language.Arabic:
		b := f.words[j].base
		return f.partisan(j, end) || f.oversees(j) || (b == "هذه" || b == "هذا") && f.at(j+1).definite && f.at(j+1).skip == 0 || b == "عن" && (strings.HasPrefix(f.words[j-1].base, "ممثل") || strings.HasPrefix(strings.TrimPrefix(f.words[j-1].base, "ال"), "نايب")) && f.at(j+1).skip == 0 || b == "لدي" && (f.at(j+1).base == "المملكه" || f.is(j+1, title) || f.bodyAt(j+1, end)) || b == "علي" && f.is(j+1, head|weak) && strings.HasSuffix(f.words[j-2].base, "مشرف") || (b == "لدي" || b == "في" || b == "الي") && j+1 < end && (f.at(j+1).place.kind == country || realms.has(f.at(j+1).base) && f.stateAt(j+1, end))
	case language.Hebrew:
		return f.words[j].base == "של" && j+1 < end
	case language.Persian:
		return f.words[j].base == "و" && j+1 < end && !f.is(j+1, stop|name)
	case language.Urdu:
		b := f.words[j].base
		return j+1 < end && ((b == "كي" || b == "اور") && f.is(j+1, title) || b == "و" && !f.is(j+1, stop|title))
	}
	return false
}

// goesOn tells whether token j is still of the post that begins at token i.
func (f *finder) goesOn(i, j, end int) bool {
	w := f.words[j]
	fold := f.d.Tokens[j].Fold
	if f.g.code == language.Arabic && w.is&name == 0 && strings.HasSuffix(w.base, "ها") {
		return true
	}
	if f.g.code == language.Urdu && j+1 < end && f.words[j+1].base == "امور" {
		return true
	}
	if rest, ok := strings.CutPrefix(fold, "ל"); ok && f.g.code == language.Hebrew && j <= i+2 && f.g.words[rest]&(common|head) != 0 {
		return true // "for the Negev": השר לביטחון
	}
	if f.g.code == language.Urdu && w.is&name != 0 && w.is&(title|head) == 0 && j+1 < end && f.d.Tokens[j+1].Kind == language.Word && f.words[j+1].is&(common|stop|title) == 0 && f.words[j+1].place.kind == none && f.person(j, end) > j+1 {
		return false // عطا تارڑ: a given name that is a word, too
	}
	if f.g.code == language.Persian && institutional.has(w.base) && f.is(j-1, common|title) && !f.is(j, head|say) && j-i < 6 {
		return true // وزیر فرهنگ و ارشاد | اسلامی
	}
	if f.ministersField(j, end) {
		return true
	}
	if f.g.code != language.Arabic {
		return j-i < 5 && w.is&say == 0 && !(w.is&name != 0 && w.is&(common|title|head) == 0 && f.person(j, end) > j) && (w.is&(common|title|head) != 0 || w.definite || w.place.kind != none)
	}
	conjunction := w.skip > 0 && strings.HasPrefix(fold, "و")
	switch {
	case j == i+1 && strings.TrimPrefix(f.words[i].base, "ال") == "قايم" && strings.HasPrefix(fold, "باعمال"):
		return true // chargé d'affaires
	case f.at(j-1).base == "مجلس" && w.is&common != 0 && w.is&(stop|say|name) == 0 && w.skip == 0 && f.is(j+1, head|weak) && f.at(j+1).skip == 0:
		return true // رئيس مجلس شورى حركة …
	case f.partisan(j, end), f.oversees(j), w.base == "عهد" && f.at(j-1).base == "ولي":
		return true
	case f.postGoesOnBy(i, j, end):
		return true
	case w.base == "عام" && j == i+1 && f.at(j+1).is&(head|weak) != 0 && f.at(j+1).skip == 0:
		return true // كاتب عام نقابة …
	case w.base == "عن" && j == i+1 && !f.accusative(i):
		return true // the member for: bridge has seen whose
	case j == i+1 && f.accusative(i) && (strings.HasPrefix(fold, "ل") || w.base == "عن"), j == i+2 && f.accusative(i) && f.words[j-1].base == "عن":
		return true // "for the ministry"
	case w.is&(name) != 0 && w.is&common == 0 && w.is&(title|head|weak|adjective) == 0 && !conjunction && !strings.HasPrefix(fold, "لل"):
		return false
	case w.is&say != 0, f.counterpart(j), w.is&title != 0 && w.skip > 0 && strings.HasPrefix(fold, "ب"):
		return false // another's post: whom he met
	case j > i+1 && f.province(j-1) && w.skip == 0 && w.is&(stop|title|head|honorific|rank) == 0:
		return true // a province of which no list knows
	case w.definite && w.skip == 0 && f.at(j-1).place.kind == country && w.is&common != 0 && w.is&adjective == 0 && !relational(w.base) && !general.has(w.base) && !brotherly.has(w.base):
		return false // behind the state: what its minister opened
	case w.definite:
		return !(conjunction && w.is&title != 0)
	case conjunction && w.is&title != 0 && f.at(j+1).is&(stop|name|title) == 0 && f.at(j+1).skip == 0 && (f.at(j+2).definite || f.at(j+2).place.kind == country || realms.has(f.at(j+2).base)):
		return true // "and foreign minister of the state of"
	case conjunction:
		return w.is&head == 0 && j+1 < end && f.at(j+1).definite && w.is&(common|title|weak) != 0
	case w.is&(adjective|join|head|weak|title) != 0, f.province(j) && j+1 < end && f.at(j+1).skip == 0 && f.d.Tokens[j+1].Kind == language.Word && f.at(j+1).is&(stop|title|name|rank|honorific) == 0, w.is&feature != 0 && j+1 < end && f.at(j+1).place.kind != none:
		return true
	}
	return j+1 < end && f.d.Tokens[j+1].Kind == language.Word && (f.at(j+1).definite || f.at(j+1).place.kind == country || realms.has(f.at(j+1).base)) && f.at(j+1).skip == 0 &&
		(f.at(j+1).is&(stop|rank|honorific) == 0 || realms.has(f.at(j+1).base)) && w.is&(common|placeStart) != 0
}
