package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// hebrewSite is where the name of a Hebrew town or site ends that begins at token i with
// a noun for one and goes on behind a hyphen (קרית-שלום, גבעת-האלה), or without one where
// nothing but towns begins so (קריית נוה); i where none does.
func (f *finder) hebrewSite(i, end int) int {
	if f.g.code != language.Hebrew || i+1 >= end || f.is(i-1, title|honorific|rank) || f.tags[i].Kind() == tagger.BeginPerson && f.is(i-1, name) {
		return i
	}
	noun, skip := "", 0
	for _, p := range []string{"", "ב", "ל", "מ", "ו", "ש", "וב", "ול", "ומ", "שב", "של", "מה"} {
		if rest, ok := strings.CutPrefix(f.d.Tokens[i].Fold, p); ok && (siteNouns.has(rest) || townNouns.has(rest)) {
			noun, skip = rest, utf8.RuneCountInString(p)
			break
		}
	}
	if n := f.airport(i, end); n > i {
		return n
	}
	if next := f.at(i + 2).base; noun == "בית" && (noHouse.has(strings.TrimPrefix(next, "ה")) || courts.has(next) || f.is(i+2, common)) {
		return i // בית-המשפט, בית-ספר
	}
	n := i
	switch {
	case noun == "":
		return i
	case f.punct(i+1, "-", "־") && !f.d.Tokens[i+1].Gap && i+2 < end && !f.d.Tokens[i+2].Gap && f.d.Tokens[i+2].Kind == language.Word:
		n = i + 3
	case townNouns.has(noun) && f.d.Tokens[i+1].Kind == language.Word && f.words[i+1].skip == 0 && !f.is(i+1, stop|say|title):
		n = i + 2
	default:
		return i
	}
	f.words[i] = word{base: noun, skip: rawPrefix(f.d.Tokens[i].Text, skip)}
	return n
}

// airport is where the name of an airport ends that begins with its noun at token i and is called
// for a person or a town: נמל התעופה בן גוריון; i where none does.
func (f *finder) airport(i, end int) int {
	noun, skip := strings.TrimPrefix(f.d.Tokens[i].Fold, "ש"), 0
	for _, p := range []string{"ב", "ל", "מ", "ו"} {
		if rest, ok := strings.CutPrefix(noun, p); ok && rest == "נמל" {
			noun, skip = rest, 1
		}
	}
	if noun != "נמל" && noun != "שדה" || i+2 >= end || f.d.Tokens[i+1].Fold != "התעופה" || f.d.Tokens[i+2].Kind != language.Word || f.is(i+2, stop|say|title) || f.words[i+2].skip > 0 && f.words[i+2].place.kind == none {
		return i
	}
	n := i + 3
	if f.is(i+2, link) && n < end && f.punct(n, "-") {
		n++
	}
	if f.is(i+2, link) && n < end {
		n++
	}
	f.words[i] = word{base: noun, skip: rawPrefix(f.d.Tokens[i].Text, skip)}
	return n
}

// Nouns that begin the name of a town or a site before a hyphen, and those that do so
// without one. Folded.
var (
	siteNouns = words{code: language.Hebrew, list: "גבעת גבעות רמת כפר פרדס נווה נוה גני מעלה באר עין תל מגדל מצפה כוכב בית בקעת עמק מבוא צור-הדסה אלוני שער שערי משמר רכסי מורדות הרי נחל יער איי מפרץ כיכר"}
	townNouns = words{code: language.Hebrew, list: "קרית קריית"}
)

// definiteBehind reads a Hebrew word as the name of a body or a region whose article is in the
// vowel of the preposition before it: באוצר, למפרץ, בליגה הערבית.
func (g *gazetteer) definiteBehind(t language.Token) (word, bool) {
	for _, p := range []string{"ב", "ל", "כ", "וב", "ול", "שב", "של"} {
		rest, ok := strings.CutPrefix(t.Fold, p)
		if !ok || utf8.RuneCountInString(rest) < 3 || otherWithout.has(rest) {
			continue
		}
		whole := "ה" + rest
		k := g.places[whole].kind
		if k != body && k != region && (g.words[whole]&placeStart == 0 || g.words[rest]&placeStart != 0) {
			continue
		}
		w := g.look(whole)
		w.skip = rawPrefix(t.Text, utf8.RuneCountInString(p))
		return w, true
	}
	return word{}, false
}

// withArticle is the longest name of several words that begins at token i with a noun whose article
// is in the vowel of the preposition before it: בהסתדרות הרפואית.
func (f *finder) withArticle(i, end int) (best place, last int) {
	switch particle := strings.TrimSuffix(f.d.Tokens[i].Fold, f.words[i].base); particle {
	case "ב", "ל", "כ", "וב", "ול", "שב", "של":
	default:
		return place{}, i
	}
	key := "ה" + f.words[i].base
	if f.g.words[key]&placeStart == 0 {
		return place{}, i
	}
	whole := key
	for j := i + 1; j < min(end, i+6) && f.d.Tokens[j].Kind == language.Word; j++ {
		key += " " + f.d.Tokens[j].Fold
		if p, ok := f.g.places[key]; ok {
			best, last = p, j+1
		}
	}
	if last > i {
		f.words[i].base, f.words[i].definite = whole, true
	}
	return best, last
}

// otherWithout are the names with their article that are other words without. Folded.
var otherWithout = words{code: language.Hebrew, list: "מוסד תחייה תחיה דומה שרון עבודה בורסה ארץ שטחים ערבה כרמל גולן מערב"}

// streets tells whether a Hebrew word that is also a town's name only means the streets of what
// follows: ברחובות ירושלים.
func (f *finder) streets(i int) bool {
	next := f.at(i + 1)
	return f.words[i].base == "רחובות" && f.words[i].skip > 0 && (next.place.kind != none || next.definite || strings.HasPrefix(next.base, "ה"))
}

// thatVerb tells whether token j is a Hebrew word with "that" written onto it, which opens what is
// told of a post's holder or body: הקבלנים שעסקיו כשלו.
func (f *finder) thatVerb(j int) bool {
	fold := f.d.Tokens[j].Fold
	return strings.HasPrefix(fold, "ש") && utf8.RuneCountInString(fold) > 4 && f.g.words[fold] == 0 && !shinNouns.has(fold) && f.words[j].place.kind == none
}

// shinNouns are nouns of posts and bodies that begin with the letter of "that". Folded.
var shinNouns = words{code: language.Hebrew, list: "שירות שירותי שירותים שרות שרותי שיכון שיקום שידור שידורי שידורים שלום שוויון שמירה שמירת שיווק שיתוף שכר שוק שלטון שלטונות שטחים שגרירות שיטור שופטים שכונה שכונת שדות שבויים שימור שליטה שבועון שירותיה שילוב שקיפות שוודיה שווייץ שומרון שלמות שיחות שביתה שאילתות שיפוט שיפוצים שינוי שמורות שואה"}
