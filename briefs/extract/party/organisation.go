package party

import (
	"strings"

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
	return f.hebrewBody(i, end)
}

func (f *finder) urduBody(i, end int) (int, string) {
	if f.words[i].base == "حكومت" && i+1 < end {
		if p, last := f.place(i+1, end); p.kind == country || p.kind == region || p.kind == city {
			return last, p.iso // حکومت پاکستان
		}
	}
	if i+1 < end && f.d.Tokens[i+1].Kind == language.Word && !f.is(i+1, stop) && (f.words[i].base == "وزارت" || f.words[i].base == "محكمه") {
		if f.words[i+1].base == "برايي" && i+2 < end && f.d.Tokens[i+2].Kind == language.Word {
			return f.urduField(i+2, end), ""
		}
		if i+3 < end && f.d.Tokens[i+2].Fold == "و" && f.d.Tokens[i+3].Kind == language.Word {
			return i + 4, ""
		}
		return f.urduField(i+1, end), ""
	}
	return i, ""
}

// urduField is where what an Urdu ministry is for ends that begins at token i: behind an adjective
// and its noun (بحری وسائل), or behind one word.
func (f *finder) urduField(i, end int) int {
	if i+2 < end && strings.HasSuffix(f.d.Tokens[i].Text, "ی") && !f.is(i, stop|title|head) && fields.has(f.d.Tokens[i+1].Fold) {
		return i + 2
	}
	return i + 1
}

// fields are the Urdu nouns that a ministry is for with an adjective before them. Folded.
var fields = words{code: language.Urdu, list: "وسائل امور ترقی منصوبہ تحفظ معاملات تعلیم تجارت تعاون سلامتی ورثہ بہبود مواصلات پیداوار تحقیق خدمات ہم‌آہنگی"}
