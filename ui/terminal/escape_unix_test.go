//go:build unix

package terminal

import (
	"os"
	"testing"
	"time"
)

func TestEscByItselfIsTheKeyAndElseTheBeginningOfAnother(t *testing.T) {
	for _, c := range []struct {
		about       string
		first, then string
		wait        time.Duration
		want        string
	}{
		{"the key", "\x1b", "", time.Millisecond, "\x1b[27u"},
		{"an arrow", "\x1b[A", "", time.Millisecond, "\x1b[A"},
		{"an arrow in two pieces", "\x1b", "[A", time.Minute, "\x1b[A"},
		{"Esc behind a letter", "a\x1b", "", time.Millisecond, "a\x1b"},
		{"a letter", "a", "", time.Millisecond, "a"},
	} {
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		keys := Keys(r, c.wait)
		if _, err := w.WriteString(c.first); err != nil {
			t.Fatal(err)
		}
		if c.then != "" {
			go func() {
				time.Sleep(10 * time.Millisecond) // the first piece is read by now
				w.WriteString(c.then)
			}()
		}
		b := make([]byte, 64)
		if n, err := keys.Read(b); err != nil || string(b[:n]) != c.want {
			t.Errorf("%s: %q, %v, want %q", c.about, b[:n], err, c.want)
		}
		w.Close()
		if _, err := keys.Read(b); err == nil {
			t.Errorf("%s: no end of the input", c.about)
		}
		r.Close()
	}
}
