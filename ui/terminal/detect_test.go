package terminal

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"
)

// answers are what real terminals were seen to answer to the queries, with the
// TERM that they set (ESC written as ␛), and the profile that shows them right.
var answers = []struct{ name, term, reply, profile string }{
	{"xterm 379", "xterm", "␛[>41;379;0c␛P!|00000000␛\\␛P>|XTerm(379)␛\\␛[8;0$y␛[?64;1;2;6;9;15;16;17;18;21;22;28c", "visual"},
	{"urxvt 9.30", "rxvt-unicode-256color", "␛[>85;95;0c␛[?1;2c", "visual"},
	{"st 0.9", "st-256color", "␛[?6c", "visual"},
	{"Alacritty 0.11", "alacritty", "␛[>0;1700;1c␛[?6c", "visual"},
	{"foot 1.13.1", "foot", "␛[>1;011301;0c␛P!|464f4f54␛\\␛P>|foot(1.13.1)␛\\␛[?62;4;22c", "visual"},
	{"Zutty 0.14", "xterm-256color", "␛[>64;0;0c␛[?64;1;9;15;21;22c", "visual"},
	{"VTE 0.70", "xterm-256color", "␛[>65;7006;1c␛P!|7E565445␛\\␛[8;1$y␛[?65;1;9c", "visual"},
	{"Konsole 22.12", "xterm-256color", "␛[>1;115;0c␛P!|7E4B4445␛\\␛P>|Konsole 22.12.3␛\\␛[?62;1;4c", "inverse-fenced"},
	{"QTerminal 1.2", "xterm-256color", "␛[>0;115;0c␛[?1;2c", "visual-cells"},
	{"mlterm 3.9.0", "mlterm", "␛[>24;279;0c␛P!|000000␛\\␛[8;0$y␛[?63;1;2;3;4;6;7;15;18;22;29c", "inverse"},
	{"pterm 0.78", "xterm", "␛[>0;136;0c␛[?6c", "inverse-guarded"},
	{"kitty 0.26.5", "xterm-kitty", "␛[>1;4000;26c␛P>|kitty(0.26.5)␛\\␛[8;0$y␛[?62;c", "chunked"},
	{"xterm.js 6", "xterm-256color", "␛[>0;276;0c␛[8;0$y␛[?1;2c", "visual-lrm"},
	{"tmux 3.3a", "tmux-256color", "␛[>84;0;0c␛P>|tmux 3.3a␛\\␛[?1;2c", "visual-fenced"},
	{"tmux with another TERM", "xterm-256color", "␛[>84;0;0c␛P>|tmux 3.3a␛\\␛[?1;2c", "visual-fenced"},
	{"screen 4.09", "xterm-256color", "␛[>83;40900;0c␛[?1;2c", "visual-fenced"},
	{"Windows Terminal 1.22", "xterm-256color", "␛[>0;10;1c␛[?61;6;7;22;23;24;28;32;42c", "visual"},
	{"mintty", "xterm-256color", "␛[>77;30700;0c␛[?65;1c", "visual"},
}

func escapes(s string) string { return strings.ReplaceAll(s, "␛", "\x1b") }

func only(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

// trickle hands out one byte a read, as a slow line does.
type trickle struct{ rest string }

func (r *trickle) Read(p []byte) (int, error) {
	if r.rest == "" {
		return 0, io.EOF
	}
	n := copy(p[:1], r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

func TestTerminalsAreKnownByTheirAnswers(t *testing.T) {
	for _, a := range answers {
		for _, in := range []io.Reader{strings.NewReader(escapes(a.reply)), &trickle{escapes(a.reply)}} {
			id, p := Detect(context.Background(), in, io.Discard, only("TERM", a.term), time.Minute)
			if p.Name != a.profile {
				t.Errorf("%s: %s (%s), wanted %s", a.name, p.Name, id.Why, a.profile)
			}
			if len(id.Leftover) != 0 {
				t.Errorf("%s: %q left over", a.name, id.Leftover)
			}
		}
	}
}

func TestKeysPressedMeanwhileAreKept(t *testing.T) {
	for _, a := range answers {
		if multiplexer(Identity{Term: a.term}, only()) != "" {
			continue // not asked
		}
		reply := escapes(a.reply)
		cut := strings.LastIndex(reply, "\x1b[")
		in := "j\x1b[A" + reply[:cut] + "ض" + reply[cut:] + "q\x1b"
		id, p := Detect(context.Background(), &trickle{in}, io.Discard, only("TERM", a.term), time.Minute)
		// What follows the last answer is left over or still to be read.
		if got := string(id.Leftover); p.Name != a.profile || !strings.HasPrefix("j\x1b[Aضq\x1b", got) || !strings.HasPrefix(got, "j\x1b[Aض") {
			t.Errorf("%s: %s, left over %q", a.name, p.Name, got)
		}
	}
}

func TestLeftoverInputBecomesKeys(t *testing.T) {
	var names []string
	for _, k := range (Identity{Leftover: []byte("j\x1b[Aض\r")}).Keys() {
		names = append(names, k.String())
	}
	if got := strings.Join(names, " "); got != "j up ض enter" {
		t.Errorf("keys %q", got)
	}
}

func TestSilenceGivesVisualAndTakesNoKey(t *testing.T) {
	r, w := io.Pipe()
	in := NewInput(r)
	var out bytes.Buffer
	id, p := Detect(context.Background(), in, &out, only("TERM", "vt100"), 10*time.Millisecond)
	if p.Name != "visual" || id.Answered {
		t.Errorf("silence: %s, %s", p.Name, id.Why)
	}
	go func() { _, _ = w.Write([]byte("k")) }()
	b := make([]byte, 4)
	if n, err := in.Read(b); string(b[:n]) != "k" {
		t.Errorf("the key after detection: %q, %v", b[:n], err)
	}
	if !strings.HasPrefix(out.String(), queries) || !strings.HasSuffix(queries, "\x1b[c") {
		t.Errorf("asked %q", out.String())
	}
}

func TestUnfinishedAnswerIsLeftAsKeys(t *testing.T) {
	id, _ := Detect(context.Background(), strings.NewReader("\x1b[>41;3"), io.Discard, only("TERM", "xterm"), time.Minute)
	if string(id.Leftover) != "\x1b[>41;3" {
		t.Errorf("left over %q", id.Leftover)
	}
}

func TestTheTerminalAroundAMultiplexer(t *testing.T) {
	for _, c := range []struct{ version, term, want string }{
		{"Konsole 22.12.3", "xterm-256color", "inverse-fenced"},
		{"", "xterm-256color", "visual-fenced"},
		{"", "mlterm", "inverse"},
		{"kitty(0.26.5)", "xterm-kitty", "chunked"},
		{"XTerm(379)", "xterm", "visual-fenced"},
		{"VTE(7600)", "xterm-256color", "visual-fenced"},
	} {
		if id, p := (Identity{Inside: "tmux"}).Within(c.version, c.term); p.Name != c.want {
			t.Errorf("%q %q: %s (%s), wanted %s", c.version, c.term, p.Name, id.Why, c.want)
		}
	}
	if id, p := Detect(context.Background(), nil, io.Discard, only("TERM", "screen", "STY", "1", "KONSOLE_VERSION", "221203"), time.Minute); p.Name != "inverse-fenced" {
		t.Errorf("screen in Konsole by its environment: %s (%s)", p.Name, id.Why)
	}
}

func FuzzDetect(f *testing.F) {
	for _, a := range answers {
		f.Add([]byte(escapes(a.reply)))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		id, p := Detect(context.Background(), bytes.NewReader(input), io.Discard, only("TERM", "xterm"), time.Minute)
		if p.Name == "" || len(id.Leftover) > len(input) {
			t.Errorf("%q: profile %q, %d bytes left over", input, p.Name, len(id.Leftover))
		}
	})
}
