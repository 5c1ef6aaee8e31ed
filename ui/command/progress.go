package command

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/term"

	"mujaz/briefs/source"
	"mujaz/ui/language"
)

// progress says on a terminal, on a line that it rewrites, how far long work has
// come. Into a pipe or a file it writes nothing.
type progress struct {
	s       Streams
	width   int          // of the terminal; 0: it is none
	total   atomic.Int64 // of sources, where these are read; 0 while they are being counted
	begun   time.Time
	said    time.Time
	saidAt  int     // done by then
	rate    float64 // done a second, of late
	showing bool
}

// pause is the time between two states of the line.
const pause = 200 * time.Millisecond

func newProgress(s Streams, now time.Time) *progress {
	p := &progress{s: s, begun: now, said: now}
	if f, ok := file(s.Err); ok {
		p.width = defaultWidth
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil && columns > 0 {
			p.width = columns
		}
	}
	return p
}

// count counts the sources meanwhile.
func (p *progress) count(ctx context.Context, paths []string) {
	if p.width > 0 {
		go func() { p.total.Store(int64(source.Count(ctx, paths))) }()
	}
}

// show renews the line, where it is time to: done is how many are done, words
// what is said of it.
func (p *progress) show(done int, now time.Time, words func(*voice) []string) {
	since := now.Sub(p.said)
	if p.width == 0 || since < pause {
		return
	}
	late := float64(done-p.saidAt) / since.Seconds()
	if p.saidAt == 0 {
		p.rate = late
	} else {
		p.rate = 0.85*p.rate + 0.15*late // evened out over a second or two
	}
	p.said, p.saidAt, p.showing = now, done, true
	v := p.s.voice()
	fmt.Fprint(p.s.Err, "\r\x1b[K"+v.line(strings.Join(words(v), " · "), p.width-1))
}

// left says how long the rest of all will take, nothing while that is not known.
func (p *progress) left(v *voice, rest float64) []string {
	if p.rate <= 0 || p.said.Sub(p.begun) <= 2*pause {
		return nil
	}
	return []string{language.Fill(v.TimeLeft, v.about(time.Duration(max(rest, 0)/p.rate*float64(time.Second))))}
}

// progressed is what is said of how far the reading has come.
func (in *intake) progressed(v *voice) []string {
	parts := []string{v.words.CountOf(v.SourcesRead, in.sources)}
	if total := int(in.progress.total.Load()); total > 0 {
		parts[0] = language.Fill(v.words.CountOf(v.SourcesOf, in.sources), "", v.words.Number(max(total, in.sources)))
		parts = append(parts, in.progress.left(v, float64(total-in.sources))...)
	}
	if skipped := in.skippedInAll(); skipped > 0 {
		parts = append(parts, v.words.CountOf(v.SkippedOnes, skipped))
	}
	return append(parts, v.StopKeeps)
}

// clear takes the line away, so that something else can be written.
func (p *progress) clear() {
	if p.showing {
		fmt.Fprint(p.s.Err, "\r\x1b[K")
		p.showing = false
	}
}

// about is a time left, as exactly as it can be known.
func (v *voice) about(d time.Duration) string {
	n := v.words.Number
	switch {
	case d < 90*time.Second:
		return language.Fill(v.Seconds, n(int(d.Seconds()+1)))
	case d < 90*time.Minute:
		return language.Fill(v.Minutes, n(int(d.Minutes()+0.5)))
	}
	return language.Fill(v.HoursAndMinutes, n(int(d.Hours())), n(int(d.Minutes())%60))
}

// tally counts what became of the sources.
type tally struct {
	sources, known  int                  // seen; known by their bytes and not read again
	articles, fresh int                  // read; new to the library
	skipped         map[source.Error]int // by reason and its detail
}

func (t *tally) take(r source.Result) {
	t.sources++
	t.articles += len(r.Articles)
	if r.Known {
		t.known++
	}
	for _, err := range problems(r) {
		reason := source.Error{Reason: source.Unreadable}
		if e := (*source.Error)(nil); errors.As(err, &e) {
			reason = source.Error{Reason: e.Reason, Detail: e.Detail}
		}
		if t.skipped == nil {
			t.skipped = map[source.Error]int{}
		}
		t.skipped[reason]++
	}
}

func (t *tally) skippedInAll() (n int) {
	for _, k := range t.skipped {
		n += k
	}
	return n
}

// report says what was read, what was known and what was skipped and why.
func (t *tally) report(v *voice) []line {
	count := v.words.CountOf
	lines := []line{{v.Read, language.Runs("%1: %2"+v.comma()+"%3", count(v.Articles, t.articles), count(v.NewOnes, t.fresh),
		language.Fill(v.OldOnes, v.words.Number(t.articles-t.fresh)))}}
	if t.known > 0 {
		lines = append(lines, line{v.Known, language.Runs("%1"+v.comma()+"%2", count(v.Sources, t.known), v.Unchanged)})
	}
	if skipped := t.skippedInAll(); skipped > 0 {
		reasons := slices.SortedFunc(maps.Keys(t.skipped), func(a, b source.Error) int {
			return cmp.Or(t.skipped[b]-t.skipped[a], strings.Compare(a.What(), b.What()))
		})
		words := v.words.Number(skipped) + ": "
		for i, r := range reasons {
			if i > 0 {
				words += v.semicolon()
			}
			words += v.reason(&r) + " (" + v.words.Number(t.skipped[r]) + ")"
		}
		lines = append(lines, line{v.Skipped, language.Runs("%1", words)})
	}
	return lines
}
