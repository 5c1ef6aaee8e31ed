package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/muesli/cancelreader"
)

// Limits of the wait for a terminal's answers: a terminal on the same machine
// answers within milliseconds, one behind SSH within the line's round trip.
const (
	LocalLimit  = 300 * time.Millisecond
	RemoteLimit = time.Second
)

// Detect asks the terminal behind in and out who it is and chooses its profile.
// The terminal must be in raw mode. It waits for the answers until limit at
// most; without any, and for a terminal that cannot be asked, the environment
// decides. Input that is no answer is in Identity.Leftover.
//
// A plain reader that is silent keeps a read waiting, which would take the next
// key: give an *Input, and let the program read from it too.
func Detect(ctx context.Context, in io.Reader, out io.Writer, env func(string) string, limit time.Duration) (Identity, Profile) {
	id := Identity{Term: env("TERM"), BDSM: -1}
	id.Inside = multiplexer(id, env)
	if id.Term != "dumb" && id.Term != "linux" && in != nil {
		questions := queries
		if id.Inside != "" {
			questions = withinOne
		}
		ask(ctx, in, out, questions, &id, limit)
		id.Inside = multiplexer(id, env)
	}
	if id.Background == UnknownBackground && id.Inside == "" {
		id.Background = namedBackground(env("COLORFGBG"))
	}
	if id.Inside != "" {
		return id.Within(outerHints(env))
	}
	var p Profile
	id.Why, p = judge(id, env)
	return id, p
}

// ask writes queries and reads the answers into id.
func ask(ctx context.Context, in io.Reader, out io.Writer, queries string, id *Identity, limit time.Duration) {
	if _, err := io.WriteString(out, queries); err != nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	input, ok := in.(*Input)
	if !ok {
		input = NewInput(in)
	}
	r := replies{id: *id}
	for !r.done {
		b, err := input.next(ctx)
		if err != nil {
			break // silence, or the end of the input: the reader of the program meets it again
		}
		r.feed(b)
	}
	r.end()
	*id = r.id
	_, _ = io.WriteString(out, afterQueries) // if this fails, so will the first frame, and say why
}

// DetectTTY is Detect on a terminal device: it puts the terminal into raw mode
// while it asks. Inside tmux on this machine it asks tmux about the terminal
// around it.
func DetectTTY(ctx context.Context, in, out *os.File, env func(string) string, limit time.Duration) (Identity, Profile, error) {
	if !term.IsTerminal(in.Fd()) || !term.IsTerminal(out.Fd()) {
		id, p := Detect(ctx, nil, io.Discard, env, limit)
		return id, p, nil
	}
	state, err := term.MakeRaw(in.Fd())
	if err != nil {
		return Identity{}, Profile{}, fmt.Errorf("put the terminal into raw mode to ask who it is: %w", err)
	}
	r, err := cancelreader.NewReader(in)
	if err != nil {
		return Identity{}, Profile{}, errors.Join(fmt.Errorf("read from the terminal: %w", err), term.Restore(in.Fd(), state))
	}
	input := NewInput(r)
	id, p := Detect(ctx, input, out, env, limit)
	if r.Cancel() {
		id.Leftover = append(id.Leftover, input.drain()...)
	}
	if err := errors.Join(r.Close(), term.Restore(in.Fd(), state)); err != nil {
		return id, p, fmt.Errorf("restore the terminal: %w", err)
	}
	if id.Inside == "tmux" && env("TMUX") != "" {
		if version, outer, err := tmuxClient(ctx); err == nil {
			id, p = id.Within(version, outer)
		}
	}
	return id, p, nil
}

// tmuxClient asks tmux for the XTVERSION and TERM of the terminal around it.
func tmuxClient(ctx context.Context) (version, outer string, err error) {
	ctx, cancel := context.WithTimeout(ctx, RemoteLimit)
	defer cancel()
	out, err := exec.CommandContext(ctx, "tmux", "display-message", "-p", "#{client_termtype}|#{client_termname}").Output()
	if err != nil {
		return "", "", fmt.Errorf("ask tmux for its client's terminal: %w", err)
	}
	version, outer, _ = strings.Cut(strings.TrimSpace(string(out)), "|")
	return version, outer, nil
}
