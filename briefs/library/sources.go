package library

import (
	"context"
	"fmt"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// addSources notes which articles were read from which bytes, in place of what
// was noted of the same bytes before: another version may find others in them.
func addSources(c *sqlite.Conn, items []Item) error {
	begun := map[string]bool{}
	for _, it := range items {
		if it.Sum == "" {
			continue
		}
		if !begun[it.Sum] {
			begun[it.Sum] = true
			if err := sqlitex.Execute(c, "DELETE FROM source WHERE sum = ?", args(it.Sum)); err != nil {
				return err
			}
		}
		if err := sqlitex.Execute(c, "INSERT OR IGNORE INTO source VALUES (?, ?)", args(it.Sum, it.Brief.ID)); err != nil {
			return err
		}
	}
	return nil
}

// KnownSource says whether the bytes with this SHA-256 (in hex) were read
// before, and all that was in them is kept with briefs of the store's
// extraction version.
func (s *Store) KnownSource(ctx context.Context, sum string) (known bool, err error) {
	err = s.read.with(ctx, func(c *sqlite.Conn) error {
		// A bound value as it is, SQLite would plan anew for each time.
		return sqlitex.Execute(c, `SELECT count(*), count(brief.seq) FROM source
			LEFT JOIN brief ON brief.id = source.id AND brief.extractor = ? || '' WHERE source.sum = ? || ''`, &sqlitex.ExecOptions{
			Args: []any{s.extractor(), sum},
			ResultFunc: func(st *sqlite.Stmt) error {
				known = st.ColumnInt(0) > 0 && st.ColumnInt(0) == st.ColumnInt(1)
				return nil
			}})
	})
	return known, explain(s.path, err)
}

// OfSource returns the briefs of the articles that were read from the bytes
// with this SHA-256 (in hex).
func (s *Store) OfSource(ctx context.Context, sum string) (list []briefs.Brief, err error) {
	err = s.read.with(ctx, func(c *sqlite.Conn) error {
		return sqlitex.Execute(c, `SELECT body.brief FROM source JOIN brief ON brief.id = source.id
			JOIN body ON body.seq = brief.seq WHERE source.sum = ? ORDER BY body.seq`, &sqlitex.ExecOptions{
			Args: []any{sum},
			ResultFunc: func(st *sqlite.Stmt) error {
				var b briefs.Brief
				if err := decodeBody(st, 0, &b); err != nil {
					return fmt.Errorf("brief of source %s: %w", sum, err)
				}
				list = append(list, b)
				return nil
			}})
	})
	return list, explain(s.path, err)
}
