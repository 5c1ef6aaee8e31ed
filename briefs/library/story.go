package library

import (
	"math"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

// Two articles that share most runs of four words are the same story: found
// by minhash (Broder 1997), 8 bands of 3 hashes each. Articles half of whose
// runs agree share a band two times in three; four fifths, nearly always.
const (
	bands = 8
	rows  = 3
	run4  = 4

	fnvPrime = 1099511628211
)

// addStory puts a brief to the story of the first brief that shares a band
// with it, or begins one of its own.
func addStory(c *sqlite.Conn, seq int64, p prepared) error {
	story := seq
	for band := 0; p.signed && band < bands; band++ {
		err := sqlitex.Execute(c, `SELECT b.story FROM shingle s JOIN brief b USING (seq)
			WHERE s.band = ? AND s.hash = ? AND b.story != 0 ORDER BY s.seq LIMIT 1`,
			&sqlitex.ExecOptions{Args: []any{band, p.signature[band]}, ResultFunc: func(st *sqlite.Stmt) error {
				story = min(story, st.ColumnInt64(0))
				return nil
			}})
		if err != nil {
			return err
		}
		if err := sqlitex.Execute(c, "INSERT INTO shingle VALUES (?, ?, ?)", args(band, p.signature[band], seq)); err != nil {
			return err
		}
	}
	return sqlitex.Execute(c, "UPDATE brief SET story = ? WHERE seq = ?", args(story, seq))
}

// minhash is the signature of a text's runs of four words, one hash a band;
// false where the text is too short to tell.
func minhash(list []string) (signature [bands]int64, ok bool) {
	if len(list) < 2*run4 {
		return signature, false
	}
	var least [bands * rows]uint64
	for i := range least {
		least[i] = math.MaxUint64
	}
	for i := 0; i+run4 <= len(list); i++ {
		x := uint64(14695981039346656037) // FNV-1a of the words, each ended by a zero byte
		for _, w := range list[i : i+run4] {
			for k := range len(w) {
				x = (x ^ uint64(w[k])) * fnvPrime
			}
			x *= fnvPrime
		}
		for j := range least {
			least[j] = min(least[j], mix(x+uint64(j)*0x9E3779B97F4A7C15))
		}
	}
	for band := range signature {
		x := uint64(0)
		for _, v := range least[band*rows : (band+1)*rows] {
			x = mix(x ^ v)
		}
		signature[band] = int64(x)
	}
	return signature, true
}

// mix is the finaliser of splitmix64.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}
