package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// arabicDateline is the dateline of an Arabic article, or else the place where its lead sets the
// event; with the day on which that sets the news where no other is told: احتضنت العاصمة، الثلاثاء
// 20 أكتوبر 2026، جلسة عمل.
func (r *reader) arabicDateline() *briefs.Dateline {
	dl, lead := r.filed(), r.lead()
	if dl == nil && lead >= 0 {
		dl = r.arabicSetting(lead)
	}
	if dl != nil && dl.Date != nil || r.d.Article.Published != "" {
		return dl
	}
	t, day, _ := r.newsDay(lead)
	if day == "" || day != t.Value {
		return dl // of yesterday
	}
	for t.First < t.Last-1 && r.d.Tokens[t.First].Kind != language.Number && r.unjoined(t.First) != "اليوم" && !language.Weekday(language.Arabic, r.fold(t.First)) {
		t.First++ // إلى غاية | اليوم الاثنين 4 يوليو 2026
	}
	if dl == nil {
		dl = &briefs.Dateline{}
	}
	sp := r.d.Span(t.First, t.Last)
	dl.Date = &briefs.TimeText{Text: sp.Quote, Value: &day}
	dl.Evidence = append(dl.Evidence, sp)
	return dl
}

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
// of place: بالرباط, في القاهرة, بالعاصمة الرواندية كيغالي, بمدينة العيون; or that the
// sentence's verb makes the place of what it tells.
func (r *reader) locative(s language.Sentence) *briefs.Dateline {
	for i := s.First; i+1 < s.Last; i++ {
		if r.in("capital", i) && r.at[i] < 0 && (strings.HasPrefix(r.fold(i), "ب") || i > s.First && (r.fold(i-1) == "في" || r.exact("hosting", i-1))) {
			if dl := r.capital(i, s); dl != nil {
				return dl
			}
			continue
		}
		if r.exact("town", i) && r.at[i] < 0 {
			return r.town(i, s)
		}
		m := r.at[i]
		if rest, in := strings.CutPrefix(r.unjoined(i), "ب"); in && m < 0 && (r.lex.sets["capitals"].has(rest) || r.lex.sets["cities"].has(rest)) && !r.exact("unparticled", i) {
			sp := r.d.Bytes(r.d.Tokens[i].Start+strings.Index(r.d.Tokens[i].Text, "ب")+len("ب"), r.d.Tokens[i].End)
			return &briefs.Dateline{Place: sp.Quote, Evidence: []briefs.Span{sp}} // بواشنطن
		}
		if m < 0 || r.mention[m].First != i || r.mention[m].Kind != party.ByName || r.exact("region", i) || r.exact("region", r.mention[m].Last-1) {
			continue
		}
		k := r.mention[m]
		prefix := r.d.Text[r.d.Tokens[i].Start:max(k.Start, r.d.Tokens[i].Start)]
		within := prefix == "ب" || prefix == "وب" || i > s.First && r.fold(i-1) == "في"
		switch r.parties[k.Party].Kind {
		case briefs.Country: // whose capital has its name
			if !within || !r.exact("capitalstate", k.Last-1) && !r.lex.sets["capitalstate"].has(strings.TrimPrefix(r.fold(i), "ب")) || !r.happens(i, s) {
				continue
			}
		case briefs.Place:
			if !within && !(prefix == "" && r.seated(i, s)) && !r.hosts(i, s) {
				continue
			}
			if j := r.behindBuilding(i, s); j > i {
				return r.datelineAt(j, j+1)
			}
		default:
			continue
		}
		sp := r.d.Bytes(k.Start, r.d.Tokens[min(k.Last, s.Last)-1].End)
		return &briefs.Dateline{Place: trimPlace(sp.Quote), Evidence: []briefs.Span{sp}}
	}
	return nil
}

// town is the place that "the town of" at token i names.
func (r *reader) town(i int, s language.Sentence) *briefs.Dateline {
	first, last := i+1, i+2
	if m := r.at[i+1]; m >= 0 {
		last = min(r.mention[m].Last, s.Last)
	} else {
		first = i // مدينة نصر: the name is not known without it
		if last < s.Last && r.at[last] < 0 && strings.HasPrefix(r.fold(last), "ال") && !nisba(r.fold(last)) && !strings.HasPrefix(r.fold(i+1), "ال") {
			last++ // مدينة حمام الأنف
		}
	}
	return r.datelineAt(first, last)
}

// happens tells whether what stands right before token i tells of an event there: a day
// (انعقدت الاثنين بتونس), or a verb or noun of holding and receiving.
func (r *reader) happens(i int, s language.Sentence) bool {
	for k := s.First; k < i; k++ {
		if r.exact("that", k) && r.at[k] < 0 {
			return false // what is said of the state
		}
	}
	j := i - 1
	if j > s.First && r.fold(j) == "في" {
		j--
	}
	for _, t := range r.d.Times(max(s.First, j-5), i, "") {
		if t.Last == j+1 {
			return true
		}
	}
	for k := j; k > max(s.First-1, j-3); k-- {
		if r.at[k] < 0 && (r.exact("held", k) || r.in("occasion", k)) {
			return true
		}
	}
	return false
}

// hosts tells whether the place at token i is where the sentence's verb sets what it
// tells: it hosts or sees it (احتضنت سوسة ندوة), or somebody comes there (وصل إلى الدوحة).
func (r *reader) hosts(i int, s language.Sentence) bool {
	if i-1 >= s.First && i-1 <= s.First+1 && r.exact("hosting", i-1) {
		return true
	}
	if i < s.First+2 || r.fold(i-1) != "الي" {
		return false
	}
	for j := i - 2; j >= max(s.First, i-12); j-- {
		if r.exact("arrives", j) && j <= s.First+1 {
			return true
		}
		if r.exact("relative", j) || r.exact("that", j) {
			break
		}
	}
	return false
}

// behindBuilding is the token of the quarter or town that follows the building at token i
// (قصر الحكومة بالقصبة), i where none does.
func (r *reader) behindBuilding(i int, s language.Sentence) int {
	last := r.mention[r.at[i]].Last
	if !r.in("building", i) || last >= s.Last || !strings.HasPrefix(r.fold(last), "ب") {
		return i
	}
	if m := r.at[last]; m >= 0 && r.governedName(last) && r.parties[r.mention[m].Party].Kind == briefs.Place || m < 0 && strings.HasPrefix(r.fold(last), "بال") && !r.exact("unparticled", last) {
		return last
	}
	return i
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
	if r.unjoined(i) != r.fold(i) {
		return nil // من الساحل فالعاصمة: one of several
	}
	// An adjective of a state that no list has is known by its form: العاصمة الغامبية بانجول.
	if m, f := r.at[i+1], r.fold(i+1); m >= 0 && r.mention[m].Kind == party.ByAdjective || m < 0 && strings.HasPrefix(f, "ال") && (strings.HasSuffix(f, "يه") || strings.HasSuffix(f, "ية")) {
		if last < s.Last && r.d.Tokens[last].Kind == language.Word && !r.asIs("preposition", last) &&
			(r.at[last] >= 0 && r.parties[r.mention[r.at[last]].Party].Kind == briefs.Place || r.at[last] < 0 && r.unheardOf(last)) {
			return r.datelineAt(last, last+1)
		}
		first = i
	} else if m >= 0 {
		first, last = max(first, r.mention[m].First), r.mention[m].Last
	} else if r.d.Tokens[i+1].Kind != language.Word || r.asIs("preposition", i+1) {
		first, last = i, i+1
	}
	return r.datelineAt(first, min(last, s.Last))
}

// unheardOf tells whether token i is a word that the vocabulary does not hold.
func (r *reader) unheardOf(i int) bool {
	w, _ := vocabularyOf(language.Arabic).of(language.Arabic, r.fold(i))
	return w.rarity >= rarest-1
}
