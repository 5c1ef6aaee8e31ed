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

// levantine is the month of two words at token j, with a particle or without: كانون الثاني, تشرين الأول.
// 0 where none is.
func (d *Document) levantine(j int) int {
	if j+1 >= len(d.Tokens) || d.Tokens[j].Kind != Word {
		return 0
	}
	first := 0
	switch f := d.Tokens[j].Fold; {
	case strings.HasSuffix(f, "تشرين") && len(f) <= len("وبتشرين"):
		first = 10
	case strings.HasSuffix(f, "كانون") && len(f) <= len("وبكانون"):
		first = 12
	default:
		return 0
	}
	switch d.fold(j + 1) {
	case "الاول":
		return first
	case "الثاني":
		return first%12 + 1
	}
	return 0
}

// arabicTerm tells whether token j is a term of a school's year, with a particle or without: الفصل
// الدراسي, للفصل الأول من العام. Elsewhere it is an article of a law.
func (d *Document) arabicTerm(j int) bool {
	f := d.Tokens[j].Fold
	if f != "الفصل" && f != "للفصل" && f != "بالفصل" && f != "الفصلين" {
		return false
	}
	next := d.fold(j + 1)
	if ordinalDays[next] > 0 && d.fold(j+2) == "من" {
		return d.fold(j+3) == "العام" || d.fold(j+3) == "السنه"
	}
	return next == "الدراسي" || next == "الدراسيين" || ordinalDays[next] > 0 && d.fold(j+2) == "للعام"
}

// arabicYearKind tells whether token j says of what kind the Arabic year or season before it is:
// العام الدراسي, السنة المالية, الموسم الفلاحي.
func (d *Document) arabicYearKind(w *times, j int) bool {
	if d.Code != Arabic || !yearKinds()[d.Tokens[j].Fold] {
		return false
	}
	before := d.fold(j - 1)
	unit := w.units[w.bare(before)]
	return unit == "year" || unit == "season" || d.arabicTerm(j-1) || before == "للعام" || before == "للموسم" || before == "للسنه"
}

// yearKinds are the kinds of years and seasons that are counted otherwise than the calendar's. Folded.
var yearKinds = foldedWords(Arabic, "الدراسي الدراسية الدراسيين الجامعي الجامعية المالي المالية التكويني التكوينية التدريبي الهجري الهجرية الميلادي الميلادية الفلاحي السياحي الرياضي الصيفي الشتوي الزراعي")

// arabicVague are the Arabic phrases that say when without naming a time.
const arabicVague = "على الفور/على وجه السرعة/على جناح السرعة/على المدى القصير/على المدى القريب/على المدى المتوسط/على المدى البعيد/على المدى الطويل/على المديين القصير والمتوسط/في المدى المنظور/في المستقبل المنظور/" +
	"في مرحلة لاحقة/في مراحل لاحقة/في موعد لاحق/إلى موعد لاحق/إلى وقت لاحق/بصفة عاجلة/بصفة فورية/بصورة عاجلة/بصورة فورية/بشكل عاجل/بشكل فوري/بأسرع وقت/بأسرع وقت ممكن/بأسرع ما يمكن/في أسرع وقت/" +
	"في أسرع وقت ممكن/في أسرع الآجال/في أقرب وقت/في أقرب وقت ممكن/في أقرب فرصة/في أقرب فرصة ممكنة/في أقرب الآجال/في أقرب الآجال الممكنة/دون تأخير/دون إبطاء/دون مزيد من التأخير/عما قريب/في الوقت المناسب"

// arabicWidened lets an Arabic time begin with what binds it: إلى غاية | 31 دجنبر, في موعد أقصاه |
// الجمعة, مع حلول | شهر رمضان, من | 3 إلى 7 نونبر.
func (d *Document) arabicWidened(t Time, first, last int) Time {
	one, two, three := d.fold(t.First-1), d.fold(t.First-2), d.fold(t.First-3)
	n := 0
	switch {
	case one == "غايه" && (two == "الي" || two == "والي"):
		n = 2
	case (one == "اقصاه" || one == "اقصاها") && (two == "موعد" || two == "اجل" || two == "تاريخ" || two == "مده" || two == "مهله") && (three == "في" || three == "خلال"):
		n = 3
	case one == "حلول" && two == "مع":
		n = 2
	case one == "من":
		for j := t.First + 1; j < t.Last-1; j++ {
			if d.Tokens[j].Fold == "الي" || d.Tokens[j].Fold == "حتي" {
				n = 1
			}
		}
	}
	if t.First-n >= first {
		t.First -= n
	}
	return d.arabicSince(t, last)
}

// arabicSince lets an Arabic length of time end with since when it counts: لمدة ثلاث سنوات | ابتداء
// من تاريخ صدور القرار, خلال 24 ساعة | بدءا من الليلة.
func (d *Document) arabicSince(t Time, last int) Time {
	j := t.Last
	if j+2 >= last || d.fold(j+1) != "من" {
		return t
	}
	switch d.fold(j) {
	case "ابتداء", "اعتبارا", "بدءا", "انطلاقا":
	default:
		return t
	}
	if next, ok := d.timeAt(timesOf(Arabic), j, last); ok {
		t.Last = next.Last
		return t
	}
	if d.fold(j+2) != "تاريخ" {
		return t
	}
	end := j + 3
	for end < min(last, j+6) && d.Tokens[end].Kind == Word && !small()[d.fold(end)] {
		end++
	}
	if end > j+3 {
		t.Last = end
	}
	return t
}
