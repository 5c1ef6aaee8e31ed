// Package screen runs a program in a pseudo-terminal with an emulator behind
// it, for the tests of the whole program.
package screen

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// patience is how long a program may take to show what is waited for: an upper
// bound that ends a hung test, not a measurement.
const patience = 20 * time.Second

// Terminal is a running program and its screen.
type Terminal struct {
	t    testing.TB
	cmd  *exec.Cmd
	pty  *os.File
	mu   sync.Mutex
	emu  *vt.Emulator
	out  bytes.Buffer
	last time.Time // of the last output or key
	done chan struct{}
}

// Start runs cmd in a terminal of the given size. It is killed when the test ends.
func Start(t testing.TB, cmd *exec.Cmd, columns, rows int) *Terminal {
	t.Helper()
	f, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: uint16(columns), Rows: uint16(rows)})
	if err != nil {
		t.Fatalf("start %s in a pseudo-terminal: %v", cmd.Path, err)
	}
	p := &Terminal{t: t, cmd: cmd, pty: f, emu: vt.NewEmulator(columns, rows), last: time.Now(), done: make(chan struct{})}
	go p.read()
	go func() { _, _ = io.Copy(f, p.emu) }() // the emulator's answers to queries are typed back
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = f.Close()
		_ = p.emu.Close()
	})
	return p
}

func (p *Terminal) read() {
	defer close(p.done)
	buf := make([]byte, 1<<15)
	for {
		n, err := p.pty.Read(buf)
		p.mu.Lock()
		p.out.Write(buf[:n])
		_, _ = p.emu.Write(buf[:n])
		p.last = time.Now()
		p.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// String is the screen's text, one line a row.
func (p *Terminal) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.emu.String()
}

// Columns is the screen's present width.
func (p *Terminal) Columns() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.emu.Width()
}

// Raw is every byte that the program has written.
func (p *Terminal) Raw() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.out.String()
}

// Press types keys.
func (p *Terminal) Press(keys string) {
	p.t.Helper()
	p.mu.Lock()
	p.last = time.Now() // the answer is still to come: see Settled
	p.mu.Unlock()
	if _, err := io.WriteString(p.pty, keys); err != nil {
		p.t.Fatalf("type %q: %v", keys, err)
	}
}

// Cooked says whether the terminal is in the mode of a new one, in which a shell
// has it: it gives its input line by line, with an echo.
func (p *Terminal) Cooked() bool {
	p.t.Helper()
	fresh, device, err := pty.Open()
	if err != nil {
		p.t.Fatalf("open a pseudo-terminal: %v", err)
	}
	defer fresh.Close()
	defer device.Close()
	mode := func(f *os.File) (state *term.State) {
		c, err := f.SyscallConn()
		if err == nil {
			err = errors.Join(c.Control(func(fd uintptr) { state, err = term.GetState(fd) }), err)
		}
		if err != nil {
			p.t.Fatalf("ask a pseudo-terminal for its mode: %v", err)
		}
		return state
	}
	return reflect.DeepEqual(mode(p.pty), mode(fresh))
}

// Resize changes the terminal's size.
func (p *Terminal) Resize(columns, rows int) {
	p.t.Helper()
	p.mu.Lock()
	p.emu.Resize(columns, rows)
	p.mu.Unlock()
	if err := pty.Setsize(p.pty, &pty.Winsize{Cols: uint16(columns), Rows: uint16(rows)}); err != nil {
		p.t.Fatalf("resize to %d×%d: %v", columns, rows, err)
	}
}

// Signal sends the program a signal.
func (p *Terminal) Signal(s os.Signal) {
	p.t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		p.t.Fatalf("send %v: %v", s, err)
	}
}

// Until waits for the screen to be as ok wants it.
func (p *Terminal) Until(what string, ok func(screen string) bool) {
	p.t.Helper()
	end := time.Now().Add(patience)
	for !ok(p.String()) {
		if time.Now().After(end) {
			p.t.Fatalf("waited in vain for %s; the screen is\n%s", what, p.String())
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// Settled waits until the program has been silent for a while and returns the screen.
func (p *Terminal) Settled() string {
	p.t.Helper()
	end := time.Now().Add(patience)
	for time.Now().Before(end) {
		p.mu.Lock()
		quiet := time.Since(p.last) > 150*time.Millisecond
		p.mu.Unlock()
		if quiet {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	return p.String()
}

// Wait waits for the program's end and returns its exit code.
func (p *Terminal) Wait() int {
	p.t.Helper()
	ended := make(chan error, 1)
	go func() { ended <- p.cmd.Wait() }()
	select {
	case err := <-ended:
		select {
		case <-p.done:
		case <-time.After(time.Second): // the pty may stay open in a child
		}
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return exit.ExitCode()
		}
		if err != nil {
			p.t.Fatalf("wait for the program: %v", err)
		}
		return 0
	case <-time.After(patience):
		p.t.Fatalf("the program does not end; the screen is\n%s", p.String())
		return -1
	}
}

// MustBeRestored fails the test unless the program left the alternate screen,
// showed the cursor and gave right-to-left text back to the terminal.
func (p *Terminal) MustBeRestored() {
	p.t.Helper()
	raw := p.Raw()
	for _, pair := range []struct{ what, on, off string }{
		{"the alternate screen", "\x1b[?1049h", "\x1b[?1049l"},
		{"the hidden cursor", "\x1b[?25l", "\x1b[?25h"},
		{"explicit bidi mode", "\x1b[8l", "\x1b[8h"},
	} {
		if strings.LastIndex(raw, pair.on) > strings.LastIndex(raw, pair.off) {
			p.t.Errorf("%s was not undone on the way out", pair.what)
		}
	}
	if !strings.Contains(raw, "\x1b[8l") {
		p.t.Errorf("explicit bidi mode was never set")
	}
}
