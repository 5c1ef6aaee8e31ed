package station

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	gossh "golang.org/x/crypto/ssh"

	"mujaz/briefs"
	"mujaz/briefs/memory"
	"mujaz/ui/terminal"
)

// patience bounds a hung test; nothing is measured by it.
const patience = time.Minute

// journal is a log that can be read while it is written.
type journal struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (j *journal) Write(b []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.Write(b)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.String()
}

// office is a running station.
type office struct {
	t      testing.TB
	addr   string
	log    *journal
	server *Server
	stop   context.CancelFunc
	done   chan error
	mu     sync.Mutex
	asked  []string // fingerprints that a shelf was asked for
}

// open runs a station for the officers whose keys are given.
func open(t testing.TB, change func(*Config), officers ...gossh.Signer) *office {
	t.Helper()
	dir := folder(t)
	var lines string
	for i, o := range officers {
		lines += line(o, "", "officer-"+string(rune('a'+i)))
	}
	writeKeys(t, filepath.Join(dir, "keys"), lines)
	o := &office{t: t, log: &journal{}, done: make(chan error, 1)}
	c := Config{
		HostKey: filepath.Join(dir, "host"), KeysFile: filepath.Join(dir, "keys"),
		Log: slog.New(slog.NewJSONHandler(o.log, nil)), Shelf: o.shelf,
	}
	if change != nil {
		change(&c)
	}
	var err error
	if o.server, err = New(c); err != nil {
		t.Fatal(err)
	}
	o.server.watch = 10 * time.Millisecond
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	o.addr = l.Addr().String()
	ctx, stop := context.WithCancel(context.Background())
	o.stop = stop
	go func() { o.done <- o.server.serveOn(ctx, l); close(o.done) }()
	t.Cleanup(func() { stop(); <-o.done })
	return o
}

func (o *office) shelf(fingerprint string) briefs.Shelf {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.asked = append(o.asked, fingerprint)
	s := memory.New(time.Now)
	s.Add(briefs.Brief{Schema: briefs.Schema, ID: "harbour", Supported: true, Language: "en", Direction: briefs.LTR,
		Headline: "Harbour dredging resumes", Text: "Harbour dredging resumes"})
	return s
}

// login logs in with keys, in the order in which they are offered.
func (o *office) login(keys ...gossh.Signer) (*gossh.Client, error) {
	c := &gossh.ClientConfig{User: "anyone", Auth: []gossh.AuthMethod{gossh.PublicKeys(keys...)}, HostKeyCallback: gossh.InsecureIgnoreHostKey(), Timeout: patience}
	if len(keys) == 0 {
		c.Auth = nil
	}
	client, err := gossh.Dial("tcp", o.addr, c)
	if err == nil {
		o.t.Cleanup(func() { _ = client.Close() })
	}
	return client, err
}

func (o *office) mustLogin(keys ...gossh.Signer) *gossh.Client {
	o.t.Helper()
	c, err := o.login(keys...)
	if err != nil {
		o.t.Fatal(err)
	}
	return c
}

// desk is a session with a terminal emulator in front of it.
type desk struct {
	t    testing.TB
	sess *gossh.Session
	keys io.WriteCloser
	mu   sync.Mutex
	emu  *vt.Emulator
	raw  bytes.Buffer
	ends chan error
	wait string // what the screen is watched for
	came bool   // whether it has shown it, be it for a moment
}

// sit opens a session on a screen of the given size.
func sit(t testing.TB, c *gossh.Client, term string, columns, rows int, env ...string) *desk {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, sess: s, emu: vt.NewEmulator(min(max(columns, 1), 200), min(max(rows, 1), 100)), ends: make(chan error, 1)}
	for _, v := range env {
		name, value, _ := strings.Cut(v, "=")
		if err := s.Setenv(name, value); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.RequestPty(term, rows, columns, gossh.TerminalModes{}); err != nil {
		t.Fatal(err)
	}
	if d.keys, err = s.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	s.Stdout = d
	go func() { // the emulator's answers; it waits until they are taken, even when the session is over
		_, _ = io.Copy(d.keys, d.emu)
		_, _ = io.Copy(io.Discard, d.emu)
	}()
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	go func() { d.ends <- s.Wait() }()
	// Not the emulator's Close: it races with its Read.
	t.Cleanup(func() { _ = d.emu.InputPipe().(io.Closer).Close() })
	return d
}

func (d *desk) Write(b []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.raw.Write(b)
	n, err := d.emu.Write(b)
	d.look()
	return n, err
}

// look takes note of what is waited for, while the screen shows it.
func (d *desk) look() {
	d.came = d.came || d.wait != "" && strings.Contains(d.emu.String(), d.wait)
}

// shows waits until the screen shows something that it does not show for long.
func (d *desk) shows(s string) {
	d.t.Helper()
	d.mu.Lock()
	d.wait = s
	d.look()
	d.mu.Unlock()
	until(d.t, "the screen shows "+s, func() bool {
		d.mu.Lock()
		defer d.mu.Unlock()
		return d.came
	})
}

func (d *desk) screen() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.emu.String()
}

func (d *desk) written() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.raw.String()
}

func (d *desk) press(keys string) {
	d.t.Helper()
	if _, err := io.WriteString(d.keys, keys); err != nil {
		d.t.Fatal(err)
	}
}

// ended waits for the session's end.
func (d *desk) ended() error {
	d.t.Helper()
	select {
	case err := <-d.ends:
		return err
	case <-time.After(patience):
		d.t.Fatalf("the session did not end; screen:\n%s", d.screen())
		return nil
	}
}

// until waits for something to become so.
func until(t testing.TB, what string, so func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if so() {
			return
		}
	}
	t.Fatalf("never: %s", what)
}

func (d *desk) sees(s string) {
	d.t.Helper()
	until(d.t, "the screen shows "+s, func() bool { return strings.Contains(d.screen(), s) })
}

func TestAnOfficerReadsOverSSH(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	d := sit(t, o.mustLogin(officer), "xterm-256color", 100, 30)
	d.sees("Harbour dredging resumes")
	if !strings.Contains(d.written(), "\x1b[8l") {
		t.Error("the terminal was not told how to treat right-to-left rows")
	}
	d.mu.Lock()
	d.emu.Resize(60, 20)
	d.mu.Unlock()
	if err := d.sess.WindowChange(20, 60); err != nil {
		t.Fatal(err)
	}
	d.press("\r")
	until(t, "the brief is in the log", func() bool { return strings.Contains(o.log.String(), `"brief":"harbour"`) })
	d.press("q")
	if err := d.ended(); err != nil {
		t.Errorf("leaving the reader: %v", err)
	}
	until(t, "the logout is in the log", func() bool { return strings.Contains(o.log.String(), `"msg":"logout"`) })
	if w := d.written(); !strings.Contains(w, "\x1b[8h") {
		t.Error("the terminal was not given back")
	}
	log, fingerprint := o.log.String(), gossh.FingerprintSHA256(officer.PublicKey())
	for _, want := range []string{`"msg":"login"`, fingerprint, `"key":"officer-a"`, `"address":"127.0.0.1:`} {
		if !strings.Contains(log, want) {
			t.Errorf("the log does not have %s:\n%s", want, log)
		}
	}
	if len(o.asked) != 1 || o.asked[0] != fingerprint {
		t.Errorf("shelves were asked for %v", o.asked)
	}
}

func TestWithoutATerminalTheReaderTalks(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	s, err := o.mustLogin(officer).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	s.Stdout, s.Stdin = &out, strings.NewReader("q\n")
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	if err := s.Wait(); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); !strings.Contains(got, "Harbour dredging resumes") || strings.Contains(got, "\x1b") {
		t.Errorf("said %q", got)
	}
}

func TestHostileTerminalsAreBorne(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.SessionsPerKey, c.SessionsPerConnection = 20, 20 }, officer)
	c := o.mustLogin(officer)
	for _, h := range []struct {
		term          string
		columns, rows int
	}{{strings.Repeat("x", 10_000), 80, 24}, {"x\x1b[2J\n\x00", 80, 24}, {"xterm", 0, 0}, {"xterm", 1 << 30, 1 << 30}, {"xterm", 1, 1}} {
		d := sit(t, c, h.term, h.columns, h.rows)
		until(t, "the reader is there", func() bool { return strings.Contains(d.written(), "\x1b[?1049h") })
		d.press("q")
		if err := d.ended(); err != nil {
			t.Errorf("TERM %.20q at %d×%d: %v", h.term, h.columns, h.rows, err)
		}
	}
}

func TestAProfileChosenByHandIsKeptForTheOfficer(t *testing.T) {
	chooser, other := newSigner(t), newSigner(t)
	dir := t.TempDir()
	o := open(t, func(c *Config) {
		c.Choices = func(fingerprint string) terminal.Memory {
			return terminal.Memory{Path: filepath.Join(dir, fingerprint[len(fingerprint)-4:])}
		}
	}, chooser, other)
	read := func(who gossh.Signer, keys string) string {
		d := sit(t, o.mustLogin(who), "xterm-256color", 100, 30)
		d.sees("Harbour dredging resumes")
		if keys != "" {
			d.press("T")
			d.sees("visual-lrm")
			d.press(keys)
			d.sees("kept for this terminal")
		}
		d.press("q")
		if err := d.ended(); err != nil {
			t.Error(err)
		}
		log := o.log.String()
		_, profile, _ := strings.Cut(log[strings.LastIndex(log, `"msg":"reading"`):], `"profile":"`)
		profile, _, _ = strings.Cut(profile, `"`)
		return profile
	}
	before := read(chooser, "7")
	if got := read(chooser, ""); got != "inverse-fenced" || got == before {
		t.Errorf("the officer who chose reads in %s, before in %s", got, before)
	}
	if got := read(other, ""); got != before {
		t.Errorf("another officer reads in %s, not in %s", got, before)
	}
}
