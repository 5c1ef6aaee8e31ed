package ui

import (
	"math/rand/v2"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// lagging is a user whose shelf answers late and in any order.
type lagging struct {
	*user
	waiting []tea.Cmd
}

func (l *lagging) update(msg tea.Msg) {
	_, cmd := l.m.Update(msg)
	l.waiting = append(l.waiting, cmd)
	rows := strings.Count(l.m.View().Content, "\n") + 1
	if l.m.ready && rows != l.m.frame.Height {
		l.t.Fatalf("%d rows on a screen of %d", rows, l.m.frame.Height)
	}
}

// answer lets one of the answers arrive.
func (l *lagging) answer(r *rand.Rand) {
	if len(l.waiting) == 0 {
		return
	}
	i := r.IntN(len(l.waiting))
	cmd := l.waiting[i]
	l.waiting = append(l.waiting[:i], l.waiting[i+1:]...)
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		l.waiting = append(l.waiting, msg...)
	default:
		l.update(msg)
	}
}

func TestNoAnswerComesTooLateForTheScreen(t *testing.T) {
	var keys []string
	for _, b := range DefaultKeymap() {
		if b.Command != CmdSuspend && b.Command != CmdQuit {
			keys = append(keys, KeysOf(b, false)...)
		}
	}
	keys = append(keys, "enter", "esc", "down", "tab", "enter", "esc", "a", "ل")
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 1))
		u := newUser(t, []string{"ar", "en"}[seed%2])
		exporting(u)
		u.m.patience = 0
		l := &lagging{user: u}
		l.update(tea.WindowSizeMsg{Width: 80, Height: 24})
		for range 250 {
			switch n := r.IntN(10); {
			case n < 6:
				if k := keyOf(keys[r.IntN(len(keys))]); k.Keystroke() != "ctrl+z" {
					l.update(k)
				}
			case n < 9:
				l.answer(r)
			default:
				l.update(tea.WindowSizeMsg{Width: 1 + r.IntN(220), Height: 1 + r.IntN(50)})
			}
		}
	}
}
