// Package theme says what the styles of text.Row look like: the escape
// sequence that begins each. Colours are the terminal's own sixteen, so that a
// theme fits the colours that the officer has chosen. Nothing is in italics
// and nothing underlined: Arabic loses its letters under both.
package theme

import (
	"fmt"
	"image/color"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"mujaz/ui/text"
)

// The styles of the reader.
const (
	Default text.Style = iota
	Muted
	Headline
	Section // a section's title
	Label   // a field's label
	Person
	Organisation
	Country
	Quote // the article's own words
	Gauge
	GaugeEmpty
	Number // of an item's evidence
	Warning
	Selected
	SelectedDim // the selection of the pane without focus
	Highlight   // evidence in the source
	Hit         // a search hit
	Commentary
	Border
	BorderFocus
	Status
	StatusKey
	Banner
	Unread
	Strong // words that an article sets off
	Link   // words that an article links
	count
)

// Theme is a look.
type Theme struct {
	Name string
	sgr  [count]string
}

// SGR is the sequence that begins a style, "" for the terminal's default.
func (t *Theme) SGR(s text.Style) string {
	if s >= count {
		return ""
	}
	return t.sgr[s]
}

// Names lists the themes.
func Names() []string { return []string{"dark", "light", "contrast", "mono"} }

// New returns a theme by name.
func New(name string) (*Theme, error) {
	var styles map[text.Style]lipgloss.Style
	switch name {
	case "dark":
		styles = coloured(lipgloss.White, lipgloss.BrightCyan, lipgloss.BrightYellow) // bright black is hardly seen in VTE, and Solarized's ground
		for _, id := range []text.Style{Border, GaugeEmpty} {
			styles[id] = lipgloss.NewStyle().Foreground(lipgloss.BrightBlack)
		}
	case "light":
		styles = coloured(lipgloss.Blue, lipgloss.Magenta, lipgloss.Red) // the grey of most palettes is too pale on white
		for _, id := range []text.Style{Section, StatusKey} {
			styles[id] = lipgloss.NewStyle().Foreground(lipgloss.Magenta) // in bold some terminals take the bright colour, which is too pale as well
		}
	case "contrast":
		styles = contrast()
	case "mono":
		styles = mono()
	default:
		return nil, fmt.Errorf("there is no theme %q; the themes are %s", name, strings.Join(Names(), ", "))
	}
	t := &Theme{Name: name}
	for id, s := range styles {
		t.sgr[id] = start(s)
	}
	return t, nil
}

// start is the sequence with which a style begins.
func start(s lipgloss.Style) string {
	before, _, _ := strings.Cut(s.Render("x"), "x")
	return before
}

func mono() map[text.Style]lipgloss.Style {
	plain := lipgloss.NewStyle()
	bold, reverse := plain.Bold(true), plain.Reverse(true)
	m := map[text.Style]lipgloss.Style{}
	for _, id := range []text.Style{Headline, Section, Person, Gauge, Warning, BorderFocus, StatusKey, Unread, Strong} {
		m[id] = bold
	}
	for _, id := range []text.Style{Selected, Highlight, Banner} {
		m[id] = reverse
	}
	m[Hit], m[SelectedDim] = reverse.Bold(true), bold
	return m
}

func contrast() map[text.Style]lipgloss.Style {
	m := mono()
	// Both colours set: readable on any ground. Not bold: many terminals make bold black grey.
	m[Section] = lipgloss.NewStyle().Foreground(lipgloss.Black).Background(lipgloss.BrightYellow)
	m[Warning] = m[Warning].Foreground(lipgloss.BrightWhite).Background(lipgloss.Red)
	return m
}

func coloured(dim, accent, strong color.Color) map[text.Style]lipgloss.Style {
	plain := lipgloss.NewStyle()
	m := mono()
	for _, id := range []text.Style{Muted, Label, GaugeEmpty, Border, Commentary} {
		m[id] = plain.Foreground(dim)
	}
	m[Section] = plain.Bold(true).Foreground(accent)
	m[StatusKey] = m[Section]
	m[Gauge] = plain.Foreground(accent)
	m[Link] = plain.Foreground(accent)
	m[Number] = plain.Foreground(strong)
	m[Warning] = plain.Foreground(strong)
	m[BorderFocus] = plain.Foreground(accent)
	m[Highlight] = plain.Foreground(lipgloss.Black).Background(lipgloss.Cyan) // yellow is brown in VTE and on the console
	m[Hit] = plain.Foreground(lipgloss.Black).Background(lipgloss.Green)
	return m
}

// Valid says whether a theme of that name exists.
func Valid(name string) bool { return slices.Contains(Names(), name) }
