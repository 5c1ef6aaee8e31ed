package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

// Who acts without a name of his own is named by the article's words for him.
func TestBodiesPeopleAndPostsWithoutANameAct(t *testing.T) {
	for _, tt := range []struct{ text, actors string }{
		{"قررت الحكومة رفع الأجور ابتداء من يناير المقبل.", "الحكومة"},
		{"وقررت الحكومة السابقة رفع الأجور.", "الحكومة السابقة"},
		{"طالب النواب الحكومة بسحب المشروع.", "النواب"},
		{"طالب المحتجون بإحداث ميناء.", "المحتجون"},
		{"طالب أهالي القرية السلطات الجهوية بالتدخل.", "أهالي القرية"},
		{"يعتزم عمال الحضائر تنظيم وقفة غدا.", "عمال الحضائر"},
		{"قرر وزير التربية تأجيل الامتحانات إلى يونيو.", "وزير التربية"},
		{"أصدر النائب العام العراقي قرارا بإحالة المتهمين إلى المحكمة.", "النائب العام العراقي"},
		{"ودعا والي الجهة إلى التهدئة.", "والي الجهة"},
		{"رحب الأمين العام لاتحاد البحارة بإقرار القانون، ودعا إلى تنفيذه.", "الأمين العام لاتحاد البحارة"},
		{"واتفقت النقابات التعليمية مع وزارة التربية على استئناف الحوار.", "النقابات التعليمية, وزارة التربية"},
		{"وأعلنت السلطات المحلية أنها ستفتح الطريق.", "السلطات المحلية"},
		// beside a named one
		{"دعت مصر والدول الأفريقية إلى إصلاح المجلس.", "مصر, الدول الأفريقية"},
		{"اتفقت تونس والدول المغاربية على إنشاء بنك مشترك.", "تونس, الدول المغاربية"},
		// whom the article names is meant
		{"قال وزير النقل سمير الخطيب إن العمل مستمر. وقرر وزير النقل فتح الميناء.", "سمير الخطيب"},
		{"وقعت شركة البحار للنقل عقدا جديدا. وستنظم الشركة رحلات أخرى.", "شركة البحار"},
		{"وقال المتحدث باسم الحكومة سمير الخطيب إن الحكومة مستعدة لفتح الميناء. ولم تعلق الحكومة المحلية في البصرة.", "الحكومة"},
		{"عقدت وزارة الصحة العراقية اجتماعا. ووجهت الوزارة هيئة النقل بفتح الميناء.", "وزارة الصحة العراقية"},
		// what acts is no party
		{"وستبدأ الدورة بمحاضرة عن البحر.", ""},
		{"وقرر الوزير فتح الميناء.", ""},
	} {
		b := Brief(article(tt.text))
		got := ""
		for _, s := range statements(b) {
			if s.Act != briefs.Concluded {
				got = strings.Join(s.Actors, ", ")
			}
		}
		if got != tt.actors {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.actors)
		}
	}
}

func TestWhoHasNoNameAndDoesNothingIsNoParty(t *testing.T) {
	b := Brief(article("وصلت السفينة أمس، وشكر القبطان السلطات المحلية ووزير النقل. وأعلنت الوكالة أن عمال الميناء كثيرون."))
	for _, p := range b.Parties {
		if strings.Contains(p.Name, "السلطات") || strings.Contains(p.Name, "وزير") || strings.Contains(p.Name, "عمال") {
			t.Errorf("a party: %+v", p)
		}
	}
}

func TestAnUnnamedPartysEvidenceIsWhereItActs(t *testing.T) {
	text := "قال البحارة إن الجو صحو. وقررت السلطات اليمنية رفع الأجور. ودعت السلطات اليمنية إلى الهدوء."
	for _, p := range Brief(article(text)).Parties {
		if p.Name == "السلطات اليمنية" {
			if p.Country != "YE" || len(p.Evidence) != 2 || p.Evidence[0].Quote != p.Name || p.Evidence[1].Start <= p.Evidence[0].Start {
				t.Errorf("got %+v", p)
			}
			return
		}
	}
	t.Error("no party")
}
