package library

import (
	"math/bits"
	"slices"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// set is a set of briefs by their numbers, one bit each.
type set []uint64

func (s set) has(seq int) bool { return seq>>6 < len(s) && s[seq>>6]&(1<<(seq&63)) != 0 }

func (s *set) put(seq int) {
	for seq>>6 >= len(*s) {
		*s = append(*s, make([]uint64, len(*s)+64)...)
	}
	(*s)[seq>>6] |= 1 << (seq & 63)
}

func (s set) empty() bool {
	return !slices.ContainsFunc(s, func(word uint64) bool { return word != 0 })
}

// size is how many briefs there are.
func (s set) size() (n int) {
	for _, word := range s {
		n += bits.OnesCount64(word)
	}
	return n
}

// add puts what other holds into s.
func (s *set) add(other set) {
	for len(*s) < len(other) {
		*s = append(*s, 0)
	}
	for i, word := range other {
		(*s)[i] |= word
	}
}

// keep leaves in s what other holds too, or, without, what it does not hold.
func (s set) keep(other set, without bool) {
	for i := range s {
		word := uint64(0)
		if i < len(other) {
			word = other[i]
		}
		if without {
			word = ^word
		}
		s[i] &= word
	}
}

// selectSet runs a query for a column seq.
func selectSet(c *sqlite.Conn, sql string, values []any) (set, error) {
	var s set
	err := selectNumbers(c, sql, values, func(n int) { s.put(n) })
	return s, err
}

// selectNumbers calls take with each number of a query's column seq, in its
// order. SQLite joins them into one text: a row at a time, 100,000 of them
// would take longer than a reader waits.
func selectNumbers(c *sqlite.Conn, sql string, values []any, take func(int)) error {
	return sqlitex.Execute(c, "SELECT group_concat(seq) FROM ("+sql+")", &sqlitex.ExecOptions{Args: values, ResultFunc: func(st *sqlite.Stmt) error {
		if st.ColumnLen(0) == 0 {
			return nil
		}
		n, text := 0, st.ColumnReader(0)
		var part [4096]byte
		for text.Len() > 0 {
			read, _ := text.Read(part[:]) // from memory
			for _, b := range part[:read] {
				if b == ',' {
					take(n)
					n = 0
				} else {
					n = n*10 + int(b-'0')
				}
			}
		}
		take(n)
		return nil
	}})
}
