package party

import (
	"strings"
	"sync"

	"mujaz/briefs/language"
)

// words is a set of words, made when one is first looked up: a start that reads
// no text waits for none.
type words struct {
	list string        // parted by blanks
	code language.Code // in which they are to be folded, "" where they are
	once sync.Once
	set  map[string]bool
}

// has says whether a word, folded, is one of them.
func (w *words) has(word string) bool {
	w.once.Do(func() {
		w.set = map[string]bool{}
		for one := range strings.FieldsSeq(w.list) {
			if w.code != "" {
				one = language.Fold(w.code, one)
			}
			w.set[one] = true
		}
	})
	return w.set[word]
}
