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
