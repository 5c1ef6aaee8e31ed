package command

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// Root is not refused anything and no disk is filled here: the system's answers
// are made up.
func TestWhatTheSystemRefusesIsSaidWithWhatToDo(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "a.key", Err: syscall.EACCES}, "a.key: not permitted to be read (check its permissions)"},
		{&fs.PathError{Op: "read", Path: "a.key", Err: syscall.EISDIR}, "a.key: no regular file (check the path)"},
		{fmt.Errorf("read the configuration: %w", &fs.PathError{Op: "open", Path: "c.toml", Err: syscall.EACCES}), "read the configuration: c.toml: not permitted to be read (check its permissions)"},
		{unwritable("out/x.html", &fs.PathError{Op: "lstat", Path: "out/x.html", Err: syscall.EACCES}), "nothing may be written into out\n  name another file"},
		{unwritable("out/x.html", &fs.PathError{Op: "write", Path: "out/.mujaz-1", Err: syscall.ENOSPC}), "out/x.html: the disk is full; nothing was written\n  make room"},
		{unwritable("a.txt/x.html", &fs.PathError{Op: "lstat", Path: "a.txt/x.html", Err: syscall.ENOTDIR}), "there is no folder a.txt"},
	} {
		var said strings.Builder
		v := english()
		v.tell(&said, v.complain(c.err)...)
		if !strings.Contains(said.String(), c.want) {
			t.Errorf("%v: said %q, want %q", c.err, said.String(), c.want)
		}
	}
}

func TestAKeyFileThatHoldsNoKeysIsNamedWithWhatMakesOne(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("XDG_DATA_HOME", dir)
	text := filepath.Join(dir, "note.txt")
	if err := os.WriteFile(text, []byte("no key\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	library := filepath.Join(dir, "l.db")
	if _, errs, code := run("add", "--library", library, "-"); code != exitOK {
		t.Fatal(errs)
	}
	for _, args := range [][]string{
		{"unpack", "--library", library, "-i", text, text},
		{"pack", "--library", library, "-o", filepath.Join(dir, "p.mujaz"), "-R", text},
	} {
		_, errs, code := run(args...)
		if code != exitPartial || !strings.Contains(errs, text) || !strings.Contains(errs, "\n  ") || strings.Contains(errs, "line 1") {
			t.Errorf("%q ended with %d and said %q", args, code, errs)
		}
	}
}

func TestTheHelpThatAMistakePointsAtIsThere(t *testing.T) {
	all := [][]string{{"--nothing"}, {"library", "check", "--nothing"}}
	for _, c := range commands() {
		all = append(all, []string{c.name, "--nothing"})
	}
	for _, args := range all {
		_, errs, code := run(args...)
		named := regexp.MustCompile(`'mujaz (help [a-z]+)'`).FindStringSubmatch(errs)
		if code != exitUsage || named == nil {
			t.Errorf("%q ended with %d and said %q", args, code, errs)
			continue
		}
		if _, errs, code := run(strings.Fields(named[1])...); code != exitOK {
			t.Errorf("%s ended with %d and said %q", named[1], code, errs)
		}
	}
}

func TestASearchThatFindsNothingSaysSo(t *testing.T) {
	library := filepath.Join(t.TempDir(), "l.db")
	if _, errs, code := run("add", "--library", library, "-"); code != exitOK {
		t.Fatal(errs)
	}
	out, errs, code := run("find", "--library", library, "lighthouse")
	if out != "" || code != exitOK || !strings.Contains(errs, "no brief matches") {
		t.Errorf("ended with %d, printed %q and said %q", code, out, errs)
	}
}
