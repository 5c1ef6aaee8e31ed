package ui

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/creack/pty"

	"mujaz/briefs"
)

// broken is a shelf with a fault.
type broken struct{ briefs.Shelf }

func (broken) Find(context.Context, string) ([]string, error) { panic("a fault") }

func TestAFaultGivesTheTerminalBack(t *testing.T) {
	terminal, device, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	const end = "nothing more\n" // the device is not closed: Bubble Tea may still ask it for its size
	written := make(chan string, 1)
	go func() {
		var all []byte
		for b := make([]byte, 4096); !strings.Contains(string(all), strings.TrimSpace(end)); {
			n, err := terminal.Read(b)
			if all = append(all, b[:n]...); err != nil {
				break
			}
		}
		written <- string(all)
	}()
	c := newUser(t, "en").m.config
	c.Shelf = broken{c.Shelf}
	if err := Run(t.Context(), c, device, device); !errors.Is(err, tea.ErrProgramPanic) {
		t.Errorf("the reader ended with %v", err)
	}
	if _, err := io.WriteString(device, end); err != nil {
		t.Fatal(err)
	}
	w := <-written
	for on, off := range map[string]string{"\x1b[8l": "\x1b[8h", "\x1b[?1049h": "\x1b[?1049l", "\x1b[?25l": "\x1b[?25h"} {
		if at := strings.LastIndex(w, on); at > strings.LastIndex(w, off) {
			t.Errorf("%q was not undone by %q", on, off)
		}
	}
	if !strings.Contains(w, "\x1b[8l") {
		t.Error("the terminal was never told how to treat right-to-left rows")
	}
}
