package library

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"zombiezen.com/go/sqlite"
)

// Open opens the library at path and creates it where there is none, with its
// directories. Nothing of a file that is damaged, newer or no library is
// changed. One of an older schema is brought up to date, which may take minutes:
// ctx ends that, and only that, with nothing changed.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	s, err := openAs(ctx, path, o)
	if o.ReadOnly || !o.Readable || !errors.Is(err, &Error{Trouble: Unwritable}) {
		return s, err
	}
	o.ReadOnly = true
	s, failed := openAs(ctx, path, o)
	switch {
	case failed == nil:
		return s, nil
	case errors.Is(failed, ErrOlder), errors.Is(failed, &Error{Trouble: Unwritable}):
		return nil, &Error{Path: path, Trouble: CopyFirst}
	}
	return nil, failed
}

// ReadOnly says whether the library is open for reading only: marks are not kept.
func (s *Store) ReadOnly() bool { return s.write == nil }

func openAs(ctx context.Context, path string, o Options) (*Store, error) {
	if err := makePlace(path, o.ReadOnly); err != nil {
		return nil, err
	}
	s := &Store{path: path, options: o, cache: cache{ranks: map[ranked]ranks{}, kept: map[keptRegister]*keptPage{}, ahead: map[keptRegister]int64{}}}
	s.ended, s.end = context.WithCancel(context.Background())
	var err error
	if !o.ReadOnly {
		var c *sqlite.Conn
		if c, err = s.connect(ctx, sqlite.OpenReadWrite); err == nil {
			s.write = &connection{Conn: c}
			err = s.write.with(ctx, func(c *sqlite.Conn) error { return s.upgrade(ctx, c) })
		}
	}
	if err == nil {
		err = s.openForReading(ctx)
	}
	if err != nil {
		return nil, errors.Join(explain(path, gaveUp(ctx, err)), s.Close())
	}
	return s, nil
}

// openForReading opens the connections that only read. SQLite reads nothing where
// it cannot put the files by which writers and readers keep out of each other's
// way, as on a medium that is read only. Where the library is another's it could
// put them, and then he could not write, for they would not be his. Where nobody
// writes to it just now it is read without them: see still.
func (s *Store) openForReading(ctx context.Context) error {
	if s.write == nil && !writable(s.path) && !exists(s.path+"-shm") {
		s.still = stillness(s.path)
	}
	err := s.openReaders(ctx)
	code := sqlite.ErrCode(err).ToPrimary()
	if s.write != nil || s.still != nil || code != sqlite.ResultCantOpen && code != sqlite.ResultReadOnly {
		return err
	}
	if s.still = stillness(s.path); s.still == nil {
		return err
	}
	if s.read != nil {
		if err := s.read.close(); err != nil {
			return err
		}
	}
	return s.openReaders(ctx)
}

func (s *Store) openReaders(ctx context.Context) (err error) {
	connect := func(ctx context.Context) (*sqlite.Conn, error) { return s.connect(ctx, sqlite.OpenReadOnly) }
	if s.read, err = openReaders(ctx, connect, s.still.broken); err != nil {
		return err
	}
	return s.recognise(ctx)
}

// makePlace makes the directories and an empty file that only its owner may
// read, and refuses a file that is no SQLite file.
func makePlace(path string, readOnly bool) error {
	if !readOnly {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return &Error{Path: path, Trouble: NoPlace, Err: err}
		}
		f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
		if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
			return &Error{Path: path, Trouble: Unwritable}
		}
		if err != nil {
			return fmt.Errorf("library %s: %w", path, err)
		}
		defer f.Close()
		return header(path, f)
	}
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("library %s: %w", path, err)
	}
	defer f.Close()
	return header(path, f)
}

func header(path string, f io.Reader) error {
	want := []byte("SQLite format 3\x00")
	got := make([]byte, len(want))
	n, err := io.ReadFull(f, got)
	if n == 0 && errors.Is(err, io.EOF) || bytes.Equal(got, want) {
		return nil
	}
	return &Error{Path: path, Trouble: NoLibrary}
}

// connect opens a connection. It waits for whoever has the file to himself, as long
// as ctx lasts.
func (s *Store) connect(ctx context.Context, flags sqlite.OpenFlags) (*sqlite.Conn, error) {
	path := s.path
	if s.still != nil {
		whole, err := filepath.Abs(path)
		if err != nil {
			return nil, err
		}
		path, flags = (&url.URL{Scheme: "file", Path: whole, RawQuery: "immutable=1"}).String(), flags|sqlite.OpenURI
	}
	c, err := sqlite.OpenConn(path, flags)
	if err != nil {
		return nil, err
	}
	c.SetBlockOnBusy()
	c.SetInterrupt(ctx.Done())
	if err := s.prepare(c, flags); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	c.SetInterrupt(nil)
	return c, nil
}

// prepare sets what a connection works with.
func (s *Store) prepare(c *sqlite.Conn, flags sqlite.OpenFlags) error {
	// What is read of the columns is read once: to keep its pages would take
	// fresh memory for each, which costs more than to read it.
	settings := "PRAGMA cache_size = -1000; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;"
	if flags&sqlite.OpenReadWrite != 0 {
		// Before the change to WAL, which a file not ours must not undergo.
		if err := s.mayWrite(c); err != nil {
			return err
		}
		// FULL: a mark that was acknowledged outlives a loss of power, too.
		settings += "PRAGMA cache_size = -16000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
		if s.options.maxPages > 0 {
			settings += fmt.Sprintf("PRAGMA max_page_count = %d;", s.options.maxPages)
		}
	}
	return run(c, settings)
}
