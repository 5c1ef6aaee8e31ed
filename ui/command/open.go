package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs/library"
	"mujaz/briefs/source"
	"mujaz/ui"
	"mujaz/ui/language"
	"mujaz/ui/plain"
	"mujaz/ui/register"
	"mujaz/ui/terminal"
)

// openReader opens the reader on files and folders, or on the sample library.
func openReader(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "reader")
	look := lookFlags(f)
	libraryFile := libraryFlag(f)
	follow := f.Bool("watch", false, "")
	linear := f.Bool("plain", false, "")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := look.configure(s); err != nil {
		return err
	}
	if *follow {
		if err := mustBeFolders("--watch", f.Args()); err != nil {
			return err
		}
	}
	words, err := look.strings(s.Env)
	if err != nil {
		return err
	}
	if *linear || look.config.Plain && !f.Changed("plain") || s.Env("TERM") == "dumb" {
		if *follow {
			return wrong(language.WatchNotPlain)
		}
		return talk(ctx, s, f.Args(), *libraryFile, plain.Config{Strings: words, Banner: *look.banner})
	}
	out, ok := file(s.Out)
	if !ok {
		return wrong(language.NeedsTerminal)
	}
	in, err := keys(s, f.Args())
	if err != nil {
		return err
	}
	t, light, err := look.themed(s)
	if err != nil {
		return err
	}
	keymap, err := look.config.Keymap()
	if err != nil {
		return err
	}
	opened := func() (*library.Store, error) { return nil, nil }
	if f.NArg() == 0 {
		defer starting()()
		opened = beside(func() (*library.Store, error) { return openLibrary(s, *libraryFile, library.Options{}) })
	}
	id, profile, err := look.profile(ctx, s, in, out)
	store, openErr := opened()
	if store != nil {
		defer func() { err = errors.Join(err, store.Close()) }()
	}
	if openErr != nil {
		return openErr
	}
	if err != nil {
		return err
	}
	config := ui.Config{
		Strings: words, Profile: profile, Theme: t, Light: light, Banner: *look.banner, Typed: id.Keys(),
		Keys: keymap, Keyboard: look.config.Keyboard, Export: exportTo(s.Env),
		Remember: func(p terminal.Profile) error { return choices(s.Env).Remember(id, p) },
	}
	if store != nil {
		config.Shelf = store.For(localReader)
		store.KeepSoon(register.Naming(words))
		return ui.Run(ctx, config, promptly(s, in), out)
	}
	load, err := load(s, f.Args(), *libraryFile, *follow)
	if err != nil {
		return err
	}
	return load.readWhileOpen(ctx, config, promptly(s, in), out)
}

// beside begins the opening of a library while the terminal is asked what it is,
// and returns the function that waits for it.
func beside(open func() (*library.Store, error)) (opened func() (*library.Store, error)) {
	type answer struct {
		store *library.Store
		err   error
	}
	done := make(chan answer, 1)
	go func() {
		store, err := open()
		done <- answer{store, err}
	}()
	return func() (*library.Store, error) {
		a := <-done
		return a.store, a.err
	}
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
		store, err := openLibrary(s, libraryFile, library.Options{})
		if err != nil {
			return err
		}
		if store != nil {
			config.Shelf = store.For(localReader)
			return errors.Join(plain.Run(ctx, config, s.In, s.Out), store.Close())
		}
	}
	load, err := load(s, paths, libraryFile, false)
	if err != nil {
		return err
	}
	load.run(ctx)
	config.Shelf = load.shelf
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
