package library

import (
	"context"
	"errors"
	"fmt"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
)

// Trouble is what stands in the way of a library or a pack, and what to do. It
// is the English for it, by which whoever speaks other languages knows it.
type Trouble string

// The troubles.
const (
	Foreign    Trouble = "this is another program's file; nothing was changed: name another with --library"
	Newer      Trouble = "a newer mujaz wrote it; nothing was changed: use that version, or another library with --library"
	Older      Trouble = "an older mujaz wrote it: open it once for writing to bring it up to date"
	NoLibrary  Trouble = "this file is no library or is damaged; nothing was changed: name another with --library, or put a backup in its place"
	Corrupt    Trouble = "the file is damaged; nothing was changed: run mujaz library check, or put a backup in its place"
	Full       Trouble = "the disk is full; what was kept before is safe: make room and try again"
	Busy       Trouble = "another program is writing to it: try again"
	Unwritable Trouble = "it cannot be written: check its permissions and its directory's"
	ReadOnly   Trouble = "it is open for reading only: marks are not kept"
	CopyFirst  Trouble = "it cannot be written where it lies, and has to be before it can be read: copy it to another folder, with the files beside it that are named like it, and name the copy with --library"
	Moved      Trouble = "another program wrote to it while it was being read: open it again"
	NoPlace    Trouble = "its folder cannot be made: name another place with --library, or check the permissions"
	NoCopy     Trouble = "an older mujaz wrote it, and the copy that is kept of it before it is brought up to date cannot be made; nothing was changed: make as much room in its folder as it takes itself, and try again"
	DiskFailed Trouble = "the disk failed or is full: check it, make room, and try again"
	NoPack     Trouble = "this is no pack or is damaged; nothing was changed: copy the whole file that 'mujaz pack' made, or make it again"
	WrongKey   Trouble = "this passphrase or key does not open the pack; nothing was changed: take the one that it was made with"
	NewerPack  Trouble = "this is no pack, or a newer mujaz made it; nothing was changed: make the pack with this version"
)

// Troubles lists the troubles.
func Troubles() []Trouble {
	return []Trouble{Foreign, Newer, Older, NoLibrary, Corrupt, Full, Busy, Unwritable, ReadOnly, CopyFirst, Moved, NoPlace, NoCopy, DiskFailed, NoPack, WrongKey, NewerPack}
}

// Error is a trouble with a library or a pack.
type Error struct {
	Path    string // of the library, "" of a pack
	Trouble Trouble
	Err     error // the cause, nil none
}

func (e *Error) Error() string {
	s := string(e.Trouble)
	if e.Path != "" {
		s = "library " + e.Path + ": " + s
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

func (e *Error) Unwrap() error { return e.Err }

// Is says whether it is the trouble of another error, with whatever library.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Trouble == e.Trouble
}

// ErrOlder is what Open returns of a library that is opened only for reading and
// has to be brought up to date first, by being opened for writing.
var ErrOlder = &Error{Trouble: Older}

// explain words an error of the store for the reader.
func explain(path string, err error) error {
	if err == nil {
		return nil
	}
	if refused := (*PackError)(nil); errors.As(err, &refused) {
		return refused // nothing is amiss with the library
	}
	if mistake := (*briefs.QueryError)(nil); errors.As(err, &mistake) {
		return mistake // nor here
	}
	if known := (*Error)(nil); errors.As(err, &known) {
		return &Error{Path: path, Trouble: known.Trouble, Err: known.Err}
	}
	var trouble Trouble
	switch sqlite.ErrCode(err).ToPrimary() {
	case sqlite.ResultInterrupt: // by the caller's context
		return fmt.Errorf("library %s: %w", path, context.Canceled)
	case sqlite.ResultCorrupt, sqlite.ResultNotADB:
		trouble = Corrupt
	case sqlite.ResultFull:
		trouble = Full
	case sqlite.ResultBusy, sqlite.ResultLocked:
		trouble = Busy
	case sqlite.ResultReadOnly, sqlite.ResultPerm, sqlite.ResultCantOpen:
		trouble = Unwritable
	case sqlite.ResultIOErr:
		trouble = DiskFailed
	default:
		return fmt.Errorf("library %s: %w", path, err)
	}
	return &Error{Path: path, Trouble: trouble, Err: err}
}
