package library

import (
	"context"
	"errors"
	"fmt"

	"zombiezen.com/go/sqlite"
)

var (
	errForeign = errors.New("this is another program's file; nothing was changed: name another with --library")
	errNewer   = errors.New("a newer mujaz wrote it; nothing was changed: use that version, or another library with --library")
)

// ErrOlder is what Open returns of a library that is opened only for reading and
// has to be brought up to date first, by being opened for writing.
var ErrOlder = errors.New("an older mujaz wrote it: open it once for writing to bring it up to date")

// explain words an error of the store for the reader.
func explain(path string, err error) error {
	if err == nil {
		return nil
	}
	hint := ""
	switch sqlite.ErrCode(err).ToPrimary() {
	case sqlite.ResultInterrupt: // by the caller's context
		return fmt.Errorf("library %s: %w", path, context.Canceled)
	case sqlite.ResultCorrupt, sqlite.ResultNotADB:
		hint = "the file is damaged; nothing was changed: run mujaz library check, or put a backup in its place: "
	case sqlite.ResultFull:
		hint = "the disk is full; what was kept before is safe: make room and try again: "
	case sqlite.ResultBusy, sqlite.ResultLocked:
		hint = "another program is writing to it: try again: "
	case sqlite.ResultReadOnly, sqlite.ResultPerm, sqlite.ResultCantOpen:
		hint = "it cannot be written: check its permissions and its directory's: "
	case sqlite.ResultIOErr:
		hint = "the disk failed or is full: "
	}
	return fmt.Errorf("library %s: %s%w", path, hint, err)
}
