package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/source"
)

// An article that neither says when it was published nor has a dateline is counted from the
// date in a line of its own, or that its headline or first sentence gives the news; a day by
// the weekday alone may be one later, so that tomorrow stays open; no date of what is to come
// is the article's.
func TestTheDayOfAnArticleIsFoundInItsFirstLines(t *testing.T) {
	const headline, act = "الحكومة تقر برنامجا للموانئ", "وتعهدت الحكومة بفتح الميناء "
	for _, c := range []struct{ text, due, value string }{
		{headline + "\n\nالثلاثاء 10 مارس 2026\n\n" + act + "قبل نهاية السنة.", "قبل نهاية السنة", "2026"},
		{headline + "\n\nنشر في 10/03/2026\n\n" + act + "قبل نهاية الشهر.", "قبل نهاية الشهر", "2026-03"},
		{headline + "\n\n2026-03-10 14:30\n\n" + act + "في غضون أسبوعين.", "في غضون أسبوعين", "2026-03-24"},
		{headline + " اليوم 10 مارس 2026\n\n" + act + "غدا.", "غدا", "2026-03-11"},
		{headline + "\n\nعقدت الوزارة اليوم الثلاثاء 10 مارس 2026 لقاء مع الصيادين. " + act + "غدا.", "غدا", "2026-03-11"},
		{headline + "\n\nعقدت الوزارة أمس الاثنين 9 مارس 2026 لقاء مع الصيادين. " + act + "غدا.", "غدا", "2026-03-11"},
		{headline + "\n\nعقدت الوزارة، الثلاثاء 10 مارس 2026، لقاء مع الصيادين في المدينة. " + act + "قبل نهاية الشهر.", "قبل نهاية الشهر", "2026-03"},
		{headline + "\n\nعقدت الوزارة، الثلاثاء 10 مارس 2026، لقاء مع الصيادين في المدينة. " + act + "غدا.", "غدا", ""},
		{headline + "\n\nستعقد الوزارة يوم الثلاثاء 10 مارس 2026 لقاء مع الصيادين. " + act + "قبل نهاية الشهر.", "قبل نهاية الشهر", ""},
		{headline + "\n\nانتقد الصيادون في المدينة القرار الذي صدر الثلاثاء 10 مارس 2026. " + act + "قبل نهاية الشهر.", "قبل نهاية الشهر", ""},
		{headline + "\n\nوصلت السفينة إلى الميناء في 10 مارس 2026. " + act + "قبل نهاية الشهر.", "قبل نهاية الشهر", ""},
		{"Ports reopen\n\n10 March 2026\n\nNorway promised to open the port next month.", "next month", "2026-04"},
		{"Ports reopen\n\nPublished on 03/10/2026\n\nNorway promised to open the port next month.", "next month", ""},
	} {
		l, err := source.Read("a.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, s := range statements(Brief(l[0])) {
			if s.Act != briefs.Pledged {
				continue
			}
			found = true
			got := "none"
			if s.Deadline != nil {
				if got = ""; s.Deadline.Value != nil {
					got = *s.Deadline.Value
				}
			}
			if s.Deadline == nil || s.Deadline.Text != c.due || got != c.value {
				t.Errorf("%s\n got %q, want %q for %q", strings.ReplaceAll(c.text, "\n", " "), got, c.value, c.due)
			}
		}
		if !found {
			t.Errorf("%s: no promise", c.text)
		}
	}
}

// The day on which an Arabic lead sets the news is the article's date where it has no other, as is
// the date above a lead that tells of today by its weekday.
func TestAnArabicLeadDatesItsArticle(t *testing.T) {
	for _, c := range []struct{ text, place, date, value string }{
		{"اجتماع حول الموانئ\n\nالرباط – عقد وزير النقل المغربي، الثلاثاء 20 أكتوبر 2026، جلسة عمل مع الصيادين حول الموانئ والجسور.", "الرباط", "الثلاثاء 20 أكتوبر 2026", "2026-10-20"},
		{"اجتماع حول الموانئ\n\nعقد وزير النقل المغربي اليوم 20 أكتوبر 2026 جلسة عمل مع الصيادين حول الموانئ والجسور.", "", "اليوم 20 أكتوبر 2026", "2026-10-20"},
		{"اجتماع حول الموانئ\n\nقرارات الجلسة المنعقدة في 3 تشرين الثاني 2026\n\nبغداد – عقد مجلس الوزراء العراقي، اليوم الثلاثاء، جلسته العادية برئاسة رئيس المجلس سامي الخطيب.", "بغداد", "3 تشرين الثاني 2026", "2026-11-03"},
		{"اجتماع حول الموانئ\n\nقرارات الجلسة المنعقدة في 2 تشرين الثاني 2026\n\nبغداد – عقد مجلس الوزراء العراقي، اليوم الثلاثاء، جلسته العادية برئاسة رئيس المجلس سامي الخطيب.", "بغداد", "", ""},
		{"اجتماع حول الموانئ\n\nانتقد وزير النقل المغربي ما كتبته جريدة الصباح ليوم الخميس 19 نوفمبر 2026 عن الموانئ والجسور.", "", "", ""},
		{"اجتماع حول الموانئ\n\nعقد وزير النقل المغربي أمس الاثنين 19 أكتوبر 2026 جلسة عمل مع الصيادين حول الموانئ والجسور.", "", "", ""},
	} {
		l, err := source.Read("a.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		place, date, value := "", "", ""
		if dl := Brief(l[0]).Dateline; dl != nil {
			if place = dl.Place; dl.Date != nil {
				date, value = dl.Date.Text, *dl.Date.Value
			}
		}
		if place != c.place || date != c.date || value != c.value {
			t.Errorf("%s\n got %q %q %q\nwant %q %q %q", c.text, place, date, value, c.place, c.date, c.value)
		}
	}
}
