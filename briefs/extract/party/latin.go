package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// latin finds names in languages with capitals: runs of capitalised words,
// told apart by what they hold and what stands before them.
func (f *finder) latin() {
	f.expansions()
	for i := 0; i < len(f.d.Tokens); {
		if x, ok := f.expand[i]; ok {
			if f.inside(i, x.last); x.body {
				f.body(i, x)
			}
			i = x.last
			continue
		}
		if f.d.Tokens[i].Kind != language.Word || strings.HasSuffix(f.d.Tokens[i].Fold, "'") { // L'
			i++
			continue
		}
		end := f.sentenceEnd(i)
		p, last := f.place(i, end)
		if p.kind != none && (f.d.Tokens[i].Upper || p.kind == nisba && f.g.code == language.French) {
			if n := f.run(i, end); p.kind == country || p.kind == body || n <= last || p.kind == region {
				if p.kind != country && p.kind != nisba || n <= last || !f.is(n-1, tail) {
					f.take(p.span(i, last))
					i = last
					continue
				}
			}
		}
		if f.is(i, title) {
			i = f.latinPost(i, end)
			continue
		}
		if f.g.code == language.French && f.is(i, head) || f.d.Tokens[i].Upper && f.is(i, head) {
			if n, iso := f.latinBody(i, end); n > i {
				f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso, sure: true})
				i = n
				continue
			}
		}
		n := f.run(i, end)
		if n == i {
			i++
			continue
		}
		f.classify(i, n)
		i = n
	}
}

// run is where the run of capitalised words that begins at token i ends.
func (f *finder) run(i, end int) int {
	if !f.capital(i) || f.is(i, stop) {
		return i
	}
	j := i + 1
	for j < end {
		switch {
		case f.owner(j - 1), f.is(j, title) && f.g.code == language.English:
			return j
		case f.is(j, link) && f.punct(j+1, "-") && j+2 < end && f.capital(j+2): // el-Sisi
			j += 3
		case f.capital(j) && !(f.is(j, stop) && !f.is(j, link)):
			j++
		case f.is(j, link) && f.capital(j+1) && j+1 < end && (f.d.Tokens[j].Text != "of" && f.d.Tokens[j].Text != "de" && f.d.Tokens[j].Text != "du" && f.d.Tokens[j].Text != "la" || f.is(i, head|tail|feature)):
			j += 2
		case f.punct(j, "-", ".") && !f.d.Tokens[j].Gap && j+1 < end && !f.d.Tokens[j+1].Gap && f.capital(j+1) || f.punct(j, ".") && len(f.d.Tokens[j-1].Text) == 1 && j+1 < end && f.capital(j+1):
			j += 2
		case f.punct(j, "&") && f.capital(j+1):
			j += 2
		default:
			return f.whole(i, j)
		}
	}
	return f.whole(i, j)
}

// whole is where a run ends without small words at its end: a sentence may
// begin behind it with one.
func (f *finder) whole(i, n int) int {
	for n > i+1 && f.is(n-1, link|stop) && (!f.is(n-1, name) || n > i+2 && f.is(n-1, stop)) {
		n--
	}
	return n
}

// owner tells whether token i ends a name as whose something is: "Kenya's
// Treasury", "Ngugi's cabinet", but "People's Army".
func (f *finder) owner(i int) bool {
	return f.g.code == language.English && strings.HasSuffix(f.d.Tokens[i].Fold, "'s") && (!f.is(i, common) || f.is(i, tail) || f.words[i].place.kind != none)
}

func (f *finder) capital(i int) bool {
	return i < len(f.d.Tokens) && f.d.Tokens[i].Kind == language.Word && f.d.Tokens[i].Upper
}

// capitals tells whether token i is written in capitals.
func (f *finder) capitals(i int) bool {
	t := f.d.Tokens[i].Text
	return len(t) >= 2 && strings.ToUpper(t) == t
}

// classify says what a run of capitalised words names.
func (f *finder) classify(i, n int) {
	for i < n && f.is(i, honorific) {
		i++
	}
	if i == n {
		return
	}
	s := span{first: i, last: n}
	if iso := f.at(i).place.iso; iso != "" {
		s.iso = iso
	}
	known := 0
	for k := i; k < n; k++ {
		if f.is(k, name) && !f.is(k, common) {
			known++
		}
	}
	if f.is(n-1, thing) || n > i+1 && f.is(i, thing) {
		f.inside(i, n)
		return
	}
	acronym := n == i+1 && !strings.ContainsAny(f.d.Tokens[i].Text, "'’") && f.capitals(i)
	switch {
	case f.is(n-1, tail) && n > i+1, f.is(i, head) && n > i+1:
		s.kind = briefs.Organisation
	case n > i+1 && (f.is(n-1, feature) || f.is(i, feature)):
		s.kind = briefs.Place
	case acronym && f.initialism(i):
		s.kind = briefs.Organisation
	case f.is(n-1, title), f.g.code == language.English && f.capital(n) && f.is(n, title): // Monsieur le Président; Energy Minister
		return
	case f.is(i-1, honorific):
		s.kind, s.sure = briefs.Person, true
	case n >= i+2 && f.capitals(i) && !f.capitals(n-1): // a ship, a model
		return
	case n >= i+2 && n <= i+5 && known*2 >= n-i && !f.is(i, common|stop):
		s.kind = briefs.Person
	default:
		kind, ok := f.elected(i, n)
		if !ok {
			return
		}
		s.kind = kind
	}
	f.take(s)
}

// latinPost reads a post and the name before or after it.
func (f *finder) latinPost(i, end int) int {
	first := i
	for first > 0 && first > f.d.Sentences[f.d.Tokens[i].Sentence].First && f.d.Tokens[first-1].Kind == language.Word && !f.is(first-1, stop|honorific|say) &&
		(f.at(first-1).place.kind == nisba || f.capital(first-1) && !f.is(first-1, name) || f.is(first-1, title)) && i-first < 3 {
		first--
	}
	iso, j := f.at(first).place.iso, i+1
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
		if p, last := f.place(j, end); p.kind != none && (t.Upper || p.kind == nisba) && !(f.is(j, name) && f.run(j, end) > last) {
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
		if f.g.code == language.French && !t.Upper && f.d.Tokens[j-1].Upper && charges[w.base] {
			j++
			continue
		}
		if w.is&(title) != 0 || t.Upper && w.is&name == 0 && f.g.code == language.English && (f.linked(j-1) || j+1 < end && f.linked(j+1) || w.is&(common|head|tail|feature) != 0) || t.Upper && f.linked(j-1) && j > i+1 || f.linked(j-1) && !t.Upper {
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
	for k < end && (f.is(k, honorific) || f.punct(k, ".") && f.is(k-1, honorific)) {
		k++
	}
	n := f.run(k, end)
	p, _ := f.place(min(k, len(f.words)-1), end)
	if n > k && n <= k+6 && !f.is(n-1, tail) && p.kind != country && p.kind != nisba && p.kind != body && (k == j || n > k+1) && !f.is(k, head|title) {
		f.inside(first, j)
		if p, _ := f.place(min(n+1, end-1), end); iso == "" && n+1 < end && f.d.Tokens[n].Fold == "of" && p.kind == country {
			iso = p.iso
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

func (f *finder) linked(i int) bool {
	switch strings.ToLower(f.d.Tokens[i].Text) {
	case "of", "for", "and", "the", "de", "du", "des", "d'", "d’", "l'", "l’", "la", "le", "et", "à":
		return true
	}
	return false
}

// body takes a body that the text gives a short form of.
func (f *finder) body(i int, x expansion) {
	s := span{first: i, last: x.last, kind: briefs.Organisation, sure: true, short: x.short}
	if n := len(f.spans); n > 0 && f.spans[n-1].first == i && f.spans[n-1].last == x.last { // one of the gazetteer's
		s.iso, s.same = f.spans[n-1].iso, f.spans[n-1].same
		f.spans = f.spans[:n-1]
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
		if p, n := f.place(i, last); p.kind != none && (f.d.Tokens[i].Upper || p.kind == nisba) {
			f.take(p.span(i, n))
			i = n - 1
			continue
		}
		if f.capital(i) && f.is(i, head|tail) && i+1 < last {
			if n, iso := f.latinBody(i, last); n > i+1 {
				f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso})
				i = n - 1
			}
		}
	}
}

// latinBody reads "Ministry of …", "ministère de …".
func (f *finder) latinBody(i, end int) (int, string) {
	j, last, iso := i+1, i, ""
	for j < min(end, i+12) && f.d.Tokens[j].Kind == language.Word {
		t := f.d.Tokens[j]
		p, n := f.place(j, end)
		switch {
		case p.kind != none && (t.Upper || p.kind == nisba):
			if iso == "" {
				iso = p.iso
			}
			j, last = n, n
			if p.kind == country {
				return last, iso
			}
			continue
		case t.Upper && !f.is(j, stop) && (f.words[j].is&title == 0 || f.linked(j-1) || f.g.code != language.English):
			if last = j + 1; f.owner(j) {
				return last, iso
			}
		case f.linked(j) && j+1 < end && (f.capital(j+1) || f.linked(j+1) || f.at(j+1).place.kind != none):
		case f.g.code == language.French && last == j && j > i+1 && f.words[j].is&(stop|title|say) == 0 && strings.HasSuffix(f.words[j].base, "s") && strings.HasPrefix(f.words[i].base, "minist"):
			last = j + 1 // Affaires étrangères
		case f.g.code == language.French && j > i+1 && f.linked(j-1) && strings.HasPrefix(f.words[i].base, "minist"):
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
