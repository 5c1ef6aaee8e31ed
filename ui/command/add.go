package command

import (
	"context"
	"errors"
	"fmt"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/briefs/source"
)

// batchSize is how many articles are written at a time: few enough that a
// cancelled run keeps nearly all it read.
const batchSize = 64

// add reads articles into the library.
func add(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "add")
	file := libraryFlag(f)
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return usageError{"add needs a file, a folder or - for standard input", "example: mujaz add ~/articles"}
	}
	in, err := intoLibrary(ctx, s, *file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.store.Close()) }()
	in.progress.count(ctx, f.Args())
	o := source.Options{Stdin: s.In, Known: knownTo(ctx, in.store)}
	for t := range takeIn(ctx, source.Walk(ctx, f.Args(), o)) {
		if err := in.take(t); err != nil {
			return err
		}
	}
	if err := in.flush(); err != nil {
		return err
	}
	in.report()
	if err := ctx.Err(); err != nil {
		return err
	}
	return in.outcome()
}

// intake writes what is read into a library, in batches, and counts.
type intake struct {
	tally
	ctx      context.Context
	s        Streams
	store    *library.Store
	path     string
	batch    []library.Item
	progress *progress
	added    func(briefs.Brief) // called for each brief that is in the library now; nil none
}

// intoLibrary opens the library asked for, or makes it.
func intoLibrary(ctx context.Context, s Streams, asked string) (*intake, error) {
	path, err := libraryPath(s, asked)
	if err != nil {
		return nil, err
	}
	store, err := library.Open(path, library.Options{Extractor: extractor()})
	if err != nil {
		return nil, err
	}
	return &intake{ctx: ctx, s: s, store: store, path: path, progress: newProgress(s.Err, time.Now())}, nil
}

// take keeps one source's articles. They go into the library together, so that
// a source counts as known only when all of it is there.
func (in *intake) take(t taken) error {
	in.tally.take(t.result)
	if len(problems(t.result)) > 0 {
		in.progress.clear()
		complain(in.s.Err, t.result)
	}
	for i, b := range t.briefs {
		in.batch = append(in.batch, library.Item{Article: t.result.Articles[i], Brief: b, Sum: t.result.Sum})
	}
	in.progress.show(&in.tally, time.Now())
	if len(in.batch) >= batchSize {
		return in.flush()
	}
	return nil
}

func (in *intake) flush() error {
	if len(in.batch) == 0 {
		return nil
	}
	// What was read is kept even where the run is being cancelled.
	n, err := in.store.Add(context.WithoutCancel(in.ctx), in.batch...)
	if err != nil {
		return fmt.Errorf("write to the library: %w", err)
	}
	in.fresh += n
	for _, it := range in.batch {
		if in.added != nil {
			in.added(it.Brief)
		}
	}
	clear(in.batch)
	in.batch = in.batch[:0]
	return nil
}

func (in *intake) report() {
	in.progress.clear()
	in.tally.report(in.s.Out)
	fmt.Fprintf(in.s.Out, "library  %s\n", in.path)
}

// outcome is errPartial where something was skipped.
func (in *intake) outcome() error {
	if len(in.skipped) > 0 {
		return errPartial
	}
	return nil
}
