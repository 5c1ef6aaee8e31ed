package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// The rules know the grammar of posts and bodies, the tagger the company that
// names keep. So rules go first, and the tagger votes on what they leave open:
// whether a name is one, and where it ends. How much surer of it than of the
// contrary it must be, in units of log-likelihood, was measured on sets that it
// did not learn from.
const (
	enough  = 1.0 // to take for a name what no rule found
	certain = 2.0 // so, where capitals speak too; to drop what a rule found by its words alone
)

// voted is where the name ends that the tagger finds to begin at token i, what
// kind of name it is, and how sure that is; i for none. Sets differ in whether
// a post is of the name: here it is not.
func (f *finder) voted(i, end int) (last int, kind tagger.Label, surety float64) {
	l := f.tags[i]
	if l == tagger.Outside || !l.Begins() && i > 0 && f.tags[i-1].Kind() == l.Kind() && !f.is(i-1, stop|title|honorific|say) {
		return i, tagger.Outside, 0
	}
	least := f.margins[i]
	for last = i + 1; last < end && f.tags[last] == l.Kind()+1 && !f.parted(last); last++ {
		least = min(least, f.margins[last])
	}
	return last, l.Kind(), float64(least) * tagger.Unit
}

// parted tells whether a name of its own, the Urdu "and" or an Arabic post ends
// another before token i, whatever the tagger takes them for.
func (f *finder) parted(i int) bool {
	if w := f.words[i]; f.g.code == language.Arabic && w.definite && w.is&title != 0 && w.is&name == 0 {
		return true // نور الدين الخطيب | القيادي
	}
	if f.g.code == language.Urdu && f.words[i].base == "اور" {
		return true
	}
	if f.g.code == language.Arabic && f.words[i].skip > 0 && strings.HasPrefix(f.d.Tokens[i].Fold, "و") {
		return true
	}
	if f.g.code == language.Arabic && f.words[i].is&name == 0 {
		rest, ok := strings.CutPrefix(f.d.Tokens[i].Fold, "و")
		return ok && f.g.words[rest]&(name|common) != 0
	}
	if f.g.code == language.Persian && f.punct(i, "»", "«", "(", ")") {
		return true
	}
	k := f.words[i].place.kind
	return f.g.code == language.Hebrew && f.words[i].skip > 0 && (k == body || k == country)
}

// denied tells whether the tagger takes none of the tokens for a name's of the
// kind, and is sure that the first is no name's at all.
func (f *finder) denied(first, last int, kind tagger.Label) bool {
	if !f.tagger() || f.tags[first] == tagger.Outside && float64(f.margins[first])*tagger.Unit < certain {
		return false
	}
	for _, l := range f.tags[first:last] {
		if l.Kind() == kind {
			return false
		}
	}
	return true
}

// disputed tells whether a place begins a person's name to the tagger. One that
// is only seen behind a particle is then read as it stands: كلاوس is rather
// Klaus than "like Laos".
func (f *finder) disputed(i, end int) bool {
	last, kind, surety := f.voted(i, end)
	if kind != tagger.BeginPerson || last == i+1 || f.words[i].skip == 0 && surety < certain || surety < enough {
		return false
	}
	f.words[i] = f.g.look(f.d.Tokens[i].Fold)
	return true
}

func (f *finder) tagger() bool { return f.g.tagger != nil }

var taggedKinds = map[tagger.Label]briefs.PartyKind{tagger.BeginPerson: briefs.Person, tagger.BeginPlace: briefs.Place, tagger.BeginOrganisation: briefs.Organisation}

// unannounced finds a name that nothing before it announces: of a person by
// its words and the tagger, of anything else by the tagger alone.
func (f *finder) unannounced(i, end int) (span, bool) {
	if f.g.code == language.Arabic && appoints.has(f.words[i].base) && !f.at(i+1).definite {
		return span{}, false
	}
	n := f.bare(i, end)
	last, kind, surety := f.voted(i, end)
	switch {
	case n > i && !f.held(n, end) && (f.denied(i, n, tagger.BeginPerson) || f.g.code == language.Arabic && f.words[i].skip > 0 && kind != tagger.BeginPerson):
		n = i
	case kind == tagger.BeginPerson && last > i+1 && (n > i || surety >= enough && f.electable(i, last, kind)):
		if f.g.code == language.Arabic && last < n && f.familyOfSon(last) {
			last++
		}
		n = last
	}
	for f.g.code == language.Arabic && n > i+2 && f.somebodys(n-1) && f.tags[n-1] != tagger.InPerson {
		n-- // هيلاري كلينتون | مرشحته
	}
	if n > i {
		n = f.hebrewName(i, n)
	}
	if n > i {
		return span{first: i, last: n, kind: briefs.Person}, true
	}
	if kind == tagger.Outside || kind == tagger.BeginPerson || surety < enough || !f.electable(i, last, kind) {
		return span{}, false
	}
	return span{first: i, last: last, kind: taggedKinds[kind]}, true
}

// electable tells whether words can be a name by what is known of them: it
// begins and ends with no small word, no post and no verb of saying; that of a
// place holds no name of the gazetteer, which stands for itself, and more than
// common nouns.
func (f *finder) electable(first, last int, kind tagger.Label) bool {
	if f.g.code == language.Arabic && f.is(first, common) && f.somebodys(first) {
		return false // "in His noble Book"
	}
	if f.is(first, stop|title|honorific|say) || f.is(last-1, stop|say|honorific) || f.posts(first) {
		return false
	}
	if kind == tagger.BeginPerson && f.g.code == language.Arabic && f.words[first].skip == 0 && f.words[first].is&name == 0 && f.joined(first) {
		return false // "and by the spirits of"
	}
	if kind == tagger.BeginPerson && f.g.code == language.Arabic && (f.verbalNoun(first) || f.particled(first)) {
		return false // "good neighbourliness", "in the archipelago"
	}
	if kind == tagger.BeginPerson && last > first+1 && f.words[last-1].place.kind != none && !f.is(last-1, name) {
		return false
	}
	if kind == tagger.BeginOrganisation && f.g.code == language.Persian && (f.commons(first, last) || f.desk(first, last) || f.statesNoun(first, last)) {
		return false // "the stability of the exchange rate"
	}
	if kind != tagger.BeginPlace { // where a head begins a body, and how far it goes, is grammar
		return kind != tagger.BeginOrganisation || !f.is(first, head|weak)
	}
	own := false
	for i := first; i < last; i++ {
		own = own || !f.is(i, common|feature|adjective)
		if f.words[i].place.kind != none {
			return false
		}
	}
	return own
}

// posts tells whether token i is a Persian post in the plural: "the ministers".
func (f *finder) posts(i int) bool {
	one, many := strings.CutSuffix(f.words[i].base, "ان")
	return f.g.code == language.Persian && many && f.g.words[one]&title != 0
}

// nameOf is where the name of a post's holder ends, that begins at token k: n
// by the rules, or where the tagger sees it end.
func (f *finder) nameOf(k, n, end int) int {
	if k >= end || f.is(k, stop|say) {
		return n
	}
	last, kind, _ := f.voted(k, end)
	for last > k+1 && (f.is(last-1, say|stop) && f.words[last-2].is&link == 0 || f.g.code == language.Arabic && last > n && (f.particled(last-1) || f.somebodys(last-1) && (last > k+2 || f.is(last-1, common)))) {
		last--
	}
	last = max(last, f.known(k, end))
	if kind != tagger.BeginPerson || n > k && last == k+1 {
		return f.unfinished(k, n, end)
	}
	for last < n && (f.is(last, name) && !f.is(last, common) || f.g.code == language.Urdu && (f.is(last, link) && !f.is(last, stop) && last > k || f.is(last-1, link) || arabFamily(f.words[last])) || f.g.code == language.Arabic && (f.words[last-1].is&link != 0 || f.familyOfSon(last) || last == n-1 && f.familyBehind(k, last, end))) { // a family that nothing else is called by, a father
		last++
	}
	return f.unfinished(k, last, end)
}

// unfinished takes in one more word of an Arabic or Hebrew name that begins at token k,
// where no list has the word and it alone stands between the name and a mark:
// foreign names have more words than any list.
func (f *finder) unfinished(k, n, end int) int {
	if f.g.code == language.Hebrew && n == k+2 && n+1 < end && f.stranger(n) && !f.is(n, say) && f.punct(n+1, ",", "(") {
		return n + 1 // a second family
	}
	if f.g.code != language.Arabic || n <= k || n >= end || f.d.Tokens[n].Kind != language.Word || n+1 < end && f.d.Tokens[n+1].Kind != language.Punct || f.verbalNoun(n-1) {
		return n
	}
	w := f.words[n]
	if w.is&^name != 0 || w.place.kind != none || w.skip > 0 || w.definite || w.is&name == 0 && (f.joined(n) || verbal(f.g.code, w.base) || f.particled(n)) || utf8.RuneCountInString(w.base) < 3 || w.is&name == 0 && (strings.HasSuffix(w.base, "ه") || strings.HasSuffix(w.base, "ها") || strings.HasSuffix(w.base, "هم")) {
		return n // the last: "his guests"
	}
	return n + 1
}

// familyOfSon tells whether token i is a family name of no list behind "son of" and the
// father's name: عبد الرحمن بن إبراهيم الرويتع.
func (f *finder) familyOfSon(i int) bool {
	w := f.words[i]
	return i > 1 && w.definite && w.skip == 0 && w.is == 0 && w.place.kind == none && f.is(i-2, link) && f.is(i-1, name)
}

// somebodys tells whether token i is an Arabic word of no list of names that a pronoun
// ends: his guests.
func (f *finder) somebodys(i int) bool {
	raw := f.d.Tokens[i].Text
	return !f.is(i, name) && (strings.HasSuffix(raw, "ه") || strings.HasSuffix(raw, "ها") || strings.HasSuffix(raw, "هم"))
}

// particled tells whether token i is a common word behind ل or ب: لطباعة.
func (f *finder) particled(i int) bool {
	fold := f.d.Tokens[i].Fold
	rest := strings.TrimPrefix(strings.TrimPrefix(fold, "ل"), "ب")
	return rest != fold && f.g.words[fold]&name == 0 && f.g.words[rest]&common != 0
}

// elected is what the tagger takes a run of capitalised words for. One word
// alone is believed to be a person only: as often it is a title of something.
func (f *finder) elected(i, n int) (briefs.PartyKind, bool) {
	kind := f.tags[i].Kind()
	for k := i; k < n; k++ {
		if f.tags[k].Kind() != kind || float64(f.margins[k])*tagger.Unit < certain {
			return "", false
		}
		if kind == tagger.BeginPerson && (f.is(k, title|head|tail|feature|stop|honorific) || f.words[k].place.kind != none || n == i+1 && f.is(k, common)) {
			return "", false
		}
	}
	if kind != tagger.BeginPerson && (f.commons(i, n) || f.words[n-1].place.kind != none) {
		return "", false // "Safe Harbours", "Horizon Europe"
	}
	return taggedKinds[kind], kind != tagger.Outside && (n > i+1 || kind == tagger.BeginPerson)
}

// commons tells whether all of the tokens are common words.
func (f *finder) commons(first, last int) bool {
	for i := first; i < last; i++ {
		if !f.is(i, common|stop) {
			return false
		}
	}
	return true
}
