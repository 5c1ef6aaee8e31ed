package command

import (
	"testing"
	"time"
)

func TestTheTimeLeftIsThatOfTheRestAtTheSpeedSoFar(t *testing.T) {
	for _, c := range []struct {
		done, total int
		since, want time.Duration
	}{
		{0, 100, time.Minute, 0}, {10, 0, time.Minute, 0}, {10, 100, time.Second, 0}, // too early to say
		{50, 100, 10 * time.Second, 11 * time.Second}, {250, 1000, time.Minute, 181 * time.Second}, {100, 100, time.Minute, 0}, {120, 100, time.Minute, 0},
	} {
		if got := left(c.done, c.total, c.since); got != c.want {
			t.Errorf("%d of %d after %v: %v left, want %v", c.done, c.total, c.since, got, c.want)
		}
	}
}
