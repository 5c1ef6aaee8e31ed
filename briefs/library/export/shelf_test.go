package export

import (
	"context"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/briefs/memory"
)

// pledges are briefs with a pledge each, more than are read of a register at a time.
func pledges(n int) (list []briefs.Brief) {
	for i := range n {
		b := sample()
		b.ID = fmt.Sprintf("%016x", i+1)
		b.Commitments[0].Object, b.Commitments[0].Actors = fmt.Sprint("جسر ", i), []string{fmt.Sprint("سامي ", i)}
		b.Parties[0].Name = b.Commitments[0].Actors[0]
		list = append(list, b)
	}
	return list
}

func TestARegisterIsExportedAsOfOneStateWhateverIsMarkedMeanwhile(t *testing.T) {
	const count = 1100
	ctx, kept := t.Context(), pledges(count)
	store, err := library.Open(context.Background(), filepath.Join(t.TempDir(), "library.db"), library.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	var items []library.Item
	for _, b := range kept {
		items = append(items, library.Item{Brief: b})
	}
	if _, err := store.Add(ctx, items...); err != nil {
		t.Fatal(err)
	}
	held := memory.New(time.Now)
	held.Add(kept...)
	read, no, w := true, false, briefs.Window{Sources: AllSources, Order: briefs.ByWho}
	for _, shelf := range []briefs.Registry{store.For("officer"), held} {
		statements, err := shelf.Commitments(ctx, "unread", briefs.Window{Count: count + 1, Sources: AllSources, Order: briefs.ByWho})
		if err != nil || len(statements.Lines) != count {
			t.Fatal(len(statements.Lines), err)
		}
		names, err := shelf.Names(ctx, briefs.NameParties, "unread", briefs.Window{Count: count + 1, Sources: AllSources})
		if err != nil || len(names.Lines) != count {
			t.Fatal(len(names.Lines), err)
		}
		marked := func(id string, as *bool) {
			if _, err := shelf.Mark(ctx, id, briefs.MarkChange{Read: as}); err != nil {
				t.Fatal(err)
			}
		}
		var broken error
		var lines []briefs.RegisterLine
		for l := range Commitments(ctx, shelf, "unread", w, &broken) {
			if lines = append(lines, l); len(lines) == 1 {
				marked(l.Sources[0].ID, &read)
			}
		}
		marked(lines[0].Sources[0].ID, &no)
		if !reflect.DeepEqual(lines, statements.Lines) || broken != nil {
			t.Errorf("%T: %d lines of %d: %v", shelf, len(lines), count, broken)
		}
		var parties []briefs.NameLine
		for l := range Names(ctx, shelf, briefs.NameParties, "unread", w, &broken) {
			if parties = append(parties, l); len(parties) == 1 {
				marked(l.Briefs[0], &read)
			}
		}
		if !reflect.DeepEqual(parties, names.Lines) || broken != nil {
			t.Errorf("%T: %d names of %d: %v", shelf, len(parties), count, broken)
		}
		if first := slices.Collect(firstOf(Commitments(ctx, shelf, "", w, &broken))); len(first) != 1 || broken != nil {
			t.Errorf("%T: who takes one line gets %d: %v", shelf, len(first), broken)
		}
		for range Commitments(ctx, shelf, "due:never", w, &broken) {
			t.Errorf("%T: a query that is wrong is answered", shelf)
		}
		if broken == nil {
			t.Errorf("%T: nothing is said of a query that is wrong", shelf)
		}
	}
}

// firstOf is the first of a sequence, of which no more is asked for.
func firstOf[T any](list func(func(T) bool)) func(func(T) bool) {
	return func(yield func(T) bool) {
		for v := range list {
			yield(v)
			return
		}
	}
}
