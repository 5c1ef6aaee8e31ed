package station

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"mujaz/ui/language"
)

func french(t testing.TB) *language.Strings {
	t.Helper()
	s, err := language.ByCode("fr")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAConnectionWithoutASessionIsClosed(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.Handshake = 400 * time.Millisecond }, officer)
	if err := o.mustLogin(officer).Wait(); err == nil {
		t.Error("the connection ended in peace")
	}
	c := o.mustLogin(officer)
	d := sit(t, c, "xterm", 100, 24)
	d.sees("Harbour")
	time.Sleep(600 * time.Millisecond)
	d.press("?")
	d.sees("PgUp") // in use: it stays
	d.press("\x1b")
	d.sees("Harbour")
	d.press("q")
	if err := d.ended(); err != nil {
		t.Error(err)
	}
	_ = c.Wait() // and closes after the last one
}

func TestConnectionsOfAKeyAreCounted(t *testing.T) {
	officer, other := newSigner(t), newSigner(t)
	o := open(t, func(c *Config) { c.SessionsPerKey = 1 }, officer, other)
	for range 1 + spareConnections {
		o.mustLogin(officer)
	}
	if _, err := o.login(officer); err == nil {
		t.Error("a connection too many was logged in")
	}
	if !strings.Contains(o.log.String(), errConnections.Error()) {
		t.Errorf("the log does not say so:\n%s", o.log.String())
	}
	o.mustLogin(other)
}

func TestAllSessionsAreCounted(t *testing.T) {
	one, other := newSigner(t), newSigner(t)
	o := open(t, func(c *Config) { c.Sessions = 1 }, one, other)
	sit(t, o.mustLogin(one), "xterm", 80, 24).sees("Harbour")
	var exit *gossh.ExitError
	if err := sit(t, o.mustLogin(other), "xterm", 80, 24).ended(); !errors.As(err, &exit) || exit.ExitStatus() != 1 {
		t.Errorf("a session too many ended with %v", err)
	}
}

func TestOneAddressDoesNotTakeTheLoginsOfAll(t *testing.T) {
	l := newLimits(Config{Logins: 10, LoginsPerAddress: 3}.withDefaults())
	here := network(&net.TCPAddr{IP: net.ParseIP("2001:db8::1")})
	for i := range 3 {
		if err := l.connect(network(&net.TCPAddr{IP: net.ParseIP("2001:db8::" + string(rune('1'+i)))})); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.connect(here); !errors.Is(err, errLoginsFromHere) {
		t.Errorf("a fourth from one /64: %v", err)
	}
	there := network(&net.TCPAddr{IP: net.IPv4(192, 0, 2, 1)})
	if err := l.connect(there); err != nil {
		t.Errorf("from elsewhere: %v", err)
	}
	l.disconnect(here, "")
	if err := l.connect(here); err != nil {
		t.Errorf("after one has left: %v", err)
	}
}

func TestSessionsOfAWithdrawnKeyEnd(t *testing.T) {
	officer, other := newSigner(t), newSigner(t)
	var path string
	o := open(t, func(c *Config) { path = c.KeysFile }, officer, other)
	gone, stays := sit(t, o.mustLogin(officer), "xterm", 100, 24), sit(t, o.mustLogin(other), "xterm", 100, 24)
	gone.sees("Harbour")
	stays.sees("Harbour")
	writeKeys(t, path, line(other, "", "the one who stays"))
	if err := gone.ended(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(gone.written(), "not accepted any more") {
		t.Error("the reader was not told")
	}
	stays.press("?")
	stays.sees("PgUp")
	writeKeys(t, path, "garbage\n")
	until(t, "the bad file is in the log", func() bool { return strings.Contains(o.log.String(), "last good keys stay") })
	stays.press("\x1b")
	stays.sees("Harbour")
}

func TestStrangersDoNotFillTheLog(t *testing.T) {
	var out bytes.Buffer
	log := slog.New(slog.NewJSONHandler(&out, nil))
	now := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	th := throttle{now: func() time.Time { return now }}
	for range 1000 {
		th.warn(log, "refused")
	}
	if n := strings.Count(out.String(), "\n"); n != linesPerSecond {
		t.Errorf("%d lines, want %d", n, linesPerSecond)
	}
	now = now.Add(time.Second)
	th.warn(log, "refused")
	if !strings.Contains(out.String(), `"unlogged":980`) {
		t.Errorf("what was left out is not counted:\n%s", out.String())
	}
}

func TestAFloodOfKeysIsTakenAtAPace(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	now := time.Now()
	p := &paced{r: strings.NewReader(strings.Repeat("x", 1<<20)), ctx: ctx, now: func() time.Time { return now }}
	taken := 0
	time.AfterFunc(50*time.Millisecond, stop) // it waits for longer by then
	for b := make([]byte, 64<<10); ; {
		n, err := p.Read(b)
		taken += n
		if err != nil {
			break
		}
	}
	if taken > inputBurst+2*inputPace {
		t.Errorf("%d bytes were taken at once", taken)
	}
	now = now.Add(time.Hour)
	p.ctx = context.Background()
	if n, err := p.Read(make([]byte, 10)); n != 10 || err != nil {
		t.Errorf("after a pause: %d, %v", n, err)
	}
}

// stuck is a client that takes nothing until it is cut off.
type stuck chan bool

func (s stuck) Write([]byte) (int, error) { <-s; return 0, io.ErrClosedPipe }

func TestLookingWhetherTheStationIsThereSlowsNobody(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	from := network(&net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1})
	for range freeFailures + 3 {
		c, err := net.Dial("tcp", o.addr)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(c, "SSH-2.0-\u009b2J\x1b]0;x\x07\r\n")
		_ = c.Close()
	}
	until(t, "all have been refused", func() bool { return strings.Count(o.log.String(), `"msg":"refused"`) == freeFailures+3 })
	if d := o.server.limits.delay(from, time.Now()); d != 0 {
		t.Errorf("logins wait for %v", d)
	}
	if l := o.log.String(); strings.ContainsAny(l, "\u009b\x1b\x07") {
		t.Errorf("the log can steer a terminal: %q", l)
	}
	for range freeFailures + 1 {
		if _, err := o.login(newSigner(t)); err == nil {
			t.Fatal("a key that is not listed was let in")
		}
	}
	until(t, "the failures are counted", func() bool { return o.server.limits.delay(from, time.Now()) > 0 })
	o.mustLogin(officer)
	if d := o.server.limits.delay(from, time.Now()); d != 0 {
		t.Errorf("after a login others wait for %v", d)
	}
}

func TestAClientThatTakesNothingIsCutOff(t *testing.T) {
	w := make(stuck)
	p := &patient{w: w, wait: 10 * time.Millisecond, cut: func() { close(w) }}
	if _, err := p.Write([]byte("x")); !errors.Is(err, io.ErrClosedPipe) {
		t.Error(err)
	}
}

func TestTheHostKeyIsMadeAndNothingElseIsTouched(t *testing.T) {
	dir := folder(t)
	c := Config{HostKey: filepath.Join(dir, "host"), KeysFile: filepath.Join(dir, "keys"), Shelf: (&office{}).shelf}
	writeKeys(t, c.KeysFile, line(newSigner(t), "", "x"))
	first, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	again, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	if first.host != again.host {
		t.Error("the station has another key after each start")
	}
	for path, want := range map[string]fs.FileMode{c.HostKey: 0o600, dir: 0o755} {
		if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != want {
			t.Errorf("%s: mode %v, want %v (%v)", path, info.Mode().Perm(), want, err)
		}
	}
	if files, _ := os.ReadDir(dir); len(files) != 2 {
		t.Errorf("there are %d files, want the key and the keys", len(files))
	}
}

func TestAFolderThatOthersCanWriteToIsRefused(t *testing.T) {
	signer := newSigner(t)
	for name, c := range map[string]struct {
		mode fs.FileMode
		bad  bool
	}{
		"the owner's": {0o755, false}, "the group's": {0o775, true}, "everybody's": {0o777, true}, "sticky": {0o777 | fs.ModeSticky, false},
	} {
		t.Run(name, func(t *testing.T) {
			top := folder(t)
			dir := filepath.Join(top, "a", "b")
			if err := os.MkdirAll(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			writeKeys(t, filepath.Join(dir, "keys"), line(signer, "", "x"))
			link := filepath.Join(top, "link")
			if err := os.Symlink(filepath.Join(dir, "keys"), link); err != nil {
				t.Fatal(err)
			}
			for _, d := range []string{filepath.Join(top, "a", "b"), filepath.Join(top, "a")} {
				if err := os.Chmod(d, c.mode); err != nil {
					t.Fatal(err)
				}
				for _, path := range []string{filepath.Join(dir, "keys"), link} {
					if _, _, err := readKeys(path); (err != nil) != c.bad || c.bad && !strings.Contains(err.Error(), d) {
						t.Errorf("%s with %s %v: %v", path, d, c.mode, err)
					}
				}
				if err := os.Chmod(d, 0o755); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}
