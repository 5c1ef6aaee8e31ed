package query

import (
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
func (q Query) Snippet(text string) []briefs.SnippetPart {
	if wanted := q.wanted(); len(wanted) > 0 {
		return snippet(text, wanted)
	}
	return nil
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

func (w wanted) at(list []place) bool {
	if len(list) < len(w.run) {
		return false
	}
	for i, word := range w.run {
		p := list[i]
		switch {
		case w.exact && p.word != word:
			return false
		case w.begun != nil && !w.begun.Holds(p.word, p.stem):
			return false
		case !w.exact && w.begun == nil && p.stem != word:
			return false
		}
	}
	return true
}

// place is a word of a text: its bytes, and the word folded and its stem.
type place struct {
	start, end int
	word, stem string
	hit        bool
}

// snippet is the stretch of a text's words with most of what is wanted, its
// hits marked; nil where nothing wanted stands in it.
func snippet(text string, wanted []wanted) []briefs.SnippetPart {
	list := places(text)
	var hits []int
	for i := range list {
		for _, w := range wanted {
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
	for i := range hits {
		kinds := map[string]bool{}
		for _, h := range hits[i:] {
			if h < hits[i]+snippetWords-snippetLead {
				kinds[list[h].stem] = true
			}
		}
		if len(kinds) > most {
			best, most = hits[i], len(kinds)
		}
	}
	first := max(0, best-snippetLead)
	return parts(text, list[first:min(len(list), first+snippetWords)])
}

// places cuts a text into words where words does.
func places(text string) []place {
	var list []place
	for at := 0; at < len(text); {
		end := at
		for end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !unicode.Is(unicode.Join_Control, r) {
				break
			}
			end += n
		}
		if end > at {
			w := language.Fold(language.Arabic, text[at:end])
			if strings.ContainsFunc(w, func(r rune) bool { return !isWord(r) }) {
				w = Key(w)
			}
			if w != "" {
				list = append(list, place{start: at, end: end, word: w, stem: stem(w)})
			}
			at = end
			continue
		}
		_, n := utf8.DecodeRuneInString(text[at:])
		at += n
	}
	return list
}

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
