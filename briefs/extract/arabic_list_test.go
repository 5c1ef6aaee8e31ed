package extract

import (
	"strings"
	"testing"
)

// What a council decided is often a list: its items are the acts, whatever marks
// them, and whether or not a verb announced them.
func TestListsOfDecisions(t *testing.T) {
	for _, c := range []struct{ class, text, want string }{
		{"a list within a list", "اجتمع مجلس الوزراء برئاسة سامي الخطيب.\n\nوقرر المجلس ما يلي:\n\nأولا: الموافقة على المذكرات التالية:\n\n1. مذكرة حول بناء الميناء.\n\n2. مذكرة حول السد.\n\nثانيا: الموافقة على فتح الجسر.",
			"مذكرة حول بناء الميناء / مذكرة حول السد / الموافقة على فتح الجسر"},
		{"an agenda without a verb of deciding", "اجتمع مجلس الوزراء ونظر في جدول أعماله على النحو التالي:\n\nأولا- اطلع على تقرير الهيئة.\n\nثانيا- الموافقة على بناء جسر.",
			"الموافقة على بناء جسر"},
		{"dashes", "وقررت اللجنة ما يلي:\n\n- بناء جسر جديد.\n\n- فتح الميناء القديم.\n\nوحضر اللقاء سامي الخطيب.",
			"بناء جسر جديد / فتح الميناء القديم"},
		{"the following in another word, and what was refused", "وقررت اللجنة ما يأتي:\n\n- بناء جسر جديد.\n\n- رفض طلب الشركة رفع الأجور.",
			"بناء جسر جديد / طلب الشركة رفع الأجور"},
		{"items that decide nothing", "اجتمع مجلس الوزراء ونظر في جدول أعماله على النحو التالي:\n\nأولا- تقرير الهيئة عن الموانئ.\n\nثانيا- عرض عن السدود.", ""},
	} {
		var got []string
		for _, s := range statements(Brief(article("عنوان الخبر هنا\n\n" + c.text))) {
			got = append(got, s.Text)
		}
		if strings.Join(got, " / ") != c.want {
			t.Errorf("%s: got %s\nwant %s", c.class, strings.Join(got, " / "), c.want)
		}
	}
}

func TestASummaryShowsNoMarkOfAListsItem(t *testing.T) {
	b := Brief(article("عنوان الخبر هنا\n\nاجتمع مجلس الوزراء العراقي أمس برئاسة سامي الخطيب وبحث أوضاع الموانئ والجسور في كل المدن.\n\nوقرر المجلس ما يأتي:\n\n- تشكيل لجنة برئاسة وزير النقل العراقي لدراسة أسباب تأخر بناء الجسور والموانئ قبل نهاية العام."))
	for _, s := range b.Summary {
		if strings.HasPrefix(s.Text, "-") || s.Text != s.Evidence[0].Quote {
			t.Errorf("%q of %q", s.Text, s.Evidence[0].Quote)
		}
	}
	if len(b.Summary) < 2 {
		t.Error(b.Summary)
	}
}
