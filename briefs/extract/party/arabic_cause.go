package party

import "strings"

// cause is where the name of the party or alliance whose head is at token i ends that goes on
// at token j with what it was founded for: حزب المؤتمر | من أجل الجمهورية. It is j where it
// does not.
func (f *finder) cause(i, j, end int) int {
	if !strives.has(strings.TrimPrefix(f.words[i].base, "ال")) || j+2 >= end || f.at(j).base != "من" || f.at(j+1).base != "اجل" {
		return j
	}
	n := j + 2
	if aims.has(f.d.Tokens[n].Fold) && n+1 < end && f.at(n+1).definite {
		n++ // حظر الألغام
	} else if !causes.has(f.at(n).base) && f.at(n).place.kind != country {
		return j
	}
	for n++; n < end && (causes.has(f.at(n).base) && f.at(n).skip > 0 || f.at(n).definite && f.at(n).skip == 0 && relational(f.at(n).base)); {
		n++ // السلام والتنمية, العدالة الاجتماعية
	}
	return n
}

// fights tells whether the body at token i is said before token j to be there against one of
// the ills.
func (f *finder) fights(i, j int) bool {
	for k := i + 1; k < j-1; k++ {
		if fighting.has(f.d.Tokens[k].Fold) && ills.has(f.at(k+1).base) {
			return true
		}
	}
	return false
}

// bodyAt tells whether a known body stands at token i: لدى | الأمم المتحدة.
func (f *finder) bodyAt(i, end int) bool {
	if i >= end || f.words[i].skip > 0 {
		return false
	}
	p, _ := f.place(i, end)
	return p.kind == body
}
