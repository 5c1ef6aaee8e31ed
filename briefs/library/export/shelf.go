package export

import (
	"context"
	"iter"

	"mujaz/briefs"
)

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

// Commitments reads the register of commitments whole, as of one state of the
// shelf, until it cannot be read on: broken says why.
func Commitments(ctx context.Context, shelf briefs.Registry, query string, w briefs.Window, broken *error) iter.Seq[briefs.RegisterLine] {
	return unbroken(shelf.AllCommitments(ctx, query, w), broken)
}

// Names reads a register of names likewise.
func Names(ctx context.Context, shelf briefs.Registry, kind briefs.NameKind, query string, w briefs.Window, broken *error) iter.Seq[briefs.NameLine] {
	return unbroken(shelf.AllNames(ctx, kind, query, w), broken)
}

func unbroken[T any](lines iter.Seq2[T, error], broken *error) iter.Seq[T] {
	return func(yield func(T) bool) {
		for l, err := range lines {
			if err != nil {
				*broken = err
				return
			}
			if !yield(l) {
				return
			}
		}
	}
}
