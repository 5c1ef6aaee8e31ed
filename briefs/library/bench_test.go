package library

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"mujaz/briefs"
)

// size is the number of briefs that benchmarks run over: MUJAZ_BRIEFS, else 2,000.
func size() int {
	if n, err := strconv.Atoi(os.Getenv("MUJAZ_BRIEFS")); err == nil {
		return n
	}
	return 2000
}

// filled is a library of synthetic briefs over a small vocabulary.
func filled(b *testing.B) string {
	path := filepath.Join(b.TempDir(), "library.db")
	s := open(b, path)
	var base []briefs.Brief
	places := strings.Fields("الرمال المرجان النخيل الصنوبر الياسمين الأرز الزعفران القصب")
	for i, place := range places {
		it := port(fmt.Sprintf("%016x", i))
		it.Brief.Text = strings.ReplaceAll(it.Brief.Text, "الرمال", place) + strings.Repeat(" وقال إن أعمال "+place+" تبدأ قريبا في المدينة.", i+1)
		base = append(base, it.Brief)
	}
	var items []Item
	for _, br := range Synthesise(size(), 1, base) {
		if items = append(items, Item{Brief: br}); len(items) == 1000 {
			if _, err := s.Add(context.Background(), items...); err != nil {
				b.Fatal(err)
			}
			items = items[:0]
		}
	}
	if _, err := s.Add(context.Background(), items...); err != nil {
		b.Fatal(err)
	}
	return path
}

func BenchmarkLibrary(b *testing.B) {
	ctx, path := context.Background(), filled(b)
	b.Run("open and first page", func(b *testing.B) {
		for b.Loop() {
			s, err := Open(path, Options{})
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
		}
	})
	r := open(b, path).For("a")
	for _, q := range []string{"", "unread", "المرجان", "الموانئ", "lang:ar", "party:سالم", "act:pledged", "strength:>=4", "due:<2027-01-01", "newer:30d", `"وزير النقل"`} {
		b.Run("find "+q, func(b *testing.B) {
			for b.Loop() {
				if _, err := r.Find(ctx, q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	for _, q := range []string{"", "due:overdue", "party:سالم strength:>=6"} {
		b.Run("commitments "+q, func(b *testing.B) {
			for b.Loop() {
				if _, err := r.Commitments(ctx, q, briefs.Window{Count: 30}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("parties", func(b *testing.B) {
		for b.Loop() {
			if _, err := r.Names(ctx, briefs.NameParties, "", briefs.Window{Count: 30}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
