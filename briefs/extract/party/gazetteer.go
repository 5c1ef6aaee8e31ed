package party

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"embed"
	"strings"
	"sync"

	"mujaz/briefs/language"
)

//go:embed data
var data embed.FS

// entryKind is what a name in the gazetteer is.
type entryKind uint8

const (
	country entryKind = iota + 1
	nisba             // an adjective of nationality
	city
	region // a macro region: no state
	body   // a known organisation
)

// entry is a name of the gazetteer.
type entry struct {
	kind entryKind
	iso  string // ISO 3166-1 alpha-2, "" for none
	name string // canonical, as the gazetteer writes it
}

// node is a step in the tree of names: the words that may follow.
type node struct {
	next  map[string]*node
	entry *entry
}

// gazetteer holds the names of one language, word by word, folded.
type gazetteer struct {
	root   node
	names  map[string]bool // words that people are called by
	common map[string]bool // words that are no names
}

// Each language's names are read when an article in it is.
var gazetteers = map[language.Code]func() *gazetteer{
	language.Arabic:  sync.OnceValue(func() *gazetteer { return load(language.Arabic) }),
	language.English: sync.OnceValue(func() *gazetteer { return load(language.English) }),
	language.French:  sync.OnceValue(func() *gazetteer { return load(language.French) }),
	language.Persian: sync.OnceValue(func() *gazetteer { return load(language.Persian) }),
	language.Hebrew:  sync.OnceValue(func() *gazetteer { return load(language.Hebrew) }),
	language.Urdu:    sync.OnceValue(func() *gazetteer { return load(language.Urdu) }),
}

var kinds = map[string]entryKind{"country": country, "nisba": nisba, "city": city, "region": region, "body": body}

func load(c language.Code) *gazetteer {
	g := &gazetteer{names: map[string]bool{}, common: map[string]bool{}}
	for _, file := range []string{"data/gazetteer.tsv.gz", "data/own.tsv"} {
		for line := range lines(file) {
			f := strings.Split(line, "\t")
			if len(f) == 4 && language.Code(f[2]) == c {
				g.add(c, entry{kinds[f[0]], strings.Trim(f[1], "-"), f[3]})
			}
		}
	}
	for _, set := range []struct {
		file string
		into map[string]bool
	}{{"data/names_" + string(c) + ".txt.gz", g.names}, {"data/common_" + string(c) + ".txt.gz", g.common}} {
		for line := range lines(set.file) {
			set.into[line] = true
		}
	}
	return g
}

// lines yields the lines of an embedded file, none where there is no such file.
func lines(file string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		raw, err := data.ReadFile(file)
		if err != nil {
			return
		}
		s := bufio.NewScanner(bytes.NewReader(raw))
		if strings.HasSuffix(file, ".gz") {
			z, err := gzip.NewReader(bytes.NewReader(raw))
			if err != nil {
				return
			}
			s = bufio.NewScanner(z)
		}
		for s.Scan() {
			if line := s.Text(); line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

func (g *gazetteer) add(c language.Code, e entry) {
	words := strings.FieldsFunc(language.Fold(c, e.name), func(r rune) bool { return r == ' ' || r == '-' || r == '\u00a0' })
	if len(words) == 0 {
		return
	}
	if e.kind == nisba && c == language.Arabic {
		for _, form := range nisbaForms(words[len(words)-1]) {
			g.put(append(words[:len(words)-1:len(words)-1], form), e)
		}
		return
	}
	g.put(words, e)
}

// nisbaForms are an adjective's genders and numbers, folded, without article.
func nisbaForms(w string) []string {
	w = strings.TrimSuffix(w, "ه")
	return []string{w, w + "ه", w + "ين", w + "ون", w + "ان", w + "تين", w + "تان", w + "ات"}
}

// put enters a name; of two that are the same the earlier kind stands: a
// country before its capital of the same name.
func (g *gazetteer) put(words []string, e entry) {
	n := &g.root
	for _, w := range words {
		if n.next == nil {
			n.next = map[string]*node{}
		}
		if n.next[w] == nil {
			n.next[w] = &node{}
		}
		n = n.next[w]
	}
	if n.entry == nil || e.kind < n.entry.kind {
		n.entry = &e
	}
}

// longest is the longest name that begins with the word first and goes on with
// the folded tokens after i; its end is the token after it.
func (g *gazetteer) longest(tokens []language.Token, i int, first string) (e *entry, end int) {
	n := g.root.next[first]
	for j := i + 1; n != nil; j++ {
		if n.entry != nil {
			e, end = n.entry, j
		}
		if j < len(tokens) && tokens[j].Text == "-" && n.next != nil && j+1 < len(tokens) {
			j++
		}
		if j >= len(tokens) {
			break
		}
		n = n.next[tokens[j].Fold]
	}
	return e, end
}
