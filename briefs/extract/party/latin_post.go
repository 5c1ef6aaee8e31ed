package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// latinPost reads a post and the name before or after it.
func (f *finder) latinPost(i, end int) int {
	first := i
	for first > 0 && first > f.d.Sentences[f.d.Tokens[i].Sentence].First && f.d.Tokens[first-1].Kind == language.Word && (!f.is(first-1, stop|honorific|say) || f.state(first-1)) && !strings.HasSuffix(f.d.Tokens[first-1].Fold, "'") &&
		(f.at(first-1).place.kind == nisba || f.capital(first-1) && !f.is(first-1, name) || f.is(first-1, title)) && i-first < 3 {
		first--
	}
	if i > 1 && f.punct(first-1, "-") && !f.d.Tokens[first].Gap && before.has(f.at(first-2).base) {
		first -= 2
	}
	if first > 0 && (f.words[first-1].base == "ancien" || f.words[first-1].base == "ancienne") && f.g.code == language.French {
		first--
	}
	if i == first+1 && first > 1 && f.d.Tokens[first-1].Fold == "and" && f.capital(first-2) && f.is(first-2, common) && !f.is(first-2, name) {
		first -= 2 // Posts and Telecommunications Minister
	}
	for first > 1 && charged.has(f.words[first-1].base) && !f.d.Tokens[first-1].Upper && i-first < 4 {
		if first--; first > 2 && f.g.code == language.English && f.d.Tokens[first-1].Fold == "and" && charged.has(f.words[first-2].base) && !f.d.Tokens[first-2].Upper {
			first -= 2 // the | farm and food minister
		}
	}
	if first < i && !f.d.Tokens[first].Upper && (f.capital(first-1) && !f.is(first-1, name|stop) && !strings.HasSuffix(f.d.Tokens[first-1].Fold, "'") || f.at(first-1).place.kind == nisba) {
		first--
	}
	if i > 1 && first == i && f.d.Tokens[i-1].Fold == "au" && strings.HasPrefix(f.words[i-2].base, "adjoint") {
		first -= 2 // adjointe au maire
		if strings.HasPrefix(f.at(first-1).base, "premi") {
			first--
		}
	}
	for k := max(first-6, f.d.Sentences[f.d.Tokens[i].Sentence].First); k < first; k++ { // Hong | Kong Financial Secretary
		if q, last := f.place(k, end); last > first && last <= i && q.kind != none && f.capital(k) {
			first = k
			break
		}
	}
	for first > 1 && f.g.code == language.English && !f.is(first, title) && f.d.Tokens[first-1].Fold == "of" && f.capital(first-2) && f.is(first-2, head) {
		first -= 2 // Ministry of | Foreign Affairs spokesman
	}
	p, _ := f.place(first, end)
	iso, j := p.iso, i+1
	if iso == "" && f.g.code == language.English {
		iso = ownPosts[f.text(first, i+1)]
	}
	for j < min(end, i+14) {
		w := f.words[j]
		t := f.d.Tokens[j]
		if last := f.frenchPost(i, j, end); last > j {
			j = last
			continue
		}
		if t.Kind != language.Word {
			if f.punct(j, "-") && !t.Gap {
				j++
				if f.g.code == language.French {
					j = f.hyphened(j, end)
				} else if f.punct(j+1, "-") && f.linked(j) && !f.d.Tokens[j].Gap {
					j += 2 // chief-of-staff
				}
				continue
			}
			if f.shortTitle(j) && (shortPosts.has(f.words[j-1].base) || f.at(j+1).base == "gov") {
				j++
				continue
			}
			break
		}
		if f.shortTitle(j+1) && shortRanks.has(w.base) && f.at(j+2).base != "gov" {
			break // Deputy Minister of Defence | Col. Gen.
		}
		if p, last := f.place(j, end); p.kind == body && f.bodyOfBody(p, j, last, end) > last {
			if iso == "" {
				iso = p.iso
			}
			j = f.bodyOfBody(p, j, last, end)
			continue
		}
		if p, last := f.place(j, end); p.kind != none && (t.Upper || p.kind == nisba || f.words[j-1].base == "republique") && (f.linked(j-1) && p.kind == country || !(f.is(j, name) && f.run(j, end) > last)) {
			if iso == "" {
				iso = p.iso
			}
			j = last
			continue
		}
		low := strings.ToLower(t.Text)
		if f.fieldWord(j) {
			j++
			continue
		}
		if last := f.accredited(i, j, end); last > j {
			j = last
			continue
		}
		if (low == "aux" || low == "au") && f.g.code == language.French && j > i+1 && f.d.Tokens[j-1].Upper && j+2 < end && f.linked(j+2) && !partsOfTime.has(f.words[j+1].base) {
			j += 2 // Délégation aux droits de
			continue
		}
		if low == "of" || low == "for" || low == "de" || low == "du" || low == "des" || low == "d'" || low == "d’" || low == "l'" || low == "l’" || low == "et" && f.words[j].is != 0 && !f.governs(j+1) && !f.anotherBehind(j+1) || low == "la" || low == "le" || low == "à" && (f.is(j-1, title) || f.words[j-1].base == "etat" || f.words[j-1].place.kind == nisba && j > i+1) || low == "and" && (f.capital(j+1) || f.is(j+1, title)) || low == "the" && f.d.Tokens[j-1].Text == "of" {
			if j+1 < end && f.d.Tokens[j+1].Kind == language.Word && !f.is(j+1, honorific|say) {
				j++
				continue
			}
			break
		}
		if low == "à" && f.g.code == language.French && f.servesAt(j, end) > j {
			j = f.servesAt(j, end)
			continue
		}
		if w.is&honorific != 0 && w.is&title == 0 {
			break
		}
		if w.is&(title) != 0 || t.Upper && w.is&name == 0 && f.g.code == language.English && (f.linked(j-1) || j+1 < end && f.linked(j+1) && !f.is(j-1, title) || w.is&(common|head|tail|feature) != 0) || t.Upper && f.linked(j-1) && j > i+1 || f.linked(j-1) && !t.Upper {
			j++
			continue
		}
		break
	}
	for j > i+1 && f.linked(j-1) {
		j--
	}
	if iso == "" && first > 0 && f.g.code == language.English { // Kenya's minister, Texas Governor
		iso = f.placeBefore(first)
	}
	role := f.d.Text[f.d.Tokens[first].Start:f.d.Tokens[j-1].End]
	k := f.pastShort(j, end)
	comma := f.punct(k, ",")
	if comma || f.officer(first, k) {
		k++
	}
	polite := comma && f.g.code == language.French && f.is(k, honorific) // le président de la commission, M. Morel
	for k < end && (f.is(k, honorific) || ranks.has(f.words[k].base) && !f.givenRank(k, end) || f.punct(k, ".") && f.is(k-1, honorific) || j > i+1 && (f.shortTitle(k+1) && shortRanks.has(f.words[k].base) || k > j && f.shortTitle(k))) {
		k++
	}
	n := f.run(k, end)
	if k == j && n > k && f.apposed(first) {
		f.named(first, f.text(first, n), iso) // …, directeur de la région Nord-Est de: no name
		f.inside(first, j)
		return n
	}
	if comma && f.g.code == language.French && !f.officer(first, j) && f.apposed(first) { // Anne Lind, ministre de la Pêche, M. Morel, …: of a list
		f.named(first, role, iso)
		f.inside(first, j)
		return j
	}
	if k == j && n > k && f.g.code == language.French && f.capital(k-1) && f.is(k-1, name) && f.linked(k-2) && !f.is(k-1, head|tail|title) && f.words[k-1].place.kind == none && n <= k+2 {
		f.whoseAide(first, k-1, n, iso)
		f.inside(first, k-1)
		return n
	}
	if n == k+1 && k == j && f.capital(k-1) && (f.g.code == language.French && f.linked(k-2) || f.at(k-2).base == "for") && !f.is(k, name) {
		k = n // représentant du Nouveau Cinéma, Adviser for Coastal Resettlement
	}
	p, _ = f.place(min(k, len(f.words)-1), end)
	if n > k && n <= k+6 && !f.is(n-1, tail) && p.kind != country && p.kind != nisba && p.kind != body && p.kind != region && (!comma || n > k+1 || polite) && !f.is(k, head|title) && !f.shortForm(k, n) {
		f.inside(first, j)
		if iso == "" {
			iso = f.of(n)
		}
		f.take(span{first: k, last: n, kind: briefs.Person, iso: iso, role: role, roleFirst: first, sure: true})
		return n
	}
	if !f.named(first, role, iso) {
		f.spans = append(f.spans, span{first: first, last: j, kind: briefs.Person, iso: iso, role: role, roleOnly: true})
	}
	f.inside(first, j)
	return j
}

// shortTitle tells whether the dot at token i closes an English post or rank written short:
// Gov., Lt.
func (f *finder) shortTitle(i int) bool {
	return f.punct(i, ".") && !f.d.Tokens[i].Gap && f.g.code == language.English && f.capital(i-1) && (shortPosts.has(f.words[i-1].base) || shortRanks.has(f.words[i-1].base))
}

// shortPosts are the posts that are written short, with a dot, shortRanks the ranks that
// stand between a post and a name. Folded.
var (
	shortPosts = words{list: "gov sen rep pres amb supt cllr"}
	shortRanks = words{list: "gen col capt maj adm lt sgt cmdr brig"}
)

// whoseAide takes the name [i, n) that ends a French post which begins at token first for whose
// the post is: ancien directeur du cabinet de Jean Morel.
func (f *finder) whoseAide(first, i, n int, iso string) {
	role := f.text(first, n)
	if !f.named(first, role, iso) {
		f.spans = append(f.spans, span{first: first, last: i, kind: briefs.Person, iso: iso, role: role, roleOnly: true})
	}
	f.take(span{first: i, last: n, kind: briefs.Person, sure: true})
}

// officer tells whether a colon at token k ties a post that a line of a list begins with to the
// full name behind it: trésorière : Anne Lefort.
func (f *finder) officer(first, k int) bool {
	if !f.punct(k, ":") || f.capital(first) && f.g.code == language.English && k > first+3 {
		return false
	}
	begin := f.d.Sentences[f.d.Tokens[first].Sentence].First
	if first > begin && !f.punct(first-1, ";", "-", "–", "•", ",") {
		return false
	}
	end := f.sentenceEnd(k)
	n := k + 1
	if n < end {
		n = f.run(k+1, end)
	}
	return n > k+2 && n <= k+5 && f.is(k+1, name) && !f.is(k+1, stop)
}

// before are the words that a hyphen ties to the front of a post.
var before = words{list: "vice ex porte sous co"}

// apposed tells whether a post at token first stands behind the comma of a person's
// name that has none yet.
func (f *finder) apposed(first int) bool {
	first = f.pastAside(first)
	for k := len(f.spans) - 1; k >= 0 && f.spans[k].last >= first-1; k-- {
		if s := f.spans[k]; s.last == first-1 && s.kind == briefs.Person && !s.roleOnly && (s.role == "" || f.g.code == language.French && !strings.Contains(s.role, " ")) && f.punct(first-1, ",") {
			return true
		}
	}
	return false
}

// pastShort skips the short form of a body in brackets that ends a post: (DGSN).
func (f *finder) pastShort(j, end int) int {
	if !f.punct(j, "(") {
		return j
	}
	for k := j + 1; k < min(end, j+5); k++ {
		if f.punct(k, ")") && k > j+1 {
			return k + 1
		}
		if !f.capitals(k) && !f.punct(k, "-") && f.words[k].place.kind != body && !(f.g.code == language.French && k == j+1 && f.capital(k) && f.words[k].place.kind == none) {
			break
		}
	}
	return j
}

// shortForm tells whether the tokens are nothing but short forms in capitals,
// which a post ends with: le directeur du pôle DGST-DGSN.
func (f *finder) shortForm(first, last int) bool {
	for k := first; k < last; k++ {
		if f.d.Tokens[k].Kind == language.Word && (!f.capitals(k) || f.is(k, name)) {
			return false
		}
	}
	return last-first != 2 || f.punct(first+1, "-")
}

// ownPosts are the English posts that one state alone has by that name.
var ownPosts = map[string]string{"Foreign Secretary": "GB", "Home Secretary": "GB", "House Speaker": "US", "Treasury Secretary": "US", "Defense Secretary": "US", "Taoiseach": "IE"}

// state tells whether token i is a state's name that looks like a small word: US.
func (f *finder) state(i int) bool {
	return f.at(i).place.kind == country && f.capitals(i) && !f.is(i, say|honorific)
}

// accredited is where the state ends to which a post that begins at token i is
// accredited, and of which it is not: "ambassador to the United Kingdom"; j
// where none is named at token j.
func (f *finder) accredited(i, j, end int) int {
	if f.g.code != language.English || f.d.Tokens[j].Fold != "to" || !envoys.has(f.words[i].base) {
		return j
	}
	k := j + 1
	if k < end && f.d.Tokens[k].Fold == "the" {
		k++
	}
	if k < end {
		if p, last := f.place(k, end); p.kind == country || p.kind == body || p.kind == city {
			return last
		}
	}
	return j
}

// envoys are the English posts that are held at somebody else's seat. Folded.
var envoys = words{list: "ambassador envoy representative consul commissioner"}

// placeBefore is the state of the place whose name ends before token i, "" for none.
func (f *finder) placeBefore(i int) string {
	for k := len(f.spans) - 1; k >= 0 && f.spans[k].last >= i; k-- {
		if s := f.spans[k]; s.last == i && s.kind != briefs.Person && i < len(f.d.Tokens) && f.d.Tokens[i-1].Sentence == f.d.Tokens[i].Sentence {
			return s.iso
		}
	}
	return ""
}

// charged are the English words of what a post is for, which stand before it in
// small letters: "the party's international trade spokesperson". Folded.
var charged = words{list: `foreign defence defense interior finance trade health justice
	energy transport international national security economic affairs press home
	education agriculture environment labour labor culture development police army government party presidential opposition rebel union embassy company hospital court city council parliamentary ministry campaign navy guerrilla military state economy
	employment relations farm food farming fisheries industry business investment planning housing social welfare culture sport sports youth tourism science technology communications
	telecommunications information immigration migration climate water land budget treasury deputy acting shadow public works transportation mining commerce`}

// fieldWord tells whether the small English word at token i goes on with what a post is for:
// minister for foreign | affairs, secretary of public | services.
func (f *finder) fieldWord(i int) bool {
	if f.g.code != language.English || f.d.Tokens[i].Upper || f.d.Tokens[i-1].Upper || f.linked(i-1) || i < 2 || !f.linked(i-2) {
		return false
	}
	return fieldWords.has(f.words[i].base)
}

// fieldWords are those words. Folded.
var fieldWords = words{list: "affairs relations services works policy security safety development cooperation trade"}

// ranks are titles that stand between a post and its holder's name. Folded.
var ranks = words{list: `sheikh prince princess general colonel lord cheikh shaikh marshal admiral captain major field brigadier lieutenant
	emir sultan king`}

func (f *finder) linked(i int) bool {
	if i < 0 || i >= len(f.d.Tokens) {
		return false
	}
	switch strings.ToLower(f.d.Tokens[i].Text) {
	case "of", "for", "and", "the", "de", "du", "des", "d'", "d’", "l'", "l’", "la", "le", "et", "à":
		return true
	}
	return false
}
