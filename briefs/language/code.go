package language

import (
	"sort"
	"strings"
	"sync"
	"unicode"

	"mujaz/briefs"
)

// Code is a language that Mujaz reads, as its BCP 47 primary tag.
type Code string

// The languages.
const (
	Arabic  Code = "ar"
	English Code = "en"
	French  Code = "fr"
	Persian Code = "fa"
	Hebrew  Code = "he"
	Urdu    Code = "ur"
	Unknown Code = ""
)

// Supported tells whether statements are read in the language.
func (c Code) Supported() bool {
	switch c {
	case Arabic, English, French, Persian, Hebrew, Urdu:
		return true
	}
	return false
}

// ArabicScript tells whether the language is written in Arabic letters.
func (c Code) ArabicScript() bool { return c == Arabic || c == Persian || c == Urdu }

// Direction is the direction of the language's script, left to right where it
// is unknown.
func (c Code) Direction() briefs.Direction {
	if c.ArabicScript() || c == Hebrew {
		return briefs.RTL
	}
	return briefs.LTR
}

// Script tells the direction of a text by its letters, for languages that are
// not read.
func Script(text string) briefs.Direction {
	rtl, ltr := 0, 0
	for _, r := range text {
		switch {
		case unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko):
			rtl++
		case unicode.IsLetter(r):
			ltr++
		}
	}
	if rtl > ltr {
		return briefs.RTL
	}
	return briefs.LTR
}

// substantial is the share of a text's letters, in per cent, from which a
// further language counts as one that the article is written in.
const substantial = 20

// Detect returns the languages that a text is written in: the main one first,
// then others in which a substantial share of its paragraphs is written. The
// main one is Unknown where most of the text is in a language that is not read.
func Detect(text string) []Code {
	weight := map[Code]int{}
	total := 0
	for _, p := range strings.Split(text, "\n") {
		n := letters(p)
		if n < 2 {
			continue
		}
		c := paragraphCode(p)
		weight[c] += n
		total += n
	}
	if total == 0 {
		return []Code{Unknown}
	}
	codes := make([]Code, 0, len(weight))
	for c := range weight {
		codes = append(codes, c)
	}
	sort.Slice(codes, func(i, j int) bool {
		if weight[codes[i]] != weight[codes[j]] {
			return weight[codes[i]] > weight[codes[j]]
		}
		return codes[i] > codes[j]
	})
	out := codes[:1]
	for _, c := range codes[1:] {
		if c != Unknown && weight[c]*100 >= total*substantial {
			out = append(out, c)
		}
	}
	return out
}

// enoughOf is as much of a paragraph as its small words need to be counted in.
func enoughOf(p string) string {
	const enough = 1200 // bytes
	if len(p) <= enough {
		return p
	}
	if i := strings.LastIndexByte(p[:enough], ' '); i > 0 {
		return p[:i]
	}
	return p[:enough]
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// paragraphCode is the language of one paragraph: by its script, then by
// letters that only one language of the script has, then by its small words.
func paragraphCode(p string) Code {
	var arabic, hebrew, latin, other, persian, urdu, foreign int
	for _, r := range p {
		switch {
		case r < 'A': // spaces, digits, marks
		case r >= 0x621 && r <= 0x64A: // letters that all languages of the script share
			arabic++
		case strings.ContainsRune("ێۆەڵڕښځڼېۍڭۋۇۈې", r): // Kurdish, Pashto, Uighur
			foreign++
			arabic++
		case strings.ContainsRune("ٹڈڑںےۓھہۂۃ", r):
			urdu++
			arabic++
		case strings.ContainsRune("پچژگکی", r):
			persian++
			arabic++
		case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r):
			arabic++
		case unicode.Is(unicode.Hebrew, r) && unicode.IsLetter(r):
			hebrew++
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			other++
		}
	}
	p = enoughOf(p)
	switch {
	case arabic >= hebrew && arabic >= latin && arabic >= other:
		return arabicScriptCode(arabic, persian, urdu, foreign, p)
	case hebrew >= latin && hebrew >= other:
		return Hebrew
	case latin >= other:
		return latinCode(p)
	}
	return Unknown
}

// arabicScriptCode tells Arabic, Persian and Urdu apart. Of running Persian
// some 10 % of letters are ones that Arabic lacks, of Urdu some 12 % ones that
// Persian lacks; names in Arabic news bring in well under 2 %.
func arabicScriptCode(arabic, persian, urdu, foreign int, p string) Code {
	switch {
	case foreign*100 >= arabic*4:
		return Unknown
	case urdu*100 >= arabic*4, urdu > 0 && votes(p, urduWords()) > votes(p, persianWords()):
		return Urdu
	case (persian+urdu)*100 >= arabic*3:
		return Persian
	case votes(p, persianWords()) > votes(p, arabicWords()):
		return Persian // typed with Arabic kaf and yeh
	}
	return Arabic
}

// Small words that running text of a language cannot do without.
var (
	arabicWords  = wordsOf(" في من على إلى أن التي الذي عن مع هذا هذه كما بين بعد قال وقال لا ما ")
	urduWords    = wordsOf(" کے کی کا کو میں سے نے پر اور ہے ہیں گا گی گے کر کہ تھا ")
	persianWords = wordsOf(" در به از كه را اين با است براي آن شد كرد خود هاي مي شود اند ")
)

// latinWords are the small words of languages in Latin letters; only English
// and French are read, the others are here to be told from them.
var latinWords = [...]struct {
	code  Code
	words func() map[string]bool
}{
	{English, wordsOf(" the of and to in that is for on with was as by at from it his has have will said an be are its which were this had not ")},
	{French, wordsOf(" le la les des du de et à en un une que est dans pour qui au aux sur par avec ce il a son sa ses ne pas plus été sont cette ")},
	{Unknown, wordsOf(" el la los las de del y en que un una por con para se su al es lo como más fue pero ha ")},           // Spanish
	{Unknown, wordsOf(" der die das und in den von zu mit ist des im für auf dem ein eine nicht auch sich wird dass bei ")}, // German
	{Unknown, wordsOf(" il la di che e in un per è del della con non si da le dei nel una sono alla ha anche ")},            // Italian
	{Unknown, wordsOf(" o a de que e do da em um para com não uma os no se na por mais as dos das ao foi ")},                // Portuguese
	{Unknown, wordsOf(" ve bir bu için ile de da olarak olan daha çok gibi kadar sonra ise ancak olduğunu ")},               // Turkish
	{Unknown, wordsOf(" de het een van en in is dat op te voor met zijn die niet aan er ook als bij ")},                     // Dutch
	{Unknown, wordsOf(" og i det er en på som av for til med at den har de ikke et om fra var och att ett inte är för ")},   // Nordic
	{Unknown, wordsOf(" dan yang di untuk dengan dari ini itu pada tidak akan dalam ke oleh kepada telah ")},                // Indonesian, Malay
	{Unknown, wordsOf(" i w na z do się nie że jest to o jak po za od oraz przez ")},                                        // Polish
}

// wordsOf is a set of words, made when it is first asked for: a start that reads
// no text waits for none.
func wordsOf(list string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		words := map[string]bool{}
		for w := range strings.FieldsSeq(list) {
			words[w] = true
		}
		return words
	})
}

func latinCode(p string) Code {
	best, most := Unknown, 0
	small := strings.ToLower(p)
	for _, l := range latinWords {
		if n := votes(small, l.words()); n > most {
			best, most = l.code, n
		}
	}
	// A heading of a few words holds no small word; running text holds one in
	// four or five.
	words := len(strings.Fields(p))
	if most == 0 && words <= 8 && ascii(p) {
		return English
	}
	if words > 12 && most*12 < words {
		return Unknown
	}
	return best
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// foldedWords is such a set of words as they are folded in a language.
func foldedWords(c Code, list string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		words := map[string]bool{}
		for w := range strings.FieldsSeq(list) {
			words[Fold(c, w)] = true
		}
		return words
	})
}

// votes counts the words of p, in small letters, that are in the set.
func votes(p string, words map[string]bool) int {
	n := 0
	for w := range strings.FieldsSeq(p) {
		if words[strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })] {
			n++
		}
	}
	return n
}
