package station

import (
	"errors"
	"net"
	"net/netip"
	"sync"
	"time"
)

// limits counts what is open.
type limits struct {
	mu       sync.Mutex
	config   Config
	logins   map[netip.Prefix]int // connections that have not logged in, by the network they come from
	waiting  int                  // of them, in all
	keys     map[string]int       // connections by the fingerprint of the proven key
	sessions map[string]int       // by fingerprint
	all      int                  // sessions
	failures map[netip.Prefix]failure
	open     sync.WaitGroup // sessions
}

// failure is how often logins from a network failed.
type failure struct {
	count int
	last  time.Time
}

const (
	freeFailures  = 3                      // before a network is slowed
	firstDelay    = 250 * time.Millisecond // doubled by every failure
	longestDelay  = 8 * time.Second
	failureMemory = 10 * time.Minute
	maxNetworks   = 10_000 // remembered for failures
	// A key may have that many connections more than sessions: one that is
	// being left, and one that is told that there are too many.
	spareConnections = 2
)

var (
	errSessions       = errors.New("too many sessions")
	errSessionsOfKey  = errors.New("too many sessions with this key")
	errConnections    = errors.New("too many connections with this key")
	errLogins         = errors.New("too many connections that have not logged in")
	errLoginsFromHere = errors.New("too many connections from there that have not logged in")
)

func newLimits(c Config) *limits {
	return &limits{
		config: c, logins: map[netip.Prefix]int{}, keys: map[string]int{}, sessions: map[string]int{}, failures: map[netip.Prefix]failure{},
	}
}

// network is what is counted as one client: an IPv4 address, or the /64 that
// one client is given of IPv6.
func network(a net.Addr) netip.Prefix {
	addr := address(a)
	bits := addr.BitLen()
	if addr.Is6() {
		bits = 64
	}
	p, err := addr.Prefix(bits)
	if err != nil {
		return netip.Prefix{}
	}
	return p
}

// connect takes a place for a connection that has not logged in.
func (l *limits) connect(from netip.Prefix) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case l.waiting >= l.config.Logins:
		return errLogins
	case l.logins[from] >= l.config.LoginsPerAddress:
		return errLoginsFromHere
	}
	l.waiting++
	l.logins[from]++
	return nil
}

// disconnect gives back what a connection holds: the place of one that has
// not logged in, or that of its key.
func (l *limits) disconnect(from netip.Prefix, fingerprint string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if fingerprint == "" {
		l.waiting--
		less(l.logins, from)
		return
	}
	less(l.keys, fingerprint)
}

// prove turns the place of a connection that has not logged in into one of a key.
func (l *limits) prove(from netip.Prefix, fingerprint string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.keys[fingerprint] >= l.config.SessionsPerKey+spareConnections {
		return errConnections
	}
	l.waiting--
	less(l.logins, from)
	l.keys[fingerprint]++
	return nil
}

// less counts one less, and forgets what is none.
func less[K comparable](m map[K]int, k K) {
	if m[k]--; m[k] <= 0 {
		delete(m, k)
	}
}

// enter takes a place among the sessions, and among those of a key.
func (l *limits) enter(fingerprint string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case l.all >= l.config.Sessions:
		return errSessions
	case l.sessions[fingerprint] >= l.config.SessionsPerKey:
		return errSessionsOfKey
	}
	l.all++
	l.sessions[fingerprint]++
	l.open.Add(1)
	return nil
}

func (l *limits) leave(fingerprint string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all--
	less(l.sessions, fingerprint)
	l.open.Done()
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
func (l *limits) fail(from netip.Prefix, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.failures) >= maxNetworks {
		clear(l.failures) // a flood from everywhere is not slowed by address anyway
	}
	f := l.failures[from]
	if now.Sub(f.last) > failureMemory {
		f.count = 0
	}
	l.failures[from] = failure{f.count + 1, now}
}

// succeed forgets the failures of a network from which somebody logged in.
func (l *limits) succeed(from netip.Prefix) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.failures, from)
}

// delay is how long the next login from a network must wait.
func (l *limits) delay(from netip.Prefix, now time.Time) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	f, ok := l.failures[from]
	if !ok || f.count <= freeFailures {
		return 0
	}
	if now.Sub(f.last) > failureMemory {
		delete(l.failures, from)
		return 0
	}
	return min(firstDelay<<min(f.count-freeFailures-1, 10), longestDelay)
}
