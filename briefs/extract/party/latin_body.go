package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// generalBody reads a body whose head has the word "General" before it, which is
// a title elsewhere: General Directorate of Customs; i where there is none.
func (f *finder) generalBody(i, end int) (int, string) {
	if f.words[i].base != "general" || f.g.code != language.English || i+1 >= end || !f.capital(i) || !f.capital(i+1) || !f.is(i+1, head|tail) {
		return i, ""
	}
	n, iso := f.latinBody(i+1, end)
	if n <= i+1 {
		return i, ""
	}
	return n, iso
}

// soleBodies are the bodies of which a state has one, so that the word with its
// article and a capital names it: the Cabinet. Folded.
var soleBodies = words{list: "cabinet government parliament senate gouvernement parlement senat"}

// wholeBodies are the words that with an article and a capital inside a sentence name
// the one body of the kind that a text is about, though it never names it in full: the
// Commission has decided. Folded.
var wholeBodies = words{list: "commission council conseil department ministry ministere assembly assemblee committee comite congress authority tribunal"}

// definiteBody tells whether the capitalised word at token i names a body behind
// its article alone: the Cabinet, the Ministry; and no more than its short form
// (la Commission de revoir) where an infinitive follows.
func (f *finder) definiteBody(i int) bool {
	if f.g.code == language.English && f.capital(i+1) && f.is(i+1, title) {
		return false // the Cabinet Secretary
	}
	if i == 0 || !f.is(i, head|tail) && !wholeBodies.has(f.words[i].base) || i+1 < f.sentenceEnd(i) && f.linked(i+1) && !f.linksOn(i+1) || f.d.Tokens[i-1].Sentence != f.d.Tokens[i].Sentence {
		return false
	}
	switch f.d.Tokens[i-1].Fold {
	case "the", "le", "la", "l'":
		return true
	case "du", "au":
		return f.g.code == language.French
	}
	return false
}

// linksOn tells whether the linking word at token i ties nothing to the body's name
// before it: it joins another, or opens what that is asked to do.
func (f *finder) linksOn(i int) bool {
	switch f.d.Tokens[i].Fold {
	case "and", "et", "the", "la", "le", "l'":
		return true
	case "a":
		return f.d.Tokens[i].Text == "à"
	case "for":
		return i+2 < len(f.words) && !f.capital(i+1) && !f.capital(i+2)
	case "de", "d'":
		return i+1 < len(f.words) && (f.verbLike(i+1) || f.words[i+1].base == "ne")
	}
	return false
}

// headsOf are the English words that end bodies' names (the Kenyan Government) and with
// "of" or "for" behind them begin them, too: the Government of Kenya. Folded.
var headsOf = words{code: language.French, list: "government agency authority parliament chamber assembly congress board fund union foundation administration secretariat academy society registry"}

// headOf tells whether token i is such a word that begins a name.
func (f *finder) headOf(i int) bool {
	if f.g.code != language.English || !headsOf.has(f.words[i].base) || !f.capital(i) {
		return false
	}
	next := f.at(i + 1).base
	return next == "of" || next == "for"
}

// landforms are the words that begin the names of places and are no part of people's. Folded.
var landforms = words{code: language.French, list: "wadi camp fort mount cape jebel jabal djebel oued"}

// severalOf tells whether token i is the plural of a post or of a body: Foreign
// Ministers are nobody in particular.
func (f *finder) severalOf(i int) bool {
	w, ok := strings.CutSuffix(f.words[i].base, "s")
	if !ok || f.g.code != language.English {
		return false
	}
	if y, ok := strings.CutSuffix(w, "ie"); ok {
		return f.g.words[y+"y"]&(head|tail) != 0
	}
	if w == "force" {
		return !soleForces.has(f.at(i - 1).base)
	}
	return f.g.words[w]&(title|head) != 0 || f.g.words[w]&tail != 0 && f.g.words[w+"s"]&tail == 0
}

// soleForces are the English words that make one body of forces: the Armed Forces. Folded.
var soleForces = words{list: "armed security defence defense special support democratic"}

// realm tells whether token i is what a state is called by in full, before its
// name: Federal Republic of.
func (f *finder) realm(i int) bool {
	switch f.words[i].base {
	case "republic", "kingdom", "state", "sultanate", "emirate", "federation", "republique", "royaume", "sultanat":
		return true
	}
	return false
}

// ofChiefs tells whether "gouvernement" at token i is what chiefs are of: chefs
// d'État et de gouvernement.
func (f *finder) ofChiefs(i int) bool {
	return f.words[i].base == "gouvernement" && f.at(i-1).base == "de" && f.at(i-2).base == "et"
}

// coordinatedBody is where a body begins of whose realm the words [first, last)
// are the second half: Intelligence and | Investigations Agency.
func (f *finder) coordinatedBody(first, last int) int {
	if f.g.code != language.English || last-first > 2 || first < 2 || f.d.Tokens[first-1].Fold != "and" || !f.is(last-1, tail) {
		return first
	}
	if n := len(f.spans) - 1; n >= 0 && f.spans[n].last == first-1 && f.spans[n].kind == briefs.Organisation && !f.spans[n].sure && f.spans[n].iso == "" {
		first = f.spans[n].first // Federal Forestry, taken for a body of its own
		f.spans = f.spans[:n]
		return first
	}
	k := first - 1
	for k > 0 && f.capital(k-1) && !f.taken[k-1] && f.is(k-1, common) && !f.is(k-1, title|stop|head|tail) && f.words[k-1].place.kind == none && f.d.Tokens[k-1].Sentence == f.d.Tokens[first].Sentence {
		k--
	}
	if k == first-1 {
		return first
	}
	return k
}

// shortOfHead is the first token of a body's name that ends before the short form
// in brackets at token k, whose letters are those of another language: from its
// head on (Agence coréenne de coopération (KOICA)), in English from its first
// capital. -1 where there is no such name.
func (f *finder) shortOfHead(k int) int {
	begin := max(f.d.Sentences[f.d.Tokens[k].Sentence].First, k-12)
	first, headed := -1, false
	for i := k - 1; i >= begin; i-- {
		t := f.d.Tokens[i]
		if f.ofMany(i) {
			continue
		}
		if t.Kind != language.Word && !f.punct(i, "-") || f.is(i, title|say|honorific) || !f.linked(i) && f.is(i, stop) {
			break
		}
		if f.g.code == language.French {
			if f.capital(i) && f.is(i, head|weak) {
				return i
			}
			continue
		}
		if t.Kind == language.Word && !t.Upper && !f.linked(i) || t.Fold == "and" && i > begin && (f.at(i-1).place.kind != none || f.is(i-1, name) && !f.is(i-1, common)) {
			break
		}
		if t.Upper && !f.is(i, stop) {
			first, headed = i, headed || f.is(i, head|tail)
		}
	}
	if first == k-1 || !headed && !f.calledThe(first, k) {
		return -1
	}
	return first
}

// calledThe tells whether the English capitals [first, k) before a short form in brackets
// are a body's by their article, past an adjective: the conservative Harbour Democrats (FHD).
func (f *finder) calledThe(first, k int) bool {
	if first < 1 || k-first > 4 || f.g.code != language.English {
		return false
	}
	for i := first; i < k; i++ {
		if !f.capital(i) || f.is(i, thing|feature) || f.words[i].place.kind != none {
			return false
		}
	}
	return f.at(first-1).base == "the" || f.at(first-2).base == "the" && !f.is(first-1, stop|title|say)
}

// bare resolves a name that is a short form by itself: one word of a body's name
// with the article, or a body's or a state's initials.
func (r *resolver) bare(s span, word string) (int, bool) {
	found, ok := -1, false
	for p := range r.parties {
		h := &r.parties[p]
		acronym := r.capitals(s.first)
		switch {
		case acronym && (h.Kind == briefs.Organisation || h.Kind == briefs.Country) && len(h.key) > 1 && (initials(h.Name) == r.written(s) || r.g.code == language.French && wordInitials(h.key) == word):
			return p, true
		case !acronym && h.Kind == briefs.Organisation && len(h.key) > 1 && (h.key[0] == word || h.key[len(h.key)-1] == word):
			found, ok = p, true
		}
	}
	return max(found, 0), ok
}

// wholes lets the short forms that no name before them explains stand for what is named
// in full further on or else, where they are of the set, for a body of their own.
func (r *resolver) wholes() {
	short := r.short
	r.short = nil
	for _, s := range short {
		word := r.keyWords(s)[0]
		if q, known := r.bare(s, word); known {
			r.parties[q].named++
			r.mention(q, s, ByName)
		} else if wholeBodies.has(word) {
			s.bare = false
			r.name(s)
			r.parties[r.mentions[len(r.mentions)-1].Party].stateless = true // nothing tells whose
		}
	}
}

// wordInitials are the letters that the words of a folded name begin with, small
// words left out: bm of banque mondiale.
func wordInitials(key []string) string {
	var b strings.Builder
	for _, w := range key {
		switch w {
		case "de", "du", "des", "d'", "la", "le", "les", "l'", "et":
			continue
		}
		b.WriteString(w[:1])
	}
	return b.String()
}

// inTitleCase tells whether a name stands in a headline all whose words have
// capitals (Alliance Agrees Rapid Response Force) and nowhere else: there the
// capitals tell nothing of where names begin and end.
func (f *finder) inTitleCase(s span) bool {
	if f.d.Tokens[s.first].Sentence != 0 || s.same != "" || s.nisba || s.kind == briefs.Country || s.kind == briefs.Place || f.d.Role(0) != briefs.RoleHeadline {
		return false
	}
	if p, last := f.longest(s.first, s.last); p.kind != none && last == s.last {
		return false
	}
	for i := s.first; i < s.last; i++ {
		if f.is(i, name) && !f.is(i, common) {
			return false
		}
	}
	head := f.d.Sentences[0]
	small := 0
	for i := head.First; i < head.Last; i++ {
		if t := f.d.Tokens[i]; t.Kind == language.Word && !t.Upper && len(t.Text) > 4 {
			small++
		}
	}
	if small > 0 || head.Last-head.First < 5 {
		return false
	}
	for i := head.Last; i+s.last-s.first <= len(f.d.Tokens); i++ {
		same := true
		for k := s.first; k < s.last && same; k++ {
			same = f.d.Tokens[i+k-s.first].Fold == f.d.Tokens[k].Fold
		}
		if same {
			return false
		}
	}
	return len(f.d.Sentences) > 1
}

// about tells whether the preposition at token j ties to the head of a body at token i what
// it is about: Commission on Debates, Congress against Hunger.
func (f *finder) about(i, j int) bool {
	if f.g.code != language.English || !f.capital(j+1) || f.is(j+1, stop) || f.words[j+1].place.kind != none {
		return false
	}
	switch f.words[i].base {
	case "commission", "committee", "council", "congress", "coalition", "campaign", "office", "board", "movement":
		return f.words[j].base == "on" || f.words[j].base == "against"
	}
	return false
}

// bodyOfBody is where the name of a body ends that begins with that of another or of a
// house of it: U.N. Department of Trade, U.S. Senate Banking Committee; last where none does.
func (f *finder) bodyOfBody(p place, i, last, end int) int {
	if f.g.code != language.English || p.kind != body || !f.capital(last) || last >= end || f.is(last, title|stop|honorific) || f.owner(last-1) {
		return last
	}
	if f.is(last, head) || f.headOf(last) {
		if n, _ := f.latinBody(last, end); n > last+1 {
			return n
		}
	}
	n := f.run(last, end)
	if m := n; n > last && !f.is(n-1, tail) && f.at(n).base == "and" && f.capital(n+1) && n+1 < end { // African Union Peace and Security Council
		if n = f.run(n+1, end); !f.is(n-1, tail) {
			n = m
		}
	}
	for n > last && !f.is(n-1, tail) {
		n--
	}
	if n <= last || f.is(n-1, thing) || f.severalOf(n-1) || n == last+1 && !f.is(last, tail) {
		return last
	}
	return n
}

// prefixed tells whether the name at token i is only a part of an adjective that says whom
// somebody is for or against: pro-Moscow, anti-EU.
func (f *finder) prefixed(i int) bool {
	if i < 2 || !f.punct(i-1, "-") || f.d.Tokens[i-1].Gap || f.d.Tokens[i].Gap || f.d.Tokens[i-2].Upper {
		return false
	}
	switch f.d.Tokens[i-2].Fold {
	case "pro", "anti", "non", "trans", "inter":
		return true
	}
	return false
}

// crownBody tells whether a run is the British government by the style that it has of its own:
// His Majesty's Government.
func (f *finder) crownBody(first, last int) bool {
	if f.g.code != language.English || last < 3 || last-first > 3 || f.words[last-1].base != "government" || !strings.HasPrefix(f.d.Tokens[last-2].Fold, "majesty") {
		return false
	}
	return f.d.Tokens[last-3].Fold == "his" || f.d.Tokens[last-3].Fold == "her"
}

// alwaysIn tells whether an English name of which the lists know given names alone stands behind
// "in" wherever the text has it, as a place does: in Porto Alto. Faith and interest are had in
// people, too.
func (f *finder) alwaysIn(first, last int) bool {
	if f.g.code != language.English || f.punct(last, "'", "’", ",") || f.owner(last-1) {
		return false
	}
	for i := 1; i+last-first <= len(f.d.Tokens); i++ {
		same := true
		for k := first; k < last && same; k++ {
			same = f.d.Tokens[i+k-first].Fold == f.d.Tokens[k].Fold
		}
		if !same {
			continue
		}
		if f.d.Tokens[i-1].Fold != "in" {
			return false
		}
		switch f.at(i - 2).base {
		case "faith", "confidence", "trust", "interest", "believe", "believes", "believed", "find", "finds", "found", "see", "sees", "rival", "interested":
			return false
		}
	}
	for i := range f.d.Tokens { // nor is anybody called by its last word alone
		if f.d.Tokens[i].Fold == f.d.Tokens[last-1].Fold && f.d.Tokens[i].Upper && (i == 0 || f.d.Tokens[i-1].Fold != f.d.Tokens[last-2].Fold) {
			return false
		}
	}
	return true
}

// ofMany tells whether the apostrophe of many stands at token j, behind those whom the body is of
// that the capital behind it ends: Workers' Party, Farmers' Union.
func (f *finder) ofMany(j int) bool {
	return f.g.code == language.English && f.punct(j, "'", "’") && !f.d.Tokens[j].Gap && strings.HasSuffix(f.d.Tokens[j-1].Fold, "s") && j+1 < len(f.d.Tokens) && f.d.Tokens[j+1].Gap && f.capital(j+1) && (f.is(j+1, head|tail) || f.words[j+1].base == "forum") && f.d.Tokens[j+1].Sentence == f.d.Tokens[j].Sentence
}

// bodyFor is where the name of the English body [i, n) ends that says behind its head what it is
// for: Norwegian Agency for Development Cooperation; n where it says nothing.
func (f *finder) bodyFor(i, n int) int {
	end := f.sentenceEnd(i)
	if f.g.code != language.English || n+1 >= end || f.d.Tokens[n].Fold != "for" || !f.is(n-1, head|tail) || f.owner(n-1) || n == i+1 {
		return n
	}
	switch f.words[n-1].base {
	case "government", "parliament", "army", "police", "court", "house", "company", "news", "network", "team", "cabinet", "forces", "force":
		return n // thanked the Kenyan Government for …
	}
	k := n + 1
	if f.d.Tokens[k].Fold == "the" {
		k++
	}
	if k >= end || !f.capital(k) || f.is(k, stop|title|honorific|head) || f.words[k].place.kind != none || f.is(k, name) && !f.is(k, common) {
		return n
	}
	if m, _ := f.latinBody(n-1, end); m > n {
		return m
	}
	return n
}

// forum tells whether the English run [i, n) is a body's that many make up, as their apostrophe
// says, and no meeting: Shippers' Forum.
func (f *finder) forum(i, n int) bool {
	return n >= i+3 && f.words[n-1].base == "forum" && f.ofMany(n-2)
}
