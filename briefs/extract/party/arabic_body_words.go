package party

// parties are the heads of bodies that are called by ordinary words in quotation
// marks. Folded.
var parties = words{list: "حزب حركه كتله تيار ايتلاف جبهه تحالف جمعيه مبادره"}

// strives are the heads of bodies that people join for a cause, causes what it is, aims what
// they want done with something. Folded.
var (
	strives = words{list: "حزب حركه كتله تيار ايتلاف جبهه تحالف جمعيه مبادره حمله شبكه تنسيقيه منظمه رابطه تجمع اتحاد لجنه هييه مركز موتمر"}
	causes  = words{list: `السلام السلم الجمهوريه الديمقراطيه الحريه الحريات التنميه العداله الوحده التغيير الاصلاح المستقبل العمل
		المواطنه الكرامه السياده الثوره التجديد الحوار الامل الوطن المتوسط الدستور القانون العدل المساواه التقدم الانقاذ الشعب الحقيقه التضامن`}
	aims = words{list: "حظر الغاء نزع حمايه انقاذ تحرير وقف استقلال حق حقوق دعم تعزيز مناهضه"}
)

// ills are what a body is founded against, fighting the words for what it does against them
// with what binds these to it. Folded.
var (
	ills     = words{list: "الارهاب الجريمه الفساد التهريب التطرف المخدرات الهجره الرشوه الاتجار الادمان الاحتكار العنف التمييز التهرب الغش الفقر البطاله الانحراف الكراهيه التعصب"}
	fighting = words{list: "لمكافحه لمحاربه لمقاومه لمناهضه للتصدي للوقايه لمواجهه"}
)

// appoints are the forms of the verb before the name of whoever is appointed: عين فلان رئيسا.
// Folded.
var appoints = words{list: "عين عينت"}

// institutes are the heads of bodies that are founded for something. Folded.
var institutes = words{list: `معهد وكاله هييه مركز مكتب موسسه جمعيه منظمه لجنه شركه صندوق
	مندوبيه كونفدراليه كنفدراليه كونفيدراليه فيدراليه فدراليه مديريه مرصد اكاديميه اتحاد رابطه اداره مصلحه مجلس فريق مجموعه جهاز نقابه غرفه دايره`}

// plurals are people of whom there are many, by another form than most. Folded.
var plurals = words{list: "العمال الكتاب النواب التجار الطلاب الاعوان العدول الشباب الشبان الحكام الاطباء الشهايد"}

// media are the heads of what is named by any words in quotation marks. Folded.
var media = words{list: "صحيفه جريده قناه اذاعه وكاله شركه مجموعه موسسه شبكه بنك منظمه"}

// companies are the heads of bodies whose names are often foreign. Folded.
var companies = words{list: "شركه مجموعه بنك مصرف موسسه صحيفه جريده شبكه"}

// presidencies are whose presidency, with "in" before it, is a body. Folded.
var presidencies = words{list: "الجمهوريه الحكومه الوزراء الدوله مجلس"}

// chaired is what is chaired, and has no presidency that acts. Folded.
var chaired = words{list: "الامانه امانه اللجنه لجنه الوفد وفد الفريق فريق الجلسه جلسه الدوره دوره الاجتماع اجتماع القمه قمه المفوضيه مفوضيه الهيئه الهييه هييه المجموعه مجموعه الاتحاد اتحاد الحركه حركه الحزب حزب المكتب مكتب المنظمه منظمه الجمعيه جمعيه الشركه شركه البنك بنك الصندوق صندوق"}

// united are what is spoken of as one, and is no unit. Folded.
var united = words{list: "الشعب الصف موسسات البلاد الاراضي التراب المصير الكلمه الوطن الامه الهدف الموقف الدوله المجتمع"}

// cells are what armed groups are called by with a word that else is the organising of
// something. Folded.
var cells = words{list: "القاعده الدوله الاخوان الجهاد انصار جند جيش"}

// managed is what is managed by others than a department. Folded.
var managed = words{list: "قطاع البلاد الازمه الازمات الدوله المعركه الملف الحوار المرحله شوون الوقت الجلسه"}

// forces are what a staff or a command is of. Folded.
var forces = words{list: "القوات الجيش الجيوش"}

// local are the heads of bodies of which many towns have one, localised what is said of such.
// Folded.
var (
	local     = words{list: "محكمه غرفه كليه مستشفي مندوبيه فرقه مصلحه تنسيقيه معهد نقابه"}
	localised = words{list: "الجهويه الجهوي المحليه المحلي الاقليميه الاقليمي الابتداييه البلدي الفرعيه الجامعي"}
)

// schools are further heads of bodies that are named for people. Folded.
var schools = words{list: "جامعه كليه مجمع مستشفي مدرسه نادي"}

// errands are the verbal nouns of what bodies are asked to do or do once. Folded.
var errands = words{list: "وقف انهاء عقد بحث مناقشه زياره حضور توقيع لقاء اجراء اتخاذ تقديم معرفه مواجهه صالح"}

// errandsOf are such nouns behind لل that no body is founded for. Folded.
var errandsOf = words{list: `للانعقاد للقيام للمطالبه للنظر للمشاركه للتباحث للتشاور للتعبير للاحتجاج للمساهمه للخروج
	للاستماع للتحضير للاجتماع للرد للتصدي للضغط للوقوف للتوصل للحصول للتاكد للتاكيد للحديث للدخول
	للتوقيع للتصويت للوصول للاطلاع للاعلان للسفر للمره للتو`}

// described are the heads that with an adjective of nationality alone describe
// a body rather than name it: "the Italian company". Folded.
var described = words{list: "شركه وفد مجموعه موسسه فريق"}

// general are the adjectives of bodies that are not in ي. Folded.
var general = words{list: "العامه العليا الاعلي المتحده المسلحه الموحده الدائمه العام الاحمر المستقله المستقل القابضه الحر الحره"}

// qualities are the adjectives that tell bodies apart behind another word of their name, and
// are too much said of bodies to make a name by themselves. Folded.
var qualities = words{list: `المحترفه الموقته الرشيده المتجدده الطايره السياره المصغر المصغره المقدسه المنوره
	الموسع الموسعه الموحد السريع السريعه المستدامه القاره المتنقله المتقدمه المتقدم المختلط المختلطه
	المضيق المعاصر المركزه القاحله المالحه الصغري الكبري الوسطي العظمي الصغيره المتوسطه الحمراء
	المشتركه المشترك المفتوحه الذكيه الداعمه الطارفه الخضراء الجافه الناشيه المصغرين المختصه المتخصصه الذكي`}

// ordinals number the chambers of a court, the brigades of an army. Folded.
var ordinals = words{list: `الاولي الاول الثانيه الثاني الثالثه الثالث الرابعه الرابع الخامسه الخامس
	السادسه السادس السابعه السابع الثامنه الثامن التاسعه التاسع العاشره العاشر`}

// members are the adjectives behind the people of whom a body is: جمعية القضاة الشبان.
// Folded; those in يين are known by that.
var members = words{list: `الشبان العرب المسلمين المستقلين المتقاعدين المتعاقدين الممارسين الباحثين المحاسبين المنفذين
	الاحرار البياطره الخواص المكفوفين المحترفين المتطوعين المهندسين المتدربين المستشارين المعطلين المفتشين المساعدين`}

// deeds are nouns that end as adjectives do and stand behind a body's name as
// what it signs or speaks of. Folded.
var deeds = words{list: "الاتفاقيه القضيه العمليه المسووليه الجنسيه الحريه"}

// organs are the heads of bodies that every state has, houses what councils of state are
// called by. Folded.
var (
	organs = words{list: "حكومه جيش قوات شرطه برلمان سلطات رياسه خارجيه"}
	houses = words{list: "النواب الوزراء الشعب الامه الشوري الشيوخ الاعيان المستشارين الاتحاد"}
)
