package library

import (
	"slices"
	"strings"
	"sync"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs/library/column"
)

// cache is what was read of the library's columns, as of one state of its
// content. What it hands out is never changed, only replaced.
type cache struct {
	sync.Mutex
	columns   [columnCount]*loaded
	reading   [columnCount]sync.Mutex // held while a column is read: what is read ahead is not read twice
	order     *order
	stories   *stories
	concluded *conclusions
	ranks     map[ranked]ranks
	joined    joinedLines
	registers answers[*sortedLines]
	names     answers[*sortedNames]
	kept      map[keptRegister]*keptPage
	ahead     map[keptRegister]int64 // the content of which the whole register was begun to be gathered
}

// loaded is a column in memory.
type loaded struct {
	content  int64 // the state of the library's content that it is of
	chunks   []column.Chunk
	versions []int64
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
func (l *loaded) each(take func(seq int, record []byte)) { l.between(0, len(l.chunks), take) }

func (l *loaded) between(from, to int, take func(seq int, record []byte)) {
	for k := from; k < to; k++ {
		c := l.chunks[k]
		for i := range column.Size {
			if r := c.Record(i); len(r) > 0 {
				take(k*column.Size+i, r)
			}
		}
	}
}

// together goes through the records in so many parts at a time: part says in
// which of them a record lies.
func (l *loaded) together(parts int, take func(part, seq int, record []byte)) {
	var all sync.WaitGroup
	for p := range parts {
		all.Go(func() {
			l.between(p*len(l.chunks)/parts, (p+1)*len(l.chunks)/parts, func(seq int, record []byte) { take(p, seq, record) })
		})
	}
	all.Wait()
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
	if known := s.known(kind); known != nil && known.content == content {
		return known, nil
	}
	s.cache.reading[kind].Lock()
	defer s.cache.reading[kind].Unlock()
	defer s.forAll(c)()
	known := s.known(kind)
	if known != nil && known.content == content {
		return known, nil
	}
	next := &loaded{content: content}
	if known != nil && known.content < content {
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

// forAll lets a connection read what all who ask share to its end, whether or
// not the one who asks still waits: who types on would begin it again and again.
func (s *Store) forAll(c *sqlite.Conn) (end func()) {
	before := c.SetInterrupt(s.ended.Done())
	return func() { c.SetInterrupt(before) }
}

// known is a column as it was last read, nil where it was not yet.
func (s *Store) known(kind int) *loaded {
	s.cache.Lock()
	defer s.cache.Unlock()
	return s.cache.columns[kind]
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
	place   []int32 // of each brief in the lists above, by its number
	every   set
	facts   func() *facts // gathered when they are first asked for: the list of all needs none
}

// facts are what is known of an order's briefs, in its order.
type facts struct {
	days    []uint32 // see dateNumber
	added   []int64  // Unix time
	sources []uint32 // terms
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

// orderOf goes through the records twice, as they lie in memory, and only
// writes out of order: to read so would wait for memory at every brief.
func orderOf(l *loaded) *order {
	most := len(l.chunks) * column.Size
	keys, bytes := make([]uint64, 0, most), 0
	for k := len(l.chunks) - 1; k >= 0; k-- {
		for i := column.Size - 1; i >= 0; i-- {
			f := column.Fields(l.chunks[k].Record(i))
			if len(f) == 0 {
				continue
			}
			bytes += len(f.Text())
			keys = append(keys, (1<<dateBits-1-f.Uint())<<32|uint64(k*column.Size+i))
		}
	}
	keys, _ = column.Sort(keys, make([]uint64, len(keys)), dateBits)
	n := len(keys)
	o := &order{content: l.content, seqs: make([]int32, n), ids: make([]string, n), every: make(set, most/64+1), place: make([]int32, most)}
	o.facts = sync.OnceValue(func() *facts { return o.factsOf(l) })
	for i, key := range keys {
		o.seqs[i] = int32(uint32(key))
		o.place[uint32(key)] = int32(i)
	}
	var text strings.Builder // of all IDs: one thing to keep for the collector
	text.Grow(bytes)
	l.each(func(seq int, record []byte) {
		f, at := column.Fields(record), text.Len()
		text.Write(f.Text()) // within what has grown: the text before stays where it is
		o.ids[o.place[seq]] = text.String()[at:]
		o.every.put(seq)
	})
	return o
}

func (o *order) factsOf(l *loaded) *facts {
	n := len(o.seqs)
	known := &facts{make([]uint32, n), make([]int64, n), make([]uint32, n)}
	l.each(func(seq int, record []byte) {
		f, i := column.Fields(record), o.place[seq]
		f.Text() // its ID
		known.days[i], known.added[i], known.sources[i] = uint32(f.Uint()), int64(f.Uint()), uint32(f.Uint())
	})
	return known
}

// dateBits is how many bits a dateNumber has.
const dateBits = 23
