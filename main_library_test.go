package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// articlesIn writes n articles into a folder.
func articlesIn(t *testing.T, dir string, n int) {
	t.Helper()
	for i := range n {
		text := fmt.Sprintf("Quay %d reopens\n\nLisbon – The ministry of ports decided on Monday to reopen quay %d. It named no date.", i, i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%05d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAddReadsNothingAgainAndSaysWhatItSkippedAndWhy(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 3)
	if err := os.WriteFile(filepath.Join(dir, "data.json"), []byte(`{"a": 1}`), 0o600); err != nil {
		t.Fatal(err)
	}
	steps := []struct{ change, want string }{
		{"", "read     3 articles: 3 new, 0 already there\nskipped  1: data, not an article (1)\nlibrary  " + store + "\n"},
		{"", "read     0 articles: 0 new, 0 already there\nknown    3 sources, unchanged since last read\nskipped  1: data, not an article (1)\nlibrary  " + store + "\n"},
		{"Quay 9 closes\n\nLisbon – The ministry of ports decided on Friday to close quay 9.",
			"read     1 article: 1 new, 0 already there\nknown    2 sources, unchanged since last read\nskipped  1: data, not an article (1)\nlibrary  " + store + "\n"},
	}
	for i, s := range steps {
		if s.change != "" {
			if err := os.WriteFile(filepath.Join(dir, "00001.txt"), []byte(s.change), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		var out, errs strings.Builder
		code := run([]string{"add", "--library", store, dir}, strings.NewReader(""), &out, &errs)
		if code != 1 || out.String() != s.want || !strings.Contains(errs.String(), "data.json") {
			t.Errorf("run %d: exit %d:\n%s%s", i, code, out.String(), errs.String())
		}
	}
}

func TestAddShowsOnATerminalHowFarItIsAndCanBeStopped(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 5000)
	term := start(t, 100, 10, "add", "--library", store, dir)
	term.Until("the count with the total and the time left", func(s string) bool {
		return strings.Contains(s, "of 5000 sources read") && strings.Contains(s, " left")
	})
	term.Press("\x03")
	if code := term.Wait(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	screen := term.String()
	if !strings.Contains(screen, "stopped; what was read so far is kept") || strings.Contains(screen, "read     0 articles") {
		t.Errorf("the end says\n%s", screen)
	}
	var out, errs strings.Builder
	if code := run([]string{"find", "--library", store, "quay"}, strings.NewReader(""), &out, &errs); code != 0 || !strings.Contains(out.String(), "Quay 0 reopens") {
		t.Errorf("what was read is not kept: exit %d, %s", code, errs.String())
	}
}

func TestWatchKeepsWhatArrivesUntilCtrlC(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 1)
	term := start(t, 100, 12, "watch", "--library", store, dir)
	term.Until("the article that lay there", func(s string) bool {
		return strings.Contains(s, "Quay 0 reopens") && strings.Contains(s, "watching")
	})
	articlesIn(t, dir, 2)
	term.Until("the article that arrived", func(s string) bool { return strings.Contains(s, "Quay 1 reopens") })
	term.Press("\x03")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
	if s := term.String(); !strings.Contains(s, "2 new") {
		t.Errorf("the end says\n%s", s)
	}
}

func TestFindIsReadableOnATerminal(t *testing.T) {
	article := write(t, "a.txt", "הנמל נפתח\n\nפינלנד הודיעה ביום שני כי הנמל החדש נפתח.")
	library := filepath.Join(t.TempDir(), "library.db")
	if code := run([]string{"add", "--library", library, article}, strings.NewReader(""), io.Discard, io.Discard); code != 0 {
		t.Fatal(code)
	}
	find := func(args ...string) string {
		term := start(t, 90, 24, append([]string{"find", "--library", library, "--terminal", "visual", "--banner", "RESTRICTED"}, args...)...)
		if code := term.Wait(); code != 0 {
			t.Errorf("exit code %d", code)
		}
		return term.String()
	}
	for _, c := range []struct{ want, query string }{{"חתפנ למנה", "נפתח"}, {"דנלניפ", "--register=countries"}} {
		got := find(c.query)
		if !strings.Contains(got, c.want) || strings.Contains(got, "\t") || strings.Count(got, "RESTRICTED") != 2 {
			t.Errorf("%s:\n%s", c.query, got)
		}
	}
	if got := find("--json"); !strings.Contains(got, `"schema":"brief/1"`) || strings.Contains(got, "RESTRICTED") {
		t.Errorf("%s", got)
	}
}

func TestReaderThatWatchesShowsWhatArrives(t *testing.T) {
	dir := t.TempDir()
	articlesIn(t, dir, 1)
	term := start(t, 100, 20, "--watch", dir)
	term.Until("the article that lay there", func(s string) bool { return strings.Contains(s, "Quay 0 reopens") })
	articlesIn(t, dir, 2)
	term.Until("the article that arrived", func(s string) bool { return strings.Contains(s, "Quay 1 reopens") })
	term.Press("q")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
}

func TestReaderTakesFromTheLibraryWhatItKnows(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 2)
	var out, errs strings.Builder
	if code := run([]string{"add", "--library", store, dir}, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	articlesIn(t, dir, 3)
	term := start(t, 100, 20, "--library", store, dir)
	term.Until("all of them", func(s string) bool {
		return strings.Contains(s, "Quay 0") && strings.Contains(s, "Quay 1") && strings.Contains(s, "Quay 2")
	})
	term.Press("q")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
}

func TestQuittingAtOnceLosesNeitherAMarkNorAnExport(t *testing.T) {
	dir := t.TempDir()
	store, file := filepath.Join(dir, "library.db"), filepath.Join(dir, "all.jsonl")
	const n = 150
	articles := t.TempDir()
	articlesIn(t, articles, n)
	var out, errs strings.Builder
	if code := run([]string{"add", "--library", store, articles}, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	term := start(t, 100, 20, "--library", store)
	term.Until("the list", func(s string) bool { return strings.Contains(s, "150 briefs") })
	term.Press("x\x15" + file + "\r*q")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
	term.MustBeRestored()
	if lines := strings.Count(read(t, file), "\n"); lines != n {
		t.Errorf("%d of %d briefs are written", lines, n)
	}
	out.Reset()
	if code := run([]string{"find", "--library", store, "star"}, strings.NewReader(""), &out, &errs); code != 0 || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("the star is lost: exit %d, %q %s", code, out.String(), errs.String())
	}
}

func TestWhatCannotBeWatchedIsSaidAtOnce(t *testing.T) {
	file := write(t, "a.txt", "x")
	for _, args := range [][]string{{"watch"}, {"watch", file}, {"--watch"}, {"--watch", file}, {"--watch", "--plain", filepath.Dir(file)}} {
		var out, errs strings.Builder
		if code := run(args, strings.NewReader(""), &out, &errs); code != 2 {
			t.Errorf("%v: exit %d: %s", args, code, errs.String())
		}
	}
}

func TestNamesOfFilesCannotWriteToTheTerminal(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a\x1b[31m\x1b]0;owned\x07\nb.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe\x1b[2J"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, errs strings.Builder
	if code := run([]string{"show", dir}, strings.NewReader(""), &out, &errs); code != 1 {
		t.Errorf("exit %d", code)
	}
	if strings.Contains(errs.String(), "\x1b") || strings.Count(errs.String(), "\n") != 2 {
		t.Errorf("%q", errs.String())
	}
}
