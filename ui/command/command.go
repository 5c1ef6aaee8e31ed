// Package command is Mujaz's command line: it parses arguments, wires the
// packages together and says what went wrong. Each command is one function.
package command

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/pflag"

	spelling "mujaz/briefs/language"
	"mujaz/ui/language"
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

	voice func() *voice // in the language of the run
}

// command is one word of the command line.
type command struct {
	name  string
	usage string // arguments, after the name
	run   func(ctx context.Context, s Streams, args []string) error
}

// errPartial ends a run with exit code 1 after all about it has been said.
var errPartial = errors.New("not everything could be read")

// Run carries out one command line and returns the exit code.
func Run(args []string, s Streams) int {
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	defer stop()
	out := &watched{Writer: s.Out}
	s.Out = out
	s.voice = speaking(args, s)
	err := dispatch(ctx, s, args)
	if errors.Is(err, pflag.ErrHelp) {
		err = nil
	}
	switch {
	case out.err != nil && (err == nil || errors.Is(err, out.err)):
		return out.tell(s)
	case err == nil:
		return exitOK
	case errors.Is(err, context.Canceled):
		v := s.voice()
		said := v.Stopped
		if errors.Is(err, errUndone) {
			said = v.StoppedUndone
		}
		v.tell(s.Err, v.say("mujaz: "+said))
		return exitPartial
	}
	v := s.voice()
	v.tell(s.Err, v.complain(err)...)
	if badUsage(err) {
		return exitUsage
	}
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
	if n := leading(args); n > 0 && n < len(args) && isCommand(args[n]) { // the language before the command
		args = slices.Concat(args[n:n+1], args[:n], args[n+1:])
	}
	if len(args) == 0 || strings.HasPrefix(args[0], "-") {
		if len(args) > 0 && (args[0] == "--help" || args[0] == "-h") {
			return help(ctx, s, args[1:])
		}
		if len(args) > 0 && args[0] == "--version" {
			return version(ctx, s, args[1:])
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

// leading is how many arguments at the beginning name the language.
func leading(args []string) int {
	switch {
	case len(args) > 1 && args[0] == "--lang":
		return 2
	case len(args) > 0 && strings.HasPrefix(args[0], "--lang="):
		return 1
	}
	return 0
}

// isCommand says whether a word is a command, or asks for help or the version.
func isCommand(word string) bool {
	return word == "--help" || word == "-h" || word == "--version" ||
		slices.ContainsFunc(commands(), func(c command) bool { return c.name == word })
}

func unknownCommand(word string) error {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	c := complaint{message: language.UnknownCommand, args: []string{word, "./" + word}, usage: true}
	if near := spelling.Nearest(word, names); near != "" {
		c.near = "'mujaz " + near + "'"
	}
	return c
}

// flags makes a command's flag set; -h prints its usage. A flag's own usage is
// the word for what it takes: what it is for, the console's language explains.
func flags(s Streams, name string) *pflag.FlagSet {
	f := pflag.NewFlagSet(name, pflag.ContinueOnError)
	f.SortFlags = false
	f.SetOutput(s.Out)
	f.Usage = func() { s.voice().explain(s.Out, f) }
	return f
}

// parseAlone is parse for a command that takes flags alone.
func parseAlone(f *pflag.FlagSet, args []string) error {
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return wrong(language.Surplus, f.Arg(0), f.Name())
	}
	return nil
}

// parse parses args and words a mistake for the user, with the nearest flag.
// Every command takes the language that it speaks.
func parse(f *pflag.FlagSet, args []string) error {
	if f.Lookup("lang") == nil {
		f.String("lang", "", "LANGUAGE")
	}
	err := f.Parse(args)
	if code := f.Lookup("lang").Value.String(); err == nil && code != "" {
		_, err = spoken(code)
		return err
	}
	if err == nil || errors.Is(err, pflag.ErrHelp) {
		return err
	}
	var unknown *pflag.NotExistError
	var lacking *pflag.ValueRequiredError
	var bad *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		word, dashes := unknown.GetSpecifiedName(), "--"
		if short := unknown.GetSpecifiedShortnames(); short != "" {
			word, dashes = short, "-"
		}
		word, _, _ = strings.Cut(word, "=")
		c := complaint{message: language.UnknownFlag, args: []string{dashes + word, f.Name()}, usage: true}
		var names []string
		f.VisitAll(func(g *pflag.Flag) { names = append(names, g.Name) })
		if near := spelling.Nearest(word, names); near != "" {
			c.near = "--" + near
		}
		return c
	case errors.As(err, &lacking):
		return wrong(language.FlagNeedsValue, "--"+lacking.GetFlag().Name, f.Name())
	case errors.As(err, &bad):
		return wrong(language.BadFlagValue, bad.GetValue(), "--"+bad.GetFlag().Name, f.Name())
	}
	return wrong(language.BadArguments, err.Error(), f.Name())
}
