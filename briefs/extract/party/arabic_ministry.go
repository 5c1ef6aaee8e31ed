package party

import (
	"strings"

	"mujaz/briefs/language"
)

// portfolios are the ministries that the news calls by what they are of alone, with the
// adjective of their state (الخارجية الكويتية), plainly those whose other meanings are
// adjectives behind a noun or have another gender; others only where somebody speaks. Folded.
var portfolios = map[string]bool{"الخارجيه": true, "الداخليه": true, "الدفاع": true, "العدل": true, "الخزانه": true, "الماليه": false, "الصحه": false, "الطاقه": false, "التربيه": false, "التعليم": true, "الاقتصاد": true, "التجاره": false, "الزراعه": false}

// portfolio is where the name of a ministry ends that is called by what it is of alone at
// token i, and the state that it is of; i where it is not. الخارجية behind a noun with the
// article is an adjective (السياسة الخارجية المصرية), behind a post or a body part of theirs.
func (f *finder) portfolio(i, end int) (int, string) {
	w, next, before := f.words[i], f.at(i+1), f.at(i-1)
	plainly, known := portfolios[w.base]
	if !known || f.g.code != language.Arabic || i+1 >= end || next.place.kind != nisba || next.skip > 0 || !next.definite || !strings.HasSuffix(next.base, "ه") {
		return i, ""
	}
	if i > 0 && f.d.Tokens[i-1].Sentence == f.d.Tokens[i].Sentence && f.d.Tokens[i-1].Kind == language.Word {
		if before.is&(title|head|weak) != 0 || before.definite || before.base == "شوون" || before.base == "وزراء" || before.base == "وزيرا" || before.base == "وزيري" {
			return i, ""
		}
		if !plainly && before.is&say == 0 && before.base != "باسم" && before.base != "اسم" {
			return i, ""
		}
	} else if !plainly {
		return i, ""
	}
	return i + 2, next.place.iso
}

// ministryKey is the name of a ministry in full, as names are looked up, whose portfolio
// stands at tokens [first, last).
func (f *finder) ministryKey(first, last int) string {
	key := "وزاره"
	for i := first; i < last; i++ {
		key += " " + f.words[i].base
	}
	return key
}
