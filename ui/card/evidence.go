package card

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

// Evidence numbers the sentences that a brief's items come from, in the order
// of the article: what a card cites as [3] is what the source view marks [3].
type Evidence struct {
	spans  []briefs.Span
	digits language.Digits
}

// NumberEvidence collects the sentences that any item of the brief cites.
func NumberEvidence(b briefs.Brief) Evidence {
	units := citable(b)
	cited := map[int]bool{}
	each(b, func(spans []briefs.Span) {
		for _, s := range spans {
			if i := unitOf(units, s.Start); i >= 0 {
				cited[i] = true
			}
		}
	})
	var e Evidence
	for i, u := range units {
		if cited[i] {
			e.spans = append(e.spans, u)
		}
	}
	return e
}

// citable is what evidence is numbered by: the sentences of the body, and the
// paragraphs that have none.
func citable(b briefs.Brief) []briefs.Span {
	var units []briefs.Span
	for _, v := range b.Voices {
		units = append(units, briefs.Span{Start: v.Start, End: v.End})
	}
	for _, p := range b.Paragraphs {
		covered := slices.ContainsFunc(b.Voices, func(v briefs.VoicedSpan) bool { return v.Start >= p.Start && v.Start < p.End })
		if !covered {
			units = append(units, briefs.Span{Start: p.Start, End: p.End})
		}
	}
	slices.SortFunc(units, func(x, y briefs.Span) int { return x.Start - y.Start })
	return units
}

func unitOf(units []briefs.Span, at int) int {
	i, found := slices.BinarySearchFunc(units, at, func(u briefs.Span, at int) int { return u.Start - at })
	if !found {
		i--
	}
	if i < 0 || at >= units[i].End {
		return -1
	}
	return i
}

// each visits the evidence of every item.
func each(b briefs.Brief, visit func([]briefs.Span)) {
	for _, s := range b.Summary {
		visit(s.Evidence)
	}
	for _, p := range b.Parties {
		visit(p.Evidence)
	}
	for _, t := range b.Topics {
		visit(t.Evidence)
	}
	for _, list := range [][]briefs.Statement{b.Commitments, b.Positions, b.Requests} {
		for _, s := range list {
			visit(s.Evidence)
		}
	}
	for _, c := range b.Caveats {
		visit(c.Evidence)
	}
	if b.Dateline != nil {
		visit(b.Dateline.Evidence)
	}
}

// Sentences returns the numbered sentences in order; the first has number 1.
func (e Evidence) Sentences() []briefs.Span { return e.spans }

// Label writes the number of a sentence.
func (e Evidence) Label(n int) string { return e.digits.Write(n) }

// Numbers returns the numbers of the sentences that the spans stand in, in
// order, each once.
func (e Evidence) Numbers(spans []briefs.Span) []int {
	var out []int
	for _, s := range spans {
		if i := unitOf(e.spans, s.Start); i >= 0 && !slices.Contains(out, i+1) {
			out = append(out, i+1)
		}
	}
	slices.Sort(out)
	return out
}

const citedAtMost = 3

// cite writes the numbers as "[1 4 7 …]", "" where there are none; the spaces
// are no-break ones, so that no line ends inside the brackets.
func cite(numbers []int, d language.Digits) string {
	if len(numbers) == 0 {
		return ""
	}
	var parts []string
	for i, n := range numbers {
		if i == citedAtMost {
			parts = append(parts, "…")
			break
		}
		parts = append(parts, d.Write(n))
	}
	return "[" + strings.Join(parts, text.NoBreakSpace) + "]"
}
