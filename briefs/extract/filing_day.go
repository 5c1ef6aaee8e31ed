package extract

import (
	"slices"
	"strings"
	"sync"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// filingWords are what stands beside the date in a line that says no more than when an article
// was published. As they fold in any of the languages read.
var filingWords = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields("نشر نشرت تم النشر نشره في بتاريخ تاريخ آخر تحديث حدث حدثت يوم اليوم الساعة بتوقيت توقيت غرينتش جرينتش م ص ه هـ ت مساء صباحا الموافق " +
		"published posted updated last on date at utc gmt edt est am pm publié publiée paru mis mise à jour le du at h") {
		out[language.Fold(language.Arabic, w)] = true
		out[language.Fold(language.French, w)] = true
	}
	return out
})

// firstLines is how many of an article's sentences are looked at for when it was written.
const firstLines = 5

// dayWritten is the day on which an article was written that neither says when it was
// published nor has a dateline: that of a line of its own with nothing but the date, or in Arabic
// the one that the headline or the first sentence gives the news. "" where none tells; about
// where it may be a day later.
func (r *reader) dayWritten() (day string, about bool) {
	lead := r.lead()
	for n := 0; n < min(len(r.d.Sentences), firstLines); n++ {
		if r.d.Role(n) != briefs.RoleHeadline && n != lead || n == lead && r.d.Sentences[n].Last-r.d.Sentences[n].First < 12 {
			if day := dateLine(r.d, r.d.Sentences[n], func(i int) bool { return r.at[i] >= 0 }); day != "" {
				return day, false
			}
		}
	}
	if day := r.dayOfApparatus(); day != "" {
		return day, false
	}
	if r.d.Code != language.Arabic {
		return "", false
	}
	_, day, about = r.newsDay(lead)
	return day, about
}

// newsDay is the day that the headline or the first sentence of an Arabic article gives the news,
// and the words for it; "" where neither tells.
func (r *reader) newsDay(lead int) (t language.Time, day string, about bool) {
	for n := 0; n < min(len(r.d.Sentences), firstLines); n++ {
		if r.d.Role(n) == briefs.RoleHeadline || n == lead {
			if t, day, about := r.dayOfNews(r.d.Sentences[n]); day != "" {
				return t, day, about
			}
		}
	}
	t, day = r.dayOfDeck(lead)
	return t, day, false
}

// dayOfDeck is the date in full above an Arabic lead that tells of today by the day of the week
// that the date falls on: جلسة 3 تشرين الثاني 2026 / عقد المجلس، اليوم الثلاثاء، جلسته.
func (r *reader) dayOfDeck(lead int) (language.Time, string) {
	if lead < 0 {
		return language.Time{}, ""
	}
	today := ""
	for j, s := r.d.Sentences[lead].First, r.d.Sentences[lead]; j+1 < s.Last; j++ {
		if r.fold(j) == "اليوم" && language.Weekday(language.Arabic, r.fold(j+1)) {
			today = r.fold(j + 1)
		}
	}
	for n := 0; n < lead && today != ""; n++ {
		s := r.d.Sentences[n]
		for _, t := range r.d.Times(s.First, s.Last, "") {
			if d, err := time.Parse("2006-01-02", t.Value); err == nil && language.Fold(language.Arabic, arabicWeekdays[d.Weekday()]) == today && !r.setLater(t, s) {
				return t, t.Value
			}
		}
	}
	return language.Time{}, ""
}

// arabicWeekdays are the days of the week from Sunday on.
var arabicWeekdays = [...]string{"الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"}

// dayOfApparatus is the day that one of an article's first lines gives which is no part of its
// text, and of which nothing else is read.
func (r *reader) dayOfApparatus() string {
	for n, p := range r.d.Article.Paragraphs {
		if n >= firstLines || p.Role != briefs.RoleApparatus || p.End > len(r.d.Article.Text) || p.End-p.Start > longestDateLine {
			continue
		}
		d := language.AnalyseLine(r.d.Code, r.d.Article.Text[p.Start:p.End])
		for _, s := range d.Sentences {
			if day := dateLine(d, s, func(int) bool { return false }); day != "" {
				return day
			}
		}
	}
	return ""
}

// longestDateLine is how many bytes a line with nothing but the date may have.
const longestDateLine = 200

// dateLine is the day of a line that says nothing but when it was published, or by what paper
// or where, as named tells of its tokens; "" for any other.
func dateLine(d *language.Document, s language.Sentence, named func(int) bool) (day string) {
	if s.Last-s.First > 18 {
		return ""
	}
	ts := d.Times(s.First, s.Last, "")
	inside := func(i int) bool {
		return slices.ContainsFunc(ts, func(t language.Time) bool { return i >= t.First && i < t.Last })
	}
	for _, t := range ts {
		if d.Code == language.English && d.Tokens[t.First].Kind == language.Number && len(d.Tokens[t.First].Text) < 4 && d.Tokens[min(t.First+1, s.Last-1)].Text == "/" {
			continue // 03/10/2026 is of March or of October
		}
		if day == "" && len(t.Value) == len("2006-01-02") {
			day = t.Value
		}
	}
	for i := s.First; i < s.Last; i++ {
		if t := d.Tokens[i]; t.Kind == language.Word && !inside(i) && !filingWords()[t.Fold] && !named(i) {
			return ""
		}
	}
	return day
}

// dayOfNews is the day that an Arabic headline or lead sets what it tells on: with today or
// yesterday, or else the day of the week, beside a date in full. No day of what is still to
// come, nor of what was long ago.
func (r *reader) dayOfNews(s language.Sentence) (t language.Time, day string, about bool) {
	for _, t = range r.d.Times(s.First, s.Last, "") {
		if len(t.Value) != len("2006-01-02") {
			continue
		}
		today, yesterday, weekday := false, false, false
		for j := max(s.First, t.First-1); j < t.Last; j++ {
			f := r.d.Tokens[j].Fold
			if f == "ليوم" {
				return t, "", false // of a paper's issue
			}
			today = today || f == "اليوم" || f == "يومه"
			yesterday = yesterday || f == "امس" || f == "البارحه"
			weekday = weekday || language.Weekday(language.Arabic, f)
		}
		if !today && !yesterday && !weekday || r.setLater(t, s) {
			return t, "", false
		}
		if yesterday {
			d, err := time.Parse("2006-01-02", t.Value)
			if err != nil {
				return t, "", false
			}
			return t, d.AddDate(0, 0, 1).Format("2006-01-02"), false
		}
		return t, t.Value, !today
	}
	return t, "", false
}

// daysAway tells whether a time is counted in single days from the day that an article was
// written, so that a day more or less makes it another: غدا, بعد ثلاثة أيام.
func (r *reader) daysAway(t language.Time) bool {
	for j := t.First; j < t.Last; j++ {
		switch r.fold(j) {
		case "غدا", "غد", "الغد", "اليوم", "امس", "البارحه", "الليله", "ايام", "يومين", "يوما", "ساعه", "ساعات":
			return true
		}
	}
	return false
}

// setLater tells whether an Arabic time is not that of what its sentence tells but of what is
// to be, or of something that it names: behind a verb in the future, a word that opens a
// deadline, a relative clause.
func (r *reader) setLater(t language.Time, s language.Sentence) bool {
	for j := s.First; j < t.Last; j++ {
		f := r.d.Tokens[j].Fold
		if r.at[j] >= 0 && r.mention[r.at[j]].Kind == party.ByName || r.d.Tokens[j].Kind != language.Word {
			continue
		}
		_, bare := language.Conjunction(language.Arabic, f)
		stem, future := strings.CutPrefix(bare, "س")
		switch {
		case future && len(stem) >= len("يبني") && imperfect(stem), bare == "سوف", bare == "المقرر", bare == "المزمع", bare == "المرتقب", bare == "المنتظر", bare == "المقبل", bare == "القادم", bare == "المقبله", bare == "القادمه", bare == "يعتزم", bare == "تعتزم":
			return true
		case bare == "منذ", bare == "قبل", bare == "بحلول", bare == "حتي", bare == "الموقعه", bare == "المورخ", bare == "المورخه":
			return j > t.First-4
		case strings.HasPrefix(bare, "الذي") || bare == "التي" || bare == "الذين":
			return j > t.First-14
		}
	}
	return false
}
