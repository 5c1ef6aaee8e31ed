package command

import (
	"context"
	"fmt"
	"io"
	"iter"
	"runtime"

	"mujaz/briefs"
	"mujaz/briefs/extract"
	"mujaz/briefs/samples"
	"mujaz/briefs/source"
)

// taken is what became of one input: its briefs, or why there are none.
type taken struct {
	result source.Result
	briefs []briefs.Brief
}

// takeIn reads paths and extracts a brief from each article, several at a
// time, and yields the outcomes in the order of the paths.
func takeIn(ctx context.Context, paths []string, o source.Options) iter.Seq[taken] {
	return func(yield func(taken) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		queue := make(chan chan taken, 2*runtime.GOMAXPROCS(0))
		go func() {
			defer close(queue)
			for r := range source.Walk(ctx, paths, o) {
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
			if !yield(<-slot) {
				return
			}
		}
	}
}

func extractAll(r source.Result) taken {
	t := taken{result: r}
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

// complain names an input that could not be read, and reports whether it had to.
func complain(w io.Writer, r source.Result) bool {
	if r.Err == nil {
		return false
	}
	fmt.Fprintf(w, "mujaz: %v\n", r.Err)
	return true
}
