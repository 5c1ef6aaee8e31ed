package library

import (
	"context"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// stories are the stories of more than one brief, as of one state of the content.
type stories struct {
	content int64
	of      map[string]int64
}

// Stories are the stories of more than one brief: see briefs.Shelf. The index
// alone answers, once for each state of the content.
func (r *Reader) Stories(ctx context.Context) (of map[string]int64, err error) {
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		all, err := r.store.all(c)
		if err != nil {
			return err
		}
		cache := &r.store.cache
		cache.Lock()
		known := cache.stories
		cache.Unlock()
		if known == nil || known.content != all.content {
			if known, err = storiesOf(c, all); err != nil {
				return err
			}
			cache.Lock()
			cache.stories = known
			cache.Unlock()
		}
		of = known.of
		return nil
	})
	return of, explain(r.store.path, err)
}

func storiesOf(c *sqlite.Conn, all *order) (*stories, error) {
	var ids []string
	var numbers []int64
	err := sqlitex.Execute(c, "SELECT seq, story FROM brief WHERE story IN (SELECT story FROM brief GROUP BY story HAVING count(*) > 1)",
		&sqlitex.ExecOptions{ResultFunc: func(st *sqlite.Stmt) error {
			seq := st.ColumnInt(0)
			if seq >= len(all.place) || len(all.seqs) == 0 {
				return nil // added since
			}
			if at := all.place[seq]; all.seqs[at] == int32(seq) {
				ids, numbers = append(ids, all.ids[at]), append(numbers, st.ColumnInt64(1))
			}
			return nil
		}})
	s := &stories{all.content, make(map[string]int64, len(ids))}
	for i, id := range ids {
		s.of[id] = numbers[i]
	}
	return s, err
}
