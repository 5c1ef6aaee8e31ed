package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// persianReach is where a Persian post at token i ends that was read up to token j, and the
// state that it is of: past this state and ours, and, where its holder stands before it, past
// words of no list up to the body or the state that ends it: فلان دبیرکل جنبش برادران | اردن.
func (f *finder) persianReach(i, j, end int, iso string) (int, string) {
	switch {
	case j >= end || f.d.Tokens[j].Kind != language.Word:
		return j, iso
	case f.words[j].base == "كشورمان":
		if iso == "" {
			iso = homes[language.Persian]
		}
		return j + 1, iso
	case f.words[j].base == "اين" && j+1 < end && f.words[j+1].base == "كشور":
		if iso == "" {
			iso = f.stateTold(i)
		}
		return j + 2, iso
	case !f.heldAhead(i):
		return j, iso
	case f.words[j].base == "اين" && j == i+1 && j+1 < end && f.is(j+1, head|common) && !f.is(j+1, stop):
		return j + 2, iso // سخنگوی این جنبش
	}
	for k := j; k < min(end, j+6) && f.d.Tokens[k].Kind == language.Word; k++ {
		w := f.words[k]
		if p, last := f.place(k, end); p.kind == country {
			if iso == "" {
				iso = p.iso
			}
			return last, iso
		} else if p.kind == nisba {
			continue
		} else if p.kind != none && k > j {
			return last, iso
		}
		if f.is(k, head) {
			if n, of := f.persianBody(k, end); n > k {
				if iso == "" {
					iso = of
				}
				return n, iso
			}
		}
		if w.base == "و" && k > j {
			continue
		}
		if headOfState.has(w.base) {
			return k + 1, iso // معاون امور مجلس | رئیس‌جمهور
		}
		if w.is&(stop|say|honorific|title) != 0 || persianOther(w.base) || persianVerb(f.d.Tokens[k].Text) {
			break
		}
	}
	return j, iso
}

// heldAhead tells whether the name of who holds the post at token i stands right before it, or
// before its comma.
func (f *finder) heldAhead(i int) bool {
	n := len(f.spans)
	if n == 0 || f.spans[n-1].kind != briefs.Person || f.spans[n-1].roleOnly {
		return false
	}
	last, i := f.spans[n-1].last, f.pastAside(i)
	return last == i || last == i-1 && f.punct(last, "،", ",", "»", "\"", "”") || f.behindQuotes(last, i)
}

// behindQuotes tells whether nothing but a closing quotation mark and a comma stand between a
// Persian name, which ends before token last, and token i: «فلان»، سخنگوی ….
func (f *finder) behindQuotes(last, i int) bool {
	return f.g.code == language.Persian && i == last+2 && f.punct(last, "»", "\"", "”") && f.punct(last+1, "،", ",")
}

// stateTold is the state named last before token i in its sentence or the one before, "" for
// none.
func (f *finder) stateTold(i int) string {
	for k := len(f.spans) - 1; k >= 0; k-- {
		s := f.spans[k]
		if f.d.Tokens[s.first].Sentence < f.d.Tokens[i].Sentence-1 {
			break
		}
		if s.iso != "" && s.first < i && (s.kind == briefs.Country || s.kind == briefs.Organisation) {
			return s.iso
		}
	}
	return ""
}

// setOff is where the name ends of who holds the Persian post before the comma at token j, though
// no list has a word of it: another comma or a verb of saying follows it. k where none does.
func (f *finder) setOff(j, k, end int) int {
	if f.g.code != language.Persian || k == j || !f.punct(j, "،", ",") {
		return k
	}
	n, _ := f.strangers(k, end)
	if n < k+2 || n >= end || !f.punct(n, "،", ",") && !f.is(n, say) {
		return k
	}
	return n
}

// headOfState are the posts that another's is of, behind the words for its field. Folded.
var headOfState = words{code: language.Persian, list: "رئیس‌جمهور رئیس‌جمهوری نخست‌وزیر"}

// ofAct tells whether the post at token i is of one on whose order or invitation something is
// done by or to another, who is named behind a comma: با حکم وزیر، | فلان منصوب شد.
func (f *finder) ofAct(i int) bool {
	return f.g.code == language.Persian && acts.has(f.at(i-1).base)
}

// acts are the words for what is done on somebody's account. Folded.
var acts = words{code: language.Persian, list: "حکم دستور دعوت ریاست پیشنهاد درخواست موافقت تأیید تصویب"}

// fields is where the list of a minister's or a ministry's fields ends that goes on with the
// comma at token j: وزیر صنعت | ، معدن و تجارت. j where none does.
func (f *finder) fields(i, j, end int) int {
	if f.g.code != language.Persian || !f.punct(j, "،", ",") || j < i+2 || !ministerial.has(f.words[i].base) && !ministerial.has(f.at(i+1).base) {
		return j
	}
	k := j + 1
	for k < min(end, j+3) && f.field(k) {
		k++
	}
	if k == j+1 || k+1 >= end || f.words[k].base != "و" || !f.field(k+1) {
		return j
	}
	k += 2
	for k < min(end, j+7) && f.is(k, common) && f.field(k) && (f.words[k-2].base == "و" || institutional.has(f.words[k].base)) {
		k++
	}
	return k
}

// ministersField tells whether token j is what the Persian minister before it has in charge though
// lists have it for a name: another field, his state or a comma and an honorific follow it.
func (f *finder) ministersField(j, end int) bool {
	w := f.words[j]
	if f.g.code != language.Persian || f.at(j-1).base != "وزير" || f.at(j-2).base == "نخست" || w.is&(stop|say|title|honorific|head) != 0 || w.place.kind != none || j+1 >= end {
		return false
	}
	if f.words[j+1].base == "و" {
		return f.field(j+2) && f.person(j, end) <= j+1
	}
	p, _ := f.place(j+1, end)
	return p.kind == country || f.punct(j+1, ":") || f.punct(j+1, "،", ",") && f.is(j+2, honorific)
}

// field tells whether token k is a word for what a ministry has in its charge.
func (f *finder) field(k int) bool {
	w := f.at(k)
	return w.is&common != 0 && w.is&(stop|title|head|say|honorific) == 0 && w.place.kind == none && !persianPlural(f.d.Tokens[k].Fold) && !persianOther(w.base)
}

// ministerial are the words that open what a minister or a ministry has in charge. Folded.
var ministerial = words{code: language.Persian, list: "وزیر وزارت"}

// ofGovernment tells whether a name behind an honorific, is that of whose government
// the Persian post [i, j) is of, and not of who holds it: وزیر دولت | آقای فلان.
func (f *finder) ofGovernment(i, j int) bool {
	return f.g.code == language.Persian && j > i+1 && (f.words[j-1].base == "دولت" || f.words[j-1].base == "كابينه")
}

// persianCommon tells whether the words from a Persian head on are a common noun: this ministry,
// the centre of a town, manpower, a government of a kind.
func (f *finder) persianCommon(i, end int) bool {
	next := f.words[i+1]
	if demonstrative.has(f.at(i - 1).base) {
		return true
	}
	switch f.words[i].base {
	case "دولت":
		return next.place.kind == none && next.is&(name|title) == 0 && !ofState.has(next.base) && !strings.HasSuffix(next.base, "م")
	case "مركز":
		return next.place.kind == city || next.place.kind == town || next.place.kind == region || next.base == "شهر" || next.base == "استان" || next.base == "كشور" || next.base == "شهرستان"
	case "نيروي", "نيروهاي":
		return commonForces.has(next.base)
	}
	return false
}

// demonstrative are the words that point at what was told of. Folded.
var demonstrative = words{code: language.Persian, list: "این آن همین همان"}

// ofState are words behind a Persian government that name it. Folded.
var ofState = words{code: language.Persian, list: "جمهوری ایالات فدرال مرکزی پادشاهی موقت انتقالی اقلیم خودگردان وحدت وفاق تدبیر سرپرست طالبان"}

// commonForces are what is behind a force that is no body. Folded.
var commonForces = words{code: language.Persian, list: `انسانی کار کاری متخصص ماهر جوان جوانان برق محرکه جاذبه بازدارنده هسته‌ای اتمی نظامی امنیتی انتظامات حافظ خارجی داخلی
	بیگانه اشغالگر مخالف دولتی محلی بیشتر کمکی امدادی مردمی سیاسی اصلاح‌طلب چپ راست مذهبی خود ذخیره بومی تازه‌نفس عملیاتی درگیر مستقر`}

// severalPosts are the Persian posts in the plural, which nobody holds alone: فلان و بهمان وزرای
// خارجه دو کشور. Folded.
var severalPosts = words{code: language.Persian, list: "وزرای وزیران رؤسای روسای سفرای سفیران سران نخست‌وزیران نمایندگان معاونان سخنگویان"}
