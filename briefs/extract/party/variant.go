package party

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// variant finds the party that a name is another form of: a surname, a name
// with more or fewer words, a body's name cut short.
func (r *resolver) variant(s span, words []string) (int, bool) {
	if s.kind == briefs.Person {
		if len(words) == 1 {
			if p, ok := r.surname[words[0]]; ok {
				return p, true
			}
			if p, ok := r.middle(words[0]); ok {
				return p, true
			}
			if p, ok := r.respeltSurname(words[0]); ok {
				return p, true
			}
			if r.g.code == language.Arabic || r.g.code == language.Urdu && s.sure || r.latinScript() && (s.sure || r.calledBy(words[0])) {
				return r.given(words[0])
			}
			return 0, false
		}
		if p, ok := r.surname[words[len(words)-1]]; ok && (r.parties[p].key[0] == words[0]) {
			return p, true
		}
		for p := range r.parties {
			if r.parties[p].Kind == briefs.Person && len(r.parties[p].key) > 1 && (r.respelt(words, r.parties[p].key) || r.writtenTogether(words, r.parties[p].key) || within(words, r.parties[p].key) || within(r.parties[p].key, words)) {
				return p, true
			}
		}
		return 0, false
	}
	if s.kind == briefs.Place {
		for p := range r.parties {
			if k := r.parties[p].key; r.parties[p].Kind == briefs.Place && (len(k) == 2 && len(words) == 1 && k[1] == words[0] || len(k) == 1 && len(words) == 2 && k[0] == words[1] || r.latinScript() && len(k) > 2 && len(words) == 1 && k[0] == words[0] && r.g.words[k[0]]&feature != 0) {
				return p, true // the Gulf of Finland, the Gulf
			}
		}
	}
	if s.kind != briefs.Organisation {
		return 0, false
	}
	if len(words) == 1 {
		return r.shortened(s, words[0])
	}
	if p, ok := r.sameMinistry(s, words); ok {
		return p, true
	}
	if p, ok := r.contracted(words); ok {
		return p, true
	}
	if r.g.code == language.Arabic && kindWords.has(words[0]) {
		if p, ok := r.keys[string(s.kind)+" "+strings.Join(words[1:], " ")]; ok {
			return p, true
		}
	}
	for p := range r.parties {
		if h := &r.parties[p]; r.g.code == language.Arabic && h.Kind == briefs.Organisation && len(h.key) > 2 && kindWords.has(h.key[0]) && slices.Equal(h.key[1:], words) {
			return p, true // the movement, and its name alone
		}
	}
	if r.g.code == language.Urdu {
		if p, ok := r.urduVariant(words); ok {
			return p, true
		}
	}
	for p := range r.parties {
		k := r.parties[p].key
		if r.parties[p].Kind != briefs.Organisation || len(k) < 2 || len(k) == len(words) && k[0] != words[0] {
			continue
		}
		if prefix(words, k) || prefix(k, words) {
			if s.iso == "" || r.parties[p].Country == "" || s.iso == r.parties[p].Country {
				return p, true
			}
		}
	}
	return 0, false
}

// contracted finds the one Arabic body whose name is said in two words: its head and what
// it is for (اتحاد الشغل, الاتحاد العام التونسي للشغل), or without the states that it is
// of (الجامعة العربية, جامعة الدول العربية).
func (r *resolver) contracted(words []string) (int, bool) {
	if r.g.code != language.Arabic || len(words) != 2 {
		return 0, false
	}
	found := -1
	for p := range r.parties {
		k := r.parties[p].key
		if r.parties[p].Kind != briefs.Organisation || len(k) < 3 || k[0] != words[0] || !slices.Contains(k[1:], "لل"+words[1]) && !(len(k) == 3 && k[1] == "دول" && k[2] == words[1]) {
			continue
		}
		if found >= 0 {
			return 0, false
		}
		found = p
	}
	return max(found, 0), found >= 0
}

// respelt tells whether two Arabic names are a foreign one in two spellings:
// they begin with the same word, and their last words, of which no list has one,
// differ in long vowels only. In English and French it is the first of two words
// that is spelt in two ways.
func (r *resolver) respelt(a, b []string) bool {
	x, y := a[len(a)-1], b[len(b)-1]
	if r.latinScript() && len(a) == 2 && len(b) == 2 && x == y {
		return len(a[0]) >= 5 && len(b[0]) >= 5 && a[0][:4] == b[0][:4] // Sergey, Sergei
	}
	if r.g.code != language.Arabic || len(a) != len(b) || a[0] != b[0] || r.g.words[x]&r.g.words[y]&name != 0 {
		return false
	}
	x, y = longVowels.Replace(x), longVowels.Replace(y)
	return x == y && utf8.RuneCountInString(x) >= 3
}

// longVowels takes them out of an Arabic word: foreign names are spelt with and without.
var longVowels = strings.NewReplacer("ا", "", "و", "", "ي", "")

// respeltSurname finds the one person whose Arabic family name, of which no list has both
// spellings, a single word spells with other long vowels: ناتنياهو, نتنياهو.
func (r *resolver) respeltSurname(word string) (int, bool) {
	bones := longVowels.Replace(word)
	if r.g.code != language.Arabic || utf8.RuneCountInString(bones) < 4 {
		return 0, false
	}
	found := -1
	for p := range r.parties {
		h := &r.parties[p]
		last := h.key[len(h.key)-1]
		if h.Kind != briefs.Person || len(h.key) < 2 || longVowels.Replace(last) != bones || r.g.words[last]&r.g.words[word]&name != 0 {
			continue
		}
		if found >= 0 {
			return 0, false
		}
		found = p
	}
	return max(found, 0), found >= 0
}

// given finds the one person whose first name stands alone, as rulers' do in
// Arabic, and behind an honorific the family's of names that begin with it.
func (r *resolver) given(word string) (int, bool) {
	found := -1
	for p := range r.parties {
		h := &r.parties[p]
		if h.Kind != briefs.Person || h.key[0] != word {
			continue
		}
		if found >= 0 {
			return 0, false
		}
		found = p
	}
	return max(found, 0), found >= 0
}

// shortened finds the body that one word is a short form of: its initials, or
// the inflected last word of its name.
func (r *resolver) shortened(s span, word string) (int, bool) {
	for p := range r.parties {
		h := &r.parties[p]
		if h.Kind != briefs.Organisation {
			continue
		}
		last := h.key[len(h.key)-1]
		if r.g.code == language.Arabic && s.iso != "" && s.iso == h.Country && utf8.RuneCountInString(word) >= 4 && (strings.HasPrefix(last, word) || strings.HasPrefix(word, last)) {
			return p, true
		}
		if len(h.key) > 1 && initials(h.Name) == r.written(s) || r.g.code == language.Arabic && len(h.key) == 2 && h.key[1] == word && kindWords.has(h.key[0]) {
			return p, true
		}
	}
	return 0, false
}

// initials are the capitals that the words of a name begin with.
func initials(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// within tells whether all words of a are of b, in order.
func within(a, b []string) bool {
	k := 0
	for _, w := range b {
		if k < len(a) && a[k] == w {
			k++
		}
	}
	return k == len(a)
}

func prefix(a, b []string) bool {
	if len(a) > len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// calledBy tells whether a word is long enough, and no common one, to take up a name that
// begins with it, as Asian and African family names do: Tang Shubei, Tang said.
func (r *resolver) calledBy(word string) bool {
	return len(word) >= 4 && r.g.words[word]&(common|stop|title|head|tail|honorific) == 0
}

// firmEnds are the words at the end of a company's name that are left out when it is named
// again. Folded.
var firmEnds = words{code: language.French, list: "inc corp corporation co company plc ltd limited llc ag sa nv spa gmbh oyj ab asa group holdings holding industries"}

// firmAt finds the company that the words from token i on name again without what its name
// ends with, and where they end: Norvik, of Norvik Shipping Group Plc.
func (r *resolver) firmAt(i int) (p, last int, ok bool) {
	for p = range r.parties {
		h := &r.parties[p]
		if h.Kind != briefs.Organisation || len(h.key) < 2 || h.key[0] != strings.TrimSuffix(r.d.Tokens[i].Fold, "'s") {
			continue
		}
		n := len(h.key)
		for n > 1 && firmEnds.has(h.key[n-1]) {
			n--
		}
		if n == len(h.key) || n == 1 && r.words[i].is&common != 0 || !firmEnds.has(h.key[n]) {
			continue
		}
		k := 0
		for k < n && i+k < len(r.d.Tokens) && !r.taken[i+k] && r.d.Tokens[i+k].Upper && strings.TrimSuffix(r.d.Tokens[i+k].Fold, "'s") == h.key[k] {
			k++
		}
		if k == n {
			return p, i + n, true
		}
	}
	return 0, i, false
}
