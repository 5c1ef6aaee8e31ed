package reader

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// Search finds the words in the article, letters levelled as the language
// levels them, and goes to the first hit from where one is. Empty words end
// the search.
func (v *View) Search(words string) {
	v.hits, v.hit = find(v.brief, words), -1
	v.lay()
	if len(v.hits) == 0 {
		return
	}
	v.hit = 0
	for i := range v.hits {
		if v.hitRows[i] >= v.offset {
			v.hit = i
			break
		}
	}
	v.revealHit()
}

// StepHit goes to the next or previous hit, round the ends.
func (v *View) StepHit(by int) {
	if n := len(v.hits); n > 0 {
		v.hit = (v.hit + by + n) % n
		v.revealHit()
	}
}

// Hits is which hit of how many one is at; 0, 0 without any.
func (v *View) Hits() (at, of int) { return v.hit + 1, len(v.hits) }

func (v *View) revealHit() {
	if row := v.hitRows[v.hit]; row < v.offset || row >= v.offset+v.height {
		v.offset = row - v.height/3
	}
	v.Scroll(0)
}

// find returns the places of the words in the article, bytes of its text.
func find(b briefs.Brief, words string) []briefs.Span {
	code := language.Code(b.Language)
	sought := language.Fold(code, words)
	if strings.TrimSpace(sought) == "" {
		return nil
	}
	// starts holds, for each byte of the folded text, the place of its letter.
	var folded strings.Builder
	var starts []int
	for i, r := range b.Text {
		f := language.Fold(code, string(r))
		folded.WriteString(f)
		for range len(f) {
			starts = append(starts, i)
		}
	}
	starts = append(starts, len(b.Text))
	var hits []briefs.Span
	hay := folded.String()
	for from := 0; ; {
		i := strings.Index(hay[from:], sought)
		if i < 0 {
			return hits
		}
		start, end := starts[from+i], starts[from+i+len(sought)]
		hits = append(hits, briefs.Span{Start: start, End: end, Quote: b.Text[start:end]})
		from += i + len(sought)
	}
}

// hitAt is the hit that a place of the article lies in, -1 for none.
func (v *View) hitAt(at int) int {
	for i, h := range v.hits {
		if at >= h.Start && at < h.End {
			return i
		}
	}
	return -1
}
