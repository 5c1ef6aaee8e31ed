package language

import (
	"strconv"
	"strings"
	"sync"
)

// times are the words of time of a language, folded.
type times struct {
	words    map[string]timeClass
	months   map[string]int
	weekdays map[string]int // Sunday 0
	days     map[string]int // distance from the anchor
	units    map[string]string
	next     map[string]bool
	last     map[string]bool
	within   map[string]bool // count from now on
	now      map[string]bool // this, current
	counts   map[string]int
	prefixes []string
}

// count is the number that a token says, 0 where it says none.
func (w *times) count(t Token) int {
	if t.Kind == Number {
		if n, err := strconv.Atoi(t.Fold); err == nil && n < 400 {
			return n
		}
	}
	return w.counts[t.Fold]
}

func (w *times) monthOf(f string) int {
	if m, ok := w.months[f]; ok {
		return m
	}
	for _, p := range w.prefixes {
		if rest, ok := strings.CutPrefix(f, p); ok && w.months[rest] > 0 {
			return w.months[rest]
		}
	}
	return 0
}

func (w *times) shift(f string) int {
	switch {
	case w.next[f]:
		return 1
	case w.last[f]:
		return -1
	}
	return 0
}

// generals are the posts and nouns that العام makes general, when it is no year.
var generals = foldedWords(Arabic, "الأمين الأمينة المدير المديرة المفتش المدعي القائد النائب المراقب القنصل الكاتب المندوب السكرتير المقرر الوكيل الحاكم المنسق المشرف الرأي القطاع المال")

// general tells whether token i is العام or العامة behind what it makes general:
// the secretary general, public opinion.
func (d *Document) general(i int) bool {
	if d.Code != Arabic || i == 0 || !strings.HasPrefix(d.fold(i), "العام") {
		return false
	}
	_, before := Conjunction(Arabic, d.fold(i-1))
	return generals()[before]
}

// vocabulary is how a language's words of time are written down: words parted
// by blanks; months of one number are parted by /, from January on.
type vocabulary struct {
	opening, filler, numbers, vague, next, last, this string
	now                                               string // those of "this" that mean the unit that it is now
	within, counts                                    string // counts: the words for 1, 2, … parted by /
	months, weekdays                                  string
	days                                              map[string]int
	units                                             map[string]string
	prefixes                                          []string
}

func (v vocabulary) times(c Code) *times {
	w := &times{words: map[string]timeClass{}, months: map[string]int{}, weekdays: map[string]int{}, days: map[string]int{},
		units: map[string]string{}, next: map[string]bool{}, last: map[string]bool{}, within: map[string]bool{}, now: map[string]bool{}, counts: map[string]int{}, prefixes: v.prefixes}
	add := func(s string, k timeClass, each func(string)) {
		for _, x := range strings.Fields(s) {
			x = Fold(c, x)
			w.words[x] = k
			if each != nil {
				each(x)
			}
		}
	}
	add(v.opening, opening, nil)
	add(v.filler, filler, nil)
	add(v.numbers, number, nil)
	add(v.vague, vague, nil)
	add(v.this, relative, nil)
	add(v.next, relative, func(x string) { w.next[x] = true })
	add(v.last, relative, func(x string) { w.last[x] = true })
	for _, x := range strings.Fields(v.within) {
		w.within[Fold(c, x)] = true
	}
	for _, x := range strings.Fields(v.now) {
		w.now[Fold(c, x)] = true
	}
	for n, names := range strings.Split(v.counts, "/") {
		for _, x := range strings.Fields(names) {
			w.counts[Fold(c, x)] = n + 1
		}
	}
	for n, names := range strings.Split(v.months, "/") {
		add(names, month, func(x string) { w.months[x] = n + 1 })
	}
	for n, names := range strings.Split(v.weekdays, "/") {
		add(names, weekday, func(x string) { w.weekdays[x] = n })
	}
	for x, n := range v.days {
		add(x, day, func(x string) { w.days[x] = n })
	}
	for x, u := range v.units {
		add(x, unitWord, func(x string) { w.units[x] = u })
	}
	return w
}

// timeWords are the words of time by language, read when a text in it comes.
// Months of Morocco, Tunisia and Algeria, Egypt and the Gulf, and the Levant are
// read wherever they stand.
var timeWords = func() map[Code]func() *times {
	out := map[Code]func() *times{}
	for c, v := range map[Code]*vocabulary{Arabic: &arabicTimes, English: &englishTimes, French: &frenchTimes, Persian: &persianTimes, Hebrew: &hebrewTimes, Urdu: &urduTimes} {
		out[c] = sync.OnceValue(func() *times { return v.times(c) })
	}
	return out
}()

// timesOf are the words of time of a language, nil where none are known.
func timesOf(c Code) *times {
	if read := timeWords[c]; read != nil {
		return read()
	}
	return nil
}

var arabicTimes = vocabulary{
	opening: "في خلال بحلول قبل بعد منذ حتى مطلع أواخر نهاية بنهاية منتصف غضون أفق يوم مساء صباح ليلة ظهر عصر فجر مدى لمدة مدة بداية اعتبارا ابتداء من طيلة طوال عام سنة شهر على فترة كل بتاريخ تاريخ وبتاريخ ظهيرة أوائل أواسط مستهل موفى متم صيف خريف شتاء سنتي عامي بعيد قبيل عشية النصف الربع الثلث الثلاثي السداسي الثلاثية السداسية يومي غرة فاتح انطلاقا بعنوان بدءا بما",
	filler:  "أجل ظرف حدود لا يتجاوز تتجاوز يتعدى تتعدى يقل تقل عن أو تشرين كانون من نحو حوالي أقصاه أكثر الموافق الموافقة إلى أقل أقصى ه م أقصاها",
	numbers: "ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثمان تسعة تسع عشرة عشر عشرين ثلاثين أربعين خمسين ستين تسعين مئة نصف ربع الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين الثلاثين القليلة " +
		"واحد واحدة أول الأولى الثانية الثالثة الرابعة بضعة بضع الثلاثة الأربعة الخمس الخمسة الست الستة العشر العشرة الثلاث الأربع السبع السبعة الثماني ثماني الثمانية التسع التسعة",
	within:   "خلال غضون ظرف",
	counts:   "أسبوع/شهرين يومين عامين سنتين أسبوعين ساعتين الشهرين اليومين العامين السنتين الأسبوعين/ثلاثة ثلاث الثلاث الثلاثة/أربعة أربع الأربع الأربعة/خمسة خمس الخمس الخمسة/ستة ست الست الستة/سبعة سبع السبع السبعة/ثمانية ثمان ثماني الثماني الثمانية/تسعة تسع التسع التسعة/عشرة عشر العشر العشرة",
	vague:    "قريبا لاحقا فورا العاجل القريب عاجل عاجلا الآجال فوري مستقبلا لاحق",
	next:     "المقبل القادم المقبلة القادمة المقبلين القادمين المقبلان القادمان المقبلتين القادمتين مقبل قادم مقبلة قادمة الموالي الموالية القادمون",
	last:     "الماضي الماضية المنصرم المنصرمة الفارط الفارطة الماضيين الماضيتين السابق الأخيرة المنقضي المنقضية",
	this:     "الجاري الجارية الحالي الحالية أقرب المناسب هذا هذه",
	now:      "الجاري الجارية الحالي الحالية هذا هذه",
	months:   "يناير جانفي/فبراير فيفري شباط/مارس آذار/أبريل نيسان أفريل إبريل ابريل/ماي مايو أيار/يونيو يونيه جوان حزيران/يوليو يوليوز يوليه جويلية تموز/أغسطس غشت أوت آب/سبتمبر شتنبر أيلول/أكتوبر اكتوبر/نوفمبر نونبر/ديسمبر دجنبر",
	weekdays: "الأحد/الاثنين الإثنين/الثلاثاء/الأربعاء/الخميس/الجمعة/السبت",
	days:     map[string]int{"اليوم": 0, "يومه": 0, "الليلة": 0, "أمس": -1, "البارحة": -1, "غدا": 1, "غد": 1},
	units: map[string]string{"الشهر": "month", "أشهر": "month", "شهور": "month", "شهرا": "month", "العام": "year", "السنة": "year", "أعوام": "year",
		"سنوات": "year", "سنة": "year", "عام": "year", "الأسبوع": "week", "أسابيع": "week", "أيام": "day", "يوما": "day", "ساعة": "hour", "ساعات": "hour",
		"الصيف": "season", "الخريف": "season", "الشتاء": "season", "الربيع": "season", "الأيام": "day", "الأشهر": "month", "السنوات": "year", "المستقبل": "future", "وقت": "time",
		"الفترة": "time", "المرحلة": "time", "الوقت": "time", "فرصة": "time", "الموسم": "season", "الأسابيع": "week", "الشهور": "month", "الأعوام": "year", "الساعات": "hour",
		"شهرين": "month", "يومين": "day", "عامين": "year", "سنتين": "year", "أسبوعين": "week", "أسبوع": "week", "ساعتين": "hour", "دقيقة": "hour", "دقائق": "hour", "اليومين": "day", "الشهرين": "month", "العامين": "year", "السنتين": "year", "الأسبوعين": "week", "العقد": "decade"},
	prefixes: []string{"و", "ب", "ل"},
}

var englishTimes = vocabulary{
	opening:  "by on in within before until from during the at since late early mid over for no later than end through beyond between starting fy",
	filler:   "of a to least about fiscal",
	numbers:  "one two three four five six seven eight nine ten twelve fifteen twenty thirty few several first second third fourth coming end beginning start middle",
	within:   "within in",
	counts:   "one/two/three/four/five/six/seven/eight/nine/ten",
	vague:    "soon shortly immediately promptly swiftly quickly immediate urgently",
	next:     "next coming upcoming",
	last:     "last past previous earlier",
	this:     "this current near foreseeable",
	now:      "this current",
	months:   "january jan/february feb/march/april apr/may/june/july/august aug/september sept sep/october oct/november nov/december dec",
	weekdays: "sunday/monday/tuesday/wednesday/thursday/friday/saturday",
	days:     map[string]int{"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
	units: map[string]string{"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year",
		"hours": "hour", "summer": "season", "autumn": "season", "spring": "season", "winter": "season", "quarter": "quarter", "half": "quarter", "decade": "decade", "future": "future"},
}

// Weekday tells whether a folded word is the name of a day of the week, with or without a
// particle.
func Weekday(c Code, fold string) bool {
	w := timesOf(c)
	return w != nil && w.class(Token{Kind: Word, Text: fold, Fold: fold}) == weekday
}
