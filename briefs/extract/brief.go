package extract

import (
	"sort"
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// Brief reads an article. The same article gives the same brief, to the byte.
func Brief(a briefs.Article) briefs.Brief {
	d := language.Analyse(a)
	found := partiesOf(d)
	if d.Code == language.Arabic {
		takeByline(d, found)
	}
	r := newReader(d, found)
	b := r.frame()
	if len(d.Tokens) == 0 {
		b.Source.Minutes, b.Source.Reported = 1, 100
		b.Caveats = r.caveats(b)
		return b
	}
	r.voices(r.lexiconOf)
	if r.lex = r.lexiconOf(0); r.lex != nil {
		r.day, r.about = r.dayOfFiling()
		if r.writer = r.author(); r.writer < 0 {
			r.writer = r.voice()
		}
	}
	for n := range d.Sentences {
		if r.lex = r.lexiconOf(n); r.lex != nil {
			r.statements(n)
		}
	}
	r.lex = r.lexiconOf(0)
	if r.lex == nil {
		r.lex = &lexicon{code: d.Code}
	}
	r.settle()
	r.place(&b)
	b.Dateline = r.dateline()
	r.count(&b)
	b.Parties = r.named()
	b.Topics = r.topics()
	b.Summary = r.summary(b.Dateline)
	b.Voices = r.voiced()
	b.Caveats = r.caveats(b)
	return b
}

// frame is what a brief says of the article itself.
func (r *reader) frame() briefs.Brief {
	a := r.d.Article
	b := briefs.Brief{
		Schema: briefs.Schema, ID: a.ID, Name: a.Name, Language: string(r.d.Code), Supported: r.d.Code.Supported(),
		Direction: r.d.Code.Direction(), Headline: a.Headline(), Text: a.Text, Markdown: a.Markdown,
		Source:  briefs.Source{Publisher: a.Publisher, Author: a.Author, URL: a.URL, Published: a.Published, Format: a.Format},
		Summary: []briefs.Sentence{}, Parties: []briefs.Party{}, Topics: []briefs.Topic{},
		Commitments: []briefs.Statement{}, Positions: []briefs.Statement{}, Requests: []briefs.Statement{}, Caveats: []briefs.Caveat{},
	}
	if r.d.Code == language.Unknown {
		b.Direction = language.Script(a.Text)
		b.Language = "und"
	}
	for _, c := range r.d.Others {
		b.Languages = append(b.Languages, string(c))
	}
	for _, p := range a.Paragraphs {
		b.Paragraphs = append(b.Paragraphs, briefs.ParagraphInfo{Start: p.Start, End: p.End, Role: p.Role})
	}
	return b
}

// lexiconOf is the lexicon for the language of sentence n, nil where none is
// held.
func (r *reader) lexiconOf(n int) *lexicon {
	if read := lexicons[r.d.Of(n)]; read != nil {
		return read()
	}
	return nil
}

// recent is how many statements back a repetition is looked for.
const recent = 60

// settle drops what a headline says where the body says more, and statements
// that are told twice: the first telling stays.
func (r *reader) settle() {
	var out []finding
	var told []map[string]bool
	for _, f := range r.found {
		if f.headline && !r.found[len(r.found)-1].headline {
			continue
		}
		own, again := r.stems(f.first, f.last), false
		for i := max(0, len(out)-recent); i < len(out) && len(own) > 3; i++ {
			again = again || out[i].Act == f.Act && shared(own, told[i]) >= 0.8 && !r.otherFigures(f, out[i])
		}
		if !again {
			out, told = append(out, f), append(told, own)
		}
	}
	r.found = out
}

// otherFigures tells whether both of two statements hold figures, and each one that the
// other has not: ten districts for each city, eight for each town.
func (r *reader) otherFigures(a, b finding) bool {
	figures := func(f finding) map[string]bool {
		out := map[string]bool{}
		for i := f.first; i < f.last && i < len(r.d.Tokens); i++ {
			if r.d.Tokens[i].Kind == language.Number {
				out[r.fold(i)] = true
			}
		}
		return out
	}
	lacks := func(x, y map[string]bool) bool {
		for n := range x {
			if !y[n] {
				return true
			}
		}
		return false
	}
	x, y := figures(a), figures(b)
	return lacks(x, y) && lacks(y, x)
}

// place sorts the statements into the brief's lists, strongest first.
func (r *reader) place(b *briefs.Brief) {
	for i := range r.found {
		f := &r.found[i]
		f.Actors = []string{}
		for _, p := range f.actors {
			f.Actors = append(f.Actors, r.parties[p].Name)
		}
		for _, p := range f.addressees {
			f.Addressees = append(f.Addressees, r.parties[p].Name)
		}
		if f.group != "" {
			f.Addressees = []string{f.group}
		}
		switch f.Act {
		case briefs.Stressed:
			b.Positions = append(b.Positions, f.Statement)
		case briefs.CalledFor:
			b.Requests = append(b.Requests, f.Statement)
		default:
			b.Commitments = append(b.Commitments, f.Statement)
		}
	}
	sort.SliceStable(b.Commitments, func(i, j int) bool {
		x, y := b.Commitments[i], b.Commitments[j]
		if x.Background != y.Background {
			return y.Background
		}
		return x.Strength > y.Strength
	})
}

// named returns the parties, with those marked that act, speak or are bound; of those
// without a name the ones that are.
func (r *reader) named() []briefs.Party {
	for _, f := range r.found {
		for _, p := range append(f.actors[:len(f.actors):len(f.actors)], f.addressees...) {
			r.parties[p].Core = true
		}
		for i := f.first; i < f.last; i++ {
			if m := r.at[i]; m >= 0 {
				r.parties[r.mention[m].Party].Core = true
			}
		}
	}
	out := append([]briefs.Party{}, r.parties[:len(r.parties)-len(r.unnamedBy)]...)
	for _, p := range r.parties[len(out):] {
		if p.Core {
			out = append(out, p)
		}
	}
	return out
}

// wordsPerMinute is how fast a language is read silently.
func wordsPerMinute(c language.Code) int {
	switch {
	case c.ArabicScript():
		return 150
	case c == language.Hebrew || c == language.French:
		return 190
	}
	return 230
}

// count fills in the figures of the source.
func (r *reader) count(b *briefs.Brief) {
	reported, commentary := 0, 0
	for n, s := range r.d.Sentences {
		words := 0
		for i := s.First; i < s.Last; i++ {
			if r.d.Tokens[i].Kind != language.Punct {
				words++
			}
		}
		b.Source.Words += words
		switch role := r.d.Role(n); {
		case role == briefs.RoleHeadline || role == briefs.RoleByline:
		case r.commentary[n]:
			commentary += words
		default:
			reported += words
		}
	}
	b.Source.Minutes = max(1, (b.Source.Words+wordsPerMinute(r.d.Code)/2)/wordsPerMinute(r.d.Code))
	b.Source.Reported = 100
	if n := reported + commentary; n > 0 {
		b.Source.Reported = (reported*100 + n/2) / n
	}
	b.Source.Commentary = 100 - b.Source.Reported
}

func (r *reader) voiced() []briefs.VoicedSpan {
	var out []briefs.VoicedSpan
	for n, s := range r.d.Sentences {
		if r.d.Role(n) == briefs.RoleHeadline {
			continue
		}
		v := briefs.Reported
		if r.commentary[n] {
			v = briefs.Commentary
		}
		out = append(out, briefs.VoicedSpan{Start: s.Start, End: s.End, Voice: v})
	}
	return out
}

// stems returns the content words of tokens, stripped of particles, as a set.
func (r *reader) stems(first, last int) map[string]bool {
	out := map[string]bool{}
	for i := first; i < last && i < len(r.d.Tokens); i++ {
		if s := r.stem(i); s != "" {
			out[s] = true
		}
	}
	return out
}

// stem levels a content word: particles and the commonest endings go; "" for
// small words and marks.
func (r *reader) stem(i int) string {
	t := r.d.Tokens[i]
	if t.Kind == language.Punct || utf8.RuneCountInString(t.Fold) < 3 {
		return ""
	}
	if isSmall(r.d.Code, t.Fold) {
		return ""
	}
	return stemOf(r.d.Code, t.Fold)
}

func stemOf(c language.Code, f string) string {
	prefixes, suffixes := []string{}, []string{"ies", "es", "s"}
	switch {
	case c.ArabicScript():
		prefixes, suffixes = []string{"وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل"}, []string{"يات", "ات", "ين", "ون", "ان", "يه", "ه", "ي"}
	case c == language.Hebrew:
		prefixes, suffixes = []string{"ה", "ו", "ב", "ל"}, []string{"ים", "ות"}
	}
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(f, p); ok && utf8.RuneCountInString(rest) >= 3 {
			f = rest
			break
		}
	}
	for _, s := range suffixes {
		if rest, ok := strings.CutSuffix(f, s); ok && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return f
}

// shared is the share of a that is also in b.
func shared(a, b map[string]bool) float64 {
	if len(a) == 0 {
		return 0
	}
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return float64(n) / float64(len(a))
}
