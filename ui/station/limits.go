package station

import (
	"net"
	"net/netip"
	"sync"
	"time"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// limits counts what is open.
type limits struct {
	mu          sync.Mutex
	config      Config
	connections int
	sessions    map[string]int // by fingerprint
	channels    map[*gossh.ServerConn]int
	failures    map[netip.Addr]failure
	open        sync.WaitGroup // sessions
}

// failure is how often logins from an address failed.
type failure struct {
	count int
	last  time.Time
}

const (
	freeFailures  = 3                      // before an address is slowed
	firstDelay    = 250 * time.Millisecond // doubled by every failure
	longestDelay  = 8 * time.Second
	failureMemory = 10 * time.Minute
	maxAddresses  = 10_000 // remembered for failures
)

func newLimits(c Config) *limits {
	return &limits{config: c, sessions: map[string]int{}, channels: map[*gossh.ServerConn]int{}, failures: map[netip.Addr]failure{}}
}

// connect takes a place for a connection.
func (l *limits) connect() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.connections >= l.config.MaxConnections {
		return false
	}
	l.connections++
	return true
}

func (l *limits) disconnect() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.connections--
}

// enter takes a place among the sessions of a key.
func (l *limits) enter(fingerprint string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.sessions[fingerprint] >= l.config.SessionsPerKey {
		return false
	}
	l.sessions[fingerprint]++
	l.open.Add(1)
	return true
}

func (l *limits) leave(fingerprint string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.sessions[fingerprint]--; l.sessions[fingerprint] == 0 {
		delete(l.sessions, fingerprint)
	}
	l.open.Done()
}

// openChannel takes a place among the sessions of a connection.
func (l *limits) openChannel(c *gossh.ServerConn) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.channels[c] >= l.config.SessionsPerClient {
		return false
	}
	l.channels[c]++
	return true
}

func (l *limits) closeChannel(c *gossh.ServerConn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.channels[c]--; l.channels[c] == 0 {
		delete(l.channels, c)
	}
}

// wait waits for the sessions to end.
func (l *limits) wait(limit time.Duration) {
	done := make(chan struct{})
	go func() { l.open.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(limit):
	}
}

// fail remembers a failed login.
func (l *limits) fail(a netip.Addr, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.failures) >= maxAddresses {
		clear(l.failures) // a flood from everywhere is not slowed by address anyway
	}
	f := l.failures[a]
	if now.Sub(f.last) > failureMemory {
		f.count = 0
	}
	l.failures[a] = failure{f.count + 1, now}
}

// delay is how long the next login from an address must wait.
func (l *limits) delay(a netip.Addr, now time.Time) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	f, ok := l.failures[a]
	if !ok || f.count <= freeFailures {
		return 0
	}
	if now.Sub(f.last) > failureMemory {
		delete(l.failures, a)
		return 0
	}
	return min(firstDelay<<min(f.count-freeFailures-1, 10), longestDelay)
}

// counted is a connection that gives its place back, once.
type counted struct {
	net.Conn
	once sync.Once
	gone func()
}

func (c *counted) Close() error {
	c.once.Do(c.gone)
	return c.Conn.Close()
}

// connected admits a connection, or does not (nil).
func (s *Server) connected(_ ssh.Context, c net.Conn) net.Conn {
	from := address(c.RemoteAddr())
	if !s.limits.connect() {
		s.config.Log.Warn("refused", "reason", "too many connections", "address", c.RemoteAddr().String())
		return nil
	}
	if d := s.limits.delay(from, s.now()); d > 0 {
		select {
		case <-time.After(d):
		case <-s.stopping:
		}
	}
	return &counted{Conn: c, gone: s.limits.disconnect}
}

// failed is told of connections that did not come to a login.
func (s *Server) failed(c net.Conn, err error) {
	s.limits.fail(address(c.RemoteAddr()), s.now())
	s.config.Log.Warn("refused", "reason", err.Error(), "address", c.RemoteAddr().String())
}
