package library

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"zombiezen.com/go/sqlite"
)

// heavy is a library of the first schema that takes several steps to be copied.
func heavy(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "library.db")
	first(t, path)
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := run(c, "PRAGMA journal_mode = WAL; CREATE TABLE weight (x); INSERT INTO weight VALUES (zeroblob(5000000));"); err != nil {
		t.Fatal(err)
	}
	return path
}

// asItWas says of a library that could not be upgraded that it is as it was, with
// nothing beside it.
func asItWas(t *testing.T, path string, before []byte) {
	t.Helper()
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Error("the library is not as it was: ", err)
	}
	for _, f := range beside(t, path) {
		t.Error("there was left ", f)
	}
}

// beside are the copies that lie beside a library.
func beside(t *testing.T, path string) []string {
	t.Helper()
	found, err := filepath.Glob(path + ".v*")
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestAnUpgradeTellsHowFarItHasCome(t *testing.T) {
	var steps []Step
	var last Upgrade
	s, err := Open(context.Background(), heavy(t), Options{Upgrading: func(u Upgrade) {
		if u.Done < 0 || u.Done > u.Total || u.Step == last.Step && u.Done < last.Done {
			t.Errorf("%+v after %+v", u, last)
		}
		if len(steps) == 0 || steps[len(steps)-1] != u.Step {
			steps = append(steps, u.Step)
		}
		last = u
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if fmt.Sprint(steps) != fmt.Sprint([]Step{Waiting, Copying, Changing, Indexing}) {
		t.Error(steps)
	}
	if got := beside(t, s.path); len(got) != 1 || got[0] != s.Copied() {
		t.Error(got, s.Copied())
	}
}

func TestACancelledUpgradeChangesNothing(t *testing.T) {
	for _, step := range []Step{Copying, Changing, Indexing} {
		path := heavy(t)
		before, _ := os.ReadFile(path)
		ctx, cancel := context.WithCancel(context.Background())
		_, err := Open(ctx, path, Options{Upgrading: func(u Upgrade) {
			if u.Step == step {
				cancel()
			}
		}})
		if !errors.Is(err, context.Canceled) {
			t.Fatal(step, err)
		}
		asItWas(t, path, before)
	}
}

func TestAnUpgradeThatIsKilledChangesNothing(t *testing.T) {
	path := heavy(t)
	before, _ := os.ReadFile(path)
	for _, step := range []Step{Copying, Changing, Indexing} {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "MUJAZ_TEST_UPGRADE="+path, "MUJAZ_TEST_STEP="+strconv.Itoa(int(step)))
		if out, err := cmd.CombinedOutput(); err == nil || len(out) > 0 {
			t.Fatal(step, err, string(out))
		}
		if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
			t.Error("the library is not as it was")
		}
	}
	s := open(t, path)
	if ids, err := s.For("officer").Find(context.Background(), "read grade:b2"); err != nil || len(ids) != 1 {
		t.Error(ids, err)
	}
	if got := beside(t, path); len(got) != 1 || got[0] != s.Copied() {
		t.Error("what the killed upgrades had copied was left: ", got)
	}
}

func TestAnUpgradeOnAFullDiskChangesNothing(t *testing.T) {
	for _, c := range []struct {
		pages int
		word  string
	}{
		{600, "cannot be made; nothing was changed"}, // the copy takes more
		{0, "the disk is full"},                      // the copy still fits
	} {
		path := heavy(t)
		before, _ := os.ReadFile(path)
		if c.pages == 0 {
			c.pages = len(before)/4096 + 4
		}
		if _, err := Open(context.Background(), path, Options{maxPages: c.pages}); err == nil || !strings.Contains(err.Error(), c.word) {
			t.Errorf("%d pages: %v", c.pages, err)
		}
		asItWas(t, path, before)
	}
}

func TestOfTwoUpgradesOneWaitsForTheOther(t *testing.T) {
	path := heavy(t)
	second := make(chan error, 1)
	s, err := Open(context.Background(), path, Options{Upgrading: func(u Upgrade) {
		if u.Step == Changing {
			waits := make(chan struct{})
			go func() {
				other, err := Open(context.Background(), path, Options{Upgrading: func(Upgrade) { close(waits) }})
				if err == nil {
					err = other.Close()
				}
				second <- err
			}()
			<-waits // once: it has nothing to do when it is let in
			time.Sleep(20 * time.Millisecond)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := <-second; err != nil {
		t.Fatal(err)
	}
	if got := beside(t, path); len(got) != 1 {
		t.Error(got)
	}
}
