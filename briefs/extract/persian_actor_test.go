package extract

import (
	"slices"
	"testing"

	"mujaz/briefs"
)

// persianBrief is the brief of an article with a body.
func persianBrief(body string) briefs.Brief {
	return Brief(article(persianHeadline + "\n\n" + body))
}

func TestWhoActsInPersianIsWhoseReadinessMeetingOrAssemblyItIs(t *testing.T) {
	for _, tt := range []struct {
		text   string
		act    briefs.Act
		actors []string
	}{
		{"کاوه رادمنش، مدیرعامل سازمان آب ایران، نیز در این دیدار آمادگی کامل این سازمان و موسسه خاک ایران را برای همکاری با شهرداری اراک اعلام کرد.", briefs.Willing, []string{"سازمان آب ایران", "موسسه خاک ایران"}},
		{"کاوه رادمنش، وزیر راه ایران، و بهرام ستوده، شهردار اراک، آمدند. در پایان دیدار وزیر راه ایران با شهردار اراک، توافق شد که پل ساخته شود.", briefs.Agreed, []string{"کاوه رادمنش", "بهرام ستوده"}},
		{"طرح آب توسط گروهی از نمایندگان به مجلس ارائه و در کمیسیون کشاورزی به تصویب رسید.", briefs.Decided, []string{"کمیسیون کشاورزی"}},
		{"برای گسترش همکاری بین ایران و نروژ، بزودی یک هیئت نروژی از تهران دیدن می‌کند.", briefs.Planned, nil},
		{"رئیس‌جمهور آمریکا تهدید کرد که تعرفه‌ها را افزایش خواهد داد.", briefs.Planned, []string{"رئیس‌جمهور آمریکا"}},
		{"کاوه رادمنش، معاون وزیر راه، دعوت آقای ستوده از رئیس‌جمهور ترکیه برای سفر به تهران را به وی ابلاغ کرد.", briefs.CalledFor, []string{"ستوده"}},
		{"وی گفت: قرارداد میدان نفتی در شرف امضا با شرکت چینی است.", briefs.Planned, nil},
		{"سفیر جدید ایران در ازبکستان منصوب شد.", briefs.Decided, nil},
		{"بهرام ستوده گفت که به دعوت کاوه رادمنش، رئیس مجلس ایران، از تهران دیدن خواهد کرد.", briefs.Planned, []string{"بهرام ستوده"}},
		{"نمایندگان دو کشور بر ضرورت توسعه بنادر اتفاق نظر داشتند.", briefs.Stressed, nil},
		{"ایستگاه گاز تبریز در سال آینده به بهره‌برداری می‌رسد.", briefs.Planned, nil},
	} {
		got := statements(persianBrief(tt.text))
		if len(got) != 1 || got[0].Act != tt.act || !slices.Equal(got[0].Actors, tt.actors) {
			t.Errorf("%s: got %+v", tt.text, got)
		}
	}
}

func TestNoPersianStatementIsMadeOfGreetingsTroopsAndEffects(t *testing.T) {
	for _, text := range []string{
		"معاون وزیر پیام رئیس‌جمهور را به امیر قطر ابلاغ کرد.", "نیروهای دولتی عقب‌نشینی کردند.",
		"این مسئولیت بزرگی است که دولت با انجام آن به مردم کمک خواهد کرد.",
		"آب به دست می‌آید و فردا به نظر می‌رسد.", "مردم به او رأی دادند.", "او روز دیگر کار می‌کند.", "وزارت خارجه این خبر را تأیید کرد.",
	} {
		if got := statements(persianBrief(text)); len(got) > 0 {
			t.Errorf("%s: got %+v", text, got)
		}
	}
}

func TestThePersianPresentTellsOfWhatIsAheadAndReadinessEndsBeforeItsVerb(t *testing.T) {
	for _, tt := range []struct {
		text string
		act  briefs.Act
		want string
	}{
		{"وزیر خارجه هند امروز به تهران می‌آید.", briefs.Planned, "امروز به تهران می‌آید"},
		{"رئیس‌جمهور چین روز شنبه وارد تهران می‌شود.", briefs.Planned, "روز شنبه وارد تهران می‌شود"},
		{"نشست وزیران فردا در تهران برگزار ميشود.", briefs.Planned, "نشست وزیران فردا در تهران برگزار ميشود"},
		{"ایران آماده برگزاری نشست است.", briefs.Willing, "برگزاری نشست"},
		{"ایران حاضر به مذاکره مستقیم است.", briefs.Willing, "به مذاکره مستقیم"},
		{"رئیس‌جمهور در جلسه هیئت وزیران دستور داد بازارها تنظیم شود.", briefs.Decided, "بازارها تنظیم شود"},
		{"وزیر خارجه هند از برقراری امنیت در مرزها اطمینان داد.", briefs.Pledged, "از برقراری امنیت در مرزها"},
		{"پارلمان عراق به اخراج نیروهای خارجی رای داد.", briefs.Decided, "به اخراج نیروهای خارجی"},
		{"شورای نگهبان طرح آب را تایید کرد.", briefs.Decided, "طرح آب را"},
		{"اسرائیل پیشنهاد مصر را نپذیرفت.", briefs.Refused, "پیشنهاد مصر را"},
		{"روسیه از ادامه همکاری با آژانس خودداری می‌کند.", briefs.Refused, "از ادامه همکاری با آژانس"},
		{"شرکت ملی نفت تا سه ماه دیگر دو سکو نصب می‌کند.", briefs.Planned, "تا سه ماه دیگر دو سکو نصب می‌کند"},
		{"وزیر خارجه جرمنی گفت با فرانسه موافقه کردیم تا هیئت کابل را دعوت کنیم.", briefs.Agreed, "هیئت کابل را دعوت کنیم"},
		{"فرانسه از پیمان عقب‌نشینی کرد.", briefs.Refused, "از پیمان"},
		{"کاوه رادمنش، وزیر راه، بر گسترش روابط تاکید نمود.", briefs.Stressed, "گسترش روابط"},
		{"کاوه رادمنش، وزیر راه، بر ضرورت گسترش روابط تاکید نمود.", briefs.Stressed, "گسترش روابط"},
	} {
		got := statements(persianBrief(tt.text))
		if len(got) != 1 || got[0].Act != tt.act || got[0].Text != tt.want || got[0].Negated {
			t.Errorf("%s: got %+v", tt.text, got)
		}
	}
}

func TestAPersianSourceIsThePostThatTheSentenceHasAndSpeaksToItsParagraphsEnd(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"کاوه رادمنش، وزیر راه ایران، آمد. وزیر راه ایران گفت: پل ساخته خواهد شد.", "وزیر راه ایران"},
		{"کاوه رادمنش، وزیر راه ایران، آمد. وی گفت: پل ساخته خواهد شد.", "کاوه رادمنش"},
		{"وزیر راه گفت: آهن فراوان است. تا پاییز پل ساخته خواهد شد.", "وزیر راه"},
		{"سخنگوی ناوگان شمال روسیه روز دوشنبه گفت: دو کشتی اعزام خواهد شد.", "سخنگوی ناوگان شمال روسیه"},
		{"در این دیدار که کاوه رادمنش، سفیر ایران در مسکو، نیز شرکت داشت، وزیر انرژی روسیه گفت: نیروگاه ساخته خواهد شد.", "وزیر انرژی روسیه"},
		{"معین وزارت مالیه دیروز گفت: مالیات کم خواهد شد.", "معین وزارت مالیه"},
	} {
		b := persianBrief(tt.text)
		if len(b.Commitments) != 1 || b.Commitments[0].Attribution == nil || b.Commitments[0].Attribution.Source != tt.want {
			t.Errorf("%s: got %+v", tt.text, b.Commitments)
		}
	}
}
