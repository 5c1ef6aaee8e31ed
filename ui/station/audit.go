package station

import (
	"context"
	"log/slog"
	"sync"

	"mujaz/briefs"
)

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

// first says whether a brief is opened for the first time.
func (s *seen) first(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.ids[id]
	s.ids[id] = true
	return !before
}

func (s shelf) Brief(ctx context.Context, id string) (briefs.Brief, error) {
	b, err := s.Shelf.Brief(ctx, id)
	if err == nil && s.seen.first(id) {
		s.log.Info("brief opened", "brief", id)
	}
	return b, err
}

// registry is a shelf that can also be asked across its briefs.
type registry struct {
	shelf
	across briefs.Registry
}

func (r registry) Commitments(ctx context.Context, query string, w briefs.Window) (briefs.RegisterPage, error) {
	r.opened("commitments", w)
	return r.across.Commitments(ctx, query, w)
}

func (r registry) Names(ctx context.Context, kind briefs.NameKind, query string, w briefs.Window) (briefs.NamePage, error) {
	r.opened(string(kind), w)
	return r.across.Names(ctx, kind, query, w)
}

// opened logs a register once, not at every window of it.
func (r registry) opened(kind string, w briefs.Window) {
	if w.From == 0 {
		r.log.Info("register opened", "register", kind)
	}
}

// audited is a shelf whose openings are logged.
func audited(s briefs.Shelf, log *slog.Logger) briefs.Shelf {
	mine := shelf{s, log, &seen{ids: map[string]bool{}}}
	if r, ok := s.(briefs.Registry); ok {
		return registry{mine, r}
	}
	return mine
}
