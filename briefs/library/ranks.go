package library

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// ranks are a kind's terms in the order of their names, by their numbers.
type ranks struct {
	places []uint32 // from 1
	names  []uint32 // of a party's term the one of its name, which has no state; nil of other kinds
}

func (r ranks) of(id uint32) uint32 {
	if int(id) < len(r.places) {
		return r.places[id]
	}
	return 0
}

// ranked is of what there are ranks: a kind of terms in a naming's language, ""
// as the articles call them.
type ranked struct {
	kind     termKind
	language string
}

// ranksOf reads the ranks of a kind, or has them from before: terms are only
// ever added.
func (s *Store) ranksOf(c *sqlite.Conn, k termKind, naming *briefs.Naming) (ranks, error) {
	of := ranked{kind: k}
	if naming != nil {
		of.language = naming.Language
	}
	last, err := lastTerm(c)
	if err != nil {
		return ranks{}, err
	}
	s.cache.Lock()
	known, ok := s.cache.ranks[of]
	s.cache.Unlock()
	if ok && len(known.places) == last+1 {
		return known, nil
	}
	defer s.forAll(c)()
	r := ranks{places: make([]uint32, last+1)}
	if k == termParty {
		err = r.parties(c)
	} else {
		err = r.read(c, k, naming)
	}
	if err != nil {
		return ranks{}, err
	}
	s.cache.Lock()
	s.cache.ranks[of] = r
	s.cache.Unlock()
	return r, nil
}

// parties reads the ranks of parties: those of a name in the order of their states.
func (r *ranks) parties(c *sqlite.Conn) error {
	r.names = make([]uint32, len(r.places))
	place, name := uint32(0), uint32(0)
	return inOrder(c, termParty, len(r.places)-1, func(n int) {
		id := uint32(n >> 1)
		if n&1 == 0 {
			name = id
		}
		place++
		r.places[id], r.names[id] = place, name
	})
}

// read reads the ranks of another kind.
func (r *ranks) read(c *sqlite.Conn, k termKind, naming *briefs.Naming) error {
	coded, err := codedOf(c, k, naming)
	if err != nil {
		return err
	}
	next := uint32(0)
	put := func(id uint32) {
		next++
		r.places[id] = next
	}
	err = inOrder(c, k, len(r.places)-1, func(n int) {
		id := n >> 1
		for _, other := range coded.before[uint32(id)] {
			put(other)
		}
		if !coded.ids.has(id) {
			put(uint32(id))
		}
	})
	for _, other := range coded.before[0] {
		put(other)
	}
	return err
}

// coded are the terms of a kind whose keys are codes: their names say where they
// stand in its order.
type coded struct {
	ids    set
	before map[uint32][]uint32 // those in front of each term, in order; of 0, those behind all
}

func codedOf(c *sqlite.Conn, k termKind, naming *briefs.Naming) (of coded, err error) {
	var register briefs.NameKind
	var from, to string // codes of topics are "medtop:" and a number, of countries two letters
	switch of.before = map[uint32][]uint32{}; k {
	case termTopic:
		register, from, to = briefs.NameTopics, "medtop ", "medtop!"
	case termCountry:
		register, to = briefs.NameCountries, string(unicode.MaxRune)
	default:
		return of, nil
	}
	type named struct {
		id  uint32
		key string
	}
	var list []named
	err = sqlitex.Execute(c, "SELECT id, name, country, code FROM term WHERE kind = ? AND key >= ? AND key < ? AND (code != '' OR length(key) = 2)", &sqlitex.ExecOptions{Args: []any{int(k), from, to},
		ResultFunc: func(row *sqlite.Stmt) error {
			line := briefs.NameLine{Name: row.ColumnText(1), Country: row.ColumnText(2), Code: row.ColumnText(3)}
			list = append(list, named{uint32(row.ColumnInt64(0)), query.Key(naming.Name(register, line))})
			of.ids.put(row.ColumnInt(0))
			return nil
		}})
	slices.SortFunc(list, func(a, b named) int { return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.id, b.id)) })
	for _, t := range list {
		next := uint32(0)
		if err == nil {
			err = sqlitex.Execute(c, "SELECT id FROM term WHERE kind = ? AND key > ? ORDER BY key LIMIT 1", &sqlitex.ExecOptions{Args: []any{int(k), t.key},
				ResultFunc: func(row *sqlite.Stmt) error { next = uint32(row.ColumnInt64(0)); return nil }})
		}
		of.before[next] = append(of.before[next], t.id)
	}
	return of, err
}
