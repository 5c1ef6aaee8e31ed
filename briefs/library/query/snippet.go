package query

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// The words of a snippet: all, and those before its first hit.
const (
	snippetWords = 24
	snippetLead  = 6
)

// Snippet is the stretch of a text's words with most of what the query's free
// terms look for, its hits marked; nil where none of it stands in the text.
func (q Query) Snippet(text string) []briefs.SnippetPart { return q.Snippets().Of(text) }

// Snippets makes the snippets of a query for one text after the other. It knows the
// words that it has met: of those of a second text most are. It is for one
// goroutine at a time.
type Snippets struct {
	wanted []wanted
	met    map[string]met // by the words as they are written
	list   []place        // of the text at hand
}

// Snippets begins the snippets of a query.
func (q Query) Snippets() *Snippets { return &Snippets{wanted: q.wanted(), met: map[string]met{}} }

// Of is the snippet of a text: see Query.Snippet.
func (s *Snippets) Of(text string) []briefs.SnippetPart {
	if len(s.wanted) == 0 {
		return nil
	}
	return s.snippet(text)
}

// HasWords says whether the query looks for free words: snippets show them.
func (q Query) HasWords() bool { return len(q.wanted()) > 0 }

// wanted is a run of words to be found: by their stems or, of a phrase, as they
// are; of a single word that is only begun how it begins.
type wanted struct {
	run   []string
	exact bool
	begun *Begun
}

// wanted are the runs that the query's free terms look for.
func (q Query) wanted() []wanted {
	var list []wanted
	for _, t := range q {
		switch {
		case t.Key != "" || t.Negated:
		case t.Phrase:
			if run := Words(t.Value); len(run) > 0 {
				list = append(list, wanted{run: run, exact: true})
			}
		default:
			stems, begun := t.Free()
			for _, w := range stems {
				list = append(list, wanted{run: []string{w}})
			}
			if !begun.Empty() {
				list = append(list, wanted{run: []string{""}, begun: &begun})
			}
		}
	}
	return list
}

// holds says whether a word is the run's word at an index.
func (w wanted) holds(i int, m met) bool {
	switch {
	case w.exact:
		return m.word == w.run[i]
	case w.begun != nil:
		return w.begun.Holds(m.word, m.stem)
	}
	return m.stem == w.run[i]
}

// at says whether a run begins with the first of some words.
func (w wanted) at(list []place) bool {
	if len(list) < len(w.run) {
		return false
	}
	for i := range w.run {
		if !w.holds(i, list[i].met) {
			return false
		}
	}
	return true
}

// met is a word folded, and its stem; begins says that one of the runs that are
// wanted may begin with it.
type met struct {
	word, stem string
	begins     bool
}

// place is a word of a text, and its bytes there.
type place struct {
	met
	start, end int
	hit        bool
}

// snippet is the stretch of a text's words with most of what is wanted, its
// hits marked; nil where nothing wanted stands in it.
func (s *Snippets) snippet(text string) []briefs.SnippetPart {
	list := s.places(text)
	var hits []int
	for i := range list {
		if !list[i].begins {
			continue
		}
		for _, w := range s.wanted {
			if w.at(list[i:]) {
				for j := range w.run {
					list[i+j].hit = true
				}
			}
		}
	}
	for i := range list {
		if list[i].hit {
			hits = append(hits, i)
		}
	}
	if len(hits) == 0 {
		return nil
	}
	best, most := 0, 0
	var kinds []string
	for i := range hits {
		kinds = kinds[:0]
		for _, h := range hits[i:] {
			if h >= hits[i]+snippetWords-snippetLead {
				break
			}
			if !slices.Contains(kinds, list[h].stem) {
				kinds = append(kinds, list[h].stem)
			}
		}
		if len(kinds) > most {
			best, most = hits[i], len(kinds)
		}
	}
	first := max(0, best-snippetLead)
	return parts(text, list[first:min(len(list), first+snippetWords)])
}

// places cuts a text into words where words does, until the next call.
func (s *Snippets) places(text string) []place {
	s.list = s.list[:0]
	for at := 0; at < len(text); {
		end := at
		for end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if !spelt(r) {
				break
			}
			end += n
		}
		if end > at {
			if m := s.meet(text[at:end]); m.word != "" {
				s.list = append(s.list, place{met: m, start: at, end: end})
			}
			at = end
			continue
		}
		_, n := utf8.DecodeRuneInString(text[at:])
		at += n
	}
	return s.list
}

// metLimit is how many words are known at most.
const metLimit = 1 << 15

// meet is what is known of a word.
func (s *Snippets) meet(written string) met {
	m, ok := s.met[written]
	if ok {
		return m
	}
	m.word = language.Fold(language.Arabic, written)
	if strings.ContainsFunc(m.word, func(r rune) bool { return !isWord(r) }) {
		m.word = Key(m.word)
	}
	m.stem = stem(m.word)
	m.begins = slices.ContainsFunc(s.wanted, func(w wanted) bool { return w.holds(0, m) })
	if len(s.met) >= metLimit {
		clear(s.met)
	}
	s.met[strings.Clone(written)] = m
	return m
}

// spelt says whether words are spelt with a character.
func spelt(r rune) bool {
	if r < 0x700 {
		return speltLow[r>>6]&(1<<(r&63)) != 0
	}
	return speltAnywhere(r)
}

func speltAnywhere(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || unicode.Is(unicode.Join_Control, r)
}

// speltLow are those up to the Arabic ones, which nearly all texts are made of.
var speltLow = func() (set [0x700 / 64]uint64) {
	for r := range rune(0x700) {
		if speltAnywhere(r) {
			set[r>>6] |= 1 << (r & 63)
		}
	}
	return set
}()

// parts are the words and what stands between them, hits apart, on one line.
func parts(text string, list []place) []briefs.SnippetPart {
	var out []briefs.SnippetPart
	put := func(s string, hit bool) {
		s = strings.ReplaceAll(s, "\n\n", " ")
		s = strings.ReplaceAll(s, "\n", " ")
		switch n := len(out) - 1; {
		case s == "":
		case n >= 0 && out[n].Hit == hit:
			out[n].Text += s
		default:
			out = append(out, briefs.SnippetPart{Text: s, Hit: hit})
		}
	}
	for i, p := range list {
		if i > 0 {
			put(text[list[i-1].end:p.start], false)
		}
		put(text[p.start:p.end], p.hit)
	}
	return out
}
