//go:build !unix

package terminal

import (
	"io"
	"os"
	"time"
)

// Keys is a terminal's input as it is: it cannot be waited for here.
func Keys(f *os.File, _ time.Duration) io.Reader { return f }
