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

// inflaters have a window of their own each, too large to be made for every body.
var inflaters = sync.Pool{New: func() any { return flate.NewReader(nil) }}

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
	r := inflaters.Get().(io.Reader)
	defer inflaters.Put(r)
	var out bytes.Buffer
	out.Grow(4 * len(data)) // what they are, about
	err := r.(flate.Resetter).Reset(bytes.NewReader(data[1:]), nil)
	if err == nil {
		_, err = out.ReadFrom(io.LimitReader(r, bodyLimit))
	}
	if err != nil {
		return nil, fmt.Errorf("what is kept of it is damaged: %w", err)
	}
	return out.Bytes(), nil
}

// part of a brief's body: its article or the brief itself.
type bodyPart string

const (
	bodyArticle bodyPart = "article"
	bodyBrief   bodyPart = "brief"
)

// bodyOf is a part of a brief's body as it is kept, nil where there is no brief.
func bodyOf(c *sqlite.Conn, id string, part bodyPart) (data []byte, err error) {
	err = sqlitex.Execute(c, "SELECT "+string(part)+" FROM body WHERE seq = (SELECT seq FROM brief WHERE id = ?)", &sqlitex.ExecOptions{Args: []any{id},
		ResultFunc: func(row *sqlite.Stmt) error {
			data = blob(row, 0)
			return nil
		}})
	return data, err
}

// readBody decodes a part of a brief's body and says whether the brief is kept.
func readBody(c *sqlite.Conn, id string, part bodyPart, into any) (found bool, err error) {
	data, err := bodyOf(c, id, part)
	if err != nil || data == nil {
		return false, err
	}
	return true, decoded(data, into)
}

// decodeBody decodes a part of a body from a row.
func decodeBody(row *sqlite.Stmt, i int, into any) error { return decoded(blob(row, i), into) }

func decoded(kept []byte, into any) error {
	data, err := inflated(kept)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

// textOf is the text of an article as it is kept, "" where it is not: of the
// article, which is far shorter than the brief.
func textOf(article []byte) (string, error) {
	var a struct{ Text string }
	if article == nil {
		return "", nil
	}
	err := decoded(article, &a)
	return a.Text, err
}
