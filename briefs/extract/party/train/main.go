// Command train makes the embedded name lists of package party anew from a
// data folder: go run ./briefs/extract/party/train DATA. It reads only sets
// whose licences let their words be shared (see each SOURCE.txt there) and
// writes into ./briefs/extract/party/data.
package main

import (
	"bufio"
	"compress/gzip"
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
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: train DATA, from the top of the repository")
		os.Exit(2)
	}
	if err := run(os.Args[1], filepath.Join("briefs", "extract", "party", "data")); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	names := map[language.Code]map[string]int{}
	if err := personNames(in, names); err != nil {
		return err
	}
	words, err := countWords(in, names[language.Arabic])
	if err != nil {
		return err
	}
	for _, c := range codes {
		names, common := words.split(c, names[c])
		if err := write(filepath.Join(out, "names_"+string(c)+".txt.gz"), names); err != nil {
			return err
		}
		if err := write(filepath.Join(out, "common_"+string(c)+".txt.gz"), common); err != nil {
			return err
		}
		places, err := placeNames(in, c, words)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(out, "places_"+string(c)+".tsv.gz"), places); err != nil {
			return err
		}
	}
	return nil
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

// write writes sorted lines, compressed, without a time stamp: the same data
// give the same file.
func write(file string, lines []string) error {
	sort.Strings(lines)
	f, err := os.Create(file)
	if err != nil {
		return fmt.Errorf("write the lists: %w", err)
	}
	defer f.Close()
	z, err := gzip.NewWriterLevel(f, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write([]byte(strings.Join(lines, "\n") + "\n")); err != nil {
		return err
	}
	return z.Close()
}
