package library

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/column"
	"mujaz/briefs/library/query"
)

// The columns that are kept across briefs; the numbers stand in the file.
const (
	columnBrief     = iota // fields: ID, date, time added, publisher, languages
	columnStatement        // numbers: line and meta of each statement
	columnBound            // fields: of each statement instrument, its status, actors, addressees
	columnParty            // numbers: terms, shifted by one, an alias odd
	columnRole             // fields: pairs of a party and a role of it
	columnCountry          // numbers: terms, shifted by one, odd where it is another spelling
	columnTopic            // numbers: the same
	columnCount
)

// meta packs what registers filter and sort statements by: whether it is still
// to be done, the deadline as its figures, and the act's rung.
func meta(st briefs.Statement) uint32 {
	m := dateNumber(st.Due())<<4 | uint32(query.Rung(st.Act))
	if st.Open() {
		m |= metaOpen
	}
	return m
}

const metaOpen = 1 << 31

func dueOf(meta uint32) uint32 { return meta &^ metaOpen >> 4 }
func rungOf(meta uint32) int   { return int(meta & 15) }

// dateNumber is a day, month or year as a number that sorts as they do, 0 for
// none: 5 bits of day, 4 of month, 14 of year.
func dateNumber(date string) uint32 {
	part := func(from, to int) uint32 {
		if len(date) < to {
			return 0
		}
		n, err := strconv.ParseUint(date[from:to], 10, 14)
		if err != nil {
			return 0
		}
		return uint32(n)
	}
	return part(0, 4)<<9 | (part(5, 7)&15)<<5 | part(8, 10)&31
}

// dateText is the date that a number stands for.
func dateText(n uint32) string {
	pad := func(v uint32, width int) string {
		s := strconv.Itoa(int(v))
		return strings.Repeat("0", max(0, width-len(s))) + s
	}
	switch year, month, day := n>>9, n>>5&15, n&31; {
	case n == 0:
		return ""
	case month == 0:
		return pad(year, 4)
	case day == 0:
		return pad(year, 4) + "-" + pad(month, 2)
	default:
		return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
	}
}

// partKey names a chunk of a column.
type partKey struct{ column, chunk int }

// batch indexes briefs inside one transaction; end writes its columns.
type batch struct {
	c *sqlite.Conn
	dictionary
	parts map[partKey]map[int][]byte
}

// dictionary is what is known of terms and lines as of one state of the
// library's content: of those used last, for a large library's are more than
// memory should hold.
type dictionary struct {
	content int64
	terms   recent[termKey, *term]
	lines   recent[int64, uint32]
}

// How many of each are kept, up to twice: more are looked up again too seldom to
// be worth their memory.
const (
	termsKept = 1 << 13
	linesKept = 1 << 15
)

func newBatch(c *sqlite.Conn) *batch {
	return &batch{c: c, dictionary: dictionary{terms: recent[termKey, *term]{most: termsKept}, lines: recent[int64, uint32]{most: linesKept}}, parts: map[partKey]map[int][]byte{}}
}

// batch begins a batch that knows what the one before looked up, where nothing
// was indexed since, by whichever process.
func (s *Store) batch(c *sqlite.Conn) (*batch, error) {
	b := newBatch(c)
	_, content, err := versions(c, "")
	if err != nil {
		return nil, err
	}
	s.indexing.Lock()
	defer s.indexing.Unlock()
	if d := s.indexing.dictionary; d.terms.most > 0 && d.content == content {
		b.dictionary = d
	}
	s.indexing.dictionary = dictionary{} // a batch that fails leaves nothing
	return b, nil
}

// committed keeps what a batch looked up, once its transaction has come to its end.
func (s *Store) committed(b *batch) {
	s.indexing.Lock()
	defer s.indexing.Unlock()
	s.indexing.dictionary = b.dictionary
}

func (b *batch) put(columnKind int, seq int64, record []byte) {
	k := partKey{columnKind, int(seq) / column.Size}
	if b.parts[k] == nil {
		b.parts[k] = map[int][]byte{}
	}
	b.parts[k][int(seq)%column.Size] = record
}

// index enters a brief into the full text, the columns and the registers.
func (b *batch) index(seq, added int64, p prepared) error {
	if err := b.words(seq, p); err != nil {
		return err
	}
	if err := b.findLines(p); err != nil {
		return err
	}
	records, err := b.records(added, p)
	if err != nil {
		return err
	}
	for kind, r := range records {
		b.put(kind, seq, r)
	}
	for n, st := range p.statements {
		if err := sqlitex.Execute(b.c, "INSERT INTO statement VALUES (?, ?, ?)", args(seq, n, st.line)); err != nil {
			return err
		}
	}
	return nil
}

// words enters a brief's words: the stems, the words as they are for a phrase
// of one, and their pairs for longer ones. A pair is far rarer than its words,
// so that a phrase of frequent words is found by few places.
func (b *batch) words(seq int64, p prepared) error {
	for _, in := range []struct {
		sql  string
		args *sqlitex.ExecOptions
	}{
		{"INSERT INTO stem (rowid, head, body) VALUES (?, ?, ?)", args(seq, p.head, p.body)},
		{"INSERT INTO exact (rowid, word) VALUES (?, ?)", args(seq, p.words)},
		{"INSERT INTO phrase (rowid, pair) VALUES (?, ?)", args(seq, p.pairs)},
	} {
		if err := sqlitex.Execute(b.c, in.sql, in.args); err != nil {
			return err
		}
	}
	return nil
}

// pair is two words as one token of the table phrase.
func pair(a, b string) string { return a + "_" + b }

// records are a brief's records in every column.
func (b *batch) records(added int64, p prepared) (r [columnCount][]byte, err error) {
	r = records(added, p, b.namer(&err), b.lines.get)
	return r, err
}

// namer enters terms, up to the first that cannot be, of which it says why.
func (b *batch) namer(why *error) namer {
	return func(k termKind, key string, t term) uint64 {
		if *why != nil {
			return 0
		}
		var n uint32
		n, *why = b.term(k, key, t)
		return uint64(n)
	}
}

// records are a brief's records in every column, with the numbers of its terms
// and of the lines of its statements.
func records(added int64, p prepared, id namer, line func(same int64) uint32) (r [columnCount][]byte) {
	br := p.brief
	f := column.AppendText(nil, br.ID)
	f = column.AppendUint(f, uint64(dateNumber(br.Date())))
	f = column.AppendUint(f, uint64(added))
	f = column.AppendUint(f, id(termSource, query.Key(br.Source.Publisher), term{name: br.Source.Publisher}))
	_, _, _, languages := query.Names(br)
	for _, l := range languages {
		f = column.AppendUint(f, id(termLanguage, l, term{name: l}))
	}
	r[columnBrief] = f
	r[columnStatement], r[columnBound] = p.columns(id, line)
	r[columnParty], r[columnRole], r[columnCountry] = parties(br, id)
	r[columnTopic] = topics(br, id)
	return r
}

type namer func(k termKind, key string, t term) uint64

func (p prepared) columns(id namer, line func(same int64) uint32) (numbers column.Numbers, bound []byte) {
	people := func(names []string) {
		bound = column.AppendUint(bound, uint64(len(names)))
		for _, n := range names {
			bound = column.AppendUint(bound, id(termParty, query.Key(n), term{name: n}))
		}
	}
	for _, st := range p.statements {
		numbers = numbers.Append(line(st.same)).Append(meta(st.Statement))
		var instrument briefs.Instrument
		if st.Instrument != nil {
			instrument = *st.Instrument
		}
		bound = column.AppendUint(bound, id(termInstrument, query.Key(instrument.Type), term{name: instrument.Type}))
		bound = column.AppendUint(bound, id(termStatus, query.Key(instrument.Status), term{name: instrument.Status}))
		people(st.Actors)
		people(st.Addressees)
	}
	return numbers, bound
}

// termList is a record of terms, each once; one that stands for the register's
// line is even, another spelling odd.
type termList struct {
	numbers column.Numbers
	seen    map[uint64]bool
}

func (l *termList) put(id uint64, spelling bool) bool {
	v := id << 1
	if spelling {
		v |= 1
	}
	if id == 0 || l.seen[v] || spelling && l.seen[v&^1] {
		return false
	}
	if l.seen == nil {
		l.seen = map[uint64]bool{}
	}
	l.seen[v] = true
	l.numbers = l.numbers.Append(uint32(v))
	return true
}

func parties(br briefs.Brief, id namer) (party column.Numbers, roles []byte, country column.Numbers) {
	var names, countries termList
	for _, p := range br.Parties {
		n := id(termParty, query.Key(p.Name), term{name: p.Name, party: string(p.Kind), country: p.Country})
		if names.put(n, false); p.Post() != "" {
			roles = column.AppendUint(column.AppendUint(roles, n), id(termRole, p.Role, term{name: p.Role}))
		}
		code := id(termCountry, strings.ToLower(p.Country), term{name: p.Country, party: string(briefs.Country), country: p.Country})
		countries.put(code, false)
		if p.Kind != briefs.Country {
			continue
		}
		named := id(termCountry, query.Key(p.Name), term{name: p.Name, party: string(briefs.Country), country: p.Country})
		countries.put(named, p.Country != "")
		if p.Country != "" {
			id(termCountry, strings.ToLower(p.Country), term{name: p.Name, country: p.Country, party: string(briefs.Country)})
		}
	}
	for _, p := range br.Parties {
		id(termParty, query.Key(p.Name), term{name: p.Name}) // by which statements name it
		for _, a := range p.Aliases {
			names.put(id(termParty, query.Key(a), term{name: a}), true)
		}
	}
	return names.numbers, roles, countries.numbers
}

func topics(br briefs.Brief, id namer) column.Numbers {
	var list termList
	for _, t := range br.Topics {
		code := ""
		if t.Code != nil {
			code = *t.Code
		}
		label := id(termTopic, query.Key(t.Label), term{name: t.Label})
		list.put(cmp.Or(id(termTopic, query.Key(code), term{name: t.Label, code: code}), label), false)
		list.put(label, true)
		for _, a := range t.Aliases {
			list.put(id(termTopic, query.Key(a), term{name: a}), true)
		}
	}
	return list.numbers
}

// findLines looks up, or makes, the lines of a brief's statements.
func (b *batch) findLines(p prepared) error {
	for _, st := range p.statements {
		same := st.same
		if b.lines.get(same) != 0 {
			continue
		}
		n := int64(0)
		err := sqlitex.Execute(b.c, "SELECT id FROM line WHERE same = ?", &sqlitex.ExecOptions{Args: []any{same},
			ResultFunc: func(row *sqlite.Stmt) error { n = row.ColumnInt64(0); return nil }})
		if err == nil && n == 0 {
			err = sqlitex.Execute(b.c, "INSERT INTO line (same) VALUES (?)", args(same))
			n = b.c.LastInsertRowID()
		}
		if err != nil {
			return err
		}
		b.lines.put(same, uint32(n))
	}
	return nil
}

// end writes the columns' chunks that changed.
func (b *batch) end() error {
	if len(b.parts) == 0 {
		return nil
	}
	err := sqlitex.Execute(b.c, "UPDATE state SET content = content + 1 RETURNING content", &sqlitex.ExecOptions{
		ResultFunc: func(row *sqlite.Stmt) error { b.content = row.ColumnInt64(0); return nil }})
	if err != nil {
		return err
	}
	keys := make([]partKey, 0, len(b.parts))
	for k := range b.parts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b partKey) int { return cmp.Or(a.column-b.column, a.chunk-b.chunk) })
	for _, k := range keys {
		var before column.Chunk
		err := sqlitex.Execute(b.c, "SELECT data FROM part WHERE kind = ? AND chunk = ?", &sqlitex.ExecOptions{Args: []any{k.column, k.chunk},
			ResultFunc: func(row *sqlite.Stmt) (err error) {
				before, err = column.Decode(blob(row, 0))
				return err
			}})
		if err == nil {
			err = sqlitex.Execute(b.c, "INSERT OR REPLACE INTO part SELECT ?, ?, content, ? FROM state", args(k.column, k.chunk, before.Encode(b.parts[k])))
		}
		if err != nil {
			return err
		}
	}
	clear(b.parts)
	return nil
}

// blob is a copy of a column's bytes.
func blob(row *sqlite.Stmt, i int) []byte {
	data := make([]byte, row.ColumnLen(i))
	row.ColumnBytes(i, data)
	return data
}
