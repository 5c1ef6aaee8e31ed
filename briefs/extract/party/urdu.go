package party

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// spelt is where a row of letters' names ends that begins at token i, i where
// there are fewer than three. کے is more often "of".
func (f *finder) spelt(i, end int) int {
	j := i
	for j < end && f.d.Tokens[j].Kind == language.Word && letterSounds()[f.d.Tokens[j].Fold] != "" {
		j++
	}
	for j > i && f.words[j-1].is&stop != 0 {
		j--
	}
	if j < i+3 || f.words[i].is&stop != 0 && f.d.Tokens[i].Text != "سی" {
		return i
	}
	return j
}

// initialled is where an Urdu name ends that begins with the names of its initials at token
// i: ایس وائی قریشی; i where none does. کے is more often "of".
func (f *finder) initialled(i, end int) int {
	if f.g.code != language.Urdu || i >= end {
		return i
	}
	if f.words[i].is&stop != 0 || letterSounds()[f.at(i-1).base] != "" && (!f.is(i-1, stop) || strings.HasSuffix(f.d.Tokens[i-1].Text, "ی")) { // سی is no سے
		return i
	}
	j := i
	for j < min(end, i+4) && letterSounds()[f.d.Tokens[j].Fold] != "" && (f.words[j].is&stop == 0 || j > i) {
		j++
	}
	if j == i || j > i+2 || j >= end || !f.is(j, name) || f.is(j, stop|title|head|tail|say) || f.words[j].place.kind != none {
		return i
	}
	if f.is(j+1, name) && !f.is(j+1, common|stop|title|head|tail|say) {
		j++
	}
	return j + 1
}

// urduName is where a body's name ends that begins at token i: at the last word
// that says so among the words up to the next small one, "... کارپوریشن"; i
// where none is. In Urdu such a word ends the name, and a state, a place or
// another name begins it.
func (f *finder) urduName(i, end int) int {
	if f.g.code != language.Urdu {
		return i
	}
	if f.is(i, title|tail|stop) || !f.opens(i, end) {
		return i
	}
	if f.words[i].place.kind == country && i+1 < end {
		if p, n := f.place(i+1, end); p.kind == body && p.iso == "" && n > i+2 {
			return i // پاکستان | سلامتی کونسل
		}
	}
	last := i
	for j := i; j < min(end, i+6) && f.d.Tokens[j].Kind == language.Word; j++ {
		if f.words[j].is&(stop|say|honorific) != 0 || j > i && f.words[j].is&title != 0 || f.d.Tokens[j].Fold == agent {
			break
		}
		if f.is(j, tail) && j > i || f.is(j, head) && j > i && (f.at(i).place.kind != none || national.has(f.words[i].base) || f.at(j+1).base == "اف") {
			last = j + 1
		}
	}
	if last > i && last+1 < end && f.words[last].base == "برايي" { // سعودی فنڈ برائے ترقی
		for last++; last < min(end, i+9) && f.d.Tokens[last].Kind == language.Word && (f.words[last].is&(stop|say) == 0 && f.words[last].place.kind == none || f.words[last].base == "و"); {
			last++
		}
	}
	if last > i && last < end && f.words[last-1].base == "وزارت" && f.d.Tokens[last].Kind == language.Word && !f.is(last, stop|say) {
		last++ // چینی وزارت خارجہ
	}
	if last > i && last+1 < end && f.words[last].base == "اف" { // بینک آف چائنا
		last += 2
	}
	return last
}

// opens tells whether a body's name may begin at token i: with a place, an
// adjective of the state or a word of its own.
func (f *finder) opens(i, end int) bool {
	if p, last := f.place(i, end); p.kind == body && last > i+1 {
		return false // a name by itself
	}
	return f.words[i].place.kind != none || national.has(f.words[i].base) || f.words[i].is&(common|name) == 0 || f.words[i].is&placeStart != 0
}

// national are the Urdu adjectives that bodies of a state have. Folded.
var national = words{code: language.Urdu, list: "قومی وفاقی صوبائی ریاستی مقامی ضلعی مرکزی سپریم عالمی نیشنل"}

// urdu takes a body that its last word or its letters tell at token i.
func (f *finder) urdu(i, end int) int {
	if f.g.code != language.Urdu {
		return i
	}
	if n := f.spelt(i, end); n > i {
		if n == i+3 && f.g.words[f.key(i, n)]&thing != 0 || !f.acts(i, n, end) {
			return i
		}
		f.take(span{first: i, last: n, kind: briefs.Organisation, sure: true})
		return n
	}
	p, _ := f.place(i, end)
	n := f.urduName(i, end)
	if n == i && f.is(i, tail|head) && i+2 < end && f.words[i+1].base == "اف" && f.d.Tokens[i+2].Kind == language.Word && !f.is(i+2, stop) {
		n = i + 3 // بورڈ آف گورنرز
	}
	if n == i {
		return i
	}
	for j := i + 1; j < n && p.iso == ""; j++ { // پیپلز بینک آف چائنا
		if q, last := f.place(j, n); q.kind == country && last == n {
			p.iso = q.iso
		}
	}
	f.take(span{first: i, last: n, kind: briefs.Organisation, iso: p.iso, sure: true})
	return n
}

// acts tells whether what stands behind letters, which end before token n, says
// that they are of a body and no thing: that it does something, that something
// is on its behalf, or a post in it. The tagger may say so, too.
func (f *finder) acts(i, n, end int) bool {
	if f.tags[i].Kind() == tagger.BeginOrganisation {
		return true
	}
	if n >= end {
		return false
	}
	switch f.d.Tokens[n].Fold {
	case agent:
		return true
	case ofMasculine, ofFeminine:
		return n+1 < end && (f.is(n+1, title) || behalf.has(f.d.Tokens[n+1].Fold))
	}
	return false
}

// Urdu's marker of who does something, its two words for "of", and what stands
// before "from" for "on behalf". Folded.
var (
	agent       = language.Fold(language.Urdu, "نے")
	ofMasculine = language.Fold(language.Urdu, "کے")
	ofFeminine  = language.Fold(language.Urdu, "کی")
	behalf      = words{code: language.Urdu, list: "طرف جانب حکام درمیان"}
)

// key is the folded words of the tokens, one after the other.
func (f *finder) key(first, last int) string {
	out := ""
	for i := first; i < last; i++ {
		out += f.d.Tokens[i].Fold
	}
	return out
}

// urduVariant finds the body that the words name in another way: with another
// word for a company at the end, written together or apart, or by letters.
func (r *resolver) urduVariant(words []string) (int, bool) {
	own := firm(words)
	for p := range r.parties {
		if h := &r.parties[p]; h.Kind == briefs.Organisation && len(h.key) > 1 && (r.ministry(words, h.key) || r.ministry(h.key, words) || firm(h.key) == own || stands(words, h.key) || stands(h.key, words)) {
			return p, true
		}
	}
	return 0, false
}

// ministry tells whether one name of a ministry is the other with the adjective of its
// state before it: اماراتی وزارت داخلہ.
func (r *resolver) ministry(long, short []string) bool {
	return len(short) > 0 && len(long) == len(short)+1 && short[0] == "وزارت" && r.g.places[long[0]].kind == nisba && slices.Equal(long[1:], short)
}

// writtenTogether tells whether one Urdu name of a person ends as another is, whose words are
// written together or apart: گنڈا پور, گنڈاپور.
func (r *resolver) writtenTogether(a, b []string) bool {
	if r.g.code != language.Urdu || len(a) < 2 || len(b) < 2 || len(a) == len(b) && a[len(a)-1] == b[len(b)-1] {
		return false
	}
	x, y := strings.Join(a, ""), strings.Join(b, "")
	return strings.HasSuffix(x, y) || strings.HasSuffix(y, x)
}

// seats are the words behind an Urdu post that make it the house or the office of who holds it. Folded.
var seats = words{code: language.Urdu, list: "ہاؤس آفس سیکرٹریٹ سیکریٹریٹ دفتر"}

// firms are the Urdu words for a company. Folded.
var firms = words{code: language.Urdu, list: "کمپنی گروپ لمیٹڈ"}

// firm is a name without a word for a company at its end, in one word.
func firm(words []string) string {
	if n := len(words) - 1; n > 1 && firms.has(words[n]) {
		words = words[:n]
	}
	return strings.Join(words, "")
}

// stands tells whether letters' names stand for a name's words: as many, each
// beginning with that letter's sound.
func stands(letters, words []string) bool {
	if len(letters) != len(words) || len(letters) < 3 {
		return false
	}
	for i, l := range letters {
		sounds, ok := letterSounds()[l]
		if first, _ := utf8.DecodeRuneInString(words[i]); !ok || !strings.ContainsRune(sounds, first) {
			return false
		}
	}
	return true
}

// letterSounds are the names of Latin letters as Urdu writes them – it spells
// initialisms out, پی ٹی وی –, with what words begin with in Urdu whose first letter is the one
// of the name. Folded.
var letterSounds = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for w, sounds := range map[string]string{"اے": "اآ", "بی": "ب", "سی": "سکچ", "ڈی": "ڈد", "ای": "ای", "ایف": "ف", "جی": "جگ", "ایچ": "ہ", "آئی": "اآ", "جے": "ج", "کے": "ک",
		"ایل": "ل", "ایم": "م", "این": "ن", "او": "اآ", "پی": "پ", "کیو": "کق", "آر": "ر", "ایس": "سشا", "ٹی": "ٹت", "یو": "یا", "وی": "و", "ڈبلیو": "و", "ایکس": "ا", "وائی": "ی", "زیڈ": "ز"} {
		m[language.Fold(language.Urdu, w)] = language.Fold(language.Urdu, sounds)
	}
	return m
})

// arabFamily tells whether an Urdu word that no list has for another is an Arab's family name by
// its article: الحارثی.
func arabFamily(w word) bool {
	return w.is&^name == 0 && w.place.kind == none && strings.HasPrefix(w.base, "ال") && strings.HasSuffix(w.base, "ي") && utf8.RuneCountInString(w.base) > 5
}

// urduSubject tells whether words of which some are names are one's who does or says
// what follows: behind them stands نے, or کا with a word of saying.
func (f *finder) urduSubject(i, j, named, end int) bool {
	if f.g.code != language.Urdu || named == 0 || j < i+2 || j > i+4 || j >= end {
		return false
	}
	for k := i; k < j; k++ {
		if f.is(k, common) && !f.is(k, name) || f.words[k].place.kind != none {
			return false
		}
	}
	return f.d.Tokens[j].Fold == agent || f.d.Tokens[j].Fold == language.Fold(language.Urdu, "کا") && j+1 < end && f.d.Tokens[j+1].Fold == language.Fold(language.Urdu, "کہنا")
}

// blocBefore tells whether an Urdu post at token i is said before it to be one of a body
// that is of no state: اقوام متحدہ کے سیکرٹری جنرل.
func (f *finder) blocBefore(i int) bool {
	if b := f.at(i - 1).base; b == "كي" || b == "كے" {
		i--
	}
	n := len(f.spans)
	return f.g.code == language.Urdu && n > 0 && f.spans[n-1].last == i && f.spans[n-1].kind == briefs.Organisation && f.spans[n-1].iso == "" && f.spans[n-1].sure
}

// urduTown tells whether the town at token i stands for itself whatever the tagger takes
// it for: no list has its letters for another word or a name, or a colon behind it at a
// sentence's start says that the report is from there.
func (f *finder) urduTown(i int, p place) bool {
	if f.g.code != language.Urdu || p.kind != city {
		return false
	}
	return !f.is(i, common|name|stop) || f.punct(i+1, ":") && i == f.d.Sentences[f.d.Tokens[i].Sentence].First
}

// commonWord tells whether the Urdu word at token i that may name a state is another: ترک کرنا
// is to give up and no Turk, شام ساڑھے چار بجے and آج شام are the evening and no Syria.
func (f *finder) commonWord(i int) bool {
	if f.g.code == language.Hebrew {
		return f.streets(i)
	}
	if f.g.code != language.Urdu {
		return false
	}
	next := f.at(i + 1).base
	switch f.words[i].base {
	case "ترك":
		return strings.HasPrefix(next, "كر") || strings.HasPrefix(next, "كي")
	case "شام":
		return evening.has(next) || evening.has(f.at(i-1).base)
	}
	return false
}

// evening are the words beside which شام is the time of day. Folded.
var evening = words{code: language.Urdu, list: "ساڑھے سوا پونے گئے آج کل صبح دیر سہ جمعرات جمعہ جمعے سنیچر اتوار پیر منگل بدھ"}
