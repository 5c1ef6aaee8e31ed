package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// monthNames are the months as English and French write them with a capital, in full and
// short: before a number they are no part of a name. Folded.
var monthNames = words{list: "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december"}

// dated tells whether a month that its day follows stands at token i: Yeltsin | Sept 7.
func (f *finder) dated(i int) bool {
	return f.g.code == language.English && f.capital(i) && monthNames.has(f.words[i].base) && (i+1 < len(f.d.Tokens) && f.d.Tokens[i+1].Kind == language.Number ||
		f.punct(i+1, ".") && i+2 < len(f.d.Tokens) && f.d.Tokens[i+2].Kind == language.Number)
}

// nationals are the English nouns for the people of a state that are no adjectives of it. Folded.
var nationals = map[string]string{"frenchman": "FR", "frenchwoman": "FR", "englishman": "GB", "englishwoman": "GB", "scotsman": "GB", "welshman": "GB", "briton": "GB", "irishman": "IE", "irishwoman": "IE",
	"dutchman": "NL", "dutchwoman": "NL", "spaniard": "ES", "swede": "SE", "dane": "DK", "finn": "FI", "pole": "PL", "turk": "TR", "serb": "RS", "croat": "HR", "scot": "GB", "filipino": "PH", "filipina": "PH"}

// national is the state that the first word of a run of capitals [i, n) says that the person is
// of whose name the others are: Austrian Thomas Muster, Frenchman Cedric Perrin; "" elsewhere.
func (f *finder) national(i, n int) string {
	if f.g.code != language.English || n < i+3 || n > i+5 || f.is(n-1, tail|head|feature|thing|title) || !f.is(i+1, name) || f.is(i+1, head|tail|stop) || f.words[i+1].place.kind == country || f.words[i+1].place.kind == nisba {
		return ""
	}
	if iso := nationals[f.words[i].base]; iso != "" {
		return iso
	}
	if p := f.words[i].place; p.kind == nisba && !f.is(i+1, common) {
		return p.iso
	}
	return ""
}

// reportedFrom tells whether the run [i, n) is the town in capitals that a report says it comes
// from, with its state or the day behind it: BRUNSTAD, Norway, Nov 3; BRUNSTAD 2026-11-26.
func (f *finder) reportedFrom(i, n, end int) bool {
	if f.d.Tokens[i].Sentence > 3 || i != f.d.Sentences[f.d.Tokens[i].Sentence].First || i == 0 {
		return false
	}
	for k := i; k < n; k++ {
		if f.d.Tokens[k].Kind == language.Word && (!f.capitals(k) || f.is(k, tail|head|title|thing)) {
			return false
		}
	}
	if len(f.d.Tokens[i].Text) < 4 {
		return false
	}
	if f.inState(n, end) != "" {
		return true
	}
	if f.punct(n, ",") {
		n++
	}
	return n < end && (f.d.Tokens[n].Kind == language.Number && len(f.d.Tokens[n].Text) == 4 && f.punct(n+1, "-") || f.dated(n))
}

// givenStates are the names of states that people are called by as well. Folded.
var givenStates = words{list: "dominique israel jordan chad georgia"}

// somebody tells whether the name of a state at token i is somebody's given name: it stands right
// before a family name, and in French, where a state has its article, without one.
func (f *finder) somebody(i, end int) bool {
	if !givenStates.has(f.words[i].base) || i+1 >= end {
		return false
	}
	next := i + 1
	if f.g.code == language.French {
		switch f.at(i - 1).base {
		case "la", "l'", "en", "a":
			return false
		}
		if f.linked(next) && f.capital(next+1) && f.words[next+1].place.kind == none && f.words[i].base == "dominique" {
			return true // Dominique de Villars
		}
	}
	if !f.capital(next) || f.capitals(next) != f.capitals(i) || f.words[next].place.kind != none || f.is(next, stop|head|tail|feature|title|thing|honorific|say) || f.is(next, common) && !f.is(next, name) {
		return false
	}
	return !f.capital(i+2) || f.is(next, name)
}

// stateNamesakes takes the family name of somebody whom the text names in full for him, and not
// for the state of the same name, where nothing else says that the state is meant: Neil Jordan.
func (r *resolver) stateNamesakes() {
	if !r.latinScript() {
		return
	}
	full := map[string]bool{}
	for _, s := range r.spans {
		if s.kind == briefs.Person && s.last > s.first+1 && r.words[s.last-1].place.kind == country {
			full[r.words[s.last-1].base] = true
		}
	}
	if len(full) == 0 {
		return
	}
	states := map[string]string{}
	for _, s := range r.spans { // the state itself: in Jordan, Jordanian
		w := r.words[s.first]
		if s.nisba {
			states[s.iso] = "adjective"
		} else if s.kind == briefs.Country && s.last == s.first+1 && full[w.base] {
			switch r.at(s.first - 1).base {
			case "in", "to", "from", "into", "across", "en", "au", "du", "le", "la", "l'", "aux":
				states[s.iso] = w.base
			}
		}
	}
	for k := range r.spans {
		s := &r.spans[k]
		if s.kind == briefs.Country && !s.nisba && s.last == s.first+1 && full[r.words[s.first].base] && states[s.iso] == "" {
			s.kind, s.iso = briefs.Person, ""
		}
	}
}

// particle tells whether a nobiliary particle that ties a French family name to the given names
// [i, j) stands at token j: Xavier d'Arcis, Dominique de Villars. What a place or a body is
// called by ties no name.
func (f *finder) particle(i, j, end int) bool {
	if f.g.code != language.French || j <= i || j+1 >= end || j > i+2 || !f.is(i, name) && f.words[i].base != "dominique" || f.is(i, common|head|tail|title|stop|feature) {
		return false
	}
	switch f.d.Tokens[j].Text {
	case "d'", "d’", "de":
	default:
		return false
	}
	k := j + 1
	switch f.d.Tokens[k].Text {
	case "la", "La":
		k++
	}
	if k >= end || !f.capital(k) || f.capitals(k) || f.is(k, head|tail|title|stop|feature|thing|honorific) {
		return false
	}
	if p, _ := f.place(k, end); p.kind != none {
		return false
	}
	return !f.is(k, common) || f.is(k, name) || strings.HasPrefix(f.d.Tokens[j].Text, "d'") || k > j+1
}

// pastAside is the token of the comma behind a name, as seen from the post at token i, where an
// aside stands between: Anne Lefort (PS), députée; Paul Morel, alors ministre.
func (f *finder) pastAside(i int) int {
	if f.g.code == language.Persian && i > 2 && (f.punct(i-1, ")") || f.punct(i-1, "،", ",") && f.punct(i-2, ")")) {
		for k := i - 2; k > max(0, i-9); k-- {
			if f.punct(k, "(") {
				return k // جوزف بورل (Josep Borrell) مسئول
			}
		}
	}
	if !f.latinScript() || i < 3 {
		return i
	}
	switch f.d.Tokens[i-1].Fold {
	case "alors", "then":
		if f.punct(i-2, ",") {
			i--
		}
	}
	if !f.punct(i-1, ",") || !f.punct(i-2, ")") {
		return i
	}
	for k := i - 3; k > max(0, i-9); k-- {
		if f.punct(k, "(") {
			return k + 1
		}
	}
	return i
}

// aside tells whether a span stands in the brackets between a name and the post at token i.
func (f *finder) aside(s span, i int) bool {
	at := f.pastAside(i)
	return at < i-1 && s.first >= at
}

// ownHyphens are the small words that tie the name of a French town together. As written.
var ownHyphens = words{list: "sur sous de du des la le les lès en aux au d et"}

// commune is where a French name goes on behind a hyphen at token j and a small word:
// Boulogne-sur-Mer; j where it does not.
func (f *finder) commune(j, end int) int {
	if f.g.code != language.French {
		return j
	}
	k := j
	for k+1 < end && f.punct(k, "-") && !f.d.Tokens[k].Gap && !f.d.Tokens[k+1].Gap {
		if f.capital(k + 1) {
			if k > j {
				return k + 2
			}
			return j
		}
		if !ownHyphens.has(f.d.Tokens[k+1].Text) {
			return j
		}
		k += 2
	}
	return j
}

// ofCommune tells whether a run [i, n) is a French town's by the small words between its hyphens.
func (f *finder) ofCommune(i, n int) bool {
	if f.g.code != language.French {
		return false
	}
	for k := i + 2; k+1 < n && f.punct(i+1, "-"); k++ {
		if ownHyphens.has(f.d.Tokens[k].Text) && f.punct(k-1, "-") && f.punct(k+1, "-") && !f.d.Tokens[k].Gap {
			return true
		}
	}
	return false
}

// hyphenedFirm tells whether a run [i, n) is a firm's by the short form that a hyphen ties to
// its name: Nordvik-CSF.
func (f *finder) hyphenedFirm(i, n int) bool {
	return n == i+3 && f.punct(i+1, "-") && !f.d.Tokens[i+1].Gap && !f.d.Tokens[i+2].Gap && !f.capitals(i) && f.capitals(i+2) && len(f.d.Tokens[i+2].Text) > 2
}
