package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// semitic finds names in languages without capitals. The rules follow the
// order in which a phrase tells what it is: a post before the name it
// belongs to, the head of an organisation before its genitives.
func (f *finder) semitic() {
	for i := 0; i < len(f.d.Tokens); {
		if f.d.Tokens[i].Kind != language.Word {
			i++
			continue
		}
		end := f.sentenceEnd(i)
		if n := f.quotedHolder(i, end); n > i {
			f.take(span{first: i, last: n, kind: briefs.Person, sure: true})
			i = n
			continue
		}
		if n := f.known(i, end); n > i {
			if f.g.code == language.Arabic {
				n = max(n, f.nameByRule(i, end))
			}
			f.take(span{first: i, last: n, kind: briefs.Person, sure: true})
			i = n
			continue
		}
		if n := f.honouredBy(i, end); n > i {
			i = n
			continue
		}
		p, last := f.place(i, end)
		switch {
		case last > i+1 && f.urduName(i, end) <= last:
			if p.kind == body && f.g.code == language.Arabic {
				last = f.nisbaAfter(last, end)
			}
			if p.kind == body {
				last, p = f.ofState(i, last, end, p)
			}
			s := p.span(i, last)
			if p.kind == body {
				s.short = f.shortAfter(last, end)
			}
			if p.kind == region && f.punct(i-1, "«", "\"", "“") && f.punct(last, "»", "\"", "”") {
				s.kind, s.stateless = briefs.Organisation, true // a newspaper named for the region
			}
			f.take(s)
			i = last
			continue
		case f.is(i, title) || f.g.code == language.Arabic && f.singular(i) != "":
			if n := f.post(i, end); n > i {
				i = n
				continue
			}
		}
		if n := f.another(i, end); n > i {
			f.words[i] = word{base: strings.TrimPrefix(f.d.Tokens[i].Fold, "و"), skip: len("و")}
			f.take(span{first: i, last: n, kind: briefs.Person})
			i = n
			continue
		}
		if n := len(f.spans); n > 0 && f.spans[n-1].short == i && i > 0 {
			f.words[i] = word{base: f.d.Tokens[i].Fold} // letters, no particle
			f.take(span{first: i, last: i + 1, kind: briefs.Organisation, sure: true})
			i++
			continue
		}
		if f.surname(i, end) {
			f.take(span{first: i, last: i + 1, kind: briefs.Person, sure: true})
			i++
			continue
		}
		if n := f.unlisted(i, end); n > i {
			f.take(span{first: i, last: n, kind: briefs.Person, sure: true})
			i = n
			continue
		}
		if n := f.initialled(i, end); n > i+2 {
			f.take(span{first: i, last: n, kind: briefs.Person, sure: true})
			i = n
			continue
		}
		if n := f.urdu(i, end); n > i {
			i = n
			continue
		}
		if n := f.hebrew(i, end); n > i {
			i = n
			continue
		}
		if f.is(i, honorific|rank) {
			if n := f.honoured(i, end); n > i {
				i = n
				continue
			}
		}
		if n := f.hebrewGiven(i, end); n > i {
			f.take(span{first: i, last: n, kind: briefs.Person, sure: true})
			i = n
			continue
		}
		if n, iso := f.portfolio(i, end); n > i {
			f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso, same: f.ministryKey(i, n), sure: true})
			i = n
			continue
		}
		if f.is(i, head|weak) && p.kind == none {
			if n, iso := f.organisation(i, end); n > i {
				quoted := f.g.code == language.Arabic && iso == "" && companies.has(f.words[i].base) && f.words[i].base != "صحيفه" && f.words[i].base != "جريده" && f.punct(n-1, "»", "\"", "”", "“")
				f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso, short: f.shortAfter(n, end), stateless: quoted})
				i = n
				continue
			}
		}
		if f.g.code == language.Urdu && (p.kind == nisba || p.kind == country) && i+1 < end && f.is(i+1, head) {
			n := i + 2
			if m, _ := f.urduBody(i+1, end); m > n {
				n = m // چینی وزارت خارجہ
			}
			f.take(span{first: i, last: n, kind: briefs.Organisation, iso: p.iso, sure: true})
			i = n
			continue
		}
		if f.g.code == language.Arabic && (p.kind >= city && p.kind != nisba && f.is(i-1, honorific) && f.at(i-1).base != "دوله" || p.kind == nisba && last == i+1 && f.familyOf(i)) {
			p.kind = none // a family that is named like a town or a nationality
		}
		if f.g.code == language.Arabic && p.kind == country {
			p = f.otherwise(i, p)
		}
		if f.g.code == language.Arabic && p.kind >= city && p.kind != nisba && (f.at(i-1).base == "ما" || f.at(i-1).base == "قد" || f.at(i-1).base == "لم") {
			p.kind = none // a verb of the same letters: ما وجده
		}
		if p.kind >= city && !f.urduTown(i, p) && f.denied(i, i+1, tagger.BeginPlace) || p.kind != none && f.disputed(i, end) {
			p.kind = none
		}
		if n := f.site(i, end); n > i {
			f.take(span{first: i, last: n, kind: briefs.Place, iso: f.at(i + 1).place.iso, sure: true})
			i = n
			continue
		}
		if p.kind == country && f.compound(i, end) || f.weekday(i) || f.financial(i) || f.commonWord(i) {
			p.kind = none
		}
		if p.kind != none {
			if p.kind != nisba || !f.is(i, stop) {
				if f.is(i, name) && f.nameStart(i) && f.person(i, end) > i+1 && p.kind >= city && f.words[i].skip == 0 && f.is(i+1, name|link) {
					n := f.person(i, end)
					f.take(span{first: i, last: n, kind: briefs.Person})
					i = n
					continue
				}
				last, p := i+1, p
				if p.kind == body {
					last, p = f.ofState(i, last, end, p)
				}
				f.take(p.span(i, last))
				i = last - 1
			}
			i++
			continue
		}
		if f.listed(i, end) {
			f.take(span{first: i, last: i + 1, kind: briefs.Place})
			i++
			continue
		}
		if s, ok := f.unannounced(i, end); ok {
			f.take(s)
			i = s.last
			continue
		}
		i++
	}
}

// shortAfter is the token of a body's short form, where nothing but one stands in
// brackets behind its name, which ends before token n; 0 for none.
func (f *finder) shortAfter(n, end int) int {
	if n+2 < end && f.punct(n, "(") && f.punct(n+2, ")") && f.d.Tokens[n+1].Kind == language.Word && f.words[n+1].place.kind == none && !f.is(n+1, stop|title|say|common) {
		return n + 1
	}
	return 0
}

// listed tells whether an unknown word is one more place of a list of towns:
// "the towns of A and B and C".
func (f *finder) listed(i, end int) bool {
	if f.g.code != language.Arabic || len(f.spans) == 0 || !strings.HasPrefix(f.d.Tokens[i].Fold, "و") || f.words[i].is&^name != 0 || i+1 >= end || strings.HasSuffix(f.d.Tokens[i].Fold, "ها") {
		return false
	}
	s := f.spans[len(f.spans)-1]
	if s.kind != briefs.Place || s.last != i {
		return false
	}
	next := f.d.Tokens[i+1]
	if next.Kind != language.Punct && !strings.HasPrefix(next.Fold, "و") {
		return false
	}
	if f.words[i].skip == 0 {
		f.words[i] = word{base: strings.TrimPrefix(f.d.Tokens[i].Fold, "و"), skip: len("و")}
	}
	return true
}

// nisbaAfter goes on over adjectives of nationality.
func (f *finder) nisbaAfter(i, end int) int {
	for i < end && f.at(i).place.kind == nisba && f.at(i).skip == 0 {
		i++
	}
	return i
}

// nameStart tells whether a name may begin at token i.
func (f *finder) nameStart(i int) bool {
	w := f.at(i)
	if w.base == "" || w.is&(stop|title|head|weak|honorific|say|adjective|rank) != 0 || w.place.kind == nisba || w.place.kind == country {
		return false
	}
	if f.g.code == language.Hebrew && w.is&name == 0 && f.is(i-1, title|common) && strings.HasPrefix(w.base, "י") && utf8.RuneCountInString(w.base) < 6 {
		return false // "the minister will visit"
	}
	if f.g.code == language.Arabic && i > 0 && strings.TrimLeft(f.d.Tokens[i-1].Fold, "ول") == "الله" && f.at(i-2).base != "عبد" {
		return false // سائلا الله التوفيق
	}
	if f.g.code == language.Arabic && appoints.has(w.base) {
		return false
	}
	if f.g.code == language.Arabic && ordinals.has(w.base) {
		return false // the brigade, by its number
	}
	if f.g.code == language.Arabic && w.is&name == 0 && (strings.HasSuffix(w.base, "ها") || w.skip == 0 && f.joined(i)) {
		return false // "its interior minister"; "and …"
	}
	definite := w.definite && !(f.g.code == language.Hebrew && f.g.words[strings.TrimPrefix(w.base, "ה")] == 0) // הרצי has no article
	return w.is&(name|link) != 0 || w.is&common == 0 && !definite && w.place.kind == none && utf8.RuneCountInString(w.base) > 2
}
