package terminal

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/charmbracelet/x/term"
	"github.com/muesli/cancelreader"
)

// longestKey is how many bytes a key takes at most.
const longestKey = 16

// Key waits for a key on a terminal device, which is in raw mode meanwhile. It
// ends with ctx: its error is then that of ctx.
func Key(ctx context.Context, in *os.File) (key []byte, err error) {
	state, err := term.MakeRaw(in.Fd())
	if err != nil {
		return nil, fmt.Errorf("put the terminal into raw mode to read a key: %w", err)
	}
	defer func() {
		if rerr := term.Restore(in.Fd(), state); rerr != nil {
			err = errors.Join(err, fmt.Errorf("restore the terminal: %w", rerr))
		}
	}()
	r, err := cancelreader.NewReader(in)
	if err != nil {
		return nil, fmt.Errorf("read a key: %w", err)
	}
	defer r.Close()
	defer context.AfterFunc(ctx, func() { r.Cancel() })()
	key = make([]byte, longestKey)
	n, err := r.Read(key)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, fmt.Errorf("read a key: %w", err)
	}
	return key[:n], nil
}
