package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// persianBody ends the name of a Persian body, whose head stands at token i: at the
// state or the town that it is of; where the tagger sees it end, and past the
// adjectives and the place behind that; or, of a body of state, behind the
// nouns of its field. i where no name is told from a common noun ("the company").
func (f *finder) persianBody(i, end int) (int, string) {
	if i+1 >= end || f.d.Tokens[i+1].Kind != language.Word || f.takesPart(i, end) {
		return i, ""
	}
	if w := f.words[i+1]; f.words[i].base == "دولت" && w.is&name != 0 && w.is&(common|stop|title|honorific|rank) == 0 && w.place.kind == none && !f.is(i+2, name) {
		return i + 2, "" // the government of one who heads it
	}
	if pointing.has(f.words[i+1].base) || f.persianCommon(i, end) {
		return i, "" // the said organisation
	}
	if p, last := f.place(i+1, end); f.words[i].base == "دولت" && p.kind >= city {
		return last, p.iso // of its capital
	}
	limit := i + 1
	for limit < min(end, i+11) && f.persianInside(i, limit) {
		if p, last := f.place(limit, end); p.kind == country {
			if f.ofSeveral(i, limit) && last+1 < end && f.words[last].base == "و" {
				if q, n := f.place(last+1, end); q.kind == country {
					return n, "" // of two states, and of neither
				}
			}
			return last, p.iso // over joined genitives
		}
		limit++
		if b := f.words[limit-1].base; limit > i+2 && b == "كشور" {
			break // شورای امنیت کشور | …
		}
	}
	last, kind, _ := f.voted(i, end)
	if kind != tagger.BeginOrganisation || last < i+2 {
		last = f.fieldEnd(i, limit)
	}
	if f.words[i].base == "وزارت" && last < limit && f.words[last].base == "و" {
		last = max(last, f.fieldEnd(i, limit)) // وزارت معادن و فلزات
	}
	if last > i+1 {
		if n := f.fields(i, last, end); n > last {
			return n, "" // وزارت تعاون، کار و رفاه اجتماعی
		}
	}
	if f.words[i].base == "سازمان" && last == i+2 && last+1 < limit && f.words[last].base == "و" && f.is(last-1, common) && f.words[last+1].is&^common == 0 && f.words[last+1].place.kind == none {
		last += 2 // سازمان بنادر و کشتیرانی
	}
	if persianFirms.has(f.words[i].base) {
		last = max(last, f.ownWord(i, min(limit, i+5)))
	}
	last = min(last, max(limit, i+1))
	for last > i+1 && (f.is(last-1, stop|say) || utf8.RuneCountInString(f.d.Tokens[last-1].Fold) < 2) {
		last--
	}
	if last < i+2 || last == i+2 && persianFirms.has(f.words[i].base) && f.words[i+1].place.kind == nisba {
		return i, "" // a Chinese company
	}
	iso := ""
	for last < limit && last > i+1 {
		if p, n := f.place(last, end); p.kind == city || p.kind == town || p.kind == region {
			return n, p.iso
		}
		w := f.words[last]
		if w.base != "كشور" && w.base != "استان" && !(strings.HasSuffix(w.base, "ي") && f.is(last, common) && w.is&(stop|title|head|name) == 0 && institutional.has(w.base)) {
			break
		}
		last++
	}
	return last, iso
}

// ofSeveral tells whether the words of a body's name say that it is of several: a joint
// commission, ministries in the plural.
func (f *finder) ofSeveral(first, last int) bool {
	for i := first; i < last; i++ {
		if b := f.words[i].base; b == "مشترك" || b == "دايمي" || strings.HasSuffix(b, "هاي") && i < first+2 {
			return true
		}
	}
	return false
}

// persianInside tells whether token j may stand inside the name of a body whose
// head stands at token i: no verb, no small word but an "and" between nouns, no post
// and no other body's head.
func (f *finder) persianInside(i, j int) bool {
	if f.d.Tokens[j].Kind != language.Word {
		return false
	}
	w := f.words[j]
	if w.base == "و" {
		return j > i+1 && j+1 < len(f.words) && f.d.Tokens[j+1].Kind == language.Word && !f.is(j+1, stop|say|head|title|honorific) && !persianOther(f.words[j+1].base)
	}
	if w.is&(say|honorific) != 0 || w.is&head != 0 && j > i+1 && !persianHeads.has(f.words[i].base) || persianOther(w.base) {
		return false
	}
	return w.is&stop == 0 || w.base == "همكاري" || w.base == "كشور"
}

// takesPart tells whether the word for "company" means that somebody takes part:
// شرکت کردند, شرکت داشتند, شرکت در.
func (f *finder) takesPart(i, end int) bool {
	if f.words[i].base != "شركت" {
		return false
	}
	next := f.words[i+1].base
	return next == "در" || next == "جست" || next == "كنندگان" || f.is(i+1, stop) || persianOther(next)
}

// fieldEnd is where the name of a body of state ends by its field: behind one
// noun of وزارت, سازمان and their like and what is joined to it by "and"; i where
// the head is of no such body or a word follows that only points (سازمان مذکور).
func (f *finder) fieldEnd(i, limit int) int {
	if !persianHeads.has(f.words[i].base) || limit < i+2 || pointing.has(f.words[i+1].base) || f.is(i+1, title) {
		return i
	}
	last := i + 2
	for last < limit && (f.words[last-1].base == "امور" || f.words[last-1].base == "ملي" || f.words[last-1].base == "عالي" || institutional.has(f.words[last].base) ||
		f.words[last].base == "و" && f.words[i].base == "وزارت" || f.words[last-1].base == "و") {
		last++
	}
	if f.words[last-1].base == "و" {
		last--
	}
	return last
}

// ownWord is where the words end of a firm's or a school's name whose last is no
// common noun: شرکت مادر تخصصی … ; i where none is.
func (f *finder) ownWord(i, limit int) int {
	for j := limit - 1; j > i; j-- {
		if !f.is(j, common|stop|title) && utf8.RuneCountInString(f.words[j].base) > 2 {
			return j + 1
		}
	}
	return i
}

// persianFirms are the heads that a name of its own follows. Folded.
var persianFirms = words{code: language.Persian, list: "شرکت بانک دانشگاه خبرگزاری روزنامه باشگاه"}

// persianHeads are the heads of bodies of state that one noun of their field
// names. Folded.
var persianHeads = words{code: language.Persian, list: "وزارت سازمان آژانس خبرگزاری شورای اتحادیه کمیسیون سفارت سرکنسولگری صندوق فدراسیون مجمع"}

// pointing are words that only describe the body of which is spoken. Folded.
var pointing = words{code: language.Persian, list: "مذکور مزبور فوق یاد مربوطه مربوط جدید دیگر متبوع متبوعش بزرگ خصوصی دولتی محلی مختلف متعدد ذیربط نظامی سیاسی خارجی داخلی"}

// institutional are the adjectives and nouns that end the names of bodies. Folded.
var institutional = words{code: language.Persian, list: "ملی مرکزی اسلامی خارجه عمومی عالی بین‌المللی جهانی اقتصادی اجتماعی فرهنگی تجاری مالی پزشکی اتمی امنیت غیرنظامی فدرال اروپایی انتظامی دریایی هوایی زمینی مسلح بازرگانی صنعتی شهری مشترک"}

// otherWords are Persian words that no body's name holds: what verbs are made of
// and what stands between clauses. Folded.
var otherWords = words{code: language.Persian, list: `دستور فرمان خودداری امتناع شرکت‌کننده شرکت‌کنندگان اعزامی احضار اقدام آغاز ارائه تشکیل معرفی برگزار برگزاری انجام دریافت تبدیل موافقت مخالفت تهیه قرار وجود مشغول مصمم موفق معتقد دارای به‌عنوان عنوان نسبت باعث همزمان
	همراه شامل تعیین حاضر دست تحت احتمالا نمی باید شاید ضمن قصد تصمیم اعتقاد خواستار خواهان متعهد آماده آمادگی موظف ملزم حمایت انتقاد ابراز تصریح خاطرنشان تصویب ابلاغ امضا امضاء منعقد افتتاح صادر
	منتشر مطرح بیان هشدار درخواست دعوت تقاضا پیشنهاد رد لغو متوقف واگذار اختصاص انتخاب منصوب درباره مبنی جهت هنوز اکنون امسال امشب دیشب بار چاپ سرگرم کنار زیر توقیف تأیید تایید استفاده استقبال
	محکوم متهم مورد توافق تفاهم طبق براساس اساس مانند مثل چون زیرا همچنان همواره کمتر بیشتر بیش حدود دیدار گفتگو گفت‌وگو مذاکره وارد خارج اعزام سپس داشته نموده تقدیم گردید گردیده می‌باشد
	نوشت رفت آمد خواست نامید خواند دانست پذیرفت فرستاد بازگشت داشت شنید شمرد افزود ظرف طی حداکثر`}

// persianOther tells whether a Persian word is of a verb, by its form or the list.
func persianOther(w string) bool {
	if otherWords.has(w) {
		return true
	}
	n := utf8.RuneCountInString(w)
	for _, end := range []string{"شود", "شوند", "كرد", "كردند", "شده", "شدند", "داشتند", "كنند", "شدهاند", "كردهاند", "دادند", "گرفتند", "گرفت"} {
		if strings.HasSuffix(w, end) && n <= utf8.RuneCountInString(end)+4 {
			return true
		}
	}
	return (strings.HasPrefix(w, "مي") || strings.HasPrefix(w, "نمي")) && n > 4 && (strings.HasSuffix(w, "د") || strings.HasSuffix(w, "ند") || strings.HasSuffix(w, "يم"))
}

// ofState lets a body that the lists know by a common name be another state's where
// that state follows: مجلس is of Iran, مجلس لبنان is not.
func (f *finder) ofState(i, last, end int, p place) (int, place) {
	if f.g.code != language.Persian || last >= end || p.iso == "" {
		return last, p
	}
	if q, n := f.place(last, end); (q.kind == country || q.kind == body && q.iso != "" && q.iso != p.iso) && f.is(i, head) {
		p.iso, p.same = q.iso, ""
		return n, p
	}
	return last, p
}

// weekday tells whether the town at token i is rather the day of the same letters:
// دوشنبه is Monday behind "day" or where nothing of Tajikistan is named.
func (f *finder) weekday(i int) bool {
	if f.g.code != language.Persian || f.words[i].base != "دوشنبه" {
		return false
	}
	if f.at(i-1).base == "روز" || f.at(i-1).base == "امروز" || f.at(i-1).base == "ديروز" {
		return true
	}
	for _, w := range f.words {
		if w.place.iso == "TJ" && w.base != "دوشنبه" {
			return false
		}
	}
	return true
}

// quotedName is where the words in quotation marks end that begin at token i and can
// be a person's name, as Persian papers mark it: «کاوه رادمنش» وزیر …; i where they
// are something else.
func (f *finder) quotedName(i, end int) int {
	if f.g.code != language.Persian || !f.punct(i-1, "«", "\"", "“") {
		return i
	}
	j := i
	for j < min(end, i+5) && f.d.Tokens[j].Kind == language.Word {
		if f.is(j, stop|say|head|title) && !f.is(j, name|link) || f.words[j].place.kind == country {
			return i
		}
		j++
	}
	if j < i+2 || !f.punct(j, "»", "\"", "”") {
		return i
	}
	return j
}

// quotedHolder is where a quoted name ends whose post stands right behind it.
func (f *finder) quotedHolder(i, end int) int {
	n := f.quotedName(i, end)
	if n > i && n+1 < end && (f.is(n+1, title) || n+2 < end && f.punct(n+1, "،", ",") && f.is(n+2, title)) {
		return n
	}
	return i
}

// persianHolder tells whether the words up to token j, none of which is another word, are
// a name that its post follows without a comma, or that opens a sentence before a verb
// of saying: هانس برگر وزیر دفاع …, بهرام ستوده افزود.
func (f *finder) persianHolder(i, j, end int) bool {
	if f.g.code != language.Persian || j < i+2 || j > i+3 || j >= end || f.d.Tokens[j].Kind != language.Word {
		return false
	}
	known := 0
	for k := i; k < j; k++ {
		if f.is(k, common|stop|title|head|say) && !f.is(k, name) || f.words[k].place.kind != none {
			return false
		}
		if f.is(k, name) {
			known++
		}
	}
	opens := i == f.d.Sentences[f.d.Tokens[i].Sentence].First || f.d.Tokens[i-1].Kind == language.Punct
	if opens && known > 0 && (f.is(j, say) || speaking.has(f.words[j].base)) {
		return true
	}
	return f.is(j, title) && !f.posts(j) && (known > 0 || f.tags[i] == tagger.BeginPerson)
}

// surname tells whether token i, which no list has for another word, is the family name of
// one who speaks or holds a post at a Persian sentence's start: رضائی گفت, بلونی عضو هیأت ….
func (f *finder) surname(i, end int) bool {
	if f.g.code != language.Persian || i+2 >= end || i != f.d.Sentences[f.d.Tokens[i].Sentence].First || f.d.Tokens[i+1].Kind != language.Word {
		return false
	}
	w := f.words[i]
	if w.is&^name != 0 || w.place.kind != none || utf8.RuneCountInString(w.base) < 4 || persianOther(w.base) || f.d.Tokens[i].Kind != language.Word {
		return false
	}
	if w.is&name == 0 && f.tags[i] != tagger.BeginPerson && !strings.HasSuffix(w.base, "ي") {
		return false
	}
	return f.is(i+1, say) || speaking.has(f.words[i+1].base) && persianOther(f.words[i+2].base) || f.is(i+1, title) && !f.is(i+1, stop) && f.d.Tokens[i+2].Kind == language.Word
}

// speaking are the Persian nouns that make a verb of saying with کردن. Folded.
var speaking = words{code: language.Persian, list: "گفت افزود تصریح تأکید تاکید اظهار خاطرنشان بیان اعلام عنوان یادآور ادامه توضیح اضافه ابراز مطرح هشدار نوشت پیشنهاد"}

// desk tells whether the words that begin at token i only name the desk of an agency
// that a report is of, or the agency stands right behind them: گروه سیاسی خبرگزاری فارس.
func (f *finder) desk(i, last int) bool {
	if f.g.code != language.Persian || f.words[i].base != "گروه" && f.words[i].base != "خبرنگار" && f.words[i].base != "سرويس" && f.words[i].base != "حوزه" {
		return false
	}
	for k := i + 1; k <= last && k < len(f.words); k++ {
		if b := f.words[k].base; b == "خبرگزاري" || b == "باشگاه" || b == "روزنامه" || f.words[k].place.kind == body {
			return true
		}
	}
	return false
}

// statesNoun tells whether a common noun that is the head of no body stands before the name of
// a state and nothing else: عزم | جمهوری اسلامی ایران.
func (f *finder) statesNoun(first, last int) bool {
	if first+1 >= last || f.is(first, head) || persianFirms.has(f.words[first].base) || !f.is(first, common|title) {
		return false
	}
	p, n := f.place(first+1, last)
	return p.kind == country && n == last
}

// financial tells whether token i is the Persian word for financial and no Mali.
func (f *finder) financial(i int) bool {
	b := f.at(i - 1).base
	return f.g.code == language.Persian && f.words[i].base == "مالي" && b != "كشور" && b != "جمهوري" && b != "در" && b != "دولت"
}
