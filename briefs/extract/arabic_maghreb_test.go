package extract

import (
	"strings"
	"testing"
)

// told is a sentence with its one statement: act, words, who acts, on whose word.
type told struct{ sentence, act, text, actors, source string }

func tell(t *testing.T, cases []told) {
	t.Helper()
	for _, c := range cases {
		s, ok := onlyOne(t, c.sentence)
		if !ok {
			continue
		}
		source := ""
		if s.Attribution != nil {
			source = s.Attribution.Source
		}
		if actors := strings.Join(s.Actors, " و "); string(s.Act) != c.act || s.Text != c.text || actors != c.actors || source != c.source {
			t.Errorf("%s\n got %s %q by %q on the word of %q\nwant %s %q by %q on the word of %q", c.sentence, s.Act, s.Text, actors, source, c.act, c.text, c.actors, c.source)
		}
	}
}

// Light verbs, passives and organs as the press of the Maghreb writes them.
func TestMaghrebUsageGovernsActs(t *testing.T) {
	tell(t, []told{
		{"قامت فرنسا بتوقيع عقدين مع إيطاليا.", "concluded", "توقيع عقدين مع إيطاليا", "فرنسا و إيطاليا", ""},
		{"أعطى سامي الخطيب إشارة انطلاق أشغال السد.", "concluded", "انطلاق أشغال السد", "سامي الخطيب", ""},
		{"تم الشروع في توسيع الميناء.", "concluded", "توسيع الميناء", "", ""},
		{"وقع الاتفاق على ترميم الرصيف.", "agreed", "ترميم الرصيف", "", ""},
		{"تم الاتفاق بشأن ترميم الرصيف.", "agreed", "ترميم الرصيف", "", ""},
		{"وقع إقرار ميزانية الميناء.", "decided", "إقرار ميزانية الميناء", "", ""},
		{"تبنى المجلس خطة للملاحة.", "decided", "خطة للملاحة", "", ""},
		{"قضت المحكمة الابتدائية أمس بغلق الميناء.", "decided", "غلق الميناء", "المحكمة الابتدائية", ""},
		{"أيدت محكمة الاستئناف غلق الميناء.", "decided", "غلق الميناء", "محكمة الاستئناف", ""},
		{"أعلنت فرنسا عن مساندتها لعمال الميناء.", "willing", "مساندتها لعمال الميناء", "فرنسا", "فرنسا"},
		{"من المنتظر افتتاح الجسر غدا.", "planned", "افتتاح الجسر غدا", "", ""},
		{"من المقرر أن تستمر المحادثات عشرة أيام.", "planned", "تستمر المحادثات عشرة أيام", "", ""},
		{"قررت اللجنة الوطنية للاتحاد العام للبحارة، التي اجتمعت في لشبونة، تنفيذ إضراب.", "decided", "تنفيذ إضراب", "اللجنة الوطنية", ""},
		{"قرر أعضاء المجلس الأعلى للموانئ، في ختام اجتماعهم أمس، تنظيم معرض.", "decided", "تنظيم معرض", "المجلس الأعلى للموانئ", ""},
	})
}

// Long subjects and asides stand between a verb and what it needs; a name in
// quotation marks and a place are no complement.
func TestAsidesStandBetweenAVerbAndItsComplement(t *testing.T) {
	tell(t, []told{
		{"أعلن الأمير خالد بن سامي بن عبد العزيز بن فهد الخطيب عن إطلاق خطة للموانئ.", "planned", "إطلاق خطة للموانئ", "خالد بن سامي بن عبد العزيز بن فهد الخطيب", "خالد بن سامي بن عبد العزيز بن فهد الخطيب"},
		{"وطالب، بالمناسبة، ببناء رصيف.", "called_for", "بناء رصيف", "", ""},
		{"طالب سامي الخطيب خلال استضافته اليوم في برنامج \"بحارة\"، الحكومة بنشر القائمة.", "called_for", "نشر القائمة", "سامي الخطيب", "سامي الخطيب"},
		{"دعا الأمين العام للأمم المتحدة سامي الخطيب إلى وقف الصيد.", "called_for", "وقف الصيد", "سامي الخطيب", "سامي الخطيب"},
		{"دعا سامي الخطيب، خلال ندوة عقدت للصيادين في الميناء إلى خفض الرسوم.", "called_for", "خفض الرسوم", "سامي الخطيب", "سامي الخطيب"},
		{"وقع كاتب الدولة للشؤون البحرية، سامي الخطيب وسفير إيطاليا بالعاصمة، رامي بن سالم الهاشمي اليوم الثلاثاء اتفاقا للملاحة.", "concluded", "اتفاقا للملاحة", "سامي الخطيب و رامي بن سالم الهاشمي", ""},
	})
}

// Who speaks stands before the verb, behind the body of his post, or is nobody's
// party; a verb's gender tells its subject from its object.
func TestArabicSpeakersAreWhoTheGrammarSays(t *testing.T) {
	tell(t, []told{
		{"وقال سامي الخطيب إن الصيادين سيبنون رصيفا.", "planned", "سيبنون رصيفا", "", "سامي الخطيب"},
		{"وأوضح البحار العجوز أن الشركة ستفتح الجسر.", "planned", "ستفتح الجسر", "", "البحار العجوز"},
		{"أعربت جمعيات محلية عن استعدادها لحراسة الميناء.", "willing", "حراسة الميناء", "", "جمعيات محلية"},
		{"وقال المتحدث إن سامي الخطيب رئيس المجلس سيدعم البحارة.", "planned", "سيدعم البحارة", "سامي الخطيب", "المتحدث"},
		{"وقال سامي الخطيب إننا نرفض غلق الميناء.", "refused", "غلق الميناء", "سامي الخطيب", "سامي الخطيب"},
	})
}

// A noun behind a preposition, what was only in somebody's mind and what names
// have of a verb's letters are no acts.
func TestArabicNounsAndNamesAreNoActs(t *testing.T) {
	for _, s := range []string{
		"جاء ذلك للتعبير عن رفض البيع.",
		"أوقفت الشرطة ثلاثة بحارة كانوا يعتزمون بيع السفينة.",
		"ضبط الحراس أشخاصا خططوا لبيع السفينة.",
		"ضبط ثلاثة أشخاص بصدد بيع السفينة.",
		"خسرت الشركة بين سنتي 2011 و2015 ثلث سفنها.",
		"تبحث شركة ستيلمان في أسباب العطل.",
		"وبين الوزير أنه على الرغم من ذلك أن السفن كثيرة.",
		"سيمنع السد الفيضانات.",
		"سيتجاوز العجز مليار دينار.",
		"رفض المجلس التعقيب على الخبر.",
		"كيف ستبنى هذه السدود؟",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// An act ends where another clause begins, with a comma before it or without one.
func TestArabicActsEndAtTheNextClause(t *testing.T) {
	tell(t, []told{
		{"ودعا سامي الخطيب إلى وقف الصيد مقرا بأن السفن قديمة.", "called_for", "وقف الصيد", "سامي الخطيب", "سامي الخطيب"},
		{"تم الاتفاق على توسيع الميناء حيث تكثر السفن.", "agreed", "توسيع الميناء", "", ""},
		{"قرر المجلس توسيع الميناء خاصة وأن السفن كثيرة.", "decided", "توسيع الميناء", "", ""},
		{"وقال سامي الخطيب خلال الندوة المقرر عقدها غدا في لشبونة إن السفن كثيرة.", "planned", "عقدها غدا في لشبونة", "", "سامي الخطيب"},
		{"تم توقيع اتفاقية للملاحة مع منح فرنسا هبة للميناء.", "concluded", "توقيع اتفاقية للملاحة مع منح فرنسا هبة للميناء", "", ""},
	})
}
