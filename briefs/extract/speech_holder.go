package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// byRole is the person whose post a source without a name takes up (the foreign
// minister said), -1 where none or several fit.
func (r *reader) byRole(text string) int {
	want := strings.Fields(language.Fold(r.lex.code, text))
	if len(want) < 2 {
		return -1
	}
	found := -1
	for i, p := range r.parties {
		if p.Kind != briefs.Person || p.Role == "" {
			continue
		}
		role := " " + language.Fold(r.lex.code, p.Role) + " "
		if r.code() == language.Arabic && alikePosts(want, strings.Fields(role)) {
			if found >= 0 {
				return r.protagonist(found, i)
			}
			found = i
			continue
		}
		fits := true
		for k, w := range want {
			fits = fits && (strings.Contains(role, " "+w+" ") || k == 0 && r.code() == language.Arabic && strings.HasPrefix(role, " "+strings.TrimPrefix(w, "ال")+" "))
		}
		if fits && found >= 0 {
			return r.protagonist(found, i)
		}
		if fits {
			found = i
		}
	}
	return found
}

// protagonist is which of two whose posts begin alike an Arabic article means by what they
// have in common: the one who spoke last, or else the one named first where nobody did
// (كاتب الدولة). -1 where a third spoke.
func (r *reader) protagonist(first, second int) int {
	if r.code() != language.Arabic {
		return -1
	}
	if p := r.speaker.party; p == first || p == second {
		return p
	} else if p >= 0 && r.parties[p].Kind == briefs.Person {
		return -1
	}
	return first
}

// lastPerson is the person whom "the minister" at token j takes up: who spoke last, or
// the person named last before who may hold that post.
func (r *reader) lastPerson(j int, before []speech) int {
	if len(before) > 0 {
		if p := before[len(before)-1].party; p >= 0 && r.mayBe(p, j) {
			return p
		}
	}
	if p := r.speaker.party; p >= 0 && r.parties[p].Kind == briefs.Person && r.mayBe(p, j) {
		return p
	}
	for _, m := range r.mention {
		if m.First >= j {
			break // nobody named later is taken up
		}
		if r.parties[m.Party].Kind == briefs.Person && r.mayBe(m.Party, j) {
			return m.Party
		}
	}
	return -1
}
