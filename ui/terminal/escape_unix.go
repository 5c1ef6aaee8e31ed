//go:build unix

package terminal

import (
	"errors"
	"io"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

const (
	escape    = 0x1B
	escapeKey = "\x1b[27u" // the key in the form that begins nothing else (fixterms, kitty's protocol)
)

// Keys is a terminal's input on which the key Esc is told from the beginning of
// another after a wait.
func Keys(f *os.File, wait time.Duration) io.Reader {
	return keys{f, wait}
}

type keys struct {
	*os.File
	wait time.Duration
}

// Read reads what has come. ESC by itself, with nothing behind it for so long,
// is the key.
func (k keys) Read(b []byte) (int, error) {
	n, err := k.File.Read(b)
	if err != nil || n != 1 || b[0] != escape || len(b) < len(escapeKey) {
		return n, err
	}
	if followed(k.File, k.wait) {
		more, err := k.File.Read(b[1:])
		return 1 + more, err
	}
	return copy(b, escapeKey), nil
}

// followed says whether something can be read from a file within a time; where
// that cannot be found out, that it can: reading waits.
func followed(f *os.File, within time.Duration) bool {
	poll := []unix.PollFd{{Fd: int32(f.Fd()), Events: unix.POLLIN}}
	for end := time.Now().Add(within); ; {
		n, err := unix.Poll(poll, int(max(0, time.Until(end).Milliseconds())))
		if !errors.Is(err, unix.EINTR) {
			return n > 0 || err != nil
		}
	}
}
