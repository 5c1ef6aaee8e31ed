package source

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// settled is how long a file must have stayed as it is to count as complete.
const settled = 400 * time.Millisecond

// Watch reads what arrives in a folder and the folders in it, until ctx is
// done; then it closes the channel. Files that lie there already are not read.
// A file is read once it has stopped growing, again when it changes, and a
// file that was moved in is read too.
func Watch(ctx context.Context, folder string) (<-chan Result, error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, &Error{Name: folder, Reason: "cannot be watched", Err: err}
	}
	v := watcher{w: w, waiting: map[string]stamp{}, out: make(chan Result)}
	if err := v.addFolder(folder, false); err != nil {
		w.Close()
		return nil, plainCause(folder, err)
	}
	go v.run(ctx)
	return v.out, nil
}

// stamp is a file's state when it was last looked at.
type stamp struct {
	size    int64
	changed time.Time
	seen    time.Time
}

type watcher struct {
	w       *fsnotify.Watcher
	waiting map[string]stamp // by path: files that may still be growing
	out     chan Result
}

func (v *watcher) run(ctx context.Context) {
	defer close(v.out)
	defer v.w.Close()
	tick := time.NewTicker(settled / 2)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case e, ok := <-v.w.Events:
			if !ok {
				return
			}
			v.note(e)
		case err, ok := <-v.w.Errors:
			if !ok {
				return
			}
			if !v.send(ctx, Result{Name: "watch", Err: &Error{Name: "watch", Reason: "lost sight of some files", Hint: "open the folder again", Err: err}}) {
				return
			}
		case now := <-tick.C:
			if !v.readSettled(ctx, now) {
				return
			}
		}
	}
}

func (v *watcher) note(e fsnotify.Event) {
	if strings.HasPrefix(filepath.Base(e.Name), ".") {
		return
	}
	if !e.Has(fsnotify.Create) && !e.Has(fsnotify.Write) {
		return
	}
	if info, err := os.Lstat(e.Name); err == nil && info.IsDir() {
		_ = v.addFolder(e.Name, true) // it may be gone again; what it held is then no loss
		return
	}
	v.waiting[e.Name] = stamp{seen: time.Now()}
}

// addFolder watches a folder and those in it; of one that has just arrived the
// files are taken in as well, for they may have come with it.
func (v *watcher) addFolder(folder string, arrived bool) error {
	if err := v.w.Add(folder); err != nil {
		return err
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			_ = v.addFolder(path, arrived) // one folder that may not be read does not hide the others
		case arrived:
			v.waiting[path] = stamp{seen: time.Now()}
		}
	}
	return nil
}

// readSettled reads the files whose size and time have stayed for long enough.
func (v *watcher) readSettled(ctx context.Context, now time.Time) bool {
	for path, before := range v.waiting {
		info, err := os.Stat(path)
		if err != nil || info.IsDir() {
			delete(v.waiting, path)
			continue
		}
		if info.Size() != before.size || !info.ModTime().Equal(before.changed) {
			v.waiting[path] = stamp{info.Size(), info.ModTime(), now}
			continue
		}
		if now.Sub(before.seen) < settled || info.Size() == 0 {
			continue
		}
		delete(v.waiting, path)
		if !v.send(ctx, readOne(path, nil, Options{})) {
			return false
		}
	}
	return true
}

func (v *watcher) send(ctx context.Context, r Result) bool {
	select {
	case v.out <- r:
		return true
	case <-ctx.Done():
		return false
	}
}
