package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// hebrewFull is where a name ends that begins at token i with a given name that is no other
// Hebrew word, and goes on with a word that is known as no other either: גדעון אלמליח,
// ושרית זהבי; i where none does.
func (f *finder) hebrewFull(i, end int) int {
	if f.g.code != language.Hebrew || i+1 >= end {
		return i
	}
	fold, skip := f.d.Tokens[i].Fold, 0
	if !givenNames.has(fold) {
		for _, p := range joinedParticles[language.Hebrew] {
			if rest, ok := strings.CutPrefix(fold, p); ok && givenNames.has(rest) && f.g.words[fold]&^name == 0 {
				skip = utf8.RuneCountInString(p)
			}
		}
		if skip == 0 {
			return i
		}
	}
	n := i + 1
	for n < min(end, i+4) && f.ofName(n, n > i+1) {
		n++
		for n+1 < end && f.punct(n, "-", "־") && !f.d.Tokens[n].Gap && !f.d.Tokens[n+1].Gap && f.d.Tokens[n+1].Kind == language.Word {
			n += 2
		}
	}
	if n == i+1 {
		return i
	}
	if skip > 0 {
		f.words[i] = f.g.look(string([]rune(fold)[skip:]))
		f.words[i].skip = rawPrefix(f.d.Tokens[i].Text, skip)
	} else {
		f.words[i].skip = 0
	}
	return n
}

// ofName tells whether token j goes on with a Hebrew name: a word that is known as none but a
// name, and behind the second one only what the lists or the tagger take for one.
func (f *finder) ofName(j int, further bool) bool {
	t, w := f.d.Tokens[j], f.words[j]
	if t.Kind != language.Word || utf8.RuneCountInString(t.Fold) < 2 || f.noName(j) || f.oneMoreHebrew(j) {
		return false
	}
	if (t.Fold == "בן" || t.Fold == "בת") && j+1 < len(f.d.Tokens) && f.d.Tokens[j+1].Kind == language.Number {
		return false // his age
	}
	named := f.g.words[t.Fold]&name != 0
	if w.is&(stop|say|title|head|honorific|rank) != 0 || w.is&common != 0 && !named || w.place.kind != none && !named || f.behindParticle(w, t.Fold) {
		return false
	}
	if (w.skip > 0 || strings.ContainsRune("בלמשכ", []rune(t.Fold)[0])) && !named && f.tags[j] != tagger.InPerson || strings.HasPrefix(t.Fold, "ה") && !named || verbForm(t.Fold) && !named {
		return false
	}
	return !further || named && w.is&common == 0 && !givenNames.has(t.Fold) || f.tags[j] == tagger.InPerson
}

// verbForm tells whether a Hebrew word that no list has looks like a verb rather than a family:
// התפטרה, הוחזרו, נחקרו, ייענה.
func verbForm(fold string) bool {
	for _, p := range []string{"הת", "הו", "יי", "ית", "מת", "תת"} {
		if strings.HasPrefix(fold, p) {
			return true
		}
	}
	return strings.HasSuffix(fold, "ו") && strings.HasPrefix(fold, "נ") || strings.HasSuffix(fold, "תי") || strings.HasSuffix(fold, "נו")
}

// givenNames are given names, of people in Israel and of those whom its news names, that
// are no other Hebrew word. Folded.
var givenNames = words{code: language.Hebrew, list: `אברהם אבנר אהוד אהרון אהרן אורי אייל אילן אלי אליהו אליעזר אליקים אלעזר אמנון אפרים אריאל אריה ארנון בועז בנימין בצלאל ברוך גבריאל גדעון גרשון
	דוד דויד דוידי דורון דניאל הלל זבולון זלמן חנוך חנן טוביה יגאל יהושע יוחנן יואב יואל יוסי יוסף יורם יחזקאל ינון יעקב יצחק ירון ירמיהו ישעיהו יששכר מאיר מנחם מרדכי משה מתתיהו
	נחום נחמן נחמיה נסים ניסים נפתלי עוזי עזרא עמוס עמיר עמרם עקיבא פנחס צבי קלמן ראובן רפאל רפי שאול שבתאי שלמה שמואל שמעון שמשון אבי גדי דני דודו יוכי אורלי אורנה איציק
	אריק דדי חגי חזי יענקלה מוטי מוטה מיקי מיכה מיכאל נדב עודד עופר עידו עמי פיני צחי קובי רוני רמי רני שוקי שייקה שמוליק תמיר גיורא אלדד אביגדור אבישי אבשלום איתן איתמר אלחנן
	אביבה אורית איילת אילנה אירית אסתר אתי בלה דבורה דורית דינה זהבה חנה יהודית יעל לאה ליאורה לימור מרים נאוה נאווה נורית נעמי סמדר סיגל ענת ציפי ציפורה רבקה רחל רינה
	רונית שולה שולמית שושנה שרית אביטל מירב אפרת אלכס אלכסנדר אנדריי בוריס ולדימיר לאוניד סרגיי סרגי יורי ויקטור מיכאיל ניקולאי איגור דמיטרי אדוארד גנאדי ויטאלי
	ג'ורג' גורג' ג'ורג ג'ון ג'יימס ג'ים ג'ימי ג'ק ג'רלד ג'פרי ג'וזף מייקל פיטר רוברט ריצ'רד ריצרד ריצ'ארד רונלד דונלד דונאלד דיוויד דייויד דיויד דייוויד ויליאם תומס בריאן סטיוון סטיבן
	צ'ארלס צ'רלס צרלס הנרי פרנסואה ז'אק פייר מישל אנרי הלמוט האנס הנס יוהאן קרל אריך פרנץ אנטוניו חוסה חואן קרלוס פרננדו חורחה מרגרט מארגרט אליזבת אלן ארתור אנדרו מרטין וולטר
	פרנק ברנרד רוג'ר דאגלס דאגלאס וילי ורנר יאן אולף אנדריאס ניקולאה ואצלב וויצ'ך לך-ולנסה קופי חוויאר בוטרוס רומאנו פרנצ'סקו ג'וליו סילביו רג'יב ראג'יב אינדירה בנזיר
	מוחמד מוחמאד מחמוד אחמד חסן חוסיין חוסני סעיד פייסל פיסל יאסר עבדאללה מוסטפה טארק נביל ג'מאל זיאד חאלד ח'אלד עומר עזמי איברהים אברהים יוסוף סלמאן תאופיק תופיק באסם מרוואן נאיף סאלח אנוואר פארוק סאמי סאיב חנאן איסמעיל מועמר צדאם סדאם חאפז`}
