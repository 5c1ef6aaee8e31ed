package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/source"
	"mujaz/ui/card"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

// watch takes into the library what lies in folders and what arrives there.
func watch(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "watch")
	look := lookFlags(f)
	file := libraryFlag(f)
	if err := parse(f, args); err != nil {
		return err
	}
	if err := look.configure(s); err != nil {
		return err
	}
	if err := mustBeFolders("watch", f.Args()); err != nil {
		return err
	}
	view, err := look.printing(ctx, s, 0)
	if err != nil {
		return err
	}
	defer thrifty()()
	in, err := intoLibrary(ctx, s, *file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.close()) }()
	results, err := source.Watch(ctx, f.Args(), source.Options{Known: knownTo(ctx, in.store)})
	if err != nil {
		return err
	}
	in.added = func(b briefs.Brief) {
		in.progress.clear()
		fmt.Fprint(s.Out, listed(b, view))
	}
	in.progress.count(ctx, f.Args())
	if err := in.keepUp(takeIn(ctx, results)); err != nil {
		return err
	}
	in.report()
	return in.outcome()
}

// keepUp keeps what a watch reads: in batches what lay there, then one by one.
// Ctrl-C is how a watch ends: no error.
func (in *intake) keepUp(results func(func(taken) bool)) error {
	caughtUp, idle := false, leisure{work: in.keep}
	defer idle.end()
	for t := range results {
		idle.end()
		if t.result.CaughtUp {
			caughtUp = true
			in.progress.clear()
			in.progress.width = 0 // from here on there is no end to be waited for
			v := in.s.voice()
			v.tell(in.s.Err, v.say("mujaz: "+v.Watching))
			if err := in.end(); err != nil {
				return err
			}
		} else if err := in.take(t); err != nil {
			return err
		}
		if caughtUp {
			if err := in.flush(); err != nil {
				return err
			}
			idle.begin(in.ctx)
		}
	}
	idle.end()
	return in.end()
}

// leisure is work for when nothing has come for a while. What comes ends it.
type leisure struct {
	work func(context.Context)
	took time.Duration // the longest that it took so far
	stop context.CancelFunc
	done chan struct{}
}

// A watch waits before such work at least for a moment, and for so many times as
// long as the work takes: with articles that keep coming it must not fill the day.
const (
	leisureLeast = 2 * time.Second
	leisureShare = 10
)

func (l *leisure) begin(ctx context.Context) {
	ctx, l.stop = context.WithCancel(ctx)
	done, pause := make(chan struct{}), max(leisureLeast, leisureShare*l.took)
	l.done = done
	go func() {
		defer close(done)
		select {
		case <-ctx.Done():
		case <-time.After(pause):
			begun := time.Now()
			l.work(ctx)
			l.took = max(l.took, time.Since(begun))
		}
	}()
}

// end ends the waiting or the work, and returns when it has ended.
func (l *leisure) end() {
	if l.stop != nil {
		l.stop()
		<-l.done
		l.stop = nil
	}
}

// mustBeFolders complains of paths that cannot be watched.
func mustBeFolders(command string, paths []string) error {
	if len(paths) == 0 {
		return wrong(language.NeedsFolder, command)
	}
	for _, path := range paths {
		switch info, err := os.Stat(path); {
		case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
			return wrong(language.NoSuchFolder, path)
		case err == nil && !info.IsDir():
			return wrong(language.NotAFolder, path)
		}
	}
	return nil
}

// listed is a brief as a line: its ID, date, place and headline. In a terminal
// the line is set for it; elsewhere tabs part the fields.
func listed(b briefs.Brief, o card.PrintOptions) string {
	title, place := b.Headline, ""
	if title == "" && len(b.Summary) > 0 {
		title = b.Summary[0].Text
	}
	if b.Dateline != nil {
		place = b.Dateline.Place
	}
	now := time.Now().Format("15:04:05")
	if !o.Explicit {
		return strings.Join([]string{b.ID, now, place, title}, "\t") + "\n"
	}
	p := text.Paragraph{Dir: o.Strings.Direction(), Runs: []text.Run{{Text: now}, {Text: "  "}, {Text: title, Isolate: true}}}
	if place != "" {
		p.Runs = append(p.Runs, text.Run{Text: "  · "}, text.Run{Text: place, Isolate: true})
	}
	row := text.Line(p, text.Options{Width: o.Width})
	return o.Profile.Enter() + o.Profile.Encode(row, o.SGR) + o.Profile.Leave() + "\n"
}
