package language

import "strings"

// arabicYear tells whether token j is a year that stands as a time by itself: behind
// a word that opens one, and before no noun that it could count.
func (d *Document) arabicYear(w *times, j, last int) bool {
	n := d.number(j)
	if d.Code != Arabic || n < 1950 || n > 2060 || j == 0 || w.words[d.fold(j-1)] != opening {
		return false
	}
	if prev := d.fold(j - 1); prev != "في" && prev != "خلال" && prev != "علي" && prev != "مدي" && prev != "كل" {
		return true
	}
	return j+1 >= last || d.Tokens[j+1].Kind == Punct || w.class(d.Tokens[j+1]) != none || small()[d.fold(j+1)]
}

// arabicTie tells whether و at token j ties two days of a month (يومي 4 و5 يونيو) or two
// years (بين عامي 2026 و2028) in Arabic.
func (d *Document) arabicTie(j, last int) bool {
	if d.Code != Arabic || j == 0 || j+1 >= last || d.Tokens[j].Fold != "و" || d.Tokens[j-1].Kind != Number || d.Tokens[j+1].Kind != Number {
		return false
	}
	a, b := d.number(j-1), d.number(j+1)
	return a >= 1 && a < b && (b <= 31 || a >= 1900 && b < 2200)
}

// arabicWithin tells whether the unit at token j is the one within which something is due in
// Arabic, or one of several: خلال شهر, في غضون سنة, في ظرف أسبوع, في غضون أيام. No name of a
// month and no number follows it.
func (d *Document) arabicWithin(j int) bool {
	switch d.fold(j) {
	case "شهر", "سنه", "عام", "اسبوع", "يوم", "ساعه", "ايام", "اسابيع", "اشهر", "شهور", "سنوات", "ساعات":
	default:
		return false
	}
	if prev := d.fold(j - 1); prev != "خلال" && prev != "غضون" && prev != "ظرف" {
		return false
	}
	w, next := timesOf(Arabic), j+1
	return next >= len(d.Tokens) || d.Tokens[next].Kind == Punct || d.Tokens[next].Kind == Word && w.class(d.Tokens[next]) == none && !strings.HasPrefix(d.fold(next), "ال") && !islamic(d, next) || small()[d.fold(next)]
}

// islamic tells whether a Hijri month begins at token j.
func islamic(d *Document, j int) bool {
	m, _ := d.hijriAt(j)
	return m > 0
}

// arabicPlurals are units of which no one is meant: خلال الأشهر المقبلة. Folded, without article.
var arabicPlurals = map[string]bool{"اشهر": true, "شهور": true, "سنوات": true, "اعوام": true, "اسابيع": true, "ايام": true, "ساعات": true}

// ordinalDays are the days of a month by their number in words, behind which من stands. Folded.
var ordinalDays = map[string]int{"الاول": 1, "فاتح": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7, "الثامن": 8, "التاسع": 9, "العاشر": 10}

// arabicDay is the day of the month that the ordinal at token j says: الأول من يوليو. 0 where it
// says none.
func (d *Document) arabicDay(w *times, j int) int {
	n := ordinalDays[d.fold(j)]
	if d.Code != Arabic || n == 0 || d.fold(j+1) != "من" || w.monthOf(d.fold(j+2)) == 0 {
		return 0
	}
	return n
}

// small are words behind which a number before them counts nothing.
var small = foldedWords(Arabic, "و من على إلى في عن مع بين ثم أو التي الذي حيث بعد قبل كما")

// countings are fillers that tell how much of something, or within what, when they stand
// behind a time: they open another.
var countings = foldedWords(Arabic, "حوالي نحو أجل ظرف حدود لا يتجاوز تتجاوز يتعدى تتعدى يقل تقل عن")

// these are the Arabic words for "this" before a unit of time. Folded.
var these = map[string]bool{"هذا": true, "هذه": true}
