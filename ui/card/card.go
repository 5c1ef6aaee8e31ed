// Package card sets a brief as a card: sections of items, each an item's own
// words with the number of the sentence that it came from.
package card

import (
	"strings"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// Block is a paragraph of a card and the item that it belongs to.
type Block struct {
	text.Paragraph
	Item    int  // index into Card.Items, -1 for none
	Section bool // a section's title: where Tab stops
}

// Item is something on a card that can be chosen.
type Item struct {
	Evidence []briefs.Span
	Copy     string // its words in logical order
	Section  string // title of the section that it stands in
}

// Card is a brief laid out as blocks of styled logical text.
type Card struct {
	Blocks   []Block
	Items    []Item
	Evidence Evidence
}

// builder gathers a card. Everything is set in the brief's direction; what is
// not in the brief's own words stands isolated.
type builder struct {
	card    Card
	b       briefs.Brief
	marks   briefs.Marks
	s       *language.Strings
	dir     text.Direction
	section string // title of the one being built
}

// New sets a brief as a card, with its reader's marks, labelled in a language
// of the interface.
func New(b briefs.Brief, marks briefs.Marks, s *language.Strings) Card {
	k := &builder{b: b, marks: marks, s: s, dir: DirectionOf(b.Direction)}
	k.card.Evidence = NumberEvidence(b)
	k.card.Evidence.digits = s.Digits
	k.head()
	k.summary()
	k.parties()
	k.statements(s.Commitments, s.NoCommitments, b.Commitments, true)
	k.statements(s.Positions, s.NoPositions, b.Positions, false)
	k.statements(s.Requests, s.NoRequests, b.Requests, false)
	k.topics()
	k.caveats()
	return k.card
}

// DirectionOf is a brief's direction as the text engine names it.
func DirectionOf(d briefs.Direction) text.Direction {
	if d == briefs.RTL {
		return text.RTL
	}
	return text.LTR
}

func (k *builder) add(item int, p text.Paragraph) {
	if p.Dir == text.Auto {
		p.Dir = k.dir
	}
	k.card.Blocks = append(k.card.Blocks, Block{Paragraph: p, Item: item})
}

func (k *builder) gap() { k.add(-1, text.Paragraph{Runs: []text.Run{{Text: ""}}}) }

// open begins a section with its title.
func (k *builder) open(title string, n int) {
	k.gap()
	k.section = title
	runs := []text.Run{{Text: title, Style: theme.Section, Isolate: true}}
	if n > 0 {
		runs = append(runs, run(theme.Muted, "  "+k.s.Number(n)))
	}
	k.add(-1, text.Paragraph{Runs: runs})
	k.card.Blocks[len(k.card.Blocks)-1].Section = true
}

// empty says in a word that a section has nothing.
func (k *builder) empty(word string) {
	k.add(-1, text.Paragraph{Runs: []text.Run{isolated(theme.Muted, word)}, Indent: 2})
}

// item registers an item and returns its index.
func (k *builder) item(evidence []briefs.Span, words string) int {
	k.card.Items = append(k.card.Items, Item{evidence, words, k.section})
	return len(k.card.Items) - 1
}

// cited appends the numbers of an item's evidence to its runs.
func (k *builder) cited(runs []text.Run, evidence []briefs.Span) []text.Run {
	if c := cite(k.card.Evidence.Numbers(evidence), k.s.Digits); c != "" {
		return append(runs, run(theme.Default, text.NoBreakSpace), isolated(theme.Number, c)) // on the line of the last word
	}
	return runs
}

func run(s text.Style, t string) text.Run      { return text.Run{Text: t, Style: s} }
func isolated(s text.Style, t string) text.Run { return text.Run{Text: t, Style: s, Isolate: true} }

func (k *builder) head() {
	title, style := k.b.Headline, theme.Headline
	if title == "" {
		title, style = k.s.NoHeadline, theme.Muted
	}
	k.add(-1, text.Paragraph{Runs: []text.Run{run(style, title)}})
	d := k.b.Dateline
	var origin []string
	if d != nil {
		origin = appendFilled(origin, d.Place, d.Agency)
		if d.Date != nil {
			origin = appendFilled(origin, d.Date.Text)
		}
	}
	src := k.b.Source
	if d == nil || d.Date == nil {
		origin = appendFilled(origin, text.Unbroken(k.s.Date(src.Published)))
	}
	k.line(k.dir, appendFilled(origin, src.Publisher, src.Author))
	size := []string{k.s.CountOf(k.s.Words, src.Words), k.s.CountOf(k.s.Minutes, src.Minutes)}
	if src.Reported+src.Commentary > 0 {
		size = append(size, k.s.Reported+" "+k.s.Number(src.Reported)+"%", k.s.Commentary+" "+k.s.Number(src.Commentary)+"%")
	}
	k.line(k.s.Direction(), size)
	k.ownMarks()
}

// line is a line of facts in a direction, each by itself between dots, on the
// card's side; none takes no line.
func (k *builder) line(dir text.Direction, facts []string) {
	if len(facts) == 0 {
		return
	}
	var runs []text.Run
	for i, f := range facts {
		if i > 0 {
			runs = append(runs, text.Dot(theme.Muted))
		}
		runs = append(runs, isolated(theme.Muted, f))
	}
	k.add(-1, text.Paragraph{Dir: dir, Side: k.dir, Runs: runs})
}

// ownMarks are what the reader has put on the brief.
func (k *builder) ownMarks() {
	m := k.marks
	var runs []text.Run
	add := func(r ...text.Run) {
		if len(runs) > 0 {
			runs = append(runs, text.Dot(theme.Muted))
		}
		runs = append(runs, r...)
	}
	if m.Star {
		add(run(theme.Number, "★"))
	}
	if m.Grade != "" && m.Grade != briefs.Ungraded {
		add(isolated(theme.Label, k.s.Grade), run(theme.Label, k.s.Colon()), isolated(theme.Number, m.Grade))
	}
	for _, t := range m.Tags {
		add(isolated(theme.Number, "#"+t))
	}
	if len(runs) > 0 {
		k.add(-1, text.Paragraph{Dir: k.s.Direction(), Side: k.dir, Runs: runs})
	}
	if m.Note != "" {
		k.add(-1, text.Paragraph{Runs: []text.Run{isolated(theme.Label, k.s.Note), run(theme.Label, k.s.Colon()), isolated(theme.Default, m.Note)}})
	}
}

func appendFilled(to []string, parts ...string) []string {
	for _, p := range parts {
		if p != "" {
			to = append(to, p)
		}
	}
	return to
}

func (k *builder) summary() {
	k.open(k.s.Summary, 0)
	if len(k.b.Summary) == 0 {
		k.empty(k.s.NoSummary)
	}
	for _, s := range k.b.Summary {
		n := k.item(s.Evidence, s.Text)
		k.add(n, text.Paragraph{Bullet: bullet("• "), Runs: k.cited([]text.Run{run(theme.Quote, s.Text)}, s.Evidence)})
	}
}

func bullet(s string) []text.Run { return []text.Run{{Text: s, Style: theme.Muted}} }

// kindsInOrder is the order of the parties on a card.
var kindsInOrder = []briefs.PartyKind{briefs.Person, briefs.Organisation, briefs.Country, briefs.Place}

func (k *builder) parties() {
	k.open(k.s.Parties, len(k.b.Parties))
	if len(k.b.Parties) == 0 {
		k.empty(k.s.NoParties)
	}
	for _, kind := range kindsInOrder {
		first := true
		for _, core := range []bool{true, false} {
			for _, p := range k.b.Parties {
				if p.Kind != kind || p.Core != core {
					continue
				}
				if first {
					k.add(-1, text.Paragraph{Runs: []text.Run{isolated(theme.Label, k.s.Kinds[kind])}, Indent: 2})
					first = false
				}
				k.party(p)
			}
		}
	}
}

var partyStyles = map[briefs.PartyKind]text.Style{
	briefs.Person: theme.Person, briefs.Organisation: theme.Organisation, briefs.Country: theme.Country, briefs.Place: theme.Country,
}

func (k *builder) party(p briefs.Party) {
	style := partyStyles[p.Kind]
	if !p.Core {
		style = theme.Muted
	}
	runs := []text.Run{isolated(style, p.Name)}
	if post := p.Post(); post != "" {
		runs = append(runs, run(theme.Muted, " – "), isolated(theme.Quote, post))
	}
	if p.Affiliation != "" && !strings.Contains(p.Role, p.Affiliation) {
		runs = append(runs, text.Dot(theme.Muted), isolated(theme.Quote, p.Affiliation))
	}
	if p.Country != "" && p.Kind != briefs.Country {
		runs = append(runs, text.Dot(theme.Muted), isolated(theme.Muted, text.Unbroken(k.s.Country(p.Country))))
	}
	n := k.item(p.Evidence, strings.TrimSuffix(p.Name+" – "+p.Post(), " – "))
	k.add(n, text.Paragraph{Bullet: bullet("• "), Runs: k.cited(runs, p.Evidence), Indent: 2})
}

func (k *builder) topics() {
	k.open(k.s.Topics, len(k.b.Topics))
	if len(k.b.Topics) == 0 {
		k.empty(k.s.NoTopics)
	}
	for _, t := range k.b.Topics {
		n := k.item(t.Evidence, t.Label)
		k.add(n, text.Paragraph{Bullet: bullet("• "), Runs: k.cited([]text.Run{isolated(theme.Quote, t.Label)}, t.Evidence), Indent: 2})
	}
}

func (k *builder) caveats() {
	k.open(k.s.Caveats, 0)
	if len(k.b.Caveats) == 0 {
		k.empty(k.s.NoCaveats)
	}
	for _, c := range k.b.Caveats {
		runs := []text.Run{isolated(theme.Warning, k.s.CaveatTexts[c.Kind])}
		if c.Detail != "" {
			runs = append(runs, run(theme.Muted, k.s.Colon()), isolated(theme.Quote, c.Detail))
		}
		n := -1
		if len(c.Evidence) > 0 {
			n = k.item(c.Evidence, k.s.CaveatTexts[c.Kind])
			runs = k.cited(runs, c.Evidence)
		}
		k.add(n, text.Paragraph{Bullet: []text.Run{{Text: "! ", Style: theme.Warning}}, Runs: runs, Indent: 2})
	}
}
