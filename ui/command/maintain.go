package command

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"strings"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/briefs/source"
)

// libraryCommand looks after the library file.
func libraryCommand(ctx context.Context, s Streams, args []string) error {
	tasks := map[string]func(context.Context, Streams, string) error{"check": checkLibrary, "renew": renewLibrary}
	f := flags(s, "library")
	path := libraryFlag(f)
	count := f.Int("count", 100000, "synthesise: how many briefs")
	seed := f.Uint64("seed", 1, "synthesise: the same number makes the same briefs")
	if err := parse(f, args); err != nil {
		return err
	}
	tasks["synthesise"] = func(ctx context.Context, s Streams, path string) error {
		return synthesise(ctx, s, path, *count, *seed)
	}
	if f.NArg() != 1 || tasks[f.Arg(0)] == nil {
		problem := "library needs to be told what to do"
		if f.NArg() > 0 {
			problem = fmt.Sprintf("library does not know how to %s", strings.Join(f.Args(), " "))
		}
		return usageError{problem, "'mujaz library check', 'mujaz library renew' or 'mujaz library synthesise'"}
	}
	if f.Arg(0) == "synthesise" && *path == "" {
		return usageError{"synthesise needs a file of its own", "example: mujaz library synthesise --library synthetic.db"}
	}
	file, err := libraryPath(s, *path)
	if err != nil {
		return err
	}
	return tasks[f.Arg(0)](ctx, s, file)
}

// checkLibrary reads the whole library and says whether it is sound.
func checkLibrary(ctx context.Context, s Streams, path string) error {
	h, err := library.Check(ctx, path)
	if err != nil {
		return err
	}
	for _, p := range h.Problems {
		fmt.Fprintln(s.Out, p)
	}
	verdict := "sound"
	if len(h.Problems) > 0 {
		verdict = fmt.Sprintf("%d problems", len(h.Problems))
	}
	fmt.Fprintf(s.Out, "%s: %d briefs, marks on %d: %s\n", path, h.Briefs, h.Marks, verdict)
	if len(h.Problems) > 0 {
		return errPartial
	}
	return nil
}

// renewLibrary extracts again what an older version extracted. Marks stay.
func renewLibrary(ctx context.Context, s Streams, path string) (err error) {
	if _, err := os.Stat(path); err != nil {
		return fmt.Errorf("library: %w", err)
	}
	store, err := library.Open(path, library.Options{Extractor: extractor()})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	in := &intake{ctx: ctx, s: s, store: store, path: path, progress: newProgress(s.Err, time.Now())}
	defer in.progress.clear()
	total, err := store.CountOutdated(ctx)
	if err != nil {
		return err
	}
	in.progress.total.Store(int64(total))
	var broken error
	for t := range takeIn(ctx, outdated(ctx, store, &broken)) {
		if err := in.take(t); err != nil {
			return errors.Join(err, in.wait())
		}
	}
	if err := errors.Join(in.flush(), ctx.Err()); err != nil {
		return err
	}
	if broken != nil {
		return broken
	}
	in.progress.clear()
	fmt.Fprintf(s.Out, "%d briefs extracted again; marks and notes are as they were. Library: %s\n", in.articles, path)
	return in.outcome()
}

// outdated are the articles whose briefs another version of the extraction made,
// until they cannot be read: broken says why.
func outdated(ctx context.Context, store *library.Store, broken *error) iter.Seq[source.Result] {
	return func(yield func(source.Result) bool) {
		for at := int64(0); ; {
			items, last, err := store.Outdated(ctx, at, batchSize)
			if err != nil || len(items) == 0 {
				*broken = err
				return
			}
			for _, it := range items {
				if !yield(source.Result{Name: it.Article.Name, Articles: []briefs.Article{it.Article}}) {
					return
				}
			}
			at = last
		}
	}
}

// reprints is how many papers more each synthetic article stands in.
const reprints = 3

// synthesise fills a library with recombined samples, for measuring.
func synthesise(ctx context.Context, s Streams, path string, n int, seed uint64) (err error) {
	if n < 1 || n > 10_000_000 {
		return usageError{fmt.Sprintf("--count %d is out of range", n), "give 1 to 10000000 briefs"}
	}
	if _, err := os.Stat(path); err == nil {
		return fmt.Errorf("%s is there already; nothing was written: synthetic briefs are not mixed with others", path)
	}
	var base []library.Item
	for t := range samplesTaken(ctx) {
		for i, b := range t.briefs {
			base = append(base, library.Item{Article: t.result.Articles[i], Brief: b})
		}
	}
	in, err := intoLibrary(ctx, s, path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.close()) }()
	made := 0
	for t := range takeIn(ctx, asRead(library.Synthesise((n+reprints)/(1+reprints), seed, base))) {
		made += len(t.briefs)
		if err := in.take(t); err != nil {
			return err
		}
		for range min(reprints*len(t.briefs), n-made) {
			it := library.Reprint(library.Item{Article: t.result.Articles[0], Brief: t.briefs[0]}, seed, made)
			made++
			again := source.Result{Name: it.Article.Name, Articles: []briefs.Article{it.Article}}
			if err := in.take(taken{again, []briefs.Brief{it.Brief}}); err != nil {
				return err
			}
		}
	}
	if err := in.flush(); err != nil {
		return err
	}
	in.report()
	return ctx.Err()
}

// asRead are articles as if each had been read from a source of its own.
func asRead(articles iter.Seq[briefs.Article]) iter.Seq[source.Result] {
	return func(yield func(source.Result) bool) {
		for a := range articles {
			if !yield(source.Result{Name: a.Name, Articles: []briefs.Article{a}}) {
				return
			}
		}
	}
}
