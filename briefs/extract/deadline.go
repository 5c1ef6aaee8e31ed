package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// deadline returns the time of an act: the last expression of time among its
// own words, or for an act that is done, the first of its sentence.
func (r *reader) deadline(m match, f finding, s language.Sentence) *briefs.TimeText {
	ts := r.d.Times(f.first, f.last, r.d.Article.Published)
	if len(ts) == 0 && m.act.Strength() >= 6 {
		ts = r.d.Times(s.First, min(f.last+8, s.Last), r.d.Article.Published)
	}
	if len(ts) == 0 {
		return nil
	}
	t := ts[0]
	out := &briefs.TimeText{Text: r.d.Span(t.First, t.Last).Quote, Vague: t.Vague}
	if t.Value != "" {
		v := t.Value
		out.Value = &v
	}
	return out
}
