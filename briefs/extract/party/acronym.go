package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// expansion is a name with its short form in brackets: "African Trade Bank (ATB)".
type expansion struct {
	last  int // of the name, half open
	short int // the token of the short form
	body  bool
}

// expansions finds the names that a text gives a short form of, by their first
// token. The letters of the short form are those that the words begin with
// (Schwartz and Hearst 2003, read strictly), so they tell where the name begins,
// whatever small words are in it. A short form of what is no body is nobody's
// either: "Joint Trade Protocol (JTP)".
func (f *finder) expansions() {
	for k := 1; k+2 < len(f.d.Tokens); k++ {
		if !f.punct(k, "(", "[") || !f.punct(k+2, ")", "]") || !f.acronym(k+1) && f.words[k+1].place.kind != body {
			continue
		}
		first := f.expanded(k, f.d.Tokens[k+1].Fold)
		if first < 0 {
			first = f.shortOfHead(k)
		}
		if first < 0 {
			continue
		}
		x := expansion{last: k, short: k + 1, body: f.names(first, k, k+1)}
		if f.expand == nil {
			f.expand, f.nobody = map[int]expansion{}, map[string]bool{}
		}
		f.expand[first] = x
		if !x.body {
			f.nobody[f.d.Tokens[k+1].Fold] = true
		}
	}
}

// acronym tells whether token i is one word of two to eight capitals.
func (f *finder) acronym(i int) bool {
	s := f.d.Tokens[i].Text
	return f.d.Tokens[i].Kind == language.Word && f.capitals(i) && len(s) <= 8 && !strings.ContainsAny(s, "'’")
}

// expanded is the first token of the name that ends before token k and whose
// words begin with the letters, in their order or, where the language of the
// letters is another, in any; -1 where there is none.
func (f *finder) expanded(k int, letters string) int {
	begin := f.d.Sentences[f.d.Tokens[k].Sentence].First
	i := k - 1
	for n := len(letters); ; i-- {
		if i < begin || i < k-14 || f.d.Tokens[i].Kind != language.Word && !f.punct(i, "-", "&", "/") {
			break
		}
		initial, size := utf8.DecodeRuneInString(f.d.Tokens[i].Fold)
		if size == 1 && n > 0 && initial == rune(letters[n-1]) && (f.d.Tokens[i].Upper || f.small(i) && (n > 1 || i > begin && !f.is(i, title) && (f.linked(i-1) || articles.has(f.d.Tokens[i-1].Fold)))) {
			n--
		} else if f.d.Tokens[i].Upper && !f.linked(i) && n < len(letters)-1 {
			break
		}
		if n == 0 {
			return f.wider(i, begin, letters)
		}
	}
	first := k - len(letters)
	if first < begin || len(letters) < 3 {
		return -1
	}
	var initials []rune
	for i := first; i < k; i++ {
		r, _ := utf8.DecodeRuneInString(f.d.Tokens[i].Fold)
		if !f.d.Tokens[i].Upper {
			return -1
		}
		initials = append(initials, r)
	}
	for _, r := range letters {
		for i, s := range initials {
			if s == r {
				initials[i] = 0
				break
			}
		}
	}
	for _, r := range initials {
		if r != 0 {
			return -1
		}
	}
	return first
}

// small tells whether a word without a capital may give a letter: in French it may, the
// first behind its article.
func (f *finder) small(i int) bool { return f.g.code == language.French && !f.linked(i) }

// names tells whether the tokens, of which token short is the short form, name a body.
func (f *finder) names(first, last, short int) bool {
	if f.calledThe(first, last) && !f.is(last-1, thing|common) || f.words[short].place.kind == body || f.words[first].place.kind == body {
		return true
	}
	if f.is(last-1, thing) || f.is(first, thing) && f.g.code == language.French {
		return false
	}
	for i := first; i < last; i++ {
		if f.is(i, head|tail|weak) {
			return true
		}
	}
	if f.g.code == language.French { // a capital that no sentence begins with
		for i := first; i < last; i++ {
			if f.capital(i) && i > f.d.Sentences[f.d.Tokens[i].Sentence].First && !f.is(i, thing) {
				return true
			}
		}
	}
	return f.tags[first] == tagger.BeginOrganisation
}

// initialism tells whether token i, in capitals, names a body by its form: one
// that is short for something else does not, nor what French sets behind a noun
// as its kind ("avions ATR"), where bodies have an article.
func (f *finder) initialism(i int) bool {
	t := f.d.Tokens[i]
	if len(t.Text) < 3 || f.nobody[t.Fold] || f.is(i, thing) || f.g.code == language.French && len(t.Text) > 5 && f.is(i, common) {
		return false
	}
	if f.g.code != language.French || i == 0 || f.d.Tokens[i-1].Kind != language.Word {
		return true
	}
	return f.is(i-1, stop|head|tail|title|say) || f.words[i-1].place.kind == nisba || f.linked(i-1) || f.d.Tokens[i-1].Upper || strings.HasSuffix(f.d.Tokens[i-1].Fold, "'")
}

// wider is the first token of an English name whose first words give no letter of their own:
// Rally for the Return of Refugees and Democracy in Rwanda (RDR). It begins, behind links
// alone, with a capital that the letters begin with.
func (f *finder) wider(i, begin int, letters string) int {
	if f.g.code != language.English || len(letters) < 3 {
		return i
	}
	best := i
	for j := i - 1; j >= max(begin, i-8); j-- {
		t := f.d.Tokens[j]
		switch {
		case f.linked(j):
		case !t.Upper || f.is(j, title|stop|honorific) || !f.linked(j+1):
			return best
		case strings.HasPrefix(t.Fold, letters[:1]) && f.is(j, head|weak):
			best = j
		}
	}
	return best
}
