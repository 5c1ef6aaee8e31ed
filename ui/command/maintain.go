package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"slices"
	"strings"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/briefs/source"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

// libraryCommand looks after the library file.
func libraryCommand(ctx context.Context, s Streams, args []string) error {
	tasks := map[string]func(context.Context, Streams, string) error{"check": checkLibrary, "renew": renewLibrary}
	f := flags(s, "library")
	path := libraryFlag(f)
	count := f.Int("count", 100000, "")
	seed := f.Uint64("seed", 1, "")
	if err := parse(f, args); err != nil {
		return err
	}
	tasks["synthesise"] = func(ctx context.Context, s Streams, path string) error {
		return synthesise(ctx, s, path, *count, *seed)
	}
	if f.NArg() != 1 || tasks[f.Arg(0)] == nil {
		if f.NArg() == 0 {
			return wrong(language.NoTask)
		}
		return wrong(language.UnknownTask, strings.Join(f.Args(), " "))
	}
	if f.Arg(0) == "synthesise" && *path == "" {
		return wrong(language.SynthesisNeedsFile)
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
	if errors.Is(err, fs.ErrNotExist) {
		return failed(language.NoSuchLibrary, path)
	}
	if err != nil {
		return err
	}
	v := s.voice()
	for _, p := range h.Problems {
		v.tell(s.Out, v.problem(p))
	}
	verdict := v.Sound
	if n := len(h.Problems); n > 0 {
		verdict = v.words.CountOf(v.Problems, n)
	}
	v.tell(s.Out, v.say("%1: %2"+v.comma()+"%3: %4", path, v.words.CountOf(v.Briefs, h.Briefs), language.Fill(v.MarksOn, v.words.Number(h.Marks)), verdict))
	if len(h.Problems) > 0 {
		return errPartial
	}
	return nil
}

// problem words what a check of the library found.
func (v *voice) problem(p library.Problem) text.Paragraph {
	args := slices.Clone(p.Args)
	for i, a := range args {
		if part, ok := v.Parts[library.Part(a)]; ok {
			args[i] = part
		}
	}
	return v.say(v.Faults[p.Fault], args...)
}

// renewLibrary extracts again what an older version extracted. Marks stay.
func renewLibrary(ctx context.Context, s Streams, path string) (err error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return failed(language.NoSuchLibrary, path)
	}
	store, err := opened(ctx, s, path, library.Options{Extractor: extractor})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	defer thrifty()()
	in := &intake{ctx: ctx, s: s, store: store, path: path, progress: newProgress(s, time.Now())}
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
	if err := errors.Join(in.end(), ctx.Err()); err != nil {
		return err
	}
	if broken != nil {
		return broken
	}
	in.progress.clear()
	v := s.voice()
	v.tell(s.Out, v.say("%1"+v.semicolon()+"%2. "+v.Library+": %3", v.words.CountOf(v.Renewed, in.articles), v.MarksAsWere, path))
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

// reprinted says of how many synthetic articles one stands in a second paper.
const reprinted = 10

// synthesise fills a library with recombined samples, for measuring.
func synthesise(ctx context.Context, s Streams, path string, n int, seed uint64) (err error) {
	if n < 1 || n > 10_000_000 {
		return wrong(language.OutOfRange, fmt.Sprintf("--count %d", n), "1", "10000000")
	}
	if _, err := os.Stat(path); err == nil {
		return failed(language.SynthesisNotMixed, path)
	}
	var base []library.Item
	for t := range samplesTaken(ctx) {
		for i, b := range t.briefs {
			base = append(base, library.Item{Article: t.result.Articles[i], Brief: b})
		}
	}
	defer thrifty()()
	in, err := intoLibrary(ctx, s, path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.close()) }()
	made := 0
	for t := range takeIn(ctx, asRead(library.Synthesise(n, seed, base))) {
		if err := in.take(t); err != nil {
			return err
		}
		if made++; made < n && made%reprinted == 0 {
			it := library.Reprint(library.Item{Article: t.result.Articles[0], Brief: t.briefs[0]}, seed, made)
			again := source.Result{Name: it.Article.Name, Articles: []briefs.Article{it.Article}}
			if err := in.take(taken{again, []briefs.Brief{it.Brief}}); err != nil {
				return err
			}
			made++
		}
		if made == n {
			break
		}
	}
	if err := in.end(); err != nil {
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
