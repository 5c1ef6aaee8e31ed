package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// hebrewQuoted is where the name of a Hebrew body ends that is a noun for one at token i and
// words in quotation marks: חברת "מסילות הגליל", העיתון "הזמן"; i where none is.
func (f *finder) hebrewQuoted(i, end int) int {
	if f.g.code != language.Hebrew || i+3 >= end || !f.punct(i+1, "\"", "“", "”") || !f.is(i, head) && !quotedHeads.has(strings.TrimPrefix(f.words[i].base, "ה")) {
		return i
	}
	for j := i + 2; j < min(end, i+8); j++ {
		if f.punct(j, "\"", "“", "”") {
			if j == i+2 {
				return i
			}
			return j + 1
		}
		if f.d.Tokens[j].Kind == language.Punct && f.d.Tokens[j].Text != "-" && f.d.Tokens[j].Text != "'" {
			return i
		}
	}
	return i
}

// quotedHeads are Hebrew nouns for bodies that begin a name only where words in quotation
// marks follow. Folded.
var quotedHeads = words{code: language.Hebrew, list: "חברת חברה רשת עמותת עמותה תנועת תנועה מפלגת קבוצת ארגון עיתון יומון שבועון סיעת קרן סוכנות מועדון מפעל בית-חרושת איגוד תאגיד קונצרן"}

// foreign tells whether a Hebrew word is spelled as names from abroad are: with א or a
// geresh inside (שקאר, צ'רצ'יל), which few words of the language have.
func foreign(base string) bool {
	letters := []rune(base)
	if len(letters) < 4 {
		return false
	}
	for _, c := range letters[1 : len(letters)-1] {
		if c == 'א' || c == '\'' {
			return true
		}
	}
	return letters[len(letters)-1] == '\''
}

// stranger tells whether token i may be of a foreign name: no word that is known but as a
// name, nothing behind a particle, no place.
func (f *finder) stranger(i int) bool {
	w := f.at(i)
	return i < len(f.d.Tokens) && f.d.Tokens[i].Kind == language.Word && w.is&^name == 0 && w.skip == 0 && !w.definite && w.place.kind == none && utf8.RuneCountInString(w.base) > 2 && !strings.HasPrefix(w.base, "ה")
}

// foreignName is where a foreign name of Hebrew spelling ends that begins at token i and
// opens its clause, or follows a post, right before what its bearer said or did: שאנדרה שקאר
// הושבע; i where none does.
func (f *finder) foreignName(i, end int) int {
	if f.g.code != language.Hebrew || i > 0 && f.d.Tokens[i-1].Kind == language.Word && f.d.Tokens[i-1].Sentence == f.d.Tokens[i].Sentence && !f.is(i-1, title|honorific|say) {
		return i
	}
	j, strange := i, 0
	for j < min(end, i+3) && !f.is(j, say) {
		if w := f.words[j]; w.skip > 0 && strings.HasPrefix(f.d.Tokens[j].Fold, "ש") && w.is&^name == 0 && w.place.kind == none {
			f.words[j] = f.g.look(f.d.Tokens[j].Fold) // no "that" stands inside a name, nor where a sentence opens
		}
		if !f.stranger(j) {
			break
		}
		if foreign(f.words[j].base) || f.tags[j].Kind() == tagger.BeginPerson {
			strange++
		}
		j++
	}
	if j < i+2 || strange == 0 || j >= end {
		return i
	}
	if f.is(j, say) && !strings.HasSuffix(f.words[j].base, "ו") || f.d.Tokens[j].Fold == "עצמו" || f.d.Tokens[j].Fold == "עצמה" || f.held(j, end) {
		return j
	}
	return i
}

// hebrewSurname is the party whose family name, which no list has, stands at token i behind a
// particle: לשקאר, ושקאר.
func (r *resolver) hebrewSurname(i int) (p int, ok bool) {
	fold := r.d.Tokens[i].Fold
	if p, ok = r.surname[fold]; ok {
		r.words[i] = r.g.look(fold)
		return p, true
	}
	for _, particle := range joinedParticles[language.Hebrew] {
		rest, found := strings.CutPrefix(fold, particle)
		if !found || utf8.RuneCountInString(rest) < 3 {
			continue
		}
		if p, ok = r.surname[rest]; ok && r.g.words[fold] == 0 {
			r.words[i] = r.g.look(rest)
			r.words[i].skip = rawPrefix(r.d.Tokens[i].Text, utf8.RuneCountInString(particle))
			return p, true
		}
	}
	return 0, false
}
