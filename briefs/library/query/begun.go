package query

import (
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
)

// Begun is a word that is only begun, written كلم*: what stems begin like, or
// are, that words have which begin so. Where too little of a stem is written to
// tell, it is what the words themselves begin like. The zero value asks for nothing.
type Begun struct {
	Prefixes, Stems []string
	Words           []string
}

// Empty says whether it asks for nothing.
func (b Begun) Empty() bool { return len(b.Prefixes) == 0 && len(b.Words) == 0 }

// Holds says whether a word with its stem begins so.
func (b Begun) Holds(word, stem string) bool {
	return slices.Contains(b.Stems, stem) || slices.ContainsFunc(b.Prefixes, func(p string) bool { return strings.HasPrefix(stem, p) }) ||
		slices.ContainsFunc(b.Words, func(p string) bool { return strings.HasPrefix(word, p) })
}

// among says whether such a word is among some, or its stem among stems, that
// are parted by spaces. Where the words are not at hand it asks of stems alone.
func (b Begun) among(stems, words string) bool {
	if len(b.Words) > 0 {
		return words == "" || slices.ContainsFunc(b.Words, func(p string) bool { return strings.Contains(words, " "+p) })
	}
	return slices.ContainsFunc(b.Stems, func(s string) bool { return strings.Contains(stems, spaced(s)) }) ||
		slices.ContainsFunc(b.Prefixes, func(p string) bool { return strings.Contains(stems, " "+p) })
}

// affixes are what the stemmer of a script takes off: in front one of each list
// in turn, and endings.
type affixes struct {
	front [][]string
	back  []string
}

var (
	arabicAffixes = affixes{[][]string{{"و"}, arabicPrefixes}, arabicSuffixes}
	hebrewAffixes = affixes{[][]string{{"ו"}, {"ה"}}, []string{"ימ", "ות", "ה"}}
)

// begin is a word that is begun; early says that it may yet be read with less
// than two letters of a stem: nearly every word begins so.
func begin(w string) (b Begun, early bool) {
	w = Key(w)
	if w == "" {
		return Begun{}, true
	}
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= 0x600 && r < 0x700:
		return arabicAffixes.begin(w)
	case r >= 0x5D0 && r < 0x5EB:
		return hebrewAffixes.begin(finals.Replace(w))
	case letters(w) < 2:
		return Begun{Words: []string{w}}, true
	}
	return Begun{Prefixes: []string{w}, Stems: []string{latinStem(w)}}, false
}

// begin takes off in front what the stemmer may take off once the word is
// whole, and at the end what may be the beginning of endings. Where that leaves
// fewer than two letters of a stem, the word is asked for as it stands, or
// behind what is written onto it.
func (a affixes) begin(w string) (b Begun, early bool) {
	b.Prefixes = []string{w}
	for _, list := range a.front {
		for _, c := range slices.Clone(b.Prefixes) {
			for _, p := range list {
				early = early || strings.HasPrefix(p, c)
				if rest, ok := strings.CutPrefix(c, p); ok {
					b.Prefixes = append(b.Prefixes, rest)
				}
			}
		}
	}
	if early || slices.ContainsFunc(b.Prefixes, func(c string) bool { return letters(c) < 2 }) {
		return Begun{Words: a.behind(w)}, true
	}
	for _, c := range b.Prefixes {
		for i := range c {
			if letters(c[:i]) >= 2 && a.ends(c[i:]) {
				b.Stems = append(b.Stems, c[:i])
			}
		}
	}
	return b, false
}

// behind is a word and what it is with all that is written onto it in front.
func (a affixes) behind(w string) []string {
	words := []string{w}
	for _, list := range slices.Backward(a.front) {
		for _, word := range slices.Clone(words) {
			for _, p := range list {
				words = append(words, p+word)
			}
		}
	}
	return words
}

// ends says whether endings may begin so.
func (a affixes) ends(tail string) bool {
	return slices.ContainsFunc(a.back, func(s string) bool {
		rest, whole := strings.CutPrefix(tail, s)
		return strings.HasPrefix(s, tail) || whole && a.ends(rest)
	})
}

// Typing is the query for a text whose last word is still being typed: free
// words narrow as soon as two letters of their stem are there, names behind
// their keys from their second letter on, tags from their first; of a country
// two are its code. What cannot be taken yet for want of its end waits for it,
// a quotation by its whole words.
func Typing(text string) string {
	q, err := Parse(text)
	if wrong := new(briefs.QueryError); errors.As(err, &wrong) && wrong.Pos+wrong.Len == len(text) {
		return unfinished(text, wrong)
	}
	if err != nil || len(q) == 0 {
		return text
	}
	last := q[len(q)-1]
	if last.Pos+last.Len < len(text) || last.Phrase || last.Negated || strings.HasSuffix(text, "*") {
		return text
	}
	word := lastWord(text)
	typed := letters(Key(text[word:]))
	_, early := begin(text[word:])
	switch {
	case last.Key == "lang" && typed < 2:
		return text[:last.Pos]
	case last.Key == "tag":
		return text + "*"
	case typed == 0, last.Key == "country" && typed == 2 && len(last.Codes()) > 0:
		return text
	case last.isNamed() && typed < 2:
		return text[:last.Pos]
	case last.isNamed():
		return text + "*"
	case last.Key != "":
		return text
	case early:
		return text[:word]
	}
	return text + "*"
}

// unfinished is the query for a text whose last term is wrong as it stands: it
// waits where it can become right by what is still to be typed.
func unfinished(text string, wrong *briefs.QueryError) string {
	term := strings.LastIndexFunc(text[:wrong.Pos], unicode.IsSpace) + 1
	value := strings.ToLower(text[wrong.Pos:])
	begins := func(known ...string) bool {
		return slices.ContainsFunc(known, func(s string) bool { return strings.HasPrefix(s, value) })
	}
	waits := false
	switch wrong.Mistake {
	case briefs.NeedsValue:
		waits = true
	case briefs.OpenQuotation:
		key := strings.TrimSuffix(text[term:wrong.Pos], ":")
		whole := strings.TrimRightFunc(text[wrong.Pos+1:max(wrong.Pos+1, lastWord(text))], unicode.IsSpace)
		if whole != "" && (key == "" || slices.Contains(ofNames, strings.ToLower(key))) {
			return text[:wrong.Pos+1] + whole + `"`
		}
		waits = true
	case briefs.NoSuchAct:
		waits = begins(acts...)
	case briefs.NoSuchStatus:
		waits = begins(briefs.InstrumentStatuses()...)
	case briefs.DateWanted:
		waits = begins("none", "overdue") || begunDate(value)
	case briefs.GradeWanted:
		waits = briefs.IsGrade(strings.ToUpper(value) + "1")
	case briefs.SpanWanted:
		_, err := Age(value + "d")
		waits = err == nil
	}
	if !waits {
		return text
	}
	return text[:term]
}

// begunDate says whether a date may begin so.
func begunDate(s string) bool {
	const form = "0000-00-00"
	for i, b := range []byte(s) {
		if i >= len(form) || (b == '-') != (form[i] == '-') || b != '-' && (b < '0' || b > '9') {
			return false
		}
	}
	return true
}

// lastWord is where the last word of a text begins, its end where none stands there.
func lastWord(text string) int {
	return len(strings.TrimRightFunc(text, func(r rune) bool { return isWord(r) || unicode.IsMark(r) }))
}
