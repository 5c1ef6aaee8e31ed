package memory

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// Names implements briefs.Registry.
func (s *Shelf) Names(ctx context.Context, kind briefs.NameKind, text string, w briefs.Window) (briefs.NamePage, error) {
	q, err := query.Parse(text)
	if err != nil {
		return briefs.NamePage{}, err
	}
	all, err := s.matching(ctx, q)
	if err != nil {
		return briefs.NamePage{}, err
	}
	g := names{limit: w.Limit(), at: map[string]int{}, states: map[string]string{}, called: map[string]string{}, shared: map[int]map[string]int{}}
	if kind == briefs.NameParties {
		g.states = s.onlyStates()
	}
	for _, h := range all {
		switch kind {
		case briefs.NameTopics:
			g.topics(h.brief)
		case briefs.NameCountries:
			g.countries(h.brief)
		default:
			g.parties(h.brief)
		}
	}
	if kind == briefs.NameParties {
		for _, h := range all {
			g.share(h.brief)
		}
		g.partners()
	}
	slices.SortStableFunc(g.lines, func(a, b briefs.NameLine) int {
		by := cmp.Compare(b.Count, a.Count)
		if w.Order == briefs.ByName {
			by = 0
		}
		by = cmp.Or(by, strings.Compare(query.Key(w.Naming.Name(kind, a)), query.Key(w.Naming.Name(kind, b))), strings.Compare(query.Key(a.Name), query.Key(b.Name)),
			strings.Compare(a.Country, b.Country), strings.Compare(a.Name, b.Name), strings.Compare(a.Code, b.Code))
		if w.Descending {
			return -by
		}
		return by
	})
	return briefs.NamePage{Total: len(g.lines), Lines: window(g.lines, w)}, nil
}

// names gathers the lines of a register by key.
type names struct {
	limit  int // of briefs that a line names
	lines  []briefs.NameLine
	last   []string // the brief that each line was last found in
	at     map[string]int
	states map[string]string      // of names: see onlyStates
	called map[string]string      // what the parties of a name are called, by its key
	shared map[int]map[string]int // statements that a line's party shares with those of a name
}

// party is the key of a party's line: its name and its state, which is its name's
// only one where an article leaves it out.
type party struct{ name, state string }

func (g *names) party(p briefs.Party) party {
	key := query.Key(p.Name)
	return party{key, cmp.Or(p.Country, g.states[key])}
}

func (p party) key() string { return p.name + " " + strings.ToLower(p.state) }

// onlyStates are the states of names that all briefs know in no other.
func (s *Shelf) onlyStates() map[string]string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	only, several := map[string]string{}, map[string]bool{}
	for _, h := range s.briefs {
		for _, p := range h.brief.Parties {
			key := query.Key(p.Name)
			if known := only[key]; p.Country != "" && known != "" && known != p.Country {
				several[key] = true
			}
			only[key] = cmp.Or(only[key], p.Country)
		}
	}
	for key := range several {
		delete(only, key)
	}
	return only
}

// line is the line of a key, made where it is new, with the brief added to it.
func (g *names) line(key, id string, made briefs.NameLine) *briefs.NameLine {
	i, there := g.at[key]
	if !there {
		i, g.at[key] = len(g.lines), len(g.lines)
		g.lines, g.last = append(g.lines, made), append(g.last, "")
	}
	l := &g.lines[i]
	if g.last[i] == id {
		return l
	}
	g.last[i] = id
	if l.Count++; l.Count <= g.limit {
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
		g.line(cmp.Or(code, query.Key(t.Label)), b.ID, briefs.NameLine{Name: t.Label, Code: code})
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
		l := g.line(cmp.Or(p.Country, query.Key(p.Name)), b.ID, made)
		if named && l.Name == l.Country {
			l.Name = p.Name
		}
	}
}

func (g *names) parties(b briefs.Brief) {
	day := b.Date()
	for _, p := range b.Parties {
		of := g.party(p)
		l := g.line(of.key(), b.ID, briefs.NameLine{Name: p.Name, Kind: p.Kind, Country: of.state})
		g.called[of.name] = cmp.Or(g.called[of.name], p.Name)
		if p.Post() != "" {
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
	slices.SortStableFunc(roles, func(a, b briefs.RoleSince) int { return lastBlank(a.From, b.From) })
	return roles
}

// share counts, for the parties of a brief, the names of those that share its
// statements, as far as they have a line.
func (g *names) share(b briefs.Brief) {
	own := map[int]string{}
	for _, p := range b.Parties {
		of := g.party(p)
		own[g.at[of.key()]] = of.name
	}
	for _, st := range query.Statements(b) {
		all := make([]string, 0, len(st.Actors)+len(st.Addressees))
		for _, n := range slices.Concat(st.Actors, st.Addressees) {
			all = append(all, query.Key(n))
		}
		slices.Sort(all)
		all = slices.Compact(all)
		for line, name := range own {
			if slices.Contains(all, name) {
				g.count(line, name, all)
			}
		}
	}
}

func (g *names) count(line int, name string, all []string) {
	for _, other := range all {
		if other == name || g.called[other] == "" {
			continue
		}
		if g.shared[line] == nil {
			g.shared[line] = map[string]int{}
		}
		g.shared[line][other]++
	}
}

// partners names, for each party, those that share most of its statements.
func (g *names) partners() {
	for line, shared := range g.shared {
		others := slices.SortedFunc(maps.Keys(shared), func(a, b string) int { return cmp.Or(shared[b]-shared[a], strings.Compare(a, b)) })
		for _, other := range others {
			g.lines[line].Partners = append(g.lines[line].Partners, g.called[other])
		}
	}
}
