package command

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/briefs/source"
	"mujaz/ui/language"
	"mujaz/ui/register"
	"mujaz/ui/text"
)

// What is written at a time: enough that what every batch costs weighs little,
// few enough that a run that is killed loses little of what it read.
const (
	batchSize  = 128     // articles
	batchBytes = 8 << 20 // of their text
)

// add reads articles into the library.
func add(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "add")
	file := libraryFlag(f)
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return wrong(language.NeedsPath, "add")
	}
	defer thrifty()()
	in, err := intoLibrary(ctx, s, *file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.close()) }()
	in.progress.count(ctx, f.Args())
	o := source.Options{Stdin: s.In, Known: knownTo(ctx, in.store)}
	for t := range takeIn(ctx, source.Walk(ctx, f.Args(), o)) {
		if err := in.take(t); err != nil {
			return err
		}
	}
	if err := in.end(); err != nil {
		return err
	}
	in.report()
	if err := ctx.Err(); err != nil {
		return err
	}
	return in.outcome()
}

// intake writes what is read into a library, in batches, and counts. One batch
// is written while the next is being read.
type intake struct {
	tally
	ctx      context.Context
	s        Streams
	store    *library.Store
	path     string
	batch    []library.Item
	bytes    int          // of the batch's texts
	writing  chan written // the batch that is being written, nil none
	progress *progress
	added    func(briefs.Brief) // called for each brief that is in the library now; nil none
}

// written is what became of a batch.
type written struct {
	items []library.Item
	fresh int
	err   error
}

// garbageKept is how much garbage may stand beside what is in use, in per cent
// of it, while articles are taken in: that is mostly the lexicons, and as much
// again in garbage would be of no use. It costs no time that can be measured.
const garbageKept = 50

// thrifty keeps the memory small until the function that it returns is called.
func thrifty() (end func()) {
	before := debug.SetGCPercent(garbageKept)
	return func() { debug.SetGCPercent(before) }
}

// intoLibrary opens the library asked for, or makes it.
func intoLibrary(ctx context.Context, s Streams, asked string) (*intake, error) {
	path, err := libraryPath(s, asked)
	if err != nil {
		return nil, err
	}
	store, err := opened(ctx, s, path, library.Options{Extractor: extractor})
	if err != nil {
		return nil, err
	}
	return &intake{ctx: ctx, s: s, store: store, path: path, progress: newProgress(s, time.Now())}, nil
}

// take keeps one source's articles. They go into the library together, so that
// a source counts as known only when all of it is there.
func (in *intake) take(t taken) error {
	in.tally.take(t.result)
	sum := t.result.Sum
	if len(problems(t.result)) > 0 {
		sum = "" // what of it could not be read is read, or named, the next time
		in.progress.clear()
		complain(in.s, t.result)
	}
	for i, b := range t.briefs {
		in.batch = append(in.batch, library.Item{Article: t.result.Articles[i], Brief: b, Sum: sum})
		in.bytes += len(b.Text)
	}
	in.progress.show(in.sources, time.Now(), in.progressed)
	if len(in.batch) >= batchSize || in.bytes >= batchBytes {
		return in.write()
	}
	return nil
}

// write begins to write the batch, once the one before is in the library.
func (in *intake) write() error {
	if err := in.wait(); err != nil || len(in.batch) == 0 {
		return err
	}
	items, done := in.batch, make(chan written, 1)
	in.batch, in.bytes, in.writing = nil, 0, done
	go func() {
		// What was read is kept even where the run is being cancelled.
		n, err := in.store.Add(context.WithoutCancel(in.ctx), items...)
		done <- written{items, n, err}
	}()
	return nil
}

// wait waits for the batch that is being written.
func (in *intake) wait() error {
	if in.writing == nil {
		return nil
	}
	w := <-in.writing
	in.writing = nil
	if w.err != nil {
		return fmt.Errorf("write to the library: %w", w.err)
	}
	in.fresh += w.fresh
	for _, it := range w.items {
		if in.added != nil {
			in.added(it.Brief)
		}
	}
	return nil
}

// flush returns when all that was taken is in the library.
func (in *intake) flush() error {
	if err := in.write(); err != nil {
		return err
	}
	return in.wait()
}

// end writes what is left, and leaves the library so that its registers open at
// once.
func (in *intake) end() error {
	if err := in.flush(); err != nil {
		return err
	}
	in.keep(in.ctx)
	return nil
}

// keep keeps the first lines of the registers. That those could not be kept takes
// nothing from what was added.
func (in *intake) keep(ctx context.Context) {
	in.store.Keep(ctx, register.Naming(in.s.voice().words))
}

// close closes the library, once nothing is being written any more.
func (in *intake) close() error { return errors.Join(in.wait(), in.store.Close()) }

func (in *intake) report() {
	in.progress.clear()
	v := in.s.voice()
	v.tell(in.s.Out, v.labelled(append(in.tally.report(v), line{v.Library, []text.Run{{Text: clean(in.path), Isolate: true}}}))...)
}

// outcome is errPartial where something was skipped.
func (in *intake) outcome() error {
	if len(in.skipped) > 0 {
		return errPartial
	}
	return nil
}
