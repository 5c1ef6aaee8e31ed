package ui

import (
	"testing"
)

// BenchmarkKey is what a key costs a station with the reader's screens: the
// model's part of it, from the key to the bytes of the frame.
func BenchmarkKey(b *testing.B) {
	for _, language := range []string{"en", "ar"} {
		b.Run(language, func(b *testing.B) {
			u := newUser(b, language)
			u.size(120, 40)
			keys := []string{"down", "down", "down", "up", "up", "up"}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				u.press(keys[i%len(keys)])
				_ = u.m.View()
			}
		})
	}
	b.Run("nothing new", func(b *testing.B) {
		u := newUser(b, "en")
		u.size(120, 40)
		b.ReportAllocs()
		for b.Loop() {
			u.m.Update(tickMsg{version: u.m.version, progress: u.m.loading})
			_ = u.m.View()
		}
	})
}
