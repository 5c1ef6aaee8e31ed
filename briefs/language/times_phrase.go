package language

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// phraseOfTime is a phrase that says when, as the tokens' folded words.
type phraseOfTime struct {
	words []string
	vague bool
}

// timePhrases are the English and French phrases that say when and hold no word of time,
// or none that is a time by itself; by their first word. Seasons are no vague times.
var timePhrases = sync.OnceValue(func() map[Code]map[string][]phraseOfTime {
	return map[Code]map[string][]phraseOfTime{
		English: phrasesOfTime(English,
			"as soon as possible/as early as possible/as quickly as possible/at the earliest possible date/at the earliest possible opportunity/at the earliest possible time/at the earliest opportunity/at the earliest/"+
				"at an early date/at a later date/at a later stage/in due course/without delay/by year-end/by year end/before year-end/by year's end/before year's end/with immediate effect/as soon as practicable/as soon as feasible/"+
				"within days/within weeks/within months/within hours/within years/in the years to come/in the months to come/in the weeks to come/in the days to come",
			"in spring/in summer/in autumn/in winter/in the spring/in the summer/in the autumn/in the winter/by spring/by summer/by autumn/by winter/by the spring/by the summer/by the autumn/by the winter/before the spring/"+
				"before the summer/before the autumn/before the winter/before summer/before winter/this weekend/by the weekend/at the weekend/over the weekend/next weekend"),
		Arabic: phrasesOfTime(Arabic, arabicVague, "إلى إشعار آخر/حتى إشعار آخر/إلى أجل غير مسمى"),
		Hebrew: phrasesOfTime(Hebrew,
			"ללא דיחוי/בלא דיחוי/ללא עיכוב/בלא עיכוב/בהקדם האפשרי/בהקדם/במהירות האפשרית/באופן מיידי/באופן דחוף/באורח מיידי/בדחיפות/בהזדמנות הראשונה/בעתיד הקרוב/בזמן הקרוב/בתקופה הקרובה/בעתיד הנראה לעין/בטווח הקצר/בטווח הארוך/בהמשך השבוע/בהמשך החודש/בהמשך השנה/לעתים תכופות/לעיתים תכופות/מדי יום/מדי שבוע/מדי חודש/מדי שנה/פעם בשבוע/פעם בחודש/פעם בשנה/פעם אחת בשנה/פעם אחת בחודש/פעמיים בשנה/פעמיים בחודש/אחת לחודש/אחת לשנה/אחת לשבוע",
			hebrewDays()+"/במוצאי שבת/במוצאי השבת/במוצ\"ש/בליל שבת/בסוף השבוע/בסוף השבוע הבא/בסוף השבוע הקרוב/באביב/באביב הבא/בקיץ/בקיץ הבא/בקיץ הקרוב/בסתיו/בסתיו הבא/בחורף/בחורף הבא/בחורף הקרוב"),
		French: phrasesOfTime(French,
			"dès que possible/au plus vite/au plus tôt/le plus tôt possible/le plus rapidement possible/dans les meilleurs délais/dans les plus brefs délais/dans un délai raisonnable/sous peu/sans délai/sans tarder/"+
				"en temps voulu/en temps utile/à terme/à l' avenir/dans un avenir proche/dans un proche avenir/à une date ultérieure/ultérieurement",
			"au printemps/en été/en automne/à l' automne/en hiver/à l' été/à la rentrée"),
		Persian: phrasesOfTime(Persian,
			"در اسرع وقت/به زودی/هر چه زودتر/هرچه زودتر/هر چه سریع‌تر/هرچه سریع‌تر/هر چه سریعتر/هرچه سریعتر/در زمان مناسب/در وقت مناسب/در زمان مقتضی/در وقت مقتضی/در موعد مقرر/در آینده‌ای نزدیک/در آینده نزدیک/"+
				"در آینده نه‌چندان دور/تا اطلاع ثانوی/تا آینده نزدیک/در کوتاه‌ترین زمان/در کوتاهترین زمان/در کوتاه‌ترین زمان ممکن/در نزدیک‌ترین زمان/در نخستین فرصت/در اولین فرصت/به طور فوری/به‌طور فوری/بدون فوت وقت",
			"تا دهه فجر/در دهه فجر/تا نوروز/در ایام نوروز"),
		Urdu: phrasesOfTime(Urdu,
			"جلد از جلد/جتنی جلد ممکن ہو/جتنا جلد ممکن ہو/بہت جلد/جلد ہی/مناسب وقت پر/وقت آنے پر/مستقبل قریب میں/آنے والے دنوں میں/آنے والے ہفتوں میں/آنے والے مہینوں میں/آنے والے سالوں میں/بلا تاخیر/فی الفور/فی الحال/فوری طور پر/مقررہ وقت پر/"+
				"مقررہ مدت میں/مقررہ وقت میں/جلد سے جلد/پہلی فرصت میں/تا حکم ثانی/تاحکم ثانی/آگے چل کر/عنقریب",
			"موسم گرما میں/موسم سرما میں/رمضان میں/عید کے بعد/عید سے پہلے"),
	}
})

// hebrewDays are the days of the week by their letters, as phrases.
func hebrewDays() string {
	var days []string
	for _, letter := range []string{"א", "ב", "ג", "ד", "ה", "ו"} {
		for _, day := range []string{letter, letter + "'"} {
			for _, next := range []string{"", " הבא", " הקרוב"} {
				days = append(days, "ביום "+day+next, "יום "+day+next)
			}
		}
	}
	return strings.Join(days, "/")
}

// phrasesOfTime reads lists of phrases parted by /; of longer ones that begin alike the
// longer stand first.
func phrasesOfTime(c Code, vague, seasons string) map[string][]phraseOfTime {
	out := map[string][]phraseOfTime{}
	for list, isVague := range map[string]bool{vague: true, seasons: false} {
		for p := range strings.SplitSeq(list, "/") {
			var words []string
			for _, w := range strings.Fields(strings.ReplaceAll(p, "-", " - ")) {
				words = append(words, Fold(c, w))
			}
			out[words[0]] = append(out[words[0]], phraseOfTime{words, isVague})
		}
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b phraseOfTime) int {
			return cmp.Or(len(b.words)-len(a.words), strings.Compare(strings.Join(a.words, " "), strings.Join(b.words, " ")))
		})
	}
	return out
}

// timePhraseAt is the phrase that says when and begins at token i; ok is false where none does.
func (d *Document) timePhraseAt(i, last int) (t Time, ok bool) {
	for _, p := range timePhrases()[d.Of(d.Tokens[i].Sentence)][d.Tokens[i].Fold] {
		if i+len(p.words) > last {
			continue
		}
		same := true
		for k, w := range p.words {
			same = same && d.Tokens[i+k].Fold == w
		}
		if same && !(d.fold(i+len(p.words)) == "of" || d.fold(i+len(p.words)) == "de") {
			return Time{First: i, Last: i + len(p.words), Vague: p.vague}, true
		}
	}
	return Time{}, false
}

// widened lets a French time begin with what stands before its article: au cours | des
// prochaines semaines, à compter | du 1er mars; and an English one with "not" of not later than
// and "as of".
func (d *Document) widened(t Time, first, last int) Time {
	if d.Code == English {
		if t.First-1 >= first && d.fold(t.First) == "later" && d.fold(t.First-1) == "not" {
			t.First--
		} else if t.First-2 >= first && d.fold(t.First-1) == "of" && d.fold(t.First-2) == "as" {
			t.First -= 2
		}
		return t
	}
	if d.Code == Arabic {
		return d.arabicWidened(t, first, last)
	}
	if d.Code != French || t.First-2 < first {
		return t
	}
	switch d.Tokens[t.First].Fold {
	case "du", "de", "des", "d'":
	default:
		return t
	}
	switch d.Tokens[t.First-2].Fold + " " + d.Tokens[t.First-1].Fold {
	case "au cours", "a compter", "a partir", "a dater":
		t.First -= 2
	}
	return t
}
