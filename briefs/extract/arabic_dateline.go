package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// arabicSetting is the place where an Arabic article sets its event: in the lead,
// or in the next sentences where they tell of a meeting; nil where no place is
// said to be where something is.
func (r *reader) arabicSetting(lead int) *briefs.Dateline {
	for n := lead; n < min(lead+4, len(r.d.Sentences)); n++ {
		s := r.d.Sentences[n]
		if n > lead && r.findIn("occasion", s.First, min(s.First+24, s.Last)) < 0 {
			continue
		}
		if dl := r.locative(s); dl != nil {
			return dl
		}
	}
	return nil
}

// locative finds the first place of a sentence that stands behind a preposition
// of place: بالرباط, في القاهرة, بالعاصمة الرواندية كيغالي, بمدينة العيون.
func (r *reader) locative(s language.Sentence) *briefs.Dateline {
	for i := s.First; i+1 < s.Last; i++ {
		if r.in("capital", i) && r.at[i] < 0 {
			return r.capital(i, s)
		}
		if r.exact("town", i) && r.at[i] < 0 {
			first, last := i+1, i+2
			if m := r.at[i+1]; m >= 0 {
				last = min(r.mention[m].Last, s.Last)
			} else {
				first = i // مدينة نصر: the name is not known without it
			}
			return r.datelineAt(first, last)
		}
		m := r.at[i]
		if m < 0 || r.mention[m].First != i || r.mention[m].Kind != party.ByName || r.parties[r.mention[m].Party].Kind != briefs.Place {
			continue
		}
		k := r.mention[m]
		prefix := r.d.Text[r.d.Tokens[i].Start:max(k.Start, r.d.Tokens[i].Start)]
		if prefix == "ب" || prefix == "وب" || i > s.First && r.fold(i-1) == "في" || prefix == "" && r.seated(i, s) {
			sp := r.d.Bytes(k.Start, r.d.Tokens[min(k.Last, s.Last)-1].End)
			return &briefs.Dateline{Place: trimPlace(sp.Quote), Evidence: []briefs.Span{sp}}
		}
	}
	return nil
}

// seated tells whether the place at token i ends the words for a seat or a district
// that something is at: بمقر ولاية قابس, في محافظة جرش.
func (r *reader) seated(i int, s language.Sentence) bool {
	j := i
	for j > s.First && r.at[j-1] < 0 && r.in("seat", j-1) {
		j--
	}
	return j < i && (strings.HasPrefix(r.fold(j), "ب") || strings.HasPrefix(r.fold(j), "وب") || j > s.First && r.fold(j-1) == "في")
}

// capital is the town that "the capital" at token i names, or else the words
// themselves with their adjective.
func (r *reader) capital(i int, s language.Sentence) *briefs.Dateline {
	first, last := i+1, i+2
	if m := r.at[i+1]; m >= 0 && r.mention[m].Kind == party.ByAdjective {
		if last < s.Last && r.d.Tokens[last].Kind == language.Word && !r.lex.sets["preposition"].has(r.fold(last)) &&
			(r.at[last] >= 0 && r.parties[r.mention[r.at[last]].Party].Kind == briefs.Place || r.at[last] < 0 && r.unheardOf(last)) {
			return r.datelineAt(last, last+1)
		}
		first = i
	} else if m >= 0 {
		first, last = max(first, r.mention[m].First), r.mention[m].Last
	} else if r.d.Tokens[i+1].Kind != language.Word || r.lex.sets["preposition"].has(r.fold(i+1)) {
		first, last = i, i+1
	}
	return r.datelineAt(first, min(last, s.Last))
}

// unheardOf tells whether token i is a word that the vocabulary does not hold.
func (r *reader) unheardOf(i int) bool {
	w, _ := vocabularyOf(language.Arabic).of(language.Arabic, r.fold(i))
	return w.rarity >= rarest-1
}

// onlyDate tells whether little but a date and an agency stands between the
// place of a dateline that ends at token i and a dash at token j.
func (r *reader) onlyDate(i, j int) bool {
	if r.d.Code != language.Arabic || j-i <= 3 {
		return true
	}
	other := 0
	for k := i; k < j; k++ {
		if r.d.Tokens[k].Kind == language.Word && len(r.d.Times(k, min(k+3, j), "")) == 0 {
			other++
		}
	}
	return other <= 4
}
