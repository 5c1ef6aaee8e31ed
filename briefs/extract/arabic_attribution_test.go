package extract

import (
	"testing"

	"mujaz/briefs"
)

// what returns the statement of an article that holds the given words.
func what(t *testing.T, body, words string) (briefs.Statement, bool) {
	t.Helper()
	all := statements(Brief(article("عنوان الخبر هنا\n\n" + body)))
	for _, s := range all {
		if s.Text == words {
			return s, true
		}
	}
	for _, s := range all {
		t.Logf("%s %q", s.Act, s.Text)
	}
	t.Errorf("%s\nno statement %q", body, words)
	return briefs.Statement{}, false
}

// A statement stands on the word of the one who tells it, also where he tells what
// another said; on that of its own subject where no party is named.
func TestArabicStatementsStandOnTheOutermostWord(t *testing.T) {
	for _, c := range []struct{ class, body, words, source string }{
		{"told of another", "قال وزير النقل الأردني سامي الخطيب إن الوزير التونسي كمال بوزيد أكد حرصه على تطوير الموانئ.", "تطوير الموانئ", "سامي الخطيب"},
		{"chained onto what is told", "قال وزير النقل الأردني سامي الخطيب إن الوزير التونسي كمال بوزيد أكد حرصه على تطوير الموانئ، مشددا على ضرورة صيانة السدود.", "ضرورة صيانة السدود", "سامي الخطيب"},
		{"a clause of its own behind a comma", "فيما أكد الوزير الأردني سامي الخطيب أن الميناء مفتوح، أكد الوزير التونسي سالم العمري حرصه على تطوير الموانئ.", "تطوير الموانئ", "سالم العمري"},
		{"another one's, beside the first", "قال وزير النقل الأردني سامي الخطيب إنه زار الميناء، فيما أوضح الوزير التونسي كمال بوزيد أن بلاده ستوسع المرفأ.", "ستوسع المرفأ", "كمال بوزيد"},
		{"another one's demand", "قال وزير النقل الأردني سامي الخطيب إنه زار الميناء، في حين دعا الوزير التونسي كمال بوزيد إلى صيانة السدود.", "صيانة السدود", "كمال بوزيد"},
		{"the same one's, beside his first", "قال وزير النقل الأردني سامي الخطيب إن بلاده ستوسع المرفأ، فيما ستنفذ الشركة صيانة السدود غدا.", "ستنفذ الشركة صيانة السدود غدا", "سامي الخطيب"},
		{"a sentence that goes on with the last", "قال وزير النقل الأردني سامي الخطيب إنه زار الميناء، فيما أوضح الوزير التونسي كمال بوزيد أنه تفقد المرفأ. مشددا على ضرورة صيانة السدود.", "ضرورة صيانة السدود", "كمال بوزيد"},
		{"a subject behind كان that is no party", "وقال سامي الخطيب إن الميناء مفتوح. وكان وزراء النقل قد أكدوا دعمهم للصيادين.", "دعمهم للصيادين", "وزراء النقل"},
	} {
		s, ok := what(t, c.body, c.words)
		if ok && (s.Attribution == nil || s.Attribution.Source != c.source) {
			t.Errorf("%s: attribution %+v, want %q", c.class, s.Attribution, c.source)
		}
	}
}

// What was stressed at talks in the passive, both sides did.
func TestWhatIsStressedAtTalksBothSidesDid(t *testing.T) {
	s, ok := what(t, "التقى وزير النقل الأردني سامي الخطيب الوزير التونسي كمال بوزيد أمس. وتم التأكيد خلال اللقاء على أهمية صيانة السدود.", "أهمية صيانة السدود")
	if ok && len(s.Actors) != 2 {
		t.Errorf("actors %v", s.Actors)
	}
}

// The time of an act is its own: none of a document that it names, none of another
// act, none that is past for what is called for.
func TestArabicActsHaveNoOthersTime(t *testing.T) {
	for _, c := range []struct{ class, body, words, time string }{
		{"of a signed treaty", "وافق المجلس على اتفاقية للملاحة موقعة في مدينة صفاقس بتاريخ 12 مارس 2024.", "اتفاقية للملاحة موقعة في مدينة صفاقس بتاريخ 12 مارس 2024", ""},
		{"of a numbered decision", "وبعد الاطلاع على القرار رقم 44 وتاريخ 12 مارس 2024، قرر المجلس إغلاق الميناء.", "إغلاق الميناء", ""},
		{"of what was concluded", "وقعت الوزارة ملحقا لاتفاقيات أبرمتها مع الشركة في مارس.", "ملحقا لاتفاقيات أبرمتها مع الشركة في مارس", ""},
		{"of the act before", "وقعت الوزارة أمس عقدا للملاحة، واختارت شركة لتنفيذ الأعمال.", "شركة لتنفيذ الأعمال", ""},
		{"long past", "ودعا المجلس إلى مراجعة القانون الذي صدر قبل ثلاث سنوات.", "مراجعة القانون الذي صدر قبل ثلاث سنوات", ""},
		{"still to come", "ودعا المجلس إلى مراجعة القانون قبل نهاية السنة.", "مراجعة القانون قبل نهاية السنة", "قبل نهاية السنة"},
	} {
		s, ok := what(t, c.body, c.words)
		got := ""
		if s.Deadline != nil {
			got = s.Deadline.Text
		}
		if ok && got != c.time {
			t.Errorf("%s: time %q, want %q", c.class, got, c.time)
		}
	}
}

// States and bodies that و ties together act together; "we agreed" are those who
// agreed before; a post in the accusative behind a verb of appointing is nobody's act.
func TestArabicActorsThatAreTied(t *testing.T) {
	for _, c := range []struct {
		class, body, words string
		actors             []string
	}{
		{"a state and a bloc", "وأعلن الوزير أن تونس والاتحاد الأوروبي قررا إنشاء صندوق للموانئ.", "إنشاء صندوق للموانئ", []string{"تونس", "الاتحاد الأوروبي"}},
		{"we, of whom was told before", "اتفقت تونس والاتحاد الأوروبي على تطوير الموانئ. وزار الوفد الأردن ولبنان. وقال وزير النقل التونسي كمال بوزيد: «اتفقنا على صيانة السدود».", "صيانة السدود", []string{"تونس", "الاتحاد الأوروبي"}},
		{"appointed", "كان كمال بوزيد صحفيا. وعين في مارس 2015 مديرا عاما للميناء.", "مديرا عاما للميناء", nil},
	} {
		s, ok := what(t, c.body, c.words)
		if ok && len(s.Actors) != len(c.actors) {
			t.Errorf("%s: actors %q, want %q", c.class, s.Actors, c.actors)
		}
	}
}

// What is only named, told as a view or would have been is no act; sparing no
// effort is no denial.
func TestArabicTalkIsNoPlan(t *testing.T) {
	for _, s := range []string{
		"وقال الوزير إن الشركة راضية بما قرره المجلس في جلسته.",
		"مشددا على أن تلك الأشغال لا تؤثر على الميناء.",
		"وأوضح أن البيع كان سيغلق الميناء.",
		"وأضاف المصدر الذي طلب عدم الكشف عن هويته أن الميناء مفتوح.",
	} {
		for _, f := range statements(Brief(article("عنوان الخبر هنا\n\n" + s))) {
			t.Errorf("%s\ngives %s: %q", s, f.Act, f.Text)
		}
	}
	if s, ok := onlyOne(t, "ولن ندخر جهدا في صيانة السدود."); ok && s.Negated {
		t.Errorf("%q is denied", s.Text)
	}
}

// Verbs and nouns of unions, offices and gazettes.
func TestArabicActsOfUnionsAndOffices(t *testing.T) {
	hold(t, "عنوان الخبر هنا", []ruleCase{
		{"وطالب الاتحاد الحكومة من ناحية أخرى إلى العمل على صيانة السدود.", "called_for", "صيانة السدود", ""},
		{"وتظاهر العمال أمام البلدية للمطالبة بصيانة السدود.", "called_for", "صيانة السدود", ""},
		{"واشترطت الأردن صيانة السدود قبل فتح الميناء.", "called_for", "صيانة السدود", "الأردن"},
		{"وتمت أمس تجديد الدعوة إلى اجتماع المجلس.", "called_for", "اجتماع المجلس", ""},
		{"وأضاف سامي الخطيب أن بلاده قد برمجت بناء محطة للتحلية.", "planned", "بناء محطة للتحلية", ""},
		{"وأكد الاتحاد الدخول في إضراب وطني يوم غد.", "planned", "إضراب وطني", ""},
		{"وأعلن وزير النقل سامي الخطيب، عن سحب قائمة المقاولين.", "refused", "سحب قائمة المقاولين", "سامي الخطيب"},
		{"وقال سامي الخطيب إن بلاده تولي أهمية بالغة لتطوير الموانئ.", "stressed", "تطوير الموانئ", ""},
		{"وقال سامي الخطيب إن بلاده تولي أهمية خاصة للزيارة.", "", "", ""},
	})
}
