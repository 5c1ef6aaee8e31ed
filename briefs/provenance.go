package briefs

import "slices"

// Misquoted are the spans of a brief whose quotation is not what stands at
// their place in its text: none in a brief that is sound.
func (b Brief) Misquoted() (list []Span) {
	check := func(spans []Span) {
		for _, s := range spans {
			if !within(s.Start, s.End, b.Text) || b.Text[s.Start:s.End] != s.Quote {
				list = append(list, s)
			}
		}
	}
	if b.Dateline != nil {
		check(b.Dateline.Evidence)
	}
	for _, s := range b.Summary {
		check(s.Evidence)
	}
	for _, p := range b.Parties {
		check(p.Evidence)
	}
	for _, t := range b.Topics {
		check(t.Evidence)
	}
	for _, s := range slices.Concat(b.Commitments, b.Positions, b.Requests) {
		check(s.Evidence)
	}
	for _, c := range b.Caveats {
		check(c.Evidence)
	}
	for _, p := range b.Paragraphs {
		if !within(p.Start, p.End, b.Text) {
			list = append(list, Span{Start: p.Start, End: p.End})
		}
	}
	for _, v := range b.Voices {
		if !within(v.Start, v.End, b.Text) {
			list = append(list, Span{Start: v.Start, End: v.End})
		}
	}
	return list
}

func within(start, end int, text string) bool { return 0 <= start && start <= end && end <= len(text) }

// Tiled says whether an article's paragraphs stand in its text, one behind
// another.
func (a Article) Tiled() bool {
	at := 0
	for _, p := range a.Paragraphs {
		if p.Start < at || !within(p.Start, p.End, a.Text) {
			return false
		}
		at = p.End
	}
	return true
}
