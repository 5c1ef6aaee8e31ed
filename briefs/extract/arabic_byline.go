package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// takeByline takes the names off the parties that only sign an Arabic article, in a line of
// their own behind a place (PLACE: NAME وNAME) or the word for who wrote it, and makes them its
// author where none is told. Whoever the text names again stays.
func takeByline(d *language.Document, found *party.Result) {
	for n, s := range d.Sentences {
		if n > filedWithin || n > 0 && d.Sentences[n-1].Paragraph == s.Paragraph || n+1 < len(d.Sentences) && d.Sentences[n+1].Paragraph == s.Paragraph || d.Role(n) == briefs.RoleHeadline {
			continue
		}
		if first := signedFrom(d, found, n); first > 0 {
			d.Article.Paragraphs = slices.Clone(d.Article.Paragraphs)
			d.Article.Paragraphs[s.Paragraph].Role = briefs.RoleByline
			if d.Article.Author == "" {
				d.Article.Author = d.Span(first, s.Last).Quote
			}
			found.Drop(func(m party.Mention) bool { return m.First >= first && m.First < s.Last })
			return
		}
	}
}

// signedFrom is the token of the first name in sentence n where it is nothing but a byline, 0
// where it is none.
func signedFrom(d *language.Document, found *party.Result, n int) int {
	s := d.Sentences[n]
	first := 0
	for j := s.First + 1; j < min(s.First+6, s.Last-1); j++ {
		if d.Tokens[j].Text == ":" {
			first = j + 1
			break
		}
	}
	if first == 0 && d.Role(n) == briefs.RoleByline {
		first = s.First + 1 // بقلم فلان
	}
	if first == 0 || first >= s.Last {
		return 0
	}
	named := func(i int) (party.Mention, bool) {
		for _, m := range found.Mentions {
			if m.First == i && m.Kind == party.ByName {
				return m, true
			}
		}
		return party.Mention{}, false
	}
	if m, ok := named(s.First); d.Role(n) != briefs.RoleByline && (!ok || m.Last != first-1 || found.Parties[m.Party].Kind != briefs.Place && found.Parties[m.Party].Kind != briefs.Country) {
		return 0
	}
	for j, words := first, 0; j < s.Last; {
		m, ok := named(j)
		switch {
		case ok && found.Parties[m.Party].Kind == briefs.Person:
			j, words = m.Last, 0
			continue
		case j == first, d.Tokens[j].Kind != language.Word, words == 3, words == 0 && !strings.HasPrefix(d.Tokens[j].Fold, "و"):
			return 0
		}
		words++ // a second one, whom nothing names: ومنى القاسمي
		j++
	}
	return first
}
