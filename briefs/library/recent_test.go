package library

import "testing"

func TestWhatWasUsedLastIsKeptAndNoMoreThanTwiceAsMuch(t *testing.T) {
	r := recent[int, int]{most: 100}
	for i := 1; i <= 10_000; i++ {
		r.put(i, i)
		if r.get(1) != 1 {
			t.Fatalf("what is used all the time is gone after %d others", i)
		}
		for back := range min(i, 50) {
			if r.get(i-back) != i-back {
				t.Fatalf("of %d entries the one %d before the last is gone", i, back)
			}
		}
		if n := len(r.now) + len(r.before); n > 2*r.most {
			t.Fatalf("%d entries are kept, want at most %d", n, 2*r.most)
		}
	}
	if r.get(2) != 0 {
		t.Error("what was not used for long is kept")
	}
}
