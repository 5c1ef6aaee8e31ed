package ui

import (
	"context"
	"errors"
	"fmt"
	"io"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
)

// framesPerSecond is how often Bubble Tea looks whether there is anything to draw:
// a key waits half a frame for it.
const framesPerSecond = 120

// Run runs the reader on a terminal until it is left. The terminal is told how
// to treat right-to-left rows before the first frame, and given back on every
// way out: Bubble Tea turns SIGTERM and a panic into an error that ends Run.
// What was still to be kept is kept then.
func Run(ctx context.Context, c Config, in io.Reader, out io.Writer) (err error) {
	m := New(c)
	if f, ok := out.(term.File); ok { // the first frame needs no question
		if width, height, err := term.GetSize(f.Fd()); err == nil && width > 0 && height > 0 {
			m.resize(width, height)
		}
	}
	defer func() { err = errors.Join(err, m.Finish()) }()
	if _, err := io.WriteString(out, m.Profile().Enter()); err != nil {
		return fmt.Errorf("write to the terminal: %w", err)
	}
	defer func() {
		if _, werr := io.WriteString(out, m.Profile().Leave()); err == nil && werr != nil {
			err = fmt.Errorf("give the terminal back: %w", werr)
		}
	}()
	options := []tea.ProgramOption{tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(out), tea.WithFPS(framesPerSecond)}
	if c.Env != nil {
		options = append(options, tea.WithEnvironment(c.Env))
	}
	_, err = tea.NewProgram(m, options...).Run()
	if errors.Is(err, tea.ErrInterrupted) || errors.Is(err, context.Canceled) || errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil {
		return nil
	}
	if err != nil {
		return fmt.Errorf("run the reader: %w", err)
	}
	return nil
}
