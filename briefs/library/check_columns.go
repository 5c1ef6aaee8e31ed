package library

import (
	"bytes"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// columnsCheck compares what filters and registers go through with the briefs.
type columnsCheck struct {
	columns [columnCount]*loaded
	terms   map[termKey]uint64
	lines   map[int64]uint32
	extra   set // briefs that only the columns know
}

func (s *Store) columnsCheck(c *sqlite.Conn) (*columnsCheck, error) {
	check := &columnsCheck{terms: map[termKey]uint64{}, lines: map[int64]uint32{}}
	for kind := range check.columns {
		var err error
		if check.columns[kind], err = s.column(c, kind); err != nil {
			return nil, err
		}
		check.columns[kind].each(func(seq int, _ []byte) { check.extra.put(seq) })
	}
	err := sqlitex.Execute(c, "SELECT kind, key, country, id FROM term", &sqlitex.ExecOptions{ResultFunc: func(row *sqlite.Stmt) error {
		check.terms[placeOf(termKind(row.ColumnInt(0)), row.ColumnText(1), term{country: row.ColumnText(2)})] = uint64(row.ColumnInt64(3))
		return nil
	}})
	if err != nil {
		return nil, err
	}
	return check, sqlitex.Execute(c, "SELECT same, id FROM line", &sqlitex.ExecOptions{ResultFunc: func(row *sqlite.Stmt) error {
		check.lines[row.ColumnInt64(0)] = uint32(row.ColumnInt64(1))
		return nil
	}})
}

// Part is what knows a brief beside the brief itself, for the reader.
type Part string

// The parts.
const (
	ListPart         Part = "the list"
	StatementsPart   Part = "the register of commitments"
	ActorsPart       Part = "filters by who and to whom"
	PartiesPart      Part = "the register of parties"
	RolesPart        Part = "the roles of parties"
	CountriesPart    Part = "the register of countries"
	TopicsPart       Part = "the register of topics"
	RegisterLinePart Part = "the lines of registers"
)

// Parts lists the parts.
func Parts() []Part {
	return []Part{ListPart, StatementsPart, ActorsPart, PartiesPart, RolesPart, CountriesPart, TopicsPart, RegisterLinePart}
}

// columnParts is what each column is for.
var columnParts = [columnCount]Part{ListPart, StatementsPart, ActorsPart, PartiesPart, RolesPart, CountriesPart, TopicsPart}

// differs says what knows a brief otherwise than it is, "" where nothing does.
func (k *columnsCheck) differs(c *sqlite.Conn, seq, added int64, b briefs.Brief) (Part, error) {
	if int(seq)>>6 < len(k.extra) {
		k.extra[seq>>6] &^= 1 << (seq & 63)
	}
	p := prepared{brief: b}
	var err error
	if p.statements, err = preparedStatements(b); err != nil {
		return "", err
	}
	want := records(added, p, func(kind termKind, key string, t term) uint64 { return k.terms[placeOf(kind, key, t)] },
		func(same int64) uint32 { return k.lines[same] })
	for kind, l := range k.columns {
		if !bytes.Equal(l.record(int(seq)), want[kind]) {
			return columnParts[kind], nil
		}
	}
	n, other := 0, false
	err = sqlitex.Execute(c, "SELECT line FROM statement WHERE seq = ? ORDER BY n", &sqlitex.ExecOptions{Args: []any{seq}, ResultFunc: func(row *sqlite.Stmt) error {
		other = other || n >= len(p.statements) || !bytes.Equal(blob(row, 0), p.statements[n].line)
		n++
		return nil
	}})
	if err == nil && (other || n != len(p.statements)) {
		return RegisterLinePart, nil
	}
	return "", err
}

// left are briefs that the columns know and that are not there.
func (k *columnsCheck) left() (list []int) {
	for seq := range len(k.extra) * 64 {
		if k.extra.has(seq) {
			list = append(list, seq)
		}
	}
	return list
}
