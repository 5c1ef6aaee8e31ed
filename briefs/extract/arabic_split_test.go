package extract

import "testing"

// An act that binds several objects by the same preposition, by the same head or besides
// each other is several statements, each with its own time; what only goes on is one.
func TestArabicObjectsBoundAgainAreActsOfTheirOwn(t *testing.T) {
	for _, c := range []struct{ class, sentence, acts, texts string }{
		{"a preposition again", "دعا المجلس إلى صيانة السدود القديمة، وإلى توسيع الميناء الكبير.", "called_for called_for", "صيانة السدود القديمة | توسيع الميناء الكبير"},
		{"without a comma", "واتفق الجانبان على صيانة السدود القديمة وعلى توسيع الميناء قبل نهاية 2027.", "agreed agreed", "صيانة السدود القديمة | توسيع الميناء قبل نهاية 2027"},
		{"a need again", "وشدد الوزير على ضرورة صيانة السدود القديمة وأهمية توسيع الميناء الكبير.", "stressed stressed", "ضرورة صيانة السدود القديمة | أهمية توسيع الميناء الكبير"},
		{"a duty again", "وأكد سامي الخطيب أن على الشركات أن تصون السدود القديمة وأن توسع الميناء الكبير.", "stressed stressed", "تصون السدود القديمة | توسع الميناء الكبير"},
		{"besides", "واتفق الجانبان على صيانة السدود القديمة بالإضافة إلى توسيع الميناء الكبير.", "agreed agreed", "صيانة السدود القديمة | توسيع الميناء الكبير"},
		{"signed besides", "وقعت الوزارة مذكرة تفاهم لصيانة السدود، إضافة إلى اتفاق تعاون مع الصيادين.", "concluded concluded", "مذكرة تفاهم لصيانة السدود | اتفاق تعاون مع الصيادين"},
		{"besides in a relative clause", "انطلقت الجلسة التي تبحث صيانة السدود القديمة بالإضافة إلى توسيع الميناء الكبير.", "concluded", "الجلسة التي تبحث صيانة السدود القديمة بالإضافة إلى توسيع الميناء الكبير"},
		{"in particular", "واتفق الجانبان على صيانة السدود القديمة وعلى وجه الخصوص سد الشمال.", "agreed", "صيانة السدود القديمة وعلى وجه الخصوص سد الشمال"},
		{"one object of two nouns", "ودعا المجلس إلى صيانة السدود القديمة وتوسيع الميناء الكبير.", "called_for", "صيانة السدود القديمة وتوسيع الميناء الكبير"},
		{"what a decree provides", "أقر مجلس الوزراء حزمة الإصلاح. ونصت حزمة الإصلاح على إلغاء مناصب المستشارين، وتقليص عدد الحراس، ودمج ثلاث وزارات، والسائقين.", "decided decided decided decided", "حزمة الإصلاح | إلغاء مناصب المستشارين | تقليص عدد الحراس | دمج ثلاث وزارات، والسائقين"},
		{"what principles hold", "وقع كرم الطوخي ورامي حسون وثيقة المبادئ. وتشمل هذه المبادئ، بحسب البيان، الحفاظ على وحدة البلاد، والعمل على نزع السلاح.", "concluded agreed agreed", "وثيقة المبادئ | الحفاظ على وحدة البلاد | العمل على نزع السلاح"},
	} {
		acts, texts := read(c.sentence)
		if acts != c.acts || texts != c.texts {
			t.Errorf("%s: %s\n got %s: %s\nwant %s: %s", c.class, c.sentence, acts, texts, c.acts, c.texts)
		}
	}
}
