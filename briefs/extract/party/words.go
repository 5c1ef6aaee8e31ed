package party

import (
	"strings"

	"mujaz/briefs/language"
)

// set makes a set of folded words.
func set(c language.Code, words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[language.Fold(c, w)] = true
	}
	return m
}

// arabicWords are the closed word classes that Arabic names are found by.
type arabicWords struct {
	titles, honorifics, heads, adjectives, stops, ranks, acting map[string]bool
}

var arabic = arabicWords{
	titles: set(language.Arabic, `رئيس رئيسة وزير وزيرة مدير مديرة سفير سفيرة أمين أمينة نائب نائبة قائد متحدث متحدثة ناطق ناطقة مستشار مستشارة
		ملك ملكة مبعوث مبعوثة ممثل ممثلة والي مندوب مندوبة مفوض مفوضة وكيل وكيلة قنصل كاتب محافظ مساعد مساعدة مفتش عمدة
		منسق منسقة نظير رئيسا وزيرا وليّ ولي مشرف محافظا مدعي قاضي نقيب`),
	honorifics: set(language.Arabic, `السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة الشيخ الحاج معالي سعادة فخامة دولة سمو صاحب جلالة د م
		الأمير الأميرة السمو الملكي الجلالة الآنسة`),
	ranks: set(language.Arabic, `اللواء العميد العقيد المقدم الرائد النقيب الملازم الفريق المشير الجنرال الكولونيل لواء عميد عقيد فريق جنرال ركن الركن`),
	heads: set(language.Arabic, `وزارة رئاسة حكومة مجلس برلمان مديرية إدارة هيئة مندوبية مفوضية أمانة كتابة ديوان مكتب مصلحة مصالح لجنة صندوق بلدية
		سفارة قنصلية بعثة محكمة نيابة فرقة وحدة جهاز شرطة جيش قوات حزب حركة تنظيم جبهة تحالف كتلة نقابة اتحاد جمعية منظمة رابطة مؤسسة
		شركة مجموعة بنك مصرف وكالة جامعة معهد مركز صحيفة جريدة قناة نادي سلطة سلطات حرس أكاديمية غرفة مرصد دائرة منتدى`),
	stops: set(language.Arabic, `في من إلى على عن مع أن إن أنه أنها التي الذي الذين اللذين بعد قبل خلال عبر ضد حول بين منذ حتى لدى عند حيث كما وذلك ذلك هذه هذا
		تلك قد لم لن لا ما ثم أو بل اليوم أمس غدا أيضا بأن بعدما عندما كان كانت يوم وقد وأن وأكد وقال الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الإثنين
		بحسب وفق هو هي هم أي كل بعض غير سوى نحو أمام تحت فوق دون بشأن بهدف المقبل الماضي الجاري المنصرم الثنائي الثنائية كانا الجانبين الطرفين`),
	adjectives: set(language.Arabic, `العام العامة الأعلى العليا الأول الأولى الدائم الدائمة السابق السابقة الحالي المكلف المكلفة المنتدب المنتدبة الجديد الجديدة الخاص الرسمي الرسمية
		باسم الفخري المساعد التنفيذي التنفيذية الثاني بالنيابة الأممي الأممية الشخصي المقيم المعتمد الراحل`),
	acting: set(language.Arabic, `قال قالت أكد أكدت أعلن أعلنت وقع وقعت اتفق اتفقت قرر قررت دعا دعت التقى استقبل بحث أوضح أضاف أشار صرح جدد شدد تعهد تعهدت تعتزم يعتزم وافق وافقت رفض رفضت`),
}

// englishWords are the same for English.
type englishWords struct {
	titles, honorifics, heads, tails, stops map[string]bool
}

var english = englishWords{
	titles: set(language.English, `president minister secretary director ambassador envoy spokesperson spokesman spokeswoman king queen prince princess general colonel
		commissioner chief chairman chairwoman chair governor mayor senator premier chancellor deputy head commander adviser advisor representative coordinator
		inspector superintendent captain admiral sheikh emir sultan speaker director-general secretary-general undersecretary attorney judge consul vice-president`),
	honorifics: set(language.English, `mr mrs ms dr prof professor sir dame lord lady hon his her excellency`),
	heads:      set(language.English, `ministry department directorate office bureau embassy bank university institute council`),
	tails: set(language.English, `ministry department agency authority council committee commission directorate police army court parliament bank company university
		organisation organization party union association corporation group fund office board congress senate force forces navy service institute centre center foundation
		federation league bureau administration government assembly secretariat society network press news corp inc ltd plc`),
	stops: set(language.English, `the a an this that these those he she it they we i in on at by for from with and but or if when while after before as its his her their our
		both there here what which who how why not no yes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
		october november december today yesterday tomorrow under over since however meanwhile also more most many some all other another each first second`),
}
