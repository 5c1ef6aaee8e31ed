package library

import (
	"context"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// Stories are the stories of more than one brief: see briefs.Shelf.
func (r *Reader) Stories(ctx context.Context) (map[string]int64, error) {
	of := map[string]int64{}
	err := r.store.read.with(ctx, func(c *sqlite.Conn) error {
		return sqlitex.Execute(c, "SELECT id, story FROM brief WHERE story IN (SELECT story FROM brief GROUP BY story HAVING count(*) > 1)",
			&sqlitex.ExecOptions{ResultFunc: func(st *sqlite.Stmt) error {
				of[st.ColumnText(0)] = st.ColumnInt64(1)
				return nil
			}})
	})
	return of, explain(r.store.path, err)
}
