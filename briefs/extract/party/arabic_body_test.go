package party

import (
	"strings"
	"testing"
)

func TestArabicBodiesAreWhole(t *testing.T) {
	for _, tt := range []struct{ name, text, body, country string }{
		{"a court's chamber, by its number", "قررت الدائرة الجنائية الرابعة بالمحكمة العسكرية تأجيل القضية.", "الدائرة الجنائية الرابعة", ""},
		{"a court of a town", "قررت المحكمة الابتدائية بصفاقس تأجيل القضية.", "المحكمة الابتدائية بصفاقس", ""},
		{"a chamber of a town, by a word for a place", "أعلنت الغرفة التجارية الصناعية بمدينة جدة برنامجها.", "الغرفة التجارية الصناعية بمدينة جدة", "SA"},
		{"a second adjective of what it is for", "وقال رئيس الهيئة العامة للطرق البرية والجافة إن العمل بدأ.", "الهيئة العامة للطرق البرية والجافة", ""},
		{"an adjective that bodies alone seldom have", "اجتمعت وزارة المناجم والطاقات المتجددة أمس.", "وزارة المناجم والطاقات المتجددة", ""},
		{"a department general for something", "أعلنت الإدارة العامة لأمن الطرق عن توقيفات.", "الإدارة العامة لأمن الطرق", ""},
		{"a department general of traffic", "أعلنت الإدارة العامة للمرور عن توقيفات.", "الإدارة العامة للمرور", ""},
		{"a bank of a state", "وقال محافظ بنك السودان المركزي إن السيولة تحسنت.", "بنك السودان المركزي", "SD"},
		{"of people with an adjective in يين", "قال اتحاد الأساتذة الجامعيين إنه سيضرب.", "اتحاد الأساتذة الجامعيين", ""},
		{"of the young", "أكدت جمعية القضاة الشبان تمسكها بالحوار.", "جمعية القضاة الشبان", ""},
		{"a staff of the armed forces", "وصل وفد القيادة العامة للقوات المسلحة أمس.", "القيادة العامة للقوات المسلحة", ""},
		{"of other bodies", "قال الاتحاد الوطني لنقابات قوات الأمن إنه سيضرب.", "الاتحاد الوطني لنقابات قوات الأمن", ""},
		{"two nouns before a state", "وقال رئيس هيئة سكك حديد السودان إن القطار تأخر.", "هيئة سكك حديد السودان", "SD"},
		{"named for an imam", "أعلنت جامعة الإمام خالد بن سلمان الإسلامية برنامجها.", "جامعة الإمام خالد بن سلمان الإسلامية", ""},
		{"a paper in quotation marks", "نشرت صحيفة \"الصباح الجديد\" العراقية الخبر.", "صحيفة الصباح الجديد", "IQ"},
		{"a foreign company", "قال الرئيس التنفيذي لشركة زورباكس تكنولوجيز إن الرحلة قريبة.", "شركة زورباكس تكنولوجيز", ""},
		{"a government by who leads it", "عادت حكومة سمير الخطيب إلى العمل.", "حكومة سمير الخطيب", ""},
		{"an errand is no part of it", "اتفقا على دعوة اللجنة المشتركة التونسية العراقية للانعقاد.", "اللجنة المشتركة التونسية العراقية", ""},
		{"what it was is no part of it", "حضرت رئيسة مجلس النواب السابقة اللقاء.", "مجلس النواب", ""},
		{"a department of a ministry", "قال مدير إدارة الهجرة بوزارة الداخلية إن العمل مستمر.", "إدارة الهجرة", ""},
		{"a second charge by its noun", "قالت الهيئة الوطنية للحوكمة الرشيدة ومكافحة الفساد إن الملف جاهز.", "الهيئة الوطنية للحوكمة الرشيدة ومكافحة الفساد", ""},
		{"before another department", "وقعت الإدارة العامة لأمن الطرق وإدارة الهجرة محضرا.", "الإدارة العامة لأمن الطرق", ""},
		{"before what is given for progress", "تسعى المندوبية الجهوية للفلاحة للتقدم بطلب.", "المندوبية الجهوية للفلاحة", ""},
		{"a party and its cause", "أعلن حزب المؤتمر من أجل الجمهورية انسحابه.", "حزب المؤتمر من أجل الجمهورية", ""},
		{"an alliance by its cause alone", "ودعا التحالف من أجل السلام والعدالة الاجتماعية إلى الهدوء.", "التحالف من أجل السلام والعدالة الاجتماعية", ""},
		{"what a party does it for", "اجتمع حزب النهضة من أجل التوصل إلى حل.", "حزب النهضة", ""},
		{"an organ of a state in either order", "قالت حكومة مصر إن العمل مستمر. وأضافت الحكومة المصرية أن الطقس جميل.", "الحكومة المصرية", "EG"},
		{"a company that others than the article's state have", "قالت شركة \"زورباكس\" إن العراق سوق مهمة، وإن العراق شريك.", "شركة زورباكس", "-"},
		{"a university of a city with an adjective", "وقعت جامعة بغداد العراقية الاتفاقية.", "جامعة بغداد العراقية", "IQ"},
	} {
		p := find(t, tt.text).party(tt.body)
		if p == nil || p.Kind != "organisation" || p.Country != strings.Trim(tt.country, "-") && tt.country != "" {
			t.Errorf("%s: %+v", tt.name, find(t, tt.text).Parties)
		}
	}
}

func TestWhatArabicHeadsElseMeanIsNoBody(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"the organising of a return", "تم الاتفاق على تنظيم العودة الطوعية للعمال."},
		{"the unity of a people", "أكد على وحدة الشعب ومؤسساته الوطنية."},
		{"under the chairmanship of a chamber", "عقد اللقاء برئاسة الغرفة التجارية أمس."},
		{"the managing of a crisis", "تحدث عن إدارة الأزمة الاقتصادية الوطنية."},
		{"a centre for something", "سيقام مركز للصناعات الحديثة قريبا."},
		{"who leads a state", "أشاد بدور القيادة المصرية في الحوار."},
	} {
		for _, p := range find(t, tt.text).Parties {
			if p.Kind == "organisation" {
				t.Errorf("%s: %q", tt.name, p.Name)
			}
		}
	}
}
