package extract

import (
	"compress/gzip"
	"io"
	"strings"
	"sync"

	"mujaz/briefs/language"
)

// wordClass tells nouns and adjectives from the rest.
type wordClass byte

const (
	classUnknown   wordClass = '-'
	classNoun      wordClass = 'n' // or adjective, but in Arabic where it was seen enough
	classAdjective wordClass = 'a' // in Arabic
	classOther     wordClass = 'v' // verbs, particles, nouns with a pronoun written onto them
)

// nominal tells nouns and adjectives from the rest.
func (c wordClass) nominal() bool { return c == classNoun || c == classAdjective }

// wordInfo is what was counted of a word.
type wordInfo struct {
	rarity uint8 // 0 in nearly every text to 9 in hardly any
	class  wordClass
}

// rarest is the rarity of words that were never counted.
const rarest = 9

// vocabulary is what is known of a language's words, folded and without
// particles. Command train in topic/train makes it.
type vocabulary map[string]wordInfo

// vocabularies reads each language when an article in it is read.
var vocabularies = func() map[language.Code]func() vocabulary {
	m := map[language.Code]func() vocabulary{}
	for _, c := range []language.Code{language.Arabic, language.English, language.French, language.Persian, language.Hebrew, language.Urdu} {
		m[c] = sync.OnceValue(func() vocabulary { return readVocabulary(c) })
	}
	return m
}()

func readVocabulary(c language.Code) vocabulary {
	f, err := topicFiles.Open("topic/words_" + string(c) + ".txt.gz")
	if err != nil {
		panic(err) // the files are part of the program
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	v := make(vocabulary, len(text)/16)
	for line := range strings.Lines(string(text)) {
		v[line[2:len(line)-1]] = wordInfo{line[0] - '0', wordClass(line[1])}
	}
	return v
}

// vocabularyOf is the vocabulary of a language, nil where none is held.
func vocabularyOf(c language.Code) vocabulary {
	if of := vocabularies[c]; of != nil {
		return of()
	}
	return nil
}

// of finds a folded word: as it stands, else behind its particles, which are
// the prefix. Of several readings the commonest word is taken: للجنة is لجنة,
// no جنة. A word that was never counted still loses what is written before an
// Arabic article, and a long one its و.
func (v vocabulary) of(c language.Code, fold string) (w wordInfo, prefix string) {
	if w, ok := v[fold]; ok {
		return w, ""
	}
	w = wordInfo{rarest, classUnknown}
	found := false
	var buf [32]language.Strip
	for _, s := range language.Strips(buf[:0], c, fold) {
		if read, ok := v[s.Stem]; ok && (!found || read.rarity < w.rarity) {
			w, prefix, found = read, s.Prefix, true
		}
	}
	if !found && c == language.Arabic {
		for _, p := range []string{"ال", "وال", "فال", "بال", "وبال", "كال", "لل", "ولل"} {
			if stem, ok := strings.CutPrefix(fold, p); ok && len(stem) >= 6 {
				return w, p
			}
		}
		if rest, ok := strings.CutPrefix(fold, "و"); ok && len(rest) >= 8 {
			return w, "و"
		}
		if strings.HasPrefix(fold, "لاست") { // the verbal noun of the tenth form: لاستكشاف
			return w, "ل"
		}
	}
	return w, prefix
}
