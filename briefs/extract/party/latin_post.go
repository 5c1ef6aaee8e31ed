package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// latinPost reads a post and the name before or after it.
func (f *finder) latinPost(i, end int) int {
	first := i
	for first > 0 && first > f.d.Sentences[f.d.Tokens[i].Sentence].First && f.d.Tokens[first-1].Kind == language.Word && !f.is(first-1, stop|honorific|say) &&
		(f.at(first-1).place.kind == nisba || f.capital(first-1) && !f.is(first-1, name) || f.is(first-1, title)) && i-first < 3 {
		first--
	}
	if first == i && i > 1 && f.punct(i-1, "-") && !f.d.Tokens[i].Gap && f.words[i-2].base == "vice" {
		first -= 2
	}
	if i == first+1 && first > 1 && f.d.Tokens[first-1].Fold == "and" && f.capital(first-2) && f.is(first-2, common) && !f.is(first-2, name) {
		first -= 2 // Posts and Telecommunications Minister
	}
	for first > 1 && charged[f.words[first-1].base] && !f.d.Tokens[first-1].Upper && i-first < 4 {
		first--
	}
	if first < i && !f.d.Tokens[first].Upper && (f.capital(first-1) && !f.is(first-1, name|stop) || f.at(first-1).place.kind == nisba) {
		first--
	}
	p, _ := f.place(first, end)
	iso, j := p.iso, i+1
	for j < min(end, i+14) {
		w := f.words[j]
		t := f.d.Tokens[j]
		if t.Kind != language.Word {
			if f.punct(j, "-") && !t.Gap {
				j++
				continue
			}
			break
		}
		if p, last := f.place(j, end); p.kind != none && (t.Upper || p.kind == nisba) && (f.linked(j-1) && p.kind == country || !(f.is(j, name) && f.run(j, end) > last)) {
			if iso == "" {
				iso = p.iso
			}
			j = last
			continue
		}
		low := strings.ToLower(t.Text)
		if last := f.accredited(i, j, end); last > j {
			j = last
			continue
		}
		if low == "of" || low == "for" || low == "de" || low == "du" || low == "des" || low == "d'" || low == "d’" || low == "l'" || low == "l’" || low == "et" && f.words[j].is != 0 || low == "la" || low == "le" || low == "à" && f.is(j-1, title) || low == "and" && (f.capital(j+1) || f.is(j+1, title)) || low == "the" && f.d.Tokens[j-1].Text == "of" {
			if j+1 < end && f.d.Tokens[j+1].Kind == language.Word && !f.is(j+1, honorific|say) {
				j++
				continue
			}
			break
		}
		if f.g.code == language.French && !t.Upper && f.d.Tokens[j-1].Upper && (charges[w.base] || f.linked(j-2) && qualifies(w.base)) {
			j++
			continue
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
	if iso == "" && first > 0 && f.owner(first-1) {
		iso = f.placeBefore(first)
	}
	role := f.d.Text[f.d.Tokens[first].Start:f.d.Tokens[j-1].End]
	k := j
	if f.punct(k, ",") {
		k++
	}
	for k < end && (f.is(k, honorific) || ranks[f.words[k].base] || f.punct(k, ".") && f.is(k-1, honorific)) {
		k++
	}
	n := f.run(k, end)
	p, _ = f.place(min(k, len(f.words)-1), end)
	if n > k && n <= k+6 && !f.is(n-1, tail) && p.kind != country && p.kind != nisba && p.kind != body && (k == j || n > k+1) && !f.is(k, head|title) {
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

// accredited is where the state ends to which a post that begins at token i is
// accredited, and of which it is not: "ambassador to the United Kingdom"; j
// where none is named at token j.
func (f *finder) accredited(i, j, end int) int {
	if f.g.code != language.English || f.d.Tokens[j].Fold != "to" || !envoys[f.words[i].base] {
		return j
	}
	k := j + 1
	if k < end && f.d.Tokens[k].Fold == "the" {
		k++
	}
	if k < end {
		if p, last := f.place(k, end); p.kind == country || p.kind == body {
			return last
		}
	}
	return j
}

// envoys are the English posts that are held at somebody else's seat. Folded.
var envoys = map[string]bool{"ambassador": true, "envoy": true, "representative": true, "consul": true, "commissioner": true}

// placeBefore is the state of the place whose name ends before token i, "" for none.
func (f *finder) placeBefore(i int) string {
	for k := len(f.spans) - 1; k >= 0 && f.spans[k].last >= i; k-- {
		if s := f.spans[k]; s.last == i && s.kind != briefs.Person {
			return s.iso
		}
	}
	return ""
}

// charges are the French adjectives of what a post is for, which go on with it
// in small letters: "ministre des Affaires étrangères". Folded.
var charges = map[string]bool{"etrangeres": true, "exterieures": true, "nationale": true, "national": true, "europeennes": true, "europeenne": true,
	"sociales": true, "sociale": true, "publique": true, "publiques": true, "generale": true, "economiques": true, "strategique": true, "superieur": true, "armees": true}

// qualifies tells whether a folded French word has an ending that adjectives
// have and verbs have not: "Ressources naturelles".
func qualifies(word string) bool {
	for _, end := range []string{"al", "ale", "ales", "aux", "el", "elle", "els", "elles", "ique", "iques", "aire", "aires", "ive", "ives"} {
		if len(word) > len(end)+3 && strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// charged are the English words of what a post is for, which stand before it in
// small letters: "the party's international trade spokesperson". Folded.
var charged = map[string]bool{"foreign": true, "defence": true, "defense": true, "interior": true, "finance": true, "trade": true, "health": true, "justice": true,
	"energy": true, "transport": true, "international": true, "national": true, "security": true, "economic": true, "affairs": true, "press": true, "home": true,
	"education": true, "agriculture": true, "environment": true, "labour": true, "labor": true, "culture": true, "development": true, "military": true, "state": true, "economy": true}

// ranks are titles that stand between a post and its holder's name. Folded.
var ranks = map[string]bool{"sheikh": true, "prince": true, "princess": true, "general": true, "colonel": true, "lord": true, "cheikh": true}

func (f *finder) linked(i int) bool {
	switch strings.ToLower(f.d.Tokens[i].Text) {
	case "of", "for", "and", "the", "de", "du", "des", "d'", "d’", "l'", "l’", "la", "le", "et", "à":
		return true
	}
	return false
}
