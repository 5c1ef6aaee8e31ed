package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// abroad are the words for those who work in another state than their own or for several:
// where they are and of what they speak does not tell whose they are. Folded, by language.
var abroad = map[language.Code]*words{
	language.Arabic:  {list: "سفير السفير سفيره السفيره مبعوث المبعوث مبعوثه المبعوثه موفد الموفد قنصل القنصل وسيط الوسيط التحالف"},
	language.English: {list: "ambassador envoy consul mediator rapporteur observer monitor peacekeeper peacekeeping coalition alliance multinational"},
	language.French:  {list: "ambassadeur ambassadrice envoye envoyee emissaire consul consule mediateur mediatrice rapporteur rapporteuse observateur observatrice coalition alliance multinationale"},
	language.Hebrew:  {list: "שגריר השגריר שגרירת השגרירה שליח השליח שליחת קונסול הקונסול מתווך המתווך"},
	language.Persian: {list: "سفير فرستاده سركنسول كنسول ميانجي"},
	language.Urdu:    {list: "سفير ايلچي قونصل مندوب"},
}

// worksAbroad tells whether a post is one of those.
func (r *resolver) worksAbroad(role string) bool {
	set := abroad[r.g.code]
	if r.home != "" || strings.Contains(role, " لدى ") {
		return false // of the paper's own state
	}
	for _, w := range strings.Fields(language.Fold(r.g.code, role)) {
		if set != nil && set.has(strings.Trim(w, ".,-")) {
			return true
		}
	}
	return false
}

// travels are the verbs and nouns that tell that somebody goes to another state. Folded, by
// language.
var travels = map[language.Code]*words{
	language.Arabic:  {list: "زار يزور زياره زيارته زيارتها وصل يصل وصلت تصل زارت تزور غادر توجه"},
	language.English: {list: "visit visits visited visiting arrived arrives arriving travelled traveled travels travel flew flies landed toured tours touring"},
	language.French:  {list: "visite visitera arrive arrivee arrivera rendu rendra rendue"},
}

// guests are the states that people are told to travel to: nobody of a post without a state is
// of the one that he visits.
func (r *resolver) guests() map[int]map[string]bool {
	out := map[int]map[string]bool{}
	set := travels[r.g.code]
	if set == nil {
		return out
	}
	for k, m := range r.mentions {
		if h := r.parties[m.Party]; h.Kind != briefs.Country && h.Kind != briefs.Place || h.Country == "" || m.Kind == ByAdjective {
			continue
		}
		for i := m.First - 1; i >= max(0, m.First-r.travelReach()) && r.d.Tokens[i].Sentence == r.d.Tokens[m.First].Sentence && r.d.Tokens[i].Kind != language.Punct; i-- {
			if !set.has(r.words[i].base) {
				continue
			}
			if p := r.traveller(k, i); p >= 0 {
				if out[p] == nil {
					out[p] = map[string]bool{}
				}
				out[p][r.parties[m.Party].Country] = true
			}
			break
		}
	}
	return out
}

// travelReach is how many tokens before where somebody goes the word for his going may stand;
// in Arabic his own name may stand between.
func (r *resolver) travelReach() int {
	if r.g.code == language.Arabic {
		return 9
	}
	return 4
}

// traveller is the person whom the word at token i, before mention k of where he goes, has as its
// subject: right before it, or in Arabic between the two. -1 for none.
func (r *resolver) traveller(k, i int) int {
	for j := k - 1; j >= 0 && r.d.Tokens[r.mentions[j].First].Sentence == r.d.Tokens[i].Sentence; j-- {
		m := r.mentions[j]
		near := i-m.Last < 4
		if r.g.code == language.Arabic {
			near = i-m.Last < 12
		}
		if !near || r.parties[m.Party].Kind != briefs.Person {
			return -1
		}
		return m.Party
	}
	return -1
}

// sentTo is what an English or French post has behind what somebody is sent for or to, where
// his own state is not told before it: UN envoy for | Yemen, envoyé spécial pour | la Libye.
func (r *resolver) sentTo(role string) (to string, ok bool) {
	if !r.latinScript() {
		return "", false
	}
	for _, by := range []string{" for ", " to ", " pour ", " auprès "} {
		head, where, found := strings.Cut(role, by)
		if !found || !r.worksAbroad(head) && !r.ofBloc(head) {
			continue
		}
		for _, h := range r.parties {
			if h.Kind != briefs.Country {
				continue
			}
			for form := range h.byForm {
				if strings.Contains(head, form) {
					return "", false // U.S. envoy for Yemen
				}
			}
		}
		return where, true
	}
	return "", false
}

// ofOneState is the state whose parties and chambers name a member of them, "" where several
// may: Republican Sen., Democratic congressman.
func ofOneState(role string) string {
	first, rest, _ := strings.Cut(role, " ")
	if first == "Congressman" || first == "Congresswoman" {
		return "US"
	}
	if first != "Republican" && first != "Democratic" {
		return ""
	}
	for _, post := range []string{"Sen", "Rep", "Gov", "senator", "representative", "congress", "governor", "lawmaker"} {
		if strings.HasPrefix(rest, post) || strings.HasPrefix(strings.ToLower(rest), post) {
			return "US"
		}
	}
	return ""
}
