package command

import (
	"context"
	"sync"
	"time"

	"mujaz/briefs/library"
	"mujaz/ui/language"
)

// upgrading says on the terminal, while a library is being opened, how far it has
// come that one of an older version is brought up to date.
type upgrading struct {
	s    Streams
	stop chan struct{} // closed by end
	done chan struct{} // closed when nothing is said any more; nil before show

	mu    sync.Mutex
	state library.Upgrade
	begun bool
}

func newUpgrading(s Streams) *upgrading { return &upgrading{s: s, stop: make(chan struct{})} }

// take takes in how far it has come.
func (u *upgrading) take(state library.Upgrade) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.state, u.begun = state, true
}

// show says so from now on: the terminal must not be in use for anything else.
func (u *upgrading) show() {
	u.done = make(chan struct{})
	go func() {
		defer close(u.done)
		u.run()
	}()
}

func (u *upgrading) run() {
	tick := time.NewTicker(pause)
	defer tick.Stop()
	var p *progress
	step := library.Waiting
	for {
		select {
		case <-u.stop:
			if p != nil {
				p.clear()
			}
			return
		case now := <-tick.C:
			u.mu.Lock()
			state, begun := u.state, u.begun
			u.mu.Unlock()
			if !begun {
				continue
			}
			if p == nil || step != state.Step { // a step has a pace of its own
				showing := p != nil && p.showing
				p, step = newProgress(u.s, now.Add(-pause)), state.Step
				p.showing = showing
			}
			p.show(state.Done, now, func(v *voice) []string { return p.upgraded(v, state) })
		}
	}
}

// end ends it, once the library is open or cannot be opened.
func (u *upgrading) end() {
	close(u.stop)
	if u.done != nil {
		<-u.done
	}
}

// upgraded is what is said of how far it has come.
func (p *progress) upgraded(v *voice, u library.Upgrade) []string {
	said := []string{v.Upgrading[u.Step]}
	if u.Total > 0 {
		said[0] = language.Fill(said[0], v.words.Number(100*u.Done/u.Total)+"%")
		said = append(said, p.left(v, float64(u.Total-u.Done))...)
	}
	return append(said, v.StopUndoes)
}

// opened opens a library and says meanwhile, where it is of an older version, how
// far it has come that it is brought up to date.
func opened(ctx context.Context, s Streams, path string, o library.Options) (*library.Store, error) {
	u := newUpgrading(s)
	u.show()
	o.Upgrading = u.take
	store, err := library.Open(ctx, path, o)
	u.end()
	return store, told(s, path, store, undone(err))
}

// told says, of a library that was brought up to date, where it is kept as it was.
func told(s Streams, path string, store *library.Store, err error) error {
	if store != nil && store.Copied() != "" {
		v := s.voice()
		v.tell(s.Err, v.say("mujaz: "+v.Upgraded, path, store.Copied()))
	}
	return err
}
