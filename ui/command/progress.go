package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"

	"mujaz/briefs/source"
)

// progress says on a terminal, on a line that it rewrites, how far the reading
// has come. Into a pipe or a file it writes nothing.
type progress struct {
	w       io.Writer
	width   int          // of the terminal; 0: it is none
	total   atomic.Int64 // of sources; 0 while they are being counted
	begun   time.Time
	said    time.Time
	saidAt  int     // sources done by then
	rate    float64 // sources a second, of late
	showing bool
}

// pause is the time between two states of the line.
const pause = 200 * time.Millisecond

func newProgress(w io.Writer, now time.Time) *progress {
	p := &progress{w: w, begun: now, said: now}
	if f, ok := file(w); ok {
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

// show renews the line, where it is time to.
func (p *progress) show(t *tally, now time.Time) {
	since := now.Sub(p.said)
	if p.width == 0 || since < pause {
		return
	}
	late := float64(t.sources-p.saidAt) / since.Seconds()
	if p.saidAt == 0 {
		p.rate = late
	} else {
		p.rate = 0.85*p.rate + 0.15*late // evened out over a second or two
	}
	p.said, p.saidAt, p.showing = now, t.sources, true
	fmt.Fprintf(p.w, "\r\x1b[K%s", ansi.Truncate(p.words(t), p.width-1, "…"))
}

func (p *progress) words(t *tally) string {
	parts := []string{fmt.Sprintf("%d sources read", t.sources)}
	if total := int(p.total.Load()); total > 0 {
		parts[0] = fmt.Sprintf("%d of %d sources read", t.sources, max(total, t.sources))
		if left := max(total-t.sources, 0); p.rate > 0 && p.said.Sub(p.begun) > 2*pause {
			parts = append(parts, about(time.Duration(float64(left)/p.rate*float64(time.Second)))+" left")
		}
	}
	if skipped := t.skippedInAll(); skipped > 0 {
		parts = append(parts, fmt.Sprintf("%d skipped", skipped))
	}
	return strings.Join(append(parts, "Ctrl-C stops and keeps them"), " · ")
}

// clear takes the line away, so that something else can be written.
func (p *progress) clear() {
	if p.showing {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.showing = false
	}
}

// about is a time left, as exactly as it can be known.
func about(d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return fmt.Sprintf("%d s", int(d.Seconds()+1))
	case d < 90*time.Minute:
		return fmt.Sprintf("%d min", int(d.Minutes()+0.5))
	}
	return fmt.Sprintf("%d h %d min", int(d.Hours()), int(d.Minutes())%60)
}

// tally counts what became of the sources.
type tally struct {
	sources, known  int // seen; known by their bytes and not read again
	articles, fresh int // read; new to the library
	skipped         map[string]int
}

func (t *tally) take(r source.Result) {
	t.sources++
	t.articles += len(r.Articles)
	if r.Known {
		t.known++
	}
	for _, err := range problems(r) {
		reason := "failed"
		if e := (*source.Error)(nil); errors.As(err, &e) {
			reason = e.Reason
		}
		if t.skipped == nil {
			t.skipped = map[string]int{}
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
func (t *tally) report(w io.Writer) {
	fmt.Fprintf(w, "read     %s: %d new, %d already there\n", several(t.articles, "article"), t.fresh, t.articles-t.fresh)
	if t.known > 0 {
		fmt.Fprintf(w, "known    %s, unchanged since last read\n", several(t.known, "source"))
	}
	if skipped := t.skippedInAll(); skipped > 0 {
		var reasons []string
		for reason := range t.skipped {
			reasons = append(reasons, reason)
		}
		slices.SortFunc(reasons, func(a, b string) int {
			if n := t.skipped[b] - t.skipped[a]; n != 0 {
				return n
			}
			return strings.Compare(a, b)
		})
		for i, reason := range reasons {
			reasons[i] = fmt.Sprintf("%s (%d)", reason, t.skipped[reason])
		}
		fmt.Fprintf(w, "skipped  %d: %s\n", skipped, strings.Join(reasons, "; "))
	}
}

func several(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}
