package command

import (
	"errors"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// full is a stream that takes so many bytes, and then fails.
type full struct {
	room int
	err  error
}

func (f *full) Write(b []byte) (int, error) {
	n := min(f.room, len(b))
	f.room -= n
	if n < len(b) {
		return n, f.err
	}
	return n, nil
}

func TestARunWhoseWordsGoNowhereDoesNotEndWell(t *testing.T) {
	path := stocked(t)
	article := "Quay reopens\n\nLisbon – The ministry of ports decided on Monday to reopen the quay."
	for _, line := range []string{"help", "help find", "find --help", "--help", "version", "--version", "config", "man", "library check --library PATH", "find --library PATH", "find --library PATH --json",
		"find --library PATH --register parties", "show -", "show --json -", "export --library PATH", "export --library PATH --format csv", "export --library PATH --format jsonl", "add --library PATH -"} {
		args := strings.Fields(strings.ReplaceAll(line, "PATH", path))
		for _, c := range []struct {
			err  error
			said bool
		}{{syscall.ENOSPC, true}, {syscall.EPIPE, false}} {
			var errs strings.Builder
			code := Run(args, Streams{In: strings.NewReader(article), Out: &full{err: c.err}, Err: &errs, Env: func(string) string { return "" }})
			if said := strings.Contains(errs.String(), "standard output cannot be written: no space left"); code != exitPartial || said != c.said || !said && errs.Len() > 0 {
				t.Errorf("%s, %v: exit %d, %q", line, c.err, code, errs.String())
			}
		}
	}
}

func TestAnotherMistakeIsToldEvenWhereStandardOutputFails(t *testing.T) {
	var errs strings.Builder
	code := Run([]string{"find", "--library", filepath.Join(t.TempDir(), "none.db")}, Streams{In: strings.NewReader(""), Out: &full{err: errors.New("no room")}, Err: &errs, Env: func(string) string { return "" }})
	if code != exitPartial || !strings.Contains(errs.String(), "there is no library") {
		t.Error(code, errs.String())
	}
}
