package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// tests are the annotated sets to measure on, which nothing is learnt from,
// with what was published for them.
var tests = []struct {
	code      language.Code
	file      string
	published string
}{
	{language.Arabic, "ner-ar/anercorp-camel/test.bio", "none for this split and these three kinds"},
	{language.Arabic, "ner-ar/cleananercorp/test.bio", "none for these three kinds"},
	{language.English, "ner-en/conll2003/test.bio", "92.1 (Stanza; four kinds, learnt from the set's own training part)"},
	{language.English, "ner-en/re3d/test.bio", "none"},
	{language.Persian, "ner-fa/arman/test_fold1.bio", "80.07 (Stanza; six kinds, learnt from the set's own training part)"},
	{language.Hebrew, "ner-he/nemo/test.token.bio", "none for whole words and these three kinds"},
	{language.Urdu, "ner-ur/il-ner/test.bio", "85.21 (Stanza; seven kinds)"},
	{language.French, "ner-fr/wikiann/test.bio", "92.9 (Stanza, on WikiNER)"},
}

// measure prints, for each test set, how well the tagger alone and the whole
// of package party find the names of people, places and organisations.
func measure(w io.Writer, in string) error {
	data := filepath.Join("briefs", "extract", "party", "data")
	for _, t := range tests {
		all, err := sentences(filepath.Join(in, t.file))
		if err != nil {
			return err
		}
		n := party.Open(t.code, func(file string) ([]byte, error) { return os.ReadFile(filepath.Join(data, file)) })
		var alone, whole score
		for _, a := range articles(all) {
			alone.add(a.sentences, a.back(n.Tag(a.document)))
			whole.add(a.sentences, a.back(found(a.document)))
		}
		fmt.Fprintf(w, "%s  %s  published: %s\n", t.code, t.file, t.published)
		fmt.Fprintf(w, "   tagger alone  %s\n   all of it     %s\n", &alone, &whole)
	}
	return nil
}

// found labels the tokens of a document by the parties that are named in it.
func found(d *language.Document) []tagger.Label {
	out := make([]tagger.Label, len(d.Tokens))
	r := party.Find(d)
	for _, m := range r.Mentions {
		if m.Kind != party.ByName {
			continue
		}
		l := tagger.BeginPlace
		switch r.Parties[m.Party].Kind {
		case briefs.Person:
			l = tagger.BeginPerson
		case briefs.Organisation:
			l = tagger.BeginOrganisation
		}
		out[m.First] = l
		for i := m.First + 1; i < m.Last; i++ {
			out[i] = l + 1
		}
	}
	return out
}

// score counts names: found to the word and in kind.
type score struct{ right, found, gold [tagger.Labels]int }

type named struct {
	first, last int
	kind        tagger.Label
}

func (s *score) add(gold []sentence, got [][]tagger.Label) {
	for n := range gold {
		want := map[named]bool{}
		for _, e := range entities(gold[n].labels) {
			want[e] = true
			s.gold[e.kind]++
		}
		for _, e := range entities(got[n]) {
			s.found[e.kind]++
			if want[e] {
				s.right[e.kind]++
			}
		}
	}
}

// entities are the names that labels tell of; an I- behind no name of its kind
// begins one.
func entities(labels []tagger.Label) []named {
	var out []named
	for i, l := range labels {
		switch {
		case l == tagger.Outside:
		case !l.Begins() && len(out) > 0 && out[len(out)-1].last == i && out[len(out)-1].kind == l.Kind():
			out[len(out)-1].last++
		default:
			out = append(out, named{i, i + 1, l.Kind()})
		}
	}
	return out
}

func (s *score) String() string {
	out := ""
	var right, found, gold int
	for _, k := range []struct {
		name string
		kind tagger.Label
	}{{"PER", tagger.BeginPerson}, {"LOC", tagger.BeginPlace}, {"ORG", tagger.BeginOrganisation}} {
		out += fmt.Sprintf("  %s %.1f", k.name, f1(s.right[k.kind], s.found[k.kind], s.gold[k.kind]))
		right, found, gold = right+s.right[k.kind], found+s.found[k.kind], gold+s.gold[k.kind]
	}
	return fmt.Sprintf("F1 %.1f  P %.1f  R %.1f %s  (%d names)", f1(right, found, gold), 100*ratio(right, found), 100*ratio(right, gold), out, gold)
}

func f1(right, found, gold int) float64 { return 200 * ratio(right, found+gold) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}
