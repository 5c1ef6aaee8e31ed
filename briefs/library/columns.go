package library

import (
	"slices"
	"sync"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs/library/column"
)

// cache is what was read of the library's columns, as of one state of its
// content. What it hands out is never changed, only replaced.
type cache struct {
	sync.Mutex
	columns  [columnCount]*loaded
	order    *order
	ranks    map[termKind]ranks
	register *sortedLines
	names    *sortedNames
}

// loaded is a column in memory.
type loaded struct {
	content  int64 // the state of the library's content that it is of
	chunks   []column.Chunk
	versions []int64
}

// readAhead is how long after the first page of the list what a register will
// ask for is read: what is drawn first goes first.
const readAhead = 300 * time.Millisecond

// warm reads ahead, once and in the background, what the registers that are
// asked for most go through.
func (s *Store) warm() {
	s.warming.Do(func() {
		go func() {
			select {
			case <-s.ended.Done():
				return
			case <-time.After(readAhead):
			}
			s.read.with(s.ended, func(c *sqlite.Conn) error {
				for _, kind := range []int{columnStatement, columnParty} {
					if _, err := s.column(c, kind); err != nil {
						return err // whoever asks meets it again, and says so
					}
				}
				_, err := s.ranksOf(c, termParty)
				return err
			})
		}()
	})
}

// record is a brief's record, empty where there is none.
func (l *loaded) record(seq int) []byte {
	if k := seq / column.Size; k < len(l.chunks) {
		return l.chunks[k].Record(seq % column.Size)
	}
	return nil
}

// each calls take with every record that is not empty, in the order of the
// memory that they lie in: going by date would wait for memory at every brief.
func (l *loaded) each(take func(seq int, record []byte)) {
	for k, c := range l.chunks {
		for i := range column.Size {
			if r := c.Record(i); len(r) > 0 {
				take(k*column.Size+i, r)
			}
		}
	}
}

// versions are the counts of changes: of those that a reader sees, and of those
// of the content, which all see, alone.
func versions(c *sqlite.Conn, reader string) (seen, content int64, err error) {
	err = sqlitex.Execute(c, "SELECT version + coalesce((SELECT version FROM reader WHERE name = ?), 0), content FROM state", &sqlitex.ExecOptions{Args: []any{reader},
		ResultFunc: func(st *sqlite.Stmt) error {
			seen, content = st.ColumnInt64(0), st.ColumnInt64(1)
			return nil
		}})
	return seen, content, err
}

// column is a column as of now: of what is in memory only the chunks that
// changed are read again.
func (s *Store) column(c *sqlite.Conn, kind int) (*loaded, error) {
	_, content, err := versions(c, "")
	if err != nil {
		return nil, err
	}
	s.cache.Lock()
	known := s.cache.columns[kind]
	s.cache.Unlock()
	if known != nil && known.content == content {
		return known, nil
	}
	next := &loaded{content: content}
	if known != nil {
		next.chunks, next.versions = slices.Clone(known.chunks), slices.Clone(known.versions)
	}
	if err := next.refresh(c, kind); err != nil {
		return nil, err
	}
	s.cache.Lock()
	defer s.cache.Unlock()
	if now := s.cache.columns[kind]; now == nil || now.content < content {
		s.cache.columns[kind] = next
	}
	return next, nil
}

// refresh reads the chunks whose versions are not the ones in memory.
func (l *loaded) refresh(c *sqlite.Conn, kind int) error {
	newest := int64(-1)
	for _, v := range l.versions {
		newest = max(newest, v)
	}
	return sqlitex.Execute(c, "SELECT chunk, version, data FROM part WHERE kind = ? AND version > ?", &sqlitex.ExecOptions{Args: []any{kind, newest},
		ResultFunc: func(row *sqlite.Stmt) (err error) {
			k := row.ColumnInt(0)
			for k >= len(l.chunks) {
				l.chunks, l.versions = append(l.chunks, column.Chunk{}), append(l.versions, -1)
			}
			l.versions[k] = row.ColumnInt64(1)
			l.chunks[k], err = column.Decode(blob(row, 2))
			return err
		}})
}

// order is the library's briefs, newest first.
type order struct {
	content int64
	seqs    []int32
	ids     []string
	days    []uint32 // see dateNumber
	added   []int64  // Unix time
	sources []uint32 // terms
	place   []int32  // of each brief in the lists above, by its number
	every   set
}

// all is every brief, newest first, those of a day the later added first.
func (s *Store) all(c *sqlite.Conn) (*order, error) {
	l, err := s.column(c, columnBrief)
	if err != nil {
		return nil, err
	}
	s.cache.Lock()
	known := s.cache.order
	s.cache.Unlock()
	if known != nil && known.content == l.content {
		return known, nil
	}
	next := orderOf(l)
	s.cache.Lock()
	defer s.cache.Unlock()
	if now := s.cache.order; now == nil || now.content < next.content {
		s.cache.order = next
	}
	return next, nil
}

func orderOf(l *loaded) *order {
	type entry struct {
		id          []byte
		seq         int32
		day, source uint32
		added       int64
	}
	most := len(l.chunks) * column.Size
	list, keys, bytes := make([]entry, 0, most), make([]uint64, 0, most), 0
	for k := len(l.chunks) - 1; k >= 0; k-- {
		for i := column.Size - 1; i >= 0; i-- {
			f := column.Fields(l.chunks[k].Record(i))
			if len(f) == 0 {
				continue
			}
			e := entry{id: f.Text(), seq: int32(k*column.Size + i)}
			e.day, e.added, e.source = uint32(f.Uint()), int64(f.Uint()), uint32(f.Uint())
			bytes += len(e.id)
			keys = append(keys, uint64(1<<dateBits-1-e.day)<<32|uint64(len(list)))
			list = append(list, e)
		}
	}
	keys, _ = column.Sort(keys, make([]uint64, len(keys)), dateBits)
	n := len(list)
	o := &order{content: l.content, seqs: make([]int32, n), ids: make([]string, n), days: make([]uint32, n), added: make([]int64, n), sources: make([]uint32, n)}
	text := make([]byte, 0, bytes)
	for _, key := range keys {
		text = append(text, list[uint32(key)].id...)
	}
	o.every, o.place = make(set, most/64+1), make([]int32, most)
	whole, at := string(text), 0 // one text for all IDs: one thing to keep for the collector
	for i, key := range keys {
		e := list[uint32(key)]
		o.seqs[i], o.days[i], o.added[i], o.sources[i] = e.seq, e.day, e.added, e.source
		o.ids[i], at = whole[at:at+len(e.id)], at+len(e.id)
		o.place[e.seq] = int32(i)
		o.every.put(int(e.seq))
	}
	return o
}

// dateBits is how many bits a dateNumber has.
const dateBits = 23
