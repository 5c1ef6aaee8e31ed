package library_test

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/extract"
	"mujaz/briefs/library"
	"mujaz/briefs/samples"
	"mujaz/briefs/source"
)

// filled is the library that MUJAZ_LIBRARY names, else one of 2,000 synthetic
// articles. One of 100,000 is made by 'mujaz library synthesise'.
func filled(b *testing.B) string {
	if path := os.Getenv("MUJAZ_LIBRARY"); path != "" {
		return path
	}
	path := filepath.Join(b.TempDir(), "library.db")
	s, err := library.Open(context.Background(), path, library.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	var items []library.Item
	for a := range library.Synthesise(2000, 1, sampled(b)) {
		items = append(items, library.Item{Article: a, Brief: extract.Brief(a)})
	}
	if _, err := s.Add(context.Background(), items...); err != nil {
		b.Fatal(err)
	}
	return path
}

// sampled are the samples and their briefs, made once.
func sampled(t testing.TB) []library.Item {
	items, err := samplesRead()
	if err != nil {
		t.Fatal(err)
	}
	return items
}

var samplesRead = sync.OnceValues(func() (items []library.Item, err error) {
	for _, f := range samples.All() {
		articles, err := source.Read(f.Name, f.Data)
		if err != nil {
			return nil, err
		}
		for _, a := range articles {
			items = append(items, library.Item{Article: a, Brief: extract.Brief(a)})
		}
	}
	return items, nil
})

// spent reports the processor time of a benchmark beside its wall time, which
// on a busy machine says little.
func spent(b *testing.B, f func()) {
	var before, after syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &before)
	for b.Loop() {
		f()
	}
	syscall.Getrusage(syscall.RUSAGE_SELF, &after)
	used := time.Duration(after.Utime.Nano() + after.Stime.Nano() - before.Utime.Nano() - before.Stime.Nano())
	b.ReportMetric(float64(used.Microseconds())/1000/float64(b.N), "cpu-ms/op")
}

func BenchmarkLibrary(b *testing.B) {
	ctx, path := context.Background(), filled(b)
	b.Run("open and first page", func(b *testing.B) {
		spent(b, func() {
			s, err := library.Open(context.Background(), path, library.Options{})
			if err != nil {
				b.Fatal(err)
			}
			ids, err := s.For("a").Find(ctx, "")
			if err == nil {
				_, err = s.For("a").Entries(ctx, ids[:30])
			}
			if err != nil {
				b.Fatal(err)
			}
			s.Close()
		})
	})
	s, err := library.Open(context.Background(), path, library.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	r := s.For("a")
	for _, q := range []string{"", "unread", "وزير", "الموانئ", "المينا*", "lang:ar", "party:كمال", "country:sa", "topic:قطار", "act:pledged", "strength:>=4", "due:<2027-01-01", "act:agreed due:overdue",
		"newer:30d", `"وزير النقل"`, `"مذكرة تفاهم"`, "lang:ar unread act:pledged وزير -party:كمال"} {
		b.Run("find "+q, func(b *testing.B) {
			spent(b, func() {
				ids, err := r.Find(ctx, q)
				if err == nil {
					_, err = r.Hits(ctx, q, ids[:min(30, len(ids))])
				}
				if err != nil {
					b.Fatal(err)
				}
			})
		})
	}
	for _, w := range []briefs.Window{{Count: 30}, {Count: 30, Order: briefs.ByWho}, {Count: 30, Order: briefs.BySource, Descending: true}} {
		for _, q := range []string{"", "due:overdue", "party:كمال strength:>=6", "lang:ar وزير"} {
			b.Run("commitments by "+string(w.Order)+" "+q, func(b *testing.B) {
				spent(b, func() {
					w.Descending = !w.Descending // not what was sorted before
					if _, err := r.Commitments(ctx, q, w); err != nil {
						b.Fatal(err)
					}
				})
			})
		}
	}
	for _, kind := range []briefs.NameKind{briefs.NameParties, briefs.NameCountries, briefs.NameTopics} {
		for _, q := range []string{"", "lang:ar وزير"} {
			b.Run(string(kind)+" "+q, func(b *testing.B) {
				w := briefs.Window{Count: 30}
				spent(b, func() {
					w.Descending = !w.Descending
					if _, err := r.Names(ctx, kind, q, w); err != nil {
						b.Fatal(err)
					}
				})
			})
		}
	}
}
