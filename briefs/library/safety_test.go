package library

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
)

// TestMain lets the test binary be a second process that writes until it is
// killed or has done its share.
func TestMain(m *testing.M) {
	if path := os.Getenv("MUJAZ_TEST_WRITER"); path != "" {
		if err := write(path, os.Getenv("MUJAZ_TEST_READER"), os.Getenv("MUJAZ_TEST_COUNT")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if path := os.Getenv("MUJAZ_TEST_NOBODY"); path != "" {
		if err := asNobody(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if path := os.Getenv("MUJAZ_TEST_UPGRADE"); path != "" {
		at, _ := strconv.Atoi(os.Getenv("MUJAZ_TEST_STEP"))
		_, err := Open(context.Background(), path, Options{Upgrading: func(u Upgrade) {
			if u.Step == Step(at) {
				syscall.Kill(os.Getpid(), syscall.SIGKILL)
			}
		}})
		fmt.Fprintln(os.Stderr, "not killed", err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// write adds briefs and marks each with its number, which it prints once the
// mark is acknowledged.
func write(path, reader, count string) error {
	s, err := Open(context.Background(), path, Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	r, ctx := s.For(reader), context.Background()
	n, _ := strconv.Atoi(count)
	for i := 1; n == 0 || i <= n; i++ {
		id := numbered(i)
		if _, err := s.Add(ctx, port(id)); err != nil {
			return err
		}
		note := strconv.Itoa(i)
		if _, err := r.Mark(ctx, id, briefs.MarkChange{Note: &note}); err != nil {
			return err
		}
		fmt.Println(i)
	}
	return nil
}

func numbered(i int) string { return fmt.Sprintf("%016x", i) }

func writer(path, reader string, count int) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "MUJAZ_TEST_WRITER="+path, "MUJAZ_TEST_READER="+reader, "MUJAZ_TEST_COUNT="+strconv.Itoa(count))
	return cmd
}

// TestAKilledWriterLosesNoAcknowledgedMark kills a writer in a loop, after its
// first word or while it still opens the library: MUJAZ_KILLS times, else 6.
func TestAKilledWriterLosesNoAcknowledgedMark(t *testing.T) {
	path, kills := filepath.Join(t.TempDir(), "library.db"), 6
	if n, err := strconv.Atoi(os.Getenv("MUJAZ_KILLS")); err == nil {
		kills = n
	}
	most := 0
	for round := range kills {
		cmd := writer(path, "officer", 0)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		kill := func(within int) {
			time.AfterFunc(time.Duration(rand.IntN(within))*time.Millisecond, func() { cmd.Process.Kill() })
		}
		if round%3 == 2 {
			kill(100)
		}
		last := 0
		for lines := bufio.NewScanner(out); lines.Scan(); {
			n, err := strconv.Atoi(lines.Text())
			if err != nil {
				break // cut off in the middle of a line
			}
			if last == 0 && round%3 < 2 {
				kill(150)
			}
			last = n
		}
		cmd.Wait()
		most = max(most, last)
		sound(t, path, most, "officer")
	}
	if most == 0 {
		t.Fatal("no writer came to write")
	}
}

// sound checks a library, and in it the notes 1 to n of readers.
func sound(t *testing.T, path string, n int, readers ...string) {
	t.Helper()
	s, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if h, err := Check(context.Background(), path); err != nil || len(h.Problems) > 0 {
		t.Fatal(h.Problems, err)
	}
	for _, reader := range readers {
		for i := 1; i <= n; i++ {
			e, err := s.For(reader).Entries(context.Background(), []string{numbered(i)})
			if err != nil || len(e) != 1 || e[0].Marks.Note != strconv.Itoa(i) {
				t.Fatalf("%s: the acknowledged note %d is lost: %v %v", reader, i, e, err)
			}
		}
	}
}

func TestWhoWaitsToOpenALibraryCanGiveUp(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	if err := open(t, path).Close(); err != nil {
		t.Fatal(err)
	}
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := run(c, "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;"); err != nil {
		t.Fatal(err)
	}
	for _, o := range []Options{{}, {Readable: true}, {ReadOnly: true}} {
		canGiveUp(t, func(ctx context.Context) error {
			_, err := Open(ctx, path, o)
			return err
		})
	}
}

func TestWhoWaitsToWriteOrToUpgradeCanGiveUp(t *testing.T) {
	path, older := filepath.Join(t.TempDir(), "library.db"), heavy(t)
	s := open(t, path)
	for _, path := range []string{path, older} {
		c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if err := run(c, "BEGIN IMMEDIATE;"); err != nil {
			t.Fatal(err)
		}
	}
	canGiveUp(t, func(ctx context.Context) error {
		_, err := s.Add(ctx, port(numbered(1)))
		return err
	})
	canGiveUp(t, func(ctx context.Context) error {
		_, err := Open(ctx, older, Options{})
		return err
	})
}

// canGiveUp says that work that waits for another program ends when it is cancelled.
func canGiveUp(t *testing.T, work func(context.Context) error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(20*time.Millisecond, cancel)
	ended := make(chan error, 1)
	go func() { ended <- work(ctx) }()
	select {
	case err := <-ended:
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it waits on")
	}
}

func TestTwoProcessesWriteAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	first, second := writer(path, "a", 30), writer(path, "b", 30)
	var said bytes.Buffer
	first.Stderr = &said
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	if out, err := second.CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
	if err := first.Wait(); err != nil {
		t.Fatal(err, said.String())
	}
	sound(t, path, 30, "a", "b")
}

func TestAFullDiskLosesNothingKeptBefore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	s, err := Open(context.Background(), path, Options{maxPages: 90})
	if err != nil {
		t.Fatal(err)
	}
	ctx, n := context.Background(), 0
	for err == nil {
		it := port(numbered(n + 1))
		it.Brief.Text += strings.Repeat(" رصيف", 500)
		if _, err = s.Add(ctx, it); err == nil {
			n++
		}
	}
	if n == 0 || !strings.Contains(err.Error(), "disk is full") {
		t.Fatal(n, err)
	}
	ids, err := s.For("a").Find(ctx, "")
	if err != nil || len(ids) != n {
		t.Fatal(len(ids), n, err)
	}
	s.Close()
	sound(t, path, 0)
	if s, err = Open(context.Background(), path, Options{}); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Add(ctx, port(numbered(n+1))); err != nil {
		t.Fatal("there is room again, and yet: ", err)
	}
}

func TestAFileThatIsNotOursIsLeftAsItIs(t *testing.T) {
	for name, c := range map[string]struct{ script, word string }{
		"newer":            {fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = 99; CREATE TABLE t (x);", applicationID), "newer mujaz"},
		"another's":        {"PRAGMA application_id = 7; CREATE TABLE t (x);", "another program"},
		"another's, plain": {"CREATE TABLE t (x);", "another program"},
		"no database":      {"", "no library"},
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		if c.script == "" {
			os.WriteFile(path, []byte("a letter to a friend"), 0o600)
		} else {
			conn, err := sqlite.OpenConn(path, sqlite.OpenReadWrite|sqlite.OpenCreate)
			if err != nil {
				t.Fatal(err)
			}
			if err := run(conn, c.script); err != nil {
				t.Fatal(err)
			}
			conn.Close()
		}
		before, _ := os.ReadFile(path)
		for _, readOnly := range []bool{false, true} {
			if _, err := Open(context.Background(), path, Options{ReadOnly: readOnly}); err == nil || !strings.Contains(err.Error(), c.word) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
			t.Errorf("%s: the file was changed", name)
		}
	}
}

func TestDamageIsFoundAndNothingOverwritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	s, _ := Open(context.Background(), path, Options{})
	for i := range 40 {
		if _, err := s.Add(context.Background(), port(numbered(i))); err != nil {
			t.Fatal(err)
		}
	}
	s.Close()
	whole, _ := os.ReadFile(path)
	for page := 1; page < len(whole)/4096; page += 7 {
		damaged := bytes.Clone(whole)
		copy(damaged[page*4096:], bytes.Repeat([]byte{0xA5}, 4096))
		os.WriteFile(path, damaged, 0o600)
		h, err := Check(context.Background(), path)
		if err != nil || len(h.Problems) == 0 {
			t.Errorf("page %d is damaged, and the check does not say so: %v", page, err)
		}
		if after, _ := os.ReadFile(path); !bytes.Equal(damaged, after) {
			t.Errorf("page %d: the check changed the file", page)
		}
	}
}

func TestOnlyItsOwnerMayReadALibraryAndWhatBelongsToIt(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	s, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Add(context.Background(), port(numbered(1))); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{path, path + "-wal", path + "-shm"} {
		info, err := os.Stat(file)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", file, info.Mode(), err)
		}
	}
}
