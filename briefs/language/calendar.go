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
