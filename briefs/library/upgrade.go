package library

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// Upgrade is how far it has come that a library of an older schema is brought to
// this program's.
type Upgrade struct {
	Step        Step
	Done, Total int // MiB copied, briefs indexed; 0 of 0 while nothing can be counted
}

// Step is a step of an upgrade.
type Step uint8

// The steps, in their order.
const (
	Waiting  Step = iota // for another program that writes to the library, or upgrades it
	Copying              // the library as it was, beside it
	Changing             // its schema
	Indexing             // its briefs, where they were indexed in another way
)

// copyPages is how much of a copy is made at a time, in pages of the file: a few
// milliseconds' work, after which it can be cancelled.
const copyPages = 512

// unfinished ends the name of a copy until it is known to be needed.
const unfinished = ".part"

// upgrade brings the file to this program's schema, after a copy where it holds
// anything. It is done as a whole or not at all: until it is committed the file
// is as it was, and where it fails or ctx ends it, no copy is left.
func (s *Store) upgrade(ctx context.Context, c *sqlite.Conn) (err error) {
	_, version, err := s.versions(c)
	if err != nil || version == len(migrations) {
		return err
	}
	kept := ""
	defer func() {
		if err != nil && kept != "" {
			err = errors.Join(err, os.Remove(kept))
		}
	}()
	s.upgrading(Upgrade{Step: Waiting})
	end, err := sqlitex.ImmediateTransaction(c)
	if err != nil {
		return err
	}
	defer end(&err)
	// Read again: another process may have been first.
	if _, version, err = s.versions(c); err != nil || version >= len(migrations) {
		return err
	}
	if version > 0 {
		if kept, err = s.keepCopy(ctx, version); err != nil {
			return err
		}
	}
	if err := s.advance(ctx, c, version); err != nil || kept == "" {
		return err
	}
	whole := strings.TrimSuffix(kept, unfinished)
	if err := os.Rename(kept, whole); err != nil {
		return err
	}
	kept = whole
	if err := syncFolder(whole); err != nil {
		return err
	}
	s.copied = whole
	return nil
}

func (s *Store) upgrading(u Upgrade) {
	if s.options.Upgrading != nil {
		s.options.Upgrading(u)
	}
}

// Copied is the copy of the library as it was before Open brought it up to date,
// "" where there was no need.
func (s *Store) Copied() string { return s.copied }

// keepCopy copies the library as it is, and returns the copy's name for now. Its
// caller holds the lock for writing: what it reads is what will be changed, and
// copies that are unfinished are of runs that were killed.
func (s *Store) keepCopy(ctx context.Context, version int) (path string, err error) {
	s.forgetUnfinished()
	path = fmt.Sprintf("%s.v%d-%s%s", s.path, version, s.options.Now().UTC().Format("20060102T150405"), unfinished)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return "", &Error{Trouble: NoCopy, Err: err}
	}
	err = s.copyTo(ctx, path)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		return path, nil
	}
	switch sqlite.ErrCode(err).ToPrimary() {
	case sqlite.ResultFull:
		err = &Error{Trouble: NoCopy}
	case sqlite.ResultIOErr:
		err = &Error{Trouble: NoCopy, Err: err}
	}
	return "", errors.Join(err, os.Remove(path))
}

// forgetUnfinished takes away what killed runs left: each may be as large as the
// library. What cannot be taken away stays.
func (s *Store) forgetUnfinished() {
	files, _ := os.ReadDir(filepath.Dir(s.path))
	for _, f := range files {
		rest, ours := strings.CutPrefix(f.Name(), filepath.Base(s.path)+".v")
		if ours && strings.HasSuffix(rest, unfinished) {
			_ = os.Remove(filepath.Join(filepath.Dir(s.path), f.Name()))
		}
	}
}

// copyTo copies the library's pages into an empty file.
func (s *Store) copyTo(ctx context.Context, path string) (err error) {
	from, err := s.connect(ctx, sqlite.OpenReadOnly)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	to, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, to.Close()) }()
	// A copy that is not finished is of no use: nothing of it need be restored.
	settings := "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
	if s.options.maxPages > 0 {
		settings += fmt.Sprintf("PRAGMA max_page_count = %d;", s.options.maxPages)
	}
	if err := run(to, settings); err != nil {
		return err
	}
	b, err := sqlite.NewBackup(to, "main", from, "main")
	if err != nil {
		return err
	}
	defer b.Close()
	for more := true; more; {
		if err := ctx.Err(); err != nil {
			return err
		}
		if more, err = b.Step(copyPages); err != nil {
			return err
		}
		const perMiB = 1 << 20 / 4096 // pages, of SQLite's usual size
		s.upgrading(Upgrade{Copying, (b.PageCount() - b.Remaining()) / perMiB, b.PageCount() / perMiB})
	}
	return nil
}

// advance runs the migrations that a library of a version lacks, inside a
// transaction.
func (s *Store) advance(ctx context.Context, c *sqlite.Conn, version int) error {
	s.upgrading(Upgrade{Step: Changing})
	for _, m := range migrations[version:] {
		if err := run(c, m); err != nil {
			return err
		}
	}
	tell := func(done, total int) { s.upgrading(Upgrade{Indexing, done, total}) }
	var err error
	switch {
	case version < indexed:
		err = reindex(ctx, c, tell)
	case version < stated:
		err = restate(ctx, c, tell)
	}
	if err != nil {
		return err
	}
	return run(c, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, len(migrations)))
}

// syncFolder sees to it that a new name in a folder outlives a loss of power.
func syncFolder(path string) error {
	f, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
