package party

// parties are the heads of bodies that are called by ordinary words in quotation
// marks. Folded.
var parties = map[string]bool{"حزب": true, "حركه": true, "كتله": true, "تيار": true, "ايتلاف": true, "جبهه": true, "تحالف": true, "جمعيه": true, "مبادره": true}

// institutes are the heads of bodies that are founded for something. Folded.
var institutes = map[string]bool{"معهد": true, "وكاله": true, "هييه": true, "مركز": true, "مكتب": true, "موسسه": true, "جمعيه": true, "منظمه": true, "لجنه": true, "شركه": true, "صندوق": true,
	"مندوبيه": true, "مديريه": true, "مرصد": true, "اكاديميه": true, "اتحاد": true, "رابطه": true, "اداره": true, "مصلحه": true, "مجلس": true, "فريق": true, "مجموعه": true, "جهاز": true, "نقابه": true, "غرفه": true, "دايره": true}

// plurals are people of whom there are many, by another form than most. Folded.
var plurals = map[string]bool{"العمال": true, "الكتاب": true, "النواب": true, "التجار": true, "الطلاب": true, "الاعوان": true, "العدول": true, "الشباب": true, "الشبان": true, "الحكام": true, "الاطباء": true, "الشهايد": true}

// media are the heads of what is named by any words in quotation marks. Folded.
var media = map[string]bool{"صحيفه": true, "جريده": true, "قناه": true, "اذاعه": true, "وكاله": true, "شركه": true, "مجموعه": true, "موسسه": true, "شبكه": true, "بنك": true, "منظمه": true}

// companies are the heads of bodies whose names are often foreign. Folded.
var companies = map[string]bool{"شركه": true, "مجموعه": true, "بنك": true, "مصرف": true, "موسسه": true, "صحيفه": true, "جريده": true, "شبكه": true}

// presidencies are whose presidency, with "in" before it, is a body. Folded.
var presidencies = map[string]bool{"الجمهوريه": true, "الحكومه": true, "الوزراء": true, "الدوله": true, "مجلس": true}

// united are what is spoken of as one, and is no unit. Folded.
var united = map[string]bool{"الشعب": true, "الصف": true, "موسسات": true, "البلاد": true, "الاراضي": true, "التراب": true, "المصير": true, "الكلمه": true, "الوطن": true, "الامه": true, "الهدف": true, "الموقف": true, "الدوله": true, "المجتمع": true}

// cells are what armed groups are called by with a word that else is the organising of
// something. Folded.
var cells = map[string]bool{"القاعده": true, "الدوله": true, "الاخوان": true, "الجهاد": true, "انصار": true, "جند": true, "جيش": true}

// managed is what is managed by others than a department. Folded.
var managed = map[string]bool{"قطاع": true, "البلاد": true, "الازمه": true, "الازمات": true, "الدوله": true, "المعركه": true, "الملف": true, "الحوار": true, "المرحله": true, "شوون": true, "الوقت": true, "الجلسه": true}

// forces are what a staff or a command is of. Folded.
var forces = map[string]bool{"القوات": true, "الجيش": true, "الجيوش": true}

// local are the heads of bodies of which many towns have one, localised what is said of such.
// Folded.
var (
	local     = map[string]bool{"محكمه": true, "غرفه": true, "كليه": true, "مستشفي": true, "مندوبيه": true, "فرقه": true, "مصلحه": true, "تنسيقيه": true, "معهد": true, "نقابه": true}
	localised = map[string]bool{"الجهويه": true, "الجهوي": true, "المحليه": true, "المحلي": true, "الاقليميه": true, "الاقليمي": true, "الابتداييه": true, "البلدي": true, "الفرعيه": true, "الجامعي": true}
)

// schools are further heads of bodies that are named for people. Folded.
var schools = map[string]bool{"جامعه": true, "كليه": true, "مجمع": true, "مستشفي": true, "مدرسه": true, "نادي": true}

// errands are the verbal nouns of what bodies are asked to do or do once. Folded.
var errands = map[string]bool{"وقف": true, "انهاء": true, "عقد": true, "بحث": true, "مناقشه": true, "زياره": true, "حضور": true, "توقيع": true, "لقاء": true, "اجراء": true, "اتخاذ": true, "تقديم": true, "معرفه": true, "مواجهه": true, "صالح": true}

// errandsOf are such nouns behind لل that no body is founded for. Folded.
var errandsOf = map[string]bool{"للانعقاد": true, "للقيام": true, "للمطالبه": true, "للنظر": true, "للمشاركه": true, "للتباحث": true, "للتشاور": true, "للتعبير": true, "للاحتجاج": true, "للمساهمه": true, "للخروج": true,
	"للاستماع": true, "للتحضير": true, "للاجتماع": true, "للرد": true, "للتصدي": true, "للضغط": true, "للوقوف": true, "للتوصل": true, "للحصول": true, "للتاكد": true, "للتاكيد": true, "للحديث": true, "للدخول": true,
	"للتوقيع": true, "للتصويت": true, "للوصول": true, "للاطلاع": true, "للاعلان": true, "للسفر": true, "للمره": true, "للتو": true}

// described are the heads that with an adjective of nationality alone describe
// a body rather than name it: "the Italian company". Folded.
var described = map[string]bool{"شركه": true, "وفد": true, "مجموعه": true, "موسسه": true, "فريق": true}

// general are the adjectives of bodies that are not in ي. Folded.
var general = map[string]bool{"العامه": true, "العليا": true, "الاعلي": true, "المتحده": true, "المسلحه": true, "الموحده": true, "الدائمه": true, "العام": true, "الاحمر": true, "المستقله": true, "المستقل": true, "القابضه": true, "الحر": true, "الحره": true}

// qualities are the adjectives that tell bodies apart behind another word of their name, and
// are too much said of bodies to make a name by themselves. Folded.
var qualities = map[string]bool{"المحترفه": true, "الموقته": true, "الرشيده": true, "المتجدده": true, "الطايره": true, "السياره": true, "المصغر": true, "المصغره": true, "المقدسه": true, "المنوره": true,
	"الموسع": true, "الموسعه": true, "الموحد": true, "السريع": true, "السريعه": true, "المستدامه": true, "القاره": true, "المتنقله": true, "المتقدمه": true, "المتقدم": true, "المختلط": true, "المختلطه": true,
	"المضيق": true, "المعاصر": true, "المركزه": true, "القاحله": true, "المالحه": true, "الصغري": true, "الكبري": true, "الوسطي": true, "العظمي": true, "الصغيره": true, "المتوسطه": true, "الحمراء": true,
	"المشتركه": true, "المشترك": true, "المفتوحه": true, "الذكيه": true, "الداعمه": true, "الطارفه": true, "الخضراء": true, "الجافه": true, "الناشيه": true, "المصغرين": true, "المختصه": true, "المتخصصه": true, "الذكي": true}

// ordinals number the chambers of a court, the brigades of an army. Folded.
var ordinals = map[string]bool{"الاولي": true, "الاول": true, "الثانيه": true, "الثاني": true, "الثالثه": true, "الثالث": true, "الرابعه": true, "الرابع": true, "الخامسه": true, "الخامس": true,
	"السادسه": true, "السادس": true, "السابعه": true, "السابع": true, "الثامنه": true, "الثامن": true, "التاسعه": true, "التاسع": true, "العاشره": true, "العاشر": true}

// members are the adjectives behind the people of whom a body is: جمعية القضاة الشبان.
// Folded; those in يين are known by that.
var members = map[string]bool{"الشبان": true, "العرب": true, "المسلمين": true, "المستقلين": true, "المتقاعدين": true, "المتعاقدين": true, "الممارسين": true, "الباحثين": true, "المحاسبين": true, "المنفذين": true,
	"الاحرار": true, "البياطره": true, "الخواص": true, "المكفوفين": true, "المحترفين": true, "المتطوعين": true, "المهندسين": true, "المتدربين": true, "المستشارين": true, "المعطلين": true, "المفتشين": true, "المساعدين": true}

// deeds are nouns that end as adjectives do and stand behind a body's name as
// what it signs or speaks of. Folded.
var deeds = map[string]bool{"الاتفاقيه": true, "القضيه": true, "العمليه": true, "المسووليه": true, "الجنسيه": true, "الحريه": true}

// organs are the heads of bodies that every state has, houses what councils of state are
// called by. Folded.
var (
	organs = map[string]bool{"حكومه": true, "جيش": true, "قوات": true, "شرطه": true, "برلمان": true, "سلطات": true, "رياسه": true, "خارجيه": true}
	houses = map[string]bool{"النواب": true, "الوزراء": true, "الشعب": true, "الامه": true, "الشوري": true, "الشيوخ": true, "الاعيان": true, "المستشارين": true, "الاتحاد": true}
)
