package source

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"golang.org/x/sync/semaphore"

	"mujaz/briefs"
)

// Result is what became of one source.
type Result struct {
	Name     string
	Articles []briefs.Article
	Left     []error // *Error each: what in a collection could not be read
	Err      error   // an *Error; nil where articles were read
	Bytes    int64
	Sum      string // SHA-256 of its bytes, in hex; "" where it could not be loaded
	Known    bool   // its bytes were read before: neither articles nor an error
	CaughtUp bool   // of Watch: nothing was read, but all that lay there at the start has been
}

// Options are the settings of Walk and Watch.
type Options struct {
	Workers int       // how many sources are read at a time; 0: one a processor
	Stdin   io.Reader // what "-" stands for

	// Known says whether a source's bytes, by their SHA-256 in hex, were read
	// before: it is then a Result with Known set, and not read again. It is
	// called from several goroutines. Nil: nothing is known.
	Known func(sum string) bool

	Quiet time.Duration // of Watch: how long a file must have stayed as it is to count as complete; 0: a second
}

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Walk reads paths – files, folders with everything in them, or "-" – several
// at a time, and yields the results in the order of the paths, a folder's
// files sorted by name. What cannot be read is a Result with an error and
// stops nothing. It ends early when ctx is done.
func Walk(ctx context.Context, paths []string, o Options) iter.Seq[Result] {
	return readEach(ctx, files(paths), o)
}

// Count says how many results Walk would yield of the paths. It ends early,
// with what it has counted, when ctx is done.
func Count(ctx context.Context, paths []string) int {
	n := 0
	for range files(paths) {
		if n++; ctx.Err() != nil {
			break
		}
	}
	return n
}

// readEach reads files, or takes the errors that stand in their place, several
// at a time, and yields the results in order.
func readEach(ctx context.Context, names iter.Seq2[string, error], o Options) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		workers := o.Workers
		if workers <= 0 {
			workers = runtime.GOMAXPROCS(0)
		}
		queue := make(chan chan Result, workers)
		room := semaphore.NewWeighted(maxAtOnce)
		go func() {
			defer close(queue)
			for name, err := range names {
				slot := make(chan Result, 1)
				select {
				case queue <- slot:
				case <-ctx.Done():
					return
				}
				go func() { slot <- readOne(ctx, name, err, o, room) }()
			}
		}()
		for slot := range queue {
			select {
			case r := <-slot:
				if !yield(r) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// files yields every file below the paths, or the error that stands in its place.
func files(paths []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, path := range paths {
			if path == "" {
				if !yield(path, &Error{Reason: NoPath, Hint: NamePath}) {
					return
				}
				continue
			}
			if path == Stdin {
				if !yield(path, nil) {
					return
				}
				continue
			}
			info, err := os.Stat(path)
			switch {
			case err != nil:
				if !yield(path, plainCause(path, err)) {
					return
				}
			case !info.IsDir():
				if !yield(path, nil) {
					return
				}
			case !walkFolder(path, yield):
				return
			}
		}
	}
}

// walkFolder goes through a folder in order. Links inside it are not followed
// into folders, so that a loop of links ends.
func walkFolder(root string, yield func(string, error) bool) bool {
	more, found := true, false
	err := filepath.WalkDir(root+string(filepath.Separator), func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			found = true // something that cannot be read
			more = yield(path, plainCause(path, err))
		case strings.HasPrefix(d.Name(), ".") && filepath.Clean(path) != filepath.Clean(root):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		case linkToFolder(path, d):
			return nil
		default:
			found = true
			more = yield(path, nil)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil && more {
		return yield(root, plainCause(root, err))
	}
	if more && !found {
		return yield(root, &Error{Name: root, Reason: EmptyFolder, Hint: PutArticles})
	}
	return more
}

func linkToFolder(path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// plainCause words a file system error for the reader.
func plainCause(name string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Error{Name: name, Reason: Missing, Hint: CheckPath}
	case errors.Is(err, fs.ErrPermission):
		return &Error{Name: name, Reason: Forbidden, Hint: CheckPermission}
	}
	return &Error{Name: name, Reason: Unreadable, Hint: CheckPath, Err: err}
}

// maxAtOnce is how many bytes of sources are read at a time, in all: reading takes
// several times as many. Small ones are read side by side, large ones wait for
// each other.
const maxAtOnce = MaxBytes

// size is what reading a source takes of maxAtOnce.
func size(name string) int64 {
	info, err := os.Stat(name)
	switch {
	case name == Stdin:
		return maxAtOnce
	case err != nil || !info.Mode().IsRegular():
		return 0 // it is not read
	}
	return min(info.Size(), maxAtOnce)
}

func readOne(ctx context.Context, name string, err error, o Options, room *semaphore.Weighted) Result {
	r := Result{Name: name, Err: err}
	if err != nil {
		return r
	}
	n := size(name)
	if err := room.Acquire(ctx, n); err != nil {
		r.Err = &Error{Name: name, Reason: Unread, Err: err}
		return r
	}
	defer room.Release(n)
	b, err := load(name, o.Stdin)
	if err != nil {
		r.Err = err
		return r
	}
	sum := sha256.Sum256(b)
	r.Bytes, r.Sum = int64(len(b)), hex.EncodeToString(sum[:])
	if r.Known = o.Known != nil && o.Known(r.Sum); r.Known {
		return r
	}
	r.Articles, r.Left, r.Err = readSource(name, b)
	return r
}

// load reads a source's bytes, never more than the limit. Devices and pipes in
// the file system are refused: reading them may never end.
func load(name string, stdin io.Reader) ([]byte, error) {
	if name == Stdin {
		if stdin == nil {
			return nil, &Error{Name: Stdin, Reason: NoInput, Hint: GiveInput}
		}
		return readAll(Stdin, stdin)
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil, plainCause(name, err)
	}
	if !info.Mode().IsRegular() {
		return nil, &Error{Name: name, Reason: NotRegular, Hint: PipeIn}
	}
	if info.Size() > MaxBytes {
		return nil, tooLarge(name)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, plainCause(name, err)
	}
	defer f.Close()
	return readAll(name, f)
}

func readAll(name string, r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, plainCause(name, err)
	}
	if len(b) > MaxBytes {
		return nil, tooLarge(name)
	}
	return b, nil
}

func tooLarge(name string) error {
	return &Error{Name: name, Reason: TooLarge, Detail: mostBytes, Hint: Split}
}
