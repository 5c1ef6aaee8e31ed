package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// bracketPlace returns where the few words end that make, with an agency or a
// correspondent in brackets, the whole of a line: כלכותה (אי-פי). ; -1 where the line is
// something else.
func (r *reader) bracketPlace(s language.Sentence) int {
	if subjectFirst(r.d.Code) || r.d.Code == language.Arabic || s.Last-s.First > 14 {
		return -1
	}
	last := s.Last
	if t := r.d.Tokens[last-1].Text; t == "." || t == "۔" {
		last--
	}
	if last-s.First < 4 || r.d.Tokens[last-1].Text != ")" {
		return -1
	}
	for i := s.First; i < last-1; i++ {
		switch t := r.d.Tokens[i]; {
		case t.Text == "(":
			if i == s.First || i > s.First+3 {
				return -1
			}
			return i
		case t.Kind != language.Word && t.Text != "-":
			return -1
		}
	}
	return -1
}

// dashedPlace returns where the few words end that open a sentence of the body before a dash, a
// date and a colon or another dash, as a town of no list does: خجند – سه‌شنبه ۱۹ آبان ۱۴۰۵: ;
// -1 where the sentence opens otherwise.
func (r *reader) dashedPlace(s language.Sentence) int {
	if !verbFinal(r.d.Code) && r.d.Code != language.Hebrew || r.d.Role(r.d.Tokens[s.First].Sentence) != briefs.RoleBody {
		return -1
	}
	for i := s.First; i < min(s.First+4, s.Last-2); i++ {
		switch t := r.d.Tokens[i]; {
		case t.Text == "-" || t.Text == "–" || t.Text == "—":
			ts := r.d.Times(i+1, min(i+9, s.Last), "")
			if i == s.First || len(ts) == 0 || ts[0].First > i+2 || !r.datedWithin(i, ts[len(ts)-1].Last) {
				return -1
			}
			last := ts[len(ts)-1].Last
			if end := r.datelineEnd(i, s); end == last+1 && end < s.Last {
				return i
			}
			return -1
		case t.Kind != language.Word || r.saysAt(i) || r.at[i] >= 0 && r.parties[r.mention[r.at[i]].Party].Kind != briefs.Place:
			return -1
		}
	}
	return -1
}

// datedWithin tells whether a number stands among tokens, as in a date.
func (r *reader) datedWithin(first, last int) bool {
	for i := first; i < last; i++ {
		if r.d.Tokens[i].Kind == language.Number {
			return true
		}
	}
	return false
}

// pastBracket is the token behind the brackets with an agency that stand at token i,
// right behind the place that opens a sentence of the body, and behind a dash after
// them: تهران (ایرنا) …, اسلام آباد (نمائندہ خصوصی) …; -1 where there are none.
func (r *reader) pastBracket(i int, s language.Sentence) int {
	m := r.at[s.First]
	if !verbFinal(r.d.Code) && r.d.Code != language.Hebrew || m < 0 || r.mention[m].Last != i || r.parties[r.mention[m].Party].Kind != briefs.Place ||
		r.mention[m].Start != r.d.Tokens[s.First].Start || i+1 >= s.Last || r.d.Tokens[i+1].Kind != language.Word || r.d.Role(r.d.Tokens[s.First].Sentence) == briefs.RoleHeadline {
		return -1
	}
	for j := i + 2; j < min(i+9, s.Last-1); j++ {
		if r.d.Tokens[j].Text != ")" {
			continue
		}
		if t := r.d.Tokens[j+1].Text; t == "-" || t == "–" || t == "—" || t == ":" {
			j++
		}
		return j + 1
	}
	return -1
}

// pastAgency is the token behind brackets with an agency at token i, behind the colon of a
// dateline: اسلام آباد: (خبر ایجنسی) …; i where there are none.
func (r *reader) pastAgency(i int, s language.Sentence) int {
	if !verbFinal(r.d.Code) || i >= s.Last || r.d.Tokens[i].Text != "(" {
		return i
	}
	for j := i + 2; j < min(i+8, s.Last-1); j++ {
		if r.d.Tokens[j].Text == ")" {
			return j + 1
		}
	}
	return i
}

// finalSetting is the place where an article whose verbs stand last was filed or sets its
// event: behind "from" in the source that opens a sentence (به گزارش رویترز از مسکو), where
// the lead is set, or where one of the next sentences says that something met, was signed
// or was said.
func (r *reader) finalSetting(lead int) *briefs.Dateline {
	for n := lead; n < min(lead+5, len(r.d.Sentences)); n++ {
		if dl := r.agencyTown(r.d.Sentences[n]); dl != nil {
			return dl
		}
	}
	if dl := r.setting(r.d.Sentences[lead]); dl != nil {
		return dl
	}
	for n := lead; n < min(lead+5, len(r.d.Sentences)); n++ {
		if dl := r.occasionTown(r.d.Sentences[n]); dl != nil {
			return dl
		}
	}
	return nil
}

// agencyTown is the town from which a Persian agency reports, as the source that opens a
// sentence names it.
func (r *reader) agencyTown(s language.Sentence) *briefs.Dateline {
	n := r.cueWords(s.First)
	if n == 0 || r.d.Code != language.Persian {
		return nil
	}
	for j := s.First + n; j < min(s.First+n+8, s.Last-1); j++ {
		if r.d.Tokens[j].Kind == language.Punct && r.d.Tokens[j].Text != "«" && r.d.Tokens[j].Text != "»" {
			return nil
		}
		if r.at[j] < 0 && r.fold(j) == "از" {
			return r.placeAt(j + 1)
		}
	}
	return nil
}

// placeAt is the place whose name begins at token i, nil where none does.
func (r *reader) placeAt(i int) *briefs.Dateline {
	if r.d.Tokens[i].Kind == language.Punct && i+1 < len(r.at) {
		i++ // «ابوظبی»
	}
	m := r.at[i]
	if m < 0 || r.mention[m].First != i || r.mention[m].Kind != party.ByName || r.parties[r.mention[m].Party].Kind != briefs.Place {
		return nil
	}
	return r.datelineAt(i, r.mention[m].Last)
}

// occasionTown is the town of a sentence that says that something takes place there:
// behind در, before میں, with a word for an occasion, a signing or a meeting right
// before or behind it. Of a body's seat (در مقر سازمان ملل متحد) it is the body.
func (r *reader) occasionTown(s language.Sentence) *briefs.Dateline {
	for i := s.First + 1; i < s.Last-1; i++ {
		switch r.d.Code {
		case language.Persian:
			if r.fold(i) != "در" || r.at[i] >= 0 {
				continue
			}
			if m := r.at[min(i+2, s.Last-1)]; r.exact("seat", i+1) && m >= 0 && r.mention[m].First == i+2 && r.parties[r.mention[m].Party].Kind == briefs.Organisation {
				return r.datelineAt(i+2, r.mention[m].Last)
			}
			if r.occasionNear(max(s.First, i-10), i) {
				if dl := r.placeAt(i + 1); dl != nil {
					return dl
				}
			}
		case language.Urdu:
			m := r.at[i-1]
			if r.at[i] >= 0 || r.fold(i) != foldedIn || m < 0 || r.mention[m].Last != i {
				continue
			}
			if dl := r.placeAt(r.mention[m].First); dl != nil && (r.occasionNear(i+1, min(i+9, s.Last)) || r.occasionNear(max(s.First, r.mention[m].First-9), i)) {
				return dl
			}
		}
	}
	return nil
}

// foldedIn is the Urdu "in".
var foldedIn = language.Fold(language.Urdu, "میں")

// occasionNear tells whether a word for an occasion or a document that is concluded
// stands among tokens.
func (r *reader) occasionNear(first, last int) bool {
	return r.findIn("occasion", first, last) >= 0 || r.findIn("instrument", first, last) >= 0
}
