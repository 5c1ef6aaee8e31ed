package language

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/hablullah/go-hijri"
)

// hijriMonths are the first words of the months of the Islamic calendar,
// folded. Several are names or plain words as well (رجب, صفر, ربيع), so they are
// read only where a day, a year or "the month of" stands beside them.
var hijriMonths = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for n, names := range strings.Split("محرم/صفر/ربيع/ربيع/جمادى/جمادى/رجب/شعبان/رمضان/شوال/القعدة/الحجة", "/") {
		if name := Fold(Arabic, names); out[name] == 0 {
			out[name] = n + 1
		}
	}
	return out
})

// hijriYear tells whether a number is a year that the calendar of Umm al-Qura
// is laid down for.
func hijriYear(n int) bool { return n >= 1356 && n < 1500 }

// hijriAt is the Hijri month named at token j and how many tokens it covers, 0
// where none is: ربيع الآخر, ذي القعدة, رمضان.
func (d *Document) hijriAt(j int) (month, tokens int) {
	if d.Code != Arabic || j >= len(d.Tokens) {
		return 0, 0
	}
	n := 1
	f := d.fold(j)
	if f == "ذو" || f == "ذي" {
		f, n = d.fold(j+1), 2
	}
	month = hijriMonths()[f]
	switch {
	case month == 0 || month >= 11 && n == 1:
		return 0, 0
	case month == 3 || month == 5: // ربيع and جمادى come twice
		n = 2
		switch d.fold(j + 1) {
		case "الاول", "الاولى", "الاولي":
		case "الثاني", "الثانيه", "الاخر", "الاخره":
			month++
		default:
			return 0, 0
		}
	}
	before, after := d.number(j-1), d.number(j+n)
	w := timesOf(Arabic)
	if before >= 1 && before <= 30 || hijriYear(after) || d.fold(j-1) == "شهر" || w.shift(d.fold(j+n)) != 0 {
		return month, n
	}
	return 0, 0
}

// numericDate reads a date in figures from token j (14/10/1436, 5 - 3 - 2027,
// 2027/3/5): its day, month and year and the token behind it, 0 where none is.
func (d *Document) numericDate(j, last int) (day, month, year, end int) {
	if j+5 > last {
		return 0, 0, 0, 0
	}
	a, b, c := d.number(j), d.number(j+2), d.number(j+4)
	if s := d.fold(j + 1); s != d.fold(j+3) || s != "/" && s != "-" && s != "–" {
		return 0, 0, 0, 0
	}
	if a > 31 {
		a, c = c, a
	}
	if a < 1 || a > 31 || b < 1 || b > 12 || !hijriYear(c) && (c < 1900 || c > 2199) {
		return 0, 0, 0, 0
	}
	return a, b, c, j + 5
}

// dateInFigures is the first Gregorian day written in figures among an
// expression's tokens, or else the Gregorian day of a Hijri one.
func (d *Document) dateInFigures(t Time) string {
	hijriDay := ""
	for j := t.First; j < t.Last; j++ {
		day, month, year, end := d.numericDate(j, t.Last)
		if end == 0 {
			continue
		}
		if !hijriYear(year) {
			return gregorian(year, month, day)
		}
		if hijriDay == "" {
			hijriDay = fromHijri(year, month, day)
		}
		j = end - 1
	}
	return hijriDay
}

// hijriDate is the Gregorian value of a Hijri month in words with its year; ""
// where it has none.
func (d *Document) hijriDate(t Time) string {
	for j := t.First; j < t.Last; j++ {
		month, n := d.hijriAt(j)
		if month == 0 {
			continue
		}
		for k := j + n; k < min(j+n+2, t.Last); k++ {
			if year := d.number(k); hijriYear(year) {
				if day := d.number(j - 1); j > t.First && day > 0 {
					return fromHijri(year, month, day)
				}
				return ""
			}
		}
		return ""
	}
	return ""
}

// fromHijri converts by the calendar of Umm al-Qura, which Saudi Arabia dates
// by; "" for a day that the month does not have.
func fromHijri(year, month, day int) string {
	if !hijriYear(year) || month < 1 || month > 12 || day < 1 || day > 30 {
		return ""
	}
	u := hijri.UmmAlQuraDate{Day: int64(day), Month: int64(month), Year: int64(year)}
	if back, err := hijri.CreateUmmAlQuraDate(u.ToGregorian()); err != nil || back.Day != u.Day {
		return ""
	}
	return u.ToGregorian().Format("2006-01-02")
}

func gregorian(year, month, day int) string {
	v := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if v.Day() != day {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

func (d *Document) fold(j int) string {
	if j < 0 || j >= len(d.Tokens) {
		return ""
	}
	return d.Tokens[j].Fold
}

// number is the whole number that token j writes, 0 where it writes none.
func (d *Document) number(j int) int {
	if j < 0 || j >= len(d.Tokens) || d.Tokens[j].Kind != Number {
		return 0
	}
	n, err := strconv.Atoi(d.Tokens[j].Fold)
	if err != nil {
		return 0
	}
	return n
}
