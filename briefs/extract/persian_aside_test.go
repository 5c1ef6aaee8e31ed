package extract

import (
	"strings"
	"testing"
)

// A phrase that tells on which occasion something was done is none of its words, nor is how
// long the occasion took its time.
func TestAPersianOccasionIsNoPartOfTheAct(t *testing.T) {
	for _, c := range []struct{ text, act, time string }{
		{"وزیر راه ایران، بهرام ستوده، در پایان نشستی که طی سه روز در مسقط برگزار شد، قرارداد ساخت پل را امضا کرد.", "قرارداد ساخت پل را", ""},
		{"ایران و عمان در حاشیه اجلاس بنادر، قرارداد ساخت پل را امضا کردند.", "قرارداد ساخت پل را", ""},
		{"ایران و عمان در نشستی که دیروز در مسقط برگزار شد، قرارداد ساخت پل را امضا کردند.", "قرارداد ساخت پل را", "دیروز"},
	} {
		s := first(t, persianHeadline, c.text)
		got := ""
		if s.Deadline != nil {
			got = s.Deadline.Text
		}
		if s.Text != c.act || got != c.time {
			t.Errorf("%s\n gives %q at %q", c.text, s.Text, got)
		}
	}
}

// Before the colon of a headline stands who says the rest: by name, or by a post that the article
// gives to one of two ministers.
func TestAPersianHeadlineIsOnTheWordOfWhoeverStandsBeforeItsColon(t *testing.T) {
	const lead = "\n\nوزیر نیرو و منابع آب ایران، مهندس بهرام ستوده، و وزیر تجارت عمان، سالم حارثی، در مسقط گفت‌وگو کردند."
	for headline, want := range map[string]string{
		"وزیر نیرو: سد تا پایان سال افتتاح خواهد شد":    "بهرام ستوده",
		"وزیر تجارت: بندر تا پایان سال افتتاح خواهد شد": "سالم حارثی",
		"ستوده: سد تا پایان سال افتتاح خواهد شد":        "بهرام ستوده",
		"وزیر ورزش: سد تا پایان سال افتتاح خواهد شد":    "وزیر ورزش",
		"مسقط: سد تا پایان سال افتتاح خواهد شد":         "",
	} {
		got := ""
		if s := first(t, headline, strings.TrimPrefix(lead, "\n\n")); s.Attribution != nil {
			got = s.Attribution.Source
		}
		if got != want {
			t.Errorf("%s\n is on the word of %q, want %q", headline, got, want)
		}
	}
}

// A town of no list is the dateline's by the dash and the date behind it, from which a month
// without a year is counted.
func TestAPersianDatelineWithADayOfTheWeek(t *testing.T) {
	b := Brief(article(persianHeadline + "\n\nمرزآباد – سه‌شنبه ۱۹ آبان ۱۴۰۵: ایران متعهد شد پل را تا پایان آذرماه تحویل دهد."))
	if dl := b.Dateline; dl == nil || dl.Place != "مرزآباد" || dl.Date == nil || dl.Date.Value == nil || *dl.Date.Value != "2026-11-10" {
		t.Errorf("dateline %+v", dl)
	}
	if all := statements(b); len(all) != 1 || all[0].Deadline == nil || all[0].Deadline.Value == nil || *all[0].Deadline.Value != "2026-12-21" {
		t.Errorf("statements %+v", all)
	}
}
