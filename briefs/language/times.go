package language

import (
	"strconv"
	"strings"
	"sync"
)

// Time is an expression of time among the tokens of a document.
type Time struct {
	First, Last int // tokens, half open
	Vague       bool
	Length      bool   // it says how long, and not when: three years
	Value       string // ISO 8601 date, month or year; "" where it cannot be resolved
}

// Times returns the expressions of time among tokens first to last, in order.
// Relative ones (tomorrow, next month, a weekday) are resolved only where an
// anchor is given: the date of the article, as "2006-01-02", "" unknown.
func (d *Document) Times(first, last int, anchor string) []Time {
	code := d.Code
	if first >= 0 && first < min(last, len(d.Tokens)) {
		code = d.Of(d.Tokens[first].Sentence)
	}
	w := timesOf(code)
	if w == nil {
		return nil
	}
	var out []Time
	for i := max(first, 0); i < last; i++ {
		if i < len(d.timely) && !d.timely[i] {
			continue
		}
		t, ok := d.timePhraseAt(i, last)
		if !ok {
			t, ok = d.timeAt(w, i, last)
		}
		if !ok {
			continue
		}
		t = d.widened(t, first, last)
		t.Value = d.resolve(w, t, anchor, nearest)
		out = append(out, t)
		i = t.Last - 1
	}
	return out
}

// PastTime is the token behind the expression of time that begins at token first and ends
// before token last; first where none does. It asks less than Times, which values it.
func (d *Document) PastTime(first, last int) int {
	if first < 0 || first >= min(last, len(d.Tokens)) || first < len(d.timely) && !d.timely[first] {
		return max(first, 0)
	}
	w := timesOf(d.Of(d.Tokens[first].Sentence))
	if w == nil {
		return first
	}
	t, ok := d.timePhraseAt(first, last)
	if !ok {
		t, ok = d.timeAt(w, first, last)
	}
	if !ok {
		return first
	}
	return d.widened(t, first, last).Last
}

// markTimely notes with which tokens an expression of time can begin: one in
// twenty. Times is asked of the same tokens many times over.
func (d *Document) markTimely() {
	d.timely = make([]bool, len(d.Tokens))
	for i, t := range d.Tokens {
		w := timesOf(d.Of(t.Sentence))
		if w == nil {
			continue
		}
		month, _ := d.hijriAt(i)
		k := w.class(t)
		d.timely[i] = month > 0 || d.Of(t.Sentence) == Arabic && (d.levantine(i) > 0 || d.arabicTerm(i)) || k != none && (k != filler || d.Of(t.Sentence) != Arabic) || timePhrases()[d.Of(t.Sentence)][t.Fold] != nil
	}
}

// notOpening tells whether the English word at token j, with which a time may begin, is a verb
// or a preposition that goes with what stands before it: will end years of war, agreed on |
// for next year, talks for this | at the end.
func (d *Document) notOpening(w *times, j, last int) bool {
	switch d.Tokens[j].Fold {
	case "end":
		switch d.fold(j - 1) {
		case "to", "will", "would", "can", "could", "may", "might", "must", "should":
			return true
		}
	case "on", "in":
		switch d.fold(j + 1) {
		case "for", "during", "by", "from":
			return true
		}
	case "for":
		return j+2 < last && d.fold(j+1) == "this" && w.class(d.Tokens[j+2]) == opening
	}
	return false
}

// withinOne tells whether the English or Arabic unit at token j is one within which something is due.
func (d *Document) withinOne(j int) bool {
	if d.Code == Arabic {
		return d.arabicWithin(j)
	}
	return d.Code == English && d.fold(j-1) == "a" && d.fold(j-2) == "within"
}

// countsOn tells whether a number at token j, behind a whole time in Hebrew, Persian or
// Urdu, counts what follows it: it is no year and no day of a month.
func (d *Document) countsOn(w *times, j, last int) bool {
	if d.Code != Hebrew && d.Code != Persian && d.Code != Urdu || edges()[d.Tokens[j].Fold] || d.yearAt(w, j) || len(d.Tokens[j].Text) >= 4 && d.Tokens[j].Kind == Number {
		return false
	}
	for k := j + 1; k < min(j+3, last); k++ {
		if c := w.class(d.Tokens[k]); c == month || d.jalaliAt(k) || c == unitWord {
			return false
		}
		if m, _ := d.hijriAt(k); m > 0 {
			return false
		}
	}
	return j+1 < last && d.Tokens[j+1].Kind == Word
}

// closeTime takes in what belongs to the end of an expression: the sign of an
// era (1436 هـ) and a bracket that the expression opened (أيار).
func (d *Document) closeTime(t *Time, last int) {
	if t.Last <= t.First || t.Last >= last {
		return
	}
	d.closeFinalTime(t, last)
	if f := d.fold(t.Last); d.Code == Arabic && d.number(t.Last-1) > 0 && (f == "ه" || f == "م") {
		t.Last++
	}
	if n := d.number(t.Last - 1); d.Code == Arabic && n >= 1900 && n < 2200 && t.Last+1 < last && d.fold(t.Last) == "-" && !d.Tokens[t.Last].Gap && d.Tokens[t.Last+1].Kind == Number && d.number(t.Last+1) > n {
		t.Last += 2 // 2025-2027
	}
	if t.Last < last && d.fold(t.Last) == ")" && d.fold(t.Last-2) == "(" {
		t.Last++
	} else if (d.Code == English || d.Code == French) && t.Last-2 > t.First && d.fold(t.Last-2) == "(" {
		t.Last -= 2 // Tuesday (2200 GMT
	}
	if d.Code == English || d.Code == French {
		if t.Last+1 < last && d.fold(t.Last) == "-" && !d.Tokens[t.Last].Gap && d.Tokens[t.Last+1].Kind == Number && d.Tokens[t.Last-1].Kind == Number {
			t.Last += 2 // 2027-2029
		}
		if f := d.fold(t.Last - 1); d.Code == French && t.Last-1 > t.First && (f == "un" || f == "une") {
			t.Last-- // jeudi un communiqué
		}
		if t.Last < last && partsOfDay[d.fold(t.Last)] {
			t.Last++
		}
	}
}

// partsOfDay are the English and French words for them that end a time. Folded.
var partsOfDay = map[string]bool{"morning": true, "evening": true, "afternoon": true, "night": true, "matin": true, "soir": true, "midi": true}

// edges are words that number nothing but say which end of a time is meant.
var edges = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for c, words := range map[Code]string{
		English: "end beginning start middle coming", French: "fin début milieu premier", Persian: "پایان اوایل اواخر اواسط ابتدای انتهای نیمه",
		Hebrew: "סוף תחילת אמצע ראשית שלהי מחצית בסוף בתחילת באמצע בראשית בשלהי במחצית מסוף מתחילת מאמצע", Urdu: "آخر اختتام شروع وسط",
	} {
		for _, x := range strings.Fields(words) {
			out[Fold(c, x)] = true
		}
	}
	return out
})

type timeClass uint8

const (
	none timeClass = iota
	opening
	filler
	unitWord
	number
	relative
	weekday
	month
	day
	vague
)

// class tells what a word contributes to an expression of time.
func (w *times) class(t Token) timeClass {
	if t.Kind == Number {
		return number
	}
	if t.Kind == Punct {
		if t.Text == "/" || t.Text == "(" || t.Text == ")" {
			return filler
		}
		return none
	}
	f := t.Fold
	if len(f) <= len("باب") && strings.HasSuffix(f, "اب") && !strings.Contains(t.Text, "آ") {
		return none // باب, أب: folded like August
	}
	if k, ok := w.words[f]; ok {
		return k
	}
	for _, p := range w.prefixes {
		if rest, ok := strings.CutPrefix(f, p); ok {
			if k, ok := w.words[rest]; ok && k != opening && k != filler && !these[rest] {
				return k
			}
		}
	}
	if rest, ok := strings.CutPrefix(f, "لل"); ok && w.words["ال"+rest] == unitWord {
		return unitWord // للفترة 2026-2028
	}
	return none
}

// bare takes the particle off a word that is a time without it.
func (w *times) bare(f string) string {
	for _, p := range w.prefixes {
		if rest, ok := strings.CutPrefix(f, p); ok && w.words[rest] != none {
			return rest
		}
	}
	return f
}

// tooLarge tells whether the number at token j begins no date: it is no day and
// no year, and no unit of time follows it.
func (d *Document) tooLarge(w *times, j int) bool {
	n, err := strconv.Atoi(d.Tokens[j].Fold)
	if d.Tokens[j].Kind != Number || err == nil && (n <= 31 || n >= 1900 && n < 2200 || n >= 1343 && n <= 1472) {
		return false
	}
	return j+1 >= len(d.Tokens) || w.class(d.Tokens[j+1]) != unitWord
}

// smallMonth tells whether token j is an English month's name that is another
// word where it is written small: may, march.
func (d *Document) smallMonth(j int) bool {
	t := d.Tokens[j]
	return !t.Upper && (t.Fold == "may" || t.Fold == "march")
}

// yearAt tells whether token j is a year behind a word that opens an expression
// of time: by 2030, fin 2027. In Arabic a unit says so.
func (d *Document) yearAt(w *times, j int) bool {
	n, err := strconv.Atoi(d.Tokens[j].Fold)
	if err != nil || n < 1900 || n > 2100 || d.Tokens[j].Kind != Number || d.Of(d.Tokens[j].Sentence) == Arabic {
		return false
	}
	k := w.class(d.Tokens[j-1])
	if d.Code == Hebrew && strings.HasSuffix(d.Tokens[j-1].Fold, "שנת") {
		return true
	}
	if d.latinYear(w, j) {
		k = opening
	} else if d.Tokens[j-1].Kind != Word || k != opening && k != number {
		return false
	}
	return j+1 >= len(d.Tokens) || d.Tokens[j+1].Kind != Word || w.class(d.Tokens[j+1]) != none || d.Tokens[j+1].Fold == "and" || d.Tokens[j+1].Fold == "et" || len(d.Tokens[j+1].Fold) < 5
}

// measured tells whether token i, within an expression that ends at last, is
// what a relative word before it speaks of: next week, last May.
func (d *Document) measured(w *times, i, last int) bool {
	if i >= last {
		return false
	}
	k := w.class(d.Tokens[i])
	if (k == number || d.Tokens[i].Fold == "مالي") && d.Code == Urdu && i+1 < last {
		k = w.class(d.Tokens[i+1]) // اگلے دو سالوں میں, آئندہ مالی سال
	}
	return k == unitWord || k == month || k == weekday
}

// partOf tells whether token j is an Arabic unit with its article behind a word
// for a part of it (نهاية السنة, مطلع الشهر): that of now.
func (d *Document) partOf(j int) bool {
	if d.Code != Arabic || !strings.HasPrefix(d.Tokens[j].Fold, "ال") {
		return false
	}
	switch d.fold(j - 1) {
	case "نهايه", "بنهايه", "مطلع", "منتصف", "اواخر", "اوايل", "بدايه", "مستهل", "متم", "موفي", "حلول", "اخر":
		return true
	case "قبل", "بحلول", "خلال":
		switch d.fold(j) {
		case "الصيف", "الخريف", "الشتاء":
			return true
		}
	}
	return false
}
