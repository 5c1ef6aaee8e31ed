package language

// Nearest is the name that takes the fewest letters to change into word, ""
// where all take more than a third of the word (and more than two).
func Nearest(word string, names []string) string {
	w := []rune(word)
	best, limit := "", max(2, len(w)/3)+1
	for _, n := range names {
		if d := edits(w, []rune(n)); d < limit {
			best, limit = n, d
		}
	}
	return best
}

// edits is Levenshtein's distance, in runes.
func edits(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
