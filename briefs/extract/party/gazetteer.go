package party

import (
	"bytes"
	"compress/gzip"
	"embed"
	"io"
	"strings"
	"sync"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

//go:embed data
var data embed.FS

// placeKind is what a name of the gazetteer is.
type placeKind uint8

const (
	none    placeKind = iota
	country           // a state
	nisba             // an adjective of nationality
	region            // a part of the world
	body              // a known organisation
	city
	town // a city called by a word like others
)

var placeKinds = map[string]placeKind{"country": country, "nisba": nisba, "city": city, "region": region, "body": body, "town": town}

// place is a name of the gazetteer.
type place struct {
	kind placeKind
	iso  string // ISO 3166-1 alpha-2, "" for none
	same string // of a body with many names: the key of the one that stands for all
}

// class is a set of word classes.
type class uint16

const (
	title class = 1 << iota
	honorific
	rank
	head // of an organisation's name
	weak // a head that is as often a common noun
	tail // of an organisation's name: "Police"
	feature
	stop
	adjective
	link // inside a person's name: "bin"
	join // goes on with an organisation's name: "for the fight against"
	say
	name
	common
	placeStart // the first word of a name of several words
	thing      // says of a name that it is of a document, a programme or an event, and of no party
)

var classes = map[string]class{"title": title, "honorific": honorific, "rank": rank, "head": head, "weak": weak,
	"tail": tail, "place": feature, "stop": stop, "adj": adjective, "link": link, "join": join, "say": say, "thing": thing, "common": common, "name": name}

// gazetteer holds what is known of the words and names of one language, folded.
type gazetteer struct {
	code    language.Code
	words   map[string]class
	places  map[string]place
	country map[string]string // by ISO code, the country's name as written
	tagger  *tagger.Model     // nil where none was trained
	people  people
}

// gazetteers reads each language when an article in it is read.
var gazetteers = func() map[language.Code]func() *gazetteer {
	m := map[language.Code]func() *gazetteer{}
	for _, c := range []language.Code{language.Arabic, language.English, language.French, language.Persian, language.Hebrew, language.Urdu} {
		m[c] = sync.OnceValue(func() *gazetteer { return load(c, embedded) })
	}
	return m
}()

// quarters are names of districts that are words of any body's name: the Central Bank,
// the Northern Command, Zone Nord. They tell no state.
var quarters = words{code: language.French, list: "north south east west central centre center capital northern southern eastern western nord sud est ouest midi"}

// embedded opens a file of the data that the program holds, by its name.
func embedded(file string) ([]byte, error) { return data.ReadFile("data/" + file) }

// load reads what is known of a language from the files that open gives.
func load(c language.Code, open func(string) ([]byte, error)) *gazetteer {
	lines := func(file string) func(func(string) bool) { return lines(open, file) }
	g := &gazetteer{code: c, words: make(map[string]class, 1<<15), places: make(map[string]place, 1<<13), country: map[string]string{}}
	for line := range lines("own.tsv") {
		if f := strings.Split(line, "\t"); len(f) >= 4 && f[2] == string(c) {
			g.add(placeKinds[f[0]], strings.Trim(f[1], "-"), keyOf(c, f[3]), f[3])
			for _, other := range f[4:] {
				g.put(keyOf(c, other), place{kind: placeKinds[f[0]], iso: strings.Trim(f[1], "-"), same: keyOf(c, f[3])})
			}
		}
	}
	for line := range lines("places_" + string(c) + ".tsv.gz") {
		if f := strings.SplitN(line, "\t", 4); len(f) == 4 && !quarters.has(f[0]) {
			g.add(placeKinds[f[1]], f[2], f[0], f[3])
			if (c == language.English || c == language.Hebrew) && strings.ContainsAny(f[3], "'’׳") {
				g.add(placeKinds[f[1]], f[2], keyOf(c, f[3]), f[3])
			}
		}
	}
	g.people = readPeople(c, lines("people.tsv"))
	called := map[string]bool{} // that they are names goes before what the corpora count
	for line := range lines("words.tsv") {
		if f := strings.SplitN(line, "\t", 3); len(f) == 3 && f[0] == string(c) {
			for w := range strings.FieldsSeq(f[2]) {
				fold := language.Fold(c, w)
				g.words[fold] |= classes[f[1]]
				called[fold] = called[fold] || classes[f[1]] == name
			}
		}
	}
	for w := range lines("names_" + string(c) + ".txt.gz") {
		g.words[language.Fold(c, w)] |= name // Sébastien, as the lists have it
	}
	if c == language.Arabic {
		g.partAnd()
	}
	for w := range lines("common_" + string(c) + ".txt.gz") {
		if !called[w] {
			g.words[w] |= common
		}
	}
	if b, err := open("tagger_" + string(c) + ".bin"); err == nil {
		g.tagger, _ = tagger.Open(b)
	}
	return g
}

// partAnd takes out of the names those that are others with و written onto them, as
// the corpora have them in lists of people: واحمد.
func (g *gazetteer) partAnd() {
	const long = len("احمد") // وسام is no سام
	for w, is := range g.words {
		if rest, ok := strings.CutPrefix(w, "و"); ok && is == name && (len(rest) >= long && g.words[rest]&name != 0 || g.words[rest]&honorific != 0) {
			delete(g.words, w)
		}
	}
}

func (g *gazetteer) add(k placeKind, iso, key, written string) {
	if key == "" {
		return
	}
	if k == nisba && g.code == language.Arabic {
		stem := strings.TrimSuffix(key, "ه")
		for _, end := range []string{"", "ه", "ين", "ون", "ان", "تين", "تان"} {
			g.put(stem+end, place{kind: k, iso: iso})
		}
		return
	}
	if old := g.country[iso]; k == country && (old == "" || len(written) < len(old) && !givesWay(written) || givesWay(old) && !givesWay(written)) {
		g.country[iso] = written
	}
	g.put(key, place{kind: k, iso: iso})
	if k == country && g.code == language.English {
		for _, other := range spelt(key) {
			g.put(other, place{kind: k, iso: iso})
		}
	}
	if k == nisba && g.code == language.French {
		g.put(key+"s", place{kind: k, iso: iso})
	}
	if k == nisba && g.code == language.Hebrew && strings.HasSuffix(key, "י") && utf8.RuneCountInString(key) > 3 {
		for _, many := range []string{"ם", "ים", "ות"} { // אמריקאים, צ'כיים, צ'כיות
			g.put(key+many, place{kind: k, iso: iso})
		}
	}
}

// spelt are the other spellings of an English name of a state as the lists have it: St. Kitts &
// Nevis is Saint Kitts and Nevis, too.
func spelt(key string) []string {
	if !strings.Contains(key, " & ") && !strings.HasPrefix(key, "st. ") {
		return nil
	}
	plain := strings.ReplaceAll(key, " & ", " and ")
	all := []string{plain}
	if _, saint, ok := strings.Cut(plain, "st. "); ok {
		all = []string{"st " + saint, "saint " + saint}
	}
	for _, w := range all {
		if first, second, ok := strings.Cut(w, " and "); ok {
			all = append(all, first+" and the "+second)
		}
	}
	return all
}

// givesWay tells whether a state's name is none that it is shown by where it has another: its
// initials, or جمهورية كوريا, which does not tell which of two it is.
func givesWay(written string) bool {
	return shortForm(written) || strings.HasPrefix(written, "جمهورية ")
}

// shortForm tells whether a state's name is its initials: it is shown in full
// where the text has but its adjective.
func shortForm(written string) bool {
	if strings.HasPrefix(written, "یو ") {
		return true // یو ایس, یو کے: Urdu spells initials out
	}
	return len(written) <= 5 && strings.ToUpper(written) == written && strings.ToLower(written) != written
}

// put enters a name; of two kinds the one that is told first in the list of
// kinds stands: a state before its capital of the same name.
func (g *gazetteer) put(key string, p place) {
	if old, ok := g.places[key]; ok && old.kind <= p.kind {
		return
	}
	g.places[key] = p
	if first, _, many := strings.Cut(key, " "); many {
		g.words[first] |= placeStart
	}
}

// keyOf is the form that a name is looked up by: folded words, one blank apart. In
// English and Hebrew an apostrophe is of its word, as it is of its token: People's Army, צ'ילה.
func keyOf(c language.Code, s string) string {
	return strings.Join(strings.FieldsFunc(language.Fold(c, s), func(r rune) bool {
		return r == ' ' || r == '-' || r == '\u00a0' || (r == '\'' || r == '’') && c != language.English && c != language.Hebrew
	}), " ")
}

// lines yields the lines of a file, none where there is no such file.
func lines(open func(string) ([]byte, error), file string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		text, err := open(file)
		if err != nil {
			return
		}
		if strings.HasSuffix(file, ".gz") {
			z, err := gzip.NewReader(bytes.NewReader(text))
			if err != nil {
				return
			}
			if text, err = io.ReadAll(z); err != nil {
				return
			}
		}
		for line := range strings.SplitSeq(string(text), "\n") {
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}
