package extract

import "testing"

// What a government does by its verbs, by light verbs with a verbal noun and by the noun
// of its decision.
func TestArabicDecisionsOfGovernment(t *testing.T) {
	for _, c := range []struct{ class, sentence, act, text string }{
		{"agreed in principle", "تم الاتفاق المبدئي حول تشكيل فريق لصيانة السدود.", "agreed", "تشكيل فريق لصيانة السدود"},
		{"agreed past where and with whom", "تم بمناسبة الموسم الجديد، وبالتنسيق مع الصيادين، الاتفاق على خفض أسعار الأسماك.", "agreed", "خفض أسعار الأسماك"},
		{"an understanding with an adverb", "كما جرى التوافق أيضا على صيانة السدود.", "agreed", "صيانة السدود"},
		{"signing of what is no instrument", "وتم التوقيع، على هامش الزيارة، على خطة صيانة السدود.", "concluded", "خطة صيانة السدود"},
		{"terms by a verbal noun", "كما تم التنصيص في الاتفاق أيضا على تبادل السفن.", "agreed", "تبادل السفن"},
		{"bound by virtue of an accord", "التزم الطرف الأول بمقتضى الاتفاق بأن يوفر السفن.", "pledged", "يوفر السفن"},
		{"instructions given", "أسدى رئيس الحكومة تعليماته بفتح الميناء.", "decided", "تعليماته بفتح الميناء"},
		{"a decision taken", "وتم اتخاذ قرار بصيانة السدود.", "decided", "اتخاذ قرار بصيانة السدود"},
		{"a decree out in the gazette", "صدر بالجريدة الرسمية يوم الثلاثاء أمر حكومي يتعلق بضبط أسعار الأسماك.", "decided", "أمر حكومي يتعلق بضبط أسعار الأسماك"},
		{"a veto", "استخدمت فرنسا حق النقض ضد المشروع.", "refused", "حق النقض ضد المشروع"},
		{"took to closing", "بادرت البلدية إلى إغلاق المصنع.", "decided", "إغلاق المصنع"},
		{"took to suspending", "عمدت السلطات إلى تعليق الرحلات البحرية.", "refused", "تعليق الرحلات البحرية"},
		{"banned", "ومنعت الوزارة دخول السفن القديمة.", "decided", "منعت الوزارة دخول السفن القديمة"},
		{"let in", "سمحت الوزارة بتوريد السفن.", "decided", "توريد السفن"},
		{"prices raised", "رفعت الحكومة أسعار الأسماك.", "decided", "رفعت الحكومة أسعار الأسماك"},
		{"an envoy summoned", "استدعت الوزارة السفير للتشاور.", "decided", "استدعت الوزارة السفير للتشاور"},
		{"a resignation", "قدم الوزير استقالته إلى رئيس الحكومة.", "refused", "استقالته إلى رئيس الحكومة"},
		{"an inquiry opened", "فتحت النيابة العمومية تحقيقا في غرق السفينة.", "concluded", "فتحت النيابة العمومية تحقيقا في غرق السفينة"},
		{"invited by a light verb", "قام الوفد بدعوة وزير الموانئ لزيارة الجزيرة.", "called_for", "دعوة وزير الموانئ لزيارة الجزيرة"},
		{"approval announced", "أعلن المكتب السياسي الموافقة على منح الثقة للحكومة.", "decided", "منح الثقة للحكومة"},
		{"object far behind its verb", "أعرب مجلس الوزراء في اجتماعه الذي عقد اليوم برئاسة رئيس مجلس الوزراء بالإنابة عن رفضه لبيع الميناء.", "refused", "رفضه لبيع الميناء"},
		{"need behind a place between commas", "أكد الوزير، اليوم الأحد، بالمدينة، على ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود"},
		{"promised at a place", "وتعهد الوزير، في لقاء بالعاصمة، بأن تفتح الشركة الجسر.", "pledged", "تفتح الشركة الجسر"},
		{"the decision of a government", "رحبت الوزارة بقرار الحكومة اليابانية رفع الحظر عن السفن.", "decided", "رفع الحظر عن السفن"},
		{"the decision that provides", "انتقد الحزب قرار وزارة التجارة القاضي بتعليق التوريد.", "decided", "تعليق التوريد"},
		{"official visit to come", "يؤدي وزير الموانئ زيارة رسمية إلى لشبونة الأسبوع المقبل.", "planned", "يؤدي وزير الموانئ زيارة رسمية إلى لشبونة الأسبوع المقبل"},
	} {
		if s, ok := onlyOne(t, c.sentence); ok && (string(s.Act) != c.act || s.Text != c.text) {
			t.Errorf("%s: %s\n got %s: %q\nwant %s: %q", c.class, c.sentence, s.Act, s.Text, c.act, c.text)
		}
	}
	for _, s := range []string{
		"عمد الشاب إلى إغلاق الطريق.",
		"رفعت الجمعية شعارات ضد بيع الميناء.",
		"فتحت الجزيرة أبوابها للزوار.",
		"وأعلن الحزب عدم ترشيح أي من أعضائه.",
		"وتم اتخاذ هذا القرار بعد نقاش طويل.",
		"مشروع قرار عربي ينص على إنهاء النزاع.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// A feminine participle opens what else was said though no comma stands before it.
func TestArabicParticiplesWithoutACommaOpenAnAct(t *testing.T) {
	acts, texts := read("عبرت الحكومة عن استعدادها لاستقبال السفن مشددة على ضرورة صيانتها قبل الشتاء.")
	if acts != "willing stressed" {
		t.Errorf("got %s: %s", acts, texts)
	}
}

// datedCase is a sentence that gives one statement, and the words of its time, "" none.
type datedCase struct{ sentence, deadline string }

func dated(t *testing.T, cases []datedCase) {
	t.Helper()
	for _, c := range cases {
		if s, ok := onlyOne(t, c.sentence); ok {
			got := ""
			if s.Deadline != nil {
				got = s.Deadline.Text
			}
			if got != c.deadline {
				t.Errorf("%s\n got %q\nwant %q", c.sentence, got, c.deadline)
			}
		}
	}
}

// The time of an act is one that it could have: no prison term, no number of a law, no day
// on which something was only said; of two that which lies ahead.
func TestArabicTimesThatAreTheActs(t *testing.T) {
	dated(t, []datedCase{
		{"قضت المحكمة بالسجن 6 سنوات في حق المهرب.", ""},
		{"وأقر المجلس تعديل القانون عدد 61 لسنة 2016 المتعلق بالموانئ.", ""},
		{"وقعت الوزارة مؤخرا اتفاقية مع شركة الموانئ.", "مؤخرا"},
		{"وأعلن الوزير أن الجسر سيتم فتحه يوم 28 نوفمبر 2027.", "يوم 28 نوفمبر 2027"},
		{"دعا المجلس الشركة إلى صيانة السد بشكل عاجل.", "بشكل عاجل"},
		{"وتم، خلال الجلسة، الاتفاق على صيانة السد.", ""},
	})
}

// Schedules in the present, what will be on a day, advice, requests put in and penalties.
func TestArabicSchedulesAdviceAndPenalties(t *testing.T) {
	for _, c := range []struct{ class, sentence, act, text string }{
		{"a schedule by its date", "ويغلق سجل الترشحات يوم 27 جوان 2027.", "planned", "يغلق سجل الترشحات يوم 27 جوان 2027"},
		{"a visit soon", "يؤدي وفد من الصيادين قريبا زيارة عمل إلى لشبونة.", "planned", "يؤدي وفد من الصيادين قريبا زيارة عمل إلى لشبونة"},
		{"what will be on a day", "وقال الوزير إن افتتاح الجسر سيكون يوم 3 مارس 2027.", "planned", "افتتاح الجسر سيكون يوم 3 مارس 2027"},
		{"advised", "ونصحت الوزارة الصيادين بعدم الخروج إلى البحر.", "called_for", "عدم الخروج إلى البحر"},
		{"asked in form", "تقدمت البلدية بطلب لتوسيع الميناء.", "called_for", "طلب لتوسيع الميناء"},
		{"a reshuffle", "أجرى رئيس الحكومة أمس تعديلا وزاريا شمل وزارة الموانئ.", "decided", "تعديلا وزاريا شمل وزارة الموانئ"},
		{"sentenced", "وحكم على المهرب بالسجن سبع سنوات.", "decided", "السجن سبع سنوات"},
		{"opposed", "وعارضت النقابة بيع الميناء.", "refused", "عارضت النقابة بيع الميناء"},
		{"gave up", "وتخلت الشركة عن مشروع الجسر.", "refused", "مشروع الجسر"},
		{"a campaign by a body", "أطلقت الوزارة حملة لتنظيف الشواطئ.", "concluded", "حملة لتنظيف الشواطئ"},
		{"set out on work", "انطلقت البلدية في صيانة الأرصفة.", "concluded", "صيانة الأرصفة"},
		{"handed over", "سلمت الوزارة عشر سفن للصيادين.", "concluded", "سلمت الوزارة عشر سفن للصيادين"},
		{"a circular", "أصدر رئيس الحكومة منشورا يمنع بيع السفن.", "decided", "منشورا يمنع بيع السفن"},
		{"a task given", "وأوكلت الحكومة إلى الشركة مهمة صيانة السدود.", "decided", "مهمة صيانة السدود"},
	} {
		if s, ok := onlyOne(t, c.sentence); ok && (string(s.Act) != c.act || s.Text != c.text) {
			t.Errorf("%s: %s\n got %s: %q\nwant %s: %q", c.class, c.sentence, s.Act, s.Text, c.act, c.text)
		}
	}
	for _, s := range []string{
		"تعرض صياد يوم 3 مارس 2027 إلى حادث.",
		"ينظم النادي حاليا المهرجان من 11 إلى 16 ماي 2027.",
		"وقال الصياد إن البلاد تتجه نحو كارثة.",
		"وينصح بتجنب الخروج إلى البحر.",
		"أطلق ناشطون حملة على المواقع.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// What verbal nouns report of somebody who is named behind them, and what a speaker goes
// on to say without a comma.
func TestArabicVerbalNounsOfSomebody(t *testing.T) {
	for _, c := range []struct{ class, sentence, acts, texts string }{
		{"a call", "انتقد الحزب دعوة الوزير سامي الخطيب إلى بيع الميناء.", "called_for", "بيع الميناء"},
		{"an announcement", "تناولت الصحف إعلان فرنسا أمس إرسال سفن إلى البحر.", "planned", "إرسال سفن إلى البحر"},
		{"a decision welcomed", "رحبت المنظمة بموافقة فرنسا على استقبال الصيادين.", "decided", "استقبال الصيادين"},
		{"a decision issued lately", "وجاء ذلك تنفيذا لقرار وزير الموانئ الصادر مؤخرا بتعليق الصيد.", "decided", "تعليق الصيد"},
		{"speakers' next clause", "وقال سامي الخطيب إننا ندعو إلى صيانة السدود ونحن مستعدون لفتح الجسر.", "willing called_for", "فتح الجسر | صيانة السدود"},
		{"a memorandum that was signed", "ويأتي المشروع في إطار مذكرة تفاهم تم توقيعها في لشبونة سنة 2016.", "concluded", "مذكرة تفاهم تم توقيعها في لشبونة سنة 2016"},
		{"two figures are two acts", "وتم تخصيص (10) سفن لكل ميناء من موانئ الساحل. كما تم تخصيص (8) سفن لكل ميناء من موانئ الساحل.", "decided decided", "تخصيص (10) سفن لكل ميناء من موانئ الساحل | تخصيص (8) سفن لكل ميناء من موانئ الساحل"},
		{"said along with a decision", "وقرر المجلس صيانة السدود القديمة مع التوصية بتوسيع الميناء.", "decided called_for", "صيانة السدود القديمة | توسيع الميناء"},
		{"on condition that, behind a need", "وشدد الوزير على ضرورة صيانة السدود، على أن تتولى اللجنة متابعة الأشغال.", "stressed stressed", "ضرورة صيانة السدود | تتولى اللجنة متابعة الأشغال"},
		{"many before a quotation", "وقال المتحدث إن الوزراء \"قبلوا توصية الصيادين\".", "decided", "قبلوا توصية الصيادين"},
		{"a call on somebody", "انتقد الحزب دعوة الحكومة إلى بيع الميناء.", "", ""},
		{"refused candidates", "واستكملت اللجنة الفرز بقبول 25 مترشحا ورفض 26 آخرين.", "", ""},
		{"an adjective of opposition", "وعبرت الفصائل المعارضة عن غضبها.", "", ""},
		{"a request as a noun", "وقال الصياد إن طلب معلومات عن السفن أمر عادي.", "", ""},
	} {
		acts, texts := read(c.sentence)
		if acts != c.acts || texts != c.texts {
			t.Errorf("%s: %s\n got %s: %s\nwant %s: %s", c.class, c.sentence, acts, texts, c.acts, c.texts)
		}
	}
}
