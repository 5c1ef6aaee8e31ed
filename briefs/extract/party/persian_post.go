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
	last := f.spans[n-1].last
	return last == i || last == i-1 && f.punct(last, "،", ",")
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
