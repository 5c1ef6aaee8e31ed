package station

// ending is why a session is ended, where the reader does not leave it.
type ending uint8

const (
	none      ending = iota
	idled            // no key for too long
	outlasted        // it lasted as long as a session may
	stopping         // the station stops
	withdrawn        // the key may not log in any more
	hungUp           // no key can come any more
)

// words are what a station says in a session, in a language of the interface.
type words struct {
	idleSoon, longestSoon              string
	idle, longest, stopping, withdrawn string
}

// of is the word for an ending, "" where there is nobody to hear it.
func (w words) of(why ending) string {
	return map[ending]string{idled: w.idle, outlasted: w.longest, stopping: w.stopping, withdrawn: w.withdrawn}[why]
}

// wordsFor are the words in a language of the interface.
func wordsFor(code string) words {
	if w, ok := allWords()[code]; ok {
		return w
	}
	return allWords()["en"]
}

func allWords() map[string]words {
	return map[string]words{
		"ar": {
			idleSoon:    "ستنتهي الجلسة قريبا لعدم الاستعمال – اضغط أي مفتاح للمتابعة",
			longestSoon: "بلغت الجلسة حدها الأقصى وستنتهي قريبا",
			idle:        "انتهت الجلسة لعدم الاستعمال.",
			longest:     "انتهت الجلسة لبلوغها الحد الأقصى.",
			stopping:    "المحطة تتوقف الآن، وعلاماتك محفوظة.",
			withdrawn:   "انتهت الجلسة لأن مفتاحك لم يعد مقبولا.",
		},
		"en": {
			idleSoon:    "This session ends soon because it is not used – press any key to stay",
			longestSoon: "This session has reached its limit and ends soon",
			idle:        "The session was ended because it was not used.",
			longest:     "The session was ended because it had reached its limit.",
			stopping:    "The station is stopping; your marks are kept.",
			withdrawn:   "The session was ended because your key is not accepted any more.",
		},
		"fr": {
			idleSoon:    "La session inactive va bientôt se terminer – appuyez sur une touche pour rester",
			longestSoon: "La session a atteint sa durée maximale et va bientôt se terminer",
			idle:        "La session a été fermée faute d'activité.",
			longest:     "La session a été fermée : durée maximale atteinte.",
			stopping:    "Le poste s'arrête ; vos marques sont conservées.",
			withdrawn:   "La session a été fermée : votre clé n'est plus acceptée.",
		},
		"he": {
			idleSoon:    "השיחה תסתיים בקרוב מחוסר פעילות – הקישו על מקש כלשהו כדי להישאר",
			longestSoon: "השיחה הגיעה למשך המרבי ותסתיים בקרוב",
			idle:        "השיחה הסתיימה מחוסר פעילות.",
			longest:     "השיחה הסתיימה משום שהגיעה למשך המרבי.",
			stopping:    "התחנה נעצרת; הסימונים שלכם נשמרו.",
			withdrawn:   "השיחה הסתיימה משום שהמפתח שלכם אינו מתקבל עוד.",
		},
		"fa": {
			idleSoon:    "نشست به‌زودی به‌سبب بی‌کاری پایان می‌یابد – برای ماندن کلیدی را بزنید",
			longestSoon: "نشست به بیشینهٔ زمان خود رسیده است و به‌زودی پایان می‌یابد",
			idle:        "نشست به‌سبب بی‌کاری پایان یافت.",
			longest:     "نشست پس از رسیدن به بیشینهٔ زمان پایان یافت.",
			stopping:    "ایستگاه در حال توقف است؛ نشانه‌های شما نگه داشته شده‌اند.",
			withdrawn:   "نشست پایان یافت، زیرا کلید شما دیگر پذیرفته نیست.",
		},
		"ur": {
			idleSoon:    "عدم استعمال کے باعث نشست جلد ختم ہو جائے گی – جاری رکھنے کے لیے کوئی کلید دبائیں",
			longestSoon: "نشست اپنی حد کو پہنچ گئی ہے اور جلد ختم ہو جائے گی",
			idle:        "نشست عدم استعمال کے باعث ختم کر دی گئی۔",
			longest:     "نشست اپنی حد کو پہنچنے پر ختم کر دی گئی۔",
			stopping:    "اسٹیشن بند ہو رہا ہے؛ آپ کے نشان محفوظ ہیں۔",
			withdrawn:   "نشست ختم کر دی گئی کیونکہ آپ کی کلید اب قبول نہیں۔",
		},
	}
}
