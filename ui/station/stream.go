package station

import (
	"context"
	"io"
	"sync"
	"time"
)

// clocked tells of every read that brought something.
type clocked struct {
	r    io.Reader
	read func()
}

func (c *clocked) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	if n > 0 {
		c.read()
	}
	return n, err
}

// hangup tells of the end of the keys: no further one can come.
type hangup struct {
	r    io.Reader
	gone func()
}

func (h *hangup) Read(b []byte) (int, error) {
	n, err := h.r.Read(b)
	if err != nil {
		h.gone()
	}
	return n, err
}

// serial lets one reader read at a time: the program's last read may still
// wait when it is gone.
type serial struct {
	mu sync.Mutex
	r  io.Reader
}

func (s *serial) Read(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.r.Read(b)
}

// What a session takes of input: far more than hands and terminals send, and
// little enough that a flood costs the others nothing.
const (
	inputBurst = 32 << 10 // bytes at once: a paste
	inputPace  = 1 << 10  // bytes a second after that
)

// paced is a reader that takes input at a pace.
type paced struct {
	r    io.Reader
	ctx  context.Context
	now  func() time.Time
	debt int // bytes read beyond the pace
	last time.Time
}

func (p *paced) Read(b []byte) (int, error) {
	now := p.now()
	if !p.last.IsZero() {
		p.debt = max(0, p.debt-int(now.Sub(p.last).Seconds()*inputPace))
	}
	p.last = now
	if over := p.debt - inputBurst; over > 0 {
		select {
		case <-time.After(time.Duration(over) * time.Second / inputPace):
		case <-p.ctx.Done():
			return 0, io.EOF
		}
	}
	n, err := p.r.Read(b[:min(len(b), inputPace)])
	p.debt += n
	return n, err
}

// writePatience is how long a client may take nothing of what it is sent.
const writePatience = time.Minute

// patient is a writer that gives up on a client which takes nothing: its
// window is full, and a write would wait for ever.
type patient struct {
	w    io.Writer
	wait time.Duration
	cut  func()
}

func (p *patient) Write(b []byte) (int, error) {
	limit := time.AfterFunc(p.wait, p.cut)
	defer limit.Stop()
	return p.w.Write(b)
}
