package station

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"sync"
	"time"

	"mujaz/briefs"
)

// record writes a line of the log, or says that it could not: what the log cannot
// keep – a login, a brief that is opened – does not take place.
func record(log *slog.Logger, msg string, args ...any) error {
	ctx := context.Background()
	if !log.Enabled(ctx, slog.LevelInfo) {
		return nil
	}
	r := slog.NewRecord(time.Now(), slog.LevelInfo, msg, 0)
	r.Add(args...)
	if err := log.Handler().Handle(ctx, r); err != nil {
		return fmt.Errorf("the station cannot keep its log: %w", err)
	}
	return nil
}

// shelf is an officer's shelf that tells the log which briefs were opened, each
// once: a key that is held down must not fill the log. What was searched for
// and noted is the officer's own.
type shelf struct {
	briefs.Shelf
	log  *slog.Logger
	seen *seen
}

// seen are the briefs that a session has opened.
type seen struct {
	mu  sync.Mutex
	ids map[string]bool
}

// once does what is to be done when a brief is opened for the first time. What
// fails is tried again at the next opening.
func (s *seen) once(id string, do func() error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ids[id] {
		return nil
	}
	err := do()
	s.ids[id] = err == nil
	return err
}

func (s shelf) Brief(ctx context.Context, id string) (briefs.Brief, error) {
	b, err := s.Shelf.Brief(ctx, id)
	if err == nil {
		err = s.seen.once(id, func() error { return record(s.log, "brief opened", "brief", id) })
	}
	if err != nil {
		return briefs.Brief{}, err
	}
	return b, nil
}

// registry is a shelf that can also be asked across its briefs.
type registry struct {
	shelf
	across briefs.Registry
}

func (r registry) Commitments(ctx context.Context, query string, w briefs.Window) (briefs.RegisterPage, error) {
	if err := r.opened("commitments", w); err != nil {
		return briefs.RegisterPage{}, err
	}
	return r.across.Commitments(ctx, query, w)
}

func (r registry) Names(ctx context.Context, kind briefs.NameKind, query string, w briefs.Window) (briefs.NamePage, error) {
	if err := r.opened(string(kind), w); err != nil {
		return briefs.NamePage{}, err
	}
	return r.across.Names(ctx, kind, query, w)
}

func (r registry) AllCommitments(ctx context.Context, query string, w briefs.Window) iter.Seq2[briefs.RegisterLine, error] {
	return openedWhole(r, "commitments", r.across.AllCommitments(ctx, query, w))
}

func (r registry) AllNames(ctx context.Context, kind briefs.NameKind, query string, w briefs.Window) iter.Seq2[briefs.NameLine, error] {
	return openedWhole(r, string(kind), r.across.AllNames(ctx, kind, query, w))
}

// openedWhole logs a register before it is read.
func openedWhole[T any](r registry, kind string, lines iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		if err := r.opened(kind, briefs.Window{}); err != nil {
			var none T
			yield(none, err)
			return
		}
		lines(yield)
	}
}

// opened logs a register once, not at every window of it.
func (r registry) opened(kind string, w briefs.Window) error {
	if w.From != 0 {
		return nil
	}
	return record(r.log, "register opened", "register", kind)
}

// newest is what a briefs.Opener has beside a shelf: that a list was seen is
// not logged.
type newest interface {
	Newest(ctx context.Context, n int) ([]string, error)
}

// audited is a shelf whose openings are logged; it can do what the shelf can.
func audited(s briefs.Shelf, log *slog.Logger) briefs.Shelf {
	mine := shelf{s, log, &seen{ids: map[string]bool{}}}
	across, isRegistry := s.(briefs.Registry)
	first, isOpener := s.(briefs.Opener)
	switch {
	case isRegistry && isOpener:
		return struct {
			registry
			newest
		}{registry{mine, across}, first}
	case isRegistry:
		return registry{mine, across}
	case isOpener:
		return struct {
			shelf
			newest
		}{mine, first}
	}
	return mine
}
