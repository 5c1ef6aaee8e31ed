package command

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestWorkForLeisureWaitsForItAndEndsWithWhatComes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun, ended, takes := 0, 0, 3*time.Second
		l := leisure{work: func(ctx context.Context) {
			begun++
			select {
			case <-ctx.Done():
			case <-time.After(takes):
				ended++
			}
		}}
		l.end() // nothing was begun
		l.begin(t.Context())
		time.Sleep(leisureLeast / 2)
		l.end()
		time.Sleep(leisureLeast)
		if begun != 0 {
			t.Fatal("work was begun that something came before")
		}
		l.begin(t.Context())
		time.Sleep(leisureLeast + takes/2)
		if l.end(); begun != 1 || ended != 0 {
			t.Fatalf("begun %d, done %d: what comes did not end the work", begun, ended)
		}
		l.begin(t.Context())
		time.Sleep(leisureShare*takes/2 + takes + time.Second)
		if l.end(); begun != 2 || ended != 1 {
			t.Fatalf("begun %d, done %d: the work was not done at leisure", begun, ended)
		}
		l.begin(t.Context())
		time.Sleep(leisureShare*takes - time.Second)
		if l.end(); begun != 2 {
			t.Error("work that takes long is begun as soon as one that takes none")
		}
	})
}

func TestAFolderThatIsNotThereIsNotWatched(t *testing.T) {
	none := filepath.Join(t.TempDir(), "none")
	for _, args := range [][]string{{"watch", "--library", none + ".db", none}, {"--watch", none}, {"--watch", t.TempDir(), none}} {
		if _, errs, code := run(args...); code != exitUsage || !strings.Contains(errs, "no folder "+none+" to watch") {
			t.Errorf("%q: exit %d, %s", args, code, errs)
		}
	}
}
