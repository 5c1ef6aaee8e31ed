package extract

import (
	"strings"
	"sync"

	"mujaz/briefs/language"
)

// triggers tells whether a folded word is one that governs an act. The nouns with which
// Urdu verbs are made (معاہدہ کیا, تعاون کا یقین دلایا) are nouns all the same.
func (r *reader) triggers(fold string) bool {
	rules := r.lex.rules[fold]
	if r.d.Code != language.Urdu {
		return len(rules) > 0
	}
	for _, ru := range rules {
		if len(ru.trigger) == 1 {
			return true
		}
	}
	return false
}

// tornFinal tells whether a phrase begins inside another one, right behind a word that it
// would be of: any phrase of Urdu, and one of Persian that begins with its adjective.
func (r *reader) tornFinal(words []contentWord, first int) bool {
	if !verbFinal(r.d.Code) || first == 0 || words[first-1].stem == "" || r.d.Tokens[first-1].Sentence != r.d.Tokens[first].Sentence {
		return false
	}
	if f := r.fold(first); r.d.Code == language.Persian {
		return r.at[first] < 0 && strings.HasSuffix(f, "ي") && !strings.HasSuffix(f, "هاي") && !strings.HasSuffix(f, "اي") && len(f) > len("سبزي")
	}
	return r.at[first-1] < 0 || r.at[first] >= 0
}

// brokenFinal tells whether an Urdu phrase breaks off before token i: another noun stands
// there that it is of, or its head, whatever word that is.
func (r *reader) brokenFinal(words []contentWord, i int) bool {
	if r.d.Code != language.Urdu || i >= len(words) || r.d.Tokens[i].Sentence != r.d.Tokens[i-1].Sentence || r.d.Tokens[i].Kind != language.Word {
		return false
	}
	if words[i].stem != "" {
		return true
	}
	return !words[i].link && !r.endsPhrase(i)
}

// endsPhrase tells whether token i can stand right behind an Urdu noun phrase: a
// postposition, a conjunction or a verb.
func (r *reader) endsPhrase(i int) bool {
	if r.at[i] >= 0 {
		return false
	}
	return r.oblique(i) || r.exact("subjectmark", i) || r.joins(i) || r.exact("clause", i) || r.exact("inside", i) || r.finite(i) || r.exactSay(i) || r.exact("pronoun", i) || r.exact("irrealis", i) ||
		len(r.lex.rules[r.fold(i)]) > 0 || urduVerbs()[r.fold(i)] || r.exact("actnoun", i)
}

// urduVerbs are forms of the commonest Urdu verbs, folded: what is one is no noun.
var urduVerbs = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	add := func(w string) { set[language.Fold(language.Urdu, w)] = true }
	for _, stem := range strings.Fields(urduStems) {
		last := stem[len(stem)-2:]
		vowel := last == "ا" || last == "و" && len(stem) <= 6
		for _, end := range []string{"تا", "تے", "تی", "تیں", "نا", "نے", "نی"} {
			add(stem + end)
		}
		ends := []string{"ا", "ے", "ی", "یں", "یے", "کر", "ئیے"}
		if vowel {
			ends = []string{"یا", "ئے", "ئی", "ئیں", "کر", "ئیے", "ؤں"}
		}
		for _, end := range ends {
			add(stem + end)
		}
	}
	return set
})

// urduStems are stems of verbs whose forms are no common nouns.
const urduStems = `کر ہو جا آ دے لے رہ رکھ مل کہہ کہ بتا پوچھ دیکھ سمجھ سوچ لکھ پڑھ چل نکل پہنچ گر گرا اٹھ اٹھا بیٹھ بٹھا لا بھیج بلا پکڑ چھوڑ توڑ جوڑ کھول رک روک بڑھ بڑھا گھٹ گھٹا بن بنا
	لگ لگا ہٹ ہٹا مار لڑ جیت ہار بچ بچا کٹ کاٹ ڈال نکال سنبھال بدل پا کھا پی سو جاگ دوڑ بھاگ مڑ موڑ پھیل پھیلا ملا چلا دکھا سکھا سیکھ مان منا چاہ کروا کرا دلا دلوا اپنا ٹھہر ٹھہرا گزر گزار دھو دہرا جھٹلا
	پھنس پھنسا چن گن سونپ تھام جھک جھکا ٹوٹ پھٹ گھس دب دبا چھپ چھپا سن سنا بول پکار مچ مچا پڑ سک چک لٹ لوٹا لوٹ منوا بکھر اتر اتار چڑھ چڑھا گھر گھیر کھینچ نپٹ نمٹ نمٹا ابھر ابھار اکسا ٹکرا بھڑک`
