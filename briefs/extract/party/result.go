package party

import (
	"sort"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// states fills in whom a party acts for where its own words do not say: the
// state that the article is about, where it is about one more than about all
// others.
func (r *resolver) states() {
	sent := r.accredited()
	r.shared()
	r.besideState()
	marked := r.marked() // by what the article says
	stateless := r.ofList()
	r.ofBody(stateless)
	weight := map[string]int{}
	all := 0
	for _, m := range r.mentions {
		if h := r.parties[m.Party]; h.Kind != briefs.Person && h.Country != "" && !(r.latinScript() && h.Kind == briefs.Organisation && r.bloc(&h)) {
			weight[h.Country]++
			all++
		}
	}
	if iso := r.writtenIn(); iso != "" { // where the report comes from
		weight[iso] += 3
		all += 3
	}
	for iso, n := range r.paper() {
		weight[iso] += n
		all += n
	}
	main := r.about(weight, all, nil)
	others := r.about(weight, all, marked)
	if others == "" || r.latinScript() && !r.counterparts() {
		others = main
	}
	if side := r.otherSide(marked); side != "" && r.latinScript() {
		others = side
	}
	main, others = r.atHome(main, others, weight, marked)
	r.main = main
	if homes[r.g.code] != "" {
		others = main // their press names its own without their state, whoever else is named
	}
	if home := r.datelineState(); others == "" && home != "" && heaviest(weight, home) {
		others = home // WARSAW: Foreign Minister X said
	}
	if r.g.code == language.Arabic && 3*weight[others] < weight[main] {
		others = main // a state in passing is not whose paper it is
	}
	guests := r.guests()
	for p := range r.parties {
		h := &r.parties[p]
		known := h.Country != ""
		switch {
		case stateless[p], r.onlySigns(p):
		case h.Kind == briefs.Person && r.ofNations(h.Role) || h.Kind == briefs.Organisation && r.ofNations(h.Name):
			h.Country = ""
		case r.latinScript() && h.Kind == briefs.Person && (h.Role == "Pope" || h.Role == "pape"):
			h.Country = "VA"
		case r.latinScript() && h.Country == "" && h.Kind == briefs.Person && (h.Role == "Secretary-General" || h.Role == "Secretary General") && r.blocNamed():
		case r.latinScript() && h.Country == "" && h.Kind == briefs.Person && crowned(h.Role):
			if monarchies.has(main) {
				h.Country = main
			}
		case h.Kind == briefs.Organisation && r.joint(h):
			h.Country = ""
		case h.Country == "" && h.Kind == briefs.Person && ofOneState(h.Role) != "":
			h.Country = ofOneState(h.Role)
		case h.Country == "" && h.Kind == briefs.Person && r.worksAbroad(h.Role):
		case h.Country != "", h.Kind == briefs.Organisation && h.stateless, h.Kind == briefs.Person && (h.stateless || r.ofBloc(h.Role)):
		case r.latinScript() && h.Kind == briefs.Person && weight[stateOfPost(h.Role)] > 0:
			h.Country = stateOfPost(h.Role)
		case h.Kind == briefs.Person && r.eitherSide(p, others, marked):
		case h.Kind == briefs.Person && h.Role != "" && r.home == "":
			h.Country = others
		case h.Kind == briefs.Organisation && r.g.code == language.French && len(h.key) > 1 && strings.HasPrefix(h.key[0], "minist"):
		case h.Kind == briefs.Person, h.Kind == briefs.Organisation && (!r.bloc(h) || r.latinScript() && sharedBodies.has(strings.Join(h.key, "_"))):
			h.Country = main
		}
		if to, ok := sent[p]; ok && h.Country == to || !known && guests[p][h.Country] {
			h.Country = ""
		}
	}
	if main == "" {
		main = others
	}
	r.ministries(main)
}

// paperWords are words that the press of one Arab state alone has, by that state: its months,
// its courts, who rules it. Folded.
var paperWords = map[string]string{"غشت": "MA", "شتنبر": "MA", "نونبر": "MA", "دجنبر": "MA", "يوليوز": "MA", "الحرمين": "SA", "التعقيب": "TN", "العموميه": "TN", "الديوانه": "TN", "الحضاير": "TN", "المعتمديه": "TN"}

// paper counts such words of an Arabic article, each once; where it names many states, whose
// paper it is tells nothing of those whom it names.
func (r *resolver) paper() map[string]int {
	out, seen := map[string]int{}, map[string]bool{}
	for _, h := range r.parties {
		if h.Kind == briefs.Country {
			seen[h.Country] = true
		}
	}
	if r.g.code != language.Arabic || len(seen) > 3 {
		return nil
	}
	for i, w := range r.words {
		iso := paperWords[w.base]
		if iso == "" || seen[w.base] || w.base == "الحرمين" && r.at(i-1).base != "خادم" || w.base == "التعقيب" && r.at(i-1).base != "محكمه" || w.base == "العموميه" && r.at(i-1).base != "النيابه" {
			continue
		}
		seen[w.base] = true
		out[iso] += 2
	}
	return out
}

// sentOut are the Arabic posts of those who are sent to a state. Folded.
var sentOut = words{list: "مبعوث المبعوث مبعوثه المبعوثه موفد الموفد مفوض المفوض ممثل الممثل سفير السفير"}

// accredited takes from an Arabic envoy the state that he is sent to (سفير … لدى
// فيتنام, المبعوث إلى اليمن): whose he is has to be said elsewhere. It returns
// by party the states that it took.
func (r *resolver) accredited() map[int]string {
	sent := map[int]string{}
	for p := range r.parties {
		h := &r.parties[p]
		_, to, ok := strings.Cut(h.Role, " لدى ")
		if head, where, envoy := strings.Cut(h.Role, " إلى "); envoy && r.g.code == language.Arabic && sentOut.has(language.Fold(language.Arabic, strings.Fields(head)[0])) {
			to, ok = where, true
		}
		if to == "" && h.Kind == briefs.Person && h.Role != "" {
			to, ok = r.sentTo(h.Role)
		}
		if !ok || h.Kind != briefs.Person || h.Country == "" {
			continue
		}
		for _, c := range r.parties {
			if c.Kind != briefs.Country || c.Country != h.Country {
				continue
			}
			for form := range c.byForm {
				if strings.Contains(to, form) {
					sent[p], h.Country = c.Country, ""
				}
			}
		}
	}
	return sent
}

// besideState gives an Arabic name the state that ends the post right before it:
// نائب وزير النقل في جمهورية فيتنام الاشتراكية فلان.
func (r *resolver) besideState() {
	if r.g.code != language.Arabic {
		return
	}
	ends := map[int]Mention{}
	for _, m := range r.mentions {
		if m.Kind == ByName && r.parties[m.Party].Kind == briefs.Country {
			ends[m.Last] = m
		}
	}
	for _, m := range r.mentions {
		h := &r.parties[m.Party]
		state, ok := ends[m.First]
		if !ok || h.Kind != briefs.Person || h.Country != "" || state.First > 0 && r.words[state.First-1].base == "لدي" {
			continue
		}
		for i := state.First - 1; i >= max(0, state.First-6) && r.d.Tokens[i].Kind == language.Word; i-- {
			if r.words[i].is&title != 0 {
				h.Country = r.parties[state.Party].Country
				break
			}
		}
	}
}

// marked are the states that people's posts are said to be of. Where some are,
// a post of which nothing is said is another's: the paper's own.
func (r *resolver) marked() map[string]bool {
	out := map[string]bool{}
	for _, h := range r.parties {
		if h.Kind == briefs.Person && h.Role != "" && h.Country != "" {
			out[h.Country] = true
		}
	}
	return out
}

// about is the state that an article is about, of those that are not left out:
// one that more is said of than of all others, or the paper's own; "" for none.
func (r *resolver) about(weight map[string]int, all int, left map[string]bool) string {
	main := ""
	for iso, n := range weight {
		if left[iso] {
			all -= n
		} else if n > weight[main] || n == weight[main] && iso < main {
			main = iso
		}
	}
	if r.home != "" && weight[main] <= 2*weight[r.home] {
		return r.home
	}
	second := 0
	for iso, n := range weight {
		if iso != main && !left[iso] {
			second = max(second, n)
		}
	}
	if 2*weight[main] <= all || r.latinScript() && 2*weight[main] < 3*second {
		main = "" // about two states or more: nothing tells whose
	}
	if home := homes[r.g.code]; weight[home] > 0 {
		main = home
	}
	return main
}

// homes are the states of languages that are the press of one state, which
// names its own people without their state and all others with it.
var homes = map[language.Code]string{language.Hebrew: "IL", language.Persian: "IR", language.Urdu: "PK"}

// joint tells whether an Arabic body is one of two states: لجنة المتابعة التونسية
// الجزائرية.
func (r *resolver) joint(h *holder) bool {
	first := ""
	if len(h.key) == 0 || !assemblies.has(h.key[0]) {
		return false
	}
	for _, w := range h.key {
		p := r.g.look(w).place
		if r.g.code != language.Arabic || p.kind != nisba && p.kind != country || p.iso == "" {
			continue
		}
		if first != "" && p.iso != first {
			return true
		}
		first = p.iso
	}
	return false
}

// assemblies are the Arabic heads of bodies that two states may have in common. Folded.
var assemblies = words{list: "لجنه مجلس فريق مجموعه منتدي غرفه"}

// bloc tells whether an organisation is one of the gazetteer's that is of no state.
func (r *resolver) bloc(h *holder) bool {
	p, ok := r.g.places[keyOf(r.g.code, h.Name)]
	return ok && p.kind == body
}

// crowned tells whether a post is a monarch's or one of a court.
func crowned(role string) bool {
	for _, w := range []string{"King", "Queen", "Crown Prince", "Emir", "Amir", "Sultan", "roi", "reine", "prince héritier", "émir", "sultan", "Royal Court"} {
		if strings.Contains(role, w) {
			return true
		}
	}
	return false
}

// monarchies are the states that have one.
var monarchies = words{list: `JO SA MA BH KW QA AE OM GB ES BE NL DK
	SE NO TH MY JP BN KH BT LS SZ TO LU LI MC`}

// counterparts tells whether somebody is told of as another's counterpart: then
// it is the other's state that needs no telling.
func (r *resolver) counterparts() bool {
	for _, h := range r.parties {
		if strings.HasSuffix(h.Role, "counterpart") || strings.HasPrefix(h.Role, "homologue") {
			return true
		}
	}
	return false
}

// ofNations tells whether an Arabic post is one of the United Nations, whether these are named
// or not: المبعوث الأممي إلى اليمن. Who is a state's at theirs is not.
func (r *resolver) ofNations(role string) bool {
	return r.g.code == language.Arabic && !strings.Contains(role, "لدى") && (strings.Contains(role, "الأممي") || strings.Contains(role, "الأمم المتحدة"))
}

// ofBloc tells whether a post is one of a body that is of no state: European
// Commission President, ambassadeur de l'UE.
func (r *resolver) ofBloc(role string) bool {
	if r.ofNations(role) {
		return true
	}
	for _, h := range r.parties {
		if h.Kind != briefs.Organisation || h.Country != "" || !r.bloc(&h) {
			continue
		}
		for form := range h.byForm {
			if strings.Contains(role, form) {
				return true
			}
		}
	}
	return false
}

func (r *resolver) result() *Result {
	sort.SliceStable(r.mentions, func(a, b int) bool { return r.mentions[a].First < r.mentions[b].First })
	index := make([]int, len(r.parties))
	for i := range index {
		index[i] = -1
	}
	out := &Result{State: r.main}
	for _, m := range r.mentions {
		if index[m.Party] < 0 {
			index[m.Party] = len(out.Parties)
			out.Parties = append(out.Parties, r.parties[m.Party].Party)
		}
		p := &out.Parties[index[m.Party]]
		if m.Kind == ByName || r.parties[m.Party].named == 0 {
			p.Evidence = append(p.Evidence, r.d.Bytes(m.Start, m.End))
		}
		m.Party = index[m.Party]
		out.Mentions = append(out.Mentions, m)
	}
	return out
}

// otherSide is the state of those whose posts are of no state, where the first
// sentence, the headline, is about two and all other posts are said to be of one of them; "" elsewhere.
func (r *resolver) otherSide(marked map[string]bool) string {
	if len(marked) == 0 {
		return ""
	}
	states := map[string]bool{}
	for _, m := range r.mentions {
		if h := r.parties[m.Party]; m.First < r.d.Sentences[0].Last && h.Kind == briefs.Country {
			states[h.Country] = true
		}
	}
	if len(states) != 2 {
		return ""
	}
	other := ""
	for iso := range states {
		if !marked[iso] {
			if other != "" {
				return ""
			}
			other = iso
		}
	}
	for iso := range marked {
		if !states[iso] {
			return ""
		}
	}
	return other
}

// writtenIn is the state of the town that an Arabic report says it comes from, before its
// date: الرياض 25 شوال …; "" where it does not.
func (r *resolver) writtenIn() string {
	if r.g.code != language.Arabic {
		return ""
	}
	for n, s := range r.d.Sentences {
		if n > 2 {
			break
		}
		p, last := r.place(s.First, s.Last)
		if p.kind < city || p.iso == "" || s.Last-s.First > 16 || last >= s.Last {
			continue
		}
		if next := r.d.Tokens[last]; next.Kind == language.Number || next.Text == "-" || next.Text == ":" || next.Text == "،" {
			return p.iso
		}
	}
	return ""
}

// datelineState is the state of the town in capitals that an English or French report says
// it comes from, before its date or its agency: WARSAW 2026-11-26; "" where it does not.
func (r *resolver) datelineState() string {
	if !r.latinScript() {
		return ""
	}
	for n, s := range r.d.Sentences {
		if n > 3 {
			break
		}
		if n > 0 && s.Last-s.First > 1 && r.capitals(s.First) {
			if p, _ := r.place(s.First, s.Last); p.kind == city || p.kind == town {
				return p.iso
			}
		}
	}
	return ""
}

// onlySigns tells whether a person is named in a byline alone: his state is not told.
func (r *resolver) onlySigns(p int) bool {
	if !r.latinScript() || r.parties[p].Kind != briefs.Person {
		return false
	}
	for _, m := range r.mentions {
		if m.Party == p && r.d.Role(r.d.Tokens[m.First].Sentence) != briefs.RoleByline {
			return false
		}
	}
	return true
}

// heaviest tells whether no other state weighs more than one.
func heaviest(weight map[string]int, home string) bool {
	for iso, n := range weight {
		if iso != home && n > weight[home] {
			return false
		}
	}
	return weight[home] > 0
}
