package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// trimmed is a span of a Persian, an Urdu or a Hebrew name without the words at its end that are of no
// name, be it rules or the tagger that found it; false where none is left.
func (f *finder) trimmed(s span) (span, bool) {
	switch f.g.code {
	case language.Persian:
		return f.persianTrimmed(s)
	case language.Urdu:
		return f.urduTrimmed(s)
	case language.Hebrew:
		if s.kind == briefs.Person && !s.roleOnly {
			return f.hebrewTrimmed(s)
		}
		return s, s.kind != briefs.Organisation || !f.hebrewCommon(s)
	}
	return s, true
}

// persianTrimmed ends a name before a verb, and a person's before what he is: کلینتون | وارد,
// شرکت | کنم, دیوید کورش | رهبر.
func (f *finder) persianTrimmed(s span) (span, bool) {
	if s.kind != briefs.Person && s.kind != briefs.Organisation {
		return s, true
	}
	if persianVerb(f.d.Tokens[s.first].Text) || strings.HasPrefix(f.d.Tokens[s.first].Text, "بی\u200c") && !f.is(s.first, name) || s.kind == briefs.Person && noFirst.has(f.d.Tokens[s.first].Fold) {
		return s, false
	}
	for s.kind == briefs.Person && s.last > s.first+1 && (late.has(f.d.Tokens[s.first].Fold) || f.is(s.first, honorific) && late.has(f.d.Tokens[max(s.first, 1)-1].Fold)) {
		s.first, s.sure = s.first+1, true
	}
	ends := &noBody
	if s.kind == briefs.Person {
		ends = &noSurname
	}
	for i := s.first + 1; i < s.last; i++ {
		if t := f.d.Tokens[i]; !persianVerb(t.Text) && !ends.has(t.Fold) {
			continue
		}
		if s.last = i; f.d.Tokens[i-1].Fold == "و" {
			s.last--
		}
		return s, s.last > s.first+1 || s.last > s.first && s.kind == briefs.Person && f.is(s.first, name) && !f.is(s.first, common)
	}
	return s, true
}

// persianVerb tells whether a word as written bears the marks of a Persian verb: می‌گوید,
// شرمنده‌ام, گرفته‌اند.
func persianVerb(text string) bool {
	if strings.HasPrefix(text, "می\u200c") || strings.HasPrefix(text, "نمی\u200c") {
		return true
	}
	for _, e := range []string{"\u200cام", "\u200cاند", "\u200cایم", "\u200cاید"} {
		if strings.HasSuffix(text, e) {
			return true
		}
	}
	return false
}

// late are the words of respect before the name of somebody who is dead. Folded.
var late = words{code: language.Persian, list: "شهید مرحوم مرحومه زنده‌یاد شادروان"}

// What ends a Persian body's or person's name, and begins no person's. Folded.
var (
	noBody = words{code: language.Persian, list: `هیچ بنده واقعا نیستم نیستند نیست هستم هستیم کنم کنیم کند کنند نخواهند نخواهد خواهند خواهد شوم شو گردد شود شوند خودمان خودش
		دادن دیدن کردن شدن گرفتن رسیدن یافتن داشتن نمودن راضی امیدوارم می نمی باید نباید بود شد کرد`}
	noSurname = words{code: language.Persian, list: `وارد استاد رهبر شاعر نویسنده خبرنگار سردبیر کارگردان بازیگر روزنامه‌نگار انعکاس گفت افزود باید نباید هستند است بود شد کرد خواهد
		پرسیده سئوال سوال می نمی جناب مبادا رئیس سخنگوی وزیر`}
	noFirst = words{code: language.Persian, list: `صلاح آیا هنگامه خصلت منزلت مقبره شاهنامه شاهکار آرای مبارزان انقلابیون ملاقاتهای فریاد گم قتلهای هیچ شکوه تمثال`}
)

// urduTrimmed ends a person's name before a postposition and a year: ایڈ بٹلر | سنہ, انور
// ابراہیم | کی برطرفی. A body's holds no year at all.
func (f *finder) urduTrimmed(s span) (span, bool) {
	for i := s.first; i < s.last; i++ {
		t := f.d.Tokens[i].Text
		switch {
		case s.kind == briefs.Organisation && (t == "سن" || t == "سنہ"):
			return s, false
		case s.kind == briefs.Person && urduMarks.has(t):
			s.last = i
			return s, s.last > s.first+1 || s.last > s.first && f.is(s.first, name) && !f.is(s.first, common)
		}
	}
	return s, true
}

// urduMarks are the words that stand in no Urdu name, as written.
var urduMarks = words{list: "کی کے کا کو سے نے پر میں سنہ سن اور ہے ہیں ایک دو تین چار پانچ چھ سات آٹھ نو دس آج کل گزشتہ اگلے جلد"}

// urduVerbs are forms of verbs that stand in no Urdu name, as written: اجلاس ملتوی | کر دیا گیا.
var urduVerbs = map[string]bool{"کر": true, "کیا": true, "کیے": true, "کئے": true, "دیا": true, "دی": true, "دیے": true, "گیا": true, "گئی": true, "گئے": true, "ہوا": true, "ہوئی": true, "ہوئے": true,
	"لیا": true, "لی": true, "رہا": true, "رہی": true, "رہے": true, "ہو": true, "جائے": true, "نہیں": true, "تھا": true, "تھی": true, "تھے": true, "چکا": true, "چکی": true, "کرنے": true, "ہونے": true}

// hebrewCommon tells whether the words of a Hebrew body's name are a common noun that looks
// like one: בית הקפה, תנועת התיירות, קבוצת הורים; or the post of the person behind them:
// מרכז האגודה, דן לוי.
func (f *finder) hebrewCommon(s span) bool {
	if s.last == s.first+1 {
		return !s.sure && definiteHead(f.d.Tokens[s.first].Fold) // the company, as was said
	}
	if s.last-s.first != 2 {
		return false
	}
	head, second := f.words[s.first].base, f.d.Tokens[s.first+1].Fold
	of := strings.TrimPrefix(second, "ה")
	if whole := f.d.Tokens[s.first].Fold; of == second && f.words[s.first+1].place.kind == none && definiteHead(whole) && !strings.ContainsAny(second[:2], "לבמש") {
		return true // המשרד | יפתח: what a noun with its article governs has a particle or is an adjective with ה
	}
	if genericOf.has(of) {
		return true
	}
	switch head {
	case "בית":
		return noHouse.has(of)
	case "תנועת", "תנועה":
		return noMovement.has(of)
	case "קבוצת", "קבוצה":
		return f.is(s.first+1, common) && !f.is(s.first+1, name) && f.words[s.first+1].place.kind == none
	case "מרכז":
		return s.last+2 < len(f.d.Tokens) && f.punct(s.last, ",") && f.is(s.last+1, name) && f.is(s.last+2, name)
	case "ארגון":
		return f.words[s.first].skip > 0 && strings.HasPrefix(f.d.Tokens[s.first].Fold, "ב") && f.is(s.first+1, common)
	}
	return false
}

// definiteHead tells whether a Hebrew word is the noun of a body with its article, and
// with what may be written onto that: שהמשרד.
func definiteHead(word string) bool {
	for _, p := range []string{"", "ש", "ו", "כש", "וש"} {
		if rest, ok := strings.CutPrefix(word, p+"ה"); ok && definiteHeads.has(rest) {
			return true
		}
	}
	return false
}

// definiteHeads are nouns of bodies that stand for one named before. Folded.
var definiteHeads = words{code: language.Hebrew, list: "משרד ממשלה ועדה וועדה מועצה הנהלה רשות חברה ארגון אגודה בנק מפלגה תנועה סיעה לשכה מחלקה אגף מכון קרן ועד איגוד הסתדרות"}

// Houses and traffic that are no bodies. Folded.
var (
	noHouse   = words{code: language.Hebrew, list: "כנסת מלון קפה עלמין מקדש מלוכה הורים מגורים קברות אבות יתומים מרחץ ספר בד סוהר תפילה דפוס"}
	genericOf = words{code: language.Hebrew, list: `מרקחת מנהלים בדיקה בחירות סיעה קבוצה עיר טבלה כובד חירום הרחבה דיבור השוואה מחאה הנחות הוצאה ממונים תפעול תקציבים קואליציה אופוזיציה רוב מועצה אגודה חברה מפלגה
		ארגון ועדה הנהלה עירייה מרכז מועדון מקצועי מקצועית סיור גג משנה היגוי חקירה עבר יעד קשר עניין אוהדים הורים דיירים תושבים סטודנטים תלמידים רשות קניות ביקורת`}
	noMovement = words{code: language.Hebrew, list: "תיירות מטוסים הון אוכלוסין אוכלוסייה כלי רכב תיירים"}
)

// homographs are names of states and towns that are much oftener another word, as written.
var homographs = map[language.Code]map[string]bool{
	language.Urdu:    {"چلے": true, "مالی": true, "گنے": true, "مرے": true, "جرسی": true, "گولے": true},
	language.Persian: {"دارائی": true, "دارایی": true, "پرورش": true, "مهر": true, "مساکن": true, "لیوان": true},
	language.Hebrew:  {"בנין": true, "הבנין": true, "בבנין": true, "לבנין": true},
}
