package library

import (
	"encoding/json"
	"math/bits"

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

func (s set) list() []int {
	list := []int{}
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			list = append(list, i<<6+bits.TrailingZeros64(word))
		}
	}
	return list
}

// json is the set as a JSON array, as SQL takes it.
func (s set) json() (string, error) {
	encoded, err := json.Marshal(s.list())
	return string(encoded), err
}

// selectSet runs a query for a column seq. SQLite joins the numbers into one
// text: a row at a time, 100,000 of them would take longer than a reader waits.
func selectSet(c *sqlite.Conn, sql string, values []any) (set, error) {
	var s set
	err := sqlitex.Execute(c, "SELECT group_concat(seq) FROM ("+sql+")", &sqlitex.ExecOptions{Args: values, ResultFunc: func(st *sqlite.Stmt) error {
		text := make([]byte, st.ColumnLen(0))
		st.ColumnBytes(0, text)
		if len(text) == 0 {
			return nil
		}
		seq := 0
		for _, b := range text {
			if b == ',' {
				s.put(seq)
				seq = 0
			} else {
				seq = seq*10 + int(b-'0')
			}
		}
		s.put(seq)
		return nil
	}})
	return s, err
}
