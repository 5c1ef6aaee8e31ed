package memory

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"mujaz/briefs"
)

// Names implements briefs.Registry: parties, countries or topics over the
// briefs that match, those in most briefs first.
func (s *Shelf) Names(ctx context.Context, kind briefs.NameKind, query string) ([]briefs.NameLine, error) {
	all, err := s.matching(ctx, query)
	if err != nil {
		return nil, err
	}
	g := names{at: map[string]int{}, shared: map[string]map[string]int{}}
	for _, h := range all {
		switch kind {
		case briefs.NameTopics:
			g.topics(h.brief)
		case briefs.NameCountries:
			g.countries(h.brief)
		default:
			g.parties(h)
		}
	}
	if kind == briefs.NameParties {
		for _, h := range all {
			g.share(h.brief)
		}
		g.partners()
	}
	slices.SortStableFunc(g.lines, func(a, b briefs.NameLine) int {
		return cmp.Or(len(b.Briefs)-len(a.Briefs), strings.Compare(a.Name, b.Name))
	})
	return g.lines, nil
}

// names gathers the lines of a register by key.
type names struct {
	lines  []briefs.NameLine
	at     map[string]int
	shared map[string]map[string]int // statements that two parties share, by their keys
}

// line is the line of a key, made where it is new, with the brief added to it.
func (g *names) line(key, id string, made briefs.NameLine) *briefs.NameLine {
	i, there := g.at[key]
	if !there {
		i, g.at[key] = len(g.lines), len(g.lines)
		g.lines = append(g.lines, made)
	}
	l := &g.lines[i]
	if !slices.Contains(l.Briefs, id) {
		l.Briefs = append(l.Briefs, id)
	}
	return l
}

func (g *names) topics(b briefs.Brief) {
	for _, t := range b.Topics {
		code := ""
		if t.Code != nil {
			code = *t.Code
		}
		g.line(cmp.Or(code, key(b.Language, t.Label)), b.ID, briefs.NameLine{Name: t.Label, Code: code})
	}
}

// countries are those named and those that parties belong to; the latter bear
// their code until a brief names the country itself.
func (g *names) countries(b briefs.Brief) {
	for _, p := range b.Parties {
		if p.Kind != briefs.Country && p.Country == "" {
			continue
		}
		named := p.Kind == briefs.Country
		made := briefs.NameLine{Name: p.Country, Kind: briefs.Country, Country: p.Country}
		if named {
			made.Name = p.Name
		}
		l := g.line(cmp.Or(p.Country, key(b.Language, p.Name)), b.ID, made)
		if named && l.Name == l.Country {
			l.Name = p.Name
		}
	}
}

func (g *names) parties(h held) {
	day := entry(h).Date
	for _, p := range h.brief.Parties {
		l := g.line(key(h.brief.Language, p.Name), h.brief.ID, briefs.NameLine{Name: p.Name, Kind: p.Kind, Country: p.Country})
		l.Country = cmp.Or(l.Country, p.Country)
		if p.Role != "" {
			l.Roles = since(l.Roles, p.Role, day)
		}
	}
}

// since widens the time in which a role was seen; the oldest role comes first.
func since(roles []briefs.RoleSince, role, day string) []briefs.RoleSince {
	i := slices.IndexFunc(roles, func(r briefs.RoleSince) bool { return r.Role == role })
	if i < 0 {
		i = len(roles)
		roles = append(roles, briefs.RoleSince{Role: role, From: day, To: day})
	}
	if r := &roles[i]; day != "" {
		if r.From == "" || day < r.From {
			r.From = day
		}
		r.To = max(r.To, day)
	}
	slices.SortStableFunc(roles, func(a, b briefs.RoleSince) int { return undatedLast(a.From, b.From) })
	return roles
}

// share counts, for the parties of each statement, those that share it.
func (g *names) share(b briefs.Brief) {
	for _, list := range [][]briefs.Statement{b.Commitments, b.Positions, b.Requests} {
		for _, st := range list {
			all := make([]string, 0, len(st.Actors)+len(st.Addressees))
			for _, n := range append(slices.Clone(st.Actors), st.Addressees...) {
				all = append(all, key(b.Language, n))
			}
			slices.Sort(all)
			g.count(slices.Compact(all))
		}
	}
}

func (g *names) count(keys []string) {
	for _, a := range keys {
		for _, b := range keys {
			if a == b {
				continue
			}
			if g.shared[a] == nil {
				g.shared[a] = map[string]int{}
			}
			g.shared[a][b]++
		}
	}
}

// partners names, for each party, those that share most of its statements.
func (g *names) partners() {
	for k, i := range g.at {
		var others []string
		for other := range g.shared[k] {
			if _, there := g.at[other]; there {
				others = append(others, other)
			}
		}
		slices.SortFunc(others, func(a, b string) int { return cmp.Or(g.shared[k][b]-g.shared[k][a], strings.Compare(a, b)) })
		for _, other := range others {
			g.lines[i].Partners = append(g.lines[i].Partners, g.lines[g.at[other]].Name)
		}
	}
}
