package source

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// quiet is how long a file must have stayed as it is to count as complete.
const quiet = time.Second

// Watch reads what lies in folders and the folders in them and what arrives
// there, until ctx is done; after the last of what lay there at the start it
// yields a Result with CaughtUp set. A file is read once it has stopped
// growing, and again when it changes; hidden files and those whose names say
// that they are being fetched are left alone. What cannot be read is a Result
// with an error and stops nothing.
func Watch(ctx context.Context, folders []string, o Options) (iter.Seq[Result], error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, &Error{Name: strings.Join(folders, " "), Reason: NotWatched, Hint: CheckPermission, Err: err}
	}
	var roots []string // as events name them, whatever slashes were typed
	for _, folder := range folders {
		roots = append(roots, filepath.Clean(folder))
	}
	v := &watcher{w: w, roots: roots, waiting: map[string]stamp{}, done: map[string]stamp{}, out: make(chan arrival), quiet: o.Quiet}
	if v.quiet <= 0 {
		v.quiet = quiet
	}
	for _, folder := range folders {
		if err := v.addFolder(folder); err != nil {
			w.Close()
			return nil, err
		}
	}
	v.early = make(map[string]bool, len(v.waiting))
	for path := range v.waiting {
		v.early[path] = true
	}
	return func(yield func(Result) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		go v.run(ctx)
		for r := range readEach(ctx, v.arrivals(ctx), o) {
			if errors.Is(r.Err, errCaughtUp) {
				r = Result{CaughtUp: true}
			}
			if !yield(r) {
				return
			}
		}
	}, nil
}

// errCaughtUp stands among the arrivals behind the last that lay there at the start.
var errCaughtUp = errors.New("caught up")

// arrival is a file to read, or the error that stands in its place.
type arrival struct {
	path string
	err  error
}

// stamp is a file's state when it was last looked at.
type stamp struct {
	size    int64
	changed time.Time
	seen    time.Time // since when it has been so
}

func (s stamp) same(info fs.FileInfo) bool {
	return info.Size() == s.size && info.ModTime().Equal(s.changed)
}

// watcher notes what arrives. Its goroutine never waits for the reading, so
// that no event is lost over it.
type watcher struct {
	w       *fsnotify.Watcher
	roots   []string
	waiting map[string]stamp // by path: files that may still be growing
	done    map[string]stamp // by path: files as they were when they were read
	early   map[string]bool  // those of the start that are still waiting; nil once there are none
	pending []arrival
	quiet   time.Duration
	out     chan arrival
}

// arrivals are the files in the order in which they are ready to be read.
func (v *watcher) arrivals(ctx context.Context) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for {
			select {
			case a := <-v.out:
				if !yield(a.path, a.err) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

func (v *watcher) run(ctx context.Context) {
	defer v.w.Close()
	tick := time.NewTicker(v.quiet / 4)
	defer tick.Stop()
	for {
		var out chan arrival // nil, which is never ready, where nothing is pending
		var next arrival
		if len(v.pending) > 0 {
			out, next = v.out, v.pending[0]
		}
		select {
		case <-ctx.Done():
			return
		case out <- next:
			v.pending = v.pending[1:]
		case e := <-v.w.Events:
			v.note(e)
		case err := <-v.w.Errors:
			v.lost(err)
		case now := <-tick.C:
			v.settle(now)
		}
	}
}

func (v *watcher) problem(name string, reason Reason, hint Hint, err error) {
	v.pending = append(v.pending, arrival{name, &Error{Name: name, Reason: reason, Hint: hint, Err: err}})
}

// lost looks through the folders again after the system has dropped events:
// what is as it was when it was read is not read again.
func (v *watcher) lost(err error) {
	if !errors.Is(err, fsnotify.ErrEventOverflow) {
		v.problem(strings.Join(v.roots, " "), WatchedInPart, StartAgain, err)
		return
	}
	for _, root := range v.roots {
		if err := v.addFolder(root); err != nil {
			v.pending = append(v.pending, arrival{root, err})
		}
	}
}

func (v *watcher) note(e fsnotify.Event) {
	if slices.Contains(v.roots, e.Name) && (e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename)) {
		v.problem(e.Name, Gone, MakeFolderAgain, nil)
		return
	}
	if !e.Has(fsnotify.Create) && !e.Has(fsnotify.Write) && !e.Has(fsnotify.Chmod) {
		return
	}
	if passedOver(e.Name) {
		return
	}
	if info, err := os.Lstat(e.Name); err == nil && info.IsDir() {
		if !e.Has(fsnotify.Create) {
			return
		}
		if err := v.addFolder(e.Name); err != nil {
			v.pending = append(v.pending, arrival{e.Name, err})
		}
		return
	}
	v.wait(e.Name)
}

func (v *watcher) wait(path string) { v.waiting[path] = stamp{size: -1} }

// passedOver is true of files that are hidden, or that programs are known to
// write to before they give a file its name.
func passedOver(path string) bool {
	base := filepath.Base(path)
	switch strings.ToLower(filepath.Ext(base)) {
	case ".part", ".partial", ".crdownload", ".download", ".tmp", ".swp":
		return true
	}
	return strings.HasPrefix(base, ".") || strings.HasSuffix(base, "~")
}

// addFolder watches a folder and those in it and takes in what lies there.
func (v *watcher) addFolder(folder string) error {
	if err := v.w.Add(folder); err != nil {
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
			return plainCause(folder, err)
		}
		return &Error{Name: folder, Reason: NotWatched, Hint: WatchFewer, Err: err}
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return plainCause(folder, err)
	}
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		switch {
		case passedOver(path):
		case e.IsDir():
			if err := v.addFolder(path); err != nil { // one folder that may not be read does not hide the others
				v.pending = append(v.pending, arrival{path, err})
			}
		default:
			v.wait(path)
		}
	}
	return nil
}

// settle hands on the files whose size and time have stayed for long enough,
// by name.
func (v *watcher) settle(now time.Time) {
	var ready []string
	for path, before := range v.waiting {
		info, err := os.Stat(path)
		switch {
		case err != nil && errors.Is(err, fs.ErrNotExist), err == nil && (info.IsDir() || v.done[path].same(info)):
			v.drop(path)
		case err != nil: // said in full where it is read
			ready = append(ready, path)
			v.drop(path)
		case !before.same(info):
			if before.size < 0 && now.Sub(info.ModTime()) > v.quiet { // lay there as it is before it was seen
				before.seen = info.ModTime()
			} else {
				before.seen = now
			}
			before.size, before.changed = info.Size(), info.ModTime()
			v.waiting[path] = before
			fallthrough
		default:
			if now.Sub(before.seen) < v.quiet {
				continue
			}
			if info.Size() > 0 || !info.Mode().IsRegular() { // an empty file is waited for until it is written to
				ready = append(ready, path)
				v.done[path] = before
			}
			v.drop(path)
		}
	}
	slices.Sort(ready)
	for _, path := range ready {
		v.pending = append(v.pending, arrival{path: path})
	}
	if v.early != nil && len(v.early) == 0 {
		v.pending = append(v.pending, arrival{"", errCaughtUp})
		v.early = nil
	}
}

func (v *watcher) drop(path string) {
	delete(v.waiting, path)
	delete(v.early, path)
}
