package library

import (
	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs/library/query"
)

// addStory puts a brief to the story of the first brief that shares a band
// with it, or begins one of its own.
func addStory(c *sqlite.Conn, seq int64, p prepared) error {
	story := seq
	for band := 0; p.signed && band < query.Bands; band++ {
		// The sums are the values themselves. SQLite sees no bound value in them
		// that a plan could hang on, and does not plan anew for each.
		err := sqlitex.Execute(c, `SELECT b.story FROM shingle s JOIN brief b USING (seq)
			WHERE s.band = ? + 0 AND s.hash = ? + 0 AND b.story != 0 ORDER BY s.seq LIMIT 1`,
			&sqlitex.ExecOptions{Args: []any{band, p.signature[band]}, ResultFunc: func(st *sqlite.Stmt) error {
				story = min(story, st.ColumnInt64(0))
				return nil
			}})
		if err != nil {
			return err
		}
		if err := sqlitex.Execute(c, "INSERT INTO shingle VALUES (?, ?, ?)", args(band, p.signature[band], seq)); err != nil {
			return err
		}
	}
	return sqlitex.Execute(c, "UPDATE brief SET story = ? WHERE seq = ?", args(story, seq))
}
