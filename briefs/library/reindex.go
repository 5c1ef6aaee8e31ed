package library

import (
	"context"
	"encoding/json"
	"slices"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
)

// reindex indexes every brief that is kept, and tells how many of how many are.
func reindex(ctx context.Context, c *sqlite.Conn, tell func(done, total int)) error {
	return again(ctx, c, tell, func(data []byte) (p prepared, err error) {
		var b briefs.Brief
		if err = json.Unmarshal(data, &b); err == nil {
			p, err = prepare(b)
		}
		return p, err
	}, (*batch).index)
}

// restate enters the parties of every brief that is kept, and their roles, by
// their states, and leaves all else as it is.
func restate(ctx context.Context, c *sqlite.Conn, tell func(done, total int)) error {
	return again(ctx, c, tell, func(data []byte) (b briefs.Brief, err error) {
		var of struct{ Parties []briefs.Party }
		err = json.Unmarshal(data, &of)
		b.Parties = of.Parties
		return b, err
	}, func(b *batch, seq, _ int64, of briefs.Brief) (err error) {
		party, roles, _ := parties(of, b.namer(&err))
		b.put(columnParty, seq, party)
		b.put(columnRole, seq, roles)
		return err
	})
}

// stored is a brief as it is kept, of which something is indexed again.
type stored[T any] struct {
	seq, added int64
	data       []byte
	read       T
}

// written is how many briefs are indexed again before the columns are written: a
// library's own would be more than memory should hold.
const written = 16 * column.Size

// again goes through every brief that is kept, in their order: it reads what is
// needed of each, on all processors, and enters it.
func again[T any](ctx context.Context, c *sqlite.Conn, tell func(done, total int), read func(data []byte) (T, error), enter func(*batch, int64, int64, T) error) error {
	total, done := 0, 0
	err := sqlitex.Execute(c, "SELECT count(*) FROM brief", &sqlitex.ExecOptions{
		ResultFunc: func(row *sqlite.Stmt) error { total = row.ColumnInt(0); return nil }})
	if err != nil {
		return err
	}
	b, last := newBatch(c), int64(0)
	for {
		list, err := storedBehind[T](c, last)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return b.end()
		}
		for it, err := range ahead(slices.Values(list), func(it stored[T]) (stored[T], error) {
			data, err := inflated(it.data)
			if err == nil {
				it.read, err = read(data)
			}
			return it, err
		}) {
			if err == nil {
				err = ctx.Err()
			}
			if err != nil {
				return err
			}
			tell(done, total)
			if err := enter(b, it.seq, it.added, it.read); err != nil {
				return err
			}
			done, last = done+1, it.seq
		}
		if done%written == 0 {
			if err := b.end(); err != nil {
				return err
			}
		}
	}
}

// storedBehind are the next briefs behind a number.
func storedBehind[T any](c *sqlite.Conn, last int64) (list []stored[T], err error) {
	err = sqlitex.Execute(c, "SELECT brief.seq, brief.added, body.brief FROM brief JOIN body USING (seq) WHERE brief.seq > ? ORDER BY brief.seq LIMIT ?", &sqlitex.ExecOptions{
		Args: []any{last, column.Size},
		ResultFunc: func(row *sqlite.Stmt) error {
			list = append(list, stored[T]{seq: row.ColumnInt64(0), added: row.ColumnInt64(1), data: blob(row, 2)})
			return nil
		}})
	return list, err
}
