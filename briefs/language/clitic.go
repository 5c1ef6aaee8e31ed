package language

import (
	"strings"
	"unicode/utf8"
)

// Strip is a way to read a folded word as particles written onto another word.
type Strip struct {
	Prefix string // the particles: "و", "بال" …; "" for the word as it stands
	Stem   string // the rest
}

// Whether a strip is right only a lexicon can say: وزير is no و + زير.
// Arabic conjunctions come first, then one preposition or the future س, then
// the article; ل before the article is لل.
var (
	arabicConjunctions = []string{"", "و", "ف"}
	arabicParticles    = []string{"", "ال", "لل", "ل", "ب", "بال", "ك", "كال", "س"}
	hebrewPrefixes     = []string{"", "ה", "ו", "ב", "ל", "כ", "מ", "ש", "וה", "וב", "ול", "ומ", "וש", "שה", "שב", "של", "שמ", "מה", "כש", "כשה", "לכש", "מש", "בה", "ושה"}
)

// Strips appends to dst the readings of a folded word, the word as it stands
// first. At least two letters are left.
func Strips(dst []Strip, c Code, fold string) []Strip {
	switch c {
	case Arabic:
		if !strings.ContainsRune("وفالبكس", firstRune(fold)) { // most words: no particle begins so
			return append(dst, Strip{"", fold})
		}
		for _, conj := range arabicConjunctions {
			rest, ok := strings.CutPrefix(fold, conj)
			if !ok {
				continue
			}
			for _, p := range arabicParticles {
				if stem, ok := strings.CutPrefix(rest, p); ok && len(stem) >= 4 {
					dst = append(dst, Strip{fold[:len(conj)+len(p)], stem})
				}
			}
		}
	case Hebrew:
		for _, p := range hebrewPrefixes {
			if stem, ok := strings.CutPrefix(fold, p); ok && len(stem) >= 4 {
				dst = append(dst, Strip{p, stem})
			}
		}
	}
	if len(dst) == 0 {
		dst = append(dst, Strip{"", fold})
	}
	return dst
}

// Conjunction parts a leading و or ف (Hebrew ו) from a folded word; "" where
// there is none.
func Conjunction(c Code, fold string) (conj, rest string) {
	switch {
	case c == Arabic && (strings.HasPrefix(fold, "و") || strings.HasPrefix(fold, "ف")), c == Hebrew && strings.HasPrefix(fold, "ו"):
		if n := len("و"); len(fold) >= n+4 { // all three are of two bytes
			return fold[:n], fold[n:]
		}
	}
	return "", fold
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
