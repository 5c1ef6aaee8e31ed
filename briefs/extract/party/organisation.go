package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/language"
)

// organisation reads the name of a body from its head word at token i: where
// it ends and the state it is of; i where the head begins no name.
//
// The Arabic grammar: HEAD, one noun, then what is definite, with ل or و before
// it, until a word that is neither. A definite head takes adjectives only.
func (f *finder) organisation(i, end int) (int, string) {
	switch f.g.code {
	case language.Arabic:
		n, iso := f.arabicBody(i, end)
		if n > i && iso == "" {
			iso = f.stateIn(i, n, end)
		}
		return n, iso
	case language.Urdu:
		return f.urduBody(i, end)
	case language.Persian:
		return f.persianBody(i, end)
	}
	if f.g.code == language.Hebrew && f.words[i].base == "רשות" && strings.HasPrefix(f.d.Tokens[i].Fold, "ל") {
		return i, "" // at somebody's disposal
	}
	if f.g.code == language.Hebrew && f.punct(i-1, "-", "־") && !f.d.Tokens[i].Gap {
		return i, "" // רה-ארגון
	}
	if f.g.code == language.Hebrew && f.words[i].base == "ועד" && !strings.HasPrefix(f.at(i+1).base, "ה") {
		return i, "" // and until
	}
	if rest, ok := strings.CutPrefix(f.d.Tokens[min(i+1, len(f.d.Tokens)-1)].Fold, "ל"); ok && f.g.code == language.Hebrew && f.words[i].definite && i+2 < end && f.g.words[rest]&common != 0 && f.hebrewDefinite(i+2) {
		return i + 3, "" // המשרד לאיכות הסביבה, and no infinitive, which takes את before what is definite
	}
	iso, j := "", i+1
	limit := 5
	if f.g.code == language.Hebrew {
		limit = 3
		if f.is(i+1, head) { // מזכירות איגוד …
			limit = 4
		}
	}
	for ; j < min(end, i+1+limit); j++ {
		if f.d.Tokens[j].Kind != language.Word {
			break
		}
		p, last := f.place(j, end)
		if f.g.code == language.Hebrew && (f.words[j].skip > 0 && p.kind != none || f.plural(j)) {
			break // a preposition and a place; a verb
		}
		if p.kind != none {
			if iso == "" {
				iso = p.iso
			}
			j = last - 1
			if p.kind == country {
				j++
				break
			}
			continue
		}
		if f.g.code == language.Hebrew && j <= i+3 && strings.HasPrefix(f.words[j-1].base, "ה") && strings.HasPrefix(f.d.Tokens[j].Fold, "וה") {
			continue // of this and of that
		}
		if f.words[j].is&(stop|say|title) != 0 || f.words[j].skip > 0 || j > i+2 && f.words[j].is&common == 0 && !(f.g.code == language.Hebrew && f.hebrewAdjective(j)) {
			break
		}
		if f.g.code == language.Hebrew && j > i+1 && !f.words[j].definite && !f.hebrewAdjective(j) {
			break
		}
	}
	if j < i+2 || utf8.RuneCountInString(f.d.Tokens[j-1].Fold) < 2 || f.g.code == language.Hebrew && f.describes(i, j) {
		return i, ""
	}
	if f.g.code == language.Hebrew && j+1 < end && f.d.Tokens[j].Fold == "של" && (f.words[i].base == "ועדת" || f.words[i].base == "מועצת" || f.words[i].base == "נציגות") {
		if p, last := f.place(j+1, end); p.kind == body || p.kind == country {
			return last, p.iso // ועדת העבודה של הכנסת
		}
	}
	return j, iso
}

func (f *finder) urduBody(i, end int) (int, string) {
	if f.words[i].base == "حكومت" && i+1 < end {
		if p, last := f.place(i+1, end); p.kind == country {
			return last, p.iso // حکومت پاکستان
		}
	}
	if i+1 < end && f.d.Tokens[i+1].Kind == language.Word && !f.is(i+1, stop) && (f.words[i].base == "وزارت" || f.words[i].base == "محكمه") {
		if i+3 < end && f.d.Tokens[i+2].Fold == "و" && f.d.Tokens[i+3].Kind == language.Word {
			return i + 4, ""
		}
		return i + 2, ""
	}
	return i, ""
}
