package library

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"sync"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// groupLimit ends the count of a story's articles: beyond it a list cannot show
// more, and a page of long stories must not be slow.
const groupLimit = 100

// Reader is the library as one reader sees and marks it.
type Reader struct {
	store      *Store
	name       string
	processors int // that a question may take at a time
}

// entryOfID has its limit in it: one that is bound, SQLite plans for anew each time.
var entryOfID = "SELECT entry, added, (SELECT count(*) FROM (SELECT 1 FROM brief o WHERE o.story = b.story LIMIT " + strconv.Itoa(groupLimit) + ")) - 1 FROM brief b WHERE id = ?"

// For is the library for a reader, whose marks are kept apart from others'.
func (s *Store) For(reader string) *Reader { return &Reader{s, reader, runtime.GOMAXPROCS(0)} }

// Newest are the first IDs of those that Find returns for an empty query, which
// looks through the whole library: see briefs.Opener.
func (r *Reader) Newest(ctx context.Context, n int) (ids []string, err error) {
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		return sqlitex.Execute(c, "SELECT id FROM brief ORDER BY day DESC, seq DESC LIMIT "+strconv.Itoa(n), &sqlitex.ExecOptions{
			ResultFunc: func(st *sqlite.Stmt) error {
				ids = append(ids, st.ColumnText(0))
				return nil
			}})
	})
	return ids, explain(r.store.path, err)
}

// Entries returns the list entries of IDs; one that is gone is left out.
func (r *Reader) Entries(ctx context.Context, ids []string) ([]briefs.Entry, error) {
	list := make([]briefs.Entry, 0, len(ids))
	err := r.store.read.with(ctx, func(c *sqlite.Conn) error {
		for _, id := range ids {
			e, ok, err := r.entry(c, id)
			if err != nil {
				return err
			}
			if ok {
				list = append(list, e)
			}
		}
		return nil
	})
	return list, explain(r.store.path, err)
}

func (r *Reader) entry(c *sqlite.Conn, id string) (e briefs.Entry, ok bool, err error) {
	err = sqlitex.Execute(c, entryOfID, &sqlitex.ExecOptions{Args: []any{id}, ResultFunc: func(st *sqlite.Stmt) error {
		ok = true
		err := json.Unmarshal([]byte(st.ColumnText(0)), &e)
		e.Added, e.Group = time.Unix(st.ColumnInt64(1), 0).UTC(), st.ColumnInt(2)
		return err
	}})
	if err == nil && ok {
		e.Marks, err = r.marks(c, id)
	}
	return e, ok, err
}

// Hits are Entries with excerpts: see briefs.Shelf.
func (r *Reader) Hits(ctx context.Context, text string, ids []string) ([]briefs.Entry, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	list, err := r.Entries(ctx, ids)
	if err != nil || !q.HasWords() {
		return list, err
	}
	bodies := make([][]byte, len(list))
	if err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		for i := range list {
			if bodies[i], err = bodyOf(c, list[i].ID, bodyArticle); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return list, explain(r.store.path, err)
	}
	var all sync.WaitGroup
	problems := make([]error, r.processors)
	for p := range r.processors {
		all.Go(func() {
			snippets := q.Snippets()
			for i := p; i < len(list) && problems[p] == nil; i += r.processors {
				var text string
				text, problems[p] = textOf(bodies[i])
				list[i].Snippet = snippets.Of(text)
			}
		})
	}
	all.Wait()
	return list, explain(r.store.path, errors.Join(problems...))
}

// Brief returns one brief whole.
func (r *Reader) Brief(ctx context.Context, id string) (b briefs.Brief, err error) {
	found := false
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		found, err = readBody(c, id, bodyBrief, &b)
		return err
	})
	if err == nil && !found {
		return b, missing(id)
	}
	return b, explain(r.store.path, err)
}

func missing(id string) error { return fmt.Errorf("brief %s is not in the library", id) }

// Version grows with every change of briefs and of this reader's marks, by
// whichever process.
func (r *Reader) Version(ctx context.Context) (v int64, err error) {
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		v, _, err = versions(c, r.name)
		return err
	})
	return v, explain(r.store.path, err)
}
