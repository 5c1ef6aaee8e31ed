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
	return j+1 >= last || d.Tokens[j+1].Kind == Punct || w.class(d.Tokens[j+1]) != none || small[d.fold(j+1)]
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

// small are words behind which a number before them counts nothing.
var small = func() map[string]bool {
	out := map[string]bool{}
	for _, x := range strings.Fields("و من على إلى في عن مع بين ثم أو التي الذي حيث بعد قبل كما") {
		out[Fold(Arabic, x)] = true
	}
	return out
}()

// countings are fillers that tell how much of something, or within what, when they stand
// behind a time: they open another.
var countings = func() map[string]bool {
	out := map[string]bool{}
	for _, x := range strings.Fields("حوالي نحو أجل ظرف حدود لا يتجاوز تتجاوز يتعدى تتعدى يقل تقل عن") {
		out[Fold(Arabic, x)] = true
	}
	return out
}()

// these are the Arabic words for "this" before a unit of time. Folded.
var these = map[string]bool{"هذا": true, "هذه": true}
