package language

import (
	"testing"

	"mujaz/briefs"
)

// Persian and Urdu times are read whole: with the ordinals of the days of a month, the months
// of either calendar, "this" year, and in Urdu the postposition behind them. They are
// resolved from a Tuesday where a date allows.
func TestPersianAndUrduTimesAreReadWhole(t *testing.T) {
	for _, c := range []struct {
		code           Code
		text, want, at string
	}{
		{Persian, "وزیر گفت این سد تا پایان سال جاری افتتاح می‌شود", "تا پایان سال جاری", ""},
		{Persian, "وزیر گفت این نشست در تاریخ بیستم اکتبر ۲۰۲۷ برگزار می‌شود", "در تاریخ بیستم اکتبر ۲۰۲۷", "2027-10-20"},
		{Persian, "تا پایان سال سه چاه حفر می‌شود", "تا پایان سال", ""},
		{Persian, "تا پایان سال ۱۴۰۵ سه چاه حفر می‌شود", "تا پایان سال ۱۴۰۵", ""},
		{Persian, "او تا دو هفته دیگر به مسقط می‌رود", "تا دو هفته دیگر", ""},
		{Persian, "این نشست روز یکشنبه سیزدهم شهریورماه جاری برگزار می‌شود", "روز یکشنبه سیزدهم شهریورماه جاری", "2026-09-04"},
		{Persian, "این نشست در بیست و دوم بهمن ۱۴۰۵ برگزار می‌شود", "در بیست و دوم بهمن ۱۴۰۵", "2027-02-11"},
		{Persian, "نشست روزهای اول و دوم ژوئیه در مسقط برگزار می‌شود", "روزهای اول و دوم ژوئیه", "2026-07"},
		{Persian, "تجهیزات ظرف ده روز آینده تحویل می‌شود", "ظرف ده روز آینده", "2026-12-04"},
		{Persian, "تجهیزات تا پایان دی‌ماه تحویل می‌شود", "تا پایان دی‌ماه", "2027-01-20"},
		{Persian, "تجهیزات تا پایان خرداد تحویل می‌شود", "تا پایان خرداد", "2026-06-21"},
		{Persian, "تجهیزات در بهمن ماه تحویل می‌شود", "در بهمن ماه", "2027-01-21/2027-02-19"},
		{Persian, "تجهیزات در اسرع وقت تحویل می‌شود", "در اسرع وقت", ""},
		{Persian, "محاکمه امروز «سه‌شنبه» در مسقط برگزار می‌شود", "امروز «سه‌شنبه»", "2026-11-24"},
		{Persian, "طرح در سال ۱۴۰۶ در مسقط اجرا می‌شود", "در سال ۱۴۰۶", ""},
		{Urdu, "یہ منصوبہ نومبر میں شروع ہوگا", "نومبر میں", "2026-11"},
		{Urdu, "یہ منصوبہ منگل کے روز شروع ہوگا", "منگل کے روز", "2026-11-24"},
		{Urdu, "یہ منصوبہ ہفتے کے روز شروع ہوگا", "ہفتے کے روز", "2026-11-21"},
		{Urdu, "کمیٹی 45 دن کے اندر سفارشات پیش کرے گی", "45 دن کے اندر", "2027-01-08"},
		{Urdu, "بارہ مئی 2027 کو کانفرنس ہوگی", "بارہ مئی 2027 کو", "2027-05-12"},
		{Urdu, "یکم جولائی 2027 سے منصوبہ شروع ہوگا", "یکم جولائی 2027", "2027-07-01"},
		{Urdu, "منصوبہ اس سال کے آخر تک مکمل ہوگا", "اس سال کے آخر تک", "2026"},
		{Urdu, "منصوبہ اگلے دو سالوں میں مکمل ہوگا", "اگلے دو سالوں میں", "2028-11-24"},
		{Urdu, "منصوبہ آئندہ مالی سال کے دوران مکمل ہوگا", "آئندہ مالی سال کے دوران", "2027"},
		{Urdu, "منصوبہ جلد از جلد مکمل ہوگا", "جلد از جلد", ""},
	} {
		d := Analyse(briefs.Article{Text: c.text})
		d.Code = c.code
		got := []string{}
		for _, x := range d.Times(0, len(d.Tokens), "2026-11-24") {
			q := d.Span(x.First, x.Last).Quote
			got = append(got, q)
			if q == c.want && x.Value != c.at {
				t.Errorf("%q is %q, want %q", q, x.Value, c.at)
			}
		}
		if len(got) != 1 || got[0] != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// What is done every year, what a number counts and a day that was spoken of are no times.
func TestPersianAndUrduNumbersBehindUnitsAreNoTimes(t *testing.T) {
	for code, texts := range map[Code][]string{
		Persian: {"ایران هر سال ۱۵۰ دانشجو می‌پذیرد", "وزیر در این روز با همتای خود سخن گفت"},
		Urdu:    {"پاکستان ہر سال 150 اہلکاروں کو تربیت دے گا", "اس منصوبے پر کام جاری ہے"},
	} {
		for _, text := range texts {
			d := Analyse(briefs.Article{Text: text})
			d.Code = code
			for _, x := range d.Times(0, len(d.Tokens), "2026-11-24") {
				t.Errorf("%q: %q", text, d.Span(x.First, x.Last).Quote)
			}
		}
	}
}

func TestPersianTimesEndBeforeWhatIsCounted(t *testing.T) {
	for text, want := range map[string]string{
		"دولت تا هفته آینده ۱۰ پروژه را افتتاح می‌کند": "تا هفته آینده",
		"این نشست هفته آینده ۱۲ آبان برگزار می‌شود":    "هفته آینده ۱۲ آبان",
	} {
		d := Analyse(briefs.Article{Text: text})
		d.Code = Persian
		ts := d.Times(0, len(d.Tokens), "2026-11-24")
		if len(ts) != 1 || d.Span(ts[0].First, ts[0].Last).Quote != want {
			t.Errorf("%q: got %+v", text, ts)
		}
	}
}
