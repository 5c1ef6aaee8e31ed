package language

import "mujaz/briefs"

func hebrew() *Strings {
	return &Strings{
		Code: "he", Name: "עברית", RTL: true,
		App: "מוג'ז", Briefs: "תקצירים", Source: "מקור", Help: "עזרה", Filter: "סינון",
		Summary: "תמצית", Parties: "הצדדים", Commitments: "התחייבויות", Positions: "עמדות", Requests: "בקשות", Topics: "נושאים", Caveats: "הסתייגויות",
		NoSummary: "אין תמצית", NoParties: "לא נזכר צד", NoCommitments: "אין התחייבות בכתבה", NoPositions: "אין", NoRequests: "אין", NoTopics: "אין",
		NoCaveats: "אין", NoBriefs: "אין כאן תקצירים", NoMatch: "אין תקציר מתאים", NoHeadline: "ללא כותרת",
		Reported: "מדווח", Commentary: "פרשנות",
		Actors: "מי", Addressees: "אל", Deadline: "מועד", When: "מתי", Attribution: "לפי", Instrument: "מסמך", Condition: "אם",
		UnnamedActor: "לא נקוב", Unresolved: "תאריך לא ברור", Negated: "נשלל", Background: "קודם", Evidence: "ראיה",
		Loading: "קורא", Failed: "נכשל",
		Menu: "פקודה", Search: "חיפוש", Copied: "הועתק", NoCommand: "אין פקודה כזאת",
		Countries: "מדינות", NothingHere: "אין כאן דבר", Overdue: "המועד עבר", NothingToUndo: "אין מה לבטל", Roles: "תפקידים",
		Terminal: "מסוף", Calibrate: "בחרו, לפי המספר או במקש Enter, את השורה הנקראת נכון מימין לשמאל: הסוגריים סגורים והגבול הימני ישר עם האחרים.",
		Choose: "בחירה", Remembered: "נשמר למסוף זה",
		Unread: "לא נקרא", Tags: "תגיות", TagsHint: "מילים ורווחים ביניהן; ריק: בלי תגיות", Note: "הערה", Grade: "דירוג", GradeHint: "מהימנות A–F ואמינות 1–6, למשל B2; ריק: F6",
		ExportTo: "כתיבה לקובץ", Formats: "תבניות", Exporting: "נכתב כעת: %s…", WhileSearching: "בזמן חיפוש: %s", Leaving: "הכתיבה לא הסתיימה: יציאה נוספת תסגור מיד", Exported: "נכתב: %s", NoExport: "אין קבצים בעמדת קריאה: להעתיק במקש y", OpenFirst: "פתחו תחילה את התקציר", NoHit: "לא נמצא",
		Samples: "ספריית דוגמאות, כתבות בדויות", AddOwn: "לכתבות שלך: mujaz add FOLDER", ShowAll: "Esc מציג את כל התקצירים", Unkept: "אי אפשר לכתוב כאן לספרייה: סימונים אינם נשמרים", Passing: "הסימונים נשמרים עד היציאה; כדי לשמור אותם הוסיפו את הכתבות: mujaz add PATH", Welcome: "Enter פותח תקציר, Enter שוב מציג את הראיה; ? לעזרה",
		BriefOf: "תקציר %[1]s מתוך %[2]s", Partners: "עם",
		DateForm:    "%[1]s ב%[2]s %[3]s",
		Months:      [12]string{"ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"},
		Statements:  Plural{One: "התחייבות אחת", Two: "שתי התחייבויות", Other: "%s התחייבויות"},
		SecondsLeft: Plural{One: "נותרה כשנייה", Two: "נותרו כשתי שניות", Other: "נותרו כ־%s שניות"},
		MinutesLeft: Plural{One: "נותרה כדקה", Two: "נותרו כשתי דקות", Other: "נותרו כ־%s דקות"},
		Others:      Plural{One: "ועוד אחת כמותה", Two: "ועוד שתיים כמותה", Other: "ועוד %s כמותה"},
		Groups:      map[string]string{"move": "תנועה", "read": "קריאה", "find": "חיפוש", "registers": "מרשמים", "marks": "סימונים והעתקות", "program": "התוכנית"},
		Themes:      map[string]string{"dark": "כהה", "light": "בהיר", "contrast": "ניגודיות גבוהה", "mono": "ללא צבע"},
		Undone: map[string]string{
			"starred": "הכוכב הוחזר אל „%s”", "unstarred": "הכוכב הוסר מ„%s”", "read": "„%s” שוב נקרא", "unread": "„%s” שוב לא נקרא",
			"tags": "התגיות של „%s” כפי שהיו", "note": "ההערה על „%s” כפי שהייתה", "grade": "הדירוג של „%s” כפי שהיה", "other": "בוטל: „%s”",
		},
		Words:   Plural{One: "מילה אחת", Two: "שתי מילים", Other: "%s מילים"},
		Minutes: Plural{One: "דקה אחת", Two: "שתי דקות", Other: "%s דקות"},
		Count:   Plural{One: "תקציר אחד", Two: "שני תקצירים", Other: "%s תקצירים"},
		Acts: map[briefs.Act]string{
			briefs.Concluded: "נחתם", briefs.Decided: "הוחלט", briefs.Agreed: "הוסכם", briefs.Pledged: "התחייבות", briefs.Planned: "מתוכנן",
			briefs.Willing: "נכונות", briefs.Refused: "סירוב", briefs.Stressed: "הדגשה", briefs.CalledFor: "קריאה",
		},
		Kinds:  map[briefs.PartyKind]string{briefs.Person: "אישים", briefs.Organisation: "ארגונים", briefs.Country: "מדינות", briefs.Place: "מקומות"},
		KindOf: map[briefs.PartyKind]string{briefs.Person: "אדם", briefs.Organisation: "ארגון", briefs.Country: "מדינה", briefs.Place: "מקום"},
		CaveatTexts: map[briefs.CaveatKind]string{
			briefs.SingleSource: "מקור יחיד", briefs.CounterpartNotQuoted: "הצד השני אינו מצוטט", briefs.Undated: "הכתבה ללא תאריך",
			briefs.UnresolvedDate: "תאריך שאי אפשר לקבוע", briefs.VagueDeadline: "מועד מעורפל", briefs.NoDeadline: "התחייבות ללא מועד",
			briefs.AnonymousSource: "מקור בלתי מזוהה", briefs.UnnamedActor: "פועל לא נקוב", briefs.MostlyCommentary: "רובה פרשנות",
			briefs.NoAttribution: "אמירה ללא מקור", briefs.UnsupportedLanguage: "השפה נקראת לפי צורה בלבד", briefs.NoHeadline: "הכתבה ללא כותרת",
			briefs.NoStatements: "לא נמצאו אמירות", briefs.Repaired: "המקור תוקן בקריאה",
			briefs.LostLetters: "אותיות אבדו לפני שהטקסט הגיע לכאן; במקומן �", briefs.Misdecoded: "הטקסט נקרא פעם בקידוד שגוי; הדבר תוקן", briefs.UnknownGlyphs: "יש סימנים שאינם אומרים איזו אות הם; במקומם �",
			briefs.TooLong: "ארוך מדי: נקראה רק תחילתו", briefs.CutShort: "הקובץ קטוע", briefs.ForPayers: "לדברי העמוד חלק ממנו למנויים בלבד: ייתכן שאינו שלם",
		},
		MarkMistakes: map[briefs.MarkMistake]string{
			briefs.BadGrade: "דירוג הוא אות A–F וספרה 1–6", briefs.LongNote: "הערה היא טקסט של 64 קילובייט לכל היותר, בלי תווי בקרה", briefs.BadTag: "תגית היא בת 1 עד 64 תווים, בלי תווי בקרה",
			briefs.QuotedTag: "אין מירכאות בתגית: לא ניתן היה לחפש אותה",
		},
		InstrumentStatus: map[string]string{"signed": "נחתם", "adopted": "אומץ", "to_be_signed": "ייחתם", "ratified": "אושרר", "draft": "טיוטה", "in_force": "בתוקף"},
		Commands: map[string]string{
			"up": "למעלה", "down": "למטה", "open": "פתיחה", "back": "חזרה", "inward": "אל התקציר", "outward": "אל הרשימה", "nextSection": "הפרק הבא", "previousSection": "הפרק הקודם",
			"nextBrief": "התקציר הבא", "previousBrief": "התקציר הקודם", "top": "התחלה", "bottom": "סוף", "pageUp": "עמוד למעלה", "pageDown": "עמוד למטה",
			"nextHit": "התוצאה הבאה", "previousHit": "התוצאה הקודמת", "alike": "כתבות דומות", "copy": "העתקה", "menu": "תפריט הפקודות",
			"filter": "סינון הרשימה", "source": "הכתבה", "help": "עזרה", "suspend": "השהיה וחזרה למעטפת", "quit": "יציאה", "redraw": "ציור מחדש", "calibrate": "כיול המסוף",
			"star": "כוכב", "unread": "סימון כלא נקרא", "undo": "ביטול", "historyBack": "אל המקום הקודם", "historyForward": "אל המקום הבא",
			"commitments": "מרשם ההתחייבויות", "parties": "מרשם הצדדים", "countries": "מרשם המדינות", "topics": "מרשם הנושאים", "digits": "ספרות אחרות", "language": "שפה אחרת",
			"list": "הרשימה", "tags": "תגיות", "note": "הערה", "grade": "דירוג המקור", "export": "כתיבה לקובץ", "theme": "ערכת נושא אחרת", "copySection": "העתקת הפרק", "copyCard": "העתקת התקציר כולו", "select": "טקסט פשוט לסימון",
		},
	}
}
