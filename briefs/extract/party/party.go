// Package party finds who and what an article names: people with their posts,
// organisations, countries and places, and who is meant where only a post or
// an adjective of nationality stands.
package party

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// MentionKind says in what way a party is mentioned.
type MentionKind uint8

// The kinds of mention.
const (
	ByName      MentionKind = iota
	ByRole                  // "the minister"
	ByAdjective             // "Moroccan"
)

// Mention is a place of the text that means a party.
type Mention struct {
	Party       int // index into the parties
	First, Last int // tokens, half open
	Start, End  int // bytes of the text, half open; without a particle written onto the name
	Kind        MentionKind
	Post        int // of a name with its holder's post before it: the token where that begins; else First
}

// Result is what Find found: parties in the order of their first mention, and
// every mention in the order of the text.
type Result struct {
	Parties  []briefs.Party
	Mentions []Mention
	State    string // ISO 3166-1 alpha-2, of the bodies of which the article says no state; "" where it does not tell
}

// Drop takes mentions out, and with them the parties that have no other.
func (f *Result) Drop(out func(Mention) bool) {
	was := map[int]bool{}
	f.Mentions = slices.DeleteFunc(f.Mentions, func(m Mention) bool {
		was[m.Party] = was[m.Party] || out(m)
		return out(m)
	})
	kept, index := []briefs.Party{}, map[int]int{}
	for p := range f.Parties {
		if !was[p] || slices.ContainsFunc(f.Mentions, func(m Mention) bool { return m.Party == p }) {
			index[p] = len(kept)
			kept = append(kept, f.Parties[p])
		}
	}
	f.Parties = kept
	for i := range f.Mentions {
		f.Mentions[i].Party = index[f.Mentions[i].Party]
	}
}

// Find finds the parties of a document. In a language that is not read it finds
// what the form of a name tells.
func Find(d *language.Document) *Result {
	read, ok := gazetteers[d.Code]
	if len(d.Tokens) == 0 {
		return &Result{}
	}
	if !ok {
		return byForm(d)
	}
	f := &finder{d: d, g: read(), taken: make([]bool, len(d.Tokens))}
	f.read()
	f.tag()
	f.addresses()
	if d.Code == language.English || d.Code == language.French {
		f.latin()
	} else {
		f.semitic()
	}
	if d.Code == language.Arabic {
		f.bySides()
	}
	return f.resolve()
}

// word is a token as it was read: the word behind the particles written onto it.
type word struct {
	base     string // folded, with its article
	skip     int    // bytes of the particles before it
	definite bool
	is       class
	place    place
}

// span is a name found in the text.
type span struct {
	first, last int // tokens
	kind        briefs.PartyKind
	iso         string
	role        string // of a person
	roleFirst   int
	stateless   bool   // of a person: the post is one of a body that is of no state
	nisba, sure bool   // an adjective; found by more than its form
	roleOnly    bool   // a post without a name
	short       int    // the token of its short form behind it, 0 for none
	bare        bool   // a short form that only names what has another name: the Ministry
	tail        int    // behind the town that an Arabic body is told by, 0 for none: المحكمة الابتدائية بتونس
	same        string // the name under which the gazetteer has a body of many names
}

// finder reads one document.
type finder struct {
	d       *language.Document
	g       *gazetteer
	words   []word
	tags    []tagger.Label
	margins []int32
	taken   []bool
	spans   []span
	expand  map[int]expansion           // by first token: names with a short form in brackets
	nobody  map[string]bool             // folded short forms that stand for no body
	cued    map[string]briefs.PartyKind // what the text says of names that no list knows, by runKey
}

func (f *finder) read() {
	f.words = make([]word, len(f.d.Tokens))
	for i := range f.d.Tokens {
		if f.d.Tokens[i].Kind == language.Word {
			f.words[i] = f.g.read(f.d.Tokens[i])
		}
	}
	if f.g.code == language.Arabic {
		f.amman()
		f.namesakes()
		f.spelling()
		f.governors()
		f.sons()
	}
	if f.g.code == language.Urdu {
		f.offices()
	}
	for i := range f.words {
		if f.g.code == language.French && f.words[i].base == "parole" && f.punct(i-1, "-") && f.at(i-2).base == "porte" {
			f.words[i].is = title
		}
	}
}

// addresses takes out what is written together around the marks of an address: a
// page of the web, a mailbox.
func (f *finder) addresses() {
	for i := range f.d.Tokens {
		t := f.d.Tokens[i].Fold
		if t != "www" && t != "@" && t != "http" && t != "https" {
			continue
		}
		first, last := i, i+1
		for t == "@" && first > 0 && f.d.Tokens[first-1].End == f.d.Tokens[first].Start {
			first--
		}
		for last < len(f.d.Tokens) && f.d.Tokens[last].Start == f.d.Tokens[last-1].End {
			last++
		}
		for j := first; j < last; j++ {
			f.words[j], f.tags[j] = word{}, tagger.Outside
		}
	}
}

// spelling lets على be a given name between two others, where the paper writes
// every last ي without its dots.
func (f *finder) spelling() {
	dotless := false
	for i := range f.d.Tokens {
		dotless = dotless || f.d.Tokens[i].Text == "فى"
	}
	for i := range f.d.Tokens {
		if dotless && f.d.Tokens[i].Text == "على" && f.at(i-1).is&(name|common) == name && f.at(i+1).is&(name|common) == name && f.at(i+1).skip == 0 {
			f.words[i].is = name
		}
	}
}

// governors tells the Moroccan governor, who is called as a worker is, by the
// province that follows.
func (f *finder) governors() {
	for i := range f.words {
		if next := f.at(i + 1).base; f.words[i].base == "عامل" && (next == "اقليم" || next == "عماله" || next == "الاقليم" || next == "العماله") {
			f.words[i].is |= title
		}
	}
}

// amman tells the town from the state of the same letters: by the doubled letter
// where it is marked, and else by which of Oman and Jordan the article names.
func (f *finder) amman() {
	oman, jordan := false, false
	for i := range f.words {
		w := &f.words[i]
		oman = oman || w.base == "عمان" && f.at(i-1).base == "سلطان" || w.base == "سلطنه" || w.base == "السلطنه" || w.base == "مسقط" || w.place.kind == nisba && w.place.iso == "OM"
		jordan = jordan || w.place.iso == "JO"
	}
	for i := range f.words {
		if w := &f.words[i]; w.base == "عمان" && w.place.kind == country && (strings.Contains(f.d.Tokens[i].Text, "مّ") || jordan && !oman) {
			w.place = place{kind: city, iso: "JO"}
		}
	}
}

// namesakes are Arabic towns of two states and more that the news has both of, the one that
// is meant where nothing else is said first. Folded.
var namesakes = map[string][]string{"الجوف": {"SA", "YE", "LY"}, "طرابلس": {"LY", "LB"}, "زنجبار": {"YE", "TZ"}, "القنيطره": {"MA", "SY"}, "رفح": {"PS", "EG"}}

// namesakes tells which of the towns of one name is meant by which of their states the
// article names most.
func (f *finder) namesakes() {
	count := map[string]int{}
	for i := range f.words {
		if namesakes[f.words[i].base] == nil {
			count[f.words[i].place.iso]++
		}
	}
	for i := range f.words {
		w := &f.words[i]
		for n, iso := range namesakes[w.base] {
			if n == 0 || count[iso] > count[w.place.iso] {
				w.place.iso = iso
			}
		}
	}
}

// at is the word at token i, an empty one beyond the sentence's paragraph.
func (f *finder) at(i int) word {
	if i < 0 || i >= len(f.words) {
		return word{}
	}
	return f.words[i]
}

func (f *finder) is(i int, c class) bool { return f.at(i).is&c != 0 }

func (f *finder) punct(i int, marks ...string) bool {
	if i < 0 || i >= len(f.d.Tokens) || f.d.Tokens[i].Kind != language.Punct {
		return false
	}
	for _, m := range marks {
		if f.d.Tokens[i].Text == m {
			return true
		}
	}
	return false
}

// sentenceEnd is the token after the sentence that token i is of.
func (f *finder) sentenceEnd(i int) int { return f.d.Sentences[f.d.Tokens[i].Sentence].Last }

func (f *finder) take(s span) {
	s, ok := f.trimmed(s)
	if !ok {
		return
	}
	if f.latinScript() && f.inTitleCase(s) {
		return
	}
	if s.kind == briefs.Organisation && s.iso == "" && f.latinScript() && s.first > 0 && f.owner(s.first-1) {
		s.iso = f.placeBefore(s.first) // Mexico's Search Commission
	}
	if s.kind == briefs.Person && s.iso == "" && f.g.code == language.English && s.first > 0 && f.owner(s.first-1) && f.at(s.first-1).place.kind == country {
		s.iso = f.placeBefore(s.first) // Canada's Ann Poole
	}
	if f.g.code == language.Arabic && s.kind == briefs.Person {
		for s.last > s.first+1 && f.d.Tokens[s.last-1].Kind == language.Punct && !f.punct(s.last-1, "»", "\"", "”", ")", ".") {
			s.last-- // باراك أوباما-
		}
		s.role = withoutRank(s.role)
	}
	if f.g.code == language.Persian && s.kind == briefs.Person && s.first > 0 && f.words[s.first-1].base == "سيد" && !f.taken[s.first-1] {
		s.first-- // of the name, and no honorific that goes before it
	}
	if f.sonOf(s) {
		s.first--
		if rest, ok := strings.CutPrefix(f.d.Tokens[s.first].Fold, "و"); ok && f.words[s.first].skip == 0 && f.g.words[rest]&(name|common) != 0 {
			f.words[s.first] = word{base: rest, skip: len("و"), is: f.g.words[rest]}
		}
		s.role = strings.TrimSpace(strings.TrimSuffix(s.role, f.d.Tokens[s.first].Text))
	}
	for i := s.first; i < s.last; i++ {
		f.taken[i] = true
	}
	if s.kind == briefs.Organisation && s.last < len(f.d.Tokens) {
		if n := f.seat(s.first, s.last, f.sentenceEnd(s.first)); n > s.last {
			s.tail = n
		}
	}
	f.spans = append(f.spans, s)
}

// sonOf tells whether the name at a span is an Arabic one that "son of" opens behind the
// given name, which is also a word or an adjective: النائب | الصحبي بن فرج.
func (f *finder) sonOf(s span) bool {
	i := s.first - 1
	if f.g.code != language.Arabic || s.kind != briefs.Person || i < 0 || f.taken[i] || f.words[s.first].base != "بن" || f.words[s.first].skip > 0 {
		return false
	}
	w := f.words[i]
	if f.d.Tokens[i].Kind != language.Word || f.d.Tokens[i].Sentence != f.d.Tokens[s.first].Sentence || w.is&(stop|say|title|head|weak|honorific|rank|feature) != 0 || w.place.kind != none || w.skip > len("و") {
		return false
	}
	if rest, ok := strings.CutPrefix(f.d.Tokens[i].Fold, "و"); ok && (w.skip > 0 || w.is&^(name|common) == 0) && f.g.words[rest]&(name|common) != 0 && f.g.words[rest]&(stop|say|title|head|weak|honorific|rank|feature) == 0 {
		return true // in a list of people
	}
	if s.last-s.first > 2 && w.is == common && !w.definite {
		return true // شرف بن حسن السعيدي
	}
	return w.is&name != 0 || s.role != "" && w.is&adjective == 0 && strings.HasSuffix(s.role, " "+f.d.Tokens[i].Text)
}

// latinScript tells whether the language marks names by capitals.
func (f *finder) latinScript() bool {
	return f.g.code == language.English || f.g.code == language.French
}

// place finds the longest name of the gazetteer that begins at token i, and
// towns only where the text says that they are.
func (f *finder) place(i, end int) (place, int) {
	p, last := f.longest(i, end)
	if last == i+1 && homographs[f.g.code][f.d.Tokens[i].Text] {
		return place{}, i
	}
	if p.kind >= city && last > i+1 && f.g.code == language.Arabic && f.is(i, honorific|rank) {
		return place{}, i // somebody, and not the town that is called for another
	}
	if p.kind == city && f.g.code == language.English && f.punct(last, ",") && last+1 < end && (f.d.Tokens[last+1].Text == "DC" || f.d.Tokens[last+1].Text == "D.C.") {
		return p, last + 2 // Washington, DC
	}
	if p.kind != none && f.g.code == language.French && last > i+1 && articles.has(f.words[i].base) && !f.capital(i+1) {
		return place{}, i // La réunion
	}
	if p.kind == body && f.g.code == language.French && f.is(i, stop) && !f.capital(last-1) {
		return place{}, i // le monde, and not Le Monde
	}
	if p.kind != none && last == i+1 && f.latinScript() && f.is(i, stop) && (!f.capitals(i) || i+1 < len(f.d.Tokens) && f.d.Tokens[i+1].Text == "$") {
		return place{}, i // the pronoun: US, us; and a sum: US$2 million
	}
	if (p.kind == town || p.kind == city && f.latinScript() && f.is(i, common)) && last == i+1 && !f.called(i) {
		return place{}, i
	}
	return p, last
}

// longest finds the longest name of the gazetteer that begins at token i.
func (f *finder) longest(i, end int) (place, int) {
	w := f.words[i]
	best, last := w.place, i+1
	if best.kind == none {
		last = i
	}
	key := w.base
	if fold := f.d.Tokens[i].Fold; f.g.code == language.English && strings.HasSuffix(fold, "'s") { // People's Republic
		key, w.is = fold, w.is|f.g.words[fold]
	}
	if w.is&placeStart == 0 {
		return best, last
	}
	for j := i + 1; j < min(end, i+8); j++ {
		if f.d.Tokens[j].Text == "-" || f.d.Tokens[j].Text == "'" || j == i+1 && (len(w.base) == 1 || w.base == "st") && f.d.Tokens[j].Text == "." { // S. Sudan
			continue
		}
		if f.d.Tokens[j].Text == "&" && f.g.code == language.English { // Trinidad & Tobago
			key += " and"
			continue
		}
		if f.d.Tokens[j].Kind == language.Punct {
			break
		}
		key += " " + f.d.Tokens[j].Fold
		if f.g.code == language.French {
			key = strings.TrimSuffix(key, "'") // Côte d'Ivoire
		}
		p, ok := f.g.places[key]
		if !ok && f.g.code == language.English {
			p, ok = f.g.places[strings.TrimSuffix(key, "'s")] // North Korea's
		}
		if ok {
			best, last = p, j+1
		}
	}
	if w.skip > 0 && f.g.code == language.Hebrew {
		if p, n := f.withArticle(i, end); n > last {
			return p, n
		}
	}
	return best, last
}

// called tells whether what stands before token i says that it is a place:
// "city of", or another place that it is listed with.
func (f *finder) called(i int) bool {
	if f.is(i-1, feature) {
		return true
	}
	if len(f.spans) == 0 {
		return false
	}
	s := f.spans[len(f.spans)-1]
	return s.kind == briefs.Place && (s.last == i && f.words[i].skip > 0 || s.last == i-1 && f.punct(i-1, "،", ","))
}

// span is the span of a place's name.
func (p place) span(first, last int) span {
	return span{first: first, last: last, kind: partyKinds[p.kind], iso: p.iso, nisba: p.kind == nisba, same: p.same, sure: true}
}

var partyKinds = map[placeKind]briefs.PartyKind{country: briefs.Country, nisba: briefs.Country, region: briefs.Place, city: briefs.Place, town: briefs.Place, body: briefs.Organisation}
