package command

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/ui"
	"mujaz/ui/language"
)

// configured are streams whose configuration file says some text.
func configured(t *testing.T, text string) Streams {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "mujaz"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "mujaz", "config.toml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Streams{Out: &bytes.Buffer{}, Err: &bytes.Buffer{}, Env: func(name string) string {
		return map[string]string{"XDG_CONFIG_HOME": dir}[name]
	}}
}

// asked is what a station is asked for by a command line.
func asked(t *testing.T, s Streams, args ...string) (*serving, error) {
	t.Helper()
	f := flags(s, "serve")
	a := serveFlags(f)
	if err := parse(f, args); err != nil {
		t.Fatal(err)
	}
	return a, a.complete(s, f)
}

func TestAStationTakesItsLookFromTheConfigurationAndFlagsGoBeforeIt(t *testing.T) {
	path := stocked(t)
	s := configured(t, "library = '"+path+"'\nlanguage = 'fr'\ndigits = 'persian'\ntheme = 'light'\nbanner = 'RESTRICTED'\nkeyboard = 'fr'\n[keys]\nquit = ['z']\n")
	a, err := asked(t, s)
	if err != nil {
		t.Fatal(err)
	}
	if a.library != path || a.Strings.Code != "fr" || *a.Digits != language.Persian || a.Theme != "light" || a.Banner != "RESTRICTED" || a.Keyboard != "fr" {
		t.Errorf("%+v", a)
	}
	for _, b := range a.Keys {
		if b.Command == ui.CmdQuit && (len(b.Keys) != 1 || b.Keys[0] != "z") {
			t.Errorf("quit is %q", b.Keys)
		}
	}
	a, err = asked(t, s, "--banner", "SECRET", "--theme", "dark", "--lang", "ar")
	if err != nil || a.Strings.Code != "ar" || a.Theme != "dark" || a.Banner != "SECRET" || *a.Digits != language.Persian {
		t.Errorf("%+v %v", a, err)
	}
	if _, err := asked(t, s, "--theme", "drak"); err == nil || !strings.Contains(err.Error(), "the themes are") {
		t.Error(err)
	}
	if _, err := asked(t, configured(t, "baner = 'x'")); err == nil || !strings.Contains(err.Error(), "banner") {
		t.Error(err)
	}
}

func TestCheckingAStationSaysHowAnOlderLibraryIsBroughtForward(t *testing.T) {
	path := stocked(t)
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(sqlitex.ExecuteTransient(c, "PRAGMA user_version = 1", nil), c.Close()); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, said, code := run("serve", "--check", "--library", path, "--keys", filepath.Join(t.TempDir(), "none"))
	for _, want := range []string{"older mujaz", "changes nothing", "mujaz library renew --library " + path, "keys file"} {
		if code == 0 || !strings.Contains(said, want) {
			t.Errorf("exit %d, %q; want %q", code, said, want)
		}
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, before) {
		t.Error("the check changed the library", err)
	}
}

// sink is a log's file on a disk that takes so many bytes more.
type sink struct {
	bytes.Buffer
	room int
}

func (s *sink) Write(b []byte) (int, error) {
	n := min(len(b), s.room)
	s.room -= n
	s.Buffer.Write(b[:n])
	if n < len(b) {
		return n, errors.New("no space left on device")
	}
	return n, nil
}

func (s *sink) Close() error { return nil }

func TestAFullDiskIsToldOnceAndCutsNoLineOfTheLog(t *testing.T) {
	file, tell := &sink{room: 9}, &bytes.Buffer{}
	l := &auditLog{w: file, s: Streams{Err: tell, voice: english}}
	write := func(s string) bool { _, err := l.Write([]byte(s)); return err == nil }
	if !write("one\n") || write("two two\n") || write("three\n") {
		t.Error("what was kept and what was not is mistaken")
	}
	if strings.Count(tell.String(), "cannot be written") != 1 {
		t.Errorf("told %q", tell)
	}
	file.room = 100
	if !write("four\n") || file.String() != "one\ntwo t\nfour\n" || !strings.Contains(tell.String(), "can be written again") {
		t.Errorf("the log is %q, told %q", file, tell)
	}
}

func TestWhatAStationIsNotToldIsAMistakeInTheArguments(t *testing.T) {
	path := stocked(t)
	for want, args := range map[string][]string{"no keys file": nil, "less than none": {"--sessions", "-1"}, "--warning": {"--keys", path, "--warning", "9h"}} {
		for _, check := range [][]string{nil, {"--check"}} {
			if _, errs, code := run(slices.Concat([]string{"serve", "--library", path}, args, check)...); code != exitUsage || !strings.Contains(errs, want) {
				t.Errorf("%v: exit %d, %q, want %q", args, code, errs, want)
			}
		}
	}
}

func TestAnAddressThatNobodyCanListenOnIsRefused(t *testing.T) {
	path := stocked(t)
	for _, address := range []string{"127.0.0.1:99999", "127.0.0.1:-1", "127.0.0.1", "127.0.0.1:nosuchport"} {
		if _, errs, code := run("serve", "--check", "--library", path, "--listen", address); code != exitUsage || !strings.Contains(errs, "no listening on \""+address+"\"") || !strings.Contains(errs, "65535") {
			t.Errorf("%s: exit %d, %s", address, code, errs)
		}
	}
}
