package extract

import (
	"strconv"

	"mujaz/briefs"
)

// caveats says why a brief is to be read with care.
func (r *reader) caveats(b briefs.Brief) []briefs.Caveat {
	out := []briefs.Caveat{}
	add := func(k briefs.CaveatKind, detail string, ev ...briefs.Span) {
		out = append(out, briefs.Caveat{Kind: k, Detail: detail, Evidence: ev})
	}
	if !b.Supported {
		add(briefs.UnsupportedLanguage, "")
	}
	if b.Headline == "" {
		add(briefs.NoHeadline, "")
	}
	if b.Source.Published == "" && (b.Dateline == nil || b.Dateline.Date == nil || b.Dateline.Date.Value == nil) {
		add(briefs.Undated, "")
	}
	for _, w := range r.d.Article.Warnings {
		add(briefs.Repaired, w)
	}
	if b.Source.Commentary > 50 {
		add(briefs.MostlyCommentary, strconv.Itoa(b.Source.Commentary))
	}
	if len(r.found) == 0 {
		add(briefs.NoStatements, "")
		return out
	}
	r.sourceCaveats(b, add)
	r.timeCaveats(b, add)
	return out
}

type addCaveat func(briefs.CaveatKind, string, ...briefs.Span)

// sourceCaveats look at who says what is reported.
func (r *reader) sourceCaveats(b briefs.Brief, add addCaveat) {
	sources := map[string]bool{}
	var name string
	for _, f := range r.found {
		if f.Attribution != nil {
			sources[f.Attribution.Source] = true
			name = f.Attribution.Source
		}
	}
	switch len(sources) {
	case 0:
		add(briefs.NoAttribution, "")
	case 1:
		add(briefs.SingleSource, name)
	}
	unnamed := false
	for _, f := range r.found {
		if len(f.actors) == 0 && f.Strength >= 2 && !unnamed {
			add(briefs.UnnamedActor, "", f.Evidence...)
			unnamed = true
		}
	}
}

// timeCaveats look at when what is promised is due.
func (r *reader) timeCaveats(b briefs.Brief, add addCaveat) {
	open, seen := false, map[briefs.CaveatKind]bool{}
	for _, c := range b.Commitments {
		if c.Background || c.Negated || c.Strength > 5 || c.Strength < 3 {
			continue
		}
		switch {
		case c.Deadline == nil:
			open = true
		case c.Deadline.Vague && !seen[briefs.VagueDeadline]:
			seen[briefs.VagueDeadline] = true
			add(briefs.VagueDeadline, c.Deadline.Text, c.Evidence...)
		case !c.Deadline.Vague && c.Deadline.Value == nil && !seen[briefs.UnresolvedDate]:
			seen[briefs.UnresolvedDate] = true
			add(briefs.UnresolvedDate, c.Deadline.Text, c.Evidence...)
		}
	}
	if open {
		add(briefs.NoDeadline, "")
	}
}
