package station

import (
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	gossh "golang.org/x/crypto/ssh"

	"mujaz/briefs"
	"mujaz/briefs/memory"
	"mujaz/ui"
	"mujaz/ui/language"
)

// coloured is a look (SGR) with a colour.
var coloured = regexp.MustCompile(`\x1b\[([0-9;]*;)?[349][0-7][0-9;]*m`)

// TestASessionIsOfItsOwnTerminal: the station's own environment says the
// opposite of what each client's does.
func TestASessionIsOfItsOwnTerminal(t *testing.T) {
	for name, value := range map[string]string{
		"LANG": "ar_SA.UTF-8", "LC_ALL": "ar_SA.UTF-8", "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "20", "LINES": "5", "LC_MUJAZ_TERMINAL": "logical",
	} {
		t.Setenv(name, value)
	}
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.SessionsPerKey, c.SessionsPerConnection = 20, 20 }, officer)
	c := o.mustLogin(officer)
	for name, w := range map[string]struct {
		term string
		env  []string
		log  []string // of the session
		sees string
	}{
		"nothing said":      {"xterm-256color", nil, []string{`"profile":"visual"`, `"language":"en"`, `"terminal":"xterm-256color"`}, "1 brief"},
		"French":            {"xterm", []string{"LANG=fr_FR.UTF-8"}, []string{`"language":"fr"`}, "1 fiche"},
		"Arabic by LC_ALL":  {"xterm", []string{"LANG=fr_FR.UTF-8", "LC_ALL=ar_SA.UTF-8"}, []string{`"language":"ar"`}, ""},
		"profile by hand":   {"xterm", []string{"LC_MUJAZ_TERMINAL=chunked"}, []string{`"profile":"chunked"`}, ""},
		"no such profile":   {"xterm", []string{"LC_MUJAZ_TERMINAL=no/such"}, []string{`"profile":"visual"`}, ""},
		"a variable unread": {"xterm", []string{"LD_PRELOAD=/tmp/x.so"}, []string{`"language":"en"`}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			before := len(o.log.String())
			d := sit(t, c, w.term, 100, 24, w.env...)
			d.sees("Harbour")
			d.sees(w.sees)
			for _, want := range w.log {
				if got := o.log.String()[before:]; !strings.Contains(got, want) {
					t.Errorf("the log does not have %s:\n%s", want, got)
				}
			}
			if !coloured.MatchString(d.written()) {
				t.Error("there are no colours")
			}
			d.press("q")
			if err := d.ended(); err != nil {
				t.Error(err)
			}
		})
	}
	d := sit(t, c, "xterm", 100, 24, "NO_COLOR=1")
	d.sees("Harbour")
	if c := coloured.FindString(d.written()); c != "" {
		t.Errorf("there are colours under NO_COLOR: %q", c)
	}
}

func TestTheStationsLanguageIsForThoseWhoNameNone(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) {
		c.SessionsPerKey, c.SessionsPerConnection = 20, 20
		c.Strings = french(t)
	}, officer)
	c := o.mustLogin(officer)
	for _, w := range []struct{ lang, code string }{{"", "fr"}, {"C.UTF-8", "fr"}, {"xx_XX.UTF-8", "fr"}, {"en_GB.UTF-8", "en"}, {"he_IL.UTF-8", "he"}} {
		before := len(o.log.String())
		d := sit(t, c, "xterm", 100, 24, "LANG="+w.lang)
		d.sees("Harbour")
		if got := o.log.String()[before:]; !strings.Contains(got, `"language":"`+w.code+`"`) {
			t.Errorf("LANG=%s: %s", w.lang, got)
		}
	}
}

func TestTheStationsLookKeysAndDigitsAreForAll(t *testing.T) {
	officer := newSigner(t)
	digits := language.ArabicIndic
	keymap, err := ui.DefaultKeymap().With(map[string][]string{"quit": {"z"}})
	if err != nil {
		t.Fatal(err)
	}
	o := open(t, func(c *Config) {
		c.SessionsPerKey, c.SessionsPerConnection = 20, 20
		c.Theme, c.Digits, c.Keys = "mono", &digits, keymap
	}, officer)
	c := o.mustLogin(officer)
	d := sit(t, c, "xterm-256color", 100, 24)
	d.sees("Harbour")
	d.sees("١")
	if c := coloured.FindString(d.written()); c != "" {
		t.Errorf("the station's look has no colours: %q", c)
	}
	d.press("q")
	d.press("z")
	if err := d.ended(); err != nil {
		t.Error(err)
	}
}

func TestATerminalThatCannotBeDrawnOnIsTalkedTo(t *testing.T) {
	officer := newSigner(t)
	o := open(t, func(c *Config) { c.SessionsPerKey, c.SessionsPerConnection = 20, 20 }, officer)
	c := o.mustLogin(officer)
	for _, term := range []string{"dumb", ""} {
		d := sit(t, c, term, 80, 24)
		d.sees("1. Harbour dredging resumes")
		d.press("7\x7f1\r") // typed wrong, rubbed out
		until(t, "the brief is opened", func() bool { return strings.Contains(o.log.String(), `"brief opened"`) })
		d.sees("1\n")
		if w := d.written(); strings.Contains(w, "\x1b") || strings.Contains(w, "\n") && !strings.Contains(w, "\r\n") {
			t.Errorf("TERM=%q: wrote %q", term, w)
		}
		d.press("q\r")
		if err := d.ended(); err != nil {
			t.Errorf("TERM=%q: %v", term, err)
		}
	}
	d := sit(t, c, "dumb", 80, 24)
	d.sees("Harbour")
	d.press("\x04") // end of input
	if err := d.ended(); err != nil {
		t.Error(err)
	}
}

func TestLinesAreCookedForATerminalThatIsRaw(t *testing.T) {
	for keys, want := range map[string]struct{ lines, echo string }{
		"ab\r":                           {"ab\n", "ab\n"},
		"abx\x7fc\r":                     {"abc\n", "abx\b \bc\n"},
		"سلا\bم\r":                       {"سلم\n", "سلا\b \bم\n"},
		"ab\x15c\r":                      {"c\n", "ab\b \b\b \bc\n"},
		"\x7f\r":                         {"\n", "\n"},
		"a\x1b[A\x00\r":                  {"a[A\n", "a[A\n"},
		"a\r\x04b\r":                     {"a\n", "a\n"},
		"a\x04b\r\x03c\r":                {"ab\n", "ab\n"},
		strings.Repeat("x", 2000) + "\r": {strings.Repeat("x", maxLine) + "\n", strings.Repeat("x", maxLine) + "\n"},
		"\xff\xfe\r":                     {"\n", "\n"},
	} {
		var echo strings.Builder
		got, err := io.ReadAll(newCooked(strings.NewReader(keys), &echo))
		if err != nil || string(got) != want.lines || echo.String() != want.echo {
			t.Errorf("%.20q: read %.40q, echoed %.40q, %v; want %.40q", keys, got, echo.String(), err, want.lines)
		}
	}
}

func TestNothingThatIsPressedStopsTheStation(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 100, 24)
	d.sees("Harbour")
	d.press("\x1a\x1c") // Ctrl-Z, Ctrl-\
	d.press("?")
	d.sees("PgUp")
	for _, b := range keys(nil) {
		if b.Command == ui.CmdSuspend {
			t.Error("the help names a key that has no meaning here")
		}
	}
	if _, ok := served(nil, tea.SuspendMsg{}).(tea.SuspendMsg); ok {
		t.Error("a program could suspend the station")
	}
}

func TestTheEndOfTheKeysEndsTheSession(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 100, 24)
	d.sees("Harbour")
	if err := d.keys.Close(); err != nil {
		t.Fatal(err)
	}
	if err := d.ended(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(d.written(), "\x1b[8h") {
		t.Error("the terminal was not given back")
	}
}

func TestALeftLineEndsTheSession(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	c := o.mustLogin(officer)
	sit(t, c, "xterm", 100, 24).sees("Harbour")
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	until(t, "the session is over", func() bool { return strings.Contains(o.log.String(), `"msg":"logout"`) })
	until(t, "all places are free", func() bool {
		o.server.limits.mu.Lock()
		defer o.server.limits.mu.Unlock()
		return o.server.limits.all == 0 && len(o.server.limits.keys) == 0 && o.server.limits.waiting == 0
	})
}

func TestWhatIsCopiedIsLoggedAndWhatIsTypedIsNot(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 120, 24)
	d.sees("Harbour")
	d.press("y")
	until(t, "the copy is in the log", func() bool { return strings.Contains(o.log.String(), `"msg":"copied"`) })
	until(t, "it is on the clipboard", func() bool { return strings.Contains(d.written(), "\x1b]52;c;") })
	d.press("/dredging")
	d.sees("dredging▏")
	d.press("\x1b[200~a pasted secret\x1b[201~")
	d.sees("secret")
	d.press("\r")
	d.press("q")
	if err := d.ended(); err != nil {
		t.Error(err)
	}
	if l := o.log.String(); strings.Contains(l, "dredging") || strings.Contains(l, "secret") || strings.Contains(l, "anyone") {
		t.Errorf("the log has what was typed, or the name that was given:\n%s", l)
	}
}

func TestSizesWithoutEndAreBorne(t *testing.T) {
	officer := newSigner(t)
	o := open(t, nil, officer)
	d := sit(t, o.mustLogin(officer), "xterm", 100, 24)
	d.sees("Harbour")
	for i := range 3000 {
		if err := d.sess.WindowChange(i%40, i%150); err != nil {
			t.Fatal(err)
		}
	}
	d.mu.Lock()
	d.emu.Resize(110, 12)
	d.mu.Unlock()
	if err := d.sess.WindowChange(12, 110); err != nil {
		t.Fatal(err)
	}
	until(t, "the last size is drawn", func() bool {
		lines := strings.Split(d.screen(), "\n")
		return len(lines) >= 12 && strings.Contains(lines[11], "quit") && strings.Contains(d.screen(), "Harbour")
	})
	if ok, err := d.sess.SendRequest("window-change", true, []byte{1, 2}); ok || err != nil {
		t.Errorf("half a size was taken: %v, %v", ok, err)
	}
	if ok, err := d.sess.SendRequest("pty-req", true, gossh.Marshal(struct{ Term string }{"xterm"})); ok || err != nil {
		t.Errorf("half a request for a terminal was taken: %v, %v", ok, err)
	}
}

// TestNoTextOfALibrarySteersATerminal: what is read in is cleaned, but a
// library may have been written by something else.
func TestNoTextOfALibrarySteersATerminal(t *testing.T) {
	const evil = "Evil \x1b]52;c;ZXZpbA==\x07\x1b[2J\u009b31m\u202e\u2066\x1bPtmux;x\x1b\\ end"
	officer := newSigner(t)
	o := open(t, func(c *Config) {
		c.SessionsPerKey, c.SessionsPerConnection = 20, 20
		c.Shelf = func(string) briefs.Shelf {
			s := memory.New(time.Now)
			s.Add(briefs.Brief{Schema: briefs.Schema, ID: "evil", Supported: true, Language: "en", Direction: briefs.LTR, Headline: evil, Text: evil,
				Name: evil, Source: briefs.Source{Publisher: evil, Published: evil}, Parties: []briefs.Party{{Name: evil, Kind: briefs.Person, Role: evil, Country: evil}},
				Summary: []briefs.Sentence{{Text: evil, Evidence: []briefs.Span{{End: len(evil), Quote: evil}}}}})
			return s
		}
	}, officer)
	c := o.mustLogin(officer)
	for _, term := range []string{"xterm-256color", "xterm-kitty", "tmux-256color", "mlterm", "dumb"} {
		d := sit(t, c, term, 120, 40)
		d.sees("Evil")
		for _, k := range []string{"\r", "s", "2", "?"} {
			d.press(k)
		}
		d.press("\x1b")
		if term == "dumb" {
			d.press("1\r1\r")
		}
		time.Sleep(100 * time.Millisecond) // whatever is still to be drawn
		for _, bad := range []string{"\x1b]52;c;ZXZpbA", "\u009b", "\u202e", "\u2066", "\x1bPtmux"} {
			if strings.Contains(d.written(), bad) {
				t.Errorf("%s: %q reached the terminal", term, bad)
			}
		}
	}
}
