// Command train makes what package party embeds anew from a data folder: the
// lists of names, of words that are none and of places, and the models of the
// tagger.
//
//	go run ./briefs/extract/party/train DATA
//	go run ./briefs/extract/party/train -test DATA
//
// Both are run from the top of the repository. The first writes into
// ./briefs/extract/party/data, the same bytes from the same data; the second
// writes nothing and prints the F1 of names found, by the tagger alone and by
// all of package party, on sets that nothing was learnt from.
//
// Learnt from, because the licence lets it be given on, with credit:
//
//	ner-ar/anercorp-camel       ANERcorp (Benajiba, Rosso and Benedí 2007) in the CAMeL-Lab split
//	                            (Obeid et al. 2020), its training part; CC BY-SA 4.0
//	ner-ar/wojood-sample        Wojood's sample (Jarrar, Khalilia and Ghanem 2022), lists only; MIT
//	ner-ar/aqmar-ntu            AQMAR (Mohit et al. 2012), lists only; CC BY-SA 3.0
//	ner-en/re3d                 re3d (Dstl 2017) without BBC Online, without its test part; public
//	                            domain, OGL 3.0, CC BY 3.0 AU, CC BY-SA 3.0 by publisher
//	ner-en/wikigold             Wikigold (Balasuriya et al. 2009); CC BY 4.0
//	ner-en/uner-ewt             Universal NER, English EWT (Mayhew et al. 2024); CC BY-SA 4.0
//	ner-fa/persian-ner-sample   Persian-NER, a sample; MIT
//	ner-he/iahltwiki, -knesset  UD Hebrew IAHLT, entities; CC BY-SA 4.0
//	ner-ur/il-ner               IL-NER (Bahad et al. 2024), training and development part; CC BY 4.0
//	ud/fr-gsd                   UD French-GSD, development and test part, lists only; CC BY-SA 4.0
//	ud/fr-sequoia               UD French-Sequoia, lists only; LGPL-LR
//	news-ar/ant-v1.1            ANT corpus 1.1 (Chouigui et al. 2017), lists only; Apache-2.0
//	gaz                         countries, cities, states: ODbL 1.0; words of names: Wikidata, CC0
//
// What Mujaz's own lists (own.tsv, words.tsv) say of a word is a feature, too:
// after a change there, models are made anew with the rest.
//
// French has no set with a licence that would allow it, and no tagger. Only
// measured on: the test parts of ANERcorp and IL-NER, CLEANANERCorp, CoNLL-2003,
// re3d's test part, ARMAN, NEMO and WikiANN.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"mujaz/briefs/language"
)

var codes = []language.Code{language.Arabic, language.English, language.French, language.Persian, language.Hebrew, language.Urdu}

func main() {
	test := flag.Bool("test", false, "measure what is embedded on the annotated sets, and write nothing")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: train [-test] DATA, from the top of the repository")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	do := func() error { return run(flag.Arg(0), filepath.Join("briefs", "extract", "party", "data")) }
	if *test {
		do = func() error { return measure(os.Stdout, flag.Arg(0)) }
	}
	if err := do(); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	names := map[language.Code]map[string]int{}
	if err := personNames(in, names); err != nil {
		return err
	}
	words, taught := tallies{}, map[language.Code][]sentence{}
	for _, c := range codes {
		words[c] = map[string]*tally{}
		counted, err := read(in, labelled[c].counted, heldOut)
		if err != nil {
			return err
		}
		if taught[c], err = read(in, labelled[c].taught, heldOut); err != nil {
			return err
		}
		words.count(c, counted, 1)
		words.count(c, taught[c], 1)
	}
	if err := words.news(filepath.Join(in, "news-ar", "ant-v1.1", "ant.jsonl"), names[language.Arabic]); err != nil {
		return err
	}
	for _, file := range treebanks {
		if err := words.treebank(language.French, filepath.Join(in, filepath.FromSlash(file))); err != nil {
			return err
		}
	}
	for _, c := range codes {
		known, common := words.split(c, names[c])
		places, err := placeNames(in, c, words)
		if err != nil {
			return err
		}
		for file, lines := range map[string][]string{"names_" + string(c) + ".txt.gz": known, "common_" + string(c) + ".txt.gz": common, "places_" + string(c) + ".tsv.gz": places} {
			b, err := compress(lines)
			if err == nil {
				err = os.WriteFile(filepath.Join(out, file), b, 0o644)
			}
			if err != nil {
				return fmt.Errorf("write the lists: %w", err)
			}
		}
	}
	return teach(out, words, names, taught)
}

// table yields the cells of each line of a tab-separated file but the first.
func table(file string, row func(cell func(int) string)) error {
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("read the data folder: %w", err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for first := true; s.Scan(); first = false {
		if first {
			continue
		}
		cells := strings.Split(s.Text(), "\t")
		row(func(i int) string {
			if i < len(cells) {
				return strings.TrimSpace(cells[i])
			}
			return ""
		})
	}
	return s.Err()
}

// personNames counts the words people are called by, from Wikidata's names.
// Arabic serves Persian and Urdu, which share its letters once folded; the
// English renderings serve English and French.
func personNames(in string, names map[language.Code]map[string]int) error {
	for _, c := range codes {
		names[c] = map[string]int{}
	}
	read := func(file string, own ...language.Code) error {
		return table(filepath.Join(in, "gaz", file), func(cell func(int) string) {
			n, _ := strconv.Atoi(cell(1))
			for _, c := range own {
				if n >= 4 {
					names[c][language.Fold(c, cell(0))] += n
				}
			}
			if own[0] != language.Arabic {
				return
			}
			for w := range strings.SplitSeq(cell(2), "|") {
				names[language.English][w] += n
				names[language.French][w] += n
			}
		})
	}
	if err := read("person_name_tokens_wikidata.tsv", language.Arabic, language.Persian, language.Urdu); err != nil {
		return err
	}
	return read("person_name_tokens_wikidata_he.tsv", language.Hebrew)
}

// compress sorts and compresses lines, without a time stamp: the same data
// give the same bytes.
func compress(lines []string) ([]byte, error) {
	sort.Strings(lines)
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write([]byte(strings.Join(lines, "\n") + "\n")); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
