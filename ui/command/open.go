package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs/memory"
	"mujaz/briefs/source"
	"mujaz/ui"
	"mujaz/ui/plain"
)

// openReader opens the reader on files and folders, or on the sample library.
func openReader(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "reader")
	look := lookFlags(f)
	libraryFile := libraryFlag(f)
	linear := f.Bool("plain", false, "read line by line: for screen readers, Braille lines and dumb terminals")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := look.configure(s); err != nil {
		return err
	}
	words, err := look.strings(s.Env)
	if err != nil {
		return err
	}
	if *linear || look.config.Plain && !f.Changed("plain") || s.Env("TERM") == "dumb" {
		return talk(ctx, s, f.Args(), *libraryFile, plain.Config{Strings: words, Banner: *look.banner})
	}
	out, ok := file(s.Out)
	if !ok {
		return usageError{"the reader needs a terminal to show itself on", "to print cards into a file or a pipe: mujaz show PATH"}
	}
	in, err := keys(s, f.Args())
	if err != nil {
		return err
	}
	t, light, err := look.themed(s)
	if err != nil {
		return err
	}
	id, profile, err := look.profile(ctx, s, in, out)
	if err != nil {
		return err
	}
	keymap, err := look.config.Keymap()
	if err != nil {
		return err
	}
	config := ui.Config{
		Strings: words, Profile: profile, Theme: t, Light: light, Banner: *look.banner, Typed: id.Keys(),
		Keys: keymap, Keyboard: look.config.Keyboard,
	}
	if f.NArg() == 0 {
		store, err := openLibrary(s, *libraryFile)
		if err != nil {
			return err
		}
		if store != nil {
			config.Shelf = store.For(localReader)
			return errors.Join(ui.Run(ctx, config, in, out), store.Close())
		}
	}
	return readWhileOpen(ctx, s, f.Args(), config, in, out)
}

// talk is the reader line by line, over the library, the paths or the samples.
func talk(ctx context.Context, s Streams, paths []string, libraryFile string, config plain.Config) error {
	if slices.Contains(paths, source.Stdin) {
		return usageError{"standard input cannot be both the article and the answers", "save the article to a file"}
	}
	if len(paths) == 0 {
		store, err := openLibrary(s, libraryFile)
		if err != nil {
			return err
		}
		if store != nil {
			config.Shelf = store.For(localReader)
			return errors.Join(plain.Run(ctx, config, s.In, s.Out), store.Close())
		}
	}
	shelf := memory.New(time.Now)
	load := &loading{shelf: shelf}
	load.run(ctx, s, paths)
	config.Shelf = shelf
	return load.report(s, plain.Run(ctx, config, s.In, s.Out))
}

// readWhileOpen opens the reader at once and fills its shelf meanwhile.
func readWhileOpen(ctx context.Context, s Streams, paths []string, config ui.Config, in, out *os.File) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	shelf := memory.New(time.Now)
	load := &loading{shelf: shelf}
	go load.run(ctx, s, paths)
	config.Shelf, config.Progress = shelf, load.progress
	err := ui.Run(ctx, config, in, out)
	stop()
	return load.report(s, err)
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

// loading fills a shelf while the reader is already open.
type loading struct {
	shelf *memory.Shelf
	mu    sync.Mutex
	state ui.Progress
	errs  []error
}

func (l *loading) run(ctx context.Context, s Streams, paths []string) {
	defer func() {
		l.mu.Lock()
		l.state.Finished = true
		l.mu.Unlock()
	}()
	if len(paths) == 0 {
		for t := range samplesTaken(ctx) {
			l.take(t)
		}
		return
	}
	for t := range takeIn(ctx, paths, source.Options{Stdin: s.In}) {
		l.take(t)
	}
}

func (l *loading) take(t taken) {
	l.shelf.Add(t.briefs...)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.state.Done++
	if t.result.Err != nil {
		l.state.Problems++
		l.errs = append(l.errs, t.result.Err)
	}
}

func (l *loading) progress() ui.Progress {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.state
}

// report names, after the screen is given back, what could not be read.
func (l *loading) report(s Streams, err error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, e := range l.errs {
		fmt.Fprintf(s.Err, "mujaz: %v\n", e)
	}
	if err == nil && len(l.errs) > 0 {
		return errPartial
	}
	return err
}
