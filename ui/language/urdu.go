package language

import "mujaz/briefs"

func urdu() *Strings {
	return &Strings{
		Code: "ur", Name: "اردو", RTL: true,
		App: "موجز", Briefs: "خلاصے", Source: "ماخذ", Help: "مدد", Filter: "چھانٹی",
		Summary: "خلاصہ", Parties: "فریق", Commitments: "وعدے", Positions: "موقف", Requests: "مطالبات", Topics: "موضوعات", Caveats: "احتیاط",
		NoSummary: "کوئی خلاصہ نہیں", NoParties: "کسی فریق کا نام نہیں", NoCommitments: "اس مضمون میں کوئی وعدہ نہیں", NoPositions: "کوئی نہیں", NoRequests: "کوئی نہیں", NoTopics: "کوئی نہیں",
		NoCaveats: "کوئی نہیں", NoBriefs: "یہاں کوئی خلاصہ نہیں", NoMatch: "کوئی خلاصہ نہیں ملا", NoHeadline: "بلا عنوان",
		Reported: "خبر", Commentary: "تبصرہ",
		Actors: "کون", Addressees: "بنام", Deadline: "مہلت", When: "کب", Attribution: "بقول", Instrument: "دستاویز", Condition: "اگر",
		UnnamedActor: "نامعلوم", Unresolved: "تاریخ طے نہیں", Negated: "نفی", Background: "سابقہ", Evidence: "ثبوت",
		Loading: "پڑھا جا رہا ہے", Failed: "ناکام",
		Menu: "حکم", Search: "تلاش", Copied: "نقل ہو گیا", NoCommand: "ایسا کوئی حکم نہیں",
		Countries: "ممالک", NothingHere: "یہاں کچھ نہیں", Overdue: "مہلت گزر گئی", NothingToUndo: "واپس لینے کو کچھ نہیں", Roles: "عہدے",
		Terminal: "ٹرمینل", Calibrate: "نمبر یا Enter سے وہ سطر چنیں جو دائیں سے بائیں درست پڑھی جائے: حروف جڑے ہوئے، قوسین بند اور دائیں کنارہ باقیوں کے ساتھ سیدھا ہو۔",
		Choose: "منتخب کریں", Remembered: "اس ٹرمینل کے لیے محفوظ",
		Unread: "ان پڑھا", Tags: "ٹیگ", TagsHint: "الفاظ کے درمیان خالی جگہ؛ خالی: کوئی ٹیگ نہیں", Note: "نوٹ", Grade: "درجہ", GradeHint: "ماخذ کا اعتبار A–F اور درستی 1–6، مثلاً B2؛ خالی: F6",
		ExportTo: "فائل میں لکھیں", Formats: "فارمیٹ", Exporting: "%s لکھی جا رہی ہے…", WhileSearching: "تلاش کے دوران: %s", Leaving: "لکھنا ابھی جاری ہے: فوراً جانے کے لیے دوبارہ باہر نکلیں", Exported: "لکھا گیا: %s", NoExport: "ریڈنگ اسٹیشن پر فائلیں نہیں: y سے نقل کریں", OpenFirst: "پہلے خلاصہ کھولیں", NoHit: "نہیں ملا",
		Samples: "نمونے، فرضی مضامین", AddOwn: "اپنے مضامین: mujaz add FOLDER", ShowAll: "Esc تمام خلاصے دکھاتا ہے", Unkept: "لائبریری میں یہاں لکھا نہیں جا سکتا: نشان محفوظ نہیں ہوتے", Passing: "نشان باہر نکلنے تک رہتے ہیں؛ انہیں رکھنے کے لیے مضامین شامل کریں: mujaz add PATH", Welcome: "Enter خلاصہ کھولتا ہے، Enter دوبارہ ثبوت دکھاتا ہے؛ ? مدد",
		BriefOf: "%[2]s میں سے خلاصہ %[1]s", Partners: "بہ ہمراہ",
		DateForm:    "%[1]s %[2]s %[3]s",
		Months:      [12]string{"جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"},
		Statements:  Plural{One: "%s وعدہ", Other: "%s وعدے"},
		SecondsLeft: Plural{One: "تقریباً %s سیکنڈ باقی", Other: "تقریباً %s سیکنڈ باقی"},
		MinutesLeft: Plural{One: "تقریباً %s منٹ باقی", Other: "تقریباً %s منٹ باقی"},
		Others:      Plural{One: "اور %s ملتا جلتا", Other: "اور %s ملتے جلتے"},
		Groups:      map[string]string{"move": "حرکت", "read": "پڑھنا", "find": "تلاش", "registers": "رجسٹر", "marks": "نشان اور نقل", "program": "پروگرام"},
		Themes:      map[string]string{"dark": "گہرا", "light": "ہلکا", "contrast": "زیادہ تضاد", "mono": "بے رنگ"},
		Undone: map[string]string{
			"starred": "”%s“ پر ستارہ پھر لگا دیا گیا", "unstarred": "”%s“ سے ستارہ پھر ہٹا دیا گیا", "read": "”%s“ پھر پڑھا ہوا ہے", "unread": "”%s“ پھر ان پڑھا ہے",
			"tags": "”%s“ کے ٹیگ پہلے جیسے ہیں", "note": "”%s“ پر نوٹ پہلے جیسا ہے", "grade": "”%s“ کا درجہ پہلے جیسا ہے", "other": "واپس لیا گیا: ”%s“",
		},
		Words:   Plural{One: "%s لفظ", Other: "%s الفاظ"},
		Minutes: Plural{One: "%s منٹ", Other: "%s منٹ"},
		Count:   Plural{One: "%s خلاصہ", Other: "%s خلاصے"},
		Acts: map[briefs.Act]string{
			briefs.Concluded: "طے پایا", briefs.Decided: "فیصلہ", briefs.Agreed: "اتفاق", briefs.Pledged: "وعدہ", briefs.Planned: "منصوبہ",
			briefs.Willing: "آمادگی", briefs.Refused: "انکار", briefs.Stressed: "زور", briefs.CalledFor: "مطالبہ",
		},
		Kinds:  map[briefs.PartyKind]string{briefs.Person: "افراد", briefs.Organisation: "ادارے", briefs.Country: "ممالک", briefs.Place: "مقامات"},
		KindOf: map[briefs.PartyKind]string{briefs.Person: "شخص", briefs.Organisation: "ادارہ", briefs.Country: "ملک", briefs.Place: "مقام"},
		CaveatTexts: map[briefs.CaveatKind]string{
			briefs.SingleSource: "صرف ایک ماخذ", briefs.CounterpartNotQuoted: "دوسرے فریق کا قول شامل نہیں", briefs.Undated: "مضمون پر تاریخ نہیں",
			briefs.UnresolvedDate: "ایک تاریخ طے نہیں ہو سکتی", briefs.VagueDeadline: "مبہم مہلت", briefs.NoDeadline: "وعدے کی مہلت نہیں",
			briefs.AnonymousSource: "گمنام ماخذ", briefs.UnnamedActor: "فاعل کا نام نہیں", briefs.MostlyCommentary: "زیادہ تر تبصرہ",
			briefs.NoAttribution: "بیان کا ماخذ نہیں", briefs.UnsupportedLanguage: "یہ زبان صرف شکل سے پڑھی جاتی ہے", briefs.NoHeadline: "مضمون کا عنوان نہیں",
			briefs.NoStatements: "کوئی بیان نہیں ملا", briefs.Repaired: "پڑھتے وقت ماخذ درست کیا گیا",
			briefs.LostLetters: "متن یہاں پہنچنے سے پہلے کچھ حروف ضائع ہوئے؛ ان کی جگہ � ہے", briefs.Misdecoded: "متن ایک بار غلط انکوڈنگ میں پڑھا گیا تھا؛ اسے درست کیا گیا", briefs.UnknownGlyphs: "کچھ شکلوں کے حروف معلوم نہیں؛ ان کی جگہ � ہے",
			briefs.TooLong: "بہت طویل ہے؛ صرف ابتدا پڑھی گئی", briefs.CutShort: "فائل نامکمل ہے", briefs.ForPayers: "صفحے کے مطابق اس کا کچھ حصہ خریداروں کے لیے ہے؛ ممکن ہے یہ نامکمل ہو",
		},
		MarkMistakes: map[briefs.MarkMistake]string{
			briefs.BadGrade: "درجہ ایک حرف A–F اور ایک ہندسہ 1–6 ہے", briefs.LongNote: "نوٹ زیادہ سے زیادہ 64 کلوبائٹ کا متن ہے، کنٹرول حروف کے بغیر", briefs.BadTag: "ٹیگ 1 سے 64 حروف کا ہوتا ہے، کنٹرول حروف کے بغیر",
			briefs.QuotedTag: "ٹیگ میں اقتباس کی علامت نہیں ہوتی: اسے تلاش نہ کیا جا سکتا",
		},
		InstrumentStatus: map[string]string{"signed": "دستخط شدہ", "adopted": "منظور شدہ", "to_be_signed": "دستخط باقی", "ratified": "توثیق شدہ", "draft": "مسودہ", "in_force": "نافذ"},
		Commands: map[string]string{
			"up": "اوپر", "down": "نیچے", "open": "کھولیں", "back": "واپس", "inward": "خلاصے میں", "outward": "فہرست پر", "nextSection": "اگلا حصہ", "previousSection": "پچھلا حصہ",
			"nextBrief": "اگلا خلاصہ", "previousBrief": "پچھلا خلاصہ", "top": "شروع", "bottom": "آخر", "pageUp": "صفحہ اوپر", "pageDown": "صفحہ نیچے",
			"nextHit": "اگلا نتیجہ", "previousHit": "پچھلا نتیجہ", "alike": "ملتے جلتے مضامین", "copy": "نقل", "menu": "احکام کی فہرست",
			"filter": "فہرست چھانٹیں", "source": "مضمون", "help": "مدد", "suspend": "معطل کریں، شیل پر واپس", "quit": "باہر", "redraw": "دوبارہ بنائیں", "calibrate": "ٹرمینل کی درستی",
			"star": "ستارہ", "unread": "ان پڑھا", "undo": "واپس لیں", "historyBack": "پچھلی جگہ", "historyForward": "اگلی جگہ",
			"commitments": "وعدوں کا رجسٹر", "parties": "فریقوں کا رجسٹر", "countries": "ممالک کا رجسٹر", "topics": "موضوعات کا رجسٹر", "digits": "دوسرے ہندسے", "language": "دوسری زبان",
			"list": "فہرست", "tags": "ٹیگ", "note": "نوٹ", "grade": "ماخذ کا درجہ", "export": "فائل میں لکھیں", "theme": "دوسرا انداز", "copySection": "حصہ نقل کریں", "copyCard": "پورا خلاصہ نقل کریں", "select": "منتخب کرنے کو سادہ متن",
		},
	}
}
