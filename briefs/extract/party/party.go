// Package party finds who and what an article names: people with their posts,
// organisations, countries and places, each with every mention.
package party

import (
	"cmp"
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// MentionKind says how a mention names its party.
type MentionKind uint8

// The kinds of mention.
const (
	ByName      MentionKind = iota // the name, or a part of it
	ByRole                         // the post alone: "the minister"
	ByAdjective                    // a nationality adjective
)

// Mention is a place where a party is named.
type Mention struct {
	Party       int // index into Result.Parties
	First, Last int // tokens, half open
	Start, End  int // bytes of the article's text, half open
	Kind        MentionKind
}

// Result is what Find found.
type Result struct {
	Parties  []briefs.Party
	Mentions []Mention // by Start
}

// find is a mention before it is merged with others of the same party.
type find struct {
	first, last         int // tokens of the name, half open; of the adjective
	start               int // byte where the name begins: after a clitic
	kind                briefs.PartyKind
	mention             MentionKind
	iso                 string
	roleFirst, roleLast int // tokens of the post, half open; equal for none
	roleStart           int // byte where the post begins
}

// finder holds the state of one article.
type finder struct {
	d     *language.Document
	g     *gazetteer
	finds []find
	taken []bool // tokens that belong to a find
}

// Find finds the parties of an article.
func Find(d *language.Document) *Result {
	newGazetteer, ok := gazetteers[d.Code]
	if !ok {
		return &Result{}
	}
	f := &finder{d: d, g: newGazetteer(), taken: make([]bool, len(d.Tokens))}
	switch d.Code {
	case language.Arabic:
		f.arabicPeople()
		f.arabicOrganisations()
		f.places()
	case language.English, language.French:
		f.places()
		f.latinNames()
	default:
		f.places()
	}
	slices.SortStableFunc(f.finds, func(a, b find) int { return cmp.Compare(a.start, b.start) })
	return f.merge()
}

func (f *finder) add(x find) {
	for i := x.first; i < x.last; i++ {
		f.taken[i] = true
	}
	for i := x.roleFirst; i < x.roleLast; i++ {
		f.taken[i] = true
	}
	f.finds = append(f.finds, x)
}

// inText says whether a token stands in the article's own text.
func (f *finder) inText(i int) bool {
	return f.d.Role(f.d.Tokens[i].Sentence) != briefs.RoleApparatus
}

// places finds what the gazetteer knows: countries, cities, regions, bodies,
// and the adjectives of nationality.
func (f *finder) places() {
	for i := 0; i < len(f.d.Tokens); {
		if f.d.Tokens[i].Kind != language.Word || !f.inText(i) {
			i++
			continue
		}
		end, ok := f.place(i)
		if !ok {
			i++
			continue
		}
		i = end
	}
}

func (f *finder) place(i int) (int, bool) {
	var best *entry
	bestEnd, bestStart := 0, 0
	for _, c := range f.candidates(i) {
		if e, end := f.g.longest(f.d.Tokens, i, c.word); e != nil && (end > bestEnd || best == nil) && f.plausible(e, i, end, c) {
			best, bestEnd, bestStart = e, end, c.start
		}
	}
	if best == nil || best.kind != nisba && f.taken[i] {
		return 0, false
	}
	x := find{first: i, last: bestEnd, start: bestStart, iso: best.iso}
	switch best.kind {
	case country:
		x.kind = briefs.Country
	case nisba:
		x.kind, x.mention = briefs.Country, ByAdjective
	case body:
		x.kind = briefs.Organisation
	default:
		x.kind = briefs.Place
	}
	if x.mention == ByAdjective {
		f.finds = append(f.finds, x)
	} else {
		f.add(x)
	}
	return bestEnd, true
}

// candidate is a reading of a token: a word without its clitics.
type candidate struct {
	word    string // folded
	start   int    // byte where it begins in the text
	article bool   // whether ال was taken off
}

// candidates are the readings of a token that a name may begin with.
func (f *finder) candidates(i int) []candidate {
	t := f.d.Tokens[i]
	out := []candidate{{t.Fold, t.Start, false}}
	if f.d.Code != language.Arabic && f.d.Code != language.Hebrew {
		return out
	}
	for _, s := range language.Strips(nil, f.d.Code, t.Fold) {
		if s.Prefix == "" {
			continue
		}
		cut := f.cut(t, s.Stem)
		out = append(out, candidate{s.Stem, cut, strings.HasSuffix(s.Prefix, "ال") || strings.HasSuffix(s.Prefix, "لل")})
		if strings.HasSuffix(s.Prefix, "لل") {
			out = append(out, candidate{"ال" + s.Stem, cut, true})
		}
	}
	return out
}

// cut is the byte of a token where its stem begins: clitics are never spelled
// with marks, so the letters of the prefix are counted off.
func (f *finder) cut(t language.Token, stem string) int {
	letters := len([]rune(t.Fold)) - len([]rune(stem))
	at := t.Start
	for _, r := range t.Text {
		if letters == 0 {
			break
		}
		if language.Fold(f.d.Code, string(r)) != "" {
			letters--
		}
		at += len(string(r))
	}
	return at
}

// plausible keeps gazetteer names that are common words out.
func (f *finder) plausible(e *entry, i, end int, c candidate) bool {
	t := f.d.Tokens[i]
	switch f.d.Code {
	case language.English, language.French:
		if !t.Upper || f.taken[i] {
			return false
		}
		return e.kind != city || !f.g.common[t.Fold] && !english.stops[t.Fold]
	case language.Arabic:
		switch e.kind {
		case nisba:
			return true
		case country:
			return !c.article || end > i+1 || strings.HasPrefix(c.word, "ال")
		case city:
			if f.afterCityWord(i) && !c.article {
				return true
			}
			return !arabic.stops[c.word] && !f.g.names[c.word] && (end > i+1 || !f.g.common[c.word] && !c.article && len([]rune(c.word)) > 3)
		}
		return true
	}
	return e.kind != city || end > i+1 || len([]rune(c.word)) > 3
}

var cityWords = set(language.Arabic, "مدينة العاصمة بالعاصمة بمدينة محافظة ولاية إقليم قرية بلدة")

func (f *finder) afterCityWord(i int) bool {
	return i > 0 && cityWords[f.d.Tokens[i-1].Fold]
}
