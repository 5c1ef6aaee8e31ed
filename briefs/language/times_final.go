package language

import (
	"strings"
	"sync"
)

// jalaliAt tells whether token j is a Jalali month: behind its day or its ordinal, with the
// word for month written onto it (مهرماه), or between a word that opens a time and that
// word (در بهمن ماه).
func (d *Document) jalaliAt(j int) bool {
	if d.Code != Persian || j < 0 || jalaliMonth(d.Tokens[j].Fold) == 0 {
		return false
	}
	if d.inFull(j) {
		return true
	}
	if j == 0 {
		return false
	}
	before := d.fold(j - 1)
	return d.Tokens[j-1].Kind == Number || ordinal(before) || edges()[before] && (d.fold(j-2) == "تا" || d.fold(j-2) == "از" || d.fold(j-2) == "در") ||
		d.fold(j+1) == "ماه" && (edges()[before] || before == "در" || before == "از" || before == "تا" || before == "ماه")
}

// inFull tells whether token j is a Jalali month with the word for month written onto it.
func (d *Document) inFull(j int) bool {
	return d.Code == Persian && jalaliMonths()[d.Tokens[j].Fold] == 0 && jalaliMonth(d.Tokens[j].Fold) > 0
}

// jalaliMonth is the number of a Jalali month by its folded name, with or without the word
// for month written onto it; 0 of another word.
func jalaliMonth(fold string) int {
	if n := jalaliMonths()[fold]; n > 0 {
		return n
	}
	return jalaliMonths()[strings.TrimSuffix(fold, "ماه")]
}

// daysInWords are the words of Persian and Urdu for the days of a month, by language, folded.
var daysInWords = sync.OnceValue(func() map[Code]map[string]int {
	out := map[Code]map[string]int{}
	for c, words := range map[Code]string{
		Persian: "اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم " +
			"بیست‌ویکم بیست‌ودوم بیست‌وسوم بیست‌وچهارم بیست‌وپنجم بیست‌وششم بیست‌وهفتم بیست‌وهشتم بیست‌ونهم سی‌ام سی‌ویکم",
		Urdu: "یکم دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس",
	} {
		out[c] = map[string]int{}
		for n, w := range strings.Fields(words) {
			out[c][Fold(c, w)] = n + 1
		}
	}
	out[Persian][Fold(Persian, "یکم")], out[Persian][Fold(Persian, "هیجدهم")] = 1, 18
	out[Urdu][Fold(Urdu, "پہلی")] = 1
	return out
})

// ordinal tells whether a word, folded, is the Persian one for a day of a month.
func ordinal(fold string) bool { return daysInWords()[Persian][fold] > 0 }

// dayInWords is the day of the month that stands in words at token j, before its month:
// بیستم اکتبر, بیست و دوم بهمن, بارہ مئی; 0 where none does.
func (d *Document) dayInWords(w *times, j int) int {
	n := daysInWords()[d.Code][d.Tokens[j].Fold]
	if n == 0 || j+1 >= len(d.Tokens) || w.class(d.Tokens[j+1]) != month && !d.jalaliAt(j+1) {
		return 0
	}
	if d.Code == Persian && n < 10 && d.fold(j-1) == "و" {
		switch d.fold(j - 2) {
		case "بيست":
			return 20 + n
		case "سي":
			return 30 + n
		}
		return 0 // one of two days
	}
	return n
}

// ordinalTie tells whether token j is the Persian "and" within the day of a month, or
// between two: بیست و دوم بهمن, اول و دوم ژوئیه.
func (d *Document) ordinalTie(w *times, j, last int) bool {
	if d.Code != Persian || d.Tokens[j].Fold != "و" || j == 0 || j+2 >= last || !ordinal(d.fold(j+1)) {
		return false
	}
	if before := d.fold(j - 1); before != "بيست" && before != "سي" && !ordinal(before) {
		return false
	}
	return d.jalaliAt(j+2) || w.class(d.Tokens[j+2]) == month
}

// counted tells whether the number at token j counts what follows it, behind a unit at token
// i in Persian or Urdu: it is no year, and no day of a month.
func (d *Document) counted(w *times, i, j, last int) bool {
	if d.Code != Persian && d.Code != Urdu || w.class(d.Tokens[j-1]) != unitWord || edges()[d.Tokens[j].Fold] {
		return false
	}
	if before := d.fold(i - 1); before == "هر" {
		return true // every year
	}
	if n := d.number(j); d.Tokens[j].Kind == Number && w.units[d.Tokens[j-1].Fold] == "year" && (n < 100 || n >= 1300 && n < 2200) {
		return false
	}
	for k := j + 1; k < min(j+4, last); k++ {
		if d.jalaliAt(k) || w.class(d.Tokens[k]) == month {
			return false
		}
		if m, _ := d.hijriAt(k); m > 0 {
			return false
		}
	}
	return true
}

// persianWhole tells whether the words before token j, from token i on, are a Persian time by
// themselves: the end of a unit, a year in figures (تا پایان سال | سه چاه).
func (d *Document) persianWhole(w *times, i, j int) bool {
	if d.Code != Persian || j < i+2 {
		return false
	}
	return d.number(j-1) >= 1300 || w.class(d.Tokens[j-1]) == unitWord && edges()[d.fold(j-2)]
}

// pastUnit tells whether the number at token j counts what follows it behind a Persian unit that
// is told by itself: تا هفته آینده | ۱۰ پروژه.
func (d *Document) pastUnit(w *times, j int) bool {
	if d.Code != Persian || j < 2 || j+1 >= len(d.Tokens) || d.Tokens[j+1].Kind != Word || w.class(d.Tokens[j-2]) != unitWord || d.number(j) >= 1300 {
		return false
	}
	switch d.fold(j - 1) {
	case "اينده", "اتي", "جاري", "گذشته":
		c := w.class(d.Tokens[j+1])
		return !d.jalaliAt(j+1) && c != month && c != unitWord
	}
	return false
}

// saturday tells whether token j is the Urdu word for week as that for Saturday: ہفتے کے روز,
// ہفتہ کو.
func (d *Document) saturday(j int) bool {
	if f := d.fold(j); d.Code != Urdu || f != "هفتے" && f != "هفتي" && f != "هفته" {
		return false
	}
	return d.fold(j+2) == "روز" || d.fold(j-1) == "بروز" || d.Tokens[min(j+1, len(d.Tokens)-1)].Text == "کو"
}

// dayPointedAt tells whether the "this" at token i points at no time of now: this day is
// any of which was spoken.
func (d *Document) dayPointedAt(w *times, i int) bool {
	if !nearby()[d.Tokens[i].Fold] {
		return false
	}
	u := w.units[d.fold(i+1)]
	return u == "" || u == "day" || u == "hour"
}

// nearby are the Persian and Urdu words for "this" that may make a time of a unit. Folded.
var nearby = sync.OnceValue(func() map[string]bool {
	return map[string]bool{Fold(Persian, "این"): true, Fold(Persian, "همین"): true, Fold(Urdu, "اس"): true}
})

// begins tells whether token j is the Urdu word for start as a verb: نومبر میں شروع ہوگا.
func (d *Document) begins(j int) bool {
	if d.Code != Urdu || d.Tokens[j].Fold != "شروع" {
		return false
	}
	f := d.fold(j + 1)
	return strings.HasPrefix(f, "هو") || strings.HasPrefix(f, "كر") || strings.HasPrefix(f, "كي")
}

// closeFinalTime takes in what belongs to the end of a Persian or Urdu expression: the day
// of the week in quotation marks (امروز «دوشنبه»), and the Urdu postposition (نومبر میں,
// منگل کے روز, 45 دن کے اندر).
func (d *Document) closeFinalTime(t *Time, last int) {
	switch d.Code {
	case Persian:
		if d.fold(t.Last) == "ديگر" && timesOf(Persian).class(d.Tokens[t.Last-1]) == unitWord && t.Last-2 >= t.First && timesOf(Persian).class(d.Tokens[t.Last-2]) == number {
			t.Last++ // تا دو هفته دیگر
		}
		if t.Last+2 < last && d.Tokens[t.Last].Text == "«" && d.Tokens[t.Last+2].Text == "»" {
			if _, day := timesOf(Persian).weekdays[d.fold(t.Last+1)]; day {
				t.Last += 3
			}
		}
	case Urdu:
		switch d.Tokens[t.Last].Text {
		case "میں", "مےں", "تک":
			t.Last++
		case "کو":
			if k := timesOf(Urdu).class(d.Tokens[t.Last-1]); k == weekday || k == month || d.saturday(t.Last-1) || k == number && t.Last-2 >= t.First && timesOf(Urdu).class(d.Tokens[t.Last-2]) == month {
				t.Last++
			}
		case "سے":
			if f := d.fold(t.Last + 1); t.Last+1 < last && (f == "پہلے" || f == "پهلي" || f == "قبل") {
				t.Last += 2
			}
		case "کے":
			switch d.fold(t.Last + 1) {
			case "اندر", "دوران", "روز":
				if t.Last+1 < last {
					t.Last += 2
				}
				if t.Last < last && d.fold(t.Last) == "اندر" {
					t.Last++ // کے اندر اندر
				}
			}
		}
	}
}
