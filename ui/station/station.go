package station

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"time"

	"charm.land/ssh"
	"charm.land/wish/v2"
	gossh "golang.org/x/crypto/ssh"

	"mujaz/briefs"
	"mujaz/ui"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
)

// Config is what a station is made of. A limit that is 0 is the default's.
type Config struct {
	Listen   string // host:port, "" that of Default
	HostKey  string // file of the private host key, made (ed25519) where it is not
	KeysFile string // public keys of the officers, as authorized_keys
	Shelf    func(fingerprint string) briefs.Shelf
	Choices  func(fingerprint string) terminal.Memory // the terminal profiles that an officer chose by hand, nil to keep none
	Log      *slog.Logger                             // audit, nil for none
	Banner   string                                   // handling caveat on every screen, "" none
	Strings  *language.Strings                        // where a client's locale asks for no language that there is, nil English
	Digits   *language.Digits                         // of every officer's interface, nil those of its language
	Theme    string                                   // the look on terminals with colours, "" by their background
	Keys     ui.Keymap                                // nil for the default
	Keyboard string                                   // layout of the keyboard, as keyboard.ByName takes it

	Sessions              int           // at once
	SessionsPerKey        int           // at once
	SessionsPerConnection int           // at once
	Logins                int           // connections at once that have not logged in
	LoginsPerAddress      int           // of them, from one address (IPv6: one /64)
	Handshake             time.Duration // until the login must be done, and after it a session be opened
	Idle                  time.Duration // since the reader's last key
	Warning               time.Duration // before an idle or overlong session ends
	Longest               time.Duration // of a session
	Grace                 time.Duration // for sessions to end when the station stops
}

// Default are the limits where nothing else is said, and an address that is
// reached from this machine alone.
func Default() Config {
	return Config{
		Listen: "127.0.0.1:2222", Sessions: 250, SessionsPerKey: 2, SessionsPerConnection: 1, Logins: 100, LoginsPerAddress: 20,
		Handshake: 10 * time.Second, Idle: 15 * time.Minute, Warning: time.Minute, Longest: 12 * time.Hour, Grace: 10 * time.Second,
	}
}

// watchPause is how often the keys file is looked at while nobody logs in.
const watchPause = 5 * time.Second

func (c Config) withDefaults() Config {
	d := Default()
	c.Listen = cmp.Or(c.Listen, d.Listen)
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Choices == nil {
		c.Choices = func(string) terminal.Memory { return terminal.Memory{} }
	}
	for _, n := range c.numbers(&d) {
		*n.mine = cmp.Or(*n.mine, *n.other)
	}
	for _, n := range c.durations(&d) {
		*n.mine = cmp.Or(*n.mine, *n.other)
	}
	return c
}

// pair is a limit in two configurations, by the flag that sets it, or else by
// its name here.
type pair[T any] struct {
	name        string
	mine, other *T
}

func (c *Config) numbers(d *Config) []pair[int] {
	return []pair[int]{
		{"--sessions", &c.Sessions, &d.Sessions},
		{"--sessions-per-key", &c.SessionsPerKey, &d.SessionsPerKey},
		{"SessionsPerConnection", &c.SessionsPerConnection, &d.SessionsPerConnection},
		{"--logins", &c.Logins, &d.Logins},
		{"--logins-per-address", &c.LoginsPerAddress, &d.LoginsPerAddress},
	}
}

func (c *Config) durations(d *Config) []pair[time.Duration] {
	return []pair[time.Duration]{
		{"--login-time", &c.Handshake, &d.Handshake},
		{"--idle", &c.Idle, &d.Idle},
		{"--warning", &c.Warning, &d.Warning},
		{"--longest", &c.Longest, &d.Longest},
		{"Grace", &c.Grace, &d.Grace},
	}
}

// Server is a station.
type Server struct {
	config   Config
	keys     *keyring
	ssh      *ssh.Server
	host     string // fingerprint of the host key
	limits   *limits
	sittings sittings
	refused  throttle
	stopping chan struct{} // closed when the station stops
	now      func() time.Time
	watch    time.Duration
}

// Found is what a check found.
type Found struct {
	Keys    int
	HostKey string // fingerprint, "" where it is yet to be made
}

// Check verifies a configuration and changes nothing.
func Check(c Config) (Found, error) {
	c = c.withDefaults()
	_, port, err := net.SplitHostPort(c.Listen)
	if err == nil {
		_, err = net.LookupPort("tcp", port) // a number or a name, as Listen takes it
	}
	if err != nil {
		return Found{}, &language.Mistake{Message: language.NoAddress, Args: []string{c.Listen}}
	}
	if err := c.checkLimits(); err != nil {
		return Found{}, err
	}
	keys, _, err := readKeys(c.KeysFile)
	if err != nil {
		return Found{}, err
	}
	found := Found{Keys: len(keys)}
	_, signer, err := readHostKey(c.HostKey)
	if signer != nil {
		found.HostKey = gossh.FingerprintSHA256(signer.PublicKey())
	}
	return found, err
}

func (c *Config) checkLimits() error {
	for _, n := range c.numbers(c) {
		if *n.mine < 0 {
			return &language.Mistake{Message: language.LessThanNone, Args: []string{n.name, fmt.Sprint(*n.mine)}}
		}
	}
	for _, n := range c.durations(c) {
		if *n.mine < 0 {
			return &language.Mistake{Message: language.LessThanNone, Args: []string{n.name, fmt.Sprint(*n.mine)}}
		}
	}
	if c.Warning >= c.Idle || c.Warning >= c.Longest {
		return &language.Mistake{Message: language.WarnsTooEarly, Args: []string{c.Warning.String(), c.Idle.String(), c.Longest.String()}}
	}
	return nil
}

// New makes a station; it does not listen yet. What Check refuses, it refuses.
func New(c Config) (*Server, error) {
	if _, err := Check(c); err != nil {
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
	encoded, _, err := readHostKey(c.HostKey)
	if err == nil && encoded == nil {
		encoded, err = makeHostKey(c.HostKey)
	}
	if err != nil {
		return nil, err
	}
	s := &Server{config: c, keys: keys, limits: newLimits(c), sittings: sittings{open: map[*sitting]bool{}}, refused: throttle{now: time.Now},
		stopping: make(chan struct{}), now: time.Now, watch: watchPause}
	s.ssh, err = wish.NewServer(wish.WithHostKeyPEM(encoded), wish.WithPublicKeyAuth(s.mayTry))
	if err != nil {
		return nil, fmt.Errorf("set up the SSH server: %w", err)
	}
	s.host = gossh.FingerprintSHA256(s.ssh.HostSigners[0].PublicKey())
	s.ssh.Version = "Mujaz"
	s.ssh.Handler = s.serve
	s.ssh.ServerConfigCallback = s.login
	s.ssh.ChannelHandlers = map[string]ssh.ChannelHandler{"session": s.channel, "default": s.strange}
	s.ssh.RequestHandlers = map[string]ssh.RequestHandler{}
	s.ssh.SubsystemHandlers = map[string]ssh.SubsystemHandler{}
	s.ssh.SessionRequestCallback = func(_ ssh.Session, kind string) bool { return kind == "shell" }
	s.ssh.ConnCallback = s.connected
	s.ssh.ConnectionFailedCallback = s.failed
	s.ssh.HandshakeTimeout = c.Handshake
	// The reader's own clocks end a session with a warning; these are for
	// lines that are dead.
	s.ssh.IdleTimeout = c.Idle + 2*c.Warning
	s.ssh.MaxTimeout = c.Longest + 2*c.Warning
	return s, nil
}

// mayTry says whether a key may be offered. It is asked about keys that the
// client has not proved to hold, so nothing is remembered of it here.
func (s *Server) mayTry(ctx ssh.Context, offered ssh.PublicKey) bool {
	fingerprint, _, err := s.officer(offered, ctx.RemoteAddr())
	if err != nil {
		s.refused.warn(s.config.Log, "key refused", "reason", err.Error(), "fingerprint", fingerprint, "address", ctx.RemoteAddr().String())
	}
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
	if err := record(s.config.Log, "listening", "address", l.Addr().String(), "hostKey", s.host); err != nil {
		return errors.Join(err, l.Close())
	}
	ended := make(chan error, 1)
	go func() { ended <- s.ssh.Serve(l) }()
	watch := time.NewTicker(s.watch)
	defer watch.Stop()
	for ctx.Err() == nil {
		select {
		case err := <-ended:
			return fmt.Errorf("serve readers: %w", err)
		case <-watch.C:
			s.keys.look()
			s.withdraw()
		case <-ctx.Done():
		}
	}
	close(s.stopping)
	s.config.Log.Info("stopping")
	s.sittings.endAll(stopping)
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
