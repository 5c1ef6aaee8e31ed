package library

import (
	"context"
	"errors"
	"runtime"
	"sync"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// errClosed is what is answered once the library has been closed.
var errClosed = errors.New("it has been closed")

// readers are the connections that only read: as many at once as there are
// processors, so that a long question of one caller does not hold up another.
type readers struct {
	connect func() (*sqlite.Conn, error)
	free    chan *sqlite.Conn
	closed  chan struct{}

	mu     sync.Mutex
	opened int
}

// openReaders opens the first one; others are opened when they are needed.
func openReaders(connect func() (*sqlite.Conn, error)) (*readers, error) {
	first, err := connect()
	if err != nil {
		return nil, err
	}
	r := &readers{connect: connect, free: make(chan *sqlite.Conn, max(2, runtime.GOMAXPROCS(0))), closed: make(chan struct{}), opened: 1}
	r.free <- first
	return r, nil
}

// with runs f on a connection of its own, which ctx interrupts, and in one state
// of the library: what others write meanwhile is not seen.
func (r *readers) with(ctx context.Context, f func(*sqlite.Conn) error) (err error) {
	c, err := r.take(ctx)
	if err != nil {
		return err
	}
	defer func() { r.free <- c }()
	defer c.SetInterrupt(c.SetInterrupt(ctx.Done()))
	defer sqlitex.Transaction(c)(&err)
	return f(c)
}

func (r *readers) take(ctx context.Context) (*sqlite.Conn, error) {
	select {
	case <-r.closed:
		return nil, errClosed
	default:
	}
	select {
	case c := <-r.free:
		return c, nil
	default:
	}
	if c, err := r.another(); c != nil || err != nil {
		return c, err
	}
	select {
	case c := <-r.free:
		return c, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-r.closed:
		return nil, errClosed
	}
}

// another opens a further connection, nil where there are as many as may be.
func (r *readers) another() (*sqlite.Conn, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	select {
	case <-r.closed:
		return nil, errClosed
	default:
	}
	if r.opened == cap(r.free) {
		return nil, nil
	}
	c, err := r.connect()
	if err == nil {
		r.opened++
	}
	return c, err
}

// close waits for those that are in use.
func (r *readers) close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	select {
	case <-r.closed:
		return nil
	default:
	}
	close(r.closed)
	var problems []error
	for range r.opened {
		problems = append(problems, (<-r.free).Close())
	}
	return errors.Join(problems...)
}
