package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// fullName is where the name of a state begins that token i has its own word of: Republic
// of Ireland, Islamic Republic of …, République d'Arménie.
func (f *finder) fullName(i int) int {
	j := i - 1
	if f.g.code == language.English && f.at(j).base == "the" {
		j--
	}
	switch f.at(j).base {
	case "of", "de", "d'", "du", "des":
		j--
	default:
		return i
	}
	for k := 0; k < 2 && j > 0 && f.g.code == language.French && !f.capital(j) && (qualifies(f.at(j).base) || bodyAdjectives.has(f.at(j).base) || strings.HasSuffix(f.at(j).base, "ee")); k++ {
		j-- // République islamique d'Iran
	}
	if j < 0 || !f.realm(j) || !f.capital(j) || f.taken[j] || f.d.Tokens[j].Sentence != f.d.Tokens[i].Sentence {
		return i
	}
	for k := 0; k < 2 && j > 0 && f.g.code == language.English && stateAdjectives.has(f.at(j-1).base) && f.capital(j-1) && !f.taken[j-1]; k++ {
		j--
	}
	return j
}

var stateAdjectives = words{code: language.French, list: "islamic democratic federal people's people socialist hashemite arab united plurinational bolivarian cooperative independent"}

// sharedBodies are the names that bodies of many states have, though the lists know whose is
// named most. Folded, blanks as underlines.
var sharedBodies = words{list: `congress supreme_court national_security_council house_of_representatives democratic_party republican_party labour_party conservative_party liberal_democrats
	liberal_democrat social_democratic_party democrats republicans conservatives democrat republican national_assembly securities_and_exchange_commission department_of_defense department_of_justice department_of_commerce
	department_of_labor department_of_agriculture department_of_transportation national_security_agency environmental_protection_agency cabinet_office metropolitan_police government_of_national_unity
	liberal_democratic_party christian_democratic_union communist_party socialist_party assemblee_nationale senat parti_socialiste parti_communiste conseil_constitutionnel cour_supreme`}

// shared takes from such a body the state that the lists have for it where the article names
// states, and not that one.
func (r *resolver) shared() {
	if !r.latinScript() {
		return
	}
	seen, states := map[string]bool{}, false
	for _, h := range r.parties {
		if h.Kind == briefs.Country || h.Kind == briefs.Place {
			seen[h.Country] = true
			states = states || h.Kind == briefs.Country
		}
	}
	for p := range r.parties {
		h := &r.parties[p]
		if states && h.Kind == briefs.Organisation && h.Country != "" && !seen[h.Country] && sharedBodies.has(strings.Join(h.key, "_")) {
			h.Country = ""
		}
	}
}

// blocNamed tells whether the article names a body that is of no state: its Secretary-General
// is of none.
func (r *resolver) blocNamed() bool {
	for _, h := range r.parties {
		if h.Kind == briefs.Organisation && r.bloc(&h) && h.Country == "" {
			return true
		}
	}
	return false
}

// plainState tells whether the words of a state's name are its own, without what it
// is called by in full.
func (f *finder) plainState(s span) bool {
	for k := s.first; k+1 < s.last; k++ {
		if f.realm(k) && (f.linked(k+1) || k+2 < s.last && f.linked(k+2)) {
			return false
		}
	}
	return true
}

// inState is the state that a comma and its name behind a place say that it is in:
// Brunstad, Norway; Brunstad, en Norvège; "" where none does.
func (f *finder) inState(n, end int) string {
	if !f.punct(n, ",", "(") || n+1 >= end {
		return ""
	}
	k := n + 1
	switch f.at(k).base {
	case "en", "au", "aux":
		if f.g.code == language.French {
			k++
		}
	}
	if k >= end || !f.capital(k) {
		return ""
	}
	p, last := f.place(k, end)
	if (p.kind == country || p.kind == region && p.iso != "") && (k > n+1 || last >= end || f.d.Tokens[last].Kind != language.Word || f.is(last, stop)) {
		return p.iso
	}
	return ""
}

// situated tells whether the capitalised words [i, n) are a place by what stands
// around them: a preposition before and its state behind a comma. It returns the state.
func (f *finder) situated(i, n, end int) string {
	switch f.at(i - 1).base {
	case "in", "at", "near", "from", "outside", "a", "pres", "de":
		return f.inState(n, end)
	}
	return ""
}

// familyWord is the word of a name that its bearer is called by alone: not "Jr" nor
// what counts bearers of the same name.
func familyWord(words []string) string {
	last := len(words) - 1
	for last > 1 {
		switch words[last] {
		case "jr", "sr", "ii", "iii", "iv":
			last--
			continue
		}
		break
	}
	return words[last]
}

// sameMinistry finds the ministry that a name means with its state told in another way:
// ministère arménien des Affaires étrangères, ministère des Affaires étrangères d'Arménie.
func (r *resolver) sameMinistry(s span, words []string) (int, bool) {
	if !r.latinScript() || s.iso == "" || !strings.HasPrefix(words[0], "minist") && words[len(words)-1] != "ministry" {
		return 0, false
	}
	own := r.charge(words)
	for p := range r.parties {
		h := &r.parties[p]
		if h.Kind == briefs.Organisation && (h.Country == s.iso || h.Country == "") && own != "" && r.charge(h.key) == own {
			return p, true
		}
	}
	return 0, false
}

// charge is what a ministry is for: its name without its state and small words.
func (r *resolver) charge(words []string) string {
	var out []string
	for _, w := range words {
		if p, ok := r.g.places[w]; ok && (p.kind == nisba || p.kind == country) || r.g.words[w]&stop != 0 || w == "republic" || w == "republique" || w == "of" || w == "the" {
			continue
		}
		out = append(out, w)
	}
	if len(out) < 2 {
		return ""
	}
	return strings.Join(out, " ")
}

// listed is the state that the list has for somebody, by the name as the article
// writes it or, in English and French, without initials and what counts bearers of
// the same name: Joseph R. Biden, Jr.
func (r *resolver) listed(h *holder) (string, bool) {
	iso, ok := r.g.people.state[servants.Replace(keyOf(r.g.code, h.Name))]
	if ok || !r.latinScript() {
		return iso, ok
	}
	var words []string
	for _, w := range h.key {
		if len(w) > 1 && w != "jr" && w != "sr" && w != "ii" && w != "iii" && w != "iv" {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return "", false
	}
	if iso, ok = r.g.people.state[strings.Join(words, " ")]; !ok && len(words) > 2 {
		iso, ok = r.g.people.state[words[0]+" "+words[len(words)-1]]
	}
	return iso, ok
}

// genderedArticle is the French article before token i, "" where none stands there.
func (r *resolver) genderedArticle(i int) string {
	if r.g.code != language.French || i == 0 {
		return ""
	}
	switch f := r.d.Tokens[i-1].Fold; f {
	case "la", "le":
		return f + " "
	}
	return ""
}

// postHolder is who was last said to hold the post of a span without a name; of "la
// ministre" a woman, where the text told of both.
func (r *resolver) postHolder(s span) (int, bool) {
	word := strings.TrimPrefix(r.words[s.first].base, "ال")
	a := r.genderedArticle(s.first)
	if a == "" {
		p, ok := r.post[word]
		return p, ok
	}
	if p, ok := r.post[a+word]; ok {
		return p, true
	}
	other := "la "
	if a == "la " {
		other = "le "
	}
	p, ok := r.post[word]
	if q, told := r.post[other+word]; told && q == p {
		return 0, false
	}
	return p, ok
}

// middle finds the one person in whose name of three words or more a word stands inside:
// Secretary Wanjala, of Peter Wanjala Simiyu.
func (r *resolver) middle(word string) (int, bool) {
	if !r.latinScript() || len(word) < 4 {
		return 0, false
	}
	found := -1
	for p := range r.parties {
		h := &r.parties[p]
		if h.Kind != briefs.Person || len(h.key) < 3 {
			continue
		}
		for _, w := range h.key[1 : len(h.key)-1] {
			if w != word {
				continue
			}
			if found >= 0 && found != p {
				return 0, false
			}
			found = p
		}
	}
	return max(found, 0), found >= 0
}

// eitherSide tells whether an English or French article that tells of the people of two states
// or more names somebody whom it says to be of none only behind its lead: whose he is remains
// open, but of those who lead the state that it is about.
func (r *resolver) eitherSide(p int, state string, marked map[string]bool) bool {
	role := strings.ToLower(r.parties[p].Role)
	if !r.latinScript() || len(marked) == 0 || len(marked) == 1 && marked[state] || leaders[role] || strings.HasSuffix(role, " minister") || strings.HasPrefix(role, "ministre ") {
		return false
	}
	first := len(r.d.Tokens)
	for _, m := range r.mentions {
		if m.Party == p {
			first = min(first, m.First)
		}
	}
	return first < len(r.d.Tokens) && r.d.Tokens[first].Sentence > 2
}

// leaders are the posts that every state has one of, which their bearers hold in the state that
// an article is about where it says no other. As written, in small letters.
var leaders = map[string]bool{"president": true, "prime minister": true, "premier": true, "vice president": true, "premier ministre": true, "première ministre": true, "président": true, "présidente": true, "président de la république": true, "chef de l'état": true}

// postsOf are the posts that one state alone calls so, by how their names begin.
var postsOf = []struct{ begins, iso string }{
	{"Secretary of State for ", "GB"}, {"Parliamentary Under-Secretary of State", "GB"}, {"Chancellor of the Exchequer", "GB"}, {"Minister of State for ", "GB"},
	{"Secretary of State", "US"}, {"Deputy Secretary of State", "US"}, {"Under Secretary of State", "US"}, {"Assistant Secretary of State", "US"},
	{"Secretary of Defense", "US"}, {"Secretary of Homeland Security", "US"}, {"Homeland Security Advisor", "US"}, {"Secretary of the Treasury", "US"}, {"Secretary of Commerce", "US"}, {"Secretary of War", "US"},
	{"Assistant to the President", "US"}, {"Deputy Assistant to the President", "US"}, {"Special Presidential Envoy", "US"}, {"White House ", "US"},
	{"ministre des Armées", "FR"}, {"ministre de l'Europe et des Affaires étrangères", "FR"}, {"ministre de l’Europe et des Affaires étrangères", "FR"}, {"garde des Sceaux", "FR"},
}

// stateOfPost is the state that alone has a post of the name, "" where several may.
func stateOfPost(role string) string {
	for _, p := range postsOf {
		if strings.HasPrefix(role, p.begins) {
			return p.iso
		}
	}
	return ""
}
