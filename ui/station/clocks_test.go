package station

import (
	"context"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"mujaz/briefs"
)

func TestAReaderWhoWalkedAwayIsWarnedAndLeft(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.Idle, c.Warning = 2*time.Second, 1500*time.Millisecond }, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 100, 24)
	d.shows("press any key to stay")
	if err := d.ended(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(d.written(), "because it was not used") {
		t.Error("the reader was not told why")
	}
}

func TestTheLongestSessionEnds(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.Longest, c.Warning = 2*time.Second, 1500*time.Millisecond }, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 100, 24)
	d.shows("has reached its limit and ends soon")
	if err := d.ended(); err != nil {
		t.Error(err)
	}
}

func TestAStoppingStationSaysSoAndWaits(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 100, 24)
	d.sees("Harbour")
	s, err := o.mustLogin(officer).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.StdinPipe(); err != nil { // stays open: nothing is said
		t.Fatal(err)
	}
	var out journal
	s.Stdout = &out
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	until(t, "the talk has begun", func() bool { return strings.Contains(out.String(), "Harbour") })
	o.stop()
	if err := d.ended(); err != nil {
		t.Error(err)
	}
	if err := s.Wait(); err != nil {
		t.Error(err)
	}
	for _, w := range []string{d.written(), out.String()} {
		if !strings.Contains(w, "The station is stopping") {
			t.Errorf("the reader was not told: %q", w)
		}
	}
	if err := <-o.done; err != nil {
		t.Error(err)
	}
	if _, err := o.login(officer); err == nil {
		t.Error("a stopped station let an officer in")
	}
}

// faulty is a shelf with a fault in it.
type faulty struct{ briefs.Shelf }

func (faulty) Find(context.Context, string) ([]string, error) { panic("a fault") }

func TestAFaultEndsOneSessionOnly(t *testing.T) {
	sound, unlucky := newSigner(t), newSigner(t)
	o := open(t, func(c *Config) {
		whole := c.Shelf
		c.Shelf = func(fingerprint string) briefs.Shelf {
			if fingerprint == gossh.FingerprintSHA256(unlucky.PublicKey()) {
				return faulty{whole(fingerprint)}
			}
			return whole(fingerprint)
		}
	}, sound, unlucky)
	d := sit(t, o.mustLogin(sound), "xterm", 80, 24)
	d.sees("Harbour")
	if err := sit(t, o.mustLogin(unlucky), "xterm", 80, 24).ended(); err == nil {
		t.Error("a session with a fault ended as if all were well")
	}
	d.press("?")
	until(t, "the other session goes on", func() bool { return !strings.Contains(d.screen(), "1/1") })
	sit(t, o.mustLogin(sound), "xterm", 80, 24).sees("Harbour")
}

func TestRepliesThatNeverComeDoNotHoldUpTheReader(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	s, err := o.mustLogin(officer).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.RequestPty("xterm", 24, 80, gossh.TerminalModes{}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	var out journal
	s.Stdout = &out
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	until(t, "the reader is there", func() bool { return strings.Contains(out.String(), "Harbour") })
}
