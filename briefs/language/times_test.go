package language

import (
	"testing"
	"time"

	"mujaz/briefs"
)

// Expressions of time are found and resolved from the date of the article,
// a Tuesday; without that date relative ones stay open.
func TestTimes(t *testing.T) {
	for _, c := range []struct {
		code                  Code
		text, want, at, blind string
	}{
		{French, "Les deux ministres se réuniront le 14 mars 2027 à Lyon", "14 mars 2027", "2027-03-14", "2027-03-14"},
		{French, "Les experts se retrouveront la semaine prochaine pour en parler", "semaine prochaine", "2026-11-30/2026-12-06", ""},
		{English, "The two sides will meet within three months in Oslo", "three months", "2027-02-24", ""},
		{English, "The envoys will return next week to the talks", "next week", "2026-11-30/2026-12-06", ""},
		{English, "They struck a deal Saturday to end years of fighting in the south", "Saturday", "2026-11-21", ""},
		{English, "The truce starts Tuesday (2200 GMT) in the south", "Tuesday", "2026-11-24", ""},
		{English, "The government made a plan to mend the roads for 2027-2029 and more", "for 2027-2029", "2029", "2029"},
		{French, "Il a signé lundi un accord sur les ports avec les deux", "lundi", "2026-11-23", ""},
		{English, "The minister will sign the deal tomorrow in Oslo", "tomorrow", "2026-11-25", ""},
		{English, "The bridge will be finished by the end of the year in Oslo", "end of the year", "2026", ""},
		{English, "The bridge will be finished by 2030, the minister said", "by 2030", "2030", "2030"},
		{English, "The two sides signed the deal on February 13, 2025, in Oslo", "February 13, 2025", "2025-02-13", "2025-02-13"},
		{English, "The state will buy vessels over the next 5 years from them", "next 5 years", "2031-11-24", ""},
		{French, "Le pont sera terminé d'ici la fin de l'année, selon le ministre", "fin de l'année", "2026", ""},
		{English, "The bridge will be finished by the end of the month in Oslo", "by the end of the month", "2026-11", ""},
		{English, "The bridge will be finished later this year in Oslo", "later this year", "2026", ""},
		{English, "The bridge will be finished at the end of a year of work in Oslo", "end of a year", "", ""},
		{English, "The bridge will be finished by the end of next year in Oslo", "by the end of next year", "2027", ""},
		{English, "The bridge will be finished within a month of the vote", "within a month", "2026-12-24", ""},
		{English, "The bridge will be finished in the near future, he said", "in the near future", "", ""},
		{English, "The bridge will be finished by mid-December, he said", "by mid-December", "2026-12", ""},
		{English, "The bridge will be closed with immediate effect, he said", "with immediate effect", "", ""},
		{English, "The bridge will be finished by year's end, he said", "by year's end", "", ""},
		{English, "The bridge will be finished not later than 30 June 2027, he said", "not later than 30 June 2027", "2027-06-30", "2027-06-30"},
		{English, "The bridge will be closed as of January 1, 2027, he said", "as of January 1, 2027", "2027-01-01", "2027-01-01"},
		{English, "The bridge will be opened on Thursday, 3 December, he said", "on Thursday, 3 December", "2026-12-03", ""},
		{English, "The bridge will be opened on Thursday, Dec. 3, he said", "on Thursday, Dec. 3", "2026-12-03", ""},
		{French, "Le pont sera terminé avant la fin du mois, selon le ministre", "la fin du mois", "2026-11", ""},
		{Arabic, "يفتح الجسر قبل نهاية الشهر الجاري في المدينة", "قبل نهاية الشهر الجاري", "2026-11", ""},
		{Arabic, "وقع الوزير العقد في شهر رجب ويفتح الجسر قبل نهاية العام", "قبل نهاية العام", "", ""},
		{Persian, "پل تا پایان سال باز می‌شود", "تا پایان سال", "", ""},
		{Hebrew, "הגשר ייפתח עד סוף השנה בעיר", "עד סוף השנה", "2026", ""},
		{Hebrew, "הגשר ייפתח בסוף החודש בעיר", "בסוף החודש", "2026-11", ""},
		{Hebrew, "הכביש נסגר, ובחודש מאי ייפתח הגשר", "ובחודש מאי", "2026-05", ""},
		{Hebrew, "הגשר ייפתח בתוך 120 יום בעיר", "בתוך 120 יום", "2027-03-24", ""},
		{Hebrew, "הגשר ייפתח בעוד שבועיים בעיר", "בעוד שבועיים", "2026-12-08", ""},
		{Hebrew, "הגשר ייפתח בשנת 2027 בעיר", "בשנת 2027", "2027", "2027"},
		{Hebrew, "הגשר ייפתח ברבעון הראשון של 2027 בעיר", "ברבעון הראשון של 2027", "2027", "2027"},
		{Hebrew, "הגשר ייפתח ביום ג' בעיר", "ביום ג'", "", ""},
		{Hebrew, "הגשר ייפתח במוצאי שבת בעיר", "במוצאי שבת", "2026-11-21", ""},
		{Hebrew, "הגשר ייפתח ללא דיחוי בעיר", "ללא דיחוי", "", ""},
		{Hebrew, "השרים ייפגשו פעם אחת בשנה בעיר", "פעם אחת בשנה", "", ""},
		{Urdu, "پل سال کے آخر تک کھل جائے گا", "سال کے آخر تک", "2026", ""},
		{French, "Le pont sera terminé fin 2029, selon le ministre de la région", "fin 2029", "2029", "2029"},
		{English, "The bridge will be finished by the end of 2029, the minister said", "by the end of 2029", "2029", "2029"},
		{English, "The bridge will be finished by mid-2029, the minister said", "by mid-2029", "2029", "2029"},
		{English, "The bridge will be built between 2027 and 2029 with a loan", "between 2027 and 2029", "2029", "2029"},
		{English, "The ministers will meet on 3 and 4 June 2027 in Oslo", "on 3 and 4 June 2027", "2027-06-03", "2027-06-03"},
		{English, "The grants will begin in FY 2028, the minister said", "in FY 2028", "2028", "2028"},
		{French, "Le pont sera terminé d'ici à 2030, selon le ministre de la région", "d'ici à 2030", "2030", "2030"},
		{French, "Le pont sera terminé à la mi-2027, selon le ministre de la région", "mi-2027", "2027", "2027"},
		{French, "Le pont sera terminé au premier semestre 2027, selon le ministre", "au premier semestre 2027", "2027", "2027"},
		{French, "Le pont sera bâti au cours des cinq prochaines années, selon le ministre", "des cinq prochaines années", "2031-11-24", ""},
		{French, "Les ministres se verront les 4 et 5 mai 2027 à Lyon avec les autres", "les 4 et 5 mai 2027", "2027-05-04", "2027-05-04"},
		{French, "Le pont sera ouvert à partir du 1er janvier 2027, selon le ministre", "1er janvier 2027", "2027-01-01", "2027-01-01"},
		{French, "Le pont sera ouvert cet été, selon le ministre de la région", "cet été", "", ""},
		{English, "The two sides will meet at the earliest possible date in Oslo", "at the earliest possible date", "", ""},
		{English, "The bridge will be opened in the spring, the minister said", "in the spring", "", ""},
		{English, "The bridge will be opened by year-end, the minister said", "by year-end", "", ""},
		{French, "Le pont sera ouvert dans les plus brefs délais, selon le ministre", "dans les plus brefs délais", "", ""},
		{French, "Le pont sera ouvert au printemps, selon le ministre de la région", "au printemps", "", ""},
		{French, "Le pont sera ouvert au cours des prochaines semaines, selon le ministre", "au cours des prochaines semaines", "", ""},
		{French, "Le pont sera ouvert à compter du 1er mars 2027, selon le ministre", "à compter du 1er mars 2027", "2027-03-01", "2027-03-01"},
		{Persian, "وزیر گفت این نشست در ۵ مارس ۲۰۲۷ برگزار می‌شود", "۵ مارس ۲۰۲۷", "2027-03-05", "2027-03-05"},
		{Persian, "وزیر گفت این نشست در ۱۵ بهمن ۱۴۰۵ برگزار می‌شود", "۱۵ بهمن ۱۴۰۵", "2027-02-04", "2027-02-04"},
		{Arabic, "ستعقد اللجنة جلستها يومي 4 و5 يونيو 2027 في المدينة", "يومي 4 و5 يونيو 2027", "2027-06-04", "2027-06-04"},
		{Arabic, "يرفع السعر ابتداء من غرة جويلية 2027 في المدينة", "ابتداء من غرة جويلية 2027", "2027-07-01", "2027-07-01"},
		{Arabic, "تسلم السفن في أجل أقصاه 30 يوما من الشركة", "في أجل أقصاه 30 يوما", "", ""},
		{Arabic, "ووقع الوزير العقد أمس الاثنين في المدينة", "أمس الاثنين", "2026-11-23", ""},
		{Arabic, "تكتمل السدود خلال العقد المقبل في المدينة", "خلال العقد المقبل", "", ""},
		{Arabic, "يفتح الجسر نهاية هذا العام في المدينة", "نهاية هذا العام", "2026", ""},
		{Hebrew, "השרים ייפגשו שוב בירושלים ב-5 במרץ 2027 לדיון", "5 במרץ 2027", "2027-03-05", "2027-03-05"},
		{Urdu, "دونوں ممالک کا اجلاس 5 مارچ 2027 کو اسلام آباد میں ہوگا", "5 مارچ 2027 کو", "2027-03-05", "2027-03-05"},
	} {
		d := Analyse(briefs.Article{Text: c.text})
		d.Code = c.code
		for anchor, want := range map[string]string{"2026-11-24": c.at, "": c.blind} {
			found := false
			for _, x := range d.Times(0, len(d.Tokens), anchor) {
				q := d.Span(x.First, x.Last).Quote
				if len(q) >= len(c.want) && q[len(q)-len(c.want):] == c.want {
					found = true
					if x.Value != want {
						t.Errorf("%q with %q: %q, want %q", q, anchor, x.Value, want)
					}
				}
			}
			if !found {
				t.Errorf("%q: no time %q", c.text, c.want)
			}
		}
	}
}

// A number that is no day and no year begins no date, and "may" is a month only
// where it is written as one.
func TestNumbersVerbsAndPostsAreNoTimes(t *testing.T) {
	for _, s := range []string{"Order 14257 was signed and the company may appeal", "They march to the port, and 300 of them may stay",
		"سحب المجلس الثقة من الأمين العام السابق سالم البحري والمدير العام القادم", "أعلن فتح باب الترشح وهو أب لطفلين"} {
		d := Analyse(briefs.Article{Text: s})
		for _, x := range d.Times(0, len(d.Tokens), "") {
			t.Errorf("%q: %q", s, d.Span(x.First, x.Last).Quote)
		}
	}
}

// A day or month without its year is the next one for what is to be done, and the last one
// for what was done.
func TestADeadlineLiesAheadAndADeedBehind(t *testing.T) {
	for _, c := range []struct {
		code                    Code
		text, want, ahead, back string
	}{
		{English, "The bridge will be finished by 3 March, he said", "by 3 March", "2027-03-03", "2026-03-03"},
		{English, "The bridge will be finished by March, he said", "by March", "2027-03", "2026-03"},
		{English, "The bridge will be opened on Sunday, he said", "on Sunday", "2026-11-29", "2026-11-22"},
		{English, "The bridge will be opened on Tuesday, he said", "on Tuesday", "2026-11-24", "2026-11-24"},
		{English, "The bridge will be opened on 5 December, he said", "on 5 December", "2026-12-05", "2025-12-05"},
		{English, "The bridge was opened on 3 March 2025, he said", "on 3 March 2025", "2025-03-03", "2025-03-03"},
		{English, "The bridge was opened last March, he said", "last March", "2026-03", "2026-03"},
		{French, "Le pont sera ouvert le 3 mars, selon le ministre", "le 3 mars", "2027-03-03", "2026-03-03"},
		{French, "Le pont sera ouvert dimanche, selon le ministre", "dimanche", "2026-11-29", "2026-11-22"},
	} {
		d := Analyse(briefs.Article{Text: c.text})
		d.Code = c.code
		found := false
		for _, x := range d.Times(0, len(d.Tokens), "2026-11-24") {
			if found = found || d.Span(x.First, x.Last).Quote == c.want; d.Span(x.First, x.Last).Quote != c.want {
				continue
			}
			if a, b := d.Ahead(x, "2026-11-24"), d.Back(x, "2026-11-24"); a != c.ahead || b != c.back {
				t.Errorf("%q: ahead %q, back %q, want %q and %q", c.want, a, b, c.ahead, c.back)
			}
		}
		if !found {
			t.Errorf("%q: no time %q", c.text, c.want)
		}
	}
}

// A month behind the last of January ends with February, and a year behind the last of a
// leap year's February with that of the next.
func TestAMonthOnIsNotTheMonthAfterIt(t *testing.T) {
	for _, c := range []struct {
		day, unit string
		count     int
		want      string
	}{
		{"2027-01-31", "month", 1, "2027-02-28"}, {"2027-08-31", "month", 1, "2027-09-30"}, {"2026-11-30", "month", 3, "2027-02-28"}, {"2026-12-15", "month", 2, "2027-02-15"},
		{"2028-02-29", "year", 1, "2029-02-28"}, {"2027-01-31", "week", 1, "2027-02-07"}, {"2027-01-31", "hour", 1, ""},
	} {
		day, err := time.Parse(time.DateOnly, c.day)
		if got := after(day, c.count, c.unit); err != nil || got != c.want {
			t.Errorf("%d %s behind %s: %q, want %q", c.count, c.unit, c.day, got, c.want)
		}
	}
}

// Arabic periods within which something is due are counted from the article's day, and so are
// the ordinals of days; several units are no one.
func TestArabicPeriodsAndOrdinalDays(t *testing.T) {
	for _, c := range []struct{ text, want, at string }{
		{"تفتح الشركة الجسر خلال شهر في المدينة", "خلال شهر", "2026-12-24"},
		{"تفتح الشركة الجسر في غضون سنة.", "في غضون سنة", "2027-11-24"},
		{"تفتح الشركة الجسر في ظرف أسبوع.", "في ظرف أسبوع", "2026-12-01"},
		{"تفتح الشركة الجسر في غضون أيام.", "في غضون أيام", ""},
		{"تفتح الشركة الجسر في غضون الأشهر الستة المقبلة.", "في غضون الأشهر الستة المقبلة", "2027-05-24"},
		{"تفتح الشركة الجسر خلال السنوات الثلاث المقبلة.", "خلال السنوات الثلاث المقبلة", "2029-11-24"},
		{"تفتح الشركة الجسر خلال الأشهر المقبلة.", "خلال الأشهر المقبلة", ""},
		{"تفتح الشركة الجسر خلال السنوات المقبلة.", "خلال السنوات المقبلة", ""},
		{"تفتح الشركة الجسر قبل موفى السنة.", "قبل موفى السنة", "2026"},
		{"تفتح الشركة الجسر بحلول الصيف.", "بحلول الصيف", ""},
		{"تفتح الشركة الجسر في الأول من يوليو 2027.", "في الأول من يوليو 2027", "2027-07-01"},
		{"تفتح الشركة الجسر خلال شهر مارس 2027.", "خلال شهر مارس 2027", "2027-03"},
		{"تفتح الشركة الجسر خلال عام 2027.", "خلال عام 2027", "2027"},
		{"تفتح الشركة الجسر مطلع كانون الثاني المقبل.", "مطلع كانون الثاني المقبل", "2027-01"},
		{"تفتح الشركة الجسر في 3 تشرين الأول 2027.", "في 3 تشرين الأول 2027", "2027-10-03"},
		{"تفتح الشركة الجسر ابتداء من فاتح يناير 2027.", "ابتداء من فاتح يناير 2027", "2027-01-01"},
		{"تفتح الشركة الجسر في بداية الفصل الدراسي القادم.", "في بداية الفصل الدراسي القادم", ""},
		{"تمول الشركة الجسر للفصل الأول من العام الدراسي القادم.", "للفصل الأول من العام الدراسي القادم", ""},
		{"تفتح الشركة الجسر إلى غاية 31 دجنبر 2027.", "إلى غاية 31 دجنبر 2027", "2027-12-31"},
		{"تفتح الشركة الجسر في موعد أقصاه الجمعة المقبل.", "في موعد أقصاه الجمعة المقبل", "2026-11-27"},
		{"تفتح الشركة الجسر من 3 إلى 7 نونبر 2027.", "من 3 إلى 7 نونبر 2027", "2027-11-03"},
		{"تؤجر الشركة الجسر لمدة ثلاث سنوات ابتداء من تاريخ التوقيع.", "لمدة ثلاث سنوات ابتداء من تاريخ التوقيع", ""},
		{"تفتح الشركة الجسر على وجه السرعة.", "على وجه السرعة", ""},
	} {
		d := Analyse(briefs.Article{Text: c.text})
		d.Code = Arabic
		got, value := "", ""
		for _, x := range d.Times(0, len(d.Tokens), "2026-11-24") {
			got, value = d.Span(x.First, x.Last).Quote, x.Value
		}
		if got != c.want || value != c.at {
			t.Errorf("%s\n got %q %q\nwant %q %q", c.text, got, value, c.want, c.at)
		}
	}
}
