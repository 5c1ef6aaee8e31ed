package extract

import (
	"strings"
	"testing"
)

// What a verb needs stands behind its subject, however many posts that has, and
// behind what is put between commas; but not where somebody else speaks in between.
func TestArabicVerbsReachPastLongSubjectsAndAsides(t *testing.T) {
	for _, c := range []struct{ class, sentence, act, text string }{
		{"many posts", "وافق صاحب السمو الأمير سامي الخطيب مستشار جلالة الملك أمير منطقة الساحل رئيس اللجنة الإشرافية لمعرض الموانئ على مشروع توسيع الرصيف.", "decided", "مشروع توسيع الرصيف"},
		{"aside that tells when", "وشدد الدكتور سامي الخطيب خلال الاجتماع الذي خصص لمتابعة صيانة السدود والجسور، على سرعة إصلاح الرصيف.", "stressed", "سرعة إصلاح الرصيف"},
		{"aside before a verbal noun", "أعلن وزير الموانئ سامي الخطيب، خلال لقاء مع الصيادين، إنشاء هيئة للصيد.", "planned", "إنشاء هيئة للصيد"},
		{"name between commas", "أصدر فخامة رئيس الجمهورية التونسية ، سامي بن خالد الخطيب ، مرسوما يقضي بفتح الميناء.", "decided", "مرسوما يقضي بفتح الميناء"},
		{"who is told, then what", "وجه معالي وزير الموانئ المهندس سامي بن خالد الخطيب إدارات الموانئ والسدود في المناطق، باتخاذ إجراءات الصيانة.", "decided", "اتخاذ إجراءات الصيانة"},
		{"need behind a name between commas", "جدد فخامة الرئيس التونسي، سامي بن خالد الخطيب، التأكيد على ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود"},
		{"asked of someone past a long name", "طلبت جامعة الأمير خالد للعلوم والتقنية والملاحة البحرية من الوزارة ترشيح عدد من الباحثين.", "called_for", "ترشيح عدد من الباحثين"},
	} {
		if s, ok := onlyOne(t, c.sentence); ok && (string(s.Act) != c.act || s.Text != c.text) {
			t.Errorf("%s: %s\n got %s: %q\nwant %s: %q", c.class, c.sentence, s.Act, s.Text, c.act, c.text)
		}
	}
	for _, s := range []string{
		"طلبنا، الذي رحبت به الهيئة، قوبل بالرفض من قبل الشركة.",
		"وجاء ذلك ضمن 11 قرارا أصدرها المجلس.",
		"ووقع انهيار في الجسر القديم، وقال الصيادون، على غير عادة، إن الاتفاق قديم.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// Verbs of orders, of acts of state and of readiness, each with what it needs.
func TestArabicVerbsOfGovernment(t *testing.T) {
	for _, c := range []struct{ class, sentence, act, text string }{
		{"referred", "وأحال مجلس الوزراء إلى البرلمان مشروع قانون الموانئ.", "decided", "مشروع قانون الموانئ"},
		{"instructed", "وأوعز رئيس الوزراء بفتح الجسر.", "decided", "فتح الجسر"},
		{"extended", "مدد مجلس الأمن مهمة البعثة ستة أشهر.", "decided", "مهمة البعثة ستة أشهر"},
		{"relieved of a post", "أعفى مجلس الوزراء مدير الميناء من منصبه.", "decided", "مدير الميناء من منصبه"},
		{"a decree signed", "وقع الرئيس التونسي مرسوما بإنشاء هيئة للموانئ.", "concluded", "مرسوما بإنشاء هيئة للموانئ"},
		{"crowned by a signing", "وتوجت الزيارة بتوقيع اتفاقية للملاحة.", "concluded", "توقيع اتفاقية للملاحة"},
		{"work begun by a body", "بدأت وزارة الموانئ في تنفيذ خطة لصيانة السدود.", "concluded", "تنفيذ خطة لصيانة السدود"},
		{"appointment announced", "أعلنت الوزارة تعيين سامي الخطيب مديرا للميناء.", "decided", "تعيين سامي الخطيب مديرا للميناء"},
		{"a plan disclosed", "كشف وزير الموانئ سامي الخطيب عن خطة لتوسيع الرصيف.", "planned", "خطة لتوسيع الرصيف"},
		{"getting ready", "وتستعد الشركة لإطلاق خط بحري جديد.", "planned", "إطلاق خط بحري جديد"},
		{"taken upon oneself", "وتكفلت الهيئة بإصلاح السفن.", "pledged", "إصلاح السفن"},
		{"all of one mind", "أجمعت الدول على تشكيل لجنة للموانئ.", "agreed", "تشكيل لجنة للموانئ"},
		{"an envoy withdrawn", "وسحبت الحكومة سفيرها لدى الجزيرة.", "refused", "سفيرها لدى الجزيرة"},
		{"keenness told of", "وأشار سامي الخطيب إلى حرص الوزارة على صيانة السدود.", "willing", "صيانة السدود"},
		{"no way around", "وقال سامي الخطيب إنه لا بديل عن توسيع الميناء.", "stressed", "توسيع الميناء"},
		{"duty of the parties by a verbal noun", "وأكد سامي الخطيب أن على جميع الأطراف مضاعفة الجهود.", "stressed", "مضاعفة الجهود"},
		{"decided on an occasion", "وقرر مجلس الوزراء في جلسته الأسبوعية، اليوم الثلاثاء، توسيع الميناء.", "decided", "توسيع الميناء"},
		{"an order past a relative clause", "أصدر مجلس الوزراء الذي عقد جلسته برئاسة سامي الخطيب قرارا بتوسيع الميناء.", "decided", "قرارا بتوسيع الميناء"},
		{"put off", "وقال المصدر إن مجلس النواب أجل مناقشة القانون.", "decided", "أجل مناقشة القانون"},
		{"an order to hurry", "ووجه سامي الخطيب الجهات المختصة بسرعة إصلاح الجسر.", "decided", "سرعة إصلاح الجسر"},
		{"money laid down", "قدمت الحكومة وديعة لدى البنك المركزي.", "concluded", "وديعة لدى البنك المركزي"},
		{"terms behind an adjective", "وتضمن القرار الوزاري فصل الميناء عن السد.", "decided", "فصل الميناء عن السد"},
	} {
		if s, ok := onlyOne(t, c.sentence); ok && (string(s.Act) != c.act || s.Text != c.text) {
			t.Errorf("%s: %s\n got %s: %q\nwant %s: %q", c.class, c.sentence, s.Act, s.Text, c.act, c.text)
		}
	}
}

// An act told in a relative clause without its pronoun is of an earlier day, and
// its words are the noun's.
func TestAnOrderNamedByItsRelativeClauseIsBackground(t *testing.T) {
	s, ok := onlyOne(t, "وجاء ذلك بعد أيام من أمر ملكي أصدره العاهل الأردني.")
	if ok && (!s.Background || !strings.HasPrefix(s.Text, "أمر ملكي أصدره")) {
		t.Errorf("got %q, background %v", s.Text, s.Background)
	}
}

// What goes on, what one stands by and what one backs is readiness; a need named
// before it makes it a need.
func TestArabicReadinessToGoOn(t *testing.T) {
	for _, c := range []struct{ class, sentence, act, text, actors string }{
		{"going on", "وأكد سامي الخطيب استمرار التنسيق بين الموانئ.", "willing", "استمرار التنسيق بين الموانئ", "سامي الخطيب"},
		{"going on in the dual", "وقعت فرنسا وإيطاليا الوثيقة قبل عام. وأكدا على مواصلة صيانة السدود.", "willing", "مواصلة صيانة السدود", ""},
		{"going on by need", "وأكد سامي الخطيب ضرورة مواصلة التنسيق بين الموانئ.", "stressed", "ضرورة مواصلة التنسيق بين الموانئ", "سامي الخطيب"},
		{"standing by", "وأكد سامي الخطيب وقوف فرنسا إلى جانب الصيادين.", "willing", "وقوف فرنسا إلى جانب الصيادين", "فرنسا"},
		{"standing by, told by its verb", "وقال سامي الخطيب إن فرنسا تقف مع الصيادين.", "willing", "تقف مع الصيادين", "فرنسا"},
		{"a capital for its state", "زار الوفد فرنسا. ووقعت إيطاليا مع باريس اتفاقية للملاحة.", "concluded", "اتفاقية للملاحة", "إيطاليا و فرنسا"},
		{"as well as another plan", "سيفتح المجلس الجسر كما سيجري توسيع الميناء.", "planned", "سيجري توسيع الميناء", ""},
		{"backing by a state", "وقال سامي الخطيب إن فرنسا تدعم بناء السدود.", "willing", "تدعم بناء السدود", "فرنسا"},
		{"a duty is no readiness", "وأكد سامي الخطيب وجوب الالتزام بشروط الصيد.", "stressed", "وجوب الالتزام بشروط الصيد", "سامي الخطيب"},
		{"affirmed past an aside", "وتم التأكيد خلال اللقاء، الذي عقد على هامش المعرض، على ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود", ""},
		{"affirmed past an idiom", "وأكدت الوزارة، على غرار السنة الماضية، على ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود", ""},
		{"second object behind a relative clause", "أكد سامي الخطيب خلال اللقاء، الذي عقد في الميناء، اعتزازه بالعلاقات التي تجمع الموانئ، وحرصه على توسيع الرصيف.", "willing", "توسيع الرصيف", "سامي الخطيب"},
		{"along with another verb", "وناقش المجلس الأسعار مع التأكيد على أهمية صيانة السدود.", "stressed", "أهمية صيانة السدود", ""},
		{"two who call, with their posts", "دعا العاهل الأردني سامي الخطيب ورئيس الوزراء التونسي خالد الحربي إلى بناء السد.", "called_for", "بناء السد", "سامي الخطيب و خالد الحربي"},
		{"insisting by a verbal noun", "وجاء ذلك وسط تأكيد شركة السفن الوطنية مجددا على إصرارها على صيانة السد.", "willing", "صيانة السد", "شركة السفن الوطنية"},
		{"a verb that ends in hamza", "وقال سامي الخطيب إن الشركة ستبدأ صيانة السد غدا.", "planned", "ستبدأ صيانة السد غدا", ""},
	} {
		all := statements(Brief(article("عنوان الخبر هنا\n\n" + c.sentence)))
		if len(all) == 0 {
			t.Errorf("%s: %s: no statement", c.class, c.sentence)
			continue
		}
		s := all[len(all)-1]
		for _, one := range all {
			if string(one.Act) == c.act {
				s = one // the last of that act
			}
		}
		if got := strings.Join(s.Actors, " و "); string(s.Act) != c.act || s.Text != c.text || c.actors != "" && got != c.actors {
			t.Errorf("%s: %s\n got %s: %q by %q\nwant %s: %q by %q", c.class, c.sentence, s.Act, s.Text, got, c.act, c.text, c.actors)
		}
	}
	for _, s := range []string{
		"وشدد سامي الخطيب على عمق العلاقات بين الموانئ.",
		"وشدد سامي الخطيب على تطلع الشركة إلى صيف هادئ.",
		"أعرب سامي الخطيب عن تقديره للصيادين على الدعم.",
		"وقال سامي الخطيب إن الرياح تدعم حركة السفن.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// An honorific takes up the person whom it is said of, not whoever was named last.
func TestAnHonorificTakesUpWhomItIsSaidOf(t *testing.T) {
	for _, c := range []struct{ text, source string }{
		{"استقبل سمو الأمير خالد الحربي اليوم معالي سامي الخطيب. وأكد سموه حرص الشركة على صيانة السدود.", "خالد الحربي"},
		{"استقبل سمو الأمير خالد الحربي اليوم معالي سامي الخطيب. وأكد معاليه حرص الشركة على صيانة السدود.", "سامي الخطيب"},
	} {
		s, ok := onlyOne(t, c.text)
		if ok && (s.Attribution == nil || s.Attribution.Source != c.source) {
			t.Errorf("%s\n got %+v, want %s", c.text, s.Attribution, c.source)
		}
	}
}
