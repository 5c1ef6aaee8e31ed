package library

import (
	"errors"
	"fmt"
	"path/filepath"
	"testing"

	"mujaz/briefs"
)

func TestSessionsThatAskDifferentThingsKeepTheirRegisters(t *testing.T) {
	r := reported(t)
	other := r.store.For("another")
	ask := func(r *Reader, query string) {
		t.Helper()
		if _, err := r.Commitments(t.Context(), query, whole); err != nil {
			t.Fatal(err)
		}
		if _, err := r.Names(t.Context(), briefs.NameParties, query, whole); err != nil {
			t.Fatal(err)
		}
	}
	made := func(query string) string {
		for i, g := range r.store.cache.registers {
			if g.asked.query == query {
				return fmt.Sprintf("%p %p", g, r.store.cache.names[i])
			}
		}
		return ""
	}
	ask(r, "")
	ask(other, "lang:ar")
	whole, arabic := made(""), made("lang:ar")
	ask(r, "")
	ask(other, "lang:ar")
	ask(other, "")
	if made("") != whole || made("lang:ar") != arabic || whole == "" || len(r.store.cache.registers) != 2 {
		t.Error("a register was made anew though nothing has changed")
	}
	if _, err := r.store.Add(t.Context(), port("00000000000000dd")); err != nil {
		t.Fatal(err)
	}
	ask(r, "")
	if made("") == whole || len(r.store.cache.registers) != 1 || len(r.store.cache.names) != 1 {
		t.Error("a register of what the library held before is kept")
	}
}

func TestRegistersAreKeptOnlyAsFarAsMemoryGoes(t *testing.T) {
	var list answers[*sortedLines]
	for i := range 5 {
		list.put(&sortedLines{asked: asked{query: fmt.Sprint(i)}, sorted: make([]uint32, answerLines/3)})
	}
	if len(list) != 3 || list[0].asked.query != "4" {
		t.Error(len(list))
	}
	list.put(&sortedLines{asked: asked{query: "large"}, sorted: make([]uint32, 2*answerLines)})
	if len(list) != 1 || list[0].asked.query != "large" {
		t.Error(len(list))
	}
}

func TestAnUnknownCountryOrLanguageIsPointedAtAndOneOfTheLibraryIsNot(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "library.db"))
	it := port(numbered(1))
	it.Brief.Language, it.Brief.Languages = "xq", nil
	it.Brief.Parties = append(it.Brief.Parties, briefs.Party{Name: "الجمهورية المفقودة", Kind: briefs.Country})
	if _, err := s.Add(t.Context(), it); err != nil {
		t.Fatal(err)
	}
	r := s.For("officer")
	for q, pos := range map[string]int{"country:ruritania": 8, "star -country:ruritania": 14, "lang:xx": 5} {
		_, err := r.Find(t.Context(), q)
		_, registered := r.Commitments(t.Context(), q, whole)
		_, named := r.Names(t.Context(), briefs.NameParties, q, whole)
		for _, err := range []error{err, registered, named} {
			if mistake := (*briefs.QueryError)(nil); !errors.As(err, &mistake) || mistake.Pos != pos {
				t.Errorf("%s: %v", q, err)
			}
		}
	}
	for q, want := range map[string]int{"country:المفقودة": 1, "lang:xq": 1, "country:morocco": 1, "country:japan": 0, "lang:fr": 0} {
		if ids, err := r.Find(t.Context(), q); err != nil || len(ids) != want {
			t.Errorf("%s: %v %v", q, ids, err)
		}
	}
}
