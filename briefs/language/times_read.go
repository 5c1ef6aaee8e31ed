package language

// timeReading is an expression of time as far as it has been read.
type timeReading struct {
	*Document
	w           *times
	first, last int // tokens: where it begins, and before which it ends
	t           Time
	core        bool // it holds a word that is a time by itself
	unit        bool // a unit
	count       bool // what counts one or points at it
	pointed     bool // what points at it
}

// longestTime is how many tokens an expression of time has at most.
const longestTime = 12

// timeAt reads the longest run of words of time from token i: it must hold a
// word that is a time by itself, or a unit with a number or an ordinal.
func (d *Document) timeAt(w *times, i, last int) (Time, bool) {
	r := timeReading{Document: d, w: w, first: i, last: last, t: Time{First: i, Last: i}}
	if whole, read := r.words(); read {
		return r.t, whole
	}
	d.closeTime(&r.t, last)
	return r.t, r.isTime()
}

// words reads on while there are words of time. It says whether that alone tells
// if what was read is an expression of time, and whether it is one.
func (r *timeReading) words() (whole, read bool) {
	for j := r.first; j < r.last && j < r.first+longestTime; j++ {
		if end := r.numbersAt(j); end > 0 {
			r.core, r.t.Last, j = true, end, end-1
			continue
		}
		k := r.w.class(r.Tokens[j])
		if k == none && j > r.first && (r.latinTie(r.w, j, r.last) || r.arabicTie(j, r.last)) {
			k = filler
		}
		if j == r.first && r.opensNone(j, k) {
			return false, true
		}
		if r.otherThan(j, k) {
			break
		}
		if end := r.namedDateAt(j); end > 0 {
			r.core, r.t.Last, j = true, end, end-1
			continue
		}
		k = r.meant(j, k)
		if r.endsBefore(j, k) {
			break
		}
		if k == none && j > r.first && (r.shortened(r.w, j, r.last) || r.dateBehindDay(r.w, j, r.last)) {
			continue // Feb. 3; Thursday, 3 December
		}
		if k == none && r.yearBehindComma(j, r.first, r.last) { // March 8, 2018
			r.t.Last, j = j+2, j+1
			continue
		}
		if k == none || k == relative && r.Code == Arabic && these[r.Tokens[j].Fold] && !r.measured(r.w, j+1, r.last) {
			break
		}
		if whole, read := r.add(j, k); read {
			return whole, true
		}
	}
	return false, false
}

// numbersAt is the end of an Arabic date in figures at token j, 0 for none.
func (r *timeReading) numbersAt(j int) int {
	if r.Code != Arabic {
		return 0
	}
	_, _, _, end := r.numericDate(j, r.last)
	return end
}

// namedDateAt is the end of a date with a Hijri or Levantine month at token j, 0
// for none.
func (r *timeReading) namedDateAt(j int) int {
	if !r.jalaliMonth(j) {
		if m, n := r.hijriAt(j); m > 0 {
			return j + n
		}
	}
	if r.levantine(j) > 0 {
		return j + 2
	}
	return 0
}

// jalaliMonth tells whether token j is a month of the Persian calendar here.
func (r *timeReading) jalaliMonth(j int) bool {
	return r.jalaliAt(j) && (j > r.first || r.inFull(j))
}

// opensNone tells whether no time begins with token j, of the kind k.
func (r *timeReading) opensNone(j int, k timeClass) bool {
	if r.Code == Arabic && ordinalDays[r.Tokens[j].Fold] > 0 && j+1 < r.last && r.w.class(r.Tokens[j+1]) == opening {
		return true // تقريره الأول | خلال شهر
	}
	return r.Code == English && (r.notOpening(r.w, j, r.last) || k == unitWord && r.Tokens[j].Fold == "half") // half for the first three years
}

// otherThan tells whether token j looks like a word of time and is none.
func (r *timeReading) otherThan(j int, k timeClass) bool {
	if k == unitWord && r.Code == Arabic && r.w.units[r.Tokens[j].Fold] == "decade" && !r.partOf(j) && (j+1 >= r.last || r.w.class(r.Tokens[j+1]) != relative) {
		return true // the contract, and not the decade
	}
	return j == r.first && (k == number && r.tooLarge(r.w, j) || r.general(j)) || k == month && r.smallMonth(j) // Order 14257 of April 2; الأمين العام السابق; may
}

// meant is what kind of word token j is in an expression of time, where by
// itself it is of the kind k.
func (r *timeReading) meant(j int, k timeClass) timeClass {
	if r.jalaliMonth(j) {
		k = month
	}
	switch {
	case k == none && r.arabicTerm(j):
		k = unitWord
	case k == none && j > r.first && r.arabicYearKind(r.w, j):
		k = filler
	}
	if r.saturday(j) {
		k = weekday
	}
	if k == none && r.ordinalTie(r.w, j, r.last) {
		k = filler
	}
	return k
}

// endsBefore tells whether token j, of the kind k, belongs to what follows.
func (r *timeReading) endsBefore(j int, k timeClass) bool {
	within := j > r.first
	switch k {
	case relative:
		if within && nearby()[r.Tokens[j].Fold] && (!r.measured(r.w, j+1, r.last) || r.dayPointedAt(r.w, j)) {
			return true // تا پایان سال | این سد
		}
	case number:
		if within && !r.count && r.counted(r.w, r.first, j, r.last) {
			return true // ہر سال 150 اہلکار, هر روز دو پرواز
		}
		if within && r.pastUnit(r.w, j) {
			return true // تا هفته آینده | ۱۰ پروژه
		}
		if within && (r.core || r.unit && r.pointed || r.persianWhole(r.w, r.first, j)) && r.countsOn(r.w, j, r.last) {
			return true // בחודש הבא שלוש טיסות: what follows is counted
		}
	case filler:
		if r.core && r.Code == Arabic && countings()[r.fold(j)] {
			return true // اليوم حوالي 100: what follows counts something else
		}
		if r.core && r.Code == English && r.Tokens[j].Fold == "to" && (j+1 >= r.last || r.w.class(r.Tokens[j+1]) < weekday && r.Tokens[j+1].Kind != Number) {
			return true // a deal Saturday to end years of fighting
		}
	}
	return r.begins(j)
}

// add takes in token j, of the kind k. It says whether that tells if what was
// read is an expression of time, and whether it is one.
func (r *timeReading) add(j int, k timeClass) (whole, read bool) {
	within := j > r.first
	if k == number && r.arabicYear(r.w, j, r.last) {
		r.core = true
	}
	if k == unitWord && (r.w.counts[r.w.bare(r.Tokens[j].Fold)] > 0 || within && r.Code == Hebrew && r.w.within[r.fold(j-1)]) {
		r.count = true // شهرين, בתוך חודש
	}
	if (k == unitWord || k == opening) && within && r.withinOne(j) {
		k, r.count = unitWord, true // within a month
	}
	if k == unitWord && within && r.partOf(j) {
		r.core = true // قبل نهاية السنة
	}
	switch k {
	case weekday, month, day:
		r.core = true
	case vague:
		r.core, r.t.Vague = true, true
	case unitWord:
		r.unit = true
	case number, relative:
		r.count, r.pointed = true, r.pointed || k == relative
		r.core = r.core || within && r.yearAt(r.w, j)
	case opening:
		if within && r.t.Last == j && (r.core || r.unit && r.count) {
			return true, true
		}
		if within && r.Code == Hebrew && !r.core && !r.unit && r.w.class(r.Tokens[r.first]) == number && !edges()[r.Tokens[r.first].Fold] {
			return false, true // באר שבע עד סוף השנה
		}
	}
	if k != filler && k != opening {
		r.t.Last = j + 1
	}
	return false, false
}

// isTime tells whether what was read is an expression of time, and notes whether
// it says how long.
func (r *timeReading) isTime() bool {
	i := r.first
	begins := r.w.class(r.Tokens[i])
	switch {
	case r.t.Last <= i, r.dayPointedAt(r.w, i),
		begins == filler && !r.jalaliAt(i) && r.levantine(i) == 0,
		begins == relative && !r.measured(r.w, i+1, r.t.Last),
		begins == number && !r.core && !r.unit:
		return false
	}
	if !r.core && !r.pointed && (begins == number && !edges()[r.Tokens[i].Fold] || begins == unitWord && r.t.Last == i+1) {
		r.t.Length = true
	}
	return r.core || r.unit && r.count
}
