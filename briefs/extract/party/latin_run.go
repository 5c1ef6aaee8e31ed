package party

import (
	"strings"

	"mujaz/briefs/language"
)

// run is where the run of capitalised words that begins at token i ends.
func (f *finder) run(i, end int) int {
	if i >= end || !f.capital(i) || f.is(i, stop) && !f.letter(i) || i > 0 && f.d.Tokens[i-1].Kind == language.Number && !f.d.Tokens[i].Gap {
		return i // $400M
	}
	j := i + 1
	for j < end {
		switch {
		case f.g.code == language.French && f.is(j, honorific) && !f.is(j, name):
			return f.whole(i, j)
		case f.owner(j - 1), f.dated(j), f.is(j, title) && f.g.code == language.English && !f.titled(i, j, end):
			return j
		case f.commune(j, end) > j:
			j = f.commune(j, end)
		case f.particle(i, j, end):
			for j++; !f.capital(j); j++ {
			}
		case f.is(j, link) && f.punct(j+1, "-") && j+2 < end && f.capital(j+2): // el-Sisi
			j += 3
		case j >= i+2 && f.punct(j, "-") && f.syllable(j+1) && j+1 < end: // Jong-un
			j += 2
		case f.capital(j) && !(f.is(j, stop) && !f.is(j, link)):
			j++
		case f.is(j, link) && f.is(j+1, link) && j+2 < end && f.capital(j+2) && !f.preposed(j): // von der Leyen
			j += 3
		case f.is(j, link) && f.capital(j+1) && j+1 < end && !(f.g.code == language.English && f.preposed(j) && f.is(j+1, title)) && (!f.preposed(j) || f.is(i, head|tail|feature) || f.is(j-1, head|tail)):
			j += 2
		case f.punct(j, "-", ".") && !f.d.Tokens[j].Gap && j+1 < end && !f.d.Tokens[j+1].Gap && f.capital(j+1) || f.punct(j, ".") && len(f.d.Tokens[j-1].Text) == 1 && j+1 < end && f.capital(j+1):
			j += 2
		case f.punct(j, "&") && f.capital(j+1):
			j += 2
		case f.ofMany(j) || f.glottal(i, j, end):
			j += 2
		default:
			return f.whole(i, j)
		}
	}
	return f.whole(i, j)
}

// familyTitles are the English titles that are family names as well. Folded.
var familyTitles = words{code: language.French, list: "bishop pope prince king judge major marshal justice chancellor cardinal deacon abbot chamberlain head sheriff priest baron"}

// titled tells whether the title at token j is the family name of one whose given name
// alone stands before it, from token i on: Julie Bishop said.
func (f *finder) titled(i, j, end int) bool {
	return j == i+1 && familyTitles.has(f.words[j].base) && f.is(i, name) && !f.is(i, title|honorific|stop) && f.words[i].place.kind == none && f.capital(j) && (j+1 >= end || !f.capital(j+1))
}

// letter tells whether token i is the initial of a name: A. K. Antony.
func (f *finder) letter(i int) bool {
	return f.g.code == language.English && len(f.d.Tokens[i].Text) == 1 && f.punct(i+1, ".") && i+2 < f.sentenceEnd(i) && f.capital(i+2)
}

// preposed tells whether a word that links names is a preposition of the text's
// language: "of", but "de" in French alone.
func (f *finder) preposed(i int) bool {
	switch f.d.Tokens[i].Text {
	case "of":
		return true
	case "de", "du", "la":
		return f.g.code == language.French
	}
	return false
}

// syllable tells whether token i is a short word in small letters written onto
// the one before, as the second of a Korean given name is.
func (f *finder) syllable(i int) bool {
	t := f.d.Tokens[min(i, len(f.d.Tokens)-1)]
	return t.Kind == language.Word && !t.Upper && !t.Gap && !f.d.Tokens[i-1].Gap && len(withoutPossessive(t.Text)) <= 5 && !f.is(i, common)
}

// glottal tells whether the apostrophe at token j is the last letter of a given name that the
// family name follows: Grace Achieng' Odera. It closes no quotation.
func (f *finder) glottal(i, j, end int) bool {
	if f.g.code != language.English || !f.punct(j, "'", "’", "ʼ") || f.d.Tokens[j].Gap || j+1 >= end || !f.d.Tokens[j+1].Gap || !f.capital(j+1) || f.is(j+1, stop|title|head|tail|thing) || !f.is(i, name) {
		return false
	}
	if strings.HasSuffix(f.d.Tokens[j-1].Fold, "s") || f.is(j-1, common) && !f.is(j-1, name) {
		return false // the ministers' Norvik
	}
	for k := f.d.Sentences[f.d.Tokens[j].Sentence].First; k < i; k++ {
		if f.punct(k, "'", "‘", "’") && f.d.Tokens[k].Gap {
			return false
		}
	}
	return true
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
	return i >= 0 && i < len(f.d.Tokens) && f.d.Tokens[i].Kind == language.Word && f.d.Tokens[i].Upper && !f.leadingVerb(i)
}

// sayingVerbs are verbs in -ing that often open a sentence before a name. Folded.
var sayingVerbs = words{list: "accusing citing quoting urging addressing echoing praising condemning thanking hailing denouncing criticising criticizing welcoming recalling joining replacing succeeding"}

// leadingVerb tells whether token i is an English verb in -ing that opens a sentence before a
// name: Accusing Israel of …, Asking Prime Minister X to ….
func (f *finder) leadingVerb(i int) bool {
	t := f.d.Tokens[i]
	if f.g.code != language.English || len(t.Fold) < 6 || !strings.HasSuffix(t.Fold, "ing") || i+1 >= len(f.d.Tokens) || !f.d.Tokens[i+1].Upper || i != f.d.Sentences[t.Sentence].First {
		return false
	}
	stem := strings.TrimSuffix(t.Fold, "ing")
	verb := sayingVerbs.has(t.Fold) || (f.g.words[t.Fold]|f.g.words[stem]|f.g.words[stem+"e"])&common != 0
	return verb && f.words[i].is&(name|head|tail|title) == 0 && f.words[i].place.kind == none
}

// capitals tells whether token i is written in capitals.
func (f *finder) capitals(i int) bool {
	t := f.d.Tokens[i].Text
	return len(t) >= 2 && strings.ToUpper(t) == t
}
