package extract

import (
	"slices"
	"testing"
)

// acted is who did what a body of text tells in some words.
type acted struct {
	body, words string
	actors      []string
}

func act(t *testing.T, cases []acted) {
	t.Helper()
	for _, c := range cases {
		if s, ok := what(t, c.body, c.words); ok && !slices.Equal(s.Actors, c.actors) {
			t.Errorf("%s: %q by %v, want %v", c.body, c.words, s.Actors, c.actors)
		}
	}
}

// Who is called upon stands right behind a verb whose subject was left out, and is told
// from it by agreement, case, and by what he is.
func TestWhomArabicCallsUponDoesNotCall(t *testing.T) {
	host := "استقبل الوزير سالم الحداد السفير الياباني كينجي موري في الرياض. "
	act(t, []acted{
		{host + "ودعا السلطات اليابانية إلى تسهيل التأشيرات.", "تسهيل التأشيرات", []string{"سالم الحداد"}},
		{host + "كما دعا المجتمع الدولي إلى دعم اللاجئين.", "دعم اللاجئين", []string{"سالم الحداد"}},
		{host + "وحث جميع الأطراف على صيانة السدود.", "صيانة السدود", []string{"سالم الحداد"}},
		{host + "ودعا المستثمرين إلى بناء الموانئ.", "بناء الموانئ", []string{"سالم الحداد"}},
		{"ودعت وزارة الموانئ العراقية جميع الأطراف إلى الحوار.", "الحوار", []string{"وزارة الموانئ العراقية"}},
		{"ودعا وزير الموانئ سالم الحداد المجتمع الدولي إلى دعم اللاجئين.", "دعم اللاجئين", []string{"سالم الحداد"}},
	})
}

// Whom somebody met stands behind the meeting and does not speak.
func TestWhomTheSpeakerMetDoesNotSpeak(t *testing.T) {
	before := "أكد الوزير سالم الحداد ضرورة الحوار. "
	act(t, []acted{
		{before + "وشدد خلال لقائه اليوم مبعوث الأمم المتحدة ناصر البكري على ضرورة صيانة السدود.", "ضرورة صيانة السدود", []string{"سالم الحداد"}},
		{before + "كما أكد بالمناسبة حرص الحكومة العراقية على صيانة السدود. ودعا إلى فتح الجسر.", "فتح الجسر", []string{"سالم الحداد"}},
	})
}

// Those who sat together agreed on what was agreed, whatever else is named.
func TestWhatWasAgreedAtTalksIsOfThoseWhoMet(t *testing.T) {
	talks := "عقدت وزارة الموانئ العراقية جلسة مع نقابة السائقين في عمان. "
	both := []string{"وزارة الموانئ العراقية", "نقابة السائقين"}
	act(t, []acted{
		{talks + "وتم الاتفاق على صرف المنح.", "صرف المنح", both},
		{talks + "ووقع الاتفاق على صرف المنح، من بينها منحة مناصفة بين السائق والمالك.", "صرف المنح، من بينها منحة مناصفة بين السائق والمالك", both},
		{talks + "وأقر الاجتماع تشكيل لجنة فنية.", "تشكيل لجنة فنية", both},
		{talks + "واتفق المجتمعون على صيانة السدود.", "صيانة السدود", both},
		{"انعقد أمس اجتماع ضم وزارة الموانئ العراقية ونقابة السائقين. وتم الاتفاق على صرف المنح.", "صرف المنح", both},
		{"التقى وزير الموانئ سالم الحداد برئيس الغرفة التجارية ناصر البكري. وجرى التوافق على فتح الجسر.", "فتح الجسر", []string{"سالم الحداد", "ناصر البكري"}},
		{"أوضح الوزير سالم الحداد أنه سيقع الترفيع في الأسعار.", "سيقع الترفيع في الأسعار", nil},
	})
}

// Two who sign are both found, however long the post between their names, and one who is
// told by his state only is that.
func TestBothWhoSignAreFound(t *testing.T) {
	act(t, []acted{
		{"وقع وزير الموانئ سالم الحداد، ومديرة مكتب الخليج بالبنك الدولي ماري دوران أمس في الرياض، على اتفاقية قرض.", "اتفاقية قرض", []string{"سالم الحداد", "ماري دوران"}},
		{"وقعت الشركة العراقية للكهرباء مع نظيرتها الأردنية عقد الربط.", "عقد الربط", []string{"الشركة العراقية للكهرباء", "الأردن"}},
		{"اتفق القائد العام للجيش العراقي المشير سالم حفتوش مع رئيس المجلس الرئاسي، فائز البراج، على وقف النار. وذكرت القناة أن البراج وحفتوش اتفقا على تبادل الأسرى.", "تبادل الأسرى", []string{"فائز البراج", "سالم حفتوش"}},
		{"أعلنت الهيئة العامة للطيران السعودية، والهيئة العامة للطيران الإماراتية، في بيان مشترك، التزامهما بالقرار. وأكد البيان المشترك ضرورة فتح الأجواء.", "ضرورة فتح الأجواء", []string{"الهيئة العامة للطيران السعودية", "الهيئة العامة للطيران الإماراتية"}},
	})
}

// A verb that goes on behind و or كما has the subject of what was told before it, and not
// that of a relative clause or of whoever is named behind.
func TestWhoeverActedActsFurther(t *testing.T) {
	union := []string{"الاتحاد العام العراقي للشغل"}
	act(t, []acted{
		{"قرر الاتحاد العام العراقي للشغل عقد جلسة عامة، كما قرر توجيه رسالة إلى مجلس الأمن.", "توجيه رسالة إلى مجلس الأمن", union},
		{"دعا الاتحاد العام العراقي للشغل إلى قانون المجلس الوطني للموانئ الذي طالب بالإسراع في صدوره. كما اقترح تطبيق الاتفاقيات.", "تطبيق الاتفاقيات", union},
		{"طلب رئيس الوزراء سالم الحداد من الدول فتح الجسر، كما طالبها بدعم مساعيه في مجلس الأمن واليونسكو.", "دعم مساعيه في مجلس الأمن واليونسكو", []string{"سالم الحداد"}},
	})
}

// A noun that opens the clause behind "that" is the subject of the verb right behind it, an
// organ acts for its body, and whose resignation is asked for asks nothing.
func TestWhoIsNoPartyKeepsHisVerb(t *testing.T) {
	act(t, []acted{
		{"وأضاف سالم الحداد أن النقابة طالبت النيابة العمومية بفتح تحقيق.", "فتح تحقيق", []string{"النقابة"}},
		{"وقرر المكتب التنفيذي للاتحاد العام العراقي للشغل تنظيم إضراب.", "تنظيم إضراب", []string{"الاتحاد العام العراقي للشغل"}},
		{"وطالبت زعيمة اليمين المتطرف خلال لقاء اليوم باستقالة وزير الداخلية الفرنسي برنار كازال.", "استقالة وزير الداخلية الفرنسي برنار كازال", nil},
	})
}

// Who came acts in what is due next, though the verb names nobody, and people without a
// name act on under it.
func TestWhoCameActsNext(t *testing.T) {
	visit := "بدأ رئيس الوزراء سالم الحداد زيارة رسمية إلى الأردن. "
	guest := []string{"سالم الحداد"}
	act(t, []acted{
		{visit + "وسيجري مباحثات مع وزير النقل ناصر البكري.", "سيجري مباحثات مع وزير النقل ناصر البكري", guest},
		{visit + "ومن المقرر أن يجري مباحثات مع وزير النقل ناصر البكري.", "يجري مباحثات مع وزير النقل ناصر البكري", guest},
		{visit + "وسيجري بحث العلاقات.", "سيجري بحث العلاقات", nil},
		{"قال النواب في بيان لهم إن القرار مرفوض. وطالبوا رئيس الحكومة بفتح الجسر. كما أقر هؤلاء النواب خطة للموانئ.", "فتح الجسر", []string{"النواب"}},
	})
}

// The government alone is a party, as a subject and as whom others ask.
func TestTheGovernmentAlone(t *testing.T) {
	act(t, []acted{
		{"وقال سالم الحداد، مدير إدارة الرقابة الشاملة، إن العمل مستمر. وأكد أن إدارة الرقابة الشاملة ستكثف جولاتها.", "ستكثف جولاتها", []string{"إدارة الرقابة الشاملة"}},
		{"قررت الحكومة صرف المنح.", "صرف المنح", []string{"الحكومة"}},
		{"دعا الاتحاد العام العراقي للشغل إلى الحوار. وطالب الاتحاد الحكومة بفتح الجسر. كما دعا في بيانه إلى دعم الصيادين.", "دعم الصيادين", []string{"الاتحاد العام العراقي للشغل"}},
		{"قال الوزير سالم الحداد: ندعو الحكومة إلى فتح الجسر.", "فتح الجسر", []string{"سالم الحداد"}},
	})
}
