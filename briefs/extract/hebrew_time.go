package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// hebrewSetting is the town that a later sentence of a Hebrew lead's paragraph sets it in,
// where its first names none: הטכס התנהל … בניו-דלהי. nil where none does.
func (r *reader) hebrewSetting(lead int) *briefs.Dateline {
	for n := lead + 1; r.d.Code == language.Hebrew && n < min(lead+3, len(r.d.Sentences)) && r.d.Sentences[n].Paragraph == r.d.Sentences[lead].Paragraph; n++ {
		for i := r.d.Sentences[n].First; i < r.d.Sentences[n].Last; i++ {
			k := r.at[i]
			if k < 0 || r.mention[k].First != i || r.mention[k].Kind != party.ByName || r.parties[r.mention[k].Party].Kind != briefs.Place {
				continue
			}
			m, t := r.mention[k], r.d.Tokens[i]
			if m.Start > t.Start && m.Start < t.End && strings.HasSuffix(r.d.Text[t.Start:m.Start], "ב") {
				sp := r.d.Bytes(m.Start, m.End)
				return &briefs.Dateline{Place: sp.Quote, Evidence: []briefs.Span{sp}}
			}
		}
	}
	return nil
}

// openedTime lets a Hebrew time begin with what opens it and is no word of time: החל ממחר,
// ב-1 בינואר, and goes on to the other end of a span: מ-3 במאי עד 7 ביוני.
func (r *reader) openedTime(t language.Time) language.Time {
	if t.First > 0 && r.d.Tokens[t.First].Kind == language.Number {
		k := t.First - 1
		if r.d.Tokens[k].Text == "-" && !r.d.Tokens[t.First].Gap && k > 0 && !r.d.Tokens[k].Gap {
			k--
		}
		if f := r.fold(k); !r.d.Tokens[k+1].Gap && (f == "ב" || f == "ה" || f == "מה" || f == "מ" || f == "ל") {
			t.First = k
		}
	}
	if k := t.Last; k+1 < len(r.d.Tokens) && r.fold(k) == "עד" {
		n := k + 1
		for n < min(k+3, len(r.d.Tokens)) && (r.fold(n) == "ה" || r.fold(n) == "ל" || r.d.Tokens[n].Text == "-") {
			n++
		}
		if ts := r.d.Times(n, min(n+4, len(r.d.Tokens)), ""); len(ts) > 0 && ts[0].First == n {
			t.Last = ts[0].Last
		}
	}
	if t.First > 0 && r.fold(t.First-1) == "החל" && (strings.HasPrefix(r.fold(t.First), "מ") || strings.HasPrefix(r.fold(t.First), "ב")) {
		t.First--
	}
	return t
}

// noHebrewTime tells whether words of time in Hebrew tell no time of an act: for which months
// something is (לחודשים …), since when (זה חודשים), or of what day (של היום).
func (r *reader) noHebrewTime(t language.Time) bool {
	if r.code() != language.Hebrew {
		return false
	}
	f := r.fold(t.First)
	return strings.HasPrefix(f, "לחודש") || f == "לשנת" || f == "זה" || f == "משנת" || t.First > 0 && r.fold(t.First-1) == "של"
}

// nextSitting is the Hebrew sitting or meeting to come at which something is to be done, from
// token j on: בישיבתה הקרובה, בפגישה הבאה.
func (r *reader) nextSitting(j, last int) (language.Time, bool) {
	if r.code() != language.Hebrew || r.at[j] >= 0 || !r.exact("sitting", j) {
		return language.Time{}, false
	}
	for k := j + 1; k < min(j+5, last) && r.d.Tokens[k].Kind == language.Word; k++ {
		if r.exact("coming", k) {
			return language.Time{First: j, Last: k + 1, Vague: true}, true
		}
	}
	return language.Time{}, false
}

// agenda tells whether a Hebrew time is part of "the agenda" (סדר היום).
func (r *reader) agenda(t language.Time) bool {
	return r.code() == language.Hebrew && t.First > 0 && strings.HasSuffix(r.fold(t.First-1), "סדר")
}

// hebrewEvent is the event after or before which something is to be done, behind a
// preposition at token j: לאחר החקיקה, לפני כינוס הוועידה; or the clause until which it
// is (עד שהשלטון יימסר).
func (r *reader) hebrewEvent(j, last int) (language.Time, bool) {
	if r.code() != language.Hebrew || j+1 >= last {
		return language.Time{}, false
	}
	s := r.sentenceOf(j)
	switch f := r.fold(j); f {
	case "לאחר", "אחרי", "לפני", "בתום":
		end := j + 1
		if !r.definiteNoun(end, s) {
			if end++; !r.plainNoun(j+1) || !r.definiteNoun(end, s) {
				return language.Time{}, false
			}
		}
		if r.fold(j+1) == "הצהריים" || r.fold(j+1) == "הצהרים" {
			return language.Time{}, false
		}
		for end++; end < last && r.definiteNoun(end, s); {
			end++
		}
		return language.Time{First: j, Last: min(end, last), Vague: true}, true
	case "בטרם", "טרם", "כל":
		if f == "כל" && r.fold(j+1) != "עוד" || f == "טרם" || r.at[j] >= 0 {
			return language.Time{}, false
		}
		end := j + 1
		for end < min(last, j+8) && r.d.Tokens[end].Kind == language.Word && !(end > j+2 && r.hebrewCoordinated(end, s)) {
			end++
		}
		return language.Time{First: j, Last: end, Vague: true}, end > j+1
	case "עד":
		if r.fold(j+1) == "להודעה" && j+2 < last {
			return language.Time{First: j, Last: min(j+3, last), Vague: true}, true // עד להודעה חדשה
		}
		if !strings.HasPrefix(r.fold(j+1), "ש") || r.at[j+1] >= 0 || len(r.d.Times(j, j+2, "")) > 0 {
			return language.Time{}, false
		}
		end := j + 2
		for end < min(last, j+9) && r.d.Tokens[end].Kind == language.Word {
			end++
		}
		return language.Time{First: j, Last: end, Vague: true}, end > j+2
	}
	return language.Time{}, false
}
