package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/term"

	"mujaz/briefs/library"
	"mujaz/briefs/source"
	"mujaz/ui"
	"mujaz/ui/language"
	"mujaz/ui/plain"
	"mujaz/ui/register"
	"mujaz/ui/terminal"
)

// opening is what is asked of the reader, and in which words it speaks.
type opening struct {
	look           look
	library        string
	paths          []string
	follow, linear bool
	words          *language.Strings
}

// openReader opens the reader on files and folders, on the library or on the
// sample library: on the screen, or line by line.
func openReader(ctx context.Context, s Streams, args []string) (err error) {
	o, err := openingOf(s, args)
	if err != nil {
		return err
	}
	if o.linear {
		return talk(ctx, s, o.paths, o.library, plain.Config{Strings: o.words, Banner: *o.look.banner})
	}
	return o.onScreen(ctx, s)
}

// openingOf takes what is asked from the arguments, the configuration and the
// environment, and refuses what makes no sense.
func openingOf(s Streams, args []string) (o opening, err error) {
	f := flags(s, "reader")
	o.look = lookFlags(f)
	f.StringVar(&o.library, "library", "", "FILE")
	f.BoolVar(&o.follow, "watch", false, "")
	f.BoolVar(&o.linear, "plain", false, "")
	if err := parse(f, args); err != nil {
		return o, err
	}
	if err := o.look.configure(s); err != nil {
		return o, err
	}
	o.paths = f.Args()
	if o.follow {
		if err := mustBeFolders("--watch", o.paths); err != nil {
			return o, err
		}
	}
	if o.words, err = o.look.strings(s.Env); err != nil {
		return o, err
	}
	if !f.Changed("plain") {
		o.linear = o.look.config.Plain
	}
	o.linear = o.linear || s.Env("TERM") == "dumb"
	if o.linear && o.follow {
		return o, wrong(language.WatchNotPlain)
	}
	return o, nil
}

// onScreen is the reader on a terminal's screen. The library is opened while the
// terminal is asked what it is.
func (o *opening) onScreen(ctx context.Context, s Streams) (err error) {
	out, ok := file(s.Out)
	if !ok {
		return wrong(language.NeedsTerminal)
	}
	opened := func() (*library.Store, error) { return nil, nil }
	var first *ui.First
	if len(o.paths) == 0 {
		defer starting()()
		var stop context.CancelFunc
		ctx, stop = context.WithCancel(ctx)
		opened = beside(ctx, s, o.library, func(store *library.Store) { first = ui.ReadFirst(ctx, store.For(localReader), rowsOf(out)) })
		defer func() {
			stop()
			if store, _ := opened(); store != nil {
				err = errors.Join(err, store.Close())
			}
		}()
	}
	in, err := keys(s, o.paths)
	if err != nil {
		return err
	}
	config, err := o.config(s)
	if err != nil {
		return err
	}
	id, profile, err := o.look.profile(ctx, s, in, out)
	store, openErr := opened()
	if openErr != nil {
		return openErr
	}
	if err != nil {
		return err
	}
	config.Profile, config.Typed = profile, id.Keys()
	config.On(id.Background)
	config.Remember = func(p terminal.Profile) error { return choices(s.Env).Remember(id, p) }
	if store != nil {
		config.Shelf, config.First, config.Unkept = store.For(localReader), first, store.ReadOnly()
		store.KeepSoon(register.Naming(o.words))
		return ui.Run(ctx, config, promptly(s, in), out)
	}
	load, err := load(ctx, s, o.paths, o.library, o.follow)
	if err != nil {
		return err
	}
	return load.readWhileOpen(ctx, config, promptly(s, in), out)
}

// config is the reader's as far as the terminal need not be asked for it.
func (o *opening) config(s Streams) (c ui.Config, err error) {
	c = ui.Config{Strings: o.words, Banner: *o.look.banner, Keyboard: o.look.config.Keyboard, Export: exportTo(s.Env)}
	if c.Theme, c.Light, err = o.look.themed(s); err != nil {
		return c, err
	}
	c.Keys, err = o.look.config.Keymap()
	return c, err
}

// beside begins the opening of the library while the terminal is asked what it
// is, and returns the function that waits for it: which may then say on the
// terminal how far it has come. What is open is given to begin at once.
func beside(ctx context.Context, s Streams, asked string, begin func(*library.Store)) (opened func() (*library.Store, error)) {
	path, err := existing(s, asked)
	if err != nil || path == "" {
		return func() (*library.Store, error) { return nil, err }
	}
	u := newUpgrading(s)
	var store *library.Store
	done := make(chan struct{})
	go func() {
		defer close(done)
		if store, err = library.Open(ctx, path, library.Options{Readable: true, Upgrading: u.take}); err == nil {
			begin(store)
		}
	}()
	return sync.OnceValues(func() (*library.Store, error) {
		select {
		case <-done: // as a rule, it is
		default:
			u.show()
			<-done
		}
		u.end()
		return store, told(s, path, store, undone(err))
	})
}

// rowsOf is how many rows a terminal has, of the usual size where it does not say.
func rowsOf(out *os.File) int {
	if _, rows, err := term.GetSize(int(out.Fd())); err == nil && rows > 0 {
		return rows
	}
	return 24
}

// starting lets garbage stand while the reader of a library starts, for a
// processor that collects it draws nothing, and keeps the memory small from then
// on, until the function that it returns is called.
func starting() (end func()) {
	const standing, while = 400, time.Second // per cent of what is in use
	before := debug.SetGCPercent(standing)
	later := time.AfterFunc(while, func() { debug.SetGCPercent(garbageKept) })
	return func() {
		later.Stop()
		debug.SetGCPercent(before)
	}
}

// talk is the reader line by line, over the library, the paths or the samples.
func talk(ctx context.Context, s Streams, paths []string, libraryFile string, config plain.Config) error {
	if slices.Contains(paths, source.Stdin) {
		return wrong(language.InputTwice)
	}
	if len(paths) == 0 {
		store, err := openLibrary(ctx, s, libraryFile, library.Options{Readable: true})
		if err != nil {
			return err
		}
		if store != nil {
			config.Shelf, config.Unkept = store.For(localReader), store.ReadOnly()
			return errors.Join(plain.Run(ctx, config, s.In, s.Out), store.Close())
		}
	}
	load, err := load(ctx, s, paths, libraryFile, false)
	if err != nil {
		return err
	}
	load.run(ctx)
	config.Shelf, config.Passing = load.shelf, true
	return load.report(plain.Run(ctx, config, s.In, s.Out))
}

// promptly is the input of keys on which Esc is soon known, where the terminal
// is of this machine.
func promptly(s Streams, in *os.File) io.Reader {
	if s.Env("SSH_CONNECTION") != "" {
		return in
	}
	return terminal.Keys(in, terminal.LocalEscape)
}

// keys is where keys come from: standard input, or the terminal itself where
// standard input is an article.
func keys(s Streams, paths []string) (*os.File, error) {
	if in, ok := file(s.In); ok && !slices.Contains(paths, source.Stdin) {
		return in, nil
	}
	in, _, err := tea.OpenTTY()
	if err != nil {
		return nil, fmt.Errorf("open the terminal for keys: %w", err)
	}
	return in, nil
}
