package library

import (
	"context"
	"encoding/binary"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// The order of terms by their keys is kept, too, where there are many: to sort
// them takes SQLite longer than a reader waits. It is of all terms up to the last
// that there was; terms are only ever added.

// keptOrders are the kinds of terms whose order is kept, in the table part behind
// the registers.
var keptOrders = []termKind{termParty, termTopic}

const keptOrderKind = keptKind + 32 // of the first kind of terms

// inOrder calls take with the terms of a kind in the order of their keys, those of
// a party in that of its states: their numbers doubled, and one more where a party
// has a state. Last is the number of the last term of all.
func inOrder(c *sqlite.Conn, k termKind, last int, take func(n int)) error {
	data, err := readPart(c, keptOrderKind+int(k), 0, int64(last))
	if err != nil {
		return err
	}
	if data == nil {
		return selectNumbers(c, "SELECT 2 * id + (kind = 1 AND country != '') AS seq FROM term WHERE kind = ? ORDER BY key, country", []any{int(k)}, take)
	}
	for len(data) > 0 {
		n, w := binary.Uvarint(data)
		take(int(n))
		data = data[max(w, 1):]
	}
	return nil
}

// keepOrders keeps the orders that are not.
func (s *Store) keepOrders(ctx context.Context) error {
	for _, k := range keptOrders {
		var order []byte
		last, kind := 0, keptOrderKind+int(k)
		err := s.read.with(ctx, func(c *sqlite.Conn) (err error) {
			if last, err = lastTerm(c); err != nil {
				return err
			}
			if known, err := readPart(c, kind, 0, int64(last)); known != nil || err != nil {
				return err
			}
			return inOrder(c, k, last, func(n int) { order = binary.AppendUvarint(order, uint64(n)) })
		})
		if err == nil && order != nil {
			err = s.write.with(ctx, func(c *sqlite.Conn) error {
				return sqlitex.Execute(c, "INSERT OR REPLACE INTO part VALUES (?, 0, ?, ?)", args(kind, last, summed(order)))
			})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// lastTerm is the number of the last term.
func lastTerm(c *sqlite.Conn) (last int, err error) {
	err = sqlitex.Execute(c, "SELECT coalesce(max(id), 0) FROM term", &sqlitex.ExecOptions{ResultFunc: func(row *sqlite.Stmt) error {
		last = row.ColumnInt(0)
		return nil
	}})
	return last, err
}
