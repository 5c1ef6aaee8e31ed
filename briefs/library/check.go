package library

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// Health is what a check of a library found.
type Health struct {
	Briefs, Marks int
	Problems      []Problem // none where the library is sound
}

// Fault is what a check finds, for the reader; "%1" and "%2" are where what it
// concerns stands.
type Fault string

// The faults.
const (
	FileFault     Fault = "the file: %1"                                                                                           // in SQLite's words
	PartLost      Fault = "brief %1 lacks its part in %2: add its article again"                                                   // ID, table
	NotAsIndexed  Fault = "brief %1 is not as it stands in %2: add its article again"                                              // ID, Part
	UnknownBrief  Fault = "filters and registers know a brief, number %1, that is not there: add any article of the library again" // number
	Unreadable    Fault = "brief %1 cannot be read: add its article again: %2"                                                     // ID, why
	AnotherBrief  Fault = "brief %1 holds another brief: add its article again"                                                    // ID
	HoldsControls Fault = "brief %1 holds control characters: add its article again"                                               // ID
	MisquotedText Fault = "brief %1: the quotation at byte %2 is not in its text: add its article again"                           // ID, byte
)

// Faults lists the faults.
func Faults() []Fault {
	return []Fault{FileFault, PartLost, NotAsIndexed, UnknownBrief, Unreadable, AnotherBrief, HoldsControls, MisquotedText}
}

// Problem is a fault of a library.
type Problem struct {
	Fault Fault
	Args  []string // what stands in it
}

// problemLimit ends the list of problems: a file damaged in more places than
// these is to be replaced, not mended.
const problemLimit = 100

// Check reads the whole library at path and changes nothing: the file's
// structure, its indexes, and of every brief that it can be read, that its
// quotations stand in its text, and that filters and registers know it as it is.
func Check(ctx context.Context, path string) (h Health, err error) {
	defer func() {
		if errors.Is(err, &Error{Trouble: Corrupt}) {
			h.problem(FileFault, errors.Unwrap(err).Error()) // what lies behind it cannot be checked
			err = nil
		}
	}()
	s, err := Open(ctx, path, Options{ReadOnly: true})
	if err != nil {
		return h, err
	}
	defer s.Close()
	err = explain(path, s.read.with(ctx, func(c *sqlite.Conn) error {
		found, err := texts(c, fmt.Sprintf("PRAGMA integrity_check(%d)", problemLimit), nil)
		if err != nil {
			return err
		}
		for _, p := range found {
			if p != "ok" {
				h.problem(FileFault, p)
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
				h.problem(PartLost, id, table)
			}
		}
		if err := h.count(c); err != nil {
			return err
		}
		against, err := s.columnsCheck(c)
		if err != nil {
			return err
		}
		err = sqlitex.Execute(c, "SELECT b.id, body.brief, b.seq, b.added, body.article FROM brief b JOIN body USING (seq)", &sqlitex.ExecOptions{
			ResultFunc: func(st *sqlite.Stmt) error {
				b, ok := h.read(st)
				if !ok {
					return nil
				}
				differs, err := against.differs(c, st.ColumnInt64(2), st.ColumnInt64(3), b)
				if differs != "" {
					h.problem(NotAsIndexed, b.ID, string(differs))
				}
				return err
			}})
		for _, seq := range against.left() {
			h.problem(UnknownBrief, fmt.Sprint(seq))
		}
		return err
	}))
	return h, err
}

func (h *Health) problem(f Fault, args ...string) {
	if len(h.Problems) < problemLimit {
		h.Problems = append(h.Problems, Problem{f, args})
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
	data, err := inflated(blob(st, 1))
	article, lost := inflated(blob(st, 4))
	if err = errors.Join(err, lost); err == nil {
		err = json.Unmarshal(data, &b)
	}
	if err != nil {
		h.problem(Unreadable, id, err.Error())
		return b, false
	}
	if !harmless(data) || !harmless(article) {
		h.problem(HoldsControls, id)
	}
	if b.ID != id {
		h.problem(AnotherBrief, id)
		return b, false
	}
	for _, e := range b.Misquoted() {
		h.problem(MisquotedText, id, fmt.Sprint(e.Start))
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
