package extract

import (
	"strconv"
	"strings"
	"sync"

	"mujaz/briefs"
	"mujaz/briefs/language"
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
		switch w {
		case briefs.LostLetters, briefs.Misdecoded, briefs.UnknownGlyphs, briefs.TooLong, briefs.CutShort, briefs.ForPayers:
			add(w, "")
		default: // in the words of an earlier version, which kept the article
			add(briefs.Repaired, string(w))
		}
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
	sources, spoke := map[string]bool{}, map[int]bool{}
	var name string
	var only, anonymous, unnamed []briefs.Span
	for _, f := range r.found {
		if f.Attribution != nil {
			sources[f.Attribution.Source] = true
			name, only = f.Attribution.Source, f.Evidence
			if anonymous == nil && r.nobody(f.Attribution.Source) {
				anonymous = f.Evidence
			}
			r.nameStates(f.Attribution.Source, spoke)
		}
		if len(f.actors) == 0 && f.Strength >= 2 && unnamed == nil {
			unnamed = f.Evidence
		}
	}
	switch len(sources) {
	case 0:
		add(briefs.NoAttribution, "")
	case 1:
		add(briefs.SingleSource, name, only...)
	}
	if anonymous != nil {
		add(briefs.AnonymousSource, "", anonymous...)
	}
	if p := r.silent(spoke); p >= 0 && len(sources) > 0 {
		add(briefs.CounterpartNotQuoted, r.parties[p].Name)
	}
	if unnamed != nil {
		add(briefs.UnnamedActor, "", unnamed...)
	}
}

// nobody tells whether a source is a word for one (source, official) without
// the name of a person or a body.
func (r *reader) nobody(source string) bool {
	found := false
	for _, w := range strings.Fields(source) {
		f := language.Fold(r.d.Code, strings.Trim(w, ",،.؛"))
		_, f = language.Conjunction(r.d.Code, f)
		found = found || anonymousWords()[f] || anonymousWords()[strings.TrimPrefix(f, "ال")]
	}
	if !found {
		return false
	}
	for _, p := range r.parties {
		if (p.Kind == briefs.Person || p.Kind == briefs.Organisation) && strings.Contains(source, p.Name) {
			return false
		}
	}
	return true
}

// anonymousWords stand for a source that is not named, folded.
var anonymousWords = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, row := range topicRows("anonymous.tsv") {
		for _, w := range strings.Fields(row[1]) {
			out[language.Fold(language.Code(row[0]), w)] = true
		}
	}
	return out
})

// nameStates marks the states that a source speaks for, by party.
func (r *reader) nameStates(source string, spoke map[int]bool) {
	for _, p := range r.parties {
		if p.Country == "" || !strings.Contains(source, p.Name) {
			continue
		}
		for k, q := range r.parties {
			if q.Kind == briefs.Country && q.Country == p.Country {
				spoke[k] = true
			}
		}
	}
}

// silent returns the state that an agreement binds and nobody speaks for, where
// another one is spoken for; -1 where there is none.
func (r *reader) silent(spoke map[int]bool) int {
	if len(spoke) == 0 {
		return -1
	}
	for _, f := range r.found {
		if f.Strength < 3 || f.Background || len(f.actors) < 2 {
			continue
		}
		for _, p := range f.actors {
			if r.parties[p].Kind == briefs.Country && !spoke[p] {
				return p
			}
		}
	}
	return -1
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
