// Command train makes the embedded word statistics of topics anew from a data
// folder: go run ./briefs/extract/topic/train DATA. It reads only sets whose
// licences let counts of their words be shared (see each SOURCE.txt there), and
// writes ./briefs/extract/topic/words_LANG.txt.gz: a line a word, which is a
// digit (how common it is: 0 in nearly every text to 9 in hardly any), a
// letter (n noun or adjective, a an Arabic or Hebrew adjective, v anything else, - unknown)
// and the folded word without particles.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"mujaz/briefs/language"
)

// texts are sets with a token a line, whose sentences stand for texts.
var texts = map[language.Code][]string{
	language.English: {"ner-en/re3d/by-source/Australian_Department_of_Foreign_Affairs.bio", "ner-en/re3d/by-source/CENTCOM.bio",
		"ner-en/re3d/by-source/UK_Government.bio", "ner-en/re3d/by-source/US_State_Department.bio", "ner-en/re3d/by-source/Wikipedia.bio",
		"ner-en/wikigold/all.bio", "ner-en/uner-ewt/dev.bio", "ner-en/uner-ewt/test.bio"},
	language.Persian: {"ner-fa/persian-ner-sample/eval.bio", "ner-fa/persian-ner-sample/test.bio"},
	language.Urdu:    {"ner-ur/il-ner/train.bio"},
}

// trees are treebanks: token, segments, parts of speech.
var trees = map[language.Code][]string{
	language.Arabic:  {"ud/ar-pud/test.tsv"},
	language.French:  {"ud/fr-sequoia/train.tsv", "ud/fr-sequoia/dev.tsv", "ud/fr-sequoia/test.tsv", "ud/fr-gsd/dev.tsv", "ud/fr-gsd/test.tsv"},
	language.Persian: {"ud/fa-seraji/dev.tsv", "ud/fa-seraji/test.tsv"},
	language.Hebrew:  {"ud/he-iahltwiki/dev.tsv", "ud/he-iahltwiki/test.tsv", "ud/he-iahltknesset/dev.tsv", "ud/he-iahltknesset/test.tsv"},
}

// articles is raw Arabic news, one JSON object a line.
const articles = "news-ar/ant-v1.1/ant.jsonl"

// tally is what was counted of a word.
type tally struct {
	texts       int // that it stands in
	bare        int // tokens without the article
	definite    int // tokens with it, or behind a determiner: what takes one is a noun or an adjective
	agreeing    int // of these, right behind another definite word, as an Arabic adjective stands
	nouns, rest int // by part of speech, in treebanks
	adjectives  int // of the nouns: what is an adjective there
}

// counts are the words of one language.
type counts struct {
	code  language.Code
	texts int
	words map[string]*tally
}

func (k *counts) of(w string) *tally {
	t := k.words[w]
	if t == nil {
		t = &tally{}
		k.words[w] = t
	}
	return t
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: train DATA, from the top of the repository")
		os.Exit(2)
	}
	for _, c := range []language.Code{language.Arabic, language.English, language.French, language.Persian, language.Hebrew, language.Urdu} {
		if err := run(c, os.Args[1], filepath.Join("briefs", "extract", "topic")); err != nil {
			fmt.Fprintln(os.Stderr, "train:", err)
			os.Exit(1)
		}
	}
}

func run(c language.Code, in, out string) error {
	k := &counts{code: c, words: map[string]*tally{}}
	for _, file := range trees[c] {
		if err := k.tree(filepath.Join(in, file)); err != nil {
			return err
		}
	}
	for _, file := range texts[c] {
		if err := k.sentences(filepath.Join(in, file)); err != nil {
			return err
		}
	}
	if c == language.English {
		if err := k.resolutions(filepath.Join(in, "commit/unsc_operative_en.tsv")); err != nil {
			return err
		}
	}
	if c == language.Arabic {
		if err := k.news(filepath.Join(in, articles)); err != nil {
			return err
		}
	}
	return k.write(filepath.Join(out, "words_"+string(c)+".txt.gz"))
}

// lines yields the lines of a file.
func lines(file string, line func(string) error) error {
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("read the data folder: %w", err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		if err := line(s.Text()); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return s.Err()
}

// text counts the folded words of one text.
func (k *counts) text(words []string) {
	k.texts++
	seen := map[string]bool{}
	before := false
	for i, w := range words {
		if w == "" {
			before = false
			continue
		}
		base, definite := k.base(w)
		t := k.of(base)
		if k.code == language.English && i > 0 {
			definite = determiners[words[i-1]]
			if modals[words[i-1]] {
				t.rest++
			}
		}
		if definite {
			t.definite++
		} else {
			t.bare++
		}
		if definite && before && strings.HasPrefix(w, "ال") {
			t.agreeing++
		}
		before = definite && k.code == language.Arabic
		if !seen[base] {
			seen[base] = true
			t.texts++
		}
	}
}

// determiners stand before English nouns and adjectives.
var determiners = map[string]bool{"the": true, "a": true, "an": true, "its": true, "their": true, "his": true, "of": true, "this": true, "our": true}

// modals stand before English verbs.
var modals = map[string]bool{"will": true, "would": true, "can": true, "could": true, "may": true, "must": true, "should": true, "shall": true, "we": true, "they": true, "who": true}

// base takes the article, and what is written before it, off a word.
func (k *counts) base(w string) (base string, definite bool) {
	if k.code != language.Arabic {
		return w, false
	}
	_, rest := language.Conjunction(k.code, w)
	for _, f := range []string{w, rest} {
		for _, p := range []string{"ال", "بال", "كال", "لل"} {
			if stem, ok := strings.CutPrefix(f, p); ok && len(stem) >= 4 {
				return stem, true
			}
		}
	}
	return w, false
}

func (k *counts) sentences(file string) error {
	var words []string
	err := lines(file, func(l string) error {
		w, _, _ := strings.Cut(l, "\t")
		if w == "" {
			k.text(words)
			words = words[:0]
			return nil
		}
		words = append(words, language.Fold(k.code, w))
		return nil
	})
	k.text(words)
	return err
}

// tree counts a treebank: its last segment but endings is what a word is.
func (k *counts) tree(file string) error {
	var words []string
	err := lines(file, func(l string) error {
		cells := strings.Split(l, "\t")
		if cells[0] == "" || len(cells) < 3 {
			k.text(words)
			words = words[:0]
			return nil
		}
		w, tag := language.Fold(k.code, cells[0]), cells[2]
		if k.code == language.Hebrew {
			w, tag = k.bare(w, cells)
		}
		words = append(words, w)
		base, _ := k.base(w)
		switch {
		case strings.Contains(tag, "VERB"), strings.Contains(tag, "AUX"):
			k.of(base).rest++
		case strings.Contains(tag, "NOUN"), strings.Contains(tag, "ADJ"):
			k.of(base).nouns++
			if strings.Contains(tag, "ADJ") {
				k.of(base).adjectives++
			}
		case !strings.Contains(tag, "PROPN"):
			k.of(base).rest++
		}
		return nil
	})
	k.text(words)
	return err
}

// bare is a Hebrew word without the particles before it, and its part of speech;
// one with a pronoun behind it stays as it is written, and is no noun alone.
func (k *counts) bare(w string, cells []string) (stem, tag string) {
	segments, tags := strings.Split(cells[1], "+"), strings.Split(cells[2], "+")
	last := len(segments) - 1
	if last == 0 || len(tags) != len(segments) {
		return w, cells[2]
	}
	if tags[last] == "PRON" {
		return w, "PRON"
	}
	return language.Fold(k.code, segments[last]), tags[last]
}

// resolutions counts the operative paragraphs of Security Council resolutions.
func (k *counts) resolutions(file string) error {
	return lines(file, func(l string) error {
		cells := strings.Split(l, "\t")
		var words []string
		for w := range strings.FieldsSeq(cells[len(cells)-1]) {
			if w = language.Fold(k.code, strings.Trim(w, `.,:;"“”()[]-`)); w != "" {
				words = append(words, w)
			}
		}
		k.text(words)
		return nil
	})
}

// marks are what stands around words in raw text.
const marks = `.,،؛:;"«»“”()[]!؟?-`

func (k *counts) news(file string) error {
	return lines(file, func(l string) error {
		var item struct{ Title, Text string }
		if err := json.Unmarshal([]byte(l), &item); err != nil {
			return err
		}
		var words []string
		for w := range strings.FieldsSeq(item.Title + " " + item.Text) {
			folded := language.Fold(k.code, strings.Trim(w, marks))
			if folded != "" {
				words = append(words, folded)
			}
			if strings.TrimRight(w, marks) != w {
				words = append(words, "") // a mark, behind which no adjective goes on
			}
		}
		k.text(words)
		return nil
	})
}

// rarest is the digit of a word that stands in hardly any text.
const rarest = 9

func (k *counts) write(file string) error {
	var list []string
	for w, t := range k.words {
		if t.texts < k.fewest() || k.compound(w, t) || len(w) < 4 && k.code != language.English && k.code != language.French || strings.ContainsAny(w, " \n") {
			continue
		}
		share := float64(t.texts) / float64(k.texts)
		digit := min(rarest, int(-math.Log2(share)))
		list = append(list, fmt.Sprintf("%d%c%s", digit, t.class(k.code), w))
	}
	sort.Slice(list, func(i, j int) bool { return list[i][2:] < list[j][2:] })
	f, err := os.Create(file)
	if err != nil {
		return fmt.Errorf("write the words: %w", err)
	}
	defer f.Close()
	z, err := gzip.NewWriterLevel(f, gzip.BestCompression) // without a time stamp: the same data give the same file
	if err != nil {
		return err
	}
	if _, err := z.Write([]byte(strings.Join(list, "\n") + "\n")); err != nil {
		return err
	}
	return z.Close()
}

// fewest is in how many texts a word must stand: Hebrew ones are sentences, and few.
func (k *counts) fewest() int {
	if k.code == language.Hebrew {
		return 2
	}
	return 3
}

// compound tells whether a word is another one with a particle written onto it:
// it never takes the article, and the other one is about as frequent.
func (k *counts) compound(w string, t *tally) bool {
	var buf [32]language.Strip
	for _, s := range language.Strips(buf[:0], k.code, w) {
		if rest := k.words[s.Stem]; t.definite == 0 && s.Prefix != "" && s.Prefix != "س" && rest != nil && rest.texts*3 >= t.texts {
			return true
		}
	}
	return false
}

// class tells nouns and adjectives from the rest: by the treebank, else by
// whether the word was seen with an article or a determiner, which Urdu lacks.
func (t *tally) class(c language.Code) byte {
	switch {
	case t.definite >= 6 && 5*t.agreeing >= 2*t.definite, c == language.Hebrew && t.adjectives >= 2 && 2*t.adjectives > t.nouns+t.rest:
		return 'a'
	case t.nouns+t.rest >= 2 && t.nouns >= 2*t.rest:
		return 'n'
	case t.nouns+t.rest >= 2 && t.rest >= 2*t.nouns:
		return 'v'
	case t.definite >= 2 && t.definite*50 >= t.bare:
		return 'n'
	case t.bare >= 6 && t.definite == 0 && c != language.Urdu:
		return 'v'
	}
	return '-'
}
