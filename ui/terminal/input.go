package terminal

import (
	"context"
	"io"
)

// Input is a reader that can be waited on for a limited time without losing
// what comes later: detection reads from it first, the program afterwards. It
// is for one reader at a time.
type Input struct {
	chunks chan []byte
	rest   []byte
	err    error // of the reader behind, once chunks is closed
}

// NewInput reads r from now on, up to its end.
func NewInput(r io.Reader) *Input {
	i := &Input{chunks: make(chan []byte)}
	go i.pump(r)
	return i
}

func (i *Input) pump(r io.Reader) {
	defer close(i.chunks)
	for {
		b := make([]byte, 4096)
		n, err := r.Read(b)
		if n > 0 {
			i.chunks <- b[:n]
		}
		if err != nil {
			i.err = err
			return
		}
	}
}

// Read reads what has come, and waits if nothing has.
func (i *Input) Read(p []byte) (int, error) {
	if len(i.rest) == 0 {
		b, err := i.next(context.Background())
		if err != nil {
			return 0, err
		}
		i.rest = b
	}
	n := copy(p, i.rest)
	i.rest = i.rest[n:]
	return n, nil
}

// next is the next chunk of input.
func (i *Input) next(ctx context.Context) ([]byte, error) {
	if len(i.rest) > 0 {
		b := i.rest
		i.rest = nil
		return b, nil
	}
	select {
	case b, ok := <-i.chunks:
		if !ok {
			return nil, i.err
		}
		return b, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// drain is what had been read when the reader behind ended.
func (i *Input) drain() []byte {
	b := i.rest
	for c := range i.chunks {
		b = append(b, c...)
	}
	return b
}
