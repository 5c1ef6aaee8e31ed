package query

import "math"

// Two articles that share most runs of four words are the same story: found
// by minhash (Broder 1997), 8 bands of 3 hashes each. Articles half of whose
// runs agree share a band two times in three; four fifths, nearly always.
const (
	Bands = 8
	rows  = 3
	run4  = 4

	fnvPrime = 1099511628211
)

// Signature is a text's, given its words, one hash a band; false where the text
// is too short to tell. Texts that share one hash are the same story.
func Signature(list []string) (signature [Bands]int64, ok bool) {
	if len(list) < 2*run4 {
		return signature, false
	}
	var least [Bands * rows]uint64
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
