package station

import (
	"log/slog"
	"sync"
	"time"
)

// throttle bounds what strangers can write into the log: anyone can connect,
// and each refusal is a line.
type throttle struct {
	now     func() time.Time
	mu      sync.Mutex
	second  time.Time
	written int // in this second
	dropped int // since the last line that was written
}

const linesPerSecond = 20

// warn writes a line, or counts it.
func (t *throttle) warn(log *slog.Logger, msg string, args ...any) {
	t.mu.Lock()
	now := t.now()
	if now.Sub(t.second) >= time.Second || now.Before(t.second) {
		t.second, t.written = now, 0
	}
	if t.written >= linesPerSecond {
		t.dropped++
		t.mu.Unlock()
		return
	}
	t.written++
	if t.dropped > 0 {
		args = append(args, "unlogged", t.dropped)
		t.dropped = 0
	}
	t.mu.Unlock()
	log.Warn(msg, args...)
}
