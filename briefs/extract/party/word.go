package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/language"
)

// particles are what is written onto a word, longest first where one begins
// another; the article is not among them.
var particles = map[language.Code][]string{
	language.Arabic: {"", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل"},
	language.Hebrew: {"", "ה", "ו", "ב", "ל", "כ", "מ", "ש", "וה", "וב", "ול", "ומ", "שה", "שב", "מה", "כש"},
}

const strong = title | rank | head | weak | honorific | stop | say | placeStart

// read finds what a token is: as it stands, or behind particles where the rest
// is a word that is known and the whole is not (وزير is no و + زير).
func (g *gazetteer) read(t language.Token) word {
	w := g.behind(t)
	if g.code == language.Arabic {
		raw := t.Text[w.skip:]
		if w.definite && (strings.HasPrefix(raw, "أ") || strings.HasPrefix(raw, "إ")) {
			w.definite = false // ألقى holds no article
		}
		if w.base == "علي" && strings.HasSuffix(raw, "ي") {
			w.is = name // على is the preposition
		}
	}
	return w
}

func (g *gazetteer) behind(t language.Token) word {
	plain := g.look(strings.TrimSuffix(t.Fold, "'s"))
	if plain.place.kind != none || plain.is&(strong|link|adjective) != 0 {
		return plain
	}
	if rest, ok := strings.CutPrefix(t.Fold, "و"); ok && g.code == language.Arabic && strings.HasPrefix(rest, "و") {
		if w := g.look(rest); w.is&(title|head|weak) != 0 { // "and the crown prince", whatever lists of names say
			w.skip = rawPrefix(t.Text, 1)
			return w
		}
	}
	if rest, ok := strings.CutPrefix(t.Fold, "و"); ok && g.code == language.Arabic && plain.is == name && utf8.RuneCountInString(rest) >= 5 && g.words[rest] == name {
		w := g.look(rest) // lists of names have some with "and" before them
		w.skip = rawPrefix(t.Text, 1)
		return w
	}
	var second word
	for _, p := range particles[g.code] {
		rest, ok := strings.CutPrefix(t.Fold, p)
		if p == "" || !ok || len(rest) < 4 {
			continue
		}
		if article, ok := strings.CutPrefix(rest, "ل"); ok && p[len(p)-2:] == "ل" && g.code == language.Arabic && len(article) >= 4 {
			rest = "ال" + article
		}
		w := g.look(rest)
		w.skip = rawPrefix(t.Text, utf8.RuneCountInString(p))
		if single, doubled := strings.CutPrefix(rest, "וו"); doubled && g.code == language.Hebrew && w.is == 0 {
			w = g.look("ו" + single) // בוועדת: of ועדת
			w.skip = rawPrefix(t.Text, utf8.RuneCountInString(p)+1)
		}
		if g.code == language.Hebrew && strings.HasSuffix(p, "ה") {
			w.definite = true
			w.is &^= placeStart // names of places begin without it, or are listed with it
		}
		article := strings.HasPrefix(rest, "ال")
		switch {
		case w.is&say != 0 && (p == "و" || p == "ف") && plain.is&name == 0, p == "و" && w.base == "عبد":
			return w
		case g.code == language.Arabic && (p == "ب" || p == "ل") && w.is == name && strings.HasPrefix(rest, "و") && g.words[strings.TrimPrefix(rest, "و")]&name != 0:
			continue // no "and" stands behind "in": بوزيد
		case w.is&(title|head|weak|stop) == 0 && g.code == language.Arabic && strings.ContainsAny(p, "فك") && w.place.kind == none && !article:
			continue // names are seldom written behind these: فريز is no ريز
		case w.place.kind == city && !article && plain.is == common && g.inTown(p, rest, w):
			return w
		case g.code == language.Hebrew && plain.is&common != 0 && (p == "ש" || p == "מ") && w.is&name == 0:
			continue // שמאלי is no Mali, מועד no ועד
		case w.place.kind == city && !article && plain.is != 0:
		case w.place.kind != none && w.place.kind != nisba, w.is&(title|head|weak) != 0 && plain.is&name == 0, w.is&(rank|placeStart|honorific) != 0 && (article || plain.is == 0):
			return w
		case p == "و" && plain.is == common && w.is&(placeStart|common) == placeStart|common && g.code == language.Arabic:
			return w // ودول: as common as دول, which names begin with
		case w.place.kind == nisba && (article || plain.is == 0), article:
			return w
		case second.is == 0 && plain.is == 0 && w.is&(name|stop) != 0:
			second = w
		}
	}
	if g.code == language.Hebrew && plain.is&^common == 0 && !plain.definite && second.is&^name == 0 {
		if w, ok := g.definiteBehind(t); ok {
			return w
		}
	}
	if second.is != 0 {
		return second
	}
	return plain
}

// inTown tells whether an Arabic word that the corpora have among the common ones is a town
// that they know by itself, too, with "in" or "and" written onto it: بصفاقس, and not
// بليون, which is a billion.
func (g *gazetteer) inTown(particle, town string, w word) bool {
	letters := utf8.RuneCountInString(town)
	return g.code == language.Arabic && (particle == "ب" || particle == "و" || particle == "وب") && (w.is&common != 0 && letters > 3 || w.is&name != 0 && letters > 4)
}

// look looks a folded word up, with its article and without.
func (g *gazetteer) look(fold string) word {
	w := word{base: fold, is: g.words[fold], place: g.places[fold]}
	switch g.code {
	case language.Arabic:
		if bare, ok := strings.CutPrefix(fold, "ال"); ok && len(bare) >= 4 {
			w.definite = true
			w.is |= g.words[bare] & (title | head | weak | rank)
			if p := g.places[bare]; w.place.kind == none && (p.kind == nisba) {
				w.place = p
			}
		}
	case language.Hebrew:
		if bare, ok := strings.CutPrefix(fold, "ה"); ok && len(bare) >= 4 && w.is&^placeStart == 0 && w.place.kind == none {
			w.definite = true
			w.is |= g.words[bare] & (title | head)
			if p := g.places[bare]; p.kind == nisba {
				w.place = p
			}
		}
	}
	return w
}

// rawPrefix counts the bytes that the first n letters of a word take, with the
// marks on them.
func rawPrefix(s string, n int) int {
	for i, r := range s {
		if r >= 0x64B && r <= 0x65F || r == 0x640 || r >= 0x591 && r <= 0x5C7 {
			continue
		}
		if n == 0 {
			return i
		}
		n--
	}
	return 0
}
