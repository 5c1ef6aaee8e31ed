package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// sentence is an annotated sentence as a set holds it.
type sentence struct {
	words  []string
	labels []tagger.Label
	marks  []string // the labels as the set has them
}

// kinds are the annotators' names of what the tagger tells apart, in lower
// case; what is not among them is no name to it.
var kinds = map[string]tagger.Label{
	"per": tagger.BeginPerson, "pers": tagger.BeginPerson, "person": tagger.BeginPerson,
	"loc": tagger.BeginPlace, "gpe": tagger.BeginPlace, "location": tagger.BeginPlace,
	"org": tagger.BeginOrganisation, "organisation": tagger.BeginOrganisation,
}

// sentences reads an annotated set: a word and its label on a line, an empty
// line behind each sentence. An I- that follows no name of its kind begins one.
func sentences(file string) ([]sentence, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("read the data folder: %w", err)
	}
	defer f.Close()
	var out []sentence
	var s sentence
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		word, label, ok := strings.Cut(lines.Text(), "\t")
		if !ok {
			if len(s.words) > 0 {
				out, s = append(out, s), sentence{}
			}
			continue
		}
		l := tagger.Outside
		if place, kind, ok := strings.Cut(label, "-"); ok {
			l = kinds[strings.ToLower(kind)]
			if n := len(s.labels); l != tagger.Outside && place == "I" && n > 0 && s.labels[n-1].Kind() == l {
				l++
			}
		}
		if len(word) > 1 {
			word = strings.ReplaceAll(word, "_", " ")
		}
		s.words, s.labels, s.marks = append(s.words, word), append(s.labels, l), append(s.marks, label)
	}
	if len(s.words) > 0 {
		out = append(out, s)
	}
	return out, lines.Err()
}

// chunk is how many sentences of a set are read as one article, as sets do not
// say where theirs end.
const chunk = 25

// article is sentences of a set as the reader sees them.
type article struct {
	document  *language.Document
	sentences []sentence
	starts    [][]int // by sentence and word: the token that it begins with, -1 none
}

// articles makes articles of sentences.
func articles(all []sentence) []article {
	var out []article
	for len(all) > 0 {
		part := all[:min(chunk, len(all))]
		all = all[len(part):]
		out = append(out, newArticle(part))
	}
	return out
}

func newArticle(part []sentence) article {
	var text strings.Builder
	var a briefs.Article
	var at [][]int
	for _, s := range part {
		start := text.Len()
		var starts []int
		for i, w := range s.words {
			if i > 0 {
				text.WriteByte(' ')
			}
			starts = append(starts, text.Len())
			text.WriteString(w)
		}
		at = append(at, starts)
		a.Paragraphs = append(a.Paragraphs, briefs.Paragraph{Start: start, End: text.Len(), Role: briefs.RoleBody})
		text.WriteString("\n\n")
	}
	a.Text = text.String()
	d := language.Analyse(a)
	token := 0
	for _, starts := range at {
		for i, byte := range starts {
			for token < len(d.Tokens) && d.Tokens[token].Start < byte {
				token++
			}
			starts[i] = -1
			if token < len(d.Tokens) && d.Tokens[token].Start == byte {
				starts[i] = token
			}
		}
	}
	return article{d, part, at}
}

// gold are the labels of an article's tokens: a word that the reader takes for
// several tokens goes on with its name.
func (a *article) gold() []tagger.Label {
	out := make([]tagger.Label, len(a.document.Tokens))
	for n, s := range a.sentences {
		for i, l := range s.labels {
			first := a.starts[n][i]
			if first < 0 || l == tagger.Outside {
				continue
			}
			out[first] = l
			for k := first + 1; k < len(out) && !a.begins(n, i+1, k); k++ {
				out[k] = l.Kind() + 1
			}
		}
	}
	return out
}

// begins tells whether token k is of word i of sentence n or one behind it.
func (a *article) begins(n, i, k int) bool {
	for ; n < len(a.starts); n, i = n+1, 0 {
		for ; i < len(a.starts[n]); i++ {
			if first := a.starts[n][i]; first >= 0 {
				return k >= first
			}
		}
	}
	return false
}

// back brings labels of tokens back to the words of the set.
func (a *article) back(labels []tagger.Label) [][]tagger.Label {
	var out [][]tagger.Label
	for n := range a.sentences {
		row := make([]tagger.Label, len(a.starts[n]))
		for i, first := range a.starts[n] {
			if first >= 0 {
				row[i] = labels[first]
			}
		}
		out = append(out, row)
	}
	return out
}

// read reads the named sets below the data folder, without the sentences of
// those that are kept for measuring.
func read(in string, files, kept []string) ([]sentence, error) {
	hidden := map[string]bool{}
	for _, file := range kept {
		s, err := sentences(filepath.Join(in, file))
		if err != nil {
			return nil, err
		}
		for _, s := range s {
			hidden[strings.Join(s.words, " ")] = true
		}
	}
	var out []sentence
	for _, file := range files {
		all, err := sentences(filepath.Join(in, file))
		if err != nil {
			return nil, err
		}
		for _, s := range all {
			if !hidden[strings.Join(s.words, " ")] {
				out = append(out, s)
			}
		}
	}
	return out, nil
}
