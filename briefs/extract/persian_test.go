package extract

import "testing"

// A verb that ends its clause governs what stands before it.
func TestPersianRules(t *testing.T) {
	for _, c := range []struct{ sentence, acts string }{
		{"وزیران دو کشور در تهران سند همکاری علمی را امضا کردند.", "concluded"},
		{"دولت تصمیم گرفت مالیات کشاورزان را حذف کند.", "decided"},
		{"دو طرف توافق کردند که کمیته‌ای برای آب تشکیل دهند.", "agreed"},
		{"شرکت متعهد شد تا پل را تا پایان سال بسازد.", "pledged"},
		{"دانشگاه تهران کتابخانه تازه‌ای افتتاح خواهد کرد.", "planned"},
		{"قرار است هیئت ایران به بغداد سفر کند.", "planned"},
		{"ایران پیشنهاد تازه را رد کرد.", "refused"},
		{"سازمان ملل خواستار توقف درگیری‌ها شد.", "called_for"},
		{"مذاکره‌کنندگان درباره آب گفت‌وگو کردند.", ""},
		{"دولت این پیشنهاد را نخواهد پذیرفت.", "refused"},
	} {
		if acts, _ := read(c.sentence); acts != c.acts {
			t.Errorf("%s: %q, want %q", c.sentence, acts, c.acts)
		}
	}
}

func TestPersianActHasItsOwnWords(t *testing.T) {
	_, text := read("دو طرف توافق کردند که کمیته‌ای برای آب تشکیل دهند.")
	if want := "کمیته‌ای برای آب تشکیل دهند"; text != want {
		t.Errorf("text %q, want %q", text, want)
	}
}
