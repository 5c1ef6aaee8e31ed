// Package library keeps articles, briefs and readers' marks in one SQLite
// file, finds them again by a small query language and relates them to each
// other.
package library

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// Options of Open.
type Options struct {
	ReadOnly  bool
	Readable  bool             // where it cannot be written it is opened for reading only
	Extractor func() string    // the version of the extraction whose briefs are added, called when it is first needed; nil for ""
	Now       func() time.Time // nil for the system's clock
	Upgrading func(Upgrade)    // told, while it opens, how far an older library is brought up to date; nil none
	maxPages  int              // of the file, 0 unlimited: a disk that runs full
}

// Store is an open library. Its methods may be called from several goroutines.
type Store struct {
	path     string
	options  Options
	copied   string      // see Copied
	still    *still      // nil where the library is read with locks, as a rule
	write    *connection // nil where the library is read only
	read     *readers
	cache    cache
	behind   sync.Mutex  // held by work in the background
	keeping  atomic.Bool // the first lines of registers are being looked after
	indexing struct {
		sync.Mutex
		dictionary dictionary // of the latest batch
	}
	ended context.Context // until Close
	end   context.CancelFunc
}

// extractor is the version of the extraction whose briefs are added.
func (s *Store) extractor() string {
	if s.options.Extractor == nil {
		return ""
	}
	return s.options.Extractor()
}

// connection is one connection to the file, used by one caller at a time.
type connection struct {
	sync.Mutex
	*sqlite.Conn
	closed bool
}

// DefaultPath is the library's place where none is named.
func DefaultPath(env func(string) string) (string, error) {
	if data := env("XDG_DATA_HOME"); filepath.IsAbs(data) {
		return filepath.Join(data, "mujaz", "library.db"), nil
	}
	if home := env("HOME"); home != "" {
		return filepath.Join(home, ".local", "share", "mujaz", "library.db"), nil
	}
	return "", errors.New("no place for the library: set XDG_DATA_HOME or HOME, or name a file with --library")
}

// run executes statements that return nothing of interest, outside of a
// transaction.
func run(c *sqlite.Conn, script string) error {
	for script = strings.TrimSpace(script); script != ""; script = strings.TrimSpace(script) {
		st, trailing, err := c.PrepareTransient(script)
		if err != nil {
			return err
		}
		for more := true; more && err == nil; {
			more, err = st.Step()
		}
		if err := errors.Join(err, st.Finalize()); err != nil {
			return err
		}
		script = script[len(script)-trailing:]
	}
	return nil
}

// Close ends the use of the library. It waits for the calls that are under way;
// later ones fail, and closing it again does nothing.
func (s *Store) Close() error {
	s.end()
	var problems []error
	if s.read != nil {
		problems = append(problems, s.read.close())
	}
	if s.write != nil {
		problems = append(problems, s.write.close())
	}
	return errors.Join(problems...)
}

func (c *connection) close() error {
	c.Lock()
	defer c.Unlock()
	if c.closed {
		return nil
	}
	c.closed = true
	return c.Conn.Close()
}

// mayWrite refuses a file that is another program's or a newer version's. An
// empty one is ours to fill.
func (s *Store) mayWrite(c *sqlite.Conn) error {
	id, version, err := s.versions(c)
	if err != nil || id == applicationID && version <= len(migrations) {
		return err
	}
	if id == applicationID {
		return &Error{Trouble: Newer}
	}
	tables, err := texts(c, "SELECT name FROM sqlite_schema", nil)
	if err == nil && (id != 0 || version != 0 || len(tables) > 0) {
		err = &Error{Trouble: Foreign}
	}
	return err
}

// recognise says whether the reading connection finds a library it can read.
func (s *Store) recognise(ctx context.Context) error {
	var id, version int
	err := s.read.with(ctx, func(c *sqlite.Conn) (err error) {
		id, version, err = s.versions(c)
		return err
	})
	switch {
	case err != nil:
		return err
	case id != applicationID:
		return &Error{Trouble: Foreign}
	case version > len(migrations):
		return &Error{Trouble: Newer}
	case version < len(migrations):
		return ErrOlder
	}
	return nil
}

func (s *Store) versions(c *sqlite.Conn) (id, version int, err error) {
	err = sqlitex.ExecuteTransient(c, "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version",
		&sqlitex.ExecOptions{ResultFunc: func(st *sqlite.Stmt) error {
			id, version = st.ColumnInt(0), st.ColumnInt(1)
			return nil
		}})
	return id, version, err
}

// with runs f on a connection, which ctx interrupts.
func (c *connection) with(ctx context.Context, f func(*sqlite.Conn) error) error {
	c.Lock()
	defer c.Unlock()
	if c.closed {
		return errClosed
	}
	defer c.SetInterrupt(c.SetInterrupt(ctx.Done()))
	return gaveUp(ctx, f(c.Conn))
}

// gaveUp tells who waited for another program until ctx ended from who could not wait.
func gaveUp(ctx context.Context, err error) error {
	if ctx.Err() != nil && sqlite.ErrCode(err).ToPrimary() == sqlite.ResultBusy {
		return ctx.Err()
	}
	return err
}

// change runs f in a transaction that grows the library's version for everybody.
func (s *Store) change(ctx context.Context, f func(*sqlite.Conn) error) error {
	return s.commit(ctx, f, "UPDATE state SET version = version + 1")
}

// change runs f in a transaction that grows the library's version for this reader.
func (r *Reader) change(ctx context.Context, f func(*sqlite.Conn) error) error {
	return r.store.commit(ctx, f, "INSERT INTO reader VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET version = version + 1", r.name)
}

// commit runs f in a transaction, and then the statement that counts it.
func (s *Store) commit(ctx context.Context, f func(*sqlite.Conn) error, count string, values ...any) error {
	if s.write == nil {
		return &Error{Path: s.path, Trouble: ReadOnly}
	}
	return explain(s.path, s.write.with(ctx, func(c *sqlite.Conn) (err error) {
		end, err := sqlitex.ImmediateTransaction(c)
		if err != nil {
			return err
		}
		defer end(&err)
		if err := f(c); err != nil {
			return err
		}
		return sqlitex.Execute(c, count, args(values...))
	}))
}
