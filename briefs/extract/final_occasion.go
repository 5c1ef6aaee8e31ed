package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// nextOccasion is the meeting, visit or vote to come in whose course something is to be done
// in Persian and Urdu, from token j on: در نشست آینده, در مدت سفر کلینتون, آئندہ اجلاس میں; or
// the near future.
func (r *reader) nextOccasion(j, last int) (language.Time, bool) {
	if r.at[j] >= 0 || j+1 >= last {
		return language.Time{}, false
	}
	switch r.code() {
	case language.Urdu:
		if r.exact("coming", j) && r.in("occasion", j+1) {
			end := j + 2
			if end < last && r.withMark(end) {
				end++
			}
			return language.Time{First: j, Last: end, Vague: true}, true
		}
	case language.Persian:
		if r.fold(j) != "در" {
			break
		}
		if r.fold(j+1) == "اينده" && j+2 < last && r.exact("near", j+2) {
			return language.Time{First: j, Last: j + 3, Vague: true}, true
		}
		if r.in("occasion", j+1) {
			for k := j + 2; k < min(j+5, last) && r.d.Tokens[k].Kind == language.Word && !r.oblique(k); k++ {
				if r.exact("coming", k) {
					return language.Time{First: j, Last: k + 1, Vague: true}, true
				}
			}
		}
		if r.exact("course", j+1) && j+3 < last && r.in("occasion", j+2) {
			end := j + 3
			if m := r.at[end]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
				end = min(r.mention[m].Last, last)
			}
			return language.Time{First: j, Last: end, Vague: true}, true
		}
	}
	return language.Time{}, false
}
