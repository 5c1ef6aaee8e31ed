package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// hebrewBody reads the name of a Hebrew body from its head word at token i: where it
// ends and the state it is of; i where the head begins no name.
func (f *finder) hebrewBody(i, end int) (int, string) {
	kind := f.words[i].base
	switch {
	case kind == "רשות" && (strings.HasPrefix(f.d.Tokens[i].Fold, "ל") || strings.HasPrefix(f.at(i+1).base, "לה")):
		return i, "" // at somebody's disposal; leave to do so
	case f.punct(i-1, "-", "־") && !f.d.Tokens[i].Gap:
		return i, "" // רה-ארגון
	case kind == "ועד" && f.at(i+1).base == "עובדי" && i+2 < end && f.d.Tokens[i+2].Kind == language.Word && !f.is(i+2, stop|say):
		if p, last := f.place(i+2, end); p.kind == body {
			return last, p.iso
		}
		return i + 3, "" // ועד עובדי ממ"ן
	case kind == "ועד" && !strings.HasPrefix(f.at(i+1).base, "ה"):
		return i, "" // and until
	}
	if n, iso := f.court(i, end); n > i {
		return n, iso
	}
	if rest, ok := strings.CutPrefix(f.d.Tokens[min(i+1, len(f.d.Tokens)-1)].Fold, "ל"); ok && f.words[i].definite && i+2 < end && f.g.words[rest]&common != 0 && f.hebrewDefinite(i+2) {
		return i + 3, "" // המשרד לאיכות הסביבה, and no infinitive, which takes את before what is definite
	}
	limit := 3
	if f.is(i+1, head) { // מזכירות איגוד …
		limit = 4
	}
	if kind == "מרכז" || kind == "מחוז" {
		if p, _ := f.place(i+1, end); p.kind >= region && p.kind != body {
			return i, "" // the middle of the town
		}
	}
	if kind == "חברת" && !f.words[i].definite {
		if n := f.firm(i+1, end); n > i+2 {
			return n, ""
		}
	}
	iso, j := "", i+1
	for ; j < min(end, i+1+limit) && f.d.Tokens[j].Kind == language.Word; j++ {
		p, last := f.place(j, end)
		if f.words[j].skip > 0 && p.kind != none || f.plural(j) {
			break // a preposition and a place; a verb
		}
		if p.kind != none {
			if iso == "" {
				iso = p.iso
			}
			j = last - 1
			if p.kind == country {
				j++
				break
			}
			continue
		}
		if rest, ok := strings.CutPrefix(f.d.Tokens[j].Fold, "וה"); ok && j <= i+3 && strings.HasPrefix(f.words[j-1].base, "ה") {
			if kind == "מועצת" || kind == "בית" || kind == "חברת" || f.g.words[rest]&head != 0 || f.g.words["ה"+rest]&head != 0 {
				break // מועצת הפועלים | והנהלת …
			}
			continue // of this and of that
		}
		if f.words[j].is&(stop|say|title) != 0 || f.words[j].skip > 0 || j > i+2 && f.words[j].is&common == 0 && !f.hebrewAdjective(j) || j > i+1 && !f.words[j].definite && !f.hebrewAdjective(j) {
			break
		}
	}
	if j < i+2 || utf8.RuneCountInString(f.d.Tokens[j-1].Fold) < 2 || f.describes(i, j) {
		return i, ""
	}
	if j+1 < end && f.d.Tokens[j].Fold == "של" && (kind == "ועדת" || kind == "מועצת" || kind == "נציגות" || kind == "ועד" && f.d.Tokens[j-1].Fold == "הפועל") {
		if p, last := f.place(j+1, end); p.kind == body || p.kind == country {
			return last, p.iso // ועדת העבודה של הכנסת
		}
	}
	return j, iso
}

// firm is where the name of a company ends that begins at token j: words that are known as no
// others, and what companies deal in (מנרב אחזקות, רשף נכסים).
func (f *finder) firm(j, end int) int {
	first := j
	for j < min(end, first+4) && f.d.Tokens[j].Kind == language.Word && (f.stranger(j) && !f.behindParticle(f.words[j], f.d.Tokens[j].Fold) && !verbForm(f.d.Tokens[j].Fold) && (j < first+2 || f.tags[j].Kind() == tagger.BeginOrganisation) || j > first && trades.has(f.d.Tokens[j].Fold)) {
		j++
	}
	if f.d.Tokens[min(j, end-1)].Fold == "בע\"מ" {
		j++
	}
	return min(j, end)
}

// trades are what stands behind the name of a company. Folded.
var trades = words{code: language.Hebrew, list: `אחזקות החזקות השקעות תעשיות הנדסה בניה בנייה ובניין נכסים פיתוח ופיתוח אנרגיה מחשבים טכנולוגיות תקשורת ביטוח לביטוח שיווק יצוא מערכות אלקטרוניקה סוכנויות
	ושות' ושות בע"מ תוכנה סייבר תעופה ספנות נדל"ן מימון והשקעות פיננסים קמעונאות מזון תרופות אופטיקה`}

// court is where the name of a Hebrew court ends that begins with "house" at token i: what
// kind of court it is and the town that it sits in (בית המשפט המחוזי בתל-אביב, בית-הדין
// לעבודה בחיפה); i where nothing tells which one it is.
func (f *finder) court(i, end int) (int, string) {
	j := i + 1
	if f.punct(j, "-", "־") {
		j++
	}
	if f.words[i].base != "בית" || j >= end || !courts.has(f.d.Tokens[j].Fold) {
		return i, ""
	}
	n := j + 1
	for n < end && courtKinds.has(strings.TrimPrefix(f.d.Tokens[n].Fold, "ה")) {
		n++
	}
	if p, last := f.place(n, end); n < end && p.kind >= city && f.words[n].skip > 0 && strings.HasPrefix(f.d.Tokens[n].Fold, "ב") {
		f.spans = append(f.spans, p.span(n, last)) // the town is named, too
		return last, p.iso
	}
	if n > j+1 {
		return n, ""
	}
	return i, ""
}

// Courts, and what tells their kinds. Folded, the kinds without their article.
var (
	courts     = words{code: language.Hebrew, list: "משפט המשפט דין הדין"}
	courtKinds = words{code: language.Hebrew, list: "עליון מחוזי שלום צבאי צבאית מרכזי רבני ארצי אזורי מקומי פלילי פדרלי בינלאומי בין-לאומי גבוה מיוחד לעבודה לצדק לערעורים לתעבורה לנוער למשפחה לחוקה חוקתי שרעי משמעתי למשמעת"}
)

// purposed is where the name of a Hebrew body ends that says what it is for: a noun for
// bodies with its article at token i, adjectives, and ל with a noun and what goes with it
// (המועצה הארצית לתכנון ולבנייה, הרשות לפיתוח הגליל); i where none does.
func (f *finder) purposed(i, end int) int {
	if f.g.code != language.Hebrew {
		return i
	}
	skip, article := bodyArticle(f.d.Tokens[i].Fold)
	if skip < 0 {
		return i
	}
	k := i + 1
	for k < min(end, i+4) && f.d.Tokens[k].Kind == language.Word && strings.HasPrefix(f.d.Tokens[k].Fold, "ה") && f.words[k].is&(stop|say|title) == 0 {
		k++
	}
	n := f.fieldOf(k, end)
	if n == k {
		return i
	}
	for n < end && strings.HasPrefix(f.d.Tokens[n].Fold, "ול") {
		m := f.fieldOf(n, end)
		if m == n {
			break
		}
		n = m
	}
	raw := rawPrefix(f.d.Tokens[i].Text, skip)
	base := string([]rune(f.d.Tokens[i].Fold)[skip:])
	if !article {
		base = "ה" + base // במועצה: the article is in the vowel
	}
	f.words[i] = word{base: base, skip: raw, definite: true}
	return n
}

// fieldOf is where what a body is for ends, that begins with ל at token k; k where that is
// no noun of such.
func (f *finder) fieldOf(k, end int) int {
	if k >= end || f.d.Tokens[k].Kind != language.Word {
		return k
	}
	noun, ok := strings.CutPrefix(strings.TrimPrefix(f.d.Tokens[k].Fold, "ו"), "ל")
	if !ok || !purposes.has(noun) && !constructs.has(noun) && !fights.has(noun) {
		return k
	}
	n := k + 1
	if constructs.has(noun) && !purposes.has(noun) {
		if n >= end || f.d.Tokens[n].Kind != language.Word || f.is(n, stop|say|title) {
			return k
		}
		n++
	} else if n < end && fights.has(noun) && strings.HasPrefix(f.d.Tokens[n].Fold, "ב") {
		return n + 1 // ללוחמה בסמים
	} else if n < end && f.d.Tokens[n].Kind == language.Word && agrees(noun, f.d.Tokens[n].Fold) && f.words[n].is&(stop|say|title) == 0 {
		return n + 1 // להשכלה גבוהה
	}
	for n < min(end, k+4) && f.d.Tokens[n].Kind == language.Word && f.words[n].is&(stop|say|title) == 0 && (strings.HasPrefix(f.d.Tokens[n].Fold, "ה") && !f.plural(n) || strings.HasPrefix(f.d.Tokens[n].Fold, "וה") && n > k+1) {
		n++
	}
	return n
}

// agrees tells whether a Hebrew word has the form of an adjective without article behind a noun.
func agrees(noun, adjective string) bool {
	for _, ends := range [][]string{{"ים", "ים"}, {"ות", "יות"}, {"ה", "ית"}, {"ה", "והה"}, {"יה", "ית"}, {"ון", "אי"}, {"ום", "לאומי"}} {
		if strings.HasSuffix(noun, ends[0]) && strings.HasSuffix(adjective, ends[1]) && !strings.HasPrefix(adjective, "ל") && !strings.HasPrefix(adjective, "ב") {
			return true
		}
	}
	return false
}

// bodyArticle tells how many letters stand before a noun for bodies, and whether its
// article does (שהמועצה) or is in the vowel of a preposition (במועצה); -1 for no such noun.
func bodyArticle(fold string) (skip int, article bool) {
	for _, p := range []string{"", "ו", "ש", "מ", "כש", "וש", "ומ", "שמ"} {
		if rest, ok := strings.CutPrefix(fold, p+"ה"); ok && purposedHeads.has(rest) {
			return utf8.RuneCountInString(p), true
		}
	}
	for _, p := range []string{"ב", "ל", "כ", "וב", "ול", "שב", "של"} {
		if rest, ok := strings.CutPrefix(fold, p); ok && purposedHeads.has(rest) {
			return utf8.RuneCountInString(p), false
		}
	}
	return -1, false
}

// Nouns for bodies that a purpose follows; nouns of fields that they are for, alone or with
// an adjective; and those in the construct state, which take one more noun. Folded.
var (
	purposedHeads = words{code: language.Hebrew, list: `מועצה רשות ועדה וועדה חברה אגודה עמותה קרן מכון מרכז בנק לשכה מחלקה יחידה אגף משרד איגוד ארגון התאחדות ליגה מכללה מינהל מנהל סוכנות נציבות
		תנועה מפלגה חזית קואליציה הסתדרות פדרציה אקדמיה ממונה מטה מוסד הנהלה שדולה פורום פקולטה מזכירות תחנה עמותות נציגות מיניסטריון שירות ברית בורסה סוכנות`}
	purposes = words{code: language.Hebrew, list: `שימור שמירה הנצחה יישוב פליטות תרומות מורשת תכנון תיכנון בנייה בניה פיתוח קידום מחקר מדע טכנולוגיה לוחמה תיאום ביטחון בטחון בריאות שלום השכלה חינוך תרבות אמנות אומנות ספורט סטטיסטיקה מפעלים שירותים שרותים
		ניהול יצוא ייצוא יבוא תיירות מים חשמל אנרגיה מחשבים תקשורת שידור שיכון בינוי קליטה עלייה עליה התיישבות תחבורה תעופה ספנות חקלאות תעשייה מסחר מלאכה סחר עבודה רווחה
		צרכנות דמוקרטיה סובלנות דיפלומטיה הגירה פליטים תרופות מזון סיוע חילוץ הצלה הסברה מודיעין לימודים כלכלה משפטים רפואה מינהל אדריכלות אסטרטגיה חירום שיקום פיקוח ביקורת
		כבאות מחצבים נפט גז תמלוגים מכס מסים שוויון גיור ערעורים הסדר ביוב פסולת מוסיקה קולנוע תיאטרון ספרות ילדים נוער נשים עיוורים חרשים נכים קשישים גמלאים חיילים סטודנטים הימורים`}
	fights     = words{code: language.Hebrew, list: "לוחמה מאבק מלחמה טיפול תמיכה שליטה"}
	constructs = words{code: language.Hebrew, list: `ענייני עניני ענף הגנת שמירת שיתוף ניירות מניעת איכות זכויות חקר ביטוח שיקום עידוד טיפוח פיתוח קידום הסדר רישוי מלחמת לימודי מדעי כלכלת
		שוק שיווק ייצור תכנון סיוע שחרור החזרת השבת גיוס בקרת הערכת בטיחות תולדות מורשת טיפול פיקוח יחסי קשרי רווחת בריאות ארגון שוויון משק אבטחת תשתיות ניהול בדיקת הסברת צורכי צרכי`}
)

// describes tells whether Hebrew words that begin with a body's head name none:
// a head with the article takes what has it too (המרכז הרפואי, no הקרן נמסר), one
// without it something definite, a place or a name (קרן המטבע, no מרכז ועידות).
func (f *finder) describes(i, j int) bool {
	if f.words[i].base == "ועד" && strings.HasPrefix(f.words[i+1].base, "ה") {
		return false // ועד העובדים
	}
	if !f.words[i].definite && f.indefinite(i+1, j) {
		return true
	}
	if f.tags[i].Kind() == tagger.BeginOrganisation && !f.words[i].definite {
		return f.is(j-1, stop) // as the tagger sees it
	}
	w := f.words[i+1]
	if f.words[i].definite {
		return !w.definite && !strings.HasPrefix(w.base, "ה") && w.place.kind == none
	}
	for k := i + 1; k < j; k++ {
		v := f.words[k]
		if v.definite && f.tags[k] != tagger.Outside || v.place.kind != none || v.is&common == 0 || stateHeads.has(f.words[i].base) && v.definite {
			return false
		}
	}
	return f.words[i].base != "משרד"
}

// indefinite tells whether nothing but known nouns without the article follows a Hebrew
// head, or a plural of their kind: בית מרחץ, סוכנות ביטוח, קבוצת עולים.
func (f *finder) indefinite(first, last int) bool {
	for k := first; k < last; k++ {
		w := f.words[k]
		if w.definite || strings.HasPrefix(w.base, "ה") || w.place.kind != none || w.is&name != 0 || f.d.Tokens[k].Kind != language.Word ||
			w.is&common == 0 && !(strings.HasSuffix(w.base, "ים") || strings.HasSuffix(w.base, "ות")) {
			return false
		}
	}
	return true
}

// stateHeads are the Hebrew heads that begin little but names. Folded.
var stateHeads = words{code: language.Hebrew, list: "משרד ממשלת כנסת מועצת מפלגת בנק אוניברסיטת ועדת שגרירות משטרת נציבות התאחדות"}

// plural tells whether a Hebrew word has the form of a verb in the past tense
// whose first letter is no article: הצטרפו.
func (f *finder) plural(i int) bool {
	w := f.words[i].base
	return strings.HasPrefix(w, "ה") && strings.HasSuffix(w, "ו") && utf8.RuneCountInString(w) >= 5
}
