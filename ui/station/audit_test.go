package station

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/memory"
)

// disk is a log's disk, which may be full.
type disk struct {
	journal
	full atomic.Bool
}

func (d *disk) Write(b []byte) (int, error) {
	if d.full.Load() {
		return 0, errors.New("no space left on device")
	}
	return d.journal.Write(b)
}

func TestWhatTheLogCannotKeepDoesNotTakePlace(t *testing.T) {
	officer := newSigner(t)
	var d disk
	o := open(t, func(c *Config) {
		c.Log = slog.New(slog.NewJSONHandler(&d, nil))
		c.SessionsPerKey, c.SessionsPerConnection = 20, 20
	}, officer)
	c := o.mustLogin(officer)
	reading := sit(t, c, "dumb", 80, 24)
	reading.sees("1. Harbour")

	d.full.Store(true)
	reading.press("1\r")
	reading.sees("cannot keep its log")
	refused := sit(t, c, "xterm", 80, 24)
	if err := refused.ended(); err == nil {
		t.Error("somebody was let in whom the log does not know")
	}
	if said := refused.written(); strings.Contains(said, "Harbour") {
		t.Errorf("they were shown %q", said)
	}

	d.full.Store(false)
	reading.press("1\r") // the session has gone on
	until(t, "the brief is opened", func() bool { return strings.Contains(d.String(), `"brief opened"`) })
	again := sit(t, c, "dumb", 80, 24)
	again.sees("1. Harbour")
}

func TestARegisterThatIsReadWholeIsLoggedAsOpenedFirst(t *testing.T) {
	var d disk
	held := memory.New(time.Now)
	held.Add(briefs.Brief{ID: "00000000000000aa", Parties: []briefs.Party{{Name: "Harbour Board", Kind: briefs.Organisation}}})
	shelf := audited(held, slog.New(slog.NewJSONHandler(&d, nil))).(briefs.Registry)
	read := func() (n int, err error) {
		for _, failed := range shelf.AllCommitments(t.Context(), "", briefs.Window{}) {
			err = errors.Join(err, failed)
		}
		for _, failed := range shelf.AllNames(t.Context(), briefs.NameParties, "", briefs.Window{}) {
			if err = errors.Join(err, failed); failed == nil {
				n++
			}
		}
		return n, err
	}
	if n, err := read(); n != 1 || err != nil || !strings.Contains(d.String(), `"register":"commitments"`) || !strings.Contains(d.String(), `"register":"parties"`) {
		t.Errorf("%d names, %v, logged %s", n, err, d.String())
	}
	d.full.Store(true)
	if n, err := read(); n != 0 || err == nil {
		t.Errorf("%d names are read that the log does not know of: %v", n, err)
	}
}

// opener is a shelf that has its newest briefs at hand, and whose list of all
// takes for ever.
type opener struct{ briefs.Shelf }

func (o opener) Newest(ctx context.Context, n int) ([]string, error) { return o.Shelf.Find(ctx, "") }

func (opener) Find(ctx context.Context, _ string) ([]string, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestAStationOpensOnTheNewestBriefsAndLogsThemAsOthers(t *testing.T) {
	officer := newSigner(t)
	var o *office
	o = open(t, func(c *Config) {
		c.Shelf = func(fingerprint string) briefs.Shelf { return opener{o.shelf(fingerprint)} }
	}, officer)
	s := sit(t, o.mustLogin(officer), "xterm", 80, 24)
	s.sees("Harbour dredging")
	s.press("\r")
	until(t, "the opening is logged", func() bool { return strings.Contains(o.log.String(), `"brief opened"`) })
}

func TestALoggedShelfCanDoWhatTheShelfCan(t *testing.T) {
	registry := memory.New(time.Now)
	bare := struct{ briefs.Shelf }{registry}
	for name, s := range map[string]briefs.Shelf{
		"bare": bare, "registry": registry, "opener": opener{bare},
		"both": struct {
			briefs.Registry
			newest
		}{registry, opener{registry}},
	} {
		logged := audited(s, slog.New(slog.DiscardHandler))
		_, was := s.(briefs.Registry)
		_, is := logged.(briefs.Registry)
		_, opened := s.(briefs.Opener)
		_, opens := logged.(briefs.Opener)
		if was != is || opened != opens {
			t.Errorf("%s: a registry %v, was %v; an opener %v, was %v", name, is, was, opens, opened)
		}
	}
}

func TestAStationWhoseLogCannotBeWrittenDoesNotStart(t *testing.T) {
	var d disk
	d.full.Store(true)
	dir := folder(t)
	writeKeys(t, filepath.Join(dir, "keys"), line(newSigner(t), "", "x"))
	s, err := New(Config{Listen: "127.0.0.1:0", HostKey: filepath.Join(dir, "host"), KeysFile: filepath.Join(dir, "keys"),
		Log: slog.New(slog.NewJSONHandler(&d, nil)), Shelf: func(string) briefs.Shelf { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Serve(t.Context()); err == nil || !strings.Contains(err.Error(), "log") {
		t.Error(err)
	}
}
