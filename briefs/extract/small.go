package extract

import (
	"strings"
	"sync"

	"mujaz/briefs/language"
)

// small are words that name nothing, by language, folded, made when a text in it comes.
var small = map[language.Code]func() wordSet{
	language.Arabic: smallWords(language.Arabic, `في من على إلى عن أن إن مع هذا هذه ذلك تلك التي الذي الذين و أو ثم كما قد لا ما بين كل أي بعد قبل خلال عند عندما
		حيث لدى غير حول منذ حتى ضد نحو عبر أمام تحت فوق دون بشأن ضمن وفق أكثر أقل جدا أيضا فقط كذلك بل لكن وقد فقد كان كانت يكون تكون هو هي هم أنه أنها بأن لأن له لها لهم به بها
		فيها فيه منها منه عليها عليه إليه إليها وهو وهي ومن وفي وعلى وإلى وأن ولا وما وهذا وهذه وذلك كافة جميع بعض عدة عدد العديد مختلف الأخرى أخرى آخر الجاري يوم اليوم أمس مساء صباح
		تم يتم جاء أكد قال معالي سمو السيد الدكتور إطار سياق خاصة إضافة بهدف أجل جانب كانوا ليس ليست أبرز أهم بما مما فيما بينما إذ إذا لو سوف ولم لم لن وسط بسبب عام رئيس وزير`),
	language.English: smallWords(language.English, `the a an of in on for to and or with by at from its their his her is are was were be been has have had it he she they this that these those
		which who will would 'll 're 've 'm not but as than then after before during into about over under between also said says more most some any all other such both new one two `+englishSmall),
	language.French:  smallWords(language.French, frenchSmall),
	language.Persian: smallWords(language.Persian, persianSmall),
	language.Hebrew:  smallWords(language.Hebrew, hebrewSmall),
	language.Urdu:    smallWords(language.Urdu, urduSmall),
}

func smallWords(c language.Code, words string) func() wordSet {
	return sync.OnceValue(func() wordSet {
		s := newSet()
		for _, w := range strings.Fields(words) {
			s.words[language.Fold(c, w)] = true
		}
		return s
	})
}

// isSmall says whether a folded word of a language names nothing.
func isSmall(c language.Code, fold string) bool {
	words := small[c]
	return words != nil && words().has(fold)
}
