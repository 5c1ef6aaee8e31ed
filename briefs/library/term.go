package library

import (
	"slices"
	"strings"
	"unicode"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs/library/query"
)

// termKind parts the dictionary; the numbers stand in the file.
type termKind int

const (
	termParty termKind = iota + 1
	termCountry
	termTopic
	termSource
	termLanguage
	termRole
	termInstrument
	termStatus
)

// termKey is a term's place in the dictionary: its folded words and, of a party,
// its state: the ministries of two states that are called the same are two. Every
// name of a party has a term without a state, too: by that one statements name it.
type termKey struct {
	kind  termKind
	key   string
	state string
}

func placeOf(k termKind, key string, t term) termKey {
	if k == termParty {
		return termKey{k, key, t.country}
	}
	return termKey{kind: k, key: key}
}

// term is a name, label or code as the columns number it, and how registers
// show it.
type term struct {
	id                         uint32
	name, party, country, code string
}

// term is the number of a term, which is entered where it is new; 0 for none.
// What is not known of it yet is filled in.
func (b *batch) term(k termKind, key string, t term) (uint32, error) {
	if key == "" {
		return 0, nil
	}
	place := placeOf(k, key, t)
	known := b.terms.get(place)
	if known == nil {
		var err error
		if known, err = b.lookUp(place, t); err != nil {
			return 0, err
		}
		b.terms.put(place, known)
	}
	changed := *known
	fill := func(field *string, with string) {
		if *field == "" {
			*field = with
		}
	}
	fill(&changed.party, t.party)
	fill(&changed.country, t.country)
	fill(&changed.code, t.code)
	if k == termCountry && changed.name == changed.country {
		changed.name = t.name // until a brief names the country itself
	}
	if changed == *known {
		return known.id, nil
	}
	*known = changed
	return known.id, sqlitex.Execute(b.c, "UPDATE term SET name = ?, party = ?, country = ?, code = ? WHERE id = ?", args(known.name, known.party, known.country, known.code, known.id))
}

func (b *batch) lookUp(place termKey, t term) (*term, error) {
	var known *term
	err := sqlitex.Execute(b.c, "SELECT id, name, party, country, code FROM term WHERE kind = ? AND key = ? AND (kind != ? OR country = ?)", &sqlitex.ExecOptions{Args: []any{int(place.kind), place.key, int(termParty), place.state},
		ResultFunc: func(row *sqlite.Stmt) error {
			known = readTerm(row)
			return nil
		}})
	if err != nil || known != nil {
		return known, err
	}
	if err := sqlitex.Execute(b.c, "INSERT INTO term (kind, key, name, party, country, code) VALUES (?, ?, ?, ?, ?, ?)",
		args(int(place.kind), place.key, t.name, t.party, t.country, t.code)); err != nil {
		return nil, err
	}
	t.id = uint32(b.c.LastInsertRowID())
	if place.kind == termRole || place.kind == termLanguage {
		return &t, nil
	}
	for _, w := range query.Words(place.key) {
		if err := sqlitex.Execute(b.c, "INSERT OR IGNORE INTO spelling VALUES (?, ?, ?)", args(int(place.kind), w, t.id)); err != nil {
			return nil, err
		}
	}
	return &t, nil
}

func readTerm(row *sqlite.Stmt) *term {
	return &term{uint32(row.ColumnInt64(0)), row.ColumnText(1), row.ColumnText(2), row.ColumnText(3), row.ColumnText(4)}
}

// termSet is a set of terms by their numbers.
type termSet = set

// containing are the terms of a kind that have a value's words in their order,
// the last of which may be only begun.
func containing(c *sqlite.Conn, k termKind, t query.Term) (termSet, error) {
	list, begun := t.Name()
	if len(list) == 0 {
		return nil, nil
	}
	whole, want := list, " "+strings.Join(list, " ")
	if begun {
		whole = list[:len(list)-1]
	} else {
		want += " "
	}
	from, to := list[len(list)-1], list[len(list)-1]+string(unicode.MaxRune)
	if len(whole) > 0 {
		from = slices.MaxFunc(whole, func(a, b string) int { return len(a) - len(b) }) // the longest word is the rarest
		to = from + "\x00"
	}
	if len(list) == 1 {
		return selectSet(c, "SELECT term AS seq FROM spelling WHERE kind = ? AND word >= ? AND word < ?", []any{int(k), from, to})
	}
	return selectSet(c, `SELECT term AS seq FROM spelling s CROSS JOIN term ON term.id = s.term
		WHERE s.kind = ? AND s.word >= ? AND s.word < ? AND instr(' ' || term.key || ' ', ?)`, []any{int(k), from, to, want})
}

// meant are the terms of a kind that a value names: those that have its words, and
// those that are the same states and subjects in other languages.
func meant(c *sqlite.Conn, k termKind, t query.Term) (ids termSet, err error) {
	if t.Whole() {
		ids, err = equal(c, k, query.Key(t.Value))
	} else {
		ids, err = containing(c, k, t)
	}
	for _, key := range slices.Concat(t.Codes(), t.Called()) {
		if err != nil {
			return nil, err
		}
		var same termSet
		if same, err = equal(c, k, key); err == nil {
			ids.add(same)
		}
	}
	return ids, err
}

// equal are the terms with a key: one, or a party's in every state.
func equal(c *sqlite.Conn, k termKind, key string) (termSet, error) {
	return selectSet(c, "SELECT id AS seq FROM term WHERE kind = ? AND key = ?", []any{int(k), key})
}

// termAt reads a term by its number.
func termAt(c *sqlite.Conn, id uint32) (t term, err error) {
	err = sqlitex.Execute(c, "SELECT id, name, party, country, code FROM term WHERE id = ?", &sqlitex.ExecOptions{Args: []any{id},
		ResultFunc: func(row *sqlite.Stmt) error {
			t = *readTerm(row)
			return nil
		}})
	return t, err
}
