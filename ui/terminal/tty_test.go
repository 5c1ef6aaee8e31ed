package terminal

import (
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

// answering plays a terminal behind a pseudo-terminal: asked for DA1, it types
// reply. It returns the device and everything written to it so far, when closed.
func answering(t *testing.T, reply string) *os.File {
	t.Helper()
	terminal, device, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = terminal.Close(); _ = device.Close() })
	go func() {
		var asked strings.Builder
		buf := make([]byte, 256)
		for {
			n, err := terminal.Read(buf)
			if err != nil {
				return
			}
			before := asked.Len()
			asked.Write(buf[:n])
			if s := asked.String(); strings.Contains(s, queries) && !strings.Contains(s[:before], queries) {
				_, _ = io.WriteString(terminal, reply)
			}
		}
	}()
	return device
}

func TestATerminalDeviceIsAskedAndRestored(t *testing.T) {
	for _, c := range []struct{ about, reply, profile, left string }{
		{"Konsole, and a key pressed early", "j␛[>1;115;0c␛P!|7E4B4445␛\\␛[?62;1;4c", "inverse-fenced", "j"},
		{"PuTTY", "␛[>0;136;0c␛[?6c", "inverse-guarded", ""},
		{"one that says nothing", "", "visual", ""},
	} {
		device := answering(t, escapes(c.reply))
		before, err := term.GetState(device.Fd())
		if err != nil {
			t.Fatal(err)
		}
		limit := 10 * time.Second
		if c.reply == "" {
			limit = 50 * time.Millisecond
		}
		id, p, err := DetectTTY(context.Background(), device, device, only("TERM", "xterm"), limit)
		if err != nil {
			t.Fatal(err)
		}
		if p.Name != c.profile || string(id.Leftover) != c.left {
			t.Errorf("%s: %s (%s), left over %q", c.about, p.Name, id.Why, id.Leftover)
		}
		if after, err := term.GetState(device.Fd()); err != nil || *after != *before {
			t.Errorf("%s: the terminal is left in another mode (%v)", c.about, err)
		}
	}
}

func TestWhatIsNoTerminalIsNotAsked(t *testing.T) {
	f, err := os.CreateTemp(t.TempDir(), "out")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, p, err := DetectTTY(context.Background(), f, f, only("TERM", "xterm"), time.Minute); err != nil || p.Name != "visual" {
		t.Errorf("%s, %v", p.Name, err)
	}
	if info, err := f.Stat(); err != nil || info.Size() != 0 {
		t.Errorf("%d bytes were written to a file, %v", info.Size(), err)
	}
}
