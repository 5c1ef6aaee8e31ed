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
// processors, so that a long question of one caller does not hold up another. The
// one that was used last is used next: it has pages and statements at hand.
type readers struct {
	connect func(context.Context) (*sqlite.Conn, error)
	broken  func() error  // why what is read now is no state of the library, nil where it is one
	free    chan struct{} // one for each that is free
	closed  chan struct{}

	mu     sync.Mutex
	idle   []*sqlite.Conn // those that are free, the last used last
	opened int
}

// openReaders opens the first one; others are opened when they are needed.
func openReaders(ctx context.Context, connect func(context.Context) (*sqlite.Conn, error), broken func() error) (*readers, error) {
	first, err := connect(ctx)
	if err != nil {
		return nil, err
	}
	r := &readers{connect: connect, broken: broken, free: make(chan struct{}, max(2, runtime.GOMAXPROCS(0))), closed: make(chan struct{}), opened: 1}
	r.give(first)
	return r, nil
}

// with runs f on a connection of its own, which ctx interrupts, and in one state
// of the library: what others write meanwhile is not seen.
func (r *readers) with(ctx context.Context, f func(*sqlite.Conn) error) (err error) {
	c, err := r.take(ctx)
	if err != nil {
		return err
	}
	defer r.give(c)
	if err := r.broken(); err != nil {
		return err
	}
	defer func() {
		if broken := r.broken(); broken != nil {
			err = broken
		}
	}()
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
	case <-r.free:
		return r.pop(), nil
	default:
	}
	if c, err := r.another(ctx); c != nil || err != nil {
		return c, err
	}
	select {
	case <-r.free:
		return r.pop(), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-r.closed:
		return nil, errClosed
	}
}

// give gives a connection back.
func (r *readers) give(c *sqlite.Conn) {
	r.mu.Lock()
	r.idle = append(r.idle, c)
	r.mu.Unlock()
	r.free <- struct{}{} // has room for as many as there are
}

// pop is one of those that are free, for who has taken what stands for it.
func (r *readers) pop() *sqlite.Conn {
	r.mu.Lock()
	defer r.mu.Unlock()
	last := len(r.idle) - 1
	c := r.idle[last]
	r.idle = r.idle[:last]
	return c
}

// another opens a further connection, nil where there are as many as may be.
func (r *readers) another(ctx context.Context) (*sqlite.Conn, error) {
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
	c, err := r.connect(ctx)
	if err == nil {
		r.opened++
	}
	return c, err
}

// close waits for those that are in use.
func (r *readers) close() error {
	r.mu.Lock()
	select {
	case <-r.closed:
		r.mu.Unlock()
		return nil
	default:
	}
	close(r.closed)
	opened := r.opened
	r.mu.Unlock()
	var problems []error
	for range opened {
		<-r.free
		problems = append(problems, r.pop().Close())
	}
	return errors.Join(problems...)
}
