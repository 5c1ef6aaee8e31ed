package command

import (
	"context"
	"fmt"
	"iter"
	"runtime"

	"mujaz/briefs"
	"mujaz/briefs/extract"
	"mujaz/briefs/library"
	"mujaz/briefs/samples"
	"mujaz/briefs/source"
)

// taken is what became of one input: its briefs, or why there are none.
type taken struct {
	result source.Result
	briefs []briefs.Brief
}

// takeIn extracts a brief from each article that is read, as many at a time as
// there are processors, and yields the outcomes in the order of the results.
func takeIn(ctx context.Context, results iter.Seq[source.Result]) iter.Seq[taken] {
	return takeInBy(ctx, runtime.GOMAXPROCS(0), results)
}

// takeInBy is takeIn with a number of workers, at least 1.
func takeInBy(ctx context.Context, workers int, results iter.Seq[source.Result]) iter.Seq[taken] {
	return func(yield func(taken) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		queue := make(chan chan taken, workers-1) // one more is waited for
		go func() {
			defer close(queue)
			for r := range results {
				slot := make(chan taken, 1)
				select {
				case queue <- slot:
				case <-ctx.Done():
					return
				}
				go func() { slot <- extractAll(r) }()
			}
		}()
		for slot := range queue {
			select {
			case t := <-slot:
				if !yield(t) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// extractAll makes the briefs of one input. An article over which the
// extraction fails is reported; it costs nobody theirs.
func extractAll(r source.Result) (t taken) {
	defer func() {
		if p := recover(); p != nil {
			r.Articles, r.Err = nil, &source.Error{Name: r.Name, Reason: source.NoBrief, Err: fmt.Errorf("%v", p)}
			t = taken{result: r}
		}
	}()
	t.result = r
	for _, a := range r.Articles {
		t.briefs = append(t.briefs, extract.Brief(a))
	}
	return t
}

// samplesTaken takes in the embedded sample library.
func samplesTaken(ctx context.Context) iter.Seq[taken] {
	return func(yield func(taken) bool) {
		for _, f := range samples.All() {
			r := source.Result{Name: f.Name}
			r.Articles, r.Err = source.Read(f.Name, f.Data)
			if ctx.Err() != nil || !yield(extractAll(r)) {
				return
			}
		}
	}
}

// knownTo says which sources a library knows; one that cannot be asked knows none.
func knownTo(ctx context.Context, store *library.Store) func(sum string) bool {
	return func(sum string) bool {
		known, err := store.KnownSource(ctx, sum)
		return known && err == nil
	}
}

// complain names what could not be read of an input, and reports whether it had to.
func complain(s Streams, r source.Result) bool {
	for _, err := range problems(r) {
		v := s.voice()
		v.tell(s.Err, v.complain(err)...)
	}
	return len(problems(r)) > 0
}

// problems are the reasons why an input, or some of what it holds, could not be read.
func problems(r source.Result) []error {
	if r.Err != nil {
		return []error{r.Err}
	}
	return r.Left
}
