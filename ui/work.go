package ui

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
)

// work is what goes on beside the keys: questions, which end with the reader,
// and writes, which are done before it ends.
type work struct {
	ctx     context.Context // of questions
	end     context.CancelFunc
	writes  []*write // that were asked for and have not answered
	leaving bool     // the reader ends when they have
}

// write is something to be kept: marks, an export, a choice.
type write struct {
	do     func() (tea.Msg, error) // does it once, whoever asks
	cancel context.CancelFunc
	export bool // it may be given up; nothing of it stays then
}

// wroteMsg is the answer to a write.
type wroteMsg struct {
	write *write
	msg   tea.Msg
	err   error
}

func newWork() work {
	ctx, end := context.WithCancel(context.Background())
	return work{ctx: ctx, end: end}
}

// keep has a change kept. One comes after another, in the order of the keys.
func (m *Model) keep(change func(context.Context) (tea.Msg, error)) tea.Cmd {
	var before *write
	for _, w := range slices.Backward(m.work.writes) {
		if !w.export {
			before = w
			break
		}
	}
	return m.write(&write{}, func(ctx context.Context) (tea.Msg, error) {
		if before != nil {
			_, _ = before.do() // it answers for itself
		}
		return change(ctx)
	})
}

// write has something written beside the keys.
func (m *Model) write(w *write, do func(context.Context) (tea.Msg, error)) tea.Cmd {
	ctx, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	w.do = sync.OnceValues(func() (tea.Msg, error) {
		defer cancel()
		return do(ctx)
	})
	m.work.writes = append(m.work.writes, w)
	return func() tea.Msg {
		msg, err := w.do()
		return wroteMsg{w, msg, err}
	}
}

// wrote takes in what became of a write. Where something could not be kept, the
// reader stays.
func (m *Model) wrote(msg wroteMsg) tea.Cmd {
	m.work.writes = slices.DeleteFunc(m.work.writes, func(w *write) bool { return w == msg.write })
	if msg.err != nil {
		m.work.leaving = false
	}
	cmd := m.take(msg.msg)
	if m.work.leaving && len(m.work.writes) == 0 {
		return tea.Quit
	}
	return cmd
}

// quit ends the reader, once what is being written is; asked again, at once.
func (m *Model) quit() tea.Cmd {
	if len(m.work.writes) == 0 || m.work.leaving {
		return tea.Quit
	}
	m.work.leaving = true
	m.notice = m.config.Strings.Leaving
	return nil
}

// lastWait is how long changes are waited for when the program has ended: a
// library that another program writes to may not let them in.
const lastWait = 5 * time.Second

// Finish is to be called when the program has ended, in whatever way. It ends
// the questions, gives up exports and sees to it that changes are kept, those
// too that were asked for and not begun. It returns why one could not be.
func (m *Model) Finish() error {
	m.work.end()
	pending := m.work.writes
	m.work.writes = nil
	for _, w := range pending {
		if w.export {
			w.cancel()
		}
	}
	done := make(chan error, 1)
	go func() {
		var problems []error
		for _, w := range pending {
			problems = append(problems, w.finish())
		}
		done <- errors.Join(problems...)
	}()
	select {
	case err := <-done:
		return err
	case <-time.After(lastWait):
	}
	for _, w := range pending {
		w.cancel()
	}
	select {
	case err := <-done:
		return err
	case <-time.After(time.Second):
		return errors.New("something was still being written when the reader ended")
	}
}

// finish does a write, or waits for whoever does it.
func (w *write) finish() (err error) {
	defer func() {
		if p := recover(); p != nil { // again: it was reported where it arose
			err = fmt.Errorf("a fault while a change was kept: %v", p)
		}
	}()
	if _, err = w.do(); w.export && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}
