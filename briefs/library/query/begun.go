package query

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Begun is a word that is only begun, written كلم*: what stems begin like, or
// are, that words have which begin so. The zero value is of a word of which too
// little is written to tell: it asks for nothing.
type Begun struct{ Prefixes, Stems []string }

// Empty says whether it asks for nothing.
func (b Begun) Empty() bool { return len(b.Prefixes) == 0 }

// Holds says whether a stem may be that of a word which begins so.
func (b Begun) Holds(stem string) bool {
	return slices.Contains(b.Stems, stem) || slices.ContainsFunc(b.Prefixes, func(p string) bool { return strings.HasPrefix(stem, p) })
}

// among says whether such a stem is among some that are parted by spaces.
func (b Begun) among(stems string) bool {
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

// begin is a word that is begun.
func begin(w string) Begun {
	w = Key(w)
	if letters(w) < 2 {
		return Begun{}
	}
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= 0x600 && r < 0x700:
		return arabicAffixes.begin(w)
	case r >= 0x5D0 && r < 0x5EB:
		return hebrewAffixes.begin(finals.Replace(w))
	}
	return Begun{Prefixes: []string{w}, Stems: []string{latinStem(w)}}
}

// begin takes off in front what the stemmer may take off once the word is
// whole, and at the end what may be the beginning of endings. Where that leaves
// fewer than two letters, nearly every word begins so.
func (a affixes) begin(w string) Begun {
	b := Begun{Prefixes: []string{w}}
	for _, list := range a.front {
		for _, c := range slices.Clone(b.Prefixes) {
			for _, p := range list {
				if strings.HasPrefix(p, c) {
					return Begun{}
				}
				if rest, ok := strings.CutPrefix(c, p); ok {
					b.Prefixes = append(b.Prefixes, rest)
				}
			}
		}
	}
	if slices.ContainsFunc(b.Prefixes, func(c string) bool { return letters(c) < 2 }) {
		return Begun{}
	}
	for _, c := range b.Prefixes {
		for i := range c {
			if letters(c[:i]) >= 2 && a.ends(c[i:]) {
				b.Stems = append(b.Stems, c[:i])
			}
		}
	}
	return b
}

// ends says whether endings may begin so.
func (a affixes) ends(tail string) bool {
	return slices.ContainsFunc(a.back, func(s string) bool {
		rest, whole := strings.CutPrefix(tail, s)
		return strings.HasPrefix(s, tail) || whole && a.ends(rest)
	})
}

// Typing is the query for a text whose last word is still being typed: free
// words narrow as soon as two letters of their stem are there.
func Typing(text string) string {
	q, err := Parse(text)
	if err != nil || len(q) == 0 {
		return text
	}
	last := q[len(q)-1]
	if last.Pos+last.Len < len(text) || last.Key != "" || last.Phrase || last.Negated || strings.HasSuffix(text, "*") {
		return text
	}
	switch word := lastWord(text); {
	case Key(text[word:]) == "":
		return text
	case begin(text[word:]).Empty():
		return text[:word]
	}
	return text + "*"
}

// lastWord is where the last word of a text begins, its end where none stands there.
func lastWord(text string) int {
	return len(strings.TrimRightFunc(text, func(r rune) bool { return isWord(r) || unicode.IsMark(r) }))
}
