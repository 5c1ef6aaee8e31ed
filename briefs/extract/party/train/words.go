package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"mujaz/briefs/language"
)

// labelled are the annotated sets whose licences let what is learnt from them
// be given on; see the SOURCE.txt beside each. Words are counted in all of them,
// the tagger learns from the first ones: guidelines differ, and pooled sets
// teach it less than the best alone.
var labelled = map[language.Code]struct{ taught, counted []string }{
	language.Arabic: {[]string{"ner-ar/anercorp-camel/train.bio"}, []string{"ner-ar/wojood-sample/train.flat.bio", "ner-ar/aqmar-ntu/train.bio"}},
	language.English: {[]string{"ner-en/re3d/by-source/Australian_Department_of_Foreign_Affairs.bio", "ner-en/re3d/by-source/CENTCOM.bio", "ner-en/re3d/by-source/UK_Government.bio",
		"ner-en/re3d/by-source/US_State_Department.bio", "ner-en/re3d/by-source/Wikipedia.bio", // not the publishers whose licence allows no derived works to be sold
		"ner-en/wikigold/all.bio", "ner-en/uner-ewt/dev.bio", "ner-en/uner-ewt/test.bio"}, nil},
	language.Persian: {[]string{"ner-fa/persian-ner-sample/eval.bio", "ner-fa/persian-ner-sample/test.bio"}, nil},
	language.Hebrew:  {[]string{"ner-he/iahltwiki/dev.bio", "ner-he/iahltwiki/test.bio", "ner-he/iahltknesset/dev.bio", "ner-he/iahltknesset/test.bio"}, nil},
	language.Urdu:    {[]string{"ner-ur/il-ner/train.bio", "ner-ur/il-ner/dev.bio"}, nil},
}

// treebanks are where ordinary French words are from, which no annotated set
// tells from names.
var treebanks = []string{"ud/fr-gsd/dev.tsv", "ud/fr-gsd/test.tsv", "ud/fr-sequoia/train.tsv", "ud/fr-sequoia/dev.tsv", "ud/fr-sequoia/test.tsv"}

// heldOut are the sets for measuring of which others hold sentences.
var heldOut = []string{"ner-en/re3d/test.bio"}

// tally is how often a word stood in a person's name, in another name, outside,
// in how many articles of raw news, and there how often behind a given name.
type tally struct{ person, other, none, news, family int }

type tallies map[language.Code]map[string]*tally

func (t tallies) of(c language.Code, w string) *tally {
	if t[c][w] == nil {
		t[c][w] = &tally{}
	}
	return t[c][w]
}

// count adds sentences to the counts, n times: once, or -1 to take them out.
func (t tallies) count(c language.Code, all []sentence, n int) {
	for _, s := range all {
		for i, word := range s.words {
			for w := range strings.FieldsSeq(language.Fold(c, word)) {
				switch label := s.marks[i]; {
				case strings.Contains(label, "PER"):
					t.of(c, w).person += n
				case label == "O":
					t.of(c, w).none += n
				case strings.Contains(label, "LOC"), strings.Contains(label, "GPE"):
					t.of(c, w).other += n
				}
			}
		}
	}
}

// treebank counts the words of a treebank that are no names, as they stand
// inside sentences: in small letters.
func (t tallies) treebank(c language.Code, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("read the data folder: %w", err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		cells := strings.Split(s.Text(), "\t")
		if len(cells) == 3 && !strings.Contains(cells[2], "PROPN") && !strings.Contains(cells[2], "PUNCT") && strings.ToLower(cells[0]) == cells[0] {
			t.of(c, language.Fold(c, cells[0])).none++
		}
	}
	return s.Err()
}

// news counts the articles of raw Arabic news that a word stands in: it has no
// labels, so it speaks only of words that no list of names holds.
func (t tallies) news(file string, given map[string]int) error {
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("read the data folder: %w", err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	seen, family := map[string]int{}, map[string]int{}
	for s.Scan() {
		var item struct{ Text string }
		if err := json.Unmarshal(s.Bytes(), &item); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		words, before := map[string]bool{}, ""
		for w := range strings.FieldsSeq(item.Text) {
			w = language.Fold(language.Arabic, strings.Trim(w, `.,،؛:;"«»()!؟?`))
			words[w] = true
			if given[before] >= 30 && t.of(language.Arabic, before).none == 0 {
				family[w]++
			}
			before = w
		}
		for w := range words {
			seen[w]++
		}
	}
	for w, n := range seen {
		if n >= 6 && len(w) > 2 {
			t.of(language.Arabic, w).news = n
			t.of(language.Arabic, w).family = family[w]
		}
	}
	return s.Err()
}

// split parts the words that people are called by from those that are none.
func (t tallies) split(c language.Code, listed map[string]int) (names, common []string) {
	for w, n := range t[c] {
		switch {
		case n.person > 0 && n.person*3 >= n.none:
			names = append(names, w)
		case n.family >= 3 && n.family*4 >= n.news && n.none*3 <= n.family:
			names = append(names, w)
		case n.person > 0:
		case n.none >= 2 && (listed[w] < 40 || n.none > 5) || n.news >= 6 && listed[w] == 0 || n.news >= 150 && listed[w] < 20:
			common = append(common, w)
		}
	}
	for w, n := range listed {
		k := t[c][w]
		if k != nil && (k.family >= 3 && k.family*4 >= k.news && k.none*3 <= k.family || k.person > 0 && k.person*3 >= k.none || k.none > 3*k.person+5 || k.none >= 2 && n < 40 || k.news >= 150 && n < 20) {
			continue
		}
		if len(w) > 1 && !strings.ContainsAny(w, " \t") {
			names = append(names, w)
		}
	}
	return names, common
}
