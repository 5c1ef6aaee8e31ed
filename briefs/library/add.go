package library

import (
	"context"
	"fmt"
	"slices"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// Item is an article with the brief that was extracted from it.
type Item struct {
	Article briefs.Article
	Brief   briefs.Brief
	Sum     string // SHA-256 in hex of the bytes that it was read from; "" where these do not matter
}

// Add keeps items, all or none of them, and says how many are new. An item
// that is there already is replaced by its new extraction; marks stay, for
// they hang on the article's ID. What a source says of itself is kept without
// characters that would steer a terminal.
func (s *Store) Add(ctx context.Context, items ...Item) (added int, err error) {
	var b *batch
	err = s.change(ctx, func(c *sqlite.Conn) (err error) {
		if b, err = s.batch(c); err != nil {
			return err
		}
		for r, err := range ahead(slices.Values(items), func(it Item) (row, error) { return encodeRow(it.cleaned()) }) {
			fresh := false
			if err == nil {
				fresh, err = s.add(b, r)
			}
			if err != nil {
				return fmt.Errorf("brief %s: %w", r.brief.ID, err)
			}
			if fresh {
				added++
			}
		}
		if err := b.end(); err != nil {
			return err
		}
		return addSources(c, items)
	})
	if err != nil {
		return 0, err
	}
	s.committed(b)
	return added, nil
}

// add keeps one item inside a transaction whose batch is ended after the last.
func (s *Store) add(b *batch, r row) (fresh bool, err error) {
	c, br := b.c, r.brief
	seq, when, err := seqOf(c, br.ID)
	if err != nil {
		return false, err
	}
	if fresh = seq == 0; !fresh {
		if err := forget(c, seq); err != nil {
			return false, err
		}
	} else {
		when = s.options.Now().Unix()
	}
	var place any // the next free number, or the one it had
	if !fresh {
		place = seq
	}
	if err := sqlitex.Execute(c, `INSERT INTO brief (seq, id, day, added, lang, publisher, story, extractor, entry)
		VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)`, args(place, br.ID, br.Date(), when, br.Language, br.Source.Publisher, s.extractor(), r.entry)); err != nil {
		return false, err
	}
	if fresh {
		seq = c.LastInsertRowID()
	}
	if err := sqlitex.Execute(c, "INSERT INTO body VALUES (?, ?, ?)", args(seq, r.article, r.bodyBrief)); err != nil {
		return false, err
	}
	if err := b.index(seq, when, r.prepared); err != nil {
		return false, err
	}
	return fresh, addStory(c, seq, r.prepared)
}

// forget takes out all that an earlier extraction left but its marks.
func forget(c *sqlite.Conn, seq int64) error {
	for _, table := range []string{"brief", "body", "statement", "shingle"} {
		if err := sqlitex.Execute(c, "DELETE FROM "+table+" WHERE seq = ?", args(seq)); err != nil {
			return err
		}
	}
	for _, table := range []string{"stem", "exact", "phrase"} {
		if err := sqlitex.Execute(c, "DELETE FROM "+table+" WHERE rowid = ?", args(seq)); err != nil {
			return err
		}
	}
	return nil
}

// entryOf is what the list shows of a brief, without what readers add.
func entryOf(b briefs.Brief) briefs.Entry {
	e := briefs.Entry{ID: b.ID, Headline: b.Headline, Language: b.Language, Direction: b.Direction,
		Publisher: b.Source.Publisher, Date: b.Date(), Count: len(b.Commitments)}
	if len(b.Summary) > 0 {
		e.Lead = b.Summary[0].Text
	}
	if b.Dateline != nil {
		e.Place = b.Dateline.Place
	}
	if len(b.Commitments) > 0 {
		e.Strongest = b.Commitments[0].Act
	}
	return e
}

func args(list ...any) *sqlitex.ExecOptions { return &sqlitex.ExecOptions{Args: list} }

// seqOf is a brief's number and the time it was added, 0 where it is not kept.
func seqOf(c *sqlite.Conn, id string) (seq, added int64, err error) {
	err = sqlitex.Execute(c, "SELECT seq, added FROM brief WHERE id = ?", &sqlitex.ExecOptions{Args: []any{id},
		ResultFunc: func(st *sqlite.Stmt) error {
			seq, added = st.ColumnInt64(0), st.ColumnInt64(1)
			return nil
		}})
	return seq, added, err
}

// Known says whether the article with this ID is kept with a brief of the
// store's extraction version.
func (s *Store) Known(ctx context.Context, id string) (known bool, err error) {
	err = s.read.with(ctx, func(c *sqlite.Conn) error {
		return sqlitex.Execute(c, "SELECT 1 FROM brief WHERE id = ? AND extractor = ?", &sqlitex.ExecOptions{
			Args:       []any{id, s.extractor()},
			ResultFunc: func(*sqlite.Stmt) error { known = true; return nil }})
	})
	return known, explain(s.path, err)
}

// CountOutdated is how many articles there are of which another version of the
// extraction made the brief.
func (s *Store) CountOutdated(ctx context.Context) (n int, err error) {
	err = s.read.with(ctx, func(c *sqlite.Conn) error {
		return sqlitex.Execute(c, "SELECT count(*) FROM brief WHERE extractor != ?", &sqlitex.ExecOptions{
			Args: []any{s.extractor()}, ResultFunc: func(st *sqlite.Stmt) error { n = st.ColumnInt(0); return nil }})
	})
	return n, explain(s.path, err)
}

// Outdated are at most n articles whose briefs another version of the
// extraction made, from the one behind the place after, and the place of the last.
func (s *Store) Outdated(ctx context.Context, after int64, n int) (list []Item, last int64, err error) {
	err = s.read.with(ctx, func(c *sqlite.Conn) error {
		return sqlitex.Execute(c, "SELECT seq, body.article FROM brief JOIN body USING (seq) WHERE seq > ? AND extractor != ? ORDER BY seq LIMIT ?", &sqlitex.ExecOptions{
			Args: []any{after, s.extractor(), n},
			ResultFunc: func(st *sqlite.Stmt) error {
				var it Item
				err := decodeBody(st, 1, &it.Article)
				list, last = append(list, it), st.ColumnInt64(0)
				return err
			}})
	})
	return list, last, explain(s.path, err)
}
