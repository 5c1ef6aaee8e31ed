package party

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// Names are the lists and gazetteers of one language.
type Names struct{ g *gazetteer }

// Open reads the lists of a language from the files of the folder "data" that
// open gives. It is there for training: Find reads what is embedded.
func Open(c language.Code, open func(file string) ([]byte, error)) *Names {
	return &Names{load(c, open)}
}

// Words returns the tokens of a document as the tagger sees them, and behind
// which of them its sentences end.
func (n *Names) Words(d *language.Document) ([]tagger.Word, []int) {
	f := &finder{d: d, g: n.g}
	f.read()
	return f.tagged(), sentenceEnds(d)
}

// What the tagger is told of a word besides its class, as bits above those.
const (
	knownPlace    = 16 // first of six, by kind of place
	knownInside   = 1 << 23
	knownDefinite = 1 << 24
	knownParticle = 1 << 25
)

// tagged returns the tokens as the tagger sees them.
func (f *finder) tagged() []tagger.Word {
	out := make([]tagger.Word, len(f.d.Tokens))
	inside := 0
	for _, s := range f.d.Sentences {
		for i := s.First; i < s.Last; i++ {
			t, w := &f.d.Tokens[i], &f.words[i]
			out[i] = tagger.Word{Fold: t.Fold, Stem: t.Fold, Shape: shape(f.g.code, t), Plain: f.g.code != language.Arabic || t.Kind != language.Word || w.is&stop != 0}
			if t.Kind == language.Number {
				out[i].Fold, out[i].Stem = digits(t.Fold), digits(t.Fold)
				continue
			}
			if t.Kind == language.Punct {
				continue
			}
			known := uint32(w.is &^ placeStart)
			p, last := f.longest(i, s.Last)
			if p.kind != none {
				known |= 1 << (knownPlace + p.kind - 1)
				inside = max(inside, last)
			} else if i < inside {
				known |= knownInside
			}
			if w.definite {
				known |= knownDefinite
			}
			if w.skip > 0 {
				known |= knownParticle
			}
			out[i].Known = known
			out[i].Stem = stem(f.g.code, t.Fold)
		}
	}
	return out
}

// shape is what a token is made of.
func shape(c language.Code, t *language.Token) uint8 {
	switch t.Kind {
	case language.Number:
		return tagger.Digits
	case language.Punct:
		return tagger.Mark
	}
	s := uint8(0)
	if r, _ := utf8.DecodeRuneInString(t.Text); r < 0x250 && c != language.English && c != language.French && unicode.IsLetter(r) {
		s |= tagger.Latin
	}
	if t.Upper {
		s |= tagger.Capital
		if strings.ToUpper(t.Text) == t.Text && len(t.Text) > 1 {
			s |= tagger.Capitals
		}
	}
	if !t.Gap {
		s |= tagger.Joined
	}
	return s
}

// digits levels a number to how many digits it has.
func digits(s string) string { return "000000"[:min(len(s), 6)] }

// stems are what stands before a stem, longest first.
var stems = map[language.Code][]string{
	language.Arabic: {"وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س"},
	language.Hebrew: {"וה", "וב", "ול", "ומ", "שה", "שב", "מה", "כש", "ה", "ו", "ב", "ל", "כ", "מ", "ש"},
}

// stem is a folded word without what may be written onto it, whether it is or
// not: what is common to "بوزير" and "وزير" is a feature, and no claim.
func stem(c language.Code, fold string) string {
	for _, p := range stems[c] {
		if rest, ok := strings.CutPrefix(fold, p); ok && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return fold
}

// Tag labels the tokens of a document; all are outside where the language has
// no tagger.
func (n *Names) Tag(d *language.Document) []tagger.Label {
	f := &finder{d: d, g: n.g}
	f.read()
	f.tag()
	return f.tags
}

// tag labels every token by what the tagger takes it for.
func (f *finder) tag() {
	if f.g.tagger == nil {
		f.tags, f.margins = make([]tagger.Label, len(f.d.Tokens)), make([]int32, len(f.d.Tokens))
		return
	}
	f.tags, f.margins = f.g.tagger.Tag(f.tagged(), sentenceEnds(f.d))
}

// sentenceEnds are the tokens behind which the sentences of a document end.
func sentenceEnds(d *language.Document) []int {
	out := make([]int, len(d.Sentences))
	for i, s := range d.Sentences {
		out[i] = s.Last
	}
	return out
}
