package language

import "mujaz/briefs"

func arabic() *Strings {
	return &Strings{
		Code: "ar", Name: "العربية", RTL: true,
		App: "موجز", Briefs: "الموجزات", Source: "المصدر", Help: "المساعدة", Filter: "تصفية",
		Summary: "الخلاصة", Parties: "الأطراف", Commitments: "الالتزامات", Positions: "المواقف", Requests: "الدعوات والمطالب", Topics: "المواضيع", Caveats: "تنبيهات",
		NoSummary: "لا خلاصة", NoParties: "لم يُذكر طرف", NoCommitments: "لا التزام في هذا المقال", NoPositions: "لا مواقف", NoRequests: "لا مطالب", NoTopics: "لا مواضيع",
		NoCaveats: "لا تنبيهات", NoBriefs: "لا موجزات هنا", NoMatch: "لا موجز يطابق", NoHeadline: "بلا عنوان",
		Reported: "منقول", Commentary: "تعليق",
		Actors: "الفاعل", Addressees: "إلى", Deadline: "الأجل", When: "الوقت", Attribution: "نقلا عن", Instrument: "الوثيقة", Condition: "الشرط",
		UnnamedActor: "غير مسمى", Unresolved: "تاريخ غير محدد", Negated: "منفي", Background: "سابق", Evidence: "الشاهد",
		Loading: "تجري القراءة", Failed: "تعذر",
		Menu: "الأوامر", Search: "بحث", Copied: "نُسخ", NoCommand: "لا أمر بهذا الاسم",
		Countries: "الدول", NothingHere: "لا شيء هنا", Overdue: "فات أجله", NothingToUndo: "لا شيء للتراجع عنه", Roles: "الصفات",
		Terminal: "الطرفية", Calibrate: "اختر برقمه أو بمفتاح الإدخال السطرَ الذي يُقرأ صحيحًا من اليمين إلى اليسار: حروفه متصلة وأقواسه مغلقة وحدّه الأيمن مستقيم مع غيره.",
		Choose: "اختيار", Remembered: "حُفظ لهذه الطرفية",
		Unread: "غير مقروء", Tags: "الوسوم", TagsHint: "بين الوسوم مسافات؛ فارغ: بلا وسوم", Note: "ملاحظة", Grade: "التقدير", GradeHint: "الموثوقية A–F والصحة 1–6، مثلا B2؛ فارغ: F6",
		ExportTo: "الكتابة إلى الملف", Formats: "الصيغ", Exporting: "تجري كتابة %s…", WhileSearching: "وأثناء البحث: %s", Leaving: "لم تنته الكتابة بعد: اخرج ثانية لتغادر فورا", Exported: "كُتب: %s", NoExport: "لا ملفات في محطة القراءة: انسخ بالمفتاح y", OpenFirst: "افتح الموجز أولا", NoHit: "لا نتيجة",
		Samples: "مكتبة نماذج، مقالاتها مختلقة", AddOwn: "لمقالاتك: mujaz add FOLDER", ShowAll: "Esc لعرض كل الموجزات", Unkept: "لا تمكن الكتابة في المكتبة هنا: لا تُحفظ العلامات", Passing: "تبقى العلامات إلى أن تخرج؛ لحفظها أضف المقالات إلى المكتبة: mujaz add PATH", Welcome: "Enter يفتح الموجز، وEnter مرة أخرى يعرض الشاهد؛ ? للمساعدة",
		BriefOf: "الموجز %[1]s من %[2]s", Partners: "مع",
		DateForm:    "%[1]s %[2]s %[3]s",
		Months:      [12]string{"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
		Statements:  Plural{"لا التزامات", "التزام واحد", "التزامان", "%s التزامات", "%s التزاما", "%s التزام"},
		SecondsLeft: Plural{"", "بقيت ثانية تقريبا", "بقيت ثانيتان تقريبا", "بقيت %s ثوان تقريبا", "بقيت %s ثانية تقريبا", "بقيت %s ثانية تقريبا"},
		MinutesLeft: Plural{"", "بقيت دقيقة تقريبا", "بقيت دقيقتان تقريبا", "بقيت %s دقائق تقريبا", "بقيت %s دقيقة تقريبا", "بقيت %s دقيقة تقريبا"},
		Others:      Plural{"", "ومقال مثله", "ومقالان مثله", "و%s مقالات مثله", "و%s مقالا مثله", "و%s مقال مثله"},
		Groups:      map[string]string{"move": "التنقل", "read": "القراءة", "find": "البحث", "registers": "السجلات", "marks": "العلامات والنسخ", "program": "البرنامج"},
		Themes:      map[string]string{"dark": "داكن", "light": "فاتح", "contrast": "تباين عال", "mono": "بلا ألوان"},
		Undone: map[string]string{
			"starred": "أُعيدت النجمة إلى «%s»", "unstarred": "أُزيلت النجمة عن «%s»", "read": "«%s» مقروء كما كان", "unread": "«%s» غير مقروء كما كان",
			"tags": "عادت وسوم «%s» كما كانت", "note": "عادت الملاحظة على «%s» كما كانت", "grade": "عاد تقدير «%s» كما كان", "other": "تم التراجع: «%s»",
		},
		Words:   Plural{"لا كلمات", "كلمة واحدة", "كلمتان", "%s كلمات", "%s كلمة", "%s كلمة"},
		Minutes: Plural{"أقل من دقيقة", "دقيقة", "دقيقتان", "%s دقائق", "%s دقيقة", "%s دقيقة"},
		Count:   Plural{"لا موجزات", "موجز واحد", "موجزان", "%s موجزات", "%s موجزا", "%s موجز"},
		Acts: map[briefs.Act]string{
			briefs.Concluded: "أُبرم", briefs.Decided: "تقرر", briefs.Agreed: "اتُّفق عليه", briefs.Pledged: "تعهد", briefs.Planned: "مزمع",
			briefs.Willing: "استعداد", briefs.Refused: "رفض", briefs.Stressed: "تشديد", briefs.CalledFor: "دعوة",
		},
		Kinds:  map[briefs.PartyKind]string{briefs.Person: "أشخاص", briefs.Organisation: "هيئات", briefs.Country: "دول", briefs.Place: "أماكن"},
		KindOf: map[briefs.PartyKind]string{briefs.Person: "شخص", briefs.Organisation: "هيئة", briefs.Country: "دولة", briefs.Place: "مكان"},
		CaveatTexts: map[briefs.CaveatKind]string{
			briefs.SingleSource: "مصدر واحد", briefs.CounterpartNotQuoted: "لم يُنقل قول الطرف الآخر", briefs.Undated: "المقال بلا تاريخ",
			briefs.UnresolvedDate: "تاريخ لا يمكن تحديده", briefs.VagueDeadline: "أجل مبهم", briefs.NoDeadline: "التزام بلا أجل",
			briefs.AnonymousSource: "مصدر لم يُكشف اسمه", briefs.UnnamedActor: "فاعل غير مسمى", briefs.MostlyCommentary: "أكثر المقال تعليق",
			briefs.NoAttribution: "قول بلا مصدر", briefs.UnsupportedLanguage: "لغة المقال لا تُقرأ كاملة", briefs.NoHeadline: "المقال بلا عنوان",
			briefs.NoStatements: "لا أفعال ملزمة ولا مواقف", briefs.Repaired: "أُصلح نص المصدر عند القراءة",
			briefs.LostLetters: "ضاعت حروف قبل وصول النص إلى هنا ومكانها �", briefs.Misdecoded: "كان النص قد قُرئ بترميز خاطئ وأُصلح ذلك", briefs.UnknownGlyphs: "رموز لا يُعرف أي حروف هي ومكانها �",
			briefs.TooLong: "النص طويل جدا ولم يُقرأ إلا أوله", briefs.CutShort: "الملف مبتور", briefs.ForPayers: "تقول صفحته إن جزءا منه للمشتركين، فقد يكون ناقصا",
		},
		MarkMistakes: map[briefs.MarkMistake]string{
			briefs.BadGrade: "التقدير حرف A–F ورقم 1–6", briefs.LongNote: "الملاحظة نص لا يزيد على 64 كيلوبايت وبلا محارف تحكم", briefs.BadTag: "الوسم من 1 إلى 64 محرفا وبلا محارف تحكم",
			briefs.QuotedTag: "لا علامة اقتباس في الوسم: لا يمكن البحث عنه بها",
		},
		InstrumentStatus: map[string]string{"signed": "موقعة", "adopted": "معتمدة", "to_be_signed": "ستوقع", "ratified": "مصادق عليها", "draft": "مشروع", "in_force": "سارية"},
		Commands: map[string]string{
			"up": "أعلى", "down": "أسفل", "open": "فتح", "back": "رجوع", "inward": "إلى الموجز", "outward": "إلى القائمة", "nextSection": "القسم التالي", "previousSection": "القسم السابق",
			"nextBrief": "الموجز التالي", "previousBrief": "الموجز السابق", "top": "البداية", "bottom": "النهاية", "pageUp": "صفحة إلى أعلى", "pageDown": "صفحة إلى أسفل",
			"nextHit": "النتيجة التالية", "previousHit": "النتيجة السابقة", "alike": "ما يماثله من المقالات", "copy": "نسخ", "menu": "قائمة الأوامر",
			"filter": "تصفية القائمة", "source": "نص المقال", "help": "المساعدة", "suspend": "إيقاف مؤقت والعودة إلى سطر الأوامر", "quit": "خروج", "redraw": "إعادة الرسم", "calibrate": "معايرة الطرفية",
			"star": "نجمة", "unread": "غير مقروء", "undo": "تراجع", "historyBack": "إلى الموضع السابق", "historyForward": "إلى الموضع اللاحق",
			"commitments": "سجل الالتزامات", "parties": "سجل الأطراف", "countries": "سجل الدول", "topics": "سجل المواضيع", "digits": "أرقام أخرى", "language": "لغة أخرى",
			"list": "القائمة", "tags": "الوسوم", "note": "ملاحظة", "grade": "تقدير المصدر", "export": "كتابة إلى ملف", "theme": "مظهر آخر", "copySection": "نسخ القسم", "copyCard": "نسخ الموجز كله", "select": "نص عادي للتحديد",
		},
	}
}
