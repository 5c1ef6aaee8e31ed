package source

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
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

// watched gathers a watch's results by the names of the files.
type watched struct {
	t    *testing.T
	next func() (Result, bool)
}

func watch(t *testing.T, dirs ...string) watched {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	results, err := Watch(ctx, dirs, Options{Quiet: 300 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	next, end := iter.Pull(results)
	t.Cleanup(func() { stop(); end() })
	return watched{t, next}
}

// texts are those of the next n results; what cannot be read stands as "!".
func (w watched) texts(n int) map[string]string {
	w.t.Helper()
	got := map[string]string{}
	for range n {
		r, ok := w.next()
		if !ok {
			w.t.Fatalf("the watch ended after %v", got)
		}
		switch name := filepath.Base(r.Name); {
		case r.CaughtUp:
			got["caught up"] = ""
		case r.Err != nil:
			got[name] = "!"
		default:
			got[name] = r.Articles[0].Text
		}
	}
	return got
}

func (w watched) expect(want map[string]string) {
	w.t.Helper()
	if got := w.texts(len(want)); !maps.Equal(got, want) {
		w.t.Errorf("read %q, want %q", got, want)
	}
}

func TestWatchTakesInWhatLiesThereAndWhatArrives(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "before.txt"), articleText)
	w := watch(t, dir)
	w.expect(map[string]string{"before.txt": articleText, "caught up": ""})

	f, err := os.Create(filepath.Join(dir, "slow.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	half := len(title) + 2
	for _, s := range []string{articleText[:half], articleText[half:]} {
		if _, err := f.WriteString(s); err != nil {
			t.Fatal(err)
		}
	}
	write(t, filepath.Join(dir, "sub", "in.txt"), articleText)
	write(t, filepath.Join(dir, "fetching.txt.part"), articleText[:half])
	w.expect(map[string]string{"slow.txt": articleText, "in.txt": articleText})

	if err := os.Rename(filepath.Join(dir, "fetching.txt.part"), filepath.Join(dir, "fetched.txt")); err != nil {
		t.Fatal(err)
	}
	w.expect(map[string]string{"fetched.txt": articleText[:half-2]})
	write(t, filepath.Join(dir, "before.txt"), articleText[half:])
	w.expect(map[string]string{"before.txt": articleText[half:]})
}

func TestWatchGoesOnOverWhatCannotBeRead(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a.bin"), "\x00\x01\x02")
	if err := os.Symlink(dir, filepath.Join(dir, "loop")); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	w := watch(t, dir)
	w.expect(map[string]string{"a.bin": "!", "pipe": "!", "caught up": ""})
	write(t, filepath.Join(dir, "b.txt"), articleText)
	w.expect(map[string]string{"b.txt": articleText})
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	w.expect(map[string]string{filepath.Base(dir): "!"})
}

func TestWatchSaysThatItsFolderIsGoneHoweverItWasTyped(t *testing.T) {
	for _, typed := range []string{"DIR", "DIR/", "DIR//", "DIR/.", "DIR/sub/.."} {
		dir := filepath.Join(t.TempDir(), "in")
		if err := os.MkdirAll(filepath.Join(dir, "sub"), 0o700); err != nil {
			t.Fatal(err)
		}
		w := watch(t, strings.Replace(typed, "DIR", dir, 1))
		w.expect(map[string]string{"caught up": ""})
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
		w.expect(map[string]string{"in": "!"})
	}
}

func TestAWatchThatIsCancelledEnds(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	results, err := Watch(ctx, []string{t.TempDir()}, Options{Quiet: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	for r := range results {
		if r.CaughtUp {
			stop()
		}
	}
}

func TestAFolderThatIsNotThereIsNotWatched(t *testing.T) {
	var e *Error
	if _, err := Watch(t.Context(), []string{filepath.Join(t.TempDir(), "gone")}, Options{}); !errors.As(err, &e) {
		t.Errorf("%v", err)
	}
}

func TestLargeFilesWaitForEachOther(t *testing.T) {
	dir := t.TempDir()
	const large = MaxBytes / 4
	for i := range 8 {
		f, err := os.Create(filepath.Join(dir, fmt.Sprintf("%d.bin", i)))
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Truncate(large + int64(i)); err != nil { // not one byte on the disk
			t.Fatal(err)
		}
		f.Close()
	}
	var open, most atomic.Int64
	known := func(string) bool {
		n := open.Add(1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		time.Sleep(20 * time.Millisecond)
		open.Add(-1)
		return true
	}
	n := 0
	for r := range Walk(t.Context(), []string{dir}, Options{Workers: 8, Known: known}) {
		if n++; r.Err != nil || !r.Known {
			t.Error(r.Err)
		}
	}
	if n != 8 || most.Load() > maxAtOnce/large {
		t.Errorf("%d files, %d of them at once", n, most.Load())
	}
}
