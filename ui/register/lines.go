package register

import (
	"mujaz/briefs"
	"mujaz/briefs/extract"
	folding "mujaz/briefs/language"
	"mujaz/ui/card"
	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// Commitments sets the register of statements.
func Commitments(from []briefs.RegisterLine, s *language.Strings) []Line {
	lines := make([]Line, 0, len(from))
	for _, r := range from {
		l := Line{Dir: card.DirectionOf(r.Direction), Count: r.Count}
		l.Words = []text.Run{isolated(theme.Gauge, s.Acts[r.Statement.Act])}
		if r.Statement.Negated {
			l.Words = append(l.Words, text.Run{Text: " "}, isolated(theme.Warning, "("+s.Negated+")"))
		}
		l.Words = append(l.Words, text.Run{Text: " "}, isolated(theme.Quote, r.Statement.Text))
		if r.Statement.Background {
			l.fact(theme.Muted, s.Background)
		}
		if r.Due != "" {
			l.fact(theme.Default, s.TimeOfLine(r)+s.Colon()+s.Date(r.Due))
		}
		if r.Overdue {
			l.fact(theme.Warning, s.Overdue)
		}
		l.named(s.Actors, s.Colon(), language.Enumerated(r.Statement.Actors))
		for _, src := range r.Sources {
			l.Sources = append(l.Sources, Source{src.ID, func(briefs.Brief) []briefs.Span { return []briefs.Span{src.Span} }})
		}
		if len(r.Sources) > 0 {
			l.fact(theme.Muted, r.Sources[0].Headline)
		}
		l.Detail = commitmentDetail(r, s)
		lines = append(lines, l)
	}
	return lines
}

// Names sets a register of names.
func Names(kind briefs.NameKind, from []briefs.NameLine, s *language.Strings) []Line {
	lines := make([]Line, 0, len(from))
	for _, n := range from {
		name := NameOf(kind, n, s)
		l := Line{Dir: directionOf(name), Count: n.Count, Words: []text.Run{isolated(theme.Person, name)}}
		if len(n.Roles) > 0 {
			l.Words = append(l.Words, text.Run{Text: " – ", Style: theme.Muted}, isolated(theme.Quote, n.Roles[len(n.Roles)-1].Role))
		}
		switch {
		case kind == briefs.NameParties:
			l.fact(theme.Label, s.KindOf[n.Kind])
			l.fact(theme.Muted, StateOf(n, s))
		case name != n.Name && n.Name != n.Country && n.Count == 1:
			l.fact(theme.Quote, n.Name) // the article's own words
		}
		l.named(s.Partners, " ", language.Enumerated(n.Partners[:min(3, len(n.Partners))]))
		for _, id := range n.Briefs {
			l.Sources = append(l.Sources, Source{id, func(b briefs.Brief) []briefs.Span { return locate(b, kind, n) }})
		}
		l.Detail, l.Titled = nameDetail(name, kind, n, s), true
		lines = append(lines, l)
	}
	return lines
}

// NameOf is how a register calls a name: a Media Topic and a country in the
// interface's language, all else in the article's own words.
func NameOf(kind briefs.NameKind, n briefs.NameLine, s *language.Strings) string {
	return Naming(s).Name(kind, n)
}

// StateOf is a party's state where its name is not that already: «the kingdom» of
// three is three parties.
func StateOf(n briefs.NameLine, s *language.Strings) string {
	if n.Country == "" {
		return ""
	}
	state := s.Country(n.Country)
	if code := folding.Code(s.Code); folding.Fold(code, state) == folding.Fold(code, n.Name) {
		return ""
	}
	return state
}

// Naming is what NameOf goes by, for the order of a register.
func Naming(s *language.Strings) *briefs.Naming {
	return &briefs.Naming{Language: s.Code, Of: func(kind briefs.NameKind, code string) string {
		if kind == briefs.NameTopics {
			return extract.MediaTopic(code, folding.Code(s.Code))
		}
		return s.Country(code)
	}}
}

// locate is the evidence of a name in a brief, however it is spelt there: of a
// country, all that belongs to it; of a party, what is of its state, or of none
// where the brief leaves it out.
func locate(b briefs.Brief, kind briefs.NameKind, n briefs.NameLine) []briefs.Span {
	fold := func(name string) string { return folding.Fold(folding.Code(b.Language), name) }
	var spans []briefs.Span
	if kind == briefs.NameTopics {
		for _, t := range b.Topics {
			if fold(t.Label) == fold(n.Name) || t.Code != nil && *t.Code == n.Code {
				spans = append(spans, t.Evidence...)
			}
		}
		return spans
	}
	var stateless []briefs.Span
	for _, p := range b.Parties {
		switch named := fold(p.Name) == fold(n.Name); {
		case kind == briefs.NameCountries && (named || n.Country != "" && p.Country == n.Country), named && p.Country == n.Country:
			spans = append(spans, p.Evidence...)
		case named && p.Country == "":
			stateless = append(stateless, p.Evidence...)
		}
	}
	if spans == nil {
		return stateless
	}
	return spans
}

// directionOf is a name's own direction: its first strong character's.
func directionOf(name string) text.Direction {
	if _, level := text.Levels([]rune(name), text.Auto); level%2 == 1 {
		return text.RTL
	}
	return text.LTR
}

func (l *Line) fact(style text.Style, words string) {
	if words != "" {
		l.Facts = append(l.Facts, text.Dot(theme.Muted), isolated(style, words))
	}
}

// named adds a fact behind words of the interface, where there is one.
func (l *Line) named(label, between, words string) {
	if words != "" {
		l.fact(theme.Label, label)
		l.Facts = append(l.Facts, text.Run{Text: between, Style: theme.Label}, isolated(theme.Muted, words))
	}
}

func isolated(s text.Style, t string) text.Run { return text.Run{Text: t, Style: s, Isolate: true} }
