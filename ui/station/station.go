package station

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"time"

	"charm.land/ssh"
	"charm.land/wish/v2"
	gossh "golang.org/x/crypto/ssh"

	"mujaz/briefs"
)

// Config is what a station is made of. A limit that is 0 is the default's.
type Config struct {
	Listen   string // host:port, "" DefaultListen
	HostKey  string // file of the private host key, made (ed25519) where it is not
	KeysFile string // public keys of the officers, as authorized_keys
	Shelf    func(fingerprint string) briefs.Shelf
	Log      *slog.Logger // audit, nil for none
	Banner   string       // handling caveat on every screen, "" none

	MaxConnections    int           // at once, logged in or not
	SessionsPerKey    int           // at once
	SessionsPerClient int           // at once on one connection
	Handshake         time.Duration // until the login must be done
	Idle              time.Duration // since the reader's last key
	Warning           time.Duration // before an idle or overlong session ends
	Longest           time.Duration // of a session
	Grace             time.Duration // for sessions to end when the station stops
}

// DefaultListen is reached from this machine alone.
const DefaultListen = "127.0.0.1:2222"

func (c Config) withDefaults() Config {
	if c.Listen == "" {
		c.Listen = DefaultListen
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	number := func(p *int, n int) {
		if *p == 0 {
			*p = n
		}
	}
	number(&c.MaxConnections, 300)
	number(&c.SessionsPerKey, 2)
	number(&c.SessionsPerClient, 1)
	duration := func(p *time.Duration, d time.Duration) {
		if *p == 0 {
			*p = d
		}
	}
	duration(&c.Handshake, 10*time.Second)
	duration(&c.Idle, 15*time.Minute)
	duration(&c.Warning, time.Minute)
	duration(&c.Longest, 12*time.Hour)
	duration(&c.Grace, 5*time.Second)
	return c
}

// Server is a station.
type Server struct {
	config   Config
	keys     *keyring
	ssh      *ssh.Server
	limits   *limits
	stopping chan struct{} // closed when the station stops
	now      func() time.Time
}

// Check verifies a configuration and changes nothing.
func Check(c Config) error {
	c = c.withDefaults()
	if _, _, err := net.SplitHostPort(c.Listen); err != nil {
		return fmt.Errorf("the address to listen on: %w; write host:port", err)
	}
	if _, _, err := readKeys(c.KeysFile); err != nil {
		return err
	}
	return checkHostKey(c.HostKey)
}

func checkHostKey(path string) error {
	if path == "" {
		return errors.New("no host key is named: give --host-key FILE; it is made where it is not")
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Dir(path)); err != nil {
			return fmt.Errorf("the folder for the host key: %w", err)
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("look at the host key: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return fmt.Errorf("the host key %s can be read by others (mode %04o): chmod 600 it", path, info.Mode().Perm())
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read the host key: %w", err)
	}
	if _, err := gossh.ParsePrivateKey(b); err != nil {
		return fmt.Errorf("the host key %s: %w", path, err)
	}
	return nil
}

// New makes a station; it does not listen yet. What Check refuses, it refuses.
func New(c Config) (*Server, error) {
	if err := Check(c); err != nil {
		return nil, err
	}
	if c.Shelf == nil {
		return nil, errors.New("a station needs a shelf of briefs")
	}
	c = c.withDefaults()
	keys, err := openKeyring(c.KeysFile, c.Log)
	if err != nil {
		return nil, err
	}
	s := &Server{config: c, keys: keys, limits: newLimits(c), stopping: make(chan struct{}), now: time.Now}
	s.ssh, err = wish.NewServer(wish.WithHostKeyPath(c.HostKey), wish.WithPublicKeyAuth(s.mayTry))
	if err != nil {
		return nil, fmt.Errorf("set up the SSH server: %w", err)
	}
	s.ssh.Version = "Mujaz"
	s.ssh.Handler = s.serve
	s.ssh.ChannelHandlers = map[string]ssh.ChannelHandler{"session": s.channel}
	s.ssh.RequestHandlers = map[string]ssh.RequestHandler{}
	s.ssh.SubsystemHandlers = map[string]ssh.SubsystemHandler{}
	s.ssh.SessionRequestCallback = func(_ ssh.Session, kind string) bool { return kind == "shell" }
	s.ssh.ConnCallback = s.connected
	s.ssh.ConnectionFailedCallback = s.failed
	s.ssh.HandshakeTimeout = c.Handshake
	// The reader's own clocks end a session with a warning; these are for
	// clients that log in and open none, or whose line is dead.
	s.ssh.IdleTimeout = c.Idle + 2*c.Warning
	s.ssh.MaxTimeout = c.Longest + 2*c.Warning
	return s, nil
}

// mayTry says whether a key may be offered. It is asked about keys that the
// client has not proved to hold, so nothing is remembered of it here.
func (s *Server) mayTry(ctx ssh.Context, offered ssh.PublicKey) bool {
	_, _, err := s.officer(offered, ctx.RemoteAddr())
	return err == nil
}

// officer is whose key it is.
func (s *Server) officer(public ssh.PublicKey, from net.Addr) (fingerprint string, k key, err error) {
	if public == nil {
		return "", key{}, errors.New("no key")
	}
	fingerprint = gossh.FingerprintSHA256(public)
	k, ok := s.keys.find(fingerprint)
	if !ok {
		return fingerprint, k, errors.New("the key is not in the keys file")
	}
	return fingerprint, k, k.admits(s.now(), address(from))
}

// address is the address without the port; the zero one where there is none.
func address(a net.Addr) netip.Addr {
	if a == nil {
		return netip.Addr{}
	}
	p, err := netip.ParseAddrPort(a.String())
	if err != nil {
		return netip.Addr{}
	}
	return p.Addr().Unmap().WithZone("")
}

// Serve listens until ctx ends; then sessions get a word and the time to end.
func (s *Server) Serve(ctx context.Context) error {
	l, err := net.Listen("tcp", s.config.Listen)
	if err != nil {
		return fmt.Errorf("listen for readers: %w", err)
	}
	return s.serveOn(ctx, l)
}

func (s *Server) serveOn(ctx context.Context, l net.Listener) error {
	s.config.Log.Info("listening", "address", l.Addr().String())
	ended := make(chan error, 1)
	go func() { ended <- s.ssh.Serve(l) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve readers: %w", err)
	case <-ctx.Done():
	}
	close(s.stopping)
	s.config.Log.Info("stopping")
	// Closing ends what is left: clients that never log in, dead lines.
	_ = l.Close()
	s.limits.wait(s.config.Grace)
	err := s.ssh.Close()
	if err != nil && !errors.Is(err, net.ErrClosed) {
		return fmt.Errorf("stop serving: %w", err)
	}
	<-ended
	return nil
}
