package library

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// Articles and briefs are kept deflated (RFC 1951): they are JSON that repeats
// itself, and take a quarter of the room. They begin with a zero byte; what
// begins with a brace was kept as it is, by an earlier version.

// bodyLimit is how many bytes an article or brief may have: a guard against damage.
const bodyLimit = 256 << 20

var deflaters = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(nil, flate.BestSpeed) // the level is a valid one
	return w
}}

// deflated is a value as JSON, deflated.
func deflated(v any) ([]byte, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	out := bytes.NewBuffer([]byte{0})
	w := deflaters.Get().(*flate.Writer)
	defer deflaters.Put(w)
	w.Reset(out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// inflated is the JSON that deflated has packed.
func inflated(data []byte) ([]byte, error) {
	if len(data) > 0 && data[0] == '{' {
		return data, nil
	}
	if len(data) == 0 || data[0] != 0 {
		return nil, errors.New("what is kept of it is damaged")
	}
	out, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data[1:])), bodyLimit))
	if err != nil {
		return nil, fmt.Errorf("what is kept of it is damaged: %w", err)
	}
	return out, nil
}

// part of a brief's body: its article or the brief itself.
type bodyPart string

const (
	bodyArticle bodyPart = "article"
	bodyBrief   bodyPart = "brief"
)

// readBody decodes a part of a brief's body and says whether the brief is kept.
func readBody(c *sqlite.Conn, id string, part bodyPart, into any) (found bool, err error) {
	err = sqlitex.Execute(c, "SELECT "+string(part)+" FROM body WHERE seq = (SELECT seq FROM brief WHERE id = ?)", &sqlitex.ExecOptions{Args: []any{id},
		ResultFunc: func(row *sqlite.Stmt) error {
			found = true
			return decodeBody(row, 0, into)
		}})
	return found, err
}

// decodeBody decodes a part of a body from a row.
func decodeBody(row *sqlite.Stmt, i int, into any) error {
	data, err := inflated(blob(row, i))
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

// textOf is the text of a brief's article: of the article, which is far shorter
// than the brief.
func textOf(c *sqlite.Conn, id string) (string, error) {
	var a struct{ Text string }
	_, err := readBody(c, id, bodyArticle, &a)
	return a.Text, err
}
