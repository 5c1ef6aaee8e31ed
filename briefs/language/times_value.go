package language

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// direction says on which side of the anchor a time lies that may be of several years or
// weeks: 3 March, on Sunday.
type direction int8

const (
	nearest direction = iota // the anchor's year, the week before it
	back
	ahead
)

// Ahead is the value of an expression of time that lies at the anchor or after it, as a
// deadline does: the next 3 March, the next Sunday. "" where it cannot be resolved.
func (d *Document) Ahead(t Time, anchor string) string { return d.toward(t, anchor, ahead) }

// Back is the value of an expression of time that lies at the anchor or before it, as the
// day of what was done does: the last 3 March. "" where it cannot be resolved.
func (d *Document) Back(t Time, anchor string) string { return d.toward(t, anchor, back) }

func (d *Document) toward(t Time, anchor string, to direction) string {
	w := timesOf(d.Of(d.Tokens[t.First].Sentence))
	if w == nil {
		return ""
	}
	return d.resolve(w, t, anchor, to)
}

// resolve gives the value of an expression: a full date, a month, a year, or
// what a relative word means beside the anchor.
func (d *Document) resolve(w *times, t Time, anchor string, to direction) string {
	if v := d.dateInFigures(t); v != "" {
		return v
	}
	for j := t.First + 1; j < t.Last-1; j++ { // 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م
		if f := d.fold(j); f == "الموافق" || f == "الموافقه" {
			if v := d.resolve(w, Time{First: j + 1, Last: t.Last}, "", to); len(v) == len("2006-01-02") {
				return v
			}
			return d.resolve(w, Time{First: t.First, Last: j}, "", to)
		}
	}
	if v := d.hijriDate(t); v != "" {
		return v
	}
	p := d.partsOf(w, t)
	switch {
	case p.jalali > 0:
		return d.jalaliValue(p, t, anchor, to)
	case p.year > 0 && p.year < 1900:
		return "" // a Jalali year is of two Gregorian ones
	}
	var base time.Time
	anchored := anchor != ""
	if anchored {
		var err error
		base, err = time.Parse("2006-01-02", anchor[:min(len(anchor), 10)])
		anchored = err == nil
	}
	switch {
	case p.month > 0:
		if p.year == 0 && anchored {
			p.year = d.yearNear(w, t, base, p.month, p.day, to)
		}
		return p.date()
	case p.year > 0:
		return strconv.Itoa(p.year)
	case anchored:
		return d.relative(w, t, base, to)
	}
	return ""
}

// dateParts are the parts of a date that an expression gives, 0 where it does not.
type dateParts struct{ day, month, year, jalali int }

// partsOf gathers the parts of a date from the tokens of an expression.
func (d *Document) partsOf(w *times, t Time) (p dateParts) {
	for j := t.First; j < t.Last; j++ {
		tok := d.Tokens[j]
		if tok.Kind == Number {
			n, err := strconv.Atoi(tok.Fold)
			switch {
			case err != nil:
			case n >= 1900 && n < 2200 || d.Code == Persian && n >= 1343 && n <= 1472:
				p.year = n
			case n >= 1 && n <= 31 && p.day == 0:
				p.day = n
			}
		} else if j > t.First && d.jalaliAt(j) {
			p.jalali = jalaliMonth(tok.Fold)
		} else if m := d.levantine(j); m > 0 && p.month == 0 {
			p.month = m
		} else if m := w.monthOf(tok.Fold); m > 0 && p.month == 0 {
			p.month = m
		} else if tok.Fold == "غره" || tok.Fold == "فاتح" {
			p.day = 1
		} else if n := d.arabicDay(w, j); n > 0 && p.day == 0 {
			p.day = n
		}
		if n := d.dayInWords(w, j); n > 0 && p.day == 0 {
			p.day = n
		}
	}
	return p
}

// date is the day or the month that the parts give, "" where there is no such day or
// the year is not known.
func (p dateParts) date() string {
	switch {
	case p.year == 0:
		return ""
	case p.day == 0:
		return fmt.Sprintf("%04d-%02d", p.year, p.month)
	}
	v := time.Date(p.year, time.Month(p.month), p.day, 0, 0, 0, 0, time.UTC)
	if v.Day() != p.day {
		return ""
	}
	return v.Format("2006-01-02")
}

// yearNear is the year of a month named without one: the anchor's, or the one
// that "next" and "last" or the direction point to.
func (d *Document) yearNear(w *times, t Time, base time.Time, m, day int, to direction) int {
	for j := t.First; j < t.Last; j++ {
		switch s := w.shift(d.Tokens[j].Fold); {
		case s > 0 && m < int(base.Month()):
			return base.Year() + 1
		case s < 0 && m > int(base.Month()):
			return base.Year() - 1
		case s != 0:
			return base.Year()
		}
	}
	switch here := int(base.Month()); {
	case to == ahead && (m < here || m == here && day > 0 && day < base.Day()):
		return base.Year() + 1
	case to == back && (m > here || m == here && day > base.Day()):
		return base.Year() - 1
	}
	return base.Year()
}

// current tells whether a week, month or year without a number is that of the anchor: this
// month, the end of the year. A Persian year is no Gregorian one, nor is an Arabic one
// where the text counts in Hijri months.
func (d *Document) current(w *times, t Time) bool {
	if d.Code == Persian || d.Code == Arabic && d.countsHijri() {
		return false
	}
	edge, here := false, false
	for j := t.First; j < t.Last; j++ {
		f := d.Tokens[j].Fold
		if here = here || w.now[f]; w.units[f] == "" {
			edge = edge || edges()[f]
			continue
		}
		if before := d.fold(j - 1); d.partOf(j) || edge && (d.Code != English || before == "the") && (d.Code != French || before == "l'" || before == "la" || before == "du") {
			return true
		}
	}
	if d.Code == Urdu && !here { // سال کے آخر تک
		return edge
	}
	return here
}

// countsHijri tells whether a text names a Hijri month.
func (d *Document) countsHijri() bool {
	for j := range d.Tokens {
		if m, _ := d.hijriAt(j); m > 0 {
			return true
		}
	}
	return false
}

// relative resolves weekdays, "tomorrow" and "next month" from the anchor.
func (d *Document) relative(w *times, t Time, base time.Time, to direction) string {
	shift, unit, wday, count, several := 0, "", -1, 0, false
	for j := t.First; j < t.Last; j++ {
		f := d.Tokens[j].Fold
		if d.Code == Arabic && yearKinds()[f] {
			return "" // a school's year is no calendar's
		}
		if n, ok := w.days[f]; ok {
			return base.AddDate(0, 0, d.twice(j, n)).Format("2006-01-02")
		}
		if n, ok := w.weekdays[f]; ok {
			wday = n
		} else if d.saturday(j) {
			wday = int(time.Saturday)
		} else if rest, ok := strings.CutPrefix(f, "و"); ok {
			if n, ok := w.weekdays[rest]; ok {
				wday = n
			}
		}
		if n := w.count(d.Tokens[j]); n > 0 {
			count = n
		}
		if d.withinOne(j) && !arabicPlurals[f] {
			if count = 1; f == "شهر" {
				unit = "month"
			}
		}
		if s := w.shift(f); s != 0 {
			shift, several = s, several || d.Code == French && strings.HasSuffix(f, "s")
		}
		several = several || d.Code == Arabic && arabicPlurals[strings.TrimPrefix(f, "ال")]
		several = several || d.Code == English && w.units[f] != "" && strings.HasSuffix(f, "s")
		if u, ok := w.units[f]; ok {
			unit = u
		}
	}
	switch {
	case count > 0 && (shift > 0 && unit != "" || shift == 0 && d.ahead(w, t)): // in 5 years, over the next 5 years
		return after(base, count, unit)
	case count > 0 && unit != "", several && unit != "":
		return "" // the coming weeks are no one week
	case wday >= 0:
		n := (wday - int(base.Weekday()) + 7) % 7
		if shift > 0 {
			if n == 0 {
				n = 7
			}
		} else if to != ahead || shift < 0 {
			n = -((int(base.Weekday()) - wday + 7) % 7)
		}
		return base.AddDate(0, 0, n).Format("2006-01-02")
	case unit == "week" && count == 0 && (shift != 0 || d.current(w, t)): // a week begins on Monday (ISO 8601)
		monday := base.AddDate(0, 0, 7*shift-(int(base.Weekday())+6)%7)
		return monday.Format("2006-01-02") + "/" + monday.AddDate(0, 0, 6).Format("2006-01-02")
	case unit == "month" && (shift != 0 || count == 0 && d.current(w, t)):
		return time.Date(base.Year(), base.Month()+time.Month(shift), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
	case unit == "year" && (shift != 0 || count == 0 && d.current(w, t)):
		return strconv.Itoa(base.Year() + shift)
	}
	return ""
}

// twice moves a day named at token j by one more where the words beside it say
// so: بعد غد, أول أمس, أول من أمس, أمس الأول.
func (d *Document) twice(j, n int) int {
	before, after := d.fold(j-1), d.fold(j+1)
	switch {
	case d.Code != Arabic:
	case n == 1 && before == "بعد":
		n++
	case n == -1 && (before == "اول" || before == "من" && d.fold(j-2) == "اول" || after == "الاول"):
		n--
	}
	return n
}

// ahead tells whether an expression counts from now on: "within three months".
func (d *Document) ahead(w *times, t Time) bool {
	for j := max(t.First-1, 0); j < t.Last; j++ {
		if w.within[d.Tokens[j].Fold] {
			return true
		}
	}
	return false
}

// after is the day that many units behind base, "" for units that are no days. A
// month or a year behind a day that is not in it is its last day.
func after(base time.Time, count int, unit string) string {
	switch unit {
	case "day":
		base = base.AddDate(0, 0, count)
	case "week":
		base = base.AddDate(0, 0, 7*count)
	case "month":
		base = monthsOn(base, count)
	case "year":
		base = monthsOn(base, 12*count)
	default:
		return ""
	}
	return base.Format("2006-01-02")
}

func monthsOn(base time.Time, count int) time.Time {
	last := time.Date(base.Year(), base.Month()+time.Month(count)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	return base.AddDate(0, 0, min(base.Day(), last)-base.Day()).AddDate(0, count, 0)
}
