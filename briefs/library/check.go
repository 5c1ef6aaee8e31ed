package library

import (
	"context"
	"fmt"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// Health is what a check of a library found.
type Health struct {
	Briefs, Marks int
	Problems      []string // for the reader; none where the library is sound
}

// problemLimit ends the list of problems: a file damaged in more places than
// these is to be replaced, not mended.
const problemLimit = 100

// Check reads the whole library at path and changes nothing: the file's
// structure, its indexes, and of every brief that it can be read, that its
// quotations stand in its text, and that filters and registers know it as it is.
func Check(ctx context.Context, path string) (h Health, err error) {
	s, err := Open(path, Options{ReadOnly: true})
	if err != nil {
		return h, err
	}
	defer s.Close()
	err = s.read.with(ctx, func(c *sqlite.Conn) error {
		found, err := texts(c, fmt.Sprintf("PRAGMA integrity_check(%d)", problemLimit), nil)
		if err != nil {
			return err
		}
		for _, p := range found {
			if p != "ok" {
				h.problem("the file: " + p)
			}
		}
		for _, table := range []string{"body", "stem_docsize", "exact_docsize", "phrase_docsize"} {
			row := "id"
			if table == "body" {
				row = "seq"
			}
			lost, err := texts(c, "SELECT id FROM brief WHERE seq NOT IN (SELECT "+row+" FROM "+table+")", nil)
			if err != nil {
				return err
			}
			for _, id := range lost {
				h.problem("brief " + id + " lacks its part in " + table + ": add its article again")
			}
		}
		if err := h.count(c); err != nil {
			return err
		}
		against, err := s.columnsCheck(c)
		if err != nil {
			return err
		}
		err = sqlitex.Execute(c, "SELECT b.id, body.brief, b.seq, b.added FROM brief b JOIN body USING (seq)", &sqlitex.ExecOptions{
			ResultFunc: func(st *sqlite.Stmt) error {
				b, ok := h.read(st)
				if !ok {
					return nil
				}
				differs, err := against.differs(c, st.ColumnInt64(2), st.ColumnInt64(3), b)
				if differs != "" {
					h.problem("brief " + b.ID + " is not as it stands in " + differs + ": add its article again")
				}
				return err
			}})
		for _, seq := range against.left() {
			h.problem(fmt.Sprintf("filters and registers know a brief, number %d, that is not there: add any article of the library again", seq))
		}
		return err
	})
	return h, explain(path, err)
}

func (h *Health) problem(p string) {
	if len(h.Problems) < problemLimit {
		h.Problems = append(h.Problems, p)
	}
}

func (h *Health) count(c *sqlite.Conn) error {
	return sqlitex.Execute(c, "SELECT (SELECT count(*) FROM brief), (SELECT count(*) FROM mark)", &sqlitex.ExecOptions{
		ResultFunc: func(st *sqlite.Stmt) error {
			h.Briefs, h.Marks = st.ColumnInt(0), st.ColumnInt(1)
			return nil
		}})
}

// read judges one brief, and says whether it could be read.
func (h *Health) read(st *sqlite.Stmt) (b briefs.Brief, ok bool) {
	id := st.ColumnText(0)
	if err := decodeBody(st, 1, &b); err != nil {
		h.problem("brief " + id + " cannot be read: add its article again: " + err.Error())
		return b, false
	}
	if b.ID != id {
		h.problem("brief " + id + " holds another brief: add its article again")
		return b, false
	}
	for _, e := range b.Misquoted() {
		h.problem(fmt.Sprintf("brief %s: the quotation at byte %d is not in its text: add its article again", id, e.Start))
	}
	return b, true
}

// texts are the values of a query's first column.
func texts(c *sqlite.Conn, sql string, values []any) ([]string, error) {
	var list []string
	err := sqlitex.Execute(c, sql, &sqlitex.ExecOptions{Args: values, ResultFunc: func(st *sqlite.Stmt) error {
		list = append(list, st.ColumnText(0))
		return nil
	}})
	return list, err
}
