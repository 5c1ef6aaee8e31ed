package language

import (
	"strings"
	"sync"
	"time"
)

// jalaliMonths are the months of the Persian solar calendar, folded. They are
// read only behind a day, because several are words or names as well.
var jalaliMonths = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for n, m := range strings.Fields("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند") {
		out[Fold(Persian, m)] = n + 1
	}
	return out
})

// jalaliDate is the Gregorian day of a Jalali date, "" where there is none,
// by the cycle of 33 years with 8 leap years, exact from 1343 to 1472.
func jalaliDate(year, month, day int) string {
	if year < 1343 || year > 1472 || month < 1 || month > 12 || day < 1 || day > 31 || month > 6 && day > 30 {
		return ""
	}
	days := day - 1 + (month-1)*31 - max(0, month-7)
	leaps := func(y int) int { return (8*y + 21) / 33 }
	if month == 12 && day == 30 && leaps(year+1) == leaps(year) {
		return ""
	}
	days += (year-1400)*365 + leaps(year) - leaps(1400)
	return time.Date(2021, time.March, 21+days, 0, 0, 0, 0, time.UTC).Format("2006-01-02")
}

// jalaliOf is the year and the month of the Persian solar calendar that a day lies in, 0 where
// the calendar does not reach.
func jalaliOf(day string) (year, month, dayOfMonth int) {
	base, err := time.Parse("2006-01-02", day)
	if err != nil {
		return 0, 0, 0
	}
	for year = base.Year() - 621; year >= base.Year()-622; year-- {
		for month = 12; month > 0; month-- {
			if first := jalaliDate(year, month, 1); first != "" && first <= day {
				start, _ := time.Parse("2006-01-02", first)
				return year, month, int(base.Sub(start).Hours()/24) + 1
			}
		}
	}
	return 0, 0, 0
}

// jalaliLast is the last day of a month of the Persian solar calendar.
func jalaliLast(year, month int) string {
	for day := 31; day > 28; day-- {
		if v := jalaliDate(year, month, day); v != "" {
			return v
		}
	}
	return ""
}

// jalaliValue is the value of an expression that names a month of the Persian solar calendar: its
// day, the last day of a month whose end it names, or else the month from its first day to its
// last, which is of two Gregorian ones. Without a year it is that of the anchor, or the one that
// the direction points to.
func (d *Document) jalaliValue(p dateParts, t Time, anchor string, to direction) string {
	if p.year == 0 {
		year, month, day := jalaliOf(anchor[:min(len(anchor), 10)])
		if p.year = year; year == 0 {
			return ""
		}
		before, behind := p.jalali < month || p.jalali == month && p.day > 0 && p.day < day, p.jalali > month || p.jalali == month && p.day > day
		switch {
		case to == ahead && before:
			p.year++
		case to == back && behind:
			p.year--
		}
	}
	if p.day > 0 {
		return jalaliDate(p.year, p.jalali, p.day)
	}
	first, last := jalaliDate(p.year, p.jalali, 1), jalaliLast(p.year, p.jalali)
	if first == "" {
		return ""
	}
	for j := t.First; j < t.Last; j++ {
		switch d.Tokens[j].Text {
		case "پایان", "آخر", "انتهای":
			return last
		}
	}
	return first + "/" + last
}
