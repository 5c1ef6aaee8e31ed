package party

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// merge makes parties of finds: one for each state, one for each person
// whatever part of the name is used, one for each organisation or place.
func (f *finder) merge() *Result {
	r := &Result{}
	byKey := map[string]int{}
	explicit := f.explicitStates()
	for _, x := range f.finds {
		if x.mention == ByAdjective && !explicit[x.iso] && (!f.acts(x) || f.stateName(x.iso) == "") {
			continue
		}
		key := f.key(x)
		n, there := byKey[key]
		if !there {
			if n, there = f.sameName(r, x); !there {
				n = len(r.Parties)
				r.Parties = append(r.Parties, f.newParty(x))
			}
			byKey[key] = n
		}
		f.extend(&r.Parties[n], x)
		f.mention(r, n, x)
	}
	f.settle(r)
	slices.SortStableFunc(r.Mentions, func(a, b Mention) int { return a.Start - b.Start })
	return r
}

// explicitStates are the states that the article names, not only by adjective.
func (f *finder) explicitStates() map[string]bool {
	m := map[string]bool{}
	for _, x := range f.finds {
		if x.kind == briefs.Country && x.mention == ByName {
			m[x.iso] = true
		}
	}
	return m
}

// acts says whether a state that is only in an adjective has a part of its
// own: it is in the headline, or comes up again and again.
func (f *finder) acts(x find) bool {
	n := 0
	for _, y := range f.finds {
		if y.iso == x.iso && y.mention == ByAdjective {
			n++
			if f.d.Role(f.d.Tokens[y.first].Sentence) == briefs.RoleHeadline {
				return true
			}
		}
	}
	return n >= 3
}

func (f *finder) key(x find) string {
	if x.kind == briefs.Country {
		return "country " + x.iso
	}
	return string(x.kind) + " " + skeleton(f.d.Code, f.surface(x))
}

// skeleton is a name as spelling variants share it: folded, without spaces and
// without the long vowels inside, which transliterations disagree on.
func skeleton(c language.Code, name string) string {
	s := strings.ReplaceAll(language.Fold(c, name), " ", "")
	if c != language.Arabic {
		return s
	}
	rs := []rune(s)
	var b strings.Builder
	for i, r := range rs {
		if i > 0 && i < len(rs)-1 && (r == 'ا' || r == 'و' || r == 'ي') && len(rs) > 4 {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// surface is the name as written, without clitics before it.
func (f *finder) surface(x find) string {
	s := f.d.Text[x.start:f.d.Tokens[x.last-1].End]
	if t := f.d.Tokens[x.first]; x.start > t.Start && strings.HasSuffix(f.d.Text[t.Start:x.start], "لل") {
		s = "ال" + s // "للأمن" is ل with "الأمن"
	}
	return s
}

// sameName finds the person whose name the shorter form is a part of.
func (f *finder) sameName(r *Result, x find) (int, bool) {
	if x.kind != briefs.Person {
		return 0, false
	}
	words := strings.Fields(language.Fold(f.d.Code, f.surface(x)))
	for n, p := range r.Parties {
		if p.Kind != briefs.Person {
			continue
		}
		have := strings.Fields(language.Fold(f.d.Code, p.Name))
		if len(words) < len(have) && words[len(words)-1] == have[len(have)-1] || len(have) < len(words) && len(have) == 1 && have[0] == words[len(words)-1] {
			return n, true
		}
	}
	return 0, false
}

func (f *finder) newParty(x find) briefs.Party {
	p := briefs.Party{Kind: x.kind, Country: x.iso, Name: f.surface(x)}
	if x.mention == ByAdjective {
		p.Name = f.stateName(x.iso)
	}
	return p
}

// stateName is a state's name where the article has only its adjective.
func (f *finder) stateName(iso string) string {
	best := ""
	var walk func(n *node)
	walk = func(n *node) {
		if e := n.entry; e != nil && e.kind == country && e.iso == iso && (best == "" || len(e.name) < len(best) || len(e.name) == len(best) && e.name < best) {
			best = e.name
		}
		for _, c := range n.next {
			walk(c)
		}
	}
	walk(&f.g.root)
	return best
}

// extend adds what a further find tells of a party.
func (f *finder) extend(p *briefs.Party, x find) {
	name := f.surface(x)
	switch {
	case name == p.Name:
	case x.kind == briefs.Person && len(strings.Fields(name)) > len(strings.Fields(p.Name)):
		p.Aliases = addOnce(p.Aliases, p.Name)
		p.Name = name
	case x.mention == ByName && p.Kind == briefs.Country && isAdjectiveOnly(p):
		p.Aliases = addOnce(p.Aliases, p.Name)
		p.Name = name
	default:
		p.Aliases = addOnce(p.Aliases, name)
	}
	if x.roleLast > x.roleFirst {
		role := f.d.Text[x.roleStart:f.d.Tokens[x.roleLast-1].End]
		if len(role) > len(p.Role) {
			p.Role = role
			if iso := f.isoWithin(x.roleFirst, x.roleLast); iso != "" {
				p.Country = iso
			}
		}
	}
	if x.mention == ByName {
		p.Evidence = append(p.Evidence, f.d.Bytes(x.start, f.d.Tokens[x.last-1].End))
	}
}

// isAdjectiveOnly is true of a state that was so far only in adjectives.
func isAdjectiveOnly(p *briefs.Party) bool { return len(p.Evidence) == 0 }

func addOnce(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

func (f *finder) mention(r *Result, n int, x find) {
	r.Mentions = append(r.Mentions, Mention{n, x.first, x.last, x.start, f.d.Tokens[x.last-1].End, x.mention})
	if x.roleLast > x.roleFirst {
		r.Mentions = append(r.Mentions, Mention{n, x.roleFirst, x.roleLast, x.roleStart, f.d.Tokens[x.roleLast-1].End, ByRole})
	}
}

// settle gives evidence to states known by adjective only, and to people and
// organisations without one the state of the place that the article is set in.
func (f *finder) settle(r *Result) {
	for i := range r.Parties {
		p := &r.Parties[i]
		if len(p.Evidence) == 0 {
			for _, m := range r.Mentions {
				if m.Party == i {
					p.Evidence = append(p.Evidence, f.d.Bytes(m.Start, m.End))
				}
			}
		}
		if p.Country == "" && (p.Kind == briefs.Person && p.Role != "" || p.Kind == briefs.Organisation) && !f.knownBody(p.Name) {
			p.Country = f.setting(r)
		}
	}
}

// setting is the state of the first city named: where the article is set.
func (f *finder) setting(r *Result) string {
	for _, m := range r.Mentions {
		if p := r.Parties[m.Party]; p.Kind == briefs.Place && p.Country != "" {
			return p.Country
		}
	}
	return ""
}

// knownBody is true of bodies that belong to no one state.
func (f *finder) knownBody(name string) bool {
	words := strings.Fields(language.Fold(f.d.Code, name))
	n := &f.g.root
	for _, w := range words {
		if n = n.next[w]; n == nil {
			return false
		}
	}
	return n.entry != nil && n.entry.kind == body
}
