package library

import (
	"bytes"
	"context"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"mujaz/briefs"
)

func randomMarks(r *rand.Rand) briefs.Marks {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	at := func() time.Time { return time.Unix(int64(r.IntN(4)), 0) }
	m := briefs.Marks{Read: r.IntN(2) == 0, Star: r.IntN(2) == 0, Grade: pick("F6", "A1", "B2", "C3", ""), Changed: at(),
		Note: pick("", "call", "ask\ncall", "call\nask", "call\n\nask", "call\ncall", "\nwait", "\n", "wait\ncall\nask", "ask\ncall\nwait")}
	if r.IntN(2) == 0 {
		m.Graded = at()
	}
	for _, t := range []string{"ports", "roads", "water"} {
		if r.IntN(2) == 0 {
			m.Tags = append(m.Tags, t)
		}
	}
	return m
}

func TestMergingIsAssociativeCommutativeAndIdempotentAndLosesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		a, b, c := randomMarks(r), randomMarks(r), randomMarks(r)
		m := Merge(Merge(a, b), c)
		for name, other := range map[string]briefs.Marks{
			"a with the others": Merge(a, Merge(b, c)), "b with the others": Merge(b, Merge(c, a)), "c with the others": Merge(c, Merge(a, b)),
			"b first": Merge(Merge(b, a), c), "again with a": Merge(m, a), "again with b": Merge(b, m), "with itself": Merge(m, m),
		} {
			if !reflect.DeepEqual(m, other) {
				t.Fatalf("%+v\n%+v\n%+v: %s\n%+v\n%+v", a, b, c, name, m, other)
			}
		}
		for _, one := range []briefs.Marks{a, b, c} {
			lines := strings.Split(m.Note, "\n")
			for line := range strings.SplitSeq(one.Note, "\n") {
				if line != "" && !slices.Contains(lines, line) {
					t.Fatalf("line %q is lost: %+v", line, m)
				}
			}
			for _, tag := range one.Tags {
				if !slices.Contains(m.Tags, tag) {
					t.Fatalf("tag %q is lost: %+v", tag, m)
				}
			}
			if one.Read && !m.Read || one.Star && !m.Star || one.Changed.After(m.Changed) || one.GradedAt().After(m.GradedAt()) {
				t.Fatalf("%+v is lost in %+v", one, m)
			}
		}
	}
}

func TestOfTwoNotesTheOneStandsThatHasAllLinesOfTheOther(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"wait\n\ncall", "", "wait\n\ncall"},
		{"wait\n\ncall", "wait\n\ncall", "wait\n\ncall"},
		{"wait", "wait\n\ncall\n", "wait\n\ncall\n"},
		{"wait\ncall", "call\nwait", "wait\ncall"},
		{"wait\ncall", "wait\nask", "ask\ncall\nwait"},
	} {
		for _, pair := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
			if got := Merge(briefs.Marks{Note: pair[0]}, briefs.Marks{Note: pair[1]}); got.Note != c.want {
				t.Errorf("%q: %q, not %q", pair, got.Note, c.want)
			}
		}
	}
}

func TestTheNewerGradeStandsWhateverWasMarkedSince(t *testing.T) {
	ctx, it := t.Context(), genuine("")
	at := func(minute int) time.Time { return noon.Add(time.Duration(minute) * time.Minute) }
	note, grades := "call", map[int]string{5: "B2", 7: "C3"}
	to, key := quick(t, "three plain words")
	pack := func(marks func(*Reader, *time.Time)) []byte {
		now := noon
		s, err := Open(context.Background(), filepath.Join(t.TempDir(), "library.db"), Options{Now: func() time.Time { return now }})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if _, err := s.Add(ctx, it); err != nil {
			t.Fatal(err)
		}
		marks(s.For("officer"), &now)
		var out bytes.Buffer
		if _, _, err := s.For("officer").Pack(ctx, &out, "", nil, to); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	graded := func(minute int) []byte {
		return pack(func(r *Reader, now *time.Time) {
			grade := grades[minute]
			*now = at(minute)
			r.Mark(ctx, it.Brief.ID, briefs.MarkChange{Grade: &grade})
		})
	}
	// Graded before the others, noted after them, and a note that was taken back.
	noted := pack(func(r *Reader, now *time.Time) {
		first, slip := "A1", "no"
		*now = at(1)
		r.Mark(ctx, it.Brief.ID, briefs.MarkChange{Grade: &first})
		*now = at(10)
		r.Mark(ctx, it.Brief.ID, briefs.MarkChange{Note: &note})
		r.Mark(ctx, it.Brief.ID, briefs.MarkChange{Note: &slip})
		*now = at(11)
		r.Undo(ctx)
	})
	packs := [][]byte{noted, graded(5), graded(7)}
	for _, order := range [][]int{{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}, {0, 2, 1}, {1, 0, 2}} {
		r := open(t, filepath.Join(t.TempDir(), "library.db")).For("officer")
		for _, n := range order {
			if _, err := r.Unpack(ctx, bytes.NewReader(packs[n]), nil, key); err != nil {
				t.Fatal(err)
			}
		}
		e, err := r.Entries(ctx, []string{it.Brief.ID})
		if err != nil || e[0].Marks.Grade != "C3" || !e[0].Marks.Graded.Equal(at(7)) || e[0].Marks.Note != note {
			t.Errorf("%d: %+v %v", order, e, err)
		}
	}
}

func TestAGradeTakenBackIsTheNewestWordAndOthersKeepTheirTime(t *testing.T) {
	graded, later := time.Unix(10, 0), time.Unix(30, 0)
	before := briefs.Marks{Grade: "B2", Changed: graded}
	for _, c := range []struct {
		now  briefs.Marks
		want time.Time
	}{
		{briefs.Marks{Grade: "C3", Graded: time.Unix(20, 0), Changed: time.Unix(20, 0)}, later},
		{briefs.Marks{Grade: "B2", Graded: graded, Star: true, Changed: time.Unix(20, 0)}, graded},
	} {
		if m := c.now.TakenBackTo(before, later); m.Grade != "B2" || m.Star || !m.GradedAt().Equal(c.want) || !m.Changed.Equal(later) {
			t.Errorf("%+v taken back: %+v", c.now, m)
		}
	}
}
