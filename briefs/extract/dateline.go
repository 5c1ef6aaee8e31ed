package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// dateline finds where and when an article says it was filed: in the first
// lines, a place before a dash or beside a date or an agency; or else where
// the lead sets the event.
func (r *reader) dateline() *briefs.Dateline {
	if r.d.Code == language.Arabic {
		return r.arabicDateline()
	}
	if dl := r.filed(); dl != nil {
		return dl
	}
	if dl := r.closingLine(); dl != nil {
		return dl
	}
	lead := r.lead()
	if lead < 0 {
		return nil
	}
	if verbFinal(r.d.Code) {
		if dl := r.finalSetting(lead); dl != nil {
			return dl
		}
	} else if dl := r.setting(r.d.Sentences[lead]); dl != nil {
		return dl
	}
	if dl := r.hebrewSetting(lead); dl != nil {
		return dl
	}
	for n := range lead { // where the headline says it in a sentence of its own
		if role := r.d.Role(n); role == briefs.RoleHeadline || role == briefs.RoleDeck && subjectFirst(r.d.Code) {
			if dl := r.setting(r.d.Sentences[n]); dl != nil {
				return dl
			}
		}
	}
	return r.frenchSetting(lead)
}

// filed is the dateline of the first lines, nil where they have none.
func (r *reader) filed() *briefs.Dateline {
	lines := 0
	for n, s := range r.d.Sentences {
		role := r.d.Role(n)
		if role == briefs.RoleByline || role == briefs.RoleBody || role == briefs.RoleHeadline || role == briefs.RoleDeck && r.nothingElse(s) {
			if lines++; lines > 4 {
				break
			}
			if dl := r.datelineIn(s); dl != nil {
				return dl
			}
		}
	}
	return nil
}

// dayOfFiling is the day from which "yesterday" and "next Sunday" are counted, as
// "2006-01-02": when the article was published, or else what its dateline says, or a line or
// its first sentences; "" where none tells. About tells that it may be a day later.
func (r *reader) dayOfFiling() (day string, about bool) {
	if r.d.Article.Published != "" {
		return r.d.Article.Published, false
	}
	dl := r.filed()
	if dl == nil || dl.Date == nil || dl.Date.Value == nil || len(*dl.Date.Value) < len("2006-01-02") {
		return r.dayWritten()
	}
	return *dl.Date.Value, false
}

func (r *reader) datelineIn(s language.Sentence) *briefs.Dateline {
	f, ok := r.filedIn(s)
	if !ok {
		return nil
	}
	first, last, end := f.first, f.last, f.end
	dl := &briefs.Dateline{Place: r.d.Span(first, last).Quote, Evidence: []briefs.Span{r.d.Span(first, last)}}
	if ts := r.d.Times(last, end, r.d.Article.Published); len(ts) > 0 {
		t := ts[len(ts)-1]
		dl.Date = &briefs.TimeText{Text: r.d.Span(t.First, t.Last).Quote}
		if t.Value != "" {
			v := t.Value
			dl.Date.Value = &v
		}
	}
	return dl
}

// filedIn is the dateline in a sentence: its place, and where all of it ends.
func (r *reader) filedIn(s language.Sentence) (f filedLine, ok bool) {
	if r.d.Code == language.Arabic {
		return r.arabicFiled(s)
	}
	if r.d.Code == language.French {
		return r.frenchFiled(s)
	}
	f.first, f.last = s.First, r.unknownPlace(s)
	if place := r.placeWithin(s.First, min(s.First+5, s.Last)); place >= 0 {
		f.first, f.last = r.mention[place].First, r.mention[place].Last
	}
	if f.last < 0 {
		return f, false
	}
	f.end = r.datelineEnd(f.last, s)
	return f, f.end >= 0
}

// unknownPlace returns where the words end that stand before the date in a line
// that is nothing but place, date and agency; -1 where there is no such line.
func (r *reader) unknownPlace(s language.Sentence) int {
	if i := r.dashedPlace(s); i > 0 {
		return i
	}
	if s.Last-s.First > 16 || verbFinal(r.d.Code) && r.d.Role(r.d.Tokens[s.First].Sentence) == briefs.RoleHeadline {
		return -1
	}
	if i := r.bracketPlace(s); i > 0 {
		return i
	}
	if filingWords()[r.fold(s.First)] {
		return -1 // نشر في 10/03/2026
	}
	for i := s.First + 1; i < min(s.First+4, s.Last); i++ {
		if r.d.Tokens[i].Kind != language.Number {
			continue
		}
		if ts := r.d.Times(i, s.Last, ""); len(ts) > 0 && r.d.Tokens[i-1].Kind == language.Word && len(r.d.Times(i-1, i, "")) == 0 {
			return i
		}
	}
	return -1
}

// placeWithin returns the first mention of a place or a state among tokens, -1
// where there is none before the sentence proper.
func (r *reader) placeWithin(first, last int) int {
	for i := first; i < last; i++ {
		if m := r.at[i]; m >= 0 && r.mention[m].Kind == party.ByName {
			k := r.parties[r.mention[m].Party].Kind
			if k == briefs.Place || k == briefs.Country {
				return m
			}
		}
	}
	return -1
}

// datelineEnd returns the token behind a dateline whose place ends at token i:
// behind the dash, or behind date and agency where the line is nothing else;
// -1 where no dateline is.
func (r *reader) datelineEnd(i int, s language.Sentence) int {
	numbers := false
	for j := i; j < min(i+16, s.Last); j++ {
		t := r.d.Tokens[j]
		switch t.Text {
		case "-", "–", "—", "--", "ـ", "ــ":
			if j-i < 14 && (t.Gap || !subjectFirst(r.d.Code)) { // no hyphen
				return r.pastDate(j+1, s)
			}
		case "(": // CITY (AGENCY)
			if j == i && s.Last-s.First < 14 {
				return s.Last
			}
			if n := r.pastBracket(i, s); j == i && n > 0 {
				return r.pastDate(n, s)
			}
		case "/": // CITY DATE /AGENCY/
			for k := j + 2; subjectFirst(r.d.Code) && j-i < 6 && k < min(j+4, s.Last); k++ {
				if r.d.Tokens[k].Text == "/" {
					return k + 1
				}
			}
		case ":":
			if verbFinal(r.d.Code) && !r.opensLine(i, j, s) {
				return -1
			}
			if (j-i < 4 || j-i < 8 && len(r.d.Times(i, j, "")) > 0) && (!subjectFirst(r.d.Code) || r.d.Role(t.Sentence) != briefs.RoleHeadline) {
				return r.pastAgency(j+1, s)
			}
		}
		if t.Kind == language.Number {
			numbers = true
		}
	}
	if subjectFirst(r.d.Code) && r.d.Role(r.d.Tokens[s.First].Sentence) == briefs.RoleHeadline {
		return -1
	}
	if numbers && s.Last-s.First < 16 {
		return s.Last
	}
	return -1
}

// pastDate is the token behind a date that stands between the dash before token i and
// another one or a colon: CITY – DATE –; i itself where none does.
func (r *reader) pastDate(i int, s language.Sentence) int {
	for k := i + 1; k < min(i+8, s.Last); k++ {
		switch r.d.Tokens[k].Text {
		case "-", "–", "—", "--", ":":
			if len(r.d.Times(i, k, "")) > 0 {
				return k + 1
			}
			return i
		}
	}
	return i
}

// setting is the place of the event as a sentence tells it: behind "the capital",
// "the town of" or a preposition of place; or else the first place it names.
func (r *reader) setting(s language.Sentence) *briefs.Dateline {
	named := -1
	for i := s.First; i < s.Last; i++ {
		if i+1 < s.Last && (r.in("capital", i) || r.exact("town", i)) && !(verbFinal(r.d.Code) && r.at[i+1] < 0) {
			first, last := i+1, i+2
			if m := r.at[i+1]; m >= 0 {
				first, last = max(i+1, r.mention[m].First), r.mention[m].Last
				if r.mention[m].Kind == party.ByAdjective {
					first = i
				}
			}
			return r.datelineAt(first, last)
		}
		if i > s.First && r.placePreposition(i-1) {
			if last := r.townAt(i, s); last > 0 {
				return r.datelineAt(i, last)
			}
		}
		if i > s.First && r.fold(i-1) == "of" && r.d.Code == language.English {
			if last := r.townAt(i, s); last > 0 && r.stateFollows(last) { // the coast of TOWN, STATE
				return r.datelineAt(i, last)
			}
		}
		m := r.at[i]
		if subjectFirst(r.d.Code) && i > s.First+1 && m >= 0 && r.exact("genitive", i-1) && r.in("instrument", i-2) {
			continue // la convention de Dublin
		}
		if r.d.Code == language.French && m >= 0 && (i == s.First || r.exact("with", i-1) || r.exact("between", i-1) || r.exact("and", i-1) || r.fold(i-1) == "contre") {
			continue // avec Paris: a state by its capital
		}
		if named < 0 && m >= 0 && r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind == briefs.Place && !(subjectFirst(r.d.Code) && r.parties[r.mention[m].Party].Country == "") {
			named = m
		}
	}
	if named < 0 {
		return nil
	}
	if m := r.mention[named]; r.d.Code == language.Hebrew {
		sp := r.d.Bytes(m.Start, m.End) // בקהיר
		return &briefs.Dateline{Place: sp.Quote, Evidence: []briefs.Span{sp}}
	}
	return r.datelineAt(r.mention[named].First, r.mention[named].Last)
}

func (r *reader) datelineAt(first, last int) *briefs.Dateline {
	sp := r.d.Span(first, last)
	return &briefs.Dateline{Place: trimPlace(sp.Quote), Evidence: []briefs.Span{sp}}
}

// stateFollows tells whether a comma and a state stand at token i.
func (r *reader) stateFollows(i int) bool {
	if r.fold(i) != "," || i+1 >= len(r.at) || r.at[i+1] < 0 {
		return false
	}
	m := r.mention[r.at[i+1]]
	return m.Kind == party.ByName && r.parties[m.Party].Kind == briefs.Country
}

// placePreposition tells whether token i says where, in languages that part
// the preposition from the place and write the place with a capital.
func (r *reader) placePreposition(i int) bool {
	switch r.d.Code {
	case language.English:
		f := r.fold(i)
		return f == "in" || f == "at"
	case language.French:
		return r.fold(i) == "a"
	}
	return false
}

// townAt returns where the capitalised words end that begin at token i, behind
// a preposition of place, and name a town: a place, or an unknown name that no
// time, state, person or body is; -1 where they do not.
func (r *reader) townAt(i int, s language.Sentence) int {
	if !r.d.Tokens[i].Upper || r.d.Tokens[i].Kind != language.Word || len(r.d.Times(i, min(i+2, s.Last), "")) > 0 {
		return -1
	}
	if m := r.at[i]; m >= 0 {
		if r.mention[m].Kind != party.ByName || r.parties[r.mention[m].Party].Kind != briefs.Place {
			return -1
		}
		return r.mention[m].Last
	}
	last := i + 1
	for last < min(i+4, s.Last) && r.d.Tokens[last].Upper && r.d.Tokens[last].Kind == language.Word && r.at[last] < 0 {
		last++
	}
	return last
}

// trimPlace takes a particle off a place: بالرباط.
func trimPlace(s string) string {
	for _, town := range []string{"بمدينة ", "بمحافظة ", "بإقليم "} {
		if strings.HasPrefix(s, town) {
			return s[len("ب"):]
		}
	}
	if rest, ok := strings.CutPrefix(s, "بال"); ok {
		return "ال" + rest
	}
	return s
}

// pastDateline returns the byte at which a lead's own words begin.
func (r *reader) pastDateline(s language.Sentence) int {
	if r.d.Code == language.Arabic {
		if f, ok := r.arabicFiled(s); ok && f.end < s.Last {
			return r.d.Tokens[f.end].Start
		}
		return s.Start
	}
	if r.d.Code == language.French {
		if f, ok := r.frenchFiled(s); ok && f.end < s.Last {
			return r.d.Tokens[f.end].Start
		}
		return r.d.Tokens[r.pastLabel(s)].Start
	}
	if place := r.placeWithin(s.First, min(s.First+5, s.Last)); place >= 0 {
		if end := r.datelineEnd(r.mention[place].Last, s); end > 0 && end < s.Last {
			return r.d.Tokens[end].Start
		}
	}
	if i := r.dashedPlace(s); i > 0 {
		return r.d.Tokens[r.datelineEnd(i, s)].Start
	}
	return s.Start
}

// datelineLast is the token behind the dateline that opens a sentence of the body, the
// sentence's first where none does.
func (r *reader) datelineLast(s language.Sentence) int {
	if r.d.Code == language.Arabic {
		return s.First // the sentence is read from behind it
	}
	if r.d.Code == language.French {
		if f, ok := r.frenchFiled(s); ok && f.end < s.Last {
			return f.end
		}
		return s.First
	}
	if place := r.placeWithin(s.First, min(s.First+2, s.Last)); place >= 0 {
		if end := r.datelineEnd(r.mention[place].Last, s); end > 0 && end < s.Last {
			for j := end; j < min(end+4, s.Last-1); j++ {
				if t := r.d.Tokens[j].Text; t == "-" || t == "–" || t == "—" { // CITY – AGENCY –
					return j + 1
				}
			}
			return end
		}
	}
	if i := r.dashedPlace(s); i > 0 {
		return r.datelineEnd(i, s)
	}
	return s.First
}

// opensLine tells whether nothing but a place, which ends at token i, stands before the
// colon at token j that opens a Persian or Urdu article's first line: what a minister
// said stands behind one, too.
func (r *reader) opensLine(i, j int, s language.Sentence) bool {
	m := r.at[s.First]
	if m < 0 || r.mention[m].Last != i || r.parties[r.mention[m].Party].Kind != briefs.Place || r.d.Role(r.d.Tokens[s.First].Sentence) == briefs.RoleHeadline {
		return false
	}
	for k := i; k < j; k++ {
		if r.at[k] < 0 && r.d.Tokens[k].Kind == language.Word && r.d.PastTime(k, k+1) == k {
			return false
		}
	}
	return true
}
