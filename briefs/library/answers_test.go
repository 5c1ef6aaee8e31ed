package library

import (
	"fmt"
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
