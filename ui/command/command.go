// Package command is Mujaz's command line: it parses arguments, wires the
// packages together and says what went wrong. Each command is one function.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/pflag"

	"mujaz/briefs/language"
)

// Exit codes. A run that read something, but not all, ends with exitPartial.
const (
	exitOK      = 0
	exitPartial = 1
	exitUsage   = 2
)

// Streams is what a command may touch of the outside world.
type Streams struct {
	In  io.Reader
	Out io.Writer
	Err io.Writer
	Env func(string) string
}

// command is one word of the command line.
type command struct {
	name    string
	usage   string // arguments, after the name
	summary string // one line
	run     func(ctx context.Context, s Streams, args []string) error
}

// usageError is a mistake in the arguments: exit code 2.
type usageError struct{ problem, hint string }

func (e usageError) Error() string {
	if e.hint == "" {
		return e.problem
	}
	return e.problem + "\n  " + e.hint
}

// errPartial ends a run with exit code 1 after everything has been said.
var errPartial = errors.New("not everything could be read")

// Run carries out one command line and returns the exit code.
func Run(args []string, s Streams) int {
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	defer stop()
	err := dispatch(ctx, s, args)
	var usage usageError
	switch {
	case err == nil, errors.Is(err, pflag.ErrHelp):
		return exitOK
	case errors.As(err, &usage):
		fmt.Fprintf(s.Err, "mujaz: %s\n", usage.Error())
		return exitUsage
	case errors.Is(err, errPartial):
		return exitPartial
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(s.Err, "mujaz: stopped; what was read so far is kept")
		return exitPartial
	}
	fmt.Fprintf(s.Err, "mujaz: %v\n", err)
	return exitPartial
}

// endings are the signals that end a run with everything put back. One that is
// ignored from the start, as under nohup, stays so.
func endings() []os.Signal {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		signals = append(signals, syscall.SIGHUP)
	}
	return signals
}

// dispatch finds the command that the first argument names; an argument that
// names none is a path for the reader, if anything stands there.
func dispatch(ctx context.Context, s Streams, args []string) error {
	if len(args) == 0 || strings.HasPrefix(args[0], "-") {
		if len(args) > 0 && (args[0] == "--help" || args[0] == "-h") {
			return help(ctx, s, nil)
		}
		if len(args) > 0 && args[0] == "--version" {
			return version(ctx, s, nil)
		}
		return openReader(ctx, s, args)
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(ctx, s, args[1:])
		}
	}
	if _, err := os.Stat(args[0]); err != nil && !strings.ContainsAny(args[0], "/.\\") {
		return unknownCommand(args[0])
	}
	return openReader(ctx, s, args)
}

func unknownCommand(word string) error {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	hint := "'mujaz help' lists the commands; to open a file of that name, write ./" + word
	if near := language.Nearest(word, names); near != "" {
		hint = "did you mean 'mujaz " + near + "'? " + hint
	}
	return usageError{fmt.Sprintf("%q is neither a command nor a file", word), hint}
}

// flags makes a command's flag set; -h prints its usage.
func flags(s Streams, name string) *pflag.FlagSet {
	f := pflag.NewFlagSet(name, pflag.ContinueOnError)
	f.SortFlags = false
	f.SetOutput(s.Out)
	f.Usage = func() {
		for _, c := range append(commands(), command{name: "reader", usage: "[PATH…]", summary: readerSummary}) {
			if c.name == name {
				fmt.Fprintf(s.Out, "mujaz %s\n%s\n\n", strings.TrimPrefix(strings.TrimSpace(c.name+" "+c.usage), "reader "), strings.Join(wrapped(c.summary, helpWidth), "\n"))
			}
		}
		fmt.Fprint(s.Out, twoColumns(flagEntries(f)))
		switch name {
		case "find":
			fmt.Fprint(s.Out, "\nWhat a query may hold:\n\n"+twoColumns(queryEntries)+"\n"+queryTail)
		case "export", "pack":
			fmt.Fprint(s.Out, "\nWhat a query may hold: mujaz help find\n")
		}
	}
	return f
}

// parse parses args and words a mistake for the user, with the nearest flag.
func parse(f *pflag.FlagSet, args []string) error {
	err := f.Parse(args)
	if err == nil || errors.Is(err, pflag.ErrHelp) {
		return err
	}
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return usageError{err.Error(), fmt.Sprintf("'mujaz %s --help' lists the flags", f.Name())}
	}
	var names []string
	f.VisitAll(func(g *pflag.Flag) { names = append(names, g.Name) })
	word := strings.SplitN(unknown.GetSpecifiedName(), "=", 2)[0]
	hint := fmt.Sprintf("'mujaz %s --help' lists the flags", f.Name())
	if near := language.Nearest(word, names); near != "" {
		hint = "did you mean --" + near + "? " + hint
	}
	return usageError{fmt.Sprintf("unknown flag --%s", word), hint}
}
