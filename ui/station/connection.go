package station

import (
	"errors"
	"net"
	"net/netip"
	"strings"
	"sync"
	"time"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// connection is a client's connection and the places that it holds. It gives
// them back when it is closed, once.
type connection struct {
	net.Conn
	server *Server
	from   netip.Prefix

	mu          sync.Mutex
	fingerprint string // of the proven key, "" before the login
	closed      bool
	sessions    int
	unused      *time.Timer // closes a connection that is logged in and opens no session
}

// connectionKey is the connection's in the context of its login and sessions.
type connectionKey struct{}

// connected admits a connection, or does not (nil).
func (s *Server) connected(ctx ssh.Context, c net.Conn) net.Conn {
	from := network(c.RemoteAddr())
	if err := s.limits.connect(from); err != nil {
		s.refused.warn(s.config.Log, "refused", "reason", err.Error(), "address", c.RemoteAddr().String())
		return nil
	}
	mine := &connection{Conn: c, server: s, from: from}
	ctx.SetValue(connectionKey{}, mine)
	if d := s.limits.delay(from, s.now()); d > 0 {
		select {
		case <-time.After(d):
		case <-s.stopping:
		}
	}
	return mine
}

// Close implements net.Conn.
func (c *connection) Close() error {
	c.mu.Lock()
	if !c.closed {
		c.closed = true
		c.server.limits.disconnect(c.from, c.fingerprint)
		if c.unused != nil {
			c.unused.Stop()
		}
	}
	c.mu.Unlock()
	return c.Conn.Close()
}

// prove takes note that the client has proved to hold a key. It is the end of
// the login.
func (c *connection) prove(fingerprint string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return net.ErrClosed
	}
	if err := c.server.limits.prove(c.from, fingerprint); err != nil {
		return err
	}
	c.fingerprint = fingerprint
	c.server.limits.succeed(c.from)
	c.unused = time.AfterFunc(c.server.config.Handshake, func() { _ = c.Close() })
	return nil
}

// openSession takes a place among the connection's sessions.
func (c *connection) openSession() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed || c.sessions >= c.server.config.SessionsPerConnection {
		return false
	}
	c.sessions++
	c.unused.Stop()
	return true
}

func (c *connection) closeSession() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.sessions--; c.sessions == 0 && !c.closed {
		c.unused.Reset(c.server.config.Handshake)
	}
}

// login is the configuration of one connection's login. The library remembers
// the key with the login's permissions; here it is only counted.
func (s *Server) login(ctx ssh.Context) *gossh.ServerConfig {
	return &gossh.ServerConfig{
		VerifiedPublicKeyCallback: func(meta gossh.ConnMetadata, key gossh.PublicKey, p *gossh.Permissions, _ string) (*gossh.Permissions, error) {
			c := ctx.Value(connectionKey{}).(*connection)
			fingerprint := gossh.FingerprintSHA256(key)
			if err := c.prove(fingerprint); err != nil {
				s.refused.warn(s.config.Log, "refused", "reason", err.Error(), "fingerprint", fingerprint, "address", meta.RemoteAddr().String())
				return nil, err
			}
			return p, nil
		},
	}
}

// failed is told of connections that did not come to a login. Only one that
// tried to slows those after it: others look whether the station is there.
func (s *Server) failed(c net.Conn, err error) {
	if tried := new(gossh.ServerAuthError); errors.As(err, &tried) && len(tried.Errors) > 0 {
		s.limits.fail(network(c.RemoteAddr()), s.now())
	}
	s.refused.warn(s.config.Log, "refused", "reason", harmless(err.Error()), "address", c.RemoteAddr().String())
}

const maxReason = 200 // bytes of an error that a stranger had a hand in

// harmless is an error's text without what a stranger could write into a
// terminal that shows the log.
func harmless(s string) string {
	s = strings.Map(func(r rune) rune {
		if r >= ' ' && r < 0x7f {
			return r
		}
		return '?'
	}, s)
	return s[:min(len(s), maxReason)]
}
