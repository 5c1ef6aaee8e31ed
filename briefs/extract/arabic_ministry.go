package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// ministerSpeaking is the minister in whose words "the ministry" at token j stands, which is his
// own; -1 where none speaks there.
func (r *reader) ministerSpeaking(j int) int {
	p := -1
	for _, sp := range r.said {
		if sp.at >= 0 && sp.at <= j && r.d.Tokens[sp.at].Sentence == r.d.Tokens[j].Sentence {
			p = sp.party
		}
	}
	if p < 0 || r.parties[p].Kind != briefs.Person || !strings.HasPrefix(language.Fold(r.code(), r.parties[p].Role), "وزير") {
		return -1
	}
	return p
}

// ministryOf tells whether a body may be the ministry of a minister, by his state and by what he
// is minister of.
func (r *reader) ministryOf(p, minister int) bool {
	body, who := r.parties[p], r.parties[minister]
	if body.Country != "" && who.Country != "" && body.Country != who.Country {
		return false
	}
	post := strings.Fields(language.Fold(r.code(), who.Role))
	name := " " + language.Fold(r.code(), body.Name) + " "
	return len(post) < 2 || strings.Contains(name, " "+post[1]+" ") || strings.Contains(name, " "+strings.TrimPrefix(post[1], "ال")+" ") || strings.Contains(name, " ال"+post[1]+" ") || r.nationality(post[1])
}

// nationality tells whether a folded word of a post is an adjective of a state: الوزير العراقي.
func (r *reader) nationality(w string) bool {
	for _, m := range r.mention {
		if m.Kind == party.ByAdjective && m.First < len(r.d.Tokens) && r.d.Tokens[m.First].Fold == w {
			return true
		}
	}
	return false
}
