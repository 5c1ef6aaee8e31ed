package station

import (
	"crypto/rand"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

func TestOnlyListedKeysGetIn(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	for name, keys := range map[string][]gossh.Signer{"no key": nil, "a key that is not listed": {newSigner(t)}} {
		if _, err := o.login(keys...); err == nil {
			t.Errorf("%s was let in", name)
		}
	}
	for name, method := range map[string]gossh.AuthMethod{
		"password": gossh.Password("secret"),
		"keyboard-interactive": gossh.KeyboardInteractive(func(_, _ string, q []string, _ []bool) ([]string, error) {
			return make([]string, len(q)), nil
		}),
	} {
		c := &gossh.ClientConfig{User: "root", Auth: []gossh.AuthMethod{method}, HostKeyCallback: gossh.InsecureIgnoreHostKey(), Timeout: patience}
		if _, err := gossh.Dial("tcp", o.addr, c); err == nil {
			t.Errorf("%s was let in", name)
		}
	}
	if n := len(o.asked); n != 0 {
		t.Errorf("%d shelves were opened for nobody", n)
	}
	until(t, "the refusals are in the log", func() bool { return strings.Count(o.log.String(), `"msg":"refused"`) == 4 })
}

// offered is somebody else's public key, offered without its private half: the
// client is made to overlook that the offer was accepted, and goes on to the
// next key.
type offered struct{ gossh.Signer }

func (o offered) PublicKey() gossh.PublicKey { return &offer{PublicKey: o.Signer.PublicKey()} }

type offer struct {
	gossh.PublicKey
	sent bool
}

func (o *offer) Marshal() []byte {
	if o.sent {
		return nil
	}
	o.sent = true
	return o.PublicKey.Marshal()
}

// forged is somebody else's public key with signatures of one's own.
type forged struct {
	gossh.Signer
	mine gossh.Signer
}

func (f forged) Sign(r io.Reader, data []byte) (*gossh.Signature, error) { return f.mine.Sign(r, data) }

// TestIdentityIsTheProvenKey is the attack of CVE-2024-45337: the victim's key
// is offered, one's own is proven.
func TestIdentityIsTheProvenKey(t *testing.T) {
	victim, mallory := newSigner(t), newSigner(t)
	o := open(t, nil, victim, mallory)
	d := sit(t, o.mustLogin(offered{victim}, mallory), "xterm", 80, 24)
	d.sees("Harbour dredging resumes")
	want := gossh.FingerprintSHA256(mallory.PublicKey())
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.asked) != 1 || o.asked[0] != want {
		t.Errorf("shelves were asked for %v, want that of the proven key %s", o.asked, want)
	}
	if strings.Contains(o.log.String(), gossh.FingerprintSHA256(victim.PublicKey())) {
		t.Errorf("the log names the key that was only offered:\n%s", o.log.String())
	}
	if _, err := o.login(forged{victim, mallory}); err == nil {
		t.Error("a key that was not proven was let in")
	}
}

func TestAWithdrawnKeyOpensNoFurtherSession(t *testing.T) {
	officer, other := newSigner(t), newSigner(t)
	var path string
	o := open(t, func(c *Config) { path = c.KeysFile }, officer)
	c := o.mustLogin(officer)
	writeKeys(t, path, line(other, "", "the one who stays"))
	d := sit(t, c, "xterm", 80, 24)
	var exit *gossh.ExitError
	if err := d.ended(); !errors.As(err, &exit) || exit.ExitStatus() != 1 {
		t.Errorf("the session of a withdrawn key ended with %v", err)
	}
	if _, err := o.login(officer); err == nil {
		t.Error("a withdrawn key was let in")
	}
}

func TestNothingButTheReaderIsGiven(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.SessionsPerConnection = 20 }, officer)
	c := o.mustLogin(officer)
	t.Run("requests of a session", func(t *testing.T) {
		for kind, payload := range map[string][]byte{
			"exec":                       gossh.Marshal(struct{ Command string }{"cat /etc/passwd"}),
			"subsystem":                  gossh.Marshal(struct{ Name string }{"sftp"}),
			"auth-agent-req@openssh.com": nil,
			"x11-req":                    nil,
			"break":                      gossh.Marshal(struct{ Length uint32 }{1}),
			"signal":                     gossh.Marshal(struct{ Name string }{"KILL"}),
			"unheard-of@example.com":     nil,
		} {
			s, err := c.NewSession()
			if err != nil {
				t.Fatal(err)
			}
			if ok, err := s.SendRequest(kind, true, payload); err != nil || ok {
				t.Errorf("%s: answered %v, error %v; want a refusal", kind, ok, err)
			}
			_ = s.Close()
		}
	})
	t.Run("channels", func(t *testing.T) {
		for _, kind := range []string{"direct-tcpip", "forwarded-tcpip", "direct-streamlocal@openssh.com", "x11", "auth-agent@openssh.com", "tun@openssh.com"} {
			if _, _, err := c.OpenChannel(kind, nil); err == nil {
				t.Errorf("a channel of type %s was opened", kind)
			}
		}
		if _, err := c.Dial("tcp", o.addr); err == nil {
			t.Error("a connection was forwarded")
		}
	})
	t.Run("global requests", func(t *testing.T) {
		for _, kind := range []string{"tcpip-forward", "streamlocal-forward@openssh.com", "cancel-tcpip-forward"} {
			if ok, _, err := c.SendRequest(kind, true, nil); err != nil || ok {
				t.Errorf("%s: answered %v, error %v; want a refusal", kind, ok, err)
			}
		}
	})
	t.Run("variables without end", func(t *testing.T) {
		s, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		taken := 0
		for range 3 * maxVariables {
			if s.Setenv("LC_ALL", "ar_SA.UTF-8") == nil {
				taken++
			}
		}
		if taken != maxVariables {
			t.Errorf("%d variables were taken, want %d", taken, maxVariables)
		}
	})
	if len(o.asked) != 0 {
		t.Error("a shelf was opened for a request that was refused")
	}
}

func TestSessionsAreCounted(t *testing.T) {
	officer, other := newSigner(t), newSigner(t)
	o := open(t, nil, officer, other)
	c := o.mustLogin(officer)
	first := sit(t, c, "xterm", 80, 24)
	first.sees("Harbour")
	if _, err := c.NewSession(); err == nil {
		t.Error("a second session was opened on one connection")
	}
	sit(t, o.mustLogin(officer), "xterm", 80, 24).sees("Harbour")
	third := sit(t, o.mustLogin(officer), "xterm", 80, 24)
	if err := third.ended(); err == nil {
		t.Error("a third session was opened with one key")
	}
	sit(t, o.mustLogin(other), "xterm", 80, 24).sees("Harbour")
	first.press("q")
	if err := first.ended(); err != nil {
		t.Fatal(err)
	}
	until(t, "the place is free again", func() bool {
		o.server.limits.mu.Lock()
		defer o.server.limits.mu.Unlock()
		return len(o.server.limits.sessions) == 2 && o.server.limits.sessions[gossh.FingerprintSHA256(officer.PublicKey())] == 1
	})
	sit(t, o.mustLogin(officer), "xterm", 80, 24).sees("Harbour")
}

func TestAFloodAndSilentClientsEnd(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.Logins, c.Handshake = 3, 300*time.Millisecond }, officer)
	var silent []net.Conn
	for range 3 {
		c, err := net.Dial("tcp", o.addr)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		silent = append(silent, c)
	}
	until(t, "a connection too many is refused", func() bool {
		c, err := net.Dial("tcp", o.addr)
		if err == nil {
			_ = c.Close()
		}
		return strings.Contains(o.log.String(), errLogins.Error())
	})
	for _, c := range silent {
		_ = c.SetReadDeadline(time.Now().Add(patience))
		if _, err := io.Copy(io.Discard, c); errors.Is(err, os.ErrDeadlineExceeded) {
			t.Error("a silent client was kept")
		}
	}
	until(t, "an officer gets in after the flood", func() bool { _, err := o.login(officer); return err == nil })
}

func TestGarbageBeforeTheLoginHarmsNobody(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 80, 24)
	for range 3 {
		c, err := net.Dial("tcp", o.addr)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.CopyN(c, rand.Reader, 1<<16)
		_ = c.Close()
	}
	d.sees("Harbour")
}

func TestFailedLoginsAreSlowed(t *testing.T) {
	l := newLimits(Config{}.withDefaults())
	now := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	bad, good := network(&net.TCPAddr{IP: net.IPv4(192, 0, 2, 1), Port: 1}), network(&net.TCPAddr{IP: net.IPv4(192, 0, 2, 2), Port: 1})
	last := time.Duration(0)
	for i := range 40 {
		d := l.delay(bad, now)
		if i <= freeFailures && d != 0 || d < last || d > longestDelay {
			t.Errorf("after %d failures the wait is %v (before: %v)", i, d, last)
		}
		last = d
		l.fail(bad, now)
	}
	if last != longestDelay || l.delay(good, now) != 0 || l.delay(bad, now.Add(failureMemory+1)) != 0 {
		t.Errorf("the longest wait is %v; of another address %v; when forgotten %v", last, l.delay(good, now), l.delay(bad, now.Add(failureMemory+1)))
	}
}

func TestAConfigurationThatIsNotSafeIsRefused(t *testing.T) {
	dir := folder(t)
	good := Config{KeysFile: filepath.Join(dir, "keys"), HostKey: filepath.Join(dir, "host")}
	writeKeys(t, good.KeysFile, line(newSigner(t), "", "x"))
	if _, err := Check(good); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(good.HostKey); err == nil {
		t.Error("checking made a host key")
	}
	writeKeys(t, filepath.Join(dir, "broken"), "no key\n")
	if err := os.WriteFile(filepath.Join(dir, "public"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Config){
		"no keys file":          func(c *Config) { c.KeysFile = "" },
		"missing keys file":     func(c *Config) { c.KeysFile += "x" },
		"no host key named":     func(c *Config) { c.HostKey = "" },
		"host key is no key":    func(c *Config) { c.HostKey = filepath.Join(dir, "broken") },
		"host key open to all":  func(c *Config) { c.HostKey = filepath.Join(dir, "public") },
		"no folder for the key": func(c *Config) { c.HostKey = filepath.Join(dir, "none", "host") },
		"no port":               func(c *Config) { c.Listen = "127.0.0.1" },
	} {
		c := good
		change(&c)
		if _, err := Check(c); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}
