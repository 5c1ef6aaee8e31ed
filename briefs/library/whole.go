package library

import (
	"context"
	"iter"

	"zombiezen.com/go/sqlite"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// linesAtATime bounds what is held of a register that is read whole.
const linesAtATime = 500

// AllCommitments implements briefs.Registry.
func (r *Reader) AllCommitments(ctx context.Context, text string, w briefs.Window) iter.Seq2[briefs.RegisterLine, error] {
	if w.Order == "" {
		w.Order = briefs.ByDue
	}
	return readWhole(ctx, r, text, func(c *sqlite.Conn, q query.Query) (int, lister[briefs.RegisterLine], error) {
		a, err := r.asked(c, q, text, w)
		if err != nil {
			return 0, nil, err
		}
		reg, err := r.registerFor(ctx, c, q, a)
		if err != nil {
			return 0, nil, err
		}
		return len(reg.sorted), func(from, count int) ([]briefs.RegisterLine, error) {
			w.From, w.Count = from, count
			page, err := r.page(c, q, reg, w)
			return page.Lines, err
		}, nil
	})
}

// AllNames implements briefs.Registry.
func (r *Reader) AllNames(ctx context.Context, kind briefs.NameKind, text string, w briefs.Window) iter.Seq2[briefs.NameLine, error] {
	if w.Order != briefs.ByName {
		w.Order = briefs.ByBriefs
	}
	return readWhole(ctx, r, text, func(c *sqlite.Conn, q query.Query) (int, lister[briefs.NameLine], error) {
		a, err := r.asked(c, q, text, w)
		if err != nil {
			return 0, nil, err
		}
		a.of(kind, &w)
		g, err := r.namesFor(ctx, c, q, a, w.Naming)
		if err != nil {
			return 0, nil, err
		}
		return len(g.sorted), func(from, count int) ([]briefs.NameLine, error) {
			w.From, w.Count = from, count
			return r.nameLines(c, g, w)
		}, nil
	})
}

// lister lists so many lines of a register from a place on.
type lister[T any] func(from, count int) ([]T, error)

// readWhole yields all lines of a register inside one transaction: others may
// mark and add meanwhile, of which it sees nothing.
func readWhole[T any](ctx context.Context, r *Reader, text string, open func(*sqlite.Conn, query.Query) (total int, list lister[T], err error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		q, err := query.Parse(text)
		if err != nil {
			yield(none, err)
			return
		}
		wanted := true
		err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
			total, list, err := open(c, q)
			for from := 0; err == nil && wanted && from < total; from += linesAtATime {
				if err = ctx.Err(); err != nil {
					break
				}
				var lines []T
				lines, err = list(from, linesAtATime)
				for i := 0; err == nil && wanted && i < len(lines); i++ {
					wanted = yield(lines[i], nil)
				}
			}
			return err
		})
		if err != nil && wanted {
			yield(none, explain(r.store.path, err))
		}
	}
}
