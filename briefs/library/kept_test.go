package library

import (
	"context"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// many is a library of some briefs with overlapping parties, topics, deadlines.
func many(t *testing.T, path string, from, to int) {
	t.Helper()
	s := open(t, path)
	defer s.Close()
	var items []Item
	for i := from; i < to; i++ {
		it := port(numbered(i))
		it.Brief.Parties = []briefs.Party{{Name: fmt.Sprint("سالم ", i%40), Kind: briefs.Person, Country: []string{"MA", "SA"}[i%2], Role: "وزير"}}
		it.Brief.Topics = []briefs.Topic{{Label: fmt.Sprint("ميناء ", i%300)}}
		st := it.Brief.Commitments[0]
		st.Object, st.Actors = fmt.Sprint("رصيف ", i%200), []string{it.Brief.Parties[0].Name}
		day := fmt.Sprintf("2026-%02d-%02d", 1+i%12, 1+i%28)
		st.Deadline = &briefs.TimeText{Text: "قبل ذلك", Value: &day}
		if i%7 == 0 {
			st.Act = briefs.Concluded
		}
		it.Brief.Commitments = []briefs.Statement{st}
		items = append(items, it)
	}
	if _, err := s.Add(context.Background(), items...); err != nil {
		t.Fatal(err)
	}
}

// registers are windows of all registers of all briefs.
func registers(t *testing.T, r *Reader, w briefs.Window) (list []any) {
	t.Helper()
	ctx := context.Background()
	page, err := r.Commitments(ctx, "", w)
	if err != nil {
		t.Fatal(err)
	}
	list = append(list, page)
	for _, kind := range keptKinds[1:] {
		page, err := r.Names(ctx, kind, "", w)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, page)
	}
	return list
}

// gatheredOnly lets a store find nothing kept.
func gatheredOnly(t *testing.T, path string) {
	t.Helper()
	s := open(t, path)
	defer s.Close()
	if err := run(s.write.Conn, fmt.Sprint("DELETE FROM part WHERE kind >= ", keptKind)); err != nil {
		t.Fatal(err)
	}
}

func TestRegistersOpenAsTheyAreKept(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "library.db")
	many(t, path, 0, 300)
	for _, w := range []briefs.Window{{Count: 30}, {From: 100, Count: 28}, {From: 120, Count: 40}, {Count: keptLines}, {From: 9999, Count: 9}} {
		gatheredOnly(t, path)
		s := open(t, path)
		want := registers(t, s.For("a"), w)
		if err := s.Keep(context.Background(), nil); err != nil {
			t.Fatal(err)
		}
		s = open(t, path)
		if got := registers(t, s.For("b"), w); !reflect.DeepEqual(got, want) {
			t.Errorf("%+v: kept\n%+v\ngathered\n%+v", w, got, want)
		}
		if read := s.known(columnStatement) != nil; read != (w.From+w.Count > keptLines) {
			t.Errorf("%+v: the statements were gone through: %v", w, read)
		}
		s.Close()
	}
}

func TestWhatIsKeptOfAnotherStateIsNotShown(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), "library.db"), briefs.Window{Count: 20}
	many(t, path, 0, 60)
	s := open(t, path)
	if err := s.Keep(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	before := registers(t, s.For("a"), w)
	many(t, path, 60, 90) // as another process does
	after := registers(t, s.For("a"), w)
	if reflect.DeepEqual(before, after) {
		t.Fatal("the registers are as they were before briefs were added")
	}
	if err := s.Keep(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	if got := registers(t, open(t, path).For("a"), w); !reflect.DeepEqual(got, after) {
		t.Errorf("kept again\n%+v\nnot\n%+v", got, after)
	}
}

func TestALateWriterKeepsNothingOfAnEarlierState(t *testing.T) {
	path, ctx := filepath.Join(t.TempDir(), "library.db"), context.Background()
	many(t, path, 0, 20)
	s := open(t, path)
	if err := s.keep(ctx, keptRegister{}, &keptPage{content: 1, Total: 20}); err != nil {
		t.Fatal(err)
	}
	many(t, path, 20, 40)
	if err := s.keep(ctx, keptRegister{kind: briefs.NameParties}, &keptPage{content: 1, Total: 20}); err != nil {
		t.Fatal(err)
	}
	found, err := texts(s.write.Conn, fmt.Sprint("SELECT kind FROM part WHERE kind >= ", keptKind), nil)
	if err != nil || len(found) != 1 {
		t.Error(found, err)
	}
}

func TestWhatIsKeptAndDamagedIsGatheredAnew(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), "library.db"), briefs.Window{Count: 20}
	many(t, path, 0, 60)
	s := open(t, path)
	want := registers(t, s.For("a"), w)
	if err := s.Keep(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	for _, data := range [][]byte{nil, {1, 2}, []byte("0123{}"), []byte(`0123{"Total":7}`)} {
		damage := func(c *sqlite.Conn) error { // beside which the store may keep what it was asked for
			return sqlitex.Execute(c, "UPDATE part SET data = ? WHERE kind >= ?", args(append([]byte{}, data...), keptKind))
		}
		if err := s.write.with(t.Context(), damage); err != nil {
			t.Fatal(err)
		}
		if got := registers(t, open(t, path).For("a"), w); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %+v", data, got)
		}
	}
}

func TestAKeptLineFallsOverdueWhenItsDayIsOver(t *testing.T) {
	path, ctx := filepath.Join(t.TempDir(), "library.db"), context.Background()
	s := open(t, path)
	if _, err := s.Add(ctx, port(numbered(1))); err != nil { // due 2026-12-31
		t.Fatal(err)
	}
	if err := s.Keep(ctx, nil); err != nil {
		t.Fatal(err)
	}
	for day, overdue := range map[string]bool{"2026-12-31": false, "2027-01-01": true} {
		now, _ := time.Parse(time.DateOnly, day)
		later, err := Open(context.Background(), path, Options{Now: func() time.Time { return now }})
		if err != nil {
			t.Fatal(err)
		}
		page, err := later.For("a").Commitments(ctx, "", whole)
		later.Close()
		if err != nil || len(page.Lines) != 1 || page.Lines[0].Overdue != overdue {
			t.Errorf("%s: %+v %v", day, page, err)
		}
	}
}

func TestNamesStandInTheSameOrderWhetherItIsKeptOrNot(t *testing.T) {
	ctx, path := t.Context(), filepath.Join(t.TempDir(), "library.db")
	s := open(t, path)
	add := func(i int, name, state string) {
		t.Helper()
		it := port(numbered(i))
		it.Brief.Parties = []briefs.Party{{Name: name, Kind: briefs.Organisation, Country: state}}
		it.Brief.Topics = []briefs.Topic{{Label: "topic of " + name}}
		if _, err := s.Add(ctx, it); err != nil {
			t.Fatal(err)
		}
	}
	check := func(when, parties string) {
		t.Helper()
		if err := s.Close(); err != nil { // nothing is known from before
			t.Fatal(err)
		}
		s = open(t, path)
		for kind, want := range map[briefs.NameKind]string{briefs.NameParties: parties, briefs.NameTopics: ""} {
			page, err := s.For("officer").Names(ctx, kind, "", briefs.Window{Count: 9, Order: briefs.ByName})
			var got []string
			for _, l := range page.Lines {
				got = append(got, l.Name+l.Country)
			}
			if want == "" {
				want = strings.Join(slices.Sorted(slices.Values(got)), " ")
			}
			if strings.Join(got, " ") != want || err != nil || len(got) == 0 {
				t.Errorf("%s, %s: %v, not %s; %v", when, kind, got, want, err)
			}
		}
	}
	add(1, "quay board", "TN")
	add(2, "quay board", "MA")
	add(3, "harbour", "")
	check("gathered", "harbour quay boardMA quay boardTN")
	if err := s.Keep(ctx, nil); err != nil {
		t.Fatal(err)
	}
	check("kept", "harbour quay boardMA quay boardTN")
	add(4, "lighthouse", "")
	add(5, "quay board", "EG")
	check("with names that came since", "harbour lighthouse quay boardEG quay boardMA quay boardTN")
	if err := s.Keep(ctx, nil); err != nil {
		t.Fatal(err)
	}
	if err := run(s.write.Conn, fmt.Sprintf("UPDATE part SET data = zeroblob(12) WHERE kind >= %d", keptOrderKind)); err != nil {
		t.Fatal(err)
	}
	check("damaged", "harbour lighthouse quay boardEG quay boardMA quay boardTN")
}
