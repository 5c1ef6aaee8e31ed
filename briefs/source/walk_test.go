package source

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

func write(t *testing.T, path, s string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(s), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestFolderIsReadInOrderAndNothingStopsIt(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "b.txt"), articleText)
	write(t, filepath.Join(dir, "a", "z.txt"), articleText)
	write(t, filepath.Join(dir, "c.bin"), "\x00\x01\x02\x03")
	write(t, filepath.Join(dir, "d.txt"), "")
	write(t, filepath.Join(dir, ".hidden"), "x")
	if err := os.Symlink(dir, filepath.Join(dir, "a", "loop")); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "e.pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	var got []string
	for r := range Walk(context.Background(), []string{dir, filepath.Join(dir, "gone"), Stdin}, Options{Stdin: strings.NewReader(articleText)}) {
		name := strings.TrimPrefix(r.Name, dir+"/")
		if r.Err != nil {
			var e *Error
			if !errors.As(r.Err, &e) {
				t.Errorf("%v is no *Error", r.Err)
			}
			name += "!"
		}
		got = append(got, name)
	}
	if want := "a/z.txt b.txt c.bin! d.txt! e.pipe! gone! -"; strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAFolderThatIsALinkIsRead(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "real", "a.txt"), articleText)
	link := filepath.Join(dir, "link")
	if err := os.Symlink(filepath.Join(dir, "real"), link); err != nil {
		t.Fatal(err)
	}
	for r := range Walk(context.Background(), []string{link}, Options{}) {
		if r.Err != nil || r.Name != filepath.Join(link, "a.txt") {
			t.Errorf("%s: %v", r.Name, r.Err)
		}
	}
}

func TestWhatIsKnownIsNotReadAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	write(t, path, articleText)
	known := map[string]bool{}
	for range 2 {
		for r := range Walk(context.Background(), []string{path}, Options{Known: func(sum string) bool { return known[sum] }}) {
			if r.Known != known[r.Sum] || r.Known != (len(r.Articles) == 0) || r.Err != nil {
				t.Errorf("known %v, %d articles, %v", r.Known, len(r.Articles), r.Err)
			}
			known[r.Sum] = true
		}
	}
	if len(known) != 1 {
		t.Errorf("%d sums", len(known))
	}
}

func TestWalkCanBeCancelled(t *testing.T) {
	dir := t.TempDir()
	for i := range 50 {
		write(t, filepath.Join(dir, string(rune('a'+i%26))+strings.Repeat("x", i)), articleText)
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	n := 0
	for range Walk(ctx, []string{dir}, Options{Workers: 2}) {
		n++
		stop()
	}
	if n == 0 || n > 10 {
		t.Errorf("%d results after it was cancelled", n)
	}
}

func TestWatchTakesInWhatArrives(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "before.txt"), "Was here before.")
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	results, err := Watch(ctx, dir)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(dir, "slow.txt"))
	if err != nil {
		t.Fatal(err)
	}
	half := len(title) + 2
	for _, s := range []string{articleText[:half], articleText[half:]} {
		if _, err := f.WriteString(s); err != nil {
			t.Fatal(err)
		}
	}
	f.Close()
	write(t, filepath.Join(dir, "sub", "in.txt"), articleText)
	got := map[string]string{}
	for len(got) < 2 {
		r, ok := <-results
		if !ok {
			t.Fatalf("the watch ended after %v", got)
		}
		if r.Err != nil {
			t.Fatal(r.Err)
		}
		got[filepath.Base(r.Name)] = r.Articles[0].Text
	}
	if got["slow.txt"] != articleText || got["in.txt"] != articleText {
		t.Errorf("read %q", got)
	}
	stop()
	if _, ok := <-results; ok {
		t.Error("the watch goes on after it was cancelled")
	}
}
