package language

// The words of time of French, Persian, Hebrew and Urdu. Persian and Urdu
// articles name the Gregorian months in their own spelling.

var frenchTimes = vocabulary{
	opening:  "en dans d' avant apres depuis des jusqu' au à le la les d'ici lors pendant durant fin début mi du l' il y horizon entre sous",
	filler:   "de ici a plus environ tard er très",
	numbers:  "un une deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quelques plusieurs premier première deuxième second seconde troisième quatrième 1er fin début milieu",
	vague:    "bientôt prochainement immédiatement incessamment rapidement immédiat immédiate",
	next:     "prochain prochaine prochains prochaines venir",
	last:     "dernier dernière derniers dernières passé passée",
	this:     "courant actuel court ce cet cette ces",
	now:      "courant actuel ce cet cette",
	within:   "dans d'ici",
	counts:   "un une/deux/trois/quatre/cinq/six/sept/huit/neuf/dix",
	months:   "janvier janv/février fév févr/mars/avril avr/mai/juin/juillet juil/août/septembre/octobre oct/novembre nov/décembre déc",
	weekdays: "dimanche/lundi/mardi/mercredi/jeudi/vendredi/samedi",
	days:     map[string]int{"hier": -1, "demain": 1, "aujourd'hui": 0},
	units: map[string]string{"jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an": "year", "ans": "year", "année": "year",
		"années": "year", "heures": "hour", "été": "season", "automne": "season", "printemps": "season", "hiver": "season", "trimestre": "quarter", "semestre": "quarter", "terme": "future"},
}

var persianTimes = vocabulary{
	opening: "در از تا طی ظرف روز پایان اوایل اواخر اواسط ابتدای انتهای نیمه ماه سال مدت تاریخ روزهای حداکثر",
	filler:  "ماه مالی",
	numbers: "یک دو سه چهار پنج شش هفت هشت نه ده دوازده بیست سی چند پایان اوایل اواخر اواسط ابتدای انتهای نیمه یازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده چهل پنجاه شصت نود " +
		"اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم هیجدهم نوزدهم بیستم سی‌ام بیست‌ویکم بیست‌ودوم بیست‌وسوم بیست‌وچهارم بیست‌وپنجم بیست‌وششم بیست‌وهفتم بیست‌وهشتم بیست‌ونهم سی‌ویکم",
	within:   "طی ظرف",
	counts:   "یک/دو/سه/چهار/پنج/شش/هفت/هشت/نه/ده",
	vague:    "به‌زودی بزودی زودی فورا فوراً بلافاصله بلادرنگ بی‌درنگ امسال",
	next:     "آینده آتی",
	last:     "گذشته پیش قبل",
	this:     "جاری کنونی این همین",
	now:      "جاری کنونی این همین",
	months:   "ژانویه/فوریه/مارس/آوریل/مه/ژوئن/ژوئیه جولای/اوت آگوست/سپتامبر/اکتبر/نوامبر/دسامبر",
	weekdays: "یکشنبه یک‌شنبه/دوشنبه دو‌شنبه/سه‌شنبه سه‌شنبه/چهارشنبه/پنجشنبه پنج‌شنبه/جمعه/شنبه",
	days:     map[string]int{"امروز": 0, "دیروز": -1, "فردا": 1, "امشب": 0, "دیشب": -1, "پریروز": -2, "پس‌فردا": 2, "پریشب": -2},
	units: map[string]string{"روز": "day", "روزهای": "day", "هفته": "week", "هفته‌های": "week", "ماه": "month", "ماه‌های": "month", "سال": "year",
		"سال‌های": "year", "سالهای": "year", "ماههای": "month", "ساعت": "hour", "تابستان": "season", "پاییز": "season", "زمستان": "season", "بهار": "season"},
}

var hebrewTimes = vocabulary{
	opening:  "עד לפני אחרי תוך בתוך בעוד במשך מאז ביום מיום בשנת משנת לשנת שנת חודש",
	filler:   "של כ",
	numbers:  "שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר עשרים שלושים ארבעים חמישים שישים תשעים כמה מספר סוף תחילת אמצע ראשית שלהי מחצית",
	vague:    "בקרוב מיד לאלתר מיידי מיידית",
	next:     "הבא הבאה הבאים הבאות הקרוב הקרובה הקרובים הקרובות",
	last:     "שעבר שעברה האחרון האחרונה האחרונים",
	this:     "זה הנוכחי",
	now:      "זה הנוכחי",
	months:   "ינואר/פברואר/מרס מרץ/אפריל/מאי/יוני/יולי/אוגוסט/ספטמבר/אוקטובר/נובמבר/דצמבר",
	weekdays: "ראשון/שני/שלישי/רביעי/חמישי/שישי/שבת",
	days:     map[string]int{"היום": 0, "אתמול": -1, "אמש": -1, "מחר": 1, "מחרתיים": 2, "שלשום": -2, "הבוקר": 0, "הערב": 0},
	units: map[string]string{"יום": "day", "ימים": "day", "הימים": "day", "השבועות": "week", "החודשים": "month", "השנים": "year", "רבעון": "quarter", "יומיים": "day", "שבוע": "week", "השבוע": "week", "שבועות": "week", "שבועיים": "week", "חודש": "month", "החודש": "month",
		"חודשים": "month", "חודשיים": "month", "שנה": "year", "השנה": "year", "שנים": "year", "שנתיים": "year", "שעתיים": "hour", "שעות": "hour", "קיץ": "season", "חורף": "season", "אביב": "season", "סתיו": "season"},
	within:   "תוך בתוך בעוד",
	counts:   "/יומיים שבועיים חודשיים שנתיים שעתיים/שלושה שלוש/ארבעה ארבע/חמישה חמש/שישה שש/שבעה שבע/שמונה/תשעה תשע/עשרה עשר",
	prefixes: []string{"ו", "ב", "ל", "מ", "ה", "וב", "ול", "ומ", "שב"},
}

var urduTimes = vocabulary{
	opening:  "کے آخر اندر دوران بروز سال شروع وسط",
	filler:   "تک کو کے میں سے مالی",
	numbers:  "ایک دو تین چار پانچ چھ سات آٹھ نو دس بارہ بیس تیس چند آخر اواخر ختم اختتام شروع وسط اوائل گیارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس اکتیس یکم پہلی چالیس پچاس ساٹھ نوے",
	within:   "اندر دوران",
	counts:   "ایک/دو/تین/چار/پانچ/چھ/سات/آٹھ/نو/دس",
	vague:    "جلد فوری عنقریب",
	next:     "آئندہ اگلے اگلی آنے",
	last:     "گزشتہ پچھلے پچھلی گذشتہ",
	this:     "رواں موجودہ جاریہ اس",
	now:      "رواں موجودہ جاریہ اس",
	months:   "جنوری/فروری/مارچ/اپریل/مئی/جون/جولائی/اگست/ستمبر/اکتوبر/نومبر/دسمبر",
	weekdays: "اتوار/پیر سوموار/منگل/بدھ/جمعرات/جمعہ جمعے/سنیچر",
	days:     map[string]int{"آج": 0, "کل": 1},
	units: map[string]string{"دن": "day", "دنوں": "day", "ہفتے": "week", "ہفتہ": "week", "ہفتوں": "week", "ماہ": "month", "مہینے": "month", "مہینہ": "month", "مہینوں": "month", "سال": "year",
		"سالوں": "year", "برس": "year", "برسوں": "year", "گھنٹے": "hour", "گھنٹوں": "hour"},
}
