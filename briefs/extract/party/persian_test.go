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

func TestHebrewPostsMayBeLongAndWordsBehindThemNoName(t *testing.T) {
	for _, tt := range []struct{ text, want, role string }{
		{"מרים שלו, הממונה על מתן היתרים לזרים במשרד הפנים, מסרה הודעה.", "מרים שלו", "הממונה על מתן היתרים לזרים במשרד הפנים"},
		{"ראש האגף לאיגוד מקצועי בהסתדרות, חיים רוזנטל, קרא לאוצר.", "חיים רוזנטל", "ראש האגף לאיגוד מקצועי בהסתדרות"},
		{"יו\"ר הוועדה, ח\"כ משה גולן (ליכוד), אמר דברים.", "משה גולן", "יו\"ר הוועדה"},
		{"מזכ\"ל ההסתדרות, ישראל קיסר, נפגש עמו.", "ישראל קיסר", "מזכ\"ל ההסתדרות"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != briefs.Person || p.Role != tt.role {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
	for _, tt := range []struct{ text, wrong string }{
		{"שר המשטרה נאחז בהוראות הפתיחה באש.", "נאחז בהוראות הפתיחה"},
		{"הוא תבע מהמשרד לפרסם הודעה.", "משרד לפרסם"},
		{"שר האוצר פקיד-גבייה ימנה.", "פקיד-גבייה"},
	} {
		if p := find(t, tt.text).party(tt.wrong); p != nil {
			t.Errorf("%s: got %+v", tt.text, *p)
		}
	}
	if p := find(t, "הדיון נערך אתמול בוועדת העבודה והרווחה.").party("ועדת העבודה והרווחה"); p == nil {
		t.Errorf("a body behind a particle: got %+v", find(t, "הדיון נערך אתמול בוועדת העבודה והרווחה.").Parties)
	}
}
