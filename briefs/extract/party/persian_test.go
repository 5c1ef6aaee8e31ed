package party

import (
	"testing"

	"mujaz/briefs"
)

func TestAPersianBodyEndsBeforeTheVerbAndCompanyMayMeanTakingPart(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"سازمان شیلات اعلام کرد صادرات ماهی آغاز می‌شود.", "سازمان شیلات"},
		{"شرکت گسترش نوآوران پارسا قرارداد را امضا کرد.", "شرکت گسترش نوآوران پارسا"},
		{"وزارت نیرو دستور داد سدها باز شود.", "وزارت نیرو"},
		{"به گفته وزارت صنعت و معدن، واردات آزاد است.", "وزارت صنعت و معدن"},
		{"کمیته مشترک اقتصادی ایران و ارمنستان در ایروان تشکیل جلسه داد.", "کمیته مشترک اقتصادی ایران و ارمنستان"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != briefs.Organisation {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
	for _, text := range []string{"وزیران در نشست کابل شرکت داشتند.", "نمایندگان در مراسم شرکت می‌کنند.", "سازمان مذکور تعطیل شد.", "ثبات نرخ ارز ادامه دارد."} {
		for _, p := range find(t, text).Parties {
			if p.Kind == briefs.Organisation {
				t.Errorf("%s: got %+v", text, p)
			}
		}
	}
}

func TestAHebrewHeadWithACommonNounIsNoBody(t *testing.T) {
	for _, text := range []string{"הקרן נמסרה לעובדים.", "המכון נותן חסות לסטודנטים."} {
		for _, p := range find(t, text).Parties {
			if p.Kind == briefs.Organisation {
				t.Errorf("%s: got %+v", text, p)
			}
		}
	}
}

func TestWhoActsInUrduIsAPersonThoughOnlyHalfOfTheNameIsKnown(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"کامران ژاگیل نے کہا کہ کام مکمل ہو گیا۔", "کامران ژاگیل"},
		{"محمود ژاگیل کا کہنا ہے کہ کام مکمل ہو گیا۔", "محمود ژاگیل"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != briefs.Person {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
}

func TestAPersianNameMayStandInQuotationMarksOrRightBeforeItsPost(t *testing.T) {
	for _, tt := range []struct{ text, want, role, iso string }{
		{"«یوهان برگر» وزیر دفاع اتریش به تهران سفر کرد.", "یوهان برگر", "وزیر دفاع اتریش", "AT"},
		{"وزیر دفاع اتریش «یوهان برگر» به تهران سفر کرد.", "یوهان برگر", "وزیر دفاع اتریش", "AT"},
		{"یوهان برگر وزیر دفاع اتریش صحبت کرد.", "یوهان برگر", "وزیر دفاع اتریش", "AT"},
		{"بهرام ستوده افزود که کار ادامه دارد.", "بهرام ستوده", "", "IR"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != briefs.Person || p.Role != tt.role || tt.role != "" && p.Country != tt.iso {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
	for _, text := range []string{"به گزارش گروه بین‌الملل خبرگزاری فارس، باران بارید.", "این کمک مالی به مردم رسید."} {
		for _, p := range find(t, text).Parties {
			if p.Name != "خبرگزاری فارس" {
				t.Errorf("%s: got %+v", text, p)
			}
		}
	}
}
