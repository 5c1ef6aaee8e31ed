package extract

import (
	"slices"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// filedLine is the dateline that opens an Arabic sentence: the tokens of its place, and
// the token behind all of it.
type filedLine struct{ first, last, end int }

// A dateline is no longer than this, nor an agency or correspondent in it than that.
const (
	longestDateline = 28
	longestAgency   = 5
	filedWithin     = 5 // sentences
)

// agencyMarks part an agency or a correspondent from the rest of a dateline: (رويترز), /واس/.
var agencyMarks = map[string]string{"(": ")", "[": "]", "/": "/", "«": "»"}

func dash(t string) bool {
	return slices.Contains([]string{"-", "–", "—", "--", "ـ", "ــ"}, t)
}

// arabicFiled reads the dateline that opens an Arabic sentence: an outlet before a dash,
// the place with its state or a second place, and in any order behind it the day, an
// agency and who reports for it, up to a dash, a colon or the line's end.
func (r *reader) arabicFiled(s language.Sentence) (f filedLine, ok bool) {
	f.first = r.pastOutlet(s)
	if f.last = r.filedPlace(f.first, s); f.last == f.first {
		return f, false
	}
	headline := r.d.Role(r.d.Tokens[s.First].Sentence) == briefs.RoleHeadline
	bound := min(s.First+longestDateline, s.Last)
	told, words := false, 0 // told: a day or an agency stands there
	for j := f.last; j < bound; {
		t := r.d.Tokens[j]
		if k, agency := r.filedPart(j, bound); k > j {
			if told = told || agency; t.Text == "/" && k < s.Last && r.d.Tokens[k].Kind == language.Word && r.filedWords(k, s) < 0 {
				f.end = k
				return f, !headline // DATE /AGENCY/ and what happened
			}
			j = k
			continue
		}
		switch {
		case dash(t.Text) || t.Text == "/":
			if k := r.filedWords(j+1, s); k > 0 {
				j, told = k, true
				continue
			} else if t.Text == "/" {
				return f, false
			}
			f.end = j + 1
			return f, words == 0 || told
		case t.Text == ":":
			f.end = j + 1
			return f, !headline && (words == 0 || told)
		case t.Kind != language.Word || words == longestAgency-1:
			return f, false
		}
		words++
		told = told || r.exact("agency", j)
		j++
	}
	f.end = s.Last
	return f, !headline && told && s.Last == bound
}

// pastOutlet is the token of the place before which an outlet and a dash stand in a
// dateline (الخبر اليوم – جدة), or else the sentence's first.
func (r *reader) pastOutlet(s language.Sentence) int {
	if r.filedPlace(s.First, s) > s.First {
		return s.First
	}
	for j := s.First + 1; j < min(s.First+4, s.Last-1); j++ {
		if dash(r.d.Tokens[j].Text) {
			return j + 1
		}
		if r.d.Tokens[j].Kind != language.Word {
			break
		}
	}
	return s.First
}

// filedPlace is the token behind the place that a dateline has at token i: a town or a
// state by its name alone, or a few words that nothing names before a full date. It
// is i where none stands.
func (r *reader) filedPlace(i int, s language.Sentence) int {
	if m := r.at[i]; m >= 0 && r.mention[m].First == i && r.mention[m].Start == r.d.Tokens[i].Start && r.mention[m].Kind == party.ByName {
		if k := r.parties[r.mention[m].Party].Kind; k == briefs.Place || k == briefs.Country {
			return r.mention[m].Last
		}
	}
	if filingWords()[r.fold(i)] || i != s.First || r.d.Role(r.d.Tokens[i].Sentence) == briefs.RoleHeadline {
		return i
	}
	for j := i; j < min(i+3, s.Last-1) && r.d.Tokens[j].Kind == language.Word && !r.opensTime(j, s) && !r.asIs("preposition", j); j++ {
		if ts := r.d.Times(j+1, s.Last, ""); r.d.Tokens[j+1].Kind == language.Number && len(ts) > 0 && ts[0].First == j+1 && ts[0].Value != "" {
			return j + 1
		}
	}
	return i
}

// filedPart is the token behind one part of a dateline at token j: a day, a second place or
// the state behind a comma, of which state it is the capital, an agency between marks. It is
// j where none of that stands. Told tells that it is a day or an agency.
func (r *reader) filedPart(j, bound int) (end int, told bool) {
	if ts := r.d.Times(j, bound, ""); len(ts) > 0 && ts[0].First == j {
		return ts[0].Last, true
	}
	t := r.d.Tokens[j].Text
	if r.d.Tokens[j].Kind == language.Number {
		return j + 1, true
	}
	if j+1 >= bound {
		return j, false
	}
	if r.d.Tokens[j+1].Kind == language.Number && dash(t) {
		return j + 2, true // 12 - 11
	}
	if ts := r.d.Times(j+1, bound, ""); len(ts) > 0 && ts[0].First == j+1 && r.d.Tokens[j].Kind == language.Punct && t != ":" {
		return ts[0].Last, true // CITY – DATE –
	}
	closing, opens := agencyMarks[t]
	for k := j + 2; opens && k < min(j+2+longestAgency, bound); k++ {
		if r.d.Tokens[k].Text == closing {
			return k + 1, true
		}
	}
	if m := r.at[j+1]; m >= 0 && (t == "،" || t == "," || t == "/" || r.fold(j) == "عاصمه") && r.mention[m].First == j+1 && r.mention[m].Kind == party.ByName {
		if k := r.parties[r.mention[m].Party].Kind; k == briefs.Country || k == briefs.Place {
			return r.mention[m].Last, false
		}
	}
	return j, false
}

// filedWords is the token of the dash or colon behind the few words for an agency or a
// correspondent that stand at token j in a dateline (– سانا –), or the line's end; -1
// where what the report tells begins there.
func (r *reader) filedWords(j int, s language.Sentence) int {
	known := false
	for k := j; k < min(j+longestAgency, s.Last); k++ {
		t := r.d.Tokens[k]
		if k > j && (dash(t.Text) || t.Text == ":") && known {
			return k
		}
		if closing, opens := agencyMarks[t.Text]; opens && k == j && closing != "/" {
			continue
		}
		if t.Kind != language.Word && t.Text != "»" && t.Text != ")" {
			return -1
		}
		known = known || r.exact("agency", k) || r.at[k] >= 0 && r.parties[r.mention[r.at[k]].Party].Kind == briefs.Organisation
	}
	if s.Last <= j+longestAgency && known {
		return s.Last
	}
	return -1
}

// pastFiled is the token behind the dateline that sentence n of an Arabic article opens with
// where it is one of the first: the state or agency in it does nothing that is told.
func (r *reader) pastFiled(s language.Sentence, n int) int {
	if n > filedWithin || r.d.Role(n) == briefs.RoleHeadline || n > 0 && r.d.Sentences[n-1].Paragraph == s.Paragraph {
		return s.First
	}
	if f, ok := r.arabicFiled(s); ok {
		return f.end
	}
	return s.First
}

// nothingElse tells whether an Arabic dateline is all of a line.
func (r *reader) nothingElse(s language.Sentence) bool {
	f, ok := filedLine{}, false
	if r.d.Code == language.Arabic {
		f, ok = r.arabicFiled(s)
	}
	return ok && f.end == s.Last
}
