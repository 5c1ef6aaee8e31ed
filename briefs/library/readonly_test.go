package library

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
)

// asNobody opens a library as a user who may not write to it, where this process
// is one who may write to everything, and says what it is to him.
func asNobody(path string) error {
	if os.Getuid() == 0 {
		if err := syscall.Setuid(65534); err != nil {
			return err
		}
	}
	s, err := Open(context.Background(), path, Options{Readable: true})
	if err != nil {
		return err
	}
	defer s.Close()
	ctx, r, note := context.Background(), s.For("officer"), "x"
	ids, err := r.Find(ctx, "country:ma")
	if err != nil {
		return err
	}
	page, err := r.Commitments(ctx, "", briefs.Window{Count: 9})
	if err != nil {
		return err
	}
	_, marked := r.Mark(ctx, ids[0], briefs.MarkChange{Note: &note})
	fmt.Println(len(ids), page.Total, s.ReadOnly(), errors.Is(marked, &Error{Trouble: ReadOnly}))
	if _, err := io.ReadAll(os.Stdin); err != nil { // what happens meanwhile
		return err
	}
	_, err = r.Find(ctx, "")
	return err
}

// nobody is what a library is to someone who may not write to it.
func nobody(path string) string {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "MUJAZ_TEST_NOBODY="+path)
	out, _ := cmd.CombinedOutput()
	return strings.TrimSpace(string(out))
}

// stockedIn is a library of two briefs in a folder of its own, which everybody may read.
func stockedIn(t *testing.T) (folder, path string) {
	t.Helper()
	folder = t.TempDir()
	path = filepath.Join(folder, "library #1?.db")
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(t.Context(), port(numbered(1)), port(numbered(2))); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	open := map[string]os.FileMode{filepath.Dir(folder): 0o755, folder: 0o755, path: 0o644, os.Args[0]: 0o755, filepath.Dir(os.Args[0]): 0o755, filepath.Dir(filepath.Dir(os.Args[0])): 0o755}
	for name, mode := range open {
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
	}
	return folder, path
}

func TestALibraryThatCannotBeWrittenIsReadAndKeepsNoMarks(t *testing.T) {
	folder, path := stockedIn(t)
	for name, modes := range map[string][2]os.FileMode{ // of the folder and of the file
		"neither":         {0o555, 0o444},
		"not the folder":  {0o555, 0o666},
		"not the file":    {0o777, 0o444},
		"another's alone": {0o755, 0o644},
	} {
		if err := errors.Join(os.Chmod(folder, modes[0]), os.Chmod(path, modes[1])); err != nil {
			t.Fatal(err)
		}
		if got := nobody(path); got != "2 1 true true" {
			t.Errorf("%s: %s", name, got)
		}
	}
	os.Chmod(folder, 0o755)
	if _, err := Open(t.Context(), path, Options{}); err != nil {
		t.Error("its owner may write it, and yet: ", err)
	}
}

func TestWhoReadsAnothersLibraryKeepsHimNotFromWritingAndSeesThatHeWrote(t *testing.T) {
	for name, modes := range map[string][2]os.FileMode{"not the folder": {0o755, 0o644}, "not the file": {0o777, 0o644}} {
		folder, path := stockedIn(t)
		if err := errors.Join(os.Chmod(folder, modes[0]), os.Chmod(path, modes[1])); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "MUJAZ_TEST_NOBODY="+path)
		var errs strings.Builder
		cmd.Stderr = &errs
		meanwhile, err1 := cmd.StdinPipe()
		said, err2 := cmd.StdoutPipe()
		if err := errors.Join(err1, err2, cmd.Start()); err != nil {
			t.Fatal(err)
		}
		line, err := bufio.NewReader(said).ReadString('\n')
		if line != "2 1 true true\n" {
			t.Error(name, line, err)
		}
		if files, err := os.ReadDir(folder); err != nil || len(files) != 1 {
			t.Errorf("%s: what is his alone stands beside another's library: %v %v", name, files, err)
		}
		s, err := Open(t.Context(), path, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Add(t.Context(), port(numbered(3))); err != nil {
			t.Error(name, err)
		}
		if err := errors.Join(s.Close(), meanwhile.Close()); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Wait(); err == nil || !strings.Contains(errs.String(), string(Moved)) {
			t.Errorf("%s: %v %s", name, err, errs.String())
		}
	}
}

func TestALibraryThatHasToBeWrittenFirstIsToBeCopied(t *testing.T) {
	folder, path := stockedIn(t)
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	// What was written last stands beside the file, as where its writer was killed.
	if err := run(c, "PRAGMA journal_mode = WAL; UPDATE state SET version = version + 1;"); err != nil {
		t.Fatal(err)
	}
	away := filepath.Join(folder, "away")
	os.Mkdir(away, 0o755)
	copied := filepath.Join(away, "library.db")
	for _, end := range []string{"", "-wal"} {
		data, err := os.ReadFile(path + end)
		if err != nil || len(data) == 0 {
			t.Fatal(end, len(data), err)
		}
		if err := os.WriteFile(copied+end, data, 0o444); err != nil {
			t.Fatal(err)
		}
	}
	os.Chmod(away, 0o555)
	if got := nobody(copied); !strings.Contains(got, "copy it to another folder") {
		t.Error(got)
	}
	older := filepath.Join(folder, "older.db")
	first(t, older)
	os.Chmod(older, 0o444)
	os.Chmod(folder, 0o555)
	if got := nobody(older); !strings.Contains(got, "copy it to another folder") {
		t.Error(got)
	}
}
