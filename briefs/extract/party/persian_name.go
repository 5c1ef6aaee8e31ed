package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// longestStranger is how many words a name may have of which no list has any.
const longestStranger = 4

// strangers is where the words end that begin at token i and that no list has for anything
// but names, and how many of them are known as such.
func (f *finder) strangers(i, end int) (n, known int) {
	for n = i; n < min(end, i+longestStranger); n++ {
		t, w := f.d.Tokens[n], f.words[n]
		if t.Kind != language.Word || w.is&^(name|link) != 0 && (n == i || w.is&name == 0 || w.is&^(name|link|common) != 0) || w.place.kind != none || utf8.RuneCountInString(w.base) < 3 && w.is == 0 ||
			persianOther(w.base) || persianVerb(t.Text) || persianPlural(t.Fold) || noSurname.has(t.Fold) || n == i && noFirst.has(t.Fold) {
			break
		}
		if w.is&name != 0 {
			known++
		}
	}
	return n, known
}

// persianPlural tells whether a folded word is a Persian plural of things, alone or with
// whose they are, or compares.
func persianPlural(fold string) bool {
	for _, e := range []string{"ها", "هاي", "هايي", "هايش", "هايشان", "ترين", "تر", "هاي‌شان"} {
		if strings.HasSuffix(fold, e) && utf8.RuneCountInString(fold) > utf8.RuneCountInString(e)+2 {
			return true
		}
	}
	return false
}

// unlisted is where a Persian name ends that begins at token i and that its words alone do
// not tell: what stands around it does. An honorific before it; his post behind it; or a
// source's cue or a sentence's start before it and one who says something told by it.
func (f *finder) unlisted(i, end int) int {
	if f.g.code != language.Persian {
		return i
	}
	n, known := f.strangers(i, end)
	if n == i {
		return i
	}
	opening := i == f.d.Sentences[f.d.Tokens[i].Sentence].First || f.punct(i-1, "،", ",")
	if n == i+1 && known > 0 && opening && f.wordSpeaks(n, end) {
		return n + 1
	}
	if n == i+1 && known > 0 && f.wordAsFamily(n, end) {
		n++
	}
	opens := i == f.d.Sentences[f.d.Tokens[i].Sentence].First || f.d.Tokens[i-1].Kind == language.Punct
	tells := f.is(n, say) || speaking.has(f.at(n).base) && persianOther(f.at(n+1).base)
	post := n+1 < end && f.is(n, title) && !f.posts(n) && f.d.Tokens[n+1].Kind == language.Word
	switch before := f.at(i - 1); {
	case before.is&honorific != 0 && addressed.has(before.base):
		if n < end && f.is(n, common) && !f.is(n, stop|title|say) && n == i+1 && f.d.Tokens[n].Kind == language.Word && f.is(n+1, stop) {
			n++ // آقای اسون آس در …: a family that is a word, too
		}
		return n
	case before.is&honorific != 0 && (post || tells || n < end && f.is(n, stop) || f.d.Tokens[min(n, end-1)].Kind == language.Punct):
		return n
	case n == i+1 && (opens || before.base == "و") && n+2 < end && f.punct(n, "،", ",") && f.is(n+1, title) && !f.posts(n+1) && f.words[i].is&name != 0 && utf8.RuneCountInString(f.words[i].base) > 3:
		return n // ، صدری، معاون …
	case n < i+2 || f.denied(i, n, tagger.BeginPerson) && !(post && opens) && !((post || known > 0 && quoting.has(before.base)) && float64(f.margins[i])*tagger.Unit < 2*certain):
		return i // before a post and behind a source's cue the tagger must be surer
	case post && (opens || introducing.has(before.base)):
		if known == 0 && strings.HasSuffix(f.words[n-1].base, "ي") && f.tags[i] != tagger.BeginPerson {
			return i // an adjective
		}
		return n
	case known > 0 && n == i+2 && quoting.has(before.base) && (before.base != "از" || quoting.has(f.at(i-2).base)):
		return n
	case known > 0 && opens && n < end && (tells || (f.is(n, stop) || days.has(f.words[n].base)) && f.speaks(n, end)):
		return n
	}
	return i
}

// wordAsFamily tells whether token n, a common word behind a given name, can only be the family
// name of him whose post follows: محمدرضا عارف معاون ….
func (f *finder) wordAsFamily(n, end int) bool {
	return n+2 < end && f.d.Tokens[n].Kind == language.Word && f.words[n].is&common != 0 && f.words[n].is&^(common|placeStart) == 0 && f.words[n].place.kind == none && !persianPlural(f.d.Tokens[n].Fold) && !persianOther(f.words[n].base) &&
		f.is(n+1, title) && !f.posts(n+1) && f.d.Tokens[n+2].Kind == language.Word
}

// wordSpeaks tells whether token n, a common word behind a given name that opens a clause, can
// only be the family name of him who speaks in it: محمدرضا عارف روز شنبه … گفت.
func (f *finder) wordSpeaks(n, end int) bool {
	w := f.at(n)
	return n+2 < end && f.d.Tokens[n].Kind == language.Word && w.is&common != 0 && w.is&^(common|placeStart) == 0 && w.place.kind == none && !days.has(w.base) && !persianPlural(f.d.Tokens[n].Fold) && !persianOther(w.base) && !speaking.has(w.base) &&
		(days.has(f.at(n+1).base) || f.is(n+1, stop) && f.at(n+1).base != "را" && f.at(n+1).base != "و" || f.is(n+1, say)) && f.speaks(n+1, end)
}

// days are the Persian words for a day that stand behind who acts. Folded.
var days = words{code: language.Persian, list: "زمانی هنگامی وقتی روز امروز دیروز شب امشب دیشب شامگاه صبح عصر ظهر بامداد شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه"}

// speaks tells whether somebody says something in the tokens.
func (f *finder) speaks(first, last int) bool {
	for k := first; k < last; k++ {
		if f.is(k, say) || speaking.has(f.words[k].base) && persianOther(f.at(k+1).base) {
			return true
		}
	}
	return false
}

// addressed are the honorifics behind which nothing but a name stands. Folded.
var addressed = words{code: language.Persian, list: "آقای خانم جناب"}

// introducing are the words behind which who holds a post is named. Folded.
var introducing = words{code: language.Persian, list: "با از به توسط سوی دیدار سفر پیام دعوت همراه حضور ریاست میان بین و اظهارات سخنان انتصاب ملاقات میزبانی استعفای گفته نامه"}

// quoting are the last words of what a source stands behind. Folded.
var quoting = words{code: language.Persian, list: "گفته از نقل قول نوشته اظهار اعتقاد"}
