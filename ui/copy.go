package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
)

// copyItem puts the chosen item, or the headline and summary where none is
// chosen, on the terminal's clipboard (OSC 52) in logical order, with the line
// that says where it comes from and the handling caveat.
func (m *Model) copyItem() tea.Cmd {
	if m.card == nil || m.cardID != m.list.SelectedID() {
		return nil
	}
	words := headAndSummary(m.brief)
	if item, ok := m.card.Item(); ok && m.focus != paneList {
		words = item.Copy
	}
	lines := []string{words, "— " + sourceLine(m.brief)}
	if m.config.Banner != "" {
		lines = append(lines, m.config.Banner)
	}
	m.notice = m.config.Strings.Copied
	return tea.SetClipboard(strings.Join(lines, "\n"))
}

func headAndSummary(b briefs.Brief) string {
	lines := []string{b.Headline}
	for _, s := range b.Summary {
		lines = append(lines, s.Text)
	}
	return strings.Join(lines, "\n")
}

// sourceLine names the article: publisher, place, date and where it was read
// from, as far as they are known.
func sourceLine(b briefs.Brief) string {
	parts := []string{b.Headline, b.Source.Publisher}
	if b.Dateline != nil {
		parts = append(parts, b.Dateline.Place)
	}
	parts = append(parts, b.Source.Published, b.Name)
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, p)
		}
	}
	return strings.Join(known, " · ")
}
