package library

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
)

func TestAnothersMarksChangeNothingThatOneSees(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "library.db")
	s, elsewhere := open(t, path), open(t, path)
	version := func(reader string) int64 {
		t.Helper()
		v, err := s.For(reader).Version(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	before := version("a")
	if _, err := elsewhere.Add(ctx, Item{Brief: port("00000000000000aa").Brief}); err != nil {
		t.Fatal(err)
	}
	added := version("a")
	if added <= before || version("b") != added {
		t.Errorf("what another process adds grows the version of all: %d, then %d and %d", before, added, version("b"))
	}
	star := true
	if _, err := elsewhere.For("b").Mark(ctx, "00000000000000aa", briefs.MarkChange{Star: &star}); err != nil {
		t.Fatal(err)
	}
	if a, b := version("a"), version("b"); a != added || b <= added {
		t.Errorf("b marked: the version is %d for a and %d for b, both were %d", a, b, added)
	}
	if _, err := s.For("b").Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if a, b := version("a"), version("b"); a != added || b <= added+1 {
		t.Errorf("b took the mark back: the version is %d for a and %d for b", a, b)
	}
}

func TestALongQuestionHoldsUpNobody(t *testing.T) {
	ctx := context.Background()
	s := open(t, filepath.Join(t.TempDir(), "library.db"))
	asked, answered := make(chan bool), make(chan bool)
	var long sync.WaitGroup
	long.Go(func() {
		err := s.read.with(ctx, func(*sqlite.Conn) error {
			close(asked)
			<-answered
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
	<-asked
	if _, err := s.For("a").Find(ctx, ""); err != nil { // would wait for ever
		t.Error(err)
	}
	close(answered)
	long.Wait()
}

func TestAWaitForAConnectionCanBeGivenUp(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "library.db"))
	answered := make(chan bool)
	var long sync.WaitGroup
	for range cap(s.read.free) {
		asked := make(chan bool)
		long.Go(func() {
			_ = s.read.with(context.Background(), func(*sqlite.Conn) error { close(asked); <-answered; return nil })
		})
		<-asked
	}
	ctx, giveUp := context.WithCancel(context.Background())
	giveUp()
	if _, err := s.For("a").Find(ctx, ""); !errors.Is(err, context.Canceled) {
		t.Errorf("gave up with %v", err)
	}
	close(answered)
	long.Wait()
}

func TestAClosedLibraryAnswersWithAnError(t *testing.T) {
	ctx := context.Background()
	s, err := Open(context.Background(), filepath.Join(t.TempDir(), "library.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	asked, answered := make(chan bool), make(chan bool)
	var under sync.WaitGroup
	under.Go(func() {
		err := s.read.with(ctx, func(c *sqlite.Conn) error {
			close(asked)
			<-answered
			_, _, err := versions(c, "a")
			return err
		})
		if err != nil {
			t.Errorf("a call that was under way: %v", err)
		}
	})
	<-asked
	var closing sync.WaitGroup
	closing.Go(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	close(answered)
	under.Wait()
	closing.Wait()
	star := true
	_, marked := s.For("a").Mark(ctx, "00000000000000aa", briefs.MarkChange{Star: &star})
	_, found := s.For("a").Find(ctx, "")
	if !errors.Is(marked, errClosed) || !errors.Is(found, errClosed) {
		t.Errorf("after the end: %v, %v", marked, found)
	}
}

func TestWhatIsCancelledSaysSo(t *testing.T) {
	r := open(t, filepath.Join(t.TempDir(), "library.db")).For("officer")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := r.Find(ctx, "ميناء"); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
