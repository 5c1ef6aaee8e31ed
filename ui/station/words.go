package station

// words are what a station says in a session, in a language of the interface.
type words struct {
	idleSoon, longestSoon   string
	idle, longest, stopping string
}

// wordsFor are the words in a language, English where it has none.
func wordsFor(code string) words {
	if code == "ar" {
		return words{
			idleSoon:    "ستنتهي الجلسة قريبا لعدم الاستعمال – اضغط أي مفتاح للمتابعة",
			longestSoon: "بلغت الجلسة حدها الأقصى وستنتهي قريبا",
			idle:        "انتهت الجلسة لعدم الاستعمال.",
			longest:     "انتهت الجلسة لبلوغها الحد الأقصى.",
			stopping:    "المحطة تتوقف الآن، وعلاماتك محفوظة.",
		}
	}
	return words{
		idleSoon:    "This session ends soon because it is not used – press any key to stay",
		longestSoon: "This session has reached its limit and ends soon",
		idle:        "The session was ended because it was not used.",
		longest:     "The session was ended because it had reached its limit.",
		stopping:    "The station is stopping; your marks are kept.",
	}
}
