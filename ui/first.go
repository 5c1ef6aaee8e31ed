package ui

import (
	"context"

	"mujaz/briefs"
	"mujaz/ui/list"
)

// newest is how many briefs a list begins with: more than a screen holds.
const newest = 128

// First is what a reader shows first: the newest briefs.
type First struct {
	read    chan struct{} // closed when it is
	ids     []string
	entries []briefs.Entry // of those that the screen holds
}

// ReadFirst begins to read what is shown first on a screen of so many rows, while
// the terminal is made ready.
func ReadFirst(ctx context.Context, shelf briefs.Opener, height int) *First {
	f := &First{read: make(chan struct{})}
	go func() {
		defer close(f.read)
		f.ids, _ = shelf.Newest(ctx, newest) // what is wrong, the question for all meets too, and says
		f.entries, _ = shelf.Entries(ctx, f.ids[:min(list.Holds(height), len(f.ids))])
	}()
	return f
}
