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
	k.add(n, text.Paragraph{Bullet: bullet("• "), Runs: k.cited([]text.Run{run(theme.Quote, s.Text)}, s.Evidence), Indent: 2})
	who := s.Actors
	if len(who) == 0 {
		who = []string{k.s.UnnamedActor}
	}
	k.field(n, k.s.Actors, who...)
	k.field(n, k.s.Addressees, s.Addressees...)
	k.field(n, k.s.TimeOf(s), k.time(s.Deadline))
	if a := s.Attribution; a != nil {
		k.field(n, k.s.Attribution, a.Source)
	}
	k.field(n, k.s.Instrument, k.instrument(s.Instrument))
	if s.Condition != nil {
		k.field(n, k.s.Condition, *s.Condition)
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

// field is a label and its values between dots; none takes no line.
func (k *builder) field(item int, label string, values ...string) {
	runs := []text.Run{isolated(theme.Label, label), run(theme.Label, k.s.Colon())}
	for i, v := range appendFilled(nil, values...) {
		if i > 0 {
			runs = append(runs, text.Dot(theme.Muted))
		}
		runs = append(runs, isolated(theme.Default, v))
	}
	if len(runs) > 2 {
		k.add(item, text.Paragraph{Runs: runs, Indent: 4})
	}
}

// time is a time as the article words it, with its date where it was
// resolved and a word where it cannot be.
func (k *builder) time(t *briefs.TimeText) string {
	switch {
	case t == nil:
		return ""
	case t.Value != nil:
		return t.Text + " (" + text.Unbroken(k.s.Date(*t.Value)) + ")"
	}
	return t.Text + " (" + k.s.Unresolved + ")"
}

func (k *builder) instrument(i *briefs.Instrument) string {
	if i == nil {
		return ""
	}
	words := i.Text
	if words == "" {
		words = i.Type
	}
	if status := k.s.InstrumentStatus[i.Status]; status != "" {
		words += " (" + status + ")"
	}
	return words
}
