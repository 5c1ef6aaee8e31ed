package export

import (
	"context"
	"iter"

	"mujaz/briefs"
)

// linesAtATime bounds what is held of a register.
const linesAtATime = 500

// AllSources is how many sources of a line are asked for where all are wanted.
const AllSources = 10_000

// Briefs reads briefs from a shelf one at a time, until one cannot be read:
// broken says why.
func Briefs(ctx context.Context, shelf briefs.Shelf, ids []string, broken *error) iter.Seq[briefs.Brief] {
	return func(yield func(briefs.Brief) bool) {
		for _, id := range ids {
			b, err := shelf.Brief(ctx, id)
			if err != nil {
				*broken = err
				return
			}
			if !yield(b) {
				return
			}
		}
	}
}

// Commitments reads the register of commitments, from the window's first line
// to the last, by windows of the same kind.
func Commitments(ctx context.Context, shelf briefs.Registry, query string, w briefs.Window, broken *error) iter.Seq[briefs.RegisterLine] {
	return lines(w, broken, func(w briefs.Window) ([]briefs.RegisterLine, int, error) {
		p, err := shelf.Commitments(ctx, query, w)
		return p.Lines, p.Total, err
	})
}

// Names reads a register of names likewise.
func Names(ctx context.Context, shelf briefs.Registry, kind briefs.NameKind, query string, w briefs.Window, broken *error) iter.Seq[briefs.NameLine] {
	return lines(w, broken, func(w briefs.Window) ([]briefs.NameLine, int, error) {
		p, err := shelf.Names(ctx, kind, query, w)
		return p.Lines, p.Total, err
	})
}

func lines[T any](w briefs.Window, broken *error, ask func(briefs.Window) ([]T, int, error)) iter.Seq[T] {
	return func(yield func(T) bool) {
		w.Count = linesAtATime
		for total := 1; w.From < total; w.From += w.Count {
			var list []T
			if list, total, *broken = ask(w); *broken != nil {
				return
			}
			for _, l := range list {
				if !yield(l) {
					return
				}
			}
		}
	}
}
