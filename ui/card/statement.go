package card

import (
	"strings"

	"mujaz/briefs"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// rungs is the height of the ladder of acts.
const rungs = 7

func (k *builder) statements(title, none string, list []briefs.Statement, gauge bool) {
	k.open(title, len(list))
	if len(list) == 0 {
		k.empty(none)
	}
	for _, s := range list {
		k.statement(s, gauge)
	}
}

// statement sets what is done, then who, by when and on whose word, a line each.
func (k *builder) statement(s briefs.Statement, gauge bool) {
	n := k.item(s.Evidence, s.Text)
	if gauge {
		k.add(n, text.Paragraph{Runs: k.gauge(s), Indent: 2})
	}
	words := []text.Run{run(theme.Quote, s.Text)}
	if !gauge { // which says so in its own line
		words = append(words, k.flags(s)...)
	}
	k.add(n, text.Paragraph{Bullet: bullet("• "), Runs: k.cited(words, s.Evidence), Indent: 2})
	who := s.Actors
	if len(who) == 0 {
		who = []string{k.s.UnnamedActor}
	}
	k.field(n, k.s.Actors, values(who...)...)
	k.field(n, k.s.Addressees, values(s.Addressees...)...)
	k.field(n, k.s.TimeOf(s, k.b.Date()), k.time(s.Deadline))
	if a := s.Attribution; a != nil {
		k.field(n, k.s.Attribution, values(a.Source)...)
	}
	k.field(n, k.s.Instrument, k.instrument(s.Instrument))
	if s.Condition != nil {
		k.field(n, k.s.Condition, values(*s.Condition)...)
	}
}

// gauge is the ladder with the rung in a word: the act counts from the
// paragraph's own start, so that it fills from the right in Arabic.
func (k *builder) gauge(s briefs.Statement) []text.Run {
	full := min(max(s.Act.Strength(), 0), rungs)
	runs := []text.Run{
		run(theme.Gauge, strings.Repeat("■", full)), run(theme.GaugeEmpty, strings.Repeat("□", rungs-full)),
		run(theme.Default, " "), isolated(theme.Gauge, k.s.Acts[s.Act]),
	}
	return append(runs, k.flags(s)...)
}

// flags say what turns a statement round or takes it back: that it is denied, that it is
// of an earlier occasion.
func (k *builder) flags(s briefs.Statement) (runs []text.Run) {
	for _, flag := range []struct {
		set  bool
		word string
	}{{s.Negated, k.s.Negated}, {s.Background, k.s.Background}} {
		if flag.set {
			runs = append(runs, run(theme.Default, " "), isolated(theme.Warning, "("+flag.word+")"))
		}
	}
	return runs
}

// values are words that each stand by themselves.
func values(words ...string) (list [][]text.Run) {
	for _, w := range words {
		if w != "" {
			list = append(list, []text.Run{isolated(theme.Default, w)})
		}
	}
	return list
}

// field is a label and its values between dots; none takes no line.
func (k *builder) field(item int, label string, values ...[]text.Run) {
	runs := []text.Run{isolated(theme.Label, label), run(theme.Label, k.s.Colon())}
	for i, v := range values {
		if i > 0 {
			runs = append(runs, text.Dot(theme.Muted))
		}
		runs = append(runs, v...)
	}
	if len(runs) > 2 {
		k.add(item, text.Paragraph{Runs: runs, Indent: 4})
	}
}

// noted is a value and what the interface says of it, in brackets.
func noted(value, note string) []text.Run {
	if note == "" {
		return []text.Run{isolated(theme.Default, value)}
	}
	return []text.Run{isolated(theme.Default, value), run(theme.Default, " ("), isolated(theme.Default, note), run(theme.Default, ")")}
}

// time is a time as the article words it, with its date where it was
// resolved and a word where it cannot be.
func (k *builder) time(t *briefs.TimeText) []text.Run {
	switch {
	case t == nil:
		return nil
	case t.Value != nil:
		return noted(t.Text, text.Unbroken(k.s.Date(*t.Value)))
	}
	return noted(t.Text, k.s.Unresolved)
}

func (k *builder) instrument(i *briefs.Instrument) []text.Run {
	if i == nil {
		return nil
	}
	words := i.Text
	if words == "" {
		words = i.Type
	}
	if words == "" {
		return nil
	}
	return noted(words, k.s.InstrumentStatus[i.Status])
}
