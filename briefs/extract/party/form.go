package party

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

//go:generate go run gen.go

// stateNames are the names of the states in languages that are not read, in whose
// names of states an article may yet name them, folded: see gen.go. Names that
// two states share are left out.
var stateNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for line := range lines(embedded, "states.tsv") {
		iso, names, _ := strings.Cut(line, "\t")
		for name := range strings.SplitSeq(names, "\t") {
			name = language.Fold(language.Unknown, name)
			if old, known := out[name]; known && old != iso {
				out[name] = ""
			} else {
				out[name] = iso
			}
		}
	}
	return out
})

// byForm finds what a text in a language that is not read names in a form that
// says what it is: states by their names, people by a name in two words and
// more between commas, bodies by their initials. All else stays unnamed.
func byForm(d *language.Document) *Result {
	out := &Result{}
	index := map[string]int{}
	states := stateNames()
	for i := 0; i < len(d.Tokens); i++ {
		p, last := formAt(d, states, i)
		if last == i {
			continue
		}
		s := d.Span(i, last)
		p.Name = s.Quote
		key := p.Country + "/" + language.Fold(d.Code, s.Quote)
		if p.Kind == briefs.Country {
			key = p.Country
		}
		n, known := index[key]
		if !known {
			n = len(out.Parties)
			index[key] = n
			out.Parties = append(out.Parties, p)
		}
		out.Parties[n].Evidence = append(out.Parties[n].Evidence, s)
		out.Mentions = append(out.Mentions, Mention{Party: n, First: i, Last: last, Start: s.Start, End: s.End})
		i = last - 1
	}
	return out
}

// formAt returns what the form of the words at token i says that they name, and
// the token behind them; i where it says nothing.
func formAt(d *language.Document, states map[string]string, i int) (briefs.Party, int) {
	t := d.Tokens[i]
	if t.Kind != language.Word || !t.Upper {
		return briefs.Party{}, i
	}
	for n := 3; n > 0; n-- {
		if i+n > len(d.Tokens) || d.Tokens[i+n-1].Sentence != t.Sentence {
			continue
		}
		name := language.Fold(d.Code, d.Text[t.Start:d.Tokens[i+n-1].End])
		name, _, _ = strings.Cut(name, "'") // Ankara'da: a Turkish ending
		if iso := states[name]; iso != "" {
			return briefs.Party{Kind: briefs.Country, Country: iso}, i + n
		}
	}
	if d.Role(t.Sentence) == briefs.RoleHeadline {
		return briefs.Party{}, i
	}
	if allCapitals(t.Text) {
		if d.Sentences[t.Sentence].First == i && i+1 < len(d.Tokens) && d.Tokens[i+1].Kind == language.Punct {
			return briefs.Party{}, i // MADRID, 12 de marzo –
		}
		return briefs.Party{Kind: briefs.Organisation}, i + 1
	}
	last := i
	for last < len(d.Tokens) && last < i+4 && d.Tokens[last].Upper && d.Tokens[last].Kind == language.Word && d.Tokens[last].Sentence == t.Sentence && !allCapitals(d.Tokens[last].Text) {
		last++
	}
	between := i > 0 && d.Tokens[i-1].Text == "," && last < len(d.Tokens) && (d.Tokens[last].Text == "," || d.Tokens[last].Text == ".")
	if last-i < 2 || !between {
		return briefs.Party{}, i
	}
	return briefs.Party{Kind: briefs.Person}, last
}

// allCapitals tells whether a word is two to six capital letters.
func allCapitals(s string) bool {
	n := utf8.RuneCountInString(s)
	if n < 2 || n > 6 {
		return false
	}
	for _, r := range s {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}
