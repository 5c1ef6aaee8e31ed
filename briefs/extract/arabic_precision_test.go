package extract

import (
	"strings"
	"testing"
)

// Upkeep, requests as nouns, the sky and whoever they may be are no acts.
func TestArabicNounsAndSkiesAreNoActs(t *testing.T) {
	for _, s := range []string{
		"تأخرت أشغال صيانة وتعهد وادي بليبان.",
		"وتحدث عن تقصير في تعهد منشآت محطة سوسة.",
		"كما تبين أن الطفلة جلبت عن طريق وسيطة قصد العمل.",
		"ويشير البعض إلى أن عدد من سيشاركون فيها كبير.",
		"وأضاف سامي الخطيب أن طلبه الوحيد معروف.",
		"واحتجزت العصابة شخصا وقامت بافتكاك سيارته ومطالبة عائلته بدفع فدية.",
		"وقد أقرت بذلك المتهمة.",
		"وسيغيب القمر يوم الثلاثاء قبل الغروب.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// Where a body is, where and on what occasion it decided is no part of what; nor is an
// unnamed spokesman.
func TestArabicDecisionsBeginBehindWhereTheyWereTaken(t *testing.T) {
	for _, c := range []struct{ sentence, act, text string }{
		{"قررت المحكمة الابتدائية بتونس فتح بحث تحقيقي ضد المهرب.", "decided", "فتح بحث تحقيقي ضد المهرب"},
		{"قرر المجلس البلدي بالعاصمة اليوم الأربعاء تعليق الدروس.", "decided", "تعليق الدروس"},
		{"قررت شركة النقل في العاصمة الإسبانية مدريد، تعليق الرحلات.", "decided", "تعليق الرحلات"},
		{"أقر المجلس في اختتام أشغاله عقد جلسة أخرى.", "decided", "عقد جلسة أخرى"},
		{"ورفض متحدث باسم سلاح الجو الأميركي فتح الميناء.", "refused", "فتح الميناء"},
	} {
		if s, ok := onlyOne(t, c.sentence); ok && (string(s.Act) != c.act || s.Text != c.text) {
			t.Errorf("%s\n got %s: %q\nwant %s: %q", c.sentence, s.Act, s.Text, c.act, c.text)
		}
	}
}

// Participles in the plural are of the people before them and not of the man who spoke last;
// who leads in a party is he who was said to; one's state is one's own by any word.
func TestArabicSubjectsThatPointBack(t *testing.T) {
	for _, c := range []struct{ text, actors, source string }{
		{"زار الوزير سامي الخطيب كندا. ولوح المحتجون بالأعلام أمام السفارة، مطالبين برؤية الوزير.", "المحتجون", "المحتجون"},
		{"قال نور الدين الخطيب القيادي في حركة النهضة إن الحوار ضروري. ودعا القيادي في حركة النهضة حكومة الشاهد إلى فتح الميناء.", "نور الدين الخطيب", "نور الدين الخطيب"},
		{"وقال وزير الخارجية الكيني سامي الخطيب إن حكومة بلاده قررت رفع الحظر.", "كينيا", "سامي الخطيب"},
		{"وقال وزير الخارجية الكيني سامي الخطيب إن دولته قررت رفع الحظر.", "كينيا", "سامي الخطيب"},
	} {
		if s, ok := onlyOne(t, c.text); ok {
			source := ""
			if s.Attribution != nil {
				source = s.Attribution.Source
			}
			if got := strings.Join(s.Actors, ", "); got != c.actors || source != c.source {
				t.Errorf("%s\n got %q by %q\nwant %q by %q", c.text, got, source, c.actors, c.source)
			}
		}
	}
}

// What was not told is no plan, how long a thing lasts no deadline; who goes on with a
// participle is who acts first, though another is named in between.
func TestArabicSentencesThatGoOnPastAnother(t *testing.T) {
	if acts, texts := read("ولم يكشف البلاغ عن الجهة التي ستتولى تمويل الدورة."); acts != "" {
		t.Errorf("got %s: %s", acts, texts)
	}
	for _, c := range []struct{ sentence, source, deadline string }{
		{"أعلنت الوكالة المغربية للموانئ بداية الموسم. وفي المقابل، رفضت الوكالة مطلبا تقدمت به النقابة الوطنية للصيادين من أجل تقليص الراحة من شهرين إلى شهر واحد، معتبرة أن الوقت مبكر.", "الوكالة المغربية للموانئ", ""},
		{"وتقرر إيفاد عشرة باحثين إلى لشبونة للاستفادة من دورة تمتد على ستة أشهر.", "", ""},
		{"وأبدى الوزير سامي الخطيب استعداده لوضع سفينة رهن إشارة الصيادين.", "سامي الخطيب", ""},
	} {
		if s, ok := onlyOne(t, c.sentence); ok {
			source, due := "", ""
			if s.Attribution != nil {
				source = s.Attribution.Source
			}
			if s.Deadline != nil {
				due = s.Deadline.Text
			}
			if source != c.source || due != c.deadline {
				t.Errorf("%s\n got %q, %q\nwant %q, %q", c.sentence, source, due, c.source, c.deadline)
			}
		}
	}
}

// Each of what somebody pledges, bound by ب again, is told by itself; what a project aims at is
// planned where a time is told; a time is not that of the clause before, nor a source that of
// what the article adds behind an act; and the ministry of a minister's words is his own.
func TestArabicActsThatStandBesideOthers(t *testing.T) {
	for _, c := range []struct{ text, words, actors, deadline, source string }{
		{"تلتزم الحكومة بتوفير الأراضي اللازمة، وبطرح العطاء الأول قبل 31 مارس 2027.", "طرح العطاء الأول قبل 31 مارس 2027", "الحكومة", "قبل 31 مارس 2027", ""},
		{"تلتزم الحكومة بتوفير الأراضي اللازمة، وبطرح العطاء الأول قبل 31 مارس 2027.", "توفير الأراضي اللازمة", "الحكومة", "", ""},
		{"ويستهدف البرنامج خفض هذه النسبة بحلول نهاية 2029.", "خفض هذه النسبة بحلول نهاية 2029", "", "بحلول نهاية 2029", ""},
		{"واقترحت مصر بدء الأشغال خلال سنة 2027، في حين رفضت تونس تحديد أي موعد للأشغال.", "تحديد أي موعد للأشغال", "تونس", "", ""},
		{"وقررت مصر وتونس إحداث فريق يجتمع يوم الخميس القادم، كما اتفقتا على اعتماد تذكرة موحدة، وعلى بناء جسر جديد.", "اعتماد تذكرة موحدة", "مصر, تونس", "", ""},
		{"وقعت مصر وتونس اتفاقية الصيد، حيث تبلغ نسبة الفاقد 47 في المئة وفق أرقام الوزارة.", "اتفاقية الصيد", "مصر, تونس", "", ""},
		{"وقعت مصر وتونس اتفاقية الصيد، حيث تبلغ نسبة الفاقد 47 في المئة، وفق بيان مشترك.", "اتفاقية الصيد", "مصر, تونس", "", "بيان مشترك"},
		{"وقال وزير النقل التونسي سامي الخطيب إن الوزارة رصدت اعتمادات لبناء الجسر. ولم تعلق وزارة النقل العراقية.", "اعتمادات لبناء الجسر", "الوزارة", "", "سامي الخطيب"},
		{"حضرت وزارة الصحة العراقية. وقال وزير النقل العراقي سامي الخطيب إن الوزارة قررت بناء الجسر.", "بناء الجسر", "الوزارة", "", "سامي الخطيب"},
		{"حضرت وزارة النقل العراقية. وقال وزير النقل العراقي سامي الخطيب إن الوزارة قررت بناء الجسر.", "بناء الجسر", "وزارة النقل العراقية", "", "سامي الخطيب"},
	} {
		s, ok := what(t, c.text, c.words)
		if !ok {
			continue
		}
		deadline, source := "", ""
		if s.Deadline != nil {
			deadline = s.Deadline.Text
		}
		if s.Attribution != nil {
			source = s.Attribution.Source
		}
		if who := strings.Join(s.Actors, ", "); who != c.actors || deadline != c.deadline || source != c.source {
			t.Errorf("%s\n got by %q until %q on the word of %q", c.text, who, deadline, source)
		}
	}
	for _, s := range statements(Brief(article("عنوان الخبر هنا\n\nويستهدف المشروع تطوير الموانئ وخفض الكلفة."))) {
		t.Errorf("an aim without a time: %+v", s)
	}
}
