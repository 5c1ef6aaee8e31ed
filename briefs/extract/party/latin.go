package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// latin finds names in languages with capitals: runs of capitalised words,
// told apart by what they hold and what stands before them.
func (f *finder) latin() {
	f.correlatives()
	f.expansions()
	f.cues()
	for i := 0; i < len(f.d.Tokens); {
		if x, ok := f.expand[i]; ok {
			f.long(i, x)
			i = x.last
			continue
		}
		if f.taken[i] || f.d.Tokens[i].Kind != language.Word || strings.HasSuffix(f.d.Tokens[i].Fold, "'") { // L'
			i++
			continue
		}
		end := f.sentenceEnd(i)
		if iso := f.firstHalf(i, end); iso != "" {
			f.take(span{first: i, last: i + 1, kind: briefs.Country, iso: iso, nisba: true, sure: true})
			i++
			continue
		}
		p, last := f.place(i, end)
		if p.kind == body && f.medium(i) || p.kind != none && f.prefixed(i) {
			i = last
			continue
		}
		if p.kind == country && last == i+1 && f.somebody(i, end) {
			n := f.run(i, end)
			f.take(span{first: i, last: n, kind: briefs.Person, sure: true})
			i = n
			continue
		}
		if n := f.bodyOfBody(p, i, last, end); n > last {
			f.take(span{first: i, last: n, kind: briefs.Organisation, iso: p.iso, sure: true})
			i = n
			continue
		}
		if p.kind != none && (f.d.Tokens[i].Upper || f.g.code == language.French && (p.kind == nisba || p.kind == body && last > i+1 || p.kind == country && f.capital(last-1))) {
			if n := f.run(i, end); p.kind == country || p.kind == body || n <= last || p.kind == region && f.cued[f.runKey(i, n)] != briefs.Organisation {
				sea := f.is(i, feature) && n > last && f.linked(last) // the Gulf of Finland
				if !sea && (p.kind != country && p.kind != nisba && p.kind != region || n <= last || !f.is(n-1, tail)) {
					first := i
					if p.kind == country {
						first = f.fullName(i)
					}
					f.take(p.span(first, last))
					i = last
					continue
				}
			}
		}
		if n, iso := f.generalBody(i, end); n > i {
			f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso, sure: true})
			i = n
			continue
		}
		if f.is(i, title) {
			i = f.latinPost(i, end)
			continue
		}
		if f.g.code == language.French && f.is(i, honorific) && !f.is(i, name) && i+1 < end && (articles.has(f.words[i+1].base) || f.is(i+1, title)) {
			i++ // Sa Majesté | le Roi
			continue
		}
		if f.g.code == language.French && (f.is(i, head) || f.commonBody(i, end) > i) && !f.ofChiefs(i) && (f.d.Tokens[i].Upper || f.at(i-1).base != "en") || f.d.Tokens[i].Upper && (f.is(i, head|weak) || f.headOf(i)) {
			if n, iso := f.latinBody(i, end); n > i {
				f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso, sure: true, stateless: f.words[i].base == "communaute" && f.at(i+1).base == "internationale"})
				i = n
				continue
			}
		}
		n := f.run(i, end)
		if n == i || f.pluralTitle(i) && f.g.code == language.English && f.is(i+1, name) && !f.is(i+1, head|tail) { // Senators | Ann Poole and …
			i++
			continue
		}
		f.classify(i, n)
		i = n
	}
	f.pluralPosts()
}

// pairing are the English words that tie names and open sentences, and begin none. Folded.
var pairing = words{code: language.French, list: "neither either nor yet once whose within without upon"}

// correlatives lets no name begin with a word that ties two: Neither Norway nor Kenya.
func (f *finder) correlatives() {
	for i := range f.words {
		if f.g.code == language.English && pairing.has(f.words[i].base) {
			f.words[i].is |= stop
		}
	}
}

// classify says what a run of capitalised words names.
func (f *finder) classify(i, n int) {
	if f.crownBody(i, n) {
		f.take(span{first: n - 3, last: n, kind: briefs.Organisation, iso: "GB", sure: true})
		return
	}
	for i < n && f.is(i, honorific) {
		i++
	}
	if i == n {
		return
	}
	if iso := f.national(i, n); iso != "" {
		f.take(span{first: i, last: i + 1, kind: briefs.Country, iso: iso, nisba: true, sure: true})
		f.take(span{first: i + 1, last: n, kind: briefs.Person, iso: iso, sure: true})
		return
	}
	s := span{first: i, last: n}
	if iso := f.at(i).place.iso; iso != "" {
		s.iso = iso
	}
	known, small := 0, 0
	for k := i; k < n; k++ {
		if k > i && f.g.code == language.French && f.linked(k) {
			small++
			if strings.HasPrefix(f.d.Tokens[k].Fold, "d'") {
				known++ // Xavier d'Arcis
			}
		}
		if f.is(k, name) && !f.is(k, common) || k > i && k == n-1 && f.words[k].is&^placeStart == 0 && familyName(f.words[k].base) {
			known++
		}
	}
	if f.is(n-1, thing) && !f.forum(i, n) || n > i+1 && f.is(i, thing) {
		f.inside(i, n)
		return
	}
	if f.knownAs(f.words[i].base, i, n) == n {
		s.kind, s.sure, s.iso = briefs.Person, true, ""
		f.take(s)
		return
	}
	cued := f.cued[f.runKey(i, n)]
	acronym := n == i+1 && !strings.ContainsAny(f.d.Tokens[i].Text, "'’") && f.capitals(i)
	switch {
	case f.hyphenedFirm(i, n), f.forum(i, n):
		s.kind = briefs.Organisation
	case f.ofCommune(i, n):
		s.kind = briefs.Place
	case f.reportedFrom(i, n, f.sentenceEnd(i)):
		s.kind, s.iso = briefs.Place, f.inState(n, f.sentenceEnd(i))
	case cued == briefs.Place && (!f.is(n-1, tail) || venues.has(f.words[n-1].base)), f.situated(i, n, f.sentenceEnd(i)) != "":
		s.kind = briefs.Place
		if s.iso == "" {
			s.iso = f.situated(i, n, f.sentenceEnd(i))
		}
		if s.iso == "" && f.at(i-2).place.kind == nisba {
			s.iso = f.at(i - 2).place.iso // la ville nigérienne de
		}
	case n == i+1 && f.definiteBody(i):
		s.kind, s.bare = briefs.Organisation, true
	case n > i+2 && f.severalOf(i+1) && f.linked(i+2):
		f.inside(i+2, n)
		return
	case f.severalOf(n-1) && n <= i+2, f.realm(n-1) && f.linked(min(n, len(f.words)-1)):
		return
	case f.is(n-1, tail) && n > i+1, (f.is(i, head) || f.headOf(i)) && n > i+1, f.headed(i, n):
		s.kind = briefs.Organisation
		s.first, s.last = f.coordinatedBody(i, n), f.bodyFor(i, n)
	case n > i+1 && cued != briefs.Organisation && (f.is(n-1, feature) && !(f.g.code == language.French && n == i+2 && f.is(i, name) && !f.is(i, common)) || f.is(i, feature) || landforms.has(f.words[i].base)):
		s.kind = briefs.Place
	case acronym && !monthNames.has(f.words[i].base) && f.initialism(i), cued == briefs.Organisation && (n > i+1 || !f.is(i, common)):
		s.kind = briefs.Organisation
	case acronym && len(f.d.Tokens[i].Text) == 2:
		s.kind, s.bare = briefs.Organisation, true
	case f.is(n-1, title), f.g.code == language.English && f.capital(n) && f.is(n, title): // Monsieur le Président; Energy Minister
		return
	case f.is(i-1, honorific), f.punct(i-1, ".") && f.is(i-2, honorific):
		s.kind, s.sure = briefs.Person, true
	case n >= i+2 && f.capitals(i) && !f.capitals(n-1): // a ship, a model
		return
	case n >= i+2 && n <= i+5 && known*2 >= n-i-small && !f.is(i, common|stop) && f.alwaysIn(i, n):
		s.kind = briefs.Place
	case n >= i+2 && n <= i+5 && known*2 >= n-i-small && !f.is(i, common|stop):
		s.kind = briefs.Person
	case n >= i+2 && n <= i+4 && f.held(n, f.sentenceEnd(i)) && !f.is(i, common|stop) && !f.is(n-1, common):
		s.kind = briefs.Person
	default:
		kind, ok := f.elected(i, n)
		if !ok {
			return
		}
		s.kind = kind
	}
	if s.kind == briefs.Person && s.iso == "" {
		s.iso = f.of(n)
	}
	f.take(s)
}

// headed tells whether a body's head stands inside a run, before "of": "National
// University of Kenya".
func (f *finder) headed(first, last int) bool {
	for k := first + 1; k+1 < last; k++ {
		if f.is(k, head|tail) && f.linked(k+1) {
			return true
		}
	}
	return false
}

// of is the state that a person is said to be of right behind the name, which
// ends before token n: "Idris II of Jordan"; "" where none is.
func (f *finder) of(n int) string {
	end := f.sentenceEnd(n - 1)
	if f.g.code != language.English || n >= end || f.d.Tokens[n].Fold != "of" {
		return ""
	}
	k := n + 1
	if k < end && f.d.Tokens[k].Fold == "the" {
		k++
	}
	if k < end {
		if p, _ := f.place(k, end); p.kind == country {
			return p.iso
		}
	}
	return ""
}

// long takes what the text gives a short form of: a body, or what such a name
// of no body holds.
func (f *finder) long(i int, x expansion) {
	p, last := f.place(i, x.last)
	if !x.body {
		f.inside(i, x.last)
		return
	}
	s := span{first: i, last: x.last, kind: briefs.Organisation, sure: true, short: x.short}
	if last == x.last {
		s.iso, s.same = p.iso, p.same
		if p.kind == country {
			s.kind = briefs.Country // Émirats arabes unis (EAU)
		}
	}
	for k := i; k < x.last && s.iso == ""; k++ {
		if p := f.words[k].place; p.kind == country || p.kind == nisba {
			s.iso = p.iso
		}
	}
	f.take(s)
}

// inside finds the bodies and states that a post names.
func (f *finder) inside(first, last int) {
	for i := first; i < last; i++ {
		if f.taken[i] || f.d.Tokens[i].Kind != language.Word {
			continue
		}
		if x, ok := f.expand[i]; ok && x.body && x.last <= last && i > first {
			f.long(i, x)
			i = x.last - 1
			continue
		}
		if p, n := f.place(i, last); p.kind == body && f.bodyOfBody(p, i, n, last) > n {
			n = f.bodyOfBody(p, i, n, last)
			f.take(span{first: i, last: n, kind: briefs.Organisation, iso: p.iso, sure: true})
			i = n - 1
			continue
		}
		if p, n := f.place(i, last); p.kind != none && (f.d.Tokens[i].Upper || p.kind == nisba) {
			f.take(p.span(i, n))
			i = n - 1
			continue
		}
		if (f.capital(i) || f.g.code == language.French && (f.words[i].base == "ministere" || i > first+2 && f.servesAt(i-2, last) == i)) && f.is(i, head|tail) && i+1 < last {
			if n, iso := f.latinBody(i, last); n > i+1 {
				f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso})
				i = n - 1
			}
		}
	}
}

// latinBody reads "Ministry of …", "ministère de …"; an Association Agreement is none.
func (f *finder) latinBody(i, end int) (int, string) {
	last, iso := f.latinRealm(i, end)
	if n, of := f.frenchBody(i, end); n > last {
		last, iso = n, of
	}
	if last > i && f.is(last-1, thing) && f.g.code == language.English {
		return i, ""
	}
	return last, iso
}

func (f *finder) latinRealm(i, end int) (int, string) {
	j, last, iso := i+1, i, ""
	if f.at(j).base == "et" {
		return i, "" // un projet école et des ateliers
	}
	for j < min(end, i+12) && f.d.Tokens[j].Kind == language.Word {
		t := f.d.Tokens[j]
		p, n := f.place(j, end)
		switch {
		case t.Text == "à" && f.g.code == language.French:
			if last <= i {
				return i, "" // les questions du gouvernement | à l'Assemblée
			}
			return last, iso // le ministère de l'Équipement | à de jeunes architectes
		case t.Fold == "et" && f.g.code == language.French && last == j && j+1 < end && strings.HasPrefix(f.words[i].base, "minist") && qualifies(f.words[j-1].base) && !f.d.Tokens[j-1].Upper && qualifies(f.words[j+1].base) && !f.d.Tokens[j+1].Upper && f.words[j+1].place.kind == none:
			j++
			last = j + 1 // de l'Enseignement primaire et secondaire
		case t.Fold == "and" && f.at(j+1).base == "the" && j+2 < end && (f.is(j+2, head) || f.headOf(j+2)):
			if last <= i {
				return i, ""
			}
			return last, iso // the Department of Trade | and the Bank for …
		case t.Fold == "et" && f.g.code == language.French && j+2 < end && (articles.has(f.d.Tokens[j+1].Fold) || f.d.Tokens[j+1].Fold == "un" || f.d.Tokens[j+1].Fold == "une"):
			if last <= i {
				return i, ""
			}
			return last, iso // le Parlement | et la Commission
		case (t.Fold == "and" || t.Fold == "et") && f.is(j+1, name) && !f.is(j+1, common) && f.capital(j+1) && f.capital(j+2) && j+2 < end:
			if last <= i {
				return i, ""
			}
			return last, iso // le gouvernement | et Anne Lund
		case p.kind != none && (t.Upper || p.kind == nisba):
			if f.d.Tokens[j-1].Fold == "and" && p.kind == country && last > i {
				return last, iso // Ministry of Trade and Kuwait Customs
			}
			if iso == "" {
				iso = p.iso
			}
			j, last = n, n
			if p.kind == country || f.owner(n-1) {
				return last, iso
			}
			continue
		case t.Upper && !f.is(j, stop) && (f.words[j].is&title == 0 || f.linked(j-1) || f.g.code != language.English):
			if last = j + 1; f.owner(j) {
				return last, iso
			}
		case f.linked(j) && j+1 < end && (f.capital(j+1) || f.linked(j+1) || f.at(j+1).place.kind != none):
		case j == i+1 && f.about(i, j) && j+1 < end:
		case f.g.code == language.French && last == j && j > i+1 && f.words[j].is&(stop|title|say) == 0 && strings.HasSuffix(f.words[j].base, "s") && strings.HasPrefix(f.words[i].base, "minist"):
			last = j + 1 // Affaires étrangères
		case f.g.code == language.French && last == j && f.d.Tokens[j-1].Upper && (charges.has(f.words[j].base) || qualifies(f.words[j].base)):
			last = j + 1 // Défense nationale
		case f.g.code == language.French && j > i+1 && f.linked(j-1) && !strings.HasPrefix(f.words[j].base, "autre") && strings.HasPrefix(f.words[i].base, "minist"):
			last = j + 1
		default:
			if last <= i {
				return i, ""
			}
			return last, iso
		}
		j++
	}
	if last <= i {
		return i, ""
	}
	return last, iso
}
