package library

import (
	"context"
	"encoding/json"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// Mark changes a brief's marks for this reader. When it returns they are on
// the disk.
func (r *Reader) Mark(ctx context.Context, id string, change briefs.MarkChange) (m briefs.Marks, err error) {
	if err := change.Check(); err != nil {
		return m, err
	}
	err = r.change(ctx, func(c *sqlite.Conn) error {
		seq, _, err := seqOf(c, id)
		if err != nil {
			return err
		}
		if seq == 0 {
			return missing(id)
		}
		before, err := r.marks(c, id)
		if err != nil {
			return err
		}
		if err := r.remember(c, id, before); err != nil {
			return err
		}
		m = change.Apply(before, r.store.options.Now().UTC())
		return r.setMarks(c, id, m)
	})
	return m, err
}

// Undo takes back this reader's last mark.
func (r *Reader) Undo(ctx context.Context) (u briefs.Undone, err error) {
	err = r.change(ctx, func(c *sqlite.Conn) error {
		var n int64
		err := sqlitex.Execute(c, "SELECT n, id, before FROM history WHERE reader = ? ORDER BY n DESC LIMIT 1",
			&sqlitex.ExecOptions{Args: []any{r.name}, ResultFunc: func(st *sqlite.Stmt) error {
				n, u.ID = st.ColumnInt64(0), st.ColumnText(1)
				return json.Unmarshal([]byte(st.ColumnText(2)), &u.After)
			}})
		if err != nil || u.ID == "" {
			return err
		}
		if err := sqlitex.Execute(c, "DELETE FROM history WHERE n = ?", args(n)); err != nil {
			return err
		}
		if u.Before, err = r.marks(c, u.ID); err != nil {
			return err
		}
		u.After = u.Before.TakenBackTo(u.After, r.store.options.Now().UTC())
		return r.setMarks(c, u.ID, u.After)
	})
	return u, err
}

// undoLimit is how many marks a reader can take back.
const undoLimit = 500

// remember keeps what a change of marks can be taken back to, and forgets what
// is beyond the limit.
func (r *Reader) remember(c *sqlite.Conn, id string, before briefs.Marks) error {
	encoded, err := json.Marshal(before)
	if err != nil {
		return err
	}
	if err := sqlitex.Execute(c, "INSERT INTO history (reader, id, before) VALUES (?, ?, ?)", args(r.name, id, string(encoded))); err != nil {
		return err
	}
	return sqlitex.Execute(c, "DELETE FROM history WHERE reader = ? AND n <= (SELECT n FROM history WHERE reader = ? ORDER BY n DESC LIMIT 1 OFFSET ?)",
		args(r.name, r.name, undoLimit))
}

// marks are this reader's marks on a brief.
func (r *Reader) marks(c *sqlite.Conn, id string) (briefs.Marks, error) {
	m := briefs.Marks{Grade: briefs.Ungraded}
	err := sqlitex.Execute(c, "SELECT read, star, tags, note, grade, changed, graded FROM mark WHERE reader = ? AND id = ?",
		&sqlitex.ExecOptions{Args: []any{r.name, id}, ResultFunc: func(st *sqlite.Stmt) error {
			m.Read, m.Star = st.ColumnBool(0), st.ColumnBool(1)
			m.Note, m.Grade = st.ColumnText(3), st.ColumnText(4)
			m.Changed, m.Graded = instant(st.ColumnInt64(5)), instant(st.ColumnInt64(6))
			return json.Unmarshal([]byte(st.ColumnText(2)), &m.Tags)
		}})
	return m, err
}

func (r *Reader) setMarks(c *sqlite.Conn, id string, m briefs.Marks) error {
	tags, err := json.Marshal(append([]string{}, m.Tags...))
	if err != nil {
		return err
	}
	return sqlitex.Execute(c, `INSERT OR REPLACE INTO mark (seq, reader, id, read, star, tags, note, grade, changed, graded)
		SELECT seq, ?, id, ?, ?, ?, ?, ?, ?, ? FROM brief WHERE id = ?`,
		args(r.name, m.Read, m.Star, string(tags), m.Note, m.Grade, nanoseconds(m.Changed), nanoseconds(m.Graded), id))
}

// nanoseconds is how a time is kept: since 1970, 0 where none is known.
func nanoseconds(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixNano()
}

func instant(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.Unix(0, n).UTC()
}
