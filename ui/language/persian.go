package language

import "mujaz/briefs"

func persian() *Strings {
	return &Strings{
		Code: "fa", Name: "فارسی", RTL: true,
		App: "موجز", Briefs: "گزیده‌ها", Source: "منبع", Help: "راهنما", Filter: "پالایش",
		Summary: "خلاصه", Parties: "طرف‌ها", Commitments: "تعهدها", Positions: "موضع‌ها", Requests: "درخواست‌ها", Topics: "موضوع‌ها", Caveats: "ملاحظات",
		NoSummary: "بدون خلاصه", NoParties: "نامی از کسی نیامده است", NoCommitments: "تعهدی در این مقاله نیست", NoPositions: "نیست", NoRequests: "نیست", NoTopics: "نیست",
		NoCaveats: "نیست", NoBriefs: "گزیده‌ای اینجا نیست", NoMatch: "گزیده‌ای یافت نشد", NoHeadline: "بدون عنوان",
		Reported: "گزارش", Commentary: "تفسیر",
		Actors: "کننده", Addressees: "به", Deadline: "مهلت", When: "زمان", Attribution: "به گفتهٔ", Instrument: "سند", Condition: "اگر",
		UnnamedActor: "بی‌نام", Unresolved: "تاریخ نامعلوم", Negated: "منفی", Background: "پیشین", Evidence: "شاهد",
		Loading: "در حال خواندن", Failed: "ناموفق",
		Menu: "فرمان", Search: "جستجو", Copied: "رونوشت شد", NoCommand: "چنین فرمانی نیست",
		Countries: "کشورها", NothingHere: "چیزی اینجا نیست", Overdue: "مهلت گذشته", NothingToUndo: "چیزی برای واگرد نیست", Roles: "سمت‌ها",
		Terminal: "پایانه", Calibrate: "با شماره یا کلید Enter سطری را برگزینید که از راست به چپ درست خوانده می‌شود: حروف پیوسته، پرانتزها بسته و مرز راست هم‌راستا با دیگران.",
		Choose: "انتخاب", Remembered: "برای این پایانه نگه داشته شد",
		Unread: "نخوانده", Tags: "برچسب‌ها", TagsHint: "واژه‌ها با فاصله از هم؛ خالی: بی‌برچسب", Note: "یادداشت", Grade: "ارزیابی", GradeHint: "اعتبار منبع A–F و درستی 1–6، مانند B2؛ خالی: F6",
		ExportTo: "نوشتن در پرونده", Formats: "قالب‌ها", Exporting: "در حال نوشتن %s…", WhileSearching: "هنگام جست‌وجو: %s", Leaving: "نوشتن هنوز تمام نشده: برای خروج فوری باز خروج را بزنید", Exported: "نوشته شد: %s", NoExport: "در ایستگاه خواندن پرونده‌ای نیست: با y رونوشت بگیرید", OpenFirst: "نخست گزیده را باز کنید", NoHit: "یافت نشد",
		Samples: "نمونه‌ها، مقاله‌های ساختگی", AddOwn: "مقاله‌های شما: mujaz add FOLDER", ShowAll: "Esc همهٔ گزیده‌ها را نشان می‌دهد", Unkept: "در این کتابخانه اینجا نمی‌توان نوشت: نشان‌ها نگه داشته نمی‌شوند", Passing: "نشان‌ها تا هنگام خروج می‌مانند؛ برای نگه داشتن، مقاله‌ها را بیفزایید: mujaz add PATH", Welcome: "Enter گزیده را باز می‌کند، Enter دوباره شاهد را؛ ? راهنما",
		BriefOf: "گزیدهٔ %[1]s از %[2]s", Partners: "با",
		DateForm:    "%[1]s %[2]s %[3]s",
		Months:      [12]string{"ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"},
		Statements:  Plural{Other: "%s تعهد"},
		SecondsLeft: Plural{Other: "حدود %s ثانیه مانده"},
		MinutesLeft: Plural{Other: "حدود %s دقیقه مانده"},
		Others:      Plural{Other: "و %s مقالهٔ همانند"},
		Groups:      map[string]string{"move": "جابه‌جایی", "read": "خواندن", "find": "جستجو", "registers": "دفترها", "marks": "نشان‌ها و رونوشت", "program": "برنامه"},
		Themes:      map[string]string{"dark": "تیره", "light": "روشن", "contrast": "پرتباین", "mono": "بی‌رنگ"},
		Undone: map[string]string{
			"starred": "ستارهٔ «%s» بازگشت", "unstarred": "ستارهٔ «%s» برداشته شد", "read": "«%s» دوباره خوانده‌شده است", "unread": "«%s» دوباره نخوانده است",
			"tags": "برچسب‌های «%s» مانند پیش شد", "note": "یادداشت «%s» مانند پیش شد", "grade": "ارزیابی «%s» مانند پیش شد", "other": "واگرد شد: «%s»",
		},
		Words:   Plural{Other: "%s واژه"},
		Minutes: Plural{Other: "%s دقیقه"},
		Count:   Plural{Other: "%s گزیده"},
		Acts: map[briefs.Act]string{
			briefs.Concluded: "منعقد شد", briefs.Decided: "تصمیم", briefs.Agreed: "توافق", briefs.Pledged: "تعهد", briefs.Planned: "برنامه",
			briefs.Willing: "آمادگی", briefs.Refused: "رد", briefs.Stressed: "تأکید", briefs.CalledFor: "درخواست",
		},
		Kinds:  map[briefs.PartyKind]string{briefs.Person: "اشخاص", briefs.Organisation: "نهادها", briefs.Country: "کشورها", briefs.Place: "مکان‌ها"},
		KindOf: map[briefs.PartyKind]string{briefs.Person: "شخص", briefs.Organisation: "نهاد", briefs.Country: "کشور", briefs.Place: "مکان"},
		CaveatTexts: map[briefs.CaveatKind]string{
			briefs.SingleSource: "تنها یک منبع", briefs.CounterpartNotQuoted: "سخن طرف مقابل نیامده است", briefs.Undated: "مقاله تاریخ ندارد",
			briefs.UnresolvedDate: "تاریخی که روشن نمی‌شود", briefs.VagueDeadline: "مهلت مبهم", briefs.NoDeadline: "تعهد بی‌مهلت",
			briefs.AnonymousSource: "منبع بی‌نام", briefs.UnnamedActor: "کنندهٔ بی‌نام", briefs.MostlyCommentary: "بیشتر تفسیر است",
			briefs.NoAttribution: "گفته‌ای بی‌منبع", briefs.UnsupportedLanguage: "این زبان تنها از روی شکل خوانده می‌شود", briefs.NoHeadline: "مقاله عنوان ندارد",
			briefs.NoStatements: "گفته‌ای یافت نشد", briefs.Repaired: "متن منبع هنگام خواندن اصلاح شد",
			briefs.LostLetters: "پیش از رسیدن متن، نویسه‌هایی از دست رفته بود؛ جایشان � است", briefs.Misdecoded: "متن یک بار با کدگذاری نادرست خوانده شده بود؛ درست شد", briefs.UnknownGlyphs: "نویسهٔ برخی شکل‌ها معلوم نیست؛ جایشان � است",
			briefs.TooLong: "بسیار بلند است؛ تنها آغاز آن خوانده شد", briefs.CutShort: "پرونده ناتمام است", briefs.ForPayers: "به گفتهٔ صفحه‌اش بخشی از آن ویژهٔ مشترکان است و شاید کامل نباشد",
		},
		MarkMistakes: map[briefs.MarkMistake]string{
			briefs.BadGrade: "ارزیابی یک حرف A–F و یک رقم 1–6 است", briefs.LongNote: "یادداشت متنی است تا 64 کیلوبایت و بی‌نویسهٔ کنترلی", briefs.BadTag: "برچسب از 1 تا 64 نویسه است و بی‌نویسهٔ کنترلی",
			briefs.QuotedTag: "در برچسب علامت نقل‌قول نمی‌آید: نمی‌شد آن را جست",
		},
		InstrumentStatus: map[string]string{"signed": "امضا شده", "adopted": "پذیرفته شده", "to_be_signed": "در انتظار امضا", "ratified": "تصویب شده", "draft": "پیش‌نویس", "in_force": "جاری"},
		Commands: map[string]string{
			"up": "بالا", "down": "پایین", "open": "باز کردن", "back": "بازگشت", "inward": "به گزیده", "outward": "به فهرست", "nextSection": "بخش بعدی", "previousSection": "بخش پیشین",
			"nextBrief": "گزیدهٔ بعدی", "previousBrief": "گزیدهٔ پیشین", "top": "آغاز", "bottom": "پایان", "pageUp": "صفحهٔ بالا", "pageDown": "صفحهٔ پایین",
			"nextHit": "یافتهٔ بعدی", "previousHit": "یافتهٔ پیشین", "alike": "مقاله‌های همانند", "copy": "رونوشت", "menu": "فهرست فرمان‌ها",
			"filter": "پالایش فهرست", "source": "متن مقاله", "help": "راهنما", "suspend": "تعلیق و بازگشت به پوسته", "quit": "خروج", "redraw": "بازکشیدن", "calibrate": "تنظیم پایانه",
			"star": "ستاره", "unread": "نخوانده", "undo": "واگرد", "historyBack": "به جای پیشین", "historyForward": "به جای بعدی",
			"commitments": "دفتر تعهدها", "parties": "دفتر طرف‌ها", "countries": "دفتر کشورها", "topics": "دفتر موضوع‌ها", "digits": "رقم‌های دیگر", "language": "زبان دیگر",
			"list": "فهرست", "tags": "برچسب‌ها", "note": "یادداشت", "grade": "ارزیابی منبع", "export": "نوشتن در پرونده", "theme": "پوستهٔ دیگر", "copySection": "رونوشت بخش", "copyCard": "رونوشت همهٔ گزیده", "select": "متن ساده برای انتخاب",
		},
	}
}
