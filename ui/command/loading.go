package command

import (
	"context"
	"io"
	"iter"
	"os"
	"runtime"
	"sync"
	"time"

	"mujaz/briefs/library"
	"mujaz/briefs/memory"
	"mujaz/briefs/source"
	"mujaz/ui"
)

// loading fills a shelf, while the reader is already open.
type loading struct {
	s       Streams
	paths   []string // none: the sample library
	follow  bool     // whether to go on taking in what arrives
	shelf   *memory.Shelf
	library *library.Store // what it knows is taken from there; nil none
	workers int            // articles read at a time

	mu    sync.Mutex
	state ui.Progress
	begun time.Time
	errs  []error
}

// load prepares the reading of paths. A library that was not asked for by name
// is only made use of: where it cannot be opened, everything is read.
func load(ctx context.Context, s Streams, paths []string, libraryFile string, follow bool) (*loading, error) {
	l := &loading{s: s, paths: paths, follow: follow, shelf: memory.New(time.Now), begun: time.Now(), workers: runtime.GOMAXPROCS(0)}
	if len(paths) == 0 {
		return l, nil
	}
	store, err := openLibrary(ctx, s, libraryFile, library.Options{Readable: true, Extractor: extractor})
	if err != nil && (libraryFile != "" || ctx.Err() != nil) {
		return nil, err
	}
	l.library = store
	return l, nil
}

// readWhileOpen opens the reader at once and fills its shelf meanwhile: from the
// first frame on, and with one processor left for the keys.
func (l *loading) readWhileOpen(ctx context.Context, config ui.Config, in io.Reader, out *os.File) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	begin, ended := make(chan struct{}), make(chan struct{})
	config.Shelf, config.Progress, config.Samples = l.shelf, l.progress, len(l.paths) == 0
	config.Passing = true
	l.workers = max(1, l.workers-1)
	config.Begin = sync.OnceFunc(func() { close(begin) })
	go func() {
		defer close(ended)
		select {
		case <-begin:
		case <-ctx.Done():
		}
		l.run(ctx)
	}()
	err := ui.Run(ctx, config, in, out)
	stop()
	<-ended
	return l.report(err)
}

func (l *loading) run(ctx context.Context) {
	defer l.finish()
	if l.library != nil {
		defer l.library.Close()
	}
	if len(l.paths) == 0 {
		for t := range samplesTaken(ctx) {
			l.take(t)
		}
		return
	}
	go func() {
		n := source.Count(ctx, l.paths)
		l.mu.Lock()
		l.state.Total = n
		l.mu.Unlock()
	}()
	for t := range takeInBy(ctx, l.workers, l.results(ctx)) {
		if t.result.Known {
			t.briefs, t.result.Err = l.library.OfSource(ctx, t.result.Sum)
		}
		l.take(t)
	}
}

// results are what is read of the paths.
func (l *loading) results(ctx context.Context) iter.Seq[source.Result] {
	o := source.Options{Stdin: l.s.In}
	if l.library != nil {
		o.Known = knownTo(ctx, l.library)
	}
	if !l.follow {
		return source.Walk(ctx, l.paths, o)
	}
	results, err := source.Watch(ctx, l.paths, o)
	if err != nil {
		return func(yield func(source.Result) bool) { yield(source.Result{Err: err}) }
	}
	return results
}

func (l *loading) take(t taken) {
	if t.result.CaughtUp {
		l.finish()
		return
	}
	l.shelf.Add(t.briefs...)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.state.Done++
	l.state.Problems += len(problems(t.result))
	l.errs = append(l.errs, problems(t.result)...)
}

func (l *loading) finish() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.state.Finished = true
}

func (l *loading) progress() ui.Progress {
	l.mu.Lock()
	defer l.mu.Unlock()
	state := l.state
	state.Left = left(state.Done, state.Total, time.Since(l.begun))
	return state
}

// left is about how long the rest will take, in whole seconds, at the speed so
// far; 0 while too little was done to say.
func left(done, total int, since time.Duration) time.Duration {
	const early = 2 * time.Second
	if done == 0 || total <= done || since < early {
		return 0
	}
	return (time.Duration(float64(since) / float64(done) * float64(total-done))).Truncate(time.Second) + time.Second
}

// report names, after the screen is given back, what could not be read.
func (l *loading) report(err error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, e := range l.errs {
		v := l.s.voice()
		v.tell(l.s.Err, v.complain(e)...)
	}
	if err == nil && len(l.errs) > 0 {
		return errPartial
	}
	return err
}
