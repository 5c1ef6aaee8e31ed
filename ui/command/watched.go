package command

import (
	"errors"
	"io"
	"io/fs"
	"syscall"

	"mujaz/ui/language"
)

// watched is standard output: it remembers why it could not be written to, so that
// a run whose words went nowhere does not end as if all were well.
type watched struct {
	io.Writer
	err error // the first
}

func (w *watched) Write(b []byte) (int, error) {
	n, err := w.Writer.Write(b)
	if err != nil && w.err == nil {
		w.err = err
	}
	return n, err
}

// tell says that standard output failed, and returns the exit code. Whoever closed
// a pipe wants no more, and no words about it.
func (w *watched) tell(s Streams) int {
	if errors.Is(w.err, syscall.EPIPE) {
		return exitPartial
	}
	cause := w.err
	if path := (*fs.PathError)(nil); errors.As(cause, &path) {
		cause = path.Err // "write /dev/stdout" has been said
	}
	v := s.voice()
	v.tell(s.Err, v.complain(failed(language.OutputFailed, cause.Error()))...)
	return exitPartial
}

// unwatched is the stream behind one that is watched.
func unwatched(stream any) any {
	if w, ok := stream.(*watched); ok {
		return w.Writer
	}
	return stream
}
