package terminal

import (
	"context"
	"io"
	"strings"
	"testing"
	"time"
)

func TestTheBackgroundIsWhatTheTerminalSaysOrElseItsEnvironment(t *testing.T) {
	for _, c := range []struct {
		reply, colours, inside string
		want                   Background
	}{
		{"␛]11;rgb:ffff/ffff/ffff␛\\␛[?6c", "", "", LightBackground},
		{"␛]11;rgb:0000/0000/0000\a␛[?6c", "", "", DarkBackground},
		{"␛]11;rgb:ff/fa/f0␛\\␛[?6c", "15;0", "", LightBackground}, // the answer is newer
		{"␛]11;rgba:1e1e/1e1e/2e2e/ffff␛\\␛[?6c", "0;15", "", DarkBackground},
		{"␛[?1;2c", "0;default;15", "", LightBackground},
		{"␛[?1;2c", "7;0", "", DarkBackground},
		{"␛[?1;2c", "default", "", UnknownBackground},
		{"␛]11;rgb:blue␛\\␛[?6c", "", "", UnknownBackground},
		{"␛[?6c", "", "", UnknownBackground},
		{"␛]11;rgb:fdfd/f6f6/e3e3␛\\␛[?1;2c", "15;0", "tmux", LightBackground},
		{"␛[?1;2c", "0;15", "tmux", UnknownBackground}, // of the terminal in which tmux was started
	} {
		for _, in := range []io.Reader{strings.NewReader(escapes(c.reply)), &trickle{escapes(c.reply)}} {
			id, _ := Detect(context.Background(), in, io.Discard, only("TERM", "xterm", "COLORFGBG", c.colours, "TMUX", c.inside), time.Minute)
			if id.Background != c.want || len(id.Leftover) > 0 || !id.Answered {
				t.Errorf("%q %q %s: %d, want %d; %q left over", c.reply, c.colours, c.inside, id.Background, c.want, id.Leftover)
			}
		}
	}
}

func TestAKeyThatLooksLikeTheBeginningOfAnAnswerHoldsUpNone(t *testing.T) {
	in := strings.NewReader(escapes("␛]␛]11;rgb:ffff/ffff/ffff␛\\␛[?6c")) // Alt-]
	id, _ := Detect(context.Background(), in, io.Discard, only("TERM", "xterm"), time.Minute)
	if id.Background != LightBackground || !id.Answered || string(id.Leftover) != "\x1b]" {
		t.Errorf("%d, %q left over", id.Background, id.Leftover)
	}
}
